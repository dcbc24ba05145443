// Method resolution order: C3 for new-style classes (Dylan's linearisation, as Python 2.3 and later),
// depth first for classic ones.
package py

import "strings"

// computeMRO gives the C3 linearisation of ty from its bases.
func computeMRO(t *Thread, ty *Type) ([]Value, bool) {
	var lists [][]Value
	for _, b := range ty.baseList() {
		if IsType(b) {
			lists = append(lists, append([]Value(nil), *As[Type](b).mro.Load()...))
		} else {
			lists = append(lists, classicMRO(As[ClassObj](b), nil))
		}
	}
	for i, b := range ty.baseList() {
		for _, c := range ty.baseList()[:i] {
			if b == c {
				t.Raise(TypeError, "duplicate base class "+className(b))
				return nil, false
			}
		}
	}
	lists = append(lists, append([]Value(nil), ty.baseList()...))
	return mergeMRO(t, []Value{ty.V()}, lists)
}

func className(c Value) string {
	if IsType(c) {
		return As[Type](c).name
	}
	return As[ClassObj](c).name.String()
}

// mergeMRO repeatedly takes the first head that stands in no other list's tail.
func mergeMRO(t *Thread, out []Value, lists [][]Value) ([]Value, bool) {
	for {
		rest := lists[:0:0]
		for _, l := range lists {
			if len(l) > 0 {
				rest = append(rest, l)
			}
		}
		if len(rest) == 0 {
			return out, true
		}
		lists = rest
		var next Value
		for _, l := range lists {
			if !inTail(l[0], lists) {
				next = l[0]
				break
			}
		}
		if next.Zero() {
			mroConflict(t, lists)
			return nil, false
		}
		out = append(out, next)
		for i, l := range lists {
			if l[0] == next {
				lists[i] = l[1:]
			}
		}
	}
}

func inTail(c Value, lists [][]Value) bool {
	for _, l := range lists {
		for _, x := range l[1:] {
			if x == c {
				return true
			}
		}
	}
	return false
}

// mroConflict names the classes that can't be ordered, in the order that CPython's set of them shows: by
// iteration of a dict keyed by the classes, which is by address; ours is by first appearance.
func mroConflict(t *Thread, lists [][]Value) {
	var names []string
	seen := map[Value]bool{}
	for _, l := range lists {
		if !seen[l[0]] {
			seen[l[0]] = true
			names = append(names, className(l[0]))
		}
	}
	t.Raise(TypeError, "Cannot create a consistent method resolution\norder (MRO) for bases "+strings.Join(names, ", "))
}

// classicMRO appends c and its bases, depth first, each once.
func classicMRO(c *ClassObj, out []Value) []Value {
	for _, x := range out {
		if x == c.V() {
			return out
		}
	}
	out = append(out, c.V())
	for _, b := range c.baseTuple().items {
		if IsExact(b, ClassObjType) {
			out = classicMRO(As[ClassObj](b), out)
		} else if IsType(b) {
			for _, x := range *As[Type](b).mro.Load() {
				out = appendOnce(out, x)
			}
		}
	}
	return out
}

func appendOnce(out []Value, v Value) []Value {
	for _, x := range out {
		if x == v {
			return out
		}
	}
	return append(out, v)
}

// setMRO computes the MRO, through the metaclass's mro() where it has its own.
func (ty *Type) setMRO(t *Thread) bool {
	name := Intern("mro")
	if ty.typ == TypeType || ty.typ.Lookup(name) == TypeType.Lookup(name) {
		mro, ok := computeMRO(t, ty)
		if ok {
			ty.mro.Store(&mro)
		}
		return ok
	}
	r := callSpecial(t, ty.V(), name)
	if r.Zero() {
		return false
	}
	items, ok := ListFromIter(t, r)
	if !ok {
		return false
	}
	mro := append([]Value(nil), items...)
	for _, c := range mro {
		if IsExact(c, ClassObjType) {
			continue
		}
		if !IsType(c) {
			t.Raise(TypeError, "mro() returned a non-class ('"+TypeName(c)+"')")
			return false
		}
		if !solidBase(ty).IsSubtype(solidBase(As[Type](c))) {
			t.Raisef(TypeError, "mro() returned base with unsuitable layout ('%s')", As[Type](c).tpName())
			return false
		}
	}
	ty.mro.Store(&mro)
	return true
}
