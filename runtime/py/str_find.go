// The searching methods of str: find, index, count, startswith, replace and their like.
//
// What surprises: any argument that is a unicode turns the whole method into unicode's.
package py

import "strings"

// charBuffer gives the bytes of a str or of another object whose bytes are characters.
func charBuffer(t *Thread, v Value) (string, bool) {
	switch {
	case IsStr(v):
		return As[Str](v).s, true
	case IsUnicode(v):
		return defaultEncode(t, v)
	}
	if s, ok := bufferText(v); ok {
		return s, true
	}
	return "", refuseCharBuffer(t, v)
}

// refuseCharBuffer raises the error for a value whose bytes are no characters, and gives false.
func refuseCharBuffer(t *Thread, v Value) bool {
	msg := "expected a string or other character buffer object"
	if IsExact(v, BufferType) {
		msg = "char buffer type not available"
	}
	t.Raise(TypeError, msg)
	return false
}

// findBounds converts the optional start and end arguments args[1] and args[2].
func findBounds(t *Thread, args []Value) (start, end int, ok bool) {
	if start, ok = searchBound(t, args[1], 0); !ok {
		return
	}
	end, ok = searchBound(t, args[2], maxIndex)
	return
}

const maxIndex = 1<<63 - 1

// findIn gives the index of sub in s[start:end], or -1.
func findIn(s, sub string, start, end int) int {
	start, end = clipRange(start, end, len(s))
	if start > end || end-start < len(sub) {
		return -1
	}
	i := strings.Index(s[start:end], sub)
	if i < 0 {
		return -1
	}
	return start + i
}

// rfindIn gives the last index of sub in s[start:end], or -1.
func rfindIn(s, sub string, start, end int) int {
	start, end = clipRange(start, end, len(s))
	if start > end || end-start < len(sub) {
		return -1
	}
	i := strings.LastIndex(s[start:end], sub)
	if i < 0 {
		return -1
	}
	return start + i
}

// strSearch runs a search of str, or unicode's where the argument is a unicode. -2: failed.
func strSearch(t *Thread, self Value, args []Value, find func(s, sub string, start, end int) int) int {
	start, end, ok := findBounds(t, args)
	if !ok {
		return -2
	}
	if IsUnicode(args[0]) {
		u := unicodeFrom(t, self)
		if u == nil {
			return -2
		}
		return unicodeSearch(t, u, []Value{args[0], Int(int64(start)), Int(int64(end))}, find)
	}
	sub, ok := charBuffer(t, args[0])
	if !ok {
		return -2
	}
	return find(As[Str](self).s, sub, start, end)
}

// findNames is what CPython calls each of these methods when the number of arguments is wrong.
const findNames = "find/rfind/index/rindex"

func strFind(t *Thread, self Value, args []Value) Value {
	return searchResult(strSearch(t, self, args, findIn))
}

func strRFind(t *Thread, self Value, args []Value) Value {
	return searchResult(strSearch(t, self, args, rfindIn))
}

func searchResult(i int) Value {
	if i < -1 {
		return Value{}
	}
	return SmallInt(int64(i))
}

func strIndex(t *Thread, self Value, args []Value) Value {
	return indexResult(t, strSearch(t, self, args, findIn), "substring not found")
}

func strRIndex(t *Thread, self Value, args []Value) Value {
	return indexResult(t, strSearch(t, self, args, rfindIn), "substring not found")
}

func indexResult(t *Thread, i int, msg string) Value {
	if i == -1 {
		return t.Raise(ValueError, msg)
	}
	return searchResult(i)
}

// strCount is s.count(sub[, start[, end]]).
func strCount(t *Thread, self Value, args []Value) Value {
	start, end, ok := findBounds(t, args)
	if !ok {
		return Value{}
	}
	if IsUnicode(args[0]) {
		u := unicodeFrom(t, self)
		if u == nil {
			return Value{}
		}
		return unicodeCount(t, u.V(), []Value{args[0], Int(int64(start)), Int(int64(end))})
	}
	sub, ok := charBuffer(t, args[0])
	if !ok {
		return Value{}
	}
	return SmallInt(int64(countIn(As[Str](self).s, sub, start, end)))
}

// countIn counts sub in s[start:end].
func countIn(s, sub string, start, end int) int {
	start, end = clipRange(start, end, len(s))
	switch {
	case start > end:
		return 0
	case len(sub) == 0:
		return end - start + 1
	}
	return strings.Count(s[start:end], sub)
}

func strStartsWith(t *Thread, self Value, args []Value) Value {
	return affixMethod(t, "startswith", args, func(a Value, start, end int) (bool, bool) {
		return strHasAffix(t, self, a, start, end, false)
	}, strOrUnicode, "str, unicode, or tuple")
}

func strEndsWith(t *Thread, self Value, args []Value) Value {
	return affixMethod(t, "endswith", args, func(a Value, start, end int) (bool, bool) {
		return strHasAffix(t, self, a, start, end, true)
	}, strOrUnicode, "str, unicode, or tuple")
}

func strOrUnicode(v Value) bool { return IsStr(v) || IsUnicode(v) }

// affixMethod is the body of startswith and endswith: test is asked for the argument or for each
// item of a tuple of them; want names in the TypeError what a single argument may be.
func affixMethod(t *Thread, name string, args []Value, test func(a Value, start, end int) (bool, bool),
	accepts func(Value) bool, want string) Value {
	start, end, ok := findBounds(t, args)
	if !ok {
		return Value{}
	}
	if !IsTuple(args[0]) {
		r, ok := test(args[0], start, end)
		if ok {
			return Bool(r)
		}
		if t.ErrMatches(TypeError) && !accepts(args[0]) {
			t.ClearExc()
			t.Raise(TypeError, name+" first arg must be "+want+", not "+TypeName(args[0]))
		}
		return Value{}
	}
	for _, a := range As[Tuple](args[0]).items {
		r, ok := test(a, start, end)
		if !ok {
			return Value{}
		}
		if r {
			return True
		}
	}
	return False
}

func strHasAffix(t *Thread, self, affix Value, start, end int, atEnd bool) (bool, bool) {
	if IsUnicode(affix) {
		u := unicodeFrom(t, self)
		if u == nil {
			return false, false
		}
		return unicodeHasAffix(u, As[Unicode](affix), start, end, atEnd), true
	}
	sub, ok := charBuffer(t, affix)
	if !ok {
		return false, false
	}
	return hasAffix(As[Str](self).s, sub, start, end, atEnd), true
}

// hasAffix tells whether s[start:end] starts (or ends) with sub.
func hasAffix(s, sub string, start, end int, atEnd bool) bool {
	start, end = clipRange(start, end, len(s))
	if start > end || end-start < len(sub) {
		return false
	}
	if atEnd {
		return s[end-len(sub):end] == sub
	}
	return s[start:start+len(sub)] == sub
}

// strReplace is s.replace(old, new[, count]).
func strReplace(t *Thread, self Value, args []Value) Value {
	count := -1
	if args[2].Ok() {
		var ok bool
		if count, ok = argInt(t, args[2]); !ok {
			return Value{}
		}
	}
	old, ok := "", true
	if !IsUnicode(args[0]) {
		if old, ok = charBuffer(t, args[0]); !ok {
			return Value{}
		}
	}
	if IsUnicode(args[0]) || IsUnicode(args[1]) {
		u := unicodeFrom(t, self)
		if u == nil {
			return Value{}
		}
		return unicodeReplaceN(t, u, args[0], args[1], count)
	}
	repl, ok := charBuffer(t, args[1])
	if !ok {
		return Value{}
	}
	s := As[Str](self)
	if old != "" && (len(s.s) > 0 || s.typ == StrType) {
		return t.strReplaced(s, old, repl, count)
	}
	r, ok := replaceBytes(t, s.s, old, repl, count)
	switch {
	case !ok:
		return Value{}
	case s.typ == StrType && len(r) == len(s.s) && r == s.s:
		return self
	}
	return MkStr(r)
}

// strReplaced gives s with (the first count of) occurrences of old, which isn't empty, replaced.
func (t *Thread) strReplaced(s *Str, old, repl string, count int) Value {
	if count < 0 {
		count = maxIndex
	}
	var found places
	if !found.find(s.s, old, count) {
		r, ok := replaceText(t, s.s, old, repl, count)
		if !ok {
			return Value{}
		}
		return MkStr(r)
	}
	size := len(s.s) + found.n*(len(repl)-len(old))
	switch {
	case found.n == 0 && s.typ == StrType:
		return s.V()
	case !replaceFits(t, len(s.s), found.n, len(repl)):
		return Value{}
	case size < 2:
		var few [1]byte
		found.fill(few[:size], s.s, repl, len(old))
		return MkStr(string(few[:size]))
	}
	o, room := t.strRoom(size)
	found.fill(room, s.s, repl, len(old))
	return o.V()
}

// replaceBytes replaces in a string of bytes; an empty old matches between all bytes.
func replaceBytes(t *Thread, s, old, repl string, count int) (string, bool) {
	if len(s) == 0 && (len(old) > 0 || count >= 0) {
		return "", true
	}
	if len(old) > 0 {
		return replaceText(t, s, old, repl, count)
	}
	n := len(s) + 1
	if count >= 0 && count < n {
		n = count
	}
	if !replaceFits(t, len(s), n, len(repl)) {
		return "", false
	}
	b := make([]byte, 0, len(s)+n*len(repl))
	for i := 0; i < len(s); i++ {
		if n > 0 {
			b = append(b, repl...)
			n--
		}
		b = append(b, s[i])
	}
	if n > 0 {
		b = append(b, repl...)
	}
	return bytesAsString(b), true
}

// replaceText replaces (the first count of) occurrences of old, which is not empty.
func replaceText(t *Thread, s, old, repl string, count int) (string, bool) {
	mayBeLarge := len(repl) > len(old) && len(s)/len(old) >= alwaysGranted/len(repl)
	if mayBeLarge && !replaceFits(t, len(s), strings.Count(s, old), len(repl)) {
		return "", false
	}
	return strings.Replace(s, old, repl, count), true
}

func replaceFits(t *Thread, size, n, repl int) bool {
	if repl > 0 && n > (maxIndex-size)/repl {
		t.Raise(OverflowError, "replace string is too long")
		return false
	}
	return HasRoom(t, size+n*repl, 1)
}
