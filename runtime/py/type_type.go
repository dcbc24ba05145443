// The type `type`: calling classes, attributes of classes.
package py

import (
	"iter"
	"slices"
	"unsafe"
	"weak"
)

// TypeType is `type`.
var TypeType = NewType("type")

func init() {
	TypeType.Setup(Spec{
		Doc: "type(object) -> the object's type\ntype(name, bases, dict) -> a new type",
		Slots: Slots{
			New: typeNew, Init: typeInit, Repr: typeRepr, Call: typeCall, GetAttr: typeGetAttr, SetAttr: typeSetAttr,
			Hash: objectHash, RichCompare: typeRichCompare,
		},
		Methods: []Row{
			{"mro", "()", "return a type's method resolution order", NoArgs(typeMRO), MethodRow},
			{"__subclasses__", "()", "return a list of immediate subclasses", NoArgs(typeSubclasses), MethodRow},
			{"__instancecheck__", "(instance)", "check if an object is an instance", OneArg(typeInstanceCheck), MethodRow},
			{"__subclasscheck__", "(class)", "check if a class is a subclass", OneArg(typeSubclassCheck), MethodRow},
		},
		GetSets: []GetSet{
			{"__name__", "", typeName, typeSetName},
			{"__bases__", "", func(t *Thread, self Value) Value { return TupleOf(As[Type](self).baseList()).V() }, typeSetBases},
			{"__base__", "", typeBase, nil},
			{"__mro__", "", func(t *Thread, self Value) Value { return TupleOf(*As[Type](self).mro.Load()).V() }, nil},
			{"__module__", "", typeModule, typeSetModule},
			{"__abstractmethods__", "", typeAbstract, typeSetAbstract},
			{"__dict__", "", func(t *Thread, self Value) Value { return newDictProxy(As[Type](self).dict) }, nil},
			{"__doc__", "", typeDoc, nil},
			{"__basicsize__", "", func(t *Thread, self Value) Value { return SmallInt(16) }, nil},
			{"__itemsize__", "", func(t *Thread, self Value) Value { return SmallInt(0) }, nil},
			{"__dictoffset__", "", func(t *Thread, self Value) Value {
				if As[Type](self).hasDict() {
					return SmallInt(16)
				}
				return SmallInt(0)
			}, nil},
			{"__weakrefoffset__", "", func(t *Thread, self Value) Value {
				if As[Type](self).flags&FlagWeakrefs != 0 {
					return SmallInt(24)
				}
				return SmallInt(0)
			}, nil},
			{"__flags__", "", func(t *Thread, self Value) Value { return NewLong(typeFlagBits(As[Type](self))) }, nil},
		},
		Flags:  FlagBaseType | FlagTypeSubclass | FlagWeakrefs,
		Alloc:  func(cls *Type) Value { return allocType(cls).V() },
		DictOf: func(o Value, make bool) *Dict { return As[Type](o).dict },
	})
}

// typeFlagBits gives the CPython tp_flags bits that programs look at: heap type (1<<9) and base type (1<<10).
func typeFlagBits(ty *Type) int64 {
	bits := int64(0x81eb)
	if ty.flags&FlagHeap != 0 {
		bits |= 1 << 9
	}
	if ty.flags&FlagBaseType != 0 {
		bits |= 1 << 10
	}
	if ty.flags&FlagAbstract != 0 {
		bits |= 1 << 20
	}
	return bits
}

func typeInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	if kw.Len() > 0 {
		t.Raise(TypeError, "type.__init__() takes no keyword arguments")
		return false
	}
	if len(args) != 1 && len(args) != 3 {
		t.Raise(TypeError, "type.__init__() takes 1 or 3 arguments")
		return false
	}
	return true
}

func typeRepr(t *Thread, self Value) Value {
	ty := As[Type](self)
	kind := "type"
	if ty.flags&FlagHeap != 0 {
		kind = "class"
	}
	return MkStr("<" + kind + " '" + qualifiedName(ty) + "'>")
}

// typeCall instantiates a class.
func typeCall(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	ty := As[Type](self)
	if ty.Slots.New == nil {
		return t.Raise(TypeError, "cannot create '"+ty.tpName()+"' instances")
	}
	obj := ty.Slots.New(t, ty, args, kw)
	if obj.Zero() || ty == TypeType && len(args) == 1 && kw.Len() == 0 {
		return obj
	}
	return initNew(t, ty, obj, args, kw)
}

// typeConvert is ty(a) for a type with a convert function.
func typeConvert(t *Thread, ty *Type, a Value) Value {
	r := ty.convert(t, a)
	if r.Zero() || TypeOf(r) == ty {
		return r
	}
	return initNew(t, ty, r, []Value{a}, nil)
}

// initNew runs the __init__ of what the constructor of ty made, where that is an instance of ty.
func initNew(t *Thread, ty *Type, obj Value, args []Value, kw *Kwargs) Value {
	ot := TypeOf(obj)
	if !ot.IsSubtype(ty) || ot.Slots.Init == nil {
		return obj
	}
	if !ot.Slots.Init(t, obj, args, kw) {
		return Value{}
	}
	return obj
}

func typeGetAttr(t *Thread, self Value, name *Str) Value {
	ty := As[Type](self)
	meta := ty.typ
	md := meta.Lookup(name)
	if md.Ok() {
		mt := TypeOf(md)
		if get := mt.Slots.DescrGet; get != nil && mt.Slots.DescrSet != nil {
			return get(t, md, self, meta)
		}
	}
	if d := ty.Lookup(name); d.Ok() {
		if get := TypeOf(d).Slots.DescrGet; get != nil {
			return get(t, d, Value{}, ty)
		}
		return d
	}
	if md.Ok() {
		if get := TypeOf(md).Slots.DescrGet; get != nil {
			return get(t, md, self, meta)
		}
		return md
	}
	return t.Raise(AttributeError, "type object '"+ty.tpName()+"' has no attribute '"+name.s+"'")
}

func typeSetAttr(t *Thread, self Value, name *Str, v Value) bool {
	ty := As[Type](self)
	if ty.flags&FlagHeap == 0 {
		t.Raise(TypeError, "can't set attributes of built-in/extension type '"+ty.tpName()+"'")
		return false
	}
	if md := ty.typ.Lookup(name); md.Ok() {
		if set := TypeOf(md).Slots.DescrSet; set != nil {
			return set(t, md, self, v)
		}
	}
	typeLock.Lock()
	defer typeLock.Unlock()
	if v.Zero() {
		if !ty.dict.DelStr(name) {
			t.Raise(AttributeError, name.s)
			return false
		}
	} else {
		ty.dict.SetStr(name, v)
	}
	ty.changed(name)
	return true
}

// changed renews what depends on attribute name of the class and its subclasses; typeLock is held.
func (ty *Type) changed(name *Str) {
	ty.touch()
	ty.renewSlots(name)
}

func (ty *Type) renewSlots(name *Str) {
	groups := groupsByName[name]
	if groups == nil && name != s__new__ && name != s__del__ {
		return
	}
	if name == s__new__ {
		ty.updateNew()
	}
	if name == s__del__ {
		ty.updateDel()
	}
	for _, g := range groups {
		ty.updateSlot(g)
	}
	for s := range ty.liveSubclasses() {
		s.renewSlots(name)
	}
}

func typeMRO(t *Thread, self Value) Value {
	mro, ok := computeMRO(t, As[Type](self))
	if !ok {
		return Value{}
	}
	return ListOf(mro).V()
}

func typeSubclasses(t *Thread, self Value) Value {
	typeLock.Lock()
	defer typeLock.Unlock()
	var out []Value
	for s := range As[Type](self).liveSubclasses() {
		out = append(out, s.V())
	}
	return ListOf(out).V()
}

func typeInstanceCheck(t *Thread, self, x Value) Value {
	ok, good := recursiveIsInstance(t, x, self)
	if !good {
		return Value{}
	}
	return Bool(ok)
}

func typeSubclassCheck(t *Thread, self, c Value) Value {
	ok, good := recursiveIsSubclass(t, c, self)
	if !good {
		return Value{}
	}
	return Bool(ok)
}

func typeName(t *Thread, self Value) Value {
	ty := As[Type](self)
	if s := loadPtr(&ty.shown); s != nil {
		return s.V()
	}
	return lazyPtr(&ty.shown, func() *Str { return NewStr(ty.name) }).V()
}

func typeSetName(t *Thread, self, v Value) bool {
	ty := As[Type](self)
	if !ty.settable(t, v, "__name__") {
		return false
	}
	if !IsStr(v) {
		t.Raisef(TypeError, "can only assign string to %s.__name__, not '%s'", ty.tpName(), TypeName(v))
		return false
	}
	s := As[Str](v).String()
	for i := 0; i < len(s); i++ {
		if s[i] == 0 {
			t.Raise(ValueError, "type name must not contain null characters")
			return false
		}
	}
	ty.name = s
	storePtr(&ty.shown, As[Str](v))
	return true
}

// settable checks that an attribute of the class itself may be set to v.
func (ty *Type) settable(t *Thread, v Value, name string) bool {
	if ty.flags&FlagHeap == 0 {
		t.Raisef(TypeError, "can't set %s.%s", ty.tpName(), name)
		return false
	}
	if v.Zero() {
		t.Raisef(TypeError, "can't delete %s.%s", ty.tpName(), name)
		return false
	}
	return true
}

func typeBase(t *Thread, self Value) Value {
	if b := As[Type](self).base; b != nil {
		return b.V()
	}
	return None
}

func typeModule(t *Thread, self Value) Value {
	ty := As[Type](self)
	if ty.flags&FlagHeap == 0 {
		return MkStr(ty.module)
	}
	if m := ty.dict.GetStr(s__module__); m.Ok() {
		return m
	}
	return t.Raise(AttributeError, "__module__")
}

func typeSetModule(t *Thread, self, v Value) bool {
	ty := As[Type](self)
	if !ty.settable(t, v, "__module__") {
		return false
	}
	ty.dict.SetStr(s__module__, v)
	typeLock.Lock()
	ty.touch()
	typeLock.Unlock()
	return true
}

func typeAbstract(t *Thread, self Value) Value {
	name := Intern("__abstractmethods__")
	ty := As[Type](self)
	if v := ty.dict.GetStr(name); ty != TypeType && v.Ok() {
		return v
	}
	return t.Raise(AttributeError, "__abstractmethods__")
}

func typeSetAbstract(t *Thread, self, v Value) bool {
	ty := As[Type](self)
	name := Intern("__abstractmethods__")
	if v.Zero() {
		if !ty.dict.DelStr(name) {
			t.Raise(AttributeError, "__abstractmethods__")
			return false
		}
		ty.flags &^= FlagAbstract
		return true
	}
	abstract, ok := Truth(t, v)
	if !ok {
		return false
	}
	ty.dict.SetStr(name, v)
	ty.flags &^= FlagAbstract
	if abstract {
		ty.flags |= FlagAbstract
	}
	typeLock.Lock()
	ty.touch()
	typeLock.Unlock()
	return true
}

// typeRichCompare orders types by their place in memory, unless a metaclass has a __cmp__.
func typeRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if !IsType(a) || !IsType(b) || TypeOf(a).Slots.Compare != nil || TypeOf(b).Slots.Compare != nil {
		return NotImplemented
	}
	return Bool(orderHolds(compareWords(a, b), op))
}

func typeDoc(t *Thread, self Value) Value {
	ty := As[Type](self)
	if ty.flags&FlagHeap == 0 && ty.doc != "" {
		return MkStr(ty.doc)
	}
	d := ty.dict.GetStr(s__doc__)
	if d.Zero() {
		return None
	}
	if get := TypeOf(d).Slots.DescrGet; get != nil {
		return get(t, d, Value{}, ty)
	}
	return d
}

// typeSetBases is assignment to __bases__.
func typeSetBases(t *Thread, self, v Value) bool {
	ty := As[Type](self)
	if !ty.settable(t, v, "__bases__") {
		return false
	}
	if !IsTuple(v) {
		t.Raisef(TypeError, "can only assign tuple to %s.__bases__, not %s", ty.tpName(), TypeName(v))
		return false
	}
	bases := As[Tuple](v).items
	if len(bases) == 0 {
		t.Raisef(TypeError, "can only assign non-empty tuple to %s.__bases__, not ()", ty.tpName())
		return false
	}
	for _, b := range bases {
		if !IsType(b) && !IsExact(b, ClassObjType) {
			t.Raisef(TypeError, "%s.__bases__ must be tuple of old- or new-style classes, not '%s'", ty.tpName(), TypeName(b))
			return false
		}
		if IsType(b) && As[Type](b).IsSubtype(ty) {
			t.Raise(TypeError, "a __bases__ item causes an inheritance cycle")
			return false
		}
	}
	base := bestBase(t, bases)
	if base == nil {
		return false
	}
	if old := ty.base; old != base && (old.flags&FlagHeap == 0 || base.flags&FlagHeap == 0) {
		t.Raisef(TypeError, "__bases__ assignment: '%s' deallocator differs from '%s'", base.tpName(), old.tpName())
		return false
	}
	if base.layout != ty.base.layout || solidBase(base) != solidBase(ty.base) || base.hasDict() != ty.base.hasDict() {
		t.Raisef(TypeError, "__bases__ assignment: '%s' object layout differs from '%s'", base.tpName(), ty.base.tpName())
		return false
	}
	return ty.rebase(t, base, bases)
}

// publishBase changes the base, which others read plainly.
func publishBase(ty, base *Type) {
	publishWord((*unsafe.Pointer)(unsafe.Pointer(&ty.base)), unsafe.Pointer(base))
}

func (ty *Type) rebase(t *Thread, base *Type, bases []Value) bool {
	oldBases, oldBase := ty.baseList(), ty.base
	var undo []func()
	ty.setBaseList(append([]Value(nil), bases...))
	publishBase(ty, base)
	if !ty.remro(t, &undo) {
		ty.setBaseList(oldBases)
		publishBase(ty, oldBase)
		for _, restore := range undo {
			restore()
		}
		return false
	}
	typeLock.Lock()
	defer typeLock.Unlock()
	for _, b := range oldBases {
		if IsType(b) {
			As[Type](b).dropSubclass(ty)
		}
	}
	for _, b := range bases {
		if IsType(b) {
			As[Type](b).addSubclass(ty)
		}
	}
	ty.touch()
	ty.renewAllSlots()
	return true
}

// remro recomputes the MRO of ty and its subclasses; undo gets what takes that back.
func (ty *Type) remro(t *Thread, undo *[]func()) bool {
	old := ty.mro.Load()
	if !ty.setMRO(t) {
		return false
	}
	ty.version.Store(0)
	*undo = append(*undo, func() {
		ty.mro.Store(old)
		ty.version.Store(0)
	})
	for s := range ty.liveSubclasses() {
		if !s.remro(t, undo) {
			return false
		}
	}
	return true
}

func (ty *Type) renewAllSlots() {
	ty.updateSlots()
	for s := range ty.liveSubclasses() {
		s.renewAllSlots()
	}
}

func (ty *Type) dropSubclass(sub *Type) {
	ty.subclasses = slices.DeleteFunc(ty.subclasses, func(w weak.Pointer[Type]) bool { return w.Value() == sub })
}

// addSubclass notes a direct subclass, without keeping it alive; typeLock is held, or only one thread runs yet.
func (ty *Type) addSubclass(sub *Type) {
	if len(ty.subclasses) >= ty.pruneAt {
		ty.subclasses = slices.DeleteFunc(ty.subclasses, func(w weak.Pointer[Type]) bool { return w.Value() == nil })
		ty.pruneAt = 2*len(ty.subclasses) + 8
	}
	ty.subclasses = append(ty.subclasses, weak.Make(sub))
}

// liveSubclasses goes over the direct subclasses; typeLock is held.
func (ty *Type) liveSubclasses() iter.Seq[*Type] {
	return func(yield func(*Type) bool) {
		for _, w := range ty.subclasses {
			if s := w.Value(); s != nil && !yield(s) {
				return
			}
		}
	}
}

// newNewMethod makes the __new__ entry of a built-in type.
func newNewMethod(owner *Type) Value {
	row := &Row{Name: "__new__", Doc: "T.__new__(S, ...) -> a new object with type S, a subtype of T"}
	row.Impl = Raw(func(t *Thread, self Value, args []Value, kw *Kwargs) Value { return callNew(t, owner, args, kw) })
	b := &Builtin{row: row, self: owner.V(), newOwner: owner}
	b.typ = BuiltinType
	return b.V()
}

// callNew is T.__new__(S, …) with its safety checks.
func callNew(t *Thread, owner *Type, args []Value, kw *Kwargs) Value {
	if len(args) == 0 {
		return t.Raisef(TypeError, "%s.__new__(): not enough arguments", owner.tpName())
	}
	if !IsType(args[0]) {
		return t.Raisef(TypeError, "%s.__new__(X): X is not a type object (%s)", owner.tpName(), TypeName(args[0]))
	}
	sub := As[Type](args[0])
	if !sub.IsSubtype(owner) {
		return t.Raisef(TypeError, "%s.__new__(%s): %s is not a subtype of %s", owner.tpName(), sub.tpName(), sub.tpName(), owner.tpName())
	}
	static := sub
	for static.flags&FlagHeap != 0 {
		static = static.base
	}
	if funcPtr(static.Slots.New) != funcPtr(owner.Slots.New) {
		return t.Raisef(TypeError, "%s.__new__(%s) is not safe, use %s.__new__()", owner.tpName(), sub.tpName(), static.tpName())
	}
	return owner.Slots.New(t, sub, args[1:], kw)
}
