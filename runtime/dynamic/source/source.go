// Package source brings the bytes of a program to the text that the tokenizer reads, as CPython 2.7's tokenizer would
// see it.
//
// The text stays bytes: UTF-8 and Latin-1 sources as they are, others recoded to UTF-8. Newlines are `\n`. What can't
// be read (an unknown encoding, a byte that isn't ASCII without a declaration) is no error yet: a syntax error that
// stands before it comes first. So the text ends there and Failure says why.
package source

import (
	"strconv"
	"strings"

	"grumpy.dev/runtime/py"
)

// Mode says where a source comes from, which Python reads a little differently.
type Mode uint8

// The modes.
const (
	// File is a file.
	File Mode = iota
	// Exec is a string that is compiled as a module: its last line is given a newline.
	Exec
	// Line is a string that is compiled as an expression or an interactive statement: it is read as it is.
	Line
)

// Failure says why the text ends where it does.
type Failure struct {
	Line int
	// message is as it reads between two tokens, inToken in the middle of a string that goes on to this line.
	message, inToken string
}

// Message gives the error's message.
func (f *Failure) Message(inToken bool) string {
	if inToken {
		return f.inToken
	}
	return f.message
}

// Source is a source that has been read.
type Source struct {
	Filename string
	Mode     Mode
	// EndsLine: the bytes end with a newline of any kind.
	EndsLine bool
	Text     string
	// Encoding is the declared encoding in Python's spelling, `utf-8` after a byte order mark, or empty.
	Encoding string
	// Declared: the source declares an encoding.
	Declared bool
	// Recoded: the text was recoded from Encoding to UTF-8.
	Recoded bool
	Failure *Failure
}

const mark = "\xef\xbb\xbf"

// Read reads a source.
func Read(t *py.Thread, bytes, filename string, mode Mode) *Source {
	s := &Source{Filename: filename, Mode: mode}
	s.EndsLine = strings.HasSuffix(bytes, "\n") || strings.HasSuffix(bytes, "\r")
	text, marked := strings.CutPrefix(bytes, mark)
	text = withoutNuls(plainNewlines(text))
	if mode != Line {
		text = withFinalNewline(text)
	}
	if mode == Exec && strings.HasSuffix(bytes, "\r\n") {
		// CPython doesn't see that the string ends with a newline, and adds one.
		text += "\n"
	}
	s.read(t, text, marked)
	return s
}

func plainNewlines(text string) string {
	if strings.IndexByte(text, '\r') < 0 {
		return text
	}
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}

func withFinalNewline(text string) string {
	if text == "" || strings.HasSuffix(text, "\n") {
		return text
	}
	return text + "\n"
}

// withoutNuls leaves out what C doesn't see. A NUL ends what it sees of a line, the newline included, so the next line
// is read on to it; where nothing is left of the line, it counts as one of its own.
func withoutNuls(text string) string {
	if strings.IndexByte(text, 0) < 0 {
		return text
	}
	var out strings.Builder
	for text != "" {
		line, rest, more := strings.Cut(text, "\n")
		text = rest
		seen, _, hasNul := strings.Cut(line, "\x00")
		out.WriteString(seen)
		if more && (!hasNul || seen == "") {
			out.WriteByte('\n')
		}
	}
	return out.String()
}

// upTo cuts the text before the line in which position at stands.
func upTo(text string, at int) string {
	if at <= 0 {
		return ""
	}
	return text[:strings.LastIndexByte(text[:at], '\n')+1]
}

func countLines(text string) int { return strings.Count(text, "\n") }

func (s *Source) read(t *py.Thread, text string, marked bool) {
	d := findDeclaration(text, s.Mode != File)
	s.Text, s.Declared = text, d != nil
	switch {
	case d == nil && marked:
		s.Encoding = "utf-8"
	case d == nil && s.Mode == File:
		s.undeclared()
	case d == nil:
	case marked && d.encoding != "utf-8":
		s.markedOtherwise(d)
	case d.encoding == "utf-8" || d.encoding == "iso-8859-1":
		s.Encoding = d.encoding
	case s.Mode == File:
		s.Encoding = d.encoding
		s.recodeFile(t, d)
	default:
		s.Encoding = d.encoding
		s.recodeString(t)
	}
}

func (s *Source) fail(message string, line int, text string) {
	s.Text, s.Failure = text, &Failure{line, message, message}
}

// undeclared ends a file that declares no encoding before its first byte that isn't ASCII.
func (s *Source) undeclared() {
	at := strings.IndexFunc(s.Text, func(r rune) bool { return r >= 0x80 })
	if at < 0 {
		return
	}
	before := upTo(s.Text, at)
	line := countLines(before) + 1
	message := func(line int) string {
		return "Non-ASCII character '\\x" + strconv.FormatInt(int64(s.Text[at]), 16) + "' in file " +
			s.Filename[:min(len(s.Filename), 200)] + " on line " + strconv.Itoa(line) +
			", but no encoding declared; see http://python.org/dev/peps/pep-0263/ for details"
	}
	// In the middle of a token CPython has already counted the line that it reads.
	failure := &Failure{line, message(line), message(line + 1)}
	s.Text, s.Failure = before, failure
}

func (s *Source) markedOtherwise(d *declaration) {
	s.Encoding = d.encoding
	message := "encoding problem: " + d.encoding + " with BOM"
	if s.Mode == File {
		s.fail(message, d.line, upTo(s.Text, d.end-1))
	} else {
		s.fail(message, 0, "")
	}
}

// recodeString recodes a string, which happens as a whole, before any line is counted.
func (s *Source) recodeString(t *py.Thread) {
	text, ok := py.DecodeString(t, s.Text, s.Encoding)
	if !ok {
		s.fail(takeMessage(t), 0, "")
		return
	}
	s.Text, s.Recoded = text, true
}

// recodeFile recodes a file from behind its declaration on, which happens line by line.
func (s *Source) recodeFile(t *py.Thread, d *declaration) {
	head, rest := s.Text[:d.end], s.Text[d.end:]
	if _, ok := py.DecodeString(t, "", d.encoding); !ok {
		isText := !strings.HasPrefix(takeMessage(t), "decoder did not return an unicode object")
		if isText {
			s.fail("encoding problem: "+d.encoding, d.line, upTo(s.Text, d.end-1))
		} else {
			s.fail("codec did not return a unicode object", d.line+1, head)
		}
		return
	}
	s.Recoded = true
	read := readAll(t, rest, d.encoding)
	if read.message == "" {
		s.Text = head + read.text
		return
	}
	kept := read.text[:strings.LastIndexByte(read.text, '\n')+1]
	s.fail(read.message, d.line+countLines(kept)+1, head+kept)
}

// takeMessage clears the exception that is set and gives its text.
func takeMessage(t *py.Thread) string {
	exc := t.FetchExc()
	text := py.ToStr(t, exc.Value(t))
	if text.Zero() {
		t.ClearExc()
		return "unknown decode error"
	}
	return py.As[py.Str](text).String()
}
