// property, staticmethod and classmethod.
package py

// Property is a property. Immutable after __init__.
type Property struct {
	Object
	fget, fset, fdel, doc Value // zero where absent
	ownDoc                bool  // doc came from the getter
}

// StaticMethod is a staticmethod or classmethod object.
type StaticMethod struct {
	Object
	fn Value
}

// The types of the structs above.
var (
	PropertyType     = NewType("property")
	StaticMethodType = NewType("staticmethod")
	ClassMethodType  = NewType("classmethod")
)

func init() {
	PropertyType.Setup(Spec{
		Doc: "property(fget=None, fset=None, fdel=None, doc=None) -> property attribute",
		Slots: Slots{New: allocOnly, Init: propertyInit, GetAttr: GenericGetAttr,
			DescrGet: propertyGet, DescrSet: propertySet},
		Methods: []Row{
			{"getter", "(fget)", "Descriptor to change the getter on a property.", OneArg(propertyWith(0)), MethodRow},
			{"setter", "(fset)", "Descriptor to change the setter on a property.", OneArg(propertyWith(1)), MethodRow},
			{"deleter", "(fdel)", "Descriptor to change the deleter on a property.", OneArg(propertyWith(2)), MethodRow},
		},
		GetSets: []GetSet{
			{"fget", "", func(t *Thread, self Value) Value { return orNone(As[Property](self).fget) }, nil},
			{"fset", "", func(t *Thread, self Value) Value { return orNone(As[Property](self).fset) }, nil},
			{"fdel", "", func(t *Thread, self Value) Value { return orNone(As[Property](self).fdel) }, nil},
			{"__doc__", "", func(t *Thread, self Value) Value { return orNone(As[Property](self).doc) }, nil},
		},
		Flags: FlagBaseType, Alloc: AllocOf[Property](), ExtOffset: AttrsOffsetOf[Property](),
	})
	StaticMethodType.Setup(staticSpec("staticmethod(function) -> method\n\nConvert a function to be a static method.", staticGet))
	ClassMethodType.Setup(staticSpec("classmethod(function) -> method\n\nConvert a function to be a class method.", classMethodGet))
}

func staticSpec(doc string, get func(*Thread, Value, Value, *Type) Value) Spec {
	return Spec{
		Doc:   doc,
		Slots: Slots{New: allocOnly, Init: staticInit, GetAttr: GenericGetAttr, DescrGet: get},
		GetSets: []GetSet{{"__func__", "", func(t *Thread, self Value) Value {
			return orNone(As[StaticMethod](self).fn)
		}, nil}},
		Flags: FlagBaseType, Alloc: AllocOf[StaticMethod](), ExtOffset: AttrsOffsetOf[StaticMethod](),
	}
}

// allocOnly is the New slot of types whose __init__ does the work.
func allocOnly(t *Thread, cls *Type, args []Value, kw *Kwargs) Value { return cls.alloc(cls) }

func staticInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	name := TypeOf(self).layout.name
	im := Unpack1(1, func(t *Thread, _, fn Value) Value {
		if kw.Len() > 0 {
			return t.Raise(TypeError, name+" does not take keyword arguments")
		}
		As[StaticMethod](self).fn = fn
		return None
	})
	return im.call(t, name, Value{}, args, nil).Ok()
}

func newStaticMethod(fn Value) Value {
	s := &StaticMethod{fn: fn}
	s.typ = StaticMethodType
	return s.V()
}

func staticGet(t *Thread, d, obj Value, cls *Type) Value {
	if fn := As[StaticMethod](d).fn; fn.Ok() {
		return fn
	}
	return t.Raise(RuntimeError, "uninitialized staticmethod object")
}

func classMethodGet(t *Thread, d, obj Value, cls *Type) Value {
	fn := As[StaticMethod](d).fn
	if fn.Zero() {
		return t.Raise(RuntimeError, "uninitialized classmethod object")
	}
	if cls == nil {
		cls = TypeOf(obj)
	}
	return newMethod(fn, classOfDescr(t, obj, cls), cls.typ.V())
}

// classOfDescr gives the class object that a classmethod is bound to: a classic class where obj's is one.
func classOfDescr(t *Thread, obj Value, cls *Type) Value {
	if cls == InstanceType && obj.Ok() && IsExact(obj, InstanceType) {
		return As[ClassicInstance](obj).class.V()
	}
	return cls.V()
}

func propertyInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	full, ok := bindKeywords(t, "property", []string{"fget", "fset", "fdel", "doc"}, 0, args, kw)
	if !ok {
		return false
	}
	for i := range full[:3] {
		if full[i] == None {
			full[i] = Value{}
		}
	}
	p := As[Property](self)
	p.fget, p.fset, p.fdel, p.doc = full[0], full[1], full[2], full[3]
	if (p.doc.Zero() || p.doc == None) && p.fget.Ok() {
		return p.takeDoc(t, self)
	}
	return true
}

// takeDoc uses the getter's docstring.
func (p *Property) takeDoc(t *Thread, self Value) bool {
	doc := GetAttr(t, p.fget, s__doc__)
	if doc.Zero() {
		return t.ClearIf(Exception)
	}
	p.ownDoc = true
	if IsExact(self, PropertyType) {
		p.doc = doc
		return true
	}
	return SetAttr(t, self, s__doc__, doc)
}

func propertyGet(t *Thread, d, obj Value, cls *Type) Value {
	if obj.Zero() || obj == None {
		return d
	}
	p := As[Property](d)
	if p.fget.Zero() {
		return t.Raise(AttributeError, "unreadable attribute")
	}
	return Call1(t, p.fget, obj)
}

func propertySet(t *Thread, d, obj, v Value) bool {
	p := As[Property](d)
	if v.Zero() {
		if p.fdel.Zero() {
			t.Raise(AttributeError, "can't delete attribute")
			return false
		}
		return Call1(t, p.fdel, obj).Ok()
	}
	if p.fset.Zero() {
		t.Raise(AttributeError, "can't set attribute")
		return false
	}
	return Call2(t, p.fset, obj, v).Ok()
}

// propertyWith makes a copy of the property with one accessor replaced.
func propertyWith(which int) func(t *Thread, self, fn Value) Value {
	return func(t *Thread, self, fn Value) Value {
		p := As[Property](self)
		parts := []Value{orNone(p.fget), orNone(p.fset), orNone(p.fdel), orNone(p.doc)}
		if fn != None {
			parts[which] = fn
		}
		if p.ownDoc && parts[0] != None {
			parts[3] = None
		}
		return CallN(t, TypeOf(self).V(), parts)
	}
}
