// The methods of bytearray. Those that only look share str's functions on Go strings.
package py

import (
	"slices"
	"strconv"
	"strings"
	"unsafe"
)

func byteArrayAppend(t *Thread, self, v Value) Value {
	c, ok := byteValue(t, v)
	if !ok {
		return Value{}
	}
	o := As[ByteArray](self)
	m := o.lock()
	o.b = append(o.b, c)
	unlock(m)
	return None
}

func byteArrayExtend(t *Thread, self, v Value) Value {
	var b []byte
	if s, ok := bytesView(v); ok {
		b = unsafe.Slice(unsafe.StringData(s), len(s)) // for reading only
	} else if _, ok = lengthHint(t, v, 32); !ok {
		return Value{}
	} else if b, ok = bytesOfIterable(t, v); !ok {
		return Value{}
	}
	o := As[ByteArray](self)
	m := o.lock()
	o.b = append(o.b, b...)
	unlock(m)
	return None
}

func byteArrayInsert(t *Thread, self Value, args []Value) Value {
	i, ok := argInt(t, args[0])
	if !ok {
		return Value{}
	}
	c, ok := byteValue(t, args[1])
	if !ok {
		return Value{}
	}
	o := As[ByteArray](self)
	m := o.lock()
	defer unlock(m)
	if i < 0 {
		i = max(i+len(o.b), 0)
	}
	o.b = slices.Insert(o.b, min(i, len(o.b)), c)
	return None
}

func byteArrayPop(t *Thread, self Value, args []Value) Value {
	i := -1
	if args[0].Ok() {
		var ok bool
		if i, ok = argInt(t, args[0]); !ok {
			return Value{}
		}
	}
	o := As[ByteArray](self)
	m := o.lock()
	defer unlock(m)
	n := len(o.b)
	if n == 0 {
		return t.Raise(IndexError, "pop from empty bytearray")
	}
	if i < 0 {
		i += n
	}
	if uint(i) >= uint(n) {
		return t.Raise(IndexError, "pop index out of range")
	}
	c := o.b[i]
	o.b = slices.Delete(o.b, i, i+1)
	return SmallInt(int64(c))
}

func byteArrayRemove(t *Thread, self, v Value) Value {
	c, ok := byteValue(t, v)
	if !ok {
		return Value{}
	}
	o := As[ByteArray](self)
	m := o.lock()
	defer unlock(m)
	i := slices.Index(o.b, c)
	if i < 0 {
		return t.Raise(ValueError, "value not found in bytearray")
	}
	o.b = slices.Delete(o.b, i, i+1)
	return None
}

func byteArrayReverse(t *Thread, self Value) Value {
	o := As[ByteArray](self)
	m := o.lock()
	slices.Reverse(o.b)
	unlock(m)
	return None
}

// byteArrayFromHex is bytearray.fromhex: pairs of digits with spaces between them.
func byteArrayFromHex(t *Thread, cls Value, args []Value) Value {
	s, ok := "", true
	switch {
	case IsStr(args[0]):
		s = As[Str](args[0]).s
	case IsUnicode(args[0]):
		s, ok = defaultEncode(t, args[0])
	default:
		if s, ok = readOnlyBytes(args[0]); !ok {
			argFail(t, "fromhex", 1, "string or read-only buffer", args[0])
		}
	}
	if !ok {
		return Value{}
	}
	var b []byte
	for i := 0; i < len(s); i += 2 {
		for i < len(s) && s[i] == ' ' {
			i++
		}
		if i == len(s) {
			break
		}
		if i+1 >= len(s) || hexValue(s[i]) < 0 || hexValue(s[i+1]) < 0 {
			return t.Raise(ValueError, "non-hexadecimal number found in fromhex() arg at position "+strconv.Itoa(i))
		}
		b = append(b, byte(hexValue(s[i])<<4|hexValue(s[i+1])))
	}
	if cls == ByteArrayType.V() {
		return NewByteArray(b).V()
	}
	return Call1(t, cls, MkStr(bytesAsString(b)))
}

// hexValue gives the value of a hexadecimal digit, or -1.
func hexValue(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

func byteArrayDecode(t *Thread, self Value, args []Value) Value {
	return codecMethod(t, self, "decode", args, func(c *codec, errors string) Value { return c.decode(t, self, errors) })
}

func byteArrayJoin(t *Thread, self, iterable Value) Value {
	items, ok := joinItems(t, iterable)
	if !ok {
		return Value{}
	}
	var few [fewPieces]string
	pieces := few[:0]
	size := 0
	for i, v := range items {
		if !IsStr(v) && !IsInstanceOf(v, ByteArrayType) {
			return t.Raise(TypeError, "can only join an iterable of bytes (item "+strconv.Itoa(i)+" has type '"+TypeName(v)+"')")
		}
		piece, _ := bytesView(v)
		pieces = append(pieces, piece)
		size += len(piece)
	}
	sep := As[ByteArray](self).view()
	if !HasRoom(t, size+len(sep)*len(pieces), 1) {
		return Value{}
	}
	o, room := newByteArrayRoom(size + len(sep)*max(len(pieces)-1, 0))
	for i, piece := range pieces {
		if i > 0 {
			room = room[copy(room, sep):]
		}
		room = room[copy(room, piece):]
	}
	return o.V()
}

func byteArrayTranslate(t *Thread, self Value, args []Value) Value {
	var tab, del string
	var ok bool
	if args[0] != None {
		if tab, ok = apiBuffer(t, args[0]); !ok {
			return Value{}
		}
		if len(tab) != 256 {
			return t.Raise(ValueError, "translation table must be 256 characters long")
		}
	}
	if args[1].Ok() {
		if del, ok = apiBuffer(t, args[1]); !ok {
			return Value{}
		}
	}
	return NewByteArray([]byte(translateBytes(As[ByteArray](self).text(), tab, del))).V()
}

func byteArrayAlloc(t *Thread, self Value) Value {
	n, _ := byteArrayLen(t, self)
	if n > 0 {
		n++
	}
	return SmallInt(int64(n))
}

// byteArrayHeader is what sys.getsizeof says of an empty bytearray in CPython on 64-bit machines.
const byteArrayHeader = 48

func byteArraySizeof(t *Thread, self Value) Value {
	n, _ := byteArrayLen(t, self)
	if n > 0 {
		n++
	}
	return SmallInt(int64(byteArrayHeader + n))
}

func byteArrayReduce(t *Thread, self Value) Value {
	text, _ := decodeLatin1(t, Value{}, As[ByteArray](self).text(), "")
	state := GetAttr(t, self, Intern("__dict__"))
	if state.Zero() {
		t.ClearExc()
		state = None
	}
	return NewTuple(TypeOf(self).V(), NewTuple(MkUnicode(text), MkStr("latin-1")).V(), state).V()
}

// byteArraySearch runs findIn or rfindIn. -2: failed.
func byteArraySearch(t *Thread, self Value, args []Value, find func(s, sub string, start, end int) int) int {
	start, end, ok := findBounds(t, args)
	if !ok {
		return -2
	}
	sub, ok := apiBuffer(t, args[0])
	if !ok {
		return -2
	}
	return find(As[ByteArray](self).text(), sub, start, end)
}

func byteArrayFind(t *Thread, self Value, args []Value) Value {
	return searchResult(byteArraySearch(t, self, args, findIn))
}

func byteArrayRFind(t *Thread, self Value, args []Value) Value {
	return searchResult(byteArraySearch(t, self, args, rfindIn))
}

func byteArrayIndex(t *Thread, self Value, args []Value) Value {
	return indexResult(t, byteArraySearch(t, self, args, findIn), "subsection not found")
}

func byteArrayRIndex(t *Thread, self Value, args []Value) Value {
	return indexResult(t, byteArraySearch(t, self, args, rfindIn), "subsection not found")
}

func byteArrayCount(t *Thread, self Value, args []Value) Value {
	return searchResult(byteArraySearch(t, self, args, countIn))
}

func byteArrayStartsWith(t *Thread, self Value, args []Value) Value {
	return byteArrayAffix(t, "startswith", self, args, false)
}

func byteArrayEndsWith(t *Thread, self Value, args []Value) Value {
	return byteArrayAffix(t, "endswith", self, args, true)
}

func byteArrayAffix(t *Thread, name string, self Value, args []Value, atEnd bool) Value {
	s := As[ByteArray](self).text()
	return affixMethod(t, name, args, func(a Value, start, end int) (bool, bool) {
		sub, ok := apiBuffer(t, a)
		return ok && hasAffix(s, sub, start, end, atEnd), ok
	}, func(Value) bool { return true }, "")
}

func byteArrayReplace(t *Thread, self Value, args []Value) Value {
	count := -1
	var ok bool
	if args[2].Ok() {
		if count, ok = argInt(t, args[2]); !ok {
			return Value{}
		}
	}
	old, ok := apiBuffer(t, args[0])
	if !ok {
		return Value{}
	}
	repl, ok := apiBuffer(t, args[1])
	if !ok {
		return Value{}
	}
	view := As[ByteArray](self).view()
	var found places
	if count < 0 {
		count = maxIndex
	}
	if old != "" && found.find(view, old, count) && replaceFits(t, len(view), found.n, len(repl)) {
		o, room := newByteArrayRoom(len(view) + found.n*(len(repl)-len(old)))
		found.fill(room, view, repl, len(old))
		return o.V()
	}
	if t.HasExc() {
		return Value{}
	}
	r, ok := replaceBytes(t, As[ByteArray](self).text(), old, repl, count)
	if !ok {
		return Value{}
	}
	return newByteArrayOf(r)
}

func byteArraySplit(t *Thread, self Value, args []Value) Value {
	return byteArraySplitWith(t, self, args, false)
}

func byteArrayRSplit(t *Thread, self Value, args []Value) Value {
	return byteArraySplitWith(t, self, args, true)
}

func byteArraySplitWith(t *Thread, self Value, args []Value, fromEnd bool) Value {
	max, ok := maxSplit(t, args[1])
	if !ok {
		return Value{}
	}
	s := As[ByteArray](self).text()
	p := pieceList{t: t, kind: byteArrayPieces, size: len(s)}
	var room [fewPieces]Value
	p.items = room[:0]
	if args[0].Zero() || args[0] == None {
		p.splitBlanks(s, &blankStr, max, fromEnd)
		return p.list(Value{})
	}
	sep, ok := apiBuffer(t, args[0])
	switch {
	case !ok:
		return Value{}
	case sep == "":
		return t.Raise(ValueError, "empty separator")
	}
	p.splitAt(s, sep, max, fromEnd)
	return p.list(Value{})
}

func byteArraySplitLines(t *Thread, self Value, args []Value) Value {
	keep, ok := keepEnds(t, args[0])
	if !ok {
		return Value{}
	}
	s := As[ByteArray](self).text()
	p := pieceList{t: t, kind: byteArrayPieces, size: len(s)}
	var room [fewPieces]Value
	p.items = room[:0]
	p.splitLines(s, keep)
	return p.list(Value{})
}

func byteArrayPartition(t *Thread, self, sep Value) Value {
	return byteArrayPartitionAt(t, self, sep, strings.Index, false)
}

func byteArrayRPartition(t *Thread, self, sep Value) Value {
	return byteArrayPartitionAt(t, self, sep, strings.LastIndex, true)
}

func byteArrayPartitionAt(t *Thread, self, sepV Value, find func(s, sub string) int, last bool) Value {
	sep, ok := bytesLike(sepV)
	if !ok {
		return t.Raise(TypeError, "'"+TypeName(sepV)+"' does not have the buffer interface")
	}
	if sep == "" {
		return t.Raise(ValueError, "empty separator")
	}
	s := As[ByteArray](self).text()
	parts := [3]string{s, "", ""}
	if i := find(s, sep); i >= 0 {
		parts = [3]string{s[:i], sep, s[i+len(sep):]}
	} else if last {
		parts = [3]string{"", "", s}
	}
	return NewTuple(newByteArrayOf(parts[0]), newByteArrayOf(parts[1]), newByteArrayOf(parts[2])).V()
}

// byteArrayStripper gives strip, lstrip or rstrip.
func byteArrayStripper(name string, sides int) func(t *Thread, self Value, args []Value) Value {
	return func(t *Thread, self Value, args []Value) Value {
		s := As[ByteArray](self).text()
		if args[0].Zero() || args[0] == None {
			return NewByteArray([]byte(stripSpace(s, sides))).V()
		}
		chars, ok := apiBuffer(t, args[0])
		if !ok {
			return Value{}
		}
		return NewByteArray([]byte(stripBytes(s, chars, sides))).V()
	}
}

func byteArrayPadded(t *Thread, self Value, name string, args []Value, sides func(width, n int) (int, int)) Value {
	width, fill, ok := padArgs(t, name, args)
	if !ok {
		return Value{}
	}
	s := As[ByteArray](self).text()
	left, right := sides(width, len(s))
	r, ok := padBytes(t, s, left, right, fill)
	if !ok {
		return Value{}
	}
	return NewByteArray([]byte(r)).V()
}

func byteArrayLJust(t *Thread, self Value, args []Value) Value {
	return byteArrayPadded(t, self, "ljust", args, func(w, n int) (int, int) { return 0, padding(w, n) })
}

func byteArrayRJust(t *Thread, self Value, args []Value) Value {
	return byteArrayPadded(t, self, "rjust", args, func(w, n int) (int, int) { return padding(w, n), 0 })
}

func byteArrayCenter(t *Thread, self Value, args []Value) Value {
	return byteArrayPadded(t, self, "center", args, centerPads)
}

func byteArrayZFill(t *Thread, self Value, args []Value) Value {
	width, ok := argInt(t, args[0])
	if !ok {
		return Value{}
	}
	r, ok := zfillBytes(t, As[ByteArray](self).text(), width)
	if !ok {
		return Value{}
	}
	return NewByteArray([]byte(r)).V()
}

func byteArrayExpandTabs(t *Thread, self Value, args []Value) Value {
	size := 8
	var ok bool
	if args[0].Ok() {
		if size, ok = argInt32(t, args[0]); !ok {
			return Value{}
		}
	}
	r, ok := expandTabs(t, As[ByteArray](self).text(), size)
	if !ok {
		return Value{}
	}
	return NewByteArray([]byte(r)).V()
}
