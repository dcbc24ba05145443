package itertools

import (
	"math"

	"grumpy.dev/runtime/py"
)

// Iterators over arrangements of items: product, permutations, combinations, combinations_with_replacement.
//
// All keep indices into pools of items and move them on as an odometer does. The indices change under the object's lock.

type arrangement struct {
	py.Object
	pools   [][]py.Value
	idx     []int // which item stands at each place
	cycles  []int // permutations only
	started bool
	done    bool
}

var (
	productType      = py.NewType("product")
	permutationsType = py.NewType("permutations")
	combinationsType = py.NewType("combinations")
	withReplaceType  = py.NewType("combinations_with_replacement")
)

func init() {
	declare[arrangement](productType, "product(*iterables, repeat=1): all tuples with an item of each iterable.",
		py.Slots{New: productNew, Next: arrangementNext((*arrangement).nextProduct)})
	declare[arrangement](permutationsType, "permutations(iterable[, r]): all tuples of r different items (default: all items), in all orders.",
		py.Slots{New: permutationsNew, Next: arrangementNext((*arrangement).nextPermutation)})
	declare[arrangement](combinationsType, "combinations(iterable, r): all tuples of r different items, in the order of the iterable.",
		py.Slots{New: combinationsNew, Next: arrangementNext((*arrangement).nextCombination)})
	declare[arrangement](withReplaceType, "combinations_with_replacement(iterable, r): all tuples of r items, which may repeat, in the order of the iterable.",
		py.Slots{New: withReplaceNew, Next: arrangementNext((*arrangement).nextWithReplacement)})
}

// arrangementNext makes a Next slot: move the indices on unless this is the first time, and give the items.
func arrangementNext(move func(*arrangement) bool) py.UnaryFunc {
	return func(_ *py.Thread, self py.Value) py.Value {
		a := py.As[arrangement](self)
		m := a.Lock()
		defer py.Unlock(m)
		if a.done {
			return py.Value{}
		}
		if a.started && !move(a) {
			a.done = true
			return py.Value{}
		}
		a.started = true
		return a.tuple()
	}
}

// tuple gives the items that the indices stand for.
func (a *arrangement) tuple() py.Value {
	n := len(a.cyclesOrIdx())
	var room [4]py.Value
	items := room[:]
	if n > len(room) {
		items = make([]py.Value, n)
	}
	pool := 0
	for i := range n {
		items[i] = a.pools[pool][a.idx[i]]
		if pool++; pool == len(a.pools) {
			pool = 0
		}
	}
	if n > len(room) {
		return py.TupleOf(items).V()
	}
	return py.NewTuple(items[:n]...).V()
}

// cyclesOrIdx has the length of the tuples: permutations keep more indices than they show.
func (a *arrangement) cyclesOrIdx() []int {
	if a.cycles != nil {
		return a.cycles
	}
	return a.idx
}

func pool(t *py.Thread, iterable py.Value) ([]py.Value, bool) {
	items, ok := py.ListFromIter(t, iterable)
	return append([]py.Value(nil), items...), ok
}

func newArrangement(t *py.Thread, cls *py.Type, pools [][]py.Value, places int) (py.Value, *arrangement) {
	if !py.HasRoom(t, places, 16) {
		return py.Value{}, nil
	}
	v := cls.Alloc()
	a := py.As[arrangement](v)
	a.pools, a.idx = pools, make([]int, places)
	return v, a
}

func productNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	repeat := 1
	if kw.Len() > 0 {
		full, ok := py.BindKeywords(t, "product", []string{"repeat"}, 0, nil, kw)
		if !ok {
			return py.Value{}
		}
		if repeat, ok = py.ArgInt(t, full[0]); !ok {
			return py.Value{}
		}
		if repeat < 0 {
			return t.Raise(py.ValueError, "repeat argument cannot be negative")
		}
	}
	if len(args) > 0 && repeat > math.MaxInt64/8/len(args) {
		return t.Raise(py.OverflowError, "repeat argument too large")
	}
	pools := make([][]py.Value, len(args))
	for i, a := range args {
		var ok bool
		if pools[i], ok = pool(t, a); !ok {
			return py.Value{}
		}
	}
	v, a := newArrangement(t, cls, pools, len(args)*repeat)
	for _, p := range pools {
		if a != nil && len(p) == 0 && repeat > 0 {
			a.done = true
		}
	}
	return v
}

func (a *arrangement) nextProduct() bool {
	for i := len(a.idx) - 1; i >= 0; i-- {
		if a.idx[i]++; a.idx[i] < len(a.pools[i%len(a.pools)]) {
			return true
		}
		a.idx[i] = 0
	}
	return false
}

func permutationsNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, "permutations", []string{"iterable", "r"}, 1, args, kw)
	if !ok {
		return py.Value{}
	}
	items, ok := pool(t, full[0])
	if !ok {
		return py.Value{}
	}
	n, r := len(items), len(items)
	if full[1].Ok() && full[1] != py.None {
		if r, ok = ssize(t, full[1]); !ok {
			return py.Value{}
		}
		if r < 0 {
			return t.Raise(py.ValueError, "r must be non-negative")
		}
	}
	if !py.HasRoom(t, r, 8) {
		return py.Value{}
	}
	v, a := newArrangement(t, cls, [][]py.Value{items}, n)
	if a == nil {
		return v
	}
	for i := range a.idx {
		a.idx[i] = i
	}
	if a.done = r > n; a.done {
		r = 0
	}
	a.cycles = make([]int, r)
	for i := range a.cycles {
		a.cycles[i] = n - i
	}
	return v
}

func (a *arrangement) nextPermutation() bool {
	for i := len(a.cycles) - 1; i >= 0; i-- {
		if a.cycles[i]--; a.cycles[i] > 0 {
			j := len(a.idx) - a.cycles[i]
			a.idx[i], a.idx[j] = a.idx[j], a.idx[i]
			return true
		}
		first := a.idx[i]
		copy(a.idx[i:], a.idx[i+1:])
		a.idx[len(a.idx)-1] = first
		a.cycles[i] = len(a.idx) - i
	}
	return false
}

// choose binds the arguments of the two kinds of combinations.
func choose(t *py.Thread, cls, exact *py.Type, args []py.Value, kw *py.Kwargs) (py.Value, *arrangement) {
	full, ok := py.BindKeywords(t, exact.Name(), []string{"iterable", "r"}, 2, args, kw)
	if !ok {
		return py.Value{}, nil
	}
	r, ok := py.ArgInt(t, full[1])
	if !ok {
		return py.Value{}, nil
	}
	items, ok := pool(t, full[0])
	if !ok {
		return py.Value{}, nil
	}
	if r < 0 {
		return t.Raise(py.ValueError, "r must be non-negative"), nil
	}
	return newArrangement(t, cls, [][]py.Value{items}, r)
}

func combinationsNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	v, a := choose(t, cls, combinationsType, args, kw)
	if a != nil {
		a.done = len(a.idx) > len(a.pools[0])
		for i := range a.idx {
			a.idx[i] = i
		}
	}
	return v
}

func (a *arrangement) nextCombination() bool {
	n, r := len(a.pools[0]), len(a.idx)
	i := r - 1
	for i >= 0 && a.idx[i] == i+n-r {
		i--
	}
	if i < 0 {
		return false
	}
	a.idx[i]++
	for j := i + 1; j < r; j++ {
		a.idx[j] = a.idx[j-1] + 1
	}
	return true
}

func withReplaceNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	v, a := choose(t, cls, withReplaceType, args, kw)
	if a != nil {
		a.done = len(a.pools[0]) == 0 && len(a.idx) > 0
	}
	return v
}

func (a *arrangement) nextWithReplacement() bool {
	i := len(a.idx) - 1
	for i >= 0 && a.idx[i] == len(a.pools[0])-1 {
		i--
	}
	if i < 0 {
		return false
	}
	n := a.idx[i] + 1
	for j := i; j < len(a.idx); j++ {
		a.idx[j] = n
	}
	return true
}
