// The searching methods of unicode. Arguments that are bytes are decoded first.
//
// The search itself runs over bytes; indexes are converted between code points and bytes at its ends.
package py

import "strings"

// byteRange turns start and end in code points into a clipped range of bytes; ok false: nothing can match.
func (u *Unicode) byteRange(start, end int) (int, int, bool) {
	start, end = clipRange(start, end, u.n)
	if start > end {
		return 0, 0, false
	}
	return u.offset(start), u.offset(end), true
}

// unicodeSearch finds args[0] in u[args[1]:args[2]] with findIn or rfindIn. -2: failed.
func unicodeSearch(t *Thread, u *Unicode, args []Value, find func(s, sub string, start, end int) int) int {
	start, end, ok := findBounds(t, args)
	if !ok {
		return -2
	}
	sub := unicodeFrom(t, args[0])
	if sub == nil {
		return -2
	}
	if start, end, ok = u.byteRange(start, end); !ok {
		return -1
	}
	return u.index(find(u.s, sub.s, start, end))
}

func unicodeFind(t *Thread, self Value, args []Value) Value {
	return searchResult(unicodeSearch(t, As[Unicode](self), args, findIn))
}

func unicodeRFind(t *Thread, self Value, args []Value) Value {
	return searchResult(unicodeSearch(t, As[Unicode](self), args, rfindIn))
}

func unicodeIndex(t *Thread, self Value, args []Value) Value {
	return indexResult(t, unicodeSearch(t, As[Unicode](self), args, findIn), "substring not found")
}

func unicodeRIndex(t *Thread, self Value, args []Value) Value {
	return indexResult(t, unicodeSearch(t, As[Unicode](self), args, rfindIn), "substring not found")
}

func unicodeCount(t *Thread, self Value, args []Value) Value {
	start, end, ok := findBounds(t, args)
	if !ok {
		return Value{}
	}
	sub := unicodeFrom(t, args[0])
	if sub == nil {
		return Value{}
	}
	u := As[Unicode](self)
	i, j, ok := u.byteRange(start, end)
	switch {
	case !ok:
		return SmallInt(0)
	case sub.n == 0:
		return SmallInt(int64(wtfCount(u.s[i:j]) + 1))
	}
	return SmallInt(int64(strings.Count(u.s[i:j], sub.s)))
}

func unicodeStartsWith(t *Thread, self Value, args []Value) Value {
	return unicodeAffix(t, "startswith", self, args, false)
}

func unicodeEndsWith(t *Thread, self Value, args []Value) Value {
	return unicodeAffix(t, "endswith", self, args, true)
}

func unicodeAffix(t *Thread, name string, self Value, args []Value, atEnd bool) Value {
	return affixMethod(t, name, args, func(a Value, start, end int) (bool, bool) {
		sub := unicodeFrom(t, a)
		if sub == nil {
			return false, false
		}
		return unicodeHasAffix(As[Unicode](self), sub, start, end, atEnd), true
	}, strOrUnicode, "str, unicode, or tuple")
}

// unicodeHasAffix tells whether u[start:end] starts (or ends) with sub; an empty sub always is there.
func unicodeHasAffix(u, sub *Unicode, start, end int, atEnd bool) bool {
	if sub.n == 0 {
		return true
	}
	i, j, ok := u.byteRange(start, end)
	if !ok {
		return false
	}
	if atEnd {
		return strings.HasSuffix(u.s[i:j], sub.s)
	}
	return strings.HasPrefix(u.s[i:j], sub.s)
}

func unicodeReplace(t *Thread, self Value, args []Value) Value {
	count := -1
	if args[2].Ok() {
		var ok bool
		if count, ok = argInt(t, args[2]); !ok {
			return Value{}
		}
	}
	return unicodeReplaceN(t, As[Unicode](self), args[0], args[1], count)
}

// unicodeReplaceN replaces (the first count of) occurrences of old.
func unicodeReplaceN(t *Thread, u *Unicode, oldV, replV Value, count int) Value {
	old := unicodeFrom(t, oldV)
	if old == nil {
		return Value{}
	}
	repl := unicodeFrom(t, replV)
	if repl == nil {
		return Value{}
	}
	if count < 0 {
		count = maxIndex
	}
	if u.n == 0 && (old.n > 0 || count != maxIndex) {
		return emptyUnicode.V()
	}
	n := u.n + 1
	if old.n > 0 {
		var found places
		if found.find(u.s, old.s, count) {
			return t.unicodeReplaced(u, old, repl, &found)
		}
		n = strings.Count(u.s, old.s)
	}
	n = min(n, count)
	if n == 0 && u.typ == UnicodeType {
		return u.V()
	}
	if !replaceFits(t, len(u.s), n, len(repl.s)) {
		return Value{}
	}
	if old.n == 0 {
		return newUnicodeN(interleave(u.s, repl.s, n), u.n+n*repl.n).V()
	}
	return newUnicodeN(strings.Replace(u.s, old.s, repl.s, count), u.n+n*(repl.n-old.n)).V()
}

// unicodeReplaced puts repl in the place of what was found of old.
func (t *Thread) unicodeReplaced(u, old, repl *Unicode, found *places) Value {
	size := len(u.s) + found.n*(len(repl.s)-len(old.s))
	n := u.n + found.n*(repl.n-old.n)
	switch {
	case found.n == 0 && u.typ == UnicodeType:
		return u.V()
	case !replaceFits(t, len(u.s), found.n, len(repl.s)):
		return Value{}
	case n < 2:
		b := make([]byte, size)
		found.fill(b, u.s, repl.s, len(old.s))
		return newUnicodeN(bytesAsString(b), n).V()
	}
	r, room := t.unicodeRoom(size, n)
	found.fill(room, u.s, repl.s, len(old.s))
	return r.V()
}

// interleave puts repl before the first n code points of s (n may be one more than there are).
func interleave(s, repl string, n int) string {
	b := make([]byte, 0, len(s)+n*len(repl))
	for len(s) > 0 && n > 0 {
		_, size := wtfDecode(s)
		b = append(append(b, repl...), s[:size]...)
		s = s[size:]
		n--
	}
	b = append(b, s...)
	if n > 0 {
		b = append(b, repl...)
	}
	return bytesAsString(b)
}
