// The table of interned strs, which attribute names and most identifiers go through.
//
// Readers take no lock: the slots are published as a whole, hold an interned str or nothing, and never change once they
// hold one. Writers take mu; a table that gets half full is replaced by one twice as large, and who still reads the old one
// misses only what came since, which it then looks for again under mu.
package py

import (
	"encoding/binary"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"
)

type internTable struct {
	slots atomic.Pointer[[]atomic.Pointer[Str]]
	mu    sync.Mutex
	used  int // under mu
}

const firstInternSlots = 1 << 13

var (
	interned = newInternTable()
	// internSeed keeps programs' input from being made to fall on the same slots.
	internSeed = uint64(time.Now().UnixNano())
)

func newInternTable() *internTable {
	table := &internTable{}
	slots := make([]atomic.Pointer[Str], firstInternSlots)
	table.slots.Store(&slots)
	return table
}

// internHash mixes eight bytes at a time.
func internHash(s string) uint64 {
	const spread = 0x9E3779B97F4A7C15
	h := internSeed + uint64(len(s))
	b := unsafe.Slice(unsafe.StringData(s), len(s))
	for len(b) >= 8 {
		h = (h ^ binary.LittleEndian.Uint64(b)) * spread
		h ^= h >> 32
		b = b[8:]
	}
	last := uint64(0)
	for _, c := range b {
		last = last<<8 | uint64(c)
	}
	h = (h ^ last) * spread
	return h ^ h>>32
}

// findInterned gives the slot of an equal str, or the free one where it belongs, and what is in it.
func findInterned(slots []atomic.Pointer[Str], s string) (*atomic.Pointer[Str], *Str) {
	mask := uint64(len(slots) - 1)
	for i := internHash(s) & mask; ; i = (i + 1) & mask {
		slot := &slots[i]
		if o := slot.Load(); o == nil || o.s == s {
			return slot, o
		}
	}
}

// Intern gives the one interned str with these bytes. Attribute names are always interned, so
// that they compare by address.
func Intern(s string) *Str {
	if _, o := findInterned(*interned.slots.Load(), s); o != nil {
		return o
	}
	return internStr(NewStr(s))
}

// internStr gives the interned str equal to o (an exact str), which it makes o if there is none.
func internStr(o *Str) *Str {
	if o.interned.Load() {
		return o
	}
	interned.mu.Lock()
	defer interned.mu.Unlock()
	slot, old := findInterned(*interned.slots.Load(), o.s)
	if old != nil {
		return old
	}
	o.interned.Store(true)
	slot.Store(o)
	if interned.used++; 2*interned.used > len(*interned.slots.Load()) {
		interned.grow()
	}
	return o
}

// grow publishes a table twice as large.
func (table *internTable) grow() {
	old := *table.slots.Load()
	slots := make([]atomic.Pointer[Str], 2*len(old))
	for i := range old {
		if o := old[i].Load(); o != nil {
			slot, _ := findInterned(slots, o.s)
			slot.Store(o)
		}
	}
	table.slots.Store(&slots)
}
