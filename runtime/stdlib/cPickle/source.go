package pickle

import (
	"strings"

	"grumpy.dev/runtime/py"
)

// source is where a pickle is read from.
type source interface {
	// read gives exactly n bytes; false: an exception is set.
	read(t *py.Thread, n int) (string, bool)
	// line gives a line with its end, or what there is left; false: an exception is set.
	line(t *py.Thread) (string, bool)
}

type stringSource struct{ s string }

func truncated(t *py.Thread) (string, bool) {
	t.Raise(unpicklingError, "pickle data was truncated")
	return "", false
}

func (s *stringSource) read(t *py.Thread, n int) (string, bool) {
	if n > len(s.s) {
		t.RaiseNone(py.EOFError)
		return "", false
	}
	data := s.s[:n]
	s.s = s.s[n:]
	return data, true
}

func (s *stringSource) line(t *py.Thread) (string, bool) {
	i := strings.IndexByte(s.s, '\n')
	if i < 0 {
		i = len(s.s) - 1
	}
	data := s.s[:i+1]
	s.s = s.s[i+1:]
	return data, true
}

// fileSource reads from an object with read and readline, never more than it needs.
type fileSource struct{ readMethod, lineMethod py.Value }

func newFileSource(t *py.Thread, file py.Value) (source, bool) {
	lineMethod := py.GetAttr(t, file, py.Intern("readline"))
	readMethod := py.Value{}
	if lineMethod.Ok() {
		readMethod = py.GetAttr(t, file, py.Intern("read"))
	}
	if readMethod.Zero() {
		if t.ClearIf(py.AttributeError) {
			t.Raise(py.TypeError, "argument must have 'read' and 'readline' attributes")
		}
		return nil, false
	}
	return &fileSource{readMethod, lineMethod}, true
}

func (f *fileSource) read(t *py.Thread, n int) (string, bool) {
	v := py.Call1(t, f.readMethod, py.Int(int64(n)))
	if v.Zero() {
		return "", false
	}
	s, ok := py.BytesOf(v)
	switch {
	case !ok:
		t.Raise(py.TypeError, "expected string or Unicode object, "+py.TypeName(v)+" found")
		return "", false
	case len(s) < n:
		t.RaiseNone(py.EOFError)
		return "", false
	}
	return s[:n], true
}

func (f *fileSource) line(t *py.Thread) (string, bool) {
	v := py.Call0(t, f.lineMethod)
	if v.Zero() {
		return "", false
	}
	s, ok := py.BytesOf(v)
	switch {
	case !ok:
		t.Raise(py.TypeError, "expected string or Unicode object, "+py.TypeName(v)+" found")
		return "", false
	}
	return s, true
}
