package sre

import (
	"bytes"

	"grumpy.dev/runtime/py"
)

// sub and subn: replacing what matches.

func subRows() []py.Row {
	row := func(name, doc string, count bool) py.Row {
		return py.Row{Name: name, Sig: "(repl, string, count=0)", Doc: doc, Impl: py.Keywords(2, "repl string count",
			func(t *py.Thread, self py.Value, args []py.Value) py.Value { return substitute(t, self, args, count) })}
	}
	return []py.Row{
		row("sub", "The string with the matches replaced.", false),
		row("subn", "The string with the matches replaced, and how many there were.", true),
	}
}

var (
	s_join = py.Intern("join")
	s_subx = py.Intern("_subx")
)

// replacement is what a match is replaced by: a text, or what a function makes of the match.
type replacement struct {
	v    py.Value
	call bool
}

// replacementOf finds out what repl means: a template is made into a function by the module re.
func replacementOf(t *py.Thread, self, repl py.Value) (replacement, bool) {
	if py.IsCallable(repl) {
		return replacement{repl, true}, true
	}
	if text, ok := subjectOf(t, repl); !ok {
		t.ClearExc()
	} else if text.runes == nil && bytes.IndexByte(text.bytes, '\\') < 0 || text.runes != nil && !hasBackslash(text.runes) {
		return replacement{repl, false}, true
	}
	f := reFunction(t, s_subx)
	if f.Zero() {
		return replacement{}, false
	}
	v := py.Call2(t, f, self, repl)
	return replacement{v, v.Ok() && py.IsCallable(v)}, v.Ok()
}

func hasBackslash(rs []rune) bool {
	for _, r := range rs {
		if r == '\\' {
			return true
		}
	}
	return false
}

// reFunction gives a function of the module re.
func reFunction(t *py.Thread, name *py.Str) py.Value {
	m := py.ImportModule(t, "re")
	if m.Zero() {
		return m
	}
	return py.GetAttr(t, m, name)
}

func substitute(t *py.Thread, self py.Value, args []py.Value, counted bool) py.Value {
	limit := 0
	if args[2].Ok() {
		var ok bool
		if limit, ok = py.ArgInt(t, args[2]); !ok {
			return py.Value{}
		}
	}
	by, ok := replacementOf(t, self, args[0])
	if !ok {
		return py.Value{}
	}
	text, ok := subjectOf(t, args[1])
	if !ok {
		return py.Value{}
	}
	p := py.As[pattern](self)
	e := p.engine(t, text, 0, text.len())
	pieces, n, ok := replaceAll(t, p, e, by, limit)
	p.release(e)
	if !ok {
		return py.Value{}
	}
	joined := join(t, args[1], pieces)
	if joined.Zero() || !counted {
		return joined
	}
	return py.Pair(joined, py.Int(int64(n)))
}

// replaceAll gives the pieces of the result and the number of replacements.
func replaceAll(t *py.Thread, p *pattern, e engine, by replacement, limit int) (pieces []py.Value, n int, ok bool) {
	s := e.base()
	end := 0
	for limit == 0 || n < limit {
		s.reset()
		if !e.search() {
			break
		}
		from, to := s.start, s.ptr
		if end < from {
			pieces = append(pieces, slice(t, s.subject, end, from))
		}
		if end < from || end != to || n == 0 { // else: an empty match where the last one ended
			item := by.v
			if by.call {
				item = py.Call1(t, by.v, p.newMatch(s))
			}
			if item.Zero() {
				return nil, 0, false
			}
			if item != py.None {
				pieces = append(pieces, item)
			}
			end = to
			n++
		}
		s.advance()
	}
	if s.broken {
		return nil, 0, false
	}
	if end < s.end {
		pieces = append(pieces, slice(t, s.subject, end, s.end))
	}
	return pieces, n, true
}

// join joins the pieces; the result is of text's kind.
func join(t *py.Thread, text py.Value, pieces []py.Value) py.Value {
	if py.IsExact(text, py.StrType) {
		size := 0
		for _, p := range pieces {
			if !py.IsExact(p, py.StrType) {
				size = -1
				break
			}
			size += len(py.As[py.Str](p).String())
		}
		switch {
		case len(pieces) == 1 && size >= 0:
			return pieces[0]
		case size >= 0:
			return joinBytes(t, pieces, size)
		}
	}
	empty := slice(t, text, 0, 0)
	if empty.Zero() || len(pieces) == 0 {
		return empty
	}
	f := py.GetAttr(t, empty, s_join)
	if f.Zero() {
		return f
	}
	return py.Call1(t, f, py.ListOf(pieces).V())
}

func joinBytes(t *py.Thread, pieces []py.Value, size int) py.Value {
	if !py.HasRoom(t, size, 1) {
		return py.Value{}
	}
	buf := make([]byte, 0, size)
	for _, p := range pieces {
		buf = append(buf, py.As[py.Str](p).String()...)
	}
	return py.StrOfBytes(buf)
}
