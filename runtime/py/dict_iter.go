// Iterators over dicts: keys, values and items.
//
// A dict whose length changed since the iterator was made ends the iteration with a RuntimeError, again at
// every further step. Locking contract: the position moves by compare-and-swap, so threads that
// share an iterator get every item once.
package py

import (
	"sync/atomic"
	"unsafe"
)

// DictIter iterates over a dict; its type says what it gives.
type DictIter struct {
	Object
	dict unsafe.Pointer // *Dict; nil once exhausted
	used int64          // the dict's length when the iterator was made; -1 once it changed
	pos  int64
	left int64    // items still to come, for the length hint
	walk slotWalk // while there is one thread
}

// The types of dict iterators.
var (
	DictKeyIterType   = NewType("dictionary-keyiterator")
	DictValueIterType = NewType("dictionary-valueiterator")
	DictItemIterType  = NewType("dictionary-itemiterator")
)

func init() {
	setup := func(ty *Type, next UnaryFunc) {
		ty.Setup(Spec{
			Slots:   Slots{GetAttr: GenericGetAttr, Iter: selfIter, Next: next},
			Methods: []Row{{"__length_hint__", "()", "Says how many items are still to come.", NoArgs(dictIterHint), MethodRow}},
		})
	}
	setup(DictKeyIterType, func(t *Thread, self Value) Value {
		key, _ := dictIterStep(t, self)
		return key
	})
	setup(DictValueIterType, func(t *Thread, self Value) Value {
		_, v := dictIterStep(t, self)
		return v
	})
	setup(DictItemIterType, func(t *Thread, self Value) Value {
		key, v := dictIterStep(t, self)
		if key.Zero() {
			return Value{}
		}
		return Pair(key, v)
	})
}

func newDictIter(d *Dict, ty *Type) Value {
	it := &DictIter{dict: unsafe.Pointer(d), used: int64(d.Len()), left: int64(d.Len()), walk: slotWalk{version: -1}}
	it.typ = ty
	return it.V()
}

func dictIterKeys(t *Thread, self Value) Value { return newDictIter(As[Dict](self), DictKeyIterType) }
func dictIterValues(t *Thread, self Value) Value {
	return newDictIter(As[Dict](self), DictValueIterType)
}
func dictIterItems(t *Thread, self Value) Value { return newDictIter(As[Dict](self), DictItemIterType) }

// dictIterStep gives the next key and value; zeros where the iteration is over or failed.
func dictIterStep(t *Thread, self Value) (key, v Value) {
	it := As[DictIter](self)
	d := (*Dict)(atomic.LoadPointer(&it.dict))
	if d == nil {
		return
	}
	if atomic.LoadInt64(&it.used) != atomic.LoadInt64(&d.used) {
		atomic.StoreInt64(&it.used, -1)
		what := "dictionary"
		if it.typ == SetIterType {
			what = "Set"
		}
		t.Raise(RuntimeError, what+" changed size during iteration")
		return
	}
	if !multiThreaded {
		return it.stepAlone(d)
	}
	for tab := d.table(); tab != nil; {
		start := atomic.LoadInt64(&it.pos)
		i := start
		for v = (Value{}); i < int64(len(tab.index)) && v.Zero(); i++ {
			if e := tab.at(int(i)); e != nil {
				key, v, _ = d.read(e)
			}
		}
		if v.Zero() {
			break
		}
		if it.moveTo(start, i) {
			advance(&it.left, -1)
			return key, v
		}
	}
	atomic.StorePointer(&it.dict, nil)
	return Value{}, Value{}
}

// stepAlone is dictIterStep while there is one thread.
func (it *DictIter) stepAlone(d *Dict) (key, v Value) {
	if tab := (*dictTable)(d.tab); tab != nil {
		for {
			slot, more := it.walk.next(d, tab, int(it.pos))
			if !more {
				break
			}
			it.pos = int64(slot) + 1
			e := &tab.entries[tab.index[slot]-1]
			if v = e.value; v.Ok() {
				if d.cells != nil {
					v = d.deref(v)
				}
				it.left--
				return e.key, v
			}
		}
	}
	it.dict = nil
	return Value{}, Value{}
}

// moveTo sets the position, unless another thread has moved it from start.
func (it *DictIter) moveTo(start, i int64) bool {
	if multiThreaded {
		return atomic.CompareAndSwapInt64(&it.pos, start, i)
	}
	it.pos = i
	return true
}

func dictIterHint(t *Thread, self Value) Value {
	it := As[DictIter](self)
	d := (*Dict)(atomic.LoadPointer(&it.dict))
	if d == nil || atomic.LoadInt64(&it.used) != int64(d.Len()) {
		return SmallInt(0)
	}
	return SmallInt(atomic.LoadInt64(&it.left))
}
