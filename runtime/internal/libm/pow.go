// Package libm computes elementary functions to the last bit as the C library does that CPython runs on
// (glibc 2.28 and later): Go's own math package is often off by one unit in the last place, which shows
// wherever a program prints a float.
//
// The algorithms are those published by Szabolcs Nagy for Arm (optimized-routines): a table of 128
// logarithms and powers, a polynomial for the rest, and the error of each step carried along. glibc
// picks code with fused multiply-adds where the machine has them, as all in use do, so that is what
// is followed here, term by term: where a C compiler fuses, so does this code.
package libm

import "math"

const (
	ln2Hi    = 0x1.62e42fefa3800p-1
	ln2Lo    = 0x1.ef35793c76730p-45
	powStart = 0x3fe6955500000000 // bits of the least mantissa of the table
)

// top12 gives sign and exponent.
func top12(x float64) uint32 { return uint32(math.Float64bits(x) >> 52) }

// logParts gives log(x) for the positive, normal number with bits ix, as hi + lo with some 68 bits.
func logParts(ix uint64) (hi, lo float64) {
	const (
		a0 = -0.5
		a1 = 0x1.555555555556p-2 * -2
		a2 = -0x1.0000000000006p-2 * -2
		a3 = 0x1.999999959554ep-3 * 4
		a4 = -0x1.555555529a47ap-3 * 4
		a5 = 0x1.2495b9b4845e9p-3 * -8
		a6 = -0x1.0002b8b263fc3p-3 * -8
	)
	tmp := ix - powStart
	row := &powTable[tmp>>45%128]
	k := float64(int64(tmp) >> 52)
	z := math.Float64frombits(ix - tmp&(0xfff<<52))

	r := math.FMA(z, row[0], -1)
	t1 := math.FMA(k, ln2Hi, row[1])
	t2 := t1 + r
	lo1 := math.FMA(k, ln2Lo, row[2])
	lo2 := t1 - t2 + r
	ar := float64(a0 * r)
	ar2 := float64(r * ar)
	ar3 := float64(r * ar2)
	sum := t2 + ar2
	lo3 := math.FMA(ar, r, -ar2)
	lo4 := t2 - sum + ar2
	p := math.FMA(ar2, math.FMA(r, a6, a5), math.FMA(r, a4, a3))
	p = float64(ar3 * math.FMA(ar2, p, math.FMA(r, a2, a1)))
	rest := lo1 + lo2 + lo3 + lo4 + p
	hi = sum + rest
	return hi, sum - hi + rest
}

const (
	invLn2N  = 0x1.71547652b82fep0 * 128
	negLn2Hi = -0x1.62e42fefa0000p-8
	negLn2Lo = -0x1.cf79abc9e3b39p-47
	toInt    = 0x1.8p52 // adding it leaves a float's integral part in its lowest bits

	c2 = 0x1.ffffffffffdbdp-2
	c3 = 0x1.555555555543cp-3
	c4 = 0x1.55555cf172b91p-5
	c5 = 0x1.1111167a4d017p-7
)

// expParts is exp(x + tail) for 2**-54 <= |x| < 1024; special where the result's exponent may overflow.
func expParts(x, tail float64, special bool) float64 {
	kd := math.FMA(invLn2N, x, toInt)
	ki := math.Float64bits(kd)
	kd -= toInt
	r := math.FMA(kd, negLn2Lo, math.FMA(kd, negLn2Hi, x))
	r += tail
	row := &expTable[ki%128]
	bits := row.bits + ki<<45
	r2 := float64(r * r)
	tmp := math.FMA(r2, math.FMA(r, c3, c2), row.rest+r)
	tmp = math.FMA(float64(r2*r2), math.FMA(r, c5, c4), tmp)
	if special {
		return expExtreme(tmp, bits, ki)
	}
	scale := math.Float64frombits(bits)
	return math.FMA(scale, tmp, scale)
}

// expExtreme is scale + scale*tmp where scale, given by bits, is too large or too small for a float.
func expExtreme(tmp float64, bits, ki uint64) float64 {
	if ki&0x80000000 == 0 { // k > 0: scale less, then multiply
		scale := math.Float64frombits(bits - 1009<<52)
		return 0x1p1009 * math.FMA(scale, tmp, scale)
	}
	scale := math.Float64frombits(bits + 1022<<52)
	rest := float64(scale * tmp) // used twice, and so not fused
	y := scale + rest
	if math.Abs(y) < 1 {
		// The result is subnormal: round it once, in the place where its last bit will be.
		one := math.Copysign(1, y)
		lo := scale - y + rest
		hi := one + y
		lo = one - hi + y + lo
		y = hi + lo - one
	}
	return 0x1p-1022 * y
}

// Exp is e**x.
func Exp(x float64) float64 {
	exponent := top12(x) & 0x7ff
	special := false
	switch {
	case exponent < 0x3c9: // |x| < 2**-54
		return 1 + x
	case exponent >= 0x409: // |x| >= 1024, or no number
		switch {
		case math.IsInf(x, -1):
			return 0
		case exponent >= 0x7ff:
			return 1 + x
		case x < 0:
			return 0
		}
		return math.Inf(1)
	case exponent >= 0x408: // |x| >= 512
		special = true
	}
	return expParts(x, 0, special)
}

// Pow is x**y for finite x > 0 and finite y; other operands are left to math.Pow, which is exact for them.
func Pow(x, y float64) float64 {
	if !(x > 0) || x-x != 0 || y-y != 0 {
		return math.Pow(x, y)
	}
	ix := math.Float64bits(x)
	if exponent := top12(y) & 0x7ff; exponent-0x3be >= 0x43e-0x3be {
		switch {
		case x == 1 || exponent < 0x3be: // |y| < 2**-65
			return 1
		case (x > 1) == (y > 0):
			return math.Inf(1)
		}
		return 0
	}
	if ix>>52 == 0 { // subnormal
		ix = math.Float64bits(x*0x1p52) - 52<<52
	}
	hi, lo := logParts(ix)
	ehi := float64(y * hi)
	elo := math.FMA(y, lo, math.FMA(y, hi, -ehi))
	switch exponent := top12(ehi) & 0x7ff; {
	case exponent < 0x3c9:
		return 1
	case exponent >= 0x409:
		if ehi < 0 {
			return 0
		}
		return math.Inf(1)
	default:
		return expParts(ehi, elo, exponent >= 0x408)
	}
}
