// The codecs with one byte a character: ASCII and Latin-1.
package py

func decodeASCII(t *Thread, object Value, s, errors string) (string, bool) {
	if isASCII(s) {
		return s, true
	}
	d := decodeErrors{t: t, encoding: "ascii", errors: errors, object: object, size: len(s)}
	out := make([]byte, 0, len(s)+8)
	for i := 0; i < len(s); {
		if s[i] < 0x80 {
			out = append(out, s[i])
			i++
			continue
		}
		var ok bool
		if out, i, ok = d.report(out, i, i+1, "ordinal not in range(128)"); !ok {
			return "", false
		}
	}
	return bytesAsString(out), true
}

func decodeLatin1(t *Thread, object Value, s, errors string) (string, bool) {
	if isASCII(s) {
		return s, true
	}
	out := make([]byte, 0, len(s)+len(s)/4+8)
	for i := 0; i < len(s); i++ {
		out = wtfAppend(out, rune(s[i]))
	}
	return bytesAsString(out), true
}

func encodeASCII(t *Thread, u *Unicode, errors string) (string, bool) {
	if u.ascii() {
		return u.s, true
	}
	return encodeBelow(t, u, errors, 128, "ascii", "ordinal not in range(128)")
}

func encodeLatin1(t *Thread, u *Unicode, errors string) (string, bool) {
	if u.ascii() {
		return u.s, true
	}
	return encodeBelow(t, u, errors, 256, "latin-1", "ordinal not in range(256)")
}

// encodeBelow encodes characters below limit as bytes.
func encodeBelow(t *Thread, u *Unicode, errors string, limit rune, encoding, reason string) (string, bool) {
	return encodeMapped(t, u, errors, encoding, reason, func(r rune) (byte, bool) { return byte(r), r < limit })
}
