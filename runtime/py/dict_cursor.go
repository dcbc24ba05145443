// Walking over a dict's items in table order.
package py

import "sync/atomic"

// dictCursor walks over the live table of a dict, as PyDict_Next does: changes show, and never crash it. Where there
// are several threads it walks over a copy of the table: a whole dict is then read as it was at one moment.
type dictCursor struct {
	d    *Dict
	pos  int
	copy *dictTable
	walk slotWalk // while there is one thread
}

func (d *Dict) cursor() dictCursor {
	if multiThreaded {
		return dictCursor{d: d, copy: d.snapshot()}
	}
	return dictCursor{d: d, walk: slotWalk{version: -1}}
}

// snapshot gives a copy of the table that nobody changes (slots filled later have numbers beyond its entries), with the values of globals in place of their cells.
func (d *Dict) snapshot() *dictTable {
	m := d.lock()
	defer unlock(m)
	tab := d.table()
	if tab == nil || d.used == 0 {
		return &dictTable{}
	}
	out := &dictTable{index: tab.index, entries: append([]dictEntry(nil), tab.entries[:d.fill]...)}
	if d.cells != nil {
		for i := range out.entries {
			if e := &out.entries[i]; e.value.Ok() {
				e.value = d.deref(e.value)
			}
		}
	}
	return out
}

// next gives the next item; more is false at the end.
func (c *dictCursor) next() (key, v Value, hash int64, more bool) {
	tab := c.copy
	if tab == nil {
		if tab = c.d.table(); tab == nil {
			return
		}
		if !multiThreaded {
			return c.nextAlone(tab)
		}
	}
	for c.pos < len(tab.index) {
		e := tab.at(c.pos)
		c.pos++
		if e == nil {
			continue
		}
		if key, v, hash = c.d.read(e); v.Ok() {
			return key, v, hash, true
		}
	}
	return
}

// nextAlone is next while there is one thread.
func (c *dictCursor) nextAlone(tab *dictTable) (key, v Value, hash int64, more bool) {
	for {
		slot, some := c.walk.next(c.d, tab, c.pos)
		if !some {
			c.pos = len(tab.index)
			return
		}
		c.pos = slot + 1
		e := &tab.entries[tab.index[slot]-1]
		if v = e.value; v.Ok() {
			if c.d.cells != nil {
				v = c.d.deref(v)
			}
			return e.key, v, e.hash, true
		}
	}
}

// read gives an entry's key, value and hash as they were at one moment; v is zero where there is no item.
func (d *Dict) read(e *dictEntry) (key, v Value, hash int64) {
	if !multiThreaded {
		if v = e.value; v.Ok() && d.cells != nil {
			v = d.deref(v)
		}
		return e.key, v, e.hash
	}
	for {
		reuse := atomic.LoadInt64(&d.reuse)
		key, hash = e.key.load(), atomic.LoadInt64(&e.hash)
		v = e.value.load()
		if key == dummyKey { // deleted just now; the value goes next
			return key, Value{}, hash
		}
		if !multiThreaded || reuse == atomic.LoadInt64(&d.reuse) {
			if v.Ok() {
				v = d.deref(v)
			}
			return key, v, hash
		}
	}
}

// Each calls f for each item in table order until f says false.
func (d *Dict) Each(f func(key, v Value) bool) {
	for c := d.cursor(); ; {
		key, v, _, more := c.next()
		if !more || !f(key, v) {
			return
		}
	}
}

// Copy gives a plain dict with the same items in the order dict.copy gives them.
func (d *Dict) Copy() *Dict {
	out := NewDict()
	if n := d.Len(); n*3 >= minDictSize*2 {
		out.resize(n * 2)
	}
	for c := d.cursor(); ; {
		key, v, hash, more := c.next()
		if !more {
			return out
		}
		out.put(spot{nil, out.ensureTable().emptySlot(hash)}, key, hash, v, true)
	}
}
