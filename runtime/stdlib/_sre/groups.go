package sre

import (
	"math"

	"grumpy.dev/runtime/py"
)

// match is a match object. Immutable but for regs, which is made when it is asked for.
type match struct {
	py.Object
	p         *pattern
	subject   py.Value
	pos, end  int
	regs      py.Value
	spans     []int32 // begin and end of the match and of each group; -1: took no part; nil: they are in wide
	wide      *[]int  // the spans where 32 bits don't hold them
	lastIndex int32
	few       [10]int32 // room for the spans of up to four groups
}

// span gives begin and end of a group; 0 is the whole match.
func (m *match) span(i int) (from, to int) {
	if m.wide != nil {
		return (*m.wide)[2*i], (*m.wide)[2*i+1]
	}
	return int(m.spans[2*i]), int(m.spans[2*i+1])
}

// setSpan sets begin and end of a group.
func (m *match) setSpan(i, from, to int) {
	if m.wide != nil {
		(*m.wide)[2*i], (*m.wide)[2*i+1] = from, to
		return
	}
	m.spans[2*i], m.spans[2*i+1] = int32(from), int32(to)
}

// makeRoom makes room for n spans of places up to end.
func (m *match) makeRoom(n, end int) {
	switch {
	case end > math.MaxInt32:
		wide := make([]int, 2*n)
		m.wide = &wide
	case 2*n > len(m.few):
		m.spans = make([]int32, 2*n)
	default:
		m.spans = m.few[:2*n]
	}
}

var matchType = py.NewType("SRE_Match")

func init() {
	py.DeclareMembers("SRE_Match", "endpos pos re string")
	get := func(name, doc string, f func(t *py.Thread, m *match) py.Value) py.GetSet {
		return py.GetSet{Name: name, Doc: doc, Get: func(t *py.Thread, self py.Value) py.Value { return f(t, py.As[match](self)) }}
	}
	matchType.Setup(py.Spec{Module: "_sre", Slots: py.Slots{GetAttr: py.GenericGetAttr}, Methods: matchRows(),
		Doc: "The result of re.match() and re.search().\nMatch objects always have a boolean value of True.",
		GetSets: []py.GetSet{
			get("string", "The string that was matched.", func(_ *py.Thread, m *match) py.Value { return m.subject }),
			get("re", "The pattern.", func(_ *py.Thread, m *match) py.Value { return m.p.V() }),
			get("pos", "Where the search began.", func(_ *py.Thread, m *match) py.Value { return py.Int(int64(m.pos)) }),
			get("endpos", "Where the search ended.", func(_ *py.Thread, m *match) py.Value { return py.Int(int64(m.end)) }),
			get("lastindex", "The number of the group that was closed last.", func(_ *py.Thread, m *match) py.Value {
				if m.lastIndex < 0 {
					return py.None
				}
				return py.Int(int64(m.lastIndex))
			}),
			get("lastgroup", "The name of the group that was closed last.", lastGroup),
			get("regs", "The spans of the match and all groups.", allSpans),
		},
	})
}

func matchRows() []py.Row {
	place := func(name, doc string, f func(from, to int) py.Value) py.Row {
		return py.Row{Name: name, Sig: "(group=0, /)", Doc: doc, Impl: py.Unpack1(0, func(t *py.Thread, self, group py.Value) py.Value {
			m := py.As[match](self)
			i, ok := m.index(t, group)
			if !ok {
				return py.Value{}
			}
			return f(m.span(i))
		})}
	}
	return []py.Row{
		{Name: "group", Sig: "(*groups)", Doc: "What the groups matched, as a tuple if there are several.", Impl: py.Unpack(0, -1, groupMethod)},
		place("start", "Where a group begins.", func(from, _ int) py.Value { return py.Int(int64(from)) }),
		place("end", "Where a group ends.", func(_, to int) py.Value { return py.Int(int64(to)) }),
		place("span", "Where a group begins and ends.", func(from, to int) py.Value { return py.Pair(py.Int(int64(from)), py.Int(int64(to))) }),
		{Name: "groups", Sig: "(default=None)", Doc: "What all groups matched.", Impl: py.Keywords(0, "default", groupsMethod)},
		{Name: "groupdict", Sig: "(default=None)", Doc: "What the named groups matched, by name.", Impl: py.Keywords(0, "default", groupDict)},
		{Name: "expand", Sig: "(template)", Doc: "The template with the groups filled in.", Impl: py.OneArg(expand)},
		{Name: "__copy__", Sig: "()", Impl: py.NoArgs(cannotCopy("copy this match object"))},
		{Name: "__deepcopy__", Sig: "(memo)", Impl: py.OneArg(func(t *py.Thread, self, _ py.Value) py.Value {
			return cannotCopy("deepcopy this match object")(t, self)
		})},
	}
}

// newMatch makes a match object of the present state of a matcher.
func (p *pattern) newMatch(s *state) py.Value {
	m := py.Make[match](matchType)
	m.p, m.subject, m.pos, m.end, m.lastIndex = p, s.subject, s.pos, s.end, int32(s.lastIndex)
	m.makeRoom(p.groupCount+1, s.end)
	m.setSpan(0, s.start, s.ptr)
	for i := 1; i <= p.groupCount; i++ {
		from, to, ok := s.group(i)
		if !ok {
			from, to = -1, -1
		}
		m.setSpan(i, from, to)
	}
	return m.V()
}

// index converts a group's number or name; zero means the whole match.
func (m *match) index(t *py.Thread, v py.Value) (int, bool) {
	i := -1
	switch {
	case v.Zero():
		return 0, true
	case py.IsInteger(v):
		if n, fits := py.Int64Of(v); fits {
			i = int(n)
		}
	case m.p.groupIndex.Ok():
		n := py.GetItem(t, m.p.groupIndex, v)
		if n.Zero() {
			t.ClearExc()
		} else if n64, fits := py.Int64Of(n); fits && py.IsInteger(n) {
			i = int(n64)
		}
	}
	if i < 0 || i > m.p.groupCount {
		t.Raise(py.IndexError, "no such group")
		return 0, false
	}
	return i, true
}

// text gives what group i matched, or absent.
func (m *match) text(t *py.Thread, i int, absent py.Value) py.Value {
	from, to := m.span(i)
	if from < 0 {
		return absent
	}
	return slice(t, m.subject, from, max(from, to))
}

func groupMethod(t *py.Thread, self py.Value, args []py.Value) py.Value {
	m := py.As[match](self)
	if len(args) == 0 {
		return m.text(t, 0, py.None)
	}
	one := func(v py.Value) py.Value {
		i, ok := m.index(t, v)
		if !ok {
			return py.Value{}
		}
		return m.text(t, i, py.None)
	}
	if len(args) == 1 {
		return one(args[0])
	}
	out := make([]py.Value, len(args))
	for i, a := range args {
		if out[i] = one(a); out[i].Zero() {
			return out[i]
		}
	}
	return py.TupleOf(out).V()
}

func orNone(v py.Value) py.Value {
	if v.Zero() {
		return py.None
	}
	return v
}

func groupsMethod(t *py.Thread, self py.Value, args []py.Value) py.Value {
	m := py.As[match](self)
	out := make([]py.Value, m.p.groupCount)
	for i := range out {
		if out[i] = m.text(t, i+1, orNone(args[0])); out[i].Zero() {
			return out[i]
		}
	}
	return py.TupleOf(out).V()
}

func groupDict(t *py.Thread, self py.Value, args []py.Value) py.Value {
	m := py.As[match](self)
	out := py.NewDict()
	if m.p.groupIndex.Zero() {
		return out.V()
	}
	keys, ok := py.ListFromIter(t, m.p.groupIndex)
	if !ok {
		return py.Value{}
	}
	for _, key := range keys {
		i, ok := m.index(t, key)
		if !ok {
			return py.Value{}
		}
		v := m.text(t, i, orNone(args[0]))
		if v.Zero() || !out.Set(t, key, v) {
			return py.Value{}
		}
	}
	return out.V()
}

var s_expand = py.Intern("_expand")

func expand(t *py.Thread, self, template py.Value) py.Value {
	f := reFunction(t, s_expand)
	if f.Zero() {
		return f
	}
	return py.Call3(t, f, py.As[match](self).p.V(), self, template)
}

func lastGroup(t *py.Thread, m *match) py.Value {
	if m.lastIndex < 0 || m.p.indexGroup.Zero() {
		return py.None
	}
	v := py.GetItem(t, m.p.indexGroup, py.Int(int64(m.lastIndex)))
	if v.Zero() {
		t.ClearExc()
		return py.None
	}
	return v
}

func allSpans(_ *py.Thread, m *match) py.Value {
	if v := m.regs.Load(); v.Ok() {
		return v
	}
	out := make([]py.Value, m.p.groupCount+1)
	for i := range out {
		from, to := m.span(i)
		out[i] = py.Pair(py.Int(int64(from)), py.Int(int64(to)))
	}
	v := py.TupleOf(out).V()
	m.regs.Store(v)
	return v
}
