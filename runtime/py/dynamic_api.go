// What the runtime's own front end (runtime/dynamic) takes from the codecs.
package py

// DecodeString decodes bytes as unicode(s, encoding) does; false: the exception is set.
func DecodeString(t *Thread, s, encoding string) (string, bool) {
	u := decodeToUnicode(t, MkStr(s), encoding, "")
	if u == nil {
		return "", false
	}
	return u.s, true
}

// EncodeString encodes a text, which is generalised UTF-8, as unicode.encode does; false: the exception is set.
func EncodeString(t *Thread, text, encoding string) (string, bool) {
	return encodeToStr(t, MkUnicode(text), encoding, "")
}

// DecodeUnicodeEscapes decodes what a unicode literal contains; false: the exception is set.
func DecodeUnicodeEscapes(t *Thread, s string, raw bool) (string, bool) {
	if raw {
		return decodeRawUnicodeEscape(t, MkStr(s), s, "")
	}
	return decodeUnicodeEscape(t, MkStr(s), s, "")
}

// DecodeStrEscapes decodes what a str literal contains; false: the exception is set.
func DecodeStrEscapes(t *Thread, s string) (string, bool) { return decodeStringEscape(t, s, "") }

// UTF8Problem finds the first bytes of s that are no UTF-8 as Python 2.7 sees it.
func UTF8Problem(s string) (start, end int, reason string, ok bool) {
	start = utf8Valid(s)
	if start == len(s) {
		return 0, 0, "", false
	}
	_, bad, reason := utf8Sequence(s[start:])
	return start, start + bad, reason, true
}

// Value gives the exception itself, made if it was only described.
func (e ExcInfo) Value(t *Thread) Value { return t.normalize(e).Val }

// Runes gives the characters of a text, which is generalised UTF-8.
func Runes(text string) []rune { return wtfRunes(text, wtfCount(text)) }

// IntegerLiteral gives the value of an integer literal: a long where it ends with an L or is too large for an int.
func IntegerLiteral(text string, negative bool) Value {
	n, _ := parseInteger(text, 0, true)
	if negative {
		n = integer{}.sub(n)
	}
	if last := text[len(text)-1]; last == 'l' || last == 'L' {
		return n.long()
	}
	return n.value()
}

// Boot makes the types and modules for a program that uses the runtime without being a Python program, such as a test,
// and gives it a thread.
func Boot() *Thread {
	boot()
	initSys()
	initBuiltinModule()
	finishSys()
	return newMainThread()
}

// TextOf gives the text of one character, which may be a surrogate.
func TextOf(c rune) string { return string(wtfAppend(nil, c)) }
