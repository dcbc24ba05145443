package sre

import (
	"sync/atomic"

	"grumpy.dev/runtime/py"
)

// pattern is a compiled regular expression. Immutable but for the matchers that it keeps for the next call.
type pattern struct {
	py.Object
	source     py.Value
	flags      int
	groupCount int
	groupIndex py.Value // zero: none
	indexGroup py.Value
	program    *program

	idleBytes atomic.Pointer[matcher[byte]]
	idleRunes atomic.Pointer[matcher[rune]]
}

var patternType = py.NewType("SRE_Pattern")

func init() {
	get := func(name, doc string, f func(p *pattern) py.Value) py.GetSet {
		return py.GetSet{Name: name, Doc: doc, Get: func(_ *py.Thread, self py.Value) py.Value {
			if v := f(py.As[pattern](self)); v.Ok() {
				return v
			}
			return py.None
		}}
	}
	py.DeclareMembers("SRE_Pattern", "flags groupindex groups pattern")
	patternType.Setup(py.Spec{Module: "_sre", Doc: "Compiled regular expression objects", Flags: py.FlagWeakrefs,
		Slots:   py.Slots{GetAttr: py.GenericGetAttr},
		Methods: append(searchRows(), subRows()...),
		GetSets: []py.GetSet{
			get("pattern", "The source.", func(p *pattern) py.Value { return p.source }),
			get("flags", "The flags it was compiled with.", func(p *pattern) py.Value { return py.Int(int64(p.flags)) }),
			get("groups", "The number of groups.", func(p *pattern) py.Value { return py.Int(int64(p.groupCount)) }),
			get("groupindex", "The numbers of the named groups.", func(p *pattern) py.Value { return p.groupIndex }),
		},
	})
}

func searchRows() []py.Row {
	return []py.Row{
		{Name: "match", Sig: "(string, pos=0, endpos=sys.maxint)", Doc: "Matches at the beginning of the string.",
			Impl: py.Raw(rangeMethod("match", "pattern", func(t *py.Thread, p *pattern, e engine) py.Value {
				return p.result(e, e.matchHere())
			}))},
		{Name: "search", Sig: "(string, pos=0, endpos=sys.maxint)", Doc: "Finds the first place where it matches.",
			Impl: py.Raw(rangeMethod("search", "pattern", func(t *py.Thread, p *pattern, e engine) py.Value {
				return p.result(e, e.search())
			}))},
		{Name: "findall", Sig: "(string, pos=0, endpos=sys.maxint)", Doc: "A list of all matches, or of their groups if there are any.",
			Impl: py.Raw(rangeMethod("findall", "source", findAll))},
		{Name: "finditer", Sig: "(string, pos=0, endpos=sys.maxint, /)", Doc: "Iterates over all matches.", Impl: py.Parse(1, 3, findIter).As("scanner")},
		{Name: "scanner", Sig: "(string, pos=0, endpos=sys.maxint, /)", Doc: "An object that finds one match after another.", Impl: py.Parse(1, 3, newScanner)},
		{Name: "split", Sig: "(string, maxsplit=0)", Doc: "A list of what stands between the matches.", Impl: py.Raw(split)},
		{Name: "__copy__", Sig: "()", Impl: py.NoArgs(cannotCopy("copy this pattern object"))},
		{Name: "__deepcopy__", Sig: "(memo)", Impl: py.OneArg(func(t *py.Thread, self, _ py.Value) py.Value {
			return cannotCopy("deepcopy this pattern object")(t, self)
		})},
	}
}

func cannotCopy(what string) func(t *py.Thread, self py.Value) py.Value {
	return func(t *py.Thread, _ py.Value) py.Value { return t.Raise(py.TypeError, "cannot "+what) }
}

// engine gives a matcher for a part of a text. release takes it back.
func (p *pattern) engine(t *py.Thread, text subject, pos, end int) engine {
	end = min(max(end, 0), text.len())
	pos = min(max(pos, 0), text.len())
	var e engine
	if text.runes != nil {
		m := p.idleRunes.Swap(nil)
		if m == nil {
			m = newMatcher[rune](p.program)
		}
		m.text, e = text.runes[:end], m
	} else {
		m := p.idleBytes.Swap(nil)
		if m == nil {
			m = newMatcher[byte](p.program)
		}
		m.text, e = text.bytes[:end], m
	}
	s := e.base()
	s.t, s.subject, s.pos, s.end, s.start, s.broken = t, text.v, pos, end, pos, false
	s.reset()
	return e
}

// release keeps a matcher for the next call. A stack that has grown very large is not kept.
func (p *pattern) release(e engine) {
	const keep = 4096
	s := e.base()
	s.t, s.subject = nil, py.Value{}
	switch m := e.(type) {
	case *matcher[byte]:
		if m.text = nil; cap(m.frames) <= keep {
			p.idleBytes.Store(m)
		}
	case *matcher[rune]:
		if m.text = nil; cap(m.frames) <= keep {
			p.idleRunes.Store(m)
		}
	}
}

// textArgs binds (string, pos, endpos); old is the former name of the first.
func textArgs(t *py.Thread, name, old string, args []py.Value, kw *py.Kwargs, more ...string) ([]py.Value, bool) {
	params := append([]string{"string"}, more...)
	if len(args) > len(params) {
		t.Raisef(py.TypeError, "%s() takes at most %d positional arguments (%d given)", name, len(params), len(args))
		return nil, false
	}
	full, ok := py.BindKeywords(t, name, append(params, old), 0, args, kw)
	if !ok {
		return nil, false
	}
	last := len(full) - 1
	switch {
	case full[last].Ok() && len(args) > 0:
		t.Raise(py.TypeError, "Argument given by name ('"+old+"') and position (1)")
		return nil, false
	case full[last].Ok() && full[0].Ok():
		t.Raise(py.TypeError, "Argument given by name ('"+old+"') and position (1)")
		return nil, false
	case full[last].Ok():
		if !py.Warn(t, py.DeprecationWarning, "The '"+old+"' keyword parameter name is deprecated.  Use 'string' instead.", 1) {
			return nil, false
		}
		full[0] = full[last]
	case full[0].Zero():
		t.Raise(py.TypeError, "Required argument 'string' (pos 1) not found")
		return nil, false
	}
	return full[:last], true
}

// bounds converts pos and endpos.
func bounds(t *py.Thread, args []py.Value) (pos, end int, ok bool) {
	end, ok = int(^uint(0)>>1), true
	if args[0].Ok() {
		if pos, ok = py.ArgInt(t, args[0]); !ok {
			return
		}
	}
	if args[1].Ok() {
		end, ok = py.ArgInt(t, args[1])
	}
	return
}

// rangeMethod makes a method of a string and the range of it that is looked at.
func rangeMethod(name, old string, f func(t *py.Thread, p *pattern, e engine) py.Value) func(*py.Thread, py.Value, []py.Value, *py.Kwargs) py.Value {
	return func(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
		pos, end := 0, int(^uint(0)>>1)
		if len(args) != 1 || kw.Len() > 0 {
			full, ok := textArgs(t, name, old, args, kw, "pos", "endpos")
			if !ok {
				return py.Value{}
			}
			if pos, end, ok = bounds(t, full[1:]); !ok {
				return py.Value{}
			}
			args = full
		}
		text, ok := subjectOf(t, args[0])
		if !ok {
			return py.Value{}
		}
		p := py.As[pattern](self)
		e := p.engine(t, text, pos, end)
		r := f(t, p, e)
		p.release(e)
		return r
	}
}

// result makes a match object, or None.
func (p *pattern) result(e engine, found bool) py.Value {
	switch {
	case found:
		return p.newMatch(e.base())
	case e.base().broken:
		return py.Value{}
	}
	return py.None
}

func findAll(t *py.Thread, p *pattern, e engine) py.Value {
	s := e.base()
	empty := slice(t, s.subject, 0, 0)
	if empty.Zero() {
		return empty
	}
	out := py.NewList()
	for s.start <= s.end {
		s.reset()
		if !e.search() {
			break
		}
		var item py.Value
		switch p.groupCount {
		case 0:
			item = slice(t, s.subject, s.start, s.ptr)
		case 1:
			item = s.groupText(1, empty)
		default:
			items := make([]py.Value, p.groupCount)
			for i := range items {
				if items[i] = s.groupText(i+1, empty); items[i].Zero() {
					return py.Value{}
				}
			}
			item = py.TupleOf(items).V()
		}
		if item.Zero() || !out.Append(t, item) {
			return py.Value{}
		}
		s.advance()
	}
	if s.broken {
		return py.Value{}
	}
	return out.V()
}

func split(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := textArgs(t, "split", "source", args, kw, "maxsplit")
	if !ok {
		return py.Value{}
	}
	limit := 0
	if full[1].Ok() {
		if limit, ok = py.ArgInt(t, full[1]); !ok {
			return py.Value{}
		}
	}
	text, ok := subjectOf(t, full[0])
	if !ok {
		return py.Value{}
	}
	p := py.As[pattern](self)
	e := p.engine(t, text, 0, text.len())
	defer p.release(e)
	return splitWith(t, p, e, limit)
}

func splitWith(t *py.Thread, p *pattern, e engine, limit int) py.Value {
	s := e.base()
	out := py.NewList()
	last := 0
	add := func(v py.Value) bool { return v.Ok() && out.Append(t, v) }
	for n := 0; limit == 0 || n < limit; {
		s.reset()
		if !e.search() {
			break
		}
		if s.start == s.ptr {
			if last == s.end {
				break
			}
			s.start = s.ptr + 1
			continue
		}
		if !add(slice(t, s.subject, last, s.start)) {
			return py.Value{}
		}
		for i := range p.groupCount {
			if !add(s.groupText(i+1, py.None)) {
				return py.Value{}
			}
		}
		n++
		last = s.ptr
		s.start = last
	}
	if s.broken || !add(slice(t, s.subject, last, s.end)) {
		return py.Value{}
	}
	return out.V()
}
