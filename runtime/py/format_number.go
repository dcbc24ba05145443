// Laying out numbers for the format mini-language: sign, prefix, digits in groups of three, padding;
// and __format__ of int and long.
package py

import (
	"math"
	"strings"
)

// numberText is a number in the parts that formatting lays out.
type numberText struct {
	negative bool
	prefix   string // 0x and its like
	digits   string // the integral part; only these are grouped
	rest     string // point, fraction and exponent
}

// signText gives the sign to write.
func (f *formatSpec) signText(negative bool) string {
	switch {
	case negative:
		return "-"
	case f.sign == '+':
		return "+"
	case f.sign == ' ':
		return " "
	}
	return ""
}

// layOut writes a number to the specification's width; zero: MemoryError is set.
func (f *formatSpec) layOut(t *Thread, n numberText) Value {
	if !roomForText(t, f.width) {
		return Value{}
	}
	sign := f.signText(n.negative)
	fixed := len(sign) + len(n.prefix) + len(n.rest)
	digits := n.digits
	if f.thousands && digits != "" {
		least := 0
		if f.fill == '0' && f.align == '=' {
			least = f.width - fixed
		}
		var room [64]byte
		digits = bytesAsString(appendGrouped(room[:0], digits, least))
	}
	left, right := f.padding(fixed + len(digits))
	out := t.takeScratch()
	if f.align != '=' {
		out = appendFill(out, left, f.fillByte())
	}
	out = append(append(out, sign...), n.prefix...)
	if f.align == '=' {
		out = appendFill(out, left, f.fillByte())
	}
	out = append(append(out, digits...), n.rest...)
	out = appendFill(out, right, f.fillByte())
	r := t.strOf(out)
	t.giveScratch(out)
	return r
}

func appendFill(b []byte, n int, fill byte) []byte {
	for range n {
		b = append(b, fill)
	}
	return b
}

// roomForText tells whether a str of n bytes can be made; if not, the exception is set.
func roomForText(t *Thread, n int) bool {
	if n > math.MaxInt64-37 {
		t.Raise(OverflowError, "string is too large")
		return false
	}
	return HasRoom(t, n, 3) // the pieces and the whole
}

// appendGrouped appends digits with a comma before every three digits, after filling up with zeros to least characters
// (one more where a comma would come first).
func appendGrouped(out []byte, digits string, least int) []byte {
	n := len(digits)
	for n+(n-1)/3 < least {
		n++
	}
	zeros := n - len(digits)
	for i := range n {
		if i > 0 && (n-i)%3 == 0 {
			out = append(out, ',')
		}
		if i < zeros {
			out = append(out, '0')
		} else {
			out = append(out, digits[i-zeros])
		}
	}
	return out
}

// numberSpec reads the argument of a number's __format__, of the given type if it names none. done is true where result is the answer
// already: str(self) for an empty specification, or zero for an error.
func numberSpec(t *Thread, self, arg Value, verb rune) (f formatSpec, result Value, done bool) {
	if !IsStr(arg) && !IsUnicode(arg) {
		return f, t.Raise(TypeError, "__format__ requires str or unicode"), true
	}
	s, ok := defaultBytes(t, arg)
	if !ok {
		return f, Value{}, true
	}
	return numberSpecText(t, self, s, verb)
}

// numberSpecText is numberSpec for a specification that is known to be text.
func numberSpecText(t *Thread, self Value, s string, verb rune) (f formatSpec, result Value, done bool) {
	if s == "" {
		return f, ToStr(t, self), true
	}
	var room [shortSpec]rune
	f, ok := parseFormatSpec(t, specRunes(room[:0], s), verb, '>')
	return f, Value{}, !ok
}

func intFormatMethod(t *Thread, self, arg Value) Value {
	f, result, done := numberSpec(t, self, arg, 'd')
	if done {
		return result
	}
	return formatInteger(t, &f, self)
}

// formatIntText is intFormatMethod for a specification that is known to be text.
func formatIntText(t *Thread, self Value, spec string) Value {
	f, result, done := numberSpecText(t, self, spec, 'd')
	if done {
		return result
	}
	return formatInteger(t, &f, self)
}

func longFormatMethod(t *Thread, self, arg Value) Value { return intFormatMethod(t, self, arg) }

// formatInteger formats an int or long.
func formatInteger(t *Thread, f *formatSpec, v Value) Value {
	switch f.verb {
	case 'b', 'c', 'd', 'o', 'x', 'X', 'n':
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		n, _ := asInteger(v)
		x, ok := n.float(t)
		if !ok {
			return Value{}
		}
		return formatFloatSpec(t, f, x)
	default:
		return raiseUnknownFormat(t, f.verb, v)
	}
	if f.precision >= 0 {
		return t.Raise(ValueError, "Precision not allowed in integer format specifier")
	}
	n, _ := asInteger(v)
	if f.verb == 'c' {
		return formatCharCode(t, f, n)
	}
	return f.layOut(t, integerParts(f, n))
}

// formatCharCode is type c: the character with this number.
func formatCharCode(t *Thread, f *formatSpec, n integer) Value {
	switch {
	case f.sign != 0:
		return t.Raise(ValueError, "Sign not allowed with integer format specifier 'c'")
	case n.b != nil:
		return t.Raise(OverflowError, "Python int too large to convert to C long")
	case n.i < 0 || n.i > 255:
		return t.Raise(OverflowError, "%c arg not in range(0x100)")
	}
	return f.layOut(t, numberText{digits: string([]byte{byte(n.i)})})
}

// integerParts takes an integer apart for layOut.
func integerParts(f *formatSpec, n integer) numberText {
	base, prefix := 10, ""
	switch f.verb {
	case 'b':
		base, prefix = 2, "0b"
	case 'o':
		base, prefix = 8, "0o"
	case 'x':
		base, prefix = 16, "0x"
	case 'X':
		base, prefix = 16, "0X"
	}
	if !f.alternate {
		prefix = ""
	}
	digits := n.absText(base)
	if f.verb == 'X' {
		digits = strings.ToUpper(digits)
	}
	return numberText{negative: n.sign() < 0, prefix: prefix, digits: digits}
}
