// Go packages as Python modules.
//
// The generated code of a program registers its packages in an init function; the modules, classes and functions are
// made when the program imports them. A package with variables gets a module type that reads and writes
// them as they are (`mod.X = v` sets Go's variable).
package goiface

import (
	"strings"
	"sync"

	"grumpy.dev/runtime/py"
)

// Package is a Go package that a program imports.
type Package struct {
	Name   string // of the module: "__go__.net.http"
	Path   string // "net/http"
	Funcs  []py.Row
	Values []Value
	Vars   []Var
}

// Value is a constant, class or other member that is made once.
type Value struct {
	Name string
	Make func(t *py.Thread) py.Value
}

// Var is a package variable.
type Var struct {
	Name string
	Get  func(t *py.Thread) py.Value
	Set  func(t *py.Thread, v py.Value) bool // nil: can't be set from Python
}

// Bindings is all that a program's generated code knows of Go.
type Bindings struct {
	Program   string
	Packages  []*Package
	Types     []*TypeInfo
	Ifaces    []*Iface
	Sentinels []*Sentinel
	Named     []Named
	Widened   []Widened
}

// Register enters the bindings of a program; generated code calls it from init.
func Register(b *Bindings) {
	seen := map[string]bool{}
	once := sync.OnceFunc(b.activate)
	for _, p := range b.Packages {
		for name := parent(p.Name); name != ""; name = parent(name) {
			if !seen[name] {
				seen[name] = true
				registerModule(b.Program, name, nil, once)
			}
		}
	}
	if !seen["__go__"] { // a program that imports nothing but `go`
		registerModule(b.Program, "__go__", nil, once)
	}
	for _, p := range b.Packages {
		registerModule(b.Program, p.Name, p, once)
	}
}

func parent(dotted string) string {
	if i := strings.LastIndexByte(dotted, '.'); i >= 0 {
		return dotted[:i]
	}
	return ""
}

func registerModule(program, name string, p *Package, activate func()) {
	py.RegisterModule(&py.ModuleDef{
		Name: name, File: "<go>/" + strings.ReplaceAll(name, ".", "/"), Program: program, Package: true,
		Body: func(t *py.Thread, _ *py.ModuleDef) bool {
			activate()
			switch {
			case p != nil:
				return p.fill(t)
			case name == "__go__":
				fillRoot(moduleNamed(name))
			}
			return true
		},
	})
}

// activate makes the program's types known.
func (b *Bindings) activate() {
	registry.Lock()
	defer registry.Unlock()
	for _, info := range b.Types {
		registry.infos[info.Type] = info
	}
	py.ExpectHelp()
	watchInterrupts()
	registry.ifaces = b.Ifaces
	registry.errors = b.Sentinels
	registry.named = b.Named
	registry.widened = b.Widened
	commonTypes()
}

// moduleNamed gives the namespace of a module that is being imported.
func moduleNamed(name string) *py.Dict {
	return py.As[py.Module](py.Modules().GetStr(py.Intern(name))).Dict()
}

// moduleVars holds the variables of the modules that have some, by module.
var moduleVars sync.Map

// GoModuleType is the type of modules with Go variables.
var GoModuleType = py.NewType("module")

func init() {
	GoModuleType.Setup(py.Spec{Module: "__go__", Base: py.ModuleType, Slots: py.Slots{GetAttr: moduleGet, SetAttr: moduleSet}})
}

func varOf(m py.Value, name *py.Str) *Var {
	vars, ok := moduleVars.Load(m)
	if !ok {
		return nil
	}
	return vars.(map[string]*Var)[name.String()]
}

func moduleGet(t *py.Thread, m py.Value, name *py.Str) py.Value {
	if v := varOf(m, name); v != nil {
		return v.Get(t)
	}
	return py.ModuleType.Slots.GetAttr(t, m, name)
}

func moduleSet(t *py.Thread, m py.Value, name *py.Str, v py.Value) bool {
	x := varOf(m, name)
	if x == nil {
		return py.GenericSetAttr(t, m, name, v)
	}
	if x.Set == nil || v.Zero() {
		t.Raise(py.AttributeError, "the Go variable '"+x.Name+"' can't be changed from Python")
		return false
	}
	return x.Set(t, v)
}

// fill makes the module's members.
func (p *Package) fill(t *py.Thread) bool {
	key := py.Intern(p.Name)
	d := moduleNamed(p.Name)
	if len(p.Vars) > 0 {
		old := d
		v := GoModuleType.Alloc()
		d = py.InstanceDict(v)
		old.Each(func(k, x py.Value) bool { return d.Set(t, k, x) })
		vars := map[string]*Var{}
		for i := range p.Vars {
			vars[p.Vars[i].Name] = &p.Vars[i]
		}
		moduleVars.Store(v, vars)
		py.Modules().SetStr(key, v)
	}
	d.SetStr(py.Intern("__doc__"), py.MkStr("The Go package "+p.Path+"."))
	var all []py.Value
	for i := range p.Funcs {
		d.SetStr(py.Intern(p.Funcs[i].Name), py.NewBuiltinFunction(&p.Funcs[i], p.Name))
		all = append(all, py.MkStr(p.Funcs[i].Name))
	}
	for i := range p.Values {
		v := p.Values[i].Make(t)
		if v.Zero() {
			return false
		}
		d.SetStr(py.Intern(p.Values[i].Name), v)
		all = append(all, py.MkStr(p.Values[i].Name))
	}
	for i := range p.Vars {
		all = append(all, py.MkStr(p.Vars[i].Name))
	}
	d.SetStr(py.Intern("__all__"), py.NewList(all...).V())
	return true
}

// BigConst makes a constant that no int holds.
func BigConst(decimal string) py.Value { return py.LongLiteral(decimal) }
