// Calls of a class: the short way for classes of the plainest kind.
//
// Where a class takes object's __new__ (or BaseException's) and has a Python __init__ (or none), an instance is made and __init__ called
// without building an argument list. What is known of a class is kept with the version it held for.
package py

type initEntry struct {
	version uint64
	plain   bool      // object.__new__ or BaseException.__new__, not abstract
	raises  bool      // an exception class, whose __init__ is BaseException's where init is nil
	init    *Function // nil: not in Python
}

// initInfo tells how instances of ty are initialised.
func (ty *Type) initInfo() *initEntry {
	version := ty.Version()
	if e := ty.initOf.Load(); e != nil && e.version == version {
		return e
	}
	e := &initEntry{version: version}
	switch made := funcPtr(ty.Slots.New); {
	case made == objectNewPtr && ty.flags&(FlagHeap|FlagAbstract|FlagClassicBase) == FlagHeap:
		e.plain = true
	case made == exceptionNewPtr && ty.flags&(FlagAbstract|FlagClassicBase|FlagHasDel) == 0 && excFieldCount(ty) == 0:
		e.plain, e.raises = true, true
	}
	if e.plain {
		own := funcPtr(ty.Slots.Init)
		switch d := ty.Lookup(s__init__); {
		case IsExact(d, FunctionType):
			e.init = As[Function](d)
		case !e.raises && own != objectInitPtr, e.raises && own != exceptionInitPtr:
			e.plain = false
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
		if e.raises {
			return newExceptionOf(ty, a, b, n), true
		}
		if n != 0 {
			return Value{}, false
		}
		return allocInstance(ty), true
	}
	c := e.init.code
	if !c.entersDirectly(n + 1) {
		return Value{}, false
	}
	var self Value
	if e.raises {
		self = allocException(ty)
	} else {
		self = allocInstance(ty)
	}
	t.depth += initLevels
	switch n {
	case 0:
		r = c.E1(t, e.init, self)
	case 1:
		r = c.E2(t, e.init, self, a)
	default:
		r = c.E3(t, e.init, self, a, b)
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

// entersDirectly tells whether a call with n arguments, one to three of them, goes straight to the function's Go code.
func (c *Code) entersDirectly(n int) bool {
	switch n {
	case 1:
		return c.E1 != nil
	case 2:
		return c.E2 != nil
	}
	return c.E3 != nil
}
