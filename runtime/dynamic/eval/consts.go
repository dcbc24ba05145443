// Constants: what is known of an expression when it is compiled.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// constant makes an expression of a constant that occurs in the source.
func (b *builder) constant(v py.Value) expr {
	return func(*frame) py.Value { return v }
}

// constantOf gives the value of an expression that is constant, else zero: a literal, None, or a tuple of constants.
func (b *builder) constantOf(n ast.ExprNode) py.Value {
	switch n := n.(type) {
	case *ast.Num:
		return n.N
	case *ast.Str:
		return py.InternConstant(n.S)
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
