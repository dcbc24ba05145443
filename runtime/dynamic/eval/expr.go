// Expressions: one function a form, in CPython 2.7's order of evaluation.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// expr compiles an expression.
func (b *builder) expr(n ast.ExprNode) expr {
	if b.at(n) {
		line, e := b.line, b.expression(n)
		return func(fr *frame) py.Value {
			fr.Line = line
			return e(fr)
		}
	}
	return b.expression(n)
}

func (b *builder) expression(n ast.ExprNode) expr {
	if v := b.constantOf(n); v.Ok() {
		return func(*frame) py.Value { return v }
	}
	if b.yields != nil && b.yields[n] && evaluatesAll(n) {
		return b.yieldExpr(n)
	}
	switch n := n.(type) {
	case *ast.Name:
		return b.load(n.ID)
	case *ast.Attribute:
		return b.attribute(n)
	case *ast.Call:
		return b.call(n)
	case *ast.BinOp:
		return b.binary(n)
	case *ast.Compare:
		return b.compare(n)
	case *ast.Subscript:
		return b.subscript(n)
	case *ast.UnaryOp:
		return b.unary(n)
	case *ast.BoolOp:
		return b.boolean(n)
	case *ast.IfExp:
		return b.conditional(n)
	case *ast.Lambda:
		return b.lambda(n)
	case *ast.Repr:
		value := b.operand(n.Value)
		return func(fr *frame) py.Value {
			v := value.get(fr)
			if v.Zero() {
				return v
			}
			return py.Backquote(fr.t, v)
		}
	case *ast.ListComp:
		return b.listComp(n)
	case *ast.GeneratorExp, *ast.SetComp, *ast.DictComp:
		return b.comprehension(n)
	case *ast.Yield:
		return b.yield(n)
	}
	return b.display(n)
}

// evaluatesAll tells whether all parts of an expression are evaluated, in order.
func evaluatesAll(n ast.ExprNode) bool {
	switch n.(type) {
	case *ast.Yield, *ast.BoolOp, *ast.IfExp, *ast.ListComp:
		return false
	}
	return true
}

// exprs compiles several expressions.
func (b *builder) exprs(nodes []ast.ExprNode) []operand {
	out := make([]operand, len(nodes))
	for i, n := range nodes {
		out[i] = b.operand(n)
	}
	return out
}

// An operand is an expression of which local variables are read without a call. Slot 0 of every frame is always empty,
// so that an expression that is no local variable needs no test of its own.
type operand struct {
	slot int      // of a local variable; 0: none
	val  py.Value // of a constant; zero: it is none
	eval expr
}

// operand compiles an expression as an operand.
func (b *builder) operand(n ast.ExprNode) operand {
	before := b.line
	var o operand
	if name, ok := n.(*ast.Name); ok && name.ID != "None" && name.ID != "__debug__" && n.At().Line <= before {
		if kind, at := b.placeOf(name.ID); kind == inSlot {
			o.slot = at
		}
	} else if n.At().Line <= before {
		o.val = b.constantOf(n)
	}
	o.eval = b.expr(n)
	return o
}

// get evaluates the operand. It is written to stay within what Go inlines.
func (o *operand) get(fr *frame) py.Value {
	if v := fr.slots[o.slot]; v != (py.Value{}) {
		return v
	}
	return o.eval(fr)
}

// getAll evaluates operands into out; false: one failed.
func getAll(fr *frame, operands []operand, out []py.Value) bool {
	for i := range operands {
		if out[i] = operands[i].get(fr); out[i].Zero() {
			return false
		}
	}
	return true
}

// attribute compiles o.name.
func (b *builder) attribute(n *ast.Attribute) expr {
	obj := b.operand(n.Value)
	name := py.Intern(b.mangled(n.Attr))
	site := new(py.AttrSite)
	return func(fr *frame) py.Value {
		o := obj.get(fr)
		if o.Zero() {
			return o
		}
		return py.GetAttrCached(fr.t, o, name, site)
	}
}

// display compiles tuples, lists, sets and dicts.
func (b *builder) display(n ast.ExprNode) expr {
	switch n := n.(type) {
	case *ast.Tuple:
		return b.sequence(n.Elts, func(t *py.Thread, items []py.Value) py.Value { return py.TupleOf(items).V() })
	case *ast.List:
		return b.sequence(n.Elts, func(t *py.Thread, items []py.Value) py.Value { return py.ListOf(items).V() })
	case *ast.Set:
		return b.sequence(n.Elts, func(t *py.Thread, items []py.Value) py.Value { return py.NewSetOf(t, items...) })
	case *ast.Dict:
		return b.dict(n)
	}
	panic("eval: no expression: " + n.Kind().String())
}

// sequence compiles a display whose items are evaluated before it is built.
func (b *builder) sequence(elts []ast.ExprNode, build func(t *py.Thread, items []py.Value) py.Value) expr {
	operands := b.exprs(elts)
	return func(fr *frame) py.Value {
		items := make([]py.Value, len(operands))
		if !getAll(fr, operands, items) {
			return py.Value{}
		}
		return build(fr.t, items)
	}
}

// dict compiles {k: v, …}: each value is evaluated before its key and stored before the next one.
func (b *builder) dict(n *ast.Dict) expr {
	values, keys := make([]operand, len(n.Keys)), make([]operand, len(n.Keys))
	for i := range n.Keys {
		values[i] = b.operand(n.Values[i])
		keys[i] = b.operand(n.Keys[i])
	}
	return func(fr *frame) py.Value {
		d := py.NewDictSized(len(keys))
		for i := range keys {
			v := values[i].get(fr)
			if v.Zero() {
				return v
			}
			k := keys[i].get(fr)
			if k.Zero() || !py.DictStore(fr.t, d, k, v) {
				return py.Value{}
			}
		}
		return d
	}
}

// unary compiles not, -, + and ~; chains of them are one closure.
func (b *builder) unary(n *ast.UnaryOp) expr {
	var ops []func(*py.Thread, py.Value) py.Value
	inner := ast.ExprNode(n)
	for {
		u, ok := inner.(*ast.UnaryOp)
		if !ok {
			break
		}
		ops = append(ops, unaryOps[u.Op])
		inner = u.Operand
	}
	o := b.operand(inner)
	return func(fr *frame) py.Value {
		v := o.get(fr)
		for i := len(ops) - 1; i >= 0 && v.Ok(); i-- {
			v = ops[i](fr.t, v)
		}
		return v
	}
}

var unaryOps = [...]func(*py.Thread, py.Value) py.Value{
	ast.Invert: py.Invert, ast.Not: py.Not, ast.UAdd: py.Pos, ast.USub: py.Neg,
}

// boolean compiles `and` and `or` as values.
func (b *builder) boolean(n *ast.BoolOp) expr {
	if b.hasYield(n) {
		return b.yieldBoolean(n)
	}
	line := b.line
	operands := b.exprs(n.Values)
	stopsAt := n.Op == ast.Or
	last := len(operands) - 1
	return b.settled(line, func(fr *frame) py.Value {
		for i := range operands {
			v := operands[i].get(fr)
			if v.Zero() || i == last {
				return v
			}
			yes, ok := py.Truth(fr.t, v)
			if !ok {
				return py.Value{}
			}
			if yes == stopsAt {
				return v
			}
		}
		return py.Value{}
	})
}

// conditional compiles x if c else y; a chain of them on the right is a loop.
func (b *builder) conditional(n *ast.IfExp) expr {
	if b.hasYield(n) {
		return b.yieldConditional(n)
	}
	line := b.line
	test := b.cond(n.Test)
	body, orelse := b.operand(n.Body), b.operand(n.Orelse)
	return b.settled(line, func(fr *frame) py.Value {
		switch test(fr) {
		case holds:
			return body.get(fr)
		case fails:
			return orelse.get(fr)
		}
		return py.Value{}
	})
}
