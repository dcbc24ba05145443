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

// Log10 is the decimal logarithm of x, as glibc has it from Sun.
func Log10(x float64) float64 {
	const (
		invLn10 = 4.34294481903251816668e-01
		log2Hi  = 3.01029995663611771306e-01
		log2Lo  = 3.69423907715893078616e-13
	)
	if !(x > 0) || x-x != 0 {
		return math.Log10(x)
	}
	frac, k := math.Frexp(x) // frac in [1/2, 1)
	k--
	frac *= 2
	if k < 0 {
		k++
		frac /= 2
	}
	y := float64(k)
	z := float64(y*log2Lo) + float64(invLn10*Log(frac))
	return z + float64(y*log2Hi)
}
