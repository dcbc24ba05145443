// A code object under construction: its blocks of operations, its constants and names.

package bytecode

import (
	"math"
	"strconv"
	"strings"

	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/scope"
	"grumpy.dev/runtime/py"
)

// unit is a code object under construction.
type unit struct {
	outer     *unit
	scope     *scope.Scope
	name      string
	firstLine int
	argCount  int

	line    int
	lineSet bool // some operation has the line already
	blocks  []*block
	current *block
	around  []enclosing

	consts                              []Const
	constIndex                          map[constKey]int
	names, varNames, cellVars, freeVars nameTable
}

// block is a sequence of operations that is entered at its start only. Blocks run in the order in which they were begun.
type block struct {
	ops     []operation
	next    *block
	returns bool
	offset  int
	height  int // of the stack at the start, the highest that has been followed
	onPath  bool
}

// operation is an operation with its argument; a jump has its target instead.
type operation struct {
	op     Op
	arg    int
	target *block
	line   int // 0: no line begins here
}

// enclosing is a statement around the current one that break and continue must leave.
type enclosing struct {
	kind  enclosingKind
	block *block
}

type enclosingKind uint8

const (
	inLoop enclosingKind = iota
	inTry
	inFinally
)

// nameTable numbers names in the order in which they first occur.
type nameTable struct {
	list  []string
	index map[string]int
}

func (n *nameTable) add(name string) int {
	i, ok := n.index[name]
	if !ok {
		if n.index == nil {
			n.index = map[string]int{}
		}
		i = len(n.list)
		n.index[name] = i
		n.list = append(n.list, name)
	}
	return i
}

// constKey tells constants apart by type and value, as CPython does.
type constKey struct {
	kind *py.Type
	word uint64
	text string
}

func keyOf(v py.Value) constKey {
	kind := py.TypeOf(v)
	switch kind {
	case py.StrType:
		return constKey{kind: kind, text: py.As[py.Str](v).String()}
	case py.UnicodeType:
		return constKey{kind: kind, text: py.As[py.Unicode](v).String()}
	case py.IntType: // of which some are objects
		return constKey{kind: kind, word: uint64(py.IntValue(v))}
	case py.LongType:
		return constKey{kind: kind, text: py.BigOf(v).Text(62)}
	case py.ComplexType:
		c := py.ComplexOf(v)
		return constKey{kind: kind, word: math.Float64bits(real(c)), text: strconv.FormatUint(math.Float64bits(imag(c)), 16)}
	case py.TupleType:
		parts := make([]string, 0, 8)
		for _, item := range py.As[py.Tuple](v).Items() {
			k := keyOf(item)
			parts = append(parts, k.kind.Name()+" "+strconv.FormatUint(k.word, 16)+" "+strconv.Quote(k.text))
		}
		return constKey{kind: kind, text: strings.Join(parts, ",")}
	}
	return constKey{kind: kind, word: v.Word()}
}

// enter begins a code object inside the current one.
func (c *compiler) enter(s *scope.Scope, name string, line int) {
	u := &unit{outer: c.unit, scope: s, name: name, firstLine: line, constIndex: map[constKey]int{}}
	params := s.Varnames
	if params == nil {
		params = s.Params
	}
	for _, p := range params {
		u.varNames.add(p)
	}
	for _, name := range s.CellVars() {
		u.cellVars.add(name)
	}
	for _, name := range s.FreeVars() {
		u.freeVars.add(name)
	}
	c.unit = u
	u.begin(u.newBlock())
}

// leave completes the current code object; one that doesn't return gives None, or what is on the stack.
func (c *compiler) leave(givesNone bool) *Code {
	u := c.unit
	if !u.current.returns {
		u.begin(u.newBlock())
		if givesNone {
			c.loadConst(py.None)
		}
		c.op(returnValue)
	}
	if u.firstLine == 0 {
		u.firstLine = 1
		if first := u.blocks[0]; len(first.ops) > 0 {
			u.firstLine = first.ops[0].line
		}
	}
	code := &Code{
		Name: u.name, Scope: u.scope, FirstLine: u.firstLine, ArgCount: u.argCount, StackSize: u.stackSize(),
		Flags: c.flags(), Names: u.names.list, VarNames: u.varNames.list, FreeVars: u.freeVars.list, CellVars: u.cellVars.list,
	}
	a := u.assemble()
	o := &optimizer{t: c.t, code: a.code, lnotab: a.lnotab, consts: u.consts, names: u.names.list}
	o.optimize()
	code.Code, code.Lnotab, code.Consts = o.code, o.lnotab, o.consts
	c.unit = u.outer
	c.codes[u.scope.Number] = code
	return code
}

// flags gives co_flags.
func (c *compiler) flags() py.CodeFlags {
	s, flags := c.unit.scope, c.options.Flags
	if s.Kind != scope.Module {
		flags |= py.CoNewLocals
	}
	if s.Kind == scope.Function {
		flags |= functionFlags(s)
	}
	if len(c.unit.freeVars.list)+len(c.unit.cellVars.list) == 0 {
		flags |= py.CoNoFree
	}
	return flags
}

func functionFlags(s *scope.Scope) (flags py.CodeFlags) {
	if !unoptimized(s) {
		flags |= py.CoOptimized
	}
	if s.IsNested {
		flags |= py.CoNested
	}
	if s.IsGenerator {
		flags |= py.CoGenerator
	}
	var args *ast.Arguments
	switch n := s.Node.(type) {
	case *ast.FunctionDef:
		args = n.Args
	case *ast.Lambda:
		args = n.Args
	default:
		return flags
	}
	if args.Vararg != "" {
		flags |= py.CoVarArgs
	}
	if args.Kwarg != "" {
		flags |= py.CoVarKw
	}
	return flags
}

func unoptimized(s *scope.Scope) bool { return s.HasExec || s.HasImportStar }

// newBlock makes a block, which nothing belongs to before begin.
func (u *unit) newBlock() *block { return &block{height: -1} }

// begin lets what follows belong to a block.
func (u *unit) begin(b *block) {
	if u.current != nil {
		u.current.next = b
	}
	u.current = b
	u.blocks = append(u.blocks, b)
}

// next begins a block that nothing jumps to.
func (c *compiler) next() { c.unit.begin(c.unit.newBlock()) }

func (c *compiler) newBlock() *block { return c.unit.newBlock() }

func (c *compiler) begin(b *block) { c.unit.begin(b) }

func (c *compiler) push(kind enclosingKind, b *block) {
	c.unit.around = append(c.unit.around, enclosing{kind, b})
}

func (c *compiler) pop() { c.unit.around = c.unit.around[:len(c.unit.around)-1] }

// add appends an operation, which is the first of the current line if none was before.
func (c *compiler) add(o operation) {
	u := c.unit
	if !u.lineSet {
		u.lineSet = true
		o.line = u.line
	}
	u.current.ops = append(u.current.ops, o)
	u.current.returns = u.current.returns || o.op == returnValue
}

func (c *compiler) op(op Op) { c.add(operation{op: op}) }

func (c *compiler) opArg(op Op, arg int) { c.add(operation{op: op, arg: arg}) }

func (c *compiler) jump(op Op, to *block) { c.add(operation{op: op, target: to}) }

// attribute appends an operation whose argument is a name, mangled.
func (c *compiler) attribute(op Op, name string) {
	c.opArg(op, c.unit.names.add(scope.Mangle(c.unit.scope.ClassName, name)))
}

func (c *compiler) loadConst(v py.Value) { c.opArg(loadConst, c.constant(v)) }

// constant gives the number of a constant.
func (c *compiler) constant(v py.Value) int {
	u, key := c.unit, keyOf(v)
	i, ok := u.constIndex[key]
	if !ok {
		i = len(u.consts)
		u.constIndex[key] = i
		u.consts = append(u.consts, Const{Value: v})
	}
	return i
}

// codeConstant gives the number of an inner code object; equal ones have the same.
func (c *compiler) codeConstant(code *Code) int {
	u := c.unit
	for i, k := range u.consts {
		if k.Code != nil && k.Code.Equal(code) {
			return i
		}
	}
	u.consts = append(u.consts, Const{Code: code})
	return len(u.consts) - 1
}

// at begins the line of a statement.
func (c *compiler) at(line int) { c.unit.line, c.unit.lineSet = line, false }

// The operations on names, by where the name lives, for Load, Store and Del.
var (
	fastOps   = [...]Op{ast.Load: loadFast, ast.Store: storeFast, ast.Del: deleteFast}
	derefOps  = [...]Op{ast.Load: loadDeref, ast.Store: storeDeref} // the compiler refuses to delete these
	globalOps = [...]Op{ast.Load: loadGlobal, ast.Store: storeGlobal, ast.Del: deleteGlobal}
	nameOps   = [...]Op{ast.Load: loadName, ast.Store: storeName, ast.Del: deleteName}
)

// name appends the operation that loads, stores or deletes a name.
func (c *compiler) name(id string, ctx ast.ExprContext) {
	u := c.unit
	mangled := scope.Mangle(u.scope.ClassName, id)
	if ctx == ast.Param {
		ctx = ast.Store
	}
	kind := scope.Unresolved
	if n := u.scope.Lookup(id); n != nil {
		kind = n.Kind
	}
	isFunction := u.scope.Kind == scope.Function
	switch {
	case kind == scope.Free:
		c.opArg(derefOps[ctx], len(u.cellVars.list)+u.freeVars.add(mangled))
	case kind == scope.Cell:
		c.opArg(derefOps[ctx], u.cellVars.add(mangled))
	case kind == scope.Local && isFunction:
		c.opArg(fastOps[ctx], u.varNames.add(mangled))
	case kind == scope.GlobalExplicit, kind == scope.GlobalImplicit && isFunction && !unoptimized(u.scope):
		c.opArg(globalOps[ctx], u.names.add(mangled))
	default:
		c.opArg(nameOps[ctx], u.names.add(mangled))
	}
}
