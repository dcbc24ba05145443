// Built-in functions and the descriptors of built-in types: methods, slots, computed attributes, members.
package py

// Builtin is a built-in function, or a built-in method bound to self.
type Builtin struct {
	Object
	row      *Row
	self     Value // zero for functions
	module   Value
	newOwner *Type // for __new__: whose constructor it is
}

// MethodDescr is a method of a built-in type, unbound (list.append).
type MethodDescr struct {
	Object
	row   *Row
	owner *Type
	// wrapper is the special method that this one stands for (list.__getitem__ is a method in CPython).
	wrapper *SlotWrapper
}

// ClassMethodDescr is a classmethod of a built-in type (dict.fromkeys).
type ClassMethodDescr struct {
	Object
	row   *Row
	owner *Type
}

// GetSetDescr is a computed attribute of a built-in type.
type GetSetDescr struct {
	Object
	def   *GetSet
	owner *Type
}

// SlotWrapper is a slot as a special method (int.__add__).
type SlotWrapper struct {
	Object
	owner *Type
	group *slotGroup
	index int
}

// MethodWrapper is a SlotWrapper bound to an instance ((5).__add__).
type MethodWrapper struct {
	Object
	w    *SlotWrapper
	self Value
}

// The types of the structs above.
var (
	BuiltinType          = NewType("builtin_function_or_method")
	MethodDescrType      = NewType("method_descriptor")
	ClassMethodDescrType = NewType("classmethod_descriptor")
	GetSetDescrType      = NewType("getset_descriptor")
	SlotWrapperType      = NewType("wrapper_descriptor")
	MethodWrapperType    = NewType("method-wrapper")
	MemberDescrType      = NewType("member_descriptor")
)

func init() {
	BuiltinType.Setup(Spec{
		Slots: Slots{Repr: builtinRepr, Call: builtinCall, GetAttr: builtinGetAttribute, Hash: builtinHash,
			RichCompare: builtinRichCompare, Compare: builtinCompare},
		GetSets: []GetSet{
			{"__name__", "", func(t *Thread, self Value) Value { return MkStr(As[Builtin](self).row.Name) }, nil},
			{"__self__", "", func(t *Thread, self Value) Value { return orNone(As[Builtin](self).self) }, nil},
			{"__module__", "", func(t *Thread, self Value) Value { return orNone(As[Builtin](self).module) }, builtinSetModule},
			{"__doc__", "", func(t *Thread, self Value) Value { return rowDoc(As[Builtin](self).row) }, nil},
		},
	})
	descrSpec := func(get func(*Thread, Value, Value, *Type) Value, set func(*Thread, Value, Value, Value) bool, call CallFunc,
		name func(Value) string, owner func(Value) *Type, doc func(Value) Value, kind string) Spec {
		return Spec{
			Slots: Slots{DescrGet: get, DescrSet: set, Call: call, GetAttr: GenericGetAttr,
				Repr: func(t *Thread, self Value) Value {
					return MkStr("<" + kind + " '" + name(self) + "' of '" + owner(self).tpName() + "' objects>")
				}},
			GetSets: []GetSet{
				{"__name__", "", func(t *Thread, self Value) Value { return MkStr(name(self)) }, nil},
				{"__objclass__", "", func(t *Thread, self Value) Value { return owner(self).V() }, nil},
				{"__doc__", "", func(t *Thread, self Value) Value { return doc(self) }, nil},
			},
		}
	}
	MethodDescrType.Setup(descrSpec(methodDescrGet, nil, methodDescrCall,
		func(v Value) string { return As[MethodDescr](v).row.Name }, func(v Value) *Type { return As[MethodDescr](v).owner },
		func(v Value) Value { return rowDoc(As[MethodDescr](v).row) }, "method"))
	ClassMethodDescrType.Setup(descrSpec(classMethodDescrGet, nil, classMethodDescrCall,
		func(v Value) string { return As[ClassMethodDescr](v).row.Name }, func(v Value) *Type { return As[ClassMethodDescr](v).owner },
		func(v Value) Value { return rowDoc(As[ClassMethodDescr](v).row) }, "method"))
	GetSetDescrType.Setup(descrSpec(getSetGet, getSetSet, nil,
		func(v Value) string { return As[GetSetDescr](v).def.Name }, func(v Value) *Type { return As[GetSetDescr](v).owner },
		func(v Value) Value { return docValue(As[GetSetDescr](v).def.Doc) }, "attribute"))
	SlotWrapperType.Setup(descrSpec(slotWrapperGet, nil, slotWrapperCall,
		func(v Value) string { return As[SlotWrapper](v).name() }, func(v Value) *Type { return As[SlotWrapper](v).owner },
		func(v Value) Value { return docValue(As[SlotWrapper](v).entry().doc) }, "slot wrapper"))
	MemberDescrType.Setup(descrSpec(memberGet, memberSet, nil,
		func(v Value) string { return As[MemberDescr](v).name.s }, func(v Value) *Type { return As[MemberDescr](v).owner },
		func(v Value) Value { return As[MemberDescr](v).docValue() }, "member"))
	setupMethodWrapper()
}

func setupMethodWrapper() {
	MethodWrapperType.Setup(Spec{
		Slots: Slots{GetAttr: GenericGetAttr, Hash: methodWrapperHash, Compare: methodWrapperCompare,
			Repr: func(t *Thread, self Value) Value {
				m := As[MethodWrapper](self)
				return MkStr("<method-wrapper '" + m.w.name() + "' of " + TypeName(m.self) + " object at " + addressOf(m.self) + ">")
			},
			Call: func(t *Thread, self Value, args []Value, kw *Kwargs) Value {
				m := As[MethodWrapper](self)
				return m.w.invoke(t, m.self, args, kw)
			}},
		GetSets: []GetSet{
			{"__name__", "", func(t *Thread, self Value) Value { return MkStr(As[MethodWrapper](self).w.name()) }, nil},
			{"__self__", "", func(t *Thread, self Value) Value { return As[MethodWrapper](self).self }, nil},
			{"__objclass__", "", func(t *Thread, self Value) Value { return As[MethodWrapper](self).w.owner.V() }, nil},
			{"__doc__", "", func(t *Thread, self Value) Value { return docValue(As[MethodWrapper](self).w.entry().doc) }, nil},
		},
	})
}

func docValue(doc string) Value {
	if doc == "" {
		return None
	}
	return MkStr(doc)
}

// rowDoc gives a row's docstring: the signature line, then the text.
func rowDoc(r *Row) Value {
	switch {
	case r.Doc == "":
		return None
	case r.Sig == "":
		return MkStr(r.Doc)
	}
	return MkStr(r.Name + r.Sig + "\n\n" + r.Doc)
}

// newBuiltin makes a built-in function.
func newBuiltin(row *Row, self, module Value) Value {
	b := &Builtin{row: row, self: self, module: module}
	b.typ = BuiltinType
	return b.V()
}

func builtinRepr(t *Thread, self Value) Value {
	b := As[Builtin](self)
	if b.self.Zero() || IsExact(b.self, ModuleType) {
		return MkStr("<built-in function " + b.row.Name + ">")
	}
	return MkStr("<built-in method " + b.row.Name + " of " + TypeName(b.self) + " object at " + addressOf(b.self) + ">")
}

// builtinGetAttribute knows the other ways of calling a function besides the attributes of all.
func builtinGetAttribute(t *Thread, self Value, name *Str) Value {
	b := As[Builtin](self)
	for i := range b.row.Impl.variants {
		if row := &b.row.Impl.variants[i]; row.Name == name.s {
			return newBuiltin(row, b.self, b.module)
		}
	}
	return GenericGetAttr(t, self, name)
}

func builtinCall(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	b := As[Builtin](self)
	return b.row.Impl.call(t, b.row.Name, b.self, args, kw)
}

func builtinSetModule(t *Thread, self, v Value) bool {
	As[Builtin](self).module = v
	return true
}

// builtinHash asks self for its hash: a method of an unhashable object has none.
func builtinHash(t *Thread, self Value) (h int64, ok bool) {
	b := As[Builtin](self)
	if b.self.Ok() {
		if h, ok = Hash(t, b.self); !ok {
			return 0, false
		}
	}
	if h ^= hashWord(uint64(uintptr(ptrOf(b.row)))); h == -1 {
		h = -2
	}
	return h, true
}

// builtinCompare orders by self's place in memory, then by name.
func builtinCompare(t *Thread, a, b Value) (int, bool) {
	x, y := As[Builtin](a), As[Builtin](b)
	switch {
	case x.self != y.self:
		return compareWords(x.self, y.self), true
	case x.row == y.row:
		return 0, true
	case x.row.Name < y.row.Name:
		return -1, true
	}
	return 1, true
}

func builtinRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if op != EQ && op != NE || !IsExact(a, BuiltinType) || !IsExact(b, BuiltinType) {
		return NotImplemented
	}
	x, y := As[Builtin](a), As[Builtin](b)
	return Bool((x.row == y.row && x.self == y.self) == (op == EQ))
}

// newRowDescr makes the descriptor of a method row.
func newRowDescr(owner *Type, row *Row) Value {
	switch row.Kind {
	case ClassRow:
		d := &ClassMethodDescr{row: row, owner: owner}
		d.typ = ClassMethodDescrType
		return d.V()
	case StaticRow:
		return newStaticMethod(newBuiltin(row, Value{}, None))
	}
	d := &MethodDescr{row: row, owner: owner}
	d.typ = MethodDescrType
	return d.V()
}

func methodDescrGet(t *Thread, descr, obj Value, cls *Type) Value {
	d := As[MethodDescr](descr)
	if obj.Zero() {
		return descr
	}
	if !IsInstanceOf(obj, d.owner) {
		return wrongObject(t, d.row.Name, d.owner, obj)
	}
	return newBuiltin(d.row, obj, Value{})
}

func wrongObject(t *Thread, name string, owner *Type, obj Value) Value {
	return t.Raisef(TypeError, "descriptor '%s' for '%s' objects doesn't apply to '%s' object", name, owner.tpName(), TypeName(obj))
}

func methodDescrCall(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	d := As[MethodDescr](self)
	if len(args) == 0 {
		return t.Raisef(TypeError, "descriptor '%s' of '%s' object needs an argument", d.row.Name, d.owner.name)
	}
	if !IsInstanceOf(args[0], d.owner) {
		return t.Raisef(TypeError, "descriptor '%s' requires a '%s' object but received a '%s'", d.row.Name, d.owner.name, TypeName(args[0]))
	}
	return d.row.Impl.call(t, d.row.Name, args[0], args[1:], kw)
}

func classMethodDescrGet(t *Thread, descr, obj Value, cls *Type) Value {
	d := As[ClassMethodDescr](descr)
	if cls == nil {
		if obj.Zero() {
			return t.Raisef(TypeError, "descriptor '%s' for type '%s' needs either an object or a type", d.row.Name, d.owner.name)
		}
		cls = TypeOf(obj)
	}
	if !cls.IsSubtype(d.owner) {
		return t.Raisef(TypeError, "descriptor '%s' for type '%s' doesn't apply to type '%s'", d.row.Name, d.owner.name, cls.name)
	}
	return newBuiltin(d.row, cls.V(), Value{})
}

func classMethodDescrCall(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	d := As[ClassMethodDescr](self)
	if len(args) == 0 {
		return t.Raisef(TypeError, "descriptor '%s' of '%s' object needs an argument", d.row.Name, d.owner.name)
	}
	if !IsType(args[0]) {
		return t.Raisef(TypeError, "descriptor '%s' requires a type but received a '%s'", d.row.Name, TypeName(args[0]))
	}
	if cls := As[Type](args[0]); !cls.IsSubtype(d.owner) {
		return t.Raisef(TypeError, "descriptor '%s' requires a subtype of '%s' but received '%s",
			d.row.Name, d.owner.tpName(), TypeName(args[0]))
	}
	return d.row.Impl.call(t, d.row.Name, args[0], args[1:], kw)
}

func newGetSetDescr(owner *Type, def *GetSet) Value {
	d := &GetSetDescr{def: def, owner: owner}
	d.typ = GetSetDescrType
	return d.V()
}

func getSetGet(t *Thread, descr, obj Value, cls *Type) Value {
	d := As[GetSetDescr](descr)
	if obj.Zero() {
		return descr
	}
	if !IsInstanceOf(obj, d.owner) {
		return wrongObject(t, d.def.Name, d.owner, obj)
	}
	return d.def.Get(t, obj)
}

func getSetSet(t *Thread, descr, obj, v Value) bool {
	d := As[GetSetDescr](descr)
	if !IsInstanceOf(obj, d.owner) {
		wrongObject(t, d.def.Name, d.owner, obj)
		return false
	}
	if d.def.Set == nil {
		raiseReadOnly(t, d.owner, d.def.Name)
		return false
	}
	return d.def.Set(t, obj, v)
}

func newSlotWrapper(owner *Type, g *slotGroup, index int) Value {
	w := &SlotWrapper{owner: owner, group: g, index: index}
	w.typ = SlotWrapperType
	return w.V()
}

func (w *SlotWrapper) entry() *slotEntry { return &w.group.entries[w.index] }
func (w *SlotWrapper) name() string      { return w.entry().name }

// invoke calls the slot for self.
func (w *SlotWrapper) invoke(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	e := w.entry()
	if kw.Len() > 0 && e.name != "__init__" && e.name != "__call__" {
		return t.Raisef(TypeError, "wrapper %s doesn't take keyword arguments", e.name)
	}
	if !t.Enter() {
		return recursionIn(t, " while calling a Python object")
	}
	r := e.wrap(t, &w.owner.Slots, self, args, kw)
	t.depth--
	return r
}

func slotWrapperGet(t *Thread, descr, obj Value, cls *Type) Value {
	w := As[SlotWrapper](descr)
	if obj.Zero() {
		return descr
	}
	if !IsInstanceOf(obj, w.owner) {
		return wrongObject(t, w.name(), w.owner, obj)
	}
	m := &MethodWrapper{w: w, self: obj}
	m.typ = MethodWrapperType
	return m.V()
}

func slotWrapperCall(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	w := As[SlotWrapper](self)
	if len(args) == 0 {
		return t.Raisef(TypeError, "descriptor '%s' of '%s' object needs an argument", w.name(), w.owner.tpName())
	}
	if !IsInstanceOf(args[0], w.owner) {
		return t.Raisef(TypeError, "descriptor '%s' requires a '%s' object but received a '%s'", w.name(), w.owner.tpName(), TypeName(args[0]))
	}
	return w.invoke(t, args[0], args[1:], kw)
}

func methodWrapperHash(t *Thread, self Value) (int64, bool) {
	m := As[MethodWrapper](self)
	h, ok := Hash(t, m.self)
	if !ok {
		return 0, false
	}
	h ^= hashWord(uint64(uintptr(ptrOf(m.w))))
	if h == -1 {
		h = -2
	}
	return h, true
}

func methodWrapperCompare(t *Thread, a, b Value) (int, bool) {
	x, y := As[MethodWrapper](a), As[MethodWrapper](b)
	if x.w == y.w {
		return Compare(t, x.self, y.self)
	}
	return compareWords(x.w.V(), y.w.V()), true
}
