// The methods of str that put things together or pad them: join, ljust, zfill, expandtabs, translate.
package py

import (
	"strconv"
	"strings"
	"unsafe"
)

// strJoin is sep.join(iterable); a unicode among the items turns it into unicode's join.
func strJoin(t *Thread, self, iterable Value) Value {
	items, ok := joinItems(t, iterable)
	if !ok {
		return Value{}
	}
	sep := As[Str](self).s
	if len(items) == 0 {
		return emptyStr.V()
	}
	if len(items) == 1 && (IsExact(items[0], StrType) || IsExact(items[0], UnicodeType)) {
		return items[0]
	}
	size := len(sep) * (len(items) - 1)
	for i, v := range items {
		switch {
		case IsStr(v):
			size += len(As[Str](v).s)
		case IsUnicode(v):
			u := unicodeFrom(t, self)
			if u == nil {
				return Value{}
			}
			return unicodeJoinItems(t, u, items)
		default:
			return t.Raise(TypeError, "sequence item "+strconv.Itoa(i)+": expected string, "+TypeName(v)+" found")
		}
	}
	if !HasRoom(t, size, 1) {
		return Value{}
	}
	if size < 2 {
		var few [1]byte
		return MkStr(string(appendJoined(few[:0], sep, items)))
	}
	o, room := t.strRoom(size)
	appendJoined(room[:0], sep, items)
	return o.V()
}

// appendJoined adds str objects to b, sep between them.
func appendJoined(b []byte, sep string, items []Value) []byte {
	for i, v := range items {
		if i > 0 {
			b = append(b, sep...)
		}
		b = append(b, As[Str](v).s...)
	}
	return b
}

// joinItems gives the items to join.
func joinItems(t *Thread, iterable Value) ([]Value, bool) {
	items, ok := ListFromIter(t, iterable)
	ty := TypeOf(iterable)
	if !ok && t.ErrMatches(TypeError) && (ty == InstanceType || ty.Slots.Iter == nil && ty.Slots.Item == nil) {
		t.ClearExc()
		t.Raise(TypeError, "can only join an iterable")
	}
	return items, ok
}

// padArgs converts (width[, fillchar]) of the method name.
func padArgs(t *Thread, name string, args []Value) (width int, fill byte, ok bool) {
	if width, ok = argInt(t, args[0]); !ok {
		return
	}
	fill = ' '
	if args[1].Ok() {
		fill, ok = argChar(t, name, 2, args[1])
	}
	return
}

// padBytes puts left and right fill bytes around s.
func padBytes(t *Thread, s string, left, right int, fill byte) (string, bool) {
	left, right = max(left, 0), max(right, 0)
	if left > maxIndex-len(s)-right {
		t.Raise(OverflowError, "padded string is too long")
		return "", false
	}
	if !HasRoom(t, left+len(s)+right, 1) {
		return "", false
	}
	b := make([]byte, left+len(s)+right)
	fillBytes(b[:left], fill)
	copy(b[left:], s)
	fillBytes(b[left+len(s):], fill)
	return bytesAsString(b), true
}

// strPadded pads self, which comes back itself where there is nothing to pad.
func strPadded(t *Thread, self Value, left, right int, fill byte) Value {
	s := As[Str](self)
	if left <= 0 && right <= 0 && s.typ == StrType {
		return self
	}
	if max(left, 0) > largestStr-len(s.s)-max(right, 0) {
		return t.Raise(OverflowError, "string is too large")
	}
	left, right = max(left, 0), max(right, 0)
	n := left + len(s.s) + right
	if n < 2 || n > maxRepeated {
		r, ok := padBytes(t, s.s, left, right, fill)
		if !ok {
			return Value{}
		}
		return MkStr(r)
	}
	o, room := t.strRoom(n)
	fillBytes(room[:left], fill)
	copy(room[left:], s.s)
	fillBytes(room[n-right:], fill)
	return o.V()
}

func fillBytes(b []byte, c byte) {
	for i := range b {
		b[i] = c
	}
}

// largestStr is the length above which CPython doesn't ask for memory: what its str objects have around the text is missing.
const largestStr = maxIndex - 37

func strLJust(t *Thread, self Value, args []Value) Value {
	width, fill, ok := padArgs(t, "ljust", args)
	if !ok {
		return Value{}
	}
	return strPadded(t, self, 0, padding(width, len(As[Str](self).s)), fill)
}

func strRJust(t *Thread, self Value, args []Value) Value {
	width, fill, ok := padArgs(t, "rjust", args)
	if !ok {
		return Value{}
	}
	return strPadded(t, self, padding(width, len(As[Str](self).s)), 0, fill)
}

func strCenter(t *Thread, self Value, args []Value) Value {
	width, fill, ok := padArgs(t, "center", args)
	if !ok {
		return Value{}
	}
	left, right := centerPads(width, len(As[Str](self).s))
	return strPadded(t, self, left, right, fill)
}

// padding gives how much n characters lack to width.
func padding(width, n int) int {
	if width <= n {
		return 0
	}
	return width - n
}

// centerPads distributes the padding of center: the odd one goes left where width is odd.
func centerPads(width, n int) (left, right int) {
	if width <= n {
		return 0, 0
	}
	pad := width - n
	left = pad/2 + pad&width&1
	return left, pad - left
}

// strZFill is s.zfill(width).
func strZFill(t *Thread, self Value, args []Value) Value {
	width, ok := argInt(t, args[0])
	if !ok {
		return Value{}
	}
	s := As[Str](self)
	if len(s.s) >= width && s.typ == StrType {
		return self
	}
	if width > largestStr {
		return t.Raise(OverflowError, "string is too large")
	}
	r, ok := zfillBytes(t, s.s, width)
	if !ok {
		return Value{}
	}
	return MkStr(r)
}

// zfillBytes pads with zeros; a sign stays in front of them.
func zfillBytes(t *Thread, s string, width int) (string, bool) {
	if len(s) >= width {
		return s, true
	}
	sign := ""
	if s != "" && (s[0] == '+' || s[0] == '-') {
		sign, s = s[:1], s[1:]
	}
	r, ok := padBytes(t, s, width-len(sign)-len(s), 0, '0')
	return sign + r, ok
}

// strExpandTabs is s.expandtabs([tabsize]).
func strExpandTabs(t *Thread, self Value, args []Value) Value {
	size := 8
	if args[0].Ok() {
		var ok bool
		if size, ok = argInt32(t, args[0]); !ok {
			return Value{}
		}
	}
	s := As[Str](self).s
	r, ok := expandTabs(t, s, size)
	if !ok {
		return Value{}
	}
	return t.strCut(r, len(r))
}

// expandTabs replaces tabs; columns count bytes that are not continuations of a code point where
// the text is unicode, which is why it serves both: utf tells which it is.
func expandTabs(t *Thread, s string, size int) (string, bool) {
	return expandTabsCounting(t, s, size, func(byte) bool { return true })
}

func expandTabsCounting(t *Thread, s string, size int, counts func(byte) bool) (string, bool) {
	if strings.IndexByte(s, '\t') < 0 {
		return s, true
	}
	if n := strings.Count(s, "\t"); size > 0 {
		if n > (maxIndex-len(s))/size {
			t.Raise(OverflowError, "new string is too long")
			return "", false
		}
		if !HasRoom(t, len(s)+n*size, 1) {
			return "", false
		}
	}
	b := make([]byte, 0, expandedLength(s, size, counts))
	col := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\t':
			if size > 0 {
				pad := size - col%size
				for range pad {
					b = append(b, ' ')
				}
				col += pad
			}
		case c == '\n' || c == '\r':
			b = append(b, c)
			col = 0
		default:
			b = append(b, c)
			if counts(c) {
				col++
			}
		}
	}
	return bytesAsString(b), true
}

// expandedLength gives the length of s with its tabs expanded, so that a large result is allocated once.
func expandedLength(s string, size int, counts func(byte) bool) int {
	length, col := 0, 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\t':
			if size > 0 {
				length += size - col%size
				col += size - col%size
			}
			continue
		case c == '\n' || c == '\r':
			col = 0
		case counts(c):
			col++
		}
		length++
	}
	return length
}

// strTranslate is s.translate(table[, deletechars]).
func strTranslate(t *Thread, self, table, deletions Value) Value {
	if IsUnicode(table) || deletions.Ok() && IsUnicode(deletions) {
		return strTranslateUnicode(t, self, table, deletions)
	}
	var tab, del string
	var ok bool
	if table != None {
		if tab, ok = charBuffer(t, table); !ok {
			return Value{}
		}
		if len(tab) != 256 {
			return t.Raise(ValueError, "translation table must be 256 characters long")
		}
	}
	if deletions.Ok() {
		if del, ok = charBuffer(t, deletions); !ok {
			return Value{}
		}
	}
	s := As[Str](self)
	if del == "" && tab != "" && len(s.s) >= 2 {
		o, room := t.strRoom(len(s.s))
		translateInto(room, s.s, (*[256]byte)(unsafe.Pointer(unsafe.StringData(tab))))
		if o.s == s.s && s.typ == StrType {
			return self
		}
		return o.V()
	}
	r := translateBytes(s.s, tab, del)
	if s.typ == StrType && r == s.s {
		return self
	}
	return MkStr(r)
}

// translateInto writes s, which is as long as dst, mapped by tab.
func translateInto(dst []byte, s string, tab *[256]byte) {
	dst = dst[:len(s)]
	for i := range dst {
		dst[i] = tab[s[i]]
	}
}

// strTranslateUnicode hands a translation with a unicode table over to unicode.
func strTranslateUnicode(t *Thread, self, table, deletions Value) Value {
	if deletions.Ok() {
		return t.Raise(TypeError, "deletions are implemented differently for unicode")
	}
	u := unicodeFrom(t, self)
	if u == nil {
		return Value{}
	}
	return unicodeTranslate(t, u.V(), table)
}

// translateBytes maps bytes by tab ("": identity) and drops those in del.
func translateBytes(s, tab, del string) string {
	var drop [256]bool
	for i := 0; i < len(del); i++ {
		drop[del[i]] = true
	}
	b := make([]byte, len(s))
	n := 0
	for i := range len(s) {
		c := s[i]
		if drop[c] {
			continue
		}
		if tab != "" {
			c = tab[c]
		}
		b[n] = c
		n++
	}
	return bytesAsString(b[:n])
}
