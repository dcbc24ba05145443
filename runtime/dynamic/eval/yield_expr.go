// Expressions that hold a yield. What is evaluated before the yield is kept in temporaries while the generator waits.
package eval

import (
	"strconv"

	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// yield compiles a yield expression.
func (b *builder) yield(n *ast.Yield) expr {
	if n.Value == nil {
		return func(fr *frame) py.Value {
			if fr.resuming {
				return fr.received()
			}
			return fr.suspend(py.None)
		}
	}
	value := b.operand(n.Value)
	if !b.hasYield(n.Value) {
		return func(fr *frame) py.Value {
			if fr.resuming {
				return fr.received()
			}
			v := value.get(fr)
			if v.Zero() {
				return v
			}
			return fr.suspend(v)
		}
	}
	step := b.step()
	return func(fr *frame) py.Value {
		if fr.at(step) == 1 {
			return fr.received()
		}
		fr.steps[step] = 0
		v := value.get(fr)
		if v.Zero() {
			return v
		}
		fr.steps[step] = 1
		return fr.suspend(v)
	}
}

// hoisted is a part of an expression that is evaluated into a temporary first.
type hoisted struct {
	eval expr
	slot int
}

// hoist compiles the parts up to the last one that holds a yield, and puts temporaries in their places.
func (b *builder) hoist(parts []*ast.ExprNode) []hoisted {
	last := -1
	for i, p := range parts {
		if *p != nil && b.hasYield(*p) {
			last = i
		}
	}
	var out []hoisted
	for _, p := range parts[:last+1] {
		if *p == nil || b.constantOf(*p).Ok() {
			continue
		}
		slot := b.temp()
		out = append(out, hoisted{b.expr(*p), slot})
		*p = b.tempName(slot, *p)
	}
	return out
}

// tempName gives a name that means a temporary.
func (b *builder) tempName(slot int, at ast.ExprNode) *ast.Name {
	id := ".t" + strconv.Itoa(slot)
	b.slots[id] = slot
	return &ast.Name{Place: *at.At(), ID: id, Ctx: ast.Load}
}

// evaluate runs the hoisted parts that are still to be done; false: one failed or waits.
func evaluate(fr *frame, parts []hoisted, step int) bool {
	for i := int(fr.at(step)); i < len(parts); i++ {
		fr.steps[step] = int32(i)
		v := parts[i].eval(fr)
		if v.Zero() {
			return false
		}
		fr.slots[parts[i].slot] = v
	}
	return true
}

// yieldExpr compiles an expression of a form whose parts are all evaluated, in order.
func (b *builder) yieldExpr(n ast.ExprNode) expr {
	if c, ok := n.(*ast.Compare); ok && len(c.Ops) > 1 {
		return b.yieldCompare(c)
	}
	copied, parts := b.partsOf(n)
	steps := b.hoist(parts)
	step := b.step()
	final := b.expr(copied)
	return func(fr *frame) py.Value {
		if !evaluate(fr, steps, step) {
			return py.Value{}
		}
		return final(fr)
	}
}

// partsOf copies a node and gives the places of its parts in the copy, in the order of evaluation.
func (b *builder) partsOf(n ast.ExprNode) (ast.ExprNode, []*ast.ExprNode) {
	switch n := n.(type) {
	case *ast.BinOp:
		c := *n
		return &c, []*ast.ExprNode{&c.Left, &c.Right}
	case *ast.UnaryOp:
		c := *n
		return &c, []*ast.ExprNode{&c.Operand}
	case *ast.Repr:
		c := *n
		return &c, []*ast.ExprNode{&c.Value}
	case *ast.Attribute:
		c := *n
		return &c, []*ast.ExprNode{&c.Value}
	case *ast.Subscript:
		c := *n
		parts := []*ast.ExprNode{&c.Value}
		c.Slice = sliceParts(n.Slice, &parts)
		return &c, parts
	case *ast.Compare:
		c := *n
		c.Comparators = append([]ast.ExprNode(nil), n.Comparators...)
		return &c, []*ast.ExprNode{&c.Left, &c.Comparators[0]}
	case *ast.Call:
		return callParts(n)
	}
	return b.displayParts(n)
}

// places gives the places of a list's items.
func places(list []ast.ExprNode) []*ast.ExprNode {
	out := make([]*ast.ExprNode, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}

func callParts(n *ast.Call) (ast.ExprNode, []*ast.ExprNode) {
	c := *n
	c.Args = append([]ast.ExprNode(nil), n.Args...)
	parts := append([]*ast.ExprNode{&c.Func}, places(c.Args)...)
	c.Keywords = nil
	for _, k := range n.Keywords {
		kw := *k
		c.Keywords = append(c.Keywords, &kw)
		parts = append(parts, &kw.Value)
	}
	return &c, append(parts, &c.Starargs, &c.Kwargs)
}

// sliceParts copies what stands in the brackets and adds the places of its parts.
func sliceParts(n ast.SliceNode, parts *[]*ast.ExprNode) ast.SliceNode {
	switch n := n.(type) {
	case *ast.Index:
		c := *n
		*parts = append(*parts, &c.Value)
		return &c
	case *ast.Slice:
		c := *n
		*parts = append(*parts, &c.Lower, &c.Upper, &c.Step)
		return &c
	case *ast.ExtSlice:
		c := *n
		c.Dims = make([]ast.SliceNode, len(n.Dims))
		for i, d := range n.Dims {
			c.Dims[i] = sliceParts(d, parts)
		}
		return &c
	}
	return n
}

// displayParts is partsOf for displays, comprehensions and lambdas.
func (b *builder) displayParts(n ast.ExprNode) (ast.ExprNode, []*ast.ExprNode) {
	switch n := n.(type) {
	case *ast.Tuple:
		c := *n
		c.Elts = append([]ast.ExprNode(nil), n.Elts...)
		return &c, places(c.Elts)
	case *ast.List:
		c := *n
		c.Elts = append([]ast.ExprNode(nil), n.Elts...)
		return &c, places(c.Elts)
	case *ast.Set:
		c := *n
		c.Elts = append([]ast.ExprNode(nil), n.Elts...)
		return &c, places(c.Elts)
	case *ast.Dict:
		c := *n
		c.Keys = append([]ast.ExprNode(nil), n.Keys...)
		c.Values = append([]ast.ExprNode(nil), n.Values...)
		var parts []*ast.ExprNode
		for i := range c.Keys {
			parts = append(parts, &c.Values[i], &c.Keys[i])
		}
		return &c, parts
	case *ast.Lambda:
		c, args := *n, *n.Args
		c.Args = &args
		args.Defaults = append([]ast.ExprNode(nil), n.Args.Defaults...)
		b.unit.scopes[&c] = b.unit.scopes[n]
		return &c, places(args.Defaults)
	}
	return b.comprehensionParts(n)
}

// comprehensionParts is partsOf for comprehensions with code of their own: the first iterable is evaluated here.
func (b *builder) comprehensionParts(n ast.ExprNode) (ast.ExprNode, []*ast.ExprNode) {
	first := *generatorsOf(n)[0]
	generators := append([]*ast.Comprehension{&first}, generatorsOf(n)[1:]...)
	var out ast.ExprNode
	switch n := n.(type) {
	case *ast.GeneratorExp:
		c := *n
		c.Generators, out = generators, &c
	case *ast.SetComp:
		c := *n
		c.Generators, out = generators, &c
	case *ast.DictComp:
		c := *n
		c.Generators, out = generators, &c
	}
	b.unit.scopes[out] = b.unit.scopes[n]
	return out, []*ast.ExprNode{&first.Iter}
}

// yieldBoolean compiles and and or.
func (b *builder) yieldBoolean(n *ast.BoolOp) expr {
	line := b.line
	operands := b.exprs(n.Values)
	stopsAt := n.Op == ast.Or
	step := b.step()
	return b.settled(line, func(fr *frame) py.Value {
		for i := int(fr.at(step)); ; i++ {
			fr.steps[step] = int32(i)
			v := operands[i].get(fr)
			if v.Zero() || i == len(operands)-1 {
				return v
			}
			if yes, ok := py.Truth(fr.t, v); !ok {
				return py.Value{}
			} else if yes == stopsAt {
				return v
			}
		}
	})
}

// yieldConditional compiles x if c else y.
func (b *builder) yieldConditional(n *ast.IfExp) expr {
	line := b.line
	test := b.cond(n.Test)
	body, orelse := b.operand(n.Body), b.operand(n.Orelse)
	step := b.step()
	return b.settled(line, func(fr *frame) py.Value {
		at := fr.at(step)
		if at == 0 {
			fr.steps[step] = 0
			switch test(fr) {
			case holds:
				at = 1
			case fails:
				at = 2
			default:
				return py.Value{}
			}
			fr.steps[step] = at
		}
		if at == 1 {
			return body.get(fr)
		}
		return orelse.get(fr)
	})
}

// yieldCompare compiles a chain of comparisons.
func (b *builder) yieldCompare(n *ast.Compare) expr {
	line := b.line
	operands := b.exprs(append([]ast.ExprNode{n.Left}, n.Comparators...))
	slots := make([]int, len(operands))
	for i := range slots {
		slots[i] = b.temp()
	}
	ops, step := n.Ops, b.step()
	return b.settled(line, func(fr *frame) py.Value {
		for i := int(fr.at(step)); ; i++ {
			fr.steps[step] = int32(i)
			v := operands[i].get(fr)
			if v.Zero() {
				return v
			}
			fr.slots[slots[i]] = v
			if i == 0 {
				continue
			}
			result := compareValues(fr.t, ops[i-1], fr.slots[slots[i-1]], v)
			if result.Zero() || i == len(operands)-1 {
				return result
			}
			if yes, ok := py.Truth(fr.t, result); !ok {
				return py.Value{}
			} else if !yes {
				return result
			}
		}
	})
}

// yieldListComp compiles a list comprehension; the list waits in its slot.
func (b *builder) yieldListComp(n *ast.ListComp) expr {
	into := b.temp()
	before := b.line
	loop := b.yieldLoops(n.Generators, -1, func() stmt {
		elt := b.operand(n.Elt)
		return func(fr *frame) status {
			v := elt.get(fr)
			if v.Zero() {
				return fr.failed()
			}
			py.ListAppend(fr.slots[into], v)
			return normal
		}
	})
	return b.settled(before, func(fr *frame) py.Value {
		if !fr.resuming {
			fr.slots[into] = py.NewList().V()
		}
		if loop(fr) != normal {
			return py.Value{}
		}
		list := fr.slots[into]
		fr.slots[into] = py.Value{}
		return list
	})
}
