package libm

import "math"

// The functions here have no table of glibc's to follow: they take Go's answer, find what it lacks with sines and
// cosines of some 62 bits, and so are right but for one result in some hundreds, as glibc's are.

// sinCosParts gives sine and cosine of x as a float and a rest each.
func sinCosParts(x float64) (s, sLo, c, cLo float64) {
	a, da, quarter := x, 0.0, uint64(0)
	if math.Abs(x) >= 0.78 {
		if math.Abs(x) < 105414350 {
			a, da, quarter = reduce(x)
		} else {
			a, da, quarter = reduceHuge(x)
		}
	}
	s, sLo = sinParts(a, da)
	c, cLo = cosParts(a, da)
	if quarter&1 != 0 {
		s, sLo, c, cLo = c, cLo, -s, -sLo
	}
	if quarter&2 != 0 {
		s, sLo, c, cLo = -s, -sLo, -c, -cLo
	}
	return s, sLo, c, cLo
}

// sinParts is sin(x + dx) for |x| < 0.86.
func sinParts(x, dx float64) (hi, lo float64) {
	if math.Abs(x) < 0.126 {
		xx := float64(x * x)
		p := math.FMA(math.FMA(math.FMA(math.FMA(s5, xx, s4), xx, s3), xx, s2), xx, s1)
		t := math.FMA(math.FMA(p, x, -0.5*dx), xx, dx)
		return sumParts(x, t)
	}
	negative := x < 0
	if negative {
		x, dx = -x, -dx
	}
	row, r := gridRow(x)
	s, c := restSinCos(r, dx)
	cor := math.FMA(row[2], s, math.FMA(-row[0], c, math.FMA(s, row[3], row[1])))
	hi, lo = sumParts(row[0], cor)
	if negative {
		return -hi, -lo
	}
	return hi, lo
}

// cosParts is cos(x + dx) for |x| < 0.86.
func cosParts(x, dx float64) (hi, lo float64) {
	if x < 0 {
		x, dx = -x, -dx
	}
	row, r := gridRow(x)
	s, c := restSinCos(r, dx)
	cor := math.FMA(-row[0], s, math.FMA(-row[2], c, math.FMA(-s, row[1], row[3])))
	return sumParts(row[2], cor)
}

// restSinCos gives sin(r + dr) and 1 - cos(r + dr) for |r| < 1/256.
func restSinCos(r, dr float64) (s, c float64) {
	rr := float64(r * r)
	s = r + math.FMA(float64(r*rr), math.FMA(rr, sn5, sn3), dr)
	c = math.FMA(r, dr, float64(rr*math.FMA(rr, math.FMA(rr, cs6, cs4), cs2)))
	return s, c
}

// sumParts adds what is at most as large as a to it, and gives the rounding error.
func sumParts(a, b float64) (hi, lo float64) {
	hi = a + b
	return hi, a - hi + b
}

// Tan is the tangent of x.
func Tan(x float64) float64 {
	if x-x != 0 || math.Abs(x) < 0x1p-27 {
		return math.Tan(x)
	}
	s, sLo, c, cLo := sinCosParts(x)
	q := s / c
	return q + (math.FMA(-q, c, s)+math.FMA(-q, cLo, sLo))/c
}

// Atan2 is the angle of the vector (x, y).
func Atan2(y, x float64) float64 {
	guess := math.Copysign(math.Atan2(y, x), y) // Go loses the sign where y/x is too small for a float
	if x == 0 || y == 0 || x-x != 0 || y-y != 0 || math.Abs(guess) < 0x1p-1000 {
		return guess
	}
	_, ex := math.Frexp(x)
	_, ey := math.Frexp(y)
	if ex-ey > 60 || ey-ex > 60 { // the quotient itself, or so near to the axis that the guess is right
		return guess
	}
	return angle(guess, math.Ldexp(y, -ex), 0, math.Ldexp(x, -ex), 0)
}

// angle improves guess as the angle of the vector (x + xLo, y + yLo).
func angle(guess, y, yLo, x, xLo float64) float64 {
	s, sLo, c, cLo := sinCosParts(guess)
	yc, xs := float64(y*c), float64(x*s)
	missing := yc - xs + (math.FMA(y, c, -yc) - math.FMA(x, s, -xs)) +
		(float64(y*cLo) - float64(x*sLo)) + (float64(yLo*c) - float64(xLo*s))
	return guess + missing/(float64(x*c)+float64(y*s))
}

// otherSide gives sqrt(1 - x*x) as a float and a rest.
func otherSide(x float64) (hi, lo float64) {
	p := float64(x * x)
	e := math.FMA(x, x, -p)
	w := 1 - p
	wLo := 1 - w - p - e
	hi = math.Sqrt(w)
	if hi == 0 {
		return 0, 0
	}
	return hi, (math.FMA(-hi, hi, w) + wLo) / (2 * hi)
}

// Asin is the arc sine of x.
func Asin(x float64) float64 {
	if !(math.Abs(x) < 1) || math.Abs(x) < 0x1p-26 {
		return math.Asin(x)
	}
	hi, lo := otherSide(x)
	return angle(math.Asin(x), x, 0, hi, lo)
}

// Acos is the arc cosine of x.
func Acos(x float64) float64 {
	if !(math.Abs(x) < 1) {
		return math.Acos(x)
	}
	hi, lo := otherSide(x)
	return angle(math.Acos(x), hi, lo, x, 0)
}

// Atan is the arc tangent of x.
func Atan(x float64) float64 {
	if x-x != 0 || math.Abs(x) < 0x1p-27 {
		return math.Atan(x)
	}
	return Atan2(x, 1)
}
