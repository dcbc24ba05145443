// The operations of unicode: text, hash, comparison, concatenation, indexing, slicing.
package py

import "strings"

func unicodeStr(t *Thread, self Value) Value {
	s, ok := defaultEncode(t, self)
	if !ok {
		return Value{}
	}
	return MkStr(s)
}

func unicodeHash(t *Thread, self Value) (int64, bool) {
	return As[Unicode](self).Hash(), true
}

func unicodeLen(t *Thread, self Value) (int, bool) { return As[Unicode](self).n, true }

func unicodeGetNewArgs(t *Thread, self Value) Value {
	u := As[Unicode](self)
	return NewTuple(newUnicodeN(u.s, u.n).V()).V()
}

// unicodeHeaderSize is what sys.getsizeof says of an empty unicode in CPython on 64-bit machines, less the terminator.
const unicodeHeaderSize = 48

func unicodeSizeof(t *Thread, self Value) Value {
	return SmallInt(int64(unicodeHeaderSize + 4*(As[Unicode](self).n+1)))
}

func unicodeRepr(t *Thread, self Value) Value {
	var room [shortRepr]byte
	return t.strOf(appendQuotedUnicode(room[:0], As[Unicode](self).s))
}

// appendQuotedUnicode appends text as a Python 2 unicode literal.
func appendQuotedUnicode(b []byte, s string) []byte {
	quote := byte('\'')
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		quote = '"'
	}
	b = append(b, 'u', quote)
	for i := 0; i < len(s); {
		r, n := wtfDecode(s[i:])
		i += n
		if r == rune(quote) {
			b = append(b, '\\', quote)
		} else {
			b = appendUnicodeEscape(b, r)
		}
	}
	return append(b, quote)
}

// appendUnicodeEscape appends a code point as the unicode_escape codec writes it.
func appendUnicodeEscape(b []byte, r rune) []byte {
	switch {
	case r == '\\':
		return append(b, '\\', '\\')
	case r >= ' ' && r < 0x7F:
		return append(b, byte(r))
	case r < 0x100:
		return appendByteEscape(b, byte(r))
	case r < 0x10000:
		return appendHex(append(b, '\\', 'u'), uint32(r), 4)
	}
	return appendHex(append(b, '\\', 'U'), uint32(r), 8)
}

// appendHex appends n hexadecimal digits.
func appendHex(b []byte, x uint32, n int) []byte {
	for n--; n >= 0; n-- {
		b = append(b, hexDigits[x>>(4*uint(n))&15])
	}
	return b
}

// unicodeRichCompare compares with unicode, or with what can be decoded to unicode.
func unicodeRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if IsUnicode(a) && IsUnicode(b) {
		return Bool(compareStrings(As[Unicode](a).s, As[Unicode](b).s, op))
	}
	return compareMixed(t, a, b, op)
}

// unicodeConcat is a + b where one is a unicode.
func unicodeConcat(t *Thread, a, b Value) Value {
	ua := unicodeFrom(t, a)
	if ua == nil {
		return Value{}
	}
	ub := unicodeFrom(t, b)
	if ub == nil {
		return Value{}
	}
	return addUnicode(t, ua, ub)
}

func unicodeRepeat(t *Thread, self Value, n int) Value {
	u := As[Unicode](self)
	if n == 1 && u.typ == UnicodeType {
		return self
	}
	if n > 0 && u.n > (1<<62-2)/n {
		return t.Raise(OverflowError, "repeated string is too long")
	}
	if n > 0 && !HasRoom(t, u.n*n, 4) {
		return Value{}
	}
	if n > 1 && len(u.s) > 0 && len(u.s) <= maxRepeated/n {
		r, room := t.unicodeRoom(n*len(u.s), n*u.n)
		repeatInto(room, u.s)
		return r.V()
	}
	s, ok := repeatString(t, u.s, n)
	if !ok {
		return Value{}
	}
	return newUnicodeN(s, u.n*max(n, 0)).V()
}

func unicodeItem(t *Thread, self Value, i int) Value {
	u := As[Unicode](self)
	if uint(i) >= uint(u.n) {
		return t.Raise(IndexError, "string index out of range")
	}
	return u.char(i).V()
}

func unicodeSlice(t *Thread, self Value, i, j int) Value {
	u := As[Unicode](self)
	i, j = max(i, 0), min(j, u.n)
	if i >= j {
		return emptyUnicode.V()
	}
	if j-i == u.n && u.typ == UnicodeType {
		return self
	}
	return t.unicodeCut(u.slice(i, j), j-i)
}

// unicodeSubscript is u[key] for an index or a slice object.
func unicodeSubscript(t *Thread, self, key Value) Value {
	u := As[Unicode](self)
	if IsExact(key, SliceType) {
		r, ok := As[Slice](key).indices(t, u.n)
		switch {
		case !ok:
			return Value{}
		case r.step == 1:
			return unicodeSlice(t, self, r.start, r.start+r.count)
		}
		rs := make([]rune, r.count)
		for i := range rs {
			rs[i] = u.at(r.start + i*r.step)
		}
		return newUnicodeN(wtfString(rs), r.count).V()
	}
	if !IsAnyInt(key) && !IsLong(key) && TypeOf(key).Slots.Index == nil {
		return t.Raise(TypeError, "string indices must be integers")
	}
	i, ok := AsIndex(t, key, IndexError)
	if !ok {
		return Value{}
	}
	if i < 0 {
		i += u.n
	}
	return unicodeItem(t, self, i)
}

func unicodeContains(t *Thread, self, x Value) (bool, bool) {
	sub := unicodeFrom(t, x)
	if sub == nil {
		return false, false
	}
	return strings.Contains(As[Unicode](self).s, sub.s), true
}
