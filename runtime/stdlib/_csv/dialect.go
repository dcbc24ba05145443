package csv

import "grumpy.dev/runtime/py"

// dialect says how fields are separated and quoted. Immutable. A character of 0 is none.
type dialect struct {
	py.Object
	delimiter, quote, escape byte
	lineEnd                  string
	lineEndGiven             py.Value // the str or unicode that lineEnd was given as
	quoting                  int
	doubleQuote              bool
	skipSpace                bool
	strict                   bool
	// special tells of each character whether it may mean something to a reader, quotable whether to a writer.
	special, quotable [256]bool
}

var dialectType = py.NewType("Dialect")

var optionNames = []string{"dialect", "delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting",
	"skipinitialspace", "strict"}

// The places of the options in optionNames.
const (
	optDialect = iota
	optDelimiter
	optDoubleQuote
	optEscape
	optLineEnd
	optQuote
	optQuoting
	optSkipSpace
	optStrict
)

func init() {
	get := func(name string, f func(d *dialect) py.Value) py.GetSet {
		return py.GetSet{Name: name, Get: func(_ *py.Thread, self py.Value) py.Value { return f(py.As[dialect](self)) }}
	}
	flag := func(name string, f func(d *dialect) bool) py.GetSet {
		return get(name, func(d *dialect) py.Value {
			if f(d) {
				return py.SmallInt(1)
			}
			return py.SmallInt(0)
		})
	}
	char := func(name string, f func(d *dialect) byte) py.GetSet {
		return get(name, func(d *dialect) py.Value {
			if c := f(d); c != 0 {
				return py.MkStr(string([]byte{c}))
			}
			return py.None
		})
	}
	py.DeclareMembers("Dialect", "delimiter doublequote skipinitialspace strict")
	dialectType.Setup(py.Spec{Module: "_csv", Flags: py.FlagBaseType,
		Doc:   "How fields are separated and quoted.",
		Alloc: py.AllocOf[dialect](), ExtOffset: py.AttrsOffsetOf[dialect](),
		Slots: py.Slots{New: dialectNew, GetAttr: py.GenericGetAttr, SetAttr: py.GenericSetAttr,
			Init: func(*py.Thread, py.Value, []py.Value, *py.Kwargs) bool { return true }},
		GetSets: []py.GetSet{
			char("delimiter", func(d *dialect) byte { return d.delimiter }),
			flag("skipinitialspace", func(d *dialect) bool { return d.skipSpace }),
			flag("doublequote", func(d *dialect) bool { return d.doubleQuote }),
			flag("strict", func(d *dialect) bool { return d.strict }),
			char("escapechar", func(d *dialect) byte { return d.escape }),
			char("quotechar", func(d *dialect) byte { return d.quote }),
			get("lineterminator", func(d *dialect) py.Value { return d.lineEndGiven }),
			get("quoting", func(d *dialect) py.Value { return py.SmallInt(int64(d.quoting)) }),
		},
	})
}

// makeDialect is Dialect(base, **options).
func makeDialect(t *py.Thread, base py.Value, kw *py.Kwargs) py.Value {
	var args []py.Value
	if base.Ok() {
		args = []py.Value{base}
	}
	return dialectNew(t, dialectType, args, kw)
}

func dialectNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	opts, ok := py.BindKeywords(t, "", optionNames, 0, args, kw)
	if !ok {
		return py.Value{}
	}
	if base := opts[optDialect]; base.Ok() && base != py.None {
		if isText(base) {
			if base = getDialect(t, py.Value{}, base); base.Zero() {
				return base
			}
		}
		if plain(opts) && py.IsExact(base, dialectType) && cls == dialectType {
			return base
		}
		for i := optDelimiter; i < len(opts); i++ {
			if opts[i].Zero() {
				if opts[i] = py.GetAttr(t, base, py.Intern(optionNames[i])); opts[i].Zero() {
					t.ClearExc()
				}
			}
		}
	}
	v := cls.Alloc()
	if !py.As[dialect](v).set(t, opts) {
		return py.Value{}
	}
	return v
}

// plain tells whether nothing is given besides the base.
func plain(opts []py.Value) bool {
	for _, o := range opts[1:] {
		if o.Ok() {
			return false
		}
	}
	return true
}

func (d *dialect) set(t *py.Thread, opts []py.Value) bool {
	ok := setChar(t, "delimiter", &d.delimiter, opts[optDelimiter], ',') &&
		setBool(t, &d.doubleQuote, opts[optDoubleQuote], true) &&
		setChar(t, "escapechar", &d.escape, opts[optEscape], 0) &&
		d.setLineEnd(t, opts[optLineEnd]) &&
		setChar(t, "quotechar", &d.quote, opts[optQuote], '"') &&
		d.setQuoting(t, opts[optQuoting]) &&
		setBool(t, &d.skipSpace, opts[optSkipSpace], false) &&
		setBool(t, &d.strict, opts[optStrict], false)
	if !ok {
		return false
	}
	if d.quoting < quoteMinimal || d.quoting > quoteNone {
		t.Raise(py.TypeError, "bad \"quoting\" value")
		return false
	}
	if d.delimiter == 0 {
		t.Raise(py.TypeError, "\"delimiter\" must be an 1-character string")
		return false
	}
	if opts[optQuote] == py.None && opts[optQuoting].Zero() {
		d.quoting = quoteNone
	}
	if d.quoting != quoteNone && d.quote == 0 {
		t.Raise(py.TypeError, "quotechar must be set if quoting enabled")
		return false
	}
	if d.lineEndGiven.Zero() {
		t.Raise(py.TypeError, "lineterminator must be set")
		return false
	}
	d.noteCharacters()
	return true
}

// noteCharacters fills in the tables of characters.
func (d *dialect) noteCharacters() {
	for _, c := range []byte{d.delimiter, d.quote, d.escape} {
		d.special[c], d.quotable[c] = true, true
	}
	d.special['\n'], d.special['\r'], d.special[0] = true, true, true
	for i := range len(d.lineEnd) {
		d.quotable[d.lineEnd[i]] = true
	}
}

func setChar(t *py.Thread, name string, c *byte, v py.Value, dflt byte) bool {
	switch {
	case v.Zero():
		*c = dflt
	case v == py.None:
	case !py.IsStr(v):
		t.Raise(py.TypeError, "\""+name+"\" must be string, not "+py.TypeName(v))
		return false
	default:
		s := py.As[py.Str](v).String()
		if len(s) > 1 {
			t.Raise(py.TypeError, "\""+name+"\" must be an 1-character string")
			return false
		}
		if len(s) == 1 {
			*c = s[0]
		}
	}
	return true
}

func setBool(t *py.Thread, b *bool, v py.Value, dflt bool) (ok bool) {
	if v.Zero() {
		*b = dflt
		return true
	}
	*b, ok = py.Truth(t, v)
	return ok
}

func (d *dialect) setLineEnd(t *py.Thread, v py.Value) bool {
	switch {
	case v.Zero():
		v = py.MkStr("\r\n")
	case v == py.None:
		return true // found out below
	case !isText(v):
		t.Raise(py.TypeError, "\"lineterminator\" must be a string")
		return false
	}
	d.lineEndGiven = v
	s := py.ToStr(t, v)
	if s.Zero() {
		return false
	}
	d.lineEnd = py.As[py.Str](s).String()
	return true
}

func (d *dialect) setQuoting(t *py.Thread, v py.Value) bool {
	switch {
	case v.Zero():
		d.quoting = quoteMinimal
	case !py.IsAnyInt(v):
		t.Raise(py.TypeError, "\"quoting\" must be an integer")
		return false
	default:
		d.quoting = int(py.IntValue(v))
	}
	return true
}
