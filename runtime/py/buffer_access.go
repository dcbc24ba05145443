// Looking at objects as bytes: what CPython's buffer protocols do.
//
// A type that has bytes registers a BufferProvider. The bytes it gives are the object's own, to be
// read at once and (where writable) written in place; they are not kept, so an object may grow
// while somebody views it. (CPython refuses that with BufferError; without reference counts nobody
// could tell when the view is gone.)
package py

import "unsafe"

// BufferProvider says how a type's objects are seen as bytes.
type BufferProvider struct {
	Bytes    func(v Value) []byte
	Text     bool // the bytes count as characters: str methods and file.write take them
	View     bool // memoryview and bytearray take them
	Bare     bool // neither: only what asks for plain bytes takes them (array.array)
	Writable bool
}

var bufferProviders = map[*Type]*BufferProvider{}

// RegisterBuffer declares how the instances of ty and its subclasses are seen as bytes.
func RegisterBuffer(ty *Type, p *BufferProvider) { bufferProviders[ty] = p }

func init() {
	RegisterBuffer(StrType, &BufferProvider{Bytes: strBytes, Text: true, View: true})
	RegisterBuffer(ByteArrayType, &BufferProvider{Bytes: byteArrayBytes, Text: true, View: true, Writable: true})
	RegisterBuffer(BufferType, &BufferProvider{Bytes: bufferObjectBytes, Text: true, View: true})
	RegisterBuffer(MemoryViewType, &BufferProvider{Bytes: memoryViewBytes, View: true, Writable: true})
	RegisterBuffer(UnicodeType, &BufferProvider{Bytes: unicodeBytes})
}

// strBytes gives the bytes of a str, which must not be changed.
func strBytes(v Value) []byte {
	s := As[Str](v).s
	return unsafe.Slice(unsafe.StringData(s), len(s))
}

func byteArrayBytes(v Value) []byte {
	o := As[ByteArray](v)
	m := o.lock()
	defer unlock(m)
	return o.b
}

// unicodeBytes gives the characters as CPython keeps them in memory.
func unicodeBytes(v Value) []byte {
	s, _ := encodeUnicodeInternal(nil, As[Unicode](v), "")
	return []byte(s)
}

// bufferOf gives the provider for v, or nil.
func bufferOf(v Value) *BufferProvider {
	if !v.IsObject() {
		return nil
	}
	for ty := TypeOf(v); ty != nil; ty = ty.base {
		if p := bufferProviders[ty]; p != nil {
			return p
		}
	}
	return nil
}

// bufferText gives the characters of an object other than str and unicode that has some (a
// bytearray, a buffer); ok false: v has none. No exception is set.
func bufferText(v Value) (string, bool) {
	p := bufferOf(v)
	switch {
	case p == nil || !p.Text:
		return "", false
	case IsExact(v, BufferType):
		return As[Buffer](v).text()
	}
	return string(p.Bytes(v)), true
}

// text gives what the window shows of the base's characters; ok false: it has none.
func (o *Buffer) text() (string, bool) {
	var s string
	var ok bool
	if IsUnicode(o.base) {
		s, ok = asciiOf(o.base)
	} else {
		s, ok = bufferText(o.base)
	}
	return string(o.window([]byte(s))), ok
}

// asciiOf gives the characters of a unicode that has only ASCII ones.
func asciiOf(v Value) (string, bool) {
	s := As[Unicode](v).s
	return s, isASCII(s)
}

// readOnlyBytes gives the bytes of an object that has an old-style, read-only buffer (unit s#).
func readOnlyBytes(v Value) (string, bool) {
	if IsInstanceOf(v, ByteArrayType) || IsExact(v, MemoryViewType) {
		return "", false
	}
	return bufferBytes(v)
}

// bufferBytes gives the bytes of an object that can be viewed; ok false: it can't. No exception is set.
func bufferBytes(v Value) (string, bool) {
	if p := bufferOf(v); p != nil && (p.View || p.Text || p.Bare) {
		return string(p.Bytes(v)), true
	}
	return "", false
}

// BytesOf gives a copy of the bytes of any object that has bytes: a str, a bytearray, a buffer,
// a memoryview, an array; ok false: v has none. No exception is set.
func BytesOf(v Value) (string, bool) {
	if IsStr(v) {
		return As[Str](v).s, true
	}
	return bufferBytes(v)
}

// writableBuffer gives the bytes of a writable buffer, for reading into.
func writableBuffer(t *Thread, v Value) ([]byte, bool) {
	if p := bufferOf(v); p != nil && p.Writable && !isReadOnlyView(v) {
		return p.Bytes(v), true
	}
	t.Raise(TypeError, "argument 1 must be read-write buffer, not "+argTypeName(v))
	return nil, false
}
