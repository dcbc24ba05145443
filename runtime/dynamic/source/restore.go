// The text of an error in the encoding of its file, as Python restores it.

package source

import (
	"strings"

	"grumpy.dev/runtime/py"
)

// Restore brings a piece of the text back to the source's encoding; what isn't UTF-8 is lost, and what the encoding
// lacks becomes a question mark.
func (s *Source) Restore(t *py.Thread, text string) string {
	text = loosely(text)
	if s.Encoding == "utf-8" {
		return text
	}
	var out strings.Builder
	for _, c := range py.Runes(text) {
		out.WriteString(s.restoreChar(t, c))
	}
	return out.String()
}

func (s *Source) restoreChar(t *py.Thread, c rune) string {
	if c < 0x80 {
		return string(c)
	}
	if !s.Recoded {
		if c < 0x100 {
			return string([]byte{byte(c)})
		}
		return "?"
	}
	bytes, ok := py.EncodeString(t, py.TextOf(c), s.Encoding)
	if !ok {
		t.ClearExc()
		return "?"
	}
	return bytes
}

// loosely replaces what isn't UTF-8 by U+FFFD.
func loosely(text string) string {
	var out strings.Builder
	for {
		start, end, _, bad := py.UTF8Problem(text)
		if !bad {
			out.WriteString(text)
			return out.String()
		}
		out.WriteString(text[:start])
		out.WriteString("\ufffd")
		text = text[end:]
	}
}
