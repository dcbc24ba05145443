// Attribute lookup along the MRO, with a global cache keyed by (type version, name).
//
// Versions are unique across types and never reused, so an entry needs no owner: a type that
// changes gets a new version and its old entries are never asked for again. Locking contract: an
// entry is immutable and published by one atomic pointer store.
package py

import (
	"sync/atomic"
	"unsafe"
)

type lookupEntry struct {
	version uint64
	name    *Str
	value   Value // zero: known to be absent
}

const lookupCacheSize = 1 << 12

var lookupCache [lookupCacheSize]atomic.Pointer[lookupEntry]

var lastVersion atomic.Uint64

// Version gives the type's version, making one if it has none. It changes whenever the result of
// any lookup on the type may have changed.
func (ty *Type) Version() uint64 {
	if v := ty.version.Load(); v != 0 {
		return v
	}
	v := lastVersion.Add(1)
	if ty.version.CompareAndSwap(0, v) {
		return v
	}
	return ty.version.Load()
}

// touch invalidates what is known of the type and its subclasses; typeLock is held.
func (ty *Type) touch() {
	ty.version.Store(lastVersion.Add(1))
	for s := range ty.liveSubclasses() {
		s.touch()
	}
}

// Lookup finds name (interned) in the dicts of the type's MRO, without binding; zero: absent.
func (ty *Type) Lookup(name *Str) Value {
	if ty.flags&FlagClassicBase != 0 {
		return ty.lookupSlow(name)
	}
	version := ty.Version()
	h := (uintptr(unsafe.Pointer(name))>>4 ^ uintptr(version)*0x9E3779B1) % lookupCacheSize
	if e := lookupCache[h].Load(); e != nil && e.version == version && e.name == name {
		return e.value
	}
	v := ty.lookupSlow(name)
	lookupCache[h].Store(&lookupEntry{version, name, v})
	return v
}

func (ty *Type) lookupSlow(name *Str) Value {
	mro := ty.mro.Load()
	if mro == nil {
		return ty.dict.GetStr(name)
	}
	for _, c := range *mro {
		if v := classDict(c).GetStr(name); v.Ok() {
			return v
		}
	}
	return Value{}
}

// classDict gives the namespace of a type or classic class.
func classDict(c Value) *Dict {
	if IsType(c) {
		return As[Type](c).dict
	}
	return As[ClassObj](c).dict
}

// LookupSpecial finds a special method on v's type and binds it; zero without an exception: absent.
func LookupSpecial(t *Thread, v Value, name *Str) Value {
	ty := TypeOf(v)
	if ty == InstanceType {
		return lookupClassic(t, v, name)
	}
	d := ty.Lookup(name)
	if d.Zero() {
		return d
	}
	if get := TypeOf(d).DescrGet; get != nil {
		return get(t, d, v, ty)
	}
	return d
}

// lookupClassic is getattr on a classic instance where absence is no error.
func lookupClassic(t *Thread, v Value, name *Str) Value {
	m := instanceGetAttr(t, v, name)
	if m.Zero() {
		t.ClearIf(AttributeError)
	}
	return m
}

// callSpecial calls special method name of self's type; the method must exist or AttributeError is raised.
func callSpecial(t *Thread, self Value, name *Str, args ...Value) Value {
	r, found := tryCallSpecial(t, self, name, args...)
	if !found && !t.HasExc() {
		return t.Raise(AttributeError, name.s)
	}
	return r
}

// tryCallSpecial calls special method name of self's type if it has it. found=false: it hasn't, or
// binding it failed (an exception is set then).
func tryCallSpecial(t *Thread, self Value, name *Str, args ...Value) (r Value, found bool) {
	ty := TypeOf(self)
	d := ty.Lookup(name)
	if d.Zero() {
		return d, false
	}
	if IsExact(d, FunctionType) {
		return callSpecialFunction(t, As[Function](d), self, args), true
	}
	if get := TypeOf(d).DescrGet; get != nil {
		if d = get(t, d, self, ty); d.Zero() {
			return d, false
		}
	}
	return CallN(t, d, args), true
}

// callSpecialFunction calls a special method written in Python. It counts as CPython does: the bound method and
// its function each take a level of the recursion limit besides the frame.
func callSpecialFunction(t *Thread, fn *Function, self Value, args []Value) Value {
	t.depth += 2
	if t.depth > t.limit && !t.enterTwice() {
		return Value{}
	}
	r := callFunctionWithSelf(t, fn, self, args)
	t.depth -= 2
	return r
}

// enterTwice is the slow path of callSpecialFunction; on failure depth is as it was before.
func (t *Thread) enterTwice() bool {
	t.depth -= 2
	if t.Enter() {
		if t.Enter() {
			return true
		}
		t.depth--
	}
	recursionIn(t, " while calling a Python object")
	return false
}
