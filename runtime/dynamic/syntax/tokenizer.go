// Python 2.7's tokenizer: a source's text → all its tokens.
//
// Where the tokenizer finds an error the tokens end with a tokFailure, which becomes the program's error only if the
// parser gets that far.

package syntax

import (
	"strings"

	"grumpy.dev/runtime/dynamic/source"
	"grumpy.dev/runtime/py"
)

const maxIndent = 100

// Classes of characters.
const (
	wordStart = 1
	digit     = 2
)

var classes = makeClasses()

func makeClasses() (table [256]byte) {
	for c := range table {
		switch {
		case c >= '0' && c <= '9':
			table[c] = digit
		case c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' && c < 0x80:
			table[c] = wordStart
		}
	}
	return table
}

type tokenizer struct {
	tokens
	at        int
	line      int
	lineStart int
	nesting   int
	tabSize   int
	indents   []int
	// keepIndent: the end of the text doesn't end what is indented (codeop asks for it).
	keepIndent bool
}

// tokenize gives all tokens of a source.
func tokenize(t *py.Thread, s *source.Source, keepIndent bool) *tokens {
	z := &tokenizer{line: 1, tabSize: 8, indents: []int{0}, keepIndent: keepIndent}
	z.source, z.thread = s, t
	z.list = make([]tok, 0, len(s.Text)/3+8)
	for z.indentation() && z.logicalLine() {
	}
	return &z.tokens
}

// code gives the character at a position, -1 at the end.
func (z *tokenizer) code(at int) int {
	if at < len(z.source.Text) {
		return int(z.source.Text[at])
	}
	return -1
}

func (z *tokenizer) class(at int) byte {
	if at < len(z.source.Text) {
		return classes[z.source.Text[at]]
	}
	return 0
}

func (z *tokenizer) pushToken(kind token, start, end int) {
	z.push(kind, start, end, z.line, start-z.lineStart)
}

// failAt ends the tokens with an error; the tokenizer stands at at, in a token that began at start.
func (z *tokenizer) failAt(message string, at, start int) bool {
	z.fail(&failure{py.SyntaxError, message, z.line, at, false}, start)
	return false
}

// failLine ends the tokens with an error that takes the tokenizer to the end of what it has read.
func (z *tokenizer) failLine(message string, at, start int) bool {
	z.fail(&failure{py.SyntaxError, message, z.line, at, true}, start)
	return false
}

func (z *tokenizer) failIndent(message string) bool {
	at := z.endOfLine(z.at)
	z.fail(&failure{py.IndentationError, message, z.line, at, true}, at)
	return false
}

func (z *tokenizer) newLine(start int) {
	z.line++
	z.lineStart = start
}

// newline gives the position of the next newline, or the end.
func (z *tokenizer) newline(at int) int {
	if i := strings.IndexByte(z.source.Text[at:], '\n'); i >= 0 {
		return at + i
	}
	return len(z.source.Text)
}

// endOfLine gives the position behind the next newline, or the end.
func (z *tokenizer) endOfLine(at int) int {
	return min(z.newline(at)+1, len(z.source.Text))
}

// indentation reads indentation up to the next line with code; false at the end or after an error.
func (z *tokenizer) indentation() bool {
	for {
		column := z.column()
		c := z.code(z.at)
		if c == '#' {
			z.comment()
			z.at = z.newline(z.at)
			c = z.code(z.at)
			if c < 0 {
				return z.atEnd()
			}
		}
		switch {
		case c == '\n':
			z.at++
			z.newLine(z.at)
		case c < 0:
			return (z.source.Failure != nil || z.indentTo(column)) && z.atEnd()
		default:
			return z.indentTo(column)
		}
	}
}

func (z *tokenizer) column() int {
	for column := 0; ; z.at++ {
		switch z.code(z.at) {
		case ' ':
			column++
		case '\t':
			column = (column/z.tabSize + 1) * z.tabSize
		case '\f':
			column = 0
		default:
			return column
		}
	}
}

func (z *tokenizer) indentTo(column int) bool {
	last := len(z.indents) - 1
	if column > z.indents[last] {
		if len(z.indents) >= maxIndent {
			return z.failIndent("too many levels of indentation")
		}
		z.indents = append(z.indents, column)
		z.pushToken(tokIndent, z.at, z.at)
		return true
	}
	dedents := 0
	for ; last > 0 && column < z.indents[last]; last-- {
		dedents++
	}
	z.indents = z.indents[:last+1]
	if column != z.indents[last] {
		return z.failIndent("unindent does not match any outer indentation level")
	}
	for ; dedents > 0; dedents-- {
		z.pushToken(tokDedent, z.at, z.at)
	}
	return true
}

// atEnd is the end of the text: as CPython, one NEWLINE more than the source has, then the dedents and, behind these,
// another NEWLINE. It gives false: there is nothing more.
func (z *tokenizer) atEnd() bool {
	if z.source.Failure != nil {
		z.failReading(false)
		return false
	}
	if len(z.list) > 0 {
		z.pushEnd(tokNewline, z.line)
		if dedents := len(z.indents) - 1; dedents > 0 && !z.keepIndent {
			for ; dedents > 0; dedents-- {
				z.pushEnd(tokDedent, z.line)
			}
			z.pushEnd(tokNewline, z.line)
		}
	}
	z.pushEnd(tokEndmarker, z.line)
	return false
}

// comment looks for a tab size in the comment at the current position, as editors leave it there.
func (z *tokenizer) comment() {
	end := z.newline(z.at)
	text := z.source.Text[z.at+1 : end]
	if strings.IndexByte(text, 't') < 0 {
		return
	}
	// C looks at the first 80 bytes behind the `#`, and takes the first match of each template in turn.
	text = z.source.Text[z.at+1 : min(end+1, z.at+79, len(z.source.Text))]
	for _, template := range []string{"tab-width:", ":tabstop=", ":ts=", "set tabsize="} {
		if _, rest, found := strings.Cut(text, template); found {
			if size := leadingInt(rest); size >= 1 && size <= 40 {
				z.tabSize = size
			}
		}
	}
}

// leadingInt reads a number as C's atoi does; anything past 40 is as good as any other.
func leadingInt(s string) int {
	s = strings.TrimPrefix(strings.TrimLeft(s, " \t\v\f\r\n"), "+")
	n := 0
	for i := 0; i < len(s) && classes[s[i]] == digit && n < 1000; i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// logicalLine reads tokens up to the end of a logical line; false at the end or after an error.
func (z *tokenizer) logicalLine() bool {
	for {
		c := z.code(z.at)
		for c == ' ' || c == '\t' || c == '\f' {
			z.at++
			c = z.code(z.at)
		}
		if c == '#' {
			z.comment()
			z.at = z.newline(z.at)
			c = z.code(z.at)
		}
		switch {
		case c < 0:
			return z.atEnd()
		case c == '\n':
			start := z.at
			z.at++
			if z.nesting <= 0 {
				z.pushToken(tokNewline, start, z.at)
			}
			z.newLine(z.at)
			if z.nesting <= 0 {
				return true
			}
		case !z.token(c):
			return false
		}
	}
}

func (z *tokenizer) token(c int) bool {
	switch classes[c] {
	case wordStart:
		return z.word()
	case digit:
		return z.number(z.at)
	}
	switch {
	case c == '"' || c == '\'':
		return z.string(z.at, z.at)
	case c == '.' && z.class(z.at+1) == digit:
		return z.number(z.at)
	case c == '\\':
		return z.continuation()
	}
	return z.operator(c)
}

func (z *tokenizer) word() bool {
	start := z.at
	at := start + 1
	for z.class(at) != 0 {
		at++
	}
	if next := z.code(at); (next == '"' || next == '\'') && isPrefix(z.source.Text[start:at]) {
		return z.string(start, at)
	}
	z.at = at
	z.pushToken(keyword(z.source.Text[start:at]), start, at)
	return true
}

// isPrefix tells whether a word that stands before a quote belongs to the string.
func isPrefix(word string) bool {
	switch len(word) {
	case 1:
		return strings.IndexByte("bBrRuU", word[0]) >= 0
	case 2:
		return strings.IndexByte("bBuU", word[0]) >= 0 && word[1]|0x20 == 'r'
	}
	return false
}

func (z *tokenizer) continuation() bool {
	if z.code(z.at+1) != '\n' {
		end := z.endOfLine(z.at)
		return z.failLine("unexpected character after line continuation character", end, end)
	}
	z.at += 2
	z.newLine(z.at)
	return true
}

func (z *tokenizer) operator(c int) bool {
	start := z.at
	rest := z.source.Text[start:min(start+3, len(z.source.Text))]
	for length := len(rest); length > 1; length-- {
		if kind := operator(rest[:length]); kind != tokUnknown {
			z.at = start + length
			z.pushToken(kind, start, z.at)
			return true
		}
	}
	switch c {
	case '(', '[', '{':
		z.nesting++
	case ')', ']', '}':
		z.nesting--
	}
	z.at++
	z.pushToken(operator(rest[:1]), start, z.at)
	return true
}
