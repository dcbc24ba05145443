// Classic (old-style) classes.
package py

import "strings"

// ClassObj is a classic class. Locking contract: the dict's own; the fields are single words, read and written atomically.
type ClassObj struct {
	Object
	name  *Str
	bases *Tuple
	dict  *Dict
}

// ClassicInstance is an instance of a classic class. Locking contract: as ClassObj.
type ClassicInstance struct {
	Object
	class *ClassObj
	dict  *Dict
}

func (c *ClassObj) nameStr() *Str               { return loadPtr(&c.name) }
func (c *ClassObj) baseTuple() *Tuple           { return loadPtr(&c.bases) }
func (c *ClassObj) ns() *Dict                   { return loadPtr(&c.dict) }
func (in *ClassicInstance) classObj() *ClassObj { return loadPtr(&in.class) }
func (in *ClassicInstance) ns() *Dict           { return loadPtr(&in.dict) }

// ClassObjType and InstanceType are the types of classic classes and of their instances.
var (
	ClassObjType = NewType("classobj")
	InstanceType = NewType("instance")
)

func init() {
	ClassObjType.Setup(Spec{
		Doc: "classobj(name, bases, dict)\n\nCreate a class object.  The name must be a string; the second argument\n" +
			"a tuple of classes, and the third a dictionary.",
		Slots: Slots{New: classObjNew, Repr: classObjRepr, Str: classObjStr, Call: classObjCall, GetAttr: classObjGetAttr, SetAttr: classObjSetAttr},
		Flags: FlagWeakrefs,
	})
}

func classObjNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	if n := len(args) + kw.Len(); n > 3 {
		return t.Raisef(TypeError, "function takes at most 3 arguments (%d given)", n)
	}
	if len(args) > 0 && !IsStr(args[0]) {
		return t.Raise(TypeError, "argument 1 must be string, not "+TypeName(args[0]))
	}
	full, ok := bindKeywords(t, "classobj", []string{"name", "bases", "dict"}, 3, args, kw)
	if !ok {
		return Value{}
	}
	return newClassObj(t, full[0], full[1], full[2])
}

// newClassObj makes a classic class, or hands over to the metaclass of a base that is no classic class.
func newClassObj(t *Thread, name, bases, dict Value) Value {
	if !IsStr(name) {
		return t.Raise(TypeError, "argument 1 must be string, not "+TypeName(name))
	}
	if !IsDict(dict) {
		return t.Raise(TypeError, "PyClass_New: dict must be a dictionary")
	}
	if !IsTuple(bases) {
		return t.Raise(TypeError, "PyClass_New: bases must be a tuple")
	}
	for _, b := range As[Tuple](bases).items {
		if !IsExact(b, ClassObjType) {
			if isCallable(TypeOf(b).V()) {
				return Call3(t, TypeOf(b).V(), name, bases, dict)
			}
			return t.Raise(TypeError, "PyClass_New: base must be a class")
		}
	}
	d := As[Dict](dict)
	if d.GetStr(s__doc__).Zero() {
		d.SetStr(s__doc__, None)
	}
	if d.GetStr(s__module__).Zero() {
		if m := callerModuleName(t); m.Ok() {
			d.SetStr(s__module__, m)
		}
	}
	c := &ClassObj{name: plainStr(name), bases: As[Tuple](bases), dict: d}
	c.typ = ClassObjType
	return c.V()
}

// lookup finds an attribute in the class and its bases, depth first; zero: absent.
func (c *ClassObj) lookup(name *Str) Value {
	if v := c.ns().GetStr(name); v.Ok() {
		return v
	}
	for _, b := range c.baseTuple().items {
		if v := As[ClassObj](b).lookup(name); v.Ok() {
			return v
		}
	}
	return Value{}
}

func (c *ClassObj) isSubclass(other *ClassObj) bool {
	if c == other {
		return true
	}
	for _, b := range c.baseTuple().items {
		if As[ClassObj](b).isSubclass(other) {
			return true
		}
	}
	return false
}

// fullName gives module.name.
func (c *ClassObj) fullName() string {
	if m := c.ns().GetStr(s__module__); m.Ok() && IsStr(m) {
		return As[Str](m).String() + "." + c.nameStr().String()
	}
	return "?." + c.nameStr().String()
}

func classObjRepr(t *Thread, self Value) Value {
	return MkStr("<class " + As[ClassObj](self).fullName() + " at " + addressOf(self) + ">")
}

func classObjStr(t *Thread, self Value) Value {
	c := As[ClassObj](self)
	if m := c.ns().GetStr(s__module__); m.Ok() && IsStr(m) {
		return MkStr(c.fullName())
	}
	return c.nameStr().V()
}

func classObjGetAttr(t *Thread, self Value, name *Str) Value {
	c := As[ClassObj](self)
	switch name {
	case s__dict__:
		return c.ns().V()
	case s__bases__:
		return c.baseTuple().V()
	case s__name__:
		return c.nameStr().V()
	}
	v := c.lookup(name)
	if v.Zero() {
		return t.Raise(AttributeError, "class "+c.nameStr().String()+" has no attribute '"+name.s+"'")
	}
	return bindClassic(t, v, Value{}, self)
}

// bindClassic applies a class attribute's descriptor for a classic class or instance.
func bindClassic(t *Thread, d, obj, class Value) Value {
	switch {
	case IsExact(d, FunctionType):
		return newMethod(d, obj, class)
	case IsExact(d, MethodType):
		return methodGetClassic(t, d, obj, class)
	case IsExact(d, ClassMethodType):
		return newMethod(As[StaticMethod](d).fn, class, ClassObjType.V())
	}
	get := TypeOf(d).Slots.DescrGet
	if get == nil {
		return d
	}
	if funcPtr(get) == funcPtr(genericDescrGet) {
		return callSpecial(t, d, s__get__, orNone(obj), class)
	}
	if obj.Zero() {
		return get(t, d, obj, nil)
	}
	return get(t, d, obj, InstanceType)
}

// methodGetClassic rebinds an unbound method found in a classic class.
func methodGetClassic(t *Thread, d, obj, class Value) Value {
	m := As[Method](d)
	if m.self.Ok() {
		return d
	}
	if m.class.Ok() {
		sub, ok := IsSubclass(t, class, m.class)
		if !ok {
			return Value{}
		}
		if !sub {
			return d
		}
	}
	return newMethod(m.fn, obj, class)
}

func classObjSetAttr(t *Thread, self Value, name *Str, v Value) bool {
	c := As[ClassObj](self)
	if len(name.s) > 2 && strings.HasPrefix(name.s, "__") && strings.HasSuffix(name.s, "__") {
		if msg, special := c.setSpecial(t, name, v); special {
			if msg != "" {
				t.Raise(TypeError, msg)
			}
			return msg == ""
		}
	}
	if v.Zero() {
		if !c.ns().DelStr(name) {
			t.Raise(AttributeError, "class "+c.nameStr().String()+" has no attribute '"+name.s+"'")
			return false
		}
		return true
	}
	c.ns().SetStr(name, v)
	return true
}

// setSpecial sets __dict__, __bases__ or __name__; msg says what was wrong.
func (c *ClassObj) setSpecial(t *Thread, name *Str, v Value) (msg string, special bool) {
	switch name {
	case s__dict__:
		if v.Zero() || !IsDict(v) {
			return "__dict__ must be a dictionary object", true
		}
		storePtr(&c.dict, As[Dict](v))
		return "", true
	case s__bases__:
		return c.setBases(v), true
	case s__name__:
		if v.Zero() || !IsStr(v) {
			return "__name__ must be a string object", true
		}
		if strings.IndexByte(As[Str](v).String(), 0) >= 0 {
			return "__name__ must not contain null bytes", true
		}
		storePtr(&c.name, plainStr(v))
		return "", true
	}
	return "", false
}

func (c *ClassObj) setBases(v Value) string {
	if v.Zero() || !IsTuple(v) {
		return "__bases__ must be a tuple object"
	}
	for _, b := range As[Tuple](v).items {
		if !IsExact(b, ClassObjType) {
			return "__bases__ items must be classes"
		}
		if As[ClassObj](b).isSubclass(c) {
			return "a __bases__ item causes an inheritance cycle"
		}
	}
	storePtr(&c.bases, As[Tuple](v))
	return ""
}

// classObjCall instantiates a classic class.
func classObjCall(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	c := As[ClassObj](self)
	in := newClassicInstance(c)
	init := c.lookup(s__init__)
	if init.Zero() {
		if len(args)+kw.Len() > 0 {
			return t.Raise(TypeError, "this constructor takes no arguments")
		}
		return in
	}
	var r Value
	if IsExact(init, FunctionType) && kw.Len() == 0 {
		r = callFunctionWithSelf(t, As[Function](init), in, args)
	} else {
		m := bindClassic(t, init, in, self)
		if m.Zero() {
			return m
		}
		r = CallKw(t, m, args, kw)
	}
	if r.Zero() {
		return r
	}
	if r != None {
		return t.Raise(TypeError, "__init__() should return None")
	}
	return in
}

func newClassicInstance(c *ClassObj) Value {
	in := &ClassicInstance{class: c, dict: NewDict()}
	in.typ = InstanceType
	if c.lookup(s__del__).Ok() {
		trackFinalizer(in, &in.Object)
	}
	return in.V()
}
