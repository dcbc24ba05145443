package json

import "grumpy.dev/runtime/py"

// scanner is a Scanner: what a JSONDecoder reads values with. Immutable after it was made.
type scanner struct {
	py.Object
	encoding, strict, objectHook, pairsHook, parseFloat, parseInt, parseConstant py.Value
}

var scannerType = py.NewType("Scanner")

func init() {
	member := func(name string, get func(s *scanner) py.Value) py.GetSet {
		return py.GetSet{Name: name, Doc: name, Get: func(_ *py.Thread, self py.Value) py.Value { return get(py.As[scanner](self)) }}
	}
	py.DeclareMembers("Scanner", "encoding strict object_hook object_pairs_hook parse_float parse_int parse_constant")
	scannerType.Setup(py.Spec{Module: "_json", Doc: "JSON scanner object", Flags: py.FlagBaseType,
		Alloc: py.AllocOf[scanner](), ExtOffset: py.AttrsOffsetOf[scanner](),
		Slots: py.Slots{New: newScanner, Call: scannerCall},
		GetSets: []py.GetSet{
			member("encoding", func(s *scanner) py.Value { return s.encoding }),
			member("strict", func(s *scanner) py.Value { return s.strict }),
			member("object_hook", func(s *scanner) py.Value { return s.objectHook }),
			member("object_pairs_hook", func(s *scanner) py.Value { return s.pairsHook }),
			member("parse_float", func(s *scanner) py.Value { return s.parseFloat }),
			member("parse_int", func(s *scanner) py.Value { return s.parseInt }),
			member("parse_constant", func(s *scanner) py.Value { return s.parseConstant }),
		},
	})
}

func newScanner(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, "make_scanner", []string{"context"}, 1, args, kw)
	if !ok {
		return py.Value{}
	}
	self := cls.Alloc()
	s := py.As[scanner](self)
	fields := []struct {
		name string
		at   *py.Value
	}{{"encoding", &s.encoding}, {"strict", &s.strict}, {"object_hook", &s.objectHook}, {"object_pairs_hook", &s.pairsHook},
		{"parse_float", &s.parseFloat}, {"parse_int", &s.parseInt}, {"parse_constant", &s.parseConstant}}
	for i, f := range fields {
		if *f.at = py.GetAttr(t, full[0], py.Intern(f.name)); f.at.Zero() || i == 0 && !s.fixEncoding(t) {
			return py.Value{}
		}
	}
	return self
}

// fixEncoding makes the encoding a str.
func (s *scanner) fixEncoding(t *py.Thread) bool {
	switch {
	case s.encoding == py.None:
		s.encoding = py.Intern(defaultEncoding).V()
	case py.IsUnicode(s.encoding):
		s.encoding = py.ToStr(t, s.encoding)
		return s.encoding.Ok()
	case !py.IsStr(s.encoding):
		t.Raise(py.TypeError, "encoding must be a string, not "+py.TypeName(s.encoding))
		return false
	}
	return true
}

func scannerCall(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, "scan_once", []string{"string", "idx"}, 2, args, kw)
	if !ok {
		return py.Value{}
	}
	index, ok := argIndex(t, full[1])
	if !ok {
		return py.Value{}
	}
	s := py.As[scanner](self)
	strict, ok := py.Truth(t, s.strict)
	if !ok {
		return py.Value{}
	}
	switch v := full[0]; {
	case py.IsStr(v):
		encoding := py.As[py.Str](s.encoding).String()
		return scanned(parse(t, s, bytesSource(v, py.As[py.Str](v).String(), false, encoding, strict), index))
	case py.IsUnicode(v) && py.As[py.Unicode](v).ASCII():
		return scanned(parse(t, s, bytesSource(v, py.As[py.Unicode](v).String(), true, "", strict), index))
	case py.IsUnicode(v):
		return scanned(parse(t, s, runesSource(v, strict), index))
	}
	badText(t, full[0])
	return py.Value{}
}

func parse[C byte | rune](t *py.Thread, s *scanner, text *source[C], index int) (py.Value, int) {
	p := &parser[C]{source: text, scanner: s, kind: "byte string"}
	if text.unicode {
		p.kind = "unicode string"
	}
	return p.value(t, index)
}
