// Package functools is Python's module _functools: partial and reduce.
package functools

import "grumpy.dev/runtime/py"

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "_functools",
		Doc:  "Functions that work on functions.",
		Rows: []py.Row{{Name: "reduce", Sig: "(function, sequence, initial, /)", Impl: py.Unpack(2, 3, reduce),
			Doc: "Joins all items to one by a function of two arguments: function(function(a, b), c) for [a, b, c]."}},
		Init: func(_ *py.Thread, m *py.Module) bool {
			m.Dict().SetStr(py.Intern("partial"), partialType.V())
			return true
		},
	})
}

func reduce(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	it := py.Iter(t, args[1])
	if it.Zero() {
		if t.ClearIf(py.TypeError) {
			t.Raise(py.TypeError, "reduce() arg 2 must support iteration")
		}
		return it
	}
	result := args[2]
	for {
		v := py.Next(t, it)
		switch {
		case v.Ok() && result.Zero():
			result = v
		case v.Ok():
			if result = py.Call2(t, args[0], result, v); result.Zero() {
				return result
			}
		case t.HasExc():
			return v
		case result.Zero():
			return t.Raise(py.TypeError, "reduce() of empty sequence with no initial value")
		default:
			return result
		}
	}
}
