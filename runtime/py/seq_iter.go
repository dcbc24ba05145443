// Iterators over lists, tuples and anything with __getitem__, forwards and backwards.
//
// Locking contract: an iterator shared by threads hands every item out once: the position moves by
// an atomic addition or exchange. An exhausted iterator forgets its sequence, so it stays exhausted even if the
// sequence grows later.
package py

import (
	"sync/atomic"
	"unsafe"
)

// ListIter iterates over a list.
type ListIter struct {
	Object
	list unsafe.Pointer // *List; nil once exhausted
	pos  int64
}

// ListReverseIter iterates over a list from its end.
type ListReverseIter struct {
	Object
	list unsafe.Pointer // *List; nil once exhausted
	pos  int64
}

// TupleIter iterates over a tuple.
type TupleIter struct {
	Object
	tuple *Tuple // nil once exhausted
	pos   int64
}

// SeqIter iterates over an object by calling its __getitem__ with 0, 1, ….
type SeqIter struct {
	Object
	seq Value // zero once exhausted
	pos int64
}

// The types of the structs above.
var (
	ListIterType        = NewType("listiterator")
	ListReverseIterType = NewType("listreverseiterator")
	TupleIterType       = NewType("tupleiterator")
	SeqIterType         = NewType("iterator")
)

func init() {
	setup := func(ty *Type, next UnaryFunc, hint func(t *Thread, self Value) Value) {
		ty.Setup(Spec{
			Slots:   Slots{GetAttr: GenericGetAttr, Iter: selfIter, Next: next},
			Methods: []Row{{"__length_hint__", "()", "Says how many items are still to come.", NoArgs(hint), MethodRow}},
		})
	}
	setup(ListIterType, listIterNext, listIterHint)
	setup(ListReverseIterType, listReverseIterNext, listReverseIterHint)
	setup(TupleIterType, tupleIterNext, tupleIterHint)
	setup(SeqIterType, seqIterNext, seqIterHint)
}

// selfIter is the Iter slot of iterators.
func selfIter(t *Thread, self Value) Value { return self }

// advance gives the position and moves it on by step.
func advance(pos *int64, step int64) int64 {
	if multiThreaded {
		return atomic.AddInt64(pos, step) - step
	}
	i := *pos
	*pos = i + step
	return i
}

func listIter(t *Thread, self Value) Value {
	it := &ListIter{list: unsafe.Pointer(As[List](self))}
	it.typ = ListIterType
	return it.V()
}

func listIterNext(t *Thread, self Value) Value {
	it := As[ListIter](self)
	l := (*List)(atomic.LoadPointer(&it.list))
	if l == nil {
		return Value{}
	}
	if multiThreaded {
		return it.nextThreaded(l)
	}
	i := it.pos
	if v := l.At(int(i)); v.Ok() {
		it.pos = i + 1
		return v
	}
	it.list = nil
	return Value{}
}

// nextThreaded reads an item and then claims it, so that no other thread gets the one behind it before.
func (it *ListIter) nextThreaded(l *List) Value {
	for {
		i := atomic.LoadInt64(&it.pos)
		v := l.At(int(i))
		if v.Zero() {
			atomic.StorePointer(&it.list, nil)
			return v
		}
		if atomic.CompareAndSwapInt64(&it.pos, i, i+1) {
			return v
		}
	}
}

func listIterHint(t *Thread, self Value) Value {
	it := As[ListIter](self)
	l := (*List)(atomic.LoadPointer(&it.list))
	if l == nil {
		return SmallInt(0)
	}
	return SmallInt(max(0, int64(l.Len())-atomic.LoadInt64(&it.pos)))
}

func listReversed(t *Thread, self Value) Value {
	l := As[List](self)
	it := &ListReverseIter{list: unsafe.Pointer(l), pos: int64(l.Len()) - 1}
	it.typ = ListReverseIterType
	return it.V()
}

func listReverseIterNext(t *Thread, self Value) Value {
	it := As[ListReverseIter](self)
	l := (*List)(atomic.LoadPointer(&it.list))
	if l == nil {
		return Value{}
	}
	if v := l.At(int(advance(&it.pos, -1))); v.Ok() {
		return v
	}
	atomic.StoreInt64(&it.pos, -1)
	atomic.StorePointer(&it.list, nil)
	return Value{}
}

func listReverseIterHint(t *Thread, self Value) Value {
	it := As[ListReverseIter](self)
	l := (*List)(atomic.LoadPointer(&it.list))
	left := atomic.LoadInt64(&it.pos) + 1
	if l == nil || int64(l.Len()) < left {
		left = 0
	}
	return NewLong(left)
}

func tupleIter(t *Thread, self Value) Value {
	it := &TupleIter{tuple: As[Tuple](self)}
	it.typ = TupleIterType
	return it.V()
}

func tupleIterNext(t *Thread, self Value) Value {
	it := As[TupleIter](self)
	i := advance(&it.pos, 1)
	if items := it.tuple.items; uint64(i) < uint64(len(items)) {
		return items[i]
	}
	atomic.StoreInt64(&it.pos, int64(len(it.tuple.items)))
	return Value{}
}

func tupleIterHint(t *Thread, self Value) Value {
	it := As[TupleIter](self)
	return SmallInt(max(0, int64(len(it.tuple.items))-atomic.LoadInt64(&it.pos)))
}

// newSeqIter makes an iterator over an object with __getitem__.
func newSeqIter(seq Value) Value {
	it := &SeqIter{seq: seq}
	it.typ = SeqIterType
	return it.V()
}

func seqIterNext(t *Thread, self Value) Value {
	it := As[SeqIter](self)
	seq := it.seq.load()
	if seq.Zero() {
		return Value{}
	}
	i := advance(&it.pos, 1)
	v := sequenceItem(t, seq, i)
	if v.Ok() {
		return v
	}
	atomic.AddInt64(&it.pos, -1)
	if t.ClearIf(IndexError) || t.ClearIf(StopIteration) {
		it.seq.store(Value{})
	}
	return Value{}
}

// sequenceItem gives seq[i] through the sequence protocol, or __getitem__ of a class.
func sequenceItem(t *Thread, seq Value, i int64) Value {
	if item := TypeOf(seq).Slots.Item; item != nil {
		return item(t, seq, int(i))
	}
	return GetItem(t, seq, SmallInt(i))
}

// seqIterHint is what is left if seq has a length; NotImplemented if it hasn't.
func seqIterHint(t *Thread, self Value) Value {
	it := As[SeqIter](self)
	seq := it.seq.load()
	if seq.Zero() {
		return SmallInt(0)
	}
	if !hasLen(seq) {
		return NotImplemented
	}
	n, ok := Len(t, seq)
	if !ok {
		return Value{}
	}
	return Int(max(0, int64(n)-atomic.LoadInt64(&it.pos)))
}
