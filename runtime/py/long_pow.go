// Powers of ints and longs that don't fit 64 bits, with or without a modulus.
package py

import (
	"math/big"
	"math/bits"
)

func longPow(t *Thread, a, b Value) Value { return longPow3(t, a, b, None) }

// longPow3 is pow(a, b, m), m being None where there is no modulus.
func longPow3(t *Thread, a, b, m Value) Value {
	x, y, ok := bothIntegers(a, b)
	if !ok {
		return NotImplemented
	}
	if m == None {
		if y.sign() < 0 {
			return floatPow(t, a, b)
		}
		return powPlain(t, x, y)
	}
	mod, ok := asInteger(m)
	switch {
	case !ok:
		return NotImplemented
	case y.sign() < 0:
		return t.Raise(TypeError, "pow() 2nd argument cannot be negative when 3rd argument specified")
	case mod.sign() == 0:
		return t.Raise(ValueError, "pow() 3rd argument cannot be 0")
	}
	return powMod(x, y, mod).long()
}

// powPlain is x**y for y >= 0, refusing results that fit no memory.
func powPlain(t *Thread, x, y integer) Value {
	switch {
	case y.sign() == 0:
		return NewLong(1)
	case x.b == nil && x.i >= -1 && x.i <= 1:
		return NewLong(powOfUnit(x.i, y))
	case y.b != nil || y.i > maxLongBits:
		return t.RaiseNone(MemoryError)
	}
	// |x| >= 2^(bitLen-1), so the result has more than this many bits.
	if hi, bitCount := bits.Mul64(uint64(x.bitLen()-1), uint64(y.i)); hi != 0 || bitCount > maxLongBits {
		return t.RaiseNone(MemoryError)
	} else if !roomForBits(t, int64(bitCount)) {
		return Value{}
	}
	if r, ok := powInt64(x.i, y.i, 0); ok && x.b == nil {
		return NewLong(r)
	}
	if x.b == nil && x.i == 2 {
		return LongFromBig(new(big.Int).Lsh(big.NewInt(1), uint(y.i)))
	}
	return LongFromBig(new(big.Int).Exp(x.big(), y.big(), nil))
}

// powOfUnit is x**y for x in -1, 0, 1 and y > 0.
func powOfUnit(x int64, y integer) int64 {
	if x == -1 && y.big().Bit(0) == 0 {
		return 1
	}
	return x
}

// powMod is x**y modulo m, with the sign of m, for y >= 0 and m != 0.
func powMod(x, y, m integer) integer {
	if x.b == nil && y.b == nil && m.b == nil && m.i != -m.i {
		return integer{i: powModInt64(x.i, y.i, m.i)}
	}
	r := new(big.Int).Exp(x.big(), y.big(), new(big.Int).Abs(m.big()))
	if r.Sign() != 0 && m.sign() < 0 {
		r.Add(r, m.big())
	}
	return integerOf(r)
}

func powModInt64(x, y, m int64) int64 {
	abs := absUint(m)
	_, base := floorDivMod(x, int64(abs))
	r, sq := 1%abs, uint64(base)
	for ; y > 0; y >>= 1 {
		if y&1 != 0 {
			r = mulMod(r, sq, abs)
		}
		sq = mulMod(sq, sq, abs)
	}
	if r != 0 && m < 0 {
		return int64(r) + m
	}
	return int64(r)
}

func mulMod(a, b, m uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	return bits.Rem64(hi, lo, m)
}
