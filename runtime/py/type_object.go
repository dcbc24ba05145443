// The type `object`.
package py

import (
	"slices"
	"unsafe"
)

// ObjectType is `object`, the root of all new-style classes.
var ObjectType = NewType("object")

var genericGetAttrPtr, genericSetAttrPtr, objectNewPtr, objectInitPtr unsafe.Pointer

func init() {
	genericGetAttrPtr, genericSetAttrPtr = funcPtr(GenericGetAttr), funcPtr(GenericSetAttr)
	objectNewPtr, objectInitPtr = funcPtr(objectNew), funcPtr(objectInit)
	ObjectType.Setup(Spec{
		Doc: "The most base type",
		Slots: Slots{
			New: objectNew, Init: objectInit, Repr: objectRepr, Str: objectStr, Hash: objectHash,
			GetAttr: GenericGetAttr, SetAttr: GenericSetAttr,
		},
		Methods: []Row{
			{"__reduce__", "()", "helper for pickle", Raw(objectReduce), MethodRow},
			{"__reduce_ex__", "(protocol)", "helper for pickle", Parse(0, 1, objectReduceEx), MethodRow},
			{"__format__", "(format_spec)", "default object formatter", Parse1(objectFormat), MethodRow},
			{"__sizeof__", "()", "size of object in memory, in bytes", NoArgs(objectSizeof), MethodRow},
			{"__subclasshook__", "(class)", "Abstract classes can override this to customize issubclass().",
				Raw(func(t *Thread, self Value, args []Value, kw *Kwargs) Value { return NotImplemented }), ClassRow},
		},
		GetSets:   []GetSet{{"__class__", "the object's class", func(t *Thread, self Value) Value { return TypeOf(self).V() }, objectSetClass}},
		Flags:     FlagBaseType,
		Alloc:     allocInstance,
		ExtOffset: instanceAttrsOffset,
	})
}

func objectNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	if len(args)+kw.Len() > 0 {
		ownNew := funcPtr(cls.Slots.New) != objectNewPtr
		ownInit := funcPtr(cls.Slots.Init) != objectInitPtr
		if ownNew && ownInit {
			if !Warn(t, DeprecationWarning, "object() takes no parameters", 1) {
				return Value{}
			}
		} else if ownNew || !ownInit {
			return t.Raise(TypeError, "object() takes no parameters")
		}
	}
	if cls.flags&FlagAbstract != 0 {
		return abstractError(t, cls)
	}
	return allocInstance(cls)
}

func objectInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	if len(args)+kw.Len() == 0 {
		return true
	}
	ty := TypeOf(self)
	ownNew := funcPtr(ty.Slots.New) != objectNewPtr
	ownInit := funcPtr(ty.Slots.Init) != objectInitPtr
	if ownNew && ownInit {
		return Warn(t, DeprecationWarning, "object.__init__() takes no parameters", 1)
	}
	if ownInit || !ownNew {
		t.Raise(TypeError, "object.__init__() takes no parameters")
		return false
	}
	return true
}

// qualifiedName gives module.name of a type, or the bare name for built-in ones.
func qualifiedName(ty *Type) string {
	if m := ty.moduleName(); m != "" && m != "__builtin__" {
		return m + "." + ty.name
	}
	return ty.name
}

// moduleName gives a type's __module__ as a string, empty where it is none.
func (ty *Type) moduleName() string {
	if ty.flags&FlagHeap == 0 {
		return ty.module
	}
	if m := ty.dict.GetStr(s__module__); m.Ok() && IsStr(m) {
		return As[Str](m).String()
	}
	return ""
}

func objectRepr(t *Thread, self Value) Value {
	return MkStr("<" + qualifiedName(TypeOf(self)) + " object at " + addressOf(self) + ">")
}

func objectStr(t *Thread, self Value) Value { return TypeOf(self).Slots.Repr(t, self) }

func objectHash(t *Thread, self Value) (int64, bool) { return hashWord(self.bits()), true }

// hashWord is CPython's hash of an address: rotated, since the low bits are alike.
func hashWord(w uint64) int64 {
	h := int64(w>>4 | w<<60)
	if h == -1 {
		h = -2
	}
	return h
}

func objectFormat(t *Thread, self, spec Value) Value {
	if !IsStr(spec) && !IsUnicode(spec) {
		return t.Raise(TypeError, "argument to __format__ must be unicode or str")
	}
	return formatAsText(t, self, spec)
}

// objectSizeof gives the size that CPython's sys.getsizeof shows for a plain object.
func objectSizeof(t *Thread, self Value) Value {
	if IsTuple(self) {
		return SmallInt(int64(24 + 8*len(As[Tuple](self).items)))
	}
	return SmallInt(16)
}

// objectSetClass is assignment to __class__.
func objectSetClass(t *Thread, self, v Value) bool {
	if v.Zero() {
		t.Raise(TypeError, "can't delete __class__ attribute")
		return false
	}
	if !IsType(v) {
		t.Raise(TypeError, "__class__ must be set to new-style class, not '"+TypeName(v)+"' object")
		return false
	}
	old, cls := TypeOf(self), As[Type](v)
	if old.flags&FlagHeap == 0 || cls.flags&FlagHeap == 0 {
		t.Raise(TypeError, "__class__ assignment: only for heap types")
		return false
	}
	if !sameLayout(old, cls) {
		t.Raisef(TypeError, "__class__ assignment: '%s' object layout differs from '%s'", old.name, cls.name)
		return false
	}
	if a := attrsOf(self); a != nil {
		mu := a.lock()
		if cls.flags&FlagNoDict == 0 {
			a.toDict()
		}
		unlock(mu)
	}
	publishWord((*unsafe.Pointer)(unsafe.Pointer(&self.object().typ)), unsafe.Pointer(cls))
	return true
}

// sameLayout tells whether an instance of a may become one of b: both get their structure from the same class, or from
// two that add the same to the same base.
func sameLayout(a, b *Type) bool {
	if !a.sameSize(b) {
		return false
	}
	x, y := a.structOwner(), b.structOwner()
	return x == y || x.base == y.base && slices.Equal(x.slotNames, y.slotNames)
}

// structOwner gives the class along the bases that last added something: __slots__, a dict, weak references.
func (ty *Type) structOwner() *Type {
	for ty.base != nil && ty.sameSize(ty.base) {
		ty = ty.base
	}
	return ty
}

// sameSize tells whether instances of both have the same parts.
func (ty *Type) sameSize(other *Type) bool {
	return ty.layout == other.layout && ty.slotCount == other.slotCount &&
		ty.flags&(FlagNoDict|FlagWeakrefs) == other.flags&(FlagNoDict|FlagWeakrefs)
}

func objectReduce(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	proto := int64(0)
	if len(args) > 0 && IsAnyInt(args[0]) {
		proto = IntValue(args[0])
	}
	return reduceObject(t, self, int64(proto))
}

func objectReduceEx(t *Thread, self Value, args []Value) Value {
	proto, ok := 0, true
	if args[0].Ok() {
		if proto, ok = argInt32(t, args[0]); !ok {
			return Value{}
		}
	}
	name := Intern("__reduce__")
	if TypeOf(self).Lookup(name) != ObjectType.Lookup(name) {
		r := GetAttr(t, self, name)
		if r.Zero() {
			return r
		}
		return Call0(t, r)
	}
	return reduceObject(t, self, int64(proto))
}

// reduceObject asks copy_reg, which holds the pickling of ordinary objects.
func reduceObject(t *Thread, self Value, proto int64) Value {
	m := ImportModule(t, "copy_reg")
	if m.Zero() {
		return m
	}
	if proto < 2 {
		f := GetAttr(t, m, Intern("_reduce_ex"))
		if f.Zero() {
			return f
		}
		return Call2(t, f, self, Int(proto))
	}
	return reduceNewObj(t, m, self)
}

// abstractError raises the TypeError of instantiating a class with abstract methods.
func abstractError(t *Thread, cls *Type) Value {
	names, ok := ListFromIter(t, cls.dict.GetStr(Intern("__abstractmethods__")))
	if !ok {
		return Value{}
	}
	strs := make([]string, 0, len(names))
	for _, n := range names {
		if IsStr(n) {
			strs = append(strs, As[Str](n).String())
		}
	}
	return t.Raisef(TypeError, "Can't instantiate abstract class %s with abstract methods %s", cls.name, sortedJoin(strs))
}
