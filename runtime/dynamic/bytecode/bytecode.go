// Package bytecode makes of a tree what CPython 2.7.18's compiler would make of it: code objects with their bytecode,
// constants, names and line table, to the byte.
//
// Nothing runs it. It is made only when a program looks at the attributes of a code object that come from it (co_code,
// co_consts, co_names, co_lnotab, co_stacksize), for dis, inspect, trace and their like.
package bytecode

import (
	"bytes"
	"slices"

	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/scope"
	"grumpy.dev/runtime/py"
)

// Code is a code object as CPython's compiler makes it.
type Code struct {
	Name                                string
	Scope                               *scope.Scope
	FirstLine, ArgCount, StackSize      int
	Flags                               py.CodeFlags
	Code, Lnotab                        []byte
	Consts                              []Const
	Names, VarNames, FreeVars, CellVars []string
}

// Const is one of the constants of a code object: a value, or the code of an inner one.
type Const struct {
	Value py.Value
	Code  *Code
}

// Options say how to compile.
type Options struct {
	// Flags are the future statements in force.
	Flags py.CodeFlags
	// Optimize is the level of -O.
	Optimize int
}

// Compile compiles a tree that scope.Analyze has accepted, and gives its code objects by the numbers of their scopes.
func Compile(t *py.Thread, tree ast.ModNode, table *scope.Table, o Options) map[int]*Code {
	c := &compiler{t: t, table: table, options: o, codes: map[int]*Code{}}
	c.module(tree)
	return c.codes
}

// Equal tells whether CPython takes the code objects for equal: their file and the lines but for the first don't matter.
func (c *Code) Equal(d *Code) bool {
	return c == d || c.Name == d.Name && c.ArgCount == d.ArgCount && c.FirstLine == d.FirstLine && c.Flags == d.Flags &&
		bytes.Equal(c.Code, d.Code) && slices.Equal(c.Names, d.Names) && slices.Equal(c.VarNames, d.VarNames) &&
		slices.Equal(c.FreeVars, d.FreeVars) && slices.Equal(c.CellVars, d.CellVars) &&
		slices.EqualFunc(c.Consts, d.Consts, sameConst)
}

func sameConst(a, b Const) bool {
	if a.Code != nil && b.Code != nil {
		return a.Code.Equal(b.Code)
	}
	return a.Code == b.Code && keyOf(a.Value) == keyOf(b.Value)
}

// compiler is what the code objects of a tree share.
type compiler struct {
	t       *py.Thread
	table   *scope.Table
	options Options
	shows   bool // statements that are expressions at the outermost level are printed (interactive mode)
	unit    *unit
	codes   map[int]*Code // those that are finished, by the number of their scopes
}

// module compiles the tree.
func (c *compiler) module(tree ast.ModNode) {
	c.enter(c.table.Root, "<module>", 0)
	switch n := tree.(type) {
	case *ast.Module:
		c.body(n.Body)
	case *ast.Interactive:
		c.shows = true
		c.statements(n.Body)
	case *ast.Expression:
		c.expr(n.Body)
		c.leave(false)
		return
	}
	c.leave(true)
}

// body compiles the statements of a module or class, with its docstring.
func (c *compiler) body(nodes []ast.StmtNode) {
	if doc := docstring(nodes); doc != nil && c.options.Optimize < 2 {
		c.expr(doc)
		c.name("__doc__", ast.Store)
		nodes = nodes[1:]
	}
	c.statements(nodes)
}

// docstring gives the string that a body begins with, else nil.
func docstring(nodes []ast.StmtNode) *ast.Str {
	if len(nodes) == 0 {
		return nil
	}
	if first, ok := nodes[0].(*ast.Expr); ok {
		doc, _ := first.Value.(*ast.Str)
		return doc
	}
	return nil
}
