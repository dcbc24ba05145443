// What code objects tell of bytecode, which is made of the tree when somebody asks.
package eval

import (
	"sync"

	"grumpy.dev/runtime/dynamic/bytecode"
	"grumpy.dev/runtime/py"
)

// shownCodes holds the code objects of a unit as CPython would make them, by the number of their scopes.
type shownCodes struct {
	once  sync.Once
	codes map[int]*bytecode.Code
}

// unitOf gives the unit of a code object; nil with an exception where the source of compiled code isn't there, or the code
// was written in Go (package threading's).
func unitOf(t *py.Thread, c *py.Code) (*unit, int) {
	if b := bodyOf(c); b != nil {
		return b.unit, b.number
	}
	if c.Module == nil {
		t.Raise(py.NotImplementedError, "the code of "+c.Name+"() is no Python code, and has no bytecode")
		return nil, 0
	}
	return moduleUnit(t, c.Module), c.Scope
}

// bytecodeOf gives a code object as CPython would make it; nil: an exception is set.
func bytecodeOf(t *py.Thread, c *py.Code) *bytecode.Code {
	u, number := unitOf(t, c)
	if u == nil {
		return nil
	}
	u.shown.once.Do(func() { u.compileBytecode(t) })
	code := u.shown.codes[number]
	if code == nil {
		t.Raise(py.SystemError, "the source of "+c.Name+" says nothing of its bytecode")
	}
	return code
}

func (u *unit) compileBytecode(t *py.Thread) {
	tree, table := u.again(t)
	if table != nil {
		o := bytecode.Options{Flags: u.flags, Optimize: u.optimize}
		u.shown.codes = bytecode.Compile(t, tree, table, o)
	}
}

// codeDetails is Evaluator.Details.
func codeDetails(t *py.Thread, c *py.Code) *py.CodeDetails {
	code := bytecodeOf(t, c)
	if code == nil {
		return nil
	}
	u, _ := unitOf(t, c)
	consts := make([]py.Value, len(code.Consts))
	for i, k := range code.Consts {
		if consts[i] = py.InternConstant(k.Value); k.Code != nil {
			consts[i] = u.codes[k.Code.Scope.Number].Shown()
		}
	}
	names := make([]py.Value, len(code.Names))
	for i, name := range code.Names {
		names[i] = py.Intern(name).V()
	}
	return &py.CodeDetails{
		Code: py.MkStr(string(code.Code)), Lnotab: py.MkStr(string(code.Lnotab)), StackSize: code.StackSize,
		Consts: py.TupleOf(consts).V(), Names: py.TupleOf(names).V(),
	}
}

// sameCode is Evaluator.SameCode. Code whose source isn't there equals itself only, as in programs without an evaluator.
func sameCode(t *py.Thread, a, b *py.Code) (same, ok bool) {
	if !hasSource(a) || !hasSource(b) {
		return a == b, true
	}
	first := bytecodeOf(t, a)
	if first == nil {
		return false, false
	}
	second := bytecodeOf(t, b)
	return second != nil && first.Equal(second), second != nil
}

func hasSource(c *py.Code) bool {
	if bodyOf(c) != nil {
		return true
	}
	if c.Module == nil {
		return false
	}
	_, ok := packedSource(c.Module)
	return ok
}
