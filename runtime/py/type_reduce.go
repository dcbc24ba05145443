// Pickling of ordinary objects, protocol 2: copy_reg.__newobj__ and the state.
package py

import (
	"sort"
	"strings"
)

func sortedJoin(names []string) string {
	sort.Strings(names)
	return strings.Join(names, ", ")
}

// reduceNewObj builds the tuple (copy_reg.__newobj__, (cls, *args), state, listitems, dictitems).
func reduceNewObj(t *Thread, copyReg, self Value) Value {
	if TypeOf(self).Slots.New == nil {
		return t.Raise(TypeError, "can't pickle "+TypeName(self)+" objects")
	}
	cls := GetAttr(t, self, s__class__)
	newobj := GetAttr(t, copyReg, Intern("__newobj__"))
	if cls.Zero() || newobj.Zero() {
		return Value{}
	}
	args, ok := newArgs(t, self)
	if !ok {
		return Value{}
	}
	state := objectState(t, copyReg, self, cls)
	if state.Zero() {
		return state
	}
	listItems, dictItems := None, None
	if IsList(self) {
		if listItems = Iter(t, self); listItems.Zero() {
			return listItems
		}
	}
	if IsDict(self) {
		f := GetAttr(t, self, Intern("iteritems"))
		if f.Zero() {
			return f
		}
		if dictItems = Call0(t, f); dictItems.Zero() {
			return dictItems
		}
	}
	return NewTuple(newobj, TupleOf(append([]Value{cls}, args...)).V(), state, listItems, dictItems).V()
}

func newArgs(t *Thread, self Value) ([]Value, bool) {
	f := GetAttr(t, self, Intern("__getnewargs__"))
	if f.Zero() {
		return nil, t.ClearIf(AttributeError)
	}
	r := Call0(t, f)
	if r.Zero() {
		return nil, false
	}
	if !IsTuple(r) {
		t.Raise(TypeError, "__getnewargs__ should return a tuple, not '"+TypeName(r)+"'")
		return nil, false
	}
	return As[Tuple](r).items, true
}

// objectState is __getstate__(), or the instance dict with the values of __slots__.
func objectState(t *Thread, copyReg, self, cls Value) Value {
	if f := GetAttr(t, self, Intern("__getstate__")); f.Ok() {
		return Call0(t, f)
	} else if !t.ClearIf(AttributeError) {
		return f
	}
	state := None
	if d := instanceDict(self); d != nil {
		state = d.V()
	}
	names := GetAttr(t, copyReg, Intern("_slotnames"))
	if names.Zero() {
		return names
	}
	list := Call1(t, names, cls)
	if list.Zero() || list == None {
		return orFailed(list, state)
	}
	slots := NewDict()
	ok := IterateInto(t, list, func(n Value) bool {
		v := GetAttrValue(t, self, n)
		if v.Zero() {
			return t.ClearIf(AttributeError)
		}
		return slots.Set(t, n, v)
	})
	if !ok {
		return Value{}
	}
	if slots.Len() > 0 {
		return NewTuple(state, slots.V()).V()
	}
	return state
}

func orFailed(v, other Value) Value {
	if v.Zero() {
		return v
	}
	return other
}

// valueIf gives v, or zero where ok is false.
func valueIf(ok bool, v Value) Value {
	if ok {
		return v
	}
	return Value{}
}
