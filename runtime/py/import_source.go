// Modules that are found only at run time: files on sys.path, or on a package's __path__, which the evaluator runs.
package py

import (
	"os"
	"strings"
)

// sourceModule is a module's file as a search found it.
type sourceModule struct {
	file   string
	folder string // of a package; "" for a plain module
}

// importSource imports a module from a file; None: there is none, or nothing that could run it is linked in.
func importSource(t *Thread, name string) Value {
	if evaluator.Source == nil || isCoreModule(name) {
		return None
	}
	dirs := pathOfPackage(t, name)
	if dirs == None {
		if parentName(name) != "" {
			return None
		}
		dirs = orNone(sysModule.dict.GetStr(Intern("path")))
	}
	if !IsList(dirs) {
		return None
	}
	last := name[strings.LastIndexByte(name, '.')+1:]
	for _, v := range As[List](dirs).Copy() {
		if !IsStr(v) && !IsUnicode(v) {
			continue
		}
		if loader := importerOf(t, v, name); loader.Zero() || loader != None {
			return loadThrough(t, loader, name)
		}
		dir, ok := pathText(t, v)
		if !ok {
			return Value{}
		}
		found, ok := findSource(t, dir, last)
		switch {
		case ok:
			return runSource(t, name, found)
		case t.HasExc():
			return Value{}
		}
	}
	return None
}

func loadThrough(t *Thread, loader Value, name string) Value {
	if loader.Zero() {
		return loader
	}
	load := GetAttr(t, loader, Intern("load_module"))
	if load.Zero() {
		return load
	}
	return Call1(t, load, MkStr(name))
}

// importerOf asks the importer that sys.path_hooks have for an entry of the path; None: it knows nothing of the module.
func importerOf(t *Thread, entry Value, name string) Value {
	hooks := sysModule.dict.GetStr(Intern("path_hooks"))
	if hooks.Zero() || !IsList(hooks) || As[List](hooks).Len() == 0 {
		return None
	}
	importer := cachedImporter(t, entry, As[List](hooks).Copy())
	if importer.Zero() || importer == None {
		return importer
	}
	find := GetAttr(t, importer, Intern("find_module"))
	if find.Zero() {
		return find
	}
	return Call1(t, find, MkStr(name))
}

// cachedImporter gives the importer for an entry of the path, None where no hook wants it.
func cachedImporter(t *Thread, entry Value, hooks []Value) Value {
	cache := sysModule.dict.GetStr(Intern("path_importer_cache"))
	if cache.Zero() || !IsDict(cache) {
		cache = NewDict().V()
	}
	d := As[Dict](cache)
	if v := d.Get(t, entry); v.Ok() || t.HasExc() {
		return v
	}
	importer := None
	for _, hook := range hooks {
		v := Call1(t, hook, entry)
		if v.Ok() {
			importer = v
			break
		}
		if !t.ClearIf(ImportError) {
			return v
		}
	}
	if !d.Set(t, entry, importer) {
		return Value{}
	}
	return importer
}

// findSource looks for a module in a folder. A warning about a folder that is no package may become an exception.
func findSource(t *Thread, dir, name string) (sourceModule, bool) {
	base := name
	if dir != "" {
		base = strings.TrimSuffix(dir, "/") + "/" + name
	}
	if info, err := os.Stat(base); err == nil && info.IsDir() {
		if isFile(base + "/__init__.py") {
			return sourceModule{base + "/__init__.py", base}, true
		}
		if !Warn(t, ImportWarning, "Not importing directory '"+base+"': missing __init__.py", 1) {
			return sourceModule{}, false
		}
	}
	if isFile(base + ".py") {
		return sourceModule{base + ".py", ""}, true
	}
	return sourceModule{}, false
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && !info.IsDir()
}

// runSource runs a file as module name, in the module object that sys.modules has already if there is one.
func runSource(t *Thread, name string, s sourceModule) Value {
	FlushFiles() // the program may have written it just now
	text, err := os.ReadFile(s.file)
	if err != nil {
		return RaiseFileError(t, err, s.file)
	}
	code := evaluator.Source(t, text, s.file)
	if code == nil {
		return Value{}
	}
	key := Intern(name)
	m := NewModule(name, None)
	if v := modulesDict().GetStr(key); v.Ok() && IsInstanceOf(v, ModuleType) {
		m = As[Module](v)
	}
	m.dict.SetStr(s__file__, MkStr(s.file))
	if s.folder != "" {
		m.dict.SetStr(s__path__, NewList(MkStr(s.folder)).V())
	}
	modulesDict().SetStr(key, m.V())
	if evaluator.RunCode(t, code, m.dict).Zero() || !t.afterSource(name, s.file) {
		modulesDict().DelStr(key)
		return Value{}
	}
	if v := modulesDict().GetStr(key); v.Ok() {
		return v
	}
	return t.Raise(ImportError, "Loaded module "+name+" not found in sys.modules")
}

// afterSource does for a module of the standard library what afterImport does for one that is linked in.
func (t *Thread) afterSource(name, file string) bool {
	f := importHooks[name]
	if f == nil || !strings.HasPrefix(file, ResolveFile("<stdlib>/")) {
		return true
	}
	return f(t, modulesDict().GetStr(Intern(name)))
}

// reloadSource is reload of a module that was run from a file.
func reloadSource(t *Thread, m *Module, name string) Value {
	v := importSource(t, name)
	if v == None {
		return t.Raise(ImportError, "No module named "+name)
	}
	if v.Zero() {
		modulesDict().SetStr(Intern(name), m.V())
	}
	return v
}
