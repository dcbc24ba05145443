package datafiles

import (
	"os"

	"grumpy.dev/runtime/py"
)

// The loader and importer of the program's modules, which pkgutil and pkg_resources ask (PEP 302). The modules
// themselves are compiled; only their data is read through it.

type loader struct {
	py.Object
}

var (
	loaderType = py.NewType("DataLoader")
	held       *files
)

func init() {
	loaderType.Setup(py.Spec{
		Module: "grumpy",
		Doc:    "Imports the modules that are compiled into an executable, and reads the data files that it holds.",
		Slots:  py.Slots{GetAttr: py.GenericGetAttr},
		Methods: []py.Row{
			{Name: "find_module", Sig: "(fullname, path=None)", Doc: "The loader if the executable has the module, else None.", Impl: py.Parse(1, 2, findModule)},
			{Name: "load_module", Sig: "(fullname)", Doc: "Imports a module.", Impl: py.Parse(1, 1, loadModule)},
			{Name: "get_data", Sig: "(path)", Doc: "The contents of a file.", Impl: py.Parse(1, 1, getData)},
		},
	})
}

// Loader gives the one loader.
func (f *files) Loader() py.Value { return f.loader }

// addPathHook makes the folder of the data an entry of the path that importers are asked about.
func addPathHook(t *py.Thread, f *files) bool {
	held, f.loader = f, py.Make[loader](loaderType).V()
	hook := py.NewBuiltin(&py.Row{Name: "data_importer", Sig: "(path)", Doc: "The importer for the executable's own folder.", Impl: py.Parse(1, 1, importerOf)}, "grumpy")
	hooks := py.SysDict().GetStr(py.Intern("path_hooks"))
	return hooks.Zero() || !py.IsList(hooks) || py.As[py.List](hooks).Append(t, hook)
}

func importerOf(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	folder, ok := py.ArgString(t, "data_importer", 1, args[0])
	if !ok {
		return py.Value{}
	}
	if _, isFolder, err := held.Stat(folder); err != nil || !isFolder {
		return t.Raise(py.ImportError, "not in the executable")
	}
	return held.Loader()
}

func findModule(t *py.Thread, self py.Value, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "find_module", 1, args[0])
	if !ok {
		return py.Value{}
	}
	if py.IsCompiled(name) {
		return self
	}
	return py.None
}

func loadModule(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "load_module", 1, args[0])
	if !ok {
		return py.Value{}
	}
	return py.ImportModule(t, name)
}

// getData reads a file: one that is really there, or one that the executable holds.
func getData(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "get_data", 1, args[0])
	if !ok {
		return py.Value{}
	}
	inner, _ := held.inside(name)
	text, isHeld := held.texts[inner]
	real, err := os.ReadFile(name)
	switch {
	case err == nil:
		return py.MkStr(string(real))
	case isHeld:
		return py.MkStr(text)
	}
	return py.RaiseErrno(t, py.IOError, err, args[0])
}
