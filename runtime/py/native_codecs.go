package py

// What native modules with codecs of their own use: error handlers and the exceptions that they get.

// ArgErrors converts an optional argument that names an error handler; "" means strict.
func ArgErrors(t *Thread, fname string, n int, v Value) (string, bool) {
	return argErrors(t, fname, n, v)
}

// ErrorsText gives the name of an error handler as the program wrote it.
func ErrorsText(errors string) string {
	switch errors {
	case "":
		return "strict"
	case emptyErrors:
		return ""
	}
	return errors
}

// CodecErrors reports the problems of one decoding or encoding to an error handler that is not built in.
type CodecErrors struct {
	Encoding, Handler string
	Object            Value // what is decoded (a str) or encoded (a unicode)
	Size              int   // of Object
	exc               Value // made once, as the handler may keep it
}

// Report calls the handler about items start to end; it gives the replacement, a unicode, and where to go on, which is for Next.
func (e *CodecErrors) Report(t *Thread, start, end int, reason string) (Value, int64, bool) {
	cls, what := UnicodeDecodeError, "decoding"
	if IsUnicode(e.Object) {
		cls, what = UnicodeEncodeError, "encoding"
	}
	if e.exc.Zero() {
		e.exc = CallN(t, cls.V(), []Value{MkStr(e.Encoding), e.Object, Int(int64(start)), Int(int64(end)), MkStr(reason)})
		if e.exc.Zero() {
			return Value{}, 0, false
		}
	} else if !updateUnicodeError(t, e.exc, start, end, reason) {
		return Value{}, 0, false
	}
	if e.Handler == "" || e.Handler == "strict" {
		t.RaiseValue(TypeOf(e.exc), e.exc)
		return Value{}, 0, false
	}
	return askErrorHandler(t, e.Handler, e.exc, what)
}

// Next makes an index of the position that Report gave; false: it is outside.
func (e *CodecErrors) Next(t *Thread, pos int64) (int, bool) { return handlerPosition(t, pos, e.Size) }

// SplitLines gives the lines of a text as unicode.splitlines does.
func (u *Unicode) SplitLines(t *Thread, keepEnds bool) Value {
	return unicodeSplitLines(t, u.V(), []Value{Bool(keepEnds)})
}
