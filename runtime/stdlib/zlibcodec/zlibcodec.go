// Package zlibcodec is the codec "zlib". It is apart from the others because compression adds 240 KB to a program:
// the compiler links it into programs that name the codec in a string.
package zlibcodec

import (
	"bytes"
	"compress/zlib"
	"io"

	"grumpy.dev/runtime/py"
)

func init() { py.RegisterByteCodec("zlib_codec", "zlib", "decompress", decode, encode) }

func encode(t *py.Thread, s, errors string) (string, bool) {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	_, _ = io.WriteString(w, s) // a buffer takes everything
	_ = w.Close()
	return b.String(), true
}

func decode(t *py.Thread, s, errors string) (string, bool) {
	r, err := zlib.NewReader(bytes.NewReader([]byte(s)))
	if err == nil {
		var b []byte
		if b, err = io.ReadAll(r); err == nil {
			return string(b), true
		}
	}
	t.Raise(py.ZlibError, message(err))
	return "", false
}

// message gives the message of C's zlib for an error of Go's.
func message(err error) string {
	switch err {
	case zlib.ErrHeader:
		return "Error -3 while decompressing data: incorrect header check"
	case zlib.ErrChecksum:
		return "Error -3 while decompressing data: incorrect data check"
	case io.ErrUnexpectedEOF, io.EOF:
		return "Error -5 while decompressing data: incomplete or truncated stream"
	}
	return "Error -3 while decompressing data: invalid data"
}
