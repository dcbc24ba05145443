// Package csv is Python's module _csv: reading and writing comma-separated values.
package csv

import (
	"sync/atomic"

	"grumpy.dev/runtime/py"
)

// When a writer quotes fields, and a reader takes quotes for quotes.
const (
	quoteMinimal = iota
	quoteAll
	quoteNonNumeric
	quoteNone
)

var (
	errorType  *py.Type
	dialects   *py.Dict // by name
	fieldLimit atomic.Int64
)

func init() {
	fieldLimit.Store(128 * 1024)
	py.RegisterNative(&py.NativeModule{
		Name: "_csv",
		Doc:  "Reading and writing comma-separated values, in any dialect.",
		Rows: []py.Row{
			{Name: "reader", Sig: "(iterable, dialect='excel', **options)", Doc: "Iterates over the rows that the lines of an iterable hold.", Impl: py.Raw(newReader)},
			{Name: "writer", Sig: "(file, dialect='excel', **options)", Doc: "An object that writes rows to a file.", Impl: py.Raw(newWriter)},
			{Name: "list_dialects", Sig: "()", Doc: "The names of all dialects.", Impl: py.NoArgs(listDialects)},
			{Name: "register_dialect", Sig: "(name, dialect=None, **options)", Doc: "Gives a dialect a name.", Impl: py.Raw(registerDialect)},
			{Name: "unregister_dialect", Sig: "(name, /)", Doc: "Forgets a dialect.", Impl: py.OneArg(unregisterDialect)},
			{Name: "get_dialect", Sig: "(name, /)", Doc: "The dialect of that name.", Impl: py.OneArg(getDialect)},
			{Name: "field_size_limit", Sig: "(limit=None, /)", Doc: "Gives, and sets, the length that a field may have.", Impl: py.Unpack(0, 1, fieldSizeLimit)},
		},
		Init: func(t *py.Thread, m *py.Module) bool {
			if errorType = py.NewExceptionClass(t, "_csv.Error", py.Exception, ""); errorType == nil {
				return false
			}
			dialects = py.NewDict()
			d := m.Dict()
			for name, v := range map[string]py.Value{"Error": errorType.V(), "Dialect": dialectType.V(), "_dialects": dialects.V(),
				"__version__": py.MkStr("1.0"), "QUOTE_MINIMAL": py.SmallInt(quoteMinimal), "QUOTE_ALL": py.SmallInt(quoteAll),
				"QUOTE_NONNUMERIC": py.SmallInt(quoteNonNumeric), "QUOTE_NONE": py.SmallInt(quoteNone)} {
				d.SetStr(py.Intern(name), v)
			}
			return true
		},
	})
}

func listDialects(t *py.Thread, _ py.Value) py.Value {
	keys, ok := py.ListFromIter(t, dialects.V())
	if !ok {
		return py.Value{}
	}
	return py.ListOf(keys).V()
}

func isText(v py.Value) bool { return py.IsStr(v) || py.IsUnicode(v) }

func registerDialect(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.UnpackArgs(t, "", 1, 2, args, nil)
	if !ok {
		return py.Value{}
	}
	if !isText(full[0]) {
		return t.Raise(py.TypeError, "dialect name must be a string or unicode")
	}
	d := makeDialect(t, full[1], kw)
	return py.NoneIf(d.Ok() && dialects.Set(t, full[0], d))
}

func unregisterDialect(t *py.Thread, _, name py.Value) py.Value {
	found, _ := dialects.Del(t, name)
	if !found {
		return t.Raise(errorType, "unknown dialect")
	}
	return py.None
}

func getDialect(t *py.Thread, _, name py.Value) py.Value {
	d := dialects.Get(t, name)
	if d.Zero() {
		return t.Raise(errorType, "unknown dialect")
	}
	return d
}

func fieldSizeLimit(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	old := fieldLimit.Load()
	if args[0].Ok() {
		if !py.IsInteger(args[0]) {
			return t.Raise(py.TypeError, "limit must be an integer")
		}
		n, ok := py.ArgLong(t, args[0])
		if !ok {
			return py.Value{}
		}
		fieldLimit.Store(n)
	}
	return py.Int(old)
}
