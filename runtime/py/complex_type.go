// The type complex: constructor, text, methods.
package py

import "math"

func init() {
	ComplexType.Setup(Spec{
		Doc: "complex(real[, imag]) -> complex number\n\n" +
			"Make the number real + imag*1j of two numbers, or read it from text.",
		Flags: FlagBaseType,
		Slots: Slots{
			New: complexNew, GetAttr: GenericGetAttr, Repr: complexRepr, Str: complexStr, Hash: complexHash,
			RichCompare: complexRichCompare,
			Binary:      complexBinary,
			Pow3:        complexPow3,
			Neg:         complexNeg,
			Pos:         complexPos,
			Abs:         complexAbs,
			NonZero:     complexNonZero,
			Coerce:      complexCoerce,
			Int:         complexRefuses("int"),
			Long:        complexRefuses("long"),
			Float:       complexRefuses("float"),
		},
		Methods:   complexMethods,
		GetSets:   complexGetSets,
		Alloc:     AllocOf[Complex](),
		ExtOffset: AttrsOffsetOf[Complex](),
	})
}

var complexBinary = [NumBinaryOps]BinaryFunc{
	OpAdd: complexAdd, OpSub: complexSub, OpMul: complexMul, OpDiv: complexDiv, OpTrueDiv: complexDiv,
	OpFloorDiv: complexFloorDiv, OpMod: complexMod, OpDivMod: complexDivmod, OpPow: complexPow,
}

var complexMethods = []Row{
	{Name: "__format__", Sig: "(spec, /)", Impl: Parse1(complexFormatMethod),
		Doc: "Format by a specification of the format mini-language."},
	{Name: "__getnewargs__", Sig: "()", Impl: NoArgs(complexNewArgs)},
	{Name: "conjugate", Sig: "()", Impl: NoArgs(complexConjugate),
		Doc: "The number with its imaginary part negated."},
}

var complexGetSets = []GetSet{
	{Name: "real", Doc: "the real part of a complex number",
		Get: func(t *Thread, self Value) Value { return Float(real(As[Complex](self).c)) }, Set: complexReadOnly},
	{Name: "imag", Doc: "the imaginary part of a complex number",
		Get: func(t *Thread, self Value) Value { return Float(imag(As[Complex](self).c)) }, Set: complexReadOnly},
}

// complexReadOnly refuses to set a part; CPython keeps the parts as members, whose error is another than that of
// other computed attributes.
func complexReadOnly(t *Thread, self, v Value) bool {
	t.Raise(TypeError, "readonly attribute")
	return false
}

func complexRefuses(what string) UnaryFunc {
	return func(t *Thread, self Value) Value {
		return t.Raise(TypeError, "can't convert complex to "+what)
	}
}

// complexNew is complex(real=0, imag=0), complex(text) and the construction of subclasses.
func complexNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	full, ok := bindKeywords(t, "complex", []string{"real", "imag"}, 0, args, kw)
	if !ok {
		return Value{}
	}
	re, im := full[0], full[1]
	if re.Ok() && im.Zero() && cls == ComplexType && IsExact(re, ComplexType) {
		return re
	}
	var c complex128
	switch {
	case re.Ok() && (IsStr(re) || IsUnicode(re)):
		if im.Ok() {
			return t.Raise(TypeError, "complex() can't take second arg if first is a string")
		}
		c, ok = complexFromText(t, re)
	case im.Ok() && (IsStr(im) || IsUnicode(im)):
		return t.Raise(TypeError, "complex() second arg can't be a string")
	default:
		c, ok = complexOfParts(t, re, im)
	}
	if !ok {
		return Value{}
	}
	return complexOfType(cls, c)
}

func complexOfType(cls *Type, c complex128) Value {
	if cls == ComplexType {
		return NewComplex(c)
	}
	o := cls.layout.alloc(cls)
	As[Complex](o).c = c
	return o
}

// complexOfParts combines the arguments of complex(), each of which may be complex or missing.
func complexOfParts(t *Thread, re, im Value) (complex128, bool) {
	if re.Ok() {
		v, ok := callComplex(t, re)
		if !ok {
			return 0, false
		}
		re = v
	}
	if re.Ok() && !isNumberLike(re) || im.Ok() && !isNumberLike(im) {
		t.Raise(TypeError, "complex() argument must be a string or a number")
		return 0, false
	}
	x, xComplex, ok := complexPart(t, re)
	if !ok {
		return 0, false
	}
	y, yComplex, ok := complexPart(t, im)
	if !ok {
		return 0, false
	}
	// real + imag*1j, but a part that is no complex adds nothing to the other one, not even a zero's sign.
	if xComplex && im.Zero() {
		return x, true
	}
	if yComplex {
		x = complex(real(x)-imag(y), imag(x))
	}
	if xComplex {
		return complex(real(x), real(y)+imag(x)), true
	}
	return complex(real(x), real(y)), true
}

// callComplex gives what v's __complex__ makes of it, or v itself where it has none.
func callComplex(t *Thread, v Value) (Value, bool) {
	if IsExact(v, ComplexType) || !v.IsObject() {
		return v, true
	}
	method := LookupSpecial(t, v, Intern("__complex__"))
	if method.Zero() {
		return v, !t.HasExc()
	}
	v = Call0(t, method)
	return v, v.Ok()
}

// isNumberLike tells whether v can be a part of a complex: a complex, or something with __float__.
func isNumberLike(v Value) bool { return IsComplex(v) || TypeOf(v).Slots.Float != nil }

// complexPart gives the number in an argument of complex(), 0 for a missing one.
func complexPart(t *Thread, v Value) (c complex128, isComplex, ok bool) {
	switch {
	case v.Zero():
		return 0, false, true
	case IsComplex(v):
		return As[Complex](v).c, true, true
	}
	f := NumberFloat(t, v)
	if f.Zero() {
		return 0, false, false
	}
	return complex(FloatValue(f), 0), false, true
}

func complexCoerce(t *Thread, a, b Value) (Value, Value, CoerceResult) {
	if IsComplex(b) {
		return a, b, Coerced
	}
	c, r := toComplex(t, b)
	switch r {
	case converted:
		return a, NewComplex(c), Coerced
	case convertFailed:
		return Value{}, Value{}, CoerceFailed
	}
	return Value{}, Value{}, NoCoercion
}

func complexRepr(t *Thread, v Value) Value { return MkStr(complexText(As[Complex](v).c, -1, 16)) }

func complexStr(t *Thread, v Value) Value { return MkStr(complexText(As[Complex](v).c, 12, 12)) }

// complexText writes a complex with prec digits a part, as appendShort does.
func complexText(c complex128, prec, maxPoint int) string {
	im := partText(imag(c), prec, maxPoint)
	if real(c) == 0 && !math.Signbit(real(c)) {
		return im + "j"
	}
	if im[0] != '-' {
		im = "+" + im
	}
	return "(" + partText(real(c), prec, maxPoint) + im + "j)"
}

func partText(f float64, prec, maxPoint int) string {
	if s, special := specialFloat(f); special {
		return s
	}
	return string(appendShort(nil, f, prec, maxPoint, false))
}

func complexNewArgs(t *Thread, v Value) Value {
	c := As[Complex](v).c
	return NewTuple(Float(real(c)), Float(imag(c))).V()
}

func complexConjugate(t *Thread, v Value) Value {
	c := As[Complex](v).c
	return NewComplex(complex(real(c), -imag(c)))
}

// ComplexLiteral makes the imaginary number that a literal of compiled code stands for.
func ComplexLiteral(imag float64) Value { return NewComplex(complex(0, imag)) }
