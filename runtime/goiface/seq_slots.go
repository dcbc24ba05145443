// What Python does with a slice or array: indexing, slicing, iteration, append and the like.
package goiface

import (
	"grumpy.dev/runtime/py"
)

var seqSlots = py.Slots{
	Len: seqLen, Item: seqItem, SetItemAt: seqSetItem, Slice: seqSlice, Subscript: seqSubscript,
	SetSubscript: seqSetSubscript, Iter: seqIter, Repr: seqRepr, Str: boxStr, NonZero: seqTruth, RichCompare: seqCompare,
	Contains: seqContains,
}

var seqMethods = []py.Row{
	{Name: "append", Sig: "(item)", Doc: "Appends as Go's append; the variable that the slice came from changes.", Impl: py.OneArg(seqAppend)},
	{Name: "extend", Sig: "(items)", Doc: "Appends all items.", Impl: py.OneArg(seqExtend)},
	{Name: "insert", Sig: "(index, item)", Impl: py.Unpack2(2, seqInsert)},
	{Name: "pop", Sig: "(index=-1)", Impl: py.Unpack1(0, seqPop)},
	{Name: "cap", Sig: "()", Doc: "Go's cap.", Impl: py.NoArgs(seqCap)},
	{Name: "index", Sig: "(item)", Impl: py.OneArg(seqIndex)},
	{Name: "count", Sig: "(item)", Impl: py.OneArg(seqCount)},
	{Name: "tobytes", Sig: "()", Doc: "The bytes of a slice or array of bytes, as a str.", Impl: py.NoArgs(seqBytes)},
}

func seqParts(self py.Value) (SeqOps, any) {
	b := py.As[Box](self)
	return b.Info.Seq, b.Go
}

func seqLen(_ *py.Thread, self py.Value) (int, bool) {
	ops, p := seqParts(self)
	return ops.length(p), true
}

func seqTruth(_ *py.Thread, self py.Value) (bool, bool) {
	ops, p := seqParts(self)
	return ops.length(p) > 0, true
}

func seqItem(t *py.Thread, self py.Value, i int) py.Value {
	ops, p := seqParts(self)
	return ops.get(t, p, i)
}

func seqSetItem(t *py.Thread, self py.Value, i int, v py.Value) bool {
	ops, p := seqParts(self)
	if v.Zero() {
		if n := ops.length(p); i < 0 || i >= n {
			t.Raise(py.IndexError, "index out of range")
			return false
		}
		return ops.remove(t, p, i, i+1)
	}
	return ops.set(t, p, i, v)
}

func seqSlice(t *py.Thread, self py.Value, i, j int) py.Value {
	ops, p := seqParts(self)
	i, j = py.ClipRange(i, j, ops.length(p))
	return ops.slice(t, py.As[Box](self).Info, p, i, max(i, j))
}

// index converts a subscript; slices are handled before.
func (b *Box) index(t *py.Thread, key py.Value) (int, bool) {
	i, ok := py.AsIndex(t, key, py.IndexError)
	if ok && i < 0 {
		i += b.Info.Seq.length(b.Go)
	}
	return i, ok
}

func seqSubscript(t *py.Thread, self, key py.Value) py.Value {
	b := py.As[Box](self)
	if py.IsSlice(key) {
		start, step, count, ok := py.SliceIndices(t, key, b.Info.Seq.length(b.Go))
		switch {
		case !ok:
			return py.Value{}
		case step == 1:
			return b.Info.Seq.slice(t, b.Info, b.Go, start, start+count)
		}
		out := py.NewList()
		for i := range count {
			out.Append(t, b.Info.Seq.get(t, b.Go, start+i*step))
		}
		return out.V()
	}
	i, ok := b.index(t, key)
	if !ok {
		return py.Value{}
	}
	return b.Info.Seq.get(t, b.Go, i)
}

func seqSetSubscript(t *py.Thread, self, key, v py.Value) bool {
	b := py.As[Box](self)
	if py.IsSlice(key) {
		return seqAssignSlice(t, b, key, v)
	}
	i, ok := b.index(t, key)
	return ok && seqSetItem(t, self, i, v)
}

// seqAssignSlice is s[i:j] = items: as many items as there are places, or a removal.
func seqAssignSlice(t *py.Thread, b *Box, key, v py.Value) bool {
	start, step, count, ok := py.SliceIndices(t, key, b.Info.Seq.length(b.Go))
	if !ok {
		return false
	}
	if v.Zero() {
		if step != 1 {
			t.Raise(py.TypeError, "only a contiguous part of a Go slice can be removed")
			return false
		}
		return b.Info.Seq.remove(t, b.Go, start, start+count)
	}
	items, ok := py.ListFromIter(t, v)
	if !ok {
		return false
	}
	if len(items) != count {
		t.Raisef(py.ValueError, "attempt to assign %d items to a part of %d of a Go slice", len(items), count)
		return false
	}
	for i, item := range items {
		if !b.Info.Seq.set(t, b.Go, start+i*step, item) {
			return false
		}
	}
	return true
}

// seqIter iterates by index, as Go's range does over the slice's elements at the start.
func seqIter(t *py.Thread, self py.Value) py.Value {
	ops, p := seqParts(self)
	i, n := 0, ops.length(p)
	return NewIterator(func(t *py.Thread) py.Value {
		if i >= n || i >= ops.length(p) {
			return py.Value{}
		}
		i++
		return ops.get(t, p, i-1)
	})
}

func seqList(t *py.Thread, self py.Value) *py.List {
	ops, p := seqParts(self)
	out := py.NewList()
	for i := range ops.length(p) {
		out.Append(t, ops.get(t, p, i))
	}
	return out
}

func seqRepr(t *py.Thread, self py.Value) py.Value {
	if !py.ReprEnter(t, self) {
		return py.MkStr("[...]")
	}
	defer py.ReprLeave(t)
	text, ok := py.ReprString(t, seqList(t, self).V())
	if !ok {
		return py.Value{}
	}
	return py.MkStr(py.As[Box](self).Info.FullName() + "(" + text + ")")
}

// seqCompare compares item by item with another sequence.
func seqCompare(t *py.Thread, a, b py.Value, op py.CompareOp) py.Value {
	if op != py.EQ && op != py.NE {
		return py.NotImplemented
	}
	x, ok1 := asItems(t, a)
	y, ok2 := asItems(t, b)
	if !ok1 || !ok2 {
		return py.NotImplemented
	}
	return py.RichCompare(t, x, y, op)
}

func asItems(t *py.Thread, v py.Value) (py.Value, bool) {
	switch {
	case py.IsList(v):
		return v, true
	case py.IsTuple(v):
		return py.NewList(py.As[py.Tuple](v).Items()...).V(), true
	case boxOf(v) != nil && boxOf(v).Info.Kind == Slice:
		return seqList(t, v).V(), true
	}
	return v, false
}

func seqFind(t *py.Thread, self, x py.Value) (int, bool) {
	ops, p := seqParts(self)
	for i := range ops.length(p) {
		eq, ok := py.EqualItems(t, ops.get(t, p, i), x)
		if eq || !ok {
			return i, ok
		}
	}
	return -1, true
}

func seqContains(t *py.Thread, self, x py.Value) (bool, bool) {
	i, ok := seqFind(t, self, x)
	return i >= 0, ok
}

func seqIndex(t *py.Thread, self, x py.Value) py.Value {
	i, ok := seqFind(t, self, x)
	switch {
	case !ok:
		return py.Value{}
	case i < 0:
		return t.Raise(py.ValueError, "the value is not in the slice")
	}
	return py.Int(int64(i))
}

func seqCount(t *py.Thread, self, x py.Value) py.Value {
	return py.CallMethod1(t, seqList(t, self).V(), py.Intern("count"), &py.AttrSite{}, x)
}

func seqAppend(t *py.Thread, self, item py.Value) py.Value {
	ops, p := seqParts(self)
	return py.NoneIf(ops.add(t, p, []py.Value{item}))
}

func seqExtend(t *py.Thread, self, items py.Value) py.Value {
	list, ok := py.ListFromIter(t, items)
	ops, p := seqParts(self)
	return py.NoneIf(ok && ops.add(t, p, list))
}

func seqInsert(t *py.Thread, self, at, item py.Value) py.Value {
	ops, p := seqParts(self)
	n := ops.length(p)
	i, ok := py.AsIndex(t, at, py.IndexError)
	if !ok {
		return py.Value{}
	}
	if i < 0 {
		i = max(0, i+n)
	}
	i = min(i, n)
	if !ops.add(t, p, []py.Value{item}) {
		return py.Value{}
	}
	items := seqList(t, self).Items()
	for j := n; j > i; j-- {
		if !ops.set(t, p, j, items[j-1]) {
			return py.Value{}
		}
	}
	return py.NoneIf(ops.set(t, p, i, item))
}

func seqPop(t *py.Thread, self, at py.Value) py.Value {
	ops, p := seqParts(self)
	i := ops.length(p) - 1
	if at.Ok() {
		var ok bool
		if i, ok = py.As[Box](self).index(t, at); !ok {
			return py.Value{}
		}
	}
	v := ops.get(t, p, i)
	if v.Zero() || !ops.remove(t, p, i, i+1) {
		return py.Value{}
	}
	return v
}

func seqCap(_ *py.Thread, self py.Value) py.Value {
	ops, p := seqParts(self)
	return py.Int(int64(ops.capacity(p)))
}

func seqBytes(t *py.Thread, self py.Value) py.Value {
	ops, p := seqParts(self)
	if b, ok := ops.(interface{ bytes(p any) ([]byte, bool) }); ok {
		if data, ok := b.bytes(p); ok {
			return py.MkStr(string(data))
		}
	}
	return t.Raise(py.TypeError, py.As[Box](self).Info.FullName()+" does not hold bytes")
}

func (s *seqOf[S, E]) bytes(p any) ([]byte, bool) {
	b, ok := any(s.items(p.(*S))).([]byte)
	return b, ok
}
