// The complex type's struct and arithmetic.
//
// Products are written float64(x*y) because Go may otherwise fuse a multiplication and an addition
// on some machines, which rounds differently from CPython.
package py

import "math"

// Complex is a complex number. Immutable.
type Complex struct {
	Object
	c complex128
}

// ComplexType is the type of complex.
var ComplexType = NewType("complex")

// NewComplex makes a complex.
func NewComplex(c complex128) Value {
	o := &Complex{c: c}
	o.typ = ComplexType
	return o.V()
}

// IsComplex tells whether v is a complex or an instance of a subclass.
func IsComplex(v Value) bool { return v.IsObject() && v.object().typ.IsSubtype(ComplexType) }

// toComplex gives an operand of complex arithmetic.
func toComplex(t *Thread, v Value) (complex128, convResult) {
	if IsComplex(v) {
		return As[Complex](v).c, converted
	}
	f, r := toFloat(t, v)
	return complex(f, 0), r
}

// bothComplex converts two operands. ok is false where result is what to return instead.
func bothComplex(t *Thread, a, b Value) (x, y complex128, result Value, ok bool) {
	x, r := toComplex(t, a)
	if r == converted {
		y, r = toComplex(t, b)
	}
	switch r {
	case converted:
		return x, y, Value{}, true
	case notConverted:
		return 0, 0, NotImplemented, false
	}
	return 0, 0, Value{}, false
}

func complexAdd(t *Thread, a, b Value) Value {
	x, y, result, ok := bothComplex(t, a, b)
	if !ok {
		return result
	}
	return NewComplex(x + y)
}

func complexSub(t *Thread, a, b Value) Value {
	x, y, result, ok := bothComplex(t, a, b)
	if !ok {
		return result
	}
	return NewComplex(x - y)
}

func complexMul(t *Thread, a, b Value) Value {
	x, y, result, ok := bothComplex(t, a, b)
	if !ok {
		return result
	}
	return NewComplex(mulComplex(x, y))
}

// mulComplex is the textbook product; Go's own repairs infinities, which Python does not.
func mulComplex(x, y complex128) complex128 {
	return complex(
		float64(real(x)*real(y))-float64(imag(x)*imag(y)),
		float64(real(x)*imag(y))+float64(imag(x)*real(y)))
}

// divComplex divides as Smith does; false: y is zero (the result is 0 then).
func divComplex(x, y complex128) (complex128, bool) {
	switch {
	case math.Abs(real(y)) >= math.Abs(imag(y)):
		if real(y) == 0 {
			return 0, false
		}
		ratio := imag(y) / real(y)
		denom := real(y) + float64(imag(y)*ratio)
		return complex(
			(real(x)+float64(imag(x)*ratio))/denom,
			(imag(x)-float64(real(x)*ratio))/denom), true
	case math.Abs(imag(y)) >= math.Abs(real(y)):
		ratio := real(y) / imag(y)
		denom := float64(real(y)*ratio) + imag(y)
		return complex(
			(float64(real(x)*ratio)+imag(x))/denom,
			(float64(imag(x)*ratio)-real(x))/denom), true
	}
	return complex(math.NaN(), math.NaN()), true
}

func complexDiv(t *Thread, a, b Value) Value {
	x, y, result, ok := bothComplex(t, a, b)
	if !ok {
		return result
	}
	q, ok := divComplex(x, y)
	if !ok {
		return t.Raise(ZeroDivisionError, "complex division by zero")
	}
	return NewComplex(q)
}

// complexDivision divides flooring the quotient's real part and dropping its imaginary one; what names the
// operation in the error.
func complexDivision(t *Thread, a, b Value, what string) (div, mod complex128, result Value, ok bool) {
	x, y, result, ok := bothComplex(t, a, b)
	if !ok {
		return 0, 0, result, false
	}
	if !warnComplexDivision(t) {
		return 0, 0, Value{}, false
	}
	q, ok := divComplex(x, y)
	if !ok {
		return 0, 0, t.Raise(ZeroDivisionError, what), false
	}
	div = complex(math.Floor(real(q)), 0)
	return div, x - mulComplex(y, div), Value{}, true
}

func warnComplexDivision(t *Thread) bool {
	return Warn(t, DeprecationWarning, "complex divmod(), // and % are deprecated", 1)
}

func complexFloorDiv(t *Thread, a, b Value) Value {
	if _, _, result, ok := bothComplex(t, a, b); !ok {
		return result
	}
	if !warnComplexDivision(t) { // CPython warns twice of this one
		return Value{}
	}
	div, _, result, ok := complexDivision(t, a, b, "complex divmod()")
	if !ok {
		return result
	}
	return NewComplex(div)
}

func complexMod(t *Thread, a, b Value) Value {
	_, mod, result, ok := complexDivision(t, a, b, "complex remainder")
	if !ok {
		return result
	}
	return NewComplex(mod)
}

func complexDivmod(t *Thread, a, b Value) Value {
	div, mod, result, ok := complexDivision(t, a, b, "complex divmod()")
	if !ok {
		return result
	}
	return NewTuple(NewComplex(div), NewComplex(mod)).V()
}

func complexPow(t *Thread, a, b Value) Value { return complexPow3(t, a, b, None) }

func complexPow3(t *Thread, a, b, m Value) Value {
	x, y, result, ok := bothComplex(t, a, b)
	switch {
	case !ok:
		return result
	case m != None:
		return t.Raise(ValueError, "complex modulo")
	}
	r, ok := powComplex(x, y)
	switch {
	case !ok:
		return t.Raise(ZeroDivisionError, "0.0 to a negative or complex power")
	case math.IsInf(real(r), 0) || math.IsInf(imag(r), 0):
		return t.Raise(OverflowError, "complex exponentiation")
	}
	return NewComplex(r)
}

// powComplex is x**y; small integral exponents are multiplied out. false: zero to a negative or complex power,
// or to an infinite angle.
func powComplex(x, y complex128) (complex128, bool) {
	n := math.Trunc(real(y))
	if imag(y) != 0 || real(y) != n || math.Abs(n) > 100 {
		return powPolar(x, y)
	}
	if n > 0 {
		return powInteger(x, int(n)), true
	}
	return divComplex(1, powInteger(x, int(-n)))
}

func powInteger(x complex128, n int) complex128 {
	r, sq := complex128(1), x
	for bit := 1; n >= bit; bit <<= 1 {
		if n&bit != 0 {
			r = mulComplex(r, sq)
		}
		sq = mulComplex(sq, sq)
	}
	return r
}

func powPolar(x, y complex128) (complex128, bool) {
	switch {
	case y == 0:
		return 1, true
	case x == 0:
		return 0, imag(y) == 0 && !(real(y) < 0) // NaN is not refused
	}
	abs := cHypot(real(x), imag(x))
	size := cPow(abs, real(y))
	angle := cAtan2(imag(x), real(x))
	phase := angle * real(y)
	if imag(y) != 0 {
		size /= cExp(angle * imag(y))
		phase += float64(imag(y) * cLog(abs))
	}
	return complex(size*cCos(phase), size*cSin(phase)), !math.IsInf(phase, 0) // C's cos fails for infinities
}

func complexNeg(t *Thread, v Value) Value {
	c := As[Complex](v).c
	return NewComplex(complex(-real(c), -imag(c)))
}

func complexPos(t *Thread, v Value) Value {
	if IsExact(v, ComplexType) {
		return v
	}
	return NewComplex(As[Complex](v).c)
}

func complexAbs(t *Thread, v Value) Value {
	c := As[Complex](v).c
	abs := cHypot(real(c), imag(c))
	if math.IsInf(abs, 0) && !math.IsInf(real(c), 0) && !math.IsInf(imag(c), 0) {
		return t.Raise(OverflowError, "absolute value too large")
	}
	return Float(abs)
}

func complexNonZero(t *Thread, v Value) (bool, bool) { return As[Complex](v).c != 0, true }

func complexHash(t *Thread, v Value) (int64, bool) {
	c := As[Complex](v).c
	return hashInt64(hashFloat(real(c)) + 1000003*hashFloat(imag(c))), true
}

// complexRichCompare knows only equality: complex numbers have no order.
func complexRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	eq, known := eqComplex(a, b)
	switch {
	case !known:
		return NotImplemented
	case op != EQ && op != NE:
		return t.Raise(TypeError, "no ordering relation is defined for complex numbers")
	}
	return Bool(eq == (op == EQ))
}

// eqComplex compares two numbers exactly; known is false if one is no number of ours.
func eqComplex(a, b Value) (eq, known bool) {
	if !IsComplex(a) {
		a, b = b, a
	}
	if !IsComplex(a) {
		return false, false
	}
	c := As[Complex](a).c
	if IsComplex(b) {
		return c == As[Complex](b).c, true
	}
	order, ordered, known := cmpFloatValues(Float(real(c)), b)
	return imag(c) == 0 && ordered && order == 0, known
}
