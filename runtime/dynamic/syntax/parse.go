// Package syntax is the front end's entrance at run time: a source → its syntax tree, or the error that CPython would
// raise.
package syntax

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/diagnostics"
	"grumpy.dev/runtime/dynamic/source"
	"grumpy.dev/runtime/py"
)

// Mode says what a source is compiled as: the third argument of compile().
type Mode uint8

// The modes.
const (
	// Exec is a module.
	Exec Mode = iota
	// Eval is an expression.
	Eval
	// Single is one interactive statement.
	Single
)

// Options say how a source is read.
type Options struct {
	Filename string
	Mode     Mode
	// FromFile: the source is the content of a file, which Python reads a little differently from a string.
	FromFile bool
	// Flags are the flags of compile().
	Flags int
}

// Parsed is a parsed source.
type Parsed struct {
	Module   ast.ModNode
	Filename string
	// Flags are the given ones and those that the module asks for.
	Flags  int
	Future Future
}

// Parse parses the bytes of a source. With FlagSourceIsUTF8 they are a unicode string's.
func Parse(t *py.Thread, bytes string, o Options) (parsed *Parsed, err *diagnostics.Error) {
	module, flags, err := parseTree(t, bytes, o)
	if err != nil {
		return nil, err
	}
	future, err := Futures(module, o.Filename)
	if err != nil {
		return nil, err
	}
	return &Parsed{Module: module, Filename: o.Filename, Flags: flags | future.Flags, Future: future}, nil
}

// ParseTree parses as far as the module ast wants it: where future imports may stand isn't looked at.
func ParseTree(t *py.Thread, bytes string, o Options) (ast.ModNode, *diagnostics.Error) {
	module, _, err := parseTree(t, bytes, o)
	return module, err
}

func parseTree(t *py.Thread, bytes string, o Options) (module ast.ModNode, flags int, err *diagnostics.Error) {
	s := source.Read(t, bytes, o.Filename, o.sourceMode())
	ts := tokenize(t, s, o.Flags&FlagDontImplyDedent != 0)
	flags = ts.applyFutures(o.Mode, o.Flags)
	context := stringContext{encoding: s.Encoding, recoded: s.Recoded, unicodeLiteral: flags&FlagUnicodeLiterals != 0}
	if o.Flags&FlagSourceIsUTF8 != 0 {
		context = stringContext{encoding: "utf-8", unicodeLiteral: context.unicodeLiteral}
	}
	p := newParser(ts, context)
	if module, err = p.run(o.Mode); err != nil {
		return nil, flags, err
	}
	if o.Flags&FlagSourceIsUTF8 != 0 && s.Declared {
		return nil, flags, diagnostics.Late(o.Filename, "encoding declaration in Unicode string", 0)
	}
	if len(p.errors) > 0 {
		return nil, flags, p.errors[0].error(o.Filename)
	}
	return module, flags, nil
}

func (o *Options) sourceMode() source.Mode {
	switch {
	case o.FromFile:
		return source.File
	case o.Mode == Exec:
		return source.Exec
	}
	return source.Line
}

// run parses; an error of the parser comes as a panic.
func (p *parser) run(mode Mode) (module ast.ModNode, err *diagnostics.Error) {
	defer diagnostics.Recover(&err)
	switch mode {
	case Eval:
		return parseEvalInput(p, 1), nil
	case Single:
		return parseSingleInput(p, 1), nil
	}
	return parseFileInput(p, 1), nil
}

func (e *buildError) error(filename string) *diagnostics.Error {
	if e.exc != nil {
		return e.exc
	}
	return diagnostics.Late(filename, e.message, e.line)
}

// isString tells whether the source is a string rather than a file.
func (ts *tokens) isString() bool { return ts.source.Mode != source.File }
