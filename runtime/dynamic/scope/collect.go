// The first pass of scope analysis: which names each scope binds, uses and declares global, in CPython's order.

package scope

import (
	"strconv"
	"strings"

	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/diagnostics"
	"grumpy.dev/runtime/py"
)

const returnInGenerator = "'return' with argument inside generator"

// collector collects the scopes of a module; errors are panics.
type collector struct {
	options *Options
	table   *Table
	scope   *Scope
	walker  exprWalker
}

func newCollector(module ast.ModNode, o *Options) *collector {
	c := &collector{options: o, table: &Table{ByNode: map[ast.Node]*Scope{}}}
	c.walker = exprWalker{visit: c.visit, keysFirst: true}
	root := &Scope{Kind: Module, Node: module, Name: "top", byName: map[string]*Name{}}
	if m, ok := module.(*ast.Module); ok {
		root.Docstring = docstringOf(m.Body)
	}
	c.table.Root, c.scope = root, root
	c.table.ByNode[module] = root
	return c
}

// docstringOf gives the docstring of a body: its first statement when that is a string.
func docstringOf(body []ast.StmtNode) py.Value {
	if len(body) > 0 {
		if expr, ok := body[0].(*ast.Expr); ok {
			if str, ok := expr.Value.(*ast.Str); ok {
				return str.S
			}
		}
	}
	return py.Value{}
}

func (c *collector) collect(module ast.ModNode) {
	if m, ok := module.(*ast.Expression); ok {
		c.expr(m.Body)
		return
	}
	c.statements(ast.Body(module))
}

// ---- Scopes and names

// inScope walks what stands in a new scope.
func (c *collector) inScope(s *Scope, walk func()) {
	outer := c.scope
	s.Parent, s.byName = outer, map[string]*Name{}
	s.IsNested = outer.IsNested || outer.Kind == Function
	outer.Children = append(outer.Children, s)
	s.Number = len(c.table.ByNode)
	c.table.ByNode[s.Node] = s
	c.scope = s
	walk()
	c.scope = outer
}

func (c *collector) fail(message string, line int) {
	panic(diagnostics.Symbol(c.options.Filename, message, line))
}

func (c *collector) entry(name string) *Name {
	return c.scope.entry(Mangle(c.scope.ClassName, name))
}

func (c *collector) parameter(name string) {
	n := c.entry(name)
	if n.IsParam {
		c.fail("duplicate argument '"+name+"' in function definition", c.scope.Line)
	}
	n.IsParam = true
	c.scope.Params = append(c.scope.Params, n.Name)
}

// ---- Statements

func (c *collector) statements(body []ast.StmtNode) {
	for _, statement := range body {
		c.statement(statement)
	}
}

// statement walks a statement. A chain of `elif` and a `with` of many items are nested as deep as they are long.
func (c *collector) statement(statement ast.StmtNode) {
	for {
		rest := c.oneStatement(statement)
		if len(rest) != 1 {
			c.statements(rest)
			return
		}
		statement = rest[0]
	}
}

// oneStatement walks a statement but for the statements that stand last in it; gives those.
func (c *collector) oneStatement(statement ast.StmtNode) []ast.StmtNode {
	switch s := statement.(type) {
	case *ast.FunctionDef:
		c.functionDef(s)
	case *ast.ClassDef:
		c.classDef(s)
	case *ast.Return:
		c.returnStatement(s)
	case *ast.For:
		c.exprs(s.Target, s.Iter)
		c.statements(s.Body)
		return s.Orelse
	case *ast.While:
		c.expr(s.Test)
		c.statements(s.Body)
		return s.Orelse
	case *ast.If:
		c.expr(s.Test)
		c.statements(s.Body)
		return s.Orelse
	case *ast.With:
		c.exprs(s.ContextExpr, s.OptionalVars)
		return s.Body
	case *ast.TryExcept:
		c.tryExcept(s)
	case *ast.TryFinally:
		c.statements(s.Body)
		return s.Finalbody
	default:
		c.simpleStatement(statement)
	}
	return nil
}

func (c *collector) simpleStatement(statement ast.StmtNode) {
	switch s := statement.(type) {
	case *ast.Import:
		c.importNames(s.Names, s.Line)
	case *ast.ImportFrom:
		c.importNames(s.Names, s.Line)
	case *ast.Exec:
		c.execStatement(s)
	case *ast.Global:
		for _, name := range s.Names {
			c.globalName(name, s.Line)
		}
	case *ast.Delete:
		c.exprs(s.Targets...)
	case *ast.Assign:
		c.exprs(s.Targets...)
		c.expr(s.Value)
	case *ast.AugAssign:
		c.exprs(s.Target, s.Value)
	case *ast.Print:
		c.exprs(s.Dest)
		c.exprs(s.Values...)
	case *ast.Raise:
		c.exprs(s.Type, s.Inst, s.Tback)
	case *ast.Assert:
		c.exprs(s.Test, s.Msg)
	case *ast.Expr:
		c.expr(s.Value)
	}
}

func (c *collector) functionDef(node *ast.FunctionDef) {
	c.entry(node.Name).IsLocal = true
	c.exprs(node.Args.Defaults...)
	c.exprs(node.DecoratorList...)
	s := &Scope{Kind: Function, Node: node, Name: node.Name, Line: node.Line, ClassName: c.scope.ClassName}
	s.Docstring = docstringOf(node.Body)
	c.inScope(s, func() {
		c.arguments(node.Args)
		c.statements(node.Body)
	})
}

func (c *collector) classDef(node *ast.ClassDef) {
	c.entry(node.Name).IsLocal = true
	c.exprs(node.Bases...)
	c.exprs(node.DecoratorList...)
	s := &Scope{Kind: Class, Node: node, Name: node.Name, Line: node.Line, ClassName: node.Name}
	s.Docstring = docstringOf(node.Body)
	c.inScope(s, func() { c.statements(node.Body) })
}

func (c *collector) returnStatement(node *ast.Return) {
	if node.Value == nil {
		return
	}
	c.expr(node.Value)
	c.scope.ReturnsValue = true
	if c.scope.IsGenerator {
		c.fail(returnInGenerator, node.Line)
	}
}

func (c *collector) tryExcept(node *ast.TryExcept) {
	c.statements(node.Body)
	c.statements(node.Orelse)
	for _, handler := range node.Handlers {
		c.exprs(handler.Type, handler.Name)
		c.statements(handler.Body)
	}
}

func (c *collector) importNames(names []*ast.Alias, line int) {
	s := c.scope
	for _, alias := range names {
		bound := alias.Asname
		if bound == "" {
			bound, _, _ = strings.Cut(alias.Name, ".")
		}
		if bound != "*" {
			c.entry(bound).IsImported = true
			continue
		}
		if s.Kind != Module {
			c.options.warn(Warning{"import * only allowed at module level", s.Line, true})
		}
		s.HasImportStar = true
	}
	if (s.HasImportStar || s.HasExec) && s.unoptimizedLine == 0 {
		s.unoptimizedLine = line
	}
}

func (c *collector) execStatement(node *ast.Exec) {
	c.expr(node.Body)
	if c.scope.unoptimizedLine == 0 {
		c.scope.unoptimizedLine = node.Line
	}
	c.scope.HasExec = true
	if node.Globals == nil {
		c.scope.HasBareExec = true
		return
	}
	c.scope.HasQualifiedExec = true
	c.exprs(node.Globals, node.Locals)
}

func (c *collector) globalName(name string, line int) {
	n := c.entry(name)
	if n.IsLocal {
		c.options.warn(Warning{"name '" + name + "' is assigned to before global declaration", line, true})
	} else if n.IsUsed {
		c.options.warn(Warning{"name '" + name + "' is used prior to global declaration", line, true})
	}
	n.IsGlobal = true
	// CPython says so of the module's own variable too.
	c.table.Root.entry(n.Name).IsGlobal = true
}

// ---- Parameters

func (c *collector) arguments(args *ast.Arguments) {
	for i, arg := range args.Args {
		switch arg := arg.(type) {
		case *ast.Name:
			c.parameter(arg.ID)
		case *ast.Tuple:
			c.parameter("." + strconv.Itoa(i))
		default:
			c.fail("invalid expression in parameter list", c.scope.Line)
		}
	}
	if args.Vararg != "" {
		c.parameter(args.Vararg)
	}
	if args.Kwarg != "" {
		c.parameter(args.Kwarg)
	}
	size := len(c.scope.Params)
	for _, arg := range args.Args {
		if tuple, ok := arg.(*ast.Tuple); ok {
			c.tupleParameter(tuple)
		}
	}
	c.scope.Varnames = c.scope.Params
	c.scope.Params = c.scope.Params[:size:size]
}

func (c *collector) tupleParameter(tuple *ast.Tuple) {
	for _, element := range tuple.Elts {
		if name, ok := element.(*ast.Name); ok {
			c.parameter(name.ID)
		}
	}
	for _, element := range tuple.Elts {
		if inner, ok := element.(*ast.Tuple); ok {
			c.tupleParameter(inner)
		}
	}
}

// ---- Expressions

func (c *collector) exprs(list ...ast.ExprNode) {
	for _, expr := range list {
		if expr != nil {
			c.expr(expr)
		}
	}
}

func (c *collector) expr(root ast.ExprNode) { c.walker.walk(root) }

func (c *collector) visit(expr ast.ExprNode) bool {
	switch x := expr.(type) {
	case *ast.Name:
		if n := c.entry(x.ID); x.Ctx == ast.Load {
			n.IsUsed = true
		} else {
			n.IsLocal = true
		}
	case *ast.Lambda:
		c.lambda(x)
	case *ast.GeneratorExp:
		c.comprehension(x, "genexpr", x.Generators, nil, x.Elt)
	case *ast.SetComp:
		c.comprehension(x, "setcomp", x.Generators, nil, x.Elt)
	case *ast.DictComp:
		c.comprehension(x, "dictcomp", x.Generators, x.Value, x.Key)
	case *ast.Yield:
		c.yieldExpr(x)
	default:
		return true
	}
	return false
}

func (c *collector) lambda(node *ast.Lambda) {
	c.exprs(node.Args.Defaults...)
	s := &Scope{Kind: Function, Node: node, Name: "lambda", Line: node.Line, ClassName: c.scope.ClassName}
	c.inScope(s, func() {
		c.arguments(node.Args)
		c.expr(node.Body)
	})
}

// comprehension: the first iterable belongs to the scope around, the rest to a function of its own.
func (c *collector) comprehension(node ast.ExprNode, name string, generators []*ast.Comprehension, value, elt ast.ExprNode) {
	outermost := generators[0]
	c.expr(outermost.Iter)
	s := &Scope{Kind: Function, Node: node, Name: name, Line: node.At().Line, ClassName: c.scope.ClassName}
	s.IsGenerator = node.Kind() == ast.KindGeneratorExp
	c.inScope(s, func() {
		c.parameter(".0")
		c.scope.Varnames = c.scope.Params
		c.exprs(outermost.Target)
		c.exprs(outermost.Ifs...)
		for _, inner := range generators[1:] {
			c.exprs(inner.Target, inner.Iter)
			c.exprs(inner.Ifs...)
		}
		c.exprs(value, elt)
	})
}

func (c *collector) yieldExpr(node *ast.Yield) {
	if node.Value != nil {
		c.expr(node.Value)
	}
	c.scope.IsGenerator = true
	if c.scope.ReturnsValue {
		c.fail(returnInGenerator, node.Line)
	}
}
