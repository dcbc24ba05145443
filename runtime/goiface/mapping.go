// Maps as mutable mappings.
//
// What surprises: the order is random, as Go's; and Go ends the whole process when two goroutines write one map at
// once, which nothing can catch (use a Lock).
package goiface

import (
	"reflect"

	"grumpy.dev/runtime/py"
)

// MapOps are the operations of a map type on a pointer to it.
type MapOps interface {
	create(p any)
	length(p any) int
	get(t *py.Thread, p any, key py.Value) (v py.Value, found, ok bool)
	set(t *py.Thread, p any, key, v py.Value) bool
	remove(t *py.Thread, p any, key py.Value) (found, ok bool)
	each(t *py.Thread, p any, f func(k, v py.Value) bool)
}

// mapOf implements MapOps for M, a map[K]V.
type mapOf[M ~map[K]V, K comparable, V any] struct {
	fromKey func(*py.Thread, K) py.Value
	toKey   func(*py.Thread, py.Value, Place) (K, bool)
	from    func(*py.Thread, V) py.Value
	to      func(*py.Thread, py.Value, Place) (V, bool)
}

// NewMap makes the operations of a map type of its keys' and values' conversions.
func NewMap[M ~map[K]V, K comparable, V any](fromKey func(*py.Thread, K) py.Value, toKey func(*py.Thread, py.Value, Place) (K, bool),
	from func(*py.Thread, V) py.Value, to func(*py.Thread, py.Value, Place) (V, bool)) MapOps {
	return &mapOf[M, K, V]{fromKey, toKey, from, to}
}

func (m *mapOf[M, K, V]) create(p any) { *p.(*M) = M{} }

func (m *mapOf[M, K, V]) length(p any) int { return len(*p.(*M)) }

// hashable tells whether a key of interface type holds something that Go can hash.
func hashable[K comparable](t *py.Thread, k K) bool {
	if rt := reflect.TypeOf(any(k)); rt != nil && !rt.Comparable() {
		t.Raise(py.TypeError, "unhashable Go type: '"+rt.String()+"'")
		return false
	}
	return true
}

func (m *mapOf[M, K, V]) key(t *py.Thread, key py.Value) (K, bool) {
	k, ok := m.toKey(t, key, Place(nameOf[M]()+" key"))
	return k, ok && hashable(t, k)
}

func (m *mapOf[M, K, V]) get(t *py.Thread, p any, key py.Value) (py.Value, bool, bool) {
	k, ok := m.key(t, key)
	if !ok {
		return py.Value{}, false, false
	}
	x, found := (*p.(*M))[k]
	if !found {
		return py.Value{}, false, true
	}
	return m.from(t, x), true, true
}

func (m *mapOf[M, K, V]) set(t *py.Thread, p any, key, v py.Value) bool {
	k, ok := m.key(t, key)
	if !ok {
		return false
	}
	x, ok := m.to(t, v, Place(nameOf[M]()+" value"))
	if !ok {
		return false
	}
	mp := p.(*M)
	if *mp == nil {
		*mp = M{}
	}
	(*mp)[k] = x
	return true
}

func (m *mapOf[M, K, V]) remove(t *py.Thread, p any, key py.Value) (bool, bool) {
	k, ok := m.key(t, key)
	if !ok {
		return false, false
	}
	_, found := (*p.(*M))[k]
	delete(*p.(*M), k)
	return found, true
}

func (m *mapOf[M, K, V]) each(t *py.Thread, p any, f func(k, v py.Value) bool) {
	for k, x := range *p.(*M) {
		if !f(m.fromKey(t, k), m.from(t, x)) {
			return
		}
	}
}

// ToMap takes a map of the type (shared), a dict (copied), or None (nil).
func ToMap[M ~map[K]V, K comparable, V any](t *py.Thread, v py.Value, p Place, toKey func(*py.Thread, py.Value, Place) (K, bool),
	to func(*py.Thread, py.Value, Place) (V, bool)) (M, bool) {
	if v == py.None {
		return nil, true
	}
	if m, ok := sliceIn[M](v); ok {
		return m, true
	}
	if m, ok := sliceIn[map[K]V](v); ok {
		return M(m), true
	}
	if !py.IsDict(v) {
		p.Want(t, nameOf[M](), v)
		return nil, false
	}
	out, ok := make(M, py.As[py.Dict](v).Len()), true
	py.As[py.Dict](v).Copy().Each(func(key, val py.Value) bool {
		k, good := toKey(t, key, p+" key")
		if good = good && hashable(t, k); good {
			out[k], good = to(t, val, p+" value")
		}
		ok = good
		return good
	})
	return out, ok
}

var mapSlots = py.Slots{
	MapLen: mapLen, Len: mapLen, Subscript: mapSubscript, SetSubscript: mapSetSubscript, Contains: mapContains, Iter: mapIter,
	Repr: mapRepr, Str: boxStr, NonZero: mapTruth, RichCompare: mapCompare,
}

var mapMethods = []py.Row{
	{Name: "get", Sig: "(key, default=None)", Impl: py.Unpack2(1, mapGet)},
	{Name: "get2", Sig: "(key)", Doc: "(value, ok) as Go's v, ok := m[key]; the value is None where there is none.", Impl: py.OneArg(mapGet2)},
	{Name: "has_key", Sig: "(key)", Impl: py.OneArg(mapHasKey)},
	{Name: "keys", Sig: "()", Impl: py.NoArgs(mapKeys)},
	{Name: "values", Sig: "()", Impl: py.NoArgs(mapValues)},
	{Name: "items", Sig: "()", Impl: py.NoArgs(mapItems)},
	{Name: "pop", Sig: "(key, default)", Impl: py.Unpack2(1, mapPop)},
	{Name: "update", Sig: "(mapping)", Impl: py.OneArg(mapUpdate)},
	{Name: "clear", Sig: "()", Impl: py.NoArgs(mapClear)},
}

func mapParts(self py.Value) (MapOps, any) {
	b := py.As[Box](self)
	return b.Info.Map, b.Go
}

func mapLen(_ *py.Thread, self py.Value) (int, bool) {
	ops, p := mapParts(self)
	return ops.length(p), true
}

func mapTruth(_ *py.Thread, self py.Value) (bool, bool) {
	ops, p := mapParts(self)
	return ops.length(p) > 0, true
}

func mapSubscript(t *py.Thread, self, key py.Value) py.Value {
	ops, p := mapParts(self)
	v, found, ok := ops.get(t, p, key)
	if ok && !found {
		return t.RaiseKeyError(key)
	}
	return v
}

func mapSetSubscript(t *py.Thread, self, key, v py.Value) bool {
	ops, p := mapParts(self)
	if v.Ok() {
		return ops.set(t, p, key, v)
	}
	found, ok := ops.remove(t, p, key)
	if ok && !found {
		t.RaiseKeyError(key)
	}
	return found && ok
}

func mapContains(t *py.Thread, self, key py.Value) (bool, bool) {
	ops, p := mapParts(self)
	_, found, ok := ops.get(t, p, key)
	return found, ok
}

func mapGet(t *py.Thread, self, key, other py.Value) py.Value {
	ops, p := mapParts(self)
	v, found, ok := ops.get(t, p, key)
	switch {
	case !ok || found:
		return v
	case other.Ok():
		return other
	}
	return py.None
}

func mapGet2(t *py.Thread, self, key py.Value) py.Value {
	ops, p := mapParts(self)
	v, found, ok := ops.get(t, p, key)
	if !ok {
		return py.Value{}
	}
	if !found {
		v = py.None
	}
	return py.Pair(v, py.Bool(found))
}

func mapHasKey(t *py.Thread, self, key py.Value) py.Value {
	found, ok := mapContains(t, self, key)
	if !ok {
		return py.Value{}
	}
	return py.Bool(found)
}

// mapList lists what pick makes of the entries.
func mapList(t *py.Thread, self py.Value, pick func(k, v py.Value) py.Value) py.Value {
	ops, p := mapParts(self)
	out := py.NewList()
	ops.each(t, p, func(k, v py.Value) bool { return out.Append(t, pick(k, v)) })
	return out.V()
}

func mapKeys(t *py.Thread, self py.Value) py.Value {
	return mapList(t, self, func(k, _ py.Value) py.Value { return k })
}

func mapValues(t *py.Thread, self py.Value) py.Value {
	return mapList(t, self, func(_, v py.Value) py.Value { return v })
}

func mapItems(t *py.Thread, self py.Value) py.Value { return mapList(t, self, py.Pair) }

func mapIter(t *py.Thread, self py.Value) py.Value { return py.Iter(t, mapKeys(t, self)) }

func mapPop(t *py.Thread, self, key, other py.Value) py.Value {
	ops, p := mapParts(self)
	v, found, ok := ops.get(t, p, key)
	switch {
	case !ok:
		return py.Value{}
	case found:
		if _, ok := ops.remove(t, p, key); !ok {
			return py.Value{}
		}
		return v
	case other.Ok():
		return other
	}
	return t.RaiseKeyError(key)
}

func mapUpdate(t *py.Thread, self, other py.Value) py.Value {
	ops, p := mapParts(self)
	items := py.CallMethod0(t, other, py.Intern("items"), &py.AttrSite{})
	if items.Zero() {
		return items
	}
	good := true
	ok := py.IterateInto(t, items, func(item py.Value) bool {
		k, v := py.UnpackPair(t, item)
		good = k.Ok() && ops.set(t, p, k, v)
		return good
	})
	return py.NoneIf(ok && good)
}

func mapClear(t *py.Thread, self py.Value) py.Value {
	ops, p := mapParts(self)
	ok := true
	for _, k := range py.As[py.List](mapKeys(t, self)).Copy() {
		if _, ok = ops.remove(t, p, k); !ok {
			break
		}
	}
	return py.NoneIf(ok)
}

func mapDict(t *py.Thread, self py.Value) (py.Value, bool) {
	ops, p := mapParts(self)
	d, ok := py.NewDict(), true
	ops.each(t, p, func(k, v py.Value) bool {
		ok = d.Set(t, k, v)
		return ok
	})
	return d.V(), ok
}

func mapRepr(t *py.Thread, self py.Value) py.Value {
	if !py.ReprEnter(t, self) {
		return py.MkStr("{...}")
	}
	defer py.ReprLeave(t)
	d, ok := mapDict(t, self)
	if !ok {
		return py.Value{}
	}
	text, ok := py.ReprString(t, d)
	if !ok {
		return py.Value{}
	}
	return py.MkStr(py.As[Box](self).Info.FullName() + "(" + text + ")")
}

func mapCompare(t *py.Thread, a, b py.Value, op py.CompareOp) py.Value {
	if op != py.EQ && op != py.NE {
		return py.NotImplemented
	}
	sides := [2]py.Value{a, b}
	for i, v := range sides {
		box := boxOf(v)
		switch {
		case py.IsDict(v):
		case box != nil && box.Info.Kind == Map:
			d, ok := mapDict(t, v)
			if !ok {
				return py.Value{}
			}
			sides[i] = d
		default:
			return py.NotImplemented
		}
	}
	return py.RichCompare(t, sides[0], sides[1], op)
}
