// The arguments of a call while they are read.

package syntax

import "grumpy.dev/runtime/dynamic/ast"

const maxArguments = 255

// callBuilder is what is known of a call's arguments.
type callBuilder struct {
	args        []ast.ExprNode
	named       []*ast.Keyword
	names       map[string]bool
	line, mark  int
	generators  int
	positionals int
	hasStar     bool
}

func (p *parser) beginCall() *callBuilder { return &callBuilder{line: p.here(), mark: p.mark()} }

func (p *parser) addGenerator(call *callBuilder, generator ast.ExprNode) {
	call.generators++
	call.args = append(call.args, generator)
}

func (p *parser) addPositional(call *callBuilder, arg ast.ExprNode, line, mark int) {
	if len(call.named) > 0 {
		p.errorAt("non-keyword arg after keyword arg", line, mark)
	} else if call.hasStar {
		p.errorAt("only named arguments may follow *expression", line, mark)
	}
	call.positionals++
	call.args = append(call.args, arg)
}

func (p *parser) addKeyword(call *callBuilder, key ast.ExprNode, line int) string {
	switch key := key.(type) {
	case *ast.Lambda:
		p.error("lambda cannot contain assignment", line)
	case *ast.Name:
		p.forbid(key.ID, line)
		if call.names[key.ID] {
			p.error("keyword argument repeated", line)
		}
		if call.names == nil {
			call.names = map[string]bool{}
		}
		call.names[key.ID] = true
		return key.ID
	default:
		p.error("keyword can't be an expression", line)
	}
	return ""
}

func (p *parser) setKeyword(call *callBuilder, key string, value ast.ExprNode) {
	call.named = append(call.named, &ast.Keyword{Arg: key, Value: value})
}

func (p *parser) starred(call *callBuilder) { call.hasStar = true }

// endCall: CPython counts the arguments before it builds any.
func (p *parser) endCall(call *callBuilder) {
	others := call.positionals + len(call.named)
	if call.generators > 1 || call.generators > 0 && others > 0 {
		p.errorAt("Generator expression must be parenthesized if not sole argument", call.line, call.mark)
	} else if others+call.generators > maxArguments {
		p.errorAt("more than 255 arguments", call.line, call.mark)
	}
}

func (p *parser) positional(call *callBuilder) []ast.ExprNode { return call.args }
func (p *parser) keywords(call *callBuilder) []*ast.Keyword   { return call.named }
