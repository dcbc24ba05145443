// The generic slots of classes written in Python: each calls the special method that the type defines.
package py

import "unsafe"

// funcPtr identifies a function value, to ask whether a slot is one of the generic ones.
func funcPtr[F any](f F) unsafe.Pointer { return *(*unsafe.Pointer)(unsafe.Pointer(&f)) }

// genericBinaryPtr has the generic function of each binary slot, by address.
var genericBinaryPtr [NumBinaryOps]unsafe.Pointer

func hasGenericBinary(ty *Type, op BinaryOp) bool {
	return funcPtr(ty.Slots.Binary[op]) == genericBinaryPtr[op]
}

// genericBinary is the binary slot of a class that defines __op__ or __rop__. Either operand may be the one.
func genericBinary(t *Thread, a, b Value, op BinaryOp, name, rname *Str) Value {
	ta, tb := TypeOf(a), TypeOf(b)
	other := ta != tb && hasGenericBinary(tb, op)
	if hasGenericBinary(ta, op) {
		if other && tb.IsSubtype(ta) && overloads(ta, tb, rname) {
			if r := callMaybe(t, b, rname, a); r != NotImplemented {
				return r
			}
			other = false
		}
		if r := callMaybe(t, a, name, b); r != NotImplemented || ta == tb {
			return r
		}
	}
	if other {
		return callMaybe(t, b, rname, a)
	}
	return NotImplemented
}

// overloads tells whether sub defines the method differently from base.
func overloads(base, sub *Type, name *Str) bool {
	d := sub.Lookup(name)
	return d.Ok() && d != base.Lookup(name)
}

// callMaybe calls a special method, giving NotImplemented where the type lacks it.
func callMaybe(t *Thread, self Value, name *Str, arg Value) Value {
	r, found := tryCallSpecial(t, self, name, arg)
	if !found && !t.HasExc() {
		return NotImplemented
	}
	return r
}

func genericPow3(t *Thread, a, b, c Value) Value {
	if c == None {
		return binaryOp(t, a, b, OpPow)
	}
	if hasGenericBinary(TypeOf(a), OpPow) {
		return callSpecial(t, a, s__pow__, b, c)
	}
	return NotImplemented
}

func genericStr(t *Thread, self Value) Value {
	r, found := tryCallSpecial(t, self, s__str__)
	if !found && !t.HasExc() {
		return Repr(t, self)
	}
	return r
}

func genericHash(t *Thread, self Value) (int64, bool) {
	r := callSpecial(t, self, s__hash__)
	if r.Zero() {
		return 0, false
	}
	if IsLong(r) { // as a plain long: its class may have a __hash__ that gives itself
		return longHash(t, r)
	}
	h, ok := asCInt(t, r)
	if h == -1 {
		h = -2
	}
	return h, ok
}

// halfCompare calls a.__cmp__(b); done=false: NotImplemented or absent.
func halfCompare(t *Thread, a, b Value) (c int, done, ok bool) {
	r := callMaybe(t, a, s__cmp__, b)
	if r.Zero() {
		return 0, true, false
	}
	if r == NotImplemented {
		return 0, false, true
	}
	n, ok := asCInt(t, r)
	return sign(n), true, ok
}

// asSsize is asCInt with the message that C's Py_ssize_t gets for a long that is too big.
func asSsize(t *Thread, v Value) (int64, bool) {
	if IsLong(v) && As[Long](v).b != nil {
		t.Raise(OverflowError, "long int too large to convert to int")
		return 0, false
	}
	return asCInt(t, v)
}

// asCInt converts the result of __cmp__.
func asCInt(t *Thread, v Value) (int64, bool) {
	if IsAnyInt(v) {
		return IntValue(v), true
	}
	if IsLong(v) {
		l := As[Long](v)
		if l.b == nil {
			return l.i, true
		}
		t.Raise(OverflowError, "Python int too large to convert to C long")
		return 0, false
	}
	if f := TypeOf(v).Slots.Int; f != nil {
		if r := f(t, v); r.Zero() || IsAnyInt(r) || IsLong(r) {
			if r.Zero() {
				return 0, false
			}
			return asCInt(t, r)
		}
	}
	t.Raise(TypeError, "an integer is required")
	return 0, false
}

func sign(n int64) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	}
	return 0
}

func hasGenericCompare(ty *Type) bool {
	return funcPtr(ty.Slots.Compare) == genericComparePtr
}

var genericComparePtr, genericRichPtr unsafe.Pointer

func init() {
	genericComparePtr = funcPtr(genericCompare)
	genericRichPtr = funcPtr(genericRichCompare)
}

func genericCompare(t *Thread, a, b Value) (int, bool) {
	if hasGenericCompare(TypeOf(a)) {
		if c, done, ok := halfCompare(t, a, b); done {
			return c, ok
		}
	}
	if hasGenericCompare(TypeOf(b)) {
		if c, done, ok := halfCompare(t, b, a); done {
			return -c, ok
		}
	}
	return compareWords(a, b), true
}

// compareWords orders objects by address.
func compareWords(a, b Value) int {
	switch {
	case a.bits() < b.bits():
		return -1
	case a.bits() > b.bits():
		return 1
	}
	return 0
}

var swappedOp = [...]CompareOp{LT: GT, LE: GE, EQ: EQ, NE: NE, GT: LT, GE: LE}

func genericRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if funcPtr(TypeOf(a).Slots.RichCompare) == genericRichPtr {
		if r := callMaybe(t, a, compareNames[op], b); r != NotImplemented {
			return r
		}
	}
	if funcPtr(TypeOf(b).Slots.RichCompare) == genericRichPtr {
		return callMaybe(t, b, compareNames[swappedOp[op]], a)
	}
	return NotImplemented
}

func genericCall(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	ty := TypeOf(self)
	d := ty.Lookup(s__call__)
	if d.Zero() {
		return t.Raise(AttributeError, "__call__")
	}
	if IsExact(d, FunctionType) && kw.Len() == 0 {
		return callFunctionWithSelf(t, As[Function](d), self, args)
	}
	if get := TypeOf(d).DescrGet; get != nil {
		if d = get(t, d, self, ty); d.Zero() {
			return d
		}
	}
	return CallKw(t, d, args, kw)
}

func genericGetAttr(t *Thread, self Value, name *Str) Value {
	ty := TypeOf(self)
	hook := ty.Lookup(s__getattr__)
	get := ty.Lookup(s__getattribute__)
	var r Value
	if w := get; IsExact(w, SlotWrapperType) {
		r = As[SlotWrapper](w).owner.Slots.GetAttr(t, self, name)
	} else {
		r = callSpecial(t, self, s__getattribute__, name.V())
	}
	if r.Ok() || hook.Zero() || !t.ClearIf(AttributeError) {
		return r
	}
	return callSpecial(t, self, s__getattr__, name.V())
}

func genericSetAttr(t *Thread, self Value, name *Str, v Value) bool {
	if v.Zero() {
		return callSpecial(t, self, s__delattr__, name.V()).Ok()
	}
	return callSpecial(t, self, s__setattr__, name.V(), v).Ok()
}

func genericDescrGet(t *Thread, descr, obj Value, cls *Type) Value {
	if TypeOf(descr).Lookup(s__get__).Zero() {
		return descr
	}
	if obj.Zero() {
		obj = None
	}
	c := None
	if cls != nil {
		c = cls.V()
	}
	return callSpecial(t, descr, s__get__, obj, c)
}

func genericDescrSet(t *Thread, descr, obj, v Value) bool {
	if v.Zero() {
		return callSpecial(t, descr, s__delete__, obj).Ok()
	}
	return callSpecial(t, descr, s__set__, obj, v).Ok()
}

func genericInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	ty := TypeOf(self)
	d := ty.Lookup(s__init__)
	var r Value
	if IsExact(d, FunctionType) && kw.Len() == 0 {
		r = callFunctionWithSelf(t, As[Function](d), self, args)
	} else {
		m := LookupSpecial(t, self, s__init__)
		if m.Zero() {
			return false
		}
		r = CallKw(t, m, args, kw)
	}
	if r.Ok() && r != None {
		t.Raisef(TypeError, "__init__() should return None, not '%s'", TypeName(r))
		return false
	}
	return r.Ok()
}

func genericNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	f := GetAttr(t, cls.V(), s__new__)
	if f.Zero() {
		return f
	}
	full := make([]Value, 0, len(args)+1)
	return CallKw(t, f, append(append(full, cls.V()), args...), kw)
}

func genericNext(t *Thread, self Value) Value {
	r := callSpecial(t, self, s__next__)
	if r.Zero() {
		t.ClearIf(StopIteration)
	}
	return r
}

func genericNonZero(t *Thread, self Value) (bool, bool) {
	r := callSpecial(t, self, s__nonzero__)
	if r.Zero() {
		return false, false
	}
	if ty := TypeOf(r); ty != IntType && ty != BoolType {
		t.Raisef(TypeError, "__nonzero__ should return bool or int, returned %s", TypeName(r))
		return false, false
	}
	return IntValue(r) != 0, true
}

func genericLen(t *Thread, self Value) (int, bool) {
	r := callSpecial(t, self, s__len__)
	if r.Zero() {
		return 0, false
	}
	n, ok := asSsize(t, r)
	if ok && n < 0 {
		t.Raise(ValueError, "__len__() should return >= 0")
		ok = false
	}
	return int(n), ok
}

func genericItem(t *Thread, self Value, i int) Value {
	return callSpecial(t, self, s__getitem__, Int(int64(i)))
}

func genericSubscript(t *Thread, self, key Value) Value {
	return callSpecial(t, self, s__getitem__, key)
}

func genericSlice(t *Thread, self Value, i, j int) Value {
	return callSpecial(t, self, s__getslice__, Int(int64(i)), Int(int64(j)))
}

func genericSetItemAt(t *Thread, self Value, i int, v Value) bool {
	return genericSetSubscript(t, self, Int(int64(i)), v)
}

func genericSetSubscript(t *Thread, self, key, v Value) bool {
	if v.Zero() {
		return callSpecial(t, self, s__delitem__, key).Ok()
	}
	return callSpecial(t, self, s__setitem__, key, v).Ok()
}

func genericSetSlice(t *Thread, self Value, i, j int, v Value) bool {
	if v.Zero() {
		return callSpecial(t, self, s__delslice__, Int(int64(i)), Int(int64(j))).Ok()
	}
	return callSpecial(t, self, s__setslice__, Int(int64(i)), Int(int64(j)), v).Ok()
}

func genericContains(t *Thread, self, x Value) (bool, bool) {
	r := callSpecial(t, self, s__contains__, x)
	if r.Zero() {
		return false, false
	}
	return Truth(t, r)
}

func genericCoerce(t *Thread, a, b Value) (Value, Value, CoerceResult) {
	r := callMaybe(t, a, s__coerce__, b)
	switch {
	case r.Zero():
		return Value{}, Value{}, CoerceFailed
	case r == NotImplemented || r == None:
		return Value{}, Value{}, NoCoercion
	case !IsTuple(r) || len(As[Tuple](r).items) != 2:
		t.Raise(TypeError, "__coerce__ didn't return a 2-tuple")
		return Value{}, Value{}, CoerceFailed
	}
	items := As[Tuple](r).items
	return items[0], items[1], Coerced
}
