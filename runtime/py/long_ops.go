// The arithmetic of long: sums, products, quotients, powers.
//
// The functions are slots: each takes ints and longs in any mixture, gives NotImplemented for
// anything else, and always makes a long. Numbers within 64 bits never reach math/big.
package py

import "math/big"

// maxLongBits bounds the results of long arithmetic: more would not fit the memory of any machine that
// runs this, and Go cannot report an allocation that fails. CPython gives MemoryError as well.
const maxLongBits = 1 << 35

// roomForBits tells whether a long of so many bits can be made; if not, MemoryError is set.
func roomForBits(t *Thread, bits int64) bool {
	if bits > maxLongBits {
		t.RaiseNone(MemoryError)
		return false
	}
	return HasRoom(t, int(bits/8), 2) // the result and what computing it takes
}

// bothIntegers gives the numbers in two ints or longs; false: one of the values is neither.
func bothIntegers(a, b Value) (x, y integer, ok bool) {
	if x, ok = asInteger(a); !ok {
		return x, y, false
	}
	y, ok = asInteger(b)
	return x, y, ok
}

func longAdd(t *Thread, a, b Value) Value {
	x, y, ok := bothIntegers(a, b)
	if !ok {
		return NotImplemented
	}
	if x.b == nil && y.b == nil {
		if s, ok := addInt64(x.i, y.i); ok {
			return NewLong(s)
		}
	}
	z := newBigLong()
	z.v.Add(x.big(), y.big())
	return z.done()
}

func (n integer) add(m integer) integer {
	if n.b == nil && m.b == nil {
		if s, ok := addInt64(n.i, m.i); ok {
			return integer{i: s}
		}
	}
	return integerOf(new(big.Int).Add(n.big(), m.big()))
}

func longSub(t *Thread, a, b Value) Value {
	x, y, ok := bothIntegers(a, b)
	if !ok {
		return NotImplemented
	}
	if x.b == nil && y.b == nil {
		if s, ok := subInt64(x.i, y.i); ok {
			return NewLong(s)
		}
	}
	z := newBigLong()
	z.v.Sub(x.big(), y.big())
	return z.done()
}

func (n integer) sub(m integer) integer {
	if n.b == nil && m.b == nil {
		if d, ok := subInt64(n.i, m.i); ok {
			return integer{i: d}
		}
	}
	return integerOf(new(big.Int).Sub(n.big(), m.big()))
}

func longMul(t *Thread, a, b Value) Value {
	x, y, ok := bothIntegers(a, b)
	if !ok {
		return NotImplemented
	}
	if x.b == nil && y.b == nil {
		if p, ok := mulInt64(x.i, y.i); ok {
			return NewLong(p)
		}
		return longProduct(x.i, y.i)
	}
	if !roomForBits(t, int64(x.bitLen())+int64(y.bitLen())) {
		return Value{}
	}
	z := newBigLong()
	z.v.Mul(x.big(), y.big())
	return z.done()
}

// divMod divides rounding the quotient down; m must not be 0.
func (n integer) divMod(m integer) (q, r integer) {
	if n.b == nil && m.b == nil {
		if m.i != -1 {
			q.i, r.i = floorDivMod(n.i, m.i)
			return q, r
		}
		return integer{}.sub(n), r
	}
	bq, br := new(big.Int).QuoRem(n.big(), m.big(), new(big.Int))
	if br.Sign() != 0 && br.Sign() != m.sign() {
		bq.Sub(bq, big.NewInt(1))
		br.Add(br, m.big())
	}
	return integerOf(bq), integerOf(br)
}

// longDivision divides a by b. ok is false where result is what to return instead: NotImplemented or zero.
func longDivision(t *Thread, a, b Value) (q, r integer, result Value, ok bool) {
	x, y, ok := bothIntegers(a, b)
	if !ok {
		return q, r, NotImplemented, false
	}
	if y.sign() == 0 {
		return q, r, t.Raise(ZeroDivisionError, "long division or modulo by zero"), false
	}
	q, r = x.divMod(y)
	return q, r, Value{}, true
}

func longFloorDiv(t *Thread, a, b Value) Value {
	if x, y, ok := bothIntegers(a, b); ok && x.b != nil && y.sign() > 0 {
		if q, _, ok := smallQuoRem(x.b, y.big()); ok {
			return longOfWords(q)
		}
	}
	q, _, result, ok := longDivision(t, a, b)
	if !ok {
		return result
	}
	return q.long()
}

func longMod(t *Thread, a, b Value) Value {
	if x, y, ok := bothIntegers(a, b); ok && x.b != nil && y.sign() > 0 {
		if _, r, ok := smallQuoRem(x.b, y.big()); ok {
			return LongFromUint(r)
		}
	}
	_, r, result, ok := longDivision(t, a, b)
	if !ok {
		return result
	}
	return r.long()
}

func longDivmod(t *Thread, a, b Value) Value {
	q, r, result, ok := longDivision(t, a, b)
	if !ok {
		return result
	}
	return NewTuple(q.long(), r.long()).V()
}

func longTrueDiv(t *Thread, a, b Value) Value {
	x, y, ok := bothIntegers(a, b)
	switch {
	case !ok:
		return NotImplemented
	case y.sign() == 0:
		return t.Raise(ZeroDivisionError, "division by zero")
	case x.sign() == 0:
		return Float(0 / float64(y.sign()))
	}
	f, ok := quotient(x.big(), y.big())
	if !ok {
		return t.Raise(OverflowError, "integer division result too large for a float")
	}
	return Float(f)
}

// quotient gives the float nearest to a/b (half to even), neither being 0; false: it would be infinite.
func quotient(a, b *big.Int) (float64, bool) {
	// 66 bits of the quotient, the last of which also stands for all that follow, decide any rounding.
	shift := a.BitLen() - b.BitLen() - 66
	switch {
	case shift > 1100:
		return 0, false
	case shift < -1200:
		return signedZero(a.Sign() != b.Sign()), true
	}
	num, den := new(big.Int).Abs(a), new(big.Int).Abs(b)
	if shift < 0 {
		num.Lsh(num, uint(-shift))
	} else {
		den.Lsh(den, uint(shift))
	}
	q, r := num.QuoRem(num, den, new(big.Int))
	if r.Sign() != 0 {
		q.SetBit(q, 0, 1)
	}
	if x, ok := floatOfBig(q, shift); ok {
		if a.Sign() != b.Sign() {
			x = -x
		}
		return x, true
	}
	f := new(big.Float).SetInt(q)
	f.SetMantExp(f, shift)
	if a.Sign() != b.Sign() {
		f.Neg(f)
	}
	x, _ := f.Float64()
	return x, x-x == 0
}

func signedZero(negative bool) float64 {
	zero := 0.0
	if negative {
		return -zero
	}
	return zero
}

func longNeg(t *Thread, v Value) Value {
	n, _ := asInteger(v)
	if n.b != nil {
		return negated(n.b)
	}
	return integer{}.sub(n).long()
}

func longPos(t *Thread, v Value) Value {
	if IsExact(v, LongType) {
		return v
	}
	n, _ := asInteger(v)
	return n.long()
}

func longAbs(t *Thread, v Value) Value {
	if n, _ := asInteger(v); n.sign() < 0 {
		return longNeg(t, v)
	}
	return longPos(t, v)
}
