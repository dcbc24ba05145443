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
		b.firstLine(lineOfFirst(n.Body, 1))
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

// moduleBody compiles the statements; a docstring is stored as __doc__.
func (b *builder) moduleBody(nodes []ast.StmtNode) stmt {
	if len(nodes) > 0 {
		b.firstLine(b.lineOf(nodes))
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
