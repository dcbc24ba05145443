// The dict's hash table: CPython 2.7's own, so that iteration gives CPython's order.
//
// Open addressing over a power-of-two table, probed with the perturbed sequence
// i = 5i + perturb + 1; deleted keys leave a dummy behind; the table grows by four (by two above
// 50,000 entries) when it is two thirds full, counting dummies. The algorithm is Tim Peters'.
//
// What surprises: a slot is only a number, of an entry in a second array that is filled from its start (as
// Raymond Hettinger proposed, but the order is still that of the slots). CPython's slots are mostly
// empty, so this halves the memory, and a table is made and walked over that much faster.
//
// Locking contract. Readers take no lock. They load the table pointer once; a table never changes its
// size. A writer publishes a new entry by storing its number in the slot, which keeps that entry for as long as the
// index lives. When there is no room for another entry, the index goes into a new table with a copy of the entries:
// for readers of the old table a number beyond its entries is a slot that was never used. A deletion
// stores the dummy key first, and the next key in that slot stores itself last, so a reader that finds a key finds its
// value or zero, which means that the key has just gone. Writers hold the dict's lock and never run Python code under
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
	index   []uint32    // a slot: 0 if it was never used, else the number of its entry, from 1; length a power of two, at least 8
	entries []dictEntry // as many as the dict's fill are in use
	finger  int64       // where takeAny goes on while slot 0 has no entry
}

type dictEntry struct {
	hash  int64
	key   Value // dummyKey: deleted
	value Value // zero: no item here
}

// spot is where a lookup ended: at an entry, or at a slot that was never used (e is nil).
type spot struct {
	e    *dictEntry
	slot int
}

// value gives the value of the item there, or zero.
func (s spot) value() Value {
	if s.e == nil {
		return Value{}
	}
	return s.e.value
}

// smallDictTable is a table of 8 slots in one allocation.
type smallDictTable struct {
	dictTable
	slots [minDictSize]uint32
	items [minDictSize*2/3 + 1]dictEntry
}

// mediumDictTable is a table of 32 slots in one allocation.
type mediumDictTable struct {
	dictTable
	slots [mediumDictSize]uint32
	items [mediumDictSize*2/3 + 1]dictEntry
}

const (
	minDictSize    = 8
	mediumDictSize = 32 // the size after the first growth
)

// dictWithTable is a dict that gets items at once, and its first table, in one allocation.
type dictWithTable struct {
	Dict
	first smallDictTable
}

// at gives the entry of a slot; nil: the slot was never used.
func (tab *dictTable) at(slot int) *dictEntry {
	n := atomic.LoadUint32(&tab.index[slot]) - 1
	if uint64(n) >= uint64(len(tab.entries)) {
		return nil
	}
	return &tab.entries[n]
}

// entriesFor gives the number of entries at which a table of that size is two thirds full.
func entriesFor(size int) int { return size*2/3 + 1 }

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

// newDictFor makes an empty dict for n items.
func newDictFor(n int) *Dict {
	if n == 0 || n > entriesFor(minDictSize) {
		d := NewDict()
		d.presize(min(n, 0xFFFF))
		return d
	}
	d := &dictWithTable{}
	d.typ = DictType
	d.tab = unsafe.Pointer(d.first.ready())
	return &d.Dict
}

func (d *Dict) table() *dictTable { return (*dictTable)(atomic.LoadPointer(&d.tab)) }

// Len gives the number of items.
func (d *Dict) Len() int { return int(atomic.LoadInt64(&d.used)) }

// newDictTable makes a table with that many slots and room for some entries.
func newDictTable(size, room int) *dictTable {
	switch size {
	case minDictSize:
		return new(smallDictTable).ready()
	case mediumDictSize:
		medium := &mediumDictTable{}
		medium.index, medium.entries = medium.slots[:], medium.items[:]
		return &medium.dictTable
	}
	return &dictTable{index: make([]uint32, size), entries: make([]dictEntry, min(room, entriesFor(size)))}
}

// ready gives the table that uses the room behind it.
func (small *smallDictTable) ready() *dictTable {
	small.index, small.entries = small.slots[:], small.items[:]
	return &small.dictTable
}

// ensureTable gives the table, which it makes for a dict that had none.
func (d *Dict) ensureTable() *dictTable {
	tab := d.table()
	if tab == nil {
		tab = newDictTable(minDictSize, 0)
		atomic.StorePointer(&d.tab, unsafe.Pointer(tab))
	}
	return tab
}

// slots gives the number of slots of the table.
func (d *Dict) slots() int {
	if tab := d.table(); tab != nil {
		return len(tab.index)
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

// put stores an item. at is where a lookup of key ended: its own entry, or where it goes.
// Under the lock; without grow the caller has made room before, and only when other threads took it the table grows.
func (d *Dict) put(at spot, key Value, hash int64, v Value, grow bool) {
	e := at.e
	if e != nil && e.value.Ok() {
		d.replace(e, v)
		return
	}
	if d.cells != nil {
		v = d.intoCell(key, v)
	}
	storeInt(&d.version, d.version+1)
	if e == nil {
		d.fillSlot(at.slot, key, hash, v)
	} else {
		storeInt(&d.reuse, d.reuse+1)
		storeInt(&e.hash, hash)
		e.value.store(v)
		e.key.store(key)
	}
	storeInt(&d.used, d.used+1)
	if grow && int(d.fill)*3 >= d.slots()*2 || int(d.fill)+1 >= d.slots() {
		d.growTable()
	}
}

// fillSlot puts an item in a slot that was never used.
func (d *Dict) fillSlot(slot int, key Value, hash int64, v Value) {
	tab := d.table()
	if int(d.fill) == len(tab.entries) {
		tab = d.moreEntries(tab)
	}
	e := &tab.entries[d.fill]
	d.fill++
	e.hash = hash
	e.value.store(v)
	e.key.store(key)
	if multiThreaded {
		atomic.StoreUint32(&tab.index[slot], uint32(d.fill))
	} else {
		tab.index[slot] = uint32(d.fill)
	}
}

// moreEntries publishes the table with room for more entries.
func (d *Dict) moreEntries(tab *dictTable) *dictTable {
	n := len(tab.entries)
	room := min(2*n, entriesFor(len(tab.index)))
	if room <= n {
		room = len(tab.index)
	}
	more := &dictTable{index: tab.index, entries: make([]dictEntry, room), finger: tab.finger}
	copy(more.entries, tab.entries)
	atomic.StorePointer(&d.tab, unsafe.Pointer(more))
	return more
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
	if size == minDictSize && (old == nil || len(old.index) == minDictSize && d.fill == d.used) {
		return
	}
	tab := newDictTable(size, max(int(d.used)*2, minUsed/2+1))
	if old != nil {
		tab.takeItems(old, int(d.fill), int(d.used))
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
func (tab *dictTable) emptySlot(hash int64) int {
	mask := uint64(len(tab.index) - 1)
	perturb := uint64(hash)
	i := uint64(hash)
	for tab.index[i&mask] != 0 {
		i = i<<2 + i + perturb + 1
		perturb >>= 5
	}
	return int(i & mask)
}

// clear removes all items.
func (d *Dict) clear() {
	if tab := d.table(); !multiThreaded && d.cells == nil && tab != nil && len(tab.index) == minDictSize {
		d.version++
		clear(tab.index)
		clear(tab.entries[:d.fill])
		d.used, d.fill, tab.finger = 0, 0, 0
		return
	}
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
