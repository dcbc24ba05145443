// Bound and unbound methods (instancemethod).
package py

// Method is a bound method, or with zero self an unbound one. Immutable.
type Method struct {
	Object
	fn, self, class Value // self and class may be zero
}

// MethodType is the type of methods.
var MethodType = NewType("instancemethod")

func init() {
	MethodType.Setup(Spec{
		Doc: "instancemethod(function, instance, class)\n\nCreate an instance method object.",
		Slots: Slots{
			New: methodNew, Repr: methodRepr, Hash: methodHash, Call: methodCall, GetAttr: methodGetAttr,
			SetAttr: GenericSetAttr, DescrGet: methodGet, Compare: methodCompare,
		},
		GetSets: []GetSet{
			{"im_func", "the function (or other callable) implementing a method", methodFunc, nil},
			{"__func__", "the function (or other callable) implementing a method", methodFunc, nil},
			{"im_self", "the instance to which a method is bound; None for unbound methods", methodSelf, nil},
			{"__self__", "the instance to which a method is bound; None for unbound methods", methodSelf, nil},
			{"im_class", "the class associated with a method", methodClass, nil},
			{"__doc__", "", methodDoc, nil},
		},
		Flags: FlagWeakrefs,
	})
}

func newMethod(fn, self, class Value) Value {
	m := &Method{fn: fn, self: self, class: class}
	m.typ = MethodType
	return m.V()
}

func orNone(v Value) Value {
	if v.Zero() {
		return None
	}
	return v
}

func methodFunc(t *Thread, self Value) Value  { return As[Method](self).fn }
func methodSelf(t *Thread, self Value) Value  { return orNone(As[Method](self).self) }
func methodClass(t *Thread, self Value) Value { return orNone(As[Method](self).class) }
func methodDoc(t *Thread, self Value) Value   { return GetAttr(t, As[Method](self).fn, s__doc__) }

func methodNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	if kw.Len() > 0 {
		return t.Raise(TypeError, "instancemethod does not take keyword arguments")
	}
	im := Unpack(2, 3, func(t *Thread, _ Value, a []Value) Value {
		if TypeOf(a[0]).Slots.Call == nil && !isCallable(a[0]) {
			return t.Raise(TypeError, "first argument must be callable")
		}
		self := a[1]
		if self == None {
			self = Value{}
		}
		if self.Zero() && a[2].Zero() {
			return t.Raise(TypeError, "unbound methods must have non-NULL im_class")
		}
		return newMethod(a[0], self, a[2])
	})
	return im.call(t, "instancemethod", Value{}, args, nil)
}

// methodGetAttr finds attributes of the method itself, then of its function.
func methodGetAttr(t *Thread, self Value, name *Str) Value {
	if d := MethodType.Lookup(name); d.Ok() {
		if get := TypeOf(d).Slots.DescrGet; get != nil {
			return get(t, d, self, MethodType)
		}
		return d
	}
	return GetAttr(t, As[Method](self).fn, name)
}

func attrStringOr(t *Thread, o Value, name *Str, other string) (string, bool) {
	v := GetAttr(t, o, name)
	if v.Zero() {
		return other, t.ClearIf(AttributeError)
	}
	if IsStr(v) {
		return As[Str](v).String(), true
	}
	return other, true
}

func methodRepr(t *Thread, self Value) Value {
	m := As[Method](self)
	name, ok := attrStringOr(t, m.fn, s__name__, "?")
	class := "?"
	if ok && m.class.Ok() {
		class, ok = attrStringOr(t, m.class, s__name__, "?")
	}
	if !ok {
		return Value{}
	}
	if m.self.Zero() {
		return MkStr("<unbound method " + class + "." + name + ">")
	}
	r, ok := reprString(t, m.self)
	if !ok {
		return Value{}
	}
	return MkStr("<bound method " + class + "." + name + " of " + r + ">")
}

func methodHash(t *Thread, self Value) (int64, bool) {
	m := As[Method](self)
	x := orNone(m.self)
	h, ok := Hash(t, x)
	if !ok {
		return 0, false
	}
	g, ok := Hash(t, m.fn)
	if h ^= g; h == -1 {
		h = -2
	}
	return h, ok
}

// methodCompare compares the functions, then the instances.
func methodCompare(t *Thread, a, b Value) (int, bool) {
	x, y := As[Method](a), As[Method](b)
	if c, ok := Compare(t, x.fn, y.fn); !ok || c != 0 {
		return c, ok
	}
	switch {
	case x.self == y.self:
		return 0, true
	case x.self.Zero():
		return -1, true
	case y.self.Zero():
		return 1, true
	}
	return Compare(t, x.self, y.self)
}

func methodCall(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	m := As[Method](self)
	if m.self.Ok() {
		if IsExact(m.fn, FunctionType) && kw.Len() == 0 {
			return callFunctionWithSelf(t, As[Function](m.fn), m.self, args)
		}
		full := make([]Value, 0, len(args)+1)
		return CallKw(t, m.fn, append(append(full, m.self), args...), kw)
	}
	if len(args) == 0 || m.class.Ok() && !unboundAccepts(t, m, args[0]) {
		if t.HasExc() {
			return Value{}
		}
		return unboundError(t, m, args)
	}
	return CallKw(t, m.fn, args, kw)
}

// unboundAccepts tells whether x may be the first argument of an unbound method.
func unboundAccepts(t *Thread, m *Method, x Value) bool {
	ok, good := IsInstance(t, x, m.class)
	return ok && good
}

func unboundError(t *Thread, m *Method, args []Value) Value {
	name, _ := attrStringOr(t, m.fn, s__name__, "?")
	class, _ := attrStringOr(t, m.class, s__name__, "?")
	got := "nothing"
	if len(args) > 0 {
		got = instanceDescription(t, args[0])
	}
	return t.Raise(TypeError, "unbound method "+name+"() must be called with "+class+
		" instance as first argument (got "+got+" instead)")
}

// instanceDescription names x's class for the error above.
func instanceDescription(t *Thread, x Value) string {
	c := GetAttr(t, x, s__class__)
	if c.Zero() {
		t.ClearExc()
		return TypeName(x) + " instance"
	}
	n, _ := attrStringOr(t, c, s__name__, TypeName(x))
	return n + " instance"
}

// methodGet rebinds an unbound method to instances of its class.
func methodGet(t *Thread, d, obj Value, cls *Type) Value {
	m := As[Method](d)
	if m.self.Ok() {
		return d
	}
	var c Value
	if cls != nil {
		c = cls.V()
	}
	if m.class.Ok() && c.Ok() {
		sub, ok := IsSubclass(t, c, m.class)
		if !ok {
			return Value{}
		}
		if !sub {
			return d
		}
	}
	if obj == None {
		obj = Value{}
	}
	return newMethod(m.fn, obj, c)
}

// isCallable is callable(v).
func isCallable(v Value) bool {
	if IsExact(v, InstanceType) {
		return As[ClassicInstance](v).class.lookup(s__call__).Ok() || As[ClassicInstance](v).dict.GetStr(s__call__).Ok()
	}
	return TypeOf(v).Slots.Call != nil
}
