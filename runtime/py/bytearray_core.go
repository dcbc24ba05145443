// The bytearray object: mutable bytes.
package py

// ByteArray is a bytearray. Locking contract: every access takes the object's lock (locks.go) and
// looks at b under it; the bytes are never handed out.
type ByteArray struct {
	Object
	b []byte
}

// ByteArrayType is the type of bytearray.
var ByteArrayType = NewType("bytearray")

// NewByteArray makes a bytearray that takes over b.
func NewByteArray(b []byte) *ByteArray {
	o := &ByteArray{b: b}
	o.typ = ByteArrayType
	return o
}

type byteArray32 struct {
	ByteArray
	room [32]byte
}

// newByteArrayRoom makes a bytearray of n bytes that the caller fills in; a short one and its bytes are one allocation.
func newByteArrayRoom(n int) (*ByteArray, []byte) {
	if n > 32 {
		o := NewByteArray(make([]byte, n))
		return o, o.b
	}
	x := new(byteArray32)
	x.typ = ByteArrayType
	x.b = x.room[:n]
	return &x.ByteArray, x.b
}

// newByteArrayOf makes a bytearray of a copy of s.
func newByteArrayOf(s string) Value {
	o, room := newByteArrayRoom(len(s))
	copy(room, s)
	return o.V()
}

// view gives the bytes for as long as no Python code runs: as they lie there while there is one thread, or else a copy.
func (o *ByteArray) view() string {
	if multiThreaded {
		return o.text()
	}
	return bytesAsString(o.b)
}

// bytesView is bytesLike for as long as no Python code runs: of a bytearray it gives the view.
func bytesView(v Value) (string, bool) {
	if IsExact(v, ByteArrayType) {
		return As[ByteArray](v).view(), true
	}
	return bytesLike(v)
}

// text gives a copy of the bytes.
func (o *ByteArray) text() string {
	m := o.lock()
	defer unlock(m)
	return string(o.b)
}
