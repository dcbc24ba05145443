// Comprehensions. A list comprehension is a loop in place whose variables stay (Python 2); generator expressions and
// set and dict comprehensions are code objects of their own, called with the iterator of their first iterable.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// loops compiles the nested fors and ifs around body, which runs innermost. first is the slot of the first iterator
// where the caller has it, else -1.
func (b *builder) loops(generators []*ast.Comprehension, first int, body func() stmt) stmt {
	if len(generators) == 0 {
		return body()
	}
	g := generators[0]
	var iter operand
	var counted *countedLoop
	if first < 0 {
		if counted = b.rangeCall(g.Iter); counted == nil {
			iter = b.operand(g.Iter)
		}
	}
	loop := iterLoop{line: b.line}
	loop.first, loop.second = b.loopTargets(g.Target)
	tests := make([]cond, len(g.Ifs))
	for i, test := range g.Ifs {
		tests[i] = b.cond(test)
	}
	loop.body = filtered(tests, b.loops(generators[1:], -1, body))
	if first >= 0 {
		return func(fr *frame) status { return loop.over(fr, fr.slots[first]) }
	}
	if counted != nil {
		return func(fr *frame) status { return counted.run(fr, &loop) }
	}
	return func(fr *frame) status { return loop.over(fr, iter.get(fr)) }
}

// filtered makes a statement run only where all tests hold.
func filtered(tests []cond, body stmt) stmt {
	if len(tests) == 0 {
		return body
	}
	return func(fr *frame) status {
		for _, test := range tests {
			switch test(fr) {
			case fails:
				return normal
			case broken:
				return fr.failed()
			}
		}
		return body(fr)
	}
}

// listComp compiles [elt for …]. The list under construction lives in a slot of its own.
func (b *builder) listComp(n *ast.ListComp) expr {
	if b.hasYield(n) {
		return b.yieldListComp(n)
	}
	into := b.temp()
	before := b.line
	loop := b.loops(n.Generators, -1, func() stmt {
		elt := b.operand(n.Elt)
		return func(fr *frame) status {
			v := elt.get(fr)
			if v.Zero() {
				return raised
			}
			py.ListAppend(fr.slots[into], v)
			return normal
		}
	})
	return b.settled(before, func(fr *frame) py.Value {
		outer := fr.slots[into]
		list := py.NewList().V()
		fr.slots[into] = list
		st := loop(fr)
		fr.slots[into] = outer
		if st != normal {
			return py.Value{}
		}
		return list
	})
}

// comprehension compiles the others: the code, and its call with the first iterator.
func (b *builder) comprehension(n ast.ExprNode) expr {
	generators := generatorsOf(n)
	code := b.comprehensionCode(n, generators)
	refs := b.cellsFor(code)
	iter := b.operand(generators[0].Iter)
	return func(fr *frame) py.Value {
		seq := iter.get(fr)
		if seq.Zero() {
			return seq
		}
		it := py.Iter(fr.t, seq)
		if it.Zero() {
			return it
		}
		return py.Call1(fr.t, py.NewClosureIn(code, fr.Globals, fr.collect(refs)).V(), it)
	}
}

func generatorsOf(n ast.ExprNode) []*ast.Comprehension {
	switch n := n.(type) {
	case *ast.GeneratorExp:
		return n.Generators
	case *ast.SetComp:
		return n.Generators
	case *ast.DictComp:
		return n.Generators
	}
	return nil
}

func (b *builder) comprehensionCode(n ast.ExprNode, generators []*ast.Comprehension) *py.Code {
	s := b.unit.scopes[n]
	inner := b.unit.newBuilder(s, s.CodeName(), n.At().Line)
	inner.code.ArgCount = 1
	inner.code.Doc = py.None
	var block stmt
	switch n := n.(type) {
	case *ast.GeneratorExp:
		block = inner.generatorLoops(n)
	case *ast.SetComp:
		block = inner.collecting(generators, func() py.Value { return py.NewSetOf(nil) }, func() stmt {
			elt := inner.operand(n.Elt)
			return func(fr *frame) status {
				if v := elt.get(fr); v.Zero() || !py.SetAdd(fr.t, fr.ret, v) {
					return raised
				}
				return normal
			}
		})
	case *ast.DictComp:
		block = inner.collecting(generators, func() py.Value { return py.NewDictSized(0) }, func() stmt {
			value := inner.operand(n.Value)
			key := inner.operand(n.Key)
			return func(fr *frame) status {
				v := value.get(fr)
				if v.Zero() {
					return raised
				}
				if k := key.get(fr); k.Zero() || !py.DictStore(fr.t, fr.ret, k, v) {
					return raised
				}
				return normal
			}
		})
	}
	code := inner.finish(block, functionFlags(s, nil))
	inner.body.setEntries(code)
	return code
}

// collecting compiles a comprehension that fills a container, which is its result.
func (b *builder) collecting(generators []*ast.Comprehension, create func() py.Value, element func() stmt) stmt {
	loop := b.loops(generators, b.slot(".0"), element)
	return func(fr *frame) status {
		fr.ret = create()
		if st := loop(fr); st != normal {
			return st
		}
		return returns
	}
}
