//go:build unix

package io

import (
	"bytes"

	"grumpy.dev/runtime/py"
)

// Reading through a buffer.

var readerType = py.NewType("BufferedReader")

func init() {
	s := ioSpec[buffered]("BufferedReader(raw, buffer_size=8192): a buffer for a stream that is read.", bufferedBaseType)
	s.Slots = py.Slots{New: newInstance, Init: readerInit, Repr: bufferedRepr, Iter: baseIter, Next: bufferedNext}
	s.Methods = append(sharedRows(), readRows()...)
	s.GetSets = sharedAttributes()
	readerType.Setup(s)
}

func readRows() []py.Row {
	return []py.Row{
		{Name: "read", Sig: "(n=-1)", Doc: "Read n bytes, or all.", Impl: py.Parse(0, 1, bufferedRead)},
		{Name: "read1", Sig: "(n)", Doc: "Read at most n bytes, with at most one read of the raw stream.", Impl: py.Parse(1, 1, bufferedRead1)},
		{Name: "peek", Sig: "(n=0)", Doc: "What is buffered, after at most one read of the raw stream.", Impl: py.Parse(0, 1, bufferedPeek)},
		{Name: "readinto", Sig: "(buffer)", Doc: "Read into a buffer.", Impl: py.Parse(1, 1, func(t *py.Thread, self py.Value, args []py.Value) py.Value {
			o := py.As[buffered](self)
			if !o.readyOpen(t, "readinto of closed file") {
				return py.Value{}
			}
			return readInto(t, self, "read", args[0])
		})},
		{Name: "readline", Sig: "(limit=-1)", Doc: "The next line.", Impl: py.Parse(0, 1, bufferedReadLine)},
	}
}

func readerInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	full, ok := py.BindKeywords(t, "BufferedReader", []string{"raw", "buffer_size"}, 1, args, kw)
	if !ok {
		return false
	}
	o := py.As[buffered](self)
	o.raw = py.Value{}
	return check(t, full[0], "readable") && o.setUp(t, full[0], full[1])
}

// forReading makes the stream ready to read: what was written goes out first.
func (o *buffered) forReading(t *py.Thread) bool { return len(o.wbuf) == 0 || o.flush(t) }

// take gives n buffered bytes.
func (o *buffered) take(n int) py.Value {
	s := py.MkStr(string(o.rbuf[o.rpos : o.rpos+n]))
	o.rpos += n
	return s
}

func bufferedRead(t *py.Thread, self py.Value, args []py.Value) py.Value {
	o := py.As[buffered](self)
	n, ok := sizeArg(t, args[0])
	if !ok {
		return py.Value{}
	}
	if n < -1 {
		return t.Raise(py.ValueError, "read length must be positive or -1")
	}
	if !o.readyOpen(t, "read of closed file") || !o.enter(t) {
		return py.Value{}
	}
	defer o.leave()
	if !o.forReading(t) {
		return py.Value{}
	}
	if n < 0 {
		return o.readAll(t)
	}
	if n <= o.unread() {
		return o.take(n)
	}
	if !py.HasRoom(t, n, 1) {
		return py.Value{}
	}
	return o.readMore(t, n)
}

// readMore reads n bytes, more than are buffered.
func (o *buffered) readMore(t *py.Thread, n int) py.Value {
	out := append(make([]byte, 0, n), o.rbuf[o.rpos:]...)
	o.rbuf, o.rpos = nil, 0
	for len(out) < n {
		data, blocked, ok := o.rawRead(t, max(o.size, (n-len(out))/o.size*o.size))
		if !ok {
			o.rbuf = out
			return py.Value{}
		}
		if blocked && len(out) == 0 {
			return py.None
		}
		if len(data) == 0 {
			break
		}
		use := min(n-len(out), len(data))
		out = append(out, data[:use]...)
		o.rbuf, o.rpos = data, use
	}
	return py.MkStr(string(out))
}

func (o *buffered) readAll(t *py.Thread) py.Value {
	out := append([]byte(nil), o.rbuf[o.rpos:]...)
	o.rbuf, o.rpos = nil, 0
	if m := py.GetAttr(t, o.raw, py.Intern("readall")); m.Ok() {
		for {
			v := py.Call0(t, m)
			switch {
			case v.Zero() && eintr(t):
				continue
			case v.Zero():
				return v
			case v == py.None && len(out) == 0:
				return v
			case v == py.None:
				return py.MkStr(string(out))
			case !py.IsStr(v):
				return t.Raise(py.TypeError, "readall() should return bytes")
			case len(out) == 0:
				return v
			}
			return py.MkStr(string(out) + py.As[py.Str](v).String())
		}
	} else if !t.ClearIf(py.AttributeError) {
		return m
	}
	for {
		v := call(t, o.raw, "read")
		switch {
		case v.Zero() && eintr(t):
			continue
		case v.Zero():
			return v
		case v == py.None && len(out) == 0:
			return v
		case v != py.None && !py.IsStr(v):
			return t.Raise(py.TypeError, "read() should return bytes")
		}
		if v == py.None || py.As[py.Str](v).String() == "" {
			return py.MkStr(string(out))
		}
		out = append(out, py.As[py.Str](v).String()...)
	}
}

// fill reads once more where nothing is buffered.
func (o *buffered) fill(t *py.Thread) (blocked, ok bool) {
	if o.unread() > 0 {
		return false, true
	}
	data, blocked, ok := o.rawRead(t, o.size)
	if ok {
		o.rbuf, o.rpos = data, 0
	}
	return blocked, ok
}

func bufferedPeek(t *py.Thread, self py.Value, args []py.Value) py.Value {
	o := py.As[buffered](self)
	if args[0].Ok() {
		if _, ok := py.ArgInt(t, args[0]); !ok {
			return py.Value{}
		}
	}
	if !o.readyOpen(t, "peek of closed file") || !o.enter(t) {
		return py.Value{}
	}
	defer o.leave()
	if !o.forReading(t) {
		return py.Value{}
	}
	if _, ok := o.fill(t); !ok {
		return py.Value{}
	}
	return py.MkStr(string(o.rbuf[o.rpos:]))
}

func bufferedRead1(t *py.Thread, self py.Value, args []py.Value) py.Value {
	o := py.As[buffered](self)
	n, ok := py.ArgInt(t, args[0])
	if !ok {
		return py.Value{}
	}
	if n < 0 {
		return t.Raise(py.ValueError, "read length must be positive")
	}
	if !o.readyOpen(t, "read of closed file") {
		return py.Value{}
	}
	if n == 0 {
		return py.MkStr("")
	}
	if !o.enter(t) {
		return py.Value{}
	}
	defer o.leave()
	if !o.forReading(t) {
		return py.Value{}
	}
	if _, ok := o.fill(t); !ok {
		return py.Value{}
	}
	return o.take(min(n, o.unread()))
}

func bufferedReadLine(t *py.Thread, self py.Value, args []py.Value) py.Value {
	limit, ok := sizeArg(t, args[0])
	if !ok {
		return py.Value{}
	}
	return py.As[buffered](self).readLine(t, limit)
}

func (o *buffered) readLine(t *py.Thread, limit int) py.Value {
	if !o.readyOpen(t, "readline of closed file") || !o.enter(t) {
		return py.Value{}
	}
	defer o.leave()
	if !o.forReading(t) {
		return py.Value{}
	}
	var line []byte
	for limit < 0 || len(line) < limit {
		if _, ok := o.fill(t); !ok {
			return py.Value{}
		}
		rest := o.rbuf[o.rpos:]
		if len(rest) == 0 {
			break
		}
		if limit >= 0 && len(rest) > limit-len(line) {
			rest = rest[:limit-len(line)]
		}
		end := bytes.IndexByte(rest, '\n') + 1
		if end > 0 {
			rest = rest[:end]
		}
		o.rpos += len(rest)
		if line == nil && end > 0 {
			return py.MkStr(string(rest))
		}
		line = append(line, rest...)
		if end > 0 {
			break
		}
	}
	return py.MkStr(string(line))
}

func bufferedNext(t *py.Thread, self py.Value) py.Value {
	ty := py.TypeOf(self)
	if ty != readerType && ty != randomType {
		return baseNext(t, self)
	}
	line := py.As[buffered](self).readLine(t, -1)
	if line.Ok() && py.As[py.Str](line).String() == "" {
		return py.Value{}
	}
	return line
}
