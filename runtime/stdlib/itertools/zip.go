package itertools

import (
	"strconv"

	"grumpy.dev/runtime/py"
)

// Iterators over several sources side by side: izip, izip_longest, imap, starmap.

// parallel is the struct of izip, izip_longest and imap.
type parallel struct {
	py.Object
	its  []py.Value // izip_longest: zero once exhausted
	fn   py.Value   // imap
	fill py.Value   // izip_longest
	live int        // izip_longest: sources not yet exhausted
}

var (
	izipType        = py.NewType("izip")
	izipLongestType = py.NewType("izip_longest")
	imapType        = py.NewType("imap")
)

func init() {
	declare[parallel](izipType, "izip(*iterables): tuples of the first items of all, of the second items and so on, until one has no more.",
		py.Slots{New: izipNew, Next: izipNext})
	declare[parallel](izipLongestType, "izip_longest(*iterables, fillvalue=None): as izip, but until none has more; fillvalue stands for what is missing.",
		py.Slots{New: izipLongestNew, Next: izipLongestNext})
	declare[parallel](imapType, "imap(function, *iterables): the function's results for the items of all iterables, until one has no more.",
		py.Slots{New: imapNew, Next: ending(imapNext)})
	izipType.GivesPairs(izipPair)
}

// izipPair is izipNext for a loop that unpacks the tuple at once.
func izipPair(t *py.Thread, self py.Value) (a, b py.Value) {
	its := py.As[parallel](self).its
	if len(its) != 2 {
		v := izipNext(t, self)
		if v.Zero() {
			return v, v
		}
		return py.UnpackPair(t, v)
	}
	if a = next(t, its[0]); a.Ok() {
		if b = next(t, its[1]); b.Zero() {
			a = b
		}
	}
	return a, b
}

func newParallel(t *py.Thread, cls *py.Type, args []py.Value, problem func(int) string) (py.Value, *parallel) {
	its, ok := iters(t, args, problem)
	if !ok {
		return py.Value{}, nil
	}
	v := cls.Alloc()
	p := py.As[parallel](v)
	p.its, p.live = its, len(its)
	return v, p
}

func izipNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	if cls == izipType && kw.Len() > 0 {
		return t.Raise(py.TypeError, "izip() does not take keyword arguments")
	}
	v, _ := newParallel(t, cls, args, func(i int) string {
		return "izip argument #" + strconv.Itoa(i) + " must support iteration"
	})
	return v
}

func izipNext(t *py.Thread, self py.Value) py.Value {
	its := py.As[parallel](self).its
	if len(its) == 2 {
		a := next(t, its[0])
		if a.Zero() {
			return a
		}
		b := next(t, its[1])
		if b.Zero() {
			return b
		}
		return py.Pair(a, b)
	}
	items := row(t, its)
	if len(items) == 0 {
		return py.Value{}
	}
	return py.TupleOf(items).V()
}

// row takes an item of each iterator; nil: one has none.
func row(t *py.Thread, its []py.Value) []py.Value {
	items := make([]py.Value, len(its))
	for i, it := range its {
		if items[i] = next(t, it); items[i].Zero() {
			return nil
		}
	}
	return items
}

func izipLongestNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	fill := py.None
	if kw.Len() > 0 {
		for i, name := range kw.Names {
			if s, _ := py.BytesOf(name); s == "fillvalue" {
				fill = kw.Vals[i]
			}
		}
		if kw.Len() > 1 || fill == py.None && !named(kw, "fillvalue") {
			return t.Raise(py.TypeError, "izip_longest() got an unexpected keyword argument")
		}
	}
	v, p := newParallel(t, cls, args, func(i int) string {
		return "izip_longest argument #" + strconv.Itoa(i) + " must support iteration"
	})
	if p != nil {
		p.fill = fill
	}
	return v
}

func named(kw *py.Kwargs, name string) bool {
	for _, n := range kw.Names {
		if s, _ := py.BytesOf(n); s == name {
			return true
		}
	}
	return false
}

func izipLongestNext(t *py.Thread, self py.Value) py.Value {
	p := py.As[parallel](self)
	if p.live <= 0 {
		return py.Value{}
	}
	items := make([]py.Value, len(p.its))
	for i := range p.its {
		items[i] = p.fill
		it := p.its[i].Load()
		if it.Zero() {
			continue
		}
		if v := next(t, it); v.Ok() {
			items[i] = v
			continue
		}
		p.live--
		if t.HasExc() || p.live <= 0 {
			p.live = 0
			return py.Value{}
		}
		p.its[i].Store(py.Value{})
	}
	return py.TupleOf(items).V()
}

func imapNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	if cls == imapType && kw.Len() > 0 {
		return t.Raise(py.TypeError, "imap() does not take keyword arguments")
	}
	if len(args) < 2 {
		return t.Raise(py.TypeError, "imap() must have at least two arguments.")
	}
	v, p := newParallel(t, cls, args[1:], nil)
	if p != nil {
		p.fn = args[0]
	}
	return v
}

func imapNext(t *py.Thread, self py.Value) py.Value {
	p := py.As[parallel](self)
	if len(p.its) == 1 && p.fn != py.None {
		v := next(t, p.its[0])
		if v.Zero() {
			return v
		}
		return py.Call1(t, p.fn, v)
	}
	items := row(t, p.its)
	switch {
	case items == nil:
		return py.Value{}
	case p.fn == py.None:
		return py.TupleOf(items).V()
	}
	return py.CallN(t, p.fn, items)
}

type starmap struct {
	py.Object
	fn, it py.Value
}

var starmapType = py.NewType("starmap")

func init() {
	declare[starmap](starmapType, "starmap(function, iterable): the function's results, with each item spread out as its arguments.",
		py.Slots{New: starmapNew, Next: ending(starmapNext)})
}

func starmapNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := positional(t, cls, starmapType, 2, 2, args, kw)
	if !ok {
		return py.Value{}
	}
	it := py.Iter(t, full[1])
	if it.Zero() {
		return it
	}
	v := cls.Alloc()
	s := py.As[starmap](v)
	s.fn, s.it = full[0], it
	return v
}

func starmapNext(t *py.Thread, self py.Value) py.Value {
	s := py.As[starmap](self)
	v := next(t, s.it)
	if v.Zero() {
		return v
	}
	items, ok := py.ListFromIter(t, v)
	if !ok {
		return py.Value{}
	}
	return py.CallN(t, s.fn, items)
}
