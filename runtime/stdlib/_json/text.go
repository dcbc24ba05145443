package json

import (
	"unsafe"

	"grumpy.dev/runtime/py"
)

// source is the text of a document, as bytes or as code points.
type source[C byte | rune] struct {
	text    []C
	object  py.Value // the str or unicode, for messages
	unicode bool
	// encoding is that of the bytes; unused where unicode is set.
	encoding string
	// plain: bytes below 128 mean themselves in the encoding.
	plain  bool
	strict bool
}

func bytesSource(v py.Value, text string, unicode bool, encoding string, strict bool) *source[byte] {
	return &source[byte]{text: unsafe.Slice(unsafe.StringData(text), len(text)), object: v, unicode: unicode, encoding: encoding,
		plain: unicode || asciiBased(encoding), strict: strict}
}

func runesSource(v py.Value, strict bool) *source[rune] {
	return &source[rune]{text: py.As[py.Unicode](v).CodePoints(), object: v, unicode: true, strict: strict}
}

// asciiBased tells of the encodings that documents usually have; others are decoded in any case.
func asciiBased(encoding string) bool {
	switch encoding {
	case "utf-8", "utf8", "UTF-8", "UTF8", "ascii", "latin-1", "latin1", "iso-8859-1":
		return true
	}
	return false
}

// chunk gives the piece from i to j, which holds only ASCII if ascii is set, as unicode.
func (s *source[C]) chunk(t *py.Thread, i, j int, ascii bool) py.Value {
	switch text := any(s.text).(type) {
	case []byte:
		if s.unicode || ascii && s.plain {
			return py.UnicodeOfASCII(text[i:j])
		}
		return py.DecodeText(t, py.StrOfBytes(append([]byte(nil), text[i:j]...)), s.encoding, "")
	case []rune:
		return py.UnicodeOfRunes(text[i:j])
	}
	return py.Value{}
}

// slice gives the piece from i to j, which is ASCII, as an object of the document's own type.
func (s *source[C]) slice(i, j int) py.Value {
	b := s.ascii(i, j)
	if s.unicode {
		return py.MkUnicode(string(b))
	}
	return py.MkStr(string(b))
}

// ascii gives the piece from i to j, which is ASCII, as bytes that are not to be kept.
func (s *source[C]) ascii(i, j int) []byte {
	switch text := any(s.text).(type) {
	case []byte:
		return text[i:j]
	case []rune:
		b := make([]byte, j-i)
		for k, r := range text[i:j] {
			b[k] = byte(r)
		}
		return b
	}
	return nil
}

// skipSpace gives the first place from i on that holds no whitespace.
func (s *source[C]) skipSpace(i int) int {
	for i < len(s.text) {
		switch s.text[i] {
		case ' ', '\t', '\n', '\r':
			i++
		default:
			return i
		}
	}
	return i
}

// isDigit tells whether there is a decimal digit at i.
func (s *source[C]) isDigit(i int) bool {
	return i < len(s.text) && '0' <= s.text[i] && s.text[i] <= '9'
}

// digits gives the end of the digits that begin at i.
func (s *source[C]) digits(i int) int {
	for s.isDigit(i) {
		i++
	}
	return i
}

// hasWord tells whether the ASCII word stands at i.
func (s *source[C]) hasWord(i int, word string) bool {
	if len(s.text)-i < len(word) {
		return false
	}
	for k := range len(word) {
		if s.text[i+k] != C(word[k]) {
			return false
		}
	}
	return true
}
