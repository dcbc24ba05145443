// Raising, catching and re-raising, as compiled code does it.
package py

// ExcSave keeps what sys.exc_info() was before a frame caught its first exception.
type ExcSave struct {
	saved bool
	info  ExcInfo
}

// caught is an exception that a handler works on, opaque to generated code.
type caught struct {
	Object
	info ExcInfo
}

var caughtType = &Type{name: "caught exception"}

func newCaught(info ExcInfo) Value {
	c := &caught{info: info}
	c.typ = caughtType
	return c.V()
}

// isExceptionClass tells whether v may be raised as a class.
func isExceptionClass(v Value) bool {
	return IsType(v) && As[Type](v).flags&FlagExceptionSubclass != 0 || IsExact(v, ClassObjType)
}

// isExceptionInstance tells whether v may be raised as an instance.
func isExceptionInstance(v Value) bool {
	return hasFlag(v, FlagExceptionSubclass) || IsExact(v, InstanceType)
}

// classOfException gives an exception instance's class.
func classOfException(v Value) Value {
	if IsExact(v, InstanceType) {
		return As[ClassicInstance](v).classObj().V()
	}
	return TypeOf(v).V()
}

// normalize makes the exception's value an instance of its class.
func (t *Thread) normalize(e ExcInfo) ExcInfo {
	for depth := t.depth; ; {
		if !isExceptionClass(e.Type) {
			return e
		}
		if e.Val.Ok() && isExceptionInstance(e.Val) {
			c := classOfException(e.Val)
			sub, ok := recursiveIsSubclass(t, c, e.Type)
			if !ok {
				t.ClearExc()
			}
			if sub {
				e.Type = c
				return e
			}
		}
		v := instantiate(t, e.Type, e.Val)
		if v.Ok() {
			e.Val = v
			return e
		}
		next := t.FetchExc()
		if next.Tb == nil {
			next.Tb = e.Tb
		}
		e = next
		if depth++; depth > depthLimit() {
			return ExcInfo{Type: RuntimeError.V(), Val: recursionError(), Tb: e.Tb}
		}
	}
}

// recursionError makes the exception for calls that nest too deeply, without another call.
func recursionError() Value {
	v := allocException(RuntimeError)
	As[BaseException](v).setArgs([]Value{MkStr("maximum recursion depth exceeded")})
	return v
}

func instantiate(t *Thread, cls, val Value) Value {
	switch {
	case val.Zero() || val == None:
		return Call0(t, cls)
	case IsTuple(val):
		return CallN(t, cls, append([]Value(nil), As[Tuple](val).items...))
	}
	return Call1(t, cls, val)
}

// Raise3 is the raise statement; zero: not given.
func Raise3(t *Thread, typ, val, tb Value) {
	if typ.Zero() {
		reraiseCurrent(t)
		return
	}
	trace, ok := checkTraceback(t, tb)
	if !ok {
		return
	}
	for IsTuple(typ) && len(As[Tuple](typ).items) > 0 {
		typ = As[Tuple](typ).items[0]
	}
	if val == None {
		val = Value{}
	}
	switch {
	case isExceptionClass(typ):
		e := t.normalize(ExcInfo{Type: typ, Val: val})
		typ, val = e.Type, e.Val
		if !isExceptionInstance(val) {
			name := ""
			if IsType(typ) {
				name = As[Type](typ).tpName()
			}
			t.Raisef(TypeError, "calling %s() should have returned an instance of BaseException, not '%s'", name, TypeName(val))
			return
		}
	case isExceptionInstance(typ):
		if val.Ok() {
			t.Raise(TypeError, "instance exception may not have a separate value")
			return
		}
		val = typ
		typ = classOfException(val)
	default:
		t.Raisef(TypeError, "exceptions must be old-style classes or derived from BaseException, not %s", TypeName(typ))
		return
	}
	t.exc = ExcInfo{Type: typ, Val: val, Tb: trace}
	t.sameFrame = trace != nil
}

func checkTraceback(t *Thread, tb Value) (*Traceback, bool) {
	if tb.Zero() || tb == None {
		return nil, true
	}
	if !IsExact(tb, TracebackType) {
		t.Raise(TypeError, "raise: arg 3 must be a traceback or None")
		return nil, false
	}
	return As[Traceback](tb), true
}

// reraiseCurrent is a bare raise.
func reraiseCurrent(t *Thread) {
	if t.info.Type.Zero() {
		t.Raise(TypeError, "exceptions must be old-style classes or derived from BaseException, not NoneType")
		return
	}
	t.exc = t.info
	t.sameFrame = t.info.Tb != nil
}

// Reraise lets a caught exception go on, without another traceback entry for this frame.
func Reraise(t *Thread, v Value) {
	t.exc = As[caught](v).info
	t.sameFrame = true
}

// addTraceback records that the exception passed through a frame.
func (t *Thread) addTraceback(code *Code, line int) {
	if t.sameFrame {
		t.sameFrame = false
		return
	}
	tb := &Traceback{next: t.exc.Tb, code: code, line: line}
	tb.typ = TracebackType
	if tb.next != nil && tb.next.outer == nil {
		tb.next.outer = tb
	}
	t.exc.Tb = tb
}

// Unwind ends a function that failed: it adds the traceback entry, leaves, and gives zero.
func (t *Thread) Unwind(code *Code, line int) Value {
	t.addTraceback(code, line)
	t.depth--
	return Value{}
}

// UnwindBody is Unwind for bodies that the runtime entered: modules, generators.
func (t *Thread) UnwindBody(code *Code, line int) Value {
	t.addTraceback(code, line)
	return Value{}
}

// Catch takes the exception for an except clause or a with statement: it adds the traceback entry,
// normalises, and makes it sys.exc_info().
func (t *Thread) Catch(code *Code, line int, save *ExcSave) Value {
	t.addTraceback(code, line)
	return t.CatchHere(save)
}

// CatchHere is Catch for code in Go, which adds its traceback entries itself.
func (t *Thread) CatchHere(save *ExcSave) Value {
	e := t.normalize(t.FetchExc())
	if !save.saved {
		save.saved, save.info = true, t.info
	}
	t.info = e
	return newCaught(e)
}

// CatchFinally takes the exception while a finally block runs; sys.exc_info() stays.
func (t *Thread) CatchFinally(code *Code, line int, save *ExcSave) Value {
	t.addTraceback(code, line)
	return newCaught(t.FetchExc())
}

// EndCatch restores sys.exc_info() as it was when the frame began to catch.
func (t *Thread) EndCatch(save *ExcSave) {
	if save.saved {
		t.info = save.info
		*save = ExcSave{}
	}
}

// ExcValue gives the exception instance for `except E as x`.
func ExcValue(v Value) Value { return orNone(As[caught](v).info.Val) }

// ExcMatches tells whether a caught exception matches an except clause's class or tuple of classes.
func ExcMatches(t *Thread, v, class Value) (result, ok bool) {
	return matches(t, As[caught](v).info.Type, class)
}

func matches(t *Thread, typ, class Value) (result, ok bool) {
	if typ == class {
		return true, true
	}
	if IsTuple(class) {
		for _, c := range As[Tuple](class).items {
			if r, ok := matches(t, typ, c); r || !ok {
				return r, ok
			}
		}
		return false, true
	}
	if !isExceptionClass(typ) || !isExceptionClass(class) {
		return false, true
	}
	if IsType(class) && IsType(typ) && As[Type](class).typ == TypeType {
		return As[Type](typ).IsSubtype(As[Type](class)), true
	}
	saved := t.FetchExc()
	r, ok := IsSubclass(t, typ, class)
	if !ok {
		writeUnraisable(t, class)
		r = false
	}
	t.RestoreExc(saved)
	return r, true
}

// WithEnter begins a with statement: it finds __exit__, then calls __enter__. exit is zero on failure.
func WithEnter(t *Thread, manager Value) (exit, entered Value) {
	if ty := TypeOf(manager); ty.flags&FlagHeap == 0 {
		enter, leave := ty.Lookup(s__enter__), ty.Lookup(s__exit__)
		if enter.Ok() && leave.Ok() && IsExact(enter, MethodDescrType) && IsExact(leave, MethodDescrType) {
			if entered = CallBound0(t, enter, manager); entered.Zero() {
				return entered, entered
			}
			return manager, entered
		}
	}
	if exit = withMethod(t, manager, s__exit__); exit.Zero() {
		return exit, exit
	}
	if enter := TypeOf(manager).Lookup(s__enter__); enter.Ok() && IsExact(enter, FunctionType) {
		if entered = CallBound0(t, enter, manager); entered.Zero() {
			return Value{}, Value{}
		}
		return exit, entered
	}
	enter := withMethod(t, manager, s__enter__)
	if enter.Zero() {
		return enter, enter
	}
	if entered = Call0(t, enter); entered.Zero() {
		return Value{}, Value{}
	}
	return exit, entered
}

var s__enter__, s__exit__ = Intern("__enter__"), Intern("__exit__")

// What WithEnter gives for exit is the manager itself where that is of a built-in type, whose methods don't change: so
// nothing is made to bind the method to it.

// withMethod finds a context manager's method: on the type, or on a classic instance.
func withMethod(t *Thread, manager Value, name *Str) Value {
	if IsExact(manager, InstanceType) {
		return GetAttr(t, manager, name)
	}
	m := LookupSpecial(t, manager, name)
	if m.Zero() && !t.HasExc() {
		t.Raise(AttributeError, name.s)
	}
	return m
}

// WithExit ends a with statement; caughtExc is zero when the block ended without an exception. result true: suppressed.
func WithExit(t *Thread, exit, caughtExc Value) (result, ok bool) {
	self := Value{}
	if ty := TypeOf(exit); ty.flags&FlagHeap == 0 {
		if m := ty.Lookup(s__exit__); m.Ok() && IsExact(m, MethodDescrType) {
			exit, self = m, exit
		}
	}
	if caughtExc.Zero() {
		if self.Ok() {
			if f := As[MethodDescr](exit).row.Impl.fn0; f != nil {
				return false, f(t, self).Ok()
			}
		}
		return false, CallBound3(t, exit, self, None, None, None).Ok()
	}
	e := As[caught](caughtExc).info
	r := CallBound3(t, exit, self, e.Type, orNone(e.Val), tracebackValue(e.Tb))
	if r.Zero() {
		return false, false
	}
	return Truth(t, r)
}
