package libm

import "math"

// Hypot is the length of the vector (x, y).
func Hypot(x, y float64) float64 {
	const (
		large  = 0x1p511
		tiny   = 0x1p-459
		eps    = 0x1p-54
		scaled = 0x1p-600
	)
	if x-x != 0 || y-y != 0 {
		return math.Hypot(x, y) // infinities and NaN
	}
	x, y = math.Abs(x), math.Abs(y)
	if x < y {
		x, y = y, x
	}
	switch {
	case y <= x*eps || x == 0:
		return x + y
	case x > large:
		return hypotKernel(x*scaled, y*scaled) / scaled
	case y < tiny:
		return hypotKernel(x/scaled, y/scaled) * scaled
	}
	return hypotKernel(x, y)
}

// hypotKernel is the plain formula and one step of correction, for x >= y whose squares neither overflow nor vanish.
func hypotKernel(x, y float64) float64 {
	h := math.Sqrt(float64(x*x) + float64(y*y))
	var t1, t2 float64
	if h <= 2*y {
		delta := h - y
		t1 = x * (2*delta - x)
		t2 = (delta - float64(2*(x-y))) * delta
	} else {
		delta := h - x
		t1 = float64(2*delta) * (x - 2*y)
		t2 = float64((4*delta-y)*y) + float64(delta*delta)
	}
	return h - (float64(t1)+float64(t2))/(2*h)
}
