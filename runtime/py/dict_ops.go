// The operators and the constructor of dict, and what generated code calls to build dicts.
package py

import (
	"strconv"
	"unsafe"
)

var s__missing__ = Intern("__missing__")
var s_keys = Intern("keys")

// NewDictSized makes an empty dict with room for n items, as BUILD_MAP does.
func NewDictSized(n int) Value {
	return newDictFor(n).V()
}

// presize makes room for n items in an empty dict.
func (d *Dict) presize(n int) {
	if n > 5 {
		d.resize(n)
	}
}

// NewDictFrom makes a dict of keys and values, in turn.
func NewDictFrom(t *Thread, keysAndValues ...Value) Value {
	d := newDictFor(len(keysAndValues) / 2)
	for i := 0; i < len(keysAndValues); i += 2 {
		if !d.Set(t, keysAndValues[i], keysAndValues[i+1]) {
			return Value{}
		}
	}
	return d.V()
}

// DictStore is d[key] = v for a dict under construction.
func DictStore(t *Thread, d, key, v Value) bool { return As[Dict](d).Set(t, key, v) }

func dictNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value { return cls.alloc(cls) }

func dictInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	return dictUpdateArgs(t, As[Dict](self), "dict", args, kw)
}

// dictUpdateArgs is dict(...) and dict.update(...).
func dictUpdateArgs(t *Thread, d *Dict, name string, args []Value, kw *Kwargs) bool {
	if len(args) > 1 {
		t.Raise(TypeError, name+" expected at most 1 arguments, got "+strconv.Itoa(len(args)))
		return false
	}
	if len(args) == 1 && !dictUpdateFrom(t, d, args[0]) {
		return false
	}
	return kw.Len() == 0 || dictUpdateKwargs(t, d, kw)
}

// dictUpdateKwargs takes keyword arguments in: as CPython does, by merging the dict that they came in.
// Any key will do, str or not.
func dictUpdateKwargs(t *Thread, d *Dict, kw *Kwargs) bool {
	if !kw.FromDict {
		kw = kw.throughDict()
	}
	d.makeRoom(kw.Len())
	for i, name := range kw.Names {
		hash, ok := hashKey(t, name)
		if !ok || !d.setHashed(t, name, hash, kw.Vals[i], false) {
			return false
		}
	}
	return true
}

// dictUpdateFrom takes in a mapping (anything with keys) or an iterable of pairs.
func dictUpdateFrom(t *Thread, d *Dict, from Value) bool {
	if IsExact(from, DictType) {
		return d.merge(t, As[Dict](from))
	}
	keys := GetAttr(t, from, s_keys)
	if keys.Ok() {
		return dictMergeMapping(t, d, from)
	}
	return t.ClearIf(AttributeError) && dictMergePairs(t, d, from)
}

// dictMergeMapping is PyDict_Merge: a dict's table is read directly, of others keys() is asked.
func dictMergeMapping(t *Thread, d *Dict, from Value) bool {
	if IsDict(from) {
		return d.merge(t, As[Dict](from))
	}
	keys := GetAttr(t, from, s_keys)
	if keys.Ok() {
		keys = Call0(t, keys)
	}
	if keys.Zero() {
		return false
	}
	it := Iter(t, keys)
	if it.Zero() {
		return false
	}
	for {
		key := Next(t, it)
		if key.Zero() {
			return !t.HasExc()
		}
		v := GetItem(t, from, key)
		if v.Zero() || !d.Set(t, key, v) {
			return false
		}
	}
}

// merge takes in another dict's items in the order of its table.
func (d *Dict) merge(t *Thread, from *Dict) bool {
	if from == d || from.Len() == 0 {
		return true
	}
	d.makeRoom(from.Len())
	if !multiThreaded && d.fill == 0 && from.cells == nil && d.cells == nil && from.plainKeys() {
		d.fillFrom(from)
		return true
	}
	for c := from.cursor(); ; {
		key, v, hash, more := c.next()
		if !more {
			return true
		}
		if !d.setHashed(t, key, hash, v, false) {
			return false
		}
	}
}

// plainKeys tells whether all keys can be compared without Python code.
func (d *Dict) plainKeys() bool {
	entries := d.table().entries[:d.fill]
	for i := range entries {
		e := &entries[i]
		if e.value.Ok() && !e.key.IsInt() && !IsExact(e.key, StrType) {
			return false
		}
	}
	return true
}

// fillFrom copies the items of another dict into one that has none and has room for them: no key can be there already.
func (d *Dict) fillFrom(from *Dict) {
	tab := d.ensureTable()
	if len(tab.entries) < int(from.used) {
		tab = &dictTable{index: tab.index, entries: make([]dictEntry, from.used)}
	}
	tab.takeItems(from.table(), int(from.fill), int(from.used))
	d.version, d.used, d.fill = d.version+1, from.used, from.used
	d.tab = unsafe.Pointer(tab)
}

// dictMergePairs takes in an iterable of pairs.
func dictMergePairs(t *Thread, d *Dict, from Value) bool {
	it := Iter(t, from)
	if it.Zero() {
		return false
	}
	for i := 0; ; i++ {
		item := Next(t, it)
		if item.Zero() {
			return !t.HasExc()
		}
		pair, ok := pairItems(t, item, i)
		if !ok || !d.Set(t, pair[0], pair[1]) {
			return false
		}
	}
}

// pairItems gives the two items of element i of a dict update sequence.
func pairItems(t *Thread, item Value, i int) ([]Value, bool) {
	pair, ok := fastSequence(t, item, "", nil)
	if !ok {
		if t.ErrMatches(TypeError) {
			t.Raise(TypeError, "cannot convert dictionary update sequence element #"+strconv.Itoa(i)+" to a sequence")
		}
		return nil, false
	}
	if len(pair) != 2 {
		t.Raise(ValueError, "dictionary update sequence element #"+strconv.Itoa(i)+" has length "+
			strconv.Itoa(len(pair))+"; 2 is required")
		return nil, false
	}
	return pair, true
}

func dictLen(t *Thread, self Value) (int, bool) { return As[Dict](self).Len(), true }

func dictSubscript(t *Thread, self, key Value) Value {
	d := As[Dict](self)
	if v := d.Get(t, key); v.Ok() || t.HasExc() {
		return v
	}
	if d.typ != DictType {
		missing := LookupSpecial(t, self, s__missing__)
		if missing.Ok() {
			return Call1(t, missing, key)
		}
		if t.HasExc() {
			return Value{}
		}
	}
	return t.RaiseKeyError(key)
}

func dictSetSubscript(t *Thread, self, key, v Value) bool {
	d := As[Dict](self)
	if v.Ok() {
		return d.Set(t, key, v)
	}
	found, ok := d.Del(t, key)
	if ok && !found {
		t.RaiseKeyError(key)
	}
	return ok && found
}

func dictContains(t *Thread, self, key Value) (bool, bool) {
	v := As[Dict](self).Get(t, key)
	return v.Ok(), v.Ok() || !t.HasExc()
}

func dictTraverse(self Value, visit func(Value)) {
	for c := As[Dict](self).cursor(); ; {
		key, v, _, more := c.next()
		if !more {
			return
		}
		visit(key)
		visit(v)
	}
}

func dictRepr(t *Thread, self Value) Value {
	d := As[Dict](self)
	if !t.reprEnter(self) {
		return MkStr("{...}")
	}
	defer t.reprLeave()
	buf := append(make([]byte, 0, 64), '{')
	for c := d.cursor(); ; {
		key, v, _, more := c.next()
		if !more {
			return MkStr(string(append(buf, '}')))
		}
		if len(buf) > 1 {
			buf = append(buf, ", "...)
		}
		var ok bool
		if buf, ok = appendRepr(t, buf, key); !ok {
			return Value{}
		}
		buf = append(buf, ": "...)
		if buf, ok = appendRepr(t, buf, v); !ok {
			return Value{}
		}
	}
}
