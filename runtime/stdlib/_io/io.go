//go:build unix

// Package io is Python's module _io: the classes of module io, from raw files to decoded text.
//
// What surprises: every class may be subclassed, so a layer calls the one below through its Python methods, except where
// that is exactly a FileIO. What a BufferedWriter keeps back is written out at exit and before other files are opened, as
// reference counting would have done.
//
//grumpy:needs codecs
package io

import (
	"grumpy.dev/runtime/py"
)

// defaultBufferSize is io.DEFAULT_BUFFER_SIZE.
const defaultBufferSize = 8192

var (
	blockingIOError      *py.Type
	unsupportedOperation *py.Type
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "_io",
		Doc:  "The classes of module io.",
		Rows: []py.Row{openRow()},
		Init: initModule,
	})
	py.OnFlush(flushWriters)
}

func initModule(t *py.Thread, m *py.Module) bool {
	d := m.Dict()
	if !makeExceptions(t) {
		return false
	}
	d.SetStr(py.Intern("DEFAULT_BUFFER_SIZE"), py.SmallInt(defaultBufferSize))
	for name, ty := range map[string]*py.Type{
		"BlockingIOError": blockingIOError, "UnsupportedOperation": unsupportedOperation,
		"_IOBase": ioBaseType, "_RawIOBase": rawBaseType, "_BufferedIOBase": bufferedBaseType, "_TextIOBase": textBaseType,
		"FileIO": fileIOType, "BytesIO": bytesIOType, "StringIO": stringIOType, "BufferedReader": readerType,
		"BufferedWriter": writerType, "BufferedRandom": randomType, "BufferedRWPair": pairType,
		"TextIOWrapper": wrapperType, "IncrementalNewlineDecoder": newlineDecoderType,
	} {
		d.SetStr(py.Intern(name), ty.V())
	}
	return true
}

// makeExceptions makes BlockingIOError and UnsupportedOperation.
func makeExceptions(t *py.Thread) bool {
	blockingIOError = py.NewExceptionClass(t, "io.BlockingIOError", py.IOError, "Exception raised when I/O would block on a non-blocking stream")
	if blockingIOError == nil {
		return false
	}
	init := py.NewBuiltin(&py.Row{Name: "__init__", Impl: py.Keywords(3, "self errno strerror characters_written", blockingInit)}, "_io")
	if !py.SetAttr(t, blockingIOError.V(), py.Intern("__init__"), py.NewUnboundMethod(init, blockingIOError.V())) {
		return false
	}
	ns := py.NewDict()
	ns.SetStr(py.Intern("__module__"), py.MkStr("io"))
	v := py.Call3(t, py.TypeType.V(), py.MkStr("UnsupportedOperation"), py.NewTuple(py.ValueError.V(), py.IOError.V()).V(), ns.V())
	if v.Zero() {
		return false
	}
	unsupportedOperation = py.As[py.Type](v)
	return true
}

// blockingInit is BlockingIOError.__init__(errno, strerror, characters_written=0).
func blockingInit(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	base := py.GetAttr(t, py.IOError.V(), py.Intern("__init__"))
	if base.Zero() || py.Call3(t, base, args[0], args[1], args[2]).Zero() {
		return py.Value{}
	}
	written := py.SmallInt(0)
	if args[3].Ok() {
		n, ok := py.ArgInt(t, args[3])
		if !ok {
			return py.Value{}
		}
		written = py.Int(int64(n))
	}
	if !py.SetAttr(t, args[0], py.Intern("characters_written"), written) {
		return py.Value{}
	}
	return py.None
}

// call calls a method by name.
func call(t *py.Thread, o py.Value, name string, args ...py.Value) py.Value {
	m := py.GetAttr(t, o, py.Intern(name))
	if m.Zero() {
		return m
	}
	return py.CallN(t, m, args)
}

// callInt calls a method that gives an int.
func callInt(t *py.Thread, o py.Value, name string, args ...py.Value) (int64, bool) {
	v := call(t, o, name, args...)
	if v.Zero() {
		return 0, false
	}
	return py.ArgLong(t, v)
}

// ask calls a method that gives a truth value.
func ask(t *py.Thread, o py.Value, name string) (yes, ok bool) {
	v := call(t, o, name)
	if v.Zero() {
		return false, false
	}
	return py.Truth(t, v)
}

// isClosed is o.closed.
func isClosed(t *py.Thread, o py.Value) (closed, ok bool) {
	v := py.GetAttr(t, o, py.Intern("closed"))
	if v.Zero() {
		return false, false
	}
	return py.Truth(t, v)
}

// wantOpen raises ValueError(message) if o is closed.
func wantOpen(t *py.Thread, o py.Value, message string) bool {
	closed, ok := isClosed(t, o)
	if ok && closed {
		t.Raise(py.ValueError, message)
	}
	return ok && !closed
}

// unsupported raises UnsupportedOperation.
func unsupported(t *py.Thread, what string) py.Value { return t.Raise(unsupportedOperation, what) }

// sizeArg converts an optional size: None or nothing is -1.
func sizeArg(t *py.Thread, v py.Value) (int, bool) {
	if v.Zero() || v == py.None {
		return -1, true
	}
	if py.IsAnyFloat(v) {
		t.Raise(py.TypeError, "integer argument expected, got 'float'")
		return 0, false
	}
	if !py.IsInteger(v) {
		if py.TypeOf(v).Slots.Index == nil {
			t.Raise(py.TypeError, "integer argument expected, got '"+py.TypeName(v)+"'")
			return 0, false
		}
		var ok bool
		if v, ok = py.IndexOf(t, v); !ok {
			return 0, false
		}
	}
	return py.ArgInt(t, v)
}

// bytesArg gives the bytes of an argument that is no unicode.
func bytesArg(t *py.Thread, v py.Value) (string, bool) {
	if py.IsUnicode(v) {
		t.Raise(py.TypeError, "'unicode' does not have the buffer interface")
		return "", false
	}
	s, ok := py.BytesOf(v)
	if !ok {
		t.Raise(py.TypeError, "'"+py.TypeName(v)+"' does not have the buffer interface")
	}
	return s, ok
}

// object is what instances of all classes here have room for: attributes of their own.
func ioSpec[T any](doc string, base *py.Type) py.Spec {
	return py.Spec{
		Doc:         doc,
		Module:      "_io",
		Base:        base,
		Flags:       py.FlagBaseType | py.FlagWeakrefs,
		Alloc:       py.AllocOf[T](),
		ExtOffset:   py.AttrsOffsetOf[T](),
		AttrsOffset: py.AttrsOffsetOf[T](),
	}
}

// newInstance is the New slot of classes whose __init__ does the work.
func newInstance(_ *py.Thread, cls *py.Type, _ []py.Value, _ *py.Kwargs) py.Value { return cls.Alloc() }
