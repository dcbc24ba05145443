// The types int and bool: constructor, conversions, methods.
package py

import (
	"math/bits"
	"strconv"
)

func init() {
	IntType.Setup(Spec{
		Doc: "int(x=0) -> int or long\nint(x, base=10) -> int or long\n\n" +
			"Make an integer of a number (dropping its fraction) or of text, which is read in the\n" +
			"given base (2 to 36, or 0: a prefix like 0x tells). What does not fit an int comes out as a long.",
		Flags: FlagBaseType | FlagIntSubclass,
		Slots: Slots{
			New: intNew, GetAttr: GenericGetAttr, Repr: intRepr, Str: intRepr, Hash: intHash, Compare: intCompare,
			Binary:  intBinary,
			Pow3:    intPow3,
			Neg:     intNeg,
			Pos:     intPos,
			Abs:     intAbs,
			Invert:  intInvert,
			NonZero: intNonZero,
			Coerce:  intCoerce,
			Int:     intPos,
			Long:    intLong,
			Float:   intFloat,
			Oct:     intOct,
			Hex:     intHex,
			Index:   intPos,
		},
		Methods:   intMethods,
		GetSets:   integerGetSets(intPos, SmallInt(0), SmallInt(1)),
		Convert:   NumberInt,
		Alloc:     AllocOf[IntObj](),
		ExtOffset: AttrsOffsetOf[IntObj](),
	})
	BoolType.Setup(Spec{
		Base: IntType,
		Doc: "bool(x) -> bool\n\nTrue where x counts as true, else False. These two are the only instances of bool,\n" +
			"which derives from int and cannot be derived from.",
		Flags:   FlagIntSubclass,
		Convert: boolOf,
		Slots:   Slots{New: boolNew, Repr: boolRepr, Str: boolRepr, Binary: boolBinary},
	})
}

var intBinary = [NumBinaryOps]BinaryFunc{
	OpAdd: intAdd, OpSub: intSub, OpMul: intMul, OpDiv: intFloorDiv, OpTrueDiv: intTrueDiv,
	OpFloorDiv: intFloorDiv, OpMod: intMod, OpDivMod: intDivmod, OpPow: intPow, OpLShift: intLShift,
	OpRShift: intRShift, OpAnd: intAnd, OpOr: intOr, OpXor: intXor,
}

var boolBinary = [NumBinaryOps]BinaryFunc{OpAnd: boolAnd, OpOr: boolOr, OpXor: boolXor}

var intMethods = []Row{
	{Name: "__format__", Sig: "(spec, /)", Impl: Parse1(intFormatMethod)},
	{Name: "__getnewargs__", Sig: "()", Impl: NoArgs(intNewArgs)},
	{Name: "__trunc__", Sig: "()", Doc: "An integer is its own integral part.", Impl: NoArgs(intPos)},
	{Name: "bit_length", Sig: "()", Doc: "How many bits the absolute value takes in binary: (37).bit_length() is 6.",
		Impl: NoArgs(intBitLength)},
	{Name: "conjugate", Sig: "()", Doc: "The complex conjugate, which for an integer is itself.", Impl: NoArgs(intPos)},
}

// integerGetSets declares the attributes that int and long have in common.
func integerGetSets(self UnaryFunc, zero, one Value) []GetSet {
	constant := func(v Value) func(*Thread, Value) Value {
		return func(*Thread, Value) Value { return v }
	}
	return []GetSet{
		{Name: "real", Doc: "the real part, as of a complex number", Get: self},
		{Name: "imag", Doc: "the imaginary part, as of a complex number", Get: constant(zero)},
		{Name: "numerator", Doc: "the numerator, as of a rational number in lowest terms", Get: self},
		{Name: "denominator", Doc: "the denominator, as of a rational number in lowest terms", Get: constant(one)},
	}
}

// intNew is int(x=0, base) and the construction of subclasses, which hold an int only.
func intNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	v := intOfArgs(t, args, kw)
	if cls == IntType || v.Zero() {
		return v
	}
	i, ok := Int64Of(v)
	if !ok {
		return t.Raise(OverflowError, "Python int too large to convert to C long")
	}
	o := cls.layout.alloc(cls)
	As[IntObj](o).i = i
	return o
}

func intOfArgs(t *Thread, args []Value, kw *Kwargs) Value {
	if kw == nil && len(args) == 1 {
		return NumberInt(t, args[0])
	}
	x, base, hasBase, ok := integerArgs(t, "int", args, kw)
	switch {
	case !ok:
		return Value{}
	case x.Zero() && hasBase:
		return t.Raise(TypeError, "int() missing string argument")
	case x.Zero():
		return SmallInt(0)
	case !hasBase:
		return NumberInt(t, x)
	case IsStr(x):
		return integerFromTextBase(t, As[Str](x).s, base, "int", intFromString)
	case IsUnicode(x):
		return integerFromUnicode(t, x, base, intFromString)
	}
	return t.Raise(TypeError, "int() can't convert non-string with explicit base")
}

// noBase is the value of the base argument that CPython takes for its absence.
const noBase = -909

// integerArgs takes the arguments of int and long.
func integerArgs(t *Thread, name string, args []Value, kw *Kwargs) (x Value, base int64, hasBase, ok bool) {
	full, ok := bindKeywords(t, name, []string{"x", "base"}, 0, args, kw)
	if !ok || full[1].Zero() {
		if ok {
			x = full[0]
		}
		return x, 0, false, ok
	}
	b, ok := argInt32(t, full[1])
	return full[0], int64(b), b != noBase, ok
}

func intRepr(t *Thread, v Value) Value { return MkStr(strconv.FormatInt(IntValue(v), 10)) }

func intNonZero(t *Thread, v Value) (bool, bool) { return IntValue(v) != 0, true }

func intLong(t *Thread, v Value) Value { return NewLong(IntValue(v)) }

func intFloat(t *Thread, v Value) Value { return Float(float64(IntValue(v))) }

func intOct(t *Thread, v Value) Value {
	i := IntValue(v)
	if i == 0 {
		return MkStr("0")
	}
	return radixStr(t, i, "0", 8)
}

func intHex(t *Thread, v Value) Value {
	return radixStr(t, IntValue(v), "0x", 16)
}

// radixStr writes i with a prefix behind its sign.
func radixStr(t *Thread, i int64, prefix string, base int) Value {
	var room [72]byte
	b := room[:0]
	if i < 0 {
		b = append(b, '-')
	}
	return t.strOf(strconv.AppendUint(append(b, prefix...), absUint(i), base))
}

func signed(negative bool, s string) string {
	if negative {
		return "-" + s
	}
	return s
}

func intNewArgs(t *Thread, v Value) Value { return NewTuple(Int(IntValue(v))).V() }

func intBitLength(t *Thread, v Value) Value {
	return SmallInt(int64(bits.Len64(absUint(IntValue(v)))))
}

func boolNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	full, ok := bindKeywords(t, "bool", []string{"x"}, 0, args, kw)
	switch {
	case !ok:
		return Value{}
	case full[0].Zero():
		return False
	}
	return boolOf(t, full[0])
}

// boolOf is bool(v).
func boolOf(t *Thread, v Value) Value {
	b, ok := Truth(t, v)
	if !ok {
		return Value{}
	}
	return Bool(b)
}

func boolRepr(t *Thread, v Value) Value {
	if v == True {
		return MkStr("True")
	}
	return MkStr("False")
}

func bothBools(a, b Value) bool {
	return (a == True || a == False) && (b == True || b == False)
}

func boolAnd(t *Thread, a, b Value) Value {
	if bothBools(a, b) {
		return Bool(a == True && b == True)
	}
	return intAnd(t, a, b)
}

func boolOr(t *Thread, a, b Value) Value {
	if bothBools(a, b) {
		return Bool(a == True || b == True)
	}
	return intOr(t, a, b)
}

func boolXor(t *Thread, a, b Value) Value {
	if bothBools(a, b) {
		return Bool(a != b)
	}
	return intXor(t, a, b)
}
