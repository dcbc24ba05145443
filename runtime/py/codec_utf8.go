// The UTF-8 codec of Python 2.7, which lets surrogates through.
//
// That makes valid input and the text it means the same bytes, so decoding is a check.
package py

import "strings"

// utf8Sequence gives the length of the sequence at the front of s (not empty), or 0 with the length and
// reason of the problem. more tells that the sequence is only cut off at the end of s.
func utf8Sequence(s string) (n, bad int, reason string) {
	c := s[0]
	switch {
	case c < 0x80:
		return 1, 0, ""
	case c < 0xC2 || c > 0xF4:
		return 0, 1, "invalid start byte"
	case c < 0xE0:
		n = 2
	case c < 0xF0:
		n = 3
	default:
		n = 4
	}
	good := 1
	for good < n && good < len(s) && s[good]&0xC0 == 0x80 {
		good++
	}
	if len(s) < n {
		return 0, good, "unexpected end of data"
	}
	bounded := c == 0xE0 && s[1] < 0xA0 || c == 0xF0 && s[1] < 0x90 || c == 0xF4 && s[1] > 0x8F
	if good == n && !bounded {
		return n, 0, ""
	}
	return 0, min(good, n-1), "invalid continuation byte"
}

// utf8Valid gives the length of the valid beginning of s.
func utf8Valid(s string) int {
	i := 0
	for i < len(s) {
		if s[i] < 0x80 {
			i++
			continue
		}
		n, _, _ := utf8Sequence(s[i:])
		if n == 0 {
			return i
		}
		i += n
	}
	return i
}

func decodeUTF8(t *Thread, object Value, s, errors string) (string, bool) {
	r, _, ok := decodeUTF8Part(t, object, s, errors, true)
	return r, ok
}

// decodeUTF8Part decodes; where final is false, an incomplete sequence at the end is left for later. consumed says how far it came.
func decodeUTF8Part(t *Thread, object Value, s, errors string, final bool) (text string, consumed int, ok bool) {
	if isASCII(s) {
		return s, len(s), true
	}
	i := utf8Valid(s)
	if i == len(s) {
		return s, i, true
	}
	d := decodeErrors{t: t, encoding: "utf8", errors: errors, object: object, size: len(s)}
	out := append(make([]byte, 0, len(s)+16), s[:i]...)
	for i < len(s) {
		n, bad, reason := utf8Sequence(s[i:])
		if n > 0 {
			out = append(out, s[i:i+n]...)
			i += n
			continue
		}
		if !final && reason == "unexpected end of data" {
			break
		}
		if out, i, ok = d.report(out, i, i+bad, reason); !ok {
			return "", 0, false
		}
	}
	return bytesAsString(out), i, true
}

func encodeUTF8(t *Thread, u *Unicode, errors string) (string, bool) {
	if u.ascii() || strings.IndexByte(u.s, 0xED) < 0 {
		return u.s, true
	}
	return joinSurrogates(u.s), true
}

// joinSurrogates makes pairs of surrogates the one character that they mean in UTF-16.
func joinSurrogates(s string) string {
	i := surrogatePair(s, 0)
	if i < 0 {
		return s
	}
	out := make([]byte, 0, len(s))
	start := 0
	for ; i >= 0; i = surrogatePair(s, start) {
		hi, _ := wtfDecode(s[i:])
		lo, _ := wtfDecode(s[i+3:])
		out = wtfAppend(append(out, s[start:i]...), combineSurrogates(hi, lo))
		start = i + 6
	}
	return bytesAsString(append(out, s[start:]...))
}

// surrogatePair finds a high surrogate followed by a low one in s[from:]; -1: there is none.
func surrogatePair(s string, from int) int {
	for i := from; i+6 <= len(s); i++ {
		j := strings.IndexByte(s[i:], 0xED)
		if j < 0 {
			return -1
		}
		i += j
		if i+6 <= len(s) && s[i+1]&0xF0 == 0xA0 && s[i+3] == 0xED && s[i+4]&0xF0 == 0xB0 {
			return i
		}
	}
	return -1
}

func isHighSurrogate(r rune) bool { return r >= 0xD800 && r < 0xDC00 }
func isLowSurrogate(r rune) bool  { return r >= 0xDC00 && r < 0xE000 }

func combineSurrogates(hi, lo rune) rune { return (hi-0xD800)<<10 + (lo - 0xDC00) + 0x10000 }

const utf8BOM = "\xEF\xBB\xBF"

func decodeUTF8Sig(t *Thread, object Value, s, errors string) (string, bool) {
	if strings.HasPrefix(s, utf8BOM) {
		s = s[len(utf8BOM):]
		object = MkStr(s)
	}
	return decodeUTF8(t, object, s, errors)
}

func encodeUTF8Sig(t *Thread, u *Unicode, errors string) (string, bool) {
	s, ok := encodeUTF8(t, u, errors)
	return utf8BOM + s, ok
}
