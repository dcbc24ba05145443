// The second pass of scope analysis: where the value of each name lives, by CPython's rules.
//
// A scope may change what it is told of the names around it (its `global x` takes `x` out of `bound`): for itself and
// the scopes in it, not for its siblings. So the sets are copied when first changed.

package scope

import (
	"maps"

	"grumpy.dev/runtime/dynamic/diagnostics"
)

type names map[string]bool

func (set names) without(name string) names {
	if !set[name] {
		return set
	}
	rest := maps.Clone(set)
	delete(rest, name)
	return rest
}

func (set names) with(name string) names {
	if set[name] {
		return set
	}
	more := maps.Clone(set)
	if more == nil {
		more = names{}
	}
	more[name] = true
	return more
}

// around is what the scopes around have, as a scope sees them.
type around struct {
	// atTop: there is nothing around; bound is meant.
	inside        bool
	bound, global names
	// free collects the names that a scope takes from those around it.
	free nameSet
}

// resolver resolves the names of all scopes; errors are panics.
type resolver struct {
	filename string
}

func (r *resolver) block(s *Scope, a *around) {
	local := names{}
	// The names of a class body mean nothing to the functions in it: they get what stood around it before.
	bound, global := a.bound, a.global
	// Names that children pass on come later, and need no resolving. The first error in this order is reported.
	for _, n := range s.InDictOrder() {
		r.name(s, n, a, local)
	}
	if s.Kind != Class {
		bound, global = a.bound, a.global
	}
	free := r.children(s, innerNames(s, local, bound), global)
	if s.Kind == Function {
		makeCells(s, free)
	}
	passOn(s, a, free)
	r.checkUnoptimized(s)
	for _, name := range free.list() {
		a.free.add(name)
	}
}

// innerNames gives the names that functions in a scope can take from it and from around it.
func innerNames(s *Scope, local, bound names) names {
	if s.Kind != Function {
		return bound
	}
	inner := maps.Clone(bound)
	if inner == nil {
		return local
	}
	maps.Copy(inner, local)
	return inner
}

func (r *resolver) children(s *Scope, inner, global names) nameSet {
	free := newNameSet()
	for _, child := range s.Children {
		r.block(child, &around{true, inner, global, free})
		if child.IsFree || child.HasChildFree {
			s.HasChildFree = true
		}
	}
	return free
}

func (r *resolver) name(s *Scope, n *Name, a *around, local names) {
	switch {
	case n.IsGlobal:
		if n.IsParam {
			r.localAndGlobal(s, n)
		}
		n.Kind = GlobalExplicit
		a.global = a.global.with(n.Name)
		a.bound = a.bound.without(n.Name)
	case n.IsBound():
		n.Kind = Local
		local[n.Name] = true
		a.global = a.global.without(n.Name)
	case a.bound[n.Name]:
		n.Kind = Free
		s.IsFree = true
		a.free.add(n.Name)
	default:
		n.Kind = GlobalImplicit
		if !a.global[n.Name] && s.IsNested {
			s.IsFree = true
		}
	}
}

func (r *resolver) localAndGlobal(s *Scope, n *Name) {
	panic(diagnostics.Symbol(r.filename, "name '"+n.Name+"' is local and global", s.Line))
}

func makeCells(s *Scope, free nameSet) {
	for _, n := range s.Names {
		if n.Kind == Local && free.has(n.Name) {
			free.remove(n.Name)
			n.Kind = Cell
		}
	}
}

// passOn: what the children take from further out goes through this scope.
func passOn(s *Scope, a *around, free nameSet) {
	for _, name := range free.list() {
		n := s.byName[name]
		switch {
		case n == nil:
			if !a.inside || a.bound[name] {
				s.entry(name).Kind = Free
			}
		case s.Kind == Class && (n.IsBound() || n.IsGlobal):
			n.PassesFree = true
		}
	}
}

func (r *resolver) checkUnoptimized(s *Scope) {
	if s.Kind != Function || !s.HasBareExec && !s.HasImportStar || !s.IsFree && !s.HasChildFree {
		return
	}
	why := "is a nested function"
	if s.HasChildFree {
		why = "contains a nested function with free variables"
	}
	function := "function '" + s.Name[:min(len(s.Name), 100)] + "'"
	panic(diagnostics.Symbol(r.filename, unoptimizedMessage(s, function, why), s.unoptimizedLine))
}

func unoptimizedMessage(s *Scope, function, why string) string {
	switch {
	case s.HasImportStar && !s.HasExec:
		return "import * is not allowed in " + function + " because it " + why
	case s.HasBareExec && !s.HasImportStar && !s.HasQualifiedExec:
		return "unqualified exec is not allowed in " + function + " because it " + why
	}
	return function + " uses import * and bare exec, which are illegal because it " + why
}
