// float.hex and float.fromhex: hexadecimal text that stands for a float exactly.
package py

import (
	"math"
	"strconv"
	"strings"
)

func floatHexMethod(t *Thread, self Value) Value { return MkStr(floatHex(FloatValue(self))) }

// floatHex writes f as ±0x1.hhhhhhhhhhhhhp±d, with all 13 digits (0 for zero's only).
func floatHex(f float64) string {
	if s, special := specialFloat(f); special {
		return s
	}
	bits := math.Float64bits(f)
	sign := ""
	if bits>>63 != 0 {
		sign = "-"
	}
	exp := int(bits >> 52 & 0x7FF)
	frac := bits & (1<<52 - 1)
	lead := "0x1."
	switch {
	case exp == 0 && frac == 0:
		return sign + "0x0.0p+0"
	case exp == 0:
		lead, exp = "0x0.", 1
	}
	digits := strconv.FormatUint(frac, 16)
	out := sign + lead + strings.Repeat("0", 13-len(digits)) + digits + "p"
	if exp >= 1023 {
		out += "+"
	}
	return out + strconv.Itoa(exp-1023)
}

// floatFromHex is float.fromhex; a subclass is called with the float.
func floatFromHex(t *Thread, cls, arg Value) Value {
	if !IsStr(arg) && !IsUnicode(arg) {
		return t.Raise(TypeError, "expected string or Unicode object, "+TypeName(arg)+" found")
	}
	s, ok := defaultBytes(t, arg)
	if !ok {
		return Value{}
	}
	text := strings.Trim(s, cSpaces)
	f, n := scanNonFinite(text)
	if n == 0 {
		if f, n = scanHexFloat(text); math.IsInf(f, 0) {
			return t.Raise(OverflowError, "hexadecimal value too large to represent as a float")
		}
	}
	if n == 0 || n != len(text) {
		return t.Raise(ValueError, "invalid hexadecimal floating-point string")
	}
	if cls == FloatType.V() {
		return Float(f)
	}
	return Call1(t, cls, Float(f))
}

// scanHexFloat reads a sign, 0x or not, hex digits with at most one point, and a p exponent or none, at the start
// of s. It gives the number, an infinity where it is too large, and the length, 0 where there is none.
func scanHexFloat(s string) (float64, int) {
	i := signLength(s)
	negative := i > 0 && s[0] == '-'
	if len(s) > i+1 && s[i] == '0' && s[i+1]|0x20 == 'x' {
		i += 2
	}
	mantissa, rest := splitHexDigits(s[i:])
	digits := strings.Replace(mantissa, ".", "", 1)
	exp, n, ok := hexExponent(rest)
	if digits == "" || !ok {
		return 0, 0
	}
	if point := strings.IndexByte(mantissa, '.'); point >= 0 {
		exp -= 4 * int64(len(mantissa)-point-1)
	}
	f := hexFloat(digits, exp)
	if negative {
		f = -f
	}
	return f, i + len(mantissa) + n
}

// splitHexDigits cuts s behind its leading hex digits and at most one point among them.
func splitHexDigits(s string) (mantissa, rest string) {
	point := false
	i := 0
	for ; i < len(s); i++ {
		if s[i] == '.' && !point {
			point = true
		} else if digitValue(s[i]) >= 16 {
			break
		}
	}
	return s[:i], s[i:]
}

const hexExpLimit = 1 << 60 // an exponent beyond this gives zero or overflows whatever the digits are

// hexExponent reads a p exponent at the start of s, if there is one, and gives its length; false: it has no digits.
func hexExponent(s string) (exp int64, n int, ok bool) {
	if s == "" || s[0]|0x20 != 'p' {
		return 0, 0, true
	}
	n = 1 + signLength(s[1:])
	digits := countDigits(s[n:])
	if digits == 0 {
		return 0, 0, false
	}
	exp, err := strconv.ParseInt(s[1:n+digits], 10, 64)
	if err != nil || exp > hexExpLimit || exp < -hexExpLimit {
		exp = hexExpLimit
		if s[1] == '-' {
			exp = -exp
		}
	}
	return exp, n + digits, true
}

// hexFloat rounds digits × 2**exp to the nearest float, half to even; too large: an infinity.
func hexFloat(digits string, exp int64) float64 {
	digits = strings.TrimLeft(digits, "0")
	if digits == "" {
		return 0
	}
	const keep = 17 // 65 bits at least decide the rounding, with a last digit that stands for all that follow
	if extra := len(digits) - keep; extra > 0 {
		tail := strings.TrimRight(digits[keep:], "0")
		digits, exp = digits[:keep], exp+4*int64(extra)
		if tail != "" {
			digits, exp = digits+"1", exp-4
		}
	}
	exp = max(min(exp, 5000), -5000)
	f, _ := strconv.ParseFloat("0x"+digits+"p"+strconv.FormatInt(exp, 10), 64)
	return f
}
