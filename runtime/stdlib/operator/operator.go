// Package operator is Python's module operator: the operators as functions.
//
// What surprises: most functions have two names (add and __add__), and messages about the number of arguments
// call them as CPython's C functions are called (op_add).
package operator

import "grumpy.dev/runtime/py"

func init() {
	var rows []py.Row
	rows = append(rows, unaryRows()...)
	rows = append(rows, binaryRows()...)
	rows = append(rows, compareRows()...)
	rows = append(rows, sequenceRows()...)
	rows = append(rows, sliceRows()...)
	rows = append(rows, testRows()...)
	py.RegisterNative(&py.NativeModule{
		Name: "operator",
		Doc:  "The operators of Python as functions: add(x, y) is x+y.",
		Rows: withSpecialNames(rows),
		Init: func(_ *py.Thread, m *py.Module) bool {
			for _, ty := range []*py.Type{itemGetterType, attrGetterType, methodCallerType} {
				m.Dict().SetStr(py.Intern(ty.Name()), ty.V())
			}
			return true
		},
	})
}

// plainNames are the functions that have no second name with underscores.
var plainNames = map[string]bool{
	"is_": true, "is_not": true, "truth": true, "countOf": true, "indexOf": true, "isCallable": true,
	"isMappingType": true, "isNumberType": true, "isSequenceType": true, "sequenceIncludes": true, "_compare_digest": true,
}

// withSpecialNames adds the second names: __and__ for and_, __lt__ for lt.
func withSpecialNames(rows []py.Row) []py.Row {
	out := rows
	for _, r := range rows {
		if plainNames[r.Name] {
			continue
		}
		name := r.Name
		if name[len(name)-1] == '_' {
			name = name[:len(name)-1]
		}
		if r.Name == "getslice" || r.Name == "setslice" || r.Name == "delslice" {
			r.Impl = r.Impl.As(r.Name)
		}
		r.Name = "__" + name + "__"
		out = append(out, r)
	}
	return out
}

func unary(name, doc string, f func(t *py.Thread, a py.Value) py.Value) py.Row {
	return py.Row{Name: name, Sig: "(a, /)", Doc: doc,
		Impl: py.OneArg(func(t *py.Thread, _, a py.Value) py.Value { return f(t, a) })}
}

func unaryRows() []py.Row {
	return []py.Row{
		unary("index", "a.__index__(), an int.", func(t *py.Thread, a py.Value) py.Value {
			v, ok := py.IndexOf(t, a)
			if !ok {
				return py.Value{}
			}
			return v
		}),
		unary("abs", "abs(a): the absolute value.", py.Abs),
		unary("neg", "-a.", py.Neg),
		unary("pos", "+a.", py.Pos),
		unary("inv", "~a.", py.Invert),
		unary("invert", "~a.", py.Invert),
		unary("not_", "not a.", py.Not),
	}
}

// binary declares a function of two arguments that C calls op_NAME.
func binary(name, doc string, f func(t *py.Thread, a, b py.Value) py.Value) py.Row {
	return named(name, "op_"+name, doc, f)
}

func named(name, counted, doc string, f func(t *py.Thread, a, b py.Value) py.Value) py.Row {
	return py.Row{Name: name, Sig: "(a, b, /)", Doc: doc, Impl: py.Unpack2(2,
		func(t *py.Thread, _, a, b py.Value) py.Value { return f(t, a, b) }).As(counted)}
}

func binaryRows() []py.Row {
	return []py.Row{
		binary("add", "a + b.", py.Add),
		binary("sub", "a - b.", py.Sub),
		binary("mul", "a * b.", py.Mul),
		binary("div", "a / b where __future__.division is not in effect.", py.Div),
		binary("floordiv", "a // b.", py.FloorDiv),
		binary("truediv", "a / b where __future__.division is in effect.", py.TrueDiv),
		binary("mod", "a % b.", py.Mod),
		binary("lshift", "a << b.", py.LShift),
		binary("rshift", "a >> b.", py.RShift),
		binary("and_", "a & b.", py.And),
		binary("or_", "a | b.", py.Or),
		binary("xor", "a ^ b.", py.Xor),
		binary("iadd", "a += b, and gives a.", py.IAdd),
		binary("isub", "a -= b, and gives a.", py.ISub),
		binary("imul", "a *= b, and gives a.", py.IMul),
		binary("idiv", "a /= b where __future__.division is not in effect, and gives a.", py.IDiv),
		binary("ifloordiv", "a //= b, and gives a.", py.IFloorDiv),
		binary("itruediv", "a /= b where __future__.division is in effect, and gives a.", py.ITrueDiv),
		binary("imod", "a %= b, and gives a.", py.IMod),
		binary("ilshift", "a <<= b, and gives a.", py.ILShift),
		binary("irshift", "a >>= b, and gives a.", py.IRShift),
		binary("iand", "a &= b, and gives a.", py.IAnd),
		binary("ior", "a |= b, and gives a.", py.IOr),
		binary("ixor", "a ^= b, and gives a.", py.IXor),
		named("pow", "pow", "a ** b.", py.Pow),
		named("ipow", "ipow", "a **= b, and gives a.", py.IPow),
	}
}

func compareRows() []py.Row {
	return []py.Row{
		binary("lt", "a < b.", py.Lt),
		binary("le", "a <= b.", py.Le),
		binary("eq", "a == b.", py.Eq),
		binary("ne", "a != b.", py.Ne),
		binary("gt", "a > b.", py.Gt),
		binary("ge", "a >= b.", py.Ge),
		named("is_", "is_", "a is b.", func(_ *py.Thread, a, b py.Value) py.Value { return py.Bool(a == b) }),
		named("is_not", "is_not", "a is not b.", func(_ *py.Thread, a, b py.Value) py.Value { return py.Bool(a != b) }),
	}
}

func testRows() []py.Row {
	test := func(name, doc string, f func(t *py.Thread, v py.Value) bool) py.Row {
		return unary(name, doc, func(t *py.Thread, v py.Value) py.Value { return py.Bool(f(t, v)) })
	}
	return []py.Row{
		unary("truth", "Whether a is true.", func(t *py.Thread, v py.Value) py.Value {
			b, ok := py.Truth(t, v)
			if !ok {
				return py.Value{}
			}
			return py.Bool(b)
		}),
		test("isCallable", "Whether a can be called.", func(_ *py.Thread, v py.Value) bool { return py.IsCallable(v) }),
		test("isMappingType", "Whether a has the operations of a mapping.", py.IsMapping),
		test("isNumberType", "Whether a has the operations of a number.", func(_ *py.Thread, v py.Value) bool { return py.IsNumber(v) }),
		test("isSequenceType", "Whether a has the operations of a sequence.", py.IsSequence),
		{Name: "_compare_digest", Sig: "(a, b, /)", Impl: py.Parse(2, 2, compareDigest).As("compare_digest"),
			Doc: "a == b of strings of bytes or of ASCII, in a time that does not tell where they differ."},
	}
}
