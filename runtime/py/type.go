// Types: what every Python type is made of, and how a built-in one is declared.
//
// A built-in type is a package variable made by NewType, filled in by a Spec in an init function
// (a Go initialisation cycle forbids one literal), and made ready (MRO, inherited slots, method
// dictionary) by boot before the first Python code runs. The slots are the operations of the
// type, one Go function each; an operation that Python spells as a special method exists twice,
// as a slot and as an entry of the type's dict, and slotdefs.go keeps the two in step.
//
// Locking: a type's dict, bases and slots change under typeLock; readers take no lock. Whoever
// changes a type calls touch, which gives it and its subclasses new versions.
package py

import (
	"sync"
	"sync/atomic"
	"unsafe"
	"weak"
)

// BinaryOp numbers the binary operators, which are dispatched alike.
type BinaryOp int

// The binary operators in the order of Slots.Binary and Slots.InPlace.
const (
	OpAdd BinaryOp = iota
	OpSub
	OpMul
	OpDiv // classic division: int/int floors
	OpTrueDiv
	OpFloorDiv
	OpMod
	OpDivMod
	OpPow // two operands; three-argument pow has its own slot
	OpLShift
	OpRShift
	OpAnd
	OpOr
	OpXor
	NumBinaryOps
)

// CompareOp numbers the rich comparisons as CPython does.
type CompareOp int

// The rich comparisons.
const (
	LT CompareOp = iota
	LE
	EQ
	NE
	GT
	GE
)

// Function types of the slots. A zero Value or a false last result means that an exception is set
// in t. Binary functions get their operands in source order (the slot may belong to either one)
// and return NotImplemented where they don't know the other.
type (
	UnaryFunc   func(t *Thread, self Value) Value
	BinaryFunc  func(t *Thread, a, b Value) Value
	TernaryFunc func(t *Thread, a, b, c Value) Value
	LenFunc     func(t *Thread, self Value) (int, bool)
	BoolFunc    func(t *Thread, self Value) (bool, bool)
	HashFunc    func(t *Thread, self Value) (int64, bool)
	ItemFunc    func(t *Thread, self Value, i int) Value
	SliceFunc   func(t *Thread, self Value, i, j int) Value
	CallFunc    func(t *Thread, self Value, args []Value, kw *Kwargs) Value
)

// Slots are the operations of a type; a nil slot is one that the type lacks. Another thread may take a special method from
// a class at any time: so a slot is read once, into a variable, and then tested and called.
type Slots struct {
	New  func(t *Thread, cls *Type, args []Value, kw *Kwargs) Value
	Init func(t *Thread, self Value, args []Value, kw *Kwargs) bool
	Del  func(t *Thread, self Value)

	Repr, Str UnaryFunc
	Hash      HashFunc
	Call      CallFunc

	GetAttr  func(t *Thread, self Value, name *Str) Value
	SetAttr  func(t *Thread, self Value, name *Str, v Value) bool // zero v deletes
	DescrGet func(t *Thread, descr, obj Value, cls *Type) Value   // obj is zero for class access
	DescrSet func(t *Thread, descr, obj, v Value) bool            // zero v deletes

	RichCompare func(t *Thread, a, b Value, op CompareOp) Value
	Compare     func(t *Thread, a, b Value) (int, bool) // 2.7's tp_compare: <0, 0, >0

	Iter UnaryFunc
	Next UnaryFunc // zero without an exception: exhausted

	Binary  [NumBinaryOps]BinaryFunc
	InPlace [NumBinaryOps]BinaryFunc
	Pow3    TernaryFunc

	Neg, Pos, Abs, Invert      UnaryFunc
	Int, Long, Float, Oct, Hex UnaryFunc
	Index                      UnaryFunc
	NonZero                    BoolFunc
	Coerce                     func(t *Thread, a, b Value) (Value, Value, CoerceResult)
	Len                        LenFunc // sequence length
	Concat, InPlaceConcat      BinaryFunc
	Repeat, InPlaceRepeat      func(t *Thread, self Value, n int) Value
	Item                       ItemFunc // index already made non-negative where the type has Len
	Slice                      SliceFunc
	SetItemAt                  func(t *Thread, self Value, i int, v Value) bool    // zero v deletes
	SetSlice                   func(t *Thread, self Value, i, j int, v Value) bool // zero v deletes
	Contains                   func(t *Thread, self, x Value) (bool, bool)
	MapLen                     LenFunc
	Subscript                  BinaryFunc
	SetSubscript               func(t *Thread, self, key, v Value) bool // zero v deletes
	Traverse                   func(self Value, visit func(Value))      // for gc.get_referents; may be nil
}

// CoerceResult is what a coercion came to.
type CoerceResult int

// Results of Slots.Coerce.
const (
	Coerced      CoerceResult = iota // both results are set
	NoCoercion                       // the types don't coerce
	CoerceFailed                     // an exception is set
)

// TypeFlags are facts about a type that are asked often.
type TypeFlags uint32

// The flags. The …Subclass flags hold for the type itself too and are inherited.
const (
	FlagBaseType TypeFlags = 1 << iota // may be subclassed
	FlagHeap                           // made by a class statement or a call of type
	FlagIntSubclass
	FlagLongSubclass
	FlagFloatSubclass
	FlagStrSubclass
	FlagUnicodeSubclass
	FlagListSubclass
	FlagTupleSubclass
	FlagDictSubclass
	FlagExceptionSubclass
	FlagTypeSubclass
	FlagSetSubclass // set and frozenset
	FlagAbstract    // has abstract methods
	FlagHasDel      // instances have __del__
	FlagNoDict      // instances take no attributes of their own (__slots__ without __dict__)
	FlagWeakrefs    // instances can be weakly referenced
	FlagReady
	FlagClassicBase // has a classic class in its MRO, whose changes give no new version: nothing is cached

	inheritedFlags = FlagIntSubclass | FlagLongSubclass | FlagFloatSubclass | FlagStrSubclass |
		FlagUnicodeSubclass | FlagListSubclass | FlagTupleSubclass | FlagDictSubclass |
		FlagExceptionSubclass | FlagTypeSubclass | FlagSetSubclass
)

// Type is a Python type object.
type Type struct {
	Object
	Slots
	name   string // without the module
	shown  *Str   // name as an object, made on first use
	module string // "__builtin__" for built-in types; heap types keep it in the dict
	doc    string
	flags  TypeFlags
	base   *Type                   // the one whose layout this type's instances have
	bases  atomic.Pointer[[]Value] // as written: types, or classic classes; replaced whole
	mro    atomic.Pointer[[]Value]
	dict   *Dict

	// layout is the built-in type that says which Go struct the instances are.
	layout *Type
	// convert is the call of a built-in type itself with one positional argument; nil: New and Init do it.
	convert UnaryFunc
	// nextPair is set for some iterators, see GivesPairs.
	nextPair func(t *Thread, it Value) (a, b Value)
	// alloc makes an instance struct for cls, a type whose layout is this one (nil: no instances).
	alloc func(cls *Type) Value
	// attrsOffset is where an instance keeps its Attrs, 0 where it has none.
	attrsOffset uintptr
	// extOffset is where a subclass's instance keeps its Attrs (layout types only).
	extOffset uintptr

	initOf atomic.Pointer[initEntry] // for calls of the class, see call_class.go

	childSlots *Slots // of a built-in type, see slotdefs_inherit.go; guarded by typeLock

	version    atomic.Uint64        // 0: not assigned; changes with every change of the type
	subclasses []weak.Pointer[Type] // direct ones; guarded by typeLock
	pruneAt    int                  // length of subclasses at which the dead are dropped

	shapes    atomic.Pointer[Shape] // root of the instances' shapes
	dictShape atomic.Pointer[Shape] // shape of instances that use a dict
	slotNames []*Str                // __slots__ of this class alone, in order
	slotCount int                   // __slots__ members including inherited ones
	sizeHint  atomic.Int32
	solid     bool // a built-in type whose instances differ from its base's, though they share a Go struct
	addsDict  bool // this class is the one that gives its instances a __dict__
	addsWeak  bool

	// dictOf gives the attribute dict of an instance of a built-in type that has one (functions,
	// modules); make says whether to make one where there is none yet.
	dictOf func(o Value, make bool) *Dict
	finish func(t *Thread, v Value) // Spec.Finish

	rows []Row // methods as declared, until boot puts them in the dict
	gets []GetSet
}

var typeLock sync.Mutex

// baseList gives the bases, which must not be changed.
func (ty *Type) baseList() []Value {
	if b := ty.bases.Load(); b != nil {
		return *b
	}
	return nil
}

func (ty *Type) setBaseList(bases []Value) { ty.bases.Store(&bases) }

// Spec declares a built-in type.
type Spec struct {
	Base    *Type // nil: object
	Doc     string
	Flags   TypeFlags
	Slots   Slots
	Methods []Row
	GetSets []GetSet
	// Alloc makes an instance for cls; use AllocOf[T]. Nil: the type is not instantiated by Python
	// code, or its New makes the struct.
	Alloc func(cls *Type) Value
	// ExtOffset is AttrsOffsetOf[T]() for types that may be subclassed.
	ExtOffset uintptr
	// AttrsOffset is set where the type's own instances hold an Attrs.
	AttrsOffset uintptr
	DictOf      func(o Value, make bool) *Dict
	Module      string // "" means __builtin__
	// Convert is a short cut for a call of this very type with one argument, as int(x).
	Convert UnaryFunc
	// Finish ends an abandoned instance of a subclass after its __del__, as a type's deallocator does in CPython.
	Finish func(t *Thread, v Value)
}

var builtinTypes []*Type

// NewType makes a built-in type that an init function completes with Setup.
func NewType(name string) *Type {
	ty := &Type{name: name}
	builtinTypes = append(builtinTypes, ty)
	return ty
}

// Setup completes a built-in type. Call it from an init function.
func (ty *Type) Setup(s Spec) {
	ty.Slots = s.Slots
	ty.base = s.Base
	ty.doc = s.Doc
	ty.flags |= s.Flags
	ty.rows = s.Methods
	ty.gets = s.GetSets
	ty.alloc = s.Alloc
	ty.convert = s.Convert
	ty.extOffset = s.ExtOffset
	ty.attrsOffset = s.AttrsOffset
	ty.module = s.Module
	ty.dictOf = s.DictOf
	ty.finish = s.Finish
	if ty.module == "" {
		ty.module = "__builtin__"
	}
}

// Ext is the struct of an instance of a user-defined subclass of the built-in type whose struct is T.
type Ext[T any] struct {
	Base  T
	Attrs Attrs
}

// AttrsOffsetOf gives Spec.ExtOffset for a type whose struct is T.
func AttrsOffsetOf[T any]() uintptr { return unsafe.Offsetof(Ext[T]{}.Attrs) }

// AllocOf gives Spec.Alloc for a type whose struct is T: a T for the type itself, an Ext[T] for a subclass.
func AllocOf[T any]() func(cls *Type) Value {
	return func(cls *Type) Value {
		if cls.attrsOffset == 0 && cls.flags&FlagHeap == 0 {
			o := (*Object)(unsafe.Pointer(new(T)))
			o.typ = cls
			return o.V()
		}
		o := (*Object)(unsafe.Pointer(new(Ext[T])))
		o.typ = cls
		cls.initAttrs(o.V())
		if cls.flags&FlagHasDel != 0 {
			trackFinalizer((*Ext[T])(unsafe.Pointer(o)), o)
		}
		return o.V()
	}
}

// Name gives the type's name without its module.
func (ty *Type) Name() string { return ty.name }

// IsSubtype tells whether other is in ty's MRO.
func (ty *Type) IsSubtype(other *Type) bool {
	if ty == other {
		return true
	}
	mro := ty.mro.Load()
	if mro == nil {
		for b := ty; b != nil; b = b.base {
			if b == other {
				return true
			}
		}
		return false
	}
	w := other.V()
	for _, x := range *mro {
		if x == w {
			return true
		}
	}
	return false
}

// Is… tests: cheap checks for a value's built-in family, subclasses included.

func hasFlag(v Value, f TypeFlags) bool { return v.IsObject() && v.object().typ.flags&f != 0 }

// IsStr tells whether v is a str or an instance of a subclass.
func IsStr(v Value) bool { return hasFlag(v, FlagStrSubclass) }

// IsUnicode tells whether v is a unicode or an instance of a subclass.
func IsUnicode(v Value) bool { return hasFlag(v, FlagUnicodeSubclass) }

// IsList tells whether v is a list or an instance of a subclass.
func IsList(v Value) bool { return hasFlag(v, FlagListSubclass) }

// IsTuple tells whether v is a tuple or an instance of a subclass.
func IsTuple(v Value) bool { return hasFlag(v, FlagTupleSubclass) }

// IsDict tells whether v is a dict or an instance of a subclass.
func IsDict(v Value) bool { return hasFlag(v, FlagDictSubclass) }

// IsType tells whether v is a type (a new-style class).
func IsType(v Value) bool { return hasFlag(v, FlagTypeSubclass) }

// IsAnyInt tells whether v is an int, a bool or an instance of a subclass of int (not a long).
func IsAnyInt(v Value) bool { return v.IsInt() || hasFlag(v, FlagIntSubclass) }

// IsLong tells whether v is a long or an instance of a subclass.
func IsLong(v Value) bool { return hasFlag(v, FlagLongSubclass) }

// IsAnyFloat tells whether v is a float or an instance of a subclass.
func IsAnyFloat(v Value) bool { return v.IsFloat() || hasFlag(v, FlagFloatSubclass) }

// IsExact tells whether v's type is exactly ty.
func IsExact(v Value, ty *Type) bool { return v.IsObject() && v.object().typ == ty }

// IsInstanceOf tells whether v's type is ty or derives from it (no __instancecheck__, no __class__).
func IsInstanceOf(v Value, ty *Type) bool { return TypeOf(v).IsSubtype(ty) }
