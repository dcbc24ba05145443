// The bitwise operations of long, on two's complement numbers of unbounded length.
package py

// shiftCount gives the number in a shift's right operand; false: an exception is set.
func shiftCount(t *Thread, n integer) (int64, bool) {
	switch {
	case n.b != nil:
		t.Raise(OverflowError, "long int too large to convert to int")
		return 0, false
	case n.sign() < 0:
		t.Raise(ValueError, "negative shift count")
		return 0, false
	}
	return n.i, true
}

func longLShift(t *Thread, a, b Value) Value {
	x, y, ok := bothIntegers(a, b)
	if !ok {
		return NotImplemented
	}
	n, ok := shiftCount(t, y)
	switch {
	case !ok:
		return Value{}
	case x.sign() == 0:
		return NewLong(0)
	case n > maxLongBits:
		return t.RaiseNone(MemoryError)
	case !roomForBits(t, int64(x.bitLen())+n):
		return Value{}
	case x.b == nil && int64(x.bitLen())+n <= 63:
		return NewLong(x.i << uint(n))
	}
	z := newBigLong()
	z.v.Lsh(x.big(), uint(n))
	return z.done()
}

func longRShift(t *Thread, a, b Value) Value {
	x, y, ok := bothIntegers(a, b)
	if !ok {
		return NotImplemented
	}
	n, ok := shiftCount(t, y)
	switch {
	case !ok:
		return Value{}
	case x.b == nil:
		return NewLong(x.i >> uint(min(n, 63)))
	}
	z := newBigLong()
	z.v.Rsh(x.b, uint(n))
	return z.done()
}

func longAnd(t *Thread, a, b Value) Value {
	x, y, ok := bothIntegers(a, b)
	switch {
	case !ok:
		return NotImplemented
	case x.b == nil && y.b == nil:
		return NewLong(x.i & y.i)
	}
	z := newBigLong()
	z.v.And(x.big(), y.big())
	return z.done()
}

func longOr(t *Thread, a, b Value) Value {
	x, y, ok := bothIntegers(a, b)
	switch {
	case !ok:
		return NotImplemented
	case x.b == nil && y.b == nil:
		return NewLong(x.i | y.i)
	}
	z := newBigLong()
	z.v.Or(x.big(), y.big())
	return z.done()
}

func longXor(t *Thread, a, b Value) Value {
	x, y, ok := bothIntegers(a, b)
	switch {
	case !ok:
		return NotImplemented
	case x.b == nil && y.b == nil:
		return NewLong(x.i ^ y.i)
	}
	z := newBigLong()
	z.v.Xor(x.big(), y.big())
	return z.done()
}

func longInvert(t *Thread, v Value) Value {
	n, _ := asInteger(v)
	if n.b == nil {
		return NewLong(^n.i)
	}
	z := newBigLong()
	z.v.Not(n.b)
	return z.done()
}
