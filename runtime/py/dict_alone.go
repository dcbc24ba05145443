// Dicts and sets of a program that has one thread: the short ways of the commonest operations.
//
// No lock, no closure, no second look at what another thread may have done meanwhile. Keys that take Python code to be
// compared are left to the general ways (dict_lookup.go), as is everything once there are threads.
package py

// look tells whether the dict has a key.
func (d *Dict) look(key Value, hash int64) found {
	tab := (*dictTable)(d.tab)
	if tab == nil {
		return absent
	}
	_, state := tab.find(key, hash)
	return state
}

// setAlone is d[key] = v in a dict without cells; false: nothing was done, since comparing needs Python code.
func (d *Dict) setAlone(key Value, hash int64, v Value, grow bool) bool {
	tab := (*dictTable)(d.tab)
	if tab == nil {
		tab = d.ensureTable()
	}
	at, state := tab.find(key, hash)
	switch e := at.e; {
	case state == unknown:
		return false
	case e == nil:
		d.version++
		d.fillSlot(at.slot, key, hash, v)
	case e.value.Ok():
		e.value = v
		return true
	default:
		d.version++
		d.reuse++
		e.hash, e.key, e.value = hash, key, v
	}
	d.used++
	if size := len(tab.index); grow && int(d.fill)*3 >= size*2 || int(d.fill)+1 >= size {
		d.growTable()
	}
	return true
}

// takeAlone deletes an item and gives its value, zero where it was missing; false: comparing needs Python code.
func (d *Dict) takeAlone(key Value, hash int64) (v Value, known bool) {
	tab := (*dictTable)(d.tab)
	if tab == nil {
		return Value{}, true
	}
	at, state := tab.find(key, hash)
	if state == present {
		if v = at.e.value; v.Ok() {
			v = d.deref(v)
			d.remove(at.e)
		}
	}
	return v, state != unknown
}

// addRun adds the first of the items, as long as they are ints and strs that can be compared without Python code. It
// says how many it did.
func (s *Set) addRun(items []Value) int {
	for i, key := range items {
		var hash int64
		switch {
		case key.IsInt():
			if hash = key.Int(); hash == -1 {
				hash = -2
			}
		case IsExact(key, StrType):
			hash = As[Str](key).Hash()
		default:
			return i
		}
		if !s.d.setAlone(key, hash, member, true) {
			return i
		}
	}
	return len(items)
}

// updateFromItems adds the items of a list or tuple, which Python code may change as soon as it is asked to compare.
func (s *Set) updateFromItems(t *Thread, from Value) bool {
	var it Value
	if IsExact(from, ListType) {
		l := As[List](from)
		done := s.addRun(l.view())
		if done == int(l.n) {
			return true
		}
		it = listIter(t, from)
		As[ListIter](it).pos = int64(done)
	} else {
		items := As[Tuple](from).items
		done := s.addRun(items)
		if done == len(items) {
			return true
		}
		it = Iter(t, from)
		As[TupleIter](it).pos = int64(done)
	}
	return s.addAll(t, it)
}

// subsetAlone is isSubset as far as no comparison needs Python code; false: one does, and the question is open.
func (s *Set) subsetAlone(other *Set) (subset, known bool) {
	for c := s.cursor(); ; {
		key, hash, more := c.next()
		if !more {
			return true, true
		}
		if state := other.d.look(key, hash); state != present {
			return false, state == absent
		}
	}
}

// addAll adds what is left of an iterator.
func (s *Set) addAll(t *Thread, it Value) bool {
	for {
		key := Next(t, it)
		if key.Zero() {
			return !t.HasExc()
		}
		if !s.add(t, key) {
			return false
		}
	}
}
