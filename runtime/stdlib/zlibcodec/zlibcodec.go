// Package zlibcodec is the codec "zlib". It is apart from the others because compression makes a program larger:
// the compiler links it into programs that name the codec in a string.
package zlibcodec

import (
	"grumpy.dev/runtime/py"
	"grumpy.dev/runtime/stdlib/zlib"
)

func init() { py.RegisterByteCodec("zlib_codec", "zlib", "decompress", decode, encode) }

func encode(_ *py.Thread, s, errors string) (string, bool) { return zlib.Compress(s), true }

func decode(t *py.Thread, s, errors string) (string, bool) {
	text, wrong := zlib.Decompress(s)
	if wrong != "" {
		t.Raise(py.ZlibError, wrong)
		return "", false
	}
	return text, true
}
