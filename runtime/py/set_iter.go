// The iterator over sets: a dict's iterator in table, with its own messages.
package py

import (
	"sync/atomic"
	"unsafe"
)

// SetIterType is the type of iterators over sets; their struct is DictIter.
var SetIterType = NewType("setiterator")

func init() {
	SetIterType.Setup(Spec{
		Slots:   Slots{GetAttr: GenericGetAttr, Iter: selfIter, Next: setIterNext},
		Methods: []Row{{"__length_hint__", "()", "Says how many elements are still to come.", NoArgs(dictIterHint), MethodRow}},
	})
}

func setIter(t *Thread, self Value) Value {
	d := &As[Set](self).d
	it := &DictIter{dict: unsafe.Pointer(d), used: int64(d.Len()), left: int64(d.Len()), walk: slotWalk{version: -1}}
	it.typ = SetIterType
	return it.V()
}

func setIterNext(t *Thread, self Value) Value {
	it := As[DictIter](self)
	if d := (*Dict)(atomic.LoadPointer(&it.dict)); d != nil && atomic.LoadInt64(&it.used) != int64(d.Len()) {
		atomic.StoreInt64(&it.used, -1)
		return t.Raise(RuntimeError, "Set changed size during iteration")
	}
	key, _ := dictIterStep(t, self)
	return key
}
