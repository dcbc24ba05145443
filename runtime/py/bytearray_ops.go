// The operations of bytearray: construction, text, comparison, indexing, assignment.
//
// Each operation works on the bytes under the object's lock; Python code (iterators, __index__) runs before or after.
package py

import (
	"slices"
	"strings"
	"sync/atomic"
)

func byteArrayNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value { return cls.alloc(cls) }

var byteArrayParams = []string{"source", "encoding", "errors"}

// set stores new contents.
func (o *ByteArray) set(b []byte) {
	m := o.lock()
	o.b = b
	unlock(m)
}

// byteArrayInit is bytearray.__init__.
func byteArrayInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	full, ok := bindKeywords(t, "bytearray", byteArrayParams, 0, args, kw)
	if !ok {
		return false
	}
	encoding, ok := argCString(t, "bytearray", 2, full[1])
	if !ok {
		return false
	}
	errors, ok := argErrorsName(t, "bytearray", 3, full[2])
	if !ok {
		return false
	}
	src := full[0]
	encoded := full[1].Ok() || full[2].Ok()
	o := As[ByteArray](self)
	o.set(nil)
	switch {
	case src.Ok() && IsUnicode(src):
		if full[1].Zero() {
			t.Raise(TypeError, "unicode argument without an encoding")
			return false
		}
		s, ok := encodeToStr(t, src, encoding, errors)
		o.set([]byte(s))
		return ok
	case encoded && (src.Zero() || !IsStr(src)):
		t.Raise(TypeError, "encoding or errors without a string argument")
		return false
	case src.Zero():
		return true
	case encoded && IsStr(src):
		// CPython encodes a str and then takes the original.
		if full[1].Zero() {
			encoding = DefaultEncoding()
		}
		if _, ok := encodeToStr(t, src, encoding, errors); !ok {
			return false
		}
	}
	b, ok := byteArrayContents(t, src)
	if ok {
		o.set(b)
	}
	return ok
}

// byteArrayFrom is bytearray(src).
func byteArrayFrom(t *Thread, src Value) Value {
	if IsExact(src, StrType) {
		return newByteArrayOf(As[Str](src).s)
	}
	if IsUnicode(src) {
		return t.Raise(TypeError, "unicode argument without an encoding")
	}
	b, ok := byteArrayContents(t, src)
	if !ok {
		return Value{}
	}
	return NewByteArray(b).V()
}

// byteArrayContents gives the bytes that bytearray(src) has.
func byteArrayContents(t *Thread, src Value) ([]byte, bool) {
	if IsStr(src) {
		return []byte(As[Str](src).s), true
	}
	if IsExact(src, ByteArrayType) {
		return []byte(As[ByteArray](src).view()), true
	}
	if s, ok := viewedBytes(src); ok {
		return []byte(s), true
	}
	if hasIndex(src) && hasIndexMethod(t, src) {
		n, ok := AsIndex(t, src, OverflowError)
		switch {
		case !ok:
			return nil, false
		case n < 0:
			t.Raise(ValueError, "negative count")
			return nil, false
		case !HasRoom(t, n, 1):
			return nil, false
		}
		return make([]byte, n), true
	}
	return bytesOfIterable(t, src)
}

// bytesOfIterable collects an iterable of ints and one-byte strs.
func bytesOfIterable(t *Thread, src Value) ([]byte, bool) {
	var b []byte
	ok := IterateInto(t, src, func(v Value) bool {
		c, ok := byteValue(t, v)
		b = append(b, c)
		return ok
	})
	return b, ok
}

// byteValue converts what is put into a bytearray.
func byteValue(t *Thread, v Value) (byte, bool) {
	switch {
	case IsExact(v, StrType):
		if s := As[Str](v).s; len(s) == 1 {
			return s[0], true
		}
		t.Raise(ValueError, "string must be of size 1")
		return 0, false
	case v.IsInt():
		if i := v.Int(); i >= 0 && i < 256 {
			return byte(i), true
		}
	case IsAnyInt(v) || IsLong(v):
		if i, fits := Int64Of(v); fits && i >= 0 && i < 256 {
			return byte(i), true
		}
	default:
		return byteOfIndex(t, v)
	}
	t.Raise(ValueError, "byte must be in range(0, 256)")
	return 0, false
}

// hasIndexMethod tells whether v really has an __index__: instances of classic classes only seem to.
func hasIndexMethod(t *Thread, v Value) bool {
	if !IsExact(v, InstanceType) {
		return true
	}
	found := GetAttr(t, v, s__index__).Ok()
	t.ClearExc()
	return found
}

// byteOfIndex converts an object with __index__.
func byteOfIndex(t *Thread, v Value) (byte, bool) {
	if IsUnicode(v) || TypeOf(v).Slots.Index == nil || !hasIndexMethod(t, v) {
		t.Raise(TypeError, "an integer or string of size 1 is required")
		return 0, false
	}
	i, ok := AsIndex(t, v, nil)
	if !ok {
		return 0, false
	}
	if i < 0 || i > 255 {
		t.Raise(ValueError, "byte must be in range(0, 256)")
		return 0, false
	}
	return byte(i), true
}

func byteArrayRepr(t *Thread, self Value) Value {
	s := As[ByteArray](self).text()
	b := append(make([]byte, 0, len(s)+14), "bytearray"...) // for subclasses too
	quote := byte('\'')
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		quote = '"'
	}
	b = append(b, '(', 'b', quote)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\'' || c == '\\':
			b = append(b, '\\', c)
		case c >= ' ' && c < 0x7F:
			b = append(b, c)
		default:
			b = appendByteEscape(b, c)
		}
	}
	return MkStr(bytesAsString(append(b, quote, ')')))
}

func byteArrayStr(t *Thread, self Value) Value { return MkStr(As[ByteArray](self).text()) }

func byteArrayLen(t *Thread, self Value) (int, bool) {
	o := As[ByteArray](self)
	m := o.lock()
	defer unlock(m)
	return len(o.b), true
}

// byteArrayRichCompare compares with anything that has bytes; not with unicode.
func byteArrayRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if IsUnicode(a) || IsUnicode(b) {
		return NotImplemented
	}
	x, ok := bytesLike(a)
	if !ok {
		return NotImplemented
	}
	y, ok := bytesLike(b)
	if !ok {
		return NotImplemented
	}
	return Bool(compareStrings(x, y, op))
}

// bytesLike gives the bytes of a str or another object that has some.
func bytesLike(v Value) (string, bool) {
	if IsStr(v) {
		return As[Str](v).s, true
	}
	return viewedBytes(v)
}

// viewedBytes gives the bytes of what a memoryview could show.
func viewedBytes(v Value) (string, bool) {
	if p := bufferOf(v); p != nil && p.View {
		return string(p.Bytes(v)), true
	}
	return "", false
}

// byteArrayConcat is a + b where one is a bytearray and the other has bytes.
func byteArrayConcat(t *Thread, a, b Value) Value {
	x, okA := bytesView(a)
	y, okB := bytesView(b)
	if !okA || !okB {
		return t.Raise(TypeError, "can't concat "+TypeName(a)+" to "+TypeName(b))
	}
	if !HasRoom(t, len(x)+len(y), 1) {
		return Value{}
	}
	o, room := newByteArrayRoom(len(x) + len(y))
	copy(room[copy(room, x):], y)
	return o.V()
}

func byteArrayInPlaceConcat(t *Thread, a, b Value) Value {
	y, ok := bytesView(b)
	if !ok {
		return t.Raise(TypeError, "can't concat "+TypeName(b)+" to "+TypeName(a))
	}
	o := As[ByteArray](a)
	m := o.lock()
	o.b = append(o.b, y...)
	unlock(m)
	return a
}

func byteArrayRepeat(t *Thread, self Value, n int) Value {
	b, ok := repeatedBytes(t, As[ByteArray](self).text(), n)
	if !ok {
		return Value{}
	}
	return NewByteArray(b).V()
}

func repeatedBytes(t *Thread, s string, n int) ([]byte, bool) {
	if n > 0 && len(s) > maxIndex/n {
		t.RaiseNone(MemoryError)
		return nil, false
	}
	r, ok := repeatString(t, s, n)
	return []byte(r), ok
}

func byteArrayInPlaceRepeat(t *Thread, self Value, n int) Value {
	o := As[ByteArray](self)
	b, ok := repeatedBytes(t, o.text(), n)
	if !ok {
		return Value{}
	}
	o.set(b)
	return self
}

// at gives byte i; negative indexes were made good.
func (o *ByteArray) at(i int) (byte, bool) {
	m := o.lock()
	defer unlock(m)
	if uint(i) >= uint(len(o.b)) {
		return 0, false
	}
	return o.b[i], true
}

func byteArrayItem(t *Thread, self Value, i int) Value {
	c, ok := As[ByteArray](self).at(i)
	if !ok {
		return t.Raise(IndexError, "bytearray index out of range")
	}
	return SmallInt(int64(c))
}

func byteArrayContains(t *Thread, self, x Value) (bool, bool) {
	s := As[ByteArray](self).text()
	if hasIndex(x) {
		i, ok := AsIndex(t, x, ValueError)
		switch {
		case ok && (i < 0 || i > 255):
			t.Raise(ValueError, "byte must be in range(0, 256)")
			return false, false
		case ok:
			return strings.IndexByte(s, byte(i)) >= 0, true
		}
		t.ClearExc()
	}
	sub, ok := apiBuffer(t, x)
	return ok && findIn(s, sub, 0, maxIndex) >= 0, ok
}

// apiBuffer gives the bytes of an argument of a bytearray method.
func apiBuffer(t *Thread, v Value) (string, bool) {
	s, ok := bytesLike(v)
	if !ok {
		t.Raise(TypeError, "Type "+TypeName(v)+" doesn't support the buffer API")
	}
	return s, ok
}

// byteArrayIndexOf converts an index, negative ones counted from the end.
func byteArrayIndexOf(t *Thread, self, key Value, msg string) (int, bool) {
	if !IsAnyInt(key) && !IsLong(key) && TypeOf(key).Slots.Index == nil {
		t.Raise(TypeError, msg)
		return 0, false
	}
	i, ok := AsIndex(t, key, IndexError)
	if i < 0 {
		n, _ := byteArrayLen(t, self)
		i += n
	}
	return i, ok
}

func byteArraySubscript(t *Thread, self, key Value) Value {
	if !IsExact(key, SliceType) {
		i, ok := byteArrayIndexOf(t, self, key, "bytearray indices must be integers")
		if !ok {
			return Value{}
		}
		return byteArrayItem(t, self, i)
	}
	o := As[ByteArray](self)
	for {
		n, _ := byteArrayLen(t, self)
		r, ok := As[Slice](key).indices(t, n)
		if !ok {
			return Value{}
		}
		if part := o.pick(n, r); part != nil {
			return part.V()
		}
	}
}

// pick gives what r selects of n bytes; nil: the length is another by now.
func (o *ByteArray) pick(n int, r sliceRange) *ByteArray {
	m := o.lock()
	defer unlock(m)
	if len(o.b) != n {
		return nil
	}
	part, room := newByteArrayRoom(r.count)
	if r.step == 1 {
		copy(room, o.b[r.start:])
		return part
	}
	for i := range room {
		room[i] = o.b[r.start+i*r.step]
	}
	return part
}

// byteArraySetItemAt is self[i] = v, or del self[i] for a zero v.
func byteArraySetItemAt(t *Thread, self Value, i int, v Value) bool {
	o := As[ByteArray](self)
	var c byte
	if v.Ok() {
		if n, _ := byteArrayLen(t, self); uint(i) >= uint(n) { // found before an unfit value
			t.Raise(IndexError, "bytearray index out of range")
			return false
		}
		var ok bool
		if c, ok = byteValue(t, v); !ok {
			return false
		}
	}
	m := o.lock()
	defer unlock(m)
	if uint(i) >= uint(len(o.b)) {
		t.Raise(IndexError, "bytearray index out of range")
		return false
	}
	if v.Zero() {
		o.b = slices.Delete(o.b, i, i+1)
	} else {
		o.b[i] = c
	}
	return true
}

func byteArraySetSubscript(t *Thread, self, key, v Value) bool {
	if IsExact(key, SliceType) {
		return byteArraySetSlice(t, self, key, v)
	}
	i, ok := byteArrayIndexOf(t, self, key, "bytearray indices must be integer")
	return ok && byteArraySetItemAt(t, self, i, v)
}

// sliceContents gives the bytes assigned to a slice.
func sliceContents(t *Thread, v Value) (string, bool) {
	if v.Zero() {
		return "", true
	}
	if s, ok := bytesLike(v); ok {
		return s, true
	}
	if IsUnicode(v) || TypeOf(v).Slots.Int != nil || TypeOf(v).Slots.Float != nil {
		t.Raise(TypeError, "can assign only bytes, buffers, or iterables of ints in range(0, 256)")
		return "", false
	}
	b, ok := byteArrayContents(t, v)
	return bytesAsString(b), ok
}

// byteArraySetSlice assigns to, or for a zero v deletes, a slice.
func byteArraySetSlice(t *Thread, self, key, v Value) bool {
	o := As[ByteArray](self)
	n, _ := byteArrayLen(t, self)
	if _, ok := As[Slice](key).indices(t, n); !ok { // found before unfit contents
		return false
	}
	s, ok := sliceContents(t, v)
	if !ok {
		return false
	}
	for {
		n, _ := byteArrayLen(t, self)
		r, ok := As[Slice](key).indices(t, n)
		if !ok {
			return false
		}
		if done, ok := o.replaceSlice(t, n, r, s); done {
			return ok
		}
	}
}

// replaceSlice puts s in the place of what r selects of n bytes. Not done: the length is another by now.
func (o *ByteArray) replaceSlice(t *Thread, n int, r sliceRange, s string) (done, ok bool) {
	m := o.lock()
	defer unlock(m)
	switch {
	case len(o.b) != n:
		return false, true
	case r.step == 1:
		if r.start > r.stop {
			r.stop = r.start
		}
		o.b = slices.Replace(o.b, r.start, r.stop, []byte(s)...)
	case s == "":
		o.b = deleteStepped(o.b, r)
	case len(s) != r.count:
		t.Raisef(ValueError, "attempt to assign bytes of size %d to extended slice of size %d", len(s), r.count)
		return true, false
	default:
		for i := range r.count {
			o.b[r.start+i*r.step] = s[i]
		}
	}
	return true, true
}

// deleteStepped deletes the bytes that r selects.
func deleteStepped(b []byte, r sliceRange) []byte {
	drop := make(map[int]bool, r.count)
	for i := range r.count {
		drop[r.start+i*r.step] = true
	}
	out := b[:0]
	for i, c := range b {
		if !drop[i] {
			out = append(out, c)
		}
	}
	return out
}

// byteArrayIterObj iterates over a bytearray. Locking contract: the position moves by an atomic exchange, so threads that
// share the iterator get each byte once.
type byteArrayIterObj struct {
	Object
	seq *ByteArray // nil: exhausted
	pos int64
}

var byteArrayIterType = NewType("bytearray_iterator")

func byteArrayIter(t *Thread, self Value) Value {
	it := &byteArrayIterObj{seq: As[ByteArray](self)}
	it.typ = byteArrayIterType
	return it.V()
}

func byteArrayIterNext(t *Thread, self Value) Value {
	it := As[byteArrayIterObj](self)
	for {
		seq := loadPtr(&it.seq)
		if seq == nil {
			return Value{}
		}
		i := atomic.LoadInt64(&it.pos)
		c, ok := seq.at(int(i))
		if !ok {
			storePtr(&it.seq, nil)
			return Value{}
		}
		if atomic.CompareAndSwapInt64(&it.pos, i, i+1) {
			return SmallInt(int64(c))
		}
	}
}

func byteArrayIterHint(t *Thread, self Value) Value {
	it := As[byteArrayIterObj](self)
	n := 0
	if seq := loadPtr(&it.seq); seq != nil {
		n, _ = byteArrayLen(t, seq.V())
	}
	return Int(max(int64(n)-atomic.LoadInt64(&it.pos), 0))
}
