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

// text gives a copy of the bytes.
func (o *ByteArray) text() string {
	m := o.lock()
	defer unlock(m)
	return string(o.b)
}
