package sre

import "grumpy.dev/runtime/py"

// subject is a text that is matched: bytes (of a str, a buffer or an ASCII unicode), or code points.
type subject struct {
	v     py.Value
	bytes []byte
	runes []rune // of a unicode that is not ASCII
}

func (s *subject) len() int {
	if s.runes != nil {
		return len(s.runes)
	}
	return len(s.bytes)
}

// subjectOf looks into a str, a unicode or a buffer.
func subjectOf(t *py.Thread, v py.Value) (subject, bool) {
	if py.IsUnicode(v) {
		u := py.As[py.Unicode](v)
		if !u.ASCII() {
			return subject{v: v, runes: u.CodePoints()}, true
		}
		return subject{v: v, bytes: bytesOf(u.String())}, true
	}
	if py.IsStr(v) {
		return subject{v: v, bytes: bytesOf(py.As[py.Str](v).String())}, true
	}
	b, _, text, ok := py.BufferOf(v)
	if !ok || !text {
		t.Raise(py.TypeError, "expected string or buffer")
		return subject{}, false
	}
	if n, ok := py.Len(t, v); !ok {
		return subject{}, false
	} else if n != len(b) {
		t.Raise(py.TypeError, "buffer size mismatch")
		return subject{}, false
	}
	return subject{v: v, bytes: b}, true
}

// slice gives v[from:to] for 0 <= from <= to <= len(v).
func slice(t *py.Thread, v py.Value, from, to int) py.Value {
	switch {
	case py.IsExact(v, py.StrType):
		s := py.As[py.Str](v).String()
		if to > len(s) {
			break
		}
		if from == 0 && to == len(s) {
			return v
		}
		return py.MkStr(s[from:to])
	case py.IsExact(v, py.UnicodeType):
		u := py.As[py.Unicode](v)
		switch {
		case from == 0 && to == u.Len():
			return v
		case u.ASCII():
			return py.MkUnicode(u.String()[from:to])
		}
		return py.UnicodeOfRunes(u.CodePoints()[from:to])
	}
	return py.GetSlice(t, v, py.Int(int64(from)), py.Int(int64(to)))
}

// engine is a matcher for either kind of text.
type engine interface {
	search() bool
	matchHere() bool
	base() *state
}

// state is what a matcher has to do with the objects of this module.
type state struct {
	t          *py.Thread
	subject    py.Value
	pos, end   int // the part of the text that is looked at
	start, ptr int // the match: where the search for it begins, and its ends
	marks      []int
	lastMark   int
	lastIndex  int
	broken     bool // an exception is set
}

// reset forgets the groups of the match before.
func (s *state) reset() { s.lastMark, s.lastIndex = -1, -1 }

// group gives the borders of group number i (from 1); ok false: it took no part in the match.
func (s *state) group(i int) (from, to int, ok bool) {
	i = 2 * (i - 1)
	if i >= s.lastMark {
		return 0, 0, false
	}
	from, to = s.marks[i], s.marks[i+1]
	return from, to, from >= 0 && to >= 0
}

// groupText gives what group i matched, or empty.
func (s *state) groupText(i int, empty py.Value) py.Value {
	from, to, ok := s.group(i)
	if !ok {
		return empty
	}
	return slice(s.t, s.subject, from, max(from, to))
}

// advance moves the search to behind the match, or one on where that matched nothing.
func (s *state) advance() {
	if s.ptr == s.start {
		s.start = s.ptr + 1
	} else {
		s.start = s.ptr
	}
}
