// The methods of dict.
package py

import "unsafe"

func init() {
	DictType.Setup(Spec{
		Doc:       "A mapping; dict(mapping), dict(iterable of pairs) and dict(name=value, ...) fill it.",
		Flags:     FlagBaseType | FlagDictSubclass,
		Alloc:     AllocOf[Dict](),
		ExtOffset: AttrsOffsetOf[Dict](),
		Slots: Slots{
			GetAttr:      GenericGetAttr,
			New:          dictNew,
			Init:         dictInit,
			Repr:         dictRepr,
			RichCompare:  dictRichCompare,
			Compare:      dictCompare,
			Iter:         dictIterKeys,
			MapLen:       dictLen,
			Contains:     dictContains,
			Subscript:    dictSubscript,
			SetSubscript: dictSetSubscript,
			Traverse:     dictTraverse,
		},
		Methods: []Row{
			{"__contains__", "(key)", "D.__contains__(k) -> True if D has a key k, else False", OneArg(boolMethod(dictContains)), MethodRow},
			{"__getitem__", "(key)", "x.__getitem__(y) <==> x[y]", OneArg(dictSubscript), MethodRow},
			{"__sizeof__", "()", "Gives the size in memory, in bytes.", NoArgs(dictSizeof), MethodRow},
			{"has_key", "(key)", "Tells whether the dict has the key.", OneArg(dictHasKey), MethodRow},
			{"get", "(key, default=None)", "Gives the value of key, or default where there is none.", Unpack2(1, dictGet), MethodRow},
			{"setdefault", "(key, default=None)", "Gives the value of key, which is set to default where there was none.", Unpack2(1, dictSetDefault), MethodRow},
			{"pop", "(key, default)", "Removes the key and gives its value; without the key gives default, or raises KeyError.", Unpack2(1, dictPop), MethodRow},
			{"popitem", "()", "Removes some item and gives it as a pair; KeyError if the dict is empty.", NoArgs(dictPopItem), MethodRow},
			{"keys", "()", "Gives a list of the keys.", NoArgs(dictKeys), MethodRow},
			{"values", "()", "Gives a list of the values.", NoArgs(dictValues), MethodRow},
			{"items", "()", "Gives a list of the items as pairs.", NoArgs(dictItems), MethodRow},
			{"viewkeys", "()", "Gives a view of the keys, which shows later changes.", NoArgs(dictViewKeys), MethodRow},
			{"viewvalues", "()", "Gives a view of the values, which shows later changes.", NoArgs(dictViewValues), MethodRow},
			{"viewitems", "()", "Gives a view of the items, which shows later changes.", NoArgs(dictViewItems), MethodRow},
			{"update", "(mapping_or_pairs, **items)", "Sets all items of a mapping or an iterable of pairs, then the keyword arguments.", Raw(dictUpdate), MethodRow},
			{"fromkeys", "(iterable, value=None)", "Makes a dict with keys from an iterable, all with the same value.", Unpack2(1, dictFromKeys), ClassRow},
			{"clear", "()", "Removes all items.", NoArgs(dictClear), MethodRow},
			{"copy", "()", "Gives a shallow copy.", NoArgs(dictCopy), MethodRow},
			{"iterkeys", "()", "Iterates over the keys.", NoArgs(dictIterKeys), MethodRow},
			{"itervalues", "()", "Iterates over the values.", NoArgs(dictIterValues), MethodRow},
			{"iteritems", "()", "Iterates over the items as pairs.", NoArgs(dictIterItems), MethodRow},
		},
	})
}

func dictSizeof(t *Thread, self Value) Value {
	size := int64(248)
	if n := As[Dict](self).slots(); n > minDictSize {
		size += int64(n) * 24
	}
	return SmallInt(size)
}

func dictHasKey(t *Thread, self, key Value) Value {
	has, ok := dictContains(t, self, key)
	if !ok {
		return Value{}
	}
	return Bool(has)
}

func dictGet(t *Thread, self, key, def Value) Value {
	if v := As[Dict](self).Get(t, key); v.Ok() || t.HasExc() {
		return v
	}
	if def.Zero() {
		return None
	}
	return def
}

func dictSetDefault(t *Thread, self, key, def Value) Value {
	if def.Zero() {
		def = None
	}
	hash, ok := hashKey(t, key)
	if !ok {
		return Value{}
	}
	d := As[Dict](self)
	if !multiThreaded && d.cells == nil && d.tab != nil {
		switch at, state := d.table().find(key, hash); state {
		case present:
			return at.value()
		case absent:
			return pass(def, d.setAlone(key, hash, def, true))
		}
	}
	result := def
	ok = d.change(t, key, hash, func(at spot, _ found) {
		if v := at.value(); v.Ok() {
			result = d.deref(v)
		} else {
			d.put(at, key, hash, def, true)
		}
	})
	if !ok {
		return Value{}
	}
	return result
}

func dictPop(t *Thread, self, key, def Value) Value {
	d := As[Dict](self)
	if d.Len() == 0 {
		if def.Ok() {
			return def
		}
		return t.RaiseKeyError(key)
	}
	v, ok := d.take(t, key)
	switch {
	case !ok || v.Ok():
		return v
	case def.Ok():
		return def
	}
	return t.RaiseKeyError(key)
}

func dictPopItem(t *Thread, self Value) Value {
	key, v := As[Dict](self).takeAny()
	if key.Zero() {
		return t.Raise(KeyError, "popitem(): dictionary is empty")
	}
	return Pair(key, v)
}

// takeAny removes some item; zeros: there is none. The search goes on from where the last one found one; as
// in CPython the hash field of slot 0 keeps that place while the slot has no item.
func (d *Dict) takeAny() (key, v Value) {
	m := d.lock()
	defer unlock(m)
	if d.used == 0 {
		return
	}
	tab := d.table()
	finger := &tab.finger
	if first := tab.at(0); first != nil {
		finger = &first.hash
	}
	i := 0
	if !tab.hasItem(0) {
		i = int(*finger)
		if i < 1 || i >= len(tab.index) {
			i = 1
		}
		for !tab.hasItem(i) {
			if i++; i >= len(tab.index) {
				i = 1
			}
		}
	}
	e := tab.at(i)
	key, v = e.key, d.deref(e.value)
	d.remove(e)
	storeInt(finger, int64(i+1))
	return key, v
}

func (tab *dictTable) hasItem(slot int) bool {
	e := tab.at(slot)
	return e != nil && e.value.Ok()
}

// dictCollect makes a list of what pick gives for each item.
func dictCollect(d *Dict, pick func(key, v Value) Value) Value {
	out := make([]Value, 0, d.Len())
	for c := d.cursor(); ; {
		key, v, _, more := c.next()
		if !more {
			return ListOf(out).V()
		}
		out = append(out, pick(key, v))
	}
}

func keyOf(key, _ Value) Value { return key }

func itemValue(_, v Value) Value { return v }

func dictKeys(t *Thread, self Value) Value {
	if d := As[Dict](self); d.readable() {
		return d.column(unsafe.Offsetof(dictEntry{}.key))
	}
	return dictCollect(As[Dict](self), keyOf)
}

func dictValues(t *Thread, self Value) Value {
	if d := As[Dict](self); d.readable() {
		return d.column(unsafe.Offsetof(dictEntry{}.value))
	}
	return dictCollect(As[Dict](self), itemValue)
}

func dictItems(t *Thread, self Value) Value {
	if d := As[Dict](self); d.readable() {
		return d.pairs()
	}
	var pairs pairBatch
	return dictCollect(As[Dict](self), func(key, v Value) Value {
		p := pairs.next(2)
		p.items[0], p.items[1] = key, v
		return p.V()
	})
}

func dictUpdate(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	if !dictUpdateArgs(t, As[Dict](self), "update", args, kw) {
		return Value{}
	}
	return None
}

func dictFromKeys(t *Thread, cls, iterable, v Value) Value {
	if v.Zero() {
		v = None
	}
	out := Call0(t, cls)
	if out.Zero() {
		return Value{}
	}
	if IsExact(out, DictType) && As[Dict](out).Len() == 0 {
		if done, ok := dictFromTable(t, As[Dict](out), iterable, v); done || !ok {
			return pass(out, ok)
		}
	}
	it := Iter(t, iterable)
	if it.Zero() {
		return Value{}
	}
	for {
		key := Next(t, it)
		if key.Zero() {
			return pass(out, !t.HasExc())
		}
		if !storeKey(t, out, key, v) {
			return Value{}
		}
	}
}

func storeKey(t *Thread, out, key, v Value) bool {
	if IsExact(out, DictType) {
		return As[Dict](out).Set(t, key, v)
	}
	return SetItem(t, out, key, v)
}

// pass gives v if ok, else zero.
func pass(v Value, ok bool) Value {
	if ok {
		return v
	}
	return Value{}
}

// dictFromTable fills an empty dict with keys out of another hash table, whose hashes are known.
func dictFromTable(t *Thread, d *Dict, iterable, v Value) (done, ok bool) {
	switch {
	case IsExact(iterable, DictType):
		from := As[Dict](iterable)
		d.resize(from.Len() / 2 * 3)
		for c := from.cursor(); ; {
			key, _, hash, more := c.next()
			if !more {
				return true, true
			}
			if !d.setHashed(t, key, hash, v, false) {
				return true, false
			}
		}
	case IsExact(iterable, SetType), IsExact(iterable, FrozenSetType):
		from := As[Set](iterable)
		d.resize(from.Len() / 2 * 3)
		for c := from.cursor(); ; {
			key, hash, more := c.next()
			if !more {
				return true, true
			}
			if !d.setHashed(t, key, hash, v, false) {
				return true, false
			}
		}
	}
	return false, true
}

func dictClear(t *Thread, self Value) Value {
	As[Dict](self).clear()
	return None
}

func dictCopy(t *Thread, self Value) Value {
	out := NewDict()
	if !out.merge(t, As[Dict](self)) {
		return Value{}
	}
	return out.V()
}
