// Module _codecs: the codecs as functions, which the standard library's codecs module and encodings
// package build on.
package py

import "encoding/binary"

func init() {
	RegisterNative(&NativeModule{Name: "_codecs", Rows: codecsRows()})
}

func codecsRows() []Row {
	rows := []Row{
		{Name: "register", Sig: "(search_function)", Doc: "Add a function that finds codecs by name.", Impl: OneArg(codecsRegister)},
		{Name: "lookup", Sig: "(encoding)", Doc: "The codec of that name, as a CodecInfo.", Impl: Parse(1, 1, codecsLookup)},
		{Name: "encode", Sig: "(obj, encoding=None, errors='strict')", Doc: "Encode with the codec of that name.",
			Impl: Parse(1, 3, codecsEncode)},
		{Name: "decode", Sig: "(obj, encoding=None, errors='strict')", Doc: "Decode with the codec of that name.",
			Impl: Parse(1, 3, codecsDecode)},
		{Name: "register_error", Sig: "(errors, handler)", Doc: "Name an error handler.", Impl: Parse(2, 2, codecsRegisterError)},
		{Name: "lookup_error", Sig: "(errors)", Doc: "The error handler of that name.", Impl: Parse(1, 1, codecsLookupError)},
		{Name: "escape_encode", Impl: Parse(1, 2, codecsEscapeEncode)},
		{Name: "escape_decode", Impl: Parse(1, 2, codecsEscapeDecode)},
		{Name: "readbuffer_encode", Impl: Parse(1, 2, codecsReadBuffer)},
		{Name: "charbuffer_encode", Impl: Parse(1, 2, codecsCharBuffer)},
		{Name: "charmap_build", Impl: Parse(1, 1, codecsCharmapBuild)},
		{Name: "charmap_encode", Impl: Parse(1, 3, codecsCharmapEncode)},
		{Name: "charmap_decode", Impl: Parse(1, 3, codecsCharmapDecode)},
		wideEncodeRow("utf_16_encode", encodeUTF16, encodeUTF16LE, encodeUTF16BE),
		wideEncodeRow("utf_32_encode", encodeUTF32, encodeUTF32LE, encodeUTF32BE),
		exDecodeRow("utf_16_ex_decode", decodeUTF16Part, utf16MarkLE, utf16MarkBE),
		exDecodeRow("utf_32_ex_decode", decodeUTF32Part, utf32MarkLE, utf32MarkBE),
		internalEncodeRow(),
	}
	for _, c := range []struct {
		name   string
		decode func(t *Thread, object Value, s, errors string) (string, bool)
		encode func(t *Thread, u *Unicode, errors string) (string, bool)
	}{
		{"ascii", decodeASCII, encodeASCII}, {"latin_1", decodeLatin1, encodeLatin1},
		{"unicode_escape", decodeUnicodeEscape, encodeUnicodeEscape},
		{"raw_unicode_escape", decodeRawUnicodeEscape, encodeRawUnicodeEscape},
		{"utf_8", nil, encodeUTF8}, {"utf_7", nil, encodeUTF7}, {"unicode_internal", decodeUnicodeInternal, nil},
		{"utf_16_le", nil, encodeUTF16LE}, {"utf_16_be", nil, encodeUTF16BE},
		{"utf_32_le", nil, encodeUTF32LE}, {"utf_32_be", nil, encodeUTF32BE},
	} {
		if c.decode != nil {
			rows = append(rows, decodeRow(c.name+"_decode", c.decode))
		}
		if c.encode != nil {
			rows = append(rows, encodeRow(c.name+"_encode", c.encode))
		}
	}
	return append(rows,
		partDecodeRow("utf_8_decode", decodeUTF8Part),
		partDecodeRow("utf_7_decode", decodeUTF7Part),
		partDecodeRow("utf_16_decode", inOrder(decodeUTF16Part, nil)),
		partDecodeRow("utf_16_le_decode", inOrder(decodeUTF16Part, binary.LittleEndian)),
		partDecodeRow("utf_16_be_decode", inOrder(decodeUTF16Part, binary.BigEndian)),
		partDecodeRow("utf_32_decode", inOrder(decodeUTF32Part, nil)),
		partDecodeRow("utf_32_le_decode", inOrder(decodeUTF32Part, binary.LittleEndian)),
		partDecodeRow("utf_32_be_decode", inOrder(decodeUTF32Part, binary.BigEndian)))
}

// partDecoder decodes as much as is complete, or where final is true all; it tells how far it came.
type partDecoder func(t *Thread, object Value, s, errors string, final bool) (string, int, bool)

// wideDecoder is a partDecoder for units of several bytes.
type wideDecoder func(t *Thread, object Value, s, errors string, order binary.ByteOrder, final bool) (string, int, bool)

// inOrder fixes the byte order of a wideDecoder.
func inOrder(f wideDecoder, order binary.ByteOrder) partDecoder {
	return func(t *Thread, object Value, s, errors string, final bool) (string, int, bool) {
		return f(t, object, s, errors, order, final)
	}
}

// argErrors converts an optional errors argument.
func argErrors(t *Thread, name string, n int, v Value) (string, bool) {
	if v.Zero() || v == None {
		return "", true
	}
	if !IsStr(v) && !IsUnicode(v) {
		argFail(t, name, n, "string or None", v)
		return "", false
	}
	return argErrorsName(t, name, n, v)
}

// argBytes converts the bytes that a decoding function is given.
func argBytes(t *Thread, name string, v Value, what string) (string, bool) {
	s, ok := textOrBuffer(t, v)
	if !ok && !t.HasExc() {
		argFail(t, name, 1, what, v)
	}
	return s, ok
}

// asStr gives v if it is an exact str of s, or a new one.
func asStr(v Value, s string) Value {
	if IsExact(v, StrType) {
		return v
	}
	return MkStr(s)
}

func withLength(v Value, n int) Value { return NewTuple(v, Int(int64(n))).V() }

// decodeRow is a row of a function (data[, errors]) -> (text, length).
func decodeRow(name string, decode func(t *Thread, object Value, s, errors string) (string, bool)) Row {
	return Row{Name: name, Sig: "(data, errors=None)", Impl: Parse(1, 2, func(t *Thread, _ Value, args []Value) Value {
		if name == "unicode_internal_decode" && IsUnicode(args[0]) {
			return withLength(args[0], As[Unicode](args[0]).n)
		}
		s, ok := argBytes(t, name, args[0], "string or buffer")
		if !ok {
			return Value{}
		}
		errors, ok := argErrors(t, name, 2, args[1])
		if !ok {
			return Value{}
		}
		text, ok := decode(t, asStr(args[0], s), s, errors)
		if !ok {
			return Value{}
		}
		return withLength(MkUnicode(text), len(s))
	})}
}

// partDecodeRow is a row of a function (data[, errors[, final]]) -> (text, consumed).
func partDecodeRow(name string, decode partDecoder) Row {
	return Row{Name: name, Sig: "(data, errors=None, final=False)", Impl: Parse(1, 3, func(t *Thread, _ Value, args []Value) Value {
		s, ok := argBytes(t, name, args[0], "string or buffer")
		if !ok {
			return Value{}
		}
		errors, ok := argErrors(t, name, 2, args[1])
		if !ok {
			return Value{}
		}
		final, ok := keepEnds(t, args[2])
		if !ok {
			return Value{}
		}
		text, n, ok := decode(t, asStr(args[0], s), s, errors, final)
		if !ok {
			return Value{}
		}
		return withLength(MkUnicode(text), n)
	})}
}

// exDecodeRow is a row of utf_16_ex_decode and its like, which also tell the byte order.
func exDecodeRow(name string, decode wideDecoder, little, big string) Row {
	return Row{Name: name, Sig: "(data, errors=None, byteorder=0, final=False)", Impl: Parse(1, 4, func(t *Thread, _ Value, args []Value) Value {
		s, ok := argBytes(t, name, args[0], "string or buffer")
		if !ok {
			return Value{}
		}
		errors, ok := argErrors(t, name, 2, args[1])
		if !ok {
			return Value{}
		}
		given := 0
		if args[2].Ok() {
			if given, ok = argInt32(t, args[2]); !ok {
				return Value{}
			}
		}
		final, ok := keepEnds(t, args[3])
		if !ok {
			return Value{}
		}
		order := byteOrder(given)
		if found, n := byteOrderMark(s, order, little, big); order == nil && n > 0 {
			given = -1
			if found == binary.BigEndian {
				given = 1
			}
		}
		text, n, ok := decode(t, asStr(args[0], s), s, errors, order, final)
		if !ok {
			return Value{}
		}
		return NewTuple(MkUnicode(text), Int(int64(n)), SmallInt(int64(given))).V()
	})}
}

// byteOrder gives the order that a byteorder argument asks for; nil for 0, what the mark says.
func byteOrder(n int) binary.ByteOrder {
	switch {
	case n < 0:
		return binary.LittleEndian
	case n > 0:
		return binary.BigEndian
	}
	return nil
}

// encodeRow is a row of a function (text[, errors]) -> (data, length).
func encodeRow(name string, encode func(t *Thread, u *Unicode, errors string) (string, bool)) Row {
	return Row{Name: name, Sig: "(text, errors=None)", Impl: Parse(1, 2, func(t *Thread, _ Value, args []Value) Value {
		return encodeCall(t, name, args[0], args[1], encode)
	})}
}

func encodeCall(t *Thread, name string, v, errorsV Value, encode func(t *Thread, u *Unicode, errors string) (string, bool)) Value {
	errors, ok := argErrors(t, name, 2, errorsV)
	if !ok {
		return Value{}
	}
	u := unicodeFrom(t, v)
	if u == nil {
		return Value{}
	}
	s, ok := encode(t, u, errors)
	if !ok {
		return Value{}
	}
	return withLength(MkStr(s), u.n)
}

// wideEncodeRow is a row of utf_16_encode and its like, whose third argument is the byte order.
func wideEncodeRow(name string, marked, little, big func(t *Thread, u *Unicode, errors string) (string, bool)) Row {
	return Row{Name: name, Sig: "(text, errors=None, byteorder=0)", Impl: Parse(1, 3, func(t *Thread, _ Value, args []Value) Value {
		encode, order := marked, 0
		if args[2].Ok() {
			var ok bool
			if order, ok = argInt32(t, args[2]); !ok {
				return Value{}
			}
		}
		switch {
		case order < 0:
			encode = little
		case order > 0:
			encode = big
		}
		return encodeCall(t, name, args[0], args[1], encode)
	})}
}

// internalEncodeRow is the row of unicode_internal_encode, which takes bytes as they are.
func internalEncodeRow() Row {
	return Row{Name: "unicode_internal_encode", Sig: "(obj, errors=None)", Impl: Parse(1, 2, func(t *Thread, _ Value, args []Value) Value {
		if IsUnicode(args[0]) {
			return encodeCall(t, "unicode_internal_encode", args[0], args[1], encodeUnicodeInternal)
		}
		s, ok := BytesOf(args[0])
		if !ok {
			return t.Raise(TypeError, "expected a readable buffer object")
		}
		return withLength(MkStr(s), len(s))
	})}
}

func codecsEscapeEncode(t *Thread, _ Value, args []Value) Value {
	if !IsStr(args[0]) {
		argFail(t, "escape_encode", 1, "string", args[0])
		return Value{}
	}
	s := As[Str](args[0]).s
	r, _ := encodeStringEscape(t, s, "")
	return withLength(MkStr(r), len(s))
}

func codecsEscapeDecode(t *Thread, _ Value, args []Value) Value {
	s, ok := argBytes(t, "escape_decode", args[0], "string or read-only buffer")
	if !ok {
		return Value{}
	}
	errors, ok := argErrors(t, "escape_decode", 2, args[1])
	if !ok {
		return Value{}
	}
	r, ok := decodeStringEscape(t, s, errors)
	if !ok {
		return Value{}
	}
	return withLength(MkStr(r), len(s))
}

func codecsReadBuffer(t *Thread, _ Value, args []Value) Value {
	s, ok := argBytes(t, "readbuffer_encode", args[0], "string or read-only buffer")
	if !ok {
		return Value{}
	}
	return withLength(MkStr(s), len(s))
}

func codecsCharBuffer(t *Thread, _ Value, args []Value) Value {
	s, ok := argBytes(t, "charbuffer_encode", args[0], "string or read-only character buffer")
	if !ok {
		return Value{}
	}
	return withLength(MkStr(s), len(s))
}

func codecsRegister(t *Thread, _, f Value) Value {
	if !isCallable(f) {
		return t.Raise(TypeError, "argument must be callable")
	}
	registerSearch(f)
	return None
}

func codecsRegisterError(t *Thread, _ Value, args []Value) Value {
	name, ok := argCString(t, "register_error", 1, args[0])
	if !ok {
		return Value{}
	}
	if !isCallable(args[1]) {
		return t.Raise(TypeError, "handler must be callable")
	}
	registerErrorHandler(name, args[1])
	return None
}

func codecsLookupError(t *Thread, _ Value, args []Value) Value {
	name, ok := argErrorsName(t, "lookup_error", 1, args[0])
	if !ok {
		return Value{}
	}
	return lookupErrorHandler(t, name)
}

// codecsCall is codecs.encode and codecs.decode.
func codecsCall(t *Thread, name string, args []Value, run func(c *codec, errors string) Value) Value {
	encoding := DefaultEncoding()
	var ok bool
	if args[1].Ok() {
		if encoding, ok = argCString(t, name, 2, args[1]); !ok {
			return Value{}
		}
	}
	errors, ok := argErrorsName(t, name, 3, args[2])
	if !ok {
		return Value{}
	}
	c := lookupCodec(t, encoding)
	if c == nil {
		return Value{}
	}
	return run(c, errors)
}

func codecsEncode(t *Thread, _ Value, args []Value) Value {
	return codecsCall(t, "encode", args, func(c *codec, errors string) Value { return c.encode(t, args[0], errors) })
}

func codecsDecode(t *Thread, _ Value, args []Value) Value {
	return codecsCall(t, "decode", args, func(c *codec, errors string) Value { return c.decode(t, args[0], errors) })
}
