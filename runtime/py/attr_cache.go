// Inline caches of attribute sites.
//
// An entry says: for an object of type typ (at this version), in this shape where the type's
// instances have one, the attribute is slot N of the instance, or this class attribute. A site remembers
// a few kinds of receivers; one that meets ever new ones stops learning.
package py

import "sync/atomic"

type atomicEntry = atomic.Pointer[attrEntry]

type entryKind uint8

const (
	entrySlot   entryKind = iota // value in the instance's slot
	entryMethod                  // function or method descriptor found on the type, absent from the instance
	entryValue                   // class attribute that is no descriptor, absent from the instance
	entryAdd                     // SetAttr: adds the attribute, moving to shape next
	entryModule                  // module global in a cell
	entryItem                    // item of a module's dict
)

type attrEntry struct {
	typ         *Type
	version     uint64
	shape       *Shape // nil: the type's instances have no Attrs
	offset      uintptr
	kind        entryKind
	slot        int
	value       Value
	next        *Shape
	other       *attrEntry // the next entry to try
	module      Value      // entryModule, entryItem: which module
	cell        *GlobalCell
	item        *dictEntry // entryItem: where the item stands as long as the dict has dictVersion
	dict        *Dict
	dictVersion int64
}

// lookup finds the entry that holds for o.
func (s *AttrSite) lookup(o Value, ty *Type) *attrEntry {
	for e := s.e.Load(); e != nil; e = e.other {
		if e.typ == ty && e.version == ty.version.Load() &&
			(e.shape == nil || (*Attrs)(addr(o, e.offset)).loadShape() == e.shape) {
			return e
		}
	}
	return nil
}

// maxEntries is how many receiver kinds a site remembers; maxRestarts is how often it forgets them all for
// new ones before it is taken for megamorphic and left as it is.
const (
	maxEntries  = 4
	maxRestarts = 8
)

// publish puts an entry first. The chain behind it is shared with the former state: entries are immutable.
func (s *AttrSite) publish(e *attrEntry) {
	old := s.e.Load()
	n := 0
	for x := old; x != nil; x = x.other {
		n++
	}
	if n >= maxEntries {
		if s.restarts.Load() >= maxRestarts {
			return
		}
		s.restarts.Add(1)
		old = nil
	}
	e.other = old
	s.e.Store(e)
}

// full tells whether the site stopped learning.
func (s *AttrSite) full() bool { return s.restarts.Load() >= maxRestarts }

// GetAttrCached is o.name at a site with an inline cache.
func GetAttrCached(t *Thread, o Value, name *Str, site *AttrSite) Value {
	if o.IsObject() {
		ty := o.object().typ
		if e := site.lookup(o, ty); e != nil {
			switch e.kind {
			case entrySlot:
				if v := (*Attrs)(addr(o, e.offset)).slot(e.slot).load(); v.Ok() {
					return v
				}
			case entryValue:
				return e.value
			case entryMethod:
				if get := TypeOf(e.value).Slots.DescrGet; get != nil {
					return get(t, e.value, o, ty)
				}
			case entryModule:
				if e.module == o {
					if v := e.cell.Load(); v.Ok() {
						return v
					}
				}
			case entryItem:
				if v := e.moduleItem(o); v.Ok() {
					return v
				}
				site.learn(o, ty, name)
			}
		} else {
			site.learn(o, ty, name)
		}
	}
	return GetAttr(t, o, name)
}

// learn publishes what the next access of this kind can use, if anything.
func (s *AttrSite) learn(o Value, ty *Type, name *Str) {
	if s.full() {
		return
	}
	if ty == ModuleType {
		s.learnModule(o, name)
		return
	}
	if funcPtr(ty.Slots.GetAttr) != genericGetAttrPtr || ty.flags&FlagClassicBase != 0 {
		return
	}
	version := ty.Version()
	d := ty.Lookup(name)
	if d.Ok() && isData(d) {
		s.learnMember(ty, version, d)
		return
	}
	a := attrsOf(o)
	if a == nil {
		if d.Ok() && ty.dictOf == nil {
			s.publish(&attrEntry{typ: ty, version: version, kind: classKind(d), value: d})
		}
		return
	}
	shape := a.loadShape()
	if shape == nil || a.loadDict() != nil {
		return
	}
	e := &attrEntry{typ: ty, version: version, shape: shape, offset: ty.attrsOffset}
	if i := shape.find(name); i >= 0 {
		e.kind, e.slot = entrySlot, i
	} else if d.Ok() {
		e.kind, e.value = classKind(d), d
	} else {
		return
	}
	s.publish(e)
}

func classKind(d Value) entryKind {
	if TypeOf(d).Slots.DescrGet != nil {
		return entryMethod
	}
	return entryValue
}

// learnMember caches a __slots__ member.
func (s *AttrSite) learnMember(ty *Type, version uint64, d Value) {
	if IsExact(d, MemberDescrType) && As[MemberDescr](d).def == nil {
		s.publish(&attrEntry{typ: ty, version: version, offset: ty.attrsOffset, kind: entrySlot, slot: As[MemberDescr](d).slot})
	}
}

func (s *AttrSite) learnModule(o Value, name *Str) {
	d := As[Module](o).dict
	if d == nil { // a module that was made by __new__ alone
		return
	}
	if c := d.cellOf(name); c != nil {
		s.publish(&attrEntry{typ: ModuleType, version: ModuleType.Version(), kind: entryModule, module: o, cell: c})
		return
	}
	m := d.lock()
	defer unlock(m)
	if tab := d.table(); tab != nil && d.cells == nil && ModuleType.Lookup(name).Zero() {
		if at, state := tab.findStr(name, name.Hash()); state == present {
			s.publish(&attrEntry{typ: ModuleType, version: ModuleType.Version(), kind: entryItem, module: o,
				item: at.e, dict: d, dictVersion: d.version})
		}
	}
}

// moduleItem gives what the entry says of module o, zero where that no longer holds. Whoever deletes an item or adds one
// counts the dict's version first: a value that was read before the version was found unchanged is the item's.
func (e *attrEntry) moduleItem(o Value) Value {
	if e.module != o || As[Module](o).dict != e.dict {
		return Value{}
	}
	v := e.item.value.load()
	if v.Ok() && (loadPtr(&e.dict.cells) != nil || atomic.LoadInt64(&e.dict.version) != e.dictVersion) {
		return Value{}
	}
	return v
}

// SetAttrCached is o.name = v at a site with an inline cache.
func SetAttrCached(t *Thread, o Value, name *Str, v Value, site *AttrSite) bool {
	if o.IsObject() {
		ty := o.object().typ
		if e := site.lookup(o, ty); e != nil {
			if storeThrough(o, v, e) {
				return true
			}
		} else {
			site.learnStore(o, ty, name)
		}
	}
	return SetAttr(t, o, name, v)
}

// storeThrough stores as the entry says; false where it no longer holds.
func storeThrough(o, v Value, e *attrEntry) bool {
	a := (*Attrs)(addr(o, e.offset))
	if !multiThreaded {
		return a.storeEntry(v, e)
	}
	mu := a.lock()
	defer unlock(mu)
	return a.storeEntry(v, e)
}

// storeEntry is storeThrough with the lock held, if there is need for one.
func (a *Attrs) storeEntry(v Value, e *attrEntry) bool {
	if e.shape != nil && a.loadShape() != e.shape {
		return false
	}
	switch e.kind {
	case entrySlot:
		a.slot(e.slot).store(v)
	case entryAdd:
		a.append(e.shape, e.next, v)
	default:
		return false
	}
	return true
}

func (s *AttrSite) learnStore(o Value, ty *Type, name *Str) {
	if s.full() || funcPtr(ty.Slots.SetAttr) != genericSetAttrPtr || ty.flags&(FlagNoDict|FlagClassicBase) != 0 {
		return
	}
	a := attrsOf(o)
	version := ty.Version()
	if d := ty.Lookup(name); a == nil || d.Ok() && isData(d) {
		return
	}
	shape := a.loadShape()
	if shape == nil || a.loadDict() != nil {
		return
	}
	e := &attrEntry{typ: ty, version: version, shape: shape, offset: ty.attrsOffset}
	if i := shape.find(name); i >= 0 {
		e.kind, e.slot = entrySlot, i
	} else if shape.count < maxShapeSlots {
		e.kind, e.next = entryAdd, shape.add(name)
	} else {
		return
	}
	s.publish(e)
}

// LoadMethod looks up o.name for a call. Where it is a function or method descriptor of o's type, self is o and
// must be passed as the first argument; otherwise m is what o.name gives and self is zero.
func LoadMethod(t *Thread, o Value, name *Str, site *AttrSite) (m, self Value) {
	ty := TypeOf(o)
	if o.IsObject() {
		if e := site.lookup(o, ty); e != nil {
			switch e.kind {
			case entryMethod:
				if bindsSelf(e.value) {
					return e.value, o
				}
			case entryValue:
				return e.value, Value{}
			}
			return GetAttrCached(t, o, name, site), Value{}
		}
		site.learn(o, ty, name)
	}
	if funcPtr(ty.Slots.GetAttr) == genericGetAttrPtr {
		if d := ty.Lookup(name); d.Ok() && bindsSelf(d) && instanceAttr(o, ty, name).Zero() {
			return d, o
		}
	}
	return GetAttr(t, o, name), Value{}
}

// bindsSelf tells whether binding d to an instance only puts the instance before the arguments.
func bindsSelf(d Value) bool {
	return IsExact(d, FunctionType) || IsExact(d, MethodDescrType)
}
