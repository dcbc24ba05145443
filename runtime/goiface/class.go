// The Python classes of Go types: one for each TypeInfo, derived from the base type of its kind.
package goiface

import (
	"hash/maphash"
	"reflect"

	"grumpy.dev/runtime/py"
)

// The base types of boxed Go values.
var (
	ObjectType = py.NewType("object")
	SliceType  = py.NewType("Slice")
	MapType    = py.NewType("Map")
	ChanType   = py.NewType("Chan")
	FuncType   = py.NewType("Func")
	RefType    = py.NewType("Ref")
)

func init() {
	ObjectType.Setup(py.Spec{
		Module: "__go__", Doc: "A Go value.", Flags: py.FlagBaseType,
		Alloc: py.AllocOf[Box](), ExtOffset: py.AttrsOffsetOf[Box](),
		Slots: py.Slots{
			New: boxNew, Init: boxInit, Repr: boxRepr, Str: boxStr, RichCompare: boxCompare, Hash: boxHash,
			GetAttr: py.GenericGetAttr, SetAttr: boxSetAttr, NonZero: boxTruth,
		},
		Methods: []py.Row{
			{Name: "__copy__", Doc: "A copy as Go's assignment makes it.", Impl: py.NoArgs(boxCopy)},
			{Name: "__enter__", Impl: py.NoArgs(boxEnter)},
			{Name: "__exit__", Impl: py.Raw(boxExit)},
		},
	})
	for ty, slots := range map[*py.Type]py.Slots{
		SliceType: seqSlots, MapType: mapSlots, ChanType: chanSlots, FuncType: funcSlots, RefType: {},
	} {
		ty.Setup(py.Spec{Module: "__go__", Base: ObjectType, Slots: slots, Flags: py.FlagBaseType,
			Methods: baseMethods[ty], GetSets: baseGetSets[ty]})
	}
}

// baseMethods and baseGetSets are what all types of a kind have.
var (
	baseMethods = map[*py.Type][]py.Row{SliceType: seqMethods, MapType: mapMethods, ChanType: chanMethods, FuncType: nil}
	baseGetSets = map[*py.Type][]py.GetSet{RefType: refGetSets}
)

var kindBases = map[Kind]*py.Type{
	Plain: ObjectType, Slice: SliceType, Map: MapType, Chan: ChanType, Func: FuncType, Ref: RefType,
	Int: py.IntType, Uint: py.LongType, Float64: py.FloatType, String: py.StrType,
}

// basic tells whether the kind's instances are Python numbers or texts.
func (k Kind) basic() bool { return k == Int || k == Uint || k == Float64 || k == String }

func makeClass(t *py.Thread, info *TypeInfo) *py.Type {
	spec := py.Spec{Doc: info.Doc, Methods: info.Methods, GetSets: info.Fields, Module: info.Package,
		Flags: py.FlagBaseType}
	if spec.Module == "" {
		spec.Module = "__go__"
	} else {
		spec.Module = "__go__." + dotted(info.Package)
	}
	base := kindBases[info.Kind]
	switch {
	case info.Error:
		base = GoError
		spec.Slots = py.Slots{New: errorNew, Init: errorInit}
	case info.Kind.basic():
		spec.Slots = basicSlots(info)
		spec.Slots.New = basicNew
	}
	return py.LateType(t, info.Name, spec, base)
}

func dotted(path string) string {
	b := []byte(path)
	for i, c := range b {
		if c == '/' {
			b[i] = '.'
		}
	}
	return string(b)
}

// boxNew makes a zero T; what Init does not set stays so.
func boxNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	info := infoOfType(cls)
	if info == nil || info.New == nil {
		return t.Raisef(py.TypeError, "cannot create '%s' instances", cls.FullName())
	}
	v := cls.Alloc()
	b := py.As[Box](v)
	b.Info, b.Go = info, info.New()
	b.ByValue = info.Kind != Plain && info.Kind != Ref
	if info.Map != nil {
		info.Map.create(b.Go) // as make does: a nil map could not be filled
	}
	return v
}

// boxInit sets fields by keywords, or takes one value to convert.
func boxInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	b := py.As[Box](self)
	if len(args) > 0 {
		if len(args) > 1 || kw.Len() > 0 || b.Info.Take == nil {
			t.Raise(py.TypeError, b.Info.FullName()+"() takes its fields by keyword")
			return false
		}
		x, ok := b.Info.Take(t, args[0], Place(b.Info.FullName()+"() argument 1"))
		if ok {
			b.Go = x
			if src := boxOf(args[0]); src != nil && b.Info.Kind == Plain {
				b.ByValue = src.ByValue
			}
		}
		return ok
	}
	return setFields(t, self, b.Info, kw)
}

// setFields sets the fields named by keyword arguments.
func setFields(t *py.Thread, self py.Value, info *TypeInfo, kw *py.Kwargs) bool {
	for i := range kw.Len() {
		name, _ := py.BytesOf(kw.Names[i])
		field := info.field(name)
		if field == nil {
			t.Raise(py.TypeError, info.FullName()+" has no field '"+name+"'"+nearestField(info, name))
			return false
		}
		if !field.Set(t, self, kw.Vals[i]) {
			return false
		}
	}
	return true
}

func (info *TypeInfo) field(name string) *py.GetSet {
	for i := range info.Fields {
		if info.Fields[i].Name == name {
			return &info.Fields[i]
		}
	}
	return nil
}

// nearestField suggests a field that differs in case only.
func nearestField(info *TypeInfo, name string) string {
	for i := range info.Fields {
		if equalFold(info.Fields[i].Name, name) {
			return "; did you mean '" + info.Fields[i].Name + "'?"
		}
	}
	return ""
}

func equalFold(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range len(a) {
		if a[i]|0x20 != b[i]|0x20 {
			return false
		}
	}
	return true
}

func boxSetAttr(t *py.Thread, self py.Value, name *py.Str, v py.Value) bool {
	if d := py.TypeOf(self).Lookup(name); d.Ok() || py.TypeOf(self).Flags()&py.FlagHeap != 0 {
		return py.GenericSetAttr(t, self, name, v)
	}
	t.Raise(py.AttributeError, py.As[Box](self).Info.FullName()+" has no field '"+name.String()+"'")
	return false
}

// methodText calls String or Error where the type has one.
func methodText(t *py.Thread, self py.Value, names ...string) (py.Value, bool) {
	for _, name := range names {
		if m := py.TypeOf(self).Lookup(py.Intern(name)); m.Ok() {
			return py.Call1(t, m, self), true
		}
	}
	return py.Value{}, false
}

func boxRepr(t *py.Thread, self py.Value) py.Value {
	b := py.As[Box](self)
	if s, ok := methodText(t, self, "String"); ok {
		if s.Zero() {
			return s
		}
		text, _ := py.BytesOf(s)
		return py.MkStr("<" + b.Info.FullName() + " " + text + ">")
	}
	return py.MkStr("<" + b.Info.FullName() + " object at " + py.AddressOf(self) + ">")
}

func boxStr(t *py.Thread, self py.Value) py.Value {
	if s, ok := methodText(t, self, "String"); ok {
		return s
	}
	return py.Repr(t, self)
}

func boxTruth(t *py.Thread, self py.Value) (bool, bool) { return true, true }

// comparable tells whether T's values can be compared.
func (info *TypeInfo) comparable() bool { return info.Type != nil && info.Type.Comparable() }

func boxCompare(t *py.Thread, a, b py.Value, op py.CompareOp) py.Value {
	x, y := boxOf(a), boxOf(b)
	if x == nil || y == nil || op != py.EQ && op != py.NE {
		return py.NotImplemented
	}
	same := x.Info == y.Info && sameValue(x, y)
	return py.Bool(same == (op == py.EQ))
}

func sameValue(x, y *Box) (same bool) {
	if x.ByValue && y.ByValue && x.Info.comparable() {
		defer func() { // a field of interface type may hold what can't be compared
			if recover() != nil {
				same = false
			}
		}()
		return x.value() == y.value()
	}
	if x.ByValue != y.ByValue && x.Info.comparable() && x.Info.Deref != nil {
		return false
	}
	if reflect.TypeOf(x.Go).Comparable() && reflect.TypeOf(y.Go).Comparable() {
		return x.Go == y.Go
	}
	return false
}

var hashSeed = maphash.MakeSeed()

func boxHash(t *py.Thread, self py.Value) (h int64, ok bool) {
	b := py.As[Box](self)
	if b.ByValue && !b.Info.comparable() {
		t.Raise(py.TypeError, "unhashable type: '"+b.Info.FullName()+"'")
		return 0, false
	}
	defer func() {
		if recover() != nil {
			t.Raise(py.TypeError, "unhashable value in '"+b.Info.FullName()+"'")
			h, ok = 0, false
		}
	}()
	return int64(maphash.Comparable(hashSeed, b.value()) >> 1), true
}

func boxCopy(t *py.Thread, self py.Value) py.Value {
	b := py.As[Box](self)
	if b.Info.Deref == nil {
		return self
	}
	return newBox(t, b.Info, b.Info.Copy(b.Info.Deref(b.Go)), b.ByValue)
}

// boxEnter begins a with statement: what has Lock is locked.
func boxEnter(t *py.Thread, self py.Value) py.Value {
	ty := py.TypeOf(self)
	if m := ty.Lookup(py.Intern("Lock")); m.Ok() {
		if py.Call1(t, m, self).Zero() {
			return py.Value{}
		}
	} else if ty.Lookup(py.Intern("Close")).Zero() {
		return t.Raise(py.AttributeError, "__exit__")
	}
	return self
}

// boxExit ends a with statement: Unlock, or Close.
func boxExit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	for _, name := range []string{"Unlock", "Close"} {
		if m := py.TypeOf(self).Lookup(py.Intern(name)); m.Ok() {
			if py.Call1(t, m, self).Zero() {
				return py.Value{}
			}
			return py.False
		}
	}
	return py.False
}
