//go:build unix

package io

import (
	"bytes"
	"sync"

	"grumpy.dev/runtime/py"
)

// BytesIO: a stream of bytes in memory.

// bytesIO is a BytesIO. Locking contract: mu protects all fields; no Python code runs under it.
type bytesIO struct {
	py.Object
	mu     sync.Mutex
	data   []byte
	pos    int
	closed bool
}

var bytesIOType = py.NewType("BytesIO")

func init() {
	s := ioSpec[bytesIO]("BytesIO([buffer]): a stream of bytes in memory.", bufferedBaseType)
	s.Finish = func(*py.Thread, py.Value) {} // as in CPython, nothing is closed
	s.Slots = py.Slots{New: newInstance, Init: bytesInit, Iter: baseIter, Next: bytesNext}
	s.Methods = bytesRows()
	s.GetSets = []py.GetSet{{Name: "closed", Get: func(_ *py.Thread, self py.Value) py.Value { return py.Bool(py.As[bytesIO](self).closed) }}}
	bytesIOType.Setup(s)
}

func bytesInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	full, ok := py.BindKeywords(t, "BytesIO", []string{"initial_bytes"}, 0, args, kw)
	if !ok {
		return false
	}
	data := ""
	if full[0].Ok() && full[0] != py.None {
		if data, ok = bytesArg(t, full[0]); !ok {
			return false
		}
	}
	o := py.As[bytesIO](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	o.data, o.pos, o.closed = []byte(data), 0, false
	return true
}

// bytesMethod declares a method with an optional size that runs with the stream locked and open.
func bytesMethod(name, sig, doc string, max int, f func(t *py.Thread, o *bytesIO, n int) py.Value) py.Row {
	run := func(t *py.Thread, self py.Value, args []py.Value) py.Value {
		n := -1
		if max > 0 {
			var ok bool
			if n, ok = sizeArg(t, args[0]); !ok {
				return py.Value{}
			}
		}
		o := py.As[bytesIO](self)
		o.mu.Lock()
		defer o.mu.Unlock()
		if !o.open(t) {
			return py.Value{}
		}
		return f(t, o, n)
	}
	if max == 0 {
		return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.NoArgs(func(t *py.Thread, self py.Value) py.Value { return run(t, self, nil) })}
	}
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.Parse(0, 1, run)}
}

func (o *bytesIO) open(t *py.Thread) bool {
	if o.closed {
		t.Raise(py.ValueError, "I/O operation on closed file.")
	}
	return !o.closed
}

// take reads up to end, at most n bytes where n is not negative.
func (o *bytesIO) take(n, end int) string {
	if o.pos >= len(o.data) {
		return ""
	}
	if n >= 0 && n < end-o.pos {
		end = o.pos + n
	}
	s := string(o.data[o.pos:end])
	o.pos = end
	return s
}

func (o *bytesIO) lineEnd() int {
	if o.pos < len(o.data) {
		if i := bytes.IndexByte(o.data[o.pos:], '\n'); i >= 0 {
			return o.pos + i + 1
		}
	}
	return len(o.data)
}

func bytesRows() []py.Row {
	yes := func(*py.Thread, *bytesIO, int) py.Value { return py.True }
	read := func(_ *py.Thread, o *bytesIO, n int) py.Value { return py.MkStr(o.take(n, len(o.data))) }
	return []py.Row{
		bytesMethod("readable", "()", "True.", 0, yes), bytesMethod("writable", "()", "True.", 0, yes),
		bytesMethod("seekable", "()", "True.", 0, yes),
		bytesMethod("flush", "()", "Nothing to do.", 0, func(*py.Thread, *bytesIO, int) py.Value { return py.None }),
		bytesMethod("isatty", "()", "False.", 0, func(*py.Thread, *bytesIO, int) py.Value { return py.False }),
		bytesMethod("tell", "()", "The position.", 0, func(_ *py.Thread, o *bytesIO, _ int) py.Value { return py.NewLong(int64(o.pos)) }),
		bytesMethod("getvalue", "()", "All bytes.", 0, func(_ *py.Thread, o *bytesIO, _ int) py.Value { return py.MkStr(string(o.data)) }),
		bytesMethod("read", "(size=-1)", "Read at most size bytes, or all.", 1, read),
		{Name: "read1", Sig: "(size)", Doc: "Read at most size bytes.", Impl: py.OneArg(func(t *py.Thread, self, n py.Value) py.Value {
			return call(t, self, "read", n)
		})},
		bytesMethod("readline", "(size=-1)", "The next line.", 1, func(_ *py.Thread, o *bytesIO, n int) py.Value { return py.MkStr(o.take(n, o.lineEnd())) }),
		bytesMethod("readlines", "(size=None)", "The lines up to the end.", 1, func(t *py.Thread, o *bytesIO, hint int) py.Value {
			out := py.NewList()
			for size := 0; ; {
				line := o.take(-1, o.lineEnd())
				if line == "" {
					return out.V()
				}
				out.Append(t, py.MkStr(line))
				if size += len(line); hint > 0 && size >= hint {
					return out.V()
				}
			}
		}),
		{Name: "readinto", Sig: "(buffer)", Doc: "Read into a buffer.", Impl: py.Parse(1, 1, bytesReadInto)},
		{Name: "write", Sig: "(bytes)", Doc: "Write bytes.", Impl: py.OneArg(bytesWrite)},
		{Name: "writelines", Sig: "(lines)", Doc: "Write lines.", Impl: py.OneArg(func(t *py.Thread, self, lines py.Value) py.Value {
			if !py.As[bytesIO](self).open(t) {
				return py.Value{}
			}
			if !py.IterateInto(t, lines, func(v py.Value) bool { return bytesWrite(t, self, v).Ok() }) {
				return py.Value{}
			}
			return py.None
		})},
		{Name: "seek", Sig: "(pos, whence=0)", Doc: "Go to a position.", Impl: py.Parse(1, 2, bytesSeek)},
		{Name: "truncate", Sig: "(size=None)", Doc: "Cut the stream off.", Impl: py.Parse(0, 1, bytesTruncate)},
		{Name: "close", Sig: "()", Doc: "Close the stream and free its memory.", Impl: py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
			o := py.As[bytesIO](self)
			o.mu.Lock()
			defer o.mu.Unlock()
			o.data, o.closed = nil, true
			return py.None
		})},
		bytesMethod("__getstate__", "()", "What pickling keeps.", 0, func(t *py.Thread, o *bytesIO, _ int) py.Value {
			dict := py.None
			if d := py.InstanceDict(o.V()); d != nil {
				dict = d.Copy().V()
			}
			return py.NewTuple(py.MkStr(string(o.data)), py.Int(int64(o.pos)), dict).V()
		}),
		{Name: "__setstate__", Sig: "(state)", Doc: "Restore what was pickled.", Impl: py.OneArg(bytesSetState)},
	}
}

func bytesNext(t *py.Thread, self py.Value) py.Value {
	o := py.As[bytesIO](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.open(t) {
		return py.Value{}
	}
	if line := o.take(-1, o.lineEnd()); line != "" {
		return py.MkStr(line)
	}
	return py.Value{}
}

func bytesReadInto(t *py.Thread, self py.Value, args []py.Value) py.Value {
	buf, ok := py.ArgWritable(t, args[0])
	if !ok {
		return py.Value{}
	}
	o := py.As[bytesIO](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.open(t) {
		return py.Value{}
	}
	return py.NewLong(int64(copy(buf, o.take(len(buf), len(o.data)))))
}

func bytesWrite(t *py.Thread, self, v py.Value) py.Value {
	o := py.As[bytesIO](self)
	if o.closed {
		return t.Raise(py.ValueError, "I/O operation on closed file.")
	}
	data, ok := bytesArg(t, v)
	if !ok {
		return py.Value{}
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if gap := o.pos - len(o.data); gap > 0 && data != "" {
		if !py.HasRoom(t, gap, 1) {
			return py.Value{}
		}
		o.data = append(o.data, make([]byte, gap)...)
	}
	if data != "" {
		n := copy(o.data[o.pos:], data)
		o.data = append(o.data, data[n:]...)
		o.pos += len(data)
	}
	return py.NewLong(int64(len(data)))
}

func bytesSeek(t *py.Thread, self py.Value, args []py.Value) py.Value {
	o := py.As[bytesIO](self)
	if py.IsAnyFloat(args[0]) {
		return t.Raise(py.TypeError, "integer argument expected, got float")
	}
	pos, ok := py.ArgInt(t, args[0])
	if !ok {
		return py.Value{}
	}
	whence := 0
	if args[1].Ok() {
		if whence, ok = py.ArgInt32(t, args[1]); !ok {
			return py.Value{}
		}
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.open(t) {
		return py.Value{}
	}
	switch {
	case whence == 0 && pos < 0:
		return t.Raisef(py.ValueError, "negative seek value %d", pos)
	case whence == 1 || whence == 2:
		from := o.pos
		if whence == 2 {
			from = len(o.data)
		}
		if pos > 0 && from+pos < 0 {
			return t.Raise(py.OverflowError, "new position too large")
		}
		pos += from
	case whence != 0:
		return t.Raisef(py.ValueError, "invalid whence (%d, should be 0, 1 or 2)", whence)
	}
	o.pos = max(pos, 0)
	return py.NewLong(int64(o.pos))
}

func bytesTruncate(t *py.Thread, self py.Value, args []py.Value) py.Value {
	o := py.As[bytesIO](self)
	if o.closed {
		return t.Raise(py.ValueError, "I/O operation on closed file.")
	}
	size := o.pos
	if args[0].Ok() && args[0] != py.None {
		var ok bool
		if size, ok = sizeArg(t, args[0]); !ok {
			return py.Value{}
		}
		if size < 0 {
			return t.Raisef(py.ValueError, "negative size value %d", size)
		}
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if size < len(o.data) {
		o.data = o.data[:size]
	}
	return py.NewLong(int64(size))
}

func bytesSetState(t *py.Thread, self, state py.Value) py.Value {
	if !py.IsTuple(state) || len(py.As[py.Tuple](state).Items()) < 3 {
		return t.Raisef(py.TypeError, "%s.__setstate__ argument should be 3-tuple, got %s", py.TypeName(self), py.TypeName(state))
	}
	items := py.As[py.Tuple](state).Items()
	data, ok := bytesArg(t, items[0])
	if !ok {
		return py.Value{}
	}
	if !py.IsInteger(items[1]) {
		return t.Raisef(py.TypeError, "second item of state must be an integer, got %s", py.TypeName(items[1]))
	}
	pos, ok := py.ArgInt(t, items[1])
	if !ok {
		return py.Value{}
	}
	if pos < 0 {
		return t.Raise(py.ValueError, "position value cannot be negative")
	}
	o := py.As[bytesIO](self)
	if !o.open(t) {
		return py.Value{}
	}
	o.mu.Lock()
	o.data, o.pos = []byte(data), pos
	o.mu.Unlock()
	if items[2] != py.None {
		if !py.IsDict(items[2]) {
			return t.Raisef(py.TypeError, "third item of state should be a dict, got a %s", py.TypeName(items[2]))
		}
		d := py.InstanceDict(self)
		done := true
		py.As[py.Dict](items[2]).Each(func(k, v py.Value) bool {
			done = d.Set(t, k, v)
			return done
		})
		if !done {
			return py.Value{}
		}
	}
	return py.None
}
