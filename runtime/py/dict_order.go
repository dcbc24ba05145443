// The filled slots of a hash table, in order, without a branch for each slot.
//
// Which slots are filled looks random to the processor: a test of each one is mispredicted half of the time, and a table is
// mostly empty. What stands here asks 64 slots at once by arithmetic alone, and gives a bit for each.
//
// Only for tables that nobody else is changing: of a program with one thread, or under the lock.
package py

import (
	"math/bits"
	"unsafe"
)

// slotsAtOnce is how many slots filled looks at.
const slotsAtOnce = 64

// filled gives a bit for each of the slots from first on that was ever used, up to slotsAtOnce of them.
func (tab *dictTable) filled(first int) uint64 {
	block := tab.index[first:min(first+slotsAtOnce, len(tab.index))]
	mask := uint64(0)
	for i := len(block) - 1; i >= 0; i-- {
		mask = mask<<1 | -uint64(block[i])>>63
	}
	return mask
}

// slotWalk is where a walk over the slots of a dict's table stands.
type slotWalk struct {
	mask    uint64 // the filled slots among those from base up to end that are still to come
	base    int32
	end     int32
	version int64 // of the dict, when mask was made
}

// next gives the number of the next slot from pos on that has an entry; false: there is none. pos is where the last call ended.
func (w *slotWalk) next(d *Dict, tab *dictTable, pos int) (slot int, more bool) {
	if w.version != d.version {
		w.version, w.mask, w.end = d.version, 0, int32(pos)
	}
	for w.mask == 0 {
		if int(w.end) >= len(tab.index) {
			return 0, false
		}
		w.base = w.end
		w.mask = tab.filled(int(w.base))
		w.end = int32(min(int(w.base)+slotsAtOnce, len(tab.index)))
	}
	slot = int(w.base) + bits.TrailingZeros64(w.mask)
	w.mask &= w.mask - 1
	return slot, true
}

// takeItems copies the items of another table, in its order, into one that nobody knows yet, and says how many; fill is how
// many entries of the other are in use, and used how many of them hold items.
func (tab *dictTable) takeItems(old *dictTable, fill, used int) {
	if fill != used {
		tab.takeLiving(old)
		return
	}
	copy(tab.entries, old.entries[:fill])
	if tab.takeHomes(fill) {
		return
	}
	for base := 0; base < len(old.index); base += slotsAtOnce {
		for mask := old.filled(base); mask != 0; mask &= mask - 1 {
			n := old.index[base+bits.TrailingZeros64(mask)]
			tab.index[tab.emptySlot(tab.entries[n-1].hash)] = n
		}
	}
}

// takeHomes puts every entry in the slot that its hash asks for. If two ask for the same slot it depends on the order who
// gets it: then nothing is done, and false said.
func (tab *dictTable) takeHomes(n int) bool {
	mask := uint64(len(tab.index) - 1)
	for i := range tab.entries[:n] {
		slot := &tab.index[uint64(tab.entries[i].hash)&mask]
		if *slot != 0 {
			clear(tab.index)
			return false
		}
		*slot = uint32(i + 1)
	}
	return true
}

// takeLiving is takeItems from a table with dummies, which are left behind.
func (tab *dictTable) takeLiving(old *dictTable) {
	n := 0
	for base := 0; base < len(old.index); base += slotsAtOnce {
		for mask := old.filled(base); mask != 0; mask &= mask - 1 {
			if e := &old.entries[old.index[base+bits.TrailingZeros64(mask)]-1]; e.value.Ok() {
				tab.entries[n] = *e
				n++
				tab.index[tab.emptySlot(e.hash)] = uint32(n)
			}
		}
	}
}

// readable tells whether a dict with items can be read straight from its table.
func (d *Dict) readable() bool { return !multiThreaded && d.cells == nil && d.used > 0 }

// column makes a list of one field of all entries with items: the keys, or the values.
func (d *Dict) column(field uintptr) Value {
	tab := d.table()
	out := make([]Value, d.used)
	n := 0
	for base := 0; base < len(tab.index); base += slotsAtOnce {
		for mask := tab.filled(base); mask != 0; mask &= mask - 1 {
			e := &tab.entries[tab.index[base+bits.TrailingZeros64(mask)]-1]
			if e.value.Ok() {
				out[n] = *(*Value)(unsafe.Add(unsafe.Pointer(e), field))
				n++
			}
		}
	}
	return ListOf(out[:n]).V()
}

// pairs makes a list of the items as tuples.
func (d *Dict) pairs() Value {
	tab := d.table()
	out := make([]Value, d.used)
	n := 0
	var pairs pairBatch
	for base := 0; base < len(tab.index); base += slotsAtOnce {
		for mask := tab.filled(base); mask != 0; mask &= mask - 1 {
			e := &tab.entries[tab.index[base+bits.TrailingZeros64(mask)]-1]
			if e.value.Ok() {
				p := pairs.next(2)
				p.items[0], p.items[1] = e.key, e.value
				out[n] = p.V()
				n++
			}
		}
	}
	return ListOf(out[:n]).V()
}
