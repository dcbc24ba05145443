// Package imp is Python's module imp: finding and loading modules by hand.
//
// What surprises: modules were compiled when the program was built, so find_module finds files as CPython does, but
// load_module and load_source can only run a file that was compiled into the program.
package imp

import (
	"os"
	"path"
	"sync"

	"grumpy.dev/runtime/py"
)

// The kinds of modules, as find_module gives them.
const (
	searchError = iota
	pySource
	pyCompiled
	cExtension
	pyResource
	pkgDirectory
	cBuiltin
	pyFrozen
	pyCodeResource
	impHook
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "imp",
		Doc:  "The parts that import is made of.",
		Rows: append(stateRows(), loadRows()...),
		Init: func(t *py.Thread, m *py.Module) bool {
			for i, name := range []string{"SEARCH_ERROR", "PY_SOURCE", "PY_COMPILED", "C_EXTENSION", "PY_RESOURCE", "PKG_DIRECTORY",
				"C_BUILTIN", "PY_FROZEN", "PY_CODERESOURCE", "IMP_HOOK"} {
				m.Dict().SetStr(py.Intern(name), py.SmallInt(int64(i)))
			}
			m.Dict().SetStr(py.Intern("NullImporter"), nullImporterType.V())
			return true
		},
	})
}

func row(name, sig, doc string, min, max int, f func(t *py.Thread, args []py.Value) py.Value) py.Row {
	call := func(t *py.Thread, _ py.Value, args []py.Value) py.Value { return f(t, args) }
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.Parse(min, max, call)}
}

func plain(name, sig, doc string, f func(t *py.Thread) py.Value) py.Row {
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.NoArgs(func(t *py.Thread, _ py.Value) py.Value { return f(t) })}
}

// held counts how often the import lock was taken. The runtime itself needs no such lock; programs that take it around a
// fork or an import of their own still may.
var held struct {
	sync.Mutex
	depth int
}

func stateRows() []py.Row {
	return []py.Row{
		plain("get_magic", "() -> string", "The magic number of CPython 2.7's bytecode files.", func(*py.Thread) py.Value { return py.MkStr("\x03\xf3\r\n") }),
		plain("get_suffixes", "() -> [(suffix, mode, type), ...]", "The endings of files that are modules.", suffixes),
		plain("lock_held", "() -> boolean", "Whether the import lock is held.", func(*py.Thread) py.Value {
			held.Lock()
			defer held.Unlock()
			return py.Bool(held.depth > 0)
		}),
		plain("acquire_lock", "() -> None", "Take the import lock.", func(*py.Thread) py.Value {
			held.Lock()
			defer held.Unlock()
			held.depth++
			return py.None
		}),
		plain("release_lock", "() -> None", "Release the import lock.", func(t *py.Thread) py.Value {
			held.Lock()
			defer held.Unlock()
			if held.depth == 0 {
				return t.Raise(py.RuntimeError, "not holding the import lock")
			}
			held.depth--
			return py.None
		}),
		row("new_module", "(name) -> module", "A new module that is not in sys.modules.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			name, ok := py.ArgString(t, "new_module", 1, args[0])
			if !ok {
				return py.Value{}
			}
			return py.NewModule(name, py.None).V()
		}),
		row("is_builtin", "(name) -> int", "1 for a module that is built in, -1 where it can't be initialised again, else 0.", 1, 1, isBuiltin),
		row("is_frozen", "(name) -> boolean", "Whether a module is frozen: none is.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			if _, ok := py.ArgString(t, "is_frozen", 1, args[0]); !ok {
				return py.Value{}
			}
			return py.False
		}),
		row("init_frozen", "(name)", "None: no module is frozen.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			if _, ok := py.ArgString(t, "init_frozen", 1, args[0]); !ok {
				return py.Value{}
			}
			return py.None
		}),
		row("get_frozen_object", "(name)", "Raises ImportError: no module is frozen.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			name, ok := py.ArgString(t, "get_frozen_object", 1, args[0])
			if !ok {
				return py.Value{}
			}
			return t.Raise(py.ImportError, "No such frozen object named "+name)
		}),
	}
}

func suffixes(t *py.Thread) py.Value {
	triple := func(suffix, mode string, kind int64) py.Value {
		return py.NewTuple(py.MkStr(suffix), py.MkStr(mode), py.SmallInt(kind)).V()
	}
	return py.NewList(triple(".so", "rb", cExtension), triple("module.so", "rb", cExtension), triple(".py", "U", pySource),
		triple(".pyc", "rb", pyCompiled)).V()
}

func isBuiltin(t *py.Thread, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "is_builtin", 1, args[0])
	if !ok {
		return py.Value{}
	}
	switch {
	case name == "sys" || name == "__builtin__" || name == "exceptions":
		return py.SmallInt(-1)
	case py.HasNative(name):
		return py.SmallInt(1)
	}
	return py.SmallInt(0)
}

// NullImporter is what sys.path_importer_cache holds for paths that no importer knows.
type nullImporter struct{ py.Object }

var nullImporterType = py.NewType("NullImporter")

func init() {
	nullImporterType.Setup(py.Spec{
		Doc:    "An importer that finds nothing.",
		Module: "imp",
		Alloc:  py.AllocOf[nullImporter](),
		Slots: py.Slots{
			New: func(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value { return cls.Alloc() },
			Init: func(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
				full, ok := py.ParseArgs(t, "NullImporter", 1, 1, args, kw)
				if !ok {
					return false
				}
				name, ok := py.ArgString(t, "NullImporter", 1, full[0])
				if !ok {
					return false
				}
				if name == "" {
					t.Raise(py.ImportError, "empty pathname")
					return false
				}
				if info, err := os.Stat(name); err == nil && info.IsDir() {
					t.Raise(py.ImportError, "existing directory")
					return false
				}
				return true
			},
		},
		Methods: []py.Row{{Name: "find_module", Sig: "(...)", Doc: "None.",
			Impl: py.Unpack(0, -1, func(t *py.Thread, _ py.Value, _ []py.Value) py.Value { return py.None })}},
	})
}

// isPackageDir tells whether a directory is a package.
func isPackageDir(dir string) bool {
	info, err := os.Stat(path.Join(dir, "__init__.py"))
	return err == nil && !info.IsDir()
}
