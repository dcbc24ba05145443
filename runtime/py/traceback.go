// Tracebacks and frames as Python sees them.
//
// A traceback entry is added by each frame that an exception leaves. What Python knows as a frame
// is made from the entry when somebody asks: compiled code keeps no frame objects.
package py

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
	back   *Frame // shared: found when asked for, where rooted is false
	rooted bool   // back is all that there is to know
	locals Value

	activation *Activation // of evaluated code
}

// The types of the structs above.
var (
	TracebackType = NewType("traceback")
	FrameType     = NewType("frame")
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
			{"f_code", "", func(t *Thread, self Value) Value { return As[Frame](self).code.shown().V() }, nil},
			{"f_lineno", "", frameLine, frameSetLine},
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

// frameLine gives the line where the frame stands; that of a call which caught an exception has gone on since.
func frameLine(t *Thread, self Value) Value {
	f := As[Frame](self)
	if !f.rooted {
		if stack := callsFrom(t, f); stack != nil {
			return Int(int64(stack[0].line))
		}
	}
	return Int(int64(f.line))
}

// frameBack gives the caller's frame. The outermost frame of a traceback is that of the call which caught the
// exception: its callers are looked for among the calls under way, since tracebacks don't hold them.
func frameBack(t *Thread, self Value) Value {
	f := As[Frame](self)
	back := loadPtr(&f.back)
	if back == nil && !f.rooted {
		if stack := callsFrom(t, f); stack != nil {
			back = callFrames(stack[1:])
			storePtr(&f.back, back)
		}
	}
	if back == nil {
		return None
	}
	return back.V()
}
