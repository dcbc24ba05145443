// How far CPython reads a file whose bytes its declared encoding can't decode.
//
// It reads lines through codecs.StreamReader, which takes 72 bytes at a time and decodes what it has: so the error
// comes a few lines early, and names a position in that piece. This file does the same with a string of bytes.

package source

import (
	"strings"
	"unicode/utf8"

	"grumpy.dev/runtime/py"
)

const (
	pieceSize    = 72
	largestPiece = 8000
)

// read is the text as far as it can be read, and the message of the error that ends it, if one does.
type read struct {
	text, message string
}

// readAll decodes bytes to the end or to the first error.
func readAll(t *py.Thread, bytes, encoding string) read {
	if text, ok := py.DecodeString(t, bytes, encoding); ok {
		return read{text, ""}
	}
	t.ClearExc()
	r := &reader{t: t, bytes: bytes, encoding: encoding}
	for {
		line := r.readLine()
		if r.message != "" || line == "" {
			return read{r.text.String(), r.message}
		}
		r.text.WriteString(line)
	}
}

// reader is a StreamReader over a string.
type reader struct {
	t         *py.Thread
	bytes     string // not yet read
	encoding  string
	undecoded string
	chars     string   // decoded, not yet given out
	lines     []string // likewise
	text      strings.Builder
	message   string // of the error that ended the reading
}

// decode gives what is decoded of data and how many bytes that took; a sequence cut off at the end waits for the rest.
func (r *reader) decode(data string) (text string, taken int) {
	text, ok := py.DecodeString(r.t, data, r.encoding)
	if ok {
		return text, len(data)
	}
	exc := r.t.FetchExc()
	value := exc.Value(r.t)
	start, reason := attribute(r.t, value, "start"), attribute(r.t, value, "reason")
	if start.Zero() || !start.IsInt() || reason.Zero() || !py.IsStr(reason) {
		r.t.RestoreExc(exc)
		r.message = takeMessage(r.t)
		return "", 0
	}
	taken = int(start.Int())
	text, _ = py.DecodeString(r.t, data[:taken], r.encoding)
	if py.As[py.Str](reason).String() == "unexpected end of data" || len(splitLines(text)) > 1 {
		return text, taken
	}
	r.t.RestoreExc(exc)
	r.message = takeMessage(r.t)
	return "", 0
}

func attribute(t *py.Thread, o py.Value, name string) py.Value {
	v := py.GetAttr(t, o, py.Intern(name))
	if v.Zero() {
		t.ClearExc()
	}
	return v
}

// read gives the next wanted characters, reading size bytes at a time; fewer at the end.
func (r *reader) read(size, wanted int) string {
	r.chars = strings.Join(r.lines, "") + r.chars
	r.lines = nil
	for utf8.RuneCountInString(r.chars) < wanted && r.message == "" {
		fresh := r.bytes[:min(size, len(r.bytes))]
		r.bytes = r.bytes[len(fresh):]
		data := r.undecoded + fresh
		text, taken := r.decode(data)
		r.undecoded = data[taken:]
		r.chars += text
		if fresh == "" {
			break
		}
	}
	end := characters(r.chars, wanted)
	result := r.chars[:end]
	r.chars = r.chars[end:]
	return result
}

// characters gives the length of the first n characters of s.
func characters(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}

func (r *reader) cachedLine() (string, bool) {
	if len(r.lines) == 0 {
		return "", false
	}
	line := r.lines[0]
	r.lines = r.lines[1:]
	if len(r.lines) == 1 {
		r.chars, r.lines = r.lines[0], nil
	}
	return line, true
}

// readLine gives the next line, empty at the end.
func (r *reader) readLine() string {
	if line, ok := r.cachedLine(); ok {
		return line
	}
	line := ""
	for size := pieceSize; ; size = nextSize(size) {
		data := r.read(size, size)
		if strings.HasSuffix(data, "\r") {
			data += r.read(size, 1)
		}
		line += data
		lines := splitLines(line)
		switch {
		case r.message != "":
			return ""
		case len(lines) > 1:
			return r.keep(lines[0], lines[1:])
		case len(lines) == 1 && len(splitLines(lines[0]+"x")) > 1:
			return lines[0]
		case data == "":
			return line
		}
	}
}

func nextSize(size int) int {
	if size < largestPiece {
		return size * 2
	}
	return size
}

// keep keeps the lines that were read behind the first one.
func (r *reader) keep(first string, rest []string) string {
	if len(rest) == 1 {
		r.chars = rest[0] + r.chars
		return first
	}
	r.lines = append([]string(nil), rest...)
	r.lines[len(rest)-1] += r.chars
	r.chars = ""
	return first
}

// splitLines splits a text where Python ends the lines of a Unicode text; the lines keep their ends.
func splitLines(text string) []string {
	var lines []string
	start := 0
	for i, c := range text {
		if !endsLine(c) || c == '\r' && strings.HasPrefix(text[i:], "\r\n") {
			continue
		}
		end := i + utf8.RuneLen(c)
		lines = append(lines, text[start:end])
		start = end
	}
	if start < len(text) {
		lines = append(lines, text[start:])
	}
	return lines
}

func endsLine(c rune) bool {
	switch c {
	case '\n', '\r', '\v', '\f', 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029:
		return true
	}
	return false
}
