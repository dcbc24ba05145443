package itertools

import "grumpy.dev/runtime/py"

// Iterators that leave items of one source out: ifilter, ifilterfalse, takewhile, dropwhile, compress.

// filter is the struct of all of them but compress.
type filter struct {
	py.Object
	fn   py.Value // None for ifilter: the item itself is tested
	it   py.Value
	flag py.Value // takewhile: has stopped; dropwhile: has started; None otherwise
}

var (
	ifilterType      = py.NewType("ifilter")
	ifilterFalseType = py.NewType("ifilterfalse")
	takeWhileType    = py.NewType("takewhile")
	dropWhileType    = py.NewType("dropwhile")
)

func init() {
	setup := func(ty *py.Type, doc string, next py.UnaryFunc) {
		declare[filter](ty, doc, py.Slots{Next: ending(next),
			New: func(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
				return filterNew(t, cls, ty, args, kw)
			}})
	}
	setup(ifilterType, "ifilter(function, iterable): the items for which the function (None: the item itself) is true.",
		func(t *py.Thread, self py.Value) py.Value { return filterNext(t, py.As[filter](self), true) })
	setup(ifilterFalseType, "ifilterfalse(function, iterable): the items for which the function (None: the item itself) is false.",
		func(t *py.Thread, self py.Value) py.Value { return filterNext(t, py.As[filter](self), false) })
	setup(takeWhileType, "takewhile(function, iterable): the items up to the first for which the function is false.", takeWhileNext)
	setup(dropWhileType, "dropwhile(function, iterable): the items from the first on for which the function is false.", dropWhileNext)
}

func filterNew(t *py.Thread, cls, exact *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := positional(t, cls, exact, 2, 2, args, kw)
	if !ok {
		return py.Value{}
	}
	it := py.Iter(t, full[1])
	if it.Zero() {
		return it
	}
	v := cls.Alloc()
	f := py.As[filter](v)
	f.fn, f.it, f.flag = full[0], it, py.None
	return v
}

// test calls the predicate.
func (f *filter) test(t *py.Thread, v py.Value) (result, ok bool) {
	r := py.Call1(t, f.fn, v)
	if r.Zero() {
		return false, false
	}
	return py.Truth(t, r)
}

func filterNext(t *py.Thread, f *filter, want bool) py.Value {
	plain := f.fn == py.None || f.fn == py.BoolType.V()
	advance := py.TypeOf(f.it).Slots.Next
	for n := 1; ; n++ {
		v := advance(t, f.it)
		if v.Zero() {
			return v
		}
		var good, ok bool
		if plain {
			good, ok = py.Truth(t, v)
		} else {
			good, ok = f.test(t, v)
		}
		if !ok {
			return py.Value{}
		}
		if good == want {
			return v
		}
		if n&0xFFF == 0 && !t.Tick() {
			return py.Value{}
		}
	}
}

func takeWhileNext(t *py.Thread, self py.Value) py.Value {
	f := py.As[filter](self)
	if f.flag.Load() != py.None {
		return py.Value{}
	}
	v := next(t, f.it)
	if v.Zero() {
		return v
	}
	good, ok := f.test(t, v)
	if good {
		return v
	}
	if ok {
		f.flag.Store(py.True)
	}
	return py.Value{}
}

func dropWhileNext(t *py.Thread, self py.Value) py.Value {
	f := py.As[filter](self)
	for {
		v := next(t, f.it)
		if v.Zero() || f.flag.Load() != py.None {
			return v
		}
		good, ok := f.test(t, v)
		if !ok {
			return py.Value{}
		}
		if !good {
			f.flag.Store(py.True)
			return v
		}
	}
}

type compress struct {
	py.Object
	data, selectors py.Value
}

var compressType = py.NewType("compress")

func init() {
	declare[compress](compressType, "compress(data, selectors): the items of data whose selector is true.",
		py.Slots{New: compressNew, Next: ending(compressNext)})
}

func compressNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, "compress", []string{"data", "selectors"}, 2, args, kw)
	if !ok {
		return py.Value{}
	}
	its, ok := iters(t, full, nil)
	if !ok {
		return py.Value{}
	}
	v := cls.Alloc()
	c := py.As[compress](v)
	c.data, c.selectors = its[0], its[1]
	return v
}

func compressNext(t *py.Thread, self py.Value) py.Value {
	c := py.As[compress](self)
	for {
		v := next(t, c.data)
		if v.Zero() {
			return v
		}
		s := next(t, c.selectors)
		if s.Zero() {
			return s
		}
		good, ok := py.Truth(t, s)
		if !ok {
			return py.Value{}
		}
		if good {
			return v
		}
	}
}
