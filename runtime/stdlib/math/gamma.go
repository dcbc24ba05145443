package math

import (
	"math"

	"grumpy.dev/runtime/internal/libm"
	"grumpy.dev/runtime/py"
)

// gammaRow declares gamma or lgamma, which has poles at 0 and the negative integers.
func gammaRow(name, doc string, f func(float64) (r float64, pole bool)) py.Row {
	call := func(t *py.Thread, _, v py.Value) py.Value {
		x, ok := py.AsFloat(t, v)
		if !ok {
			return py.Value{}
		}
		r, pole := f(x)
		if pole {
			return t.Raise(py.ValueError, "math domain error")
		}
		return result(t, r, x-x != 0, true)
	}
	return py.Row{Name: name, Sig: "(x, /)", Doc: doc, Impl: py.OneArg(call)}
}

const lanczosG = 6.024680040776729583740234375

// lanczosNum and lanczosDen are the coefficients, highest power last, of Lanczos' approximation for this g (from
// Boost and so in CPython).
var (
	lanczosNum = [...]float64{
		23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
		35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
		6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
		248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
		2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
		8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
		2.5066282746310002701649081771338373386264310793408,
	}
	lanczosDen = [...]float64{
		0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
	}
)

// lanczosSum is the quotient of the two polynomials, for x > 0; large x need the inverse powers.
func lanczosSum(x float64) float64 {
	num, den := 0.0, 0.0
	if x < 5 {
		for i := len(lanczosNum) - 1; i >= 0; i-- {
			num = float64(num*x) + lanczosNum[i]
			den = float64(den*x) + lanczosDen[i]
		}
	} else {
		for i := range lanczosNum {
			num = num/x + lanczosNum[i]
			den = den/x + lanczosDen[i]
		}
	}
	return num / den
}

// sinPi is sin(pi*x), without error where it is 0.
func sinPi(x float64) float64 {
	y := math.Mod(math.Abs(x), 2)
	r := 0.0
	switch n := int(math.Round(2 * y)); n {
	case 0:
		r = libm.Sin(math.Pi * y)
	case 1:
		r = libm.Cos(math.Pi * (y - 0.5))
	case 2:
		r = libm.Sin(math.Pi * (1 - y))
	case 3:
		r = -libm.Cos(math.Pi * (y - 1.5))
	default:
		r = libm.Sin(math.Pi * (y - 2))
	}
	return math.Copysign(1, x) * r
}

func gamma(x float64) (r float64, pole bool) {
	switch {
	case x != x || math.IsInf(x, 1):
		return x, false
	case math.IsInf(x, -1) || x == 0:
		return 0, true
	case x == math.Floor(x):
		if x < 0 {
			return 0, true
		}
		if x <= 23 {
			product := 1.0
			for i := 2.0; i < x; i++ {
				product *= i
			}
			return product, false
		}
	}
	a := math.Abs(x)
	switch {
	case a < 1e-20:
		return 1 / x, false
	case a > 200:
		if x < 0 {
			return 0 / sinPi(x), false
		}
		return math.Inf(1), false
	}
	return gammaLanczos(x, a), false
}

func gammaLanczos(x, a float64) float64 {
	y := a + (lanczosG - 0.5)
	// z is the rounding error of y, which the power below would enlarge.
	z := 0.0
	if a > lanczosG-0.5 {
		q := y - a
		z = q - (lanczosG - 0.5)
	} else {
		q := y - (lanczosG - 0.5)
		z = q - a
	}
	z = z * lanczosG / y
	if x < 0 {
		r := -math.Pi / sinPi(a) / a * libm.Exp(y) / lanczosSum(a)
		r -= float64(z * r)
		if a < 140 {
			return r / libm.Pow(y, a-0.5)
		}
		half := libm.Pow(y, a/2-0.25)
		return r / half / half
	}
	r := lanczosSum(a) / libm.Exp(y)
	r += float64(z * r)
	if a < 140 {
		return r * libm.Pow(y, a-0.5)
	}
	half := libm.Pow(y, a/2-0.25)
	return r * half * half
}

func lgamma(x float64) (r float64, pole bool) {
	switch {
	case x-x != 0:
		return math.Abs(x), false
	case x == math.Floor(x) && x <= 2:
		return 0, x <= 0
	}
	a := math.Abs(x)
	if a < 1e-20 {
		return -libm.Log(a), false
	}
	if x > 0 {
		r = libm.Log(lanczosSum(x)) - lanczosG + float64((x-0.5)*(libm.Log(x+lanczosG-0.5)-1))
	} else {
		r = libm.Log(math.Pi) - libm.Log(math.Abs(sinPi(a))) - libm.Log(a) -
			(libm.Log(lanczosSum(a)) - lanczosG + float64((a-0.5)*(libm.Log(a+lanczosG-0.5)-1)))
	}
	if math.IsInf(r, 0) {
		return math.Inf(1), false
	}
	return r, false
}
