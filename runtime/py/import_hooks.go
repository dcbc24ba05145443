// Imports that Python code takes part in: sys.meta_path, and modules that are loaded from a file by hand.
package py

import (
	"path/filepath"
	"strings"
)

// importHooks are what native modules do once a module of the standard library has run.
var importHooks = map[string]func(t *Thread, module Value) bool{}

// AfterImport arranges that f is called with a module of the standard library's Python source after its body has run, to put
// Go functions in the place of what can't work in a compiled program.
func AfterImport(name string, f func(t *Thread, module Value) bool) { importHooks[name] = f }

func afterImport(t *Thread, d *ModuleDef, name string) bool {
	f := importHooks[name]
	if f == nil || !strings.HasPrefix(d.File, "<stdlib>/") {
		return true
	}
	return f(t, modulesDict().GetStr(Intern(name)))
}

// HasNative tells whether a native module of that name is linked in.
func HasNative(name string) bool { return registry.native[name] != nil }

// LoadSourceFile runs a source file that was not compiled into the program as a module; nil: nothing that could is linked in.
var LoadSourceFile func(t *Thread, name, file string) Value

// LoadCompiledFile runs the module that was compiled from a file under a name, as imp.load_source does.
func LoadCompiledFile(t *Thread, name, file string) Value {
	if d := moduleOfFile(file); d != nil {
		if v := modulesDict().GetStr(Intern(name)); v.Ok() && IsInstanceOf(v, ModuleType) && As[Module](v).def == d {
			return As[Module](v).reload(t, name)
		}
		return runModule(t, d, name)
	}
	if LoadSourceFile != nil {
		return LoadSourceFile(t, name, file)
	}
	return t.Raise(ImportError, "No module named "+name+" ("+file+" was not compiled into this program)")
}

// moduleOfFile finds the compiled module of a source file, nil where there is none.
func moduleOfFile(file string) *ModuleDef {
	want, err := filepath.Abs(file)
	if err != nil {
		return nil
	}
	var shared *ModuleDef
	for key, d := range registry.compiled {
		if key[0] != "" && key[0] != launch.program || d.Name == "__main__" {
			continue
		}
		if have, err := filepath.Abs(moduleFile(d)); err != nil || have != want {
			continue
		}
		if key[0] == launch.program {
			return d
		}
		shared = d
	}
	return shared
}

// importByFinder asks the finders of sys.meta_path for a module; None: none knows it.
func importByFinder(t *Thread, name string) Value {
	finders := sysModule.dict.GetStr(Intern("meta_path"))
	if finders.Zero() || !IsList(finders) || As[List](finders).Len() == 0 {
		return None
	}
	path := pathOfPackage(t, name)
	for _, finder := range As[List](finders).Copy() {
		find := GetAttr(t, finder, Intern("find_module"))
		if find.Zero() {
			return find
		}
		loader := Call2(t, find, MkStr(name), path)
		if loader.Zero() {
			return loader
		}
		if loader == None {
			continue
		}
		load := GetAttr(t, loader, Intern("load_module"))
		if load.Zero() {
			return load
		}
		return Call1(t, load, MkStr(name))
	}
	return None
}

// pathOfPackage gives the __path__ of a module's package, None for a top-level module.
func pathOfPackage(t *Thread, name string) Value {
	parent := parentName(name)
	if parent == "" {
		return None
	}
	p := modulesDict().GetStr(Intern(parent))
	if p.Zero() || p == None {
		return None
	}
	path := GetAttr(t, p, s__path__) // of any object: programs put their own in sys.modules
	if path.Zero() {
		t.ClearExc()
		return None
	}
	return path
}
