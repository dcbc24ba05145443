// Package math is Python's module math: the C library's functions on floats, with C's errors as exceptions.
//
// What surprises: results are those of the C library that CPython runs on, to the last bit where internal/libm can
// (Go's own functions often differ there). A function fails as C says it does: a domain error (ValueError) where
// a number goes in and no number comes out, a range error (OverflowError) where the result is too large.
package math

import (
	"math"

	"grumpy.dev/runtime/internal/libm"
	"grumpy.dev/runtime/py"
)

func init() {
	rows := append(unaryRows(), binaryRows()...)
	rows = append(rows, logRows()...)
	rows = append(rows, partRows()...)
	rows = append(rows, testRows()...)
	rows = append(rows, wholeRows()...)
	py.RegisterNative(&py.NativeModule{
		Name: "math",
		Doc:  "The mathematical functions of the C library.",
		Rows: rows,
		Init: func(t *py.Thread, m *py.Module) bool {
			m.Dict().SetStr(py.Intern("pi"), py.Float(math.Pi))
			m.Dict().SetStr(py.Intern("e"), py.Float(math.E))
			return true
		},
	})
}

// result makes a float of what a function of finite arguments (or of arguments that explain an infinite or
// missing result, then lost is true) gave. overflows: an infinity is a range error, else a domain error.
func result(t *py.Thread, r float64, lost, overflows bool) py.Value {
	switch {
	case lost || r-r == 0:
		return py.Float(r)
	case r != r || !overflows:
		return t.Raise(py.ValueError, "math domain error")
	}
	return t.Raise(py.OverflowError, "math range error")
}

// unary declares a function of one float.
func unary(name, doc string, overflows bool, f func(float64) float64) py.Row {
	call := func(t *py.Thread, _, v py.Value) py.Value {
		x, ok := py.AsFloat(t, v)
		if !ok {
			return py.Value{}
		}
		r := f(x)
		return result(t, r, x != x || math.IsInf(x, 0) && r == r, overflows)
	}
	return py.Row{Name: name, Sig: "(x, /)", Doc: doc, Impl: py.OneArg(call)}
}

func unaryRows() []py.Row {
	return []py.Row{
		unary("acos", "The arc cosine of x, in radians.", false, libm.Acos),
		unary("acosh", "The inverse hyperbolic cosine of x.", false, libm.Acosh),
		unary("asin", "The arc sine of x, in radians.", false, libm.Asin),
		unary("asinh", "The inverse hyperbolic sine of x.", false, libm.Asinh),
		unary("atan", "The arc tangent of x, in radians.", false, libm.Atan),
		unary("atanh", "The inverse hyperbolic tangent of x.", false, math.Atanh),
		unary("ceil", "The least integral float that is not below x.", false, math.Ceil),
		unary("cos", "The cosine of x (in radians).", false, libm.Cos),
		unary("cosh", "The hyperbolic cosine of x.", true, libm.Cosh),
		unary("erf", "The error function at x.", false, erf),
		unary("erfc", "1 less the error function at x, without cancellation.", false, erfc),
		unary("exp", "e raised to the power of x.", true, libm.Exp),
		unary("expm1", "exp(x)-1, precise also for small x.", true, math.Expm1),
		unary("fabs", "The absolute value of x as a float.", false, math.Abs),
		unary("floor", "The greatest integral float that is not above x.", false, math.Floor),
		unary("log1p", "The natural logarithm of 1+x, precise also for small x.", true, math.Log1p),
		unary("sin", "The sine of x (in radians).", false, libm.Sin),
		unary("sinh", "The hyperbolic sine of x.", true, libm.Sinh),
		unary("sqrt", "The square root of x.", false, math.Sqrt),
		unary("tan", "The tangent of x (in radians).", false, libm.Tan),
		unary("tanh", "The hyperbolic tangent of x.", false, libm.Tanh),
		gammaRow("gamma", "The gamma function at x.", gamma),
		gammaRow("lgamma", "The natural logarithm of the absolute value of the gamma function at x.", lgamma),
	}
}

// binary declares a function of two floats, which fails by itself.
func binary(name, sig, doc string, f func(t *py.Thread, x, y float64) py.Value) py.Row {
	call := func(t *py.Thread, _, a, b py.Value) py.Value {
		x, ok := py.AsFloat(t, a)
		if !ok {
			return py.Value{}
		}
		y, ok := py.AsFloat(t, b)
		if !ok {
			return py.Value{}
		}
		return f(t, x, y)
	}
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.Unpack2(2, call)}
}

func binaryRows() []py.Row {
	return []py.Row{
		binary("atan2", "(y, x, /)", "The angle of the vector (x, y), in radians.", func(t *py.Thread, y, x float64) py.Value {
			return py.Float(libm.Atan2(y, x))
		}),
		binary("copysign", "(x, y, /)", "x with the sign of y.", func(t *py.Thread, x, y float64) py.Value {
			return py.Float(math.Copysign(x, y))
		}),
		binary("fmod", "(x, y, /)", "The rest of x/y, with the sign of x.", func(t *py.Thread, x, y float64) py.Value {
			return result(t, math.Mod(x, y), x != x || y != y, false)
		}),
		binary("hypot", "(x, y, /)", "The length of the vector (x, y).", func(t *py.Thread, x, y float64) py.Value {
			return result(t, libm.Hypot(x, y), x-x != 0 || y-y != 0, true)
		}),
		binary("pow", "(x, y, /)", "x raised to the power of y.", power),
	}
}

// power is x**y with C99's special cases, which math.Pow has as well.
func power(t *py.Thread, x, y float64) py.Value {
	if x < 0 && x-x == 0 && y == math.Trunc(y) && y-y == 0 {
		r := libm.Pow(-x, y)
		if math.Abs(math.Mod(y, 2)) == 1 {
			r = -r
		}
		return result(t, r, false, true)
	}
	r := libm.Pow(x, y)
	if x == 0 && math.IsInf(r, 0) { // a pole
		return result(t, r, false, false)
	}
	return result(t, r, x-x != 0 || y-y != 0, true)
}

func testRows() []py.Row {
	test := func(name, doc string, f func(float64) bool) py.Row {
		call := func(t *py.Thread, _, v py.Value) py.Value {
			x, ok := py.AsFloat(t, v)
			if !ok {
				return py.Value{}
			}
			return py.Bool(f(x))
		}
		return py.Row{Name: name, Sig: "(x, /)", Doc: doc, Impl: py.OneArg(call)}
	}
	scale := func(name, doc string, factor float64) py.Row {
		return unary(name, doc, false, func(x float64) float64 { return x * factor })
	}
	return []py.Row{
		test("isinf", "Whether x is an infinity.", func(x float64) bool { return math.IsInf(x, 0) }),
		test("isnan", "Whether x is not a number.", func(x float64) bool { return x != x }),
		scale("degrees", "An angle in radians, in degrees.", 180/math.Pi),
		scale("radians", "An angle in degrees, in radians.", math.Pi/180),
	}
}
