// Built-in functions on numbers: abs, divmod, pow, hex, oct, bin, chr, ord, unichr, cmp, coerce.
package py

import "strconv"

func init() {
	declareBuiltins(
		Row{Name: "abs", Sig: "(number, /)", Doc: "The absolute value of a number.", Impl: OneArg(builtinAbs)},
		Row{Name: "divmod", Sig: "(x, y, /)", Doc: "The tuple (x//y, x%y).", Impl: Unpack2(2, builtinDivmod)},
		Row{Name: "pow", Sig: "(x, y, z=None, /)", Impl: Unpack(2, 3, builtinPow),
			Doc: "x**y, or with three arguments (x**y) % z, computed without the huge power."},
		Row{Name: "hex", Sig: "(number, /)", Doc: "The hexadecimal text of an int or long.", Impl: OneArg(builtinHex)},
		Row{Name: "oct", Sig: "(number, /)", Doc: "The octal text of an int or long.", Impl: OneArg(builtinOct)},
		Row{Name: "bin", Sig: "(number, /)", Doc: "The binary text of an int or long.", Impl: OneArg(builtinBin)},
		Row{Name: "chr", Sig: "(i, /)", Doc: "The str of the one byte i, 0 <= i < 256.", Impl: Parse(1, 1, builtinChr)},
		Row{Name: "ord", Sig: "(c, /)", Doc: "The number of a character: of a byte, or of a code point of unicode.", Impl: OneArg(builtinOrd)},
		Row{Name: "unichr", Sig: "(i, /)", Doc: "The unicode of the one code point i, 0 <= i <= 0x10ffff.", Impl: Parse(1, 1, builtinUnichr)},
		Row{Name: "cmp", Sig: "(x, y, /)", Doc: "Negative if x<y, zero if x==y, positive if x>y.", Impl: Unpack2(2, builtinCmp)},
		Row{Name: "coerce", Sig: "(x, y, /)", Impl: Unpack2(2, builtinCoerce),
			Doc: "Both numbers converted to the type that an operation on them has, as a tuple."},
	)
}

func builtinAbs(t *Thread, _, v Value) Value {
	return unaryOp(t, v, TypeOf(v).Slots.Abs, "abs()")
}

func builtinDivmod(t *Thread, _, a, b Value) Value { return binaryOp(t, a, b, OpDivMod) }

func builtinPow(t *Thread, _ Value, args []Value) Value {
	if args[2].Zero() {
		args[2] = None
	}
	return ternaryPow(t, args[0], args[1], args[2])
}

func builtinHex(t *Thread, _, v Value) Value { return radixText(t, v, TypeOf(v).Slots.Hex, "hex") }

func builtinOct(t *Thread, _, v Value) Value { return radixText(t, v, TypeOf(v).Slots.Oct, "oct") }

// radixText asks the slot of hex or oct, whose result must be a str.
func radixText(t *Thread, v Value, slot UnaryFunc, name string) Value {
	if slot == nil {
		return t.Raise(TypeError, name+"() argument can't be converted to "+name)
	}
	r := slot(t, v)
	if r.Ok() && !IsStr(r) {
		return t.Raise(TypeError, "__"+name+"__ returned non-string (type "+TypeName(r)+")")
	}
	return r
}

func builtinBin(t *Thread, _, v Value) Value {
	x, ok := IndexOf(t, v)
	if !ok {
		return Value{}
	}
	n, _ := asInteger(x)
	if n.b == nil {
		return radixStr(t, n.i, "0b", 2)
	}
	return MkStr(signed(n.sign() < 0, "0b"+n.absText(2)))
}

func builtinChr(t *Thread, _ Value, args []Value) Value {
	i, ok := argLong(t, args[0])
	switch {
	case !ok:
		return Value{}
	case i < 0 || i > 255:
		return t.Raise(ValueError, "chr() arg not in range(256)")
	}
	return MkStr(string([]byte{byte(i)}))
}

func builtinUnichr(t *Thread, _ Value, args []Value) Value {
	i, ok := argInt32(t, args[0])
	switch {
	case !ok:
		return Value{}
	case i < 0 || i > 0x10FFFF:
		return t.Raise(ValueError, "unichr() arg not in range(0x110000) (wide Python build)")
	}
	return unicodeOfRune(rune(i)).V()
}

func builtinOrd(t *Thread, _, v Value) Value {
	size := 0
	switch {
	case IsStr(v):
		s := As[Str](v).String()
		if len(s) == 1 {
			return SmallInt(int64(s[0]))
		}
		size = len(s)
	case IsUnicode(v):
		u := As[Unicode](v)
		if u.Len() == 1 {
			return SmallInt(int64(u.codePoints()[0]))
		}
		size = u.Len()
	default:
		s, ok := bufferText(v)
		if !ok || IsExact(v, BufferType) {
			return t.Raise(TypeError, "ord() expected string of length 1, but "+TypeName(v)+" found")
		}
		if len(s) == 1 {
			return SmallInt(int64(s[0]))
		}
		size = len(s)
	}
	return t.Raise(TypeError, "ord() expected a character, but string of length "+strconv.Itoa(size)+" found")
}

func builtinCmp(t *Thread, _, a, b Value) Value {
	c, ok := Compare(t, a, b)
	if !ok {
		return Value{}
	}
	return SmallInt(int64(c))
}

func builtinCoerce(t *Thread, _, a, b Value) Value {
	x, y, r := coerceNumbers(t, a, b)
	switch {
	case r == CoerceFailed:
		return Value{}
	case r == NoCoercion:
		return t.Raise(TypeError, "number coercion failed")
	}
	return NewTuple(x, y).V()
}

// checksTypes tells whether two values of type ty coerce only where a coercion slot says so: those are the types with
// operators of their own (CPython's CHECKTYPES). All others coerce as they are.
func (ty *Type) checksTypes() bool {
	return ty.flags&(FlagHeap|FlagStrSubclass|FlagUnicodeSubclass|FlagSetSubclass) != 0 || ty.Slots.Coerce != nil
}
