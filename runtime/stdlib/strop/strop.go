// Package strop is Python's module strop: the string functions of Python 1, deprecated since long.
//
// What surprises: each function warns when it is called, and most take buffers where str's methods don't.
package strop

import (
	"strings"

	"grumpy.dev/runtime/py"
)

const (
	lowercase = "abcdefghijklmnopqrstuvwxyz"
	uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	spaces    = "\t\n\v\f\r "
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "strop",
		Doc:  "Common string manipulations, optimized for speed.\n\nAlways use \"import string\" rather than referencing\nthis module directly.",
		Rows: append(partRows(), textRows()...),
		Init: func(_ *py.Thread, m *py.Module) bool {
			d := m.Dict()
			d.SetStr(py.Intern("whitespace"), py.MkStr(spaces))
			d.SetStr(py.Intern("lowercase"), py.MkStr(lowercase))
			d.SetStr(py.Intern("uppercase"), py.MkStr(uppercase))
			return true
		},
	})
}

// textRows are the functions from text to text or number.
func textRows() []py.Row {
	return []py.Row{
		mapping("lower", "Returns a copy of the string with lower case letters.", asciiLower),
		mapping("upper", "Returns a copy of the string with upper case letters.", asciiUpper),
		mapping("swapcase", "Returns a copy of the string with the cases exchanged.", swapCase),
		mapping("capitalize", "Returns a copy of the string with only its first letter upper case.", func(s string) string {
			return asciiUpper(s[:min(1, len(s))]) + asciiLower(s[min(1, len(s)):])
		}),
		mapping("strip", "Returns the string without spaces around it.", func(s string) string { return strings.Trim(s, spaces) }),
		mapping("lstrip", "Returns the string without spaces before it.", func(s string) string { return strings.TrimLeft(s, spaces) }),
		mapping("rstrip", "Returns the string without spaces behind it.", func(s string) string { return strings.TrimRight(s, spaces) }),
		function("expandtabs", "bi", "(string, tabsize=8)", "Returns the string with tabs as spaces.", 1, expandTabs),
		function("replace", "tttn", "(str, old, new, maxsplit=-1)", "Returns the string with old replaced by new.", 3, replace),
		function("translate", "Stt", "(s, table, deletechars='')", "Returns the string through a table of 256 characters.", 2, translate),
		function("maketrans", "tt", "(frm, to)", "Returns a table for translate.", 2, makeTrans),
		function("atoi", "si", "(s, base=10)", "Returns the int that the string says.", 1, number(py.IntType, "atoi")),
		function("atol", "si", "(s, base=10)", "Returns the long that the string says.", 1, number(py.LongType, "atol")),
		function("atof", "s", "(s)", "Returns the float that the string says.", 1, atof),
	}
}

// asciiLower and asciiUpper work byte by byte, whatever the bytes mean.
func asciiLower(s string) string { return mapBytes(s, 'A', 'Z') }
func asciiUpper(s string) string { return mapBytes(s, 'a', 'z') }

// mapBytes exchanges the case of the letters from low to high.
func mapBytes(s string, low, high byte) string {
	b := []byte(s)
	for i, c := range b {
		if low <= c && c <= high {
			b[i] = c ^ 0x20
		}
	}
	return string(b)
}

func swapCase(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'a' <= c|0x20 && c|0x20 <= 'z' {
			b[i] = c ^ 0x20
		}
	}
	return string(b)
}

type implementation = func(t *py.Thread, args []py.Value) py.Value

func plain(name, sig, doc string, least, most int, f implementation) py.Row {
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.Parse(least, most, func(t *py.Thread, _ py.Value, args []py.Value) py.Value {
		return f(t, args)
	})}
}

// function declares a function that warns; maketrans does not. units says how each argument is converted: t text or a
// buffer, b the same in other words, s text, S a str only, z as b or None, n an index, i an int of 32 bits.
func function(name, units, sig, doc string, least int, f implementation) py.Row {
	called := name
	if name == "splitfields" { // another name of the same function
		called = "split"
	}
	row := plain(name, sig, doc, least, len(units), func(t *py.Thread, args []py.Value) py.Value {
		if name != "maketrans" && !warn(t) {
			return py.Value{}
		}
		full := make([]py.Value, len(units))
		for i, v := range args {
			if v.Ok() {
				if full[i] = convert(t, called, i+1, units[i], v); full[i].Zero() {
					return py.Value{}
				}
			}
		}
		return f(t, full)
	})
	row.Impl = row.Impl.As(called)
	return row
}

func warn(t *py.Thread) bool {
	return py.Warn(t, py.DeprecationWarning, "strop functions are obsolete; use string methods", 1)
}

// convert gives the n-th argument as the str or int that it is to be.
func convert(t *py.Thread, name string, n int, unit byte, v py.Value) py.Value {
	var number int
	var ok bool
	switch unit {
	case 'n':
		number, ok = py.ArgInt(t, v)
	case 'i':
		number, ok = py.ArgInt32(t, v)
	case 'S':
		if !py.IsStr(v) {
			py.ArgFail(t, name, n, "string", v)
			return py.Value{}
		}
		return v
	case 's':
		s, ok := py.ArgString(t, name, n, v)
		if !ok {
			return py.Value{}
		}
		return py.MkStr(s)
	default:
		return textArgument(t, name, n, unit, v)
	}
	if !ok {
		return py.Value{}
	}
	return py.Int(int64(number))
}

func textArgument(t *py.Thread, name string, n int, unit byte, v py.Value) py.Value {
	what := "string or read-only character buffer"
	switch {
	case unit == 'z' && v == py.None:
		return v
	case unit != 't':
		what = "string or read-only buffer"
	}
	s, ok := py.ArgBytes(t, name, n, v)
	if ok {
		return py.MkStr(s)
	}
	if t.ClearIf(py.TypeError) {
		py.ArgFail(t, name, n, what, v)
	}
	return py.Value{}
}

// mapping declares a function of one argument.
func mapping(name, doc string, f func(s string) string) py.Row {
	return py.Row{Name: name, Sig: "(s)", Doc: doc, Impl: py.OneArg(func(t *py.Thread, _, v py.Value) py.Value {
		if !warn(t) {
			return py.Value{}
		}
		if !py.IsStr(v) && !py.IsUnicode(v) {
			return t.Raise(py.TypeError, "expected string or Unicode object, "+py.TypeName(v)+" found")
		}
		s := py.ToStr(t, v)
		if s.Zero() {
			return s
		}
		old := py.As[py.Str](s).String()
		if changed := f(old); changed != old {
			return py.MkStr(changed)
		}
		return v // as it is, even a unicode
	})}
}

// method leaves the work to the method of str with that name.
func method(name string) implementation {
	attr := py.Intern(name)
	return func(t *py.Thread, args []py.Value) py.Value {
		m := py.GetAttr(t, args[0], attr)
		if m.Zero() {
			return m
		}
		return py.CallN(t, m, given(args[1:]))
	}
}

// given leaves out arguments that were not given.
func given(args []py.Value) []py.Value {
	for len(args) > 0 && args[len(args)-1].Zero() {
		args = args[:len(args)-1]
	}
	return args
}

func expandTabs(t *py.Thread, args []py.Value) py.Value {
	if args[1].Ok() && args[1].Int() < 1 {
		return t.Raise(py.ValueError, "tabsize must be at least 1")
	}
	return method("expandtabs")(t, args)
}

func translate(t *py.Thread, args []py.Value) py.Value {
	if len(py.As[py.Str](args[1]).String()) != 256 {
		return t.Raise(py.ValueError, "translation table must be 256 characters long")
	}
	return method("translate")(t, args)
}

func replace(t *py.Thread, args []py.Value) py.Value {
	if args[3] == py.SmallInt(0) { // no limit, as in Python 1.5
		args[3] = py.SmallInt(-1)
	}
	if py.As[py.Str](args[1]).String() == "" {
		return t.Raise(py.ValueError, "empty pattern string")
	}
	return method("replace")(t, args)
}

func makeTrans(t *py.Thread, args []py.Value) py.Value {
	from, to := py.As[py.Str](args[0]).String(), py.As[py.Str](args[1]).String()
	if len(from) != len(to) {
		return t.Raise(py.ValueError, "maketrans arguments must have same length")
	}
	table := make([]byte, 256)
	for i := range table {
		table[i] = byte(i)
	}
	for i := range len(from) {
		table[from[i]] = to[i]
	}
	return py.StrOfBytes(table)
}

// number makes atoi and atol, which have messages of their own.
func number(ty *py.Type, name string) implementation {
	return func(t *py.Thread, args []py.Value) py.Value {
		base := int64(10)
		if args[1].Ok() {
			base = args[1].Int()
		}
		if base != 0 && base < 2 || base > 36 {
			return t.Raise(py.ValueError, "invalid base for "+name+"()")
		}
		s := strings.TrimLeft(py.As[py.Str](args[0]).String(), spaces)
		if s == "" && ty == py.LongType {
			return t.Raise(py.ValueError, "empty string for atol()")
		}
		v := py.Call2(t, ty.V(), py.MkStr(s), py.SmallInt(base))
		if ty == py.LongType {
			return v
		}
		switch shown := s[:min(len(s), 200)]; {
		case v.Zero() && t.ClearIf(py.ValueError):
			return t.Raise(py.ValueError, "invalid literal for atoi(): "+shown)
		case py.IsLong(v):
			return t.Raise(py.ValueError, "atoi() literal too large: "+shown)
		}
		return v
	}
}

func atof(t *py.Thread, args []py.Value) py.Value {
	s := strings.TrimLeft(py.As[py.Str](args[0]).String(), spaces)
	if s == "" {
		return t.Raise(py.ValueError, "empty string for atof()")
	}
	v := py.Call1(t, py.FloatType.V(), py.MkStr(s))
	if v.Zero() && startsNumber(s) && t.ClearIf(py.ValueError) {
		return t.Raise(py.ValueError, "invalid literal for atof(): "+s[:min(len(s), 200)])
	}
	return v
}

// startsNumber tells whether C's strtod would find a number at the start.
func startsNumber(s string) bool {
	s = strings.TrimLeft(s, "+-.")
	return s != "" && '0' <= s[0] && s[0] <= '9'
}
