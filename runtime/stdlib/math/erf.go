package math

import (
	"math"

	"grumpy.dev/runtime/internal/libm"
)

// The error functions as CPython computes them: a power series near zero, a continued fraction farther out.

const (
	sqrtPi         = 1.772453850905516027298167483341145182798
	seriesLimit    = 1.5
	seriesTerms    = 25
	fractionLimit  = 30.0
	fractionLevels = 50
)

// erfSeries is erf(x) for |x| < 1.5.
func erfSeries(x float64) float64 {
	square := x * x
	sum := 0.0
	k := float64(seriesTerms) + 0.5
	for i := 0; i < seriesTerms; i++ {
		sum = 2 + float64(square*sum)/k
		k--
	}
	return sum * x * libm.Exp(-square) / sqrtPi
}

// erfcFraction is erfc(x) for x >= 1.5.
func erfcFraction(x float64) float64 {
	if x >= fractionLimit {
		return 0
	}
	square := x * x
	a, da := 0.0, 0.5
	p, pLast := 1.0, 0.0
	q, qLast := da+square, 1.0
	for i := 0; i < fractionLevels; i++ {
		a += da
		da += 2
		b := da + square
		p, pLast = float64(b*p)-float64(a*pLast), p
		q, qLast = float64(b*q)-float64(a*qLast), q
	}
	return p / q * x * libm.Exp(-square) / sqrtPi
}

func erf(x float64) float64 {
	if x != x {
		return x
	}
	if math.Abs(x) < seriesLimit {
		return erfSeries(x)
	}
	tail := erfcFraction(math.Abs(x))
	if x > 0 {
		return 1 - tail
	}
	return tail - 1
}

func erfc(x float64) float64 {
	if x != x {
		return x
	}
	if math.Abs(x) < seriesLimit {
		return 1 - erfSeries(x)
	}
	tail := erfcFraction(math.Abs(x))
	if x > 0 {
		return tail
	}
	return 2 - tail
}
