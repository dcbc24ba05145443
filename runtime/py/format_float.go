// __format__ of float and complex.
package py

import (
	"math"
	"strings"
)

func floatFormatMethod(t *Thread, self, arg Value) Value {
	f, result, done := numberSpec(t, self, arg, 0)
	if done {
		return result
	}
	return formatFloatBy(t, self, &f)
}

// formatFloatText is floatFormatMethod for a specification that is known to be text.
func formatFloatText(t *Thread, self Value, spec string) Value {
	f, result, done := numberSpecText(t, self, spec, 0)
	if done {
		return result
	}
	return formatFloatBy(t, self, &f)
}

func formatFloatBy(t *Thread, self Value, f *formatSpec) Value {
	if !isFloatVerb(f.verb) && f.verb != '%' {
		return raiseUnknownFormat(t, f.verb, self)
	}
	return formatFloatSpec(t, f, FloatValue(self))
}

// isFloatVerb tells whether c is a presentation type of both float and complex.
func isFloatVerb(c rune) bool {
	switch c {
	case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n':
		return true
	}
	return false
}

// formatFloatSpec formats a float.
func formatFloatSpec(t *Thread, f *formatSpec, x float64) Value {
	switch {
	case f.alternate:
		return t.Raise(ValueError, "Alternate form (#) not allowed in float format specifier")
	case !checkPrecision(t, f):
		return Value{}
	}
	percent := ""
	if f.verb == '%' {
		x *= 100
		percent = "%"
	}
	n := floatParts(f, x, true)
	n.rest += percent
	return f.layOut(t, n)
}

func checkPrecision(t *Thread, f *formatSpec) bool {
	if f.precision > math.MaxInt32 {
		t.Raise(ValueError, "precision too big")
		return false
	}
	return HasRoom(t, f.precision, 3)
}

// floatParts writes a float by the presentation type and takes the text apart for layOut. Without a type it is
// written as str does, dotZero telling whether that may end in ".0".
func floatParts(f *formatSpec, x float64, dotZero bool) numberText {
	text, special := specialFloat(x)
	if !special {
		text = bytesAsString(verbText(f, x, dotZero))
	}
	switch f.verb {
	case 'E', 'F', 'G':
		text = strings.ToUpper(text)
	}
	n := numberText{}
	if text[0] == '-' {
		n.negative, text = true, text[1:]
	}
	whole := countDigits(text)
	n.digits, n.rest = text[:whole], text[whole:]
	return n
}

func verbText(f *formatSpec, x float64, dotZero bool) []byte {
	prec := f.precision
	if f.verb == 0 {
		if prec < 0 {
			prec = 12
		}
		prec = max(prec, 1)
		if dotZero {
			return appendShort(nil, x, prec, prec-1, true)
		}
		return appendShort(nil, x, prec, prec, false)
	}
	if prec < 0 {
		prec = 6
	}
	switch f.verb {
	case 'e', 'E':
		return floatText(nil, x, 'e', prec, false)
	case 'f', 'F', '%':
		return floatText(nil, x, 'f', prec, false)
	}
	return floatText(nil, x, 'g', prec, false)
}

func complexFormatMethod(t *Thread, self, arg Value) Value {
	f, result, done := numberSpec(t, self, arg, 0)
	switch {
	case done:
		return result
	case !isFloatVerb(f.verb):
		return raiseUnknownFormat(t, f.verb, self)
	case f.alternate:
		return t.Raise(ValueError, "Alternate form (#) not allowed in complex format specifier")
	case f.fill == '0':
		return t.Raise(ValueError, "Zero padding is not allowed in complex format specifier")
	case f.align == '=':
		return t.Raise(ValueError, "'=' alignment flag is not allowed in complex format specifier")
	case !checkPrecision(t, &f) || !roomForText(t, f.width):
		return Value{}
	}
	return formatComplex(&f, As[Complex](self).c)
}

// formatComplex writes the parts without padding and pads the whole. Without a type it has the look of str:
// parentheses, or no real part where that is +0.
func formatComplex(f *formatSpec, c complex128) Value {
	part := *f
	part.width = -1
	text, end := "", "j"
	switch {
	case f.verb != 0:
		text = part.partText(real(c))
		part.sign = '+'
	case real(c) != 0 || math.Signbit(real(c)):
		text, end = "("+part.partText(real(c)), "j)"
		part.sign = '+'
	}
	text += part.partText(imag(c)) + end
	left, right := f.padding(len(text))
	fill := string([]byte{f.fillByte()})
	return MkStr(strings.Repeat(fill, left) + text + strings.Repeat(fill, right))
}

// partText writes one part of a complex number.
func (f *formatSpec) partText(x float64) string {
	n := floatParts(f, x, false)
	if f.thousands {
		n.digits = bytesAsString(appendGrouped(nil, n.digits, 0))
	}
	return f.signText(n.negative) + n.digits + n.rest
}
