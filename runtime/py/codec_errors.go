// Error handlers of codecs: strict, ignore, replace, xmlcharrefreplace, backslashreplace, and those
// that a program registers with codecs.register_error.
//
// The codecs report a problem to a decodeErrors or encodeErrors, which does what the handler's
// name asks: the built-in ones without making an exception object, others by calling them.
package py

import (
	"strconv"
	"strings"
	"sync"
)

// errorHandlers has the handlers that the program registered, and the built-in ones once asked for.
var errorHandlers = struct {
	sync.RWMutex
	m map[string]Value
}{m: map[string]Value{}}

// emptyErrors stands for a handler's name that was given and is empty: unlike one that was not given (""), it means no handler.
const emptyErrors = "\x00"

// argErrorsName converts an optional argument that names an error handler; "" if it isn't there.
func argErrorsName(t *Thread, fname string, n int, v Value) (string, bool) {
	s, ok := argCString(t, fname, n, v)
	if ok && v.Ok() && s == "" {
		s = emptyErrors
	}
	return s, ok
}

// lookupErrorHandler gives the callable registered for name; zero: LookupError is set.
func lookupErrorHandler(t *Thread, name string) Value {
	switch name {
	case "":
		name = "strict"
	case emptyErrors:
		name = ""
	}
	errorHandlers.RLock()
	h := errorHandlers.m[name]
	errorHandlers.RUnlock()
	if h.Zero() {
		return t.Raise(LookupError, "unknown error handler name '"+name+"'")
	}
	return h
}

// registerErrorHandler is codecs.register_error.
func registerErrorHandler(name string, h Value) {
	errorHandlers.Lock()
	errorHandlers.m[name] = h
	errorHandlers.Unlock()
}

func init() {
	onBoot(func() {
		for _, row := range []Row{
			{Name: "strict_errors", Sig: "(exc)", Doc: "The error handler that raises the exception.", Impl: OneArg(strictHandler)},
			{Name: "ignore_errors", Sig: "(exc)", Doc: "The error handler that leaves out.", Impl: OneArg(ignoreHandler)},
			{Name: "replace_errors", Sig: "(exc)", Doc: "The error handler that puts a question mark or U+FFFD.", Impl: OneArg(replaceHandler)},
			{Name: "xmlcharrefreplace_errors", Sig: "(exc)", Doc: "The error handler that puts XML character references.",
				Impl: OneArg(charRefHandler)},
			{Name: "backslashreplace_errors", Sig: "(exc)", Doc: "The error handler that puts escapes.", Impl: OneArg(backslashHandler)},
		} {
			registerErrorHandler(strings.TrimSuffix(row.Name, "_errors"), newBuiltin(&row, Value{}, Value{}))
		}
	})
}

// decodeErrors reports the problems of one decoding.
type decodeErrors struct {
	t        *Thread
	encoding string
	errors   string
	object   Value // the str being decoded
	size     int   // of object
	exc      Value // the exception shown to a handler, made once
}

// report handles bytes start to end that can't be decoded: it appends the replacement to out
// and gives the position to go on at; ok false: an exception is set.
func (d *decodeErrors) report(out []byte, start, end int, reason string) (_ []byte, next int, ok bool) {
	switch d.errors {
	case "", "strict":
		raiseUnicodeDecode(d.t, d.encoding, d.object, start, end, reason)
		return out, 0, false
	case "ignore":
		return out, end, true
	case "replace":
		return append(out, "\uFFFD"...), end, true
	}
	if d.exc.Zero() {
		d.exc = CallN(d.t, UnicodeDecodeError.V(), []Value{MkStr(d.encoding), d.object, Int(int64(start)),
			Int(int64(end)), MkStr(reason)})
		if d.exc.Zero() {
			return out, 0, false
		}
	} else if !updateUnicodeError(d.t, d.exc, start, end, reason) {
		return out, 0, false
	}
	repl, next, ok := callErrorHandler(d.t, d.errors, d.exc, d.size, "decoding")
	if !ok {
		return out, 0, false
	}
	return append(out, As[Unicode](repl).s...), next, true
}

// updateUnicodeError makes an exception that a handler has seen tell of the next problem.
func updateUnicodeError(t *Thread, exc Value, start, end int, reason string) bool {
	return SetAttr(t, exc, s_start, Int(int64(start))) && SetAttr(t, exc, s_end, Int(int64(end))) &&
		SetAttr(t, exc, s_reason, MkStr(reason))
}

var (
	s_start  = Intern("start")
	s_end    = Intern("end")
	s_reason = Intern("reason")
	s_object = Intern("object")
)

// callErrorHandler calls a registered handler and checks its result: the replacement and the
// position to go on at, in a text of size items.
func callErrorHandler(t *Thread, name string, exc Value, size int, what string) (repl Value, next int, ok bool) {
	repl, pos, ok := askErrorHandler(t, name, exc, what)
	if !ok {
		return repl, 0, false
	}
	next, ok = handlerPosition(t, pos, size)
	return repl, next, ok
}

// askErrorHandler calls a registered handler; the position that it gives may be anywhere.
func askErrorHandler(t *Thread, name string, exc Value, what string) (repl Value, pos int64, ok bool) {
	h := lookupErrorHandler(t, name)
	if h.Zero() {
		return h, 0, false
	}
	r := Call1(t, h, exc)
	if r.Zero() {
		return r, 0, false
	}
	if !IsTuple(r) || len(As[Tuple](r).items) != 2 || !IsUnicode(As[Tuple](r).items[0]) {
		t.Raise(TypeError, what+" error handler must return (unicode, int) tuple")
		return r, 0, false
	}
	items := As[Tuple](r).items
	if pos, ok = argLong(t, items[1]); !ok {
		t.ClearExc()
		t.Raise(TypeError, what+" error handler must return (unicode, int) tuple")
	}
	return items[0], pos, ok
}

// handlerPosition makes an index of the position that a handler gave.
func handlerPosition(t *Thread, pos int64, size int) (int, bool) {
	if pos < 0 {
		pos += int64(size)
	}
	if pos < 0 || pos > int64(size) {
		t.Raise(IndexError, "position "+strconv.FormatInt(pos, 10)+" from error handler out of bounds")
		return 0, false
	}
	return int(pos), true
}

// encodeErrors reports the problems of one encoding.
type encodeErrors struct {
	t        *Thread
	encoding string
	errors   string
	object   *Unicode
	exc      Value
}

// report handles characters start to end that can't be encoded: it gives the text to encode in their
// place and the position to go on at. raw tells that the text is to be put out as it is.
func (e *encodeErrors) report(start, end int, reason string) (repl string, next int, ok bool) {
	switch e.errors {
	case "", "strict":
		raiseUnicodeEncode(e.t, e.encoding, e.object.V(), start, end, reason)
		return "", 0, false
	case "ignore":
		return "", end, true
	case "replace":
		b := make([]byte, end-start)
		for i := range b {
			b[i] = '?'
		}
		return bytesAsString(b), end, true
	case "xmlcharrefreplace":
		return charRefs(e.object.codePoints()[start:end]), end, true
	case "backslashreplace":
		return backslashes(e.object.codePoints()[start:end]), end, true
	}
	if e.exc.Zero() {
		e.exc = CallN(e.t, UnicodeEncodeError.V(), []Value{MkStr(e.encoding), e.object.V(), Int(int64(start)),
			Int(int64(end)), MkStr(reason)})
		if e.exc.Zero() {
			return "", 0, false
		}
	} else if !updateUnicodeError(e.t, e.exc, start, end, reason) {
		return "", 0, false
	}
	v, next, ok := callErrorHandler(e.t, e.errors, e.exc, e.object.n, "encoding")
	if !ok {
		return "", 0, false
	}
	return As[Unicode](v).s, next, true
}

// fail raises the error for characters whose replacement can't be encoded either.
func (e *encodeErrors) fail(start, end int, reason string) {
	raiseUnicodeEncode(e.t, e.encoding, e.object.V(), start, end, reason)
}

// charRefs gives XML character references.
func charRefs(rs []rune) string {
	var b []byte
	for _, r := range rs {
		b = append(strconv.AppendInt(append(b, "&#"...), int64(r), 10), ';')
	}
	return bytesAsString(b)
}

// backslashes gives \x, \u and \U escapes.
func backslashes(rs []rune) string {
	var b []byte
	for _, r := range rs {
		switch {
		case r < 0x100:
			b = appendHex(append(b, '\\', 'x'), uint32(r), 2)
		case r < 0x10000:
			b = appendHex(append(b, '\\', 'u'), uint32(r), 4)
		default:
			b = appendHex(append(b, '\\', 'U'), uint32(r), 8)
		}
	}
	return bytesAsString(b)
}
