// Powers of floats: C99's special cases, and the errors Python makes of some of them.
package py

import "math"

func floatPow(t *Thread, a, b Value) Value {
	x, y, result, ok := bothFloats(t, a, b)
	if !ok {
		return result
	}
	f, ok := powFloat(t, x, y)
	if !ok {
		return Value{}
	}
	return Float(f)
}

func floatPow3(t *Thread, a, b, m Value) Value {
	if m != None {
		return t.Raise(TypeError, "pow() 3rd argument not allowed unless all arguments are integers")
	}
	return floatPow(t, a, b)
}

// powFloat is x**y; false: an exception is set.
func powFloat(t *Thread, x, y float64) (float64, bool) {
	if r, special := powSpecial(x, y); special {
		return r, true
	}
	if x == 0 {
		if y < 0 {
			t.Raise(ZeroDivisionError, "0.0 cannot be raised to a negative power")
			return 0, false
		}
		return keepIfOdd(x, y), true
	}
	negate := false
	if x < 0 {
		if y != math.Floor(y) {
			t.Raise(ValueError, "negative number cannot be raised to a fractional power")
			return 0, false
		}
		x, negate = -x, isOdd(y)
	}
	r := 1.0
	if x != 1 {
		if r = cPow(x, y); math.IsInf(r, 0) {
			t.raiseErange()
			return 0, false
		}
	}
	if negate {
		r = -r
	}
	return r, true
}

// powSpecial answers what needs no computing: exponent zero, NaNs, infinities.
func powSpecial(x, y float64) (float64, bool) {
	switch {
	case y == 0:
		return 1, true
	case x != x:
		return x, true
	case y != y:
		if x == 1 {
			return 1, true
		}
		return y, true
	case math.IsInf(y, 0):
		return powInfinite(math.Abs(x), y > 0), true
	case math.IsInf(x, 0):
		if y > 0 {
			return keepIfOdd(x, y), true
		}
		return keepIfOdd(math.Copysign(0, x), y), true
	}
	return 0, false
}

// powInfinite is ax to the power of an infinity.
func powInfinite(ax float64, positive bool) float64 {
	switch {
	case ax == 1:
		return 1
	case positive == (ax > 1):
		return math.Inf(1)
	}
	return 0
}

// keepIfOdd gives x with its sign where y is an odd integer, else its absolute value.
func keepIfOdd(x, y float64) float64 {
	if isOdd(y) {
		return x
	}
	return math.Abs(x)
}

func isOdd(y float64) bool { return math.Abs(math.Mod(y, 2)) == 1 }

// raiseErange sets the OverflowError that CPython makes of C's ERANGE.
func (t *Thread) raiseErange() {
	t.RaiseValue(OverflowError, NewTuple(SmallInt(34), MkStr("Numerical result out of range")).V())
}
