// The correspondence of slots and special methods: one group a slot.
//
// A group knows how to call its slot as a special method (wrap: int.__add__) and has the generic
// slot that calls a special method written in Python (class Point with __add__). updateSlots
// decides for a class which of the two its slot is: where the special method that the MRO finds
// is a wrapper of a built-in type's slot, that slot itself is taken, and the detour is saved.
package py

import "unsafe"

// wrapFunc calls a slot as a special method; s is the slot's owner.
type wrapFunc func(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value

type slotEntry struct {
	name string
	doc  string
	wrap wrapFunc
}

type slotGroup struct {
	entries  []slotEntry
	names    []*Str
	compares bool // inherited only together with its like (hash, cmp, rich comparison)
	has      func(s *Slots) bool
	copy     func(dst, src *Slots)
	generic  func(dst *Slots)
	clear    func(dst *Slots)
}

// slotGroupOf builds a group from the slot's accessor and generic function.
func slotGroupOf[F any](acc func(s *Slots) *F, generic F, entries ...slotEntry) *slotGroup {
	g := &slotGroup{
		entries: entries,
		has:     func(s *Slots) bool { return *(*unsafe.Pointer)(unsafe.Pointer(acc(s))) != nil },
		copy:    func(dst, src *Slots) { setSlot(acc(dst), *acc(src)) },
		generic: func(dst *Slots) { setSlot(acc(dst), generic) },
		clear:   func(dst *Slots) { var none F; setSlot(acc(dst), none) },
	}
	for _, e := range entries {
		g.names = append(g.names, Intern(e.name))
	}
	return g
}

// setSlot changes a slot, which is one word (a pointer to a Go function), while other threads may be reading it.
func setSlot[F any](slot *F, f F) { publishWord((*unsafe.Pointer)(unsafe.Pointer(slot)), funcPtr(f)) }

// unaryGroup is a group of one special method without arguments.
func unaryGroup(acc func(s *Slots) *UnaryFunc, name, doc string) *slotGroup {
	n := Intern(name)
	return slotGroupOf(acc, func(t *Thread, self Value) Value { return callSpecial(t, self, n) },
		slotEntry{name, doc, wrapUnary(acc)})
}

func wrapUnary(acc func(s *Slots) *UnaryFunc) wrapFunc {
	return func(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
		if !wrapArgs(t, args, kw, 0) {
			return Value{}
		}
		return (*acc(s))(t, self)
	}
}

// wrapArgs checks the number of arguments that a wrapper got.
func wrapArgs(t *Thread, args []Value, kw *Kwargs, want int) bool {
	if len(args) == want {
		return true
	}
	t.Raisef(TypeError, "expected %d arguments, got %d", want, len(args))
	return false
}

// unpackArgs is wrapArgs for the special methods that CPython unpacks the arguments of; the message begins with a
// blank because it names no function.
func unpackArgs(t *Thread, args []Value, min, max int) bool {
	unnamed := Impl{kind: kindUnpack, min: min, max: max}
	return unnamed.checkCount(t, "", len(args))
}

// parseArgs is wrapArgs for the special methods that CPython parses the arguments of.
func parseArgs(t *Thread, args []Value, want int) bool {
	if len(args) == want {
		return true
	}
	t.Raisef(TypeError, "function takes exactly %d arguments (%d given)", want, len(args))
	return false
}

// binaryGroup is the group of __op__ and __rop__.
func binaryGroup(op BinaryOp, name, rname, sym string) *slotGroup {
	acc := func(s *Slots) *BinaryFunc { return &s.Binary[op] }
	n, rn := Intern(name), Intern(rname)
	generic := func(t *Thread, a, b Value) Value { return genericBinary(t, a, b, op, n, rn) }
	left := func(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
		if !wrapArgs(t, args, kw, 1) {
			return Value{}
		}
		return s.Binary[op](t, self, args[0])
	}
	right := func(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
		if !wrapArgs(t, args, kw, 1) {
			return Value{}
		}
		return s.Binary[op](t, args[0], self)
	}
	genericBinaryPtr[op] = funcPtr(generic)
	return slotGroupOf(acc, generic, slotEntry{name, "x." + name + "(y) <==> x" + sym + "y", left},
		slotEntry{rname, "x." + rname + "(y) <==> y" + sym + "x", right})
}

// inPlaceGroup is the group of __iop__.
func inPlaceGroup(op BinaryOp, name, sym string) *slotGroup {
	acc := func(s *Slots) *BinaryFunc { return &s.InPlace[op] }
	n := Intern(name)
	return slotGroupOf(acc, func(t *Thread, a, b Value) Value { return callSpecial(t, a, n, b) },
		slotEntry{name, "x." + name + "(y) <==> x" + sym + "y", wrapBinary(acc)})
}

func wrapBinary(acc func(s *Slots) *BinaryFunc) wrapFunc {
	return func(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
		if !wrapArgs(t, args, kw, 1) {
			return Value{}
		}
		return (*acc(s))(t, self, args[0])
	}
}

// slotGroups are all groups; made in an init function because the generic slots refer to it.
var slotGroups []*slotGroup

// groupsByName finds the groups that a special method's name belongs to: two for the names that
// serve both the sequence and the number or mapping protocol (__add__, __len__, __getitem__ …).
var groupsByName = map[*Str][]*slotGroup{}

func init() {
	slotGroups = append(slotGroups, objectGroups()...)
	slotGroups = append(slotGroups, numberGroups()...)
	slotGroups = append(slotGroups, sequenceGroups()...)
	for _, g := range slotGroups {
		for _, n := range g.names {
			groupsByName[n] = append(groupsByName[n], g)
		}
	}
}

// updateSlots sets all of a heap type's slots from what its MRO says.
func (ty *Type) updateSlots() {
	for _, g := range slotGroups {
		ty.updateSlot(g)
	}
	ty.updateNew()
	ty.updateDel()
}

// updateSlot sets one slot: a built-in type's own function where every name of the group that is
// defined comes from one built-in type's wrapper, the generic function otherwise.
func (ty *Type) updateSlot(g *slotGroup) {
	var owner *Type
	generic, found := false, false
	for _, name := range g.names {
		d := ty.Lookup(name)
		if d.Zero() {
			continue
		}
		if d == None && name == s__hash__ {
			setSlot(&ty.Slots.Hash, hashNotImplemented)
			return
		}
		if belongsElsewhere(d, g) {
			if w := wrapperOf(d); w.group.names[w.index] != name { // a class calls it so: __repr__ = object.__str__
				found, generic = true, true
				continue
			}
			// The type that wrapped its other slot under this name may have this one too (str has Subscript and Item).
			if o := wrapperOf(d).owner; g.has(&o.Slots) && ty.IsSubtype(o) {
				found, owner = true, o
			}
			continue
		}
		found = true
		w := specificWrapper(d, g, name)
		if w == nil || !ty.IsSubtype(w.owner) || owner != nil && owner != w.owner {
			generic = true
		} else {
			owner = w.owner
		}
	}
	switch {
	case !found:
		g.clear(&ty.Slots)
	case generic:
		g.generic(&ty.Slots)
	default:
		g.copy(&ty.Slots, &owner.Slots)
	}
}

// wrapperOf gives d as the wrapper of a slot, or the wrapper that a built-in method stands for; nil: it is neither.
func wrapperOf(d Value) *SlotWrapper {
	switch {
	case IsExact(d, SlotWrapperType):
		return As[SlotWrapper](d)
	case IsExact(d, MethodDescrType):
		return As[MethodDescr](d).wrapper
	}
	return nil
}

// belongsElsewhere tells whether d wraps a slot of another group: then that group provides the operation.
func belongsElsewhere(d Value, g *slotGroup) bool {
	w := wrapperOf(d)
	return w != nil && w.group != g
}

// specificWrapper gives d as the wrapper of name in group g, or nil.
func specificWrapper(d Value, g *slotGroup, name *Str) *SlotWrapper {
	w := wrapperOf(d)
	if w == nil {
		return nil
	}
	if w.group != g || g.names[w.index] != name {
		return nil
	}
	return w
}

// updateNew sets the constructor: a built-in type's own where __new__ is that type's.
func (ty *Type) updateNew() {
	d := ty.Lookup(s__new__)
	if IsExact(d, BuiltinType) {
		if owner := As[Builtin](d).newOwner; owner != nil && owner.Slots.New != nil {
			setSlot(&ty.Slots.New, owner.Slots.New)
			return
		}
	}
	setSlot(&ty.Slots.New, genericNew)
}

// updateDel notes whether instances have a finalizer.
func (ty *Type) updateDel() {
	flags := ty.flags &^ FlagHasDel
	if ty.Lookup(s__del__).Ok() {
		flags |= FlagHasDel
	}
	if flags != ty.flags {
		publishFlags(&ty.flags, flags)
	}
}
