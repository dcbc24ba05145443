// Walks expressions from left to right without recursion: chains such as `a + b + …` can be any length.

package scope

import "grumpy.dev/runtime/dynamic/ast"

// exprWalker walks with one stack; a visitor may start another walk in the middle of one.
type exprWalker struct {
	// visit is given each expression before its parts; false keeps the walk from them.
	visit func(ast.ExprNode) bool
	// keysFirst: CPython's symbol table takes all keys of a dict first, its code generator a value and then its key.
	keysFirst bool
	stack     []ast.ExprNode
}

func (w *exprWalker) walk(root ast.ExprNode) {
	if !w.visit(root) {
		return
	}
	base := len(w.stack)
	w.pushParts(root)
	for len(w.stack) > base {
		last := len(w.stack) - 1
		expr := w.stack[last]
		w.stack = w.stack[:last]
		if w.visit(expr) {
			w.pushParts(expr)
		}
	}
}

func (w *exprWalker) push(expr ast.ExprNode) {
	if expr != nil {
		w.stack = append(w.stack, expr)
	}
}

func (w *exprWalker) pushAll(list []ast.ExprNode) {
	for i := len(list) - 1; i >= 0; i-- {
		w.push(list[i])
	}
}

// pushParts pushes the expressions directly inside expr, the last one first.
func (w *exprWalker) pushParts(expr ast.ExprNode) {
	switch x := expr.(type) {
	case *ast.BoolOp:
		w.pushAll(x.Values)
	case *ast.BinOp:
		w.push(x.Right)
		w.push(x.Left)
	case *ast.UnaryOp:
		w.push(x.Operand)
	case *ast.Lambda:
		w.push(x.Body)
		w.pushAll(x.Args.Defaults)
	case *ast.IfExp:
		w.push(x.Orelse)
		w.push(x.Body)
		w.push(x.Test)
	case *ast.Compare:
		w.pushAll(x.Comparators)
		w.push(x.Left)
	case *ast.Call:
		w.pushCall(x)
	case *ast.Repr:
		w.push(x.Value)
	case *ast.Yield:
		w.push(x.Value)
	case *ast.Attribute:
		w.push(x.Value)
	case *ast.Subscript:
		w.pushSlice(x.Slice)
		w.push(x.Value)
	default:
		w.pushDisplay(expr)
	}
}

func (w *exprWalker) pushDisplay(expr ast.ExprNode) {
	switch x := expr.(type) {
	case *ast.Set:
		w.pushAll(x.Elts)
	case *ast.List:
		w.pushAll(x.Elts)
	case *ast.Tuple:
		w.pushAll(x.Elts)
	case *ast.Dict:
		w.pushDict(x)
	case *ast.ListComp:
		w.pushClauses(x.Generators)
		w.push(x.Elt)
	case *ast.SetComp:
		w.pushClauses(x.Generators)
		w.push(x.Elt)
	case *ast.GeneratorExp:
		w.pushClauses(x.Generators)
		w.push(x.Elt)
	case *ast.DictComp:
		w.pushClauses(x.Generators)
		w.push(x.Value)
		w.push(x.Key)
	}
}

func (w *exprWalker) pushCall(x *ast.Call) {
	w.push(x.Kwargs)
	w.push(x.Starargs)
	for i := len(x.Keywords) - 1; i >= 0; i-- {
		w.push(x.Keywords[i].Value)
	}
	w.pushAll(x.Args)
	w.push(x.Func)
}

func (w *exprWalker) pushSlice(slice ast.SliceNode) {
	switch x := slice.(type) {
	case *ast.Slice:
		w.push(x.Step)
		w.push(x.Upper)
		w.push(x.Lower)
	case *ast.ExtSlice:
		for i := len(x.Dims) - 1; i >= 0; i-- {
			w.pushSlice(x.Dims[i])
		}
	case *ast.Index:
		w.push(x.Value)
	}
}

func (w *exprWalker) pushDict(x *ast.Dict) {
	if w.keysFirst {
		w.pushAll(x.Values)
		w.pushAll(x.Keys)
		return
	}
	for i := len(x.Keys) - 1; i >= 0; i-- {
		w.push(x.Keys[i])
		w.push(x.Values[i])
	}
}

func (w *exprWalker) pushClauses(generators []*ast.Comprehension) {
	for i := len(generators) - 1; i >= 0; i-- {
		clause := generators[i]
		w.pushAll(clause.Ifs)
		w.push(clause.Iter)
		w.push(clause.Target)
	}
}
