package multibytecodec

import (
	"grumpy.dev/runtime/py"
)

// streamer is a StreamReader or a StreamWriter.
type streamer struct {
	py.Object
	working
	stream py.Value // set once
}

var (
	readerType = py.NewType("MultibyteStreamReader")
	writerType = py.NewType("MultibyteStreamWriter")
)

func init() {
	py.DeclareMembers("MultibyteStreamReader", "stream")
	py.DeclareMembers("MultibyteStreamWriter", "stream")
	readerType.Setup(streamSpec("StreamReader", []py.Row{
		{Name: "read", Sig: "([sizehint])", Impl: py.Parse(0, 1, reading("read"))},
		{Name: "readline", Sig: "([sizehint])", Impl: py.Parse(0, 1, reading("readline"))},
		{Name: "readlines", Sig: "([sizehint])", Impl: py.Parse(0, 1, readLines)},
		{Name: "reset", Sig: "()", Impl: py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
			return py.As[streamer](self).reset()
		})},
	}))
	writerType.Setup(streamSpec("StreamWriter", []py.Row{
		{Name: "write", Sig: "(text, /)", Impl: py.OneArg(write)},
		{Name: "writelines", Sig: "(lines, /)", Impl: py.OneArg(writeLines)},
		{Name: "reset", Sig: "()", Impl: py.NoArgs(writerReset)},
	}))
}

func streamSpec(fname string, rows []py.Row) py.Spec {
	return py.Spec{
		Flags: py.FlagBaseType, Alloc: py.AllocOf[streamer](), ExtOffset: py.AttrsOffsetOf[streamer](), Methods: rows,
		Slots: py.Slots{GetAttr: py.GenericGetAttr, Init: acceptAll, New: func(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
			full, ok := py.BindKeywords(t, fname, []string{"stream", "errors"}, 1, args, kw)
			if !ok {
				return py.Value{}
			}
			v := cls.Alloc()
			o := py.As[streamer](v)
			if o.stream = full[0]; !o.setErrors(t, fname, 2, full[1]) || !o.setCodec(t, cls) {
				return py.Value{}
			}
			return v
		}},
		GetSets: []py.GetSet{
			errorsAttribute(func(v py.Value) *working { return &py.As[streamer](v).working }),
			{Name: "stream", Get: func(_ *py.Thread, self py.Value) py.Value { return py.As[streamer](self).stream }},
		},
	}
}

// sizeArg converts an optional size; -1 means everything.
func sizeArg(t *py.Thread, v py.Value) (int, bool) {
	if v.Zero() || v == py.None {
		return -1, true
	}
	if !py.IsAnyInt(v) && !py.IsLong(v) {
		t.Raise(py.TypeError, "arg 1 must be an integer")
		return 0, false
	}
	return py.ArgInt(t, v)
}

// reading makes the method that reads by the stream's method of that name.
func reading(name string) func(t *py.Thread, self py.Value, args []py.Value) py.Value {
	return func(t *py.Thread, self py.Value, args []py.Value) py.Value {
		size, ok := sizeArg(t, args[0])
		if !ok {
			return py.Value{}
		}
		return py.As[streamer](self).read(t, py.Intern(name), size)
	}
}

// read reads until there is at least a character.
func (o *streamer) read(t *py.Thread, method *py.Str, size int) py.Value {
	if size == 0 {
		return py.UnicodeOfRunes(nil)
	}
	for {
		data := o.readRaw(t, method, size)
		if data.Zero() {
			return data
		}
		in := py.As[py.Str](data).String()
		_, _, pending := o.begin()
		out := o.decode(t, in, size < 0 || in == "", false)
		if out.Zero() || size < 0 || py.As[py.Unicode](out).Len() != 0 || len(pending)+len(in) == 0 {
			return out
		}
		size = 1 // a character needs more
	}
}

// readRaw calls the stream's method.
func (o *streamer) readRaw(t *py.Thread, method *py.Str, size int) py.Value {
	f := py.GetAttr(t, o.stream, method)
	if f.Zero() {
		return f
	}
	var data py.Value
	if size < 0 {
		data = py.Call0(t, f)
	} else {
		data = py.Call1(t, f, py.Int(int64(size)))
	}
	if data.Ok() && !py.IsStr(data) {
		return t.Raise(py.TypeError, "stream function returned a non-string object")
	}
	return data
}

func readLines(t *py.Thread, self py.Value, args []py.Value) py.Value {
	size, ok := sizeArg(t, args[0])
	if !ok {
		return py.Value{}
	}
	text := py.As[streamer](self).read(t, py.Intern("read"), size)
	if text.Zero() {
		return text
	}
	return py.As[py.Unicode](text).SplitLines(t, true)
}

func (o *streamer) writeText(t *py.Thread, v py.Value) bool {
	data := o.encode(t, v, false)
	return data.Ok() && o.writeRaw(t, data)
}

func (o *streamer) writeRaw(t *py.Thread, data py.Value) bool {
	f := py.GetAttr(t, o.stream, py.Intern("write"))
	return f.Ok() && py.Call1(t, f, data).Ok()
}

func write(t *py.Thread, self, v py.Value) py.Value {
	return py.NoneIf(py.As[streamer](self).writeText(t, v))
}

func writeLines(t *py.Thread, self, lines py.Value) py.Value {
	if !py.IsSequence(t, lines) {
		return t.Raise(py.TypeError, "arg must be a sequence object")
	}
	for i := 0; ; i++ {
		n, ok := py.Len(t, lines)
		if !ok {
			return py.Value{}
		}
		if i >= n {
			return py.None
		}
		v := py.GetItem(t, lines, py.Int(int64(i)))
		if v.Zero() || !py.As[streamer](self).writeText(t, v) {
			return py.Value{}
		}
	}
}

// writerReset writes what is pending and what leads back to the beginning.
func writerReset(t *py.Thread, self py.Value) py.Value {
	o := py.As[streamer](self)
	run, pending, _ := o.begin()
	out, _, ok := run.encode(t, py.UnicodeOfRunes(pending), true, true)
	o.end(run.state, nil, "")
	if !ok {
		return py.Value{}
	}
	if len(out) > 0 && !o.writeRaw(t, py.StrOfBytes(out)) {
		return py.Value{}
	}
	return py.None
}
