// The arithmetic of float, with Python's rules for signs, zeros, infinities and mixed operands.
//
// The functions are slots: operands may be floats, ints and longs in any mixture; anything else
// gives NotImplemented.
package py

import "math"

// convResult is what turning an operand into a number came to.
type convResult uint8

const (
	converted     convResult = iota
	notConverted             // the value is no number of ours: NotImplemented
	convertFailed            // an exception is set
)

// toFloat gives an operand of float arithmetic.
func toFloat(t *Thread, v Value) (float64, convResult) {
	switch {
	case v.IsFloat():
		return v.Float(), converted
	case v.IsInt():
		return float64(v.Int()), converted
	case IsAnyFloat(v):
		return As[FloatObj](v).f, converted
	}
	n, ok := asInteger(v)
	if !ok {
		return 0, notConverted
	}
	f, ok := n.float(t)
	if !ok {
		return 0, convertFailed
	}
	return f, converted
}

// float gives the nearest float (half to even); false: OverflowError is set.
func (n integer) float(t *Thread) (float64, bool) {
	if n.b == nil {
		return float64(n.i), true
	}
	if f, ok := floatOfBig(n.b, 0); ok {
		return f, true
	}
	f, _ := n.b.Float64()
	if math.IsInf(f, 0) {
		t.Raise(OverflowError, "long int too large to convert to float")
		return 0, false
	}
	return f, true
}

// AsFloat is PyFloat_AsDouble: the number in v, or what its __float__ gives; false: an exception is set.
func AsFloat(t *Thread, v Value) (float64, bool) {
	switch {
	case v.IsFloat():
		return v.Float(), true
	case v.IsInt():
		return float64(v.Int()), true
	case IsAnyFloat(v):
		return FloatValue(v), true
	}
	conv := TypeOf(v).Slots.Float
	if conv == nil {
		t.Raise(TypeError, "a float is required")
		return 0, false
	}
	r := conv(t, v)
	switch {
	case r.Zero():
		return 0, false
	case !IsAnyFloat(r):
		t.Raise(TypeError, "nb_float should return float object")
		return 0, false
	}
	return FloatValue(r), true
}

// bothFloats converts two operands. ok is false where result is what to return instead.
func bothFloats(t *Thread, a, b Value) (x, y float64, result Value, ok bool) {
	x, r := toFloat(t, a)
	if r == converted {
		y, r = toFloat(t, b)
	}
	switch r {
	case converted:
		return x, y, Value{}, true
	case notConverted:
		return 0, 0, NotImplemented, false
	}
	return 0, 0, Value{}, false
}

func floatAdd(t *Thread, a, b Value) Value {
	x, y, result, ok := bothFloats(t, a, b)
	if !ok {
		return result
	}
	return Float(x + y)
}

func floatSub(t *Thread, a, b Value) Value {
	x, y, result, ok := bothFloats(t, a, b)
	if !ok {
		return result
	}
	return Float(x - y)
}

func floatMul(t *Thread, a, b Value) Value {
	x, y, result, ok := bothFloats(t, a, b)
	if !ok {
		return result
	}
	return Float(x * y)
}

func floatDiv(t *Thread, a, b Value) Value {
	x, y, result, ok := bothFloats(t, a, b)
	switch {
	case !ok:
		return result
	case y == 0:
		return t.Raise(ZeroDivisionError, "float division by zero")
	}
	return Float(x / y)
}

func floatMod(t *Thread, a, b Value) Value {
	x, y, result, ok := bothFloats(t, a, b)
	switch {
	case !ok:
		return result
	case y == 0:
		return t.Raise(ZeroDivisionError, "float modulo")
	}
	return Float(modFloat(x, y))
}

// modFloat is x % y: the result has the sign of y, also where it is zero.
func modFloat(x, y float64) float64 {
	mod := fmod(x, y)
	switch {
	case mod == 0:
		return math.Copysign(0, y)
	case (y < 0) != (mod < 0):
		return mod + y
	}
	return mod
}

// fmod is C's fmod. Where the quotient is below 2^53, its integral part times y is subtracted with
// one rounding, and the difference, which is a float exactly, needs no more than one y more.
func fmod(x, y float64) float64 {
	ax, ay := math.Abs(x), math.Abs(y)
	q := math.Trunc(ax / ay)
	if !(q < 1<<53) || ay < 1e-290 || ay > math.MaxFloat64 {
		return math.Mod(x, y)
	}
	r := math.FMA(-q, ay, ax)
	if r < 0 {
		r += ay
	}
	return math.Copysign(r, x)
}

func divmodFloat(x, y float64) (div, mod float64) {
	mod = fmod(x, y)
	div = (x - mod) / y
	switch {
	case mod == 0:
		mod = math.Copysign(0, y)
	case (y < 0) != (mod < 0):
		mod += y
		div--
	}
	if div == 0 {
		return math.Copysign(0, x/y), mod
	}
	floor := math.Floor(div)
	if div-floor > 0.5 {
		floor++
	}
	return floor, mod
}

func floatDivmod(t *Thread, a, b Value) Value {
	x, y, result, ok := bothFloats(t, a, b)
	switch {
	case !ok:
		return result
	case y == 0:
		return t.Raise(ZeroDivisionError, "float divmod()")
	}
	div, mod := divmodFloat(x, y)
	return NewTuple(Float(div), Float(mod)).V()
}

func floatFloorDiv(t *Thread, a, b Value) Value {
	x, y, result, ok := bothFloats(t, a, b)
	switch {
	case !ok:
		return result
	case y == 0:
		return t.Raise(ZeroDivisionError, "float divmod()")
	}
	div, _ := divmodFloat(x, y)
	return Float(div)
}

func floatNeg(t *Thread, v Value) Value { return Float(-FloatValue(v)) }

func floatPos(t *Thread, v Value) Value { return Float(FloatValue(v)) }

func floatAbs(t *Thread, v Value) Value { return Float(math.Abs(FloatValue(v))) }
