// The names of a scope while it is being analysed.

package scope

import (
	"slices"

	"grumpy.dev/runtime/py"
)

// entry gives the entry of a (mangled) name, made when it first occurs.
func (s *Scope) entry(name string) *Name {
	n := s.byName[name]
	if n == nil {
		n = &Name{Name: name}
		s.byName[name] = n
		s.Names = append(s.Names, n)
	}
	return n
}

// InDictOrder gives the names in the order in which CPython's dict of them lists them, which shows: in which of
// several errors is reported.
func (s *Scope) InDictOrder() []*Name {
	d := py.NewDict()
	for _, n := range s.Names {
		d.SetStr(py.NewStr(n.Name), py.None)
	}
	list := make([]*Name, 0, len(s.Names))
	d.Each(func(key, _ py.Value) bool {
		list = append(list, s.byName[py.As[py.Str](key).String()])
		return true
	})
	return list
}

// CellVars gives the variables that inner functions share, in the order of co_cellvars.
func (s *Scope) CellVars() []string {
	return s.sorted(func(n *Name) bool { return n.Kind == Cell })
}

// FreeVars gives the variables that come from enclosing functions, in the order of co_freevars.
func (s *Scope) FreeVars() []string {
	return s.sorted(func(n *Name) bool { return n.Kind == Free || n.PassesFree })
}

// sorted gives the names of one kind.
func (s *Scope) sorted(wanted func(n *Name) bool) []string {
	var out []string
	for _, n := range s.Names {
		if wanted(n) {
			out = append(out, n.Name)
		}
	}
	slices.Sort(out)
	return out
}

// nameSet is a set of names that lists them in the order in which a dict of CPython's would.
type nameSet struct {
	dict *py.Dict
}

func newNameSet() nameSet { return nameSet{py.NewDict()} }

func (s nameSet) add(name string) { s.dict.SetStr(py.NewStr(name), py.None) }

func (s nameSet) remove(name string) { s.dict.DelStr(py.NewStr(name)) }

func (s nameSet) has(name string) bool {
	return s.dict.Len() > 0 && s.dict.GetStr(py.NewStr(name)).Ok()
}

func (s nameSet) list() []string {
	if s.dict.Len() == 0 {
		return nil
	}
	var out []string
	s.dict.Each(func(key, _ py.Value) bool {
		out = append(out, py.As[py.Str](key).String())
		return true
	})
	return out
}
