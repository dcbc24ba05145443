// round: to a number of decimal digits, halves away from zero.
//
// What surprises: it is exact. The float's own digits, all of them, decide; 2.675 is a little less
// than it looks, and round(2.675, 2) is 2.67.
package py

import (
	"math"
	"math/big"
	"math/bits"
	"strconv"
)

func init() {
	declareBuiltins(Row{Name: "round", Sig: "(number, ndigits=0)", Impl: Keywords(1, "number ndigits", builtinRound),
		Doc: "The float nearest to number with ndigits decimal digits (negative ones count before the point)."})
}

func builtinRound(t *Thread, _ Value, args []Value) Value {
	x, ok := AsFloat(t, args[0])
	if !ok {
		return Value{}
	}
	digits := 0
	if args[1].Ok() {
		if digits, ok = AsIndex(t, args[1], nil); !ok {
			return Value{}
		}
	}
	r := roundTo(x, digits)
	if math.IsInf(r, 0) && !math.IsInf(x, 0) {
		return t.Raise(OverflowError, "rounded value too large to represent")
	}
	return Float(r)
}

// Beyond these numbers of digits every float rounds to itself or to zero.
const (
	maxRoundDigits = 323
	minRoundDigits = -308
)

// roundTo rounds x to digits decimal digits; too large: an infinity.
func roundTo(x float64, digits int) float64 {
	switch {
	case x-x != 0 || x == 0 || digits > maxRoundDigits:
		return x
	case digits < minRoundDigits:
		return math.Copysign(0, x)
	case digits == 0:
		return math.Round(x)
	case digits < 0:
		return math.Copysign(roundTens(math.Abs(x), -digits), x)
	}
	return math.Copysign(roundFraction(math.Abs(x), digits), x)
}

// roundTens rounds x > 0 to a multiple of 10**n.
func roundTens(x float64, n int) float64 {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
	q := bigOfFloat(x)
	q.Lsh(q, 1).Add(q, unit).Quo(q, new(big.Int).Lsh(unit, 1))
	r, _ := q.Mul(q, unit).Float64()
	return r
}

// roundFraction rounds x > 0 to n > 0 digits after the point. A float that is an odd multiple of 2**-(n+1)
// has exactly n+1 digits, the last of which is 5: that is what a half looks like.
func roundFraction(x float64, n int) float64 {
	var buf [400]byte
	if lowestBit(x) != -(n + 1) {
		r, _ := strconv.ParseFloat(string(strconv.AppendFloat(buf[:0], x, 'f', n, 64)), 64)
		return r
	}
	text := strconv.AppendFloat(buf[:0], x, 'f', n+1, 64)
	r, _ := strconv.ParseFloat(incremented(text[:len(text)-1]), 64)
	return r
}

// lowestBit gives the exponent of the lowest bit set in x.
func lowestBit(x float64) int {
	frac, exp := math.Frexp(x)
	return exp - 53 + bits.TrailingZeros64(uint64(frac*(1<<53)))
}

// incremented adds one to the last digit of a decimal number.
func incremented(text []byte) string {
	for i := len(text) - 1; i >= 0; i-- {
		switch {
		case text[i] == '.':
		case text[i] < '9':
			text[i]++
			return string(text)
		default:
			text[i] = '0'
		}
	}
	return "1" + string(text)
}
