// Package diagnostics holds the errors that the runtime's front end gives: what CPython 2.7 would raise for a bad source.
//
// Two conventions of CPython's show here. Errors of the tokenizer and the parser have an offset (1-based, in bytes) and
// the text of the line as the tokenizer held it; errors of the later phases have no offset, and their text is the line
// of the file of that name, read again, if there is one.
package diagnostics

import (
	"os"

	"grumpy.dev/runtime/py"
)

// Place is where an error stands; -1 is no offset.
type Place struct {
	Filename string
	Line     int
	Offset   int
	Text     string
	HasText  bool
}

// Error is a source that Python rejects.
type Error struct {
	Class *py.Type
	Msg   string
	// Place is nil for the classes that carry none (MemoryError and the like).
	Place *Place
	// Preamble is what CPython's tokenizer writes on stderr before the exception appears.
	Preamble string
	// Bare: the exception's args don't show the place, only its attributes do.
	Bare bool
	// Exc is an exception that has been raised already; the other fields mean nothing then.
	Exc py.ExcInfo
}

// Error gives class and message.
func (e *Error) Error() string {
	if e.Class == nil {
		return "exception"
	}
	return e.Class.Name() + ": " + e.Msg
}

// Pending takes the exception that is set in the thread as an error.
func Pending(t *py.Thread) *Error { return &Error{Exc: t.FetchExc()} }

// Raise sets the exception in the thread.
func (e *Error) Raise(t *py.Thread) {
	if e.Class == nil {
		t.RestoreExc(e.Exc)
		return
	}
	if e.Preamble != "" {
		_, _ = os.Stderr.WriteString(e.Preamble)
	}
	if e.Place == nil {
		if e.Msg == "" {
			t.RaiseNone(e.Class)
		} else {
			t.Raise(e.Class, e.Msg)
		}
		return
	}
	msg, place := py.MkStr(e.Msg), e.Place.values()
	if !e.Bare {
		t.RaiseValue(e.Class, py.NewTuple(msg, py.NewTuple(place...).V()).V())
		return
	}
	exc := py.NewException(t, e.Class, msg)
	for i, name := range []string{"filename", "lineno", "offset", "text"} {
		py.SetAttr(t, exc, py.Intern(name), place[i])
	}
	t.RaiseValue(e.Class, exc)
}

func (p *Place) values() []py.Value {
	offset, text := py.None, py.None
	if p.Offset >= 0 {
		offset = py.Int(int64(p.Offset))
	}
	if p.HasText {
		text = py.MkStr(p.Text)
	}
	return []py.Value{py.MkStr(p.Filename), py.Int(int64(p.Line)), offset, text}
}

// Late makes an error of a phase after parsing.
func Late(filename, msg string, line int) *Error {
	text, ok := ProgramText(filename, line)
	return &Error{Class: py.SyntaxError, Msg: msg, Place: &Place{filename, line, -1, text, ok}}
}

// Symbol makes a late error that CPython finds among the symbols or the future features: it adds the place afterwards.
func Symbol(filename, msg string, line int) *Error {
	e := Late(filename, msg, line)
	e.Bare = true
	return e
}

// Recover, deferred, takes the *Error that a panic brings; other panics go on.
func Recover(err **Error) {
	if r := recover(); r != nil {
		found, ok := r.(*Error)
		if !ok {
			panic(r)
		}
		*err = found
	}
}
