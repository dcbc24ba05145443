// Reading ints and longs from text: int('…', base), long('…', base) and the literals of compiled code.
//
// What surprises: int() and long() are two parsers in CPython. Both allow blanks between the sign and
// the digits; long() alone allows a trailing L, and its message shows the text from the very start
// where int()'s begins at the first character that is no blank.
package py

import (
	"math/big"
	"math/bits"
	"strconv"
	"strings"
)

const cSpaces = " \t\n\v\f\r"

// splitBase takes a radix prefix off s and gives the base that digits are in. Base 0 means that the prefix tells.
func splitBase(s string, base int) (string, int) {
	if len(s) < 2 || s[0] != '0' {
		if base == 0 {
			base = 10
			if s != "" && s[0] == '0' {
				base = 8
			}
		}
		return s, base
	}
	prefixed := 0
	switch s[1] | 0x20 {
	case 'x':
		prefixed = 16
	case 'o':
		prefixed = 8
	case 'b':
		prefixed = 2
	}
	switch {
	case prefixed != 0 && (base == 0 || base == prefixed):
		return s[2:], prefixed
	case base == 0:
		return s, 8
	}
	return s, base
}

// parseInteger reads blanks, a sign, blanks, a radix prefix, digits, an L where long, and blanks.
func parseInteger(s string, base int, long bool) (integer, bool) {
	s = strings.Trim(s, cSpaces)
	negative := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		negative = s[0] == '-'
		s = strings.TrimLeft(s[1:], cSpaces)
	}
	s, base = splitBase(s, base)
	if long && len(s) > 1 && s[len(s)-1]|0x20 == 'l' && base < 22 {
		s = s[:len(s)-1]
	}
	n, ok := parseDigits(s, base)
	if ok && negative {
		n = integer{}.sub(n)
	}
	return n, ok
}

// parseDigits reads digits of a base from 2 to 36 and nothing else.
func parseDigits(s string, base int) (integer, bool) {
	if s == "" {
		return integer{}, false
	}
	n := int64(0)
	for i := 0; i < len(s); i++ {
		digit := digitValue(s[i])
		if digit >= base {
			return integer{}, false
		}
		n = n*int64(base) + int64(digit)
	}
	if len(s) <= 11 || len(s) <= 18 && base <= 10 {
		return integer{i: n}, true
	}
	if len(s) <= 64 {
		if i, err := strconv.ParseInt(s, base, 64); err == nil {
			return integer{i: i}, true
		}
	}
	if base&(base-1) == 0 {
		return integerOf(shiftDigits(s, uint(bits.TrailingZeros(uint(base))))), true
	}
	return integerOf(bigDigits(s, base)), true
}

func digitValue(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'z':
		return int(c|0x20-'a') + 10
	}
	return 99
}

// bigDigits reads many digits by halves, since piece by piece takes quadratic time. It is here because math/big's
// own reading does that too, and links fmt.
func bigDigits(s string, base int) *big.Int {
	if len(s) <= 2000 {
		return digitPieces(s, base)
	}
	half := len(s) / 2
	high := bigDigits(s[:len(s)-half], base)
	scale := new(big.Int).Exp(big.NewInt(int64(base)), big.NewInt(int64(half)), nil)
	high.Mul(high, scale)
	return high.Add(high, bigDigits(s[len(s)-half:], base))
}

// digitPieces reads digits, as many at a time as fit an int64.
func digitPieces(s string, base int) *big.Int {
	const most = 12 // digits of base 36
	if base == 10 {
		return decimalDigits(s)
	}
	b, scale := new(big.Int), new(big.Int)
	for len(s) > 0 {
		n := min(len(s), most)
		piece, power := int64(0), int64(1)
		for i := range n {
			piece = piece*int64(base) + int64(digitValue(s[i]))
			power *= int64(base)
		}
		b.Mul(b, scale.SetInt64(power))
		b.Add(b, scale.SetInt64(piece))
		s = s[n:]
	}
	return b
}

// checkBase raises the ValueError for a base outside 0, 2..36.
func checkBase(t *Thread, what string, base int64) bool {
	if base == 0 || base >= 2 && base <= 36 {
		return true
	}
	t.Raise(ValueError, what+"() base must be >= 2 and <= 36, or 0")
	return false
}

func raiseInvalidLiteral(t *Thread, what string, base int64, quoted string) Value {
	return t.Raise(ValueError, "invalid literal for "+what+"() with base "+strconv.FormatInt(base, 10)+": "+quoted)
}

// untilNul gives what C sees of s, as a C string.
func untilNul(s string) string {
	if i := strings.IndexByte(s, 0); i >= 0 {
		return s[:i]
	}
	return s
}

// firstPart cuts s to at most 200 bytes, as CPython does in messages.
func firstPart(s string) string { return s[:min(len(s), 200)] }

// intFromString is int(s, base): an int, or a long where it doesn't fit. s must have no NUL.
func intFromString(t *Thread, s string, base int64) Value {
	if !checkBase(t, "int", base) {
		return Value{}
	}
	n, ok := parseInteger(s, int(base), false)
	if !ok && base == 0 && leadingOverflow(s) {
		return longFromString(t, strings.TrimLeft(s, cSpaces), 0)
	}
	if !ok {
		return raiseInvalidLiteral(t, "int", base, quoteStr(firstPart(strings.TrimLeft(s, cSpaces))))
	}
	return n.value()
}

// leadingOverflow tells whether s starts with a zero and then with a number that fits no int. There, with base 0,
// int() leaves everything to long(), and so knows the suffix L.
func leadingOverflow(s string) bool {
	digits, base := splitBase(strings.TrimLeft(s, cSpaces), 0)
	if base == 10 {
		return false
	}
	n := 0
	for n < len(digits) && digitValue(digits[n]) < base {
		n++
	}
	_, err := strconv.ParseInt(digits[:n], base, 64)
	return n > 0 && err != nil
}

// longFromString is long(s, base). s must have no NUL.
func longFromString(t *Thread, s string, base int64) Value {
	if !checkBase(t, "long", base) {
		return Value{}
	}
	n, ok := parseInteger(s, int(base), true)
	if !ok {
		return raiseInvalidLiteral(t, "long", longBase(s, base), quoteStr(firstPart(s)))
	}
	return n.long()
}

// longBase gives the base that long() read s in, which is what its message says for base 0.
func longBase(s string, base int64) int64 {
	s = strings.TrimLeft(s, cSpaces)
	s = strings.TrimLeft(s[signLength(s):], cSpaces)
	_, found := splitBase(s, int(base))
	return int64(found)
}

// integerFromText is int(s) or long(s) of a str without a base: text behind a NUL is found out only after the rest was read.
func integerFromText(t *Thread, s, what string, parse func(*Thread, string, int64) Value) Value {
	head := untilNul(s)
	v := parse(t, head, 10)
	if v.Ok() && len(head) != len(s) {
		return t.Raise(ValueError, "null byte in argument for "+what+"()")
	}
	return v
}

// integerFromTextBase is int(s, base) or long(s, base) of a str.
func integerFromTextBase(t *Thread, s string, base int64, what string, parse func(*Thread, string, int64) Value) Value {
	if strings.IndexByte(s, 0) >= 0 {
		return raiseInvalidLiteral(t, what, base, quoteStr(s))
	}
	return parse(t, s, base)
}

// LongLiteral makes the long that a literal of compiled code stands for, from its decimal digits.
func LongLiteral(decimal string) Value {
	n, _ := parseInteger(decimal, 10, true)
	return n.long()
}
