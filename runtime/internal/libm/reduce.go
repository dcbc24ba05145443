package libm

import (
	"math"
	"math/bits"
)

// reduceHuge is reduce for any finite |x| >= 1: the product with 2/pi is computed from just those bits of 2/pi
// that matter, the ones above standing for whole turns (Payne and Hanek).
func reduceHuge(x float64) (a, da float64, quarter uint64) {
	ix := math.Float64bits(x)
	mantissa := ix&(1<<52-1) | 1<<52
	exponent := int(ix>>52&0x7ff) - 1075
	fraction := mulWindow(window(exponent-2+64), mantissa)
	quarter = fraction[0] >> 62
	fraction[0] <<= 2
	fraction[0] |= fraction[1] >> 62 // 254 bits would do; the lowest two are let go
	fraction[1] = fraction[1]<<2 | fraction[2]>>62
	fraction[2] = fraction[2]<<2 | fraction[3]>>62
	negative := fraction[0]>>63 != 0
	if negative { // nearer to the next quarter
		quarter++
		for i := range fraction {
			fraction[i] = ^fraction[i]
		}
	}
	hi, lo := leadingParts(fraction)
	a = float64(hi * halfPi)
	da = math.FMA(hi, halfPi, -a) + (float64(hi*halfPiLo) + float64(lo*halfPi))
	a, da = a+da, a-(a+da)+da
	if negative != (x < 0) {
		a, da = -a, -da
	}
	if x < 0 {
		quarter = -quarter
	}
	return a, da, quarter & 3
}

// window gives 256 bits of twoOverPi from bit start on.
func window(start int) (w [4]uint64) {
	word, shift := start/64, uint(start%64)
	for i := range w {
		w[i] = twoOverPi[word+i]<<shift | twoOverPi[word+i+1]>>1>>(63-shift)
	}
	return w
}

// mulWindow multiplies, dropping what overflows 256 bits.
func mulWindow(w [4]uint64, m uint64) [4]uint64 {
	var carry uint64
	for i := 3; i >= 0; i-- {
		hi, lo := bits.Mul64(w[i], m)
		sum, c := bits.Add64(lo, carry, 0)
		w[i], carry = sum, hi+c
	}
	return w
}

// leadingParts gives a fraction of 192 bits as two floats: the first 53 bits that count, and the next ones.
func leadingParts(f [4]uint64) (hi, lo float64) {
	scale := 0x1p-64
	for f[0] == 0 && scale > 0x1p-192 {
		f[0], f[1], f[2] = f[1], f[2], 0
		scale *= 0x1p-64
	}
	if shift := uint(bits.LeadingZeros64(f[0])); shift > 0 && shift < 64 {
		f[0] = f[0]<<shift | f[1]>>(64-shift)
		f[1] = f[1]<<shift | f[2]>>(64-shift)
		scale = math.Ldexp(scale, -int(shift))
	}
	hi = float64(f[0]&^0x7ff) * scale
	lo = (float64(f[0]&0x7ff) + float64(f[1])*0x1p-64) * scale
	return hi, lo
}
