//go:build unix

package io

import (
	"strconv"

	"grumpy.dev/runtime/py"
)

// The base classes: what a stream is, in terms of the few methods that a subclass has to write.

// ioBase is an instance of a base class.
type ioBase struct{ py.Object }

var (
	ioBaseType       = py.NewType("_IOBase")
	rawBaseType      = py.NewType("_RawIOBase")
	bufferedBaseType = py.NewType("_BufferedIOBase")
	textBaseType     = py.NewType("_TextIOBase")
)

const closedMark = "__IOBase_closed"

func init() {
	s := ioSpec[ioBase]("The base class of all streams.", nil)
	s.Slots = py.Slots{New: newInstance, Iter: baseIter, Next: baseNext}
	s.Finish = closeAbandoned
	s.Methods = baseRows()
	s.GetSets = []py.GetSet{{Name: "closed", Get: func(t *py.Thread, self py.Value) py.Value {
		closed, ok := marked(t, self)
		if !ok {
			return py.Value{}
		}
		return py.Bool(closed)
	}}}
	ioBaseType.Setup(s)
	raw := py.Spec{Doc: "The base class of raw streams of bytes.", Module: "_io", Base: ioBaseType, Flags: py.FlagBaseType | py.FlagWeakrefs,
		Methods: []py.Row{
			{Name: "read", Sig: "(n=-1)", Doc: "Read at most n bytes, or all.", Impl: py.Parse(0, 1, rawRead)},
			{Name: "readall", Sig: "()", Doc: "Read all bytes.", Impl: py.NoArgs(rawReadAll)},
		}}
	rawBaseType.Setup(raw)
	bufferedBaseType.Setup(py.Spec{Doc: "The base class of buffered streams of bytes.", Module: "_io", Base: ioBaseType,
		Flags: py.FlagBaseType | py.FlagWeakrefs,
		Methods: []py.Row{
			refuse("detach", "()"), refuse("read", "(n=-1)"), refuse("read1", "(n)"), refuse("write", "(b)"),
			{Name: "readinto", Sig: "(buffer)", Doc: "Read into a buffer.", Impl: py.Parse(1, 1, func(t *py.Thread, self py.Value, args []py.Value) py.Value {
				return readInto(t, self, "read", args[0])
			})},
		}})
	none := func(*py.Thread, py.Value) py.Value { return py.None }
	textBaseType.Setup(py.Spec{Doc: "The base class of streams of text.", Module: "_io", Base: ioBaseType,
		Flags:   py.FlagBaseType | py.FlagWeakrefs,
		Methods: []py.Row{refuse("detach", "()"), refuse("read", "(n=-1)"), refuse("readline", "()"), refuse("write", "(s)")},
		GetSets: []py.GetSet{{Name: "encoding", Get: none}, {Name: "newlines", Get: none}, {Name: "errors", Get: none}}})
}

// refuse declares a method that a subclass has to write.
func refuse(name, sig string) py.Row {
	return py.Row{Name: name, Sig: sig, Doc: "Raises UnsupportedOperation.", Impl: py.Raw(func(t *py.Thread, _ py.Value, _ []py.Value, _ *py.Kwargs) py.Value {
		return unsupported(t, name)
	})}
}

// marked tells whether _IOBase.close was called.
func marked(t *py.Thread, self py.Value) (closed, ok bool) {
	if py.GetAttr(t, self, py.Intern(closedMark)).Ok() {
		return true, true
	}
	return false, t.ClearIf(py.AttributeError)
}

func baseRows() []py.Row {
	plain := func(name, doc string, f func(t *py.Thread, self py.Value) py.Value) py.Row {
		return py.Row{Name: name, Sig: "()", Doc: doc, Impl: py.NoArgs(f)}
	}
	no := func(t *py.Thread, self py.Value) py.Value {
		if !wantOpen(t, self, "I/O operation on closed file.") {
			return py.Value{}
		}
		return py.False
	}
	answer := func(*py.Thread, py.Value) py.Value { return py.False }
	return []py.Row{
		{Name: "seek", Sig: "(offset, whence=0)", Doc: "Go to a position.", Impl: py.Raw(func(t *py.Thread, _ py.Value, _ []py.Value, _ *py.Kwargs) py.Value {
			return unsupported(t, "seek")
		})},
		plain("tell", "The position.", func(t *py.Thread, self py.Value) py.Value {
			return call(t, self, "seek", py.SmallInt(0), py.SmallInt(1))
		}),
		{Name: "truncate", Sig: "(size=None)", Doc: "Cut the stream off.", Impl: py.Raw(func(t *py.Thread, _ py.Value, _ []py.Value, _ *py.Kwargs) py.Value {
			return unsupported(t, "truncate")
		})},
		plain("flush", "Write out what is buffered.", func(t *py.Thread, self py.Value) py.Value {
			closed, ok := marked(t, self)
			if !ok {
				return py.Value{}
			}
			if closed {
				return t.Raise(py.ValueError, "I/O operation on closed file.")
			}
			return py.None
		}),
		plain("close", "Flush and close the stream.", baseClose),
		plain("seekable", "Whether the stream has positions.", answer),
		plain("readable", "Whether the stream can be read.", answer),
		plain("writable", "Whether the stream can be written.", answer),
		checkRow("_checkClosed", ""), checkRow("_checkSeekable", "seekable"), checkRow("_checkReadable", "readable"),
		checkRow("_checkWritable", "writable"),
		plain("fileno", "The file descriptor.", func(t *py.Thread, _ py.Value) py.Value { return unsupported(t, "fileno") }),
		plain("isatty", "Whether the stream is a terminal.", no),
		plain("__enter__", "", func(t *py.Thread, self py.Value) py.Value {
			if !wantOpen(t, self, "I/O operation on closed file.") {
				return py.Value{}
			}
			return self
		}),
		{Name: "__exit__", Sig: "(*excinfo)", Impl: py.Unpack(0, -1, func(t *py.Thread, self py.Value, _ []py.Value) py.Value { return call(t, self, "close") })},
		{Name: "readline", Sig: "(limit=-1)", Doc: "The next line.", Impl: py.Parse(0, 1, baseReadLine)},
		{Name: "readlines", Sig: "(hint=-1)", Doc: "The lines up to the end.", Impl: py.Parse(0, 1, baseReadLines)},
		{Name: "writelines", Sig: "(lines)", Doc: "Write lines.", Impl: py.Parse(1, 1, baseWriteLines)},
	}
}

// checkRow declares _checkSeekable and its like.
func checkRow(name, method string) py.Row {
	return py.Row{Name: name, Sig: "()", Impl: py.Raw(func(t *py.Thread, self py.Value, _ []py.Value, _ *py.Kwargs) py.Value {
		if method == "" {
			if !wantOpen(t, self, "I/O operation on closed file.") {
				return py.Value{}
			}
			return py.None
		}
		return demand(t, self, method)
	})}
}

// demand asks a stream, which need not be one of ours, whether it is readable, writable or seekable; no is an error.
func demand(t *py.Thread, stream py.Value, method string) py.Value {
	v := call(t, stream, method)
	if v.Ok() && v != py.True {
		return t.Raise(py.IOError, "File or stream is not "+method+".")
	}
	return v
}

// check is demand for those who want no more than to know.
func check(t *py.Thread, stream py.Value, method string) bool { return demand(t, stream, method).Ok() }

// closeAbandoned closes a stream that nobody refers to any more; what goes wrong then is of no interest to anybody.
func closeAbandoned(t *py.Thread, self py.Value) {
	closed := py.GetAttr(t, self, py.Intern("closed"))
	if closed.Ok() {
		if done, ok := py.Truth(t, closed); ok && !done {
			call(t, self, "close")
		}
	}
	t.ClearExc()
}

func baseClose(t *py.Thread, self py.Value) py.Value {
	closed, ok := marked(t, self)
	if !ok {
		return py.Value{}
	}
	if closed {
		return py.None
	}
	flushed := call(t, self, "flush")
	exc := t.FetchExc()
	if !py.SetAttr(t, self, py.Intern(closedMark), py.True) {
		return py.Value{}
	}
	if flushed.Zero() {
		t.RestoreExc(exc)
	}
	return flushed
}

func baseIter(t *py.Thread, self py.Value) py.Value {
	if !wantOpen(t, self, "I/O operation on closed file.") {
		return py.Value{}
	}
	return self
}

func baseNext(t *py.Thread, self py.Value) py.Value {
	line := call(t, self, "readline")
	if line.Zero() {
		return line
	}
	if n, ok := py.Len(t, line); !ok || n == 0 {
		return py.Value{}
	}
	return line
}

// baseReadLine reads byte by byte, or as far as peek shows the line's end.
func baseReadLine(t *py.Thread, self py.Value, args []py.Value) py.Value {
	limit, ok := sizeArg(t, args[0])
	if !ok {
		return py.Value{}
	}
	peek := py.GetAttr(t, self, py.Intern("peek"))
	if peek.Zero() && !t.ClearIf(py.AttributeError) {
		return py.Value{}
	}
	var line []byte
	for limit < 0 || len(line) < limit {
		n, ok := peekLine(t, peek, limit, len(line))
		if !ok {
			return py.Value{}
		}
		b := call(t, self, "read", py.Int(int64(n)))
		if b.Zero() {
			return b
		}
		if !py.IsStr(b) {
			return t.Raisef(py.IOError, "read() should have returned a bytes object, not '%s'", py.TypeName(b))
		}
		s := py.As[py.Str](b).String()
		line = append(line, s...)
		if s == "" || s[len(s)-1] == '\n' {
			break
		}
	}
	return py.MkStr(string(line))
}

// peekLine tells how much to read at once without going past the line's end.
func peekLine(t *py.Thread, peek py.Value, limit, have int) (int, bool) {
	if peek.Zero() {
		return 1, true
	}
	v := py.Call1(t, peek, py.SmallInt(1))
	if v.Zero() {
		return 0, false
	}
	if !py.IsStr(v) {
		t.Raisef(py.IOError, "peek() should have returned a bytes object, not '%s'", py.TypeName(v))
		return 0, false
	}
	s := py.As[py.Str](v).String()
	if limit >= 0 && len(s) > limit-have {
		s = s[:limit-have]
	}
	for i := range len(s) {
		if s[i] == '\n' {
			return i + 1, true
		}
	}
	return max(len(s), 1), true
}

func baseReadLines(t *py.Thread, self py.Value, args []py.Value) py.Value {
	hint, ok := sizeArg(t, args[0])
	if !ok {
		return py.Value{}
	}
	out := py.NewList()
	size := 0
	if hint <= 0 {
		hint = -1
	}
	ok = py.IterateInto(t, self, func(line py.Value) bool {
		out.Append(t, line)
		n, ok := py.Len(t, line)
		size += n
		return ok && (hint < 0 || size < hint)
	})
	if !ok && t.HasExc() {
		return py.Value{}
	}
	return out.V()
}

func baseWriteLines(t *py.Thread, self py.Value, args []py.Value) py.Value {
	if !wantOpen(t, self, "I/O operation on closed file.") {
		return py.Value{}
	}
	ok := py.IterateInto(t, args[0], func(line py.Value) bool { return call(t, self, "write", line).Ok() })
	if !ok {
		return py.Value{}
	}
	return py.None
}

func rawRead(t *py.Thread, self py.Value, args []py.Value) py.Value {
	n, ok := sizeArg(t, args[0])
	if !ok {
		return py.Value{}
	}
	if n < 0 {
		return call(t, self, "readall")
	}
	if !py.HasRoom(t, n, 1) {
		return py.Value{}
	}
	b := py.NewByteArray(make([]byte, n)).V()
	v := call(t, self, "readinto", b)
	if v.Zero() || v == py.None {
		return v
	}
	got, ok := py.ArgInt(t, v)
	if !ok {
		return py.Value{}
	}
	data, _ := py.BytesOf(b)
	return py.MkStr(data[:min(max(got, 0), len(data))])
}

func rawReadAll(t *py.Thread, self py.Value) py.Value {
	var out []byte
	for {
		v := call(t, self, "read", py.SmallInt(defaultBufferSize))
		switch {
		case v.Zero():
			return v
		case v == py.None && out == nil:
			return v
		case v == py.None:
			return py.MkStr(string(out))
		case !py.IsStr(v):
			return t.Raise(py.TypeError, "read() should return bytes")
		}
		s := py.As[py.Str](v).String()
		if s == "" {
			return py.MkStr(string(out))
		}
		out = append(out, s...)
	}
}

// readInto reads into a buffer through a method that gives a str.
func readInto(t *py.Thread, self py.Value, method string, target py.Value) py.Value {
	buf, ok := py.ArgWritable(t, target)
	if !ok {
		return py.Value{}
	}
	v := call(t, self, method, py.Int(int64(len(buf))))
	if v.Zero() || v == py.None {
		return v
	}
	if !py.IsStr(v) {
		return t.Raise(py.TypeError, "read() should return bytes")
	}
	s := py.As[py.Str](v).String()
	if len(s) > len(buf) {
		return t.Raise(py.ValueError, "read() returned too much data: "+strconv.Itoa(len(buf))+" bytes requested, "+strconv.Itoa(len(s))+" returned")
	}
	if buf, ok = py.ArgWritable(t, target); !ok { // it may have moved
		return py.Value{}
	}
	return py.NewLong(int64(copy(buf, s)))
}
