// The list's storage: one array, a length, and how threads share them.
//
// Locking contract. Readers take no lock: they load n, then first, then one word of the array.
// Writers hold the list's lock (locks.go) as soon as there is a second thread. What makes this safe:
//
//   - The capacity never shrinks once there are threads, so an array loaded after a length has
//     room for that length. Bad interleaving otherwise: a reader loads n = 100, a writer publishes an
//     array of 4, the reader reads element 50 of it.
//   - A slot that pop left holds vacant, never the old item or zero. A reader that meets vacant, or
//     a length that changed meanwhile, or that finds its index out of range, asks again under the lock.
//   - A writer that changes more than one word (insert, del, sort, slice assignment) sets n to 0 while
//     it does, which sends readers to the lock; readers on their way with the old n get a
//     word from before or after.
//
// vacant is an object that looks like None, so that even a slice got from Items that went stale
// (because Python code or another thread changed the list) shows no invalid word.
package py

import (
	"sync/atomic"
	"unsafe"
)

// List is a list.
type List struct {
	Object
	first    unsafe.Pointer // *Value: the array; nil where capacity is 0
	n        int64          // length; 0 also while a writer with threads around moves items
	capacity int            // of the array; for writers only
}

// ListType is the type of list.
var ListType = NewType("list")

const wordSize = 8

var vacantObject = Object{typ: NoneType}

// vacant fills slots that held an item that was removed.
var vacant = vacantObject.V()

type (
	list2 struct {
		List
		room [2]Value
	}
	list4 struct {
		List
		room [4]Value
	}
	list8 struct {
		List
		room [8]Value
	}
	list16 struct {
		List
		room [16]Value
	}
	list24 struct {
		List
		room [24]Value
	}
	list32 struct {
		List
		room [32]Value
	}
)

// NewList makes a list of its arguments; a slice passed as them is copied.
func NewList(items ...Value) *List { return newListCopy(items) }

func newListCopy(items []Value) *List {
	l, room := newListRoom(len(items))
	copy(room, items)
	return l
}

// newListRoom makes a list of n items that the caller fills in before anybody sees it. A short list and its array are one
// allocation; when it grows beyond that array, it takes one of its own.
func newListRoom(n int) (*List, []Value) {
	var l *List
	var room []Value
	switch {
	case n == 0:
		l = new(List)
	case n <= 2:
		x := new(list2)
		l, room = &x.List, x.room[:]
	case n <= 4:
		x := new(list4)
		l, room = &x.List, x.room[:]
	case n <= 8:
		x := new(list8)
		l, room = &x.List, x.room[:]
	case n <= 16:
		x := new(list16)
		l, room = &x.List, x.room[:]
	case n <= 24:
		x := new(list24)
		l, room = &x.List, x.room[:]
	case n <= 32:
		x := new(list32)
		l, room = &x.List, x.room[:]
	default:
		l, room = new(List), make([]Value, n)
	}
	l.typ = ListType
	l.first = unsafe.Pointer(unsafe.SliceData(room))
	l.n, l.capacity = int64(n), len(room)
	return l, room[:n]
}

// ListOf makes a list that takes over items; nobody else may use that slice's elements any more.
func ListOf(items []Value) *List {
	l := &List{}
	l.typ = ListType
	l.adopt(items)
	return l
}

// adopt makes items the storage of a list that no other thread knows yet.
func (l *List) adopt(items []Value) {
	if len(items) > 0 {
		l.first = unsafe.Pointer(unsafe.SliceData(items))
		l.n = int64(len(items))
		l.capacity = len(items)
	}
}

// adoptRoom is adopt for a slice with room for more than it holds.
func (l *List) adoptRoom(items []Value) {
	if cap(items) > 0 {
		l.first = unsafe.Pointer(unsafe.SliceData(items))
		l.n = int64(len(items))
		l.capacity = cap(items)
	}
}

// Len gives the number of items.
func (l *List) Len() int {
	n := atomic.LoadInt64(&l.n)
	if n == 0 && multiThreaded {
		return l.lenLocked()
	}
	return int(n)
}

func (l *List) lenLocked() int {
	m := l.lock()
	n := int(l.n)
	unlock(m)
	return n
}

// slot gives the address of array element i; the caller knows that the array has it.
func slot(first unsafe.Pointer, i int) *Value {
	return (*Value)(unsafe.Add(first, i*wordSize))
}

// At gives item i, or zero (without an exception) where i is not in range.
func (l *List) At(i int) Value {
	n := atomic.LoadInt64(&l.n)
	if uint64(i) >= uint64(n) {
		return l.atMiss(i)
	}
	v := slot(atomic.LoadPointer(&l.first), i).load()
	if multiThreaded {
		return l.atThreaded(i, n, v)
	}
	return v
}

func (l *List) atMiss(i int) Value {
	if multiThreaded {
		return l.atLocked(i)
	}
	return Value{}
}

// atThreaded decides whether v, read as item i when the length was n, is item i.
func (l *List) atThreaded(i int, n int64, v Value) Value {
	if v.Ok() && v != vacant && atomic.LoadInt64(&l.n) == n {
		return v
	}
	return l.atLocked(i)
}

func (l *List) atLocked(i int) Value {
	m := l.lock()
	defer unlock(m)
	if uint64(i) >= uint64(l.n) {
		return Value{}
	}
	return *slot(l.first, i)
}

// view gives the items as a slice of the array itself. For writers, under the lock.
func (l *List) view() []Value { return unsafe.Slice((*Value)(l.first), l.n) }

// Items gives the items for reading. While there is one thread it is the list's own array: what Python
// code does to the list meanwhile may or may not show in it, but every element stays a value. With
// threads it is a copy.
func (l *List) Items() []Value {
	if multiThreaded {
		return l.Copy()
	}
	return l.view()
}

// Copy gives the items in a slice of the caller's own.
func (l *List) Copy() []Value {
	m := l.lock()
	defer unlock(m)
	items := l.view()
	if len(items) == 0 {
		return nil
	}
	own := make([]Value, len(items))
	copy(own, items)
	return own
}

// Append adds v at the end; false: MemoryError is set.
func (l *List) Append(t *Thread, v Value) bool {
	if !multiThreaded {
		if n := int(l.n); n < l.capacity {
			*slot(l.first, n) = v
			l.n++
			return true
		}
	}
	return l.appendSlow(t, v)
}

func (l *List) appendSlow(t *Thread, v Value) bool {
	m := l.lock()
	defer unlock(m)
	n := int(l.n)
	if n == l.capacity && !l.reserve(t, n+1) {
		return false
	}
	slot(l.first, n).store(v)
	l.setLen(n + 1)
	return true
}

// setLen publishes a length; the slots below n hold values already.
func (l *List) setLen(n int) { storeInt(&l.n, int64(n)) }

// reserve makes the capacity at least need, with room to grow; under the lock.
func (l *List) reserve(t *Thread, need int) bool {
	if need <= l.capacity {
		return true
	}
	if !HasRoom(t, need, wordSize) {
		return false
	}
	l.publish(l.view(), grownCapacity(l.capacity, need))
	return true
}

// grownCapacity gives the capacity for an array of c slots that needs more: twice as many while it
// is small, half as many again later.
func grownCapacity(c, need int) int {
	if c < 4 {
		c = 4
	} else if c < 1024 {
		c *= 2
	} else {
		c += c / 2
	}
	return max(c, need)
}

// publish replaces the array by a copy of items in one with room for capacity; n stays.
func (l *List) publish(items []Value, capacity int) {
	own := make([]Value, capacity)
	copy(own, items)
	atomic.StorePointer(&l.first, unsafe.Pointer(unsafe.SliceData(own)))
	l.capacity = capacity
}

// beginMove opens a change of more than one word; under the lock. It gives the items.
func (l *List) beginMove() []Value {
	items := l.view()
	if multiThreaded {
		atomic.StoreInt64(&l.n, 0)
	}
	return items
}

// endMove closes what beginMove opened: the list has n items now and had old ones.
func (l *List) endMove(old, n int) {
	if n < old {
		fillVacant(unsafe.Slice((*Value)(l.first), old)[n:])
	}
	l.setLen(n)
	if !multiThreaded && l.capacity > 64 && n < l.capacity/4 {
		l.shrink()
	}
}

func fillVacant(slots []Value) {
	if multiThreaded {
		for i := range slots {
			slots[i].store(vacant)
		}
		return
	}
	for i := range slots {
		slots[i] = vacant
	}
}

// shrink gives memory back; only while there is one thread (see the contract).
func (l *List) shrink() {
	if l.n == 0 {
		l.first, l.capacity = nil, 0
		return
	}
	l.publish(l.view(), int(l.n)*2)
}
