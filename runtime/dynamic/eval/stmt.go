// Statements: one function a form; the larger families have files of their own.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// block compiles statements in order.
func (b *builder) block(nodes []ast.StmtNode) stmt {
	if b.anyYield(nodes) {
		return b.yieldBlock(nodes)
	}
	list := make([]stmt, 0, len(nodes))
	for _, n := range nodes {
		if s := b.stmt(n); s != nil {
			list = append(list, s)
		}
	}
	return sequence(list)
}

// sequence makes one statement of several.
func sequence(list []stmt) stmt {
	switch len(list) {
	case 0:
		return func(*frame) status { return normal }
	case 1:
		return list[0]
	case 2:
		first, second := list[0], list[1]
		return func(fr *frame) status {
			if st := first(fr); st != normal {
				return st
			}
			return second(fr)
		}
	}
	return func(fr *frame) status {
		for _, s := range list {
			if st := s(fr); st != normal {
				return st
			}
		}
		return normal
	}
}

// stmt compiles a statement; nil: there is nothing to do.
func (b *builder) stmt(n ast.StmtNode) stmt {
	b.line = n.At().Line
	switch n := n.(type) {
	case *ast.FunctionDef:
		return b.functionDef(n)
	case *ast.ClassDef:
		return b.classDef(n)
	case *ast.If:
		return b.ifStmt(n)
	case *ast.While:
		return b.while(n)
	case *ast.For:
		return b.forStmt(n)
	case *ast.With:
		return b.with(n)
	case *ast.TryExcept:
		return b.tryExcept(n)
	case *ast.TryFinally:
		return b.tryFinally(n)
	case *ast.Import:
		return b.importStmt(n)
	case *ast.ImportFrom:
		return b.importFrom(n)
	case *ast.Global, *ast.Pass:
		return nil
	case *ast.Break:
		return func(*frame) status { return breaks }
	case *ast.Continue:
		return func(*frame) status { return continues }
	}
	return b.simple(n)
}

// simple compiles the statements that contain no others.
func (b *builder) simple(n ast.StmtNode) stmt {
	switch n := n.(type) {
	case *ast.Expr:
		return b.exprStmt(n)
	case *ast.Assign:
		return b.assign(n)
	case *ast.AugAssign:
		return b.augAssign(n)
	case *ast.Return:
		return b.returnStmt(n)
	case *ast.Delete:
		return checked(n.Line, b.deletions(n.Targets))
	case *ast.Print:
		return b.print(n)
	case *ast.Raise:
		return b.raise(n)
	case *ast.Assert:
		return b.assert(n)
	case *ast.Exec:
		return b.exec(n)
	}
	panic("eval: no statement: " + n.Kind().String())
}

// checked makes a statement of something that fails by false.
func checked(line int, do func(fr *frame) bool) stmt {
	return func(fr *frame) status {
		fr.Line = line
		if !do(fr) {
			return raised
		}
		return normal
	}
}

// exprStmt compiles an expression as a statement; in interactive mode its value is displayed.
func (b *builder) exprStmt(n *ast.Expr) stmt {
	line := n.Line
	if b.shown {
		value := b.expr(n.Value)
		return func(fr *frame) status {
			fr.Line = line
			v := value(fr)
			if v.Zero() {
				return fr.failed()
			}
			if !py.DisplayValue(fr.t, v) {
				return raised
			}
			return normal
		}
	}
	if isLiteral(n.Value) {
		return nil
	}
	value := b.expr(n.Value)
	return func(fr *frame) status {
		fr.Line = line
		if value(fr).Zero() {
			return fr.failed()
		}
		return normal
	}
}

// isLiteral tells whether CPython drops an expression statement.
func isLiteral(n ast.ExprNode) bool {
	switch n.(type) {
	case *ast.Num, *ast.Str:
		return true
	}
	return false
}

func (b *builder) returnStmt(n *ast.Return) stmt {
	line := n.Line
	if n.Value == nil {
		return func(fr *frame) status {
			fr.ret = py.None
			return returns
		}
	}
	value := b.operand(n.Value)
	return func(fr *frame) status {
		fr.Line = line
		if fr.ret = value.get(fr); fr.ret.Zero() {
			return fr.failed()
		}
		return returns
	}
}

// print compiles print: each item is printed before the next one is evaluated.
func (b *builder) print(n *ast.Print) stmt {
	line := n.Line
	dest, hasDest := b.optional(n.Dest)
	items := b.exprs(n.Values)
	newline := n.Nl
	return func(fr *frame) status {
		fr.Line = line
		var file py.Value
		if hasDest {
			if file = dest.get(fr); file.Zero() {
				return fr.failed()
			}
		}
		for i := range items {
			v := items[i].get(fr)
			if v.Zero() {
				return fr.failed()
			}
			if !py.PrintItem(fr.t, file, v) {
				return raised
			}
		}
		if newline && !py.PrintNewline(fr.t, file) {
			return raised
		}
		return normal
	}
}

func (b *builder) raise(n *ast.Raise) stmt {
	line := n.Line
	var parts []operand
	for _, e := range []ast.ExprNode{n.Type, n.Inst, n.Tback} {
		if e != nil {
			parts = append(parts, b.operand(e))
		}
	}
	return func(fr *frame) status {
		fr.Line = line
		var v [3]py.Value
		if !getAll(fr, parts, v[:len(parts)]) {
			return fr.failed()
		}
		py.Raise3(fr.t, v[0], v[1], v[2])
		return raised
	}
}

// assert compiles assert: AssertionError is looked up as a global name, and called only with a message.
func (b *builder) assert(n *ast.Assert) stmt {
	if b.unit.optimize > 0 {
		return nil
	}
	line := n.Line
	test := b.cond(n.Test)
	class := loadNamed(inGlobal, py.Intern("AssertionError"))
	msg, hasMsg := b.optional(n.Msg)
	return func(fr *frame) status {
		fr.Line = line
		switch test(fr) {
		case holds:
			return normal
		case broken:
			return fr.failed()
		}
		cls := class(fr)
		if cls.Zero() {
			return raised
		}
		if hasMsg {
			m := msg.get(fr)
			if m.Zero() {
				return raised
			}
			if cls = py.Call1(fr.t, cls, m); cls.Zero() {
				return raised
			}
		}
		py.Raise3(fr.t, cls, py.Value{}, py.Value{})
		return raised
	}
}

// exec compiles exec code in globals, locals; without `in` it works on the variables around it.
func (b *builder) exec(n *ast.Exec) stmt {
	line := n.Line
	code := b.operand(n.Body)
	globals, hasGlobals := b.optional(n.Globals)
	locals, hasLocals := b.optional(n.Locals)
	return func(fr *frame) status {
		fr.Line = line
		c := code.get(fr)
		if c.Zero() {
			return raised
		}
		var g, l py.Value
		if hasGlobals {
			if g = globals.get(fr); g.Zero() {
				return raised
			}
		}
		if hasLocals {
			if l = locals.get(fr); l.Zero() {
				return raised
			}
		}
		fr.t.SetCallerEvaluated(&fr.Activation)
		ok := execStmt(fr.t, c, g, l, fr.t.TakeCaller())
		if (!hasGlobals || g == py.None) && !fr.body.isModule && !fr.body.isClass {
			fr.restore()
		}
		if !ok {
			return raised
		}
		return normal
	}
}

// ifStmt compiles if … elif … else; the chain is one closure.
func (b *builder) ifStmt(n *ast.If) stmt {
	var branches []branch
	var orelse stmt
	for {
		b.line = n.Line
		value, known := b.truthOf(n.Test)
		br := branch{line: n.Line}
		if !known {
			br.test = b.cond(n.Test)
		}
		if !known || value {
			br.body = b.block(n.Body)
			branches = append(branches, br)
		}
		if known && value {
			break
		}
		if len(n.Orelse) == 1 {
			if next, ok := n.Orelse[0].(*ast.If); ok {
				n = next
				continue
			}
		}
		if len(n.Orelse) > 0 {
			orelse = b.block(n.Orelse)
		}
		break
	}
	return chooseBranch(branches, orelse)
}

// branch is a part of an if statement; test is nil for one that is always taken.
type branch struct {
	line int
	test cond
	body stmt
}

func chooseBranch(branches []branch, orelse stmt) stmt {
	if len(branches) == 1 && branches[0].test != nil {
		line, test, body := branches[0].line, branches[0].test, branches[0].body
		return func(fr *frame) status {
			fr.Line = line
			switch test(fr) {
			case holds:
				return body(fr)
			case broken:
				return fr.failed()
			}
			if orelse != nil {
				return orelse(fr)
			}
			return normal
		}
	}
	return func(fr *frame) status {
		for i := range branches {
			br := &branches[i]
			if br.test == nil {
				return br.body(fr)
			}
			fr.Line = br.line
			switch br.test(fr) {
			case holds:
				return br.body(fr)
			case broken:
				return fr.failed()
			}
		}
		if orelse != nil {
			return orelse(fr)
		}
		return normal
	}
}
