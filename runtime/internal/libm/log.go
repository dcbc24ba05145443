package libm

import "math"

// Log is the natural logarithm of x, computed as Pow does it. That is nearer to the truth than glibc's own
// logarithm, and so differs from it in one result of some ten thousands.
func Log(x float64) float64 {
	switch {
	case !(x > 0) || x-x != 0:
		return math.Log(x)
	case x < 0x1p-1022:
		hi, _ := logParts(math.Float64bits(x*0x1p52) - 52<<52)
		return hi
	}
	hi, _ := logParts(math.Float64bits(x))
	return hi
}
