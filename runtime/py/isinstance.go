// isinstance and issubclass, with __instancecheck__, __subclasscheck__, classic classes and look-alikes.
package py

var (
	s__instancecheck__ = Intern("__instancecheck__")
	s__subclasscheck__ = Intern("__subclasscheck__")
)

// IsInstance is isinstance(x, cls); cls may be a tuple.
func IsInstance(t *Thread, x, cls Value) (result, ok bool) {
	if TypeOf(x).V() == cls {
		return true, true
	}
	if IsTuple(cls) {
		return anyOf(t, cls, func(c Value) (bool, bool) { return IsInstance(t, x, c) })
	}
	if !IsExact(cls, ClassObjType) && !IsExact(cls, InstanceType) && TypeOf(cls) != TypeType {
		if r, found := tryCallSpecial(t, cls, s__instancecheck__, x); found {
			if r.Zero() {
				return false, false
			}
			return Truth(t, r)
		} else if t.HasExc() {
			return false, false
		}
	}
	return recursiveIsInstance(t, x, cls)
}

func anyOf(t *Thread, tuple Value, test func(Value) (bool, bool)) (bool, bool) {
	if !t.Enter() {
		recursionIn(t, " in __instancecheck__")
		return false, false
	}
	defer t.Leave()
	for _, c := range As[Tuple](tuple).items {
		if r, ok := test(c); r || !ok {
			return r, ok
		}
	}
	return false, true
}

func recursiveIsInstance(t *Thread, x, cls Value) (bool, bool) {
	switch {
	case IsExact(cls, ClassObjType) && IsExact(x, InstanceType):
		return As[ClassicInstance](x).classObj().isSubclass(As[ClassObj](cls)), true
	case IsType(cls):
		if TypeOf(x).IsSubtype(As[Type](cls)) {
			return true, true
		}
		if IsExact(x, InstanceType) {
			return false, true
		}
		c := GetAttr(t, x, s__class__)
		if c.Zero() {
			return false, t.ClearIf(AttributeError)
		}
		return IsType(c) && As[Type](c) != TypeOf(x) && As[Type](c).IsSubtype(As[Type](cls)), true
	}
	if !hasBases(t, cls) {
		if !t.HasExc() {
			t.Raise(TypeError, "isinstance() arg 2 must be a class, type, or tuple of classes and types")
		}
		return false, false
	}
	c := GetAttr(t, x, s__class__)
	if c.Zero() {
		return false, t.ClearIf(AttributeError)
	}
	return abstractSubclass(t, c, cls)
}

// IsSubclass is issubclass(c, cls); cls may be a tuple.
func IsSubclass(t *Thread, c, cls Value) (result, ok bool) {
	if IsTuple(cls) {
		return anyOf(t, cls, func(x Value) (bool, bool) { return IsSubclass(t, c, x) })
	}
	if !IsExact(cls, ClassObjType) && !IsExact(cls, InstanceType) && TypeOf(cls) != TypeType {
		if r, found := tryCallSpecial(t, cls, s__subclasscheck__, c); found {
			if r.Zero() {
				return false, false
			}
			return Truth(t, r)
		} else if t.HasExc() {
			return false, false
		}
	}
	return recursiveIsSubclass(t, c, cls)
}

func recursiveIsSubclass(t *Thread, c, cls Value) (bool, bool) {
	if IsType(cls) && IsType(c) {
		return As[Type](c).IsSubtype(As[Type](cls)), true
	}
	if IsExact(c, ClassObjType) && IsExact(cls, ClassObjType) {
		return As[ClassObj](c).isSubclass(As[ClassObj](cls)), true
	}
	if !hasBases(t, c) {
		if !t.HasExc() {
			t.Raise(TypeError, "issubclass() arg 1 must be a class")
		}
		return false, false
	}
	if !hasBases(t, cls) {
		if !t.HasExc() {
			t.Raise(TypeError, "issubclass() arg 2 must be a class or tuple of classes")
		}
		return false, false
	}
	return abstractSubclass(t, c, cls)
}

// hasBases tells whether c looks like a class: has a tuple __bases__.
func hasBases(t *Thread, c Value) bool { return basesOf(t, c).Ok() }

func basesOf(t *Thread, c Value) Value {
	b := GetAttr(t, c, s__bases__)
	if b.Zero() {
		t.ClearIf(AttributeError)
		return b
	}
	if !IsTuple(b) {
		return Value{}
	}
	return b
}

// abstractSubclass walks __bases__ of things that only look like classes.
func abstractSubclass(t *Thread, c, cls Value) (bool, bool) {
	if c == cls {
		return true, true
	}
	b := basesOf(t, c)
	if b.Zero() {
		return false, !t.HasExc()
	}
	if !t.Enter() {
		return false, false
	}
	defer t.Leave()
	for _, x := range As[Tuple](b).items {
		if r, ok := abstractSubclass(t, x, cls); r || !ok {
			return r, ok
		}
	}
	return false, true
}
