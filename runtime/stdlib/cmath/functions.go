package cmath

import (
	"math"

	"grumpy.dev/runtime/internal/libm"
)

const (
	large     = math.MaxFloat64 / 4
	minNormal = 0x1p-1022
	mantissa  = 53
)

var (
	sqrtLarge = math.Sqrt(large)
	logLarge  = math.Log(large)
	sqrtMin   = math.Sqrt(minNormal)
)

// class is the row or column of a table of special values for a part.
func class(x float64) int {
	switch {
	case x != x:
		return 6
	case math.IsInf(x, -1):
		return 0
	case math.IsInf(x, 1):
		return 5
	case x == 0 && math.Signbit(x):
		return 2
	case x == 0:
		return 3
	case x < 0:
		return 1
	}
	return 4
}

func finite(x float64) bool { return x-x == 0 }

// look gives the result for a number that is not finite; found is false for others.
func (s *specials) look(z complex128) (r complex128, o outcome, found bool) {
	if finite(real(z)) && finite(imag(z)) {
		return 0, fine, false
	}
	e := s[class(real(z))][class(imag(z))]
	if e.bad {
		o = domainError
	}
	return complex(e.re, e.im), o, true
}

// huge tells whether squares of the parts would overflow.
func huge(z complex128) bool { return math.Abs(real(z)) > large || math.Abs(imag(z)) > large }

// logHuge is the logarithm of the absolute value of a huge number.
func logHuge(z complex128) float64 { return libm.Log(libm.Hypot(real(z)/2, imag(z)/2)) + math.Ln2*2 }

func sqrtOnly(re, im float64) complex128 {
	r, _ := sqrt(complex(re, im))
	return r
}

func acos(z complex128) (complex128, outcome) {
	if r, o, found := acosSpecials.look(z); found {
		return r, o
	}
	x, y := real(z), imag(z)
	if huge(z) {
		im := math.Copysign(logHuge(z), -y)
		if x < 0 {
			im = -math.Copysign(logHuge(z), y)
		}
		return complex(libm.Atan2(math.Abs(y), x), im), fine
	}
	a, b := sqrtOnly(1-x, -y), sqrtOnly(1+x, y)
	return complex(2*libm.Atan2(real(a), real(b)), libm.Asinh(float64(real(b)*imag(a))-float64(imag(b)*real(a)))), fine
}

func acosh(z complex128) (complex128, outcome) {
	if r, o, found := acoshSpecials.look(z); found {
		return r, o
	}
	x, y := real(z), imag(z)
	if huge(z) {
		return complex(logHuge(z), libm.Atan2(y, x)), fine
	}
	a, b := sqrtOnly(x-1, y), sqrtOnly(x+1, y)
	return complex(libm.Asinh(float64(real(a)*real(b))+float64(imag(a)*imag(b))), 2*libm.Atan2(imag(a), real(b))), fine
}

func asinh(z complex128) (complex128, outcome) {
	if r, o, found := asinhSpecials.look(z); found {
		return r, o
	}
	x, y := real(z), imag(z)
	if huge(z) {
		re := -math.Copysign(logHuge(z), -x)
		if y >= 0 {
			re = math.Copysign(logHuge(z), x)
		}
		return complex(re, libm.Atan2(y, math.Abs(x))), fine
	}
	a, b := sqrtOnly(1+y, -x), sqrtOnly(1-y, x)
	return complex(libm.Asinh(float64(real(a)*imag(b))-float64(real(b)*imag(a))),
		libm.Atan2(y, float64(real(a)*real(b))-float64(imag(a)*imag(b)))), fine
}

func atanh(z complex128) (complex128, outcome) {
	if r, o, found := atanhSpecials.look(z); found {
		return r, o
	}
	x, y := real(z), imag(z)
	if x < 0 || x == 0 && math.Signbit(x) {
		r, o := atanh(-z)
		return -r, o
	}
	ay := math.Abs(y)
	switch {
	case x > sqrtLarge || ay > sqrtLarge:
		h := libm.Hypot(x/2, y/2)
		return complex(x/4/h/h, -math.Copysign(math.Pi/2, -y)), fine
	case x == 1 && ay == 0:
		return complex(inf, y), domainError
	case x == 1 && ay < sqrtMin:
		return complex(-libm.Log(math.Sqrt(ay)/math.Sqrt(libm.Hypot(ay, 2))), math.Copysign(libm.Atan2(2, -ay)/2, y)), fine
	}
	return complex(math.Log1p(4*x/(float64((1-x)*(1-x))+float64(ay*ay)))/4,
		-libm.Atan2(-2*y, float64((1-x)*(1+x))-float64(ay*ay))/2), fine
}

// grown gives the result for an infinite real part with a finite imaginary one that is not 0.
func grown(re, im float64) complex128 {
	return complex(math.Copysign(inf, re), math.Copysign(inf, im))
}

// checked finds an overflow.
func checked(re, im float64) (complex128, outcome) {
	if math.IsInf(re, 0) || math.IsInf(im, 0) {
		return complex(re, im), rangeError
	}
	return complex(re, im), fine
}

func cosh(z complex128) (complex128, outcome) {
	x, y := real(z), imag(z)
	if math.IsInf(x, 0) && finite(y) && y != 0 {
		if x > 0 {
			return grown(libm.Cos(y), libm.Sin(y)), fine
		}
		return grown(libm.Cos(y), -libm.Sin(y)), fine
	}
	if r, o, found := coshSpecials.look(z); found {
		return r, o
	}
	if math.Abs(x) > logLarge {
		less := x - math.Copysign(1, x)
		return checked(libm.Cos(y)*libm.Cosh(less)*math.E, libm.Sin(y)*libm.Sinh(less)*math.E)
	}
	return checked(libm.Cos(y)*libm.Cosh(x), libm.Sin(y)*libm.Sinh(x))
}

func sinh(z complex128) (complex128, outcome) {
	x, y := real(z), imag(z)
	if math.IsInf(x, 0) && finite(y) && y != 0 {
		if x > 0 {
			return grown(libm.Cos(y), libm.Sin(y)), fine
		}
		return grown(-libm.Cos(y), libm.Sin(y)), fine
	}
	if r, o, found := sinhSpecials.look(z); found {
		return r, o
	}
	if math.Abs(x) > logLarge {
		less := x - math.Copysign(1, x)
		return checked(libm.Cos(y)*libm.Sinh(less)*math.E, libm.Sin(y)*libm.Cosh(less)*math.E)
	}
	return checked(libm.Cos(y)*libm.Sinh(x), libm.Sin(y)*libm.Cosh(x))
}

func exp(z complex128) (complex128, outcome) {
	x, y := real(z), imag(z)
	if math.IsInf(x, 0) && finite(y) && y != 0 {
		if x > 0 {
			return grown(libm.Cos(y), libm.Sin(y)), fine
		}
		return complex(math.Copysign(0, libm.Cos(y)), math.Copysign(0, libm.Sin(y))), fine
	}
	if r, o, found := expSpecials.look(z); found {
		return r, o
	}
	if x > logLarge {
		l := libm.Exp(x - 1)
		return checked(l*libm.Cos(y)*math.E, l*libm.Sin(y)*math.E)
	}
	l := libm.Exp(x)
	return checked(l*libm.Cos(y), l*libm.Sin(y))
}

func log(z complex128) (complex128, outcome) {
	if r, o, found := logSpecials.look(z); found {
		return r, o
	}
	ax, ay := math.Abs(real(z)), math.Abs(imag(z))
	angle := libm.Atan2(imag(z), real(z))
	switch {
	case ax > large || ay > large:
		return complex(libm.Log(libm.Hypot(ax/2, ay/2))+math.Ln2, angle), fine
	case ax < minNormal && ay < minNormal:
		if ax > 0 || ay > 0 {
			return complex(libm.Log(libm.Hypot(math.Ldexp(ax, mantissa), math.Ldexp(ay, mantissa)))-mantissa*math.Ln2, angle), fine
		}
		return complex(-inf, angle), domainError
	}
	h := libm.Hypot(ax, ay)
	if 0.71 <= h && h <= 1.73 {
		hi, lo := max(ax, ay), min(ax, ay)
		return complex(math.Log1p(float64((hi-1)*(hi+1))+float64(lo*lo))/2, angle), fine
	}
	return complex(libm.Log(h), angle), fine
}

func log10(z complex128) (complex128, outcome) {
	r, o := log(z)
	return complex(real(r)/math.Ln10, imag(r)/math.Ln10), o
}

func sqrt(z complex128) (complex128, outcome) {
	if r, o, found := sqrtSpecials.look(z); found {
		return r, o
	}
	x, y := real(z), imag(z)
	if x == 0 && y == 0 {
		return complex(0, y), fine
	}
	const up, down = 53, -27
	ax, ay := math.Abs(x), math.Abs(y)
	var s float64
	if ax < minNormal && ay < minNormal {
		ax = math.Ldexp(ax, up)
		s = math.Ldexp(math.Sqrt(ax+libm.Hypot(ax, math.Ldexp(ay, up))), down)
	} else {
		ax /= 8
		s = 2 * math.Sqrt(ax+libm.Hypot(ax, ay/8))
	}
	d := ay / (2 * s)
	if x >= 0 {
		return complex(s, math.Copysign(d, y)), fine
	}
	return complex(d, math.Copysign(s, y)), fine
}

func tanh(z complex128) (complex128, outcome) {
	x, y := real(z), imag(z)
	if math.IsInf(x, 0) && finite(y) && y != 0 {
		return complex(math.Copysign(1, x), math.Copysign(0, 2*libm.Sin(y)*libm.Cos(y))), fine
	}
	if r, o, found := tanhSpecials.look(z); found {
		return r, o
	}
	if math.Abs(x) > logLarge {
		return complex(math.Copysign(1, x), 4*libm.Sin(y)*libm.Cos(y)*libm.Exp(-2*math.Abs(x))), fine
	}
	tx, ty := libm.Tanh(x), libm.Tan(y)
	cx := 1 / libm.Cosh(x)
	both := tx * ty
	denom := 1 + float64(both*both)
	return complex(tx*(1+float64(ty*ty))/denom, ty/denom*cx*cx), fine
}
