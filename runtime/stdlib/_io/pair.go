//go:build unix

package io

import "grumpy.dev/runtime/py"

// BufferedRWPair: a reader and a writer as one stream.

type pair struct {
	py.Object
	reader, writer py.Value
}

var pairType = py.NewType("BufferedRWPair")

func init() {
	s := ioSpec[pair]("BufferedRWPair(reader, writer, buffer_size=8192): one stream of one that is read and one that is written.", bufferedBaseType)
	s.Slots = py.Slots{New: newInstance, Init: pairInit}
	side := func(name, sig string, max int, writes bool) py.Row {
		return py.Row{Name: name, Sig: sig, Doc: "Done by one of the two streams.", Impl: py.Unpack(0, max, func(t *py.Thread, self py.Value, args []py.Value) py.Value {
			o := py.As[pair](self)
			if !o.ready(t) {
				return py.Value{}
			}
			for len(args) > 0 && args[len(args)-1].Zero() {
				args = args[:len(args)-1]
			}
			if writes {
				return call(t, o.writer, name, args...)
			}
			return call(t, o.reader, name, args...)
		})}
	}
	s.Methods = []py.Row{
		side("read", "(n=-1)", 1, false), side("peek", "(n=0)", 1, false), side("read1", "(n)", 1, false), side("readinto", "(buffer)", 1, false),
		side("readable", "()", 0, false), side("write", "(b)", 1, true), side("flush", "()", 0, true), side("writable", "()", 0, true),
		{Name: "close", Sig: "()", Doc: "Close both.", Impl: py.NoArgs(pairClose)},
		{Name: "isatty", Sig: "()", Doc: "Whether one of them is a terminal.", Impl: py.NoArgs(pairIsatty)},
	}
	s.GetSets = []py.GetSet{{Name: "closed", Get: func(t *py.Thread, self py.Value) py.Value {
		o := py.As[pair](self)
		if !o.ready(t) {
			return py.Value{}
		}
		return py.GetAttr(t, o.writer, py.Intern("closed"))
	}}}
	pairType.Setup(s)
}

func (o *pair) ready(t *py.Thread) bool {
	if o.reader.Zero() || o.writer.Zero() {
		t.Raise(py.ValueError, "I/O operation on uninitialized object")
		return false
	}
	return true
}

func pairInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	if kw.Len() > 0 {
		t.Raise(py.TypeError, "BufferedRWPair() does not take keyword arguments")
		return false
	}
	full, ok := py.ParseArgs(t, "BufferedRWPair", 2, 4, args, nil)
	if !ok || full[3].Ok() && !py.Warn(t, py.DeprecationWarning, "max_buffer_size is deprecated", 1) {
		return false
	}
	size := full[2]
	if size.Zero() {
		size = py.SmallInt(defaultBufferSize)
	}
	if !check(t, full[0], "readable") || !check(t, full[1], "writable") {
		return false
	}
	o := py.As[pair](self)
	if o.reader = py.Call2(t, readerType.V(), full[0], size); o.reader.Zero() {
		return false
	}
	o.writer = py.Call2(t, writerType.V(), full[1], size)
	return o.writer.Ok()
}

func pairClose(t *py.Thread, self py.Value) py.Value {
	o := py.As[pair](self)
	if !o.ready(t) {
		return py.Value{}
	}
	first := call(t, o.writer, "close")
	exc := t.FetchExc()
	second := call(t, o.reader, "close")
	if first.Zero() && second.Ok() { // what the reader says counts more
		t.RestoreExc(exc)
		return first
	}
	return second
}

func pairIsatty(t *py.Thread, self py.Value) py.Value {
	o := py.As[pair](self)
	if !o.ready(t) {
		return py.Value{}
	}
	v := call(t, o.writer, "isatty")
	if v.Zero() || v == py.True {
		return v
	}
	return call(t, o.reader, "isatty")
}
