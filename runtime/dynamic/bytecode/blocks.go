// Statements that enter a block of CPython's frames: loops, try, with.

package bytecode

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

func (c *compiler) forLoop(n *ast.For) {
	start, cleanup, end := c.newBlock(), c.newBlock(), c.newBlock()
	c.jump(setupLoop, end)
	c.push(inLoop, start)
	c.expr(n.Iter)
	c.op(getIter)
	c.begin(start)
	c.jump(forIter, cleanup)
	c.expr(n.Target)
	c.statements(n.Body)
	c.jump(jumpAbsolute, start)
	c.begin(cleanup)
	c.op(popBlock)
	c.pop()
	c.statements(n.Orelse)
	c.begin(end)
}

func (c *compiler) whileLoop(n *ast.While) {
	value, known := c.constantTest(n.Test)
	if known && !value {
		c.statements(n.Orelse)
		return
	}
	loop, anchor, end := c.newBlock(), c.newBlock(), c.newBlock()
	c.jump(setupLoop, end)
	c.begin(loop)
	c.push(inLoop, loop)
	if !known {
		c.expr(n.Test)
		c.jump(popJumpIfFalse, anchor)
	}
	c.statements(n.Body)
	c.jump(jumpAbsolute, loop)
	if !known {
		c.begin(anchor)
	}
	c.op(popBlock)
	c.pop()
	c.statements(n.Orelse)
	c.begin(end)
}

func (c *compiler) continueStatement() {
	around := c.unit.around
	for i := len(around) - 1; i >= 0; i-- {
		if around[i].kind != inLoop {
			continue
		}
		op := continueLoop
		if i == len(around)-1 {
			op = jumpAbsolute
		}
		c.jump(op, around[i].block)
		return
	}
}

func (c *compiler) tryFinally(n *ast.TryFinally) {
	body, end := c.newBlock(), c.newBlock()
	c.jump(setupFinally, end)
	c.begin(body)
	c.push(inTry, body)
	c.statements(n.Body)
	c.op(popBlock)
	c.pop()
	c.loadConst(py.None)
	c.begin(end)
	c.push(inFinally, end)
	c.statements(n.Finalbody)
	c.op(endFinally)
	c.pop()
}

func (c *compiler) tryExcept(n *ast.TryExcept) {
	body, except, orelse, end := c.newBlock(), c.newBlock(), c.newBlock(), c.newBlock()
	c.jump(setupExcept, except)
	c.begin(body)
	c.push(inTry, body)
	c.statements(n.Body)
	c.op(popBlock)
	c.pop()
	c.jump(jumpForward, orelse)
	c.begin(except)
	for _, handler := range n.Handlers {
		next := c.newBlock()
		c.handler(handler, next, end)
		c.begin(next)
	}
	c.op(endFinally)
	c.begin(orelse)
	c.statements(n.Orelse)
	c.begin(end)
}

func (c *compiler) handler(n *ast.ExceptHandler, next, end *block) {
	c.at(n.Line)
	if n.Type != nil {
		c.op(dupTop)
		c.expr(n.Type)
		c.opArg(compareOp, compareExc)
		c.jump(popJumpIfFalse, next)
	}
	c.op(popTop)
	if n.Name != nil {
		c.expr(n.Name)
	} else {
		c.op(popTop)
	}
	c.op(popTop)
	c.statements(n.Body)
	c.jump(jumpForward, end)
}

func (c *compiler) with(n *ast.With) {
	body, end := c.newBlock(), c.newBlock()
	c.expr(n.ContextExpr)
	c.jump(setupWith, end)
	c.begin(body)
	c.push(inTry, body)
	if n.OptionalVars != nil {
		c.expr(n.OptionalVars)
	} else {
		c.op(popTop)
	}
	c.statements(n.Body)
	c.op(popBlock)
	c.pop()
	c.loadConst(py.None)
	c.begin(end)
	c.op(withCleanup)
	c.op(endFinally)
}
