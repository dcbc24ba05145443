// The C library's functions that arithmetic on floats and complex numbers needs.
package py

import "grumpy.dev/runtime/internal/libm"

func cPow(x, y float64) float64   { return libm.Pow(x, y) }
func cHypot(x, y float64) float64 { return libm.Hypot(x, y) }
func cAtan2(y, x float64) float64 { return libm.Atan2(y, x) }
func cExp(x float64) float64      { return libm.Exp(x) }
func cLog(x float64) float64      { return libm.Log(x) }
func cCos(x float64) float64      { return libm.Cos(x) }
func cSin(x float64) float64      { return libm.Sin(x) }
