// for and while, and the loops of comprehensions. A loop that comes round looks for signals first (Thread.Tick).
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// while compiles a while loop.
func (b *builder) while(n *ast.While) stmt {
	line := n.Line
	value, known := b.truthOf(n.Test)
	if known && !value {
		return b.block(n.Orelse)
	}
	var test cond
	if !known {
		test = b.cond(n.Test)
	}
	body := b.block(n.Body)
	var orelse stmt
	if len(n.Orelse) > 0 {
		orelse = b.block(n.Orelse)
	}
	return func(fr *frame) status {
		for {
			fr.Line = line
			if test != nil {
				if r := test(fr); r == fails {
					break
				} else if r == broken {
					return raised
				}
			}
			switch st := body(fr); st {
			case normal, continues:
			case breaks:
				return normal
			default:
				return st
			}
			if !fr.t.Tick() {
				return raised
			}
		}
		if orelse != nil {
			return orelse(fr)
		}
		return normal
	}
}

// forStmt compiles for target in iter.
func (b *builder) forStmt(n *ast.For) stmt {
	line := n.Line
	counted := b.rangeCall(n.Iter)
	var iter operand
	if counted == nil {
		iter = b.operand(n.Iter)
	}
	head := b.line
	first, second := b.loopTargets(n.Target)
	body := b.block(n.Body)
	var orelse stmt
	if len(n.Orelse) > 0 {
		orelse = b.block(n.Orelse)
	}
	loop := iterLoop{line: head, first: first, second: second, body: body}
	if name, ok := n.Target.(*ast.Name); ok && name.Line <= head {
		if kind, at := b.placeOf(name.ID); kind == inSlot {
			loop.slot = at
		}
	}
	return func(fr *frame) status {
		fr.Line = line
		var st status
		if counted != nil {
			st = counted.run(fr, &loop)
		} else {
			st = loop.over(fr, iter.get(fr))
		}
		switch {
		case st == breaks:
			return normal
		case st == normal && orelse != nil:
			return orelse(fr)
		}
		return st
	}
}

// loopTargets compiles a loop's target; two of them where it is a pair.
func (b *builder) loopTargets(n ast.ExprNode) (first, second store) {
	if elts, ok := elements(n); ok && len(elts) == 2 {
		b.at(n)
		return b.target(elts[0]), b.target(elts[1])
	}
	return b.target(n), nil
}

// iterLoop is the part of a for loop that is done for each item.
type iterLoop struct {
	line   int
	first  store
	second store // nil: there is one target
	slot   int   // of the local variable that is the only target; 0: it is something else
	body   stmt
}

// over runs the loop over what an expression gave.
func (l *iterLoop) over(fr *frame, seq py.Value) status {
	if seq.Zero() {
		return fr.failed()
	}
	it := py.Iter(fr.t, seq)
	if it.Zero() {
		return raised
	}
	if l.second != nil {
		return l.pairs(fr, it)
	}
	for {
		v := py.Next(fr.t, it)
		if v.Zero() {
			return l.end(fr)
		}
		if st := l.item(fr, v); st != normal {
			return st
		}
	}
}

func (l *iterLoop) pairs(fr *frame, it py.Value) status {
	for {
		x, y := py.NextPair(fr.t, it)
		if x.Zero() {
			return l.end(fr)
		}
		if !l.first(fr, x) || !l.second(fr, y) {
			return raised
		}
		if st := l.round(fr); st != normal {
			return st
		}
	}
}

// end tells how a loop ends whose iterator gave nothing.
func (l *iterLoop) end(fr *frame) status {
	if fr.t.HasExc() {
		return raised
	}
	return normal
}

// item runs the body for an item.
func (l *iterLoop) item(fr *frame, v py.Value) status {
	if l.slot > 0 {
		fr.slots[l.slot] = v
	} else if !l.first(fr, v) {
		return raised
	}
	return l.round(fr)
}

// round runs the body once; normal: the loop goes on.
func (l *iterLoop) round(fr *frame) status {
	switch st := l.body(fr); st {
	case normal, continues:
	default:
		return st
	}
	fr.Line = l.line
	if !fr.t.Tick() {
		return raised
	}
	return normal
}

// countedLoop is a loop over a call of range or xrange: counted if the name still means the built-in.
type countedLoop struct {
	fn   operand
	args []operand
}

// rangeCall compiles the iterable if it looks like such a call; nil: it doesn't.
func (b *builder) rangeCall(n ast.ExprNode) *countedLoop {
	call, ok := n.(*ast.Call)
	if !ok || len(call.Args) < 1 || len(call.Args) > 3 || call.Keywords != nil || call.Starargs != nil || call.Kwargs != nil {
		return nil
	}
	name, ok := call.Func.(*ast.Name)
	if !ok || name.ID != "range" && name.ID != "xrange" {
		return nil
	}
	b.at(n)
	return &countedLoop{b.operand(name), b.exprs(call.Args)}
}

func (c *countedLoop) run(fr *frame, l *iterLoop) status {
	var args [3]py.Value
	fn := c.fn.get(fr)
	if fn.Zero() || !getAll(fr, c.args, args[:len(c.args)]) {
		return fr.failed()
	}
	var r py.RangeLoop
	it := py.StartRange(fr.t, &r, fn, args[:len(c.args)]...)
	if it.Zero() {
		return raised
	}
	for {
		v := r.Next()
		if v.Zero() {
			if v = py.AfterRange(fr.t, it); v.Zero() {
				return l.end(fr)
			}
		}
		if l.second == nil {
			if st := l.item(fr, v); st != normal {
				return st
			}
			continue
		}
		x, y := py.UnpackPair(fr.t, v)
		if x.Zero() || !l.first(fr, x) || !l.second(fr, y) {
			return raised
		}
		if st := l.round(fr); st != normal {
			return st
		}
	}
}
