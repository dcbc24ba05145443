// Import: finding linked modules, running their bodies once, packages, relative imports.
//
// Modules were found when the program was compiled; what is not linked in raises ImportError. A module
// is in sys.modules before its body runs, so that circular imports see it unfinished.
package py

import (
	"path"
	"strings"
	"sync"
)

// Import is the import statement: name at level (-1: relative, then absolute), giving the top package, or
// with a fromlist the module itself.
func Import(t *Thread, m *ModuleDef, name *Str, locals, fromlist Value, level int) Value {
	return ImportIn(t, m.globals, name, locals, fromlist, level)
}

// ImportIn is Import with the globals of evaluated code.
func ImportIn(t *Thread, globals *Dict, name *Str, locals, fromlist Value, level int) Value {
	if f := builtinsOf(globals).GetStr(s__import__); f != builtinImport {
		if f.Zero() {
			return t.Raise(ImportError, "__import__ not found")
		}
		if locals.Zero() {
			locals = globals.V()
		}
		return CallN(t, f, []Value{name.V(), globals.V(), locals, fromlist, SmallInt(int64(level))})
	}
	return importFrom(t, globals, name.s, fromlist, level)
}

// builtinImport is the original __import__ function.
var builtinImport Value

// ImportModule imports a module by its dotted name and gives it (not its top package).
func ImportModule(t *Thread, name string) Value {
	if importFrom(t, nil, name, Value{}, 0).Zero() {
		return Value{}
	}
	return modulesDict().GetStr(Intern(name))
}

func modulesDict() *Dict { return sysModules }

// importFrom does what __import__(name, globals, {}, fromlist, level) does.
func importFrom(t *Thread, globals *Dict, name string, fromlist Value, level int) Value {
	parent, ok := parentPackage(t, globals, level)
	if !ok {
		return Value{}
	}
	if name == "" && parent == "" {
		return t.Raise(ValueError, "Empty module name")
	}
	head, tail := importChain(t, parent, name, level)
	if tail.Zero() {
		return tail
	}
	if fromlist.Zero() || fromlist == None {
		return head
	}
	if n, ok := Len(t, fromlist); !ok || n == 0 {
		return valueIf(ok, head)
	}
	if !ensureFromlist(t, tail, fromlist) {
		return Value{}
	}
	return tail
}

// importChain imports each part of a dotted name; head is the first module, tail the last.
func importChain(t *Thread, parent, name string, level int) (head, tail Value) {
	if name == "" {
		v := modulesDict().GetStr(Intern(parent))
		return v, v
	}
	parts := strings.Split(name, ".")
	for _, p := range parts {
		if p == "" {
			return Value{}, t.Raise(ValueError, "Empty module name")
		}
	}
	prefix := parent
	for i, p := range parts {
		v := importPart(t, prefix, p)
		if v == None && i == 0 && parent != "" && level < 0 {
			prefix = ""
			if v = importPart(t, "", p); v.Ok() && v != None {
				modulesDict().SetStr(Intern(parent+"."+p), None)
			}
		}
		if v.Zero() {
			return v, v
		}
		if v == None {
			return Value{}, raiseNoModule(t, strings.Join(parts[i:], "."))
		}
		if i == 0 {
			head = v
		}
		tail = v
		prefix = joinName(prefix, p)
	}
	return head, tail
}

func joinName(prefix, name string) string {
	if prefix == "" {
		return name
	}
	return prefix + "." + name
}

// importPart imports one module of a package (prefix "" for top level); None: there is none.
func importPart(t *Thread, prefix, name string) Value {
	full := Intern(joinName(prefix, name))
	if v, ok := loadedModule(t, full); v.Ok() || !ok {
		return v
	}
	if prefix != "" && !isPackage(t, modulesDict().GetStr(Intern(prefix))) {
		return valueIf(!t.HasExc(), None)
	}
	v := loadOnce(t, full)
	if v.Ok() && v != None && prefix != "" {
		if p := modulesDict().GetStr(Intern(prefix)); p.Ok() && p != None {
			if !SetAttr(t, p, Intern(name), v) {
				return Value{}
			}
		}
	}
	return v
}

// isPackage tells whether a module has a __path__.
func isPackage(t *Thread, m Value) bool {
	if m.Zero() || m == None {
		return false
	}
	if GetAttr(t, m, s__path__).Zero() {
		t.ClearIf(AttributeError)
		return false
	}
	return true
}

// loadModule runs the body of a linked module; None: no such module.
func loadModule(t *Thread, name string) Value {
	if v := importByFinder(t, name); v != None {
		return v
	}
	if d := findModule(name); d != nil && !isCoreModule(name) {
		return runModule(t, d, name)
	}
	if n := registry.native[name]; n != nil {
		return n.load(t)
	}
	return importSource(t, name)
}

// isCoreModule tells whether name always means the module that is built in.
func isCoreModule(name string) bool {
	switch name {
	case "sys", "__builtin__", "exceptions", "__main__":
		return true
	}
	return false
}

// runModule makes the module object, enters it in sys.modules, and runs its body.
func runModule(t *Thread, d *ModuleDef, name string) Value {
	if s := d.sourceModule(); d.ran && evaluator.Source != nil && isFile(s.file) {
		return runSource(t, name, s) // the functions of the first module keep its globals
	}
	key := Intern(name)
	m := d.instantiate(name)
	modulesDict().SetStr(key, m.V())
	if !runBody(t, d) || !afterImport(t, d, name) {
		modulesDict().DelStr(key)
		return Value{}
	}
	d.ran = true
	if v := modulesDict().GetStr(key); v.Ok() {
		return v
	}
	return t.Raise(ImportError, "Loaded module "+name+" not found in sys.modules")
}

// sourceModule gives where the module's source was.
func (d *ModuleDef) sourceModule() sourceModule {
	s := sourceModule{file: moduleFile(d)}
	if d.Package {
		s.folder = path.Dir(s.file)
	}
	return s
}

func runBody(t *Thread, d *ModuleDef) bool {
	if !t.Enter() {
		return false
	}
	ok := d.Body(t, d)
	t.Leave()
	return ok
}

// load makes a native module's object, once.
func (n *NativeModule) load(t *Thread) Value {
	m := NewModule(n.Name, docValue(n.Doc))
	modulesDict().SetStr(Intern(n.Name), m.V())
	name := Intern(n.Name).V()
	for i := range n.Rows {
		row := &n.Rows[i]
		m.dict.SetStr(Intern(row.Name), newBuiltin(row, Value{}, name))
	}
	if n.Init != nil && !n.Init(t, m) {
		modulesDict().DelStr(Intern(n.Name))
		return Value{}
	}
	return m.V()
}

// parentPackage gives the package that a relative import starts from, "" for an absolute one.
func parentPackage(t *Thread, globals *Dict, level int) (string, bool) {
	if globals == nil || level == 0 {
		return "", true
	}
	pkg, ok := packageName(t, globals, level)
	if !ok || pkg == "" {
		return "", ok
	}
	for i := level; i > 1; i-- {
		if pkg = parentName(pkg); pkg == "" {
			t.Raise(ValueError, "Attempted relative import beyond toplevel package")
			return "", false
		}
	}
	if v := modulesDict().GetStr(Intern(pkg)); v.Zero() {
		if level < 1 {
			return "", Warn(t, RuntimeWarning, "Parent module '"+pkg+"' not found while handling absolute import", 1)
		}
		t.Raise(SystemError, "Parent module '"+pkg+"' not loaded, cannot perform relative import")
		return "", false
	}
	return pkg, true
}

// packageName gives the package that code with these globals belongs to, and records it as __package__.
func packageName(t *Thread, globals *Dict, level int) (string, bool) {
	if p := globals.GetStr(s__package__); p.Ok() && p != None {
		if !IsStr(p) {
			t.Raise(ValueError, "__package__ set to non-string")
			return "", false
		}
		s := As[Str](p).String()
		if s == "" && level > 0 {
			t.Raise(ValueError, "Attempted relative import in non-package")
			return "", false
		}
		return s, true
	}
	n := globals.GetStr(s__name__)
	if n.Zero() || !IsStr(n) {
		return "", true
	}
	name := As[Str](n).String()
	if globals.GetStr(s__path__).Zero() {
		if name = parentName(name); name == "" {
			if level > 0 {
				t.Raise(ValueError, "Attempted relative import in non-package")
				return "", false
			}
			globals.SetStr(s__package__, None)
			return "", true
		}
	}
	globals.SetStr(s__package__, MkStr(name))
	return name, true
}

// ensureFromlist imports the submodules that `from package import names` asks for.
func ensureFromlist(t *Thread, m, fromlist Value) bool {
	if !isPackage(t, m) {
		return !t.HasExc()
	}
	nameV := GetAttr(t, m, s__name__)
	if nameV.Zero() || !IsStr(nameV) {
		return nameV.Ok()
	}
	pkg := As[Str](nameV).String()
	names, ok := ListFromIter(t, fromlist)
	if !ok {
		return false
	}
	for _, n := range names {
		if !IsStr(n) {
			t.Raise(TypeError, "Item in ``from list'' must be str, not "+TypeName(n))
			return false
		}
		name := plainStr(n)
		if name.s == "*" {
			if all := GetAttr(t, m, s__all__); all.Zero() {
				t.ClearExc()
			} else if !ensureFromlist(t, m, all) {
				return false
			}
			continue
		}
		if hasAttr(t, m, internStr(name)) {
			continue
		}
		if importPart(t, pkg, name.s).Zero() {
			return false
		}
	}
	return true
}

func hasAttr(t *Thread, o Value, name *Str) bool {
	if GetAttr(t, o, name).Ok() {
		return true
	}
	t.ClearIf(Exception)
	return false
}

// ImportFrom is one name of `from mod import name`.
func ImportFrom(t *Thread, mod Value, name *Str) Value {
	v := GetAttr(t, mod, name)
	if v.Zero() && t.ClearIf(AttributeError) {
		return t.Raise(ImportError, "cannot import name "+name.s)
	}
	return v
}

// ImportStar is `from mod import *` into ns, or where it is zero into the module's globals.
func ImportStar(t *Thread, m *ModuleDef, ns, mod Value) bool {
	if ns.Zero() {
		ns = m.globals.V()
	}
	return ImportStarInto(t, ns, mod)
}

// ImportStarInto is `from mod import *` into a namespace.
func ImportStarInto(t *Thread, ns, mod Value) bool {
	all := GetAttr(t, mod, s__all__)
	skipPrivate := false
	if all.Zero() {
		if !t.ClearIf(AttributeError) {
			return false
		}
		dict := GetAttr(t, mod, s__dict__)
		if dict.Zero() {
			if t.ClearIf(AttributeError) {
				t.Raise(ImportError, "from-import-* object has no __dict__ and no __all__")
			}
			return false
		}
		keys := GetAttr(t, dict, Intern("keys"))
		if keys.Zero() {
			return false
		}
		if all = Call0(t, keys); all.Zero() {
			return false
		}
		skipPrivate = true
	}
	return copyNames(t, ns, mod, all, skipPrivate)
}

func copyNames(t *Thread, ns, mod, names Value, skipPrivate bool) bool {
	for i := 0; ; i++ {
		n := sequenceGet(t, names, i)
		if n.Zero() {
			return t.ClearIf(IndexError)
		}
		if !copyName(t, ns, mod, n, skipPrivate) {
			return false
		}
	}
}

func copyName(t *Thread, ns, mod, n Value, skipPrivate bool) bool {
	if skipPrivate && IsStr(n) && strings.HasPrefix(As[Str](n).String(), "_") {
		return true
	}
	name := attrName(t, n)
	if name == nil {
		return false
	}
	v := GetAttr(t, mod, name)
	if v.Zero() {
		return false
	}
	return StoreName(t, ns, name, v)
}

// reloadModule is reload(m).
func reloadModule(t *Thread, v Value) Value {
	if !IsInstanceOf(v, ModuleType) {
		return t.Raise(TypeError, "reload() argument must be module")
	}
	m := As[Module](v)
	nameV := m.dict.GetStr(s__name__)
	if nameV.Zero() || !IsStr(nameV) {
		return t.Raise(SystemError, "nameless module")
	}
	name := As[Str](nameV).String()
	if modulesDict().GetStr(Intern(name)) != v {
		return t.Raise(ImportError, "reload(): module "+name+" not in sys.modules")
	}
	if p := parentName(name); p != "" && modulesDict().GetStr(Intern(p)).Zero() {
		return t.Raise(ImportError, "reload(): parent "+p+" not in sys.modules")
	}
	if !reloading.begin(name) { // it reloads itself
		return v
	}
	defer reloading.end(name)
	return m.reload(t, name)
}

// reloading holds the names of the modules that are being reloaded. Its lock protects the map alone.
var reloading nameSet

type nameSet struct {
	mu    sync.Mutex
	names map[string]bool
}

// begin adds a name; false: it is there already.
func (s *nameSet) begin(name string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.names[name] {
		return false
	}
	if s.names == nil {
		s.names = map[string]bool{}
	}
	s.names[name] = true
	return true
}

func (s *nameSet) end(name string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.names, name)
}

// reload runs the module again, in the namespace that it has.
func (m *Module) reload(t *Thread, name string) Value {
	if m.def == nil {
		if m == sysModule {
			reloadSys()
		}
		if registry.native[name] != nil || isCoreModule(name) {
			return m.V()
		}
		return reloadSource(t, m, name)
	}
	if !runBody(t, m.def) {
		return Value{}
	}
	return modulesDict().GetStr(Intern(name))
}
