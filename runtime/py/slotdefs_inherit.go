// The slots of a new class out of those of its base, where it has only one: what the class's own names don't change is the same.
package py

import "slices"

// takeSlotsOfBase does what updateSlots does for a class that has just been made, in less time; typeLock is held. False: nothing was
// done, since the class has several bases, an unusual MRO, or a namespace with unusual keys.
func (ty *Type) takeSlotsOfBase() bool {
	from := ty.slotsOfOnlyBase()
	if from == nil {
		return false
	}
	var own []*slotGroup
	for c := ty.dict.cursor(); ; {
		key, _, _, more := c.next()
		if !more {
			break
		}
		if !IsExact(key, StrType) {
			return false
		}
		own = append(own, groupsByName[knownName(As[Str](key))]...)
	}
	ty.Slots = *from
	for _, g := range own {
		ty.updateSlot(g)
	}
	ty.updateNew()
	ty.updateDel()
	return true
}

// knownName gives the interned str equal to s, or s itself if there is none.
func knownName(s *Str) *Str {
	if s.interned.Load() {
		return s
	}
	if _, known := findInterned(*interned.slots.Load(), s.s); known != nil {
		return known
	}
	return s
}

// slotsOfOnlyBase gives the slots that ty would have if it named nothing itself, where its MRO is its only base's with ty before
// it: those of the base if that is a class, else what the rules make of a built-in base, which is kept there.
func (ty *Type) slotsOfOnlyBase() *Slots {
	base, mro := ty.base, *ty.mro.Load()
	if len(ty.baseList()) != 1 || ty.flags&FlagClassicBase != 0 || len(mro) == 0 || mro[0] != ty.V() ||
		!slices.Equal(mro[1:], *base.mro.Load()) {
		return nil
	}
	if base.flags&FlagHeap != 0 {
		return &base.Slots
	}
	if base.childSlots == nil {
		plain := &Type{name: "plain", base: base, dict: NewDict()}
		plain.typ = TypeType
		plain.setBaseList([]Value{base.V()})
		above := append([]Value{plain.V()}, mro[1:]...)
		plain.mro.Store(&above)
		plain.updateSlots()
		base.childSlots = &plain.Slots
	}
	return base.childSlots
}
