// xrange: a sequence of ints in arithmetic progression that holds none of them.
package py

import (
	"math"
	"math/bits"
	"strconv"
	"sync/atomic"
)

// XRange is an xrange: n ints from start in steps of step. Immutable.
type XRange struct {
	Object
	start, step, n int64
}

// rangeIter is the iterator of an xrange. Locking contract: next moves by an atomic exchange, so threads that
// share an iterator get every int once.
type rangeIter struct {
	Object
	start, step, n int64
	next           int64 // number of ints given so far
}

// XRangeType is the type of xrange, and rangeIterType that of its iterators.
var (
	XRangeType    = NewType("xrange")
	rangeIterType = NewType("rangeiterator")
)

func init() {
	XRangeType.Setup(Spec{
		Doc: "xrange(stop) -> xrange object\nxrange(start, stop[, step]) -> xrange object\n\n" +
			"The ints that range() gives, made one by one when asked for.",
		Slots: Slots{
			New: xrangeNew, GetAttr: GenericGetAttr, Repr: xrangeRepr, Len: xrangeLen, Item: xrangeItem, Iter: xrangeIter,
		},
		Methods: []Row{
			{Name: "__reduce__", Impl: Unpack(0, -1, func(t *Thread, self Value, _ []Value) Value { return xrangeReduce(t, self) })},
			{Name: "__reversed__", Sig: "()", Doc: "An iterator over the ints from the last to the first.", Impl: NoArgs(xrangeReversed)},
		},
	})
	rangeIterType.Setup(Spec{
		Slots: Slots{GetAttr: GenericGetAttr, Iter: selfIter, Next: rangeIterNext},
		Methods: []Row{
			{Name: "__length_hint__", Sig: "()", Doc: "How many ints are to come.", Impl: NoArgs(rangeIterHint)},
		},
	})
}

// rangeLength counts the ints from lo up to but not including hi in steps of step, which isn't 0.
func rangeLength(lo, hi, step int64) uint64 {
	switch {
	case step > 0 && lo < hi:
		return (uint64(hi)-uint64(lo)-1)/uint64(step) + 1
	case step < 0 && lo > hi:
		return (uint64(lo)-uint64(hi)-1)/-uint64(step) + 1
	}
	return 0
}

func xrangeNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	switch {
	case kw.Len() > 0:
		return t.Raise(TypeError, "xrange() does not take keyword arguments")
	case len(args) < 1 || len(args) > 3:
		return t.Raise(TypeError, "xrange() requires 1-3 int arguments")
	}
	bounds := [3]int64{0, 0, 1}
	at := bounds[:]
	if len(args) == 1 {
		at = bounds[1:]
	}
	for i, a := range args {
		n, ok := argLong(t, a)
		if !ok {
			return Value{}
		}
		at[i] = n
	}
	lo, hi, step := bounds[0], bounds[1], bounds[2]
	if step == 0 {
		return t.Raise(ValueError, "xrange() arg 3 must not be zero")
	}
	n := rangeLength(lo, hi, step)
	if n > math.MaxInt64 {
		return t.Raise(OverflowError, "xrange() result has too many items")
	}
	r := &XRange{start: lo, step: step, n: int64(n)}
	r.typ = XRangeType
	return r.V()
}

// stop is where the progression ends, within the range of int64.
func (r *XRange) stop() int64 {
	hi, lo := bits.Mul64(absUint(r.step), uint64(r.n))
	if r.step > 0 {
		if hi != 0 || lo > uint64(math.MaxInt64)-uint64(r.start) {
			return math.MaxInt64
		}
		return r.start + int64(lo)
	}
	if hi != 0 || lo > uint64(r.start)-uint64(1<<63) {
		return math.MinInt64
	}
	return r.start - int64(lo)
}

func xrangeRepr(t *Thread, self Value) Value {
	r := As[XRange](self)
	text := strconv.FormatInt(r.stop(), 10)
	if r.start != 0 || r.step != 1 {
		text = strconv.FormatInt(r.start, 10) + ", " + text
	}
	if r.step != 1 {
		text += ", " + strconv.FormatInt(r.step, 10)
	}
	return MkStr("xrange(" + text + ")")
}

func xrangeReduce(t *Thread, self Value) Value {
	r := As[XRange](self)
	return NewTuple(XRangeType.V(), NewTuple(Int(r.start), Int(r.stop()), Int(r.step)).V()).V()
}

func xrangeLen(t *Thread, self Value) (int, bool) { return int(As[XRange](self).n), true }

func xrangeItem(t *Thread, self Value, i int) Value {
	r := As[XRange](self)
	if i < 0 || int64(i) >= r.n {
		return t.Raise(IndexError, "xrange object index out of range")
	}
	return Int(r.start + int64(i)*r.step)
}

func xrangeIter(t *Thread, self Value) Value {
	r := As[XRange](self)
	return newRangeIter(r.start, r.step, r.n)
}

func newRangeIter(start, step, n int64) Value {
	it := &rangeIter{start: start, step: step, n: n}
	it.typ = rangeIterType
	return it.V()
}

func xrangeReversed(t *Thread, self Value) Value {
	r := As[XRange](self)
	return newRangeIter(r.start+(r.n-1)*r.step, -r.step, r.n)
}

func rangeIterNext(t *Thread, self Value) Value {
	it := As[rangeIter](self)
	var i int64
	if multiThreaded {
		i = it.claimNext()
	} else if i = it.next; i < it.n {
		it.next = i + 1
	}
	if i >= it.n {
		return Value{}
	}
	return Int(it.start + i*it.step)
}

// claimNext gives the next position and moves it on, if there is one left, while other threads may do the same.
func (it *rangeIter) claimNext() int64 {
	for {
		i := atomic.LoadInt64(&it.next)
		if i >= it.n || atomic.CompareAndSwapInt64(&it.next, i, i+1) {
			return i
		}
	}
}

func rangeIterHint(t *Thread, self Value) Value {
	it := As[rangeIter](self)
	return Int(it.n - atomic.LoadInt64(&it.next))
}
