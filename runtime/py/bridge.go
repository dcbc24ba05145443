// What the conversion between Go and Python (goiface) needs of this package: types made while the program
// runs, instances of subclasses of the built-in numbers and texts, structs that extend exceptions.
//
// What surprises: a type made here is a built-in type in every respect (no __dict__, layout of its base), only
// later; two threads may make types at once, so that is serialised.
package py

import (
	"bytes"
	"strings"
	"sync"
	"syscall"
)

var lateTypes sync.Mutex

// LateType makes a built-in type after the program has started. The first base gives the layout and the slots;
// further ones only stand in the MRO. nil: the bases have no common order.
func LateType(t *Thread, name string, s Spec, bases ...*Type) *Type {
	lateTypes.Lock()
	defer lateTypes.Unlock()
	ty := &Type{name: name}
	s.Base = bases[0]
	ty.Setup(s)
	if s.Module == "" {
		ty.module = ""
	}
	for _, b := range bases {
		ty.setBaseList(append(ty.baseList(), b.V()))
		ty.flags |= b.flags & inheritedFlags
	}
	ty.ready()
	if s.Module != "" {
		ty.dict.SetStr(s__module__, MkStr(s.Module))
	}
	if len(bases) > 1 {
		mro, ok := computeMRO(t, ty)
		if !ok {
			return nil
		}
		ty.mro.Store(&mro)
	}
	return ty
}

// SetMeta gives a type made by LateType another metaclass.
func (ty *Type) SetMeta(meta *Type) { ty.typ = meta }

// SetClass makes v an instance of another type, whose instances have the same layout. Only for objects that no other thread has seen.
func SetClass(v Value, ty *Type) { v.object().typ = ty }

// TypeDict gives the type's own namespace. Whoever changes it calls Touch.
func (ty *Type) TypeDict() *Dict { return ty.dict }

// NewBuiltinFunction makes a built-in function of a native module.
func NewBuiltinFunction(row *Row, module string) Value {
	return newBuiltin(row, Value{}, Intern(module).V())
}

// RowOf gives the row of a built-in function; nil for anything else.
func RowOf(v Value) *Row {
	if !IsExact(v, BuiltinType) {
		return nil
	}
	return As[Builtin](v).row
}

// NewIntOf makes an instance of a subclass of int.
func NewIntOf(cls *Type, i int64) Value {
	o := cls.alloc(cls)
	As[IntObj](o).i = i
	return o
}

// NewFloatOf makes an instance of a subclass of float.
func NewFloatOf(cls *Type, f float64) Value {
	o := cls.alloc(cls)
	As[FloatObj](o).f = f
	return o
}

// NewStrOf makes an instance of a subclass of str.
func NewStrOf(cls *Type, s string) Value {
	o := cls.alloc(cls)
	As[Str](o).s = s
	return o
}

// NewLongOf makes an instance of a subclass of long from an unsigned number.
func NewLongOf(cls *Type, u uint64) Value {
	o := cls.alloc(cls)
	src, dst := As[Long](LongFromUint(u)), As[Long](o)
	dst.i, dst.b = src.i, src.b
	return o
}

// ComplexOf gives the number in a complex. Call it only where IsComplex holds.
func ComplexOf(v Value) complex128 { return As[Complex](v).c }

// AllocExceptionInto prepares the exception part of a struct that starts with a BaseException.
func AllocExceptionInto(e *BaseException, cls *Type) {
	e.typ, e.args, e.message = cls, emptyTuple, emptyStr.V()
	e.fields = make([]Value, len(excFields[EnvironmentError]))
	cls.initAttrs(e.V())
}

// SetArgs sets the exception's arguments.
func (e *BaseException) SetArgs(args ...Value) { e.setArgs(args) }

// SetErrno sets errno, strerror and filename, for classes that also derive from EnvironmentError.
func (e *BaseException) SetErrno(errno, strerror, filename Value) {
	e.fields[0], e.fields[1], e.fields[2] = errno, strerror, filename
}

// ExceptionAttrsOffset is Spec.AttrsOffset for a struct that starts with a BaseException.
const ExceptionAttrsOffset = exceptionAttrsOffset

// Normalized takes the pending exception, as an instance of its class.
func (t *Thread) Normalized() ExcInfo { return t.normalize(t.FetchExc()) }

// IsExceptionInstance tells whether v may be raised.
func IsExceptionInstance(v Value) bool { return isExceptionInstance(v) }

// IsExceptionClass tells whether v is a class of exceptions.
func IsExceptionClass(v Value) bool { return isExceptionClass(v) }

// ClassOf gives an exception instance's class.
func ClassOf(v Value) Value { return classOfException(v) }

// ReportUncaught prints the pending exception as the end of the main program does, and drops it.
func ReportUncaught(t *Thread) { reportUncaught(t) }

// Modules gives sys.modules.
func Modules() *Dict { return modulesDict() }

// FormatException gives what the end of a program prints of an exception, without the last newline.
func FormatException(e ExcInfo) string {
	t := NewThread()
	var b strings.Builder
	if e.Tb != nil {
		b.WriteString("Traceback (most recent call last):\n")
		b.WriteString(formatTraceback(e.Tb, DefaultRecursionLimit))
	}
	b.WriteString(exceptionName(t, e.Type))
	if e.Val.Ok() && e.Val != None {
		if s := ToStr(t, e.Val); s.Ok() {
			if text, _ := BytesOf(s); text != "" {
				b.WriteString(": " + text)
			}
		}
	}
	return string(bytes.TrimRight([]byte(b.String()), "\n"))
}

// Interrupts gives a channel that receives when a signal arrives for the thread, which then calls CheckSignals; nil
// (never) in all threads but the main one.
func (t *Thread) Interrupts() <-chan struct{} {
	if t == mainThread {
		return t.wake
	}
	return nil
}

// ReportThread prints the pending exception as that of a thread which f ran in, and drops it.
func ReportThread(t *Thread, f Value) { t.ReportUnhandled(f) }

// SignalWaits tells whether a signal waits for the main thread.
func SignalWaits() bool { return mainThread != nil && mainThread.poll.Load() != 0 }

// HandleInterrupt runs the handler of SIGINT in place of the main thread, which can't; what it raises ends the program.
func HandleInterrupt() {
	if mainThread.poll.Swap(0) == 0 {
		return
	}
	pendingSignals.Store(0)
	t := NewThread()
	if RunSignalHandler(t, int(syscall.SIGINT)) {
		return
	}
	reportUncaught(t)
	finish(t, 1)
}

var embedded sync.Once
var isEmbedded bool

// Embedded tells whether Python is a guest in somebody else's program.
func Embedded() bool { return isEmbedded }

// Embed starts the runtime inside of a program that is not Python's own: no signal is taken over and no module run.
func Embed(p *Program) {
	embedded.Do(func() {
		readLaunch(p)
		boot()
		initSys()
		initStdEncodings(launch.ioEncoding)
		initBuiltinModule()
		finishSys()
		newMainThread()
		BecomeThreaded()
		isEmbedded = true
	})
}
