// Package future is Python's module future_builtins: built-in functions as Python 3 has them.
//
//grumpy:needs itertools
package future

import (
	"strings"

	"grumpy.dev/runtime/py"
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "future_builtins",
		Doc:  "Built-in functions as Python 3 has them.",
		Rows: []py.Row{
			{Name: "ascii", Sig: "(object, /)", Doc: "repr() of an object.", Impl: py.OneArg(func(t *py.Thread, _, v py.Value) py.Value { return py.Repr(t, v) })},
			{Name: "hex", Sig: "(number, /)", Doc: "An integer in base 16.", Impl: py.OneArg(radix("0x", 16))},
			{Name: "oct", Sig: "(number, /)", Doc: "An integer in base 8, as 0o17.", Impl: py.OneArg(radix("0o", 8))},
		},
		Init: func(t *py.Thread, m *py.Module) bool {
			tools := py.ImportModule(t, "itertools")
			if tools.Zero() {
				return false
			}
			for name, from := range map[string]string{"filter": "ifilter", "map": "imap", "zip": "izip"} {
				v := py.GetAttr(t, tools, py.Intern(from))
				if v.Zero() {
					return false
				}
				m.Dict().SetStr(py.Intern(name), v)
			}
			return true
		},
	})
}

func radix(prefix string, base int) func(t *py.Thread, _, v py.Value) py.Value {
	return func(t *py.Thread, _, v py.Value) py.Value {
		n, ok := py.IndexOf(t, v)
		if !ok {
			return py.Value{}
		}
		s := py.BigOf(n).Text(base)
		if strings.HasPrefix(s, "-") {
			return py.MkStr("-" + prefix + s[1:])
		}
		return py.MkStr(prefix + s)
	}
}
