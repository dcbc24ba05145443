// The type long: constructor, conversions, methods.
package py

import (
	"math/big"
	"strconv"
)

func init() {
	LongType.Setup(Spec{
		Doc: "long(x=0) -> long\nlong(x, base=10) -> long\n\n" +
			"Make a long integer of a number (dropping its fraction) or of text, which is read in the\n" +
			"given base (2 to 36, or 0: a prefix like 0x tells).",
		Flags: FlagBaseType | FlagLongSubclass,
		Slots: Slots{
			New: longNew, GetAttr: GenericGetAttr, Repr: longRepr, Str: longStr, Hash: longHash, Compare: longCompare,
			Binary:  longBinary,
			Pow3:    longPow3,
			Neg:     longNeg,
			Pos:     longPos,
			Abs:     longAbs,
			Invert:  longInvert,
			NonZero: longNonZero,
			Coerce:  longCoerce,
			Int:     longInt,
			Long:    longPos,
			Float:   longFloat,
			Oct:     longOct,
			Hex:     longHex,
			Index:   longPos,
		},
		Methods:   longMethods,
		GetSets:   integerGetSets(longPos, NewLong(0), NewLong(1)),
		Convert:   NumberLong,
		Alloc:     AllocOf[Long](),
		ExtOffset: AttrsOffsetOf[Long](),
	})
}

var longBinary = [NumBinaryOps]BinaryFunc{
	OpAdd: longAdd, OpSub: longSub, OpMul: longMul, OpDiv: longFloorDiv, OpTrueDiv: longTrueDiv,
	OpFloorDiv: longFloorDiv, OpMod: longMod, OpDivMod: longDivmod, OpPow: longPow, OpLShift: longLShift,
	OpRShift: longRShift, OpAnd: longAnd, OpOr: longOr, OpXor: longXor,
}

var longMethods = []Row{
	{Name: "__format__", Sig: "(spec, /)", Impl: Parse1(longFormatMethod)},
	{Name: "__getnewargs__", Sig: "()", Impl: NoArgs(longNewArgs)},
	{Name: "__sizeof__", Sig: "()", Doc: "Memory that the number takes in CPython, in bytes", Impl: NoArgs(longSizeof)},
	{Name: "__trunc__", Sig: "()", Doc: "An integer is its own integral part.", Impl: NoArgs(longPos)},
	{Name: "bit_length", Sig: "()", Doc: "How many bits the absolute value takes in binary: (37L).bit_length() is 6.",
		Impl: NoArgs(longBitLength)},
	{Name: "conjugate", Sig: "()", Doc: "The complex conjugate, which for an integer is itself.", Impl: NoArgs(longPos)},
}

// longNew is long(x=0, base) and the construction of subclasses.
func longNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	v := longOfArgs(t, args, kw)
	if cls == LongType || v.Zero() {
		return v
	}
	n, _ := asInteger(v)
	o := cls.layout.alloc(cls)
	l := As[Long](o)
	l.i, l.b = n.i, n.b
	return o
}

func longOfArgs(t *Thread, args []Value, kw *Kwargs) Value {
	x, base, hasBase, ok := integerArgs(t, "long", args, kw)
	switch {
	case !ok:
		return Value{}
	case x.Zero() && hasBase:
		return t.Raise(TypeError, "long() missing string argument")
	case x.Zero():
		return NewLong(0)
	case !hasBase:
		return NumberLong(t, x)
	case IsStr(x):
		return integerFromTextBase(t, As[Str](x).s, base, "long", longFromString)
	case IsUnicode(x):
		return integerFromUnicode(t, x, base, longFromString)
	}
	return t.Raise(TypeError, "long() can't convert non-string with explicit base")
}

// text writes the number in a base from 2 to 36.
func (n integer) text(base int) string {
	if n.b != nil {
		if base == 10 {
			if b, ok := appendDecimal(nil, n.b); ok {
				return bytesAsString(b)
			}
		}
		return n.b.Text(base)
	}
	return strconv.FormatInt(n.i, base)
}

// absText is text without the sign.
func (n integer) absText(base int) string {
	s := n.text(base)
	if s[0] == '-' {
		return s[1:]
	}
	return s
}

func longRepr(t *Thread, v Value) Value {
	n, _ := asInteger(v)
	if n.b != nil {
		return bigText(t, n.b, "L")
	}
	return MkStr(n.text(10) + "L")
}

func longStr(t *Thread, v Value) Value {
	n, _ := asInteger(v)
	if n.b != nil {
		return bigText(t, n.b, "")
	}
	return MkStr(n.text(10))
}

// bigText writes a number in decimal with something behind it.
func bigText(t *Thread, b *big.Int, suffix string) Value {
	room := t.takeScratch()
	out, ok := appendDecimal(room, b)
	if !ok {
		out = b.Append(room, 10)
	}
	out = append(out, suffix...)
	r := t.strOf(out)
	t.giveScratch(out)
	return r
}

func longOct(t *Thread, v Value) Value {
	n, _ := asInteger(v)
	if n.sign() == 0 {
		return MkStr("0L")
	}
	return MkStr(signed(n.sign() < 0, "0"+n.absText(8)+"L"))
}

func longHex(t *Thread, v Value) Value {
	n, _ := asInteger(v)
	return MkStr(signed(n.sign() < 0, "0x"+n.absText(16)+"L"))
}

func longNonZero(t *Thread, v Value) (bool, bool) {
	n, _ := asInteger(v)
	return n.sign() != 0, true
}

// longInt is int(v): an int where the number fits.
func longInt(t *Thread, v Value) Value {
	n, _ := asInteger(v)
	if n.b == nil {
		return Int(n.i)
	}
	return longPos(t, v)
}

func longFloat(t *Thread, v Value) Value {
	n, _ := asInteger(v)
	f, ok := n.float(t)
	if !ok {
		return Value{}
	}
	return Float(f)
}

func longNewArgs(t *Thread, v Value) Value {
	n, _ := asInteger(v)
	return NewTuple(n.long()).V()
}

func longBitLength(t *Thread, v Value) Value {
	n, _ := asInteger(v)
	return SmallInt(int64(n.bitLen()))
}

// longSizeof answers as CPython does, which keeps 30 bits in each 4 bytes behind a header of 24.
func longSizeof(t *Thread, v Value) Value {
	n, _ := asInteger(v)
	return SmallInt(24 + 4*int64((n.bitLen()+29)/30))
}
