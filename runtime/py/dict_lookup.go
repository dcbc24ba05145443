// Finding keys in a dict's table.
//
// There are two finders. find compares only what can be compared without Python code (identical
// values, strs, numbers, tuples of those) and reports unknown otherwise; lookSlow runs __eq__ and
// __cmp__, which may change the dict under way: as in CPython the probe then starts again, if the
// table was replaced or the compared slot got another key.
package py

import "sync/atomic"

type found uint8

const (
	absent  found = iota // the slot is where the key would go
	present              // the slot has the key
	unknown              // comparing needs Python code
)

// sameKey compares two keys of the same hash that are not identical.
func sameKey(a, b Value) found {
	if a.IsNumberWord() {
		switch {
		case a.IsInt() && b.IsInt():
			return absent
		case a.IsFloat() && b.IsFloat():
			return foundIf(a.Float() == b.Float())
		}
		return unknown
	}
	if IsExact(a, StrType) && IsExact(b, StrType) {
		return foundIf(As[Str](a).String() == As[Str](b).String())
	}
	if IsExact(a, TupleType) && IsExact(b, TupleType) {
		return sameTuple(As[Tuple](a).items, As[Tuple](b).items)
	}
	return unknown
}

// sameTuple compares flat tuples of ints and strs.
func sameTuple(a, b []Value) found {
	if len(a) != len(b) {
		return unknown
	}
	for i, x := range a {
		y := b[i]
		switch {
		case x == y:
		case BothInts(x, y):
			return absent
		case IsExact(x, StrType) && IsExact(y, StrType):
			if As[Str](x).String() != As[Str](y).String() {
				return absent
			}
		default:
			return unknown
		}
	}
	return present
}

func foundIf(b bool) found {
	if b {
		return present
	}
	return absent
}

// findStr looks for an exact str.
func (tab *dictTable) findStr(key *Str, hash int64) (spot, found) {
	var free *dictEntry
	index, entries := tab.index, tab.entries
	mask := uint64(len(index) - 1)
	perturb := uint64(hash)
	i := uint64(hash)
	for {
		n := atomic.LoadUint32(&index[i&mask]) - 1
		if uint64(n) >= uint64(len(entries)) {
			return spot{free, int(i & mask)}, absent
		}
		e := &entries[n]
		k := e.key.load()
		if k == key.V() {
			return spot{e, 0}, present
		}
		if k == dummyKey {
			if free == nil {
				free = e
			}
		} else if atomic.LoadInt64(&e.hash) == hash {
			if !IsExact(k, StrType) {
				return spot{}, unknown
			}
			if As[Str](k).String() == key.String() {
				return spot{e, 0}, present
			}
		}
		i = i<<2 + i + perturb + 1
		perturb >>= 5
	}
}

// find looks for any key.
func (tab *dictTable) find(key Value, hash int64) (spot, found) {
	if IsExact(key, StrType) {
		return tab.findStr(As[Str](key), hash)
	}
	var free *dictEntry
	index, entries := tab.index, tab.entries
	mask := uint64(len(index) - 1)
	perturb := uint64(hash)
	i := uint64(hash)
	for {
		n := atomic.LoadUint32(&index[i&mask]) - 1
		if uint64(n) >= uint64(len(entries)) {
			return spot{free, int(i & mask)}, absent
		}
		e := &entries[n]
		k := e.key.load()
		if k == key {
			return spot{e, 0}, present
		}
		if k == dummyKey {
			if free == nil {
				free = e
			}
		} else if atomic.LoadInt64(&e.hash) == hash {
			if same := sameKey(k, key); same == present {
				return spot{e, 0}, present
			} else if same == unknown {
				return spot{}, unknown
			}
		}
		i = i<<2 + i + perturb + 1
		perturb >>= 5
	}
}

// slowResult is what lookSlow found: the key's entry or where it goes, in the table as it was at version. Without a
// table there is no spot.
type slowResult struct {
	at      spot
	state   found
	version int64
}

func (r slowResult) hasSpot() bool { return r.at.e != nil || r.at.slot >= 0 }

// lookSlow looks for any key, running Python code where it must. No lock is held.
func (d *Dict) lookSlow(t *Thread, key Value, hash int64) (slowResult, bool) {
restart:
	m := d.lock() // a writer counts first and changes then: it must not be half-way
	version, reuse, tab := d.version, d.reuse, d.table()
	unlock(m)
	if tab == nil {
		return slowResult{spot{nil, -1}, absent, version}, true
	}
	free := -1 // a slot with a dummy
	mask := uint64(len(tab.index) - 1)
	perturb := uint64(hash)
	for i := uint64(hash); ; i, perturb = i<<2+i+perturb+1, perturb>>5 {
		e := tab.at(int(i & mask))
		if e == nil {
			at := spot{nil, int(i & mask)}
			if free >= 0 {
				at.e = tab.at(free)
			}
			return slowResult{at, absent, version}, true
		}
		k := e.key.load()
		switch {
		case k == key:
			return slowResult{spot{e, 0}, present, version}, true
		case k == dummyKey:
			if free < 0 {
				free = int(i & mask)
			}
		case atomic.LoadInt64(&e.hash) == hash:
			equal, ok := EqualItems(t, k, key)
			if !ok {
				return slowResult{}, false
			}
			m := d.lock()
			version = d.version
			now := d.table()
			same := now != nil && &now.index[0] == &tab.index[0]
			if same {
				tab = now // which may have more room for entries
				e = tab.at(int(i & mask))
				same = e != nil && e.key == k && (!multiThreaded || d.reuse == reuse)
			}
			unlock(m)
			if !same {
				goto restart // the key may stand by now where the probe has passed
			}
			if equal {
				return slowResult{spot{e, 0}, present, version}, true
			}
		}
	}
}

// hashKey gives the hash of a key; false: it is unhashable (or its __hash__ failed).
func hashKey(t *Thread, key Value) (int64, bool) {
	if key.IsInt() {
		if i := key.Int(); i != -1 {
			return i, true
		}
		return -2, true
	}
	if IsExact(key, StrType) {
		return As[Str](key).Hash(), true
	}
	return Hash(t, key)
}

// GetStr gives d[key] for an exact str, or zero. It never runs Python code and never fails; a key of a type
// other than str and unicode that would equal it is not found (none does in namespaces).
func (d *Dict) GetStr(key *Str) Value {
	for {
		reuse := atomic.LoadInt64(&d.reuse)
		tab := d.table()
		if tab == nil {
			return Value{}
		}
		at, state := tab.findStr(key, key.Hash())
		if state == unknown {
			at, state = tab.scanStr(key)
		}
		if state == absent {
			return Value{}
		}
		v := at.e.value.load()
		if !multiThreaded || reuse == atomic.LoadInt64(&d.reuse) {
			return d.deref(v)
		}
	}
}

// scanStr looks for a str by content past keys of other types with the same hash, of which a unicode may equal it;
// a missing key goes to the first unused slot of its probe sequence.
func (tab *dictTable) scanStr(key *Str) (spot, found) {
	mask := uint64(len(tab.index) - 1)
	perturb := uint64(key.Hash())
	for i := perturb; ; i, perturb = i<<2+i+perturb+1, perturb>>5 {
		e := tab.at(int(i & mask))
		if e == nil {
			return spot{nil, int(i & mask)}, absent
		}
		k := e.key.load()
		if IsExact(k, StrType) && As[Str](k).String() == key.String() ||
			IsExact(k, UnicodeType) && As[Unicode](k).s == key.String() && isASCII(key.String()) {
			return spot{e, 0}, present
		}
	}
}

// SetStr sets d[key] for an exact str.
func (d *Dict) SetStr(key *Str, v Value) {
	m := d.lock()
	d.setStr(key, v)
	unlock(m)
}

// setStr is SetStr with the lock held.
func (d *Dict) setStr(key *Str, v Value) {
	tab := d.ensureTable()
	at, state := tab.findStr(key, key.Hash())
	if state == unknown {
		at, _ = tab.scanStr(key)
	}
	d.put(at, key.V(), key.Hash(), v, true)
}

// DelStr deletes d[key] for an exact str and tells whether it was there.
func (d *Dict) DelStr(key *Str) bool {
	m := d.lock()
	defer unlock(m)
	tab := d.table()
	if tab == nil {
		return false
	}
	at, state := tab.findStr(key, key.Hash())
	if state == unknown {
		at, state = tab.scanStr(key)
	}
	if state == absent || at.value().Zero() {
		return false
	}
	d.remove(at.e)
	return true
}

// Get gives d[key], or zero: without an exception where the key is missing, with one where
// hashing or comparing failed.
func (d *Dict) Get(t *Thread, key Value) Value {
	hash, ok := hashKey(t, key)
	if !ok {
		return Value{}
	}
	return d.getHashed(t, key, hash)
}

// getHashed is Get for a key whose hash is known.
func (d *Dict) getHashed(t *Thread, key Value, hash int64) Value {
	for {
		reuse := atomic.LoadInt64(&d.reuse)
		tab := d.table()
		if tab == nil {
			return Value{}
		}
		at, state := tab.find(key, hash)
		if state == unknown {
			r, ok := d.lookSlow(t, key, hash)
			if !ok || r.state == absent {
				return Value{}
			}
			at = r.at
			if multiThreaded && atomic.LoadInt64(&d.version) != r.version {
				continue
			}
		} else if state == absent {
			return Value{}
		}
		v := at.e.value.load()
		if !multiThreaded || reuse == atomic.LoadInt64(&d.reuse) {
			return d.deref(v)
		}
	}
}

// change finds key and runs f on its spot, under the lock. Every operation that changes a dict goes
// through here; f must not run Python code. False: hashing or comparing failed.
func (d *Dict) change(t *Thread, key Value, hash int64, f func(at spot, state found)) bool {
	for {
		m := d.lock()
		at, state := d.ensureTable().find(key, hash)
		if state != unknown {
			f(at, state)
			unlock(m)
			return true
		}
		unlock(m)
		r, ok := d.lookSlow(t, key, hash)
		if !ok {
			return false
		}
		m = d.lock()
		if r.hasSpot() && (m == nil || d.version == r.version) {
			f(r.at, r.state)
			unlock(m)
			return true
		}
		unlock(m)
	}
}

// Set is d[key] = v; false: an exception is set.
func (d *Dict) Set(t *Thread, key, v Value) bool {
	if IsExact(key, UnicodeType) && loadPtr(&d.cells) != nil && isASCII(As[Unicode](key).s) {
		// A namespace whose names have cells, which compiled code reads: the cell is found by the str.
		if name := Intern(As[Unicode](key).s); d.cellOf(name) != nil {
			key = name.V()
		}
	}
	hash, ok := hashKey(t, key)
	return ok && d.setHashed(t, key, hash, v, true)
}

// setHashed is Set for a key whose hash is known.
func (d *Dict) setHashed(t *Thread, key Value, hash int64, v Value, grow bool) bool {
	if !multiThreaded {
		if d.cells == nil {
			if d.setAlone(key, hash, v, grow) {
				return true
			}
		} else if at, state := d.ensureTable().find(key, hash); state != unknown {
			d.put(at, key, hash, v, grow)
			return true
		}
	}
	return d.change(t, key, hash, func(at spot, _ found) { d.put(at, key, hash, v, grow) })
}

// Del deletes d[key]; found is false where it was missing, ok where hashing or comparing failed.
func (d *Dict) Del(t *Thread, key Value) (found, ok bool) {
	v, ok := d.take(t, key)
	return v.Ok(), ok
}

// take deletes an item and gives its value, zero where it was missing.
func (d *Dict) take(t *Thread, key Value) (v Value, ok bool) {
	hash, ok := hashKey(t, key)
	if !ok {
		return Value{}, false
	}
	if !multiThreaded {
		if v, ok = d.takeAlone(key, hash); ok {
			return v, true
		}
	}
	ok = d.change(t, key, hash, func(at spot, state found) {
		if state == present && at.e.value.Ok() {
			v = d.deref(at.e.value)
			d.remove(at.e)
		}
	})
	return v, ok
}
