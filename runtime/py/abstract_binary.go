// Dispatch of the binary and unary operators over slots.
//
// The left operand's slot is asked first, then the right one's, except that the right one goes
// first where its type derives from the left one's and has a slot of its own.
package py

var binarySymbols = [NumBinaryOps]string{OpAdd: "+", OpSub: "-", OpMul: "*", OpDiv: "/", OpTrueDiv: "/", OpFloorDiv: "//",
	OpMod: "%", OpDivMod: "divmod()", OpPow: "** or pow()", OpLShift: "<<", OpRShift: ">>", OpAnd: "&", OpOr: "|", OpXor: "^"}

var inPlaceSymbols = [NumBinaryOps]string{OpAdd: "+=", OpSub: "-=", OpMul: "*=", OpDiv: "/=", OpTrueDiv: "/=", OpFloorDiv: "//=",
	OpMod: "%=", OpDivMod: "", OpPow: "** or pow()", OpLShift: "<<=", OpRShift: ">>=", OpAnd: "&=", OpOr: "|=", OpXor: "^="}

// tryBinary asks both operands' slots; NotImplemented: neither knows.
func tryBinary(t *Thread, a, b Value, op BinaryOp) Value {
	ta, tb := TypeOf(a), TypeOf(b)
	sa, sb := ta.Slots.Binary[op], tb.Slots.Binary[op]
	if ta == tb || sb != nil && sa != nil && funcPtr(sa) == funcPtr(sb) {
		sb = nil
	}
	if sa != nil {
		if sb != nil && tb.IsSubtype(ta) {
			if r := sb(t, a, b); r != NotImplemented {
				return r
			}
			sb = nil
		}
		if r := sa(t, a, b); r != NotImplemented {
			return r
		}
	}
	if sb != nil {
		return sb(t, a, b)
	}
	return NotImplemented
}

// binaryOp is a op b.
func binaryOp(t *Thread, a, b Value, op BinaryOp) Value {
	r := tryBinary(t, a, b, op)
	if r != NotImplemented {
		return r
	}
	if op == OpAdd || op == OpMul {
		if r := sequenceOp(t, a, b, op, false); r != NotImplemented {
			return r
		}
	}
	return unsupported(t, a, b, binarySymbols[op])
}

// sequenceOp is concatenation and repetition, where no operand is a number to the other.
func sequenceOp(t *Thread, a, b Value, op BinaryOp, inPlace bool) Value {
	sa := &TypeOf(a).Slots
	if op == OpAdd {
		if f := sa.InPlaceConcat; inPlace && f != nil {
			return f(t, a, b)
		}
		if f := sa.Concat; f != nil {
			return f(t, a, b)
		}
		return NotImplemented
	}
	if f := sa.InPlaceRepeat; inPlace && f != nil {
		return repeatSequence(t, f, a, b)
	}
	if f := sa.Repeat; f != nil {
		return repeatSequence(t, f, a, b)
	}
	if inPlace && sa.sequenceLike(TypeOf(a)) { // CPython looks no further than at the left one's table
		return NotImplemented
	}
	if rep := TypeOf(b).Slots.Repeat; rep != nil {
		return repeatSequence(t, rep, b, a)
	}
	return NotImplemented
}

func repeatSequence(t *Thread, rep func(*Thread, Value, int) Value, seq, n Value) Value {
	if !hasIndex(n) {
		return t.Raise(TypeError, "can't multiply sequence by non-int of type '"+TypeName(n)+"'")
	}
	i, ok := AsIndex(t, n, OverflowError)
	if !ok {
		return Value{}
	}
	return rep(t, seq, i)
}

func unsupported(t *Thread, a, b Value, sym string) Value {
	return t.Raise(TypeError, "unsupported operand type(s) for "+sym+": '"+TypeName(a)+"' and '"+TypeName(b)+"'")
}

// inPlaceOp is a op= b.
func inPlaceOp(t *Thread, a, b Value, op BinaryOp) Value {
	if f := TypeOf(a).Slots.InPlace[op]; f != nil {
		if r := f(t, a, b); r != NotImplemented {
			return r
		}
	}
	r := tryBinary(t, a, b, op)
	if r != NotImplemented {
		return r
	}
	if op == OpAdd || op == OpMul {
		if r := sequenceOp(t, a, b, op, true); r != NotImplemented {
			return r
		}
	}
	return unsupported(t, a, b, inPlaceSymbols[op])
}

// ternaryPow is pow(a, b, c).
func ternaryPow(t *Thread, a, b, c Value) Value {
	if c == None {
		return binaryOp(t, a, b, OpPow)
	}
	for _, x := range [...]Value{a, b, c} {
		if f := TypeOf(x).Slots.Pow3; f != nil {
			if r := f(t, a, b, c); r != NotImplemented {
				return r
			}
		}
	}
	if s := &TypeOf(c).Slots; TypeOf(c).flags&FlagHeap == 0 && s.Binary[OpAdd] == nil && s.Binary[OpSub] == nil && s.Binary[OpMod] == nil {
		if x, y, r := coerceNumbers(t, a, b); r == Coerced { // which CPython does for types that are no numbers
			a, b = x, y
		}
	}
	return t.Raisef(TypeError, "unsupported operand type(s) for pow(): '%s', '%s', '%s'", TypeName(a), TypeName(b), TypeName(c))
}

// unaryOp runs slot f of a's type, or raises the TypeError for operator sym.
func unaryOp(t *Thread, a Value, f UnaryFunc, sym string) Value {
	if f == nil {
		return t.Raise(TypeError, "bad operand type for "+sym+": '"+TypeName(a)+"'")
	}
	return f(t, a)
}

// hasIndex tells whether v can be an index: an integer or an object with __index__.
func hasIndex(v Value) bool {
	return v.IsInt() || IsAnyInt(v) || IsLong(v) || TypeOf(v).Slots.Index != nil
}

// IndexOf gives v as an int or long (operator.index).
func IndexOf(t *Thread, v Value) (Value, bool) {
	if IsAnyInt(v) || IsLong(v) {
		return v, true
	}
	f := TypeOf(v).Slots.Index
	if f == nil {
		t.Raise(TypeError, "'"+TypeName(v)+"' object cannot be interpreted as an index")
		return v, false
	}
	r := f(t, v)
	if r.Ok() && !IsAnyInt(r) && !IsLong(r) {
		t.Raise(TypeError, "__index__ returned non-(int,long) (type "+TypeName(r)+")")
		return r, false
	}
	return r, r.Ok()
}

// AsIndex gives v as a Go int. Beyond its range it raises err, or clips where err is nil.
func AsIndex(t *Thread, v Value, err *Type) (int, bool) {
	if v.IsInt() {
		return int(v.Int()), true
	}
	x, ok := IndexOf(t, v)
	if !ok {
		return 0, false
	}
	if IsAnyInt(x) {
		return int(IntValue(x)), true
	}
	l := As[Long](x)
	if l.b == nil {
		return int(l.i), true
	}
	if err != nil {
		t.Raise(err, "cannot fit '"+TypeName(v)+"' into an index-sized integer")
		return 0, false
	}
	if l.b.Sign() < 0 {
		return -1 << 63, true
	}
	return 1<<63 - 1, true
}

// coerceNumbers is coerce(a, b) without the error: NoCoercion where the types don't coerce.
func coerceNumbers(t *Thread, a, b Value) (Value, Value, CoerceResult) {
	ta, tb := TypeOf(a), TypeOf(b)
	if ta == tb && !ta.checksTypes() {
		return a, b, Coerced
	}
	if f := ta.Slots.Coerce; f != nil {
		if x, y, r := f(t, a, b); r != NoCoercion {
			return x, y, r
		}
	}
	if f := tb.Slots.Coerce; f != nil {
		if y, x, r := f(t, b, a); r != NoCoercion {
			return x, y, r
		}
	}
	return a, b, NoCoercion
}
