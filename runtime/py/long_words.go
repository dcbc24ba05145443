// Large longs by their words: what math/big does in more steps or with more allocations than it takes.
package py

import (
	"math"
	"math/big"
	"math/bits"
)

// longProduct makes the long x*y for a product outside 64 bits.
func longProduct(x, y int64) Value {
	hi, lo := bits.Mul64(absUint(x), absUint(y))
	z := newBigLong()
	words := append(z.words[:0], big.Word(lo))
	if hi != 0 {
		words = append(words, big.Word(hi))
	}
	z.v.SetBits(words)
	if x < 0 != (y < 0) {
		z.v.Neg(&z.v)
	}
	return z.done()
}

// sharedLong is a long whose words are those of another.
type sharedLong struct {
	Long
	v big.Int
}

// negated makes the long -b, which shares b's words.
func negated(b *big.Int) Value {
	z := &sharedLong{}
	z.typ = LongType
	z.v.SetBits(b.Bits())
	if b.Sign() > 0 {
		z.v.Neg(&z.v)
	}
	if z.v.IsInt64() {
		return NewLong(z.v.Int64())
	}
	z.b = &z.v
	return z.V()
}

// shiftDigits reads the digits of a base that is a power of two, with so many bits a digit.
func shiftDigits(s string, width uint) *big.Int {
	words := make([]big.Word, 0, (uint(len(s))*width+63)/64)
	word, filled := uint64(0), uint(0)
	for i := len(s) - 1; i >= 0; i-- {
		digit := uint64(digitValue(s[i]))
		word |= digit << filled
		if filled += width; filled >= 64 {
			words = append(words, big.Word(word))
			filled -= 64
			word = digit >> (width - filled)
		}
	}
	if filled > 0 {
		words = append(words, big.Word(word))
	}
	return new(big.Int).SetBits(words)
}

// floatOfBig gives the float nearest to b * 2**exp (half to even); false: the result may be too large or too small to be told
// so simply.
func floatOfBig(b *big.Int, exp int) (float64, bool) {
	words := b.Bits()
	length := b.BitLen()
	if length == 0 || length+exp > 1000 || length+exp < -1000 {
		return 0, false
	}
	// The first 64 bits; the last of them also stands for all that follow, which decides any rounding.
	shift := length - 64
	var top uint64
	if shift <= 0 {
		top = uint64(words[0])
	} else {
		at, by := shift/64, uint(shift%64)
		top = uint64(words[at]) >> by
		rest := uint64(words[at]) << (64 - by) // 0 for by = 0
		if by > 0 {
			top |= uint64(words[at+1]) << (64 - by)
		}
		for _, w := range words[:at] {
			rest |= uint64(w)
		}
		if rest != 0 {
			top |= 1
		}
	}
	f := math.Ldexp(float64(top), max(shift, 0)+exp)
	if b.Sign() < 0 {
		f = -f
	}
	return f, true
}
