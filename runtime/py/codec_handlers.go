// The built-in error handlers as functions that Python code can call: codecs.strict_errors and its like.
//
// The codecs themselves take a shorter way (codec_errors.go).
package py

// codingError is what a handler learns from the exception it gets.
type codingError struct {
	decoding, translating bool
	object                Value
	start, end            int
}

// codingErrorOf reads a Unicode exception; false: it is none, and TypeError is set.
func codingErrorOf(t *Thread, exc Value) (e codingError, ok bool) {
	switch {
	case IsInstanceOf(exc, UnicodeDecodeError):
		e.decoding = true
	case IsInstanceOf(exc, UnicodeTranslateError):
		e.translating = true
	case !IsInstanceOf(exc, UnicodeEncodeError):
		return e, raiseUnhandled(t, exc)
	}
	if e.object = GetAttr(t, exc, s_object); e.object.Zero() {
		return e, false
	}
	size := 0
	switch {
	case e.decoding && IsStr(e.object):
		size = len(As[Str](e.object).s)
	case !e.decoding && IsUnicode(e.object):
		size = As[Unicode](e.object).n
	case e.decoding:
		t.Raise(TypeError, "object attribute must be str")
		return e, false
	default:
		t.Raise(TypeError, "object attribute must be unicode")
		return e, false
	}
	if e.start, ok = errorPosition(t, exc, s_start); !ok {
		return e, false
	}
	if e.end, ok = errorPosition(t, exc, s_end); !ok {
		return e, false
	}
	e.start = max(min(e.start, size-1), 0)
	e.end = min(max(e.end, 1), size)
	return e, true
}

func errorPosition(t *Thread, exc Value, name *Str) (int, bool) {
	v := GetAttr(t, exc, name)
	if v.Zero() {
		return 0, false
	}
	return argInt(t, v)
}

// raiseUnhandled refuses an exception that a handler doesn't know.
func raiseUnhandled(t *Thread, exc Value) bool {
	t.Raise(TypeError, "don't know how to handle "+TypeOf(exc).Name()+" in error callback")
	return false
}

// handled makes the result of a handler: the replacement, and where to go on.
func handled(text string, next int) Value {
	return NewTuple(MkUnicode(text), SmallInt(int64(next))).V()
}

func strictHandler(t *Thread, _, exc Value) Value {
	if !IsInstanceOf(exc, BaseExceptionType) {
		return t.Raise(TypeError, "codec must pass exception instance")
	}
	return t.RaiseValue(TypeOf(exc), exc)
}

func ignoreHandler(t *Thread, _, exc Value) Value {
	e, ok := codingErrorOf(t, exc)
	if !ok {
		return Value{}
	}
	return handled("", e.end)
}

func replaceHandler(t *Thread, _, exc Value) Value {
	e, ok := codingErrorOf(t, exc)
	switch {
	case !ok:
		return Value{}
	case e.decoding:
		return handled("\uFFFD", e.end)
	}
	fill := "?"
	if e.translating {
		fill = "\uFFFD"
	}
	text, ok := repeatString(t, fill, e.end-e.start)
	if !ok {
		return Value{}
	}
	return handled(text, e.end)
}

// encodeHandler is a handler for encoding errors only.
func encodeHandler(t *Thread, exc Value, replace func([]rune) string) Value {
	if !IsInstanceOf(exc, UnicodeEncodeError) {
		raiseUnhandled(t, exc)
		return Value{}
	}
	e, ok := codingErrorOf(t, exc)
	if !ok {
		return Value{}
	}
	if e.start >= e.end {
		return handled("", e.end)
	}
	return handled(replace(As[Unicode](e.object).codePoints()[e.start:e.end]), e.end)
}

func charRefHandler(t *Thread, _, exc Value) Value   { return encodeHandler(t, exc, charRefs) }
func backslashHandler(t *Thread, _, exc Value) Value { return encodeHandler(t, exc, backslashes) }
