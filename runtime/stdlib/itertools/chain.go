package itertools

import (
	"slices"
	"sync"

	"grumpy.dev/runtime/py"
)

// Iterators that give the items of their sources one after another: chain, cycle, islice.

// chain is the object. Locking contract: active is one word, which changes under mu only; mu guards more, and no Python
// code runs while it is held. Threads that share a chain may open several iterables at once; none is dropped before it is
// exhausted, so no item is lost.
type chain struct {
	py.Object
	source py.Value // iterator over the iterables; zero once exhausted
	active py.Value // iterator over the present one; zero: none
	mu     sync.Mutex
	more   []py.Value // iterators over those that other threads opened meanwhile
}

var chainType = py.NewType("chain")

func init() {
	declare[chain](chainType, "chain(*iterables): all items of the first iterable, then of the second, and so on.",
		py.Slots{New: chainNew, Next: chainNext},
		py.Row{Name: "from_iterable", Sig: "(iterable)", Kind: py.ClassRow, Impl: py.OneArg(chainFromIterable),
			Doc: "chain() of the iterables that an iterable gives, which is asked for them only when they are needed."})
}

func newChain(cls *py.Type, source py.Value) py.Value {
	v := cls.Alloc()
	py.As[chain](v).source = source
	return v
}

func chainNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	if cls == chainType && kw.Len() > 0 {
		return t.Raise(py.TypeError, "chain() does not take keyword arguments")
	}
	own := append([]py.Value(nil), args...)
	return newChain(cls, py.Iter(t, py.TupleOf(own).V()))
}

func chainFromIterable(t *py.Thread, cls, iterable py.Value) py.Value {
	source := py.Iter(t, iterable)
	if source.Zero() {
		return source
	}
	return newChain(py.As[py.Type](cls), source)
}

func chainNext(t *py.Thread, self py.Value) py.Value {
	c := py.As[chain](self)
	for {
		active := c.active.Load()
		if active.Zero() {
			if active = c.open(t); active.Zero() {
				return active
			}
		}
		if v := next(t, active); v.Ok() || t.HasExc() && !t.ClearIf(py.StopIteration) {
			return v
		}
		c.drop(active)
	}
}

// open opens the next iterable; zero: there is none, or an exception is set.
func (c *chain) open(t *py.Thread) py.Value {
	source := c.source.Load()
	if source.Zero() {
		return source
	}
	it := next(t, source)
	if it.Ok() {
		it = py.Iter(t, it)
	}
	if it.Zero() {
		c.source.Store(it)
		return it
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.active.Load().Zero() {
		c.active.Store(it)
	} else {
		c.more = append(c.more, it)
	}
	return it
}

// drop forgets an iterator that is exhausted.
func (c *chain) drop(it py.Value) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case c.active.Load() != it:
		c.more = slices.DeleteFunc(c.more, func(x py.Value) bool { return x == it })
	case len(c.more) > 0:
		c.active.Store(c.more[0])
		c.more = slices.Delete(c.more, 0, 1)
	default:
		c.active.Store(py.Value{})
	}
}

type cycle struct {
	py.Object
	it     py.Value // zero once exhausted: then saved is complete
	saved  *py.List
	repeat py.Value // iterator over saved
}

var cycleType = py.NewType("cycle")

func init() {
	declare[cycle](cycleType, "cycle(iterable): its items, and then the same items over and over.",
		py.Slots{New: cycleNew, Next: cycleNext})
}

func cycleNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := positional(t, cls, cycleType, 1, 1, args, kw)
	if !ok {
		return py.Value{}
	}
	it := py.Iter(t, full[0])
	if it.Zero() {
		return it
	}
	v := cls.Alloc()
	c := py.As[cycle](v)
	c.it, c.saved = it, py.NewList()
	return v
}

func cycleNext(t *py.Thread, self py.Value) py.Value {
	c := py.As[cycle](self)
	if it := c.it.Load(); it.Ok() {
		v := next(t, it)
		if v.Ok() {
			if !c.saved.Append(t, v) {
				return py.Value{}
			}
			return v
		}
		if t.HasExc() && !t.ClearIf(py.StopIteration) {
			return v
		}
		c.it.Store(py.Value{})
	}
	for range 2 {
		if r := c.repeat.Load(); r.Ok() {
			if v := next(t, r); v.Ok() {
				return v
			}
		}
		c.repeat.Store(py.Iter(t, c.saved.V()))
	}
	return py.Value{}
}

type islice struct {
	py.Object
	it   py.Value // zero once exhausted
	next int      // number of the item to give next
	stop int      // -1: no end
	step int
	seen int // number of items taken from the source
	turn py.Turn
}

var isliceType = py.NewType("islice")

func init() {
	declare[islice](isliceType, "islice(iterable, stop) or islice(iterable, start, stop[, step]): the items that the slice selects.",
		py.Slots{New: isliceNew, Next: isliceNext})
}

// sliceNumber converts an argument that may be None, for which it gives absent; what is no number gives -1.
func sliceNumber(t *py.Thread, v py.Value, absent int) int {
	if v.Zero() || v == py.None {
		return absent
	}
	n, ok := ssize(t, v)
	if !ok {
		t.ClearExc()
		return -1
	}
	return n
}

// ssize converts a number as PyInt_AsSsize_t does: floats are cut off.
func ssize(t *py.Thread, v py.Value) (int, bool) {
	if py.IsAnyFloat(v) {
		if v = py.NumberInt(t, v); v.Zero() {
			return 0, false
		}
	}
	n, ok := py.ArgInt(t, v)
	if !ok && t.ClearIf(py.OverflowError) {
		t.Raise(py.OverflowError, "long int too large to convert to int")
	}
	return n, ok
}

func isliceNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := positional(t, cls, isliceType, 2, 4, args, kw)
	if !ok {
		return py.Value{}
	}
	var start, step int
	stopArg := full[1]
	if len(args) > 2 {
		start, stopArg = sliceNumber(t, full[1], 0), full[2]
	}
	stop := sliceNumber(t, stopArg, -1)
	switch {
	case stop == -1 && stopArg != py.None:
		return t.Raise(py.ValueError, "Stop argument for islice() must be None or an integer: 0 <= x <= maxint.")
	case start < 0 || stop < -1:
		return t.Raise(py.ValueError, "Indices for islice() must be None or an integer: 0 <= x <= maxint.")
	}
	if step = sliceNumber(t, full[3], 1); step < 1 {
		return t.Raise(py.ValueError, "Step for islice() must be a positive integer or None.")
	}
	it := py.Iter(t, full[0])
	if it.Zero() {
		return it
	}
	v := cls.Alloc()
	s := py.As[islice](v)
	s.it, s.next, s.stop, s.step = it, start, stop, step
	return v
}

func isliceNext(t *py.Thread, self py.Value) py.Value {
	s := py.As[islice](self)
	if py.Threaded() && plain(s.it.Load()) { // then a step is one step, as in CPython
		s.turn.Take()
		defer s.turn.Give()
	}
	return s.advance(t)
}

// plain tells whether the steps of an iterator run no Python code and never wait.
func plain(it py.Value) bool {
	return it.Ok() && (py.IsPlainIterator(it) || py.IsExact(it, countType) || py.IsExact(it, repeatType))
}

func (s *islice) advance(t *py.Thread) py.Value {
	it := s.it.Load()
	if it.Zero() {
		return it
	}
	end := func() py.Value {
		s.it.Store(py.Value{})
		return py.Value{}
	}
	if s.stop >= 0 && s.seen >= s.stop {
		return end()
	}
	advance := py.TypeOf(it).Slots.Next
	for s.seen < s.next {
		if s.stop >= 0 && s.seen >= s.stop {
			return end()
		}
		if advance(t, it).Zero() {
			return end()
		}
		if s.seen++; s.seen&0xFFF == 0 && !t.Tick() {
			return end()
		}
	}
	if s.stop >= 0 && s.seen >= s.stop {
		return end()
	}
	v := advance(t, it)
	if v.Zero() {
		return end()
	}
	s.seen++
	old := s.next
	if s.next += s.step; s.next < old || s.stop >= 0 && s.next > s.stop {
		if s.next = s.stop; s.stop < 0 {
			s.next = 1<<63 - 1
		}
	}
	return v
}
