// The methods of unicode that put things together, pad or map them: join, ljust, zfill, translate, ….
package py

import (
	"strconv"
	"strings"
)

// unicodeJoin is sep.join(iterable).
func unicodeJoin(t *Thread, self, iterable Value) Value {
	items, ok := joinItems(t, iterable)
	if !ok {
		return Value{}
	}
	return unicodeJoinItems(t, As[Unicode](self), items)
}

// unicodeJoinItems joins str and unicode items.
func unicodeJoinItems(t *Thread, sep *Unicode, items []Value) Value {
	if len(items) == 0 {
		return emptyUnicode.V()
	}
	if len(items) == 1 && IsExact(items[0], UnicodeType) {
		return items[0]
	}
	if v := t.unicodeJoined(sep, items); v.Ok() {
		return v
	}
	texts := make([]string, len(items))
	size, n := len(sep.s)*(len(items)-1), sep.n*(len(items)-1)
	for i, v := range items {
		if !IsStr(v) && !IsUnicode(v) {
			return t.Raise(TypeError, "sequence item "+strconv.Itoa(i)+": expected string or Unicode, "+TypeName(v)+" found")
		}
		u := unicodeFrom(t, v)
		if u == nil {
			return Value{}
		}
		texts[i] = u.s
		size += len(u.s)
		n += u.n
	}
	if !HasRoom(t, size, 1) {
		return Value{}
	}
	return newUnicodeN(strings.Join(texts, sep.s), n).V()
}

// unicodeJoined joins items that are all unicodes; zero without an exception: they aren't, or the text is too long for this.
func (t *Thread) unicodeJoined(sep *Unicode, items []Value) Value {
	size, n := len(sep.s)*(len(items)-1), sep.n*(len(items)-1)
	for _, v := range items {
		if !IsUnicode(v) {
			return Value{}
		}
		size += len(As[Unicode](v).s)
		n += As[Unicode](v).n
	}
	if n < 2 || size > alwaysGranted {
		return Value{}
	}
	u, room := t.unicodeRoom(size, n)
	for i, v := range items {
		if i > 0 {
			room = room[copy(room, sep.s):]
		}
		room = room[copy(room, As[Unicode](v).s):]
	}
	return u.V()
}

// unicodePadArgs converts (width[, fillchar]).
func unicodePadArgs(t *Thread, args []Value) (width int, fill string, ok bool) {
	if width, ok = argInt(t, args[0]); !ok {
		return
	}
	if args[1].Zero() {
		return width, " ", true
	}
	u := unicodeFrom(t, args[1])
	if u == nil {
		t.ClearExc()
		t.Raise(TypeError, "The fill character cannot be converted to Unicode")
		return 0, "", false
	}
	if u.n != 1 {
		t.Raise(TypeError, "The fill character must be exactly one character long")
		return 0, "", false
	}
	return width, u.s, true
}

// unicodePadded puts left and right fill characters around self.
func unicodePadded(t *Thread, self Value, left, right int, fill string) Value {
	u := As[Unicode](self)
	if left <= 0 && right <= 0 {
		return unicodeFrom(t, self).V()
	}
	left, right = max(left, 0), max(right, 0)
	if left > maxIndex-right-u.n {
		return t.Raise(OverflowError, "padded string is too long")
	}
	if !HasRoom(t, left+u.n+right, 4) {
		return Value{}
	}
	s := strings.Repeat(fill, left) + u.s + strings.Repeat(fill, right)
	return newUnicodeN(s, left+u.n+right).V()
}

func unicodeLJust(t *Thread, self Value, args []Value) Value {
	width, fill, ok := unicodePadArgs(t, args)
	if !ok {
		return Value{}
	}
	return unicodePadded(t, self, 0, padding(width, As[Unicode](self).n), fill)
}

func unicodeRJust(t *Thread, self Value, args []Value) Value {
	width, fill, ok := unicodePadArgs(t, args)
	if !ok {
		return Value{}
	}
	return unicodePadded(t, self, padding(width, As[Unicode](self).n), 0, fill)
}

func unicodeCenter(t *Thread, self Value, args []Value) Value {
	width, fill, ok := unicodePadArgs(t, args)
	if !ok {
		return Value{}
	}
	left, right := centerPads(width, As[Unicode](self).n)
	return unicodePadded(t, self, left, right, fill)
}

func unicodeZFill(t *Thread, self Value, args []Value) Value {
	width, ok := argInt(t, args[0])
	if !ok {
		return Value{}
	}
	u := As[Unicode](self)
	pad := padding(width, u.n)
	if pad == 0 {
		return unicodeFrom(t, self).V()
	}
	s, ok := zfillBytes(t, u.s, len(u.s)+pad)
	if !ok {
		return Value{}
	}
	return newUnicodeN(s, u.n+pad).V()
}

func unicodeExpandTabs(t *Thread, self Value, args []Value) Value {
	size := 8
	if args[0].Ok() {
		var ok bool
		if size, ok = argInt32(t, args[0]); !ok {
			return Value{}
		}
	}
	s, ok := expandTabsCounting(t, As[Unicode](self).s, size, func(c byte) bool { return c&0xC0 != 0x80 })
	if !ok {
		return Value{}
	}
	return MkUnicode(s)
}

// unicodeTranslate is u.translate(table): table[ord(c)] is text, an ordinal, None, or missing.
func unicodeTranslate(t *Thread, self, table Value) Value {
	u := As[Unicode](self)
	b := make([]byte, 0, len(u.s))
	for i := 0; i < len(u.s); {
		r, n := wtfDecode(u.s[i:])
		x := GetItem(t, table, SmallInt(int64(r)))
		switch {
		case x.Ok():
			var ok bool
			if b, ok = appendTranslation(t, b, x); !ok {
				return Value{}
			}
		case t.ClearIf(LookupError):
			b = append(b, u.s[i:i+n]...)
		default:
			return Value{}
		}
		i += n
	}
	return MkUnicode(bytesAsString(b))
}

// appendTranslation appends what a translation table said of a character.
func appendTranslation(t *Thread, b []byte, x Value) ([]byte, bool) {
	switch {
	case x == None:
		return b, true
	case IsUnicode(x):
		return append(b, As[Unicode](x).s...), true
	case IsAnyInt(x):
		if i := IntValue(x); i >= 0 && i <= maxRune {
			return wtfAppend(b, rune(i)), true
		}
		// CPython's format string has a unit that its PyErr_Format doesn't know.
		t.Raise(TypeError, "character mapping must be in range(0x%lx)")
		return nil, false
	}
	t.Raise(TypeError, "character mapping must return integer, None or unicode")
	return nil, false
}
