// super.
package py

// Super is a super object. Immutable after __init__.
type Super struct {
	Object
	class   *Type
	obj     Value // zero for an unbound one
	objType *Type
}

// SuperType is `super`.
var SuperType = NewType("super")

func init() {
	SuperType.Setup(Spec{
		Doc: "super(type, obj) -> bound super object; requires isinstance(obj, type)\nsuper(type) -> unbound super object\n" +
			"super(type, type2) -> bound super object; requires issubclass(type2, type)",
		Slots: Slots{New: allocOnly, Init: superInit, Repr: superRepr, GetAttr: superGetAttr, DescrGet: superDescrGet},
		GetSets: []GetSet{
			{"__thisclass__", "the class invoking super()", func(t *Thread, self Value) Value { return typeOrNone(As[Super](self).class) }, nil},
			{"__self__", "the instance invoking super(); may be None", func(t *Thread, self Value) Value { return orNone(As[Super](self).obj) }, nil},
			{"__self_class__", "the type of the instance invoking super(); may be None", func(t *Thread, self Value) Value {
				return typeOrNone(As[Super](self).objType)
			}, nil},
		},
		Flags: FlagBaseType, Alloc: AllocOf[Super](), ExtOffset: AttrsOffsetOf[Super](),
	})
}

func typeOrNone(ty *Type) Value {
	if ty == nil {
		return None
	}
	return ty.V()
}

func superInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	if kw.Len() > 0 {
		t.Raise(TypeError, "super does not take keyword arguments")
		return false
	}
	im := Parse(1, 2, func(t *Thread, _ Value, a []Value) Value {
		if !IsType(a[0]) {
			return t.Raise(TypeError, "super() argument 1 must be type, not "+TypeName(a[0]))
		}
		s := As[Super](self)
		s.class, s.obj, s.objType = As[Type](a[0]), Value{}, nil
		if a[1].Ok() && a[1] != None {
			if s.objType = superCheck(t, s.class, a[1]); s.objType == nil {
				return Value{}
			}
			s.obj = a[1]
		}
		return None
	})
	return im.call(t, "super", Value{}, args, nil).Ok()
}

// superCheck gives the class whose MRO a super object walks: obj itself, if it is a subclass, or its type.
func superCheck(t *Thread, class *Type, obj Value) *Type {
	if IsType(obj) && As[Type](obj).IsSubtype(class) {
		return As[Type](obj)
	}
	if TypeOf(obj).IsSubtype(class) {
		return TypeOf(obj)
	}
	c := GetAttr(t, obj, s__class__)
	if c.Zero() {
		t.ClearExc()
	} else if IsType(c) && As[Type](c) != TypeOf(obj) && As[Type](c).IsSubtype(class) {
		return As[Type](c)
	}
	t.Raise(TypeError, "super(type, obj): obj must be an instance or subtype of type")
	return nil
}

func superRepr(t *Thread, self Value) Value {
	s := As[Super](self)
	name := "NULL"
	if s.class != nil {
		name = s.class.name
	}
	if s.objType != nil {
		return MkStr("<super: <class '" + name + "'>, <" + s.objType.name + " object>>")
	}
	return MkStr("<super: <class '" + name + "'>, NULL>")
}

func superGetAttr(t *Thread, self Value, name *Str) Value {
	s := As[Super](self)
	if s.objType == nil || name == s__class__ {
		return GenericGetAttr(t, self, name)
	}
	found := false
	for _, c := range *s.objType.mro.Load() {
		if !found {
			found = c == s.class.V()
			continue
		}
		d := classDict(c).GetStr(name)
		if d.Zero() {
			continue
		}
		get := TypeOf(d).Slots.DescrGet
		if get == nil {
			return d
		}
		obj := s.obj
		if obj == s.objType.V() {
			obj = Value{}
		}
		return get(t, d, obj, s.objType)
	}
	return GenericGetAttr(t, self, name)
}

func superDescrGet(t *Thread, d, obj Value, cls *Type) Value {
	s := As[Super](d)
	if obj.Zero() || obj == None || s.obj.Ok() {
		return d
	}
	if TypeOf(d) != SuperType {
		return Call2(t, TypeOf(d).V(), s.class.V(), obj)
	}
	objType := superCheck(t, s.class, obj)
	if objType == nil {
		return Value{}
	}
	n := &Super{class: s.class, obj: obj, objType: objType}
	n.typ = SuperType
	return n.V()
}
