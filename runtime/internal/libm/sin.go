package libm

import "math"

// Sine and cosine follow IBM's Accurate Mathematical Library as glibc has it: a Taylor polynomial near zero, else
// a table of sines and cosines of multiples of 1/128 and the addition theorem.
const (
	gridStart = 0x1.8p45 // adding it rounds to a multiple of 1/128, whose number is then in the lowest bits

	s1 = -0x1.5555555555555p-3
	s2 = 0x1.1111111110ecep-7
	s3 = -0x1.a01a019db08b8p-13
	s4 = 0x1.71de27b9a7ed9p-19
	s5 = -0x1.addffc2fcdf59p-26

	sn3 = -1.66666666666664880952546298448555e-01
	sn5 = 8.33333214285722277379541354343671e-03
	cs2 = 4.99999999999999999999950396842453e-01
	cs4 = -4.16666666666664434524222570944589e-02
	cs6 = 1.38888874007937613028114285595617e-03

	halfPi   = 0x1.921fb54442d18p0
	halfPiLo = 0x1.1a62633145c07p-54
)

// taylorSin is sin(x + dx) for |x| < 0.126.
func taylorSin(x, dx float64) float64 {
	xx := float64(x * x)
	p := math.FMA(math.FMA(math.FMA(math.FMA(s5, xx, s4), xx, s3), xx, s2), xx, s1)
	t := math.FMA(math.FMA(p, x, -0.5*dx), xx, dx)
	return x + t
}

// gridRow splits |x| into a multiple of 1/128, whose row of the table it gives, and the rest.
func gridRow(x float64) (row *[4]float64, rest float64) {
	u := gridStart + math.Abs(x)
	return &sinTable[math.Float64bits(u)&0x7f], math.Abs(x) - (u - gridStart)
}

// sinOf is sin(x + dx) for |x| < 0.86.
func sinOf(x, dx float64) float64 {
	if math.Abs(x) < 0.126 {
		return taylorSin(x, dx)
	}
	if x <= 0 {
		dx = -dx
	}
	row, r := gridRow(x)
	xx := float64(r * r)
	s := r + math.FMA(float64(r*xx), math.FMA(xx, sn5, sn3), dx)
	c := math.FMA(r, dx, float64(xx*math.FMA(xx, math.FMA(xx, cs6, cs4), cs2)))
	cor := math.FMA(row[2], s, math.FMA(-row[0], c, math.FMA(s, row[3], row[1])))
	return math.Copysign(row[0]+cor, x)
}

// cosOf is cos(x + dx) for |x| < 0.86.
func cosOf(x, dx float64) float64 {
	if x < 0 {
		dx = -dx
	}
	row, r := gridRow(x)
	r += dx
	xx := float64(r * r)
	s := math.FMA(float64(r*xx), math.FMA(xx, sn5, sn3), r)
	c := float64(xx * math.FMA(xx, math.FMA(xx, cs6, cs4), cs2))
	cor := math.FMA(-row[0], s, math.FMA(-row[2], c, math.FMA(-s, row[1], row[3])))
	return row[2] + cor
}

// reduce gives x less a multiple of pi/2 as a + da, and the number of quarters modulo 4; for |x| < 105414350.
func reduce(x float64) (a, da float64, quarter uint64) {
	const (
		invHalfPi = 0x1.45f306dc9c883p-1
		mp1       = 0x1.921fb58000000p0
		mp2       = -0x1.dde973c000000p-27
		pp3       = -0x1.cb3b398000000p-55
		pp4       = -0x1.d747f23e32ed7p-83
	)
	t := math.FMA(x, invHalfPi, toInt)
	quarter = math.Float64bits(t) & 3
	n := t - toInt
	y := math.FMA(-n, mp2, math.FMA(-n, mp1, x))
	t2 := math.FMA(-n, pp3, y)
	da = math.FMA(-n, pp3, y-t2)
	a = math.FMA(-n, pp4, t2)
	da += math.FMA(-n, pp4, t2-a)
	return a, da, quarter
}

func quarterSin(a, da float64, quarter uint64) float64 {
	r := 0.0
	if quarter&1 != 0 {
		r = cosOf(a, da)
	} else {
		r = sinOf(a, da)
	}
	if quarter&2 != 0 {
		return -r
	}
	return r
}

// Sin is the sine of x.
func Sin(x float64) float64 {
	switch k := uint32(math.Float64bits(x)>>32) & 0x7fffffff; {
	case k < 0x3e500000:
		return x
	case k < 0x3feb6000:
		return sinOf(x, 0)
	case k < 0x400368fd:
		return math.Copysign(cosOf(halfPi-math.Abs(x), halfPiLo), x)
	case k < 0x419921fb:
		return quarterSin(reduce(x))
	case k < 0x7ff00000:
		return quarterSin(reduceHuge(x))
	}
	return math.NaN()
}

// Cos is the cosine of x.
func Cos(x float64) float64 {
	switch k := uint32(math.Float64bits(x)>>32) & 0x7fffffff; {
	case k < 0x3e400000:
		return 1
	case k < 0x3feb6000:
		return cosOf(x, 0)
	case k < 0x400368fd:
		y := halfPi - math.Abs(x)
		a := y + halfPiLo
		return sinOf(a, y-a+halfPiLo)
	case k < 0x419921fb:
		a, da, n := reduce(x)
		return quarterSin(a, da, n+1)
	case k < 0x7ff00000:
		a, da, n := reduceHuge(x)
		return quarterSin(a, da, n+1)
	}
	return math.NaN()
}
