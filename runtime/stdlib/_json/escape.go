package json

import (
	"unicode/utf8"

	"grumpy.dev/runtime/py"
)

// encodeASCII is _json.encode_basestring_ascii.
func encodeASCII(t *py.Thread, _, v py.Value) py.Value {
	if !py.IsStr(v) && !py.IsUnicode(v) {
		badText(t, v)
		return py.Value{}
	}
	b, ok := appendString(t, nil, v)
	if !ok {
		return py.Value{}
	}
	return py.StrOfBytes(b)
}

// appendString adds a str or unicode as a JSON string of ASCII.
func appendString(t *py.Thread, b []byte, v py.Value) ([]byte, bool) {
	var text string
	if py.IsStr(v) {
		text = py.As[py.Str](v).String()
		if !isASCII(text) {
			u := py.DecodeText(t, v, defaultEncoding, "")
			if u.Zero() {
				return b, false
			}
			return appendWide(b, py.As[py.Unicode](u).CodePoints()), true
		}
	} else if u := py.As[py.Unicode](v); u.ASCII() {
		text = u.String()
	} else {
		return appendWide(b, u.CodePoints()), true
	}
	b = append(b, '"')
	done := 0
	for i := range len(text) {
		if c := text[i]; !plainChar[c] {
			b = appendEscaped(append(b, text[done:i]...), rune(c))
			done = i + 1
		}
	}
	return append(append(b, text[done:]...), '"'), true
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// plainChar tells of each ASCII character whether it stands for itself in a JSON string.
var plainChar = func() (plain [utf8.RuneSelf]bool) {
	for c := range plain {
		plain[c] = c >= ' ' && c <= '~' && c != '"' && c != '\\'
	}
	return plain
}()

func appendWide(b []byte, text []rune) []byte {
	b = append(b, '"')
	for _, r := range text {
		if r < utf8.RuneSelf && plainChar[r] {
			b = append(b, byte(r))
		} else {
			b = appendEscaped(b, r)
		}
	}
	return append(b, '"')
}

func appendEscaped(b []byte, r rune) []byte {
	switch r {
	case '"', '\\':
		return append(b, '\\', byte(r))
	case '\b':
		return append(b, `\b`...)
	case '\f':
		return append(b, `\f`...)
	case '\n':
		return append(b, `\n`...)
	case '\r':
		return append(b, `\r`...)
	case '\t':
		return append(b, `\t`...)
	}
	if r >= 0x10000 {
		r -= 0x10000
		b = appendHex(b, 0xd800|r>>10)
		r = 0xdc00 | r&0x3ff
	}
	return appendHex(b, r)
}

func appendHex(b []byte, r rune) []byte {
	const digits = "0123456789abcdef"
	return append(b, '\\', 'u', digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15])
}
