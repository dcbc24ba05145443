//go:build unix

package io

import (
	"strings"

	"grumpy.dev/runtime/py"
)

// open: the layers that a mode asks for.

// openMode is a mode string taken apart.
type openMode struct {
	reading, writing, appending, updating, text, binary, universal bool
}

func parseMode(t *py.Thread, mode string) (m openMode, ok bool) {
	fields := map[byte]*bool{'r': &m.reading, 'w': &m.writing, 'a': &m.appending, '+': &m.updating, 't': &m.text, 'b': &m.binary,
		'U': &m.universal}
	for i := range len(mode) {
		f := fields[mode[i]]
		if f == nil || *f {
			t.Raisef(py.ValueError, "invalid mode: '%s'", mode)
			return m, false
		}
		*f = true
	}
	if m.universal {
		if m.writing || m.appending {
			t.Raise(py.ValueError, "can't use U and writing mode at once")
			return m, false
		}
		m.reading = true
	}
	count := 0
	for _, f := range []bool{m.reading, m.writing, m.appending} {
		if f {
			count++
		}
	}
	switch {
	case m.text && m.binary:
		t.Raise(py.ValueError, "can't have text and binary mode at once")
	case count > 1:
		t.Raise(py.ValueError, "must have exactly one of read/write/append mode")
	default:
		return m, true
	}
	return m, false
}

// raw gives the mode for FileIO.
func (m openMode) raw() string {
	var b strings.Builder
	for _, f := range []struct {
		on     bool
		letter byte
	}{{m.reading, 'r'}, {m.writing, 'w'}, {m.appending, 'a'}, {m.updating, '+'}} {
		if f.on {
			b.WriteByte(f.letter)
		}
	}
	return b.String()
}

func openRow() py.Row {
	return py.Row{Name: "open", Sig: "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True)",
		Doc: "Open a file: a stream of text, or with 'b' in the mode of bytes.", Impl: py.Keywords(1, "file mode buffering encoding errors newline closefd", open)}
}

// given tells whether an optional argument is there and not None.
func given(v py.Value) bool { return v.Ok() && v != py.None }

func open(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	file, mode, buffering, closeFD := args[0], "r", -1, py.True
	if !py.IsStr(file) && !py.IsUnicode(file) && !py.IsInteger(file) && !py.IsAnyFloat(file) {
		text, ok := py.ReprString(t, file)
		if ok {
			t.Raise(py.TypeError, "invalid file: "+text)
		}
		return py.Value{}
	}
	var ok bool
	if args[1].Ok() {
		if mode, ok = py.ArgString(t, "open", 2, args[1]); !ok {
			return py.Value{}
		}
	}
	if args[2].Ok() {
		if buffering, ok = py.ArgInt32(t, args[2]); !ok {
			return py.Value{}
		}
	}
	if args[6].Ok() {
		closeFD = args[6]
	}
	m, ok := parseMode(t, mode)
	if !ok {
		return py.Value{}
	}
	if v := args[5]; given(v) && !py.IsStr(v) && !py.IsUnicode(v) {
		py.ArgFail(t, "open", 6, "string or None", v)
		return py.Value{}
	}
	if m.binary {
		for i, name := range []string{"encoding", "errors", "newline"} {
			if given(args[3+i]) {
				article := "a"
				if name != "newline" {
					article = "an"
				}
				return t.Raise(py.ValueError, "binary mode doesn't take "+article+" "+name+" argument")
			}
		}
	}
	raw := py.CallN(t, fileIOType.V(), []py.Value{file, py.MkStr(m.raw()), closeFD})
	if raw.Zero() {
		return raw
	}
	result := raw
	v := m.layers(t, raw, buffering, mode, args, &result)
	if v.Zero() {
		exc := t.FetchExc()
		call(t, result, "close")
		t.RestoreExc(exc)
	}
	return v
}

// layers puts a buffer and a decoder over raw; result is the topmost layer made so far.
func (m openMode) layers(t *py.Thread, raw py.Value, buffering int, mode string, args []py.Value, result *py.Value) py.Value {
	tty, ok := ask(t, raw, "isatty")
	if !ok {
		return py.Value{}
	}
	lineBuffering := buffering == 1 || buffering < 0 && tty
	switch {
	case buffering < 0 || buffering == 1:
		buffering = defaultBufferSize
	case buffering == 0 && !m.binary:
		return t.Raise(py.ValueError, "can't have unbuffered text I/O")
	case buffering == 0:
		return raw
	}
	layer := readerType
	if m.updating {
		layer = randomType
	} else if !m.reading {
		layer = writerType
	}
	buffer := py.Call2(t, layer.V(), raw, py.Int(int64(buffering)))
	if buffer.Zero() {
		return buffer
	}
	*result = buffer
	if m.binary {
		return buffer
	}
	text := []py.Value{buffer, py.None, py.None, py.None, py.Bool(lineBuffering)}
	for i := range 3 {
		if args[3+i].Ok() {
			text[1+i] = args[3+i]
		}
	}
	wrapped := py.CallN(t, wrapperType.V(), text)
	if wrapped.Zero() {
		return wrapped
	}
	*result = wrapped
	if !py.SetAttr(t, wrapped, py.Intern("mode"), py.MkStr(mode)) {
		return py.Value{}
	}
	return wrapped
}
