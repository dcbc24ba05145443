// import and from … import; the names that they bind.
package eval

import (
	"strings"

	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/scope"
	"grumpy.dev/runtime/py"
)

// plainLevel is the level of an import without leading dots: -1 looks beside the module first.
func (b *builder) plainLevel() int {
	if b.unit.flags&py.CoFutureAbsoluteImport != 0 {
		return 0
	}
	return -1
}

// importModule compiles the import of a module.
func (b *builder) importModule(name string, fromlist py.Value, level int) expr {
	s := py.Intern(b.mangled(name))
	return func(fr *frame) py.Value {
		locals := fr.ns
		if !fr.body.isModule && !fr.body.isClass {
			locals = py.None
		}
		return py.ImportIn(fr.t, fr.Globals, s, locals, fromlist, level)
	}
}

// importStmt compiles import a.b, which binds a, and import a.b as c, which binds the module itself.
func (b *builder) importStmt(n *ast.Import) stmt {
	parts := make([]func(fr *frame) bool, len(n.Names))
	for i, alias := range n.Names {
		parts[i] = b.importAlias(alias)
	}
	return checked(n.Line, func(fr *frame) bool {
		for _, part := range parts {
			if !part(fr) {
				return false
			}
		}
		return true
	})
}

func (b *builder) importAlias(alias *ast.Alias) func(fr *frame) bool {
	module := b.importModule(alias.Name, py.None, b.plainLevel())
	names := strings.Split(alias.Name, ".")
	if alias.Asname == "" {
		to := b.storeTo(names[0])
		return func(fr *frame) bool {
			m := module(fr)
			return m.Ok() && to(fr, m)
		}
	}
	var attrs []*py.Str
	for _, name := range names[1:] {
		attrs = append(attrs, py.Intern(name))
	}
	to := b.storeTo(alias.Asname)
	return func(fr *frame) bool {
		m := module(fr)
		for _, name := range attrs {
			if m.Zero() {
				return false
			}
			m = py.GetAttr(fr.t, m, name)
		}
		return m.Ok() && to(fr, m)
	}
}

// importFrom compiles from module import names.
func (b *builder) importFrom(n *ast.ImportFrom) stmt {
	level := n.Level
	if level == 0 {
		level = b.plainLevel()
	}
	items := make([]py.Value, len(n.Names))
	for i, alias := range n.Names {
		items[i] = py.Intern(alias.Name).V()
	}
	module := b.importModule(n.Module, py.TupleOf(items).V(), level)
	if n.Names[0].Name == "*" {
		return checked(n.Line, b.importStar(module))
	}
	names := make([]*py.Str, len(n.Names))
	targets := make([]store, len(n.Names))
	for i, alias := range n.Names {
		names[i] = py.Intern(b.mangled(alias.Name))
		bound := alias.Asname
		if bound == "" {
			bound = alias.Name
		}
		targets[i] = b.storeTo(bound)
	}
	return checked(n.Line, func(fr *frame) bool {
		m := module(fr)
		if m.Zero() {
			return false
		}
		for i, name := range names {
			v := py.ImportFrom(fr.t, m, name)
			if v.Zero() || !targets[i](fr, v) {
				return false
			}
		}
		return true
	})
}

func (b *builder) importStar(module expr) func(fr *frame) bool {
	inFunction := b.scope.Kind == scope.Function
	return func(fr *frame) bool {
		m := module(fr)
		if m.Zero() {
			return false
		}
		ok := py.ImportStarInto(fr.t, fr.locals(fr.t), m)
		if inFunction {
			fr.restore()
		}
		return ok
	}
}
