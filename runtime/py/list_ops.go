// The operators of list: indexing, slicing, concatenation, repetition, comparison, repr.
//
// What surprises: comparisons and repr call Python code, which may change the list under way. They
// read one item at a time and ask for the length again each turn, as CPython does.
package py

import (
	"math"
	"unsafe"
)

func listLen(t *Thread, self Value) (int, bool) { return As[List](self).Len(), true }

// listItem gives an item by its index, which is not negative any more (if it is, it stays out of range).
func listItem(t *Thread, self Value, i int) Value {
	if v := As[List](self).At(i); v.Ok() {
		return v
	}
	return t.Raise(IndexError, "list index out of range")
}

func listSubscript(t *Thread, self, key Value) Value {
	l := As[List](self)
	if key.IsInt() {
		return l.getIndex(t, int(key.Int()))
	}
	if IsExact(key, SliceType) {
		return listGetSlice(t, l, As[Slice](key))
	}
	if !hasIndex(key) {
		return t.Raise(TypeError, "list indices must be integers, not "+TypeName(key))
	}
	i, ok := AsIndex(t, key, IndexError)
	if !ok {
		return Value{}
	}
	return l.getIndex(t, i)
}

// getIndex gives l[i], where a negative i counts from the end.
func (l *List) getIndex(t *Thread, i int) Value {
	if i < 0 {
		i += l.Len()
	}
	if v := l.At(i); v.Ok() {
		return v
	}
	return t.Raise(IndexError, "list index out of range")
}

func listGetSlice(t *Thread, l *List, s *Slice) Value {
	for {
		n := l.Len()
		r, ok := s.indices(t, n)
		if !ok {
			return Value{}
		}
		m := l.lock()
		if int(l.n) == n {
			out, room := newListRoom(r.count)
			r.pickInto(room, l.view())
			unlock(m)
			return out.V()
		}
		unlock(m) // its length changed since
	}
}

// listSlice is l[i:j] with bounds made good for negative numbers already.
func listSlice(t *Thread, self Value, i, j int) Value {
	l := As[List](self)
	m := l.lock()
	items := l.view()
	i, j = clipSlice(i, j, len(items))
	out := newListCopy(items[i:j])
	unlock(m)
	return out.V()
}

func listSetSubscript(t *Thread, self, key, v Value) bool {
	l := As[List](self)
	if key.IsInt() {
		return l.setIndex(t, int(key.Int()), v)
	}
	if IsExact(key, SliceType) {
		return listSetSliceObject(t, l, As[Slice](key), v)
	}
	if !hasIndex(key) {
		t.Raise(TypeError, "list indices must be integers, not "+TypeName(key))
		return false
	}
	i, ok := AsIndex(t, key, IndexError)
	return ok && l.setIndex(t, i, v)
}

// setIndex is l[i] = v, where a negative i counts from the end; zero v deletes.
func (l *List) setIndex(t *Thread, i int, v Value) bool {
	if i < 0 {
		i += l.Len()
	}
	return listSetItemAt(t, l.V(), i, v)
}

func listSetItemAt(t *Thread, self Value, i int, v Value) bool {
	l := As[List](self)
	if v.Zero() {
		if l.removeRange(i, i+1) {
			return true
		}
	} else if l.store(i, v) {
		return true
	}
	t.Raise(IndexError, "list assignment index out of range")
	return false
}

// store replaces item i; false: out of range.
func (l *List) store(i int, v Value) bool {
	if !multiThreaded {
		if uint64(i) >= uint64(l.n) {
			return false
		}
		*slot(l.first, i) = v
		return true
	}
	m := l.lock()
	defer unlock(m)
	if uint64(i) >= uint64(l.n) {
		return false
	}
	slot(l.first, i).store(v)
	return true
}

// removeRange deletes the items from i up to j; false: they are not all there.
func (l *List) removeRange(i, j int) bool {
	m := l.lock()
	defer unlock(m)
	if i < 0 || j > int(l.n) {
		return false
	}
	items := l.beginMove()
	moveValues(items[i:], items[j:])
	l.endMove(len(items), len(items)-(j-i))
	return true
}

// replaceRange puts with in the place of the items from i up to j, bounds that are cut to the length.
func (l *List) replaceRange(t *Thread, i, j int, with []Value) bool {
	m := l.lock()
	defer unlock(m)
	old := int(l.n)
	i, j = clipSlice(i, j, old)
	n := old - (j - i) + len(with)
	if n > l.capacity && !l.reserve(t, n) {
		return false
	}
	items := l.beginMove()
	if n > old {
		items = unsafe.Slice((*Value)(l.first), n)
	}
	moveValues(items[i+len(with):], items[j:old])
	moveValues(items[i:], with)
	l.endMove(old, n)
	return true
}

// listSetSlice is l[i:j] = v; zero v deletes.
func listSetSlice(t *Thread, self Value, i, j int, v Value) bool {
	l := As[List](self)
	if v.Zero() {
		return l.replaceRange(t, i, j, nil)
	}
	with, ok := fastSequence(t, v, "can only assign an iterable", l)
	return ok && l.replaceRange(t, i, j, with)
}

// fastSequence gives the items of any iterable, without a copy where that is safe to do for one that
// is about to be put in l; errMsg is for what is not iterable.
func fastSequence(t *Thread, v Value, errMsg string, l *List) ([]Value, bool) {
	switch {
	case IsTuple(v):
		return As[Tuple](v).items, true
	case IsList(v):
		if As[List](v) == l {
			return l.Copy(), true
		}
		return As[List](v).Items(), true
	}
	it := Iter(t, v)
	if it.Zero() {
		if t.ErrMatches(TypeError) {
			t.Raise(TypeError, errMsg)
		}
		return nil, false
	}
	out := NewList()
	if !listExtend(t, out, it) {
		return nil, false
	}
	return out.Items(), true
}

func listSetSliceObject(t *Thread, l *List, s *Slice, v Value) bool {
	r, ok := s.indices(t, l.Len())
	if !ok {
		return false
	}
	if r.step == 1 {
		return listSetSlice(t, l.V(), r.start, r.stop, v)
	}
	if v.Zero() {
		l.removeStepped(r)
		return true
	}
	with, ok := fastSequence(t, v, "must assign iterable to extended slice", l)
	if !ok {
		return false
	}
	if len(with) != r.count {
		t.Raisef(ValueError, "attempt to assign sequence of size %d to extended slice of size %d", len(with), r.count)
		return false
	}
	l.storeStepped(r, with)
	return true
}

// storeStepped assigns the items that r selects, as far as they are still there.
func (l *List) storeStepped(r sliceRange, with []Value) {
	m := l.lock()
	defer unlock(m)
	items := l.view()
	for i, at := 0, r.start; i < r.count; i, at = i+1, at+r.step {
		if at < len(items) {
			items[at].store(with[i])
		}
	}
}

// removeStepped deletes the items that r selects, as far as they are still there.
func (l *List) removeStepped(r sliceRange) {
	if r.count == 0 {
		return
	}
	low, step := r.start, r.step
	if step < 0 {
		low, step = r.start+(r.count-1)*r.step, -step
	}
	m := l.lock()
	defer unlock(m)
	items := l.beginMove()
	kept := min(low, len(items))
	next, left := low, r.count
	for at := kept; at < len(items); at++ {
		if at == next && left > 0 {
			next += step
			left--
			continue
		}
		items[kept].store(items[at])
		kept++
	}
	l.endMove(len(items), kept)
}

func listConcat(t *Thread, a, b Value) Value {
	if !IsList(b) {
		return t.Raise(TypeError, "can only concatenate list (not \""+TypeName(b)+"\") to list")
	}
	x, y := As[List](a).Items(), As[List](b).Items()
	if !HasRoom(t, len(x)+len(y), wordSize) {
		return Value{}
	}
	out, room := newListRoom(len(x) + len(y))
	copy(room[copy(room, x):], y)
	return out.V()
}

func listInPlaceConcat(t *Thread, self, other Value) Value {
	if !listExtend(t, As[List](self), other) {
		return Value{}
	}
	return self
}

func listRepeat(t *Thread, self Value, n int) Value {
	out, ok := repeatItems(t, As[List](self).Items(), n)
	if !ok {
		return Value{}
	}
	return ListOf(out).V()
}

// repeatItems gives items n times over.
func repeatItems(t *Thread, items []Value, n int) ([]Value, bool) {
	if n <= 0 || len(items) == 0 {
		return nil, true
	}
	if n > math.MaxInt64/len(items) {
		t.RaiseNone(MemoryError)
		return nil, false
	}
	if !HasRoom(t, n*len(items), wordSize) {
		return nil, false
	}
	out := make([]Value, n*len(items))
	for done := copy(out, items); done < len(out); done *= 2 {
		copy(out[done:], out[:done])
	}
	return out, true
}

func listInPlaceRepeat(t *Thread, self Value, n int) Value {
	l := As[List](self)
	out, ok := repeatItems(t, l.Copy(), n)
	if !ok || !l.replaceRange(t, 0, math.MaxInt64, out) {
		return Value{}
	}
	return self
}

func listContains(t *Thread, self, x Value) (bool, bool) {
	l := As[List](self)
	for i := 0; ; i++ {
		item := l.At(i)
		if item.Zero() {
			return false, true
		}
		if eq, ok := EqualItems(t, x, item); eq || !ok {
			return eq, ok
		}
	}
}

// listFind gives the index of the first item equal to x from start on and before stop, or -1.
func listFind(t *Thread, l *List, x Value, start, stop int) (int, bool) {
	for i := start; i < stop; i++ {
		item := l.At(i)
		if item.Zero() {
			break
		}
		if eq, ok := EqualItems(t, item, x); !ok {
			return -1, false
		} else if eq {
			return i, true
		}
	}
	return -1, true
}

func listRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if !IsList(a) || !IsList(b) {
		return NotImplemented
	}
	x, y := As[List](a), As[List](b)
	if x.Len() != y.Len() && (op == EQ || op == NE) {
		return Bool(op == NE)
	}
	for i := x.sameUpTo(y); ; i++ {
		v, w := x.At(i), y.At(i)
		if v.Zero() || w.Zero() {
			return compareLengths(x.Len(), y.Len(), op)
		}
		eq, ok := EqualItems(t, v, w)
		if !ok {
			return Value{}
		}
		if !eq {
			return listCompareAt(t, x, y, i, op)
		}
	}
}

// sameUpTo gives how many items at the front of both lists are the same objects, which is more than being equal.
func (l *List) sameUpTo(other *List) int {
	if multiThreaded {
		return 0
	}
	x, y := l.view(), other.view()
	n := min(len(x), len(y))
	for i := range n {
		if x[i] != y[i] {
			return i
		}
	}
	return n
}

// listCompareAt orders two lists by item i, which differs; the comparison that found it may have shortened them.
func listCompareAt(t *Thread, x, y *List, i int, op CompareOp) Value {
	v, w := x.At(i), y.At(i)
	if v.Zero() || w.Zero() {
		return compareLengths(x.Len(), y.Len(), op)
	}
	return compareFirstDifference(t, v, w, op)
}

func listRepr(t *Thread, self Value) Value {
	l := As[List](self)
	if l.Len() == 0 {
		return MkStr("[]")
	}
	if !t.reprEnter(self) {
		return MkStr("[...]")
	}
	defer t.reprLeave()
	buf := make([]byte, 1, 64)
	buf[0] = '['
	for i := 0; ; i++ {
		item := l.At(i)
		if item.Zero() {
			return MkStr(string(append(buf, ']')))
		}
		if i > 0 {
			buf = append(buf, ", "...)
		}
		var ok bool
		if buf, ok = appendRepr(t, buf, item); !ok {
			return Value{}
		}
	}
}
