// Shapes (hidden classes): the attribute layout that instances built the same way share.
//
// A shape maps attribute names to slot numbers. Adding attribute x to an instance moves it along
// the transition x of its shape; two instances that got the same attributes in the same order
// have the same shape, so an attribute site can compare one pointer and load one slot. The first
// slots are the members of __slots__, which every instance has and which no shape names.
//
// An instance whose __dict__ was asked for, that lost an attribute, or that has very many, keeps
// its attributes in an ordinary dict instead (Attrs.dict), of which nothing is cached.
//
// Locking contract of Attrs: readers load dict, shape, then slots, and take no lock. Slot arrays only
// ever grow, so an index taken from an older shape is good for a newer array. A writer holds the
// instance's lock (locks.go); one that adds an attribute stores the value in the array, publishes the array,
// then the shape. Bad interleaving this avoids: two threads add attributes and both copy the
// old array, and one of the two attributes is lost; or a reader sees the new shape with the old,
// shorter array and reads past its end.
package py

import (
	"sync"
	"sync/atomic"
	"unsafe"
)

// Attrs is where an instance keeps its attributes.
type Attrs struct {
	shape unsafe.Pointer // *Shape; nil: dict holds the attributes, or the type allows none
	slots unsafe.Pointer // first of shape's capacity many Values
	dict  unsafe.Pointer // *Dict; set once, then it holds the attributes
	cap   int32
}

// Shape is one hidden class. Immutable but for its transitions, which are added under lock.
type Shape struct {
	typ    *Type
	parent *Shape
	name   *Str // the attribute that this shape adds to parent; nil for a root
	count  int  // slots in use
	index  map[*Str]int

	mu   sync.Mutex
	next atomic.Pointer[map[*Str]*Shape]
}

// maxShapeSlots is how many attributes an instance may have before it gets a dict.
const maxShapeSlots = 64

// rootShape gives the shape of an instance of ty without attributes.
func (ty *Type) rootShape() *Shape {
	if s := ty.shapes.Load(); s != nil {
		return s
	}
	ty.shapes.CompareAndSwap(nil, &Shape{typ: ty, count: ty.slotCount, index: map[*Str]int{}})
	return ty.shapes.Load()
}

// find gives the slot of an attribute, -1 where the shape lacks it.
func (s *Shape) find(name *Str) int {
	if i, ok := s.index[name]; ok {
		return i
	}
	return -1
}

// add gives the shape that has name besides what s has.
func (s *Shape) add(name *Str) *Shape {
	if m := s.next.Load(); m != nil {
		if n := (*m)[name]; n != nil {
			return n
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	old := s.next.Load()
	m := map[*Str]*Shape{}
	if old != nil {
		if n := (*old)[name]; n != nil {
			return n
		}
		for k, v := range *old {
			m[k] = v
		}
	}
	n := &Shape{typ: s.typ, parent: s, name: name, count: s.count + 1, index: make(map[*Str]int, len(s.index)+1)}
	for k, v := range s.index {
		n.index[k] = v
	}
	n.index[name] = s.count
	m[name] = n
	s.next.Store(&m)
	return n
}

// attrNames gives the attributes in the order in which they were added.
func (s *Shape) attrNames() []*Str {
	names := make([]*Str, len(s.index))
	first := s.count - len(s.index)
	for sh := s; sh.name != nil; sh = sh.parent {
		names[sh.count-1-first] = sh.name
	}
	return names
}

func (a *Attrs) loadShape() *Shape { return (*Shape)(atomic.LoadPointer(&a.shape)) }
func (a *Attrs) loadDict() *Dict   { return (*Dict)(atomic.LoadPointer(&a.dict)) }

// slot gives the address of slot i, which the shape must have.
func (a *Attrs) slot(i int) *Value {
	return (*Value)(unsafe.Add(atomic.LoadPointer(&a.slots), uintptr(i)*unsafe.Sizeof(Value{})))
}

// attrsOf gives where the instance keeps its attributes, nil where it has no such place.
func attrsOf(v Value) *Attrs {
	if !v.IsObject() {
		return nil
	}
	if off := v.object().typ.attrsOffset; off != 0 {
		return (*Attrs)(unsafe.Add(v.p, off))
	}
	return nil
}

// initAttrs gives a new instance of ty its first slot array.
func (ty *Type) initAttrs(v Value) {
	a := attrsOf(v)
	if a == nil {
		return
	}
	if n := max(ty.slotCount, int(ty.sizeHint.Load())); n > 0 {
		arr := make([]Value, n)
		a.slots, a.cap = unsafe.Pointer(&arr[0]), int32(n)
	}
	a.shape = unsafe.Pointer(ty.rootShape())
}

func (a *Attrs) lock() *sync.Mutex {
	if !multiThreaded {
		return nil
	}
	return lockAddress(unsafe.Pointer(a))
}

// get gives attribute name from the instance alone, zero where it is absent.
func (a *Attrs) get(name *Str) Value {
	if d := a.loadDict(); d != nil {
		return d.GetStr(name)
	}
	if s := a.loadShape(); s != nil {
		if i := s.find(name); i >= 0 {
			return a.slot(i).load()
		}
	}
	return Value{}
}

// set sets attribute name on the instance.
func (a *Attrs) set(name *Str, v Value) {
	mu := a.lock()
	d := a.loadDict()
	if d == nil {
		if s := a.loadShape(); s.holds(a, name, v) {
			unlock(mu)
			return
		}
		d = a.toDict()
	}
	unlock(mu)
	d.SetStr(name, v) // not under the instance's lock: the dict has its own
}

// holds sets the attribute in the slots of the instance, or tells that there are too many; the lock is held.
func (s *Shape) holds(a *Attrs, name *Str, v Value) bool {
	if i := s.find(name); i >= 0 {
		a.slot(i).store(v)
		return true
	}
	if s.count >= maxShapeSlots {
		return false
	}
	a.append(s, s.add(name), v)
	return true
}

// append adds the attribute that the shape next has over s; the lock is held.
func (a *Attrs) append(s, next *Shape, v Value) {
	i := s.count
	if i >= int(a.cap) {
		a.grow(s, i)
	}
	a.slot(i).store(v)
	atomic.StorePointer(&a.shape, unsafe.Pointer(next))
}

// grow publishes a longer slot array.
func (a *Attrs) grow(s *Shape, used int) {
	n := used*2 + 2
	arr := make([]Value, n)
	for j := 0; j < used; j++ {
		arr[j] = *a.slot(j)
	}
	a.cap = int32(n)
	atomic.StorePointer(&a.slots, unsafe.Pointer(&arr[0]))
	if hint := int32(used + 1); s.typ.sizeHint.Load() < hint {
		s.typ.sizeHint.Store(hint)
	}
}

// delete removes attribute name and tells whether it was there.
func (a *Attrs) delete(name *Str) bool {
	mu := a.lock()
	d := a.loadDict()
	if d == nil {
		if a.get(name).Zero() {
			unlock(mu)
			return false
		}
		d = a.toDict()
	}
	unlock(mu)
	return d.DelStr(name)
}

// toDict moves the attributes to a dict, which from then on is the instance's __dict__; the lock is held.
func (a *Attrs) toDict() *Dict {
	if d := a.loadDict(); d != nil {
		return d
	}
	d := NewDict()
	if s := a.loadShape(); s != nil {
		for _, name := range s.attrNames() {
			d.setStr(name, *a.slot(s.find(name))) // nobody else knows d
		}
		atomic.StorePointer(&a.dict, unsafe.Pointer(d))
		atomic.StorePointer(&a.shape, unsafe.Pointer(s.typ.rootDictShape()))
		return d
	}
	atomic.StorePointer(&a.dict, unsafe.Pointer(d))
	return d
}

// rootDictShape is the shape of instances whose attributes are in a dict: no site caches anything of it.
func (ty *Type) rootDictShape() *Shape {
	if s := ty.dictShape.Load(); s != nil {
		return s
	}
	ty.dictShape.CompareAndSwap(nil, &Shape{typ: ty, count: ty.slotCount, index: map[*Str]int{}})
	return ty.dictShape.Load()
}

// setDict replaces the instance's __dict__.
func (a *Attrs) setDict(d *Dict, ty *Type) {
	mu := a.lock()
	defer unlock(mu)
	atomic.StorePointer(&a.dict, unsafe.Pointer(d))
	atomic.StorePointer(&a.shape, unsafe.Pointer(ty.rootDictShape()))
}
