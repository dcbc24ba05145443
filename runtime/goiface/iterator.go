// Iterators made of Go functions, and Go's iter.Seq in both directions.
package goiface

import (
	"iter"
	"runtime"

	"grumpy.dev/runtime/py"
)

// Iterator is a Python iterator whose items a Go function gives. Locking contract: next is not called by two threads
// at once by well-behaved programs; a function that minds takes its own lock.
type Iterator struct {
	py.Object
	next func(t *py.Thread) py.Value
}

// IteratorType is the type of such iterators.
var IteratorType = py.NewType("iterator")

func init() {
	IteratorType.Setup(py.Spec{Module: "__go__", Slots: py.Slots{
		Iter: py.SelfIter,
		Next: func(t *py.Thread, self py.Value) py.Value { return py.As[Iterator](self).next(t) },
	}})
}

// NewIterator makes an iterator; next gives zero without an exception at the end.
func NewIterator(next func(t *py.Thread) py.Value) py.Value {
	it := py.Make[Iterator](IteratorType)
	it.next = next
	return it.V()
}

// pulled makes a Python iterator of a pulled sequence, which ends with the last item or when it is collected.
func pulled(next func() (py.Value, bool), stop func()) py.Value {
	v := NewIterator(nil)
	it := py.As[Iterator](v)
	it.next = func(t *py.Thread) (r py.Value) {
		defer Guard(t, &r)
		item, ok := next()
		if !ok {
			stop()
			return py.Value{}
		}
		return item
	}
	runtime.AddCleanup(it, func(stop func()) { stop() }, stop)
	return v
}

// FromSeq makes a Python iterator of a Go one.
func FromSeq[T any](t *py.Thread, seq iter.Seq[T], from func(*py.Thread, T) py.Value) py.Value {
	if seq == nil {
		return py.None
	}
	next, stop := iter.Pull(seq)
	return pulled(func() (py.Value, bool) {
		x, ok := next()
		if !ok {
			return py.Value{}, false
		}
		return from(t, x), true
	}, stop)
}

// FromSeq2 makes a Python iterator of pairs of a Go one.
func FromSeq2[K, V any](t *py.Thread, seq iter.Seq2[K, V], fromKey func(*py.Thread, K) py.Value, from func(*py.Thread, V) py.Value) py.Value {
	if seq == nil {
		return py.None
	}
	next, stop := iter.Pull2(seq)
	return pulled(func() (py.Value, bool) {
		k, x, ok := next()
		if !ok {
			return py.Value{}, false
		}
		return py.Pair(fromKey(t, k), from(t, x)), true
	}, stop)
}

// ToSeq makes a Go iterator of a Python iterable. An exception in it leaves through the Go code as a panic.
func ToSeq[T any](t *py.Thread, v py.Value, p Place, to func(*py.Thread, py.Value, Place) (T, bool)) (iter.Seq[T], bool) {
	if !iterable(v) {
		p.Want(t, "iterable for "+nameOf[iter.Seq[T]](), v)
		return nil, false
	}
	note(t)
	return func(yield func(T) bool) {
		t, guest := Enter()
		defer Leave(t, guest)
		stopped := false
		ok := py.IterateInto(t, v, func(item py.Value) bool {
			x, good := to(t, item, p)
			if good && !yield(x) {
				stopped = true
			}
			return good && !stopped
		})
		if !ok && !stopped {
			panicPending(t)
		}
	}, true
}

// ToSeq2 makes a Go iterator of pairs of a Python iterable of pairs, or of a dict.
func ToSeq2[K, V any](t *py.Thread, v py.Value, p Place, toKey func(*py.Thread, py.Value, Place) (K, bool),
	to func(*py.Thread, py.Value, Place) (V, bool)) (iter.Seq2[K, V], bool) {
	if py.IsDict(v) {
		if v = py.CallMethod0(t, v, py.Intern("items"), &py.AttrSite{}); v.Zero() {
			return nil, false
		}
	}
	if !iterable(v) {
		p.Want(t, "iterable of pairs for "+nameOf[iter.Seq2[K, V]](), v)
		return nil, false
	}
	note(t)
	return func(yield func(K, V) bool) {
		t, guest := Enter()
		defer Leave(t, guest)
		stopped := false
		ok := py.IterateInto(t, v, func(item py.Value) bool {
			a, b := py.UnpackPair(t, item)
			if a.Zero() {
				return false
			}
			k, good := toKey(t, a, p)
			if !good {
				return false
			}
			x, good := to(t, b, p)
			if good && !yield(k, x) {
				stopped = true
			}
			return good && !stopped
		})
		if !ok && !stopped {
			panicPending(t)
		}
	}, true
}

func iterable(v py.Value) bool {
	s := &py.TypeOf(v).Slots
	return v != py.None && (s.Iter != nil || s.Item != nil)
}
