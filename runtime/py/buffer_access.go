// Looking at objects as bytes: what CPython's buffer protocol does.
package py

// bufferText gives the characters of an object other than str and unicode that has some (a
// bytearray, a buffer); ok false: v has none. No exception is set.
func bufferText(v Value) (string, bool) {
	if IsInstanceOf(v, ByteArrayType) {
		return As[ByteArray](v).text(), true
	}
	return "", false
}

// bufferBytes gives the bytes of an object other than str and unicode; ok false: v has none. No exception is set.
func bufferBytes(v Value) (string, bool) {
	return bufferText(v)
}

// writableBuffer gives the bytes of a writable buffer, for reading into.
func writableBuffer(t *Thread, v Value) ([]byte, bool) {
	if IsInstanceOf(v, ByteArrayType) {
		return As[ByteArray](v).b, true
	}
	t.Raise(TypeError, "argument 1 must be read-write buffer, not "+argTypeName(v))
	return nil, false
}
