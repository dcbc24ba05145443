// Between str and unicode: the implicit conversions by the default encoding, and unicode(obj).
package py

import "sync/atomic"

// defaultEncodingName is what sys.setdefaultencoding set; nil means ascii.
var defaultEncodingName atomic.Pointer[string]

// DefaultEncoding gives sys.getdefaultencoding().
func DefaultEncoding() string {
	if p := defaultEncodingName.Load(); p != nil {
		return *p
	}
	return "ascii"
}

// SetDefaultEncoding is sys.setdefaultencoding: name must be a known codec.
func SetDefaultEncoding(t *Thread, name string) bool {
	if lookupCodec(t, name) == nil {
		return false
	}
	defaultEncodingName.Store(&name)
	return true
}

// decodeDefault decodes bytes in the default encoding; nil: failed.
func decodeDefault(t *Thread, s string) *Unicode {
	if isASCII(s) && defaultEncodingName.Load() == nil {
		return As[Unicode](t.unicodeCut(s, len(s)))
	}
	return decodeToUnicode(t, MkStr(s), DefaultEncoding(), "strict")
}

// defaultEncode encodes a unicode in the default encoding.
func defaultEncode(t *Thread, v Value) (string, bool) {
	u := As[Unicode](v)
	if u.ascii() && defaultEncodingName.Load() == nil {
		return u.s, true
	}
	return encodeToStr(t, v, DefaultEncoding(), "strict")
}

// unicodeToDefaultStr encodes a unicode in the default encoding; nil: failed.
func unicodeToDefaultStr(t *Thread, v Value) *Str {
	s, ok := defaultEncode(t, v)
	if !ok {
		return nil
	}
	return NewStr(s)
}

// unicodeFrom converts v to an exact unicode as operations on unicode do with their operands; nil: failed.
func unicodeFrom(t *Thread, v Value) *Unicode {
	switch {
	case IsExact(v, UnicodeType):
		return As[Unicode](v)
	case IsUnicode(v):
		u := As[Unicode](v)
		return newUnicodeN(u.s, u.n)
	case IsStr(v):
		return decodeDefault(t, As[Str](v).s)
	}
	s, ok := decodableBytes(t, v)
	if !ok {
		return nil
	}
	return decodeDefault(t, s)
}

// decodableBytes gives the bytes of an object that is to be decoded.
func decodableBytes(t *Thread, v Value) (string, bool) {
	if IsStr(v) {
		return As[Str](v).s, true
	}
	if IsInstanceOf(v, ByteArrayType) {
		t.Raise(TypeError, "decoding bytearray is not supported")
		return "", false
	}
	s, ok := bufferText(v)
	if !ok {
		t.Raise(TypeError, "coercing to Unicode: need string or buffer, "+TypeName(v)+" found")
	}
	return s, ok
}

// unicodeNew is unicode(string, encoding, errors), and the construction of subclasses.
func unicodeNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	full, ok := bindKeywords(t, "unicode", unicodeNewParams, 0, args, kw)
	if !ok {
		return Value{}
	}
	v := unicodeFromArgs(t, full)
	if v.Zero() || cls == UnicodeType {
		return v
	}
	o := cls.alloc(cls)
	As[Unicode](o).s, As[Unicode](o).n = As[Unicode](v).s, As[Unicode](v).n
	return o
}

var unicodeNewParams = []string{"string", "encoding", "errors"}

func unicodeFromArgs(t *Thread, args []Value) Value {
	encoding, ok := argCString(t, "unicode", 2, args[1])
	if !ok {
		return Value{}
	}
	errors, ok := argErrorsName(t, "unicode", 3, args[2])
	switch {
	case !ok:
		return Value{}
	case args[0].Zero():
		return emptyUnicode.V()
	case args[1].Zero() && args[2].Zero():
		return ToUnicode(t, args[0])
	case IsUnicode(args[0]):
		return t.Raise(TypeError, "decoding Unicode is not supported")
	}
	s, ok := decodableBytes(t, args[0])
	if !ok {
		return Value{}
	}
	if s == "" {
		return emptyUnicode.V()
	}
	if args[1].Zero() {
		encoding = DefaultEncoding()
	}
	if errors == "" {
		errors = "strict"
	}
	src := args[0]
	if !IsStr(src) {
		src = MkStr(s)
	}
	return valueOf(decodeToUnicode(t, src, encoding, errors))
}

// valueOf gives u as a value, zero for nil.
func valueOf(u *Unicode) Value {
	if u == nil {
		return Value{}
	}
	return u.V()
}

// ToUnicode is unicode(v): __unicode__, or else the str decoded in the default encoding.
func ToUnicode(t *Thread, v Value) Value {
	if IsExact(v, UnicodeType) {
		return v
	}
	var r Value
	if m := unicodeMethod(t, v); m.Ok() {
		r = Call0(t, m)
	} else if t.HasExc() {
		return m
	} else if IsUnicode(v) {
		return newUnicodeN(As[Unicode](v).s, As[Unicode](v).n).V()
	} else if r = v; !IsExact(v, StrType) {
		if str := TypeOf(v).Slots.Str; str != nil {
			r = str(t, v)
		} else {
			r = Repr(t, v)
		}
	}
	if r.Zero() || IsUnicode(r) {
		return r
	}
	if !IsStr(r) {
		return t.Raise(TypeError, "coercing to Unicode: need string or buffer, "+TypeName(r)+" found")
	}
	return valueOf(decodeDefault(t, As[Str](r).s))
}

// unicodeMethod finds v's __unicode__; zero without an exception: it has none.
func unicodeMethod(t *Thread, v Value) Value {
	if v.IsNumberWord() || IsExact(v, StrType) {
		return Value{}
	}
	if TypeOf(v) != InstanceType {
		return LookupSpecial(t, v, s__unicode__)
	}
	m := GetAttr(t, v, s__unicode__)
	if m.Zero() {
		t.ClearIf(AttributeError)
	}
	return m
}

// strOrUnicodeOf is str(v) that lets a unicode result of __str__ through (%s, print to a file with an encoding).
func strOrUnicodeOf(t *Thread, v Value) Value {
	if IsExact(v, StrType) || IsExact(v, UnicodeType) {
		return v
	}
	str := TypeOf(v).Slots.Str
	if str == nil {
		return Repr(t, v)
	}
	if !t.Enter() {
		return Value{}
	}
	r := str(t, v)
	t.Leave()
	if r.Ok() && !IsStr(r) && !IsUnicode(r) {
		return t.Raise(TypeError, "__str__ returned non-string (type "+TypeName(r)+")")
	}
	return r
}

// raiseUnicodeDecode raises UnicodeDecodeError about bytes start to end of object.
func raiseUnicodeDecode(t *Thread, encoding string, object Value, start, end int, reason string) Value {
	return t.RaiseValue(UnicodeDecodeError, NewTuple(MkStr(encoding), object,
		Int(int64(start)), Int(int64(end)), MkStr(reason)).V())
}

// raiseUnicodeEncode raises UnicodeEncodeError about characters start to end of object.
func raiseUnicodeEncode(t *Thread, encoding string, object Value, start, end int, reason string) Value {
	return t.RaiseValue(UnicodeEncodeError, NewTuple(MkStr(encoding), object,
		Int(int64(start)), Int(int64(end)), MkStr(reason)).V())
}

// asciiTexts gives the texts of a str and a unicode (in any order) that compare as they are, without decoding.
func asciiTexts(a, b Value) (x, y string, ok bool) {
	if defaultEncodingName.Load() != nil {
		return "", "", false
	}
	if IsStr(a) && IsUnicode(b) {
		x, y = As[Str](a).s, As[Unicode](b).s
		return x, y, isASCII(x)
	}
	if IsUnicode(a) && IsStr(b) {
		x, y = As[Unicode](a).s, As[Str](b).s
		return x, y, isASCII(y)
	}
	return "", "", false
}

// compareMixed compares str and unicode operands as text. Where the bytes can't be decoded, == and !=
// warn and say unequal, and the other comparisons fail.
func compareMixed(t *Thread, a, b Value, op CompareOp) Value {
	if x, y, ok := asciiTexts(a, b); ok {
		return Bool(compareStrings(x, y, op))
	}
	var ua, ub *Unicode
	if ua = unicodeFrom(t, a); ua != nil {
		ub = unicodeFrom(t, b)
	}
	if ub != nil {
		return Bool(compareStrings(ua.s, ub.s, op))
	}
	if t.ErrMatches(TypeError) {
		t.ClearExc()
		return NotImplemented
	}
	if op != EQ && op != NE || !t.ErrMatches(UnicodeDecodeError) {
		return Value{}
	}
	t.ClearExc()
	name := "equal"
	if op == NE {
		name = "unequal"
	}
	if !Warn(t, UnicodeWarning, "Unicode "+name+" comparison failed to convert both arguments to Unicode - "+
		"interpreting them as being unequal", 1) {
		return Value{}
	}
	return Bool(op == NE)
}
