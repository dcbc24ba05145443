// What the generated parser works on: the tokens, where it stands, and its errors.
//
// A source that doesn't parse ends the parse with a panic of a *diagnostics.Error, which the entrance recovers. Errors
// found while building nodes are kept, in the order in which CPython would find them, until the whole source has
// been parsed: a plain `invalid syntax` further on comes first.

package syntax

import (
	"slices"

	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/diagnostics"
	"grumpy.dev/runtime/py"
)

// maxDepth is CPython's MAXSTACK: how many rules its parser can be in at once.
const maxDepth = 1500

// buildError is an error found while building nodes; exc is an exception that is no SyntaxError.
type buildError struct {
	message string
	line    int
	exc     *diagnostics.Error
}

// parser is the state of a parse.
type parser struct {
	tokens *tokens
	pos    int
	kind   token
	errors []buildError
	// strings says how string literals are read.
	strings_ stringContext
}

func newParser(ts *tokens, context stringContext) *parser {
	return &parser{tokens: ts, kind: ts.list[0].kind, strings_: context}
}

func (p *parser) thread() *py.Thread { return p.tokens.thread }

// ---- Tokens

func (p *parser) at(kind token) bool { return p.kind == kind }

func (p *parser) next() {
	p.pos++
	if p.pos < len(p.tokens.list) {
		p.kind = p.tokens.list[p.pos].kind
	} else {
		p.kind = tokEndmarker
	}
}

// shift takes the next token, which must be of the kind, and gives its index.
func (p *parser) shift(kind token, depth int) int {
	if p.kind != kind {
		panic(p.failure(kind))
	}
	if depth > maxDepth {
		panic(&diagnostics.Error{Class: py.MemoryError, Preamble: "s_push: parser stack overflow\n"})
	}
	p.next()
	return p.pos - 1
}

// look checks the next token, which stays.
func (p *parser) look(kind token) {
	if p.kind != kind {
		panic(p.failure(tokUnknown))
	}
}

func (p *parser) name(depth int) string { return p.tokens.text(p.shift(tokName, depth)) }

// failure is the error that the next token fits nowhere.
func (p *parser) failure(wanted token) *diagnostics.Error {
	ts := p.tokens
	if s := ts.source; p.kind == tokFailure && ts.failure == nil {
		place := &diagnostics.Place{Filename: s.Filename, Line: s.Failure.Line}
		return &diagnostics.Error{Class: py.SyntaxError, Msg: s.Failure.Message(ts.inToken), Place: place}
	}
	class, message := p.failureMessage(wanted)
	return &diagnostics.Error{Class: class, Msg: message, Place: ts.errorPlace(min(p.pos, len(ts.list)-1))}
}

func (p *parser) failureMessage(wanted token) (*py.Type, string) {
	ts := p.tokens
	switch {
	case p.kind == tokFailure:
		return ts.failure.class, ts.failure.message
	case p.endsEarly():
		return py.SyntaxError, "unexpected EOF while parsing"
	case p.kind == tokUnknown:
		return py.SyntaxError, "invalid syntax"
	case wanted == tokIndent:
		return py.IndentationError, "expected an indented block"
	case p.kind == tokIndent:
		return py.IndentationError, "unexpected indent"
	case p.kind == tokDedent:
		return py.IndentationError, "unexpected unindent"
	}
	return py.SyntaxError, "invalid syntax"
}

// endsEarly tells whether a string of at most one line has come to its end.
func (p *parser) endsEarly() bool {
	ts, i := p.tokens, min(p.pos, len(p.tokens.list)-1)
	return ts.isString() && ts.hitsEnd(i) && ts.endLine(ts.list[i].line) <= 1
}

// ---- Places

func (p *parser) here() int  { return p.tokens.list[p.pos].line }
func (p *parser) token() int { return p.pos }

func (p *parser) placeOf(i int) ast.Place {
	t := &p.tokens.list[i]
	return ast.Place{Line: t.line, Col: t.col}
}

func (p *parser) place() ast.Place  { return p.placeOf(p.pos) }
func (p *parser) before() ast.Place { return p.placeOf(p.pos - 1) }

func (p *parser) nowhere() ast.Place { return ast.Place{} }

// ---- Errors and their order

func (p *parser) error(message string, line int) { p.errorAt(message, line, len(p.errors)) }

func (p *parser) errorAt(message string, line, at int) {
	p.errors = slices.Insert(p.errors, at, buildError{message: message, line: line})
}

func (p *parser) mark() int { return len(p.errors) }

// swap puts the errors since middle before those between start and middle.
func (p *parser) swap(start, middle int) {
	if middle == len(p.errors) || start == middle {
		return
	}
	moved := slices.Concat(p.errors[middle:], p.errors[start:middle])
	p.errors = append(p.errors[:start], moved...)
}

func (p *parser) added(start, middle int) int { return start + len(p.errors) - middle }

// reorder puts the errors between the marks in the given order.
func (p *parser) reorder(marks, order []int) {
	first := len(p.errors)
	if len(marks) > 0 {
		first = marks[0]
	}
	if len(p.errors) == first {
		return
	}
	var sorted []buildError
	for _, i := range order {
		end := len(p.errors)
		if i+1 < len(marks) {
			end = marks[i+1]
		}
		sorted = append(sorted, p.errors[marks[i]:end]...)
	}
	p.errors = append(p.errors[:first], sorted...)
}

// ifOrder: CPython builds the last `elif` with its `else` first, then goes back to the `if`.
func (p *parser) ifOrder(marks []int, elifs []ast.StmtNode) {
	if len(elifs) == 0 || len(p.errors) == marks[0] {
		return
	}
	order := []int{len(elifs)}
	if len(marks) > len(elifs)+1 {
		order = append(order, len(elifs)+1)
	}
	for i := len(elifs) - 1; i >= 0; i-- {
		order = append(order, i)
	}
	p.reorder(marks, order)
}

// withOrder: CPython builds the body of a `with` first, then the items from the last to the first.
func (p *parser) withOrder(marks []int) {
	var order []int
	for i := len(marks) - 1; i >= 0; i-- {
		order = append(order, i)
	}
	p.reorder(marks, order)
}
