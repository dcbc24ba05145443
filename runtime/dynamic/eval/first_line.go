// co_firstlineno of a module: the line of its first operation, which may be below its first statement's. The compiler has
// the same rules in lower/firstLine.ts.
package eval

import "grumpy.dev/runtime/dynamic/ast"

// lineOf gives the line of the first operation of statements; 1 if there is none, as in CPython.
func (b *builder) lineOf(nodes []ast.StmtNode) int {
	for i, n := range nodes {
		if !b.doesNothing(n, i == 0) {
			return lineOfFirst(firstPart(n), n.At().Line)
		}
	}
	return 1
}

// doesNothing tells whether no operation is made of a statement; a literal that comes first is the docstring.
func (b *builder) doesNothing(n ast.StmtNode, first bool) bool {
	switch n := n.(type) {
	case *ast.Pass, *ast.Global:
		return true
	case *ast.Expr:
		isDoc := first && b.scope.Docstring.Ok() && b.unit.optimize < 2
		return isLiteral(n.Value) && !b.shown && !isDoc
	}
	return false
}

// firstPart gives the expression that a statement begins with; nil where it begins with an operation of its own.
func firstPart(n ast.StmtNode) ast.ExprNode {
	switch n := n.(type) {
	case *ast.Assign:
		return n.Value
	case *ast.Expr:
		return n.Value
	case *ast.AugAssign:
		return n.Target
	case *ast.Delete:
		return firstOf(n.Targets)
	case *ast.If:
		return n.Test
	case *ast.With:
		return n.ContextExpr
	case *ast.Print:
		return firstOf(append([]ast.ExprNode{n.Dest}, n.Values...))
	case *ast.Raise:
		return n.Type
	case *ast.Assert:
		return n.Test
	case *ast.Exec:
		return n.Body
	case *ast.FunctionDef:
		return firstOf(append(n.DecoratorList[:len(n.DecoratorList):len(n.DecoratorList)], n.Args.Defaults...))
	case *ast.ClassDef:
		return firstOf(n.DecoratorList)
	}
	return nil
}

// lineOfFirst gives the current line when the first operation of an expression is compiled.
func lineOfFirst(n ast.ExprNode, line int) int {
	for n != nil {
		line = max(line, n.At().Line)
		n = firstOperand(n)
	}
	return line
}

// firstOperand gives the part of an expression that is compiled first; nil for one that begins with an operation.
func firstOperand(n ast.ExprNode) ast.ExprNode {
	switch n := n.(type) {
	case *ast.BinOp:
		return n.Left
	case *ast.UnaryOp:
		return n.Operand
	case *ast.BoolOp:
		return n.Values[0]
	case *ast.Compare:
		return n.Left
	case *ast.IfExp:
		return n.Test
	case *ast.Lambda:
		return firstOf(n.Args.Defaults)
	case *ast.Call:
		return n.Func
	case *ast.Repr:
		return n.Value
	case *ast.Attribute:
		return n.Value
	case *ast.Subscript:
		return n.Value
	case *ast.Set:
		return firstOf(n.Elts)
	case *ast.List:
		return firstOf(n.Elts)
	case *ast.Tuple:
		return firstOf(n.Elts)
	}
	return nil
}

// firstOf gives the first expression that is there.
func firstOf(list []ast.ExprNode) ast.ExprNode {
	for _, n := range list {
		if n != nil {
			return n
		}
	}
	return nil
}
