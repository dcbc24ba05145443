// The operators and constructors of set and frozenset.
package py

import "strconv"

// setSlots are the slots that set and frozenset share.
func setSlots() Slots {
	s := Slots{
		GetAttr:     GenericGetAttr,
		Repr:        setRepr,
		RichCompare: setRichCompare,
		Compare:     setCompare,
		Iter:        setIter,
		Len:         setLen,
		Contains:    setContains,
		Traverse:    setTraverse,
	}
	s.Binary[OpOr] = setOr
	s.Binary[OpAnd] = setAnd
	s.Binary[OpSub] = setSub
	s.Binary[OpXor] = setXor
	return s
}

func init() {
	mutable := setSlots()
	mutable.New = setNew
	mutable.Init = setInit
	mutable.InPlace[OpOr] = setInPlace((*Set).update)
	mutable.InPlace[OpAnd] = setInPlace((*Set).intersectUpdate)
	mutable.InPlace[OpSub] = setInPlace((*Set).remove)
	mutable.InPlace[OpXor] = setInPlace((*Set).toggle)
	SetType.Setup(Spec{
		Doc:       "A mutable set of hashable elements; set(iterable) takes them from there.",
		Flags:     FlagBaseType | FlagSetSubclass | FlagWeakrefs,
		Alloc:     AllocOf[Set](),
		ExtOffset: AttrsOffsetOf[Set](),
		Slots:     mutable,
		Methods:   append(setRows(), mutableSetRows()...),
	})
	frozen := setSlots()
	frozen.New = frozenSetNew
	frozen.Hash = frozenSetHash
	FrozenSetType.Setup(Spec{
		Doc:       "An immutable, hashable set; frozenset(iterable) takes its elements from there.",
		Flags:     FlagBaseType | FlagSetSubclass | FlagWeakrefs,
		Alloc:     AllocOf[Set](),
		ExtOffset: AttrsOffsetOf[Set](),
		Slots:     frozen,
		Methods:   setRows(),
	})
}

func setNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value { return newSet(cls).V() }

func setInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	if kw.Len() > 0 {
		t.Raise(TypeError, "set() does not take keyword arguments")
		return false
	}
	if !setArgCount(t, TypeName(self), args) {
		return false
	}
	s := As[Set](self)
	s.d.clear()
	return len(args) == 0 || s.update(t, args[0])
}

func setArgCount(t *Thread, name string, args []Value) bool {
	if len(args) > 1 {
		t.Raise(TypeError, name+" expected at most 1 arguments, got "+strconv.Itoa(len(args)))
	}
	return len(args) <= 1
}

func frozenSetNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	if kw.Len() > 0 && cls == FrozenSetType {
		return t.Raise(TypeError, "frozenset() does not take keyword arguments")
	}
	if !setArgCount(t, cls.name, args) {
		return Value{}
	}
	if cls == FrozenSetType && len(args) == 1 && IsExact(args[0], FrozenSetType) {
		return args[0]
	}
	s := newSet(cls)
	if len(args) == 1 && !s.update(t, args[0]) {
		return Value{}
	}
	if cls == FrozenSetType && s.Len() == 0 {
		return emptyFrozenSet.V()
	}
	return s.V()
}

func setLen(t *Thread, self Value) (int, bool) { return As[Set](self).Len(), true }

func setTraverse(self Value, visit func(Value)) {
	for c := As[Set](self).cursor(); ; {
		key, _, more := c.next()
		if !more {
			return
		}
		visit(key)
	}
}

// setKeyHash gives the key that a set looks for when it is asked for key, and its hash: a set, which is
// unhashable, stands for the frozenset with its elements.
func setKeyHash(t *Thread, key Value) (Value, int64, bool) {
	hash, ok := hashKey(t, key)
	if ok {
		return key, hash, true
	}
	if !IsInstanceOf(key, SetType) || !t.ClearIf(TypeError) {
		return Value{}, 0, false
	}
	frozen, ok := As[Set](key).copyAs(t, FrozenSetType)
	if !ok {
		return Value{}, 0, false
	}
	hash, ok = frozenSetHash(t, frozen.V())
	return frozen.V(), hash, ok
}

func setContains(t *Thread, self, key Value) (bool, bool) {
	key, hash, ok := setKeyHash(t, key)
	if !ok {
		return false, false
	}
	return As[Set](self).hasHashed(t, key, hash)
}

// frozenSetHash combines the elements' hashes in a way that their order does not matter, as CPython 2.7 does.
func frozenSetHash(t *Thread, self Value) (int64, bool) {
	s := As[Set](self)
	if h := s.hash.Load(); h != 0 {
		return h, true
	}
	h := uint64(1927868237) * uint64(s.Len()+1)
	for c := s.cursor(); ; {
		_, hash, more := c.next()
		if !more {
			break
		}
		x := uint64(hash)
		h ^= (x ^ x<<16 ^ 89869747) * 3644798167
	}
	h = h*69069 + 907133923
	if h == ^uint64(0) {
		h = 590923713
	}
	s.hash.Store(int64(h))
	return int64(h), true
}

func setRepr(t *Thread, self Value) Value {
	name := TypeName(self)
	if !t.reprEnter(self) {
		return MkStr(name + "(...)")
	}
	defer t.reprLeave()
	buf := append(append(make([]byte, 0, 64), name...), "(["...)
	first := len(buf)
	for c := As[Set](self).cursor(); ; {
		key, _, more := c.next()
		if !more {
			return MkStr(string(append(buf, "])"...)))
		}
		if len(buf) > first {
			buf = append(buf, ", "...)
		}
		var ok bool
		if buf, ok = appendRepr(t, buf, key); !ok {
			return Value{}
		}
	}
}

// setCompare is 2.7's cmp, which sets refuse.
func setCompare(t *Thread, a, b Value) (int, bool) {
	t.Raise(TypeError, "cannot compare sets using cmp()")
	return 0, false
}

func setRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if !IsAnySet(a) || !IsAnySet(b) {
		return NotImplemented
	}
	x, y := As[Set](a), As[Set](b)
	var yes, ok bool
	switch op {
	case EQ, NE:
		if yes, ok = setEqual(t, x, y); ok && op == NE {
			yes = !yes
		}
	case LE:
		yes, ok = x.isSubset(t, y)
	case GE:
		yes, ok = y.isSubset(t, x)
	case LT:
		if ok = true; x.Len() < y.Len() {
			yes, ok = x.isSubset(t, y)
		}
	case GT:
		if ok = true; x.Len() > y.Len() {
			yes, ok = y.isSubset(t, x)
		}
	}
	return pass(Bool(yes), ok)
}

func setEqual(t *Thread, x, y *Set) (equal, ok bool) {
	if x.Len() != y.Len() {
		return false, true
	}
	if g, h := x.hash.Load(), y.hash.Load(); g != 0 && h != 0 && g != h {
		return false, true
	}
	return x.isSubset(t, y)
}

func setOr(t *Thread, a, b Value) Value {
	if !IsAnySet(a) || !IsAnySet(b) {
		return NotImplemented
	}
	x := As[Set](a)
	out, ok := x.copyAs(t, x.typ)
	return passSet(out, ok && out.update(t, b))
}

func setAnd(t *Thread, a, b Value) Value {
	if !IsAnySet(a) || !IsAnySet(b) {
		return NotImplemented
	}
	return passSet(As[Set](a).intersect(t, b))
}

func setSub(t *Thread, a, b Value) Value {
	if !IsAnySet(a) || !IsAnySet(b) {
		return NotImplemented
	}
	return passSet(As[Set](a).subtract(t, b))
}

func setXor(t *Thread, a, b Value) Value {
	if !IsAnySet(a) || !IsAnySet(b) {
		return NotImplemented
	}
	return setSymmetricDifference(t, a, b)
}

// passSet gives s if ok, else zero.
func passSet(s *Set, ok bool) Value {
	if ok {
		return s.V()
	}
	return Value{}
}

// setInPlace makes the slot of an augmented assignment out of what it does to the set.
func setInPlace(change func(s *Set, t *Thread, other Value) bool) BinaryFunc {
	return func(t *Thread, self, other Value) Value {
		if !IsAnySet(other) {
			return NotImplemented
		}
		return pass(self, change(As[Set](self), t, other))
	}
}

// intersectUpdate keeps the elements that are in other too.
func (s *Set) intersectUpdate(t *Thread, other Value) bool {
	out, ok := s.intersect(t, other)
	if ok {
		s.become(out)
	}
	return ok
}
