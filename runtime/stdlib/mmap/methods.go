//go:build linux

package mmap

import (
	"bytes"
	"strings"
	"syscall"
	"unsafe"

	"grumpy.dev/runtime/py"
)

// A map as a file: reading, writing and searching from a position on.

// method declares a method; every one of them is refused on a closed map before its arguments are looked at.
func method(name, sig string, least, most int, f func(t *py.Thread, m *mapping, args []py.Value) py.Value) py.Row {
	return py.Row{Name: name, Sig: sig, Impl: py.Parse(least, most, func(t *py.Thread, self py.Value, args []py.Value) py.Value {
		if _, open := mapLen(t, self); !open {
			return py.Value{}
		}
		return f(t, py.As[mapping](self), args)
	})}
}

func mapRows() []py.Row {
	return []py.Row{
		{Name: "close", Sig: "()", Impl: py.NoArgs(mapClose)},
		method("find", "(string[, start[, end]])", 1, 3, search("find", bytes.Index)),
		method("rfind", "(string[, start[, end]])", 1, 3, search("rfind", bytes.LastIndex)),
		method("flush", "([offset, size])", 0, 2, flush),
		method("move", "(dest, src, count)", 3, 3, move),
		method("read", "(n)", 1, 1, read),
		method("read_byte", "()", 0, 0, readByte),
		method("readline", "()", 0, 0, readLine),
		method("resize", "(newsize)", 1, 1, resize),
		method("seek", "(pos[, whence])", 1, 2, seek),
		method("size", "()", 0, 0, fileSize),
		method("tell", "()", 0, 0, func(_ *py.Thread, m *mapping, _ []py.Value) py.Value {
			m.mu.RLock()
			defer m.mu.RUnlock()
			return py.Int(int64(m.pos))
		}),
		method("write", "(string)", 1, 1, write),
		method("write_byte", "(char)", 1, 1, writeByte),
	}
}

func mapClose(_ *py.Thread, self py.Value) py.Value {
	m := py.As[mapping](self)
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.mem != nil {
		m.drop()
		m.mem = nil
	}
	return py.None
}

// take gives what cut says of the bytes from the position on, and goes behind it.
func (m *mapping) take(t *py.Thread, cut func(rest []byte) int) py.Value {
	var out []byte
	ok := m.writing(t, func(data []byte) {
		rest := data[min(m.pos, len(data)):]
		out = bytes.Clone(rest[:cut(rest)])
		m.pos += len(out)
	})
	if !ok {
		return py.Value{}
	}
	return py.StrOfBytes(out)
}

func read(t *py.Thread, m *mapping, args []py.Value) py.Value {
	n, ok := py.ArgInt(t, args[0])
	if !ok {
		return py.Value{}
	}
	return m.take(t, func(rest []byte) int {
		if n < 0 || n > len(rest) {
			return len(rest)
		}
		return n
	})
}

func readLine(t *py.Thread, m *mapping, _ []py.Value) py.Value {
	return m.take(t, func(rest []byte) int {
		if i := bytes.IndexByte(rest, '\n'); i >= 0 {
			return i + 1
		}
		return len(rest)
	})
}

func readByte(t *py.Thread, m *mapping, _ []py.Value) py.Value {
	v := m.take(t, func(rest []byte) int { return min(len(rest), 1) })
	if n, _ := py.Len(t, v); v.Ok() && n == 0 {
		return t.Raise(py.ValueError, "read byte out of range")
	}
	return v
}

// search makes find or rfind of a function that searches bytes.
func search(name string, look func(s, sep []byte) int) func(t *py.Thread, m *mapping, args []py.Value) py.Value {
	return func(t *py.Thread, m *mapping, args []py.Value) py.Value {
		what, ok := bytesArg(t, name, args[0])
		if !ok {
			return py.Value{}
		}
		m.mu.RLock()
		bounds := [2]int{m.pos, len(m.mem0())}
		m.mu.RUnlock()
		for i := range bounds {
			if v := args[1+i]; v.Ok() {
				if bounds[i], ok = py.ArgInt(t, v); !ok {
					return py.Value{}
				}
			}
		}
		found := -1
		ok = m.reading(t, func(data []byte) {
			start, end := clip(bounds[0], len(data)), clip(bounds[1], len(data))
			if start <= end {
				if i := look(data[start:end], []byte(what)); i >= 0 {
					found = start + i
				}
			}
		})
		if !ok {
			return py.Value{}
		}
		return py.Int(int64(found))
	}
}

// mem0 gives the mapped bytes, none of a closed map.
func (m *mapping) mem0() []byte {
	if m.mem == nil {
		return nil
	}
	return m.mem.data
}

// clip makes a place of an index that may be negative or too large.
func clip(i, n int) int {
	if i < 0 {
		i += n
	}
	return min(max(i, 0), n)
}

func bytesArg(t *py.Thread, name string, v py.Value) (string, bool) {
	s, ok := py.ArgBytes(t, name, 1, v)
	if !ok && t.ErrMatches(py.TypeError) {
		py.ArgFail(t, name, 1, "string or read-only buffer", v)
	}
	return s, ok
}

// put writes at the position, and goes behind it.
func (m *mapping) put(t *py.Thread, s, problem string) py.Value {
	if !m.writable(t) {
		return py.Value{}
	}
	s = strings.Clone(s) // it may be a buffer of this map
	fits := false
	ok := m.writing(t, func(data []byte) {
		if fits = len(s) <= len(data)-m.pos; fits {
			m.pos += copy(data[m.pos:], s)
		}
	})
	if ok && !fits {
		return t.Raise(py.ValueError, problem)
	}
	return py.NoneIf(ok)
}

func write(t *py.Thread, m *mapping, args []py.Value) py.Value {
	s, ok := bytesArg(t, "write", args[0])
	if !ok {
		return py.Value{}
	}
	return m.put(t, s, "data out of range")
}

func writeByte(t *py.Thread, m *mapping, args []py.Value) py.Value {
	c, ok := py.ArgChar(t, "write_byte", 1, args[0])
	if !ok {
		return py.Value{}
	}
	return m.put(t, string([]byte{c}), "write byte out of range")
}

// ints converts arguments that were given.
func ints(t *py.Thread, args []py.Value, into ...*int) bool {
	for i, p := range into {
		if args[i].Ok() {
			n, ok := py.ArgInt(t, args[i])
			if !ok {
				return false
			}
			*p = n
		}
	}
	return true
}

func seek(t *py.Thread, m *mapping, args []py.Value) py.Value {
	var to, whence int
	if !ints(t, args, &to) {
		return py.Value{}
	}
	if args[1].Ok() {
		var ok bool
		if whence, ok = py.ArgInt32(t, args[1]); !ok {
			return py.Value{}
		}
	}
	if whence < 0 || whence > 2 {
		return t.Raise(py.ValueError, "unknown seek type")
	}
	outside := false
	ok := m.writing(t, func(data []byte) {
		base := [...]int{0, m.pos, len(data)}[whence]
		if outside = to < -base || to > len(data)-base; !outside {
			m.pos = base + to
		}
	})
	if ok && outside {
		return t.Raise(py.ValueError, "seek out of range")
	}
	return py.NoneIf(ok)
}

func move(t *py.Thread, m *mapping, args []py.Value) py.Value {
	var dest, src, count int
	if !ints(t, args, &dest, &src, &count) || !m.writable(t) {
		return py.Value{}
	}
	outside := false
	ok := m.writing(t, func(data []byte) {
		n := len(data)
		outside = dest < 0 || src < 0 || count < 0 || dest > n || src > n || count > n-dest || count > n-src
		if !outside {
			copy(data[dest:dest+count], data[src:src+count])
		}
	})
	if ok && outside {
		return t.Raise(py.ValueError, "source, destination, or count out of range")
	}
	return py.NoneIf(ok)
}

func fileSize(t *py.Thread, m *mapping, _ []py.Value) py.Value {
	m.mu.RLock()
	defer m.mu.RUnlock()
	var st syscall.Stat_t
	if m.mem == nil {
		return t.Raise(py.ValueError, "mmap closed or invalid")
	}
	if err := syscall.Fstat(m.mem.fd, &st); err != nil {
		return fail(t, err)
	}
	return py.Int(st.Size)
}

func flush(t *py.Thread, m *mapping, args []py.Value) py.Value {
	offset, size := 0, -1
	if !ints(t, args, &offset, &size) {
		return py.Value{}
	}
	outside := false
	var errno syscall.Errno
	ok := m.reading(t, func(data []byte) {
		if args[1].Zero() {
			size = len(data)
		}
		if outside = offset < 0 || size < 0 || offset > len(data) || size > len(data)-offset; outside || size == 0 {
			return
		}
		start := uintptr(unsafe.Pointer(&data[0])) + uintptr(offset)
		_, _, errno = syscall.Syscall(syscall.SYS_MSYNC, start, uintptr(size), syscall.MS_SYNC)
	})
	switch {
	case !ok:
		return py.Value{}
	case outside:
		return t.Raise(py.ValueError, "flush values out of range")
	case errno != 0:
		return fail(t, errno)
	}
	return py.SmallInt(0)
}

// resize maps anew; what is not in the file is copied.
func resize(t *py.Thread, m *mapping, args []py.Value) py.Value {
	var size int
	if !ints(t, args, &size) {
		return py.Value{}
	}
	if m.access != accessWrite && m.access != accessDefault {
		return t.Raise(py.TypeError, "mmap can't resize a readonly or copy-on-write memory map.")
	}
	if size < 0 || int64(size)+m.offset < 0 {
		return t.Raise(py.ValueError, "new size out of range")
	}
	py.FlushFiles()
	var err error
	ok := m.writing(t, func(data []byte) {
		if m.mem.fd >= 0 {
			if err = syscall.Ftruncate(m.mem.fd, m.offset+int64(size)); err != nil {
				return
			}
		}
		var fresh []byte
		if fresh, err = syscall.Mmap(m.mem.fd, m.offset, size, m.prot, m.flags); err != nil {
			return
		}
		m.replace(fresh)
	})
	switch {
	case !ok:
		return py.Value{}
	case err != nil:
		return fail(t, err)
	}
	return py.None
}

// replace makes fresh the mapped memory. The memory object stays, since it is what ends with the map.
func (m *mapping) replace(fresh []byte) {
	old := m.mem.data
	if m.flags&(syscall.MAP_PRIVATE|syscall.MAP_ANON) != 0 {
		copy(fresh, old)
	}
	if m.shown {
		m.mem.retired = append(m.mem.retired, old)
	} else {
		_ = syscall.Munmap(old) // it was mapped
	}
	m.mem.data = fresh
	m.pos = min(m.pos, len(fresh))
}
