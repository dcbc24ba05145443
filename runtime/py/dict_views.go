// Views of a dict: dict_keys, dict_values, dict_items. They show the dict as it is when they are asked.
//
// The set operators of key and item views make plain sets. What surprises: the left operand becomes a set
// first, whichever of the two is the view.
package py

// DictView is a view of a dict; its type says of what.
type DictView struct {
	Object
	dict Value
}

// The types of views.
var (
	DictKeysType   = NewType("dict_keys")
	DictValuesType = NewType("dict_values")
	DictItemsType  = NewType("dict_items")
)

func init() {
	keys := Slots{GetAttr: GenericGetAttr, Iter: viewIter(dictIterKeys), Contains: dictKeysContains}
	items := Slots{GetAttr: GenericGetAttr, Iter: viewIter(dictIterItems), Contains: dictItemsContains}
	values := Slots{GetAttr: GenericGetAttr, Iter: viewIter(dictIterValues)}
	for _, s := range []*Slots{&keys, &items} {
		s.RichCompare = viewRichCompare
		s.Binary[OpAnd] = viewSetOp((*Set).intersectUpdate)
		s.Binary[OpOr] = viewSetOp((*Set).update)
		s.Binary[OpSub] = viewSetOp((*Set).remove)
		s.Binary[OpXor] = viewSetOp((*Set).toggle)
	}
	for _, s := range []*Slots{&keys, &items, &values} {
		s.Repr = viewRepr
		s.Len = viewLen
	}
	DictKeysType.Setup(Spec{Slots: keys})
	DictItemsType.Setup(Spec{Slots: items})
	DictValuesType.Setup(Spec{Slots: values})
}

func newView(d Value, ty *Type) Value {
	v := &DictView{dict: d}
	v.typ = ty
	return v.V()
}

func dictViewKeys(t *Thread, self Value) Value   { return newView(self, DictKeysType) }
func dictViewValues(t *Thread, self Value) Value { return newView(self, DictValuesType) }
func dictViewItems(t *Thread, self Value) Value  { return newView(self, DictItemsType) }

func viewIter(iter UnaryFunc) UnaryFunc {
	return func(t *Thread, self Value) Value { return iter(t, As[DictView](self).dict) }
}

func viewLen(t *Thread, self Value) (int, bool) { return dictLen(t, As[DictView](self).dict) }

func viewRepr(t *Thread, self Value) Value {
	if !t.reprEnter(self) {
		return MkStr("...")
	}
	defer t.reprLeave()
	list := NewList()
	if !listExtend(t, list, self) {
		return Value{}
	}
	r := listRepr(t, list.V())
	if r.Zero() {
		return Value{}
	}
	return MkStr(TypeName(self) + "(" + As[Str](r).String() + ")")
}

func dictKeysContains(t *Thread, self, key Value) (bool, bool) {
	return dictContains(t, As[DictView](self).dict, key)
}

// dictItemsContains looks a pair up. A key that can't be hashed or compared is just not there.
func dictItemsContains(t *Thread, self, pair Value) (bool, bool) {
	if !IsTuple(pair) || len(As[Tuple](pair).items) != 2 {
		return false, true
	}
	items := As[Tuple](pair).items
	v := As[Dict](As[DictView](self).dict).Get(t, items[0])
	if v.Zero() {
		t.ClearExc()
		return false, true
	}
	return EqualItems(t, items[1], v)
}

func isSetLike(v Value) bool {
	return IsAnySet(v) || IsExact(v, DictKeysType) || IsExact(v, DictItemsType)
}

func viewRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if !isSetLike(a) || !isSetLike(b) {
		return NotImplemented
	}
	n, ok := Len(t, a)
	m := 0
	if ok {
		m, ok = Len(t, b)
	}
	if !ok {
		return Value{}
	}
	yes := false
	switch op {
	case EQ, NE:
		if n == m {
			yes, ok = allIn(t, a, b)
		}
		yes = yes == (op == EQ)
	case LT, LE:
		if n < m || op == LE && n == m {
			yes, ok = allIn(t, a, b)
		}
	case GT, GE:
		if n > m || op == GE && n == m {
			yes, ok = allIn(t, b, a)
		}
	}
	return pass(Bool(yes), ok)
}

// allIn tells whether container has all items of an iterable.
func allIn(t *Thread, items, container Value) (all, ok bool) {
	it := Iter(t, items)
	if it.Zero() {
		return false, false
	}
	for {
		item := Next(t, it)
		if item.Zero() {
			return true, !t.HasExc()
		}
		if has, ok := TypeOf(container).Slots.Contains(t, container, item); !has {
			return false, ok
		}
	}
}

// viewSetOp makes an operator of views out of what it does to a set.
func viewSetOp(change func(s *Set, t *Thread, other Value) bool) BinaryFunc {
	return func(t *Thread, a, b Value) Value {
		s := newSet(SetType)
		return passSet(s, s.update(t, a) && change(s, t, b))
	}
}
