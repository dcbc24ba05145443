// try and with around a yield. What they need afterwards waits in temporaries.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// yieldTryExcept compiles try … except … else. Steps: 0 in the body, 1 in the else, 2+i in the body of clause i, -1-i in the
// class of clause i.
func (b *builder) yieldTryExcept(n *ast.TryExcept) stmt {
	b.body.protects = true
	body := b.block(n.Body)
	clauses := b.handlers(plainClauses(b, n.Handlers))
	orelse := b.block(n.Orelse)
	step, caught := b.step(), b.temp()
	return func(fr *frame) status {
		at := fr.at(step)
		if at == 0 {
			fr.steps[step] = 0
			switch st := body(fr); st {
			case normal:
				at = 1
			case raised:
				at = -1
				fr.slots[caught] = fr.t.CatchEvaluated(&fr.Activation, &fr.save)
			default:
				return st
			}
		}
		if at < 0 {
			i := choose(fr, clauses, fr.slots[caught], int(-1-at), &fr.steps[step])
			if i < 0 {
				return fr.failed()
			}
			at = int32(2 + i)
		}
		fr.steps[step] = at
		if at == 1 {
			return orelse(fr)
		}
		return clauses[at-2].body(fr)
	}
}

// plainClauses moves what is assigned to a target with a yield into the clause's body.
func plainClauses(b *builder, nodes []*ast.ExceptHandler) []*ast.ExceptHandler {
	out := append([]*ast.ExceptHandler(nil), nodes...)
	for i, n := range nodes {
		if n.Name != nil && b.hasYield(n.Name) {
			c := *n
			item := b.tempName(b.temp(), n.Name)
			assign := &ast.Assign{Place: *n.Name.At(), Targets: []ast.ExprNode{n.Name}, Value: item}
			b.yields[assign] = true
			c.Name, c.Body = item, append([]ast.StmtNode{assign}, n.Body...)
			out[i] = &c
		}
	}
	return out
}

// yieldTryFinally compiles try … finally. Steps: 0 in the body, 1 in the finally.
func (b *builder) yieldTryFinally(n *ast.TryFinally) stmt {
	b.body.protects = true
	body, final := b.block(n.Body), b.block(n.Finalbody)
	step, ended := b.step(), b.step()
	ret, caught := b.temp(), b.temp()
	return func(fr *frame) status {
		if fr.at(step) == 0 {
			fr.steps[step] = 0
			st := body(fr)
			if st == suspended {
				return st
			}
			fr.steps[step], fr.steps[ended] = 1, int32(st)
			fr.slots[ret] = fr.ret
			if st == raised {
				fr.slots[caught] = fr.t.CatchFinallyEvaluated(&fr.Activation)
			}
		}
		if after := final(fr); after != normal {
			return after
		}
		st := status(fr.steps[ended])
		if st == raised {
			py.Reraise(fr.t, fr.slots[caught])
			fr.slots[caught] = py.Value{}
		}
		fr.ret = fr.slots[ret]
		return st
	}
}

// yieldWith compiles with. Steps: 0 in the manager's expression, 1 in the body.
func (b *builder) yieldWith(n *ast.With) stmt {
	b.body.protects, b.body.catches = true, true
	line := n.Line
	manager := b.operand(n.ContextExpr)
	exit, entered := b.temp(), b.temp()
	nodes := n.Body
	if n.OptionalVars != nil {
		item := b.tempName(entered, n.OptionalVars)
		assign := &ast.Assign{Place: *n.OptionalVars.At(), Targets: []ast.ExprNode{n.OptionalVars}, Value: item}
		if b.hasYield(n.OptionalVars) {
			b.yields[assign] = true
		}
		nodes = append([]ast.StmtNode{assign}, nodes...)
	}
	body := b.block(nodes)
	last := b.line
	step := b.step()
	return func(fr *frame) status {
		if fr.at(step) == 0 {
			fr.steps[step] = 0
			if !fr.resuming {
				fr.Line = line
			}
			m := manager.get(fr)
			if m.Zero() {
				return fr.failed()
			}
			if fr.slots[exit], fr.slots[entered] = py.WithEnter(fr.t, m); fr.slots[exit].Zero() {
				return raised
			}
			fr.steps[step] = 1
		}
		st := body(fr)
		if st == suspended {
			return st
		}
		leave := fr.slots[exit]
		fr.slots[exit] = py.Value{}
		return leaveWith(fr, leave, st, last)
	}
}
