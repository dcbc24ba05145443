// The built-in functions that iterate: all any iter next sorted zip map filter reduce.
//
// What surprises: 2.7's map and zip ask their arguments how long they are (__len__, __length_hint__) before
// iterating, and filter keeps the type of strs, unicodes and tuples.
package py

import (
	"math"
	"strconv"
)

func init() {
	declareBuiltins([]Row{
		{Name: "all", Sig: "(iterable)", Doc: "Tells whether every item is true.", Impl: OneArg(builtinAll)},
		{Name: "any", Sig: "(iterable)", Doc: "Tells whether some item is true.", Impl: OneArg(builtinAny)},
		{Name: "iter", Sig: "(iterable_or_callable, sentinel)", Doc: "Gives an iterator over an iterable, or one that calls until the sentinel comes back.", Impl: Unpack2(1, builtinIter)},
		{Name: "next", Sig: "(iterator, default)", Doc: "Gives the iterator's next item; at the end default, or StopIteration.", Impl: Unpack2(1, builtinNext)},
		{Name: "sorted", Sig: "(iterable, cmp=None, key=None, reverse=False)", Doc: "Gives a sorted list of the items.", Impl: Raw(builtinSorted)},
		{Name: "zip", Sig: "(*iterables)", Doc: "Gives a list of tuples: the first items, the second ones, until the shortest iterable ends.", Impl: Unpack(0, -1, builtinZip)},
		{Name: "map", Sig: "(function, *iterables)", Doc: "Gives a list of what the function makes of the items; shorter iterables are filled with None.", Impl: Unpack(0, -1, builtinMap)},
		{Name: "filter", Sig: "(function_or_none, sequence)", Doc: "Gives the items for which the function (None: the item itself) is true.", Impl: Unpack2(2, builtinFilter)},
		{Name: "reduce", Sig: "(function, iterable, initial)", Doc: "Combines the items from left to right with a function of two arguments.", Impl: Unpack(2, 3, builtinReduce)},
	}...)
}

func builtinAll(t *Thread, _, v Value) Value { return findTruth(t, v, false) }

func builtinAny(t *Thread, _, v Value) Value { return findTruth(t, v, true) }

// findTruth gives want if some item's truth is want, else its opposite.
func findTruth(t *Thread, v Value, want bool) Value {
	it := Iter(t, v)
	if it.Zero() {
		return Value{}
	}
	next := TypeOf(it).Slots.Next
	for {
		item := next(t, it)
		if item == True || item == False {
			if (item == True) == want {
				return item
			}
			continue
		}
		if item.IsInt() {
			if (item.Int() != 0) == want {
				return Bool(want)
			}
			continue
		}
		if item.Zero() {
			return pass(Bool(!want), !t.HasExc())
		}
		if truth, ok := Truth(t, item); !ok {
			return Value{}
		} else if truth == want {
			return Bool(want)
		}
	}
}

func builtinIter(t *Thread, _, v, sentinel Value) Value {
	if sentinel.Zero() {
		return Iter(t, v)
	}
	if !isCallable(v) {
		return t.Raise(TypeError, "iter(v, w): v must be callable")
	}
	return newCallIter(v, sentinel)
}

func builtinNext(t *Thread, _, it, def Value) Value {
	next := TypeOf(it).Slots.Next
	if next == nil {
		return t.Raise(TypeError, TypeName(it)+" object is not an iterator")
	}
	v := nextOrStop(t, it)
	if v.Zero() && def.Ok() && t.ClearIf(StopIteration) {
		return def
	}
	return v
}

// builtinSorted makes a list and calls its sort with the other arguments, iterable= included.
func builtinSorted(t *Thread, _ Value, args []Value, kw *Kwargs) Value {
	full, ok := bindKeywords(t, "sorted", []string{"iterable", "cmp", "key", "reverse"}, 1, args, kw)
	if !ok {
		return Value{}
	}
	by, ok := sortOptions(t, full[1], full[2], full[3])
	l := NewList()
	if !ok || !listExtend(t, l, full[0]) {
		return Value{}
	}
	if len(args) == 0 {
		return t.Raise(TypeError, "'iterable' is an invalid keyword argument for this function")
	}
	return pass(l.V(), l.sort(t, by))
}

func builtinZip(t *Thread, _ Value, args []Value) Value {
	if len(args) == 0 {
		return NewList().V()
	}
	if rows, done := rowsOf(t, args, false); done {
		return rows
	}
	shortest := math.MaxInt
	for _, v := range args {
		hint, ok := lengthHint(t, v, -2)
		if !ok {
			return Value{}
		}
		if shortest = min(shortest, hint); hint < 0 {
			break
		}
	}
	if !HasRoom(t, max(shortest, 0), wordSize) {
		return Value{}
	}
	its := make([]Value, len(args))
	for i, v := range args {
		if its[i] = Iter(t, v); its[i].Zero() {
			if t.ErrMatches(TypeError) {
				t.Raise(TypeError, "zip argument #"+strconv.Itoa(i+1)+" must support iteration")
			}
			return Value{}
		}
	}
	out := NewList()
	var pairs pairBatch
	for {
		row := pairs.next(len(its))
		for i, it := range its {
			v := Next(t, it)
			if v.Zero() {
				return pass(out.V(), !t.HasExc())
			}
			row.items[i] = v
		}
		ListAppend(out.V(), row.V())
	}
}

// mapSource is one of map's iterables; it is zero once exhausted.
type mapSource struct{ it Value }

func builtinMap(t *Thread, _ Value, args []Value) Value {
	if len(args) < 2 {
		return t.Raise(TypeError, "map() requires at least two args")
	}
	f := args[0]
	if f == None && len(args) == 2 {
		out := NewList()
		return pass(out.V(), listExtend(t, out, args[1]))
	}
	if f == None {
		if rows, done := rowsOf(t, args[1:], true); done {
			return rows
		}
	}
	sources := make([]mapSource, len(args)-1)
	for i, v := range args[1:] {
		if sources[i].it = Iter(t, v); sources[i].it.Zero() {
			t.ClearExc()
			t.Raise(TypeError, "argument "+strconv.Itoa(i+2)+" to map() must support iteration")
			return Value{}
		}
		if hint, ok := lengthHint(t, v, 8); !ok || !HasRoom(t, hint, wordSize) {
			return Value{}
		}
	}
	if len(sources) == 1 {
		return mapOne(t, f, sources[0].it, args[1])
	}
	return mapMany(t, f, sources)
}

func mapOne(t *Thread, f, it, source Value) Value {
	out := NewList()
	if items, ok := plainItems(source); ok && !out.reserveFor(t, len(items)) {
		return Value{}
	}
	next := TypeOf(it).Slots.Next
	for {
		item := next(t, it)
		if item.Zero() {
			return pass(out.V(), !t.HasExc())
		}
		v := Call1(t, f, item)
		if v.Zero() {
			return Value{}
		}
		ListAppend(out.V(), v)
	}
}

func mapMany(t *Thread, f Value, sources []mapSource) Value {
	out := NewList()
	row := make([]Value, len(sources))
	for {
		active := 0
		for i := range sources {
			s := &sources[i]
			row[i] = None
			if s.it.Zero() {
				continue
			}
			if v := Next(t, s.it); v.Ok() {
				row[i] = v
				active++
			} else if t.HasExc() {
				return Value{}
			} else {
				s.it = Value{}
			}
		}
		if active == 0 {
			return out.V()
		}
		var v Value
		if f == None {
			v = NewTuple(row...).V()
		} else if v = mapArguments(t, f, row); v.Zero() {
			return Value{}
		}
		ListAppend(out.V(), v)
	}
}

func builtinFilter(t *Thread, _, f, seq Value) Value {
	switch {
	case IsStr(seq), IsUnicode(seq):
		return filterString(t, f, seq)
	case IsTuple(seq):
		return filterTuple(t, f, seq)
	}
	it := Iter(t, seq)
	if it.Zero() {
		return Value{}
	}
	if hint, ok := lengthHint(t, seq, 8); !ok || !HasRoom(t, hint, wordSize) {
		return Value{}
	}
	out := NewList()
	if f == None && IsExact(seq, ListType) && !multiThreaded {
		kept, done := filterTrue(As[List](seq).view())
		out.adoptRoom(kept)
		As[ListIter](it).pos = int64(done)
	}
	for {
		item := Next(t, it)
		if item.Zero() {
			return pass(out.V(), !t.HasExc())
		}
		keep, ok := filterKeeps(t, f, item)
		if !ok {
			return Value{}
		}
		if keep {
			ListAppend(out.V(), item)
		}
	}
}

func filterKeeps(t *Thread, f, item Value) (bool, bool) {
	if f == None || f == BoolType.V() {
		return Truth(t, item)
	}
	v := Call1(t, f, item)
	if v.Zero() {
		return false, false
	}
	return Truth(t, v)
}

func filterTuple(t *Thread, f, seq Value) Value {
	n := len(As[Tuple](seq).items)
	if n == 0 && IsExact(seq, TupleType) {
		return seq
	}
	var out []Value
	for i := range n {
		item := sequenceItem(t, seq, int64(i))
		if item.Zero() {
			return Value{}
		}
		keep, ok := filterKeeps(t, f, item)
		if !ok {
			return Value{}
		}
		if keep {
			out = append(out, item)
		}
	}
	return TupleOf(out).V()
}

// filterString filters the characters of a str or unicode. Every character is true, so None keeps them all.
func filterString(t *Thread, f, seq Value) Value {
	kind := StrType
	if IsUnicode(seq) {
		kind = UnicodeType
	}
	if f == None && TypeOf(seq) == kind {
		return seq
	}
	n, ok := kind.Slots.MapLen(t, seq)
	if !ok {
		return Value{}
	}
	out := NewList()
	for i := range n {
		item := sequenceItem(t, seq, int64(i))
		if item.Zero() {
			return Value{}
		}
		keep := true
		if f != None {
			if keep, ok = filterKeeps(t, f, item); !ok {
				return Value{}
			}
		}
		if !keep {
			continue
		}
		if !IsInstanceOf(item, kind) {
			return t.Raise(TypeError, "can't filter "+kind.name+" to "+kind.name+": __getitem__ returned different type")
		}
		ListAppend(out.V(), item)
	}
	return filterJoin(t, kind, out)
}

// filterJoin puts the pieces that filter kept together.
func filterJoin(t *Thread, kind *Type, pieces *List) Value {
	empty := MkStr("")
	if kind == UnicodeType {
		empty = MkUnicode("")
	}
	join := GetAttr(t, empty, Intern("join"))
	if join.Zero() {
		return Value{}
	}
	return Call1(t, join, pieces.V())
}

func builtinReduce(t *Thread, _ Value, args []Value) Value {
	it := Iter(t, args[1])
	if it.Zero() {
		t.ClearExc()
		t.Raise(TypeError, "reduce() arg 2 must support iteration")
		return Value{}
	}
	result := args[2]
	for {
		item := Next(t, it)
		switch {
		case item.Ok() && result.Ok():
			if result = Call2(t, args[0], result, item); result.Zero() {
				return Value{}
			}
		case item.Ok():
			result = item
		case t.HasExc():
			return Value{}
		case result.Zero():
			return t.Raise(TypeError, "reduce() of empty sequence with no initial value")
		default:
			return result
		}
	}
}
