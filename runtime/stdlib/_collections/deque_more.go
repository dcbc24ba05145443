package collections

import "grumpy.dev/runtime/py"

// What deque does by comparing and iterating: Python code may change the deque meanwhile, which is an error.

// dequeIterator iterates over a deque, from the right end if reversed.
type dequeIterator struct {
	py.Object
	d        *deque
	state    int
	pos      int
	left     int // items still to come
	reversed bool
}

var (
	dequeIterType        = py.NewType("deque_iterator")
	dequeReverseIterType = py.NewType("deque_reverse_iterator")
)

func init() {
	for _, ty := range []*py.Type{dequeIterType, dequeReverseIterType} {
		ty.Setup(py.Spec{
			Slots: py.Slots{Iter: py.SelfIter, Next: dequeIterNext, GetAttr: py.GenericGetAttr},
			Methods: []py.Row{{Name: "__length_hint__", Sig: "()", Doc: "How many items are to come.", Impl: py.NoArgs(
				func(_ *py.Thread, self py.Value) py.Value { return py.Int(int64(py.As[dequeIterator](self).left)) })}},
		})
	}
}

func newDequeIterator(self py.Value, ty *py.Type) py.Value {
	d := py.As[deque](self)
	it := py.Make[dequeIterator](ty)
	m := d.Lock()
	defer py.Unlock(m)
	it.d, it.state, it.left, it.reversed = d, d.state, d.n, ty == dequeReverseIterType
	if it.reversed {
		it.pos = d.n - 1
	}
	return it.V()
}

func dequeIter(_ *py.Thread, self py.Value) py.Value { return newDequeIterator(self, dequeIterType) }

func dequeReversed(_ *py.Thread, self py.Value) py.Value {
	return newDequeIterator(self, dequeReverseIterType)
}

func dequeIterNext(t *py.Thread, self py.Value) py.Value {
	it := py.As[dequeIterator](self)
	if it.left <= 0 {
		return py.Value{}
	}
	v, state := it.d.at(it.pos)
	if state != it.state || v.Zero() {
		it.left = 0
		return t.Raise(py.RuntimeError, "deque mutated during iteration")
	}
	it.left--
	if it.reversed {
		it.pos--
	} else {
		it.pos++
	}
	return v
}

func dequeCount(t *py.Thread, self, v py.Value) py.Value {
	d := py.As[deque](self)
	n := 0
	_, start := d.at(0)
	for i := 0; ; i++ {
		item, _ := d.at(i)
		if item.Zero() {
			return py.Int(int64(n))
		}
		equal, ok := py.EqualItems(t, item, v)
		if !ok {
			return py.Value{}
		}
		if equal {
			n++
		}
		if _, state := d.at(0); state != start {
			return t.Raise(py.RuntimeError, "deque mutated during iteration")
		}
	}
}

func dequeRemove(t *py.Thread, self, v py.Value) py.Value {
	d := py.As[deque](self)
	n, _ := dequeLen(t, self)
	for i := range n {
		item, _ := d.at(i)
		if item.Zero() {
			break
		}
		equal, ok := py.EqualItems(t, item, v)
		if now, _ := dequeLen(t, self); now != n {
			return t.Raise(py.IndexError, "deque mutated during remove().")
		}
		if !ok {
			return py.Value{}
		}
		if equal {
			return py.NoneIf(dequeSetItem(t, self, i, py.Value{}))
		}
	}
	return t.Raise(py.ValueError, "deque.remove(x): x not in deque")
}

func dequeRepr(t *py.Thread, self py.Value) py.Value {
	if !py.ReprEnter(t, self) {
		return py.MkStr("[...]")
	}
	defer py.ReprLeave(t)
	list, ok := py.ReprString(t, py.ListOf(py.As[deque](self).items()).V())
	if !ok {
		return py.Value{}
	}
	if bound := dequeMaxLen(t, self); bound != py.None {
		s, _ := py.ReprString(t, bound)
		list += ", maxlen=" + s
	}
	return py.MkStr("deque(" + list + ")")
}

func dequeCompare(t *py.Thread, a, b py.Value, op py.CompareOp) py.Value {
	if !py.IsInstanceOf(a, dequeType) || !py.IsInstanceOf(b, dequeType) {
		return py.NotImplemented
	}
	if op == py.EQ || op == py.NE {
		na, _ := dequeLen(t, a)
		nb, _ := dequeLen(t, b)
		if a == b || na != nb {
			return py.Bool((a == b) == (op == py.EQ))
		}
	}
	x, y := dequeIter(t, a), dequeIter(t, b)
	for {
		v := dequeIterNext(t, x)
		if v.Zero() && t.HasExc() {
			return v
		}
		w := dequeIterNext(t, y)
		if w.Zero() && t.HasExc() {
			return w
		}
		if v.Zero() || w.Zero() {
			return compareEnds(v.Ok(), w.Ok(), op)
		}
		equal, ok := py.EqualItems(t, v, w)
		if !ok {
			return py.Value{}
		}
		if !equal {
			return py.RichCompare(t, v, w, op)
		}
	}
}

// compareEnds decides where one deque at least has no more items.
func compareEnds(more, otherMore bool, op py.CompareOp) py.Value {
	switch op {
	case py.LT:
		return py.Bool(otherMore)
	case py.LE:
		return py.Bool(!more)
	case py.EQ:
		return py.Bool(more == otherMore)
	case py.NE:
		return py.Bool(more != otherMore)
	case py.GT:
		return py.Bool(more)
	}
	return py.Bool(!otherMore)
}

func dequeCopy(t *py.Thread, self py.Value) py.Value {
	if bound := dequeMaxLen(t, self); bound != py.None {
		return py.Call2(t, py.TypeOf(self).V(), self, bound)
	}
	return py.Call1(t, py.TypeOf(self).V(), self)
}

func dequeReduce(t *py.Thread, self py.Value) py.Value {
	list := py.ListOf(py.As[deque](self).items()).V()
	bound := dequeMaxLen(t, self)
	cls := py.TypeOf(self).V()
	d := py.InstanceDict(self)
	switch {
	case d == nil && bound == py.None:
		return py.Pair(cls, py.NewTuple(list).V())
	case d == nil:
		return py.Pair(cls, py.Pair(list, bound))
	case bound == py.None:
		return py.NewTuple(cls, py.Pair(list, py.None), d.V()).V()
	}
	return py.NewTuple(cls, py.Pair(list, bound), d.V()).V()
}
