// Comparing and hashing numbers of different types: exact, never through rounding.
//
// Numbers that are equal hash alike whatever their type, and all hashes are CPython's, on which the
// order of dicts and sets depends.
package py

import (
	"math"
	"math/big"
	"math/bits"
)

// intCompare is the Compare slot of int and bool: both operands are ints.
func intCompare(t *Thread, a, b Value) (int, bool) { return cmpInt64(IntValue(a), IntValue(b)), true }

// longCompare is the Compare slot of long: both operands are longs (or, after coercion, ints).
func longCompare(t *Thread, a, b Value) (int, bool) {
	x, _ := asInteger(a)
	y, _ := asInteger(b)
	return x.cmp(y), true
}

// cmpFloats gives the order of two floats; ordered is false if one is NaN.
func cmpFloats(x, y float64) (c int, ordered bool) {
	switch {
	case x < y:
		return -1, true
	case x > y:
		return 1, true
	}
	return 0, x == y
}

// cmpFloatInteger compares a float with an integer exactly.
func cmpFloatInteger(f float64, n integer) (c int, ordered bool) {
	switch {
	case f != f:
		return 0, false
	case n.b == nil && absUint(n.i) <= 1<<53:
		return cmpFloats(f, float64(n.i))
	case math.IsInf(f, 0):
		return cmpFloats(f, 0)
	case n.b == nil && f >= 1<<63:
		return 1, true
	case n.b == nil && f < -1<<63:
		return -1, true
	case n.b == nil:
		whole := math.Trunc(f)
		if c = cmpInt64(int64(whole), n.i); c != 0 {
			return c, true
		}
		return cmpFloats(f, whole)
	case math.Abs(f) < 1<<63:
		return -n.b.Sign(), true
	}
	return bigOfFloat(f).Cmp(n.b), true
}

// bigOfFloat gives the integral part of a finite float.
func bigOfFloat(f float64) *big.Int {
	b, _ := big.NewFloat(f).Int(nil)
	return b
}

// floatRichCompare compares a float with a float, int or long (either operand may be the float).
func floatRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	c, ordered, known := cmpFloatValues(a, b)
	if !known {
		return NotImplemented
	}
	return Bool(ordered && orderHolds(c, op) || !ordered && op == NE)
}

// cmpFloatValues compares two values of which at least one is a float; known is false if one is no number of ours.
func cmpFloatValues(a, b Value) (c int, ordered, known bool) {
	if IsAnyFloat(a) {
		if IsAnyFloat(b) {
			c, ordered = cmpFloats(FloatValue(a), FloatValue(b))
			return c, ordered, true
		}
		n, ok := asInteger(b)
		if !ok {
			return 0, false, false
		}
		c, ordered = cmpFloatInteger(FloatValue(a), n)
		return c, ordered, true
	}
	n, ok := asInteger(a)
	if !ok || !IsAnyFloat(b) {
		return 0, false, false
	}
	c, ordered = cmpFloatInteger(FloatValue(b), n)
	return -c, ordered, true
}

// orderHolds tells whether a comparison holds of two things whose order is c.
func orderHolds(c int, op CompareOp) bool {
	switch op {
	case LT:
		return c < 0
	case LE:
		return c <= 0
	case EQ:
		return c == 0
	case NE:
		return c != 0
	case GT:
		return c > 0
	}
	return c >= 0
}

// hashInt64 is hash of an int: the number itself, but -1 is kept for errors.
func hashInt64(i int64) int64 {
	if i == -1 {
		return -2
	}
	return i
}

func intHash(t *Thread, v Value) (int64, bool) { return hashInt64(IntValue(v)), true }

func longHash(t *Thread, v Value) (int64, bool) {
	n, _ := asInteger(v)
	return n.hash(), true
}

// hash is the absolute value modulo 2**64-1 (never reduced to 0), with the sign.
func (n integer) hash() int64 {
	if n.b == nil {
		return hashInt64(n.i)
	}
	var x uint64
	for _, w := range n.b.Bits() {
		sum, carry := bits.Add64(x, uint64(w), 0)
		x = sum + carry
	}
	if n.b.Sign() < 0 {
		x = -x
	}
	return hashInt64(int64(x))
}

func floatHash(t *Thread, v Value) (int64, bool) { return hashFloat(FloatValue(v)), true }

// hashFloat is hash of a float: an integral one hashes as that int or long, any other from 62 bits of its fraction.
func hashFloat(f float64) int64 {
	switch {
	case f != f:
		return 0
	case f > math.MaxFloat64:
		return 314159
	case f < -math.MaxFloat64:
		return -271828
	}
	if f == math.Trunc(f) {
		if math.Abs(f) < 1<<63 {
			return hashInt64(int64(f))
		}
		return integerOf(bigOfFloat(f)).hash()
	}
	frac, exp := math.Frexp(f)
	frac *= 1 << 31
	high := int64(frac)
	low := int64((frac - float64(high)) * (1 << 31))
	return hashInt64(high + low + int64(exp)<<15)
}
