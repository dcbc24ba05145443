package itertools

import (
	"sync"
	"sync/atomic"

	"grumpy.dev/runtime/py"
)

// tee hands the items of one iterator to several readers. The items stand in blocks that are linked, so that those
// that every reader has passed can be collected. A block's lock guards its items and its successor; the source is
// asked outside of it, so two threads that need the same new item at once may each take one from the source. One that
// runs Python code is asked by one reader at a time, as in CPython: a second one, or a reader that the source itself
// asks, gets a RuntimeError.

const blockSize = 57

// source is where the items come from.
type source struct {
	it      py.Value
	running atomic.Bool // Python code of it is
}

func newSource(it py.Value) *source { return &source{it: it} }

// runsPython tells whether the source is made of Python code.
func (s *source) runsPython() bool {
	ty := py.TypeOf(s.it)
	return ty == py.InstanceType || ty == py.GeneratorType || ty.Flags()&py.FlagHeap != 0
}

// next asks for a new item.
func (s *source) next(t *py.Thread) py.Value {
	if !s.runsPython() {
		return next(t, s.it)
	}
	if !s.running.CompareAndSwap(false, true) {
		return t.Raise(py.RuntimeError, "cannot re-enter the tee iterator")
	}
	defer s.running.Store(false)
	return next(t, s.it)
}

type block struct {
	from  *source
	mu    sync.Mutex
	items [blockSize]py.Value
	n     int
	after *block
}

type teeIter struct {
	py.Object
	at  *block
	pos int
}

var teeType = py.NewType("tee")

var s__copy__ = py.Intern("__copy__")

func init() {
	teeType.Setup(py.Spec{Module: "itertools", Doc: "An iterator that shares its source with others.", Flags: py.FlagWeakrefs,
		Slots: py.Slots{New: teeNew, Iter: py.SelfIter, Next: teeNext, GetAttr: py.GenericGetAttr},
		Methods: []py.Row{{Name: "__copy__", Sig: "()", Doc: "An independent iterator that stands at the same place.",
			Impl: py.NoArgs(teeCopy)}}})
}

func newTee(at *block, pos int) py.Value {
	it := py.Make[teeIter](teeType)
	it.at, it.pos = at, pos
	return it.V()
}

func teeNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.UnpackArgs(t, "tee", 1, 1, args, nil)
	if !ok {
		return py.Value{}
	}
	return teeOf(t, full[0])
}

// teeOf makes a reader of an iterable; a reader is copied.
func teeOf(t *py.Thread, iterable py.Value) py.Value {
	it := py.Iter(t, iterable)
	if it.Zero() {
		return it
	}
	if py.IsExact(it, teeType) {
		return teeCopy(t, it)
	}
	return newTee(&block{from: newSource(it)}, 0)
}

func teeCopy(_ *py.Thread, self py.Value) py.Value {
	it := py.As[teeIter](self)
	m := it.Lock()
	defer py.Unlock(m)
	return newTee(it.at, it.pos)
}

// get gives item i of the block; have is false where it still has to be read.
func (b *block) get(i int) (v py.Value, have bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if i < b.n {
		return b.items[i], true
	}
	return v, false
}

// put adds an item unless the block is full already; then it goes to a later one.
func (b *block) put(v py.Value) {
	for {
		b.mu.Lock()
		if b.n < blockSize {
			b.items[b.n] = v
			b.n++
			b.mu.Unlock()
			return
		}
		b.mu.Unlock()
		b = b.next()
	}
}

func (b *block) next() *block {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.after == nil {
		b.after = &block{from: b.from}
	}
	return b.after
}

func teeNext(t *py.Thread, self py.Value) py.Value {
	it := py.As[teeIter](self)
	m := it.Lock()
	if it.pos == blockSize {
		it.at, it.pos = it.at.next(), 0
	}
	at, pos := it.at, it.pos
	py.Unlock(m)
	v, have := at.get(pos)
	if !have {
		fresh := at.from.next(t)
		if fresh.Zero() {
			return fresh
		}
		at.put(fresh)
		v, _ = at.get(pos)
	}
	m = it.Lock()
	if it.at == at && it.pos == pos {
		it.pos++
	}
	py.Unlock(m)
	return v
}

func tee(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	switch {
	case kw.Len() > 0:
		return t.Raise(py.TypeError, "tee() takes no keyword arguments")
	case len(args) == 0:
		return t.Raise(py.TypeError, "function takes at least 1 argument (0 given)")
	case len(args) > 2:
		return t.Raisef(py.TypeError, "function takes at most 2 arguments (%d given)", len(args))
	}
	n := 2
	if len(args) == 2 {
		var ok bool
		if n, ok = py.ArgInt(t, args[1]); !ok {
			return py.Value{}
		}
	}
	switch {
	case n < 0:
		return t.Raise(py.ValueError, "n must be >= 0")
	case !py.HasRoom(t, n, 64):
		return py.Value{}
	case n == 0:
		return py.NewTuple().V()
	}
	it := py.Iter(t, args[0])
	if it.Zero() {
		return it
	}
	first := it
	if py.GetAttr(t, it, s__copy__).Zero() {
		if !t.ClearIf(py.AttributeError) {
			return py.Value{}
		}
		first = teeOf(t, it)
	}
	out := []py.Value{first}
	for len(out) < n {
		c := py.GetAttr(t, first, s__copy__)
		if c.Zero() {
			return c
		}
		if c = py.Call0(t, c); c.Zero() {
			return c
		}
		out = append(out, c)
	}
	return py.TupleOf(out).V()
}
