// Simple statements, if, and what chooses among all statements.

package bytecode

import (
	"strings"

	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

func (c *compiler) statements(nodes []ast.StmtNode) {
	for _, n := range nodes {
		c.statement(n)
	}
}

func (c *compiler) statement(n ast.StmtNode) {
	c.at(n.At().Line)
	switch n := n.(type) {
	case *ast.FunctionDef:
		c.functionDef(n)
	case *ast.ClassDef:
		c.classDef(n)
	case *ast.For:
		c.forLoop(n)
	case *ast.While:
		c.whileLoop(n)
	case *ast.If:
		c.ifStatement(n)
	case *ast.With:
		c.with(n)
	case *ast.TryExcept:
		c.tryExcept(n)
	case *ast.TryFinally:
		c.tryFinally(n)
	case *ast.Import:
		c.importStatement(n)
	case *ast.ImportFrom:
		c.importFrom(n)
	case *ast.Break:
		c.op(breakLoop)
	case *ast.Continue:
		c.continueStatement()
	default:
		c.simple(n)
	}
}

func (c *compiler) simple(n ast.StmtNode) {
	switch n := n.(type) {
	case *ast.Return:
		c.exprOrNone(n.Value)
		c.op(returnValue)
	case *ast.Delete:
		c.exprs(n.Targets)
	case *ast.Assign:
		c.assign(n)
	case *ast.AugAssign:
		c.augAssign(n)
	case *ast.Print:
		c.print(n)
	case *ast.Raise:
		c.raise(n)
	case *ast.Assert:
		c.assert(n)
	case *ast.Exec:
		c.exec(n)
	case *ast.Expr:
		c.exprStatement(n)
	}
}

func (c *compiler) assign(n *ast.Assign) {
	c.expr(n.Value)
	for i, target := range n.Targets {
		if i < len(n.Targets)-1 {
			c.op(dupTop)
		}
		c.expr(target)
	}
}

// inPlaceOps are the operations of augmented assignments, by ast.Operator; division depends on a future statement.
var inPlaceOps = [...]Op{
	inplaceAdd, inplaceSubtract, inplaceMultiply, inplaceDivide, inplaceModulo, inplacePower, inplaceLshift, inplaceRshift,
	inplaceOr, inplaceXor, inplaceAnd, inplaceFloorDivide,
}

func (c *compiler) augAssign(n *ast.AugAssign) {
	op := inPlaceOps[n.Op]
	if n.Op == ast.Div && c.trueDivision() {
		op = inplaceTrueDivide
	}
	switch target := n.Target.(type) {
	case *ast.Name:
		c.name(target.ID, ast.Load)
		c.expr(n.Value)
		c.op(op)
		c.name(target.ID, ast.Store)
	case *ast.Attribute:
		c.augmented(target, func(ctx ast.ExprContext) { c.attributeIn(target, ctx) }, n.Value, op)
	case *ast.Subscript:
		c.augmented(target, func(ctx ast.ExprContext) { c.subscriptIn(target, ctx) }, n.Value, op)
	}
}

// augmented compiles an augmented assignment to a place that is found once.
func (c *compiler) augmented(target ast.ExprNode, visit func(ctx ast.ExprContext), value ast.ExprNode, op Op) {
	c.raiseLine(target)
	visit(ast.AugLoad)
	c.expr(value)
	c.op(op)
	c.raiseLine(target)
	visit(ast.AugStore)
}

func (c *compiler) print(n *ast.Print) {
	if n.Dest != nil {
		c.expr(n.Dest)
	}
	for _, value := range n.Values {
		if n.Dest == nil {
			c.expr(value)
			c.op(printItem)
			continue
		}
		c.op(dupTop)
		c.expr(value)
		c.op(rotTwo)
		c.op(printItemTo)
	}
	switch {
	case n.Nl && n.Dest != nil:
		c.op(printNewlineTo)
	case n.Nl:
		c.op(printNewline)
	case n.Dest != nil:
		c.op(popTop)
	}
}

func (c *compiler) raise(n *ast.Raise) {
	count := 0
	for _, part := range []ast.ExprNode{n.Type, n.Inst, n.Tback} {
		if part == nil {
			break
		}
		c.expr(part)
		count++
	}
	c.opArg(raiseVarargs, count)
}

func (c *compiler) assert(n *ast.Assert) {
	if c.options.Optimize > 0 {
		return
	}
	end := c.newBlock()
	c.expr(n.Test)
	c.jump(popJumpIfTrue, end)
	c.opArg(loadGlobal, c.unit.names.add("AssertionError"))
	if n.Msg != nil {
		c.expr(n.Msg)
		c.opArg(callFunction, 1)
	}
	c.opArg(raiseVarargs, 1)
	c.begin(end)
}

func (c *compiler) exec(n *ast.Exec) {
	c.expr(n.Body)
	switch {
	case n.Globals == nil:
		c.loadConst(py.None)
		c.op(dupTop)
	case n.Locals == nil:
		c.expr(n.Globals)
		c.op(dupTop)
	default:
		c.expr(n.Globals)
		c.expr(n.Locals)
	}
	c.op(execStmt)
}

// exprStatement leaves out literals, unless they are shown.
func (c *compiler) exprStatement(n *ast.Expr) {
	if c.shows && c.unit.outer == nil {
		c.expr(n.Value)
		c.op(printExpr)
		return
	}
	switch n.Value.(type) {
	case *ast.Num, *ast.Str:
		return
	}
	c.expr(n.Value)
	c.op(popTop)
}

// ---- Imports

func (c *compiler) importStatement(n *ast.Import) {
	for _, alias := range n.Names {
		level := int64(-1)
		if c.options.Flags&py.CoFutureAbsoluteImport != 0 {
			level = 0
		}
		c.loadConst(py.SmallInt(level))
		c.loadConst(py.None)
		c.attribute(importName, alias.Name)
		first, rest, dotted := strings.Cut(alias.Name, ".")
		if alias.Asname == "" {
			c.name(first, ast.Store)
			continue
		}
		for dotted {
			first, rest, dotted = strings.Cut(rest, ".")
			c.opArg(loadAttr, c.unit.names.add(first))
		}
		c.name(alias.Asname, ast.Store)
	}
}

func (c *compiler) importFrom(n *ast.ImportFrom) {
	level := int64(n.Level)
	if level == 0 && c.options.Flags&py.CoFutureAbsoluteImport == 0 {
		level = -1
	}
	names := make([]py.Value, len(n.Names))
	for i, alias := range n.Names {
		names[i] = py.Intern(alias.Name).V()
	}
	c.loadConst(py.SmallInt(level))
	c.loadConst(py.TupleOf(names).V())
	c.attribute(importName, n.Module)
	for i, alias := range n.Names {
		if i == 0 && strings.HasPrefix(alias.Name, "*") {
			c.op(importStar)
			return
		}
		c.attribute(importFrom, alias.Name)
		as := alias.Asname
		if as == "" {
			as = alias.Name
		}
		c.name(as, ast.Store)
	}
	c.op(popTop)
}

// ---- If

// constantTest gives the value of a condition that is decided at compile time.
func (c *compiler) constantTest(test ast.ExprNode) (value, known bool) {
	if name, ok := test.(*ast.Name); ok && name.ID == "__debug__" {
		return c.options.Optimize == 0, true
	}
	var literal py.Value
	switch n := test.(type) {
	case *ast.Num:
		literal = n.N
	case *ast.Str:
		literal = n.S
	default:
		return false, false
	}
	value, ok := py.Truth(c.t, literal)
	return value, ok
}

func (c *compiler) ifStatement(n *ast.If) {
	end := c.newBlock()
	value, known := c.constantTest(n.Test)
	switch {
	case known && value:
		c.statements(n.Body)
	case known:
		c.statements(n.Orelse)
	default:
		c.branches(n, end)
	}
	c.begin(end)
}

func (c *compiler) branches(n *ast.If, end *block) {
	next := end
	if len(n.Orelse) > 0 {
		next = c.newBlock()
	}
	c.expr(n.Test)
	c.jump(popJumpIfFalse, next)
	c.statements(n.Body)
	c.jump(jumpForward, end)
	if len(n.Orelse) > 0 {
		c.begin(next)
		c.statements(n.Orelse)
	}
}
