// Numbers written in unicode: what int(), long() and float() make of text with digits of any script.
package py

import "strings"

// decimalText gives the digits of a unicode as ASCII, its spaces as blanks and Latin-1 characters as they are
// (PyUnicode_EncodeDecimal); false: some other character stands in it, and UnicodeEncodeError is set.
func decimalText(t *Thread, v Value) (string, bool) {
	u := As[Unicode](v)
	if u.ascii() && strings.IndexAny(u.s, "\x00\t\n\v\f\r\x1c\x1d\x1e\x1f") < 0 {
		return u.s, true
	}
	rs := u.codePoints()
	out := make([]byte, 0, len(rs))
	for i, r := range rs {
		switch d := uniDecimal(r); {
		case uniIsSpace(r):
			out = append(out, ' ')
		case r > 0 && r < 0x80:
			out = append(out, byte(r))
		case d >= 0:
			out = append(out, '0'+byte(d))
		case r > 0 && r < 0x100:
			out = append(out, byte(r))
		default:
			raiseUnicodeEncode(t, "decimal", v, i, decimalRun(rs, i), "invalid decimal Unicode string")
			return "", false
		}
	}
	return bytesAsString(out), true
}

// decimalRun gives the end of the run of characters from i on that have no decimal meaning.
func decimalRun(rs []rune, i int) int {
	for i < len(rs) && (rs[i] >= 0x100 || rs[i] == 0) && !uniIsSpace(rs[i]) && uniDecimal(rs[i]) < 0 {
		i++
	}
	return i
}
