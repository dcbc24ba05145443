// The arithmetic operators as generated code calls them.
//
// Each operator answers for two unboxed ints (hot code asks AddInts and its like before, which inline);
// its …Slow twin goes on with floats and ints mixed, and leaves the rest to the slots (binaryOp).
// The in-place operators differ from the plain ones only where an operand is an object.
package py

// Add is a + b.
func Add(t *Thread, a, b Value) Value {
	if s := AddInts(a, b); s.Ok() {
		return s
	}
	if a.IsFloat() && b.IsFloat() {
		return Float(a.Float() + b.Float())
	}
	return addSlow(t, a, b)
}

func addSlow(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() {
		if !BothInts(a, b) {
			return Float(wordFloat(a) + wordFloat(b))
		}
		return Int(a.Int() + b.Int())
	}
	if a.IsObject() && b.IsObject() && a.object().typ == b.object().typ {
		if r := addAlike(t, a, b); r != NotImplemented {
			return r
		}
	}
	if exactInts(a, b) {
		return intAdd(t, a, b)
	}
	return binaryOp(t, a, b, OpAdd)
}

// addAlike adds two objects of the same type where that is one of the sequences that are added most; NotImplemented: it isn't.
func addAlike(t *Thread, a, b Value) Value {
	switch a.object().typ {
	case StrType:
		return addStr(t, As[Str](a), As[Str](b))
	case UnicodeType:
		return addUnicode(t, As[Unicode](a), As[Unicode](b))
	case TupleType:
		return tupleConcat(t, a, b)
	case ListType:
		return listConcat(t, a, b)
	}
	return NotImplemented
}

// exactInts tells whether both are ints themselves, no instances of subclasses: their operators are known then.
func exactInts(a, b Value) bool {
	return (a.IsInt() || IsExact(a, IntType)) && (b.IsInt() || IsExact(b, IntType))
}

// IAdd is a += b.
func IAdd(t *Thread, a, b Value) Value {
	if s := AddInts(a, b); s.Ok() {
		return s
	}
	if a.IsFloat() && b.IsFloat() {
		return Float(a.Float() + b.Float())
	}
	return iaddSlow(t, a, b)
}

func iaddSlow(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() || exactInts(a, b) || IsExact(a, StrType) && IsExact(b, StrType) {
		return addSlow(t, a, b)
	}
	return inPlaceOp(t, a, b, OpAdd)
}

// Sub is a - b.
func Sub(t *Thread, a, b Value) Value {
	if d := SubInts(a, b); d.Ok() {
		return d
	}
	if a.IsFloat() && b.IsFloat() {
		return Float(a.Float() - b.Float())
	}
	return subSlow(t, a, b)
}

func subSlow(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() {
		if BothInts(a, b) {
			return Int(a.Int() - b.Int())
		}
		return Float(wordFloat(a) - wordFloat(b))
	}
	if exactInts(a, b) {
		return intSub(t, a, b)
	}
	return binaryOp(t, a, b, OpSub)
}

// ISub is a -= b.
func ISub(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() {
		return Sub(t, a, b)
	}
	return inPlaceOp(t, a, b, OpSub)
}

// Mul is a * b.
func Mul(t *Thread, a, b Value) Value {
	if p := MulInts(a, b); p.Ok() {
		return p
	}
	if a.IsFloat() && b.IsFloat() {
		return Float(a.Float() * b.Float())
	}
	return mulSlow(t, a, b)
}

func mulSlow(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() {
		if BothInts(a, b) {
			return intMul(t, a, b)
		}
		return Float(wordFloat(a) * wordFloat(b))
	}
	if exactInts(a, b) {
		return intMul(t, a, b)
	}
	return binaryOp(t, a, b, OpMul)
}

// IMul is a *= b.
func IMul(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() {
		return Mul(t, a, b)
	}
	return inPlaceOp(t, a, b, OpMul)
}

// Div is a / b without `from __future__ import division`: ints round down.
func Div(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() {
		if BothInts(a, b) {
			return FloorDiv(t, a, b)
		}
		return divWords(t, a, b)
	}
	return binaryOp(t, a, b, OpDiv)
}

// divWords divides two numbers as floats.
func divWords(t *Thread, a, b Value) Value {
	y := wordFloat(b)
	if y == 0 {
		return t.Raise(ZeroDivisionError, "float division by zero")
	}
	return Float(wordFloat(a) / y)
}

// IDiv is a /= b.
func IDiv(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() {
		return Div(t, a, b)
	}
	return inPlaceOp(t, a, b, OpDiv)
}

// TrueDiv is a / b with `from __future__ import division`.
func TrueDiv(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() {
		if BothInts(a, b) { // 49 bits are exact as a float
			return intTrueDiv(t, a, b)
		}
		return divWords(t, a, b)
	}
	return binaryOp(t, a, b, OpTrueDiv)
}

// ITrueDiv is a /= b with true division.
func ITrueDiv(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() {
		return TrueDiv(t, a, b)
	}
	return inPlaceOp(t, a, b, OpTrueDiv)
}

// FloorDiv is a // b.
func FloorDiv(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		if y := b.Int(); y != 0 {
			q, _ := floorDivMod(a.Int(), y)
			return Int(q) // 2**48 where the least small int is divided by -1
		}
	}
	return binaryOp(t, a, b, OpFloorDiv)
}

// IFloorDiv is a //= b.
func IFloorDiv(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() {
		return FloorDiv(t, a, b)
	}
	return inPlaceOp(t, a, b, OpFloorDiv)
}

// Mod is a % b.
func Mod(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		if x, y := a.Int(), b.Int(); y > 0 {
			r := x % y
			if r < 0 {
				r += y
			}
			return SmallInt(r)
		}
	}
	return modSlow(t, a, b)
}

func modSlow(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() && !BothInts(a, b) {
		y := wordFloat(b)
		if y == 0 {
			return t.Raise(ZeroDivisionError, "float modulo")
		}
		return Float(modFloat(wordFloat(a), y))
	}
	if IsExact(a, StrType) && (!IsStr(b) || IsExact(b, StrType)) {
		return percentStr(t, As[Str](a).s, b)
	}
	return binaryOp(t, a, b, OpMod)
}

// IMod is a %= b.
func IMod(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() {
		return Mod(t, a, b)
	}
	return inPlaceOp(t, a, b, OpMod)
}

// Pow is a ** b.
func Pow(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() {
		return powWords(t, a, b)
	}
	return binaryOp(t, a, b, OpPow)
}

func powWords(t *Thread, a, b Value) Value {
	if b.IsInt() && b.Int() == 2 && a.IsInt() {
		return Mul(t, a, a)
	}
	if BothInts(a, b) {
		return intPow(t, a, b)
	}
	f, ok := powFloat(t, wordFloat(a), wordFloat(b))
	if !ok {
		return Value{}
	}
	return Float(f)
}

// IPow is a **= b.
func IPow(t *Thread, a, b Value) Value {
	if a.IsNumberWord() && b.IsNumberWord() {
		return powWords(t, a, b)
	}
	return inPlaceOp(t, a, b, OpPow)
}

// LShift is a << b.
func LShift(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return intLShift(t, a, b)
	}
	return binaryOp(t, a, b, OpLShift)
}

// ILShift is a <<= b.
func ILShift(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return intLShift(t, a, b)
	}
	return inPlaceOp(t, a, b, OpLShift)
}

// RShift is a >> b.
func RShift(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		if n := uint64(b.Int()); n < 64 {
			return SmallInt(a.Int() >> n)
		}
	}
	return binaryOp(t, a, b, OpRShift)
}

// IRShift is a >>= b.
func IRShift(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return RShift(t, a, b)
	}
	return inPlaceOp(t, a, b, OpRShift)
}

// And is a & b.
func And(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return SmallInt(a.Int() & b.Int())
	}
	if exactInts(a, b) {
		return intAnd(t, a, b)
	}
	return binaryOp(t, a, b, OpAnd)
}

// IAnd is a &= b.
func IAnd(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return SmallInt(a.Int() & b.Int())
	}
	return inPlaceOp(t, a, b, OpAnd)
}

// Or is a | b.
func Or(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return SmallInt(a.Int() | b.Int())
	}
	if exactInts(a, b) {
		return intOr(t, a, b)
	}
	return binaryOp(t, a, b, OpOr)
}

// IOr is a |= b.
func IOr(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return SmallInt(a.Int() | b.Int())
	}
	return inPlaceOp(t, a, b, OpOr)
}

// Xor is a ^ b.
func Xor(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return SmallInt(a.Int() ^ b.Int())
	}
	if exactInts(a, b) {
		return intXor(t, a, b)
	}
	return binaryOp(t, a, b, OpXor)
}

// IXor is a ^= b.
func IXor(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return SmallInt(a.Int() ^ b.Int())
	}
	return inPlaceOp(t, a, b, OpXor)
}

// Neg is -a.
func Neg(t *Thread, a Value) Value {
	if a.IsInt() {
		return Int(-a.Int())
	}
	if a.IsFloat() {
		return Float(-a.Float())
	}
	return unaryOp(t, a, TypeOf(a).Slots.Neg, "unary -")
}

// Pos is +a.
func Pos(t *Thread, a Value) Value {
	if a.IsNumberWord() {
		return a
	}
	return unaryOp(t, a, TypeOf(a).Slots.Pos, "unary +")
}

// Invert is ~a.
func Invert(t *Thread, a Value) Value {
	if a.IsInt() {
		return SmallInt(^a.Int())
	}
	return unaryOp(t, a, TypeOf(a).Slots.Invert, "unary ~")
}
