// What native modules outside this package use: conversion of arguments, and objects of their own types.
//
// The functions are named after what CPython's PyArg_Parse units accept, and raise what those raise. fname and n
// say whose n-th argument it is: "chdir() argument 1 must be …".
package py

import (
	"math"
	"math/big"
	"os"
)

// ArgByte converts an argument to an unsigned byte (unit b).
func ArgByte(t *Thread, v Value) (byte, bool) { return argByte(t, v) }

// ArgChar converts an argument to a byte (unit c).
func ArgChar(t *Thread, fname string, n int, v Value) (byte, bool) { return argChar(t, fname, n, v) }

// ArgBytes converts an argument to the bytes of a str, of a unicode in the default encoding, or of a buffer (units s#
// and s*). The string may share the memory of a str.
func ArgBytes(t *Thread, fname string, n int, v Value) (string, bool) {
	s, ok := textOrBuffer(t, v)
	if !ok && !t.HasExc() {
		argFail(t, fname, n, "string or buffer", v)
	}
	return s, ok
}

// ArgPath converts an argument to a file name: a str, or a unicode in the file system's encoding (unit et).
func ArgPath(t *Thread, fname string, n int, v Value) (string, bool) {
	s, ok := pathText(t, v)
	if !ok {
		return "", false
	}
	for i := 0; i < len(s); i++ {
		if s[i] == 0 {
			argFail(t, fname, n, "encoded string without null bytes", v)
			return "", false
		}
	}
	return s, true
}

// ArgObject checks that an argument is an instance of ty (unit O!).
func ArgObject(t *Thread, fname string, n int, ty *Type, v Value) bool {
	if IsInstanceOf(v, ty) {
		return true
	}
	argFail(t, fname, n, ty.tpName(), v)
	return false
}

// ArgWritable gives the memory of a writable buffer (unit w*).
func ArgWritable(t *Thread, v Value) ([]byte, bool) { return writableBuffer(t, v) }

// ArgFD gives the file descriptor of an int or of an object with a fileno method.
func ArgFD(t *Thread, v Value) (int, bool) {
	if !IsAnyInt(v) && !IsLong(v) {
		m := GetAttr(t, v, Intern("fileno"))
		if m.Zero() {
			if t.ClearIf(AttributeError) {
				t.Raise(TypeError, "argument must be an int, or have a fileno() method")
			}
			return 0, false
		}
		if v = Call0(t, m); v.Zero() {
			return 0, false
		}
		if !IsAnyInt(v) && !IsLong(v) {
			t.Raise(TypeError, "fileno() returned a non-integer")
			return 0, false
		}
	}
	fd, ok := argInt32(t, v)
	if ok && fd < 0 {
		t.Raisef(ValueError, "file descriptor cannot be a negative integer (%d)", fd)
		return 0, false
	}
	return fd, ok
}

// Strerror gives C's text for an error number.
func Strerror(n int) string { return strerror(errnoNumber(n)) }

// RaiseErrno raises cls (an EnvironmentError's subclass) for a failed system call; filename may be zero.
func RaiseErrno(t *Thread, cls *Type, err error, filename Value) Value {
	return raiseErrno(t, cls, err, filename)
}

// SysDict gives the namespace of module sys.
func SysDict() *Dict { return sysModule.dict }

// SysModules gives sys.modules as the runtime itself uses it.
func SysModules() *Dict { return sysModules }

// BuiltinDict gives the namespace of module __builtin__.
func BuiltinDict() *Dict { return builtinModule.dict }

// NewBuiltin makes a function object of a row, for native modules that keep functions elsewhere than in Rows.
func NewBuiltin(row *Row, module string) Value {
	return newBuiltin(row, Value{}, Intern(module).V())
}

// OSFile gives the open file under a file object, with what was written to it flushed; nil: it is closed (ValueError is
// set).
func (o *File) OSFile(t *Thread) *os.File {
	s := fileOf(t, o.V())
	if s == nil {
		return nil
	}
	defer s.mu.Unlock()
	if err := s.flush(); err != nil {
		raiseIOError(t, err)
		return nil
	}
	return s.f
}

// NewUnboundMethod makes a method of a class from any callable.
func NewUnboundMethod(f, class Value) Value { return newMethod(f, Value{}, class) }

// PendingInstance takes the pending exception out of the thread and gives its instance.
func (t *Thread) PendingInstance() Value { return t.normalize(t.FetchExc()).Val }

// CurrentFrame gives the frame of the Python code that is running, None where there is none.
func CurrentFrame(t *Thread) Value {
	if f := currentFrame(t, 0); f != nil {
		return f.V()
	}
	return None
}

// Interned tells whether s is in the table of interned strings.
func (s *Str) Interned() bool { return s.interned.Load() }

// ComplexValue gives the value of a complex.
func ComplexValue(v Value) complex128 {
	c, _ := toComplex(nil, v)
	return c
}

// FormatFloat17 formats a float as C's %.17g does.
func FormatFloat17(f float64) string { return string(floatText(nil, f, 'g', 17, false)) }

// ReprFloat is repr of a float.
func ReprFloat(f float64) string { return floatRepr(f) }

// DecodeText decodes a str to unicode.
func DecodeText(t *Thread, v Value, encoding, errors string) Value {
	u := decodeToUnicode(t, v, encoding, errors)
	if u == nil {
		return Value{}
	}
	return u.V()
}

// EncodeText encodes a unicode to a str's bytes.
func EncodeText(t *Thread, v Value, encoding, errors string) (string, bool) {
	return encodeToStr(t, v, encoding, errors)
}

// ArgMask32 converts an int of any size to its lowest 32 bits (unit I).
func ArgMask32(t *Thread, v Value) (uint32, bool) {
	if IsLong(v) {
		low := new(big.Int).And(BigOf(v), big.NewInt(math.MaxUint32))
		return uint32(low.Uint64()), true
	}
	n, ok := argLong(t, v)
	return uint32(n), ok
}
