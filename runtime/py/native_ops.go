// The abstract operations that only native modules (operator, _weakref, …) call by themselves.
package py

// Abs is abs(v).
func Abs(t *Thread, v Value) Value { return builtinAbs(t, Value{}, v) }

// Binary is a op b.
func Binary(t *Thread, a, b Value, op BinaryOp) Value { return binaryOp(t, a, b, op) }

// InPlace is a op= b.
func InPlace(t *Thread, a, b Value, op BinaryOp) Value { return inPlaceOp(t, a, b, op) }

// Pow3 is pow(a, b, c); c may be None.
func Pow3(t *Thread, a, b, c Value) Value { return ternaryPow(t, a, b, c) }

// IsNumber is operator.isNumberType(v).
func IsNumber(v Value) bool {
	s := &TypeOf(v).Slots
	return IsExact(v, InstanceType) || s.Int != nil || s.Float != nil || IsComplex(v)
}

// IsSequence is operator.isSequenceType(v).
func IsSequence(t *Thread, v Value) bool {
	if IsExact(v, InstanceType) {
		return hasAttr(t, v, s__getitem__)
	}
	return !IsDict(v) && TypeOf(v).Slots.Item != nil
}

// IsMapping is operator.isMappingType(v).
func IsMapping(t *Thread, v Value) bool {
	if IsExact(v, InstanceType) {
		return hasAttr(t, v, s__getitem__)
	}
	s := &TypeOf(v).Slots
	return s.Subscript != nil && (s.Slice == nil || IsExact(v, ByteArrayType))
}

// Concat is operator.concat(a, b): + of sequences.
func Concat(t *Thread, a, b Value, inPlace bool) Value {
	s := &TypeOf(a).Slots
	if f := s.InPlaceConcat; inPlace && f != nil {
		return f(t, a, b)
	}
	if f := s.Concat; f != nil {
		return f(t, a, b)
	}
	if IsSequence(t, a) && IsSequence(t, b) {
		r := NotImplemented
		if f := s.InPlace[OpAdd]; inPlace && f != nil {
			r = f(t, a, b)
		}
		if r == NotImplemented {
			r = tryBinary(t, a, b, OpAdd)
		}
		if r != NotImplemented {
			return r
		}
	}
	return t.Raise(TypeError, "'"+TypeName(a)+"' object can't be concatenated")
}

// Repeat is operator.repeat(v, n): * of a sequence and an int.
func Repeat(t *Thread, v Value, n int, inPlace bool) Value {
	s := &TypeOf(v).Slots
	if f := s.InPlaceRepeat; inPlace && f != nil {
		return f(t, v, n)
	}
	if f := s.Repeat; f != nil {
		return f(t, v, n)
	}
	if IsSequence(t, v) {
		r := NotImplemented
		if f := s.InPlace[OpMul]; inPlace && f != nil {
			r = f(t, v, Int(int64(n)))
		}
		if r == NotImplemented {
			r = tryBinary(t, v, Int(int64(n)), OpMul)
		}
		if r != NotImplemented {
			return r
		}
	}
	return t.Raise(TypeError, "'"+TypeName(v)+"' object can't be repeated")
}

// As gives the name that messages about the number of arguments use in place of the row's.
func (m Impl) As(name string) Impl { return m.as(name) }

// IterFor is Iter with the message that `in` has for what can't be iterated over.
func IterFor(t *Thread, container Value) Value {
	it := Iter(t, container)
	if it.Zero() {
		return t.Raise(TypeError, "argument of type '"+TypeName(container)+"' is not iterable")
	}
	return it
}

// Referents calls visit with the objects that v refers to directly, as far as its type tells.
func Referents(v Value, visit func(Value)) {
	if !v.IsObject() {
		return
	}
	if f := TypeOf(v).Slots.Traverse; f != nil {
		f(v, visit)
	}
	if IsExact(v, InstanceType) {
		in := As[ClassicInstance](v)
		visit(in.class.V())
		visit(in.dict.V())
		return
	}
	if TypeOf(v).flags&FlagHeap != 0 {
		if d := instanceDict(v); d != nil {
			visit(d.V())
		}
	}
}
