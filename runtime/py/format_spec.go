// The specifications of the format mini-language: [[fill]align][sign][#][0][width][,][.precision][type].
//
// Shared by str, unicode and the numbers, which differ in the type and alignment they assume and in
// what they then refuse.
package py

import "strconv"

// formatSpec is a specification taken apart.
type formatSpec struct {
	fill      rune // -1: not given, a blank
	align     rune // '<', '>', '^' or '='
	sign      rune // '+', '-', ' ' or 0: not given
	alternate bool
	thousands bool
	width     int  // -1: not given
	precision int  // -1: not given
	verb      rune // the presentation type; 0: not given
}

// shortSpec is how many characters most specifications have at the most.
const shortSpec = 16

// specRunes appends the characters of a str as the parser wants them.
func specRunes(out []rune, s string) []rune {
	for i := 0; i < len(s); i++ {
		out = append(out, rune(s[i]))
	}
	return out
}

func isAlignment(c rune) bool { return c == '<' || c == '>' || c == '=' || c == '^' }

// parseFormatSpec takes a specification apart; verb and align are what is assumed when it says nothing.
// false: a ValueError is set.
func parseFormatSpec(t *Thread, chars []rune, verb, align rune) (formatSpec, bool) {
	f := formatSpec{fill: -1, align: align, width: -1, precision: -1, verb: verb}
	rest := f.takeFlags(chars)
	var ok bool
	if f.width, rest, ok = takeInteger(t, rest); !ok {
		return f, false
	}
	if len(rest) > 0 && rest[0] == ',' {
		f.thousands = true
		rest = rest[1:]
	}
	if len(rest) > 0 && rest[0] == '.' {
		if f.precision, rest, ok = takeInteger(t, rest[1:]); !ok {
			return f, false
		}
		if f.precision < 0 {
			t.Raise(ValueError, "Format specifier missing precision")
			return f, false
		}
	}
	if len(rest) > 1 {
		t.Raise(ValueError, "Invalid conversion specification")
		return f, false
	}
	if len(rest) == 1 {
		f.verb = rest[0]
	}
	return f, f.checkThousands(t)
}

// takeFlags reads what stands before the width, and gives the rest.
func (f *formatSpec) takeFlags(s []rune) []rune {
	aligned := true
	switch {
	case len(s) >= 2 && isAlignment(s[1]):
		f.fill, f.align, s = s[0], s[1], s[2:]
	case len(s) >= 1 && isAlignment(s[0]):
		f.align, s = s[0], s[1:]
	default:
		aligned = false
	}
	if len(s) > 0 && (s[0] == ' ' || s[0] == '+' || s[0] == '-') {
		f.sign, s = s[0], s[1:]
	}
	if len(s) > 0 && s[0] == '#' {
		f.alternate, s = true, s[1:]
	}
	if f.fill < 0 && len(s) > 0 && s[0] == '0' {
		f.fill, s = '0', s[1:]
		if !aligned {
			f.align = '='
		}
	}
	return s
}

// takeInteger reads digits; -1: there are none.
func takeInteger(t *Thread, s []rune) (int, []rune, bool) {
	n, i := 0, 0
	for ; n < len(s) && s[n] >= '0' && s[n] <= '9'; n++ {
		d := int(s[n] - '0')
		if i > (maxIndex-d)/10 {
			t.Raise(ValueError, "Too many decimal digits in format string")
			return 0, s, false
		}
		i = i*10 + d
	}
	if n == 0 {
		return -1, s, true
	}
	return i, s[n:], true
}

// checkThousands refuses a comma with the types that know none.
func (f *formatSpec) checkThousands(t *Thread) bool {
	if !f.thousands {
		return true
	}
	switch f.verb {
	case 0, 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F':
		return true
	}
	t.Raise(ValueError, "Cannot specify ',' with '"+specChar(f.verb)+"'.")
	return false
}

// specChar shows a character of a specification in a message.
func specChar(c rune) string {
	if c > 255 {
		return "\\x" + strconv.FormatInt(int64(c), 16)
	}
	return string([]byte{byte(c)})
}

// raiseUnknownFormat refuses a presentation type for a value.
func raiseUnknownFormat(t *Thread, verb rune, v Value) Value {
	return t.Raise(ValueError, "Unknown format code '"+specChar(verb)+"' for object of type '"+TypeName(v)+"'")
}

// padding gives the fill on the left and right that brings n characters to the width.
func (f *formatSpec) padding(n int) (left, right int) {
	total := f.width - n
	switch {
	case total <= 0:
		return 0, 0
	case f.align == '<':
		return 0, total
	case f.align == '^':
		return total / 2, total - total/2
	}
	return total, 0
}

// fillByte is the character to pad with, of a specification that was a str.
func (f *formatSpec) fillByte() byte {
	if f.fill < 0 {
		return ' '
	}
	return byte(f.fill)
}
