// Package cmath is Python's module cmath: the mathematical functions on complex numbers.
//
// What surprises: the formulas are those that CPython uses, chosen to be precise near branch cuts and not to overflow on
// the way; results for infinities and NaNs come from tables (specials.go).
package cmath

import (
	"math"

	"grumpy.dev/runtime/internal/libm"
	"grumpy.dev/runtime/py"
)

// outcome is what went wrong in a function.
type outcome int

const (
	fine outcome = iota
	domainError
	rangeError
)

func init() {
	rows := []py.Row{
		unary("acos", "The arc cosine of z.", acos), unary("acosh", "The inverse hyperbolic cosine of z.", acosh),
		unary("asin", "The arc sine of z.", turned(asinh, false)), unary("asinh", "The inverse hyperbolic sine of z.", asinh),
		unary("atan", "The arc tangent of z.", turned(atanh, false)), unary("atanh", "The inverse hyperbolic tangent of z.", atanh),
		unary("cos", "The cosine of z.", turned(cosh, true)), unary("cosh", "The hyperbolic cosine of z.", cosh),
		unary("exp", "e raised to the power of z.", exp), unary("log10", "The decimal logarithm of z.", log10),
		unary("sin", "The sine of z.", turned(sinh, false)), unary("sinh", "The hyperbolic sine of z.", sinh),
		unary("sqrt", "The square root of z.", sqrt), unary("tan", "The tangent of z.", turned(tanh, false)),
		unary("tanh", "The hyperbolic tangent of z.", tanh),
		{Name: "log", Sig: "(z, base=e, /)", Doc: "The logarithm of z, natural if no base is given.", Impl: py.Raw(logMethod)},
	}
	py.RegisterNative(&py.NativeModule{
		Name: "cmath",
		Doc:  "The mathematical functions on complex numbers.",
		Rows: append(rows, polarRows()...),
		Init: func(_ *py.Thread, m *py.Module) bool {
			m.Dict().SetStr(py.Intern("pi"), py.Float(math.Pi))
			m.Dict().SetStr(py.Intern("e"), py.Float(math.E))
			return true
		},
	})
}

var s__complex__ = py.Intern("__complex__")

// argument converts a number, or what has __complex__, to a complex number.
func argument(t *py.Thread, v py.Value) (complex128, bool) {
	if py.IsComplex(v) {
		return py.ComplexOf(v), true
	}
	var r py.Value
	found := false
	if py.IsExact(v, py.InstanceType) {
		m := py.GetAttr(t, v, s__complex__)
		if m.Zero() && !t.ClearIf(py.AttributeError) {
			return 0, false
		}
		if found = m.Ok(); found {
			r = py.Call0(t, m)
		}
	} else {
		r, found = py.CallSpecial(t, v, s__complex__)
	}
	switch {
	case found && r.Zero():
		return 0, false
	case found && !py.IsComplex(r):
		t.Raise(py.TypeError, "__complex__ should return a complex object")
		return 0, false
	case found:
		return py.ComplexOf(r), true
	}
	x, ok := py.AsFloat(t, v)
	return complex(x, 0), ok
}

// raise sets the exception for what went wrong.
func raise(t *py.Thread, o outcome) py.Value {
	if o == domainError {
		return t.Raise(py.ValueError, "math domain error")
	}
	return t.Raise(py.OverflowError, "math range error")
}

func unary(name, doc string, f func(z complex128) (complex128, outcome)) py.Row {
	return py.Row{Name: name, Sig: "(z, /)", Doc: doc, Impl: py.Raw(func(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
		switch {
		case kw.Len() > 0:
			return t.Raise(py.TypeError, name+"() takes no keyword arguments")
		case len(args) != 1:
			return t.Raisef(py.TypeError, "function takes exactly 1 argument (%d given)", len(args))
		}
		z, ok := argument(t, args[0])
		if !ok {
			return py.Value{}
		}
		r, o := f(z)
		if o != fine {
			return raise(t, o)
		}
		return py.NewComplex(r)
	})}
}

// turned makes a circular function of the hyperbolic one: f(iz), turned back unless f is even.
func turned(f func(complex128) (complex128, outcome), even bool) func(complex128) (complex128, outcome) {
	return func(z complex128) (complex128, outcome) {
		r, o := f(complex(-imag(z), real(z)))
		if even {
			return r, o
		}
		return complex(imag(r), -real(r)), o
	}
}

// logMethod checks the arguments of log, whose messages do not name it.
func logMethod(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	switch {
	case kw.Len() > 0:
		return t.Raise(py.TypeError, "log() takes no keyword arguments")
	case len(args) == 0:
		return t.Raise(py.TypeError, "function takes at least 1 argument (0 given)")
	case len(args) > 2:
		return t.Raisef(py.TypeError, "function takes at most 2 arguments (%d given)", len(args))
	case len(args) == 1:
		args = []py.Value{args[0], {}}
	}
	return logBase(t, args)
}

func logBase(t *py.Thread, args []py.Value) py.Value {
	z, ok := argument(t, args[0])
	if !ok {
		return py.Value{}
	}
	var base complex128
	if args[1].Ok() {
		if base, ok = argument(t, args[1]); !ok {
			return py.Value{}
		}
	}
	r, o := log(z)
	if args[1].Ok() {
		b, ob := log(base)
		if q := py.Div(t, py.NewComplex(r), py.NewComplex(b)); q.Ok() {
			r = py.ComplexOf(q)
		} else {
			t.ClearExc()
			o = domainError
		}
		o = max(o, ob)
	}
	if o != fine {
		return raise(t, o)
	}
	return py.NewComplex(r)
}

func polarRows() []py.Row {
	test := func(name, doc string, f func(x float64) bool) py.Row {
		return py.Row{Name: name, Sig: "(z, /)", Doc: doc, Impl: py.Parse(1, 1, func(t *py.Thread, _ py.Value, args []py.Value) py.Value {
			z, ok := argument(t, args[0])
			if !ok {
				return py.Value{}
			}
			return py.Bool(f(real(z)) || f(imag(z)))
		}).As("isnan")}
	}
	return []py.Row{
		test("isnan", "Whether a part of z is NaN.", func(x float64) bool { return x != x }),
		test("isinf", "Whether a part of z is infinite.", func(x float64) bool { return math.IsInf(x, 0) }),
		{Name: "phase", Sig: "(z, /)", Doc: "The angle of z in polar coordinates.", Impl: py.Parse(1, 1, func(t *py.Thread, _ py.Value, args []py.Value) py.Value {
			z, ok := argument(t, args[0])
			if !ok {
				return py.Value{}
			}
			angle := libm.Atan2(imag(z), real(z))
			if angle == 0 && imag(z) != 0 && finite(real(z)) { // too small for a float
				return raise(t, rangeError)
			}
			return py.Float(angle)
		})},
		{Name: "polar", Sig: "(z, /)", Doc: "The radius and the angle of z.", Impl: py.Parse(1, 1, polar)},
		{Name: "rect", Sig: "(r, phi, /)", Doc: "The complex number of a radius and an angle.", Impl: py.Parse(2, 2, rectMethod)},
	}
}

func polar(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	z, ok := argument(t, args[0])
	if !ok {
		return py.Value{}
	}
	r := libm.Hypot(real(z), imag(z))
	if math.IsInf(r, 0) && !math.IsInf(real(z), 0) && !math.IsInf(imag(z), 0) {
		return raise(t, rangeError)
	}
	return py.Pair(py.Float(r), py.Float(libm.Atan2(imag(z), real(z))))
}

func rectMethod(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	r, ok := py.AsFloat(t, args[0])
	if !ok {
		return py.Value{}
	}
	phi, ok := py.AsFloat(t, args[1])
	if !ok {
		return py.Value{}
	}
	z, o := rect(r, phi)
	if o != fine {
		return raise(t, o)
	}
	return py.NewComplex(z)
}

// rect makes a complex number of polar coordinates.
func rect(r, phi float64) (complex128, outcome) {
	if r-r == 0 && phi-phi == 0 {
		return complex(r*libm.Cos(phi), r*libm.Sin(phi)), fine
	}
	switch {
	case math.IsInf(r, 0) && phi-phi == 0 && phi != 0:
		x, y := math.Copysign(inf, libm.Cos(phi)), math.Copysign(inf, libm.Sin(phi))
		if r < 0 {
			x, y = -x, -y
		}
		return complex(x, y), fine
	case math.IsInf(r, 0) && phi == 0:
		return complex(r, phi*math.Copysign(1, r)), fine
	case math.IsInf(phi, 0) && r != 0 && r == r:
		if math.IsInf(r, 0) {
			return complex(inf, nan), domainError
		}
		return complex(nan, nan), domainError
	case r == 0:
		return 0, fine
	case math.IsInf(r, 0):
		return complex(inf, nan), fine
	case r != r && phi == 0:
		return complex(nan, 0), fine
	}
	return complex(nan, nan), fine
}
