// What only generated code calls, besides the operations.
package py

import (
	"os"
	"strings"
)

// NewClosure makes a function that no Python code sees: a class body or a comprehension.
func NewClosure(code *Code, cells []*Cell) *Function {
	f := &Function{code: code, cells: cells, name: None, doc: None, module: None}
	f.typ = FunctionType
	if code.Module != nil {
		f.globals = code.Module.globals
	}
	return f
}

// IsFunctionOf tells whether v is a function whose code is code: then its Go function may be called directly.
func IsFunctionOf(v Value, code *Code) bool {
	return IsExact(v, FunctionType) && As[Function](v).code == code
}

// FunctionOf gives the function object; call it after IsFunctionOf.
func FunctionOf(v Value) *Function { return As[Function](v) }

// Tick is called where loops turn: it delivers signals. False: an exception is set.
func (t *Thread) Tick() bool { return t.limit != pollNow || t.tickSlow() }

func (t *Thread) tickSlow() bool {
	t.limit = depthLimit()
	return t.handlePending()
}

// SetCaller says who is about to call globals(), locals() and their like; zero locals: module level.
func (t *Thread) SetCaller(m *ModuleDef, locals Value) {
	t.ctx.globals = m.globals
	if locals.Zero() {
		locals = m.globals.V()
	}
	t.ctx.locals = locals
}

// takeCaller gives what SetCaller said, once.
func (t *Thread) takeCaller() callContext {
	c := t.ctx
	t.ctx = callContext{}
	return c
}

// RaiseSyntax raises what the compiler found wrong with a module: place is None or (file, line, offset, text), with
// the logical name of the file, which the message may hold too; placeInArgs tells whether the exception's args show it;
// preamble goes to the process's stderr first.
func RaiseSyntax(t *Thread, class, msg string, place Value, preamble string, placeInArgs bool) {
	_, _ = os.Stderr.WriteString(preamble)
	cls := builtinClass(class)
	if place == None {
		if msg == "" {
			t.RaiseNone(cls)
		} else {
			t.Raise(cls, msg)
		}
		return
	}
	items := append([]Value(nil), As[Tuple](place).items...)
	logical := As[Str](items[0]).String()
	actual := ResolveFile(logical)
	items[0] = MkStr(actual)
	msg = strings.Replace(msg, "in file "+logical+" on line", "in file "+actual+" on line", 1)
	if placeInArgs {
		t.RaiseValue(cls, NewTuple(MkStr(msg), TupleOf(items).V()).V())
		return
	}
	e := NewException(t, cls, MkStr(msg))
	for i, name := range []string{"filename", "lineno", "offset", "text"} {
		SetAttr(t, e, Intern(name), items[i])
	}
	t.RaiseValue(cls, e)
}

// builtinClass finds an exception class by name.
func builtinClass(name string) *Type {
	for _, c := range exceptionClasses {
		if c.name == name {
			return c
		}
	}
	return SyntaxError
}

// NewKwargs makes the keyword arguments of a call.
func NewKwargs(names []Value, vals ...Value) *Kwargs { return &Kwargs{Names: names, Vals: vals} }

// BuildClass ends a class statement: it finds the metaclass and calls it.
func BuildClass(t *Thread, m *ModuleDef, name *Str, bases, ns Value) Value {
	return BuildClassIn(t, m.globals, name, bases, ns)
}

// BuildClassIn is BuildClass with the globals of evaluated code.
func BuildClassIn(t *Thread, globals *Dict, name *Str, bases, ns Value) Value {
	meta := As[Dict](ns).GetStr(s__metaclass__)
	if meta.Zero() {
		if items := As[Tuple](bases).items; len(items) > 0 {
			if meta = GetAttr(t, items[0], s__class__); meta.Zero() {
				t.ClearExc()
				meta = TypeOf(items[0]).V()
			}
		} else if meta = globals.GetStr(s__metaclass__); meta.Zero() {
			meta = builtinsOf(globals).GetStr(s__metaclass__)
		}
	}
	if meta.Zero() {
		meta = ClassObjType.V()
	}
	r := Call3(t, meta, name.V(), bases, ns)
	if r.Zero() && t.ErrMatches(TypeError) {
		explainBases(t)
	}
	return r
}

// explainBases adds CPython's hint to the TypeError of a metaclass call.
func explainBases(t *Thread) {
	if v := t.exc.Val; v.Ok() && IsStr(v) {
		t.exc.Val = MkStr("Error when calling the metaclass bases\n    " + As[Str](v).String())
	}
}

// ExecStmt is the exec statement. Evaluation needs the dynamic part of the runtime.
func ExecStmt(t *Thread, m *ModuleDef, code, globals, locals, ns Value) bool {
	if evaluator.Exec == nil {
		t.Raise(NotImplementedError, "exec needs the evaluator, which is not linked into this program")
		return false
	}
	if ns.Zero() {
		ns = m.globals.V()
	}
	return evaluator.Exec(t, code, globals, locals, Caller{callContext{globals: m.globals, locals: ns}})
}
