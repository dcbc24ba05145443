// Errors and panics on their way: from Go into Python and back.
package goiface

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"reflect"
	"runtime"
	"runtime/debug"
	"strings"
	"syscall"

	"grumpy.dev/runtime/py"
)

// PyError is a Python exception as a Go error. The same exception comes out where it gets back to Python.
type PyError struct{ exc py.ExcInfo }

// Error is the exception's class and text.
func (e *PyError) Error() string {
	name := "exception"
	if py.IsType(e.exc.Type) {
		name = py.As[py.Type](e.exc.Type).Name()
	}
	if text := pythonText(e.exc.Val); text != "" {
		return name + ": " + text
	}
	return name
}

// Traceback is what Python would print of the exception.
func (e *PyError) Traceback() string { return py.FormatException(e.exc) }

// Exception gives the Python exception.
func (e *PyError) Exception() py.Value { return e.exc.Val }

// Is tells whether target is the same exception.
func (e *PyError) Is(target error) bool {
	other, ok := target.(*PyError)
	return ok && other.exc.Val == e.exc.Val
}

// TakeError takes the pending exception as a Go error.
func TakeError(t *py.Thread) error {
	exc := t.Normalized()
	if e := errorOf(exc.Val); e != nil {
		err := e.error()
		remember(e, err)
		return err
	}
	return &PyError{exc}
}

// RaiseError raises an error that a Go function gave, with its other results; the zero Value comes back.
func RaiseError(t *py.Thread, err error, results ...py.Value) py.Value {
	if p, ok := err.(*PyError); ok {
		t.RestoreExc(p.exc)
		return py.Value{}
	}
	v := FromError(t, err)
	if e := errorOf(v); e != nil && len(results) > 0 {
		e.results = py.NewTuple(results...).V()
	}
	t.RestoreExc(py.ExcInfo{Type: py.ClassOf(v), Val: v})
	return py.Value{}
}

// ToError takes an exception, the class of one, or None.
func ToError(t *py.Thread, v py.Value, p Place) (error, bool) {
	switch {
	case v == py.None:
		return nil, true
	case errorOf(v) != nil:
		e := errorOf(v)
		err := e.error()
		remember(e, err)
		return err, true
	case py.IsExceptionInstance(v):
		return &PyError{py.ExcInfo{Type: py.ClassOf(v), Val: v}}, true
	case py.IsType(v) && sentinelOf(py.As[py.Type](v)) != nil:
		return sentinelOf(py.As[py.Type](v)).Get(), true
	case py.IsExceptionClass(v):
		made := py.Call0(t, v)
		if made.Zero() {
			return nil, false
		}
		return ToError(t, made, p)
	}
	if x, ok := goValue(t, v); ok {
		if err, ok := x.(error); ok {
			return err, true
		}
	}
	p.Want(t, "error (an exception)", v)
	return nil, false
}

// pyPanic carries a Python exception through Go code that has no error result.
type pyPanic struct{ *PyError }

// String is the traceback: what Go prints where nobody catches it.
func (p pyPanic) String() string { return p.Traceback() }

// Error is the traceback: servers that survive a panic of a handler log it.
func (p pyPanic) Error() string { return p.Traceback() }

func panicPending(t *py.Thread) {
	panic(pyPanic{&PyError{t.FetchExc()}}) // not normalised: that could fail at the recursion limit
}

// GoPanic is raised for a panic of Go code.
var GoPanic = py.NewType("GoPanic")

func init() {
	GoPanic.Setup(py.Spec{Module: "__go__", Base: py.RuntimeError, Doc: "A panic of Go code.", Flags: py.FlagBaseType})
}

// panicClass gives the class for a panic: also an IndexError for an index out of range, and a MemoryError for a size that can't be.
func panicClass(t *py.Thread, r any) *py.Type {
	err, ok := r.(runtime.Error)
	if !ok {
		return GoPanic
	}
	switch text := err.Error(); {
	case strings.Contains(text, "makeslice") || strings.Contains(text, "makechan") || strings.Contains(text, "growslice"):
		return combined(t, []*py.Type{GoPanic, py.MemoryError})
	case strings.Contains(text, "out of range"):
		return combined(t, []*py.Type{GoPanic, py.IndexError})
	}
	return GoPanic
}

// Recovered makes an exception of what a deferred function of an adapter recovered: a panic of Go code, or a Python
// exception on its way through Go code.
func Recovered(t *py.Thread, r any) {
	if p, ok := r.(pyPanic); ok {
		t.RestoreExc(p.exc)
		return
	}
	raisePanic(t, r)
}

// Guard is deferred where a panic of Go code becomes an exception.
func Guard(t *py.Thread, result *py.Value) {
	if r := recover(); r != nil {
		*result = py.Value{}
		Recovered(t, r)
	}
}

// GuardBool is Guard for setters.
func GuardBool(t *py.Thread, result *bool) {
	if r := recover(); r != nil {
		*result = false
		Recovered(t, r)
	}
}

func raisePanic(t *py.Thread, r any) {
	cls := panicClass(t, r)
	v := py.NewException(t, cls, py.MkStr(panicText(t, r)))
	if v.Zero() {
		return
	}
	py.SetAttr(t, v, py.Intern("value"), FromAny(t, r))
	py.SetAttr(t, v, py.Intern("stack"), py.MkStr(string(debug.Stack())))
	t.RestoreExc(py.ExcInfo{Type: cls.V(), Val: v})
}

// panicText is what was panicked with as text; that it has a String method which panics itself must not end the process.
func panicText(t *py.Thread, r any) (s string) {
	defer func() {
		if recover() != nil {
			s = reflect.TypeOf(r).String()
		}
	}()
	switch x := r.(type) {
	case error:
		return safeText(x)
	case string:
		return x
	case interface{ String() string }:
		return x.String()
	}
	if s := py.ToStr(t, FromAny(t, r)); s.Ok() {
		text, _ := py.BytesOf(s)
		return text
	}
	t.ClearExc()
	return reflect.TypeOf(r).String()
}

// valueErrors are the error types that say that a text has the wrong form.
var valueErrors = map[string]bool{
	"*strconv.NumError": true, "*json.SyntaxError": true, "*json.UnmarshalTypeError": true, "*csv.ParseError": true,
	"*time.ParseError": true, "*xml.SyntaxError": true, "*syntax.Error": true, "hex.InvalidByteError": true,
	"base64.CorruptInputError": true, "*net.ParseError": true, "*url.EscapeError": true,
}

// pythonClasses gives the built-in classes that come nearest to an error.
func pythonClasses(err error) []*py.Type {
	var errno syscall.Errno
	var path *fs.PathError
	var inner *PyError
	switch {
	case errors.As(err, &inner) && py.IsType(inner.exc.Type) && py.As[py.Type](inner.exc.Type).IsSubtype(py.Exception):
		return []*py.Type{py.As[py.Type](inner.exc.Type)}
	case errors.As(err, &errno), errors.As(err, &path), errors.Is(err, fs.ErrNotExist), errors.Is(err, fs.ErrExist), errors.Is(err, fs.ErrPermission):
		return []*py.Type{py.IOError, py.OSError}
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return []*py.Type{py.EOFError}
	case errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return nil
	}
	var netErr interface {
		error
		Timeout() bool
		Temporary() bool
	}
	if errors.As(err, &netErr) {
		return []*py.Type{py.IOError}
	}
	found := false
	walkChain(err, func(e error) bool {
		found = valueErrors[reflect.TypeOf(e).String()]
		return !found
	})
	if found {
		return []*py.Type{py.ValueError}
	}
	return nil
}

// fillErrno sets errno, strerror and filename where the error has them.
func fillErrno(e *ErrorObj, err error) {
	var errno syscall.Errno
	number, text, name := py.None, py.None, py.None
	if errors.As(err, &errno) {
		number, text = py.Int(int64(errno)), py.MkStr(errno.Error())
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		name = py.MkStr(path.Path)
	}
	e.SetErrno(number, text, name)
}
