// Warnings about a program.

package scope

import (
	"grumpy.dev/runtime/dynamic/diagnostics"
	"grumpy.dev/runtime/py"
)

// Warning is a SyntaxWarning.
type Warning struct {
	Message string
	Line    int
	// OfNames: it is about names, and so of the symbol table.
	OfNames bool
}

// Issue issues the warning. Where the program's filters make it an exception, it gives that; CPython's symbol table makes
// a SyntaxError of it.
func (w Warning) Issue(t *py.Thread, filename string) *diagnostics.Error {
	if py.WarnAt(t, py.SyntaxWarning, w.Message, filename, w.Line) {
		return nil
	}
	if w.OfNames && t.ErrMatches(py.SyntaxWarning) {
		t.ClearExc()
		return diagnostics.Symbol(filename, w.Message, w.Line)
	}
	return diagnostics.Pending(t)
}
