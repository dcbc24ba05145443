// Subscripts and slices.

package bytecode

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

func (c *compiler) subscriptIn(n *ast.Subscript, ctx ast.ExprContext) {
	if ctx != ast.AugStore {
		c.expr(n.Value)
	}
	if s, ok := n.Slice.(*ast.Slice); ok && s.Step == nil {
		c.simpleSlice(s, ctx)
		return
	}
	if ctx != ast.AugStore {
		c.index(n.Slice)
	}
	switch ctx {
	case ast.AugLoad:
		c.opArg(dupTopx, 2)
		c.op(binarySubscr)
	case ast.Load:
		c.op(binarySubscr)
	case ast.AugStore:
		c.op(rotThree)
		c.op(storeSubscr)
	case ast.Store:
		c.op(storeSubscr)
	case ast.Del:
		c.op(deleteSubscr)
	}
}

// index leaves what is between the brackets on the stack.
func (c *compiler) index(n ast.SliceNode) {
	switch n := n.(type) {
	case *ast.Index:
		c.expr(n.Value)
	case *ast.Ellipsis:
		c.loadConst(py.Ellipsis)
	case *ast.Slice:
		c.sliceObject(n)
	case *ast.ExtSlice:
		for _, dim := range n.Dims {
			c.index(dim)
		}
		c.opArg(buildTuple, len(n.Dims))
	}
}

func (c *compiler) sliceObject(n *ast.Slice) {
	c.exprOrNone(n.Lower)
	c.exprOrNone(n.Upper)
	if n.Step == nil {
		c.opArg(buildSlice, 2)
		return
	}
	c.expr(n.Step)
	c.opArg(buildSlice, 3)
}

// simpleSlice compiles a slice without a step: its operations say which bounds there are.
func (c *compiler) simpleSlice(n *ast.Slice, ctx ast.ExprContext) {
	var offset Op
	bounds := 0
	for i, bound := range []ast.ExprNode{n.Lower, n.Upper} {
		if bound == nil {
			continue
		}
		offset += Op(i + 1)
		bounds++
		if ctx != ast.AugStore {
			c.expr(bound)
		}
	}
	switch ctx {
	case ast.AugLoad:
		if bounds == 0 {
			c.op(dupTop)
		} else {
			c.opArg(dupTopx, bounds+1)
		}
	case ast.AugStore:
		c.op([...]Op{rotTwo, rotThree, rotFour}[bounds])
	}
	c.op(sliceOps[ctx] + offset)
}

var sliceOps = [...]Op{
	ast.AugLoad: slice, ast.Load: slice, ast.AugStore: storeSlice, ast.Store: storeSlice, ast.Del: deleteSlice,
}
