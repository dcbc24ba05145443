// Package sre is Python's module _sre: it runs the code that sre_compile makes of regular expressions.
//
//grumpy:needs re
package sre

import (
	"unsafe"

	"grumpy.dev/runtime/py"
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "_sre",
		Doc:  "The engine of regular expressions.",
		Rows: []py.Row{
			{Name: "compile", Sig: "(pattern, flags, code, groups=0, groupindex=None, indexgroup=None, /)",
				Doc: "Makes a pattern object of compiled code.", Impl: py.Raw(compile)},
			{Name: "getcodesize", Sig: "()", Doc: "The size of a word of code, in bytes.", Impl: py.NoArgs(
				func(*py.Thread, py.Value) py.Value { return py.SmallInt(codeSize) })},
			{Name: "getlower", Sig: "(character, flags, /)", Doc: "The lower case of a character, by its number.", Impl: py.Parse(2, 2, getLower)},
		},
		Init: func(_ *py.Thread, m *py.Module) bool {
			d := m.Dict()
			d.SetStr(py.Intern("MAGIC"), py.SmallInt(magic))
			d.SetStr(py.Intern("CODESIZE"), py.SmallInt(codeSize))
			d.SetStr(py.Intern("MAXREPEAT"), py.Int(maxRepeat))
			d.SetStr(py.Intern("copyright"), py.MkStr(" SRE 2.2.2 Copyright (c) 1997-2002 by Secret Labs AB "))
			return true
		},
	})
}

func getLower(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	ch, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	flags, ok := py.ArgInt32(t, args[1])
	if !ok {
		return py.Value{}
	}
	return py.Int(int64(lowerOf(flags)(rune(ch))))
}

func compile(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	switch {
	case kw.Len() > 0:
		return t.Raise(py.TypeError, "compile() takes no keyword arguments")
	case len(args) < 3:
		return t.Raisef(py.TypeError, "function takes at least 3 arguments (%d given)", len(args))
	case len(args) > 6:
		return t.Raisef(py.TypeError, "function takes at most 6 arguments (%d given)", len(args))
	}
	flags, ok := py.ArgInt32(t, args[1])
	if !ok {
		return py.Value{}
	}
	if !py.IsList(args[2]) {
		return t.Raise(py.TypeError, "argument 3 must be list, not "+py.TypeName(args[2]))
	}
	p := py.Make[pattern](patternType)
	p.source, p.flags = args[0], flags
	if len(args) > 3 {
		if p.groupCount, ok = py.ArgInt(t, args[3]); !ok {
			return py.Value{}
		}
	}
	if len(args) > 4 {
		p.groupIndex = args[4]
	}
	if len(args) > 5 {
		p.indexGroup = args[5]
	}
	code, ok := codeWords(t, py.As[py.List](args[2]).Items())
	if !ok {
		return py.Value{}
	}
	if p.groupCount < 0 || p.groupCount > 100 { // as many as a pattern may have
		return t.Raise(py.RuntimeError, "invalid SRE code")
	}
	if p.program, ok = decode(code, flags, p.groupCount); !ok {
		return t.Raise(py.RuntimeError, "invalid SRE code")
	}
	return p.V()
}

// codeWords converts the list of numbers that is the code.
func codeWords(t *py.Thread, items []py.Value) ([]uint32, bool) {
	out := make([]uint32, len(items))
	for i, v := range items {
		if !py.IsInteger(v) {
			t.Raise(py.TypeError, "an integer is required")
			return nil, false
		}
		n, fits := py.Int64Of(v)
		if !fits || n < 0 || n > maxRepeat {
			t.Raise(py.OverflowError, "regular expression code size limit exceeded")
			return nil, false
		}
		out[i] = uint32(n)
	}
	return out, true
}

// bytesOf gives the bytes of a string, which must not be changed.
func bytesOf(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }
