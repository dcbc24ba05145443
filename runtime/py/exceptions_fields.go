// Exception classes that keep more than args: EnvironmentError, SyntaxError, SystemExit, the Unicode errors; KeyError's str.
package py

import (
	"path"
	"strconv"
	"unsafe"
)

const exceptionAttrsOffset = unsafe.Offsetof(BaseException{}.Attrs)

// excFields names the fields that a class keeps in BaseException.fields; subclasses inherit them.
var excFields = map[*Type][]string{
	EnvironmentError:      {"errno", "strerror", "filename"},
	SyntaxError:           {"msg", "filename", "lineno", "offset", "text", "print_file_and_line"},
	SystemExit:            {"code"},
	UnicodeDecodeError:    {"encoding", "object", "start", "end", "reason"},
	UnicodeEncodeError:    {"encoding", "object", "start", "end", "reason"},
	UnicodeTranslateError: {"encoding", "object", "start", "end", "reason"},
}

func excFieldCount(cls *Type) int {
	for b := cls; b != nil && b != BaseExceptionType; b = b.base {
		if f, ok := excFields[b]; ok {
			return len(f)
		}
	}
	return 0
}

func fieldGetSets(cls *Type) []GetSet {
	var out []GetSet
	for i, name := range excFields[cls] {
		number := name == "start" || name == "end"
		out = append(out, GetSet{name, "exception " + name,
			func(t *Thread, self Value) Value {
				v := As[BaseException](self).fields[i].load()
				if number && v.Zero() {
					return SmallInt(0)
				}
				return orNone(v)
			},
			func(t *Thread, self, v Value) bool {
				ok := true
				if number {
					v, ok = memberLong(t, v)
				}
				if ok {
					As[BaseException](self).fields[i].store(v)
				}
				return ok
			}})
	}
	return out
}

// memberLong converts what a member that is a C long is set to.
func memberLong(t *Thread, v Value) (Value, bool) {
	if v.Zero() {
		t.Raise(TypeError, "can't delete numeric/char attribute")
		return v, false
	}
	i, ok := argLong(t, v)
	return Int(i), ok
}

func init() {
	EnvironmentError.Slots = Slots{Init: environmentInit, Str: environmentStr}
	EnvironmentError.rows = []Row{{"__reduce__", "", "", NoArgs(environmentReduce), MethodRow}}
	SyntaxError.Slots = Slots{Init: syntaxInit, Str: syntaxStr}
	SystemExit.Slots = Slots{Init: systemExitInit}
	KeyError.Slots = Slots{Str: keyErrorStr}
	UnicodeDecodeError.Slots = Slots{Init: unicodeErrorInit(StrType), Str: unicodeDecodeStr}
	UnicodeEncodeError.Slots = Slots{Init: unicodeErrorInit(UnicodeType), Str: unicodeEncodeStr}
	UnicodeTranslateError.Slots = Slots{Init: unicodeTranslateInit, Str: unicodeTranslateStr}
	for cls := range excFields {
		cls.gets = fieldGetSets(cls)
		cls.solid = true
	}
	for _, cls := range exceptionClasses[1:] { // each has a constructor of its own, if only a copy
		cls.Slots.New = exceptionNew
		if cls.Slots.Init == nil {
			cls.Slots.Init = cls.base.Slots.Init
		}
	}
}

func environmentInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	if !exceptionInit(t, self, args, kw) {
		return false
	}
	e := As[BaseException](self)
	if len(args) < 2 || len(args) > 3 {
		return true
	}
	copy(e.fields, args)
	if len(args) == 3 {
		storePtr(&e.args, TupleOf(append([]Value(nil), args[:2]...)))
	}
	return true
}

func environmentStr(t *Thread, self Value) Value {
	f := As[BaseException](self).fields
	if f[2].Ok() {
		return joinErrno(t, f, true)
	}
	if f[0].Ok() && f[1].Ok() {
		return joinErrno(t, f, false)
	}
	return exceptionStr(t, self)
}

func joinErrno(t *Thread, f []Value, withFile bool) Value {
	no, msg := ToStr(t, orNone(f[0])), ToStr(t, orNone(f[1]))
	if no.Zero() || msg.Zero() {
		return Value{}
	}
	s := "[Errno " + As[Str](no).String() + "] " + As[Str](msg).String()
	if withFile {
		r, ok := reprString(t, f[2])
		if !ok {
			return Value{}
		}
		s += ": " + r
	}
	return MkStr(s)
}

func environmentReduce(t *Thread, self Value) Value {
	e := As[BaseException](self)
	args := e.argTuple()
	if len(args.items) == 2 && e.fields[2].Ok() {
		args = NewTuple(args.items[0], args.items[1], e.fields[2])
	}
	return reduceWith(self, args)
}

func syntaxInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	if !exceptionInit(t, self, args, kw) {
		return false
	}
	e := As[BaseException](self)
	if len(args) >= 1 {
		e.fields[0] = args[0]
	}
	if len(args) != 2 {
		return true
	}
	info, ok := ListFromIter(t, args[1])
	if !ok {
		return false
	}
	if len(info) != 4 {
		t.Raise(IndexError, "tuple index out of range")
		return false
	}
	copy(e.fields[1:], info)
	return true
}

func syntaxStr(t *Thread, self Value) Value {
	e := As[BaseException](self)
	m := ToStr(t, orNone(e.fields[0]))
	if m.Zero() {
		return m
	}
	msg := As[Str](m).String()
	file, hasFile := "", e.fields[1].Ok() && IsStr(e.fields[1])
	if hasFile {
		file = path.Base(As[Str](e.fields[1]).String())
	}
	line, hasLine := "", e.fields[2].Ok() && IsAnyInt(e.fields[2])
	if hasLine {
		line = "line " + strconv.FormatInt(IntValue(e.fields[2]), 10)
	}
	switch {
	case hasFile && hasLine:
		msg += " (" + file + ", " + line + ")"
	case hasFile:
		msg += " (" + file + ")"
	case hasLine:
		msg += " (" + line + ")"
	}
	return MkStr(msg)
}

func systemExitInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	if !exceptionInit(t, self, args, kw) {
		return false
	}
	e := As[BaseException](self)
	switch len(args) {
	case 0:
	case 1:
		e.fields[0] = args[0]
	default:
		e.fields[0] = e.argTuple().V()
	}
	return true
}

func keyErrorStr(t *Thread, self Value) Value {
	if args := As[BaseException](self).argTuple(); len(args.items) == 1 {
		return Repr(t, args.items[0])
	}
	return exceptionStr(t, self)
}

// unicodeErrorInit checks (encoding, object, start, end, reason), where object must be of type kind.
func unicodeErrorInit(kind *Type) func(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	return func(t *Thread, self Value, args []Value, kw *Kwargs) bool {
		if !exceptionInit(t, self, args, kw) || !wantArgs(t, args, 5) {
			return false
		}
		return checkArg(t, args, 0, StrType) && checkArg(t, args, 1, kind) && checkIndexArg(t, args, 2) &&
			checkIndexArg(t, args, 3) && checkArg(t, args, 4, StrType) && fillFields(self, args)
	}
}

func unicodeTranslateInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	if !exceptionInit(t, self, args, kw) || !wantArgs(t, args, 4) {
		return false
	}
	return checkArg(t, args, 0, UnicodeType) && checkIndexArg(t, args, 1) && checkIndexArg(t, args, 2) &&
		checkArg(t, args, 3, StrType) && fillFields(self, append([]Value{{}}, args...))
}

func fillFields(self Value, args []Value) bool {
	copy(As[BaseException](self).fields, args)
	return true
}

func wantArgs(t *Thread, args []Value, n int) bool {
	if len(args) != n {
		t.Raisef(TypeError, "function takes exactly %d arguments (%d given)", n, len(args))
		return false
	}
	return true
}

func checkArg(t *Thread, args []Value, i int, ty *Type) bool {
	if !IsInstanceOf(args[i], ty) {
		t.Raisef(TypeError, "argument %d must be %s, not %s", i+1, ty.name, TypeName(args[i]))
		return false
	}
	return true
}

func checkIndexArg(t *Thread, args []Value, i int) bool {
	_, ok := argInt(t, args[i])
	return ok
}

// unicodeRange gives start, end, and encoding and reason as text, which a program may have set to anything.
func unicodeRange(t *Thread, self Value) (start, end int, encoding, reason string, ok bool) {
	f := As[BaseException](self).fields
	ok = true
	text := func(v Value) string {
		if v.Zero() || !ok {
			return ""
		}
		s := ToStr(t, v)
		if ok = s.Ok(); !ok {
			return ""
		}
		return As[Str](s).String()
	}
	num := func(v Value) int {
		if v.Ok() && IsAnyInt(v) {
			return int(IntValue(v))
		}
		return 0
	}
	reason, encoding = text(f[4]), text(f[0])
	return num(f[2]), num(f[3]), encoding, reason, ok
}

func unicodeDecodeStr(t *Thread, self Value) Value {
	obj := As[BaseException](self).fields[1]
	if obj.Zero() {
		return emptyStr.V()
	}
	start, end, enc, reason, ok := unicodeRange(t, self)
	if !ok {
		return Value{}
	}
	if s := As[Str](obj).String(); start < len(s) && end == start+1 {
		const hex = "0123456789abcdef"
		b := s[max(start, 0)]
		return MkStr("'" + enc + "' codec can't decode byte 0x" + string([]byte{hex[b>>4], hex[b&15]}) +
			" in position " + strconv.Itoa(start) + ": " + reason)
	}
	return MkStr("'" + enc + "' codec can't decode bytes in position " + strconv.Itoa(start) + "-" + strconv.Itoa(end-1) + ": " + reason)
}

func unicodeEncodeStr(t *Thread, self Value) Value {
	obj := As[BaseException](self).fields[1]
	if obj.Zero() {
		return emptyStr.V()
	}
	start, end, enc, reason, ok := unicodeRange(t, self)
	if !ok {
		return Value{}
	}
	return MkStr("'" + enc + "' codec can't encode " + charOrRange(t, obj, start, end) + ": " + reason)
}

func unicodeTranslateStr(t *Thread, self Value) Value {
	obj := As[BaseException](self).fields[1]
	if obj.Zero() {
		return emptyStr.V()
	}
	start, end, _, reason, ok := unicodeRange(t, self)
	if !ok {
		return Value{}
	}
	return MkStr("can't translate " + charOrRange(t, obj, start, end) + ": " + reason)
}

// charOrRange describes where in a unicode object the error is.
func charOrRange(t *Thread, obj Value, start, end int) string {
	n, _ := Len(t, obj)
	if start < 0 || start >= n || end != start+1 {
		return "characters in position " + strconv.Itoa(start) + "-" + strconv.Itoa(end-1)
	}
	r := runeAt(obj, start)
	digits := strconv.FormatInt(int64(r), 16)
	switch {
	case r <= 0xff:
		digits = "\\x" + pad0(digits, 2)
	case r <= 0xffff:
		digits = "\\u" + pad0(digits, 4)
	default:
		digits = "\\U" + pad0(digits, 8)
	}
	return "character u'" + digits + "' in position " + strconv.Itoa(start)
}

func pad0(s string, n int) string {
	for len(s) < n {
		s = "0" + s
	}
	return s
}
