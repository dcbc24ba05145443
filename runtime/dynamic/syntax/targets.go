// Makes an expression, built as a value, something that is assigned to or deleted; or says why it can't be.

package syntax

import "grumpy.dev/runtime/dynamic/ast"

var descriptions = map[ast.Kind]string{
	ast.KindLambda:       "lambda",
	ast.KindCall:         "function call",
	ast.KindBoolOp:       "operator",
	ast.KindBinOp:        "operator",
	ast.KindUnaryOp:      "operator",
	ast.KindGeneratorExp: "generator expression",
	ast.KindYield:        "yield expression",
	ast.KindListComp:     "list comprehension",
	ast.KindSetComp:      "set comprehension",
	ast.KindDictComp:     "dict comprehension",
	ast.KindDict:         "literal",
	ast.KindSet:          "literal",
	ast.KindNum:          "literal",
	ast.KindStr:          "literal",
	ast.KindCompare:      "comparison",
	ast.KindRepr:         "repr",
	ast.KindIfExp:        "conditional expression",
	ast.KindTuple:        "()",
}

// targetError gives expr the context; the error's message when it can't have it.
func targetError(expr ast.ExprNode, ctx ast.ExprContext) string {
	switch x := expr.(type) {
	case *ast.Name:
		return nameError(x.ID, &x.Ctx, ctx)
	case *ast.Attribute:
		return nameError(x.Attr, &x.Ctx, ctx)
	case *ast.Subscript:
		x.Ctx = ctx
		return ""
	case *ast.List:
		x.Ctx = ctx
		return targetErrors(x.Elts, ctx)
	case *ast.Tuple:
		if len(x.Elts) > 0 {
			x.Ctx = ctx
			return targetErrors(x.Elts, ctx)
		}
	}
	verb := "delete "
	if ctx == ast.Store {
		verb = "assign to "
	}
	return "can't " + verb + descriptions[expr.Kind()]
}

func targetErrors(elts []ast.ExprNode, ctx ast.ExprContext) string {
	for _, element := range elts {
		if message := targetError(element, ctx); message != "" {
			return message
		}
	}
	return ""
}

func nameError(name string, have *ast.ExprContext, ctx ast.ExprContext) string {
	if ctx == ast.Store && (name == "None" || name == "__debug__") {
		return "cannot assign to " + name
	}
	*have = ctx
	return ""
}
