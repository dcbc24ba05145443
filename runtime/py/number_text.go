// The text that int(), long(), float() and complex() read where it is not a str.
package py

// decimalText turns a unicode into bytes for the number parsers: blanks of any script become a
// blank, decimal digits of any script 0 to 9, Latin-1 stays. false: UnicodeEncodeError is set.
func decimalText(t *Thread, v Value) (string, bool) {
	out := make([]byte, 0, As[Unicode](v).n)
	for i, r := range As[Unicode](v).codePoints() {
		switch d := uniDecimal(r); {
		case uniIsSpace(r):
			out = append(out, ' ')
		case d >= 0:
			out = append(out, byte('0'+d))
		case r > 0 && r < 256:
			out = append(out, byte(r))
		default:
			raiseUnicodeEncode(t, "decimal", v, i, i+1, "invalid decimal Unicode string")
			return "", false
		}
	}
	return string(out), true
}

// defaultBytes gives the bytes of a str, or of a unicode in the default encoding; false: an exception is set.
func defaultBytes(t *Thread, v Value) (string, bool) {
	if IsStr(v) {
		return As[Str](v).s, true
	}
	return defaultEncode(t, v)
}
