// Variables: where a name lives, and how it is read, written and deleted there.
package eval

import (
	"grumpy.dev/runtime/dynamic/scope"
	"grumpy.dev/runtime/py"
)

// placeOf tells where the variable lives that id (as written) names.
func (b *builder) placeOf(id string) (kind place, at int) {
	if i, ok := b.slots[id]; ok && id[0] == '.' {
		return inSlot, i
	}
	name := b.mangled(id)
	n := b.scope.Lookup(id)
	if n == nil {
		return b.unboundPlace(), 0
	}
	switch b.scope.Kind {
	case scope.Module:
		return b.modulePlace(n), 0
	case scope.Class:
		switch n.Kind {
		case scope.GlobalExplicit:
			return inGlobal, 0
		case scope.Free:
			return inFree, b.freeIndex[name]
		}
		return inNames, 0
	}
	switch n.Kind {
	case scope.Local:
		return inSlot, b.slot(name)
	case scope.Cell:
		return inCell, b.cellIndex[name]
	case scope.Free:
		return inFree, b.freeIndex[name]
	case scope.GlobalExplicit:
		return inGlobal, 0
	}
	return b.unboundPlace(), 0
}

// modulePlace is placeOf in a module, exec or eval: in the namespace that it runs in, but for declared globals.
func (b *builder) modulePlace(n *scope.Name) place {
	if n.Kind == scope.GlobalExplicit {
		return inGlobal
	}
	return inNames
}

// unboundPlace is where a name is looked up that no scope binds.
func (b *builder) unboundPlace() place {
	if b.scope.Kind != scope.Function || b.body.looksUp {
		return inNames
	}
	return inGlobal
}

// load reads a variable.
func (b *builder) load(id string) expr {
	switch id {
	case "None":
		return func(*frame) py.Value { return py.None }
	case "__debug__":
		return b.constant(py.Bool(b.unit.optimize == 0))
	}
	kind, at := b.placeOf(id)
	switch kind {
	case inSlot:
		return loadSlot(at, b.mangled(id))
	case inCell:
		name := py.Intern(b.mangled(id))
		return func(fr *frame) py.Value { return py.LoadCell(fr.t, fr.cells[at], name) }
	case inFree:
		name := py.Intern(b.mangled(id))
		return func(fr *frame) py.Value { return py.LoadFree(fr.t, fr.fn.Cell(at), name) }
	}
	return loadNamed(kind, py.Intern(b.mangled(id)))
}

func loadSlot(at int, name string) expr {
	return func(fr *frame) py.Value {
		if v := fr.slots[at]; v.Ok() {
			return v
		}
		return fr.unbound(name)
	}
}

// unbound raises the error of reading a local variable that has no value.
func (fr *frame) unbound(name string) py.Value {
	py.RaiseUnbound(fr.t, name)
	return py.Value{}
}

// loadNamed reads a name by looking it up.
func loadNamed(kind place, name *py.Str) expr {
	site := new(py.NameSite)
	if kind == inGlobal {
		return func(fr *frame) py.Value {
			if v := site.Load(fr.Globals, name); v.Ok() {
				return v
			}
			return py.LoadGlobalIn(fr.t, fr.Globals, name, site)
		}
	}
	return func(fr *frame) py.Value {
		if fr.global {
			if v := site.Load(fr.Globals, name); v.Ok() {
				return v
			}
			return py.LoadModuleNameIn(fr.t, fr.Globals, name, site)
		}
		return py.LoadNameIn(fr.t, fr.ns, fr.Globals, name, site)
	}
}

// A store puts a value in a place; false: an exception is set.
type store func(fr *frame, v py.Value) bool

// storeTo writes a variable.
func (b *builder) storeTo(id string) store {
	kind, at := b.placeOf(id)
	switch kind {
	case inSlot:
		return func(fr *frame, v py.Value) bool {
			fr.slots[at] = v
			return true
		}
	case inCell:
		return func(fr *frame, v py.Value) bool {
			fr.cells[at].Store(v)
			return true
		}
	case inFree:
		return func(fr *frame, v py.Value) bool {
			fr.fn.Cell(at).Store(v)
			return true
		}
	}
	return storeNamed(kind, py.Intern(b.mangled(id)))
}

func storeNamed(kind place, name *py.Str) store {
	site := new(py.NameSite)
	if kind == inGlobal {
		return func(fr *frame, v py.Value) bool {
			py.StoreGlobalIn(fr.Globals, name, v, site)
			return true
		}
	}
	return func(fr *frame, v py.Value) bool {
		if fr.global {
			py.StoreGlobalIn(fr.Globals, name, v, site)
			return true
		}
		return py.StoreName(fr.t, fr.ns, name, v)
	}
}

// deleteName deletes a variable.
func (b *builder) deleteName(id string) func(fr *frame) bool {
	kind, at := b.placeOf(id)
	if kind == inSlot {
		name := b.mangled(id)
		return func(fr *frame) bool {
			if fr.slots[at].Zero() {
				return fr.unbound(name).Ok()
			}
			fr.slots[at] = py.Value{}
			return true
		}
	}
	name := py.Intern(b.mangled(id))
	if kind == inGlobal {
		return func(fr *frame) bool { return py.DelGlobalIn(fr.t, fr.Globals, name) }
	}
	return func(fr *frame) bool { return py.DelName(fr.t, fr.ns, name) }
}

// peekPlace is placeOf without giving a local variable its number, which goes by the order of first use.
func (b *builder) peekPlace(id string) (kind place, at int) {
	if n := b.scope.Lookup(id); n != nil && b.scope.Kind == scope.Function && n.Kind == scope.Local {
		return inSlot, -1
	}
	return inModule, -1
}
