// The codecs of escapes: unicode_escape, raw_unicode_escape and string_escape.
package py

import (
	"strings"
)

// UnicodeNames looks up the character of a name, for \N{…}; the unicodedata module sets it.
var UnicodeNames func(name string) (rune, bool)

// simpleEscapes are the escapes of one character, as pairs.
const simpleEscapes = "\\\\''\"\"b\bt\tn\nf\fr\rv\va\a"

// simpleEscape gives what \c means.
func simpleEscape(c byte) (byte, bool) {
	for i := 0; i < len(simpleEscapes); i += 2 {
		if simpleEscapes[i] == c {
			return simpleEscapes[i+1], true
		}
	}
	return 0, false
}

// octalEscape reads up to three octal digits off the front of s.
func octalEscape(s string) (value rune, n int) {
	for n < 3 && n < len(s) && s[n] >= '0' && s[n] <= '7' {
		value = value<<3 + rune(s[n]-'0')
		n++
	}
	return value, n
}

// hexEscape reads exactly want hexadecimal digits off the front of s; bad tells how many bytes
// belong to the problem where there are fewer (-1: it is all right).
func hexEscape(s string, want int) (value uint32, bad int) {
	for i := range want {
		if i == len(s) {
			return 0, i
		}
		d := hexValue(s[i])
		if d < 0 {
			return 0, i + 1
		}
		value = value<<4 | uint32(d)
	}
	return value, -1
}

var hexEscapeDigits = map[byte]int{'x': 2, 'u': 4, 'U': 8}

// decodeUnicodeEscape decodes what unicode literals contain.
func decodeUnicodeEscape(t *Thread, object Value, s, errors string) (string, bool) {
	d := decodeErrors{t: t, encoding: "unicodeescape", errors: errors, object: object, size: len(s)}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if s[i] != '\\' {
			out = wtfAppend(out, rune(s[i]))
			i++
			continue
		}
		if strings.HasPrefix(s[i:], "\\N") && modulesDict().GetStr(s_unicodedata) == None {
			t.Raise(UnicodeError, "\\N escapes not supported (can't load unicodedata module)")
			return "", false
		}
		n, reason := 0, ""
		out, n, reason = unicodeEscape(out, s[i:])
		if reason == "" {
			i += n
			continue
		}
		var ok bool
		if out, i, ok = d.report(out, i, i+n, reason); !ok {
			return "", false
		}
	}
	return bytesAsString(out), true
}

// unicodeEscape decodes the escape at the front of s; n is its length, or that of the problem.
func unicodeEscape(out []byte, s string) (_ []byte, n int, reason string) {
	if len(s) == 1 {
		return out, 1, "\\ at end of string"
	}
	c := s[1]
	if plain, ok := simpleEscape(c); ok {
		return append(out, plain), 2, ""
	}
	switch {
	case c == '\n':
		return out, 2, ""
	case c >= '0' && c <= '7':
		r, n := octalEscape(s[1:])
		return wtfAppend(out, r), n + 1, ""
	case c == 'N':
		return namedEscape(out, s)
	}
	want := hexEscapeDigits[c]
	if want == 0 {
		return wtfAppend(append(out, '\\'), rune(c)), 2, ""
	}
	value, bad := hexEscape(s[2:], want)
	switch {
	case bad >= 0:
		if bad > 0 && bad+2 <= len(s) && hexValue(s[bad+1]) < 0 {
			bad-- // the character that is no digit is not part of it
		}
		return out, bad + 2, "truncated \\" + string(c) + strings.Repeat("X", want) + " escape"
	case value > maxRune:
		return out, want + 2, "illegal Unicode character"
	}
	return wtfAppend(out, rune(value)), want + 2, ""
}

var s_unicodedata = Intern("unicodedata")

// namedEscape decodes \N{name}.
func namedEscape(out []byte, s string) (_ []byte, n int, reason string) {
	if len(s) < 3 || s[2] != '{' {
		return out, 2, "malformed \\N character escape"
	}
	end := strings.IndexByte(s, '}')
	if end < 0 {
		return out, len(s), "malformed \\N character escape"
	}
	if end == 3 {
		return out, 3, "malformed \\N character escape"
	}
	if UnicodeNames != nil {
		if r, ok := UnicodeNames(s[3:end]); ok {
			return wtfAppend(out, r), end + 1, ""
		}
	}
	return out, end + 1, "unknown Unicode character name"
}

func encodeUnicodeEscape(t *Thread, u *Unicode, errors string) (string, bool) {
	b := make([]byte, 0, len(u.s)+16)
	for s := u.s; s != ""; {
		r, n := wtfDecode(s)
		s = s[n:]
		b = appendUnicodeEscape(b, r)
	}
	return bytesAsString(b), true
}

// decodeRawUnicodeEscape decodes \u and \U escapes that follow an even number of backslashes.
func decodeRawUnicodeEscape(t *Thread, object Value, s, errors string) (string, bool) {
	d := decodeErrors{t: t, encoding: "rawunicodeescape", errors: errors, object: object, size: len(s)}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if s[i] != '\\' {
			out = wtfAppend(out, rune(s[i]))
			i++
			continue
		}
		run := i
		for run < len(s) && s[run] == '\\' {
			run++
		}
		odd := (run-i)%2 == 1
		if !odd || run == len(s) || s[run] != 'u' && s[run] != 'U' {
			out = append(out, s[i:run]...)
			i = run
			continue
		}
		out = append(out, s[i:run-1]...)
		var ok bool
		if out, i, ok = rawEscape(&d, out, s, run-1); !ok {
			return "", false
		}
	}
	return bytesAsString(out), true
}

// rawEscape decodes the escape at s[i:].
func rawEscape(d *decodeErrors, out []byte, s string, i int) (_ []byte, next int, ok bool) {
	c := s[i+1]
	want := hexEscapeDigits[c]
	value, bad := hexEscape(s[i+2:], want)
	switch {
	case bad >= 0:
		if bad > 0 && hexValue(s[i+1+bad]) < 0 {
			bad--
		}
		return d.report(out, i, i+2+bad, "truncated \\uXXXX")
	case value > maxRune:
		return d.report(out, i, i+2+want, "\\Uxxxxxxxx out of range")
	}
	return wtfAppend(out, rune(value)), i + 2 + want, true
}

func encodeRawUnicodeEscape(t *Thread, u *Unicode, errors string) (string, bool) {
	b := make([]byte, 0, len(u.s)+16)
	for s := u.s; s != ""; {
		r, n := wtfDecode(s)
		s = s[n:]
		switch {
		case r < 0x100:
			b = append(b, byte(r))
		case r < 0x10000:
			b = appendHex(append(b, '\\', 'u'), uint32(r), 4)
		default:
			b = appendHex(append(b, '\\', 'U'), uint32(r), 8)
		}
	}
	return bytesAsString(b), true
}

// decodeStringEscape decodes what str literals contain.
func decodeStringEscape(t *Thread, s, errors string) (string, bool) {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if s[i] != '\\' {
			out = append(out, s[i])
			i++
			continue
		}
		if i++; i == len(s) {
			t.Raise(ValueError, "Trailing \\ in string")
			return "", false
		}
		c := s[i]
		plain, simple := simpleEscape(c)
		switch {
		case simple:
			out = append(out, plain)
			i++
		case c == '\n':
			i++
		case c >= '0' && c <= '7':
			r, n := octalEscape(s[i:])
			out = append(out, byte(r))
			i += n
		case c == 'x':
			value, bad := hexEscape(s[i+1:], 2)
			if bad < 0 {
				out = append(out, byte(value))
				i += 3
				continue
			}
			var ok bool
			if out, ok = stringEscapeProblem(t, out, errors); !ok {
				return "", false
			}
			if i++; i < len(s) && hexValue(s[i]) >= 0 {
				i++
			}
		default:
			out = append(out, '\\', c)
			i++
		}
	}
	return bytesAsString(out), true
}

// stringEscapeProblem handles a bad \x escape.
func stringEscapeProblem(t *Thread, out []byte, errors string) ([]byte, bool) {
	switch errors {
	case "", "strict":
		t.Raise(ValueError, "invalid \\x escape")
		return out, false
	case "replace":
		return append(out, '?'), true
	case "ignore":
		return out, true
	}
	t.Raise(ValueError, "decoding error; unknown error handling code: "+strings.TrimPrefix(errors, emptyErrors))
	return out, false
}

func encodeStringEscape(t *Thread, s, errors string) (string, bool) {
	b := make([]byte, 0, len(s)+8)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\'' || c == '\\':
			b = append(b, '\\', c)
		case c >= ' ' && c < 0x7F:
			b = append(b, c)
		default:
			b = appendByteEscape(b, c)
		}
	}
	return bytesAsString(b), true
}
