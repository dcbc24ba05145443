// The tables of slot groups: which special methods each slot stands for.
package py

// Names of special methods that the runtime looks up.
var (
	s__hash__         = Intern("__hash__")
	s__len__          = Intern("__len__")
	s__getitem__      = Intern("__getitem__")
	s__setitem__      = Intern("__setitem__")
	s__delitem__      = Intern("__delitem__")
	s__getslice__     = Intern("__getslice__")
	s__setslice__     = Intern("__setslice__")
	s__delslice__     = Intern("__delslice__")
	s__contains__     = Intern("__contains__")
	s__new__          = Intern("__new__")
	s__init__         = Intern("__init__")
	s__del__          = Intern("__del__")
	s__call__         = Intern("__call__")
	s__repr__         = Intern("__repr__")
	s__str__          = Intern("__str__")
	s__unicode__      = Intern("__unicode__")
	s__cmp__          = Intern("__cmp__")
	s__nonzero__      = Intern("__nonzero__")
	s__iter__         = Intern("__iter__")
	s__next__         = Intern("next")
	s__get__          = Intern("__get__")
	s__set__          = Intern("__set__")
	s__delete__       = Intern("__delete__")
	s__getattr__      = Intern("__getattr__")
	s__getattribute__ = Intern("__getattribute__")
	s__setattr__      = Intern("__setattr__")
	s__delattr__      = Intern("__delattr__")
	s__coerce__       = Intern("__coerce__")
	s__index__        = Intern("__index__")
	s__pow__          = Intern("__pow__")
	s__rpow__         = Intern("__rpow__")
	s__dict__         = Intern("__dict__")
	s__class__        = Intern("__class__")
	s__name__         = Intern("__name__")
	s__module__       = Intern("__module__")
	s__doc__          = Intern("__doc__")
	s__slots__        = Intern("__slots__")
	s__metaclass__    = Intern("__metaclass__")
	s__file__         = Intern("__file__")
	s__path__         = Intern("__path__")
	s__package__      = Intern("__package__")
	s__all__          = Intern("__all__")
	s__builtins__     = Intern("__builtins__")
	s__bases__        = Intern("__bases__")
	s__weakref__      = Intern("__weakref__")
	s__import__       = Intern("__import__")
)

var compareNames = [...]*Str{Intern("__lt__"), Intern("__le__"), Intern("__eq__"), Intern("__ne__"), Intern("__gt__"), Intern("__ge__")}

func objectGroups() []*slotGroup {
	hash := slotGroupOf(func(s *Slots) *HashFunc { return &s.Hash }, genericHash,
		slotEntry{"__hash__", "x.__hash__() <==> hash(x)", wrapHash})
	cmp := slotGroupOf(func(s *Slots) *func(*Thread, Value, Value) (int, bool) { return &s.Compare }, genericCompare,
		slotEntry{"__cmp__", "x.__cmp__(y) <==> cmp(x,y)", wrapCompare})
	rich := slotGroupOf(func(s *Slots) *func(*Thread, Value, Value, CompareOp) Value { return &s.RichCompare },
		genericRichCompare, richEntries()...)
	hash.compares, cmp.compares, rich.compares = true, true, true
	return []*slotGroup{
		unaryGroup(func(s *Slots) *UnaryFunc { return &s.Repr }, "__repr__", "x.__repr__() <==> repr(x)"),
		slotGroupOf(func(s *Slots) *UnaryFunc { return &s.Str }, genericStr,
			slotEntry{"__str__", "x.__str__() <==> str(x)", wrapUnary(func(s *Slots) *UnaryFunc { return &s.Str })}),
		hash, cmp, rich,
		slotGroupOf(func(s *Slots) *CallFunc { return &s.Call }, genericCall,
			slotEntry{"__call__", "x.__call__(...) <==> x(...)", wrapCall}),
		slotGroupOf(func(s *Slots) *func(*Thread, Value, *Str) Value { return &s.GetAttr }, genericGetAttr,
			slotEntry{"__getattribute__", "x.__getattribute__('name') <==> x.name", wrapGetAttr},
			slotEntry{"__getattr__", "", nil}),
		slotGroupOf(func(s *Slots) *func(*Thread, Value, *Str, Value) bool { return &s.SetAttr }, genericSetAttr,
			slotEntry{"__setattr__", "x.__setattr__('name', value) <==> x.name = value", wrapSetAttr},
			slotEntry{"__delattr__", "x.__delattr__('name') <==> del x.name", wrapDelAttr}),
		slotGroupOf(func(s *Slots) *func(*Thread, Value, Value, *Type) Value { return &s.DescrGet }, genericDescrGet,
			slotEntry{"__get__", "descr.__get__(obj[, type]) -> value", wrapDescrGet}),
		slotGroupOf(func(s *Slots) *func(*Thread, Value, Value, Value) bool { return &s.DescrSet }, genericDescrSet,
			slotEntry{"__set__", "descr.__set__(obj, value)", wrapDescrSet},
			slotEntry{"__delete__", "descr.__delete__(obj)", wrapDescrDelete}),
		unaryGroup(func(s *Slots) *UnaryFunc { return &s.Iter }, "__iter__", "x.__iter__() <==> iter(x)"),
		slotGroupOf(func(s *Slots) *UnaryFunc { return &s.Next }, genericNext,
			slotEntry{"next", "x.next() -> the next value, or raise StopIteration", wrapNext}),
		slotGroupOf(func(s *Slots) *func(*Thread, Value, []Value, *Kwargs) bool { return &s.Init }, genericInit,
			slotEntry{"__init__", "x.__init__(...) initializes x; see help(type(x)) for signature", wrapInit}),
	}
}

func richEntries() []slotEntry {
	syms := [...]string{"<", "<=", "==", "!=", ">", ">="}
	var out []slotEntry
	for i, n := range compareNames {
		op := CompareOp(i)
		out = append(out, slotEntry{n.s, "x." + n.s + "(y) <==> x" + syms[i] + "y",
			func(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
				if !wrapArgs(t, args, kw, 1) {
					return Value{}
				}
				return s.RichCompare(t, self, args[0], op)
			}})
	}
	return out
}

func numberGroups() []*slotGroup {
	groups := []*slotGroup{
		binaryGroup(OpAdd, "__add__", "__radd__", "+"), binaryGroup(OpSub, "__sub__", "__rsub__", "-"),
		binaryGroup(OpMul, "__mul__", "__rmul__", "*"), binaryGroup(OpDiv, "__div__", "__rdiv__", "/"),
		binaryGroup(OpTrueDiv, "__truediv__", "__rtruediv__", "/"),
		binaryGroup(OpFloorDiv, "__floordiv__", "__rfloordiv__", "//"),
		binaryGroup(OpMod, "__mod__", "__rmod__", "%"), binaryGroup(OpDivMod, "__divmod__", "__rdivmod__", " divmod "),
		powGroup(), binaryGroup(OpLShift, "__lshift__", "__rlshift__", "<<"),
		binaryGroup(OpRShift, "__rshift__", "__rrshift__", ">>"), binaryGroup(OpAnd, "__and__", "__rand__", "&"),
		binaryGroup(OpOr, "__or__", "__ror__", "|"), binaryGroup(OpXor, "__xor__", "__rxor__", "^"),
		inPlaceGroup(OpAdd, "__iadd__", "+="), inPlaceGroup(OpSub, "__isub__", "-="),
		inPlaceGroup(OpMul, "__imul__", "*="), inPlaceGroup(OpDiv, "__idiv__", "/="),
		inPlaceGroup(OpTrueDiv, "__itruediv__", "/="), inPlaceGroup(OpFloorDiv, "__ifloordiv__", "//="),
		inPlaceGroup(OpMod, "__imod__", "%="), inPlaceGroup(OpPow, "__ipow__", "**="),
		inPlaceGroup(OpLShift, "__ilshift__", "<<="), inPlaceGroup(OpRShift, "__irshift__", ">>="),
		inPlaceGroup(OpAnd, "__iand__", "&="), inPlaceGroup(OpOr, "__ior__", "|="), inPlaceGroup(OpXor, "__ixor__", "^="),
		unaryGroup(func(s *Slots) *UnaryFunc { return &s.Neg }, "__neg__", "x.__neg__() <==> -x"),
		unaryGroup(func(s *Slots) *UnaryFunc { return &s.Pos }, "__pos__", "x.__pos__() <==> +x"),
		unaryGroup(func(s *Slots) *UnaryFunc { return &s.Abs }, "__abs__", "x.__abs__() <==> abs(x)"),
		unaryGroup(func(s *Slots) *UnaryFunc { return &s.Invert }, "__invert__", "x.__invert__() <==> ~x"),
		unaryGroup(func(s *Slots) *UnaryFunc { return &s.Int }, "__int__", "x.__int__() <==> int(x)"),
		unaryGroup(func(s *Slots) *UnaryFunc { return &s.Long }, "__long__", "x.__long__() <==> long(x)"),
		unaryGroup(func(s *Slots) *UnaryFunc { return &s.Float }, "__float__", "x.__float__() <==> float(x)"),
		unaryGroup(func(s *Slots) *UnaryFunc { return &s.Oct }, "__oct__", "x.__oct__() <==> oct(x)"),
		unaryGroup(func(s *Slots) *UnaryFunc { return &s.Hex }, "__hex__", "x.__hex__() <==> hex(x)"),
		unaryGroup(func(s *Slots) *UnaryFunc { return &s.Index }, "__index__", "x[y:z] <==> x[y.__index__():z.__index__()]"),
		slotGroupOf(func(s *Slots) *BoolFunc { return &s.NonZero }, genericNonZero,
			slotEntry{"__nonzero__", "x.__nonzero__() <==> x != 0", wrapNonZero}),
		slotGroupOf(func(s *Slots) *func(*Thread, Value, Value) (Value, Value, CoerceResult) { return &s.Coerce }, genericCoerce,
			slotEntry{"__coerce__", "x.__coerce__(y) <==> coerce(x, y)", wrapCoerce}),
	}
	return groups
}

// powGroup is binaryGroup for **, whose methods take a modulus too.
func powGroup() *slotGroup {
	g := binaryGroup(OpPow, "__pow__", "__rpow__", "**")
	pow2, generic2, clear2 := g.copy, g.generic, g.clear
	g.copy = func(dst, src *Slots) { pow2(dst, src); dst.Pow3 = src.Pow3 }
	g.generic = func(dst *Slots) { generic2(dst); dst.Pow3 = genericPow3 }
	g.clear = func(dst *Slots) { clear2(dst); dst.Pow3 = nil }
	for i := range g.entries {
		right := i == 1
		g.entries[i].doc = "x." + g.entries[i].name + "(y[, z]) <==> pow(x, y[, z])"
		g.entries[i].wrap = func(t *Thread, s *Slots, self Value, args []Value, kw *Kwargs) Value {
			return wrapPow(t, s, self, args, right)
		}
	}
	return g
}

func wrapPow(t *Thread, s *Slots, self Value, args []Value, right bool) Value {
	if !unpackArgs(t, args, 1, 2) {
		return Value{}
	}
	a, b := self, args[0]
	if right {
		a, b = b, a
	}
	if len(args) == 2 && args[1] != None {
		if s.Pow3 == nil {
			return NotImplemented
		}
		return s.Pow3(t, a, b, args[1])
	}
	return s.Binary[OpPow](t, a, b)
}

func sequenceGroups() []*slotGroup {
	return []*slotGroup{
		slotGroupOf(func(s *Slots) *LenFunc { return &s.MapLen }, genericLen,
			slotEntry{"__len__", "x.__len__() <==> len(x)", wrapLen(func(s *Slots) LenFunc { return s.MapLen })}),
		slotGroupOf(func(s *Slots) *BinaryFunc { return &s.Subscript }, genericSubscript,
			slotEntry{"__getitem__", "x.__getitem__(y) <==> x[y]", wrapBinary(func(s *Slots) *BinaryFunc { return &s.Subscript })}),
		slotGroupOf(func(s *Slots) *func(*Thread, Value, Value, Value) bool { return &s.SetSubscript }, genericSetSubscript,
			slotEntry{"__setitem__", "x.__setitem__(i, y) <==> x[i]=y", wrapSetSubscript},
			slotEntry{"__delitem__", "x.__delitem__(y) <==> del x[y]", wrapDelSubscript}),
		slotGroupOf(func(s *Slots) *LenFunc { return &s.Len }, genericLen,
			slotEntry{"__len__", "x.__len__() <==> len(x)", wrapLen(func(s *Slots) LenFunc { return s.Len })}),
		slotGroupOf(func(s *Slots) *BinaryFunc { return &s.Concat }, nil,
			slotEntry{"__add__", "x.__add__(y) <==> x+y", wrapBinary(func(s *Slots) *BinaryFunc { return &s.Concat })}),
		slotGroupOf(func(s *Slots) *func(*Thread, Value, int) Value { return &s.Repeat }, nil,
			slotEntry{"__mul__", "x.__mul__(n) <==> x*n", wrapRepeat(func(s *Slots) func(*Thread, Value, int) Value { return s.Repeat })},
			slotEntry{"__rmul__", "x.__rmul__(n) <==> n*x", wrapRepeat(func(s *Slots) func(*Thread, Value, int) Value { return s.Repeat })}),
		slotGroupOf(func(s *Slots) *ItemFunc { return &s.Item }, genericItem,
			slotEntry{"__getitem__", "x.__getitem__(y) <==> x[y]", wrapItem}),
		slotGroupOf(func(s *Slots) *SliceFunc { return &s.Slice }, genericSlice,
			slotEntry{"__getslice__", "x.__getslice__(i, j) <==> x[i:j]\n           \n           Use of negative indices is not supported.", wrapSlice}),
		slotGroupOf(func(s *Slots) *func(*Thread, Value, int, Value) bool { return &s.SetItemAt }, genericSetItemAt,
			slotEntry{"__setitem__", "x.__setitem__(i, y) <==> x[i]=y", wrapSetItemAt},
			slotEntry{"__delitem__", "x.__delitem__(y) <==> del x[y]", wrapDelItemAt}),
		slotGroupOf(func(s *Slots) *func(*Thread, Value, int, int, Value) bool { return &s.SetSlice }, genericSetSlice,
			slotEntry{"__setslice__", "x.__setslice__(i, j, y) <==> x[i:j]=y\n           \n           Use  of negative indices is not supported.", wrapSetSlice},
			slotEntry{"__delslice__", "x.__delslice__(i, j) <==> del x[i:j]\n           \n           Use of negative indices is not supported.", wrapDelSlice}),
		slotGroupOf(func(s *Slots) *func(*Thread, Value, Value) (bool, bool) { return &s.Contains }, genericContains,
			slotEntry{"__contains__", "x.__contains__(y) <==> y in x", wrapContains}),
		slotGroupOf(func(s *Slots) *BinaryFunc { return &s.InPlaceConcat }, nil,
			slotEntry{"__iadd__", "x.__iadd__(y) <==> x+=y", wrapBinary(func(s *Slots) *BinaryFunc { return &s.InPlaceConcat })}),
		slotGroupOf(func(s *Slots) *func(*Thread, Value, int) Value { return &s.InPlaceRepeat }, nil,
			slotEntry{"__imul__", "x.__imul__(y) <==> x*=y", wrapRepeat(func(s *Slots) func(*Thread, Value, int) Value { return s.InPlaceRepeat })}),
	}
}
