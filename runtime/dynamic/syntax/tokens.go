// The tokens of a source, and where an error at one of them stands.

package syntax

import (
	"strings"

	"grumpy.dev/runtime/dynamic/diagnostics"
	"grumpy.dev/runtime/dynamic/source"
	"grumpy.dev/runtime/py"
)

// tok is a token. Lines count from 1; columns from 0, in bytes, -1 for a string of several lines.
type tok struct {
	kind  token
	start int
	// end is where CPython's tokenizer stands after the token: behind the newline of a NEWLINE.
	end       int
	line, col int
}

// failure is an error of the tokenizer, with where it stood then.
type failure struct {
	class   *py.Type
	message string
	line    int
	at      int
	// endsLine: stands behind the newline of its line.
	endsLine bool
}

// tokens are all tokens of a source.
type tokens struct {
	thread *py.Thread
	source *source.Source
	list   []tok
	// failure is what a tokFailure at the end means; nil: the source can't be read on.
	failure *failure
	// inToken: the source can't be read on in the middle of a token.
	inToken bool
}

// push adds a token.
func (ts *tokens) push(kind token, start, end, line, col int) {
	ts.list = append(ts.list, tok{kind, start, end, line, col})
}

// pushEnd adds a token that stands behind the text.
func (ts *tokens) pushEnd(kind token, line int) {
	end := len(ts.source.Text)
	ts.push(kind, end, end, line, 0)
}

func (ts *tokens) fail(f *failure, start int) {
	ts.failure = f
	ts.push(tokFailure, start, f.at, f.line, 0)
}

func (ts *tokens) failReading(inToken bool) {
	ts.inToken = inToken
	ts.pushEnd(tokFailure, ts.source.Failure.Line)
}

// text gives what token i is in the source.
func (ts *tokens) text(i int) string {
	t := &ts.list[i]
	return ts.source.Text[t.start:t.end]
}

// hitsEnd tells whether CPython's tokenizer has seen the end of the source when it gives token i: for what stands
// before the end without a newline, that depends on whether it had to look at the next character.
func (ts *tokens) hitsEnd(i int) bool {
	t, size := &ts.list[i], len(ts.source.Text)
	if t.start >= size {
		return t.kind != tokFailure
	}
	if ts.source.Mode != source.Line {
		return false
	}
	if t.end < size {
		// Behind a number it looks past an `e` for an exponent.
		return t.kind == tokNumber && t.end == size-1 && ts.source.Text[t.end]|0x20 == 'e'
	}
	switch t.kind {
	case tokFailure, tokNewline:
		return false
	case tokString:
		text := strings.ToLower(ts.text(i))
		return len(strings.TrimLeft(text, "bru")) == 2
	}
	return t.end-t.start < 3 || t.kind == tokName || t.kind == tokNumber || keyword(ts.text(i)) != tokName
}

// endLine gives the line that CPython has counted to at the end of a string.
func (ts *tokens) endLine(line int) int {
	if strings.HasSuffix(ts.source.Text, "\n") || ts.source.Text == "" {
		return line - 1
	}
	return line
}

// bufferStart gives the start of CPython's line buffer when it stands at at: a string of several lines keeps its first
// line in it.
func (ts *tokens) bufferStart(index, at int) int {
	text := ts.source.Text
	from := at
	if ts.list[index].kind == tokFailure {
		from = min(ts.list[index].start, at)
	}
	start := lineStart(text, from)
	for i := index; i >= 0 && ts.list[i].end > start; i-- {
		if ts.list[i].start < start {
			start = lineStart(text, ts.list[i].start)
		}
	}
	return start
}

func lineStart(text string, at int) int {
	return strings.LastIndexByte(text[:max(at, 0)], '\n') + 1
}

// errorPlace gives where the error stands that token index is.
func (ts *tokens) errorPlace(index int) *diagnostics.Place {
	t, text := &ts.list[index], ts.source.Text
	if t.start >= len(text) && t.kind != tokFailure {
		return ts.errorPlaceAtEnd(index)
	}
	at := t.end
	if at >= len(text) && (ts.source.Mode != source.Line || at > len(text)) {
		text += "\n"
	}
	last := at
	if t.kind == tokNewline || t.kind == tokFailure && ts.failure != nil && ts.failure.endsLine {
		last = at - 1
	}
	start := ts.bufferStart(index, last)
	line := text[start:]
	if i := strings.IndexByte(text[min(max(last, 0), len(text)):], '\n'); i >= 0 {
		line = text[start : max(last, 0)+i+1]
	}
	return ts.place(t.line, at-start, line)
}

// errorPlaceAtEnd: at the end of a file the line counter has gone on and the buffer is empty, though its length is
// still known.
func (ts *tokens) errorPlaceAtEnd(index int) *diagnostics.Place {
	text, line := ts.source.Text, ts.list[index].line
	start := ts.bufferStart(index, max(len(text)-1, 0))
	last := text[start:]
	if ts.source.Mode == source.File {
		p := ts.place(line, len(last), last)
		p.Text = ""
		return p
	}
	return ts.place(ts.endLine(line), len(last), last)
}

// place makes a place; text and offset in the encoding of the file, as Python restores them: what isn't UTF-8 is lost.
func (ts *tokens) place(line, offset int, text string) *diagnostics.Place {
	p := &diagnostics.Place{Filename: ts.source.Filename, Line: line, Offset: offset, Text: text, HasText: true}
	if ts.source.Encoding == "" || isASCII(text) {
		return p
	}
	if offset > 1 {
		p.Offset = len(ts.restore(text[:min(offset-1, len(text))])) + 1
	}
	p.Text = ts.restore(text)
	return p
}

func (ts *tokens) restore(text string) string { return ts.source.Restore(ts.thread, text) }

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
