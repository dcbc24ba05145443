// Expressions.

package bytecode

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

func (c *compiler) exprs(nodes []ast.ExprNode) {
	for _, n := range nodes {
		c.expr(n)
	}
}

func (c *compiler) exprOrNone(n ast.ExprNode) {
	if n == nil {
		c.loadConst(py.None)
		return
	}
	c.expr(n)
}

// raiseLine: an expression raises the current line, and never lowers it.
func (c *compiler) raiseLine(n ast.ExprNode) {
	if line := n.At().Line; line > c.unit.line {
		c.at(line)
	}
}

// expr compiles an expression in its context: its value is left on the stack, or taken from there.
func (c *compiler) expr(n ast.ExprNode) {
	c.raiseLine(n)
	switch n := n.(type) {
	case *ast.Num:
		c.loadConst(n.N)
	case *ast.Str:
		c.loadConst(n.S)
	case *ast.Name:
		c.name(n.ID, n.Ctx)
	case *ast.Attribute:
		c.attributeIn(n, n.Ctx)
	case *ast.Subscript:
		c.subscriptIn(n, n.Ctx)
	case *ast.Call:
		c.call(n)
	case *ast.List:
		c.sequence(n.Elts, n.Ctx, buildList)
	case *ast.Tuple:
		c.sequence(n.Elts, n.Ctx, buildTuple)
	case *ast.Lambda:
		c.lambda(n)
	case *ast.ListComp:
		c.listComp(n)
	case *ast.SetComp:
		c.setComp(n)
	case *ast.DictComp:
		c.dictComp(n)
	case *ast.GeneratorExp:
		c.generatorExp(n)
	default:
		c.operatorExpr(n)
	}
}

func (c *compiler) operatorExpr(n ast.ExprNode) {
	switch n := n.(type) {
	case *ast.BoolOp:
		c.boolOp(n)
	case *ast.BinOp:
		c.expr(n.Left)
		c.expr(n.Right)
		c.op(c.binary(n.Op))
	case *ast.UnaryOp:
		c.expr(n.Operand)
		c.op(unaryOps[n.Op])
	case *ast.Compare:
		c.compare(n)
	case *ast.IfExp:
		c.ifExp(n)
	case *ast.Yield:
		c.exprOrNone(n.Value)
		c.op(yieldValue)
	case *ast.Repr:
		c.expr(n.Value)
		c.op(unaryConvert)
	case *ast.Dict:
		c.dict(n)
	case *ast.Set:
		c.exprs(n.Elts)
		c.opArg(buildSet, len(n.Elts))
	}
}

// unaryOps and binaryOps are the operations by ast.Unaryop and ast.Operator; division depends on a future statement.
var (
	unaryOps  = [...]Op{unaryInvert, unaryNot, unaryPositive, unaryNegative}
	binaryOps = [...]Op{
		binaryAdd, binarySubtract, binaryMultiply, binaryDivide, binaryModulo, binaryPower, binaryLshift, binaryRshift,
		binaryOr, binaryXor, binaryAnd, binaryFloorDivide,
	}
)

func (c *compiler) binary(op ast.Operator) Op {
	if op == ast.Div && c.trueDivision() {
		return binaryTrueDivide
	}
	return binaryOps[op]
}

func (c *compiler) trueDivision() bool { return c.options.Flags&py.CoFutureDivision != 0 }

func (c *compiler) boolOp(n *ast.BoolOp) {
	op := jumpIfTrueOrPop
	if n.Op == ast.And {
		op = jumpIfFalseOrPop
	}
	end := c.newBlock()
	last := len(n.Values) - 1
	for _, value := range n.Values[:last] {
		c.expr(value)
		c.jump(op, end)
	}
	c.expr(n.Values[last])
	c.begin(end)
}

// comparisons are the arguments of compareOp by ast.Cmpop.
var comparisons = [...]int{2, 3, 0, 1, 4, 5, 8, 9, 6, 7}

func (c *compiler) compare(n *ast.Compare) {
	c.expr(n.Left)
	last := len(n.Ops) - 1
	if last == 0 {
		c.expr(n.Comparators[0])
		c.opArg(compareOp, comparisons[n.Ops[0]])
		return
	}
	cleanup, end := c.newBlock(), c.newBlock()
	for i, op := range n.Ops[:last] {
		c.expr(n.Comparators[i])
		c.op(dupTop)
		c.op(rotThree)
		c.opArg(compareOp, comparisons[op])
		c.jump(jumpIfFalseOrPop, cleanup)
		c.next()
	}
	c.expr(n.Comparators[last])
	c.opArg(compareOp, comparisons[n.Ops[last]])
	c.jump(jumpForward, end)
	c.begin(cleanup)
	c.op(rotTwo)
	c.op(popTop)
	c.begin(end)
}

func (c *compiler) ifExp(n *ast.IfExp) {
	next, end := c.newBlock(), c.newBlock()
	c.expr(n.Test)
	c.jump(popJumpIfFalse, next)
	c.expr(n.Body)
	c.jump(jumpForward, end)
	c.begin(next)
	c.expr(n.Orelse)
	c.begin(end)
}

func (c *compiler) dict(n *ast.Dict) {
	c.opArg(buildMap, min(len(n.Values), 0xffff))
	for i, value := range n.Values {
		c.expr(value)
		c.expr(n.Keys[i])
		c.op(storeMap)
	}
}

func (c *compiler) sequence(elts []ast.ExprNode, ctx ast.ExprContext, build Op) {
	if ctx == ast.Store || ctx == ast.Param {
		c.opArg(unpackSequence, len(elts))
	}
	c.exprs(elts)
	if ctx == ast.Load {
		c.opArg(build, len(elts))
	}
}

func (c *compiler) call(n *ast.Call) {
	c.expr(n.Func)
	c.exprs(n.Args)
	for _, k := range n.Keywords {
		c.loadConst(py.Intern(k.Arg).V())
		c.expr(k.Value)
	}
	op := callFunction
	if n.Starargs != nil {
		c.expr(n.Starargs)
		op = callFunctionVar
	}
	if n.Kwargs != nil {
		c.expr(n.Kwargs)
		op = callFunctionVar + 1
		if n.Starargs != nil {
			op++
		}
	}
	c.opArg(op, len(n.Args)|len(n.Keywords)<<8)
}

func (c *compiler) attributeIn(n *ast.Attribute, ctx ast.ExprContext) {
	if ctx != ast.AugStore {
		c.expr(n.Value)
	}
	switch ctx {
	case ast.AugLoad:
		c.op(dupTop)
		c.attribute(loadAttr, n.Attr)
	case ast.Load:
		c.attribute(loadAttr, n.Attr)
	case ast.AugStore:
		c.op(rotTwo)
		c.attribute(storeAttr, n.Attr)
	case ast.Store:
		c.attribute(storeAttr, n.Attr)
	case ast.Del:
		c.attribute(deleteAttr, n.Attr)
	}
}
