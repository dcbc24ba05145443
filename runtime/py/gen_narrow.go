// Tests and arithmetic for the unboxed paths of compiled arithmetic.
package py

// IsNarrow tells whether v is an unboxed int of 31 bits, so that products of two still fit an int64.
func IsNarrow(v Value) bool {
	return v.IsInt() && uint64(v.Int()+1<<30) < 1<<31
}

// FloorMod is Python's a % b for b > 0.
func FloorMod(a, b int64) int64 {
	m := a % b
	if m < 0 {
		m += b
	}
	return m
}

// FloorQuo is Python's a // b for b > 0.
func FloorQuo(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// RemInts is Python's a % b for b > 0 that is no constant.
func RemInts(a, b int64) int64 {
	if uint64(a|b)>>32 == 0 { // the shorter division is quicker
		return int64(uint32(a) % uint32(b))
	}
	return FloorMod(a, b)
}

// FitsBits tells whether i has so many bits and a sign; an unboxed int has 48.
func FitsBits(i int64, bits int) bool { return uint64(i+1<<bits) < 1<<(bits+1) }

// NumberAsFloat gives an unboxed int or a float as a float64, which every unboxed int is exactly.
func NumberAsFloat(v Value) float64 {
	if v.IsInt() {
		return float64(v.Int())
	}
	return v.Float()
}
