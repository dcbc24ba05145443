// The arithmetic of int: 64 bits, going over to long where the result does not fit.
//
// The functions here are slots: the int slots get operands of which one is an int (or a subclass's
// instance, or a bool) and give NotImplemented unless both are. Results are always plain.
package py

// bothInts gives the numbers in two ints; false: one of the values is no int.
func bothInts(a, b Value) (x, y int64, ok bool) {
	if BothInts(a, b) {
		return a.Int(), b.Int(), true
	}
	if !IsAnyInt(a) || !IsAnyInt(b) {
		return 0, 0, false
	}
	return IntValue(a), IntValue(b), true
}

func intAdd(t *Thread, a, b Value) Value {
	x, y, ok := bothInts(a, b)
	if !ok {
		return NotImplemented
	}
	if s, ok := addInt64(x, y); ok {
		return Int(s)
	}
	return longAdd(t, a, b)
}

func intSub(t *Thread, a, b Value) Value {
	x, y, ok := bothInts(a, b)
	if !ok {
		return NotImplemented
	}
	if d, ok := subInt64(x, y); ok {
		return Int(d)
	}
	return longSub(t, a, b)
}

func intMul(t *Thread, a, b Value) Value {
	x, y, ok := bothInts(a, b)
	if !ok {
		return NotImplemented
	}
	if p, ok := mulInt64(x, y); ok {
		return Int(p)
	}
	return longMul(t, a, b)
}

// floorDivMod divides as Python does, rounding the quotient down. y must not be 0, and not -1 for the least int64.
func floorDivMod(x, y int64) (q, r int64) {
	q, r = x/y, x%y
	if r != 0 && r^y < 0 {
		q--
		r += y
	}
	return q, r
}

const intDivZero = "integer division or modulo by zero"

// intDivMod divides two ints; wide: the quotient fits no int. false: an exception is set.
func intDivMod(t *Thread, x, y int64) (q, r int64, wide, ok bool) {
	if y == 0 {
		t.Raise(ZeroDivisionError, intDivZero)
		return 0, 0, false, false
	}
	if y == -1 {
		return -x, 0, x == -x && x != 0, true
	}
	q, r = floorDivMod(x, y)
	return q, r, false, true
}

func intFloorDiv(t *Thread, a, b Value) Value {
	x, y, ok := bothInts(a, b)
	if !ok {
		return NotImplemented
	}
	q, _, wide, ok := intDivMod(t, x, y)
	switch {
	case !ok:
		return Value{}
	case wide:
		return longFloorDiv(t, a, b)
	}
	return Int(q)
}

func intMod(t *Thread, a, b Value) Value {
	x, y, ok := bothInts(a, b)
	if !ok {
		return NotImplemented
	}
	_, r, wide, ok := intDivMod(t, x, y)
	switch {
	case !ok:
		return Value{}
	case wide:
		return longMod(t, a, b)
	}
	return Int(r)
}

func intDivmod(t *Thread, a, b Value) Value {
	x, y, ok := bothInts(a, b)
	if !ok {
		return NotImplemented
	}
	q, r, wide, ok := intDivMod(t, x, y)
	switch {
	case !ok:
		return Value{}
	case wide:
		return longDivmod(t, a, b)
	}
	return NewTuple(Int(q), Int(r)).V()
}

// intTrueDiv is the quotient rounded once; exact float operands make one division enough.
func intTrueDiv(t *Thread, a, b Value) Value {
	x, y, ok := bothInts(a, b)
	switch {
	case !ok:
		return NotImplemented
	case y == 0:
		return t.Raise(ZeroDivisionError, "division by zero")
	case x == 0:
		return Float(0 / float64(y))
	case absUint(x) <= 1<<53 && absUint(y) <= 1<<53:
		return Float(float64(x) / float64(y))
	}
	return longTrueDiv(t, a, b)
}

func intPow(t *Thread, a, b Value) Value { return intPow3(t, a, b, None) }

// intPow3 is pow(a, b, m). The long version takes over as soon as an intermediate result overflows,
// which shows: its result is a long even if small.
func intPow3(t *Thread, a, b, m Value) Value {
	x, y, ok := bothInts(a, b)
	var mod int64
	if m != None && IsAnyInt(m) {
		mod = IntValue(m)
	}
	switch {
	case !ok:
		return NotImplemented
	case y < 0 && m != None:
		return t.Raise(TypeError, "pow() 2nd argument cannot be negative when 3rd argument specified")
	case y < 0:
		return floatPow(t, a, b)
	case m != None && !IsAnyInt(m):
		return NotImplemented
	case m != None && mod == 0:
		return t.Raise(ValueError, "pow() 3rd argument cannot be 0")
	}
	r, ok := powInt64(x, y, mod)
	switch {
	case !ok:
		return longPow3(t, a, b, m)
	case m == None:
		return Int(r)
	case mod == -1: // r % -1 is 0, and the least int64 divided by -1 must not happen
		return SmallInt(0)
	}
	_, r = floorDivMod(r, mod)
	return Int(r)
}

// powInt64 is x**y, reduced by mod (truncating) where it is not 0; false: something overflowed.
func powInt64(x, y, mod int64) (int64, bool) {
	r, sq, ok := int64(1), x, true
	for y > 0 {
		if y&1 != 0 {
			if sq == 0 {
				return 0, true
			}
			if r, ok = mulInt64(r, sq); !ok {
				return 0, false
			}
		}
		if y >>= 1; y == 0 {
			break
		}
		if sq, ok = mulInt64(sq, sq); !ok {
			return 0, false
		}
		if mod != 0 {
			r, sq = r%mod, sq%mod
		}
	}
	return r, true
}

func intNeg(t *Thread, v Value) Value {
	i := IntValue(v)
	if i == -i && i != 0 {
		return longNeg(t, v)
	}
	return Int(-i)
}

func intPos(t *Thread, v Value) Value {
	if v.IsInt() || IsExact(v, IntType) {
		return v
	}
	return Int(IntValue(v))
}

func intAbs(t *Thread, v Value) Value {
	if IntValue(v) >= 0 {
		return intPos(t, v)
	}
	return intNeg(t, v)
}

func intInvert(t *Thread, v Value) Value { return Int(^IntValue(v)) }

func intLShift(t *Thread, a, b Value) Value {
	x, y, ok := bothInts(a, b)
	switch {
	case !ok:
		return NotImplemented
	case y < 0:
		return t.Raise(ValueError, "negative shift count")
	case x == 0 || y == 0:
		return intPos(t, a)
	case y < 64 && x<<uint(y)>>uint(y) == x:
		return Int(x << uint(y))
	}
	return longLShift(t, a, b)
}

func intRShift(t *Thread, a, b Value) Value {
	x, y, ok := bothInts(a, b)
	switch {
	case !ok:
		return NotImplemented
	case y < 0:
		return t.Raise(ValueError, "negative shift count")
	case y > 63:
		y = 63
	}
	return Int(x >> uint(y))
}

func intAnd(t *Thread, a, b Value) Value {
	if x, y, ok := bothInts(a, b); ok {
		return Int(x & y)
	}
	return NotImplemented
}

func intOr(t *Thread, a, b Value) Value {
	if x, y, ok := bothInts(a, b); ok {
		return Int(x | y)
	}
	return NotImplemented
}

func intXor(t *Thread, a, b Value) Value {
	if x, y, ok := bothInts(a, b); ok {
		return Int(x ^ y)
	}
	return NotImplemented
}
