// What CPython's code generator rejects: `break` outside a loop, `return` outside a function and the like.
//
// The walk goes in the order in which CPython generates code, since the first error wins, and keeps its idea of the
// current line, which is what an error reports: the line of the last statement, or of a later expression in it.
// Code that CPython drops as unreachable (`if 0:`) is not looked at.

package scope

import (
	"slices"

	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/diagnostics"
	"grumpy.dev/runtime/py"
)

const maxBlocks = 20

// flowBlock is a kind of block of CPython's frames.
type flowBlock uint8

const (
	loopBlock flowBlock = iota
	exceptBlock
	finallyTry
	finallyEnd
)

// unit is the code object being generated.
type unit struct {
	scope  *Scope
	blocks []flowBlock
	line   int
}

// flowChecker checks a module; errors are panics.
type flowChecker struct {
	options *Options
	table   *Table
	unit    *unit
	walker  exprWalker
}

func checkFlow(module ast.ModNode, table *Table, o *Options) {
	f := &flowChecker{options: o, table: table, unit: &unit{scope: table.Root}}
	f.walker = exprWalker{visit: f.visit}
	if m, ok := module.(*ast.Expression); ok {
		f.expr(m.Body)
		return
	}
	f.statements(ast.Body(module))
}

// ConstantTest tells what a test is when it is a constant to CPython's eyes.
func ConstantTest(test ast.ExprNode) (value, constant bool) {
	switch x := test.(type) {
	case *ast.Num:
		return literalTruth(x.N), true
	case *ast.Str:
		return literalTruth(x.S), true
	case *ast.Name:
		return true, x.ID == "__debug__"
	}
	return false, false
}

func literalTruth(v py.Value) bool {
	t := py.NewThread()
	truth, ok := py.Truth(t, v)
	return truth || !ok
}

func (f *flowChecker) fail(message string) {
	panic(diagnostics.Late(f.options.Filename, message, f.unit.line))
}

func (f *flowChecker) inUnit(node ast.Node, walk func()) {
	outer := f.unit
	f.unit = &unit{scope: f.table.ByNode[node]}
	walk()
	f.unit = outer
}

func (f *flowChecker) inBlock(block flowBlock, walk func()) {
	u := f.unit
	if len(u.blocks) >= maxBlocks {
		panic(&diagnostics.Error{Class: py.SyntaxError, Msg: "too many statically nested blocks"})
	}
	u.blocks = append(u.blocks, block)
	walk()
	u.blocks = u.blocks[:len(u.blocks)-1]
}

// ---- Statements

func (f *flowChecker) statements(body []ast.StmtNode) {
	for _, statement := range body {
		f.statement(statement)
	}
}

// statement checks a statement. A chain of `elif` is nested as deep as it is long.
func (f *flowChecker) statement(statement ast.StmtNode) {
	for {
		f.unit.line = statement.At().Line
		branch, ok := statement.(*ast.If)
		if !ok {
			f.otherStatement(statement)
			return
		}
		rest := f.ifStatement(branch)
		if len(rest) != 1 {
			f.statements(rest)
			return
		}
		statement = rest[0]
	}
}

func (f *flowChecker) ifStatement(node *ast.If) []ast.StmtNode {
	value, constant := ConstantTest(node.Test)
	if !constant {
		f.expr(node.Test)
	}
	if !constant || value {
		f.statements(node.Body)
	}
	if constant && value {
		return nil
	}
	return node.Orelse
}

func (f *flowChecker) otherStatement(statement ast.StmtNode) {
	switch s := statement.(type) {
	case *ast.FunctionDef:
		f.exprs(s.DecoratorList...)
		f.exprs(s.Args.Defaults...)
		f.inUnit(s, func() { f.statements(s.Body) })
	case *ast.ClassDef:
		f.exprs(s.DecoratorList...)
		f.exprs(s.Bases...)
		f.inUnit(s, func() { f.statements(s.Body) })
	case *ast.For:
		f.inBlock(loopBlock, func() {
			f.exprs(s.Iter, s.Target)
			f.statements(s.Body)
		})
		f.statements(s.Orelse)
	case *ast.While:
		f.whileStatement(s)
	case *ast.With:
		f.expr(s.ContextExpr)
		f.inBlock(finallyTry, func() {
			f.exprs(s.OptionalVars)
			f.statements(s.Body)
		})
	case *ast.TryExcept:
		f.tryExcept(s)
	case *ast.TryFinally:
		f.inBlock(finallyTry, func() { f.statements(s.Body) })
		f.inBlock(finallyEnd, func() { f.statements(s.Finalbody) })
	default:
		f.simpleStatement(statement)
	}
}

func (f *flowChecker) simpleStatement(statement ast.StmtNode) {
	switch s := statement.(type) {
	case *ast.Break:
		if !slices.Contains(f.unit.blocks, loopBlock) {
			f.fail("'break' outside loop")
		}
	case *ast.Continue:
		f.continueStatement()
	case *ast.ImportFrom:
		if s.Module == "__future__" && s.Line > f.options.FutureLine {
			f.fail("from __future__ imports must occur at the beginning of the file")
		}
	case *ast.Return:
		if f.unit.scope.Kind != Function {
			f.fail("'return' outside function")
		}
		f.exprs(s.Value)
	case *ast.Delete:
		f.exprs(s.Targets...)
	case *ast.Assign:
		f.expr(s.Value)
		f.exprs(s.Targets...)
	case *ast.AugAssign:
		f.exprs(s.Target, s.Value)
	case *ast.Print:
		f.exprs(s.Dest)
		f.exprs(s.Values...)
	case *ast.Raise:
		f.exprs(s.Type, s.Inst, s.Tback)
	case *ast.Assert:
		f.assertStatement(s)
	case *ast.Exec:
		f.exprs(s.Body, s.Globals, s.Locals)
	case *ast.Expr:
		f.expr(s.Value)
	}
}

func (f *flowChecker) whileStatement(node *ast.While) {
	value, constant := ConstantTest(node.Test)
	if !constant || value {
		f.inBlock(loopBlock, func() {
			if !constant {
				f.expr(node.Test)
			}
			f.statements(node.Body)
		})
	}
	f.statements(node.Orelse)
}

func (f *flowChecker) tryExcept(node *ast.TryExcept) {
	f.inBlock(exceptBlock, func() { f.statements(node.Body) })
	for i, handler := range node.Handlers {
		if handler.Type == nil && i < len(node.Handlers)-1 {
			f.fail("default 'except:' must be last")
		}
		f.unit.line = handler.Line
		f.exprs(handler.Type, handler.Name)
		f.statements(handler.Body)
	}
	f.statements(node.Orelse)
}

func (f *flowChecker) continueStatement() {
	for i := len(f.unit.blocks) - 1; i >= 0; i-- {
		switch f.unit.blocks[i] {
		case loopBlock:
			return
		case finallyEnd:
			f.fail("'continue' not supported inside 'finally' clause")
		}
	}
	f.fail("'continue' not properly in loop")
}

func (f *flowChecker) assertStatement(node *ast.Assert) {
	if tuple, ok := node.Test.(*ast.Tuple); ok && len(tuple.Elts) > 0 {
		f.options.warn(Warning{"assertion is always true, perhaps remove parentheses?", f.unit.line, false})
	}
	f.exprs(node.Test, node.Msg)
}

// ---- Expressions

func (f *flowChecker) exprs(list ...ast.ExprNode) {
	for _, expr := range list {
		if expr != nil {
			f.expr(expr)
		}
	}
}

func (f *flowChecker) expr(root ast.ExprNode) { f.walker.walk(root) }

func (f *flowChecker) visit(expr ast.ExprNode) bool {
	f.unit.line = max(f.unit.line, expr.At().Line)
	switch x := expr.(type) {
	case *ast.Yield:
		if f.unit.scope.Kind != Function {
			f.fail("'yield' outside function")
		}
		return true
	case *ast.Name:
		if x.Ctx == ast.Del {
			f.deleteName(x.ID)
		}
	case *ast.Lambda:
		f.exprs(x.Args.Defaults...)
		f.inUnit(x, func() { f.expr(x.Body) })
	case *ast.GeneratorExp:
		f.comprehension(x, x.Generators, nil, x.Elt)
	case *ast.SetComp:
		f.comprehension(x, x.Generators, nil, x.Elt)
	case *ast.DictComp:
		f.comprehension(x, x.Generators, x.Value, x.Key)
	case *ast.ListComp:
		f.generators(x.Generators, 0)
		f.expr(x.Elt)
	default:
		return true
	}
	return false
}

func (f *flowChecker) deleteName(id string) {
	if n := f.unit.scope.Lookup(id); n == nil || n.Kind != Cell && n.Kind != Free {
		return
	}
	message := "can not delete variable '" + id + "' referenced in nested scope"
	panic(&diagnostics.Error{Class: py.SyntaxError, Msg: message})
}

func (f *flowChecker) comprehension(node ast.ExprNode, generators []*ast.Comprehension, value, elt ast.ExprNode) {
	f.inUnit(node, func() {
		f.generators(generators, 1)
		f.exprs(value, elt)
	})
	f.expr(generators[0].Iter)
}

// generators: the first given iterables are evaluated elsewhere.
func (f *flowChecker) generators(generators []*ast.Comprehension, given int) {
	for i, clause := range generators {
		if i >= given {
			f.expr(clause.Iter)
		}
		f.expr(clause.Target)
		f.exprs(clause.Ifs...)
	}
}
