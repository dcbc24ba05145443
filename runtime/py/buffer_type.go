// The buffer type: a read-only window on another object's bytes.
package py

import (
	"bytes"
	"strconv"
)

// Buffer is a buffer. Locking contract: immutable; it reads the base's bytes as they are at the time.
type Buffer struct {
	Object
	base         Value
	offset, size int // size -1: to the end
}

// BufferType is the type of buffer.
var BufferType = NewType("buffer")

func init() {
	BufferType.Setup(Spec{
		Doc: "buffer(object [, offset[, size]])\n\nA read-only window on the bytes of an object.",
		Slots: Slots{
			GetAttr: GenericGetAttr,
			New:     bufferNew, Repr: bufferRepr, Str: bufferStr, Hash: bufferHash, Compare: bufferCompare,
			Len: bufferLen, MapLen: bufferLen, Concat: bufferConcat, Repeat: bufferRepeat, Item: bufferItem,
			Slice: bufferSlice, Subscript: bufferSubscript, SetItemAt: bufferSetItem, SetSlice: bufferSetSlice,
			SetSubscript: bufferSetSubscript,
		},
	})
}

// bufferObjectBytes gives the bytes in the window.
func bufferObjectBytes(v Value) []byte {
	o := As[Buffer](v)
	return o.window(bufferOf(o.base).Bytes(o.base))
}

// window cuts out the part of the base's bytes that shows.
func (o *Buffer) window(b []byte) []byte {
	b = b[min(o.offset, len(b)):]
	if o.size >= 0 && o.size < len(b) {
		b = b[:o.size]
	}
	return b
}

func bufferNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	m := Impl{kind: kindParse, min: 1, max: 3}
	if kw.Len() > 0 {
		return t.Raise(TypeError, "buffer() does not take keyword arguments")
	}
	if !m.checkCount(t, "buffer", len(args)) {
		return Value{}
	}
	offset, size := 0, -1
	var ok bool
	if len(args) > 1 {
		if offset, ok = argInt(t, args[1]); !ok {
			return Value{}
		}
	}
	if len(args) > 2 {
		if size, ok = argInt(t, args[2]); !ok {
			return Value{}
		}
	}
	p := bufferOf(args[0])
	switch {
	case p == nil || IsExact(args[0], MemoryViewType):
		return t.Raise(TypeError, "buffer object expected")
	case offset < 0:
		return t.Raise(ValueError, "offset must be zero or positive")
	case size < -1:
		return t.Raise(ValueError, "size must be zero or positive")
	}
	return newBuffer(args[0], offset, size).V()
}

// newBuffer makes a window; one on another buffer becomes one on that buffer's base.
func newBuffer(base Value, offset, size int) *Buffer {
	if IsExact(base, BufferType) {
		outer := As[Buffer](base)
		if outer.size >= 0 {
			rest := max(outer.size-offset, 0)
			if size < 0 || size > rest {
				size = rest
			}
		}
		base, offset = outer.base, outer.offset+offset
	}
	o := &Buffer{base: base, offset: offset, size: size}
	o.typ = BufferType
	return o
}

func bufferRepr(t *Thread, self Value) Value {
	o := As[Buffer](self)
	return MkStr("<read-only buffer for " + addressOf(o.base) + ", size " + strconv.Itoa(o.size) +
		", offset " + strconv.Itoa(o.offset) + " at " + addressOf(self) + ">")
}

func bufferStr(t *Thread, self Value) Value { return MkStr(string(bufferObjectBytes(self))) }

func bufferHash(t *Thread, self Value) (int64, bool) {
	return hashBytes(string(bufferObjectBytes(self))), true
}

func bufferCompare(t *Thread, a, b Value) (int, bool) {
	return bytes.Compare(bufferObjectBytes(a), bufferObjectBytes(b)), true
}

func bufferLen(t *Thread, self Value) (int, bool) { return len(bufferObjectBytes(self)), true }

func bufferConcat(t *Thread, a, b Value) Value {
	p := bufferOf(b)
	if p == nil || IsExact(b, MemoryViewType) {
		return t.Raise(TypeError, "bad argument type for built-in operation")
	}
	if len(bufferObjectBytes(a)) == 0 {
		return b
	}
	return MkStr(string(bufferObjectBytes(a)) + string(p.Bytes(b)))
}

func bufferRepeat(t *Thread, self Value, n int) Value {
	if size := len(bufferObjectBytes(self)); size > 0 && n > maxIndex/size {
		return t.Raise(MemoryError, "result too large")
	}
	s, ok := repeatString(t, string(bufferObjectBytes(self)), n)
	if !ok {
		return Value{}
	}
	return MkStr(s)
}

func bufferItem(t *Thread, self Value, i int) Value {
	b := bufferObjectBytes(self)
	if uint(i) >= uint(len(b)) {
		return t.Raise(IndexError, "buffer index out of range")
	}
	return oneByte[b[i]].V()
}

func bufferSlice(t *Thread, self Value, i, j int) Value {
	b := bufferObjectBytes(self)
	i, j = clipSlice(i, j, len(b))
	if j-i > blockText {
		return strSlice(t, bufferStr(t, self), i, j)
	}
	return t.strOf(b[i:j])
}

func bufferSubscript(t *Thread, self, key Value) Value {
	if IsExact(key, SliceType) {
		return strSubscript(t, bufferStr(t, self), key)
	}
	if !hasIndex(key) {
		return t.Raise(TypeError, "sequence index must be integer")
	}
	i, ok := AsIndex(t, key, IndexError)
	if !ok {
		return Value{}
	}
	if i < 0 {
		n, _ := bufferLen(t, self)
		i += n
	}
	return bufferItem(t, self, i)
}

func bufferReadOnly(t *Thread) bool {
	t.Raise(TypeError, "buffer is read-only")
	return false
}

func bufferSetItem(t *Thread, self Value, i int, v Value) bool     { return bufferReadOnly(t) }
func bufferSetSlice(t *Thread, self Value, i, j int, v Value) bool { return bufferReadOnly(t) }
func bufferSetSubscript(t *Thread, self, key, v Value) bool        { return bufferReadOnly(t) }
