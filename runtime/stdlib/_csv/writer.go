package csv

import (
	"strings"

	"grumpy.dev/runtime/py"
)

// writer puts rows together. Immutable.
type writer struct {
	py.Object
	dialect *dialect
	write   py.Value
}

var (
	writerType = py.NewType("writer")
	s_write    = py.Intern("write")
)

func init() {
	py.DeclareMembers("writer", "dialect")
	writerType.Setup(py.Spec{Module: "_csv", Doc: "Writes rows.", Slots: py.Slots{GetAttr: py.GenericGetAttr},
		Methods: []py.Row{
			{Name: "writerow", Sig: "(row)", Doc: "Writes a row, which is a sequence.", Impl: py.OneArg(writeRow)},
			{Name: "writerows", Sig: "(rows)", Doc: "Writes the rows that an iterable gives.", Impl: py.OneArg(writeRows)},
		},
		GetSets: []py.GetSet{
			{Name: "dialect", Get: func(_ *py.Thread, self py.Value) py.Value { return py.As[writer](self).dialect.V() }},
		},
	})
}

func newWriter(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.UnpackArgs(t, "", 1, 2, args, nil)
	if !ok {
		return py.Value{}
	}
	write := py.GetAttr(t, full[0], s_write)
	if write.Zero() || !py.IsCallable(write) {
		t.ClearExc()
		return t.Raise(py.TypeError, "argument 1 must have a \"write\" method")
	}
	_, d := sourceArgs(t, args, kw)
	if d == nil {
		return py.Value{}
	}
	w := py.Make[writer](writerType)
	w.dialect, w.write = d, write
	return w.V()
}

func writeRows(t *py.Thread, self, rows py.Value) py.Value {
	it := py.Iter(t, rows)
	if it.Zero() {
		t.ClearExc()
		return t.Raise(py.TypeError, "writerows() argument must be iterable")
	}
	return py.NoneIf(py.IterateInto(t, it, func(row py.Value) bool { return writeRow(t, self, row).Ok() }))
}

func writeRow(t *py.Thread, self, row py.Value) py.Value {
	w := py.As[writer](self)
	if !py.IsSequence(t, row) {
		return t.Raise(errorType, "sequence expected")
	}
	n, ok := py.Len(t, row)
	if !ok {
		return py.Value{}
	}
	rec := t.TakeScratch()
	defer func() { t.GiveScratch(rec) }()
	for i := range n {
		v := item(t, row, i)
		if v.Zero() {
			return v
		}
		if i > 0 {
			rec = append(rec, w.dialect.delimiter)
		}
		if rec, ok = w.field(t, rec, v, n == 1); !ok {
			return py.Value{}
		}
	}
	rec = append(rec, w.dialect.lineEnd...)
	return py.Call1(t, w.write, py.StrCopyOf(rec))
}

// item is row[i].
func item(t *py.Thread, row py.Value, i int) py.Value {
	if py.IsExact(row, py.ListType) {
		if v := py.As[py.List](row).At(i); v.Ok() {
			return v
		}
	}
	return py.GetItem(t, row, py.SmallInt(int64(i)))
}

// field appends a field to a record; only tells whether the record has just this one.
func (w *writer) field(t *py.Thread, rec []byte, v py.Value, only bool) ([]byte, bool) {
	quoted := w.dialect.quoting == quoteAll || w.dialect.quoting == quoteNonNumeric && !py.IsNumber(v)
	var text py.Value
	switch {
	case py.IsStr(v):
		text = v
	case v == py.None:
		text = py.MkStr("")
	case py.IsAnyFloat(v):
		text = py.Repr(t, v)
	default:
		text = py.ToStr(t, v)
	}
	if text.Zero() {
		return rec, false
	}
	return w.appendText(t, rec, py.As[py.Str](text).String(), quoted, only)
}

func (w *writer) appendText(t *py.Thread, rec []byte, s string, quoted, only bool) ([]byte, bool) {
	d := w.dialect
	if end := strings.IndexByte(s, 0); end >= 0 { // C's string ends there
		s = s[:end]
	}
	plain := 0
	for plain < len(s) && !d.quotable[s[plain]] {
		plain++
	}
	if len(s) == 0 && only {
		if d.quoting == quoteNone {
			t.Raise(errorType, "single empty field record must be quoted")
			return rec, false
		}
		quoted = true
	}
	if plain == len(s) {
		if !quoted {
			return append(rec, s...), true
		}
		return append(append(append(rec, d.quote), s...), d.quote), true
	}
	begin := len(rec)
	rec = append(append(rec, d.quote), s[:plain]...) // the quote is taken out again where none is needed
	for i := plain; i < len(s); i++ {
		c := s[i]
		if d.quotable[c] {
			escape := d.quoting == quoteNone || c == d.quote && !d.doubleQuote
			switch {
			case escape && d.escape == 0:
				t.Raise(errorType, "need to escape, but no escapechar set")
				return rec, false
			case escape:
				rec = append(rec, d.escape)
			default:
				if quoted = true; c == d.quote {
					rec = append(rec, d.quote)
				}
			}
		}
		rec = append(rec, c)
	}
	if quoted {
		return append(rec, d.quote), true
	}
	return append(rec[:begin], rec[begin+1:]...), true
}
