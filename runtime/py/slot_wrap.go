// Slots called as special methods: int.__hash__(5), list.__len__([]), ….
package py

func wrapHash(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !wrapArgs(t, args, kw, 0) {
		return Value{}
	}
	h, ok := s.Hash(t, self)
	if !ok {
		return Value{}
	}
	return Int(h)
}

func wrapCompare(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !wrapArgs(t, args, kw, 1) {
		return Value{}
	}
	if funcPtr(TypeOf(args[0]).Slots.Compare) != funcPtr(s.Compare) && !TypeOf(args[0]).IsSubtype(TypeOf(self)) {
		return t.Raisef(TypeError, "%s.__cmp__(x,y) requires y to be a '%s', not a '%s'",
			TypeName(self), TypeName(self), TypeName(args[0]))
	}
	c, ok := s.Compare(t, self, args[0])
	if !ok {
		return Value{}
	}
	return Int(int64(c))
}

func wrapCall(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	return s.Call(t, self, args, kw)
}

// attrName checks that v can name an attribute and interns it.
func attrName(t *Thread, v Value) *Str {
	if IsStr(v) {
		return internStr(plainStr(v))
	}
	if IsUnicode(v) {
		if b := unicodeToDefaultStr(t, v); b != nil {
			return internStr(b)
		}
		return nil
	}
	t.Raise(TypeError, "attribute name must be string, not '"+TypeName(v)+"'")
	return nil
}

// plainStr gives an exact str with the bytes of v, which is a str or an instance of a subclass.
func plainStr(v Value) *Str {
	if IsExact(v, StrType) {
		return As[Str](v)
	}
	return NewStr(As[Str](v).String())
}

func wrapGetAttr(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !wrapArgs(t, args, kw, 1) {
		return Value{}
	}
	name := attrName(t, args[0])
	if name == nil {
		return Value{}
	}
	return s.GetAttr(t, self, name)
}

func wrapSetAttr(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !unpackArgs(t, args, 2, 2) {
		return Value{}
	}
	return wrapSetAttrTo(t, s, self, args[0], args[1], "__setattr__")
}

func wrapDelAttr(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !wrapArgs(t, args, kw, 1) {
		return Value{}
	}
	return wrapSetAttrTo(t, s, self, args[0], Value{}, "__delattr__")
}

// wrapSetAttrTo sets or deletes an attribute through slots s, but not behind the back of a built-in type that has
// rules of its own.
func wrapSetAttrTo(t *Thread, s *Slots, self, nameV, v Value, what string) Value {
	name := attrName(t, nameV)
	if name == nil {
		return Value{}
	}
	ty := TypeOf(self)
	for ty.flags&FlagHeap != 0 {
		ty = ty.base
	}
	if funcPtr(ty.Slots.SetAttr) != funcPtr(s.SetAttr) {
		return t.Raisef(TypeError, "can't apply this %s to %s object", what, ty.tpName())
	}
	return noneIf(s.SetAttr(t, self, name, v))
}

// noneIf gives None for success and zero for failure.
func noneIf(ok bool) Value {
	if ok {
		return None
	}
	return Value{}
}

func wrapDescrGet(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !unpackArgs(t, args, 1, 2) {
		return Value{}
	}
	obj := args[0]
	var cls *Type
	if len(args) == 2 && args[1] != None {
		if !IsType(args[1]) && obj == None {
			return t.Raise(TypeError, "__get__(None, None) is invalid")
		}
		if IsType(args[1]) {
			cls = As[Type](args[1])
		} else if IsExact(self, ClassMethodDescrType) {
			d := As[ClassMethodDescr](self)
			return t.Raisef(TypeError, "descriptor '%s' for type '%s' needs a type, not a '%s' as arg 2",
				d.row.Name, d.owner.name, TypeName(args[1]))
		}
	}
	if obj == None {
		if cls == nil {
			return t.Raise(TypeError, "__get__(None, None) is invalid")
		}
		obj = Value{}
	}
	return s.DescrGet(t, self, obj, cls)
}

func wrapDescrSet(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !unpackArgs(t, args, 2, 2) {
		return Value{}
	}
	return noneIf(s.DescrSet(t, self, args[0], args[1]))
}

func wrapDescrDelete(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !wrapArgs(t, args, kw, 1) {
		return Value{}
	}
	return noneIf(s.DescrSet(t, self, args[0], Value{}))
}

func wrapNext(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !wrapArgs(t, args, kw, 0) {
		return Value{}
	}
	if IsExact(self, GeneratorType) {
		return nextOrStop(t, self)
	}
	v := s.Next(t, self)
	if v.Zero() && !t.HasExc() {
		t.RaiseNone(StopIteration)
	}
	return v
}

// nextOrStop gives an iterator's next item; at the end it raises StopIteration, the one that a generator or a class's
// next raised itself where there is one.
func nextOrStop(t *Thread, it Value) Value {
	next := TypeOf(it).Slots.Next
	var v Value
	switch {
	case IsExact(it, GeneratorType):
		return As[Generator](it).resumeOrStop(t, None)
	case funcPtr(next) == funcPtr(genericNext):
		return callSpecial(t, it, s__next__)
	default:
		v = next(t, it)
	}
	if v.Zero() && !t.HasExc() {
		t.RaiseNone(StopIteration)
	}
	return v
}

func wrapInit(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	return noneIf(s.Init(t, self, args, kw))
}

func wrapNonZero(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !wrapArgs(t, args, kw, 0) {
		return Value{}
	}
	b, ok := s.NonZero(t, self)
	if !ok {
		return Value{}
	}
	return Bool(b)
}

func wrapCoerce(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !wrapArgs(t, args, kw, 1) {
		return Value{}
	}
	a, b, r := s.Coerce(t, self, args[0])
	switch r {
	case Coerced:
		return NewTuple(a, b).V()
	case NoCoercion:
		return NotImplemented
	}
	return Value{}
}

func wrapLen(acc func(s *Slots) LenFunc) wrapFunc {
	return func(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
		if !wrapArgs(t, args, kw, 0) {
			return Value{}
		}
		n, ok := acc(s)(t, self)
		if !ok {
			return Value{}
		}
		return Int(int64(n))
	}
}

func wrapRepeat(acc func(s *Slots) func(*Thread, Value, int) Value) wrapFunc {
	return func(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
		if !unpackArgs(t, args, 1, 1) {
			return Value{}
		}
		n, ok := AsIndex(t, args[0], OverflowError)
		if !ok {
			return Value{}
		}
		return acc(s)(t, self, n)
	}
}

// sequenceIndex converts a special method's index argument, counting negative ones from the end.
func sequenceIndex(t *Thread, s *Slots, self, v Value) (int, bool) {
	i, ok := AsIndex(t, v, OverflowError)
	if !ok || i >= 0 || s.Len == nil {
		return i, ok
	}
	n, ok := s.Len(t, self)
	return i + n, ok
}

func wrapItem(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !wrapArgs(t, args, kw, 1) {
		return Value{}
	}
	i, ok := sequenceIndex(t, s, self, args[0])
	if !ok {
		return Value{}
	}
	return s.Item(t, self, i)
}

// sliceBound converts an argument of __getslice__ and its like.
func sliceBounds(t *Thread, args []Value) (i, j int, ok bool) {
	if i, ok = argInt(t, args[0]); !ok {
		return
	}
	j, ok = argInt(t, args[1])
	return
}

func wrapSlice(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !parseArgs(t, args, 2) {
		return Value{}
	}
	i, j, ok := sliceBounds(t, args)
	if !ok {
		return Value{}
	}
	return s.Slice(t, self, i, j)
}

func wrapSetItemAt(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !unpackArgs(t, args, 2, 2) {
		return Value{}
	}
	i, ok := sequenceIndex(t, s, self, args[0])
	return noneIf(ok && s.SetItemAt(t, self, i, args[1]))
}

func wrapDelItemAt(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !wrapArgs(t, args, kw, 1) {
		return Value{}
	}
	i, ok := sequenceIndex(t, s, self, args[0])
	return noneIf(ok && s.SetItemAt(t, self, i, Value{}))
}

func wrapSetSlice(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !parseArgs(t, args, 3) {
		return Value{}
	}
	i, j, ok := sliceBounds(t, args)
	return noneIf(ok && s.SetSlice(t, self, i, j, args[2]))
}

func wrapDelSlice(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !parseArgs(t, args, 2) {
		return Value{}
	}
	i, j, ok := sliceBounds(t, args)
	return noneIf(ok && s.SetSlice(t, self, i, j, Value{}))
}

func wrapSetSubscript(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !unpackArgs(t, args, 2, 2) {
		return Value{}
	}
	return noneIf(s.SetSubscript(t, self, args[0], args[1]))
}

func wrapDelSubscript(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !wrapArgs(t, args, kw, 1) {
		return Value{}
	}
	return noneIf(s.SetSubscript(t, self, args[0], Value{}))
}

func wrapContains(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
	if !wrapArgs(t, args, kw, 1) {
		return Value{}
	}
	b, ok := s.Contains(t, self, args[0])
	if !ok {
		return Value{}
	}
	return Bool(b)
}
