// Tracebacks, frames and code objects as Python sees them.
//
// A traceback entry is added by each frame that an exception leaves. What Python knows as a frame
// is made from the entry when somebody asks: compiled code keeps no frame objects.
package py

import (
	"strconv"
	"strings"
)

// Traceback is a traceback object, one entry of the chain. Immutable once linked.
type Traceback struct {
	Object
	next  *Traceback
	code  *Code
	line  int
	frame *Frame
	outer *Traceback // the entry of the caller, as far as the exception got

	activation *Activation // of evaluated code
}

// Frame is a frame object, made on demand.
type Frame struct {
	Object
	code   *Code
	line   int
	back   *Frame
	locals Value

	activation *Activation // of evaluated code
}

// The types of the structs above.
var (
	TracebackType = NewType("traceback")
	FrameType     = NewType("frame")
	CodeType      = NewType("code")
)

func init() {
	TracebackType.Setup(Spec{
		GetSets: []GetSet{
			{"tb_next", "", func(t *Thread, self Value) Value { return tracebackValue(As[Traceback](self).next) }, nil},
			{"tb_lineno", "", func(t *Thread, self Value) Value { return Int(int64(As[Traceback](self).line)) }, nil},
			{"tb_frame", "", func(t *Thread, self Value) Value { return As[Traceback](self).frameOf().V() }, nil},
			{"tb_lasti", "", func(t *Thread, self Value) Value { return SmallInt(0) }, nil},
		},
	})
	FrameType.Setup(Spec{
		Slots: Slots{GetAttr: GenericGetAttr, SetAttr: GenericSetAttr},
		GetSets: []GetSet{
			{"f_code", "", func(t *Thread, self Value) Value { return As[Frame](self).code.ready().V() }, nil},
			{"f_lineno", "", func(t *Thread, self Value) Value { return Int(int64(As[Frame](self).line)) }, frameSetLine},
			{"f_globals", "", frameGlobals, nil},
			{"f_locals", "", frameLocals, nil},
			{"f_builtins", "", func(t *Thread, self Value) Value { return builtinModule.dict.V() }, nil},
			{"f_back", "", frameBack, nil},
			{"f_lasti", "", func(t *Thread, self Value) Value { return SmallInt(0) }, nil},
			{"f_restricted", "", func(t *Thread, self Value) Value { return False }, nil},
			frameVariable("f_trace"), frameVariable("f_exc_type"), frameVariable("f_exc_value"), frameVariable("f_exc_traceback"),
		},
		Methods: []Row{{"__sizeof__", "()", "F.__sizeof__() -> size of F in memory, in bytes", NoArgs(frameSizeof), MethodRow}},
	})
	CodeType.Setup(Spec{
		Doc: "code(argcount, nlocals, stacksize, flags, codestring, constants, names,\n" +
			"      varnames, filename, name, firstlineno, lnotab[, freevars[, cellvars]])\n\n" +
			"Programs can't make code objects by hand: there is no bytecode.",
		Slots: Slots{New: codeNew, GetAttr: GenericGetAttr, Repr: codeRepr, RichCompare: codeRichCompare, Compare: codeCompare,
			Hash: codeHash},
		GetSets: codeGetSets(),
	})
}

// frameVariable is an attribute of frames that nothing ever sets by itself.
func frameVariable(name string) GetSet {
	return GetSet{name, "", func(t *Thread, self Value) Value { return None }, func(t *Thread, self, v Value) bool { return true }}
}

// frameSetLine refuses to set f_lineno: there are no trace functions.
func frameSetLine(t *Thread, self, v Value) bool {
	switch {
	case v.Zero():
		t.Raise(AttributeError, "cannot delete attribute")
	case !IsAnyInt(v):
		t.Raise(ValueError, "lineno must be an integer")
	default:
		t.Raise(ValueError, "f_lineno can only be set by a trace function")
	}
	return false
}

// frameSizeof gives what CPython says of a frame without variables.
func frameSizeof(t *Thread, self Value) Value { return SmallInt(400) }

func tracebackValue(tb *Traceback) Value {
	if tb == nil {
		return None
	}
	return tb.V()
}

// frameOf makes the frame that the entry stands for; asked again, it gives the same one.
func (tb *Traceback) frameOf() *Frame {
	return lazyPtr(&tb.frame, func() *Frame {
		var back *Frame
		if tb.outer != nil {
			back = tb.outer.frameOf()
		}
		f := newFrame(tb.code, tb.line, back)
		f.show(tb.activation)
		return f
	})
}

func newFrame(code *Code, line int, back *Frame) *Frame {
	f := &Frame{code: code, line: line, back: back}
	f.typ = FrameType
	return f
}

// show makes the frame that of a call of evaluated code; nil: it is of compiled code.
func (f *Frame) show(a *Activation) {
	if a != nil {
		f.activation = a
		a.Captured = true
	}
}

func frameGlobals(t *Thread, self Value) Value {
	f := As[Frame](self)
	if f.activation != nil {
		return f.activation.Globals.V()
	}
	if g := f.code.globals(); g != nil {
		return g.V()
	}
	return NewDict().V()
}

// frameLocals gives the globals for a module's frame; the locals of compiled functions are not kept.
func frameLocals(t *Thread, self Value) Value {
	f := As[Frame](self)
	if f.locals.Ok() {
		return f.locals
	}
	if f.activation != nil {
		return f.activation.Locals(t)
	}
	if f.code.Flags&CoNewLocals == 0 {
		return frameGlobals(t, self)
	}
	return NewDict().V()
}

func frameBack(t *Thread, self Value) Value {
	if b := As[Frame](self).back; b != nil {
		return b.V()
	}
	return None
}

// globals gives the namespace that the code runs in, nil before its module was imported.
func (c *Code) globals() *Dict {
	if c.Module == nil {
		return nil
	}
	return c.Module.globals
}

// ready gives the code object its type; the compiler emits it without one.
func (c *Code) ready() *Code {
	if c.typ == nil {
		c.typ = CodeType
	}
	return c
}

// fileName gives the file that the code came from, as tracebacks show it.
func (c *Code) fileName() string {
	if c.Module != nil {
		return c.Module.file()
	}
	return c.File
}

func codeRepr(t *Thread, self Value) Value {
	c := As[Code](self)
	return MkStr("<code object " + c.Name + " at " + addressOf(self) + ", file \"" + c.fileName() + "\", line " + strconv.Itoa(c.FirstLine) + ">")
}

func codeCompare(t *Thread, a, b Value) (int, bool) {
	if a == b {
		return 0, true
	}
	if x, y, ok := codeKeys(a, b); ok {
		return strings.Compare(x, y), true
	}
	return compareWords(a, b), true
}

// codeKeys gives what tells two code objects of evaluated code apart: those with the same key are equal.
func codeKeys(a, b Value) (x, y string, ok bool) {
	type keyed interface{ CodeKey() string }
	first, ok1 := As[Code](a).Body.(keyed)
	second, ok2 := As[Code](b).Body.(keyed)
	if !ok1 || !ok2 {
		return "", "", false
	}
	return first.CodeKey(), second.CodeKey(), true
}

func codeRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if op != EQ && op != NE || !IsExact(a, CodeType) || !IsExact(b, CodeType) {
		return NotImplemented
	}
	same := a == b
	if x, y, ok := codeKeys(a, b); ok {
		same = x == y
	}
	return Bool(same == (op == EQ))
}

// codeNew says why there is no way to make a code object.
func codeNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	arity := Parse(12, 14, nil)
	if !arity.checkCount(t, "code", len(args)) {
		return Value{}
	}
	return t.Raise(NotImplementedError, "Grumpy has no bytecode, so code objects can't be made of it")
}

func codeHash(t *Thread, self Value) (int64, bool) {
	if x, _, ok := codeKeys(self, self); ok {
		return hashBytes(x), true
	}
	return hashWord(self.bits()), true
}

func strTuple(names []string) Value {
	items := make([]Value, len(names))
	for i, n := range names {
		items[i] = Intern(n).V()
	}
	return TupleOf(items).V()
}

func codeGetSets() []GetSet {
	get := func(name string, f func(c *Code) Value) GetSet {
		return GetSet{name, "", func(t *Thread, self Value) Value { return f(As[Code](self)) }, nil}
	}
	return []GetSet{
		get("co_name", func(c *Code) Value { return Intern(c.Name).V() }),
		get("co_filename", func(c *Code) Value { return MkStr(c.fileName()) }),
		get("co_firstlineno", func(c *Code) Value { return Int(int64(c.FirstLine)) }),
		get("co_argcount", func(c *Code) Value { return Int(int64(c.ArgCount)) }),
		get("co_nlocals", func(c *Code) Value { return Int(int64(len(c.VarNames))) }),
		get("co_flags", func(c *Code) Value { return Int(int64(c.Flags)) }),
		get("co_varnames", func(c *Code) Value { return strTuple(c.VarNames) }),
		get("co_freevars", func(c *Code) Value { return strTuple(c.FreeVars) }),
		get("co_cellvars", func(c *Code) Value { return strTuple(c.CellVars) }),
		get("co_names", func(c *Code) Value { return strTuple(c.Names) }),
		get("co_consts", func(c *Code) Value {
			if c.Consts != nil {
				return TupleOf(c.Consts).V()
			}
			return NewTuple(orNone(c.Doc)).V()
		}),
		get("co_code", func(c *Code) Value { return emptyStr.V() }),
		get("co_lnotab", func(c *Code) Value { return emptyStr.V() }),
		get("co_stacksize", func(c *Code) Value { return SmallInt(1) }),
	}
}
