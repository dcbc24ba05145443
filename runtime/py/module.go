// Modules: the type, the registry of compiled and native ones, and names in their globals.
package py

import (
	"path"
	"strings"
	"sync/atomic"
)

func init() {
	cellHolderType.flags |= FlagReady
	ModuleType.Setup(Spec{
		Doc:   "module(name[, doc])\n\nCreate a module object.\nThe name must be a string; the optional doc argument can have any type.",
		Slots: Slots{New: moduleNew, Init: moduleInit, Repr: moduleRepr, GetAttr: moduleGetAttr, SetAttr: GenericSetAttr},
		GetSets: []GetSet{{"__dict__", "", func(t *Thread, self Value) Value {
			if d := As[Module](self).dict; d != nil {
				return d.V()
			}
			return None
		}, nil}},
		Flags: FlagBaseType,
		Alloc: func(cls *Type) Value {
			m := &Module{}
			m.typ = cls
			return m.V()
		},
		DictOf: func(o Value, make bool) *Dict {
			m := As[Module](o)
			if make {
				return lazyPtr(&m.dict, NewDict)
			}
			return loadPtr(&m.dict)
		},
	})
}

// NewModule makes a module object with an empty namespace but for __name__, __doc__ and __package__.
func NewModule(name string, doc Value) *Module {
	m := &Module{dict: NewDict()}
	m.typ = ModuleType
	m.dict.SetStr(s__name__, MkStr(name))
	m.dict.SetStr(s__doc__, doc)
	m.dict.SetStr(s__package__, None)
	return m
}

// moduleGetAttr knows some attributes of sys that are computed when they are asked for.
func moduleGetAttr(t *Thread, o Value, name *Str) Value {
	v := GenericGetAttr(t, o, name)
	if v.Zero() && o == sysModule.V() && t.ErrMatches(AttributeError) {
		if legacy := sysLegacyExc(t, name.s); legacy.Ok() {
			t.ClearExc()
			return legacy
		}
	}
	return v
}

// Dict gives the module's namespace.
func (m *Module) Dict() *Dict { return m.dict }

func moduleNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value { return cls.alloc(cls) }

func moduleInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	full, ok := bindKeywords(t, "module.__init__", []string{"name", "doc"}, 1, args, kw)
	if !ok {
		return false
	}
	if !IsStr(full[0]) {
		t.Raise(TypeError, "module.__init__() argument 1 must be string, not "+TypeName(full[0]))
		return false
	}
	d := ModuleType.dictOf(self, true)
	d.SetStr(s__name__, full[0])
	d.SetStr(s__doc__, orNone(full[1]))
	return true
}

func moduleRepr(t *Thread, self Value) Value {
	m := As[Module](self)
	name, file := "?", ""
	if m.dict != nil {
		if n := m.dict.GetStr(s__name__); n.Ok() && IsStr(n) {
			name = As[Str](n).String()
		}
		if f := m.dict.GetStr(s__file__); f.Ok() && IsStr(f) {
			file = As[Str](f).String()
		}
	}
	if file == "" {
		return MkStr("<module '" + name + "' (built-in)>")
	}
	return MkStr("<module '" + name + "' from '" + file + "'>")
}

// nameOf gives __name__ as functions defined in the module record it.
func (d *ModuleDef) nameOf() Value {
	if d.globals != nil {
		if n := d.globals.GetStr(s__name__); n.Ok() {
			return n
		}
	}
	return Intern(d.Name).V()
}

// file gives the module's file name as tracebacks show it.
func (d *ModuleDef) file() string { return displayName(d.File) }

// registry holds the modules that are linked in, compiled and native.
var registry = struct {
	compiled map[[2]string]*ModuleDef // by program id and dotted name
	native   map[string]*NativeModule
}{map[[2]string]*ModuleDef{}, map[string]*NativeModule{}}

// RegisterModule enters a compiled module; generated packages call it from init.
func RegisterModule(d *ModuleDef) { registry.compiled[[2]string{d.Program, d.Name}] = d }

// NativeModule is a module written in Go.
type NativeModule struct {
	Name string
	Doc  string
	Rows []Row
	// Init adds what is not a function; nil where there is nothing.
	Init func(t *Thread, m *Module) bool
}

// RegisterNative enters a native module; its package calls it from init.
func RegisterNative(n *NativeModule) { registry.native[n.Name] = n }

// findModule gives the compiled module of this program with that name: its own, or a shared one.
func findModule(name string) *ModuleDef {
	if d := registry.compiled[[2]string{launch.program, name}]; d != nil {
		return d
	}
	return registry.compiled[[2]string{"", name}]
}

// bind connects the module's cells with its namespace, once.
func (d *ModuleDef) bind(dict *Dict) {
	d.globals = dict
	if loadPtr(&dict.cells) == nil {
		storePtr(&dict.cells, &cellTable{m: make(map[*Str]*GlobalCell, len(d.Cells))})
	}
	for i := range d.Cells {
		c := d.Cells[i].Cell
		name := Intern(d.Cells[i].Name)
		if c.typ == nil { // else the module is imported afresh, and others may be reading
			c.typ, c.name, c.module = cellHolderType, name, d
			c.builtin = builtinModule.dict.cellOf(name)
		}
		dict.adoptCell(name, c)
	}
}

// instantiate makes the module object of compiled code, ready to run its body.
func (d *ModuleDef) instantiate(name string) *Module {
	if d.module != nil {
		d.module.dict.detachCells()
		typeLock.Lock()
		ModuleType.touch() // sites that know the old module's cells forget them
		typeLock.Unlock()
	}
	m := NewModule(name, None)
	m.def = d
	d.module = m
	d.globals = m.dict
	if d.Init != nil {
		d.Init()
	}
	d.bind(m.dict)
	registerCodes(d.Codes)
	m.dict.SetStr(s__builtins__, builtinModule.V())
	m.dict.SetStr(s__file__, MkStr(moduleFile(d)))
	d.setLoader(m.dict)
	if d.Package {
		m.dict.SetStr(s__path__, NewList(MkStr(path.Dir(moduleFile(d)))).V())
	}
	return m
}

// LoadGlobal reads a global or built-in name in a function.
func LoadGlobal(t *Thread, c *GlobalCell) Value {
	if p := atomic.LoadPointer(&c.v.p); p != nil { // load, spelled out to stay below Go's limit for inlining
		return Value{p}
	}
	return c.loadBuiltin(t)
}

// loadBuiltin reads the built-in of the same name.
func (c *GlobalCell) loadBuiltin(t *Thread) Value {
	if c.builtin != nil {
		if v := c.builtin.Load(); v.Ok() {
			return v
		}
	}
	return c.load(t, "global name '")
}

// LoadModuleName reads a name at module level.
func LoadModuleName(t *Thread, c *GlobalCell) Value { return c.load(t, "name '") }

func (c *GlobalCell) load(t *Thread, what string) Value {
	if v := c.v.load(); v.Ok() {
		return v
	}
	if c.builtin != nil {
		if v := c.builtin.Load(); v.Ok() {
			return v
		}
	}
	if v := builtinsOf(c.module.globals).GetStr(c.name); v.Ok() {
		return v
	}
	return t.Raise(NameError, what+c.name.s+"' is not defined")
}

// builtinsOf gives the namespace of built-ins that code with these globals uses.
func builtinsOf(globals *Dict) *Dict {
	b := globals.GetStr(s__builtins__)
	switch {
	case b.Ok() && IsExact(b, ModuleType):
		return As[Module](b).dict
	case b.Ok() && IsDict(b):
		return As[Dict](b)
	}
	return builtinModule.dict
}

// StoreGlobal sets a global variable.
func StoreGlobal(t *Thread, c *GlobalCell, v Value) {
	if !multiThreaded && c.v.Ok() {
		c.v = v
		return
	}
	c.storeThreaded(v)
}

// storeThreaded exchanges the value, unless the variable has none: then it enters the module's dict.
func (c *GlobalCell) storeThreaded(v Value) {
	for {
		old := c.v.load()
		if old.Zero() {
			c.module.globals.SetStr(c.name, v)
			return
		}
		if c.v.swapIf(old, v) {
			return
		}
	}
}

// DelGlobal deletes a global in a function.
func DelGlobal(t *Thread, c *GlobalCell) bool { return c.del(t, "global name '") }

// DelModuleName deletes a name at module level.
func DelModuleName(t *Thread, c *GlobalCell) bool { return c.del(t, "name '") }

func (c *GlobalCell) del(t *Thread, what string) bool {
	if c.Load().Zero() {
		t.Raise(NameError, what+c.name.s+"' is not defined")
		return false
	}
	return c.module.globals.DelStr(c.name)
}

// LoadName reads a name in a class body or a function with exec: its namespace, then global, then built-in.
func LoadName(t *Thread, ns Value, c *GlobalCell) Value {
	if ns.Ok() {
		if IsExact(ns, DictType) {
			if v := As[Dict](ns).GetStr(c.name); v.Ok() {
				return v
			}
		} else if v := GetItem(t, ns, c.name.V()); v.Ok() || !t.ClearIf(KeyError) {
			return v
		}
	}
	return c.load(t, "name '")
}

// StoreName sets a name in a namespace.
func StoreName(t *Thread, ns Value, name *Str, v Value) bool {
	if IsExact(ns, DictType) {
		As[Dict](ns).SetStr(name, v)
		return true
	}
	return SetItem(t, ns, name.V(), v)
}

// DelName deletes a name from a namespace.
func DelName(t *Thread, ns Value, name *Str) bool {
	if IsExact(ns, DictType) && As[Dict](ns).DelStr(name) {
		return true
	}
	if !IsExact(ns, DictType) {
		if DelItem(t, ns, name.V()) || !t.ClearIf(KeyError) {
			return !t.HasExc()
		}
	}
	t.Raise(NameError, "name '"+name.s+"' is not defined")
	return false
}

// SyncLocals makes ns (a new dict where it is zero) show the locals: zero values are removed.
func SyncLocals(t *Thread, ns Value, names []*Str, vals ...Value) Value {
	if ns.Zero() {
		ns = NewDict().V()
	}
	d := As[Dict](ns)
	for i, n := range names {
		if vals[i].Ok() {
			d.SetStr(n, vals[i])
		} else {
			d.DelStr(n)
		}
	}
	return ns
}

// LocalAfter gives a local variable after exec may have set it in ns.
func LocalAfter(ns Value, name *Str, old Value) Value {
	if v := As[Dict](ns).GetStr(name); v.Ok() {
		return v
	}
	return old
}

// parentName gives the part before the last dot, "" where there is none.
func parentName(dotted string) string {
	if i := strings.LastIndexByte(dotted, '.'); i >= 0 {
		return dotted[:i]
	}
	return ""
}
