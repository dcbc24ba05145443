// The builder of one code object: where its variables live, and the current line.
//
// The current line follows CPython 2.7's rule: a statement sets it, an expression only ever raises it. Statements set
// frame.Line when they run; an expression that stands on a later line than what was compiled before it does so too.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/scope"
	"grumpy.dev/runtime/py"
)

// unit is what the code objects of one source text share.
type unit struct {
	file     string
	scopes   map[ast.Node]*scope.Scope
	flags    py.CodeFlags // the future statements in force
	optimize int
	codes    map[int]*py.Code // by the number of their scopes

	// again gives the tree that the codes were made of and its scopes, once more.
	again func(t *py.Thread) (ast.ModNode, *scope.Table)
	shown shownCodes
}

// builder is a code object under construction.
type builder struct {
	unit  *unit
	scope *scope.Scope
	body  *body
	code  *py.Code
	line  int

	slots     map[string]int // local variables
	varNames  []string
	cellIndex map[string]int
	freeIndex map[string]int
	nSlots    int
	nSteps    int

	shown  bool              // expression statements are displayed (interactive mode)
	yields map[ast.Node]bool // the nodes of a generator that hold a yield
}

// newBuilder begins a code object.
func (u *unit) newBuilder(s *scope.Scope, name string, line int) *builder {
	code := &py.Code{Name: name, File: u.file, FirstLine: line}
	bd := &body{code: code, firstLine: line, unit: u, number: s.Number}
	u.codes[s.Number] = code
	code.Body = bd
	b := &builder{unit: u, scope: s, body: bd, code: code, line: line, slots: map[string]int{}, nSlots: 1}
	for _, p := range s.Params {
		b.slot(p)
	}
	bd.nParams = len(s.Params)
	b.assignCells()
	if s.IsGenerator {
		b.findYields(s.Node)
	}
	return b
}

// assignCells numbers the variables that are shared with inner functions, and those of outer ones.
func (b *builder) assignCells() {
	b.code.CellVars, b.code.FreeVars = b.scope.CellVars(), b.scope.FreeVars()
	b.cellIndex, b.freeIndex = indexOf(b.code.CellVars), indexOf(b.code.FreeVars)
	for _, name := range b.code.CellVars {
		slot, isParam := b.slots[name]
		if !isParam {
			slot = -1
		}
		b.body.cells = append(b.body.cells, cellInit{py.Intern(name), slot})
	}
}

func indexOf(names []string) map[string]int {
	index := make(map[string]int, len(names))
	for i, name := range names {
		index[name] = i
	}
	return index
}

// slot gives the number of a local variable.
func (b *builder) slot(name string) int {
	i, ok := b.slots[name]
	if !ok {
		i = b.temp()
		b.slots[name] = i
		b.varNames = append(b.varNames, name)
	}
	return i
}

// temp gives the number of a new temporary.
func (b *builder) temp() int {
	b.nSlots++
	return b.nSlots - 1
}

// step gives the number of a new place to remember how far a statement with a yield has got.
func (b *builder) step() int {
	b.nSteps++
	return b.nSteps - 1
}

// mangled gives a name as this scope spells it.
func (b *builder) mangled(id string) string { return scope.Mangle(b.scope.ClassName, id) }

// finish completes the code object once block is compiled.
func (b *builder) finish(block stmt, flags py.CodeFlags) *py.Code {
	bd, c := b.body, b.code
	bd.block, bd.nSlots, bd.nSteps = block, b.nSlots, b.nSteps
	c.VarNames = b.varNames
	c.Flags = flags | b.unit.flags
	if len(c.FreeVars) == 0 && len(c.CellVars) == 0 {
		c.Flags |= py.CoNoFree
	}
	for _, name := range c.FreeVars {
		bd.freeNames = append(bd.freeNames, py.Intern(name))
	}
	if bd.isModule || bd.isClass {
		bd.setOuterEntry(c)
	} else {
		bd.visible = b.visible()
	}
	return c
}

// visible lists the variables that locals() shows, in the order in which CPython enters them: backwards.
func (b *builder) visible() []variable {
	var out []variable
	for i := len(b.varNames) - 1; i >= 0; i-- {
		name := b.varNames[i]
		if _, isCell := b.cellIndex[name]; !isCell {
			out = append(out, variable{py.Intern(name), inSlot, b.slots[name]})
		}
	}
	for i := len(b.code.CellVars) - 1; i >= 0; i-- {
		out = append(out, variable{py.Intern(b.code.CellVars[i]), inCell, i})
	}
	if b.body.looksUp {
		return out
	}
	for i := len(b.code.FreeVars) - 1; i >= 0; i-- {
		out = append(out, variable{py.Intern(b.code.FreeVars[i]), inFree, i})
	}
	return out
}

// at raises the current line to that of an expression, and tells whether it did.
func (b *builder) at(n ast.ExprNode) bool {
	line := n.At().Line
	if line <= b.line {
		return false
	}
	b.line = line
	return true
}

// settled makes e, parts of which don't always run, leave the line that is current once it has been compiled.
func (b *builder) settled(before int, e expr) expr {
	if b.line == before {
		return e
	}
	line := b.line
	return func(fr *frame) py.Value {
		v := e(fr)
		if v.Ok() {
			fr.Line = line
		}
		return v
	}
}
