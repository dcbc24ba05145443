//go:build unix

package io

import (
	"strings"
	"sync"

	"grumpy.dev/runtime/py"
)

// StringIO: a stream of text in memory.

// stringIO is a StringIO. Locking contract: mu protects all fields; no Python code runs under it.
type stringIO struct {
	py.Object
	mu        sync.Mutex
	text      []rune
	pos       int
	ready     bool
	closed    bool
	lines     lineRule
	newlines  newlines
	universal bool
}

// lineRule is what the argument newline says.
type lineRule struct {
	given     bool   // false: None
	text      string // "", "\n", "\r" or "\r\n"
	translate bool   // reading: all line ends become \n
}

// end finds the end of the line that begins at from: the index past it, or -1 where it doesn't end.
func (r lineRule) end(text []rune, from int) int {
	for i := from; i < len(text); i++ {
		switch c := text[i]; {
		case r.translate || r.text == "\n":
			if c == '\n' {
				return i + 1
			}
		case r.text == "":
			if c == '\n' {
				return i + 1
			}
			if c == '\r' {
				if i+1 < len(text) && text[i+1] == '\n' {
					return i + 2
				}
				return i + 1
			}
		case r.text == "\r":
			if c == '\r' {
				return i + 1
			}
		default:
			if c == '\r' && i+1 < len(text) && text[i+1] == '\n' {
				return i + 2
			}
		}
	}
	return -1
}

// parseLineRule checks the argument newline.
func parseLineRule(t *py.Thread, fname string, n int, v py.Value) (r lineRule, ok bool) {
	if v == py.None {
		return lineRule{translate: true}, true
	}
	if py.IsUnicode(v) {
		s, ok := py.EncodeText(t, v, "ascii", "strict")
		if !ok {
			return r, false
		}
		v = py.MkStr(s)
	}
	if !py.IsStr(v) {
		py.ArgFail(t, fname, n, "string or None", v)
		return r, false
	}
	s := py.As[py.Str](v).String()
	if s != "" && s != "\n" && s != "\r" && s != "\r\n" {
		t.Raise(py.ValueError, "illegal newline value: "+s)
		return r, false
	}
	return lineRule{given: true, text: s}, true
}

var stringIOType = py.NewType("StringIO")

func init() {
	s := ioSpec[stringIO]("StringIO(initial_value=u'', newline=u'\\n'): a stream of text in memory.", textBaseType)
	s.Finish = func(*py.Thread, py.Value) {} // as in CPython, nothing is closed
	s.Slots = py.Slots{New: newInstance, Init: stringInit, Iter: baseIter, Next: stringNext}
	s.Methods = stringRows()
	state := func(f func(o *stringIO) py.Value) func(t *py.Thread, self py.Value) py.Value {
		return func(t *py.Thread, self py.Value) py.Value {
			o := py.As[stringIO](self)
			if !o.open(t) {
				return py.Value{}
			}
			return f(o)
		}
	}
	s.GetSets = []py.GetSet{
		{Name: "closed", Get: func(t *py.Thread, self py.Value) py.Value {
			o := py.As[stringIO](self)
			if !o.ready {
				return t.Raise(py.ValueError, "I/O operation on uninitialized object")
			}
			return py.Bool(o.closed)
		}},
		{Name: "line_buffering", Get: state(func(*stringIO) py.Value { return py.False })},
		{Name: "newlines", Get: state(func(o *stringIO) py.Value { return o.newlines.value() })},
	}
	stringIOType.Setup(s)
}

func stringInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	full, ok := py.BindKeywords(t, "StringIO", []string{"initial_value", "newline"}, 0, args, kw)
	if !ok {
		return false
	}
	rule := lineRule{given: true, text: "\n"}
	if full[1].Ok() {
		if rule, ok = parseLineRule(t, "StringIO", 2, full[1]); !ok {
			return false
		}
	}
	if v := full[0]; v.Ok() && v != py.None && !py.IsUnicode(v) {
		t.Raisef(py.TypeError, "initial_value must be unicode or None, not %s", py.TypeName(v))
		return false
	}
	o := py.As[stringIO](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	o.text, o.pos, o.ready, o.closed, o.lines = nil, 0, true, false, rule
	o.universal = !rule.given || rule.text == ""
	o.newlines = newlines{translate: !rule.given}
	if v := full[0]; v.Ok() && v != py.None {
		o.put(v)
		o.pos = 0
	}
	return true
}

func (o *stringIO) open(t *py.Thread) bool {
	switch {
	case !o.ready:
		t.Raise(py.ValueError, "I/O operation on uninitialized object")
	case o.closed:
		t.Raise(py.ValueError, "I/O operation on closed file")
	default:
		return true
	}
	return false
}

// put writes text at the position; a gap before it is filled with NULs.
func (o *stringIO) put(v py.Value) {
	text := py.As[py.Unicode](v).CodePoints()
	if o.universal || o.lines.text == "\r" || o.lines.text == "\r\n" {
		s := py.As[py.Unicode](v).String()
		if o.universal {
			s = o.newlines.feed(s, true)
		}
		if o.lines.text == "\r" || o.lines.text == "\r\n" {
			s = strings.ReplaceAll(s, "\n", o.lines.text)
		}
		text = py.As[py.Unicode](py.MkUnicode(s)).CodePoints()
	}
	if len(text) == 0 {
		return
	}
	if gap := o.pos - len(o.text); gap > 0 {
		o.text = append(o.text, make([]rune, gap)...)
	}
	n := copy(o.text[o.pos:], text)
	o.text = append(o.text, text[n:]...)
	o.pos += len(text)
}

// take reads up to end, at most n characters where n is not negative.
func (o *stringIO) take(n, end int) py.Value {
	if o.pos >= len(o.text) {
		return py.MkUnicode("")
	}
	if n >= 0 && n < end-o.pos {
		end = o.pos + n
	}
	v := py.UnicodeOfRunes(o.text[o.pos:end])
	o.pos = end
	return v
}

func (o *stringIO) lineEnd() int {
	if end := o.lines.end(o.text, o.pos); end >= 0 {
		return end
	}
	return len(o.text)
}

// stringMethod declares a method that runs with the stream locked and open; max: whether it takes a size.
func stringMethod(name, sig, doc string, max int, f func(t *py.Thread, o *stringIO, n int) py.Value) py.Row {
	run := func(t *py.Thread, self py.Value, args []py.Value) py.Value {
		n := -1
		o := py.As[stringIO](self)
		if !o.open(t) {
			return py.Value{}
		}
		if max > 0 {
			var ok bool
			if n, ok = sizeArg(t, args[0]); !ok {
				return py.Value{}
			}
		}
		o.mu.Lock()
		defer o.mu.Unlock()
		return f(t, o, n)
	}
	if max == 0 {
		return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.NoArgs(func(t *py.Thread, self py.Value) py.Value { return run(t, self, nil) })}
	}
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.Parse(0, 1, run)}
}

func stringRows() []py.Row {
	yes := func(*py.Thread, *stringIO, int) py.Value { return py.True }
	return []py.Row{
		stringMethod("readable", "()", "True.", 0, yes), stringMethod("writable", "()", "True.", 0, yes),
		stringMethod("seekable", "()", "True.", 0, yes),
		stringMethod("tell", "()", "The position.", 0, func(_ *py.Thread, o *stringIO, _ int) py.Value { return py.NewLong(int64(o.pos)) }),
		stringMethod("getvalue", "()", "The whole text.", 0, func(_ *py.Thread, o *stringIO, _ int) py.Value { return py.UnicodeOfRunes(o.text) }),
		stringMethod("read", "(size=-1)", "Read at most size characters, or all.", 1, func(_ *py.Thread, o *stringIO, n int) py.Value { return o.take(n, len(o.text)) }),
		stringMethod("readline", "(size=-1)", "The next line.", 1, func(_ *py.Thread, o *stringIO, n int) py.Value { return o.take(n, o.lineEnd()) }),
		{Name: "write", Sig: "(s)", Doc: "Write text.", Impl: py.OneArg(stringWrite)},
		{Name: "seek", Sig: "(pos, whence=0)", Doc: "Go to a position.", Impl: py.Parse(1, 2, stringSeek)},
		{Name: "truncate", Sig: "(size=None)", Doc: "Cut the text off.", Impl: py.Parse(0, 1, stringTruncate)},
		{Name: "close", Sig: "()", Doc: "Close the stream.", Impl: py.NoArgs(func(t *py.Thread, self py.Value) py.Value {
			o := py.As[stringIO](self)
			o.mu.Lock()
			o.text, o.closed, o.ready = nil, true, true
			o.mu.Unlock()
			return baseClose(t, self)
		})},
		{Name: "flush", Sig: "()", Doc: "Nothing to do.", Impl: py.NoArgs(func(*py.Thread, py.Value) py.Value { return py.None })},
		stringMethod("__getstate__", "()", "What pickling keeps.", 0, func(t *py.Thread, o *stringIO, _ int) py.Value {
			newline, dict := py.None, py.None
			if o.lines.given {
				newline = py.MkStr(o.lines.text)
			}
			if d := py.InstanceDict(o.V()); d != nil {
				dict = d.Copy().V()
			}
			return py.NewTuple(py.UnicodeOfRunes(o.text), newline, py.Int(int64(o.pos)), dict).V()
		}),
		{Name: "__setstate__", Sig: "(state)", Doc: "Restore what was pickled.", Impl: py.OneArg(stringSetState)},
	}
}

func stringNext(t *py.Thread, self py.Value) py.Value {
	if py.TypeOf(self) != stringIOType {
		return baseNext(t, self)
	}
	o := py.As[stringIO](self)
	if !o.open(t) {
		return py.Value{}
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	line := o.take(-1, o.lineEnd())
	if py.As[py.Unicode](line).Len() == 0 {
		return py.Value{}
	}
	return line
}

func stringWrite(t *py.Thread, self, v py.Value) py.Value {
	o := py.As[stringIO](self)
	if !o.ready {
		return t.Raise(py.ValueError, "I/O operation on uninitialized object")
	}
	if !py.IsUnicode(v) {
		return t.Raise(py.TypeError, "unicode argument expected, got '"+py.TypeName(v)+"'")
	}
	if !o.open(t) {
		return py.Value{}
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if gap := o.pos - len(o.text); gap > 0 && !py.HasRoom(t, gap, 4) {
		return py.Value{}
	}
	o.put(v)
	return py.NewLong(int64(py.As[py.Unicode](v).Len()))
}

func stringSeek(t *py.Thread, self py.Value, args []py.Value) py.Value {
	o := py.As[stringIO](self)
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
	if !o.open(t) {
		return py.Value{}
	}
	switch {
	case whence < 0 || whence > 2:
		return t.Raisef(py.ValueError, "Invalid whence (%d, should be 0, 1 or 2)", whence)
	case pos < 0 && whence == 0:
		return t.Raisef(py.ValueError, "Negative seek position %d", pos)
	case whence != 0 && pos != 0:
		return t.Raise(py.IOError, "Can't do nonzero cur-relative seeks")
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	switch whence {
	case 0:
		o.pos = pos
	case 2:
		o.pos = len(o.text)
	}
	return py.NewLong(int64(o.pos))
}

func stringTruncate(t *py.Thread, self py.Value, args []py.Value) py.Value {
	o := py.As[stringIO](self)
	if !o.open(t) {
		return py.Value{}
	}
	size := o.pos
	if args[0].Ok() && args[0] != py.None {
		var ok bool
		if size, ok = sizeArg(t, args[0]); !ok {
			return py.Value{}
		}
	}
	if size < 0 {
		return t.Raisef(py.ValueError, "Negative size value %d", size)
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if size < len(o.text) {
		o.text = o.text[:size]
	}
	return py.NewLong(int64(size))
}

func stringSetState(t *py.Thread, self, state py.Value) py.Value {
	if !py.IsTuple(state) || len(py.As[py.Tuple](state).Items()) < 4 {
		return t.Raisef(py.TypeError, "%s.__setstate__ argument should be 4-tuple, got %s", py.TypeName(self), py.TypeName(state))
	}
	items := py.As[py.Tuple](state).Items()
	if py.As[stringIO](self).closed {
		return t.Raise(py.ValueError, "I/O operation on closed file")
	}
	if !stringInit(t, self, []py.Value{py.None, items[1]}, nil) {
		return py.Value{}
	}
	if !py.IsUnicode(items[0]) {
		return t.Raisef(py.TypeError, "initial_value must be unicode or None, not %s", py.TypeName(items[0]))
	}
	if py.IsAnyFloat(items[2]) {
		return t.Raise(py.TypeError, "third item of state must be an integer, got float")
	}
	pos, ok := py.ArgInt(t, items[2])
	if !ok {
		return py.Value{}
	}
	if pos < 0 {
		return t.Raise(py.ValueError, "position value cannot be negative")
	}
	o := py.As[stringIO](self)
	o.text = append([]rune(nil), py.As[py.Unicode](items[0]).CodePoints()...)
	o.pos = pos
	if items[3] == py.None {
		return py.None
	}
	if !py.IsDict(items[3]) {
		return t.Raisef(py.TypeError, "fourth item of state should be a dict, got a %s", py.TypeName(items[3]))
	}
	d := py.InstanceDict(self)
	done := true
	py.As[py.Dict](items[3]).Each(func(k, v py.Value) bool {
		done = d.Set(t, k, v)
		return done
	})
	if !done {
		return py.Value{}
	}
	return py.None
}
