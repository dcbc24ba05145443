// Package symtable is Python's module _symtable: the scopes of a program as the compiler sees them.
package symtable

import (
	"strconv"
	"unsafe"

	"grumpy.dev/runtime/dynamic/diagnostics"
	"grumpy.dev/runtime/dynamic/scope"
	"grumpy.dev/runtime/dynamic/syntax"
	"grumpy.dev/runtime/py"
)

// The bits that CPython keeps of a name; the place where it lives stands above scopeOffset.
const (
	defGlobal    = 1
	defLocal     = 2
	defParam     = 4
	use          = 8
	defFree      = 16
	defFreeClass = 32
	defImport    = 64
	defBound     = defLocal | defParam | defImport
	scopeOffset  = 11
)

// The bits that CPython keeps of a scope that can't look its names up quickly.
const (
	importStar = 1
	exec       = 2
	bareExec   = 4
	topLevel   = 8
)

var scopeNumbers = map[scope.NameKind]int{
	scope.Local: 1, scope.GlobalExplicit: 2, scope.GlobalImplicit: 3, scope.Free: 4, scope.Cell: 5,
}

var typeNumbers = map[scope.BlockKind]int{scope.Function: 0, scope.Class: 1, scope.Module: 2}

var constants = map[string]int{
	"DEF_GLOBAL": defGlobal, "DEF_LOCAL": defLocal, "DEF_PARAM": defParam, "USE": use, "DEF_FREE": defFree,
	"DEF_FREE_CLASS": defFreeClass, "DEF_IMPORT": defImport, "DEF_BOUND": defBound, "OPT_IMPORT_STAR": importStar,
	"OPT_EXEC": exec, "OPT_BARE_EXEC": bareExec, "SCOPE_OFF": scopeOffset, "SCOPE_MASK": 7, "LOCAL": 1,
	"GLOBAL_EXPLICIT": 2, "GLOBAL_IMPLICIT": 3, "FREE": 4, "CELL": 5, "TYPE_FUNCTION": 0, "TYPE_CLASS": 1, "TYPE_MODULE": 2,
}

// entry is a scope; nothing of it changes.
type entry struct {
	py.Object
	name, symbols, varnames, children py.Value
	kind, line, unoptimized           int
	nested                            bool
}

var entryType = py.NewType("symtable entry")

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "_symtable",
		Rows: []py.Row{{Name: "symtable", Sig: "(source, filename, startstr)", Impl: py.Parse(3, 3, symtable),
			Doc: "Return symbol and scope dictionaries used internally by compiler."}},
		Init: func(_ *py.Thread, m *py.Module) bool {
			for name, n := range constants {
				m.Dict().SetStr(py.Intern(name), py.Int(int64(n)))
			}
			return true
		},
	})
	entryType.Setup(py.Spec{
		Slots:   py.Slots{Repr: entryRepr, GetAttr: py.GenericGetAttr},
		GetSets: entryFields(),
	})
}

func entryFields() []py.GetSet {
	field := func(name string, get func(e *entry) py.Value) py.GetSet {
		return py.GetSet{
			Name: name,
			Get:  func(_ *py.Thread, self py.Value) py.Value { return get(py.As[entry](self)) },
			Set: func(t *py.Thread, _, _ py.Value) bool {
				t.Raise(py.TypeError, "readonly attribute")
				return false
			},
		}
	}
	return []py.GetSet{
		field("id", func(e *entry) py.Value { return py.Int(e.id()) }),
		field("name", func(e *entry) py.Value { return e.name }),
		field("symbols", func(e *entry) py.Value { return e.symbols }),
		field("varnames", func(e *entry) py.Value { return e.varnames }),
		field("children", func(e *entry) py.Value { return e.children }),
		field("type", func(e *entry) py.Value { return py.Int(int64(e.kind)) }),
		field("lineno", func(e *entry) py.Value { return py.Int(int64(e.line)) }),
		field("optimized", func(e *entry) py.Value { return py.Int(int64(e.unoptimized)) }),
		field("nested", func(e *entry) py.Value { return flag(e.nested, 1) }),
	}
}

// id is what CPython takes from the address of a node.
func (e *entry) id() int64 { return int64(uintptr(unsafe.Pointer(e))) }

func flag(holds bool, n int64) py.Value {
	if holds {
		return py.Int(n)
	}
	return py.Int(0)
}

func entryRepr(_ *py.Thread, self py.Value) py.Value {
	e := py.As[entry](self)
	return py.MkStr("<symtable entry " + py.As[py.Str](e.name).String() + "(" + strconv.FormatInt(e.id(), 10) +
		"), line " + strconv.Itoa(e.line) + ">")
}

var modes = map[string]syntax.Mode{"exec": syntax.Exec, "eval": syntax.Eval, "single": syntax.Single}

// symtable is symtable(source, filename, startstr).
func symtable(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	var texts [3]string
	for i, arg := range args {
		var ok bool
		if texts[i], ok = py.ArgString(t, "symtable", i+1, arg); !ok {
			return py.Value{}
		}
	}
	mode, ok := modes[texts[2]]
	if !ok {
		return t.Raise(py.ValueError, "symtable() arg 3 must be 'exec' or 'eval' or 'single'")
	}
	module, err := syntax.ParseTree(t, texts[0], syntax.Options{Filename: texts[1], Mode: mode})
	if err != nil {
		err.Raise(t)
		return py.Value{}
	}
	warn := func(w scope.Warning) *diagnostics.Error { return w.Issue(t, texts[1]) }
	table, err := scope.Symbols(module, scope.Options{Filename: texts[1], Warn: warn})
	if err != nil {
		err.Raise(t)
		return py.Value{}
	}
	return newEntry(table.Root)
}

func newEntry(s *scope.Scope) py.Value {
	e := py.Make[entry](entryType)
	e.name, e.symbols, e.kind, e.line = py.MkStr(s.Name), symbols(s), typeNumbers[s.Kind], s.Line
	e.unoptimized, e.nested = unoptimized(s), s.IsNested
	if s.IsComprehension() {
		e.line = 0
	}
	varnames := make([]py.Value, len(s.Varnames))
	for i, name := range s.Varnames {
		varnames[i] = py.MkStr(name)
	}
	children := make([]py.Value, len(s.Children))
	for i, child := range s.Children {
		children[i] = newEntry(child)
	}
	e.varnames, e.children = py.NewList(varnames...).V(), py.NewList(children...).V()
	return e.V()
}

func unoptimized(s *scope.Scope) int {
	bits := 0
	for _, x := range []struct {
		holds bool
		bit   int
	}{
		{s.HasImportStar, importStar}, {s.HasQualifiedExec, exec}, {s.HasBareExec, bareExec}, {s.Kind == scope.Module, topLevel},
	} {
		if x.holds {
			bits |= x.bit
		}
	}
	return bits
}

func symbols(s *scope.Scope) py.Value {
	d := py.NewDict()
	for i, n := range s.Names {
		if i == 1 && s.IsComprehension() && !s.IsGenerator {
			// CPython still names the set or dict that it makes.
			d.SetStr(py.Intern("_[1]"), py.Int(defLocal|1<<scopeOffset))
		}
		d.SetStr(py.NewStr(n.Name), py.Int(int64(bitsOf(n)|scopeNumbers[n.Kind]<<scopeOffset)))
	}
	return d.V()
}

func bitsOf(n *scope.Name) int {
	bits := 0
	for _, x := range []struct {
		holds bool
		bit   int
	}{
		{n.IsGlobal, defGlobal}, {n.IsLocal, defLocal}, {n.IsParam, defParam}, {n.IsUsed, use}, {n.PassesFree, defFreeClass},
		{n.IsImported, defImport},
	} {
		if x.holds {
			bits |= x.bit
		}
	}
	return bits
}
