// Floats as text: repr (the shortest text that reads back the same), str (12 digits) and the
// e, f and g conversions that formatting is made of.
package py

import (
	"math"
	"strconv"
)

// floatRepr is repr(f).
func floatRepr(f float64) string {
	if t, special := specialFloat(f); special {
		return t
	}
	var buf [32]byte
	if f == math.Trunc(f) && math.Abs(f) < 1e15 {
		out := buf[:0]
		if math.Signbit(f) {
			out = append(out, '-')
		}
		return string(append(strconv.AppendUint(out, uint64(math.Abs(f)), 10), '.', '0'))
	}
	return string(appendShort(buf[:0], f, -1, 16, true))
}

// floatStr is str(f).
func floatStr(f float64) string {
	if t, special := specialFloat(f); special {
		return t
	}
	var buf [32]byte
	return string(appendShort(buf[:0], f, 12, 11, true))
}

// specialFloat gives the text of infinities and NaN.
func specialFloat(f float64) (string, bool) {
	switch {
	case f != f:
		return "nan", true
	case f > math.MaxFloat64:
		return "inf", true
	case f < -math.MaxFloat64:
		return "-inf", true
	}
	return "", false
}

// appendShort writes f with prec significant digits (-1: as many as identify it), trailing zeros
// dropped, and with an exponent where the decimal point would be more than maxPoint digits from the
// front or more than three zeros before the first digit. dotZero adds ".0" to what would look like an int.
func appendShort(out []byte, f float64, prec, maxPoint int, dotZero bool) []byte {
	if math.Signbit(f) {
		out = append(out, '-')
	}
	var buf [40]byte
	digits, point := floatDigits(buf[:0], math.Abs(f), prec)
	for len(digits) > 1 && digits[len(digits)-1] == '0' {
		digits = digits[:len(digits)-1]
	}
	if point > -4 && point <= maxPoint {
		return appendPlain(out, digits, point, dotZero)
	}
	return appendExponent(out, digits, point-1)
}

// floatDigits gives the decimal digits of f >= 0 and where the decimal point stands: f = 0.DIGITS × 10**point.
// It uses buf's room if it can.
func floatDigits(buf []byte, f float64, prec int) (digits []byte, point int) {
	if prec > 0 {
		prec--
	}
	text := strconv.AppendFloat(buf, f, 'e', prec, 64)
	e := len(text) - 1
	for text[e] != 'e' {
		e--
	}
	exp, _ := strconv.Atoi(string(text[e+1:]))
	if f == 0 {
		exp = 0
	}
	if e > 1 { // move the first digit over the decimal point
		text[1] = text[0]
		return text[1:e], exp + 1
	}
	return text[:1], exp + 1
}

// appendPlain writes digits without an exponent.
func appendPlain(out, digits []byte, point int, dotZero bool) []byte {
	if point <= 0 {
		out = append(out, '0', '.')
		for ; point < 0; point++ {
			out = append(out, '0')
		}
		return append(out, digits...)
	}
	if point < len(digits) {
		out = append(out, digits[:point]...)
		out = append(out, '.')
		return append(out, digits[point:]...)
	}
	out = append(out, digits...)
	for n := len(digits); n < point; n++ {
		out = append(out, '0')
	}
	if dotZero {
		out = append(out, '.', '0')
	}
	return out
}

// appendExponent writes digits as d.ddde±dd.
func appendExponent(out, digits []byte, exp int) []byte {
	out = append(out, digits[0])
	if len(digits) > 1 {
		out = append(out, '.')
		out = append(out, digits[1:]...)
	}
	return appendExp(out, exp)
}

func appendExp(out []byte, exp int) []byte {
	out = append(out, 'e', '+')
	if exp < 0 {
		out[len(out)-1] = '-'
		exp = -exp
	}
	if exp < 10 {
		out = append(out, '0')
	}
	return strconv.AppendInt(out, int64(exp), 10)
}

// floatText is C's %e, %f and %g for a finite f: prec digits after the point (for g: in all), and for g
// trailing zeros and a bare point dropped unless alt, which always keeps them.
func floatText(out []byte, f float64, code byte, prec int, alt bool) []byte {
	if code != 'g' {
		out = strconv.AppendFloat(out, f, code, prec, 64)
		if alt && prec == 0 {
			return insertPoint(out)
		}
		return out
	}
	prec = max(prec, 1)
	if !alt {
		return appendShort(out, f, prec, prec, false)
	}
	digits, point := floatDigits(nil, math.Abs(f), prec)
	if math.Signbit(f) {
		out = append(out, '-')
	}
	if point <= -4 || point > prec {
		out = append(out, digits[0], '.')
		return appendExp(append(out, digits[1:]...), point-1)
	}
	out = appendPlain(out, digits, point, false)
	if point == len(digits) {
		out = append(out, '.')
	}
	return out
}

// insertPoint puts a decimal point behind the leading digits.
func insertPoint(s []byte) []byte {
	i := 0
	for i < len(s) && s[i] != 'e' {
		i++
	}
	out := append(append([]byte{}, s[:i]...), '.')
	return append(out, s[i:]...)
}
