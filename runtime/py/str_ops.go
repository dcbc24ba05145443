// The operations of str: construction, text, hash, comparison, concatenation, indexing, slicing.
package py

import "strings"

// strNew is str(object=”), and the construction of subclasses.
func strNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	full, ok := bindKeywords(t, "str", strNewParams, 0, args, kw)
	if !ok {
		return Value{}
	}
	v := emptyStr.V()
	if full[0].Ok() {
		if v = ToStr(t, full[0]); v.Zero() {
			return v
		}
	}
	if cls == StrType {
		return v
	}
	o := cls.alloc(cls)
	As[Str](o).s = As[Str](v).s
	return o
}

var strNewParams = []string{"object"}

func strStr(t *Thread, self Value) Value {
	if IsExact(self, StrType) {
		return self
	}
	return MkStr(As[Str](self).s)
}

func strHash(t *Thread, self Value) (int64, bool) { return As[Str](self).Hash(), true }

func strLen(t *Thread, self Value) (int, bool) { return len(As[Str](self).s), true }

func strGetNewArgs(t *Thread, self Value) Value {
	return NewTuple(MkStr(As[Str](self).s)).V()
}

// strHeaderSize is what sys.getsizeof says of an empty str in CPython on 64-bit machines.
const strHeaderSize = 37

func strSizeof(t *Thread, self Value) Value {
	return SmallInt(int64(strHeaderSize + len(As[Str](self).s)))
}

const hexDigits = "0123456789abcdef"

// strRepr is repr(s).
func strRepr(t *Thread, self Value) Value {
	var room [shortRepr]byte
	return t.strOf(appendQuoted(room[:0], As[Str](self).s))
}

// shortRepr is the size up to which the repr of a text is put together on the stack.
const shortRepr = 96

// quoteStr gives bytes as a Python 2 string literal.
func quoteStr(s string) string { return bytesAsString(appendQuoted(make([]byte, 0, len(s)+2), s)) }

// appendQuoted appends bytes as a Python 2 string literal.
func appendQuoted(b []byte, s string) []byte {
	quote := byte('\'')
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		quote = '"'
	}
	b = append(b, quote)
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == quote || c == '\\':
			b = append(b, '\\', c)
		case c >= ' ' && c < 0x7F:
			b = append(b, c)
		default:
			b = appendByteEscape(b, c)
		}
	}
	return append(b, quote)
}

// appendByteEscape appends \t, \n, \r or \xNN.
func appendByteEscape(b []byte, c byte) []byte {
	switch c {
	case '\t':
		return append(b, `\t`...)
	case '\n':
		return append(b, `\n`...)
	case '\r':
		return append(b, `\r`...)
	}
	return append(b, '\\', 'x', hexDigits[c>>4], hexDigits[c&15])
}

// strRichCompare compares two strs; anything else is left to the other operand.
func strRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if !IsStr(a) || !IsStr(b) {
		return NotImplemented
	}
	return Bool(compareStrings(As[Str](a).s, As[Str](b).s, op))
}

func compareStrings(a, b string, op CompareOp) bool {
	switch op {
	case LT:
		return a < b
	case LE:
		return a <= b
	case EQ:
		return a == b
	case NE:
		return a != b
	case GT:
		return a > b
	}
	return a >= b
}

// strConcat is a + b for a str a.
func strConcat(t *Thread, a, b Value) Value {
	switch {
	case IsStr(b):
		return addStr(t, As[Str](a), As[Str](b))
	case IsUnicode(b):
		u := unicodeFrom(t, a)
		if u == nil {
			return Value{}
		}
		return addUnicode(t, u, As[Unicode](b))
	case IsInstanceOf(b, ByteArrayType):
		return byteArrayConcat(t, a, b)
	}
	return t.Raise(TypeError, "cannot concatenate 'str' and '"+TypeName(b)+"' objects")
}

func strRepeat(t *Thread, self Value, n int) Value {
	s := As[Str](self)
	if n == 1 && s.typ == StrType {
		return self
	}
	if n > 1 && len(s.s) > 0 && len(s.s) <= maxRepeated/n {
		o, room := t.strRoom(n * len(s.s))
		repeatInto(room, s.s)
		return o.V()
	}
	r, ok := repeatString(t, s.s, n)
	if !ok {
		return Value{}
	}
	return MkStr(r)
}

// maxRepeated is the size up to which the repetition of a text lies beside its object.
const maxRepeated = 216

// repeatInto fills room with copies of s, which isn't empty.
func repeatInto(room []byte, s string) {
	if len(s) == 1 {
		c := s[0]
		for i := range room {
			room[i] = c
		}
		return
	}
	for done := copy(room, s); done < len(room); done *= 2 {
		copy(room[done:], room[:done])
	}
}

// repeatString gives s*n.
func repeatString(t *Thread, s string, n int) (string, bool) {
	if n <= 0 || len(s) == 0 {
		return "", true
	}
	if n > (1<<63-1)/len(s) {
		t.Raise(OverflowError, "repeated string is too long")
		return "", false
	}
	if !HasRoom(t, len(s)*n, 1) {
		return "", false
	}
	return strings.Repeat(s, n), true
}

func strItem(t *Thread, self Value, i int) Value {
	s := As[Str](self).s
	if uint(i) >= uint(len(s)) {
		return t.Raise(IndexError, "string index out of range")
	}
	return oneByte[s[i]].V()
}

func strSlice(t *Thread, self Value, i, j int) Value {
	s := As[Str](self)
	if i < 0 {
		i = 0
	}
	if j > len(s.s) {
		j = len(s.s)
	}
	if i >= j {
		return emptyStr.V()
	}
	if i == 0 && j == len(s.s) && s.typ == StrType {
		return self
	}
	return t.strCut(s.s[i:j], len(s.s))
}

// A slice longer than blockText shares the bytes of the string it comes from, except where a short one (copiedSlice) would
// keep a long string (sharedFrom) alive.
const (
	copiedSlice = 80
	sharedFrom  = 4096
)

// strSubscript is s[key] for an index or a slice object.
func strSubscript(t *Thread, self, key Value) Value {
	s := As[Str](self)
	if key.IsInt() {
		i := int(key.Int())
		if i < 0 {
			i += len(s.s)
		}
		return strItem(t, self, i)
	}
	if IsExact(key, SliceType) {
		r, ok := As[Slice](key).indices(t, len(s.s))
		switch {
		case !ok:
			return Value{}
		case r.step == 1:
			return strSlice(t, self, r.start, r.start+r.count)
		}
		if r.count == 0 {
			return emptyStr.V()
		}
		if r.count == 1 {
			return oneByte[s.s[r.start]].V()
		}
		o, room := t.strRoom(r.count)
		for i := range room {
			room[i] = s.s[r.start+i*r.step]
		}
		return o.V()
	}
	i, ok := subscriptIndex(t, key, "string")
	if !ok {
		return Value{}
	}
	if i < 0 {
		i += len(s.s)
	}
	return strItem(t, self, i)
}

// subscriptIndex converts an index given to a sequence; what names the sequence in the TypeError.
func subscriptIndex(t *Thread, key Value, what string) (int, bool) {
	if !IsAnyInt(key) && !IsLong(key) && TypeOf(key).Slots.Index == nil {
		t.Raise(TypeError, what+" indices must be integers, not "+TypeName(key))
		return 0, false
	}
	return AsIndex(t, key, IndexError)
}

// strContains is x in s.
func strContains(t *Thread, self, x Value) (bool, bool) {
	if IsStr(x) {
		return strings.Contains(As[Str](self).s, As[Str](x).s), true
	}
	if IsUnicode(x) {
		u := unicodeFrom(t, self)
		if u == nil {
			return false, false
		}
		return strings.Contains(u.s, As[Unicode](x).s), true
	}
	t.Raise(TypeError, "'in <string>' requires string as left operand, not "+TypeName(x))
	return false, false
}
