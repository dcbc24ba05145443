// The stream and incremental classes of UTF-16 and UTF-32, which write the byte order mark once and
// learn the order from the mark they read.
//
// What was learnt is kept as CPython's encodings.utf_16 keeps it: the instance gets an attribute
// that hides the class's method.
package py

// markedCodec is a codec with a byte order mark.
type markedCodec struct {
	name          string // in error messages
	marked, plain func(t *Thread, u *Unicode, errors string) (string, bool)
	decode        wideDecoder
	little, big   string
}

// markedCodecOf gives the codec's description if it writes a mark.
func markedCodecOf(name string) *markedCodec {
	switch name {
	case "utf-16":
		return &markedCodec{"UTF-16", encodeUTF16, encodeUTF16LE, decodeUTF16Part, utf16MarkLE, utf16MarkBE}
	case "utf-32":
		return &markedCodec{"UTF-32", encodeUTF32, encodeUTF32LE, decodeUTF32Part, utf32MarkLE, utf32MarkBE}
	}
	return nil
}

var s_encode, s_decode, s_bufferDecode = Intern("encode"), Intern("decode"), Intern("_buffer_decode")

// setMethod adds a method implemented in Go to a class.
func setMethod(t *Thread, cls Value, name *Str, params string, fn func(t *Thread, self Value, args []Value) Value) bool {
	row := &Row{Name: name.s, Impl: Keywords(1, params, fn)}
	owner := InstanceType // the stream classes are classic classes
	if IsType(cls) {
		owner = As[Type](cls)
	}
	return SetAttr(t, cls, name, newRowDescr(owner, row))
}

// addTo replaces the methods of the classes that have to remember something.
func (m *markedCodec) addTo(t *Thread, writer, reader, incEncoder, incDecoder Value) bool {
	return setMethod(t, writer, s_encode, "input errors", m.streamEncode) &&
		setMethod(t, reader, s_decode, "input errors", m.streamDecode) &&
		setMethod(t, incEncoder, s_encode, "input final", m.incrementalEncode) &&
		setMethod(t, incDecoder, s_bufferDecode, "input errors final", m.bufferDecode) &&
		addMethods(t, incEncoder, encoderReset, encoderState, Row{Name: "setstate", Impl: Parse(1, 1, m.setEncoderState)}) &&
		addMethods(t, incDecoder, decoderReset)
}

// decoderReset is IncrementalDecoder.reset: the next piece begins with a mark again.
var decoderReset = Row{Name: "reset", Impl: NoArgs(func(t *Thread, self Value) Value {
	forgotten := instanceAttr(self, TypeOf(self), s_bufferDecode).Zero() || DelAttr(t, self, s_bufferDecode)
	return NoneIf(forgotten && SetAttr(t, self, Intern("buffer"), MkStr("")))
})}

// addMethods adds rows to a class.
func addMethods(t *Thread, cls Value, rows ...Row) bool {
	for i := range rows {
		if !SetAttr(t, cls, Intern(rows[i].Name), newRowDescr(As[Type](cls), &rows[i])) {
			return false
		}
	}
	return true
}

// encoderReset and encoderState are methods of IncrementalEncoder. The attribute that hides the method encode tells that the
// mark has been written; state 2 is that it has not.
var (
	encoderReset = Row{Name: "reset", Impl: NoArgs(func(t *Thread, self Value) Value { return NoneIf(forgetMark(t, self)) })}
	encoderState = Row{Name: "getstate", Impl: NoArgs(func(_ *Thread, self Value) Value {
		if instanceAttr(self, TypeOf(self), s_encode).Ok() {
			return SmallInt(0)
		}
		return SmallInt(2)
	})}
)

// forgetMark lets the next piece begin with a mark.
func forgetMark(t *Thread, self Value) bool {
	return instanceAttr(self, TypeOf(self), s_encode).Zero() || DelAttr(t, self, s_encode)
}

// setEncoderState is IncrementalEncoder.setstate.
func (m *markedCodec) setEncoderState(t *Thread, self Value, args []Value) Value {
	begun, ok := Truth(t, args[0])
	switch {
	case !ok:
		return Value{}
	case begun:
		return NoneIf(forgetMark(t, self))
	}
	return NoneIf(m.hideEncode(t, self))
}

// streamEncode is StreamWriter.encode for the first write; later ones write no mark.
func (m *markedCodec) streamEncode(t *Thread, self Value, args []Value) Value {
	row := encodeRow("encode", m.plain)
	r := encodeCall(t, "encode", args[0], args[1], m.marked)
	if r.Zero() || !SetAttr(t, self, s_encode, newBuiltin(&row, Value{}, Value{})) {
		return Value{}
	}
	return r
}

// incrementalEncode is IncrementalEncoder.encode(input, final=False) for the first piece.
func (m *markedCodec) incrementalEncode(t *Thread, self Value, args []Value) Value {
	r := encodePiece(t, self, args[0], m.marked)
	if r.Zero() || !m.hideEncode(t, self) {
		return Value{}
	}
	return r
}

// hideEncode lets all pieces from now on come without a mark.
func (m *markedCodec) hideEncode(t *Thread, self Value) bool {
	errors := GetAttr(t, self, s_errors)
	later := &Row{Name: "encode", Impl: Keywords(1, "input final", func(t *Thread, _ Value, args []Value) Value {
		return encodeWith(t, args[0], errors, m.plain)
	})}
	return errors.Ok() && SetAttr(t, self, s_encode, newBuiltin(later, Value{}, Value{}))
}

var s_errors = Intern("errors")

// encodePiece encodes what an incremental encoder was given, with its errors.
func encodePiece(t *Thread, self, v Value, encode func(t *Thread, u *Unicode, errors string) (string, bool)) Value {
	errors := GetAttr(t, self, s_errors)
	if errors.Zero() {
		return errors
	}
	return encodeWith(t, v, errors, encode)
}

func encodeWith(t *Thread, v, errors Value, encode func(t *Thread, u *Unicode, errors string) (string, bool)) Value {
	r := encodeCall(t, "encode", v, errors, encode)
	if r.Zero() {
		return r
	}
	return As[Tuple](r).items[0]
}

// streamDecode is StreamReader.decode(input, errors) until the mark was read.
func (m *markedCodec) streamDecode(t *Thread, self Value, args []Value) Value {
	return m.firstDecode(t, self, s_decode, args[0], args[1], false)
}

// bufferDecode is IncrementalDecoder._buffer_decode(input, errors, final) until the mark was read.
func (m *markedCodec) bufferDecode(t *Thread, self Value, args []Value) Value {
	final, ok := keepEnds(t, args[2])
	if !ok {
		return Value{}
	}
	return m.firstDecode(t, self, s_bufferDecode, args[0], args[1], final)
}

// firstDecode reads the mark, remembers the order in the attribute, and decodes what follows.
func (m *markedCodec) firstDecode(t *Thread, self Value, attr *Str, data, errorsV Value, final bool) Value {
	s, ok := argBytes(t, "decode", data, "string or buffer")
	if !ok {
		return Value{}
	}
	errors, ok := argErrors(t, "decode", 2, errorsV)
	if !ok {
		return Value{}
	}
	order, n := byteOrderMark(s, nil, m.little, m.big)
	switch {
	case n == 0 && len(s) >= len(m.little):
		return t.Raise(UnicodeError, m.name+" stream does not start with BOM")
	case n == 0:
		return withLength(emptyUnicode.V(), 0)
	}
	later := partDecodeRow("decode", inOrder(m.decode, order))
	if !SetAttr(t, self, attr, newBuiltin(&later, Value{}, Value{})) {
		return Value{}
	}
	text, used, ok := m.decode(t, asStr(data, s), s, errors, nil, final)
	if !ok {
		return Value{}
	}
	return withLength(MkUnicode(text), used)
}
