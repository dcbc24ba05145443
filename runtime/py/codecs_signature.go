// The stream and incremental classes of "utf-8-sig", whose signature stands at the beginning once.
//
// As in CPython's encodings.utf_8_sig the incremental ones have an attribute `first`, and the stream ones get an attribute that
// hides the class's method.
package py

import "strings"

var s_first = Intern("first")

// addSignature replaces the methods of the classes that have to remember something.
func addSignature(t *Thread, writer, reader, incEncoder, incDecoder Value) bool {
	one := SmallInt(1)
	return setMethod(t, writer, s_encode, "input errors", signStream) && setMethod(t, reader, s_decode, "input errors", readSignedStream) &&
		SetAttr(t, incEncoder, s_first, one) && SetAttr(t, incDecoder, s_first, one) &&
		setMethod(t, incEncoder, s_encode, "input final", signPiece) && setMethod(t, incDecoder, s_bufferDecode, "input errors final", readSignedPiece) &&
		addMethods(t, incEncoder,
			Row{Name: "reset", Impl: NoArgs(func(t *Thread, self Value) Value { return NoneIf(SetAttr(t, self, s_first, one)) })},
			Row{Name: "getstate", Impl: NoArgs(func(t *Thread, self Value) Value { return GetAttr(t, self, s_first) })},
			Row{Name: "setstate", Impl: Parse(1, 1, func(t *Thread, self Value, args []Value) Value {
				return NoneIf(SetAttr(t, self, s_first, args[0]))
			})}) &&
		addMethods(t, incDecoder, Row{Name: "reset", Impl: NoArgs(func(t *Thread, self Value) Value {
			return NoneIf(SetAttr(t, self, s_first, one) && SetAttr(t, self, Intern("buffer"), MkStr("")))
		})})
}

// isFirst tells whether nothing was encoded or decoded yet.
func isFirst(t *Thread, self Value) (first, ok bool) {
	v := GetAttr(t, self, s_first)
	if v.Zero() {
		return false, false
	}
	return Truth(t, v)
}

// signPiece is IncrementalEncoder.encode(input, final=False).
func signPiece(t *Thread, self Value, args []Value) Value {
	first, ok := isFirst(t, self)
	switch {
	case !ok:
		return Value{}
	case !first:
		return encodePiece(t, self, args[0], encodeUTF8)
	case !SetAttr(t, self, s_first, SmallInt(0)):
		return Value{}
	}
	return encodePiece(t, self, args[0], encodeUTF8Sig)
}

// signStream is StreamWriter.encode for the first write.
func signStream(t *Thread, self Value, args []Value) Value {
	row := encodeRow("encode", encodeUTF8)
	if !SetAttr(t, self, s_encode, newBuiltin(&row, Value{}, Value{})) {
		return Value{}
	}
	return encodeCall(t, "encode", args[0], args[1], encodeUTF8Sig)
}

// signedStart decodes input at the beginning. begun: enough of it has come to tell whether there is a signature.
func signedStart(t *Thread, data, errorsV Value, final bool) (r Value, begun bool) {
	s, ok := argBytes(t, "decode", data, "string or buffer")
	if !ok {
		return Value{}, false
	}
	errors, ok := argErrors(t, "decode", 2, errorsV)
	if !ok {
		return Value{}, false
	}
	if len(s) < len(utf8BOM) && strings.HasPrefix(utf8BOM, s) {
		return withLength(emptyUnicode.V(), 0), false
	}
	rest, hasMark := strings.CutPrefix(s, utf8BOM)
	text, used, ok := decodeUTF8Part(t, MkStr(rest), rest, errors, final)
	if !ok {
		return Value{}, true
	}
	if hasMark {
		used += len(utf8BOM)
	}
	return withLength(MkUnicode(text), used), true
}

// readSignedPiece is IncrementalDecoder._buffer_decode(input, errors, final).
func readSignedPiece(t *Thread, self Value, args []Value) Value {
	final, ok := keepEnds(t, args[2])
	if !ok {
		return Value{}
	}
	first, ok := isFirst(t, self)
	if !ok {
		return Value{}
	}
	if !first {
		return CallN(t, newBuiltin(&signedRest, Value{}, Value{}), args)
	}
	r, begun := signedStart(t, args[0], args[1], final)
	if begun {
		e := t.FetchExc()
		if !SetAttr(t, self, s_first, None) {
			return Value{}
		}
		t.RestoreExc(e)
	}
	return r
}

var signedRest = partDecodeRow("decode", decodeUTF8Part)

// readSignedStream is StreamReader.decode(input, errors) at the beginning.
func readSignedStream(t *Thread, self Value, args []Value) Value {
	r, begun := signedStart(t, args[0], args[1], false)
	if !begun {
		return r
	}
	e := t.FetchExc()
	if !SetAttr(t, self, s_decode, newBuiltin(&signedRest, Value{}, Value{})) {
		return Value{}
	}
	t.RestoreExc(e)
	return r
}
