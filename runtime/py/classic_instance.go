// Instances of classic classes: every operation asks the instance for the special method by name.
package py

func init() {
	s := Slots{
		New: classicInstanceNew, Repr: instanceRepr, Str: instanceStr, Hash: instanceHash, Call: instanceCall,
		GetAttr: instanceGetAttr, SetAttr: instanceSetAttr, RichCompare: instanceRichCompare, Compare: instanceCompare,
		Iter: instanceIter, Next: instanceNext, NonZero: instanceNonZero, Coerce: instanceCoerce,
		Len: instanceLen, MapLen: instanceLen, Item: instanceItem, Subscript: instanceSubscript,
		SetItemAt: instanceSetItemAt, SetSubscript: instanceSetSubscript, Slice: instanceSlice, SetSlice: instanceSetSlice,
		Contains: instanceContains, Pow3: instancePow3,
		Neg: instanceUnary("__neg__"), Pos: instanceUnary("__pos__"), Abs: instanceUnary("__abs__"),
		Invert: instanceUnary("__invert__"), Int: instanceInt, Long: instanceLong, Float: instanceUnary("__float__"),
		Oct: instanceUnary("__oct__"), Hex: instanceUnary("__hex__"), Index: instanceIndex,
	}
	names := [NumBinaryOps]string{OpAdd: "add", OpSub: "sub", OpMul: "mul", OpDiv: "div", OpTrueDiv: "truediv",
		OpFloorDiv: "floordiv", OpMod: "mod", OpDivMod: "divmod", OpPow: "pow", OpLShift: "lshift", OpRShift: "rshift",
		OpAnd: "and", OpOr: "or", OpXor: "xor"}
	for op := BinaryOp(0); op < NumBinaryOps; op++ {
		n := names[op]
		s.Binary[op] = instanceBinary(op, Intern("__"+n+"__"), Intern("__r"+n+"__"))
		if op != OpDivMod {
			s.InPlace[op] = instanceInPlace(op, Intern("__i"+n+"__"), Intern("__"+n+"__"), Intern("__r"+n+"__"))
		}
	}
	InstanceType.Setup(Spec{Doc: "instance(class[, dict])\n\nCreate an instance without calling its __init__() method.\n" +
		"The class must be a classic class.\nIf present, dict must be a dictionary or None.", Slots: s, Flags: FlagWeakrefs})
}

func classicInstanceNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	im := Parse(1, 2, func(t *Thread, _ Value, a []Value) Value {
		if !IsExact(a[0], ClassObjType) {
			return t.Raise(TypeError, "instance() argument 1 must be classobj, not "+TypeName(a[0]))
		}
		in := newClassicInstance(As[ClassObj](a[0]))
		if a[1].Ok() && a[1] != None {
			if !IsDict(a[1]) {
				return t.Raise(TypeError, "instance() second arg must be dictionary or None")
			}
			As[ClassicInstance](in).dict = As[Dict](a[1])
		}
		return in
	})
	return im.call(t, "instance", Value{}, args, nil) // keywords are ignored
}

// find gives the attribute without __getattr__; zero with no exception: absent.
func (in *ClassicInstance) find(t *Thread, name *Str) Value {
	if v := in.ns().GetStr(name); v.Ok() {
		return v
	}
	v := in.classObj().lookup(name)
	if v.Zero() {
		return v
	}
	return bindClassic(t, v, in.V(), in.classObj().V())
}

func instanceGetAttr(t *Thread, self Value, name *Str) Value {
	in := As[ClassicInstance](self)
	switch name {
	case s__dict__:
		return in.ns().V()
	case s__class__:
		return in.classObj().V()
	}
	v := in.find(t, name)
	if v.Ok() || t.HasExc() && !t.ErrMatches(AttributeError) {
		return v
	}
	if hook := in.classObj().lookup(s__getattr__); hook.Ok() {
		t.ClearExc()
		return Call2(t, hook, self, name.V())
	}
	if !t.HasExc() {
		t.Raise(AttributeError, in.classObj().nameStr().String()+" instance has no attribute '"+name.s+"'")
	}
	return Value{}
}

// special finds a special method; zero without an exception: absent.
func (in *ClassicInstance) special(t *Thread, name *Str) Value {
	v := in.find(t, name)
	if v.Ok() || t.HasExc() && !t.ErrMatches(AttributeError) {
		return v
	}
	t.ClearExc()
	if hook := in.classObj().lookup(s__getattr__); hook.Ok() {
		if v = Call2(t, hook, in.V(), name.V()); v.Zero() {
			t.ClearIf(AttributeError)
		}
	}
	return v
}

func instanceSetAttr(t *Thread, self Value, name *Str, v Value) bool {
	in := As[ClassicInstance](self)
	switch name {
	case s__dict__:
		if v.Zero() || !IsDict(v) {
			t.Raise(TypeError, "__dict__ must be set to a dictionary")
			return false
		}
		storePtr(&in.dict, As[Dict](v))
		return true
	case s__class__:
		if v.Zero() || !IsExact(v, ClassObjType) {
			t.Raise(TypeError, "__class__ must be set to a class")
			return false
		}
		storePtr(&in.class, As[ClassObj](v))
		return true
	}
	if v.Zero() {
		if hook := in.classObj().lookup(s__delattr__); hook.Ok() {
			return Call2(t, hook, self, name.V()).Ok()
		}
		if !in.ns().DelStr(name) {
			t.Raise(AttributeError, in.classObj().nameStr().String()+" instance has no attribute '"+name.s+"'")
			return false
		}
		return true
	}
	if hook := in.classObj().lookup(s__setattr__); hook.Ok() {
		return Call3(t, hook, self, name.V(), v).Ok()
	}
	in.ns().SetStr(name, v)
	return true
}

func instanceRepr(t *Thread, self Value) Value {
	in := As[ClassicInstance](self)
	f := in.special(t, s__repr__)
	if f.Ok() {
		return Call0(t, f)
	}
	if t.HasExc() {
		return f
	}
	return MkStr("<" + in.classObj().fullName() + " instance at " + addressOf(self) + ">")
}

func instanceStr(t *Thread, self Value) Value {
	f := As[ClassicInstance](self).special(t, s__str__)
	if f.Ok() {
		return Call0(t, f)
	}
	if t.HasExc() {
		return f
	}
	return instanceRepr(t, self)
}

func instanceHash(t *Thread, self Value) (int64, bool) {
	in := As[ClassicInstance](self)
	f := in.special(t, s__hash__)
	if f.Zero() {
		if t.HasExc() {
			return 0, false
		}
		if in.special(t, compareNames[EQ]).Ok() || in.special(t, s__cmp__).Ok() {
			t.Raise(TypeError, "unhashable instance")
		}
		return hashWord(self.bits()), !t.HasExc()
	}
	r := Call0(t, f)
	if r.Zero() {
		return 0, false
	}
	if !IsAnyInt(r) && !IsLong(r) {
		t.Raise(TypeError, "__hash__() should return an int")
		return 0, false
	}
	if !t.Enter() { // the class of the result may have a __hash__ of its own, which gives another
		return 0, false
	}
	defer t.Leave()
	return Hash(t, r)
}

func instanceCall(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	in := As[ClassicInstance](self)
	f := in.special(t, s__call__)
	if f.Zero() {
		if !t.HasExc() {
			t.Raise(AttributeError, in.classObj().nameStr().String()+" instance has no __call__ method")
		}
		return f
	}
	if !t.Enter() {
		return recursionIn(t, " in __call__")
	}
	r := CallKw(t, f, args, kw)
	t.Leave()
	return r
}

func instanceIter(t *Thread, self Value) Value {
	in := As[ClassicInstance](self)
	f := in.special(t, s__iter__)
	if f.Ok() {
		it := Call0(t, f)
		if it.Ok() && !isIterator(it) {
			return t.Raise(TypeError, "__iter__ returned non-iterator of type '"+TypeName(it)+"'")
		}
		return it
	}
	if t.HasExc() {
		return f
	}
	if in.special(t, s__getitem__).Zero() {
		if !t.HasExc() {
			t.Raise(TypeError, "iteration over non-sequence")
		}
		return Value{}
	}
	return newSeqIter(self)
}

// isIterator tells whether v can be asked for next values.
func isIterator(v Value) bool { return TypeOf(v).Slots.Next != nil }

func instanceNext(t *Thread, self Value) Value {
	f := As[ClassicInstance](self).special(t, s__next__)
	if f.Zero() {
		if !t.HasExc() {
			t.Raise(TypeError, "instance has no next() method")
		}
		return f
	}
	r := Call0(t, f)
	if r.Zero() {
		t.ClearIf(StopIteration)
	}
	return r
}

func instanceNonZero(t *Thread, self Value) (bool, bool) {
	in := As[ClassicInstance](self)
	f := in.special(t, s__nonzero__)
	if f.Zero() && !t.HasExc() {
		f = in.special(t, s__len__)
	}
	if f.Zero() {
		return true, !t.HasExc()
	}
	r := Call0(t, f)
	if r.Zero() {
		return false, false
	}
	if !IsAnyInt(r) {
		t.Raise(TypeError, "__nonzero__ should return an int")
		return false, false
	}
	if IntValue(r) < 0 {
		t.Raise(ValueError, "__nonzero__ should return >= 0")
		return false, false
	}
	return IntValue(r) > 0, true
}

// mustCall calls special method name, raising AttributeError where it is absent.
func (in *ClassicInstance) mustCall(t *Thread, name *Str, args ...Value) Value {
	f := instanceGetAttr(t, in.V(), name)
	if f.Zero() {
		return f
	}
	return CallN(t, f, args)
}

func instanceLen(t *Thread, self Value) (int, bool) {
	r := As[ClassicInstance](self).mustCall(t, s__len__)
	if r.Zero() {
		return 0, false
	}
	if !IsAnyInt(r) {
		t.Raise(TypeError, "__len__() should return an int")
		return 0, false
	}
	if IntValue(r) < 0 {
		t.Raise(ValueError, "__len__() should return >= 0")
		return 0, false
	}
	return int(IntValue(r)), true
}

func instanceItem(t *Thread, self Value, i int) Value {
	return As[ClassicInstance](self).mustCall(t, s__getitem__, Int(int64(i)))
}

func instanceSubscript(t *Thread, self, key Value) Value {
	return As[ClassicInstance](self).mustCall(t, s__getitem__, key)
}

func instanceSetItemAt(t *Thread, self Value, i int, v Value) bool {
	return instanceSetSubscript(t, self, Int(int64(i)), v)
}

func instanceSetSubscript(t *Thread, self, key, v Value) bool {
	if v.Zero() {
		return As[ClassicInstance](self).mustCall(t, s__delitem__, key).Ok()
	}
	return As[ClassicInstance](self).mustCall(t, s__setitem__, key, v).Ok()
}

func intSlice(i, j int) Value { return NewSlice(Int(int64(i)), Int(int64(j)), Value{}) }

func instanceSlice(t *Thread, self Value, i, j int) Value {
	in := As[ClassicInstance](self)
	f := in.special(t, s__getslice__)
	if f.Zero() {
		if t.HasExc() {
			return f
		}
		return in.mustCall(t, s__getitem__, intSlice(i, j))
	}
	return Call2(t, f, Int(int64(i)), Int(int64(j)))
}

func instanceSetSlice(t *Thread, self Value, i, j int, v Value) bool {
	in := As[ClassicInstance](self)
	name := s__setslice__
	if v.Zero() {
		name = s__delslice__
	}
	f := in.special(t, name)
	if f.Zero() {
		return !t.HasExc() && instanceSetSubscript(t, self, intSlice(i, j), v)
	}
	args := []Value{Int(int64(i)), Int(int64(j))}
	if v.Ok() {
		args = append(args, v)
	}
	return CallN(t, f, args).Ok()
}

func instanceContains(t *Thread, self, x Value) (bool, bool) {
	f := As[ClassicInstance](self).special(t, s__contains__)
	if f.Zero() {
		if t.HasExc() {
			return false, false
		}
		return containsByIteration(t, self, x)
	}
	r := Call1(t, f, x)
	if r.Zero() {
		return false, false
	}
	return Truth(t, r)
}

func instanceUnary(name string) UnaryFunc {
	n := Intern(name)
	return func(t *Thread, self Value) Value { return As[ClassicInstance](self).mustCall(t, n) }
}

func instanceInt(t *Thread, self Value) Value {
	in := As[ClassicInstance](self)
	if f := in.special(t, Intern("__int__")); f.Ok() {
		return Call0(t, f)
	}
	if t.HasExc() {
		return Value{}
	}
	r := in.mustCall(t, Intern("__trunc__"))
	return integralToInt(t, r)
}

func instanceLong(t *Thread, self Value) Value {
	if f := As[ClassicInstance](self).special(t, Intern("__long__")); f.Ok() {
		return Call0(t, f)
	}
	if t.HasExc() {
		return Value{}
	}
	return instanceInt(t, self)
}

func instanceIndex(t *Thread, self Value) Value {
	f := As[ClassicInstance](self).special(t, s__index__)
	if f.Zero() {
		if !t.HasExc() {
			t.Raise(TypeError, "object cannot be interpreted as an index")
		}
		return f
	}
	return Call0(t, f)
}

// callNamed calls method name of the instance with w; NotImplemented where it is absent.
func (in *ClassicInstance) callNamed(t *Thread, name *Str, w Value) Value {
	f := in.special(t, name)
	if f.Zero() {
		if t.HasExc() {
			return f
		}
		return NotImplemented
	}
	return Call1(t, f, w)
}

// halfBinary tries v's side of a binary operation, after v.__coerce__ if there is one.
func halfBinary(t *Thread, v, w Value, name *Str, op BinaryFunc, swapped bool) Value {
	if !IsExact(v, InstanceType) {
		return NotImplemented
	}
	in := As[ClassicInstance](v)
	coerce := in.special(t, s__coerce__)
	if coerce.Zero() {
		if t.HasExc() {
			return coerce
		}
		return in.callNamed(t, name, w)
	}
	r := Call1(t, coerce, w)
	if r.Zero() {
		return r
	}
	if r == None || r == NotImplemented {
		return in.callNamed(t, name, w)
	}
	if !IsTuple(r) || len(As[Tuple](r).items) != 2 {
		return t.Raise(TypeError, "coercion should return None or 2-tuple")
	}
	v1, w1 := As[Tuple](r).items[0], As[Tuple](r).items[1]
	if IsExact(v1, InstanceType) {
		return As[ClassicInstance](v1).callNamed(t, name, w1)
	}
	if !t.Enter() {
		return recursionIn(t, " after coercion")
	}
	defer t.Leave()
	if swapped {
		return op(t, w1, v1)
	}
	return op(t, v1, w1)
}

func instanceBinary(op BinaryOp, name, rname *Str) BinaryFunc {
	again := func(t *Thread, a, b Value) Value { return binaryOp(t, a, b, op) }
	return func(t *Thread, a, b Value) Value {
		r := halfBinary(t, a, b, name, again, false)
		if r == NotImplemented {
			r = halfBinary(t, b, a, rname, again, true)
		}
		return r
	}
}

func instanceInPlace(op BinaryOp, iname, name, rname *Str) BinaryFunc {
	again := func(t *Thread, a, b Value) Value { return inPlaceOp(t, a, b, op) }
	return func(t *Thread, a, b Value) Value {
		r := halfBinary(t, a, b, iname, again, false)
		if r == NotImplemented {
			r = halfBinary(t, a, b, name, again, false)
		}
		if r == NotImplemented {
			r = halfBinary(t, b, a, rname, again, true)
		}
		return r
	}
}

func instancePow3(t *Thread, a, b, c Value) Value {
	if !IsExact(a, InstanceType) {
		return NotImplemented
	}
	return As[ClassicInstance](a).mustCall(t, s__pow__, b, c)
}

func instanceCoerce(t *Thread, a, b Value) (Value, Value, CoerceResult) {
	f := As[ClassicInstance](a).special(t, s__coerce__)
	if f.Zero() {
		if t.HasExc() {
			return a, b, CoerceFailed
		}
		return a, b, NoCoercion
	}
	r := Call1(t, f, b)
	switch {
	case r.Zero():
		return a, b, CoerceFailed
	case r == None || r == NotImplemented:
		return a, b, NoCoercion
	case !IsTuple(r) || len(As[Tuple](r).items) != 2:
		t.Raise(TypeError, "coercion should return None or 2-tuple")
		return a, b, CoerceFailed
	}
	return As[Tuple](r).items[0], As[Tuple](r).items[1], Coerced
}

func instanceHalfCompare(t *Thread, a, b Value) (c int, done, ok bool) {
	f := As[ClassicInstance](a).special(t, s__cmp__)
	if f.Zero() {
		return 0, t.HasExc(), false
	}
	r := Call1(t, f, b)
	switch {
	case r.Zero():
		return 0, true, false
	case r == NotImplemented:
		return 0, false, true
	case !IsAnyInt(r) && !IsLong(r):
		t.Raise(TypeError, "comparison did not return an int")
		return 0, true, false
	}
	n, ok := asCInt(t, r)
	return sign(n), true, ok
}

// instanceCompareTry compares where either side is a classic instance; done=false: neither knows.
func instanceCompareTry(t *Thread, a, b Value) (c int, done, ok bool) {
	x, y, r := coerceNumbers(t, a, b)
	if r == CoerceFailed {
		return 0, true, false
	}
	if r == Coerced {
		a, b = x, y
		if !IsExact(a, InstanceType) && !IsExact(b, InstanceType) {
			c, ok = Compare(t, a, b)
			return c, true, ok
		}
	}
	if IsExact(a, InstanceType) {
		if c, done, ok = instanceHalfCompare(t, a, b); done {
			return
		}
	}
	if IsExact(b, InstanceType) {
		if c, done, ok = instanceHalfCompare(t, b, a); done {
			return -c, done, ok
		}
	}
	return 0, false, true
}

func instanceCompare(t *Thread, a, b Value) (int, bool) {
	c, done, ok := instanceCompareTry(t, a, b)
	if !done {
		return compareWords(a, b), true
	}
	return c, ok
}

func instanceRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if IsExact(a, InstanceType) {
		if r := As[ClassicInstance](a).callNamed(t, compareNames[op], b); r != NotImplemented {
			return r
		}
	}
	if IsExact(b, InstanceType) {
		return As[ClassicInstance](b).callNamed(t, compareNames[swappedOp[op]], a)
	}
	return NotImplemented
}
