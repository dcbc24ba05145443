// Whole source texts: the code objects of modules, of exec, eval and single statements of a prompt.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/scope"
	"grumpy.dev/runtime/py"
)

// compileTree makes the code object of a tree that the front end has analysed.
func (u *unit) compileTree(tree ast.ModNode, table *scope.Table) *py.Code {
	u.scopes = table.ByNode
	b := u.newBuilder(table.Root, "<module>", 1)
	b.body.isModule = true
	b.code.Doc = py.None
	var block stmt
	switch n := tree.(type) {
	case *ast.Expression:
		b.firstLine(n.Body.At().Line)
		value := b.operand(n.Body)
		block = func(fr *frame) status {
			if fr.ret = value.get(fr); fr.ret.Zero() {
				return raised
			}
			return returns
		}
	case *ast.Interactive:
		b.shown = true
		block = b.moduleBody(n.Body)
	case *ast.Module:
		block = b.moduleBody(n.Body)
	}
	return b.finish(block, 0)
}

func (b *builder) firstLine(line int) {
	b.code.FirstLine, b.body.firstLine, b.line = line, line, line
}

// lineOf gives co_firstlineno of a module: where its first operation stands, which may be below its first line.
func lineOf(first ast.StmtNode) int {
	switch n := first.(type) {
	case *ast.Assign:
		return lineOfFirst(n.Value, n.Line)
	case *ast.Expr:
		return lineOfFirst(n.Value, n.Line)
	}
	return first.At().Line
}

// lineOfFirst gives the current line when the first operation of an expression is compiled.
func lineOfFirst(n ast.ExprNode, line int) int {
	for n != nil {
		line = max(line, n.At().Line)
		n = firstOperand(n)
	}
	return line
}

// firstOperand gives the part of an expression that is compiled first; nil for one that begins with an operation.
func firstOperand(n ast.ExprNode) ast.ExprNode {
	switch n := n.(type) {
	case *ast.BinOp:
		return n.Left
	case *ast.UnaryOp:
		return n.Operand
	case *ast.BoolOp:
		return n.Values[0]
	case *ast.Compare:
		return n.Left
	case *ast.Call:
		return n.Func
	case *ast.Attribute:
		return n.Value
	case *ast.Subscript:
		return n.Value
	case *ast.List:
		return firstOf(n.Elts)
	case *ast.Tuple:
		return firstOf(n.Elts)
	}
	return nil
}

func firstOf(elts []ast.ExprNode) ast.ExprNode {
	if len(elts) == 0 {
		return nil
	}
	return elts[0]
}

// moduleBody compiles the statements; a docstring is stored as __doc__.
func (b *builder) moduleBody(nodes []ast.StmtNode) stmt {
	if len(nodes) > 0 {
		b.firstLine(lineOf(nodes[0]))
	}
	doc := b.scope.Docstring
	var setDoc store
	if doc.Ok() {
		nodes = nodes[1:]
		if b.unit.optimize < 2 {
			setDoc = b.storeTo("__doc__")
		}
	}
	block := b.block(nodes)
	if setDoc == nil {
		return block
	}
	return func(fr *frame) status {
		if !setDoc(fr, doc) {
			return raised
		}
		return block(fr)
	}
}

// runCode runs a code object that takes no parameters in namespaces.
func runCode(t *py.Thread, code *py.Code, globals *py.Dict, locals py.Value) py.Value {
	b := bodyOf(code)
	fn := b.lastFunction.Load()
	if fn == nil || fn.Globals() != globals {
		fn = py.NewClosureIn(code, globals, nil)
		b.lastFunction.Store(fn)
	}
	switch {
	case b.isModule:
		return b.runIn(t, fn, locals)
	case b.isClass: // names of its own, which nobody sees
		return b.runIn(t, fn, py.NewDict().V())
	}
	return py.Call0(t, fn.V())
}
