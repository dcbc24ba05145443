// Conditions and comparisons: tests as Go truth values wherever no Python value is needed.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// truth is the outcome of a test.
type truth uint8

const (
	fails truth = iota
	holds
	broken // the test raised an exception, or is being suspended
)

// A cond is a test.
type cond func(fr *frame) truth

func truthOf(yes, ok bool) truth {
	switch {
	case !ok:
		return broken
	case yes:
		return holds
	}
	return fails
}

// cond compiles an expression as a test.
func (b *builder) cond(n ast.ExprNode) cond {
	if !b.hasYield(n) {
		switch n := n.(type) {
		case *ast.UnaryOp:
			if n.Op == ast.Not {
				return b.negation(n)
			}
		case *ast.BoolOp:
			return b.booleanCond(n)
		case *ast.Compare:
			if len(n.Ops) == 1 {
				return b.compareCond(n)
			}
		}
	}
	value := b.operand(n)
	return func(fr *frame) truth {
		v := value.get(fr)
		switch {
		case v == py.True:
			return holds
		case v == py.False:
			return fails
		case v.Zero():
			return broken
		}
		return truthOf(py.Truth(fr.t, v))
	}
}

// raising makes a test set the line first, if its node stands on a later one.
func (b *builder) raising(n ast.ExprNode, compile func() cond) cond {
	if !b.at(n) {
		return compile()
	}
	line := b.line
	test := compile()
	return func(fr *frame) truth {
		fr.Line = line
		return test(fr)
	}
}

func (b *builder) negation(n *ast.UnaryOp) cond {
	return b.raising(n, func() cond {
		inner := b.cond(n.Operand)
		return func(fr *frame) truth {
			switch inner(fr) {
			case holds:
				return fails
			case fails:
				return holds
			}
			return broken
		}
	})
}

func (b *builder) booleanCond(n *ast.BoolOp) cond {
	return b.raising(n, func() cond {
		before := b.line
		tests := make([]cond, len(n.Values))
		for i, v := range n.Values {
			tests[i] = b.cond(v)
		}
		goesOn := holds
		if n.Op == ast.Or {
			goesOn = fails
		}
		line := b.line
		moves := line != before
		return func(fr *frame) truth {
			result := goesOn
			for _, test := range tests {
				if result = test(fr); result != goesOn {
					break
				}
			}
			if moves && result != broken {
				fr.Line = line
			}
			return result
		}
	})
}

// comparison is what a comparison operator does: as a value and as a test.
type comparison struct {
	value operator
	test  func(t *py.Thread, a, b py.Value) (bool, bool)
}

var comparisons = [...]comparison{
	ast.Eq:    {py.Eq, py.EqTruth},
	ast.NotEq: {py.Ne, py.NeTruth},
	ast.Lt:    {py.Lt, py.LtTruth},
	ast.LtE:   {py.Le, py.LeTruth},
	ast.Gt:    {py.Gt, py.GtTruth},
	ast.GtE:   {py.Ge, py.GeTruth},
	ast.Is:    {test: func(t *py.Thread, a, b py.Value) (bool, bool) { return a == b, true }},
	ast.IsNot: {test: func(t *py.Thread, a, b py.Value) (bool, bool) { return a != b, true }},
	ast.In:    {test: func(t *py.Thread, a, b py.Value) (bool, bool) { return py.Contains(t, b, a) }},
	ast.NotIn: {test: func(t *py.Thread, a, b py.Value) (bool, bool) {
		yes, ok := py.Contains(t, b, a)
		return !yes, ok
	}},
}

// boolOf makes a Python value of a test.
func boolOf(yes, ok bool) py.Value {
	if !ok {
		return py.Value{}
	}
	return py.Bool(yes)
}

// compareCond compiles one comparison as a test.
func (b *builder) compareCond(n *ast.Compare) cond {
	return b.raising(n, func() cond {
		left := b.operand(n.Left)
		right := b.operand(n.Comparators[0])
		op := n.Ops[0]
		switch op {
		case ast.Is, ast.IsNot:
			return identityCond(left, right, op == ast.Is)
		case ast.In, ast.NotIn:
			return generalCond(left, right, comparisons[op].test)
		}
		return orderCond(left, right, op)
	})
}

func identityCond(left, right operand, wanted bool) cond {
	return func(fr *frame) truth {
		x := left.get(fr)
		if x.Zero() {
			return broken
		}
		y := right.get(fr)
		if y.Zero() {
			return broken
		}
		if (x == y) == wanted {
			return holds
		}
		return fails
	}
}

func generalCond(left, right operand, test func(t *py.Thread, a, b py.Value) (bool, bool)) cond {
	return func(fr *frame) truth {
		x := left.get(fr)
		if x.Zero() {
			return broken
		}
		y := right.get(fr)
		if y.Zero() {
			return broken
		}
		return truthOf(test(fr.t, x, y))
	}
}

// orderCond compiles the six comparisons by value.
func orderCond(left, right operand, op ast.Cmpop) cond {
	test := comparisons[op].test
	return func(fr *frame) truth {
		x := left.get(fr)
		if x.Zero() {
			return broken
		}
		y := right.get(fr)
		if y.Zero() {
			return broken
		}
		if py.BothInts(x, y) {
			if orderInts(op, x.Int(), y.Int()) {
				return holds
			}
			return fails
		}
		return truthOf(test(fr.t, x, y))
	}
}

// orderInts compares two ints.
func orderInts(op ast.Cmpop, a, b int64) bool {
	switch op {
	case ast.Lt:
		return a < b
	case ast.LtE:
		return a <= b
	case ast.Eq:
		return a == b
	case ast.NotEq:
		return a != b
	case ast.Gt:
		return a > b
	}
	return a >= b
}

// compare compiles a comparison as a value: a < b < c is the first result that is false, else the last one.
func (b *builder) compare(n *ast.Compare) expr {
	if len(n.Ops) == 1 {
		left := b.operand(n.Left)
		return compareOnce(left, b.operand(n.Comparators[0]), n.Ops[0])
	}
	before := b.line
	left := b.operand(n.Left)
	rights := b.exprs(n.Comparators)
	ops := n.Ops
	return b.settled(before, func(fr *frame) py.Value {
		x := left.get(fr)
		result := x
		for i := range rights {
			if x.Zero() {
				return x
			}
			y := rights[i].get(fr)
			if y.Zero() {
				return y
			}
			result = compareValues(fr.t, ops[i], x, y)
			if result.Zero() || i == len(rights)-1 {
				return result
			}
			if yes, ok := py.Truth(fr.t, result); !ok {
				return py.Value{}
			} else if !yes {
				return result
			}
			x = y
		}
		return result
	})
}

// compareOnce compiles one comparison as a value.
func compareOnce(left, right operand, op ast.Cmpop) expr {
	return func(fr *frame) py.Value {
		x := left.get(fr)
		if x.Zero() {
			return x
		}
		y := right.get(fr)
		if y.Zero() {
			return y
		}
		return compareValues(fr.t, op, x, y)
	}
}

// compareValues applies a comparison operator.
func compareValues(t *py.Thread, op ast.Cmpop, x, y py.Value) py.Value {
	if py.BothInts(x, y) && op <= ast.GtE {
		return py.Bool(orderInts(op, x.Int(), y.Int()))
	}
	if c := &comparisons[op]; c.value != nil {
		return c.value(t, x, y)
	}
	return boolOf(comparisons[op].test(t, x, y))
}
