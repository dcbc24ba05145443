//go:build unix

package io

import (
	"os"
	"strings"

	"grumpy.dev/runtime/py"
)

// TextIOWrapper: text over a buffered stream of bytes. This file has the object and writing; text_read.go reading,
// text_seek.go positions.

// wrapper is a TextIOWrapper. Locking contract: none of its own, as in CPython: a stream of text is used by one thread at a
// time; a race loses or doubles text but breaks nothing, since every field is replaced whole.
type wrapper struct {
	py.Object
	buffer            py.Value // zero: not initialised, or detached
	detached          bool
	encoding          py.Value
	errors            string
	lineBuffering     bool
	lines             lineRule
	writeNewline      string // what \n is written as; "": itself
	encoder, decoder  py.Value
	seekable, telling bool

	chars    []rune // decoded text; chars[used:] was not yet read
	used     int
	snapshot *snapshot
	chunk    int
	closes   bool // the collector closes it when it is abandoned
}

// snapshot is a point before the decoded text at which the decoder held nothing: its flags there, and the bytes fed since.
type snapshot struct {
	flags py.Value
	input string
}

var wrapperType = py.NewType("TextIOWrapper")

func init() {
	s := ioSpec[wrapper]("TextIOWrapper(buffer, encoding=None, errors='strict', newline=None, line_buffering=False): text over a stream of bytes.", textBaseType)
	s.Slots = py.Slots{New: newInstance, Init: wrapperInit, Repr: wrapperRepr, Iter: baseIter, Next: wrapperNext}
	s.Methods = wrapperRows()
	s.GetSets = wrapperAttributes()
	wrapperType.Setup(s)
}

// ready raises ValueError where there is no buffer.
func (w *wrapper) ready(t *py.Thread) bool {
	switch {
	case w.buffer.Ok():
		return true
	case w.detached:
		t.Raise(py.ValueError, "underlying buffer has been detached")
	default:
		t.Raise(py.ValueError, "I/O operation on uninitialized object")
	}
	return false
}

func (w *wrapper) readyOpen(t *py.Thread) bool {
	return w.ready(t) && wantOpen(t, w.V(), "I/O operation on closed file.")
}

// localeEncoding is what locale.getpreferredencoding gives.
func localeEncoding() string {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		v := strings.ToLower(os.Getenv(name))
		if v == "" {
			continue
		}
		if strings.Contains(v, "utf-8") || strings.Contains(v, "utf8") {
			return "UTF-8"
		}
		break
	}
	return "ANSI_X3.4-1968"
}

// textArg gives argument n of the constructor, whose errors name another one, as CPython's do.
func textArg(t *py.Thread, n int, v py.Value) (string, bool) {
	if !py.IsStr(v) && !py.IsUnicode(v) {
		py.ArgFail(t, "fileio", n, "string or None", v)
		return "", false
	}
	return py.ArgString(t, "fileio", n, v)
}

func wrapperInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	full, ok := py.BindKeywords(t, "fileio", []string{"buffer", "encoding", "errors", "newline", "line_buffering"}, 1, args, kw)
	if !ok {
		return false
	}
	w := py.As[wrapper](self)
	*w = wrapper{Object: w.Object, closes: w.closes, errors: "strict", chunk: defaultBufferSize, lines: lineRule{translate: true}}
	encoding := localeEncoding()
	if full[1].Ok() && full[1] != py.None {
		if encoding, ok = textArg(t, 2, full[1]); !ok {
			return false
		}
	}
	w.encoding = py.MkStr(encoding)
	if full[2].Ok() && full[2] != py.None {
		if w.errors, ok = textArg(t, 3, full[2]); !ok {
			return false
		}
	}
	if full[3].Ok() {
		if w.lines, ok = parseLineRule(t, "fileio", 4, full[3]); !ok {
			return false
		}
	}
	if full[4].Ok() {
		n, ok := py.ArgInt32(t, full[4])
		if !ok {
			return false
		}
		w.lineBuffering = n != 0
	}
	if w.lines.text == "\r" || w.lines.text == "\r\n" {
		w.writeNewline = w.lines.text
	}
	return w.attach(t, full[0])
}

// attach makes the codecs that the buffer asks for.
func (w *wrapper) attach(t *py.Thread, buffer py.Value) bool {
	info := codecInfo(t, w.encoding)
	if info.Zero() {
		return false
	}
	readable, ok := ask(t, buffer, "readable")
	if !ok {
		return false
	}
	if readable {
		if w.decoder = call(t, info, "incrementaldecoder", py.MkStr(w.errors)); w.decoder.Zero() {
			return false
		}
		if !w.lines.given || w.lines.text == "" {
			w.decoder = py.Call2(t, newlineDecoderType.V(), w.decoder, py.Bool(w.lines.translate))
			if w.decoder.Zero() {
				return false
			}
		}
	}
	writable, ok := ask(t, buffer, "writable")
	if !ok {
		return false
	}
	if writable {
		if w.encoder = call(t, info, "incrementalencoder", py.MkStr(w.errors)); w.encoder.Zero() {
			return false
		}
	}
	if w.seekable, ok = ask(t, buffer, "seekable"); !ok {
		return false
	}
	w.telling = w.seekable
	w.buffer = buffer
	if o := exactBuffered(buffer); !w.closes && (o == nil || exactFile(o.raw) == nil) {
		w.closes = true
		py.FinishWhenAbandoned(w)
	}
	if w.seekable && writable {
		pos := call(t, buffer, "tell")
		if pos.Zero() {
			return false
		}
		if start, ok := py.Truth(t, pos); !ok || start && !w.resetEncoder(t, false) {
			return false
		}
	}
	return true
}

// codecInfo looks an encoding up.
func codecInfo(t *py.Thread, encoding py.Value) py.Value {
	m := py.ImportModule(t, "codecs")
	if m.Zero() {
		return m
	}
	return call(t, m, "lookup", encoding)
}

// resetEncoder puts the encoder at the start of a stream, or (a mark has been written) after it.
func (w *wrapper) resetEncoder(t *py.Thread, start bool) bool {
	if w.encoder.Zero() {
		return true
	}
	if start {
		return call(t, w.encoder, "reset").Ok()
	}
	return call(t, w.encoder, "setstate", py.SmallInt(0)).Ok()
}

func wrapperRepr(t *py.Thread, self py.Value) py.Value {
	w := py.As[wrapper](self)
	if w.buffer.Zero() && !w.detached && !w.ready(t) {
		return py.Value{}
	}
	encoding := "None"
	if w.encoding.Ok() {
		var ok bool
		if encoding, ok = py.ReprString(t, w.encoding); !ok {
			return py.Value{}
		}
	}
	name := py.GetAttr(t, self, py.Intern("name"))
	if name.Zero() {
		if !t.ClearIf(py.AttributeError) && !t.ClearIf(py.ValueError) {
			return name
		}
		return py.MkStr("<_io.TextIOWrapper encoding=" + encoding + ">")
	}
	text, ok := py.ReprString(t, name)
	if !ok {
		return py.Value{}
	}
	return py.MkStr("<_io.TextIOWrapper name=" + text + " encoding=" + encoding + ">")
}

func wrapperRows() []py.Row {
	forwarded := func(name, doc string) py.Row {
		return py.Row{Name: name, Sig: "()", Doc: doc, Impl: py.NoArgs(func(t *py.Thread, self py.Value) py.Value {
			w := py.As[wrapper](self)
			if !w.ready(t) {
				return py.Value{}
			}
			return call(t, w.buffer, name)
		})}
	}
	return []py.Row{
		forwarded("readable", "Whether the stream can be read."), forwarded("writable", "Whether the stream can be written."),
		forwarded("seekable", "Whether the stream has positions."), forwarded("fileno", "The file descriptor."),
		forwarded("isatty", "Whether the stream is a terminal."),
		{Name: "write", Sig: "(s)", Doc: "Write text.", Impl: py.Parse(1, 1, wrapperWrite)},
		{Name: "flush", Sig: "()", Doc: "Write out what is buffered.", Impl: py.NoArgs(wrapperFlush)},
		{Name: "close", Sig: "()", Doc: "Flush and close the stream.", Impl: py.NoArgs(wrapperClose)},
		{Name: "detach", Sig: "()", Doc: "Take the buffer out.", Impl: py.NoArgs(wrapperDetach)},
		{Name: "read", Sig: "(n=-1)", Doc: "Read at most n characters, or all.", Impl: py.Parse(0, 1, wrapperRead)},
		{Name: "readline", Sig: "(limit=-1)", Doc: "The next line.", Impl: py.Parse(0, 1, wrapperReadLine)},
		{Name: "tell", Sig: "()", Doc: "A position for seek.", Impl: py.NoArgs(wrapperTell)},
		{Name: "seek", Sig: "(cookie, whence=0)", Doc: "Go to a position that tell gave.", Impl: py.Parse(1, 2, wrapperSeek)},
		{Name: "truncate", Sig: "(pos=None)", Doc: "Cut the stream off.", Impl: py.Parse(0, 1, wrapperTruncate)},
	}
}

func wrapperAttributes() []py.GetSet {
	from := func(name string) py.GetSet {
		return py.GetSet{Name: name, Get: func(t *py.Thread, self py.Value) py.Value {
			w := py.As[wrapper](self)
			if !w.ready(t) {
				return py.Value{}
			}
			return py.GetAttr(t, w.buffer, py.Intern(name))
		}}
	}
	own := func(name string, get func(w *wrapper) py.Value) py.GetSet {
		return py.GetSet{Name: name, Get: func(t *py.Thread, self py.Value) py.Value {
			w := py.As[wrapper](self)
			if name == "errors" && !w.detached && !w.ready(t) {
				return py.Value{}
			}
			return get(w)
		}}
	}
	return []py.GetSet{
		from("closed"), from("name"),
		{Name: "newlines", Get: func(t *py.Thread, self py.Value) py.Value {
			w := py.As[wrapper](self)
			if !w.ready(t) {
				return py.Value{}
			}
			if w.decoder.Ok() && py.IsExact(w.decoder, newlineDecoderType) {
				return py.As[newlineDecoder](w.decoder).value()
			}
			return py.None
		}},
		{Name: "buffer", Get: func(_ *py.Thread, self py.Value) py.Value {
			if b := py.As[wrapper](self).buffer; b.Ok() {
				return b
			}
			return py.None
		}},
		own("encoding", func(w *wrapper) py.Value {
			if w.encoding.Zero() {
				return py.None
			}
			return w.encoding
		}),
		own("errors", func(w *wrapper) py.Value { return py.MkStr(w.errors) }),
		own("line_buffering", func(w *wrapper) py.Value { return py.Bool(w.lineBuffering) }),
		{Name: "_CHUNK_SIZE", Get: chunkSize, Set: setChunkSize},
	}
}

func chunkSize(t *py.Thread, self py.Value) py.Value {
	w := py.As[wrapper](self)
	if !w.ready(t) {
		return py.Value{}
	}
	return py.NewLong(int64(w.chunk))
}

func setChunkSize(t *py.Thread, self, v py.Value) bool {
	w := py.As[wrapper](self)
	if !w.ready(t) {
		return false
	}
	if v.Zero() {
		t.Raise(py.AttributeError, "cannot delete attribute")
		return false
	}
	n, ok := py.AsIndex(t, v, py.TypeError)
	if ok && n <= 0 {
		t.Raise(py.ValueError, "a strictly positive integer is required")
		return false
	}
	if ok {
		w.chunk = n
	}
	return ok
}

func wrapperWrite(t *py.Thread, self py.Value, args []py.Value) py.Value {
	w := py.As[wrapper](self)
	if !w.ready(t) {
		return py.Value{}
	}
	if !py.IsUnicode(args[0]) {
		py.ArgFail(t, "write", 1, "unicode", args[0])
		return py.Value{}
	}
	if !w.readyOpen(t) {
		return py.Value{}
	}
	if w.encoder.Zero() {
		return unsupported(t, "not writable")
	}
	text := args[0]
	s := py.As[py.Unicode](text).String()
	hasLF := (w.writeNewline != "" || w.lineBuffering) && strings.Contains(s, "\n")
	if hasLF && w.writeNewline != "" {
		text = py.MkUnicode(strings.ReplaceAll(s, "\n", w.writeNewline))
	}
	data := call(t, w.encoder, "encode", text)
	if data.Zero() || call(t, w.buffer, "write", data).Zero() {
		return py.Value{}
	}
	if w.lineBuffering && (hasLF || strings.Contains(s, "\r")) && call(t, w.buffer, "flush").Zero() {
		return py.Value{}
	}
	w.setChars(nil)
	w.snapshot = nil
	if w.decoder.Ok() && call(t, w.decoder, "reset").Zero() {
		return py.Value{}
	}
	return py.NewLong(int64(py.As[py.Unicode](args[0]).Len()))
}

func wrapperFlush(t *py.Thread, self py.Value) py.Value {
	w := py.As[wrapper](self)
	if !w.readyOpen(t) {
		return py.Value{}
	}
	w.telling = w.seekable
	return call(t, w.buffer, "flush")
}

func wrapperClose(t *py.Thread, self py.Value) py.Value {
	w := py.As[wrapper](self)
	if !w.ready(t) {
		return py.Value{}
	}
	closed, ok := isClosed(t, self)
	if !ok {
		return py.Value{}
	}
	if closed {
		return py.None
	}
	flushed := call(t, self, "flush")
	exc := t.FetchExc()
	result := call(t, w.buffer, "close")
	if flushed.Zero() && result.Ok() { // what closing says counts more than what flushing said
		t.RestoreExc(exc)
		return flushed
	}
	return result
}

func wrapperDetach(t *py.Thread, self py.Value) py.Value {
	w := py.As[wrapper](self)
	if !w.ready(t) || call(t, self, "flush").Zero() {
		return py.Value{}
	}
	buffer := w.buffer
	w.buffer, w.detached = py.Value{}, true
	return buffer
}

func wrapperTruncate(t *py.Thread, self py.Value, args []py.Value) py.Value {
	w := py.As[wrapper](self)
	if !w.ready(t) || call(t, self, "flush").Zero() {
		return py.Value{}
	}
	pos := args[0]
	if pos.Zero() || pos == py.None {
		if pos = call(t, self, "tell"); pos.Zero() {
			return pos
		}
	}
	return call(t, w.buffer, "truncate", pos)
}
