package math

import (
	"math"
	"math/big"

	"grumpy.dev/runtime/py"
)

// wholeRows are the functions whose results are ints.
func wholeRows() []py.Row {
	return []py.Row{
		{Name: "factorial", Sig: "(n, /)", Doc: "The product of the integers from 1 to n.", Impl: py.OneArg(factorial)},
		{Name: "trunc", Sig: "(x, /)", Doc: "x without its fraction, as its __trunc__ says.", Impl: py.OneArg(trunc)},
	}
}

func factorial(t *py.Thread, _, v py.Value) py.Value {
	if py.IsAnyFloat(v) {
		x := py.FloatValue(v)
		if x-x != 0 || x != math.Trunc(x) {
			return t.Raise(py.ValueError, "factorial() only accepts integral values")
		}
		if v = py.NumberLong(t, v); v.Zero() {
			return v
		}
	}
	n, ok := py.ArgLong(t, v)
	switch {
	case !ok:
		return py.Value{}
	case n < 0:
		return t.Raise(py.ValueError, "factorial() not defined for negative values")
	case n > 1<<32: // its result alone would take more than any memory
		return t.RaiseNone(py.MemoryError)
	}
	return py.IntOrLong(new(big.Int).MulRange(1, max(n, 1)))
}

func trunc(t *py.Thread, _, v py.Value) py.Value {
	method := py.GetAttr(t, v, py.Intern("__trunc__"))
	if method.Zero() {
		return method
	}
	return py.Call0(t, method)
}
