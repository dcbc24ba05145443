// The helpers that the grammar calls by name for names, targets, parameters, statements and literals.

package syntax

import (
	"grumpy.dev/runtime/dynamic/ast"
)

// ---- Names and targets

func (p *parser) forbid(name string, line int) {
	if name == "None" || name == "__debug__" {
		p.error("cannot assign to "+name, line)
	}
}

// context makes expr, built as a value, a target.
func (p *parser) context(expr ast.ExprNode, ctx ast.ExprContext, line int) {
	if message := targetError(expr, ctx); message != "" {
		p.error(message, line)
	}
}

func (p *parser) target(expr ast.ExprNode, line, mark int) {
	if expr.Kind() == ast.KindYield && !p.followsParenthesis(expr) {
		p.errorAt("assignment to yield expression not possible", line, mark)
	} else {
		p.context(expr, ast.Store, line)
	}
}

// followsParenthesis tells whether an opening parenthesis stands right before an expression that was just read.
func (p *parser) followsParenthesis(expr ast.ExprNode) bool {
	i, place := p.pos-1, *expr.At()
	for i > 0 && p.placeOf(i) != place {
		i--
	}
	return i > 0 && p.tokens.list[i-1].kind == tokLeftParen
}

func (p *parser) augmentedTarget(expr ast.ExprNode, line int) {
	p.context(expr, ast.Store, line)
	switch expr.Kind() {
	case ast.KindName, ast.KindAttribute, ast.KindSubscript:
	default:
		p.error("illegal expression for augmented assignment", line)
	}
}

// ---- Parameters

func (p *parser) asParameter(expr ast.ExprNode) ast.ExprNode {
	if name, ok := expr.(*ast.Name); ok {
		name.Ctx = ast.Param
	}
	return expr
}

func (p *parser) defaultMissing(defaults []ast.ExprNode, line, mark int) {
	if len(defaults) > 0 {
		p.errorAt("non-default argument follows default argument", line, mark)
	}
}

func (p *parser) parenthesizedDefault(parameter ast.ExprNode, first, line, mark int) {
	if parameter.Kind() == ast.KindName && p.tokens.list[first].kind == tokLeftParen {
		p.errorAt("parenthesized arg with default", line, mark)
	}
}

// ---- Statements

func (p *parser) not(flag bool) bool { return !flag }
func (p *parser) dots() int          { return 0 }
func (p *parser) more(level int) int { return level + 1 }

func (p *parser) requireDots(level int) {
	if level == 0 {
		panic(p.failure(tokUnknown))
	}
}

func (p *parser) dotted(name, attribute string) string { return name + "." + attribute }

func (p *parser) trailingComma(comma, parenthesized bool, line, mark int) {
	if comma && !parenthesized {
		p.errorAt("trailing comma not allowed without surrounding parentheses", line, mark)
	}
}

// execStatement: `exec (code, globals, locals)` is the statement, not a tuple.
func (p *parser) execStatement(statement ast.StmtNode) ast.StmtNode {
	exec, ok := statement.(*ast.Exec)
	if !ok || exec.Globals != nil {
		return statement
	}
	tuple, ok := exec.Body.(*ast.Tuple)
	if !ok || len(tuple.Elts) < 2 || len(tuple.Elts) > 3 {
		return statement
	}
	exec.Body, exec.Globals = tuple.Elts[0], tuple.Elts[1]
	if len(tuple.Elts) == 3 {
		exec.Locals = tuple.Elts[2]
	}
	return exec
}

func (p *parser) elifChain(elifs, orelse []ast.StmtNode) []ast.StmtNode {
	for i := len(elifs) - 1; i >= 0; i-- {
		if branch, ok := elifs[i].(*ast.If); ok {
			branch.Orelse = orelse
			orelse = []ast.StmtNode{branch}
		}
	}
	return orelse
}

func (p *parser) withItems(items, body []ast.StmtNode) ast.StmtNode {
	for i := len(items) - 1; i >= 0; i-- {
		if item, ok := items[i].(*ast.With); ok {
			item.Body = body
			body = []ast.StmtNode{item}
		}
	}
	return body[0]
}

func (p *parser) withBody(handler *ast.ExceptHandler, body []ast.StmtNode) *ast.ExceptHandler {
	handler.Body = body
	return handler
}

// ---- Expressions

// negate: a minus sign directly before a number belongs to the number.
func (p *parser) negate(negation ast.ExprNode, first int) ast.ExprNode {
	unary, ok := negation.(*ast.UnaryOp)
	if !ok || p.pos != first+1 {
		return negation
	}
	if _, ok := unary.Operand.(*ast.Num); !ok {
		return negation
	}
	return &ast.Num{Place: unary.Place, N: parseNumber(p.tokens.text(first), true)}
}

func (p *parser) subscripts(dims []ast.SliceNode, place ast.Place) ast.SliceNode {
	elts := make([]ast.ExprNode, 0, len(dims))
	for _, dim := range dims {
		index, ok := dim.(*ast.Index)
		if !ok {
			return &ast.ExtSlice{Dims: dims}
		}
		elts = append(elts, index.Value)
	}
	return &ast.Index{Value: &ast.Tuple{Place: place, Elts: elts, Ctx: ast.Load}}
}

// clauseBuilder holds the clauses of a comprehension while they are read.
type clauseBuilder struct {
	list []*ast.Comprehension
}

func (p *parser) beginClauses() *clauseBuilder { return &clauseBuilder{} }

func (p *parser) addComprehension(clauses *clauseBuilder, target, iter ast.ExprNode) {
	clauses.list = append(clauses.list, &ast.Comprehension{Target: target, Iter: iter})
}

func (p *parser) addCondition(clauses *clauseBuilder, test ast.ExprNode) {
	last := clauses.list[len(clauses.list)-1]
	last.Ifs = append(last.Ifs, test)
}

func (p *parser) comprehensions(clauses *clauseBuilder) []*ast.Comprehension { return clauses.list }
