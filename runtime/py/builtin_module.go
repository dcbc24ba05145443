// Module __builtin__ and module exceptions.
package py

// moreBuiltinTypes are types that add themselves to __builtin__ (declareBuiltinTypes).
var moreBuiltinTypes []*Type

// declareBuiltinTypes adds types to __builtin__ under their own names. Call it from an init function.
func declareBuiltinTypes(types ...*Type) { moreBuiltinTypes = append(moreBuiltinTypes, types...) }

// builtinTypesShown are the types that __builtin__ shows under their own names.
func builtinTypesShown() []*Type {
	return append([]*Type{ObjectType, TypeType, IntType, LongType, FloatType, ComplexType, BoolType, StrType, UnicodeType,
		BaseStringType, ByteArrayType, ListType, TupleType, DictType, SetType, FrozenSetType, XRangeType, SliceType,
		FileType, PropertyType, StaticMethodType, ClassMethodType, SuperType}, moreBuiltinTypes...)
}

// initBuiltinModule fills __builtin__ and exceptions; every name has a cell, so that compiled code reads it directly.
func initBuiltinModule() {
	builtinModule = NewModule("__builtin__", MkStr("Built-in functions, exceptions, and other objects.\n\n"+
		"Noteworthy: None is the `nil' object; Ellipsis represents `...' in slices."))
	d := builtinModule.dict
	d.cells = &cellTable{m: map[*Str]*GlobalCell{}}
	name := Intern("__builtin__").V()
	set := func(k string, v Value) {
		key := Intern(k)
		cell := &GlobalCell{name: key}
		cell.typ = cellHolderType
		d.adoptCell(key, cell)
		d.SetStr(key, v)
	}
	for i := range builtinRows {
		set(builtinRows[i].Name, newBuiltin(&builtinRows[i], Value{}, name))
	}
	for _, ty := range builtinTypesShown() {
		set(ty.name, ty.V())
	}
	set("bytes", StrType.V())
	set("None", None)
	set("True", True)
	set("False", False)
	set("Ellipsis", Ellipsis)
	set("NotImplemented", NotImplemented)
	if launch.flags["no_site"] == 0 {
		for name, v := range siteNames() {
			set(name, v)
		}
	}
	set("__debug__", Bool(launch.flags["optimize"] == 0))
	excs := NewModule("exceptions", MkStr("Python's standard exception class hierarchy."))
	for _, c := range exceptionClasses {
		set(c.name, c.V())
		excs.dict.SetStr(Intern(c.name), c.V())
	}
	builtinImport = d.GetStr(s__import__)
	sysModules.SetStr(Intern("__builtin__"), builtinModule.V())
	sysModules.SetStr(Intern("exceptions"), excs.V())
}

// adoptCell makes the dict keep name's value in cell; a value that is there already moves into it.
func (d *Dict) adoptCell(name *Str, cell *GlobalCell) {
	old := d.GetStr(name)
	cell.v.store(Value{})
	if old.Ok() {
		d.DelStr(name)
	}
	d.cells.add(name, cell)
	if old.Ok() {
		d.SetStr(name, old)
	}
}

// cellOf gives the cell of a name, nil where it has none.
func (d *Dict) cellOf(name *Str) *GlobalCell { return loadPtr(&d.cells).find(name) }

// detachCells gives the dict the values themselves: its module is being imported afresh, and the cells go to the new one.
// Functions of the old module see the new one's globals from then on.
func (d *Dict) detachCells() {
	if d.cells == nil {
		return
	}
	m := d.lock()
	defer unlock(m)
	if tab := d.table(); tab != nil {
		for i := range tab.entries {
			if e := &tab.entries[i]; e.value.Ok() && IsExact(e.value, cellHolderType) {
				cell := As[GlobalCell](e.value)
				e.value.store(cell.Load())
				cell.v.store(Value{})
			}
		}
	}
	d.cells.forget()
}
