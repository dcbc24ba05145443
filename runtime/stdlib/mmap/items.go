//go:build linux

package mmap

import "grumpy.dev/runtime/py"

// A map as a sequence of characters.

func mapLen(t *py.Thread, self py.Value) (n int, ok bool) {
	ok = py.As[mapping](self).reading(t, func(data []byte) { n = len(data) })
	return n, ok
}

func mapItem(t *py.Thread, self py.Value, i int) (v py.Value) {
	var c byte
	inside := false
	ok := py.As[mapping](self).reading(t, func(data []byte) {
		if inside = i >= 0 && i < len(data); inside {
			c = data[i]
		}
	})
	switch {
	case !ok:
		return py.Value{}
	case !inside:
		return t.Raise(py.IndexError, "mmap index out of range")
	}
	return py.MkStr(string([]byte{c}))
}

// indexOf converts an index; a negative one counts from the end.
func (m *mapping) indexOf(t *py.Thread, key py.Value) (int, bool) {
	if !py.IsInteger(key) && py.TypeOf(key).Slots.Index == nil {
		t.Raise(py.TypeError, "mmap indices must be integers")
		return 0, false
	}
	i, ok := py.AsIndex(t, key, py.IndexError)
	if !ok || i >= 0 {
		return i, ok
	}
	n, ok := mapLen(t, m.V())
	return i + n, ok
}

func mapSubscript(t *py.Thread, self, key py.Value) py.Value {
	m := py.As[mapping](self)
	n, ok := mapLen(t, self)
	if !ok {
		return py.Value{}
	}
	if !py.IsSlice(key) {
		i, ok := m.indexOf(t, key)
		if !ok {
			return py.Value{}
		}
		return mapItem(t, self, i)
	}
	start, step, count, ok := py.SliceIndices(t, key, n)
	if !ok || !py.HasRoom(t, count, 1) {
		return py.Value{}
	}
	out := make([]byte, count)
	ok = m.reading(t, func(data []byte) {
		for i := range out {
			if at := start + i*step; at < len(data) { // it may have shrunk
				out[i] = data[at]
			}
		}
	})
	if !ok {
		return py.Value{}
	}
	return py.StrOfBytes(out)
}

func mapSlice(t *py.Thread, self py.Value, low, high int) py.Value {
	return mapSubscript(t, self, py.NewSlice(py.Int(int64(max(low, 0))), py.Int(int64(max(high, 0))), py.None))
}

func mapSetSlice(t *py.Thread, self py.Value, low, high int, v py.Value) bool {
	return mapSetSubscript(t, self, py.NewSlice(py.Int(int64(max(low, 0))), py.Int(int64(max(high, 0))), py.None), v)
}

// writable raises TypeError where the map is for reading only, ValueError where it is closed.
func (m *mapping) writable(t *py.Thread) bool {
	if _, ok := mapLen(t, m.V()); !ok {
		return false
	}
	if m.access == accessRead {
		t.Raise(py.TypeError, "mmap can't modify a readonly memory map.")
		return false
	}
	return true
}

func mapSetItem(t *py.Thread, self py.Value, i int, v py.Value) bool {
	m := py.As[mapping](self)
	if !m.writable(t) {
		return false
	}
	n, ok := mapLen(t, self)
	switch {
	case !ok:
		return false
	case i < 0 || i >= n:
		t.Raise(py.IndexError, "mmap index out of range")
		return false
	case v.Zero():
		t.Raise(py.TypeError, "mmap object doesn't support item deletion")
		return false
	case !py.IsStr(v) || len(py.As[py.Str](v).String()) != 1:
		t.Raise(py.IndexError, "mmap assignment must be single-character string")
		return false
	}
	c := py.As[py.Str](v).String()[0]
	return m.writing(t, func(data []byte) {
		if i < len(data) {
			data[i] = c
		}
	})
}

func mapSetSubscript(t *py.Thread, self, key, v py.Value) bool {
	m := py.As[mapping](self)
	if !m.writable(t) {
		return false
	}
	if !py.IsSlice(key) {
		i, ok := m.indexOf(t, key)
		return ok && mapSetItem(t, self, i, v)
	}
	n, ok := mapLen(t, self)
	if !ok {
		return false
	}
	start, step, count, ok := py.SliceIndices(t, key, n)
	switch {
	case !ok:
		return false
	case v.Zero():
		t.Raise(py.TypeError, "mmap object doesn't support slice deletion")
		return false
	case !py.IsStr(v):
		t.Raise(py.IndexError, "mmap slice assignment must be a string")
		return false
	}
	text := py.As[py.Str](v).String()
	if len(text) != count {
		t.Raise(py.IndexError, "mmap slice assignment is wrong size")
		return false
	}
	return m.writing(t, func(data []byte) {
		for i := range count {
			if at := start + i*step; at < len(data) {
				data[at] = text[i]
			}
		}
	})
}
