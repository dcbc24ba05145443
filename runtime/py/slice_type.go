// The slice object, and how bounds become indices.
package py

import "math"

// Slice is a slice object. Locking contract: immutable.
type Slice struct {
	Object
	start, stop, step Value // None where not given
}

// SliceType is the type of slice.
var SliceType = NewType("slice")

// NewSlice makes a slice object; a zero bound is None.
func NewSlice(start, stop, step Value) Value {
	s := &Slice{start: boundOrNone(start), stop: boundOrNone(stop), step: boundOrNone(step)}
	s.typ = SliceType
	return s.V()
}

func boundOrNone(v Value) Value {
	if v.Zero() {
		return None
	}
	return v
}

// sliceBound turns a bound that is not None into an int, cut off at the ends of the int range.
func sliceBound(t *Thread, v Value) (int, bool) {
	if v.IsInt() {
		return int(v.Int()), true
	}
	if !hasIndex(v) {
		t.Raise(TypeError, "slice indices must be integers or None or have an __index__ method")
		return 0, false
	}
	return AsIndex(t, v, nil)
}

// sliceRange is what a slice selects from a sequence: count indices from start on, step apart.
type sliceRange struct{ start, stop, step, count int }

// indices says what s selects from a sequence of n items (PySlice_GetIndicesEx).
func (s *Slice) indices(t *Thread, n int) (sliceRange, bool) {
	r := sliceRange{step: 1}
	ok := true
	if s.step != None {
		if r.step, ok = sliceBound(t, s.step); !ok {
			return r, false
		}
		if r.step == 0 {
			t.Raise(ValueError, "slice step cannot be zero")
			return r, false
		}
		r.step = max(r.step, -math.MaxInt64)
	}
	r.start, r.stop = 0, math.MaxInt64
	if r.step < 0 {
		r.start, r.stop = math.MaxInt64, math.MinInt64
	}
	if s.start != None {
		if r.start, ok = sliceBound(t, s.start); !ok {
			return r, false
		}
	}
	if s.stop != None {
		if r.stop, ok = sliceBound(t, s.stop); !ok {
			return r, false
		}
	}
	r.start = clampBound(r.start, n, r.step)
	r.stop = clampBound(r.stop, n, r.step)
	r.count = r.length()
	return r, true
}

// clampBound cuts a bound to what a sequence of n items has. (slice.indices passes negative lengths on;
// then the sum may wrap round, as CPython's does.)
func clampBound(i, n, step int) int {
	before := 0
	if step < 0 {
		before = -1
	}
	if i < 0 {
		if i += n; i < 0 {
			return before
		}
		return i
	}
	if i >= n {
		return n + before
	}
	return i
}

func (r sliceRange) length() int {
	if r.step < 0 {
		if r.stop >= r.start {
			return 0
		}
		return (r.stop-r.start+1)/r.step + 1
	}
	if r.start >= r.stop {
		return 0
	}
	return (r.stop-r.start-1)/r.step + 1
}

// pick copies what r selects out of items. The caller has made sure that items is as long as it was.
func (r sliceRange) pick(items []Value) []Value {
	out := make([]Value, r.count)
	r.pickInto(out, items)
	return out
}

// pickInto is pick into out, which has room for r.count items.
func (r sliceRange) pickInto(out, items []Value) {
	for i, at := 0, r.start; i < len(out); i, at = i+1, at+r.step {
		out[i] = items[at]
	}
}

// clipSlice cuts the bounds of a simple slice to a sequence of n items; negative bounds were made good before.
func clipSlice(i, j, n int) (int, int) {
	i = max(0, min(i, n))
	j = max(i, min(j, n))
	return i, j
}

func init() {
	SliceType.Setup(Spec{
		Doc: "The bounds of an extended slice such as a[0:10:2].",
		Slots: Slots{
			GetAttr: GenericGetAttr,
			New:     sliceNew,
			Repr:    sliceRepr,
			Hash:    sliceHash,
			Compare: sliceCompare,
		},
		Methods: []Row{
			{"indices", "(len)", "Says which indices the slice selects from a sequence of len items, as (start, stop, stride).", OneArg(sliceIndices), MethodRow},
			{"__reduce__", "()", "Supports pickling.", NoArgs(sliceReduce), MethodRow},
		},
		GetSets: []GetSet{
			{Name: "start", Get: func(t *Thread, self Value) Value { return As[Slice](self).start }},
			{Name: "stop", Get: func(t *Thread, self Value) Value { return As[Slice](self).stop }},
			{Name: "step", Get: func(t *Thread, self Value) Value { return As[Slice](self).step }},
		},
	})
}

func sliceNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	if kw.Len() > 0 {
		return t.Raise(TypeError, "slice() does not take keyword arguments")
	}
	switch len(args) {
	case 1:
		return NewSlice(None, args[0], None)
	case 2:
		return NewSlice(args[0], args[1], None)
	case 3:
		return NewSlice(args[0], args[1], args[2])
	case 0:
		return t.Raise(TypeError, "slice expected at least 1 arguments, got 0")
	}
	return t.Raisef(TypeError, "slice expected at most 3 arguments, got %d", len(args))
}

func sliceRepr(t *Thread, self Value) Value {
	s := As[Slice](self)
	buf := []byte("slice(")
	ok := true
	for i, v := range [...]Value{s.start, s.stop, s.step} {
		if i > 0 {
			buf = append(buf, ", "...)
		}
		if buf, ok = appendRepr(t, buf, v); !ok {
			return Value{}
		}
	}
	return MkStr(string(append(buf, ')')))
}

// sliceHash says that slices are not hashable, as CPython does (its message names no type).
func sliceHash(t *Thread, self Value) (int64, bool) {
	t.Raise(TypeError, "unhashable type")
	return 0, false
}

func sliceCompare(t *Thread, a, b Value) (int, bool) {
	x, y := As[Slice](a), As[Slice](b)
	if x == y {
		return 0, true
	}
	if c, ok := Compare(t, x.start, y.start); c != 0 || !ok {
		return c, ok
	}
	if c, ok := Compare(t, x.stop, y.stop); c != 0 || !ok {
		return c, ok
	}
	return Compare(t, x.step, y.step)
}

func sliceIndices(t *Thread, self, length Value) Value {
	n, ok := AsIndex(t, length, OverflowError)
	if !ok {
		return Value{}
	}
	r, ok := As[Slice](self).indices(t, n)
	if !ok {
		return Value{}
	}
	return NewTuple(Int(int64(r.start)), Int(int64(r.stop)), Int(int64(r.step))).V()
}

func sliceReduce(t *Thread, self Value) Value {
	s := As[Slice](self)
	return NewTuple(SliceType.V(), NewTuple(s.start, s.stop, s.step).V()).V()
}
