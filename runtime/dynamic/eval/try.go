// try … except, try … finally and with.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// handler is an except clause.
type handler struct {
	line   int
	class  expr // nil: catches everything
	target store
	body   stmt
}

// handlers compiles except clauses.
func (b *builder) handlers(nodes []*ast.ExceptHandler) []handler {
	b.body.catches = true
	out := make([]handler, len(nodes))
	for i, n := range nodes {
		b.line = n.Line
		h := handler{line: n.Line}
		if n.Type != nil {
			h.class = b.expr(n.Type)
		}
		if n.Name != nil {
			h.target = b.target(n.Name)
		}
		h.body = b.block(n.Body)
		out[i] = h
	}
	return out
}

// choose finds the clause for a caught exception, beginning with clause first; -1: none, or failed with an exception set, or
// the generator waits in the clause's class. If step is given, it notes -1-i while it looks at clause i.
func choose(fr *frame, clauses []handler, caught py.Value, first int, step *int32) int {
	for i := first; i < len(clauses); i++ {
		h := &clauses[i]
		if step != nil {
			*step = int32(-1 - i)
		}
		fr.Line = h.line
		if h.class != nil {
			cls := h.class(fr)
			if cls.Zero() {
				return -1
			}
			if yes, ok := py.ExcMatches(fr.t, caught, cls); !ok {
				return -1
			} else if !yes {
				continue
			}
		}
		if h.target != nil && !h.target(fr, py.ExcValue(caught)) {
			return -1
		}
		return i
	}
	py.Reraise(fr.t, caught)
	return -1
}

// tryExcept compiles try … except … else.
func (b *builder) tryExcept(n *ast.TryExcept) stmt {
	body := b.block(n.Body)
	clauses := b.handlers(n.Handlers)
	orelse := b.block(n.Orelse)
	return func(fr *frame) status {
		st := body(fr)
		if st == normal {
			return orelse(fr)
		}
		if st != raised {
			return st
		}
		caught := fr.t.CatchEvaluated(&fr.Activation, &fr.save)
		if i := choose(fr, clauses, caught, 0, nil); i >= 0 {
			return clauses[i].body(fr)
		}
		return raised
	}
}

// tryFinally compiles try … finally.
func (b *builder) tryFinally(n *ast.TryFinally) stmt {
	body := b.block(n.Body)
	final := b.block(n.Finalbody)
	return func(fr *frame) status {
		st := body(fr)
		ret := fr.ret
		var caught py.Value
		if st == raised {
			caught = fr.t.CatchFinallyEvaluated(&fr.Activation)
		}
		if after := final(fr); after != normal {
			return after
		}
		if st == raised {
			py.Reraise(fr.t, caught)
		}
		fr.ret = ret
		return st
	}
}

// with compiles with manager as target.
func (b *builder) with(n *ast.With) stmt {
	line := n.Line
	b.body.catches = true
	manager := b.operand(n.ContextExpr)
	var target store
	if n.OptionalVars != nil {
		target = b.target(n.OptionalVars)
	}
	body := b.block(n.Body)
	last := b.line
	return func(fr *frame) status {
		fr.Line = line
		m := manager.get(fr)
		if m.Zero() {
			return raised
		}
		exit, entered := py.WithEnter(fr.t, m)
		if exit.Zero() {
			return raised
		}
		st := raised
		if target == nil || target(fr, entered) {
			st = body(fr)
		}
		return leaveWith(fr, exit, st, last)
	}
}

// leaveWith ends a with statement whose body ended as st says.
func leaveWith(fr *frame, exit py.Value, st status, line int) status {
	if st != raised {
		ret := fr.ret
		fr.Line = line
		if _, ok := py.WithExit(fr.t, exit, py.Value{}); !ok {
			return raised
		}
		fr.ret = ret
		return st
	}
	caught := fr.t.CatchEvaluated(&fr.Activation, &fr.save)
	fr.Line = line
	suppressed, ok := py.WithExit(fr.t, exit, caught)
	if !ok {
		return raised
	}
	if suppressed {
		return normal
	}
	py.Reraise(fr.t, caught)
	return raised
}
