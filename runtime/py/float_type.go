// The type float: constructor, conversions, methods.
package py

import (
	"math"
	"math/big"
)

func init() {
	FloatType.Setup(Spec{
		Doc:   "float(x) -> floating point number\n\nMake a float of a number or of text.",
		Flags: FlagBaseType | FlagFloatSubclass,
		Slots: Slots{
			New: floatNew, GetAttr: GenericGetAttr, Repr: floatReprSlot, Str: floatStrSlot, Hash: floatHash,
			RichCompare: floatRichCompare,
			Binary:      floatBinary,
			Pow3:        floatPow3,
			Neg:         floatNeg,
			Pos:         floatPos,
			Abs:         floatAbs,
			NonZero:     floatNonZero,
			Coerce:      floatCoerce,
			Int:         floatTrunc,
			Long:        floatLong,
			Float:       floatPos,
		},
		Methods:   floatMethods,
		GetSets:   floatGetSets,
		Convert:   NumberFloat,
		Alloc:     AllocOf[FloatObj](),
		ExtOffset: AttrsOffsetOf[FloatObj](),
	})
}

var floatBinary = [NumBinaryOps]BinaryFunc{
	OpAdd: floatAdd, OpSub: floatSub, OpMul: floatMul, OpDiv: floatDiv, OpTrueDiv: floatDiv,
	OpFloorDiv: floatFloorDiv, OpMod: floatMod, OpDivMod: floatDivmod, OpPow: floatPow,
}

var floatMethods = []Row{
	{Name: "__format__", Sig: "(spec, /)", Doc: "Format by a specification of the format mini-language.",
		Impl: Parse1(floatFormatMethod)},
	{Name: "__getformat__", Sig: "(typestr, /)", Kind: ClassRow, Impl: OneArg(floatGetFormat),
		Doc: "How C's 'double' or 'float' is stored."},
	{Name: "__getnewargs__", Sig: "()", Impl: NoArgs(floatNewArgs)},
	{Name: "__setformat__", Sig: "(typestr, fmt, /)", Kind: ClassRow, Impl: Parse(2, 2, floatSetFormat),
		Doc: "Accepts only what __getformat__ answers, or 'unknown'."},
	{Name: "__trunc__", Sig: "()", Doc: "The integral part, as an int or long.", Impl: NoArgs(floatTrunc)},
	{Name: "as_integer_ratio", Sig: "()", Impl: NoArgs(floatAsRatio),
		Doc: "Two integers whose quotient is exactly the float, the second one positive:\n" +
			"(-.25).as_integer_ratio() is (-1, 4). OverflowError for infinities, ValueError for NaN."},
	{Name: "conjugate", Sig: "()", Doc: "The complex conjugate, which for a float is itself.", Impl: NoArgs(floatPos)},
	{Name: "fromhex", Sig: "(string, /)", Kind: ClassRow, Impl: OneArg(floatFromHex),
		Doc: "Read hexadecimal text: float.fromhex('0x1.8p1') is 3.0."},
	{Name: "hex", Sig: "()", Impl: NoArgs(floatHexMethod),
		Doc: "The float as hexadecimal text: (3.0).hex() is '0x1.8000000000000p+1'."},
	{Name: "is_integer", Sig: "()", Doc: "Whether the float has no fraction.", Impl: NoArgs(floatIsInteger)},
}

var floatGetSets = []GetSet{
	{Name: "real", Doc: "the real part, as of a complex number", Get: floatPos},
	{Name: "imag", Doc: "the imaginary part, as of a complex number", Get: func(*Thread, Value) Value { return Float(0) }},
}

// floatNew is float(x=0.0) and the construction of subclasses.
func floatNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	full, ok := bindKeywords(t, "float", []string{"x"}, 0, args, kw)
	if !ok {
		return Value{}
	}
	v := Float(0)
	if full[0].Ok() {
		v = NumberFloat(t, full[0])
	}
	if cls == FloatType || v.Zero() {
		return v
	}
	o := cls.layout.alloc(cls)
	As[FloatObj](o).f = FloatValue(v)
	return o
}

func floatReprSlot(t *Thread, v Value) Value { return MkStr(floatRepr(FloatValue(v))) }

func floatStrSlot(t *Thread, v Value) Value { return MkStr(floatStr(FloatValue(v))) }

func floatNonZero(t *Thread, v Value) (bool, bool) { return FloatValue(v) != 0, true }

// floatTrunc is int(v): an int, or a long where it doesn't fit.
func floatTrunc(t *Thread, v Value) Value {
	n, ok := integerOfFloat(t, FloatValue(v))
	if !ok {
		return Value{}
	}
	return n.value()
}

func floatLong(t *Thread, v Value) Value {
	n, ok := integerOfFloat(t, FloatValue(v))
	if !ok {
		return Value{}
	}
	return n.long()
}

// integerOfFloat drops the fraction; false: f is an infinity or NaN, and an exception is set.
func integerOfFloat(t *Thread, f float64) (integer, bool) {
	switch {
	case math.Abs(f) < 1<<63:
		return integer{i: int64(f)}, true
	case f != f:
		t.Raise(ValueError, "cannot convert float NaN to integer")
		return integer{}, false
	case math.IsInf(f, 0):
		t.Raise(OverflowError, "cannot convert float infinity to integer")
		return integer{}, false
	}
	return integerOf(bigOfFloat(f)), true
}

func floatNewArgs(t *Thread, v Value) Value { return NewTuple(Float(FloatValue(v))).V() }

func floatIsInteger(t *Thread, v Value) Value {
	f := FloatValue(v)
	return Bool(!math.IsInf(f, 0) && math.Floor(f) == f)
}

func floatAsRatio(t *Thread, v Value) Value {
	f := FloatValue(v)
	switch {
	case f != f:
		return t.Raise(ValueError, "Cannot pass NaN to float.as_integer_ratio.")
	case math.IsInf(f, 0):
		return t.Raise(OverflowError, "Cannot pass infinity to float.as_integer_ratio.")
	}
	ratio := new(big.Rat).SetFloat64(f)
	return NewTuple(IntOrLong(ratio.Num()), IntOrLong(ratio.Denom())).V()
}

const floatStorage = "IEEE, little-endian" // on every machine that Go and this runtime support well

func floatGetFormat(t *Thread, cls, arg Value) Value {
	switch {
	case !IsStr(arg):
		return t.Raise(TypeError, "__getformat__() argument must be string, not "+TypeName(arg))
	case As[Str](arg).s != "double" && As[Str](arg).s != "float":
		return t.Raise(ValueError, "__getformat__() argument 1 must be 'double' or 'float'")
	}
	return MkStr(floatStorage)
}

func floatSetFormat(t *Thread, cls Value, args []Value) Value {
	kind, ok := argCString(t, "__setformat__", 1, args[0])
	if !ok {
		return Value{}
	}
	format, ok := argCString(t, "__setformat__", 2, args[1])
	switch {
	case !ok:
		return Value{}
	case kind != "double" && kind != "float":
		return t.Raise(ValueError, "__setformat__() argument 1 must be 'double' or 'float'")
	case format == "IEEE, big-endian":
		return t.Raise(ValueError, "can only set "+kind+" format to 'unknown' or the detected platform value")
	case format != "unknown" && format != floatStorage:
		return t.Raise(ValueError,
			"__setformat__() argument 2 must be 'unknown', 'IEEE, little-endian' or 'IEEE, big-endian'")
	}
	return None
}
