// Large longs with few allocations: the Long, its big.Int and up to four words of digits are one object; reading and
// writing of decimal digits for numbers that fit a small array.
package py

import (
	"math/big"
	"math/bits"
)

// bigLong is a Long with the room for its number. Longer ones have their words elsewhere.
type bigLong struct {
	Long
	v     big.Int
	words [4]big.Word
}

// newBigLong makes a long whose number the caller puts in v before it calls done.
func newBigLong() *bigLong {
	z := &bigLong{}
	z.typ = LongType
	z.v.SetBits(z.words[:0])
	return z
}

// done gives the finished long.
func (z *bigLong) done() Value {
	if z.v.IsInt64() {
		return NewLong(z.v.Int64())
	}
	z.b = &z.v
	return z.V()
}

// smallQuoRem divides numbers of at most two words by one word, none of them negative; false: they are others.
func smallQuoRem(x, y *big.Int) (q [2]uint64, r uint64, ok bool) {
	a, b := x.Bits(), y.Bits()
	if len(a) > 2 || len(b) != 1 || x.Sign() < 0 || y.Sign() < 0 {
		return q, 0, false
	}
	d := uint64(b[0])
	for i := len(a) - 1; i >= 0; i-- {
		q[i], r = bits.Div64(r, uint64(a[i]), d)
	}
	return q, r, true
}

// longOfWords makes a long of two words.
func longOfWords(w [2]uint64) Value {
	if w[1] == 0 {
		return LongFromUint(w[0])
	}
	z := newBigLong()
	z.v.SetBits(append(z.words[:0], big.Word(w[0]), big.Word(w[1])))
	return z.done()
}

const (
	chunkDigits = 19   // decimal digits that fit a word (there are none of 32 bits here)
	chunkPower  = 1e19 // ten to that
	textWords   = 16   // the longest number, in words, that is written here
)

// appendDecimal appends the decimal digits of a number of at most textWords words; false: it is longer.
func appendDecimal(out []byte, b *big.Int) ([]byte, bool) {
	var room [textWords]uint64
	n := len(b.Bits())
	if n > textWords {
		return out, false
	}
	for i, w := range b.Bits() {
		room[i] = uint64(w)
	}
	var digits [(textWords + 2) * chunkDigits]byte
	at := len(digits)
	for n > 0 {
		rest := uint64(0)
		for i := n - 1; i >= 0; i-- {
			room[i], rest = bits.Div64(rest, room[i], chunkPower)
		}
		for n > 0 && room[n-1] == 0 {
			n--
		}
		for k := 0; k < chunkDigits && (n > 0 || rest > 0); k++ {
			at--
			digits[at] = byte('0' + rest%10)
			rest /= 10
		}
	}
	if b.Sign() < 0 {
		out = append(out, '-')
	}
	return append(out, digits[at:]...), true
}

// decimalDigits reads decimal digits, in time that grows with the square of their number.
func decimalDigits(s string) *big.Int {
	words := make([]big.Word, 0, len(s)/chunkDigits+1)
	for first := true; len(s) > 0; first = false {
		n := chunkDigits
		if first && len(s)%chunkDigits != 0 {
			n = len(s) % chunkDigits
		}
		carry, power := uint64(0), uint64(1)
		for i := range n {
			carry = carry*10 + uint64(s[i]-'0')
			power *= 10
		}
		s = s[n:]
		for i, w := range words {
			high, low := bits.Mul64(uint64(w), power)
			low, c := bits.Add64(low, carry, 0)
			words[i], carry = big.Word(low), high+c
		}
		if carry != 0 {
			words = append(words, big.Word(carry))
		}
	}
	return new(big.Int).SetBits(words)
}
