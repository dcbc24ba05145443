// Statements that hold a yield: each remembers in frame.steps which of its parts it is in.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// yieldBlock compiles statements of which some hold a yield.
func (b *builder) yieldBlock(nodes []ast.StmtNode) stmt {
	var list []stmt
	for _, n := range nodes {
		var s stmt
		if b.yields[n] {
			s = b.yieldStmt(n)
		} else {
			s = b.stmt(n)
		}
		if s != nil {
			list = append(list, s)
		}
	}
	if len(list) == 1 {
		return list[0]
	}
	return b.resumable(list)
}

// resumable makes one statement of several; on a resume it goes on with the one that waits.
func (b *builder) resumable(list []stmt) stmt {
	step := b.step()
	return func(fr *frame) status {
		for i := int(fr.at(step)); i < len(list); i++ {
			if st := list[i](fr); st != normal {
				fr.steps[step] = int32(i)
				return st
			}
		}
		return normal
	}
}

// yieldStmt compiles a statement that holds a yield.
func (b *builder) yieldStmt(n ast.StmtNode) stmt {
	b.line = n.At().Line
	switch n := n.(type) {
	case *ast.Expr, *ast.Return:
		return b.stmt(n)
	case *ast.If:
		return b.yieldIf(n)
	case *ast.While:
		return b.yieldWhile(n)
	case *ast.For:
		return b.yieldFor(n)
	case *ast.With:
		return b.yieldWith(n)
	case *ast.TryExcept:
		return b.yieldTryExcept(n)
	case *ast.TryFinally:
		return b.yieldTryFinally(n)
	case *ast.Print:
		return b.yieldPrint(n)
	case *ast.AugAssign:
		return b.yieldAugAssign(n)
	case *ast.Assign:
		return b.yieldAssign(n)
	}
	copied, parts := b.stmtParts(n)
	return b.afterParts(n.At().Line, b.hoist(parts), func() stmt {
		if b.hasYield(copied) {
			return b.yieldStmt(copied)
		}
		return b.stmt(copied)
	})
}

// afterParts evaluates hoisted parts, then does the rest.
func (b *builder) afterParts(line int, parts []hoisted, rest func() stmt) stmt {
	step := b.step()
	final := rest()
	return func(fr *frame) status {
		if !fr.resuming {
			fr.Line = line
		}
		if !evaluate(fr, parts, step) {
			return fr.failed()
		}
		return final(fr)
	}
}

// stmtParts copies a statement and gives the places of its expressions in the copy, in the order of evaluation.
func (b *builder) stmtParts(n ast.StmtNode) (ast.StmtNode, []*ast.ExprNode) {
	switch n := n.(type) {
	case *ast.Raise:
		c := *n
		return &c, []*ast.ExprNode{&c.Type, &c.Inst, &c.Tback}
	case *ast.Exec:
		c := *n
		return &c, []*ast.ExprNode{&c.Body, &c.Globals, &c.Locals}
	case *ast.Assert:
		if n.Msg == nil || !b.hasYield(n.Msg) {
			c := *n
			return &c, []*ast.ExprNode{&c.Test}
		}
		return b.assertAsIf(n), nil
	case *ast.Delete:
		c := *n
		c.Targets = append([]ast.ExprNode(nil), n.Targets...)
		return &c, targetParts(c.Targets)
	case *ast.FunctionDef:
		c, args := *n, *n.Args
		c.Args = &args
		c.DecoratorList = append([]ast.ExprNode(nil), n.DecoratorList...)
		args.Defaults = append([]ast.ExprNode(nil), n.Args.Defaults...)
		b.unit.scopes[&c] = b.unit.scopes[n]
		return &c, append(places(c.DecoratorList), places(args.Defaults)...)
	case *ast.ClassDef:
		c := *n
		c.DecoratorList = append([]ast.ExprNode(nil), n.DecoratorList...)
		c.Bases = append([]ast.ExprNode(nil), n.Bases...)
		b.unit.scopes[&c] = b.unit.scopes[n]
		return &c, append(places(c.DecoratorList), places(c.Bases)...)
	}
	panic("eval: no statement with a yield: " + n.Kind().String())
}

// assertAsIf gives an if statement that does what an assert does whose message holds a yield.
func (b *builder) assertAsIf(n *ast.Assert) ast.StmtNode {
	call := &ast.Call{Place: n.Place, Func: &ast.Name{Place: n.Place, ID: "AssertionError"}, Args: []ast.ExprNode{n.Msg}}
	raise := &ast.Raise{Place: n.Place, Type: call}
	test := &ast.UnaryOp{Place: n.Place, Op: ast.Not, Operand: n.Test}
	stmt := &ast.If{Place: n.Place, Test: test, Body: []ast.StmtNode{raise}}
	b.search(stmt)
	return stmt
}

// targetParts gives the places of the expressions in targets, which are copied.
func targetParts(targets []ast.ExprNode) []*ast.ExprNode {
	var parts []*ast.ExprNode
	for i, target := range targets {
		switch t := target.(type) {
		case *ast.Attribute:
			c := *t
			targets[i] = &c
			parts = append(parts, &c.Value)
		case *ast.Subscript:
			c := *t
			targets[i] = &c
			parts = append(parts, &c.Value)
			c.Slice = sliceParts(t.Slice, &parts)
		case *ast.Tuple:
			c := *t
			c.Elts = append([]ast.ExprNode(nil), t.Elts...)
			targets[i] = &c
			parts = append(parts, targetParts(c.Elts)...)
		case *ast.List:
			c := *t
			c.Elts = append([]ast.ExprNode(nil), t.Elts...)
			targets[i] = &c
			parts = append(parts, targetParts(c.Elts)...)
		}
	}
	return parts
}

// yieldAssign compiles an assignment: its value is evaluated first, then the parts of its targets.
func (b *builder) yieldAssign(n *ast.Assign) stmt {
	if !b.anyExprYield(n.Targets...) {
		_, isDisplay := elements(n.Value)
		if !isDisplay {
			return b.assign(n)
		}
	}
	c := *n
	c.Targets = append([]ast.ExprNode(nil), n.Targets...)
	parts := append([]*ast.ExprNode{&c.Value}, targetParts(c.Targets)...)
	return b.afterParts(n.Line, b.hoist(parts), func() stmt { return b.assign(&c) })
}

// yieldPrint compiles print: every item is printed before the next one is evaluated, so each is a statement of its own.
func (b *builder) yieldPrint(n *ast.Print) stmt {
	var list []stmt
	dest := n.Dest
	if dest != nil {
		slot := b.temp()
		value := b.expr(dest)
		dest = b.tempName(slot, dest)
		list = append(list, func(fr *frame) status {
			v := value(fr)
			if v.Zero() {
				return fr.failed()
			}
			fr.slots[slot] = v
			return normal
		})
	}
	for i, item := range n.Values {
		part := &ast.Print{Place: n.Place, Dest: dest, Values: []ast.ExprNode{item}, Nl: n.Nl && i == len(n.Values)-1}
		list = append(list, b.print(part))
	}
	return b.resumable(list)
}

// yieldAugAssign compiles target op= value: the parts of the target, its value, the right side, the store.
func (b *builder) yieldAugAssign(n *ast.AugAssign) stmt {
	targets := []ast.ExprNode{n.Target}
	places := targetParts(targets)
	var parts []hoisted
	for _, p := range places {
		if *p != nil && !b.constantOf(*p).Ok() {
			slot := b.temp()
			parts = append(parts, hoisted{b.expr(*p), slot})
			*p = b.tempName(slot, *p)
		}
	}
	old, value := b.temp(), b.temp()
	parts = append(parts, hoisted{b.expr(loaded(targets[0])), old}, hoisted{b.expr(n.Value), value})
	left := operand{eval: func(fr *frame) py.Value { return fr.slots[old] }}
	right := operand{eval: func(fr *frame) py.Value { return fr.slots[value] }}
	combined := combine(n.Op, left, right, b.operatorOf(n.Op, true))
	to := b.target(targets[0])
	return b.afterParts(n.Line, parts, func() stmt {
		return func(fr *frame) status {
			if v := combined(fr); v.Zero() || !to(fr, v) {
				return raised
			}
			return normal
		}
	})
}

// loaded gives a target as an expression that reads it.
func loaded(n ast.ExprNode) ast.ExprNode {
	switch n := n.(type) {
	case *ast.Name:
		c := *n
		c.Ctx = ast.Load
		return &c
	case *ast.Attribute:
		c := *n
		c.Ctx = ast.Load
		return &c
	case *ast.Subscript:
		c := *n
		c.Ctx = ast.Load
		return &c
	}
	return n
}

// yieldIf compiles one if; an elif is an if in its else.
func (b *builder) yieldIf(n *ast.If) stmt {
	line := n.Line
	test := b.cond(n.Test)
	body, orelse := b.block(n.Body), b.block(n.Orelse)
	step := b.step()
	return func(fr *frame) status {
		at := fr.at(step)
		if at == 0 {
			fr.steps[step] = 0
			if !fr.resuming {
				fr.Line = line
			}
			switch test(fr) {
			case holds:
				at = 1
			case fails:
				at = 2
			default:
				return fr.failed()
			}
			fr.steps[step] = at
		}
		if at == 1 {
			return body(fr)
		}
		return orelse(fr)
	}
}

// yieldWhile compiles a while loop.
func (b *builder) yieldWhile(n *ast.While) stmt {
	line := n.Line
	value, known := b.truthOf(n.Test)
	if known && !value {
		return b.block(n.Orelse)
	}
	test := func(*frame) truth { return holds }
	if !known {
		test = b.cond(n.Test)
	}
	body, orelse := b.block(n.Body), b.block(n.Orelse)
	step := b.step()
	return func(fr *frame) status {
		at := fr.at(step)
		for at < 2 {
			if at == 0 {
				fr.steps[step] = 0
				if !fr.resuming {
					fr.Line = line
				}
				if r := test(fr); r == broken {
					return fr.failed()
				} else if r == fails {
					break
				}
				fr.steps[step] = 1
			}
			at = 0
			if st := body(fr); st == breaks {
				return normal
			} else if st != normal && st != continues {
				return st
			}
			if !fr.t.Tick() {
				return raised
			}
		}
		fr.steps[step] = 2
		return orelse(fr)
	}
}

// yieldFor compiles a for loop; one whose target holds a yield assigns the item in its body.
func (b *builder) yieldFor(n *ast.For) stmt {
	iter := b.operand(n.Iter)
	target, nodes := n.Target, n.Body
	if b.hasYield(target) {
		item := b.tempName(b.temp(), target)
		assign := &ast.Assign{Place: *target.At(), Targets: []ast.ExprNode{target}, Value: item}
		b.yields[assign] = true
		nodes = append([]ast.StmtNode{assign}, nodes...)
		target = item
	}
	loop := yieldLoop{line: n.Line, slot: b.temp(), step: b.step(), iter: iter.get}
	loop.setTarget(b, target)
	loop.body = b.block(nodes)
	orelse := b.block(n.Orelse)
	return loop.stmt(orelse)
}

// yieldLoop is a for loop that can wait in its iterable, its body and its else.
type yieldLoop struct {
	line   int
	slot   int // holds the iterator
	step   int // 0: in the iterable, 1: in the body, 2: in the else
	iter   expr
	isIter bool // iter gives an iterator
	target store
	local  int // the slot of the target, if it is a local variable; else 0
	body   stmt
}

// setTarget compiles the loop's target.
func (l *yieldLoop) setTarget(b *builder, n ast.ExprNode) {
	before := b.line
	l.target = b.target(n)
	if name, ok := n.(*ast.Name); ok && b.line == before {
		if kind, at := b.placeOf(name.ID); kind == inSlot {
			l.local = at
		}
	}
}

func (l *yieldLoop) stmt(orelse stmt) stmt {
	return func(fr *frame) status {
		at := fr.at(l.step)
		if at == 0 && !l.start(fr) {
			return fr.failed()
		}
		if at < 2 {
			if st := l.rounds(fr, at == 1); st == breaks {
				return normal
			} else if st != normal {
				return st
			}
			fr.steps[l.step] = 2
		}
		return orelse(fr)
	}
}

// start puts the iterator in its slot.
func (l *yieldLoop) start(fr *frame) bool {
	fr.steps[l.step] = 0
	if !fr.resuming {
		fr.Line = l.line
	}
	it := l.iter(fr)
	if it.Ok() && !l.isIter {
		it = py.Iter(fr.t, it)
	}
	fr.slots[l.slot] = it
	fr.steps[l.step] = 1
	return it.Ok() || l.undo(fr)
}

// undo says that the loop has not begun.
func (l *yieldLoop) undo(fr *frame) bool {
	fr.steps[l.step] = 0
	return false
}

// rounds runs the body for each item; inBody: it is being resumed there.
func (l *yieldLoop) rounds(fr *frame, inBody bool) status {
	it := fr.slots[l.slot]
	for {
		if !inBody {
			v := py.Next(fr.t, it)
			if v.Zero() {
				break
			}
			if l.local > 0 {
				fr.slots[l.local] = v
			} else if !l.target(fr, v) {
				return raised
			}
		}
		inBody = false
		if st := l.body(fr); st != normal && st != continues {
			return st
		}
		fr.Line = l.line
		if !fr.t.Tick() {
			return raised
		}
	}
	fr.slots[l.slot] = py.Value{}
	if fr.t.HasExc() {
		return raised
	}
	return normal
}

// yieldLoops compiles the loops of a comprehension around body; first is the slot of the first iterator, or -1.
func (b *builder) yieldLoops(generators []*ast.Comprehension, first int, body func() stmt) stmt {
	if len(generators) == 0 {
		return body()
	}
	g := generators[0]
	loop := yieldLoop{slot: b.temp(), step: b.step()}
	if first >= 0 {
		loop.isIter = true
		loop.iter = func(fr *frame) py.Value { return fr.slots[first] }
	} else {
		iter := b.operand(g.Iter)
		loop.iter = iter.get
	}
	loop.line = b.line
	loop.setTarget(b, g.Target)
	tests := make([]cond, len(g.Ifs))
	for i, test := range g.Ifs {
		tests[i] = b.cond(test)
	}
	loop.body = b.yieldFiltered(tests, b.yieldLoops(generators[1:], -1, body))
	return loop.stmt(func(*frame) status { return normal })
}

// yieldFiltered makes a statement run only where all tests hold.
func (b *builder) yieldFiltered(tests []cond, body stmt) stmt {
	if len(tests) == 0 {
		return body
	}
	step := b.step()
	return func(fr *frame) status {
		for i := int(fr.at(step)); i < len(tests); i++ {
			fr.steps[step] = int32(i)
			switch tests[i](fr) {
			case fails:
				return normal
			case broken:
				return fr.failed()
			}
		}
		fr.steps[step] = int32(len(tests))
		return body(fr)
	}
}

// generatorLoops compiles the body of a generator expression.
func (b *builder) generatorLoops(n *ast.GeneratorExp) stmt {
	return b.yieldLoops(n.Generators, b.slot(".0"), func() stmt {
		elt := b.operand(n.Elt)
		step := b.step()
		return func(fr *frame) status {
			if fr.at(step) == 1 {
				if fr.received().Zero() {
					return raised
				}
				return normal
			}
			fr.steps[step] = 0
			v := elt.get(fr)
			if v.Zero() {
				return fr.failed()
			}
			fr.steps[step] = 1
			fr.suspend(v)
			return suspended
		}
	})
}
