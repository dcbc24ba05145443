// Calls of a class: the short way for classes of the plainest kind.
//
// Where a class takes object's __new__ and has a Python __init__ (or none), an instance is made and __init__ called
// without building an argument list. What is known of a class is kept with the version it held for.
package py

type initEntry struct {
	version uint64
	plain   bool      // object.__new__, not abstract
	init    *Function // nil: object.__init__
}

// initInfo tells how instances of ty are initialised.
func (ty *Type) initInfo() *initEntry {
	version := ty.Version()
	if e := ty.initOf.Load(); e != nil && e.version == version {
		return e
	}
	e := &initEntry{version: version}
	if ty.flags&(FlagHeap|FlagAbstract|FlagClassicBase) == FlagHeap && funcPtr(ty.Slots.New) == objectNewPtr {
		d := ty.Lookup(s__init__)
		switch {
		case IsExact(d, FunctionType):
			e.plain, e.init = true, As[Function](d)
		case funcPtr(ty.Slots.Init) == objectInitPtr:
			e.plain = true
		}
	}
	ty.initOf.Store(e)
	return e
}

// initLevels is what CPython counts against the recursion limit between a call of a class and the frame of __init__.
const initLevels = 3

// callClass calls f(a, b) with n arguments if f is such a class; done=false: it is not, and nothing was done.
func callClass(t *Thread, f, a, b Value, n int) (r Value, done bool) {
	if !IsExact(f, TypeType) {
		return Value{}, false
	}
	ty := As[Type](f)
	e := ty.initInfo()
	if !e.plain || t.depth+initLevels > t.limit {
		return Value{}, false
	}
	if e.init == nil {
		if n != 0 {
			return Value{}, false
		}
		return allocInstance(ty), true
	}
	c := e.init.code
	self := allocInstance(ty)
	t.depth += initLevels
	switch {
	case n == 0 && c.E1 != nil:
		r = c.E1(t, e.init, self)
	case n == 1 && c.E2 != nil:
		r = c.E2(t, e.init, self, a)
	case n == 2 && c.E3 != nil:
		r = c.E3(t, e.init, self, a, b)
	default:
		t.depth -= initLevels
		return Value{}, false
	}
	t.depth -= initLevels
	if r == None {
		return self, true
	}
	if r.Ok() {
		t.Raisef(TypeError, "__init__() should return None, not '%s'", TypeName(r))
	}
	return Value{}, true
}
