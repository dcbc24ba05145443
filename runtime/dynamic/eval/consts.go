// Constants: co_consts in CPython's order, and what is known of an expression when it is compiled.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// constTable collects co_consts. What CPython's optimizer folds comes after the constants that occur in the source.
type constTable struct {
	items  []py.Value
	folded []py.Value
	index  map[constKey]bool

	usesNone bool // None must be among them
}

// constKey tells constants apart that CPython tells apart: by type and value.
type constKey struct {
	kind *py.Type
	word uint64
	text string
}

func keyOf(v py.Value) constKey {
	kind := py.TypeOf(v)
	switch kind {
	case py.StrType:
		return constKey{kind: kind, text: py.As[py.Str](v).String()}
	case py.UnicodeType:
		return constKey{kind: kind, text: py.As[py.Unicode](v).String()}
	}
	return constKey{kind: kind, word: v.Word()}
}

// add enters a constant.
func (c *constTable) add(v py.Value) {
	if c.index == nil {
		c.index = map[constKey]bool{}
	}
	if k := keyOf(v); !c.index[k] {
		c.index[k] = true
		c.items = append(c.items, v)
	}
}

// all gives co_consts; never nil.
func (c *constTable) all() []py.Value {
	out := append([]py.Value{}, c.items...)
	if c.usesNone && !c.index[keyOf(py.None)] {
		out = append(out, py.None)
	}
	return append(out, c.folded...)
}

// constant makes an expression of a constant that occurs in the source.
func (b *builder) constant(v py.Value) expr {
	b.consts.add(v)
	return func(*frame) py.Value { return v }
}

// useNone notes the name None: CPython compiles a global name, of which its optimizer makes a constant.
func (b *builder) useNone() {
	b.name("None")
	b.consts.usesNone = true
}

// constantOf gives the value of an expression that is constant, else zero: a literal, None, a tuple of constants, or
// arithmetic on numbers.
func (b *builder) constantOf(n ast.ExprNode) py.Value {
	switch n := n.(type) {
	case *ast.Num:
		return n.N
	case *ast.Str:
		return n.S
	case *ast.Name:
		if n.ID == "None" {
			return py.None
		}
	case *ast.Tuple:
		if n.Ctx == ast.Load {
			return b.constantTuple(n)
		}
	}
	return py.Value{}
}

func (b *builder) constantTuple(n *ast.Tuple) py.Value {
	items := make([]py.Value, len(n.Elts))
	for i, elt := range n.Elts {
		if items[i] = b.constantOf(elt); items[i].Zero() {
			return py.Value{}
		}
	}
	return py.NewTuple(items...).V()
}

// enterConstants enters the constants of a constant expression: its parts, then, as folded, the whole.
func (b *builder) enterConstants(n ast.ExprNode, v py.Value) {
	if v == py.None {
		b.useNone()
		return
	}
	tuple, ok := n.(*ast.Tuple)
	if !ok {
		b.consts.add(v)
		return
	}
	for i, elt := range tuple.Elts {
		b.enterConstants(elt, py.As[py.Tuple](v).Items()[i])
	}
	if len(tuple.Elts) > 0 {
		b.consts.folded = append(b.consts.folded, v)
	}
}

// truthOf tells whether a condition is decided at compile time, as CPython's compiler decides it.
func (b *builder) truthOf(n ast.ExprNode) (value, known bool) {
	switch n := n.(type) {
	case *ast.Num:
		return isTrue(n.N), true
	case *ast.Str:
		return isTrue(n.S), true
	case *ast.Name:
		if n.ID == "__debug__" {
			return b.unit.optimize == 0, true
		}
	}
	return false, false
}

// isTrue gives the truth of a literal: a number or text, whose truth runs no Python code.
func isTrue(v py.Value) bool {
	yes, _ := py.Truth(nil, v)
	return yes
}
