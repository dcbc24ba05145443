// Scope analysis: a parsed module → its scopes, with all errors and warnings that CPython gives after parsing.

package scope

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/diagnostics"
)

// Options say how a module is analysed.
type Options struct {
	Filename string
	// FutureLine is the line of the last future import; -1 without one.
	FutureLine int
	// Warn is told of warnings; an error that it gives ends the analysis.
	Warn func(w Warning) *diagnostics.Error
}

func (o *Options) warn(w Warning) {
	if o.Warn == nil {
		return
	}
	if err := o.Warn(w); err != nil {
		panic(err)
	}
}

// Analyze analyses a module.
func Analyze(module ast.ModNode, o Options) (table *Table, err *diagnostics.Error) {
	defer diagnostics.Recover(&err)
	table = symbols(module, &o)
	checkFlow(module, table, &o)
	return table, nil
}

// Symbols gives the scopes without looking for what CPython's code generator rejects, as the module symtable does.
func Symbols(module ast.ModNode, o Options) (table *Table, err *diagnostics.Error) {
	defer diagnostics.Recover(&err)
	return symbols(module, &o), nil
}

// symbols panics with an error.
func symbols(module ast.ModNode, o *Options) *Table {
	c := newCollector(module, o)
	c.collect(module)
	(&resolver{filename: o.Filename}).block(c.table.Root, &around{free: newNameSet()})
	return c.table
}
