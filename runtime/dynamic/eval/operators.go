// Arithmetic and comparison, with unboxed ints handled on the spot.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// operator is a binary operation of the runtime.
type operator = func(t *py.Thread, a, b py.Value) py.Value

var plainOps = [...]operator{
	ast.Add: py.Add, ast.Sub: py.Sub, ast.Mult: py.Mul, ast.Div: py.Div, ast.Mod: py.Mod, ast.Pow: py.Pow,
	ast.LShift: py.LShift, ast.RShift: py.RShift, ast.BitOr: py.Or, ast.BitXor: py.Xor, ast.BitAnd: py.And,
	ast.FloorDiv: py.FloorDiv,
}

var inPlaceOps = [...]operator{
	ast.Add: py.IAdd, ast.Sub: py.ISub, ast.Mult: py.IMul, ast.Div: py.IDiv, ast.Mod: py.IMod, ast.Pow: py.IPow,
	ast.LShift: py.ILShift, ast.RShift: py.IRShift, ast.BitOr: py.IOr, ast.BitXor: py.IXor, ast.BitAnd: py.IAnd,
	ast.FloorDiv: py.IFloorDiv,
}

// operatorOf gives the function of an operator: / depends on the future statement.
func (b *builder) operatorOf(op ast.Operator, inPlace bool) operator {
	trueDivision := op == ast.Div && b.unit.flags&py.CoFutureDivision != 0
	switch {
	case trueDivision && inPlace:
		return py.ITrueDiv
	case trueDivision:
		return py.TrueDiv
	case inPlace:
		return inPlaceOps[op]
	}
	return plainOps[op]
}

// longChain is how many operators on the left spine make a loop of a chain: one closure for all of it, since programs
// contain chains of tens of thousands.
const longChain = 20

// binary compiles a op b.
func (b *builder) binary(n *ast.BinOp) expr {
	depth := 0
	for left := ast.ExprNode(n); ; depth++ {
		inner, ok := left.(*ast.BinOp)
		if !ok {
			break
		}
		left = inner.Left
	}
	if depth > longChain {
		return b.chain(n, depth)
	}
	left := b.operand(n.Left)
	right := b.operand(n.Right)
	return combine(n.Op, left, right, b.operatorOf(n.Op, false))
}

// combine makes an operation of its operands.
func combine(op ast.Operator, left, right operand, general operator) expr {
	switch op {
	case ast.Add:
		return addition(left, right, general)
	case ast.Sub:
		return subtraction(left, right, general)
	case ast.Mult:
		return func(fr *frame) py.Value {
			x := left.get(fr)
			if x.Zero() {
				return x
			}
			y := right.get(fr)
			if y.Zero() {
				return y
			}
			if v := py.MulInts(x, y); v.Ok() {
				return v
			}
			return general(fr.t, x, y)
		}
	}
	return func(fr *frame) py.Value {
		x := left.get(fr)
		if x.Zero() {
			return x
		}
		y := right.get(fr)
		if y.Zero() {
			return y
		}
		return general(fr.t, x, y)
	}
}

func addition(left, right operand, general operator) expr {
	if y := right.val; y.Ok() && y.IsInt() {
		return func(fr *frame) py.Value {
			x := left.get(fr)
			if v := py.AddInts(x, y); v.Ok() {
				return v
			}
			if x.Zero() {
				return x
			}
			return general(fr.t, x, y)
		}
	}
	return func(fr *frame) py.Value {
		x := left.get(fr)
		if x.Zero() {
			return x
		}
		y := right.get(fr)
		if y.Zero() {
			return y
		}
		if v := py.AddInts(x, y); v.Ok() {
			return v
		}
		return general(fr.t, x, y)
	}
}

func subtraction(left, right operand, general operator) expr {
	if y := right.val; y.Ok() && y.IsInt() {
		return func(fr *frame) py.Value {
			x := left.get(fr)
			if v := py.SubInts(x, y); v.Ok() {
				return v
			}
			if x.Zero() {
				return x
			}
			return general(fr.t, x, y)
		}
	}
	return func(fr *frame) py.Value {
		x := left.get(fr)
		if x.Zero() {
			return x
		}
		y := right.get(fr)
		if y.Zero() {
			return y
		}
		if v := py.SubInts(x, y); v.Ok() {
			return v
		}
		return general(fr.t, x, y)
	}
}

// link is one operator of a long chain and its right operand.
type link struct {
	right operand
	op    operator
}

// chain compiles a long chain of operators that nests on the left.
func (b *builder) chain(n *ast.BinOp, depth int) expr {
	spine := make([]*ast.BinOp, 0, depth)
	bottom := ast.ExprNode(n)
	for {
		inner, ok := bottom.(*ast.BinOp)
		if !ok {
			break
		}
		spine = append(spine, inner)
		bottom = inner.Left
	}
	first := b.operand(bottom)
	links := make([]link, len(spine))
	for i := range spine {
		node := spine[len(spine)-1-i]
		links[i] = link{b.operand(node.Right), b.operatorOf(node.Op, false)}
	}
	return func(fr *frame) py.Value {
		v := first.get(fr)
		for i := range links {
			if v.Zero() {
				return v
			}
			y := links[i].right.get(fr)
			if y.Zero() {
				return y
			}
			v = links[i].op(fr.t, v, y)
		}
		return v
	}
}
