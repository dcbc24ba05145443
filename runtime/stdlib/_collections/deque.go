// Package collections is Python's module _collections: deque and defaultdict.
package collections

import (
	"math"

	"grumpy.dev/runtime/py"
)

// deque is a list with two ends: a ring of slots of which n, from head on, hold the items.
//
// Locking contract: every access holds the object's lock (once there are threads) and runs no Python code under it.
// state counts the changes, by which iterators see that they have missed one.
type deque struct {
	py.Object
	ring  []py.Value // its length is a power of two, or 0
	head  int
	n     int
	max   int // -1: no bound
	state int
}

var dequeType = py.NewType("deque")

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "_collections",
		Doc:  "The containers of the module collections that are not written in Python.",
		Init: func(_ *py.Thread, m *py.Module) bool {
			m.Dict().SetStr(py.Intern("deque"), dequeType.V())
			m.Dict().SetStr(py.Intern("defaultdict"), defaultDictType.V())
			return true
		},
	})
	dequeType.Setup(py.Spec{Module: "collections", Flags: py.FlagBaseType | py.FlagWeakrefs,
		Doc:   "deque([iterable[, maxlen]]): a sequence that grows and shrinks fast at both ends.",
		Alloc: allocDeque, ExtOffset: py.AttrsOffsetOf[deque](),
		Slots: py.Slots{
			New:  func(_ *py.Thread, cls *py.Type, _ []py.Value, _ *py.Kwargs) py.Value { return cls.Alloc() },
			Init: dequeInit, Repr: dequeRepr, RichCompare: dequeCompare, Iter: dequeIter, Len: dequeLen,
			Item: dequeItem, SetItemAt: dequeSetItem, InPlaceConcat: dequeIConcat, GetAttr: py.GenericGetAttr,
		},
		Methods: dequeRows(),
		GetSets: []py.GetSet{{Name: "maxlen", Doc: "The largest length, or None.", Get: dequeMaxLen}},
	})
}

var allocDequeStruct = py.AllocOf[deque]()

func allocDeque(cls *py.Type) py.Value {
	v := allocDequeStruct(cls)
	py.As[deque](v).max = -1
	return v
}

func dequeRows() []py.Row {
	return []py.Row{
		{Name: "append", Sig: "(item)", Doc: "Adds an item at the right end.", Impl: py.OneArg(func(t *py.Thread, self, v py.Value) py.Value {
			return py.NoneIf(py.As[deque](self).append(t, v))
		})},
		{Name: "appendleft", Sig: "(item)", Doc: "Adds an item at the left end.", Impl: py.OneArg(func(t *py.Thread, self, v py.Value) py.Value {
			return py.NoneIf(py.As[deque](self).appendLeft(t, v))
		})},
		{Name: "clear", Sig: "()", Doc: "Removes all items.", Impl: py.NoArgs(dequeClear)},
		{Name: "__copy__", Sig: "()", Doc: "Gives a shallow copy.", Impl: py.NoArgs(dequeCopy)},
		{Name: "count", Sig: "(value)", Doc: "Counts the items equal to value.", Impl: py.OneArg(dequeCount)},
		{Name: "extend", Sig: "(iterable)", Doc: "Adds all items of an iterable at the right end.", Impl: py.OneArg(
			func(t *py.Thread, self, v py.Value) py.Value { return py.NoneIf(extend(t, self, v, (*deque).append)) })},
		{Name: "extendleft", Sig: "(iterable)", Doc: "Adds all items of an iterable at the left end, one by one.", Impl: py.OneArg(
			func(t *py.Thread, self, v py.Value) py.Value {
				return py.NoneIf(extend(t, self, v, (*deque).appendLeft))
			})},
		{Name: "pop", Sig: "()", Doc: "Removes the item at the right end and gives it.", Impl: py.NoArgs(
			func(t *py.Thread, self py.Value) py.Value { return nonEmpty(t, py.As[deque](self).pop()) })},
		{Name: "popleft", Sig: "()", Doc: "Removes the item at the left end and gives it.", Impl: py.NoArgs(
			func(t *py.Thread, self py.Value) py.Value { return nonEmpty(t, py.As[deque](self).popLeft()) })},
		{Name: "__reduce__", Sig: "()", Doc: "For pickling.", Impl: py.NoArgs(dequeReduce)},
		{Name: "remove", Sig: "(value)", Doc: "Removes the first item that equals value.", Impl: py.OneArg(dequeRemove)},
		{Name: "__reversed__", Sig: "()", Doc: "Iterates from the right end.", Impl: py.NoArgs(dequeReversed)},
		{Name: "reverse", Sig: "()", Doc: "Turns the order of the items around.", Impl: py.NoArgs(dequeReverse)},
		{Name: "rotate", Sig: "(n=1)", Doc: "Moves n items from the right end to the left, or -n the other way.", Impl: py.Parse(0, 1, dequeRotate)},
		{Name: "__sizeof__", Sig: "()", Doc: "Gives the size in memory, in bytes.", Impl: py.NoArgs(dequeSizeof)},
	}
}

// slot gives the place of item i.
func (d *deque) slot(i int) *py.Value { return &d.ring[(d.head+i)&(len(d.ring)-1)] }

// grow makes room for one item more; under the lock.
func (d *deque) grow(t *py.Thread) bool {
	if d.n < len(d.ring) {
		return true
	}
	size := max(8, 2*len(d.ring))
	if !py.HasRoom(t, size, 8) {
		return false
	}
	ring := make([]py.Value, size)
	k := copy(ring, d.ring[d.head:])
	copy(ring[k:], d.ring[:d.head])
	d.ring, d.head = ring, 0
	return true
}

func (d *deque) append(t *py.Thread, v py.Value) bool {
	m := d.Lock()
	defer py.Unlock(m)
	d.state++
	if d.max == 0 {
		return true
	}
	if d.n == d.max {
		d.dropLeft()
	}
	if !d.grow(t) {
		return false
	}
	d.n++
	*d.slot(d.n - 1) = v
	return true
}

func (d *deque) appendLeft(t *py.Thread, v py.Value) bool {
	m := d.Lock()
	defer py.Unlock(m)
	d.state++
	if d.max == 0 {
		return true
	}
	if d.n == d.max {
		d.dropRight()
	}
	if !d.grow(t) {
		return false
	}
	d.head = (d.head - 1) & (len(d.ring) - 1)
	d.n++
	d.ring[d.head] = v
	return true
}

// dropLeft and dropRight take an item out of a deque that has one; under the lock.
func (d *deque) dropLeft() py.Value {
	p := d.slot(0)
	v := *p
	*p = py.Value{}
	d.head = (d.head + 1) & (len(d.ring) - 1)
	d.n--
	d.shrink()
	return v
}

func (d *deque) dropRight() py.Value {
	p := d.slot(d.n - 1)
	v := *p
	*p = py.Value{}
	d.n--
	d.shrink()
	return v
}

// shrink gives memory back; under the lock.
func (d *deque) shrink() {
	if len(d.ring) <= 64 || d.n > len(d.ring)/8 {
		return
	}
	items := d.view()
	d.ring = make([]py.Value, len(d.ring)/4)
	d.head = 0
	copy(d.ring, items)
}

// view gives a copy of the items; under the lock.
func (d *deque) view() []py.Value {
	items := make([]py.Value, d.n)
	k := copy(items, d.ring[d.head:])
	copy(items[k:], d.ring)
	return items
}

// items gives a copy of the items.
func (d *deque) items() []py.Value {
	m := d.Lock()
	defer py.Unlock(m)
	return d.view()
}

func (d *deque) pop() py.Value {
	m := d.Lock()
	defer py.Unlock(m)
	if d.n == 0 {
		return py.Value{}
	}
	d.state++
	return d.dropRight()
}

func (d *deque) popLeft() py.Value {
	m := d.Lock()
	defer py.Unlock(m)
	if d.n == 0 {
		return py.Value{}
	}
	d.state++
	return d.dropLeft()
}

func nonEmpty(t *py.Thread, v py.Value) py.Value {
	if v.Zero() {
		return t.Raise(py.IndexError, "pop from an empty deque")
	}
	return v
}

// at gives item i and the state in which the deque is; zero: there is none.
func (d *deque) at(i int) (py.Value, int) {
	m := d.Lock()
	defer py.Unlock(m)
	if uint(i) >= uint(d.n) {
		return py.Value{}, d.state
	}
	return *d.slot(i), d.state
}

func dequeInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	full, ok := py.BindKeywords(t, "deque", []string{"iterable", "maxlen"}, 0, args, kw)
	if !ok {
		return false
	}
	bound := -1
	if full[1].Ok() && full[1] != py.None {
		if bound, ok = py.ArgInt(t, full[1]); !ok {
			return false
		}
		if bound < 0 {
			t.Raise(py.ValueError, "maxlen must be non-negative")
			return false
		}
	}
	d := py.As[deque](self)
	d.max = bound
	dequeClear(t, self)
	return full[0].Zero() || extend(t, self, full[0], (*deque).append)
}

func dequeClear(_ *py.Thread, self py.Value) py.Value {
	d := py.As[deque](self)
	m := d.Lock()
	defer py.Unlock(m)
	if d.n > 0 {
		d.state++
	}
	d.ring, d.head, d.n = nil, 0, 0
	return py.None
}

// extend adds the items of an iterable with add.
func extend(t *py.Thread, self, iterable py.Value, add func(*deque, *py.Thread, py.Value) bool) bool {
	d := py.As[deque](self)
	if iterable == self {
		for _, v := range d.items() {
			if !add(d, t, v) {
				return false
			}
		}
		return true
	}
	return py.IterateInto(t, iterable, func(v py.Value) bool { return add(d, t, v) })
}

func dequeIConcat(t *py.Thread, self, other py.Value) py.Value {
	if !extend(t, self, other, (*deque).append) {
		return py.Value{}
	}
	return self
}

func dequeLen(_ *py.Thread, self py.Value) (int, bool) {
	d := py.As[deque](self)
	m := d.Lock()
	defer py.Unlock(m)
	return d.n, true
}

func dequeItem(t *py.Thread, self py.Value, i int) py.Value {
	v, _ := py.As[deque](self).at(i)
	if v.Zero() {
		return t.Raise(py.IndexError, "deque index out of range")
	}
	return v
}

func dequeSetItem(t *py.Thread, self py.Value, i int, v py.Value) bool {
	d := py.As[deque](self)
	m := d.Lock()
	defer py.Unlock(m)
	if uint(i) >= uint(d.n) {
		t.Raise(py.IndexError, "deque index out of range")
		return false
	}
	if v.Ok() {
		*d.slot(i) = v
		return true
	}
	d.removeAt(i)
	return true
}

// removeAt deletes item i; under the lock.
func (d *deque) removeAt(i int) {
	d.state++
	items := d.view()
	copy(items[i:], items[i+1:])
	d.replace(items[:len(items)-1])
}

// replace sets the items; there is room for them; under the lock.
func (d *deque) replace(items []py.Value) {
	clear(d.ring)
	d.head, d.n = 0, len(items)
	copy(d.ring, items)
}

func dequeReverse(_ *py.Thread, self py.Value) py.Value {
	d := py.As[deque](self)
	m := d.Lock()
	defer py.Unlock(m)
	for i, j := 0, d.n-1; i < j; i, j = i+1, j-1 {
		a, b := d.slot(i), d.slot(j)
		*a, *b = *b, *a
	}
	return py.None
}

func dequeRotate(t *py.Thread, self py.Value, args []py.Value) py.Value {
	by := 1
	if args[0].Ok() {
		var ok bool
		if by, ok = py.ArgInt(t, args[0]); !ok {
			return py.Value{}
		}
	}
	d := py.As[deque](self)
	m := d.Lock()
	defer py.Unlock(m)
	if d.n < 2 {
		return py.None
	}
	by %= d.n
	if by > d.n/2 {
		by -= d.n
	} else if by < -d.n/2 {
		by += d.n
	}
	if by != 0 {
		d.state++
	}
	for ; by > 0; by-- {
		from := d.slot(d.n - 1)
		v := *from
		*from = py.Value{}
		d.head = (d.head - 1) & (len(d.ring) - 1)
		d.ring[d.head] = v
	}
	for ; by < 0; by++ {
		v := *d.slot(0)
		*d.slot(0) = py.Value{}
		d.head = (d.head + 1) & (len(d.ring) - 1)
		*d.slot(d.n - 1) = v
	}
	return py.None
}

func dequeMaxLen(_ *py.Thread, self py.Value) py.Value {
	if d := py.As[deque](self); d.max >= 0 {
		return py.Int(int64(d.max))
	}
	return py.None
}

func dequeSizeof(_ *py.Thread, self py.Value) py.Value {
	n, _ := dequeLen(nil, self)
	const blockItems, blockBytes, own = 62, 512, 80
	return py.Int(own + blockBytes*int64(math.Ceil(float64(n+1)/blockItems)))
}
