// Making classes: type(name, bases, dict).
package py

import (
	"sort"
	"strings"
)

// typeNew is type.__new__.
func typeNew(t *Thread, meta *Type, args []Value, kw *Kwargs) Value {
	if meta == TypeType && len(args) == 1 && kw.Len() == 0 {
		return TypeOf(args[0]).V()
	}
	if len(args)+kw.Len() != 3 {
		return t.Raise(TypeError, "type() takes 1 or 3 arguments")
	}
	full, ok := bindKeywords(t, "type", []string{"name", "bases", "dict"}, 3, args, kw)
	if !ok {
		return Value{}
	}
	switch {
	case !IsStr(full[0]):
		return t.Raise(TypeError, "type() argument 1 must be string, not "+TypeName(full[0]))
	case !IsTuple(full[1]):
		return t.Raise(TypeError, "type() argument 2 must be tuple, not "+TypeName(full[1]))
	case !IsDict(full[2]):
		return t.Raise(TypeError, "type() argument 3 must be dict, not "+TypeName(full[2]))
	}
	bases := As[Tuple](full[1]).items
	winner := bestMetaclass(t, meta, bases)
	if winner == nil {
		return Value{}
	}
	if winner != meta {
		if funcPtr(winner.Slots.New) != funcPtr(typeNew) {
			return winner.Slots.New(t, winner, args, kw)
		}
		meta = winner
	}
	return makeClass(t, meta, As[Str](full[0]).String(), bases, As[Dict](full[2]))
}

// bestMetaclass gives the most derived metaclass of meta and the bases' types.
func bestMetaclass(t *Thread, meta *Type, bases []Value) *Type {
	winner := meta
	for _, b := range bases {
		bt := TypeOf(b)
		if bt == ClassObjType || winner.IsSubtype(bt) {
			continue
		}
		if bt.IsSubtype(winner) {
			winner = bt
			continue
		}
		t.Raise(TypeError, "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "+
			"of the metaclasses of all its bases")
		return nil
	}
	return winner
}

// solidBase gives the nearest base that adds to the structure of instances.
func solidBase(ty *Type) *Type {
	for b := ty; ; b = b.base {
		if b.base == nil || b.solid || b.flags&FlagHeap == 0 && b.layout == b || len(b.slotNames) > 0 {
			return b
		}
	}
}

// bestBase gives the base whose structure the new class's instances extend.
func bestBase(t *Thread, bases []Value) *Type {
	var base, winner *Type
	for _, b := range bases {
		if IsExact(b, ClassObjType) {
			continue
		}
		if !IsType(b) {
			t.Raise(TypeError, "bases must be types")
			return nil
		}
		bt := As[Type](b)
		if bt.flags&FlagBaseType == 0 {
			t.Raise(TypeError, "type '"+bt.tpName()+"' is not an acceptable base type")
			return nil
		}
		solid := solidBase(bt)
		switch {
		case winner == nil:
			winner, base = solid, bt
		case winner.IsSubtype(solid):
		case solid.IsSubtype(winner):
			winner, base = solid, bt
		default:
			t.Raise(TypeError, "multiple bases have instance lay-out conflict")
			return nil
		}
	}
	if base == nil {
		t.Raise(TypeError, "a new-style class can't have only classic bases")
	}
	return base
}

// makeClass builds the class once its metaclass is known.
func makeClass(t *Thread, meta *Type, name string, bases []Value, ns *Dict) Value {
	if strings.IndexByte(name, 0) >= 0 {
		return t.Raise(ValueError, "type name must not contain null characters")
	}
	if len(bases) == 0 {
		bases = []Value{ObjectType.V()}
	}
	base := bestBase(t, bases)
	if base == nil {
		return Value{}
	}
	ty := allocType(meta)
	ty.name, ty.base = name, base
	ty.setBaseList(append([]Value(nil), bases...))
	ty.flags |= FlagHeap | FlagBaseType | FlagReady
	for _, b := range bases {
		if IsType(b) {
			ty.flags |= As[Type](b).flags & (inheritedFlags | FlagClassicBase)
		} else {
			ty.flags |= FlagClassicBase
		}
	}
	ty.layout, ty.alloc, ty.extOffset = base.layout, base.alloc, base.extOffset
	ty.slotCount, ty.dictOf = base.slotCount, base.dictOf
	ty.dict = NewDict()
	if !ty.dict.merge(t, ns) || !ty.setupAttrs(t) || !ty.setMRO(t) {
		return Value{}
	}
	ty.fillDict(t)
	typeLock.Lock()
	if !ty.takeSlotsOfBase() {
		ty.updateSlots()
	}
	ty.Slots.Traverse = base.Slots.Traverse
	for _, b := range bases {
		if IsType(b) {
			bt := As[Type](b)
			bt.addSubclass(ty)
		}
	}
	typeLock.Unlock()
	return ty.V()
}

// allocType makes the struct of a new class: its metaclass may give it attributes of its own.
func allocType(meta *Type) *Type {
	ty := &Type{}
	ty.typ = meta
	return ty
}

// hasDict tells whether instances of ty have a __dict__.
func (ty *Type) hasDict() bool {
	return ty.attrsOffset != 0 && ty.flags&FlagNoDict == 0 || ty.dictOf != nil
}

// setupAttrs decides from __slots__ and the bases what instances hold.
func (ty *Type) setupAttrs(t *Thread) bool {
	ty.attrsOffset = ty.extOffset
	if ty.layout.attrsOffset != 0 {
		ty.attrsOffset = ty.layout.attrsOffset
	}
	baseDict, baseWeak := ty.base.hasDict(), ty.base.flags&FlagWeakrefs != 0
	slots := ty.dict.GetStr(s__slots__)
	addDict, addWeak := !baseDict, !baseWeak && !ty.variableSized()
	if slots.Ok() {
		var ok bool
		if addDict, addWeak, ok = ty.takeSlots(t, slots, baseDict, baseWeak); !ok {
			return false
		}
		for _, b := range ty.baseList() {
			if b == ty.base.V() {
				continue
			}
			if IsExact(b, ClassObjType) {
				addDict, addWeak = addDict || !baseDict, addWeak || !baseWeak
				continue
			}
			bt := As[Type](b)
			addDict = addDict || !baseDict && bt.hasDict()
			addWeak = addWeak || !baseWeak && bt.flags&FlagWeakrefs != 0
		}
	}
	if !baseDict && !addDict {
		ty.flags |= FlagNoDict
	}
	if baseWeak || addWeak {
		ty.flags |= FlagWeakrefs
	}
	ty.addsDict, ty.addsWeak = addDict && !baseDict, addWeak && !baseWeak
	return true
}

// variableSized tells whether instances have CPython's "items" (long, str, tuple, type): those can't be given slots or weak references.
func (ty *Type) variableSized() bool {
	l := ty.layout
	return l == LongType || l == StrType || l == TupleType || l == TypeType
}

// takeSlots reads __slots__ and creates the member descriptors.
func (ty *Type) takeSlots(t *Thread, slots Value, baseDict, baseWeak bool) (addDict, addWeak, ok bool) {
	var items []Value
	if IsStr(slots) || IsUnicode(slots) {
		items = []Value{slots}
	} else if items, ok = ListFromIter(t, slots); !ok {
		return
	}
	if len(items) > 0 && ty.variableSized() {
		t.Raisef(TypeError, "nonempty __slots__ not supported for subtype of '%s'", ty.base.tpName())
		return addDict, addWeak, false
	}
	var names []string
	for _, it := range items {
		name, good := slotName(t, it)
		if !good {
			return addDict, addWeak, false
		}
		switch name {
		case "__dict__":
			if baseDict || addDict {
				t.Raise(TypeError, "__dict__ slot disallowed: we already got one")
				return addDict, addWeak, false
			}
			addDict = true
		case "__weakref__":
			if baseWeak || addWeak {
				t.Raise(TypeError, "__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0")
				return addDict, addWeak, false
			}
			addWeak = true
		default:
			names = append(names, mangleName(ty.name, name))
		}
	}
	sort.Strings(names)
	ty.addMembers(names)
	return addDict, addWeak, true
}

func (ty *Type) addMembers(names []string) {
	for _, n := range names {
		name := Intern(n)
		d := &MemberDescr{owner: ty, name: name, slot: ty.slotCount}
		d.typ = MemberDescrType
		ty.slotCount++
		ty.slotNames = append(ty.slotNames, name)
		if ty.dict.GetStr(name).Zero() {
			ty.dict.SetStr(name, d.V())
		}
	}
}

// slotName checks one item of __slots__.
func slotName(t *Thread, v Value) (string, bool) {
	if IsUnicode(v) {
		b := unicodeToDefaultStr(t, v)
		if b == nil {
			return "", false
		}
		v = b.V()
	}
	if !IsStr(v) {
		t.Raise(TypeError, "__slots__ items must be strings, not '"+TypeName(v)+"'")
		return "", false
	}
	s := As[Str](v).String()
	if !isIdentifier(s) {
		t.Raise(TypeError, "__slots__ must be identifiers")
		return "", false
	}
	return s, true
}

func isIdentifier(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '_' || 'a' <= c|0x20 && c|0x20 <= 'z' || i > 0 && '0' <= c && c <= '9' {
			continue
		}
		return false
	}
	return len(s) > 0
}

// mangleName makes a class-private name of __x.
func mangleName(class, name string) string {
	if !strings.HasPrefix(name, "__") || strings.HasSuffix(name, "__") || strings.ContainsRune(name, '.') {
		return name
	}
	class = strings.TrimLeft(class, "_")
	if class == "" {
		return name
	}
	return "_" + class + name
}

// fillDict adds what every class has besides its body's names.
func (ty *Type) fillDict(t *Thread) {
	if ty.dict.GetStr(s__module__).Zero() {
		if m := callerModuleName(t); m.Ok() {
			ty.dict.SetStr(s__module__, m)
		}
	}
	if f := ty.dict.GetStr(s__new__); f.Ok() && IsExact(f, FunctionType) {
		ty.dict.SetStr(s__new__, newStaticMethod(f))
	}
	if ty.addsDict && ty.dict.GetStr(s__dict__).Zero() {
		ty.dict.SetStr(s__dict__, newGetSetDescr(ty, instanceDictGetSet))
	}
	if ty.addsWeak && ty.dict.GetStr(s__weakref__).Zero() {
		ty.dict.SetStr(s__weakref__, newGetSetDescr(ty, weakrefGetSet))
	}
	ty.setDictIfAbsent("__doc__", None)
}

var instanceDictGetSet = &GetSet{Name: "__dict__", Doc: "dictionary for instance variables (if defined)"}
var weakrefGetSet = &GetSet{Name: "__weakref__", Doc: "list of weak references to the object (if defined)"}

func init() {
	instanceDictGetSet.Get = func(t *Thread, self Value) Value {
		if IsType(self) { // a metaclass that inherits this descriptor from a plain class first
			return newDictProxy(As[Type](self).dict)
		}
		if d := instanceDict(self); d != nil {
			return d.V()
		}
		return t.Raise(AttributeError, "This object has no __dict__")
	}
	instanceDictGetSet.Set = setInstanceDict
	weakrefGetSet.Get = func(t *Thread, self Value) Value {
		if refs := WeakRefsTo(self); len(refs) > 0 {
			return refs[len(refs)-1].V()
		}
		return None
	}
}

// setInstanceDict is assignment to an instance's __dict__; deletion gives it an empty one.
func setInstanceDict(t *Thread, self, v Value) bool {
	if IsType(self) {
		t.Raise(AttributeError, "attribute '__dict__' of 'type' objects is not writable")
		return false
	}
	if TypeOf(self).flags&FlagExceptionSubclass != 0 {
		return exceptionSetDict(t, self, v)
	}
	a := attrsOf(self)
	if a == nil || TypeOf(self).flags&FlagNoDict != 0 {
		t.Raise(AttributeError, "This object has no __dict__")
		return false
	}
	if v.Zero() {
		a.setDict(NewDict(), TypeOf(self))
		return true
	}
	if !IsDict(v) {
		t.Raise(TypeError, "__dict__ must be set to a dictionary, not a '"+TypeName(v)+"'")
		return false
	}
	a.setDict(As[Dict](v), TypeOf(self))
	return true
}
