// Making built-in types ready: MRO, inherited slots, and the type's dict from rows and slots.
package py

import "sync"

var bootOnce sync.Once

// boot readies every built-in type; it runs before any Python code.
func boot() {
	bootOnce.Do(func() {
		for _, ty := range builtinTypes {
			ty.ready()
		}
		for _, hook := range bootHooks {
			hook()
		}
	})
}

var bootHooks []func()

// onBoot registers work to do once all built-in types are ready.
func onBoot(f func()) { bootHooks = append(bootHooks, f) }

// ready completes a built-in type; its bases are readied first.
func (ty *Type) ready() {
	if ty.flags&FlagReady != 0 {
		return
	}
	ty.flags |= FlagReady
	if ty.typ == nil {
		ty.typ = TypeType
	}
	if ty.base == nil && ty != ObjectType {
		ty.base = ObjectType
	}
	if ty.dict == nil {
		ty.dict = NewDict()
	}
	mro := []Value{ty.V()}
	if ty.base != nil {
		ty.base.ready()
		if ty.baseList() == nil {
			ty.setBaseList([]Value{ty.base.V()})
		}
		mro = append(mro, *ty.base.mro.Load()...)
		ty.flags |= ty.base.flags & (inheritedFlags | FlagWeakrefs)
		ty.base.addSubclass(ty)
	}
	ty.mro.Store(&mro)
	ty.readyLayout()
	ty.addSlotWrappers()
	ty.addRows()
	ty.inheritSlots()
	if ty.doc != "" {
		ty.setDictIfAbsent("__doc__", MkStr(ty.doc))
	} else {
		ty.setDictIfAbsent("__doc__", None)
	}
}

// readyLayout decides which Go struct the instances are.
func (ty *Type) readyLayout() {
	switch {
	case ty.alloc != nil || ty.base == nil:
		ty.layout = ty
	default:
		ty.layout = ty.base.layout
		ty.alloc = ty.base.alloc
		ty.extOffset = ty.base.extOffset
		if ty.attrsOffset == 0 {
			ty.attrsOffset = ty.base.attrsOffset
		}
		if ty.dictOf == nil {
			ty.dictOf = ty.base.dictOf
		}
	}
}

func (ty *Type) setDictIfAbsent(name string, v Value) {
	k := Intern(name)
	if ty.dict.GetStr(k).Zero() {
		ty.dict.SetStr(k, v)
	}
}

// addRows turns the declared methods and attributes into descriptors in the dict.
func (ty *Type) addRows() {
	for i := range ty.rows {
		row := &ty.rows[i]
		d := newRowDescr(ty, row)
		if w := ty.dict.GetStr(Intern(row.Name)); w.Ok() && IsExact(w, SlotWrapperType) && IsExact(d, MethodDescrType) {
			As[MethodDescr](d).wrapper = As[SlotWrapper](w)
			ty.dict.SetStr(Intern(row.Name), d)
			continue
		}
		ty.setDictIfAbsent(row.Name, d)
	}
	for i := range ty.gets {
		gs := &ty.gets[i]
		if isStructMember(ty, gs.Name) {
			ty.setDictIfAbsent(gs.Name, newStructMember(ty, gs))
		} else {
			ty.setDictIfAbsent(gs.Name, newGetSetDescr(ty, gs))
		}
	}
}

// addSlotWrappers makes a wrapper descriptor for each special method that the type's own slots implement.
func (ty *Type) addSlotWrappers() {
	for _, g := range slotGroups {
		if !g.has(&ty.Slots) {
			continue
		}
		for i := range g.entries {
			if g.entries[i].wrap != nil { // __getattr__ is a hook for classes only
				ty.setDictIfAbsent(g.entries[i].name, newSlotWrapper(ty, g, i))
			}
		}
	}
	if ty.Slots.New != nil {
		ty.setDictIfAbsent("__new__", newNewMethod(ty))
	}
	ty.readyHash()
}

// readyHash makes a type that compares its instances but doesn't hash them unhashable. Only list, dict and set say so
// with a __hash__ of None, which their subclasses inherit; subclasses of the others find object's.
func (ty *Type) readyHash() {
	if ty.Slots.Hash != nil || ty.Slots.RichCompare == nil && ty.Slots.Compare == nil || ty == ObjectType {
		return
	}
	ty.Slots.Hash = hashNotImplemented
	if ty == ListType || ty == DictType || ty == SetType {
		ty.dict.SetStr(s__hash__, None)
	}
}

// inheritSlots fills nil slots from the base.
func (ty *Type) inheritSlots() {
	b := ty.base
	if b == nil {
		return
	}
	ownCompare := ty.Slots.Hash != nil || ty.Slots.RichCompare != nil || ty.Slots.Compare != nil
	for _, g := range slotGroups {
		if g.compares && ownCompare {
			continue
		}
		if !g.has(&ty.Slots) {
			g.copy(&ty.Slots, &b.Slots)
		}
	}
	if ty.Slots.New == nil && b != ObjectType { // a built-in type that says nothing of its constructor has none
		ty.Slots.New = b.Slots.New
	}
	if ty.Slots.Traverse == nil {
		ty.Slots.Traverse = b.Slots.Traverse
	}
}

// hashNotImplemented is the Hash slot of unhashable types.
func hashNotImplemented(t *Thread, self Value) (int64, bool) {
	t.Raise(TypeError, "unhashable type: '"+TypeName(self)+"'")
	return 0, false
}
