// Sets: the storage of set and frozenset, and the operations that combine sets.
//
// A set is a dict whose values say nothing: it uses the dict's table, whose probing, growth and
// locking contract (dict_core.go) are the same in CPython. The order in which an operation fills its
// result, and what room it makes beforehand, decide the iteration order and are CPython's.
package py

import (
	"sync/atomic"
	"unsafe"
)

// Set is a set or a frozenset.
type Set struct {
	Object
	d    Dict         // the elements as keys
	hash atomic.Int64 // of a frozenset; 0: not computed
}

// The types of sets.
var (
	SetType       = NewType("set")
	FrozenSetType = NewType("frozenset")
)

// member is the value of every key in a set's table.
var member = True

// emptyFrozenSet is what every empty frozenset is.
var emptyFrozenSet = func() *Set {
	s := &Set{}
	s.typ = FrozenSetType
	return s
}()

// IsAnySet tells whether v is a set, a frozenset or an instance of a subclass.
func IsAnySet(v Value) bool { return hasFlag(v, FlagSetSubclass) }

// newSet makes an empty set of type cls.
func newSet(cls *Type) *Set {
	if cls == SetType || cls == FrozenSetType {
		s := &Set{}
		s.typ = cls
		return s
	}
	return As[Set](cls.alloc(cls))
}

// setWithTable is a set that gets elements at once, and its first table, in one allocation.
type setWithTable struct {
	Set
	first smallDictTable
}

// newSetFor makes an empty set for n elements.
func newSetFor(n int) *Set {
	if n == 0 || n > entriesFor(minDictSize) {
		return newSet(SetType)
	}
	s := &setWithTable{}
	s.typ = SetType
	s.d.tab = unsafe.Pointer(s.first.ready())
	return &s.Set
}

// Len gives the number of elements.
func (s *Set) Len() int { return s.d.Len() }

// setCursor walks over a set's elements in table order.
type setCursor struct{ c dictCursor }

func (s *Set) cursor() setCursor { return setCursor{s.d.cursor()} }

func (c *setCursor) next() (key Value, hash int64, more bool) {
	key, _, hash, more = c.c.next()
	return
}

// NewSetOf makes a set of its arguments.
func NewSetOf(t *Thread, items ...Value) Value {
	s := newSetFor(len(items))
	for _, v := range items {
		if !s.add(t, v) {
			return Value{}
		}
	}
	return s.V()
}

// SetAdd adds v to the set s, for set comprehensions.
func SetAdd(t *Thread, s, v Value) bool { return As[Set](s).add(t, v) }

func (s *Set) add(t *Thread, key Value) bool { return s.d.Set(t, key, member) }

func (s *Set) addHashed(t *Thread, key Value, hash int64) bool {
	return s.d.setHashed(t, key, hash, member, true)
}

func (s *Set) hasHashed(t *Thread, key Value, hash int64) (has, ok bool) {
	if !multiThreaded {
		if state := s.d.look(key, hash); state != unknown {
			return state == present, true
		}
	}
	v := s.d.getHashed(t, key, hash)
	return v.Ok(), v.Ok() || !t.HasExc()
}

// discardHashed removes a key; had is false where it was missing.
func (s *Set) discardHashed(t *Thread, key Value, hash int64) (had, ok bool) {
	if !multiThreaded {
		if v, known := s.d.takeAlone(key, hash); known {
			return v.Ok(), true
		}
	}
	ok = s.d.change(t, key, hash, func(at spot, state found) {
		if state == present && at.e.value.Ok() {
			had = true
			s.d.remove(at.e)
		}
	})
	return had, ok
}

// copyAs makes a set of type cls with s's elements.
func (s *Set) copyAs(t *Thread, cls *Type) (*Set, bool) {
	out := newSet(cls)
	return out, out.d.merge(t, &s.d)
}

// update adds all elements of an iterable.
func (s *Set) update(t *Thread, from Value) bool {
	switch {
	case IsAnySet(from):
		return s.d.merge(t, &As[Set](from).d)
	case IsExact(from, DictType):
		return s.updateFromDict(t, As[Dict](from))
	case !multiThreaded && (IsExact(from, ListType) || IsExact(from, TupleType)):
		return s.updateFromItems(t, from)
	}
	it := Iter(t, from)
	return it.Ok() && s.addAll(t, it)
}

func (s *Set) updateFromDict(t *Thread, d *Dict) bool {
	s.d.makeRoom(d.Len())
	for c := d.cursor(); ; {
		key, _, hash, more := c.next()
		if !more {
			return true
		}
		if !s.addHashed(t, key, hash) {
			return false
		}
	}
}

// intersect makes a set of s's type with the elements that are in an iterable too.
func (s *Set) intersect(t *Thread, other Value) (*Set, bool) {
	if s.V() == other {
		return s.copyAs(t, s.typ)
	}
	out := newSet(s.typ)
	if IsAnySet(other) {
		small, big := As[Set](other), s
		if small.Len() > big.Len() {
			small, big = big, small
		}
		for c := small.cursor(); ; {
			key, hash, more := c.next()
			if !more {
				return out, true
			}
			if !out.addIfIn(t, big, key, hash) {
				return nil, false
			}
		}
	}
	it := Iter(t, other)
	if it.Zero() {
		return nil, false
	}
	for {
		key := Next(t, it)
		if key.Zero() {
			return out, !t.HasExc()
		}
		hash, ok := hashKey(t, key)
		if !ok || !out.addIfIn(t, s, key, hash) {
			return nil, false
		}
	}
}

func (s *Set) addIfIn(t *Thread, big *Set, key Value, hash int64) bool {
	has, ok := big.hasHashed(t, key, hash)
	return ok && (!has || s.addHashed(t, key, hash))
}

// subtract makes a set of s's type with the elements that are not in an iterable.
func (s *Set) subtract(t *Thread, other Value) (*Set, bool) {
	var table *Dict
	switch {
	case IsAnySet(other):
		table = &As[Set](other).d
	case IsExact(other, DictType):
		table = As[Dict](other)
	default:
		out, ok := s.copyAs(t, s.typ)
		return out, ok && out.remove(t, other)
	}
	out := newSet(s.typ)
	for c := s.cursor(); ; {
		key, hash, more := c.next()
		if !more {
			return out, true
		}
		if v := table.getHashed(t, key, hash); v.Ok() {
			continue
		}
		if t.HasExc() || !out.addHashed(t, key, hash) {
			return nil, false
		}
	}
}

// remove takes the elements of an iterable out of s.
func (s *Set) remove(t *Thread, other Value) bool {
	if s.V() == other {
		s.d.clear()
		return true
	}
	if IsAnySet(other) {
		for c := As[Set](other).cursor(); ; {
			key, hash, more := c.next()
			if !more {
				break
			}
			if _, ok := s.discardHashed(t, key, hash); !ok {
				return false
			}
		}
	} else if !s.removeIterable(t, other) {
		return false
	}
	s.dropDummies()
	return true
}

func (s *Set) removeIterable(t *Thread, other Value) bool {
	it := Iter(t, other)
	if it.Zero() {
		return false
	}
	for {
		key := Next(t, it)
		if key.Zero() {
			return !t.HasExc()
		}
		hash, ok := hashKey(t, key)
		if !ok {
			return false
		}
		if _, ok = s.discardHashed(t, key, hash); !ok {
			return false
		}
	}
}

// dropDummies builds the table anew if more than a fifth of it are dummies.
func (s *Set) dropDummies() {
	m := s.d.lock()
	defer unlock(m)
	if int(s.d.fill-s.d.used)*5 >= s.d.slots()-1 {
		s.d.growTable()
	}
}

// toggle removes the elements of an iterable that s has and adds those it lacks.
func (s *Set) toggle(t *Thread, other Value) bool {
	if s.V() == other {
		s.d.clear()
		return true
	}
	var table *Dict
	switch {
	case IsExact(other, DictType):
		table = As[Dict](other)
	case IsAnySet(other):
		table = &As[Set](other).d
	default:
		tmp := newSet(s.typ)
		if !tmp.update(t, other) {
			return false
		}
		table = &tmp.d
	}
	for c := table.cursor(); ; {
		key, _, hash, more := c.next()
		if !more {
			return true
		}
		if !s.toggleHashed(t, key, hash) {
			return false
		}
	}
}

// toggleHashed removes a key or adds it, in one step.
func (s *Set) toggleHashed(t *Thread, key Value, hash int64) bool {
	if !multiThreaded {
		if v, known := s.d.takeAlone(key, hash); known {
			return v.Ok() || s.d.setAlone(key, hash, member, true)
		}
	}
	return s.d.change(t, key, hash, func(at spot, state found) {
		if state == present && at.e.value.Ok() {
			s.d.remove(at.e)
		} else {
			s.d.put(at, key, hash, member, true)
		}
	})
}

// intersectUpdateThreaded is s &= others while other threads may change s: what they change meanwhile is not lost, since
// the whole begins again.
func (s *Set) intersectUpdateThreaded(t *Thread, others []Value) bool {
	sets := make([]Value, len(others))
	for i, v := range others { // iterables are read once
		o, ok := asSet(t, v)
		if !ok {
			return false
		}
		sets[i] = o.V()
	}
	for {
		version := atomic.LoadInt64(&s.d.version)
		out, ok := s.intersectAll(t, sets)
		if !ok || s.becomeIf(out, version) {
			return ok
		}
	}
}

// becomeIf is become, unless s was changed since it had that version.
func (s *Set) becomeIf(other *Set, version int64) bool {
	m := s.d.lock()
	defer unlock(m)
	if s.d.version != version {
		return false
	}
	s.takeTable(other)
	return true
}

// become gives s the contents of other, which nobody else knows.
func (s *Set) become(other *Set) {
	m := s.d.lock()
	defer unlock(m)
	s.takeTable(other)
}

// takeTable is become with the lock held.
func (s *Set) takeTable(other *Set) {
	storeInt(&s.d.version, s.d.version+1)
	storeInt(&s.d.used, other.d.used)
	s.d.fill = other.d.fill
	atomic.StorePointer(&s.d.tab, atomic.LoadPointer(&other.d.tab))
}

// isSubset tells whether other has all of s's elements.
func (s *Set) isSubset(t *Thread, other *Set) (subset, ok bool) {
	if s.Len() > other.Len() {
		return false, true
	}
	if !multiThreaded {
		if subset, known := s.subsetAlone(other); known {
			return subset, true
		}
	}
	for c := s.cursor(); ; {
		key, hash, more := c.next()
		if !more {
			return true, true
		}
		if has, ok := other.hasHashed(t, key, hash); !has {
			return false, ok
		}
	}
}
