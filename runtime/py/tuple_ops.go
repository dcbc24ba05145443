// The operators, methods and constructor of tuple.
package py

func init() {
	TupleType.Setup(Spec{
		Doc:       "An immutable sequence; tuple(iterable) takes its items from there.",
		Flags:     FlagBaseType | FlagTupleSubclass,
		Convert:   tupleOfIterable,
		Alloc:     AllocOf[Tuple](),
		ExtOffset: AttrsOffsetOf[Tuple](),
		Slots: Slots{
			GetAttr:     GenericGetAttr,
			New:         tupleNew,
			Repr:        tupleRepr,
			Hash:        tupleHash,
			RichCompare: tupleRichCompare,
			Iter:        tupleIter,
			Len:         tupleLen,
			MapLen:      tupleLen,
			Concat:      tupleConcat,
			Repeat:      tupleRepeat,
			Item:        tupleItem,
			Slice:       tupleSlice,
			Contains:    tupleContains,
			Subscript:   tupleSubscript,
			Traverse:    tupleTraverse,
		},
		Methods: []Row{
			{"__getnewargs__", "()", "", NoArgs(tupleGetNewArgs), MethodRow},
			{"index", "(value, start=0, stop=sys.maxint)", "Finds the first item equal to value; ValueError if there is none.", Parse(1, 3, tupleIndex), MethodRow},
			{"count", "(value)", "Counts the items equal to value.", OneArg(tupleCount), MethodRow},
		},
	})
}

func tupleNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	full, ok := bindKeywords(t, "tuple", sequenceParams, 0, args, kw)
	if !ok {
		return Value{}
	}
	if cls == TupleType && full[0].Ok() && IsExact(full[0], TupleType) {
		return full[0]
	}
	var items []Value
	if full[0].Ok() {
		if items, ok = tupleItems(t, full[0]); !ok {
			return Value{}
		}
	}
	if cls == TupleType {
		return TupleOf(items).V()
	}
	v := cls.alloc(cls)
	As[Tuple](v).items = items
	return v
}

// tupleOfIterable is tuple(v).
func tupleOfIterable(t *Thread, v Value) Value {
	switch {
	case IsExact(v, TupleType):
		return v
	case IsExact(v, ListType):
		l := As[List](v)
		m := l.lock()
		o := NewTuple(l.view()...)
		unlock(m)
		return o.V()
	}
	items, ok := tupleItems(t, v)
	if !ok {
		return Value{}
	}
	return TupleOf(items).V()
}

// tupleItems collects an iterable's items in a slice of their own (PySequence_Tuple).
func tupleItems(t *Thread, v Value) ([]Value, bool) {
	if IsExact(v, TupleType) {
		return As[Tuple](v).items, true
	}
	if IsExact(v, ListType) {
		return As[List](v).Copy(), true
	}
	it := Iter(t, v)
	if it.Zero() {
		return nil, false
	}
	hint, ok := lengthHint(t, v, 10)
	if !ok || !HasRoom(t, hint, wordSize) {
		return nil, false
	}
	items := make([]Value, 0, min(hint, 1<<16))
	next := TypeOf(it).Slots.Next
	for {
		item := next(t, it)
		if item.Zero() {
			return items, !t.HasExc()
		}
		items = append(items, item)
	}
}

func tupleLen(t *Thread, self Value) (int, bool) { return len(As[Tuple](self).items), true }

func tupleTraverse(self Value, visit func(Value)) {
	for _, v := range As[Tuple](self).items {
		visit(v)
	}
}

func tupleGetNewArgs(t *Thread, self Value) Value {
	return NewTuple(TupleOf(As[Tuple](self).items).V()).V()
}

func tupleItem(t *Thread, self Value, i int) Value {
	if items := As[Tuple](self).items; uint(i) < uint(len(items)) {
		return items[i]
	}
	return t.Raise(IndexError, "tuple index out of range")
}

func tupleSubscript(t *Thread, self, key Value) Value {
	items := As[Tuple](self).items
	if IsExact(key, SliceType) {
		return tupleGetSlice(t, self, As[Slice](key))
	}
	if !hasIndex(key) {
		return t.Raise(TypeError, "tuple indices must be integers, not "+TypeName(key))
	}
	i, ok := 0, true
	if key.IsInt() {
		i = int(key.Int())
	} else if i, ok = AsIndex(t, key, IndexError); !ok {
		return Value{}
	}
	if i < 0 {
		i += len(items)
	}
	return tupleItem(t, self, i)
}

func tupleGetSlice(t *Thread, self Value, s *Slice) Value {
	items := As[Tuple](self).items
	r, ok := s.indices(t, len(items))
	if !ok {
		return Value{}
	}
	if r.start == 0 && r.step == 1 && r.count == len(items) && IsExact(self, TupleType) {
		return self
	}
	if r.count == 0 {
		return emptyTuple.V()
	}
	o := roomyTuple(r.count)
	r.pickInto(o.items, items)
	return o.V()
}

// tupleSlice is x[i:j] with bounds made good for negative numbers already.
func tupleSlice(t *Thread, self Value, i, j int) Value {
	items := As[Tuple](self).items
	i, j = clipSlice(i, j, len(items))
	if i == 0 && j == len(items) && IsExact(self, TupleType) {
		return self
	}
	return NewTuple(items[i:j]...).V()
}

func tupleConcat(t *Thread, a, b Value) Value {
	if !IsTuple(b) {
		return t.Raise(TypeError, "can only concatenate tuple (not \""+TypeName(b)+"\") to tuple")
	}
	x, y := As[Tuple](a).items, As[Tuple](b).items
	if !HasRoom(t, len(x)+len(y), wordSize) {
		return Value{}
	}
	if len(x)+len(y) == 0 {
		return emptyTuple.V()
	}
	o := roomyTuple(len(x) + len(y))
	copy(o.items[copy(o.items, x):], y)
	return o.V()
}

func tupleRepeat(t *Thread, self Value, n int) Value {
	items := As[Tuple](self).items
	if (n == 1 || len(items) == 0) && IsExact(self, TupleType) {
		return self
	}
	out, ok := repeatItems(t, items, n)
	if !ok {
		return Value{}
	}
	return TupleOf(out).V()
}

func tupleContains(t *Thread, self, x Value) (bool, bool) {
	for _, item := range As[Tuple](self).items {
		if eq, ok := EqualItems(t, x, item); eq || !ok {
			return eq, ok
		}
	}
	return false, true
}

func tupleIndex(t *Thread, self Value, args []Value) Value {
	items := As[Tuple](self).items
	start, stop, ok := searchBounds(t, args, len(items))
	if !ok {
		return Value{}
	}
	for i := start; i < min(stop, len(items)); i++ {
		eq, ok := EqualItems(t, items[i], args[0])
		if !ok {
			return Value{}
		}
		if eq {
			return SmallInt(int64(i))
		}
	}
	return t.Raise(ValueError, "tuple.index(x): x not in tuple")
}

func tupleCount(t *Thread, self, x Value) Value {
	count := int64(0)
	for _, item := range As[Tuple](self).items {
		eq, ok := EqualItems(t, item, x)
		if !ok {
			return Value{}
		}
		if eq {
			count++
		}
	}
	return SmallInt(count)
}

func tupleRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if !IsTuple(a) || !IsTuple(b) {
		return NotImplemented
	}
	x, y := As[Tuple](a).items, As[Tuple](b).items
	for i := range min(len(x), len(y)) {
		eq, ok := EqualItems(t, x[i], y[i])
		if !ok {
			return Value{}
		}
		if !eq {
			return compareFirstDifference(t, x[i], y[i], op)
		}
	}
	return compareLengths(len(x), len(y), op)
}

// tupleHash mixes the items' hashes as CPython 2.7 does, since the order of dicts follows from it.
func tupleHash(t *Thread, self Value) (int64, bool) {
	x, mult := uint64(0x345678), uint64(1000003)
	items := As[Tuple](self).items
	for i, item := range items {
		h, ok := Hash(t, item)
		if !ok {
			return 0, false
		}
		left := uint64(len(items) - 1 - i)
		x = (x ^ uint64(h)) * mult
		mult += 82520 + left + left
	}
	x += 97531
	if x == ^uint64(0) {
		x--
	}
	return int64(x), true
}

// tupleRepr shows a tuple that contains itself as (...); print does otherwise (print_containers.go).
func tupleRepr(t *Thread, self Value) Value {
	items := As[Tuple](self).items
	if len(items) == 0 {
		return MkStr("()")
	}
	if !t.reprEnter(self) {
		return MkStr("(...)")
	}
	defer t.reprLeave()
	buf := make([]byte, 1, 64)
	buf[0] = '('
	for i, item := range items {
		if i > 0 {
			buf = append(buf, ", "...)
		}
		var ok bool
		if buf, ok = appendRepr(t, buf, item); !ok {
			return Value{}
		}
	}
	if len(items) == 1 {
		buf = append(buf, ',')
	}
	return MkStr(string(append(buf, ')')))
}
