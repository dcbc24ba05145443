package math

import (
	"math"

	"grumpy.dev/runtime/py"
)

// partRows are the functions that take floats apart and put them together.
func partRows() []py.Row {
	return []py.Row{
		{Name: "frexp", Sig: "(x, /)", Doc: "The tuple (m, e) with x == m * 2.**e and 0.5 <= abs(m) < 1, both 0 for 0.", Impl: py.OneArg(frexp)},
		{Name: "ldexp", Sig: "(x, i, /)", Doc: "x * (2**i).", Impl: py.Parse(2, 2, ldexp)},
		{Name: "modf", Sig: "(x, /)", Doc: "The fraction and the integral part of x, both floats with the sign of x.", Impl: py.OneArg(modf)},
		{Name: "fsum", Sig: "(iterable, /)", Doc: "The sum of floats, rounded only once.", Impl: py.OneArg(fsum)},
	}
}

func frexp(t *py.Thread, _, v py.Value) py.Value {
	x, ok := py.AsFloat(t, v)
	if !ok {
		return py.Value{}
	}
	frac, exp := math.Frexp(x)
	return py.NewTuple(py.Float(frac), py.SmallInt(int64(exp))).V()
}

func ldexp(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	x, ok := py.AsFloat(t, args[0])
	switch {
	case !ok:
		return py.Value{}
	case !py.IsInteger(args[1]):
		return t.Raise(py.TypeError, "Expected an int or long as second argument to ldexp.")
	}
	exp := 1 << 30
	if i, fits := py.Int64Of(args[1]); fits && i > -1<<30 && i < 1<<30 {
		exp = int(i)
	} else if py.BigOf(args[1]).Sign() < 0 {
		exp = -exp
	}
	return result(t, math.Ldexp(x, exp), x-x != 0, true)
}

func modf(t *py.Thread, _, v py.Value) py.Value {
	x, ok := py.AsFloat(t, v)
	if !ok {
		return py.Value{}
	}
	whole := math.Trunc(x)
	frac := math.Copysign(x-whole, x)
	if math.IsInf(x, 0) {
		frac = math.Copysign(0, x)
	}
	return py.NewTuple(py.Float(frac), py.Float(whole)).V()
}

// exactSum keeps a sum as floats that don't overlap, the smallest first (Shewchuk's algorithm), and apart from
// them what was infinite or no number.
type exactSum struct {
	parts    []float64
	special  float64 // sum of infinities and NaNs
	infinite float64 // sum of infinities alone
}

// add adds x; false: the sum overflowed.
func (s *exactSum) add(x float64) bool {
	given := x
	kept := 0
	for _, y := range s.parts {
		if math.Abs(x) < math.Abs(y) {
			x, y = y, x
		}
		hi := x + y
		if lo := y - (hi - x); lo != 0 {
			s.parts[kept] = lo
			kept++
		}
		x = hi
	}
	s.parts = s.parts[:kept]
	switch {
	case x == 0:
	case x-x == 0:
		s.parts = append(s.parts, x)
	case given-given == 0:
		return false
	default:
		if math.IsInf(given, 0) {
			s.infinite += given
		}
		s.special += given
		s.parts = s.parts[:0]
	}
	return true
}

// total rounds the sum, half to even.
func (s *exactSum) total() float64 {
	n := len(s.parts)
	if n == 0 {
		return 0
	}
	n--
	hi, lo := s.parts[n], 0.0
	for n > 0 && lo == 0 {
		n--
		x := hi
		hi = x + s.parts[n]
		lo = s.parts[n] - (hi - x)
	}
	// What is left decides whether lo is really the half that it may seem to be.
	if n > 0 && (lo < 0 && s.parts[n-1] < 0 || lo > 0 && s.parts[n-1] > 0) {
		y := lo * 2
		if x := hi + y; y == x-hi {
			hi = x
		}
	}
	return hi
}

func fsum(t *py.Thread, _, v py.Value) py.Value {
	var s exactSum
	ok := py.IterateInto(t, v, func(item py.Value) bool {
		x, ok := py.AsFloat(t, item)
		if ok && !s.add(x) {
			t.Raise(py.OverflowError, "intermediate overflow in fsum")
			return false
		}
		return ok
	})
	switch {
	case !ok:
		return py.Value{}
	case s.special == 0:
		return py.Float(s.total())
	case s.infinite != s.infinite:
		return t.Raise(py.ValueError, "-inf + inf in fsum")
	}
	return py.Float(s.special)
}
