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
func FileLike[I any](t *py.Thread, v py.Value, goName, pyName *py.Str) (x I, ok bool) {
	if v == py.None || !v.IsObject() || boxOf(v) != nil || hasMethods(t, v, []*py.Str{goName}) || !hasMethods(t, v, []*py.Str{pyName}) {
		return x, false
	}
	note(t)
	x, ok = any(fileObject{Impl{v}}).(I)
	return x, ok
}

// call calls a method; the error is the exception.
func (f fileObject) call(t *py.Thread, name string, args ...py.Value) (py.Value, error) {
	r := f.Method(t, py.Intern(name), args...)
	if r.Zero() {
		return r, TakeError(t)
	}
	return r, nil
}

// Read is read(len(p)); an empty result is the end.
func (f fileObject) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	t, guest := Enter()
	defer Leave(t, guest)
	r, err := f.call(t, "read", py.Int(int64(len(p))))
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
	t, guest := Enter()
	defer Leave(t, guest)
	if _, err := f.call(t, "write", py.MkStr(string(p))); err != nil {
		return 0, err
	}
	return len(p), nil
}

// Close is close().
func (f fileObject) Close() error {
	t, guest := Enter()
	defer Leave(t, guest)
	_, err := f.call(t, "close")
	return err
}

// ToContext takes a context; None is context.Background().
func ToContext(t *py.Thread, v py.Value, p Place, names []*py.Str, wrap func(Impl) context.Context) (context.Context, bool) {
	if v == py.None {
		return context.Background(), true
	}
	return ToIface(t, v, p, names, wrap)
}
