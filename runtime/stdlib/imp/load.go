package imp

import (
	"os"
	"path"

	"grumpy.dev/runtime/py"
)

// Finding and loading modules.

func loadRows() []py.Row {
	return []py.Row{
		row("find_module", "(name, [path]) -> (file, filename, (suffix, mode, type))", "Look for a module.", 1, 2, findModule),
		row("load_module", "(name, file, filename, (suffix, mode, type)) -> module", "Load what find_module found.", 4, 4, loadModule),
		row("load_source", "(name, pathname[, file]) -> module", "Load a source file that was compiled into the program.", 2, 3, loadSource),
		row("load_package", "(name, pathname) -> module", "Load a package that was compiled into the program.", 2, 2, loadPackage),
		row("load_compiled", "(name, pathname[, file]) -> module", "Raises ImportError: bytecode can't be run.", 2, 3, refuse("load_compiled",
			"bytecode can't be run by a compiled program")),
		row("load_dynamic", "(name, pathname[, file]) -> module", "Raises ImportError: C extensions can't be loaded.", 2, 3, refuse("load_dynamic",
			"C extensions can't be loaded by a compiled program")),
		row("init_builtin", "(name) -> module", "Load a module that is built in, None where there is none.", 1, 1, initBuiltin),
		row("reload", "(module) -> module", "Run a module's code again.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			return py.Call1(t, py.BuiltinDict().GetStr(py.Intern("reload")), args[0])
		}),
	}
}

// found makes the result of find_module.
func found(file py.Value, name, suffix, mode string, kind int64) py.Value {
	return py.NewTuple(file, py.MkStr(name), py.NewTuple(py.MkStr(suffix), py.MkStr(mode), py.SmallInt(kind)).V()).V()
}

func findModule(t *py.Thread, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "find_module", 1, args[0])
	if !ok {
		return py.Value{}
	}
	dirs := args[1]
	if dirs.Zero() || dirs == py.None {
		if py.HasNative(name) || name == "sys" || name == "__builtin__" || name == "exceptions" {
			return py.NewTuple(py.None, py.MkStr(name), py.NewTuple(py.MkStr(""), py.MkStr(""), py.SmallInt(cBuiltin)).V()).V()
		}
		dirs = py.SysDict().GetStr(py.Intern("path"))
	}
	if dirs.Zero() || !py.IsList(dirs) {
		return t.Raise(py.RuntimeError, "sys.path must be a list of directory names")
	}
	for _, v := range py.As[py.List](dirs).Copy() {
		if !py.IsStr(v) && !py.IsUnicode(v) {
			continue
		}
		dir, ok := py.ArgPath(t, "find_module", 2, v)
		if !ok {
			return py.Value{}
		}
		if v, ok := findIn(t, dir, name); !ok || v.Ok() {
			return v
		}
	}
	return t.Raise(py.ImportError, "No module named "+name)
}

// moduleEndings says what files modules are in. Source comes first, since it is what can be run.
var moduleEndings = []struct {
	suffix, mode string
	kind         int64
}{{".py", "U", pySource}, {".so", "rb", cExtension}, {"module.so", "rb", cExtension}, {".pyc", "rb", pyCompiled}}

// findIn looks in one directory; zero: it isn't there.
func findIn(t *py.Thread, dir, name string) (py.Value, bool) {
	base := name
	if dir != "" {
		base = path.Join(dir, name)
		if dir[0] == '.' && len(dir) > 1 && dir[1] == '/' {
			base = "./" + base
		}
	}
	if info, err := os.Stat(base); err == nil && info.IsDir() && isPackageDir(base) {
		return found(py.None, base, "", "", pkgDirectory), true
	}
	for _, e := range moduleEndings {
		if info, err := os.Stat(base + e.suffix); err == nil && !info.IsDir() {
			file := py.Call2(t, py.FileType.V(), py.MkStr(base+e.suffix), py.MkStr(e.mode))
			if file.Zero() {
				return file, false
			}
			return found(file, base+e.suffix, e.suffix, e.mode, e.kind), true
		}
	}
	return py.Value{}, true
}

func loadModule(t *py.Thread, args []py.Value) py.Value {
	name, file, ok := nameAndFile(t, "load_module", args, 3)
	if !ok {
		return py.Value{}
	}
	if !py.IsTuple(args[3]) || len(py.As[py.Tuple](args[3]).Items()) != 3 {
		py.ArgFail(t, "load_module", 4, "(ssi)", args[3])
		return py.Value{}
	}
	description := py.As[py.Tuple](args[3]).Items()
	mode, ok := py.ArgString(t, "load_module", 4, description[1])
	if !ok {
		return py.Value{}
	}
	kind, ok := py.ArgInt32(t, description[2])
	if !ok {
		return py.Value{}
	}
	if mode != "" && (mode[0] != 'r' && mode[0] != 'U' || len(mode) > 1 && mode[1] == '+') {
		return t.Raisef(py.ValueError, "invalid file open mode %s", mode)
	}
	switch kind {
	case pySource:
		return load(t, name, file)
	case pkgDirectory:
		return load(t, name, path.Join(file, "__init__.py"))
	case cBuiltin:
		return initBuiltin(t, args[:1])
	case cExtension:
		if py.HasNative(name) {
			return py.ImportModule(t, name)
		}
		return t.Raise(py.ImportError, "C extensions can't be loaded by a compiled program: "+file)
	case pyCompiled:
		return t.Raise(py.ImportError, "bytecode can't be run by a compiled program: "+file)
	}
	return t.Raisef(py.ImportError, "Don't know how to import %s (type code %d)", name, kind)
}

// load runs a file under a name.
func load(t *py.Thread, name, file string) py.Value {
	if _, err := os.Stat(file); err != nil {
		return py.RaiseErrno(t, py.IOError, err, py.MkStr(file))
	}
	return py.LoadCompiledFile(t, name, file)
}

// nameAndFile reads the arguments name and, at some place, file of a function.
func nameAndFile(t *py.Thread, fname string, args []py.Value, at int) (name, file string, ok bool) {
	if name, ok = py.ArgString(t, fname, 1, args[0]); ok {
		file, ok = py.ArgString(t, fname, at, args[at-1])
	}
	return name, file, ok
}

func loadSource(t *py.Thread, args []py.Value) py.Value {
	name, file, ok := nameAndFile(t, "load_source", args, 2)
	if !ok {
		return py.Value{}
	}
	return load(t, name, file)
}

func loadPackage(t *py.Thread, args []py.Value) py.Value {
	name, dir, ok := nameAndFile(t, "load_package", args, 2)
	if !ok {
		return py.Value{}
	}
	return load(t, name, path.Join(dir, "__init__.py"))
}

func refuse(name, why string) func(t *py.Thread, args []py.Value) py.Value {
	return func(t *py.Thread, args []py.Value) py.Value {
		_, file, ok := nameAndFile(t, name, args, 2)
		if !ok {
			return py.Value{}
		}
		return t.Raise(py.ImportError, why+": "+file)
	}
}

func initBuiltin(t *py.Thread, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "init_builtin", 1, args[0])
	if !ok {
		return py.Value{}
	}
	if !py.HasNative(name) {
		if v := py.SysModules().GetStr(py.Intern(name)); v.Ok() && (name == "sys" || name == "__builtin__" || name == "exceptions") {
			return v
		}
		return py.None
	}
	return py.ImportModule(t, name)
}
