package sre

import "grumpy.dev/runtime/py"

// scanner finds one match after another. It is not meant to be shared by threads; if it is, next says where the
// search goes on and is one word.
type scanner struct {
	py.Object
	p    *pattern
	text subject
	end  int
	next int
}

var scannerType = py.NewType("SRE_Scanner")

func init() {
	py.DeclareMembers("SRE_Scanner", "pattern")
	scannerType.Setup(py.Spec{Module: "_sre", Slots: py.Slots{GetAttr: py.GenericGetAttr},
		Methods: []py.Row{
			{Name: "match", Sig: "()", Doc: "Matches where the match before ended.", Impl: py.NoArgs(func(t *py.Thread, self py.Value) py.Value {
				return py.As[scanner](self).step(t, engine.matchHere)
			})},
			{Name: "search", Sig: "()", Doc: "Finds the next match.", Impl: py.NoArgs(func(t *py.Thread, self py.Value) py.Value {
				return py.As[scanner](self).step(t, engine.search)
			})},
		},
		GetSets: []py.GetSet{{Name: "pattern", Get: func(_ *py.Thread, self py.Value) py.Value { return py.As[scanner](self).p.V() }}},
	})
}

func newScanner(t *py.Thread, self py.Value, args []py.Value) py.Value {
	pos, end, ok := bounds(t, args[1:])
	if !ok {
		return py.Value{}
	}
	text, ok := subjectOf(t, args[0])
	if !ok {
		return py.Value{}
	}
	s := py.Make[scanner](scannerType)
	s.p, s.text, s.end, s.next = py.As[pattern](self), text, min(max(end, 0), text.len()), min(max(pos, 0), text.len())
	return s.V()
}

// step finds the next match.
func (s *scanner) step(t *py.Thread, find func(engine) bool) py.Value {
	if s.next < 0 {
		return py.None
	}
	e := s.p.engine(t, s.text, s.next, s.end)
	defer s.p.release(e)
	b := e.base()
	b.start = s.next
	found := find(e)
	r := s.p.result(e, found)
	b.advance()
	if s.next = b.start; !found {
		s.next = -1
	}
	return r
}

var s_search = py.Intern("search")

func findIter(t *py.Thread, self py.Value, args []py.Value) py.Value {
	s := newScanner(t, self, args)
	if s.Zero() {
		return s
	}
	search := py.GetAttr(t, s, s_search)
	if search.Zero() {
		return search
	}
	return py.NewCallIter(search, py.None)
}
