package itertools

import "grumpy.dev/runtime/py"

// groupBy runs through its source once; the groups that it gives read on in the same source, and a group ends
// when groupBy moves on.
type groupBy struct {
	py.Object
	it, fn    py.Value // fn None: an item is its own key
	target    py.Value // key of the group that is being given
	key, item py.Value // of the item read last; zero item: it was given out
}

type grouper struct {
	py.Object
	parent *groupBy
	target py.Value
}

var (
	groupByType = py.NewType("groupby")
	grouperType = py.NewType("_grouper")
)

func init() {
	declare[groupBy](groupByType, "groupby(iterable[, keyfunc]): pairs of a key and an iterator over the items in a row that have it.",
		py.Slots{New: groupByNew, Next: ending(groupByNext)})
	grouperType.Setup(py.Spec{Module: "itertools",
		Slots: py.Slots{Iter: py.SelfIter, Next: ending(grouperNext), GetAttr: py.GenericGetAttr}})
}

func groupByNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, "groupby", []string{"iterable", "key"}, 1, args, kw)
	if !ok {
		return py.Value{}
	}
	it := py.Iter(t, full[0])
	if it.Zero() {
		return it
	}
	v := cls.Alloc()
	g := py.As[groupBy](v)
	if g.it, g.fn = it, full[1]; g.fn.Zero() {
		g.fn = py.None
	}
	return v
}

// read takes the next item and its key from the source.
func (g *groupBy) read(t *py.Thread) bool {
	v := next(t, g.it)
	if v.Zero() {
		return false
	}
	key := v
	if g.fn != py.None {
		if key = py.Call1(t, g.fn, v); key.Zero() {
			return false
		}
	}
	g.key.Store(key)
	g.item.Store(v)
	return true
}

func groupByNext(t *py.Thread, self py.Value) py.Value {
	g := py.As[groupBy](self)
	for n := 1; ; n++ {
		key, target := g.key.Load(), g.target.Load()
		if key.Ok() {
			if target.Zero() {
				break
			}
			same, ok := py.EqualItems(t, target, key)
			if !ok {
				return py.Value{}
			}
			if !same {
				break
			}
		}
		if !g.read(t) || n&0xFFF == 0 && !t.Tick() {
			return py.Value{}
		}
	}
	key := g.key.Load()
	g.target.Store(key)
	group := py.Make[grouper](grouperType)
	group.parent, group.target = g, key
	return py.Pair(key, group.V())
}

func grouperNext(t *py.Thread, self py.Value) py.Value {
	group := py.As[grouper](self)
	g := group.parent
	if g.item.Load().Zero() && !g.read(t) {
		return py.Value{}
	}
	same, ok := py.EqualItems(t, group.target, g.key.Load())
	if !ok || !same {
		return py.Value{}
	}
	return g.item.Swap(py.Value{})
}
