package math

import (
	"math"
	"math/big"

	"grumpy.dev/runtime/internal/libm"
	"grumpy.dev/runtime/py"
)

func logRows() []py.Row {
	return []py.Row{
		{Name: "log", Sig: "(x, base=e, /)", Doc: "The logarithm of x, natural if no base is given.", Impl: py.Unpack2(1, logBase)},
		{Name: "log10", Sig: "(x, /)", Doc: "The decimal logarithm of x.",
			Impl: py.OneArg(func(t *py.Thread, _, v py.Value) py.Value { return logOf(t, v, libm.Log10) })},
	}
}

func logBase(t *py.Thread, _, v, base py.Value) py.Value {
	num := logOf(t, v, libm.Log)
	if num.Zero() || base.Zero() {
		return num
	}
	den := logOf(t, base, libm.Log)
	if den.Zero() {
		return den
	}
	return py.Div(t, num, den)
}

// logOf takes a logarithm, also of longs that fit no float.
func logOf(t *py.Thread, v py.Value, f func(float64) float64) py.Value {
	if py.IsLong(v) {
		n := py.BigOf(v)
		if n.Sign() <= 0 {
			return t.Raise(py.ValueError, "math domain error")
		}
		if x, _ := n.Float64(); !math.IsInf(x, 0) {
			return py.Float(f(x))
		}
		mantissa := new(big.Float)
		exp := new(big.Float).SetInt(n).MantExp(mantissa)
		frac, _ := mantissa.Float64()
		return py.Float(f(frac) + float64(f(2)*float64(exp)))
	}
	x, ok := py.AsFloat(t, v)
	switch {
	case !ok:
		return py.Value{}
	case x <= 0:
		return t.Raise(py.ValueError, "math domain error")
	}
	return py.Float(f(x))
}
