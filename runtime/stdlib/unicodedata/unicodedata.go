// Package unicodedata is Python's module unicodedata: the character database of Unicode 5.2, and of 3.2 as ucd_3_2_0.
//
// Linking it in also teaches the codec unicode_escape the names of characters, for \N{…}.
package unicodedata

import (
	"slices"
	"strconv"
	"strings"

	"grumpy.dev/runtime/internal/charnames"
	"grumpy.dev/runtime/internal/unidata"
	"grumpy.dev/runtime/py"
)

// database is ucd_3_2_0, whose methods are those of the module. It is immutable.
type database struct{ py.Object }

var databaseType = py.NewType("UCD")

func init() {
	py.UnicodeNames = charnames.Lookup
	py.DeclareMembers("UCD", "unidata_version")
	databaseType.Setup(py.Spec{
		Module:  "unicodedata",
		Methods: rows(),
		GetSets: []py.GetSet{{Name: "unidata_version", Get: func(_ *py.Thread, _ py.Value) py.Value {
			return py.MkStr(unidata.Old().Version)
		}}},
	})
	py.RegisterNative(&py.NativeModule{
		Name: "unicodedata",
		Doc:  "The character database of Unicode 5.2.0: what is known of each character, and the normal forms of text.",
		Rows: rows(),
		Init: func(_ *py.Thread, m *py.Module) bool {
			d := m.Dict()
			d.SetStr(py.Intern("UCD"), databaseType.V())
			d.SetStr(py.Intern("unidata_version"), py.MkStr(unidata.Current().Version))
			d.SetStr(py.Intern("ucd_3_2_0"), py.Make[database](databaseType).V())
			return true
		},
	})
}

// databaseOf gives the database that a function works on: the module's functions have no self.
func databaseOf(self py.Value) *unidata.Database {
	if self.Ok() && py.IsExact(self, databaseType) {
		return unidata.Old()
	}
	return unidata.Current()
}

func rows() []py.Row {
	return []py.Row{
		text("category", "The general category of a character.", func(r *unidata.Record) string { return r.Category }),
		text("bidirectional", "The bidirectional class of a character; empty if it has none.",
			func(r *unidata.Record) string { return r.Bidirectional }),
		text("east_asian_width", "The East Asian width of a character.", func(r *unidata.Record) string { return r.EastAsianWidth }),
		property("combining", "The canonical combining class of a character; 0 if it has none.",
			func(db *unidata.Database, c rune) py.Value { return py.SmallInt(int64(db.Of(c).Combining)) }),
		property("mirrored", "1 if a character is mirrored in text from right to left, else 0.", mirrored),
		property("decomposition", "What a character decomposes to, in hexadecimal, after the kind of decomposition.", decomposition),
		number("decimal", "not a decimal", "The decimal digit that a character is.",
			func(r *unidata.Record) py.Value { return whole(r.Decimal) }),
		number("digit", "not a digit", "The digit that a character is.", func(r *unidata.Record) py.Value { return whole(r.Digit) }),
		number("numeric", "not a numeric character", "The number that a character is, as a float.", numeric),
		{Name: "name", Sig: "(unichr[, default])", Doc: "The name of a character.", Impl: py.Parse(1, 2, name)},
		{Name: "lookup", Sig: "(name)", Doc: "The character of that name.", Impl: py.Parse(1, 1, lookup)},
		{Name: "normalize", Sig: "(form, unistr)", Doc: "The normal form of a text: NFC, NFKC, NFD or NFKD.", Impl: py.Parse(2, 2, normalize)},
	}
}

// character converts the first argument of a function.
func character(t *py.Thread, fname string, v py.Value) (rune, bool) {
	if !py.ArgObject(t, fname, 1, py.UnicodeType, v) {
		return 0, false
	}
	points := py.As[py.Unicode](v).CodePoints()
	if len(points) != 1 {
		t.Raise(py.TypeError, "need a single Unicode character as parameter")
		return 0, false
	}
	return points[0], true
}

// property declares a function of a character.
func property(fname, doc string, f func(db *unidata.Database, c rune) py.Value) py.Row {
	return py.Row{Name: fname, Sig: "(unichr)", Doc: doc, Impl: py.Parse1(func(t *py.Thread, self, v py.Value) py.Value {
		c, ok := character(t, fname, v)
		if !ok {
			return py.Value{}
		}
		return f(databaseOf(self), c)
	})}
}

func text(fname, doc string, f func(r *unidata.Record) string) py.Row {
	return property(fname, doc, func(db *unidata.Database, c rune) py.Value { return py.MkStr(f(db.Of(c))) })
}

// number declares a function of a character that may have no value (zero): then it gives its second argument or fails.
func number(fname, missing, doc string, f func(r *unidata.Record) py.Value) py.Row {
	return py.Row{Name: fname, Sig: "(unichr[, default])", Doc: doc, Impl: py.Parse(1, 2, func(t *py.Thread, self py.Value, args []py.Value) py.Value {
		c, ok := character(t, fname, args[0])
		if !ok {
			return py.Value{}
		}
		v := f(databaseOf(self).Of(c))
		return orDefault(t, v, args[1], missing)
	})}
}

func orDefault(t *py.Thread, v, fallback py.Value, missing string) py.Value {
	switch {
	case v.Ok():
		return v
	case fallback.Ok():
		return fallback
	}
	return t.Raise(py.ValueError, missing)
}

func whole(n int) py.Value {
	if n < 0 {
		return py.Value{}
	}
	return py.SmallInt(int64(n))
}

func numeric(r *unidata.Record) py.Value {
	if !r.HasNumeric {
		return py.Value{}
	}
	return py.Float(r.Numeric)
}

func mirrored(db *unidata.Database, c rune) py.Value {
	if db.Of(c).Mirrored {
		return py.SmallInt(1)
	}
	return py.SmallInt(0)
}

func decomposition(db *unidata.Database, c rune) py.Value {
	d, ok := db.DecompositionOf(c)
	if !ok {
		return py.MkStr("")
	}
	words := make([]string, 0, len(d.Runes)+1)
	if d.Tag != "" {
		words = append(words, d.Tag)
	}
	for _, r := range d.Runes {
		digits := strings.ToUpper(strconv.FormatInt(int64(r), 16))
		words = append(words, strings.Repeat("0", max(4-len(digits), 0))+digits)
	}
	return py.MkStr(strings.Join(words, " "))
}

func name(t *py.Thread, self py.Value, args []py.Value) py.Value {
	c, ok := character(t, "name", args[0])
	if !ok {
		return py.Value{}
	}
	var v py.Value
	if text, ok := charnames.Name(c); ok && databaseOf(self).Assigned(c) {
		v = py.MkStr(text)
	}
	return orDefault(t, v, args[1], "no such name")
}

func lookup(t *py.Thread, self py.Value, args []py.Value) py.Value {
	name, ok := nameArg(t, args[0])
	if !ok {
		return py.Value{}
	}
	c, ok := charnames.Lookup(name)
	if !ok || !databaseOf(self).Assigned(c) {
		name, _, _ = strings.Cut(name, "\x00")
		return t.Raise(py.KeyError, "undefined character name '"+name+"'")
	}
	return py.UnicodeOfRunes([]rune{c})
}

func nameArg(t *py.Thread, v py.Value) (string, bool) {
	if py.IsStr(v) || py.IsUnicode(v) {
		return py.ArgBytes(t, "lookup", 1, v)
	}
	if _, writable, _, ok := py.BufferOf(v); ok && !writable {
		return py.ArgBytes(t, "lookup", 1, v)
	}
	py.ArgFail(t, "lookup", 1, "string or read-only buffer", v)
	return "", false
}

func normalize(t *py.Thread, self py.Value, args []py.Value) py.Value {
	form, ok := py.ArgString(t, "normalize", 1, args[0])
	if !ok || !py.ArgObject(t, "normalize", 2, py.UnicodeType, args[1]) {
		return py.Value{}
	}
	u := py.As[py.Unicode](args[1])
	if u.Len() == 0 {
		return args[1]
	}
	compat := form == "NFKC" || form == "NFKD"
	if !compat && form != "NFC" && form != "NFD" {
		return t.Raise(py.ValueError, "invalid normalization form")
	}
	db := databaseOf(self)
	if u.ASCII() && db == unidata.Current() {
		return args[1]
	}
	var out []rune
	if form == "NFD" || form == "NFKD" {
		out = db.Decompose(u.CodePoints(), compat)
	} else {
		out = db.Compose(u.CodePoints(), compat)
	}
	if db == unidata.Current() && slices.Equal(out, u.CodePoints()) {
		return args[1]
	}
	return py.UnicodeOfRunes(out)
}
