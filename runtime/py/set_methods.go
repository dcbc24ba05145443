// The methods of set and frozenset.
package py

// setRows are the methods that set and frozenset share.
func setRows() []Row {
	return []Row{
		{"__contains__", "(element)", "x.__contains__(y) <==> y in x.", OneArg(boolMethod(setContains)), MethodRow},
		{"__reduce__", "()", "Supports pickling.", NoArgs(setReduce), MethodRow},
		{"__sizeof__", "()", "Gives the size in memory, in bytes.", NoArgs(setSizeof), MethodRow},
		{"copy", "()", "Gives a shallow copy.", NoArgs(setCopy), MethodRow},
		{"difference", "(*iterables)", "Gives a set of the elements that are in none of the iterables.", Unpack(0, -1, setDifference), MethodRow},
		{"intersection", "(*iterables)", "Gives a set of the elements that are in all of the iterables.", Unpack(0, -1, setIntersection), MethodRow},
		{"isdisjoint", "(iterable)", "Tells whether there is no common element.", OneArg(setIsDisjoint), MethodRow},
		{"issubset", "(iterable)", "Tells whether the iterable has all elements of this set.", OneArg(setIsSubset), MethodRow},
		{"issuperset", "(iterable)", "Tells whether this set has all elements of the iterable.", OneArg(setIsSuperset), MethodRow},
		{"symmetric_difference", "(iterable)", "Gives a set of the elements that are in one of the two only.", OneArg(setSymmetricDifference), MethodRow},
		{"union", "(*iterables)", "Gives a set of all elements, and those of the iterables.", Unpack(0, -1, setUnion), MethodRow},
	}
}

func mutableSetRows() []Row {
	return []Row{
		{"add", "(element)", "Adds an element.", OneArg(setAddMethod), MethodRow},
		{"clear", "()", "Removes all elements.", NoArgs(setClear), MethodRow},
		{"difference_update", "(*iterables)", "Removes the elements of the iterables.", Unpack(0, -1, setDifferenceUpdate), MethodRow},
		{"discard", "(element)", "Removes an element if it is there.", OneArg(setDiscard), MethodRow},
		{"intersection_update", "(*iterables)", "Keeps the elements that are in all of the iterables.", Unpack(0, -1, setIntersectionUpdate), MethodRow},
		{"pop", "()", "Removes some element and gives it; KeyError if the set is empty.", NoArgs(setPop), MethodRow},
		{"remove", "(element)", "Removes an element; KeyError if it is not there.", OneArg(setRemove), MethodRow},
		{"symmetric_difference_update", "(iterable)", "Removes the elements that are in the iterable and adds its others.", OneArg(setToggle), MethodRow},
		{"update", "(*iterables)", "Adds the elements of the iterables.", Unpack(0, -1, setUpdate), MethodRow},
	}
}

var s__dict__Name = Intern("__dict__")

func setReduce(t *Thread, self Value) Value {
	keys := dictCollect(&As[Set](self).d, keyOf)
	state := GetAttr(t, self, s__dict__Name)
	if state.Zero() {
		if !t.ClearIf(AttributeError) {
			return Value{}
		}
		state = None
	}
	return NewTuple(TypeOf(self).V(), NewTuple(keys).V(), state).V()
}

func setSizeof(t *Thread, self Value) Value {
	size := int64(200)
	if n := As[Set](self).d.slots(); n > minDictSize {
		size += int64(n) * 16
	}
	return SmallInt(size)
}

func setCopy(t *Thread, self Value) Value {
	if IsExact(self, FrozenSetType) {
		return self
	}
	s := As[Set](self)
	return passSet(s.copyAs(t, s.typ))
}

func setUnion(t *Thread, self Value, args []Value) Value {
	s := As[Set](self)
	out, ok := s.copyAs(t, s.typ)
	for _, other := range args {
		if !ok {
			return Value{}
		}
		if other != self {
			ok = out.update(t, other)
		}
	}
	return passSet(out, ok)
}

// intersectAll is s & a & b …; of nothing, a copy.
func (s *Set) intersectAll(t *Thread, args []Value) (*Set, bool) {
	if len(args) == 0 {
		return s.copyAs(t, s.typ)
	}
	out, ok := s, true
	for _, other := range args {
		if out, ok = out.intersect(t, other); !ok {
			return nil, false
		}
	}
	return out, true
}

func setIntersection(t *Thread, self Value, args []Value) Value {
	return passSet(As[Set](self).intersectAll(t, args))
}

func setIntersectionUpdate(t *Thread, self Value, args []Value) Value {
	s := As[Set](self)
	if multiThreaded {
		return pass(None, s.intersectUpdateThreaded(t, args))
	}
	out, ok := s.intersectAll(t, args)
	if !ok {
		return Value{}
	}
	s.become(out)
	return None
}

func setDifference(t *Thread, self Value, args []Value) Value {
	s := As[Set](self)
	if len(args) == 0 {
		return passSet(s.copyAs(t, s.typ))
	}
	out, ok := s.subtract(t, args[0])
	for _, other := range args[1:] {
		ok = ok && out.remove(t, other)
	}
	return passSet(out, ok)
}

func setDifferenceUpdate(t *Thread, self Value, args []Value) Value {
	for _, other := range args {
		if !As[Set](self).remove(t, other) {
			return Value{}
		}
	}
	return None
}

// setSymmetricDifference copies other and toggles self's elements in the copy.
func setSymmetricDifference(t *Thread, self, other Value) Value {
	out := newSet(As[Set](self).typ)
	return passSet(out, out.update(t, other) && out.toggle(t, self))
}

func setToggle(t *Thread, self, other Value) Value {
	return pass(None, As[Set](self).toggle(t, other))
}

func setUpdate(t *Thread, self Value, args []Value) Value {
	for _, other := range args {
		if !As[Set](self).update(t, other) {
			return Value{}
		}
	}
	return None
}

func setIsDisjoint(t *Thread, self, other Value) Value {
	s := As[Set](self)
	if self == other {
		return Bool(s.Len() == 0)
	}
	if IsExact(other, SetType) || IsExact(other, FrozenSetType) {
		return setTablesDisjoint(t, s, As[Set](other))
	}
	it := Iter(t, other)
	if it.Zero() {
		return Value{}
	}
	for {
		key := Next(t, it)
		if key.Zero() {
			return pass(True, !t.HasExc())
		}
		hash, ok := hashKey(t, key)
		if !ok {
			return Value{}
		}
		if has, ok := s.hasHashed(t, key, hash); has || !ok {
			return pass(False, ok)
		}
	}
}

func setTablesDisjoint(t *Thread, small, big *Set) Value {
	if small.Len() > big.Len() {
		small, big = big, small
	}
	for c := small.cursor(); ; {
		key, hash, more := c.next()
		if !more {
			return True
		}
		if has, ok := big.hasHashed(t, key, hash); has || !ok {
			return pass(False, ok)
		}
	}
}

// asSet gives v itself if it is a set, else a set of its items.
func asSet(t *Thread, v Value) (*Set, bool) {
	if IsAnySet(v) {
		return As[Set](v), true
	}
	s := newSet(SetType)
	return s, s.update(t, v)
}

func setIsSubset(t *Thread, self, other Value) Value {
	o, ok := asSet(t, other)
	if !ok {
		return Value{}
	}
	yes, ok := As[Set](self).isSubset(t, o)
	return pass(Bool(yes), ok)
}

func setIsSuperset(t *Thread, self, other Value) Value {
	o, ok := asSet(t, other)
	if !ok {
		return Value{}
	}
	yes, ok := o.isSubset(t, As[Set](self))
	return pass(Bool(yes), ok)
}

func setAddMethod(t *Thread, self, v Value) Value { return pass(None, As[Set](self).add(t, v)) }

func setClear(t *Thread, self Value) Value {
	As[Set](self).d.clear()
	return None
}

func setDiscard(t *Thread, self, v Value) Value {
	key, hash, ok := setKeyHash(t, v)
	if ok {
		_, ok = As[Set](self).discardHashed(t, key, hash)
	}
	return pass(None, ok)
}

func setRemove(t *Thread, self, v Value) Value {
	key, hash, ok := setKeyHash(t, v)
	had := false
	if ok {
		had, ok = As[Set](self).discardHashed(t, key, hash)
	}
	if ok && !had {
		return t.RaiseKeyError(v)
	}
	return pass(None, ok)
}

// setPop searches on from where the last pop found an element (see takeAny).
func setPop(t *Thread, self Value) Value {
	key, _ := As[Set](self).d.takeAny()
	if key.Zero() {
		return t.Raise(KeyError, "pop from an empty set")
	}
	return key
}
