// Attribute access: the generic rules (descriptors, instance attributes, class attributes).
package py

import "sync/atomic"

// GetAttr is o.name; name must be interned.
func GetAttr(t *Thread, o Value, name *Str) Value {
	if get := TypeOf(o).Slots.GetAttr; get != nil {
		return get(t, o, name)
	}
	return noAttribute(t, o, name)
}

// SetAttr is o.name = v.
func SetAttr(t *Thread, o Value, name *Str, v Value) bool {
	ty := TypeOf(o)
	if set := ty.Slots.SetAttr; set != nil {
		return set(t, o, name, v)
	}
	if ty.Slots.GetAttr == nil {
		t.Raisef(TypeError, "'%s' object has no attributes (assign to .%s)", ty.tpName(), name.s)
	} else {
		t.Raisef(TypeError, "'%s' object has only read-only attributes (assign to .%s)", ty.tpName(), name.s)
	}
	return false
}

// DelAttr is del o.name.
func DelAttr(t *Thread, o Value, name *Str) bool {
	ty := TypeOf(o)
	if set := ty.Slots.SetAttr; set != nil {
		return set(t, o, name, Value{})
	}
	t.Raisef(TypeError, "'%s' object has only read-only attributes (del .%s)", ty.tpName(), name.s)
	return false
}

func noAttribute(t *Thread, o Value, name *Str) Value {
	return t.Raise(AttributeError, "'"+TypeName(o)+"' object has no attribute '"+untilNul(name.s)+"'")
}

// GetAttrValue is getattr with a name that is any value.
func GetAttrValue(t *Thread, o, name Value) Value {
	n := attrName(t, name)
	if n == nil {
		return Value{}
	}
	return GetAttr(t, o, n)
}

// isData tells whether descriptor d takes precedence over instance attributes.
func isData(d Value) bool { return TypeOf(d).Slots.DescrSet != nil }

// GenericGetAttr is object.__getattribute__.
func GenericGetAttr(t *Thread, o Value, name *Str) Value { return getAttrIn(t, o, name, nil) }

// GetAttrWithDict is GenericGetAttr for an object whose own attributes are in dict.
func GetAttrWithDict(t *Thread, o Value, name *Str, dict *Dict) Value {
	return getAttrIn(t, o, name, dict)
}

// getAttrIn looks for the instance's own attributes in dict, or where that is nil in the instance.
func getAttrIn(t *Thread, o Value, name *Str, dict *Dict) Value {
	ty := TypeOf(o)
	d := ty.Lookup(name)
	if d.Ok() {
		dt := TypeOf(d)
		if get := dt.Slots.DescrGet; get != nil && dt.Slots.DescrSet != nil {
			return get(t, d, o, ty)
		}
	}
	if dict != nil {
		if v := dict.GetStr(name); v.Ok() {
			return v
		}
	} else if v := instanceAttr(o, ty, name); v.Ok() {
		return v
	}
	if d.Ok() {
		if get := TypeOf(d).Slots.DescrGet; get != nil {
			return get(t, d, o, ty)
		}
		return d
	}
	return noAttribute(t, o, name)
}

// instanceAttr gives what the instance's own namespace has, zero where it has none or lacks the name.
func instanceAttr(o Value, ty *Type, name *Str) Value {
	if a := attrsOf(o); a != nil {
		return a.get(name)
	}
	if ty.dictOf != nil {
		if d := ty.dictOf(o, false); d != nil {
			return d.GetStr(name)
		}
	}
	return Value{}
}

// GenericSetAttr is object.__setattr__ and, with zero v, object.__delattr__.
func GenericSetAttr(t *Thread, o Value, name *Str, v Value) bool {
	ty := TypeOf(o)
	d := ty.Lookup(name)
	if d.Ok() {
		if set := TypeOf(d).Slots.DescrSet; set != nil {
			return set(t, d, o, v)
		}
	}
	if a := attrsOf(o); a != nil && ty.flags&FlagNoDict == 0 {
		if v.Ok() {
			a.set(name, v)
			return true
		}
		if a.delete(name) {
			return true
		}
		if a.loadDict() != nil || a.loadShape() != ty.rootShape() {
			t.Raise(AttributeError, name.s)
			return false
		}
	} else if ty.dictOf != nil {
		if dict := ty.dictOf(o, v.Ok()); dict != nil {
			return setInDict(t, dict, name, v)
		}
	}
	return noPlaceFor(t, o, name, d)
}

// SetAttrWithDict is GenericSetAttr for an object whose own attributes are in dict.
func SetAttrWithDict(t *Thread, o Value, name *Str, v Value, dict *Dict) bool {
	if d := TypeOf(o).Lookup(name); d.Ok() {
		if set := TypeOf(d).Slots.DescrSet; set != nil {
			return set(t, d, o, v)
		}
	}
	return setInDict(t, dict, name, v)
}

// noPlaceFor raises the AttributeError for an object that has no namespace, or none yet to delete from; d is what
// the class has by that name.
func noPlaceFor(t *Thread, o Value, name *Str, d Value) bool {
	if d.Zero() {
		noAttribute(t, o, name)
	} else {
		t.Raise(AttributeError, "'"+TypeName(o)+"' object attribute '"+name.s+"' is read-only")
	}
	return false
}

// setInDict stores an attribute in an object's namespace, or with zero v deletes it.
func setInDict(t *Thread, dict *Dict, name *Str, v Value) bool {
	if v.Ok() {
		dict.SetStr(name, v)
		return true
	}
	if !dict.DelStr(name) {
		t.Raise(AttributeError, name.s)
		return false
	}
	return true
}

// instanceDict gives the instance's __dict__, nil where it has none.
func instanceDict(o Value) *Dict {
	ty := TypeOf(o)
	if a := attrsOf(o); a != nil {
		if ty.flags&FlagNoDict != 0 {
			return nil
		}
		mu := a.lock()
		defer unlock(mu)
		return a.toDict()
	}
	if ty.dictOf != nil {
		return ty.dictOf(o, true)
	}
	return nil
}

// AttrSite is the inline cache of one attribute access in compiled code. Locking contract: the
// entry is immutable and replaced whole.
type AttrSite struct {
	e        atomicEntry
	restarts atomic.Int32
}
