// Python files where Go wants a reader or writer, and times where it wants times.
package goiface

import (
	"context"
	"io"

	"grumpy.dev/runtime/py"
)

// fileObject is a Python object with read, write or close as an io.Reader, io.Writer and io.Closer.
type fileObject struct{ Impl }

// FileLike makes a reader or writer I of a Python object that has the method (read, write) in Python's spelling but
// not in Go's.
func FileLike[I any](t *py.Thread, v py.Value, goName, pyName string) (x I, ok bool) {
	if v == py.None || !v.IsObject() || boxOf(v) != nil || hasMethods(t, v, []string{goName}) || !hasMethods(t, v, []string{pyName}) {
		return x, false
	}
	note(t)
	x, ok = any(fileObject{Impl{v}}).(I)
	return x, ok
}

// call calls a method; the error is the exception.
func (f fileObject) call(name string, args ...py.Value) (py.Value, *py.Thread, func(), error) {
	t, done := Enter()
	r := f.Method(t, py.Intern(name), args...)
	if r.Zero() {
		return r, t, done, TakeError(t)
	}
	return r, t, done, nil
}

// Read is read(len(p)); an empty result is the end.
func (f fileObject) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	r, t, done, err := f.call("read", py.Int(int64(len(p))))
	defer done()
	if err != nil {
		return 0, err
	}
	var s string
	if py.IsUnicode(r) {
		s = text(r)
	} else if b, ok := py.BytesOf(r); ok {
		s = b
	} else {
		t.Raise(py.TypeError, "read() returned "+py.TypeName(r)+", not str")
		return 0, TakeError(t)
	}
	if s == "" {
		return 0, io.EOF
	}
	if len(s) > len(p) {
		t.Raise(py.ValueError, "read() returned more bytes than it was asked for")
		return 0, TakeError(t)
	}
	return copy(p, s), nil
}

// Write is write(p).
func (f fileObject) Write(p []byte) (int, error) {
	_, _, done, err := f.call("write", py.MkStr(string(p)))
	defer done()
	if err != nil {
		return 0, err
	}
	return len(p), nil
}

// Close is close().
func (f fileObject) Close() error {
	_, _, done, err := f.call("close")
	defer done()
	return err
}

// ToContext takes a context; None is context.Background().
func ToContext(t *py.Thread, v py.Value, p Place, names []string, wrap func(Impl) context.Context) (context.Context, bool) {
	if v == py.None {
		return context.Background(), true
	}
	return ToIface(t, v, p, names, wrap)
}
