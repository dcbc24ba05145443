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
	size := len(s)
	for i := 0; i < len(s); i++ {
		size += int(s[i] >> 7)
	}
	out := make([]byte, size)
	n := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < 0x80 {
			out[n] = c
			n++
			continue
		}
		out[n], out[n+1] = 0xC0|c>>6, 0x80|c&0x3F
		n += 2
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
	if out := latin1Bytes(u); out != nil {
		return bytesAsString(out), true
	}
	return encodeBelow(t, u, errors, 256, "latin-1", "ordinal not in range(256)")
}

// latin1Bytes gives text below U+0100 as bytes; nil: it has other characters.
func latin1Bytes(u *Unicode) []byte {
	s, out := u.s, make([]byte, u.n)
	for i, n := 0, 0; i < len(s); n++ {
		c := s[i]
		i++
		if c >= 0x80 {
			if c > 0xC3 || i == len(s) {
				return nil
			}
			c = c<<6 | s[i]&0x3F
			i++
		}
		out[n] = c
	}
	return out
}

// encodeBelow encodes characters below limit as bytes.
func encodeBelow(t *Thread, u *Unicode, errors string, limit rune, encoding, reason string) (string, bool) {
	return encodeMapped(t, u, errors, encoding, reason, func(r rune) (byte, bool) { return byte(r), r < limit })
}
