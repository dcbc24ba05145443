// Package heapq is Python's module _heapq: lists as heaps, whose first item is the smallest.
//
// What surprises: items are compared by __lt__ where the left one has that, else by not (y <= x), as 2.7 does for
// old code. A comparison may change the list; that is an error, found by its length.
package heapq

import "grumpy.dev/runtime/py"

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "_heapq",
		Doc:  "Lists as heaps: a[k] <= a[2*k+1] and a[k] <= a[2*k+2] for all k, so that a[0] is the smallest item.",
		Rows: []py.Row{
			{Name: "heappush", Sig: "(heap, item, /)", Doc: "Adds an item.", Impl: py.Unpack2(2, heapPush)},
			{Name: "heappushpop", Sig: "(heap, item, /)", Doc: "Adds an item, then removes the smallest and gives it.", Impl: py.Unpack2(2, heapPushPop)},
			{Name: "heappop", Sig: "(heap, /)", Doc: "Removes the smallest item and gives it.", Impl: py.OneArg(heapPop)},
			{Name: "heapreplace", Sig: "(heap, item, /)", Doc: "Removes the smallest item and gives it, then adds an item.", Impl: py.Unpack2(2, heapReplace)},
			{Name: "heapify", Sig: "(heap, /)", Doc: "Makes a heap of a list, in place.", Impl: py.OneArg(heapify)},
			{Name: "nlargest", Sig: "(n, iterable, /)", Doc: "The n largest items, the largest first.", Impl: py.Parse(2, 2, nLargest)},
			{Name: "nsmallest", Sig: "(n, iterable, /)", Doc: "The n smallest items, the smallest first.", Impl: py.Parse(2, 2, nSmallest)},
		},
		Init: func(_ *py.Thread, m *py.Module) bool {
			m.Dict().SetStr(py.Intern("__about__"), py.MkStr("A heap is a list in which every item is at least as large as the one "+
				"at half its index; the smallest is then the first, and adding or removing takes a time of log n."))
			return true
		},
	})
}

var s__lt__ = py.Intern("__lt__")

// less is x < y of items.
func less(t *py.Thread, x, y py.Value) (bool, bool) {
	if py.BothInts(x, y) || x.IsFloat() && y.IsFloat() || py.IsExact(x, py.StrType) || py.IsExact(x, py.TupleType) {
		return py.LtTruth(t, x, y)
	}
	if py.GetAttr(t, x, s__lt__).Ok() {
		return py.LtTruth(t, x, y)
	}
	t.ClearExc()
	r, ok := py.LeTruth(t, y, x)
	return !r, ok
}

// order is less, or its opposite for a heap whose first item is the largest.
type order func(t *py.Thread, x, y py.Value) (bool, bool)

func more(t *py.Thread, x, y py.Value) (bool, bool) { return less(t, y, x) }

func heapOf(t *py.Thread, v py.Value) *py.List {
	if !py.IsList(v) {
		t.Raise(py.TypeError, "heap argument must be a list")
		return nil
	}
	return py.As[py.List](v)
}

// resized tells whether a comparison changed the length of the list.
func resized(t *py.Thread, heap *py.List, size int) bool {
	if heap.Len() == size {
		return false
	}
	t.Raise(py.RuntimeError, "list changed size during iteration")
	return true
}

// siftDown moves the item at pos up towards start until its parent is not larger.
func siftDown(t *py.Thread, heap *py.List, start, pos int, before order) bool {
	size := heap.Len()
	if pos >= size {
		t.Raise(py.IndexError, "index out of range")
		return false
	}
	item := heap.At(pos)
	for pos > start {
		parentPos := (pos - 1) >> 1
		parent := heap.At(parentPos)
		if parent.Zero() {
			return !resized(t, heap, size)
		}
		is, ok := before(t, item, parent)
		if !ok || resized(t, heap, size) {
			return false
		}
		if !is {
			break
		}
		// The items may have been exchanged by the comparison.
		item, parent = heap.At(pos), heap.At(parentPos)
		if item.Zero() || parent.Zero() {
			return !resized(t, heap, size)
		}
		heap.SetAt(parentPos, item)
		heap.SetAt(pos, parent)
		pos = parentPos
	}
	return true
}

// siftUp moves the smaller child of the item at pos up, down to a leaf, and then the item to its place from there.
func siftUp(t *py.Thread, heap *py.List, pos int, before order) bool {
	size, start := heap.Len(), pos
	if pos >= size {
		t.Raise(py.IndexError, "index out of range")
		return false
	}
	for limit := size >> 1; pos < limit; {
		child := 2*pos + 1
		if child+1 < size {
			a, b := heap.At(child), heap.At(child+1)
			if a.Zero() || b.Zero() {
				return !resized(t, heap, size)
			}
			is, ok := before(t, a, b)
			if !ok || resized(t, heap, size) {
				return false
			}
			if !is {
				child++
			}
		}
		up, down := heap.At(child), heap.At(pos)
		if up.Zero() || down.Zero() {
			return !resized(t, heap, size)
		}
		heap.SetAt(pos, up)
		heap.SetAt(child, down)
		pos = child
	}
	return siftDown(t, heap, start, pos, before)
}

func heapPush(t *py.Thread, _, h, item py.Value) py.Value {
	heap := heapOf(t, h)
	return py.NoneIf(heap != nil && heap.Append(t, item) && siftDown(t, heap, 0, heap.Len()-1, less))
}

func heapPop(t *py.Thread, _, h py.Value) py.Value {
	heap := heapOf(t, h)
	if heap == nil {
		return py.Value{}
	}
	last := heap.PopLast()
	if last.Zero() {
		return t.Raise(py.IndexError, "index out of range")
	}
	if heap.Len() == 0 {
		return last
	}
	first := heap.At(0)
	heap.SetAt(0, last)
	if first.Zero() || !siftUp(t, heap, 0, less) {
		return py.Value{}
	}
	return first
}

func heapReplace(t *py.Thread, _, h, item py.Value) py.Value {
	heap := heapOf(t, h)
	if heap == nil {
		return py.Value{}
	}
	first := heap.At(0)
	if first.Zero() {
		return t.Raise(py.IndexError, "index out of range")
	}
	heap.SetAt(0, item)
	if !siftUp(t, heap, 0, less) {
		return py.Value{}
	}
	return first
}

func heapPushPop(t *py.Thread, _, h, item py.Value) py.Value {
	heap := heapOf(t, h)
	if heap == nil {
		return py.Value{}
	}
	first := heap.At(0)
	if first.Zero() {
		return item
	}
	is, ok := less(t, first, item)
	switch {
	case !ok:
		return py.Value{}
	case !is:
		return item
	}
	if first = heap.At(0); first.Zero() {
		return t.Raise(py.IndexError, "index out of range")
	}
	heap.SetAt(0, item)
	if !siftUp(t, heap, 0, less) {
		return py.Value{}
	}
	return first
}

func heapify(t *py.Thread, _, h py.Value) py.Value {
	heap := heapOf(t, h)
	return py.NoneIf(heap != nil && makeHeap(t, heap, less))
}

func makeHeap(t *py.Thread, heap *py.List, before order) bool {
	for i := heap.Len()/2 - 1; i >= 0; i-- {
		if !siftUp(t, heap, i, before) {
			return false
		}
	}
	return true
}

func nLargest(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	heap := best(t, args, less)
	if heap == nil || !heap.Sort(t) {
		return py.Value{}
	}
	heap.Reverse(t)
	return heap.V()
}

func nSmallest(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	heap := best(t, args, more)
	if heap == nil || !heap.Sort(t) {
		return py.Value{}
	}
	return heap.V()
}

// best gives the n items that come last in an order, as a heap.
func best(t *py.Thread, args []py.Value, before order) *py.List {
	n, ok := py.ArgInt(t, args[0])
	if !ok {
		return nil
	}
	it := py.Iter(t, args[1])
	if it.Zero() {
		return nil
	}
	heap := py.NewList()
	for heap.Len() < n {
		v := py.Next(t, it)
		if v.Zero() {
			if t.HasExc() {
				return nil
			}
			return heap
		}
		if !heap.Append(t, v) {
			return nil
		}
	}
	if n <= 0 {
		return heap
	}
	if !makeHeap(t, heap, before) {
		return nil
	}
	for {
		v := py.Next(t, it)
		if v.Zero() {
			if t.HasExc() {
				return nil
			}
			return heap
		}
		is, ok := before(t, heap.At(0), v)
		if !ok {
			return nil
		}
		if is {
			heap.SetAt(0, v)
			if !siftUp(t, heap, 0, before) {
				return nil
			}
		}
	}
}
