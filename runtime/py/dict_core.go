// The dict's hash table: CPython 2.7's own, so that iteration gives CPython's order.
//
// Open addressing over a power-of-two table, probed with the perturbed sequence
// i = 5i + perturb + 1; deleted keys leave a dummy behind; the table grows by four (by two above
// 50,000 entries) when it is two thirds full, counting dummies. See "Objects/dictnotes.txt" of
// CPython for the reasons; the algorithm is Tim Peters'.
//
// Locking contract: readers take no lock. They load the table pointer once; a writer never
// changes a table's size in place but publishes a new one. Writers hold the dict's lock (a no-op
// until the program starts its second thread), and never call Python code while they hold it:
// a comparison that needs Python code runs unlocked and the probe starts again if the table
// changed meanwhile. Bad interleaving that this avoids: a reader that probes table A with the
// mask of table B and runs past its end.
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
	tab   unsafe.Pointer // *dictTable; nil: empty with 8 slots
	used  int
	fill  int
	cells map[*Str]*GlobalCell // module dicts: the cells compiled code knows
}

type dictTable struct {
	entries []dictEntry // length is a power of two, at least 8
}

type dictEntry struct {
	hash  int64
	key   Value // zero: never used; dummyKey: deleted
	value Value
}

const minDictSize = 8

var dummyObject Object
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
func (d *Dict) Len() int { return d.used }

// findStr looks for an exact str key, comparing with str keys by content and with other keys of the same
// hash not at all: those need rich comparison, and slow tells that one was met.
func (tab *dictTable) findStr(key *Str, hash int64) (e *dictEntry, slow bool) {
	mask := uint64(len(tab.entries) - 1)
	perturb := uint64(hash)
	i := uint64(hash) & mask
	for {
		e := &tab.entries[i]
		if e.key == key.V() {
			return e, false
		}
		if e.key.Zero() {
			return nil, false
		}
		if e.hash == hash && e.key != dummyKey {
			if !IsExact(e.key, StrType) {
				return nil, true
			}
			if As[Str](e.key).s == key.s {
				return e, false
			}
		}
		i = i<<2 + i + perturb + 1
		perturb >>= 5
		i &= mask
	}
}

// deref gives what an entry holds: the value, or for a module's global the value in its cell.
func (d *Dict) deref(v Value) Value {
	if d.cells != nil && v.Ok() && IsExact(v, cellHolderType) {
		return As[GlobalCell](v).v
	}
	return v
}

// GetStr gives d[key] for an exact str, or zero. It never runs Python code and never fails; a key
// of a type other than str that would equal it is not found (none does in namespaces).
func (d *Dict) GetStr(key *Str) Value {
	tab := d.table()
	if tab == nil {
		return Value{}
	}
	e, slow := tab.findStr(key, key.Hash())
	if slow {
		return d.getStrSlow(key)
	}
	if e == nil {
		return Value{}
	}
	return d.deref(e.value)
}

// getStrSlow scans for a str key by content, past keys of other types with the same hash.
func (d *Dict) getStrSlow(key *Str) Value {
	for i := range d.table().entries {
		e := &d.table().entries[i]
		if e.key.Ok() && IsExact(e.key, StrType) && As[Str](e.key).s == key.s {
			return d.deref(e.value)
		}
	}
	return Value{}
}

// SetStr sets d[key] for an exact str.
func (d *Dict) SetStr(key *Str, v Value) { d.insert(key.V(), key.Hash(), v, d.lookStr(key)) }

func (d *Dict) lookStr(key *Str) *dictEntry {
	if tab := d.table(); tab != nil {
		e, _ := tab.findStr(key, key.Hash())
		return e
	}
	return nil
}

// DelStr deletes d[key] for an exact str and tells whether it was there.
func (d *Dict) DelStr(key *Str) bool {
	e := d.lookStr(key)
	if e == nil || e.value.Zero() {
		return false
	}
	d.remove(e)
	return true
}

func (d *Dict) remove(e *dictEntry) {
	if d.cells != nil && IsExact(e.value, cellHolderType) {
		As[GlobalCell](e.value).v = Value{}
	}
	e.key = dummyKey
	e.value = Value{}
	d.used--
}

// insert puts key in the table; found is the entry that already has it, or nil.
func (d *Dict) insert(key Value, hash int64, v Value, found *dictEntry) {
	if found != nil {
		if d.cells != nil && IsExact(found.value, cellHolderType) {
			As[GlobalCell](found.value).v = v
			return
		}
		found.value = v
		return
	}
	if d.cells != nil && IsExact(key, StrType) {
		if c := d.cells[internStr(As[Str](key))]; c != nil {
			c.v = v
			v = c.V()
		}
	}
	if d.tab == nil {
		d.tab = unsafe.Pointer(&dictTable{entries: make([]dictEntry, minDictSize)})
	}
	tab := d.table()
	e := tab.freeSlot(hash)
	if e.key.Zero() {
		d.fill++
	}
	e.hash = hash
	e.value = v
	e.key = key
	d.used++
	if d.fill*3 >= len(tab.entries)*2 {
		factor := 4
		if d.used > 50000 {
			factor = 2
		}
		d.resize(d.used * factor)
	}
}

// freeSlot gives the slot where a key with this hash that is not in the table goes: the first
// dummy on its probe sequence, or else the first unused slot.
func (tab *dictTable) freeSlot(hash int64) *dictEntry {
	mask := uint64(len(tab.entries) - 1)
	perturb := uint64(hash)
	i := uint64(hash) & mask
	var dummy *dictEntry
	for {
		e := &tab.entries[i]
		if e.key.Zero() {
			if dummy != nil {
				return dummy
			}
			return e
		}
		if dummy == nil && e.key == dummyKey {
			dummy = e
		}
		i = i<<2 + i + perturb + 1
		perturb >>= 5
		i &= mask
	}
}

// resize publishes a table with more than minUsed slots.
func (d *Dict) resize(minUsed int) {
	size := minDictSize
	for size <= minUsed {
		size <<= 1
	}
	old := d.table()
	tab := &dictTable{entries: make([]dictEntry, size)}
	for i := range old.entries {
		if e := &old.entries[i]; e.value.Ok() {
			*tab.freeSlot(e.hash) = *e
		}
	}
	d.fill = d.used
	atomic.StorePointer(&d.tab, unsafe.Pointer(tab))
}
