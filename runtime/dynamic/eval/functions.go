// Functions, lambdas, classes and comprehensions: code objects of their own, made where they stand.
package eval

import (
	"strconv"

	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/scope"
	"grumpy.dev/runtime/py"
)

// function compiles the code of a function or lambda.
func (b *builder) function(n ast.Node, args *ast.Arguments, body []ast.StmtNode, value ast.ExprNode, line int) *py.Code {
	s := b.unit.scopes[n]
	inner := b.unit.newBuilder(s, s.CodeName(), line)
	inner.body.looksUp = s.HasExec || s.HasImportStar
	inner.code.ArgCount = len(args.Args)
	inner.code.Doc = py.None
	if s.Docstring.Ok() {
		if b.unit.optimize < 2 {
			inner.code.Doc = s.Docstring
		}
		body = body[1:]
	}
	unpack := inner.parameters(args)
	var block stmt
	if value != nil {
		block = inner.lambdaBody(value, s.IsGenerator)
	} else {
		block = inner.block(body)
	}
	if unpack != nil {
		block = after(unpack, block)
	}
	code := inner.finish(block, functionFlags(s, args))
	inner.body.setEntries(code)
	return code
}

// after puts a prologue before a function's statements; a generator that is resumed has done it.
func after(prologue func(fr *frame) bool, block stmt) stmt {
	return func(fr *frame) status {
		if !fr.resuming && !prologue(fr) {
			return raised
		}
		return block(fr)
	}
}

// functionFlags gives co_flags but for what finish adds.
func functionFlags(s *scope.Scope, args *ast.Arguments) py.CodeFlags {
	flags := py.CoNewLocals
	if !s.HasExec && !s.HasImportStar {
		flags |= py.CoOptimized
	}
	if s.IsNested {
		flags |= py.CoNested
	}
	if s.IsGenerator {
		flags |= py.CoGenerator
	}
	if args != nil && args.Vararg != "" {
		flags |= py.CoVarArgs
	}
	if args != nil && args.Kwarg != "" {
		flags |= py.CoVarKw
	}
	return flags
}

// parameters compiles the unpacking of tuple parameters, which arrive as .0, .1, …; nil: there are none.
func (b *builder) parameters(args *ast.Arguments) func(fr *frame) bool {
	var slots []int
	var targets []store
	for i, arg := range args.Args {
		if tuple, ok := arg.(*ast.Tuple); ok {
			slots = append(slots, b.slots["."+strconv.Itoa(i)])
			targets = append(targets, b.unpack(tuple.Elts))
		}
	}
	if len(slots) == 0 {
		return nil
	}
	return func(fr *frame) bool {
		for i, to := range targets {
			if !to(fr, fr.slots[slots[i]]) {
				return false
			}
		}
		return true
	}
}

// lambdaBody compiles a lambda's expression; one with a yield gives nothing at its end.
func (b *builder) lambdaBody(n ast.ExprNode, isGenerator bool) stmt {
	value := b.operand(n)
	return func(fr *frame) status {
		v := value.get(fr)
		if v.Zero() {
			return fr.failed()
		}
		if isGenerator {
			return normal
		}
		fr.ret = v
		return returns
	}
}

// cellRef says where the frame finds a cell that it hands to an inner function.
type cellRef struct {
	own bool
	at  int
}

// cellsFor tells which cells code that is made here gets.
func (b *builder) cellsFor(code *py.Code) []cellRef {
	refs := make([]cellRef, len(code.FreeVars))
	for i, name := range code.FreeVars {
		if at, ok := b.cellIndex[name]; ok {
			refs[i] = cellRef{true, at}
		} else {
			refs[i] = cellRef{false, b.freeIndex[name]}
		}
	}
	return refs
}

func (fr *frame) collect(refs []cellRef) []*py.Cell {
	if len(refs) == 0 {
		return nil
	}
	cells := make([]*py.Cell, len(refs))
	for i, r := range refs {
		if r.own {
			cells[i] = fr.cells[r.at]
		} else {
			cells[i] = fr.fn.Cell(r.at)
		}
	}
	return cells
}

// makeFunction compiles the making of a function: its defaults, then the function.
func (b *builder) makeFunction(
	n ast.Node, args *ast.Arguments, body []ast.StmtNode, value ast.ExprNode, line int,
) expr {
	defaults := b.exprs(args.Defaults)
	code := b.function(n, args, body, value, line)
	refs := b.cellsFor(code)
	return func(fr *frame) py.Value {
		var values []py.Value
		if len(defaults) > 0 {
			values = make([]py.Value, len(defaults))
			if !getAll(fr, defaults, values) {
				return py.Value{}
			}
		}
		return py.NewFunctionIn(fr.t, code, fr.Globals, fr.collect(refs), values)
	}
}

func (b *builder) lambda(n *ast.Lambda) expr {
	return b.makeFunction(n, n.Args, nil, n.Body, n.Line)
}

// decorated calls decorators on what make gives, from the last to the first, and stores the result.
func (b *builder) decorated(line int, decorators []operand, make_ expr, to store) stmt {
	return func(fr *frame) status {
		fr.Line = line
		values := make([]py.Value, len(decorators))
		if !getAll(fr, decorators, values) {
			return raised
		}
		v := make_(fr)
		for i := len(values) - 1; i >= 0 && v.Ok(); i-- {
			v = py.Call1(fr.t, values[i], v)
		}
		if v.Zero() || !to(fr, v) {
			return raised
		}
		return normal
	}
}

// functionDef compiles def: decorators, defaults, the function, the decorators' calls, the name.
func (b *builder) functionDef(n *ast.FunctionDef) stmt {
	decorators := b.exprs(n.DecoratorList)
	fn := b.makeFunction(n, n.Args, n.Body, nil, n.Line)
	return b.decorated(n.Line, decorators, fn, b.storeTo(n.Name))
}

// classDef compiles class: decorators, bases, the body, the class, the decorators' calls, the name.
func (b *builder) classDef(n *ast.ClassDef) stmt {
	decorators := b.exprs(n.DecoratorList)
	bases := b.exprs(n.Bases)
	code := b.classCode(n)
	refs := b.cellsFor(code)
	name := py.Intern(n.Name)
	body := bodyOf(code)
	build := func(fr *frame) py.Value {
		values := make([]py.Value, len(bases))
		if !getAll(fr, bases, values) {
			return py.Value{}
		}
		ns := py.NewDict().V()
		fn := py.NewClosureIn(code, fr.Globals, fr.collect(refs))
		if body.runIn(fr.t, fn, ns).Zero() {
			return py.Value{}
		}
		return py.BuildClassIn(fr.t, fr.Globals, name, py.TupleOf(values).V(), ns)
	}
	return b.decorated(n.Line, decorators, build, b.storeTo(n.Name))
}

func (b *builder) classCode(n *ast.ClassDef) *py.Code {
	s := b.unit.scopes[n]
	inner := b.unit.newBuilder(s, n.Name, n.Line)
	inner.body.isClass = true
	inner.code.Doc = py.None
	setModule := inner.copyName("__name__", "__module__")
	nodes := n.Body
	var setDoc store
	if s.Docstring.Ok() {
		nodes = nodes[1:]
		if b.unit.optimize < 2 {
			setDoc = inner.storeTo("__doc__")
		}
	}
	doc := s.Docstring
	block := inner.block(nodes)
	return inner.finish(func(fr *frame) status {
		if !setModule(fr) || setDoc != nil && !setDoc(fr, doc) {
			return raised
		}
		return block(fr)
	}, py.CoNewLocals)
}

// copyName compiles to = from for two names of a class body.
func (b *builder) copyName(from, to string) func(fr *frame) bool {
	load, store := b.load(from), b.storeTo(to)
	return func(fr *frame) bool {
		v := load(fr)
		return v.Ok() && store(fr, v)
	}
}
