// The dict's hash table: CPython 2.7's own, so that iteration gives CPython's order.
//
// Open addressing over a power-of-two table, probed with the perturbed sequence
// i = 5i + perturb + 1; deleted keys leave a dummy behind; the table grows by four (by two above
// 50,000 entries) when it is two thirds full, counting dummies. The algorithm is Tim Peters'.
//
// Locking contract. Readers take no lock. They load the table pointer once; a table never changes its
// size. Within a table, a writer publishes a new entry by storing its key last, and deletes one
// by storing the dummy key first, so a reader that finds a key finds its value or zero, which
// means that the key has just gone. Writers hold the dict's lock and never run Python code under
// it: a comparison that needs Python code runs unlocked (dict_lookup.go), and the writer starts
// again if version says that another thread changed the table meanwhile.
//
// Bad interleavings that this avoids: a reader probes table A with the mask of table B and runs past
// its end; a reader finds key K in a slot, a writer deletes K and puts key L with value W in the same slot, and
// the reader returns W as K's value. Against the second one reuse counts how often a dummy's slot
// was given to another key, and readers look again if it moved.
//
// Module dicts hold GlobalCells: the value of such an entry is a pointer to a cell, which
// compiled code reads directly. No cell ever leaves this file and module.go.
package py

import (
	"sync/atomic"
	"unsafe"
)

// Dict is a dict.
type Dict struct {
	Object
	tab     unsafe.Pointer // *dictTable; nil: empty with 8 slots
	used    int64          // items
	fill    int64          // items and dummies
	version int64          // counts insertions, deletions and resizes
	reuse   int64          // counts insertions into a dummy's slot
	cells   *cellTable     // of a module's dict, else nil
}

type dictTable struct {
	entries []dictEntry // length is a power of two, at least 8
}

type dictEntry struct {
	hash  int64
	key   Value // zero: never used; dummyKey: deleted
	value Value // zero: no item here
}

// smallDictTable is a table of 8 slots and its header in one allocation.
type smallDictTable struct {
	dictTable
	slots [minDictSize]dictEntry
}

const minDictSize = 8

// growSlowly is the number of items above which a table grows by two, not four.
const growSlowly = 50000

var dummyObject = Object{typ: NoneType}
var dummyKey = dummyObject.V()

// DictType is the type of dict.
var DictType = NewType("dict")

// NewDict makes an empty dict.
func NewDict() *Dict {
	d := &Dict{}
	d.typ = DictType
	return d
}

func (d *Dict) table() *dictTable { return (*dictTable)(atomic.LoadPointer(&d.tab)) }

// Len gives the number of items.
func (d *Dict) Len() int { return int(atomic.LoadInt64(&d.used)) }

func newDictTable(size int) *dictTable {
	if size == minDictSize {
		small := &smallDictTable{}
		small.entries = small.slots[:]
		return &small.dictTable
	}
	return &dictTable{entries: make([]dictEntry, size)}
}

// ensureTable gives the table, which it makes for a dict that had none.
func (d *Dict) ensureTable() *dictTable {
	tab := d.table()
	if tab == nil {
		tab = newDictTable(minDictSize)
		atomic.StorePointer(&d.tab, unsafe.Pointer(tab))
	}
	return tab
}

// slots gives the number of slots of the table.
func (d *Dict) slots() int {
	if tab := d.table(); tab != nil {
		return len(tab.entries)
	}
	return minDictSize
}

// deref gives what an entry holds: the value, or for a module's global the value in its cell.
func (d *Dict) deref(v Value) Value {
	if loadPtr(&d.cells) != nil && v.Ok() && IsExact(v, cellHolderType) {
		return As[GlobalCell](v).Load()
	}
	return v
}

// put stores an item. e is the slot that a lookup gave for key: the key's own, or where it goes.
// Under the lock; without grow the caller has made room before, and only when other threads took it the table grows.
func (d *Dict) put(e *dictEntry, key Value, hash int64, v Value, grow bool) {
	if e.value.Ok() {
		d.replace(e, v)
		return
	}
	if d.cells != nil {
		v = d.intoCell(key, v)
	}
	storeInt(&d.version, d.version+1)
	if e.key.Zero() {
		d.fill++
	} else {
		storeInt(&d.reuse, d.reuse+1)
	}
	storeInt(&e.hash, hash)
	e.value.store(v)
	e.key.store(key)
	storeInt(&d.used, d.used+1)
	if grow && int(d.fill)*3 >= d.slots()*2 || int(d.fill)+1 >= d.slots() {
		d.growTable()
	}
}

// replace changes the value of an item.
func (d *Dict) replace(e *dictEntry, v Value) {
	if d.cells != nil && IsExact(e.value, cellHolderType) {
		As[GlobalCell](e.value).v.store(v)
		return
	}
	e.value.store(v)
}

// intoCell puts a module's global in its cell, if compiled code knows the name, and gives what the entry holds.
func (d *Dict) intoCell(key, v Value) Value {
	if IsExact(key, StrType) {
		if c := d.cells.find(internStr(As[Str](key))); c != nil {
			c.v.store(v)
			return c.V()
		}
	}
	return v
}

// remove deletes an item; under the lock.
func (d *Dict) remove(e *dictEntry) {
	if d.cells != nil && IsExact(e.value, cellHolderType) {
		As[GlobalCell](e.value).v.store(Value{})
	}
	storeInt(&d.version, d.version+1)
	e.key.store(dummyKey)
	e.value.store(Value{})
	storeInt(&d.used, d.used-1)
}

func (d *Dict) growTable() {
	factor := 4
	if d.used > growSlowly {
		factor = 2
	}
	d.resize(int(d.used) * factor)
}

// resize publishes a table with more than minUsed slots. A small table without dummies that would stay
// small is left alone (building it anew could change the order).
func (d *Dict) resize(minUsed int) {
	size := minDictSize
	for size <= minUsed {
		size <<= 1
	}
	old := d.table()
	if size == minDictSize && (old == nil || len(old.entries) == minDictSize && d.fill == d.used) {
		return
	}
	tab := newDictTable(size)
	if old != nil {
		for i := range old.entries {
			if e := &old.entries[i]; e.value.Ok() {
				*tab.emptySlot(e.hash) = *e
			}
		}
	}
	storeInt(&d.version, d.version+1)
	d.fill = d.used
	atomic.StorePointer(&d.tab, unsafe.Pointer(tab))
}

// makeRoom prepares for n items that another table brings.
func (d *Dict) makeRoom(n int) {
	m := d.lock()
	if (int(d.fill)+n)*3 >= d.slots()*2 {
		d.resize((int(d.used) + n) * 2)
	}
	unlock(m)
}

// emptySlot gives the slot for a key with this hash in a table without dummies that hasn't the key.
func (tab *dictTable) emptySlot(hash int64) *dictEntry {
	mask := uint64(len(tab.entries) - 1)
	perturb := uint64(hash)
	i := uint64(hash)
	for tab.entries[i&mask].key.Ok() {
		i = i<<2 + i + perturb + 1
		perturb >>= 5
	}
	return &tab.entries[i&mask]
}

// clear removes all items.
func (d *Dict) clear() {
	m := d.lock()
	defer unlock(m)
	if tab := d.table(); tab != nil && d.cells != nil {
		for i := range tab.entries {
			if v := tab.entries[i].value; v.Ok() && IsExact(v, cellHolderType) {
				As[GlobalCell](v).v.store(Value{})
			}
		}
	}
	storeInt(&d.version, d.version+1)
	storeInt(&d.used, 0)
	d.fill = 0
	atomic.StorePointer(&d.tab, nil)
}
