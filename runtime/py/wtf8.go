// Generalised UTF-8: how unicode strings are kept.
//
// It is UTF-8 in which surrogates (U+D800 to U+DFFF) are encoded like any other code point, since
// a Python unicode may hold them alone or in pairs. Go's unicode/utf8 calls such bytes invalid, so
// the few functions that look at single code points are here; searching, comparing and splitting
// work on the bytes with the strings package as they are (the order of the bytes is the order of the code points).
package py

import (
	"math/bits"
	"unicode/utf8"
	"unsafe"
)

// maxRune is sys.maxunicode.
const maxRune = 0x10FFFF

// isASCII tells whether all bytes are below 0x80.
func isASCII(s string) bool {
	for len(s) >= 8 {
		if *(*uint64)(unsafe.Pointer(unsafe.StringData(s)))&0x8080808080808080 != 0 {
			return false
		}
		s = s[8:]
	}
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// wtfCount counts the code points: the bytes that don't continue one.
func wtfCount(s string) int {
	n := len(s)
	for len(s) >= 8 {
		w := *(*uint64)(unsafe.Pointer(unsafe.StringData(s)))
		n -= bits.OnesCount64(w >> 7 & ^(w >> 6) & 0x0101010101010101)
		s = s[8:]
	}
	for i := 0; i < len(s); i++ {
		if s[i]&0xC0 == 0x80 {
			n--
		}
	}
	return n
}

// wtfDecode gives the first code point of s and its length; s must not be empty.
func wtfDecode(s string) (rune, int) {
	if s[0] < 0x80 {
		return rune(s[0]), 1
	}
	if s[0] < 0xE0 && len(s) > 1 {
		return rune(s[0]&0x1F)<<6 | rune(s[1]&0x3F), 2
	}
	if r, n := utf8.DecodeRuneInString(s); n > 1 {
		return r, n
	}
	if len(s) < 3 {
		return utf8.RuneError, 1
	}
	return rune(s[0]&0x0F)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
}

// wtfDecodeLast gives the last code point of s and its length; s must not be empty.
func wtfDecodeLast(s string) (rune, int) {
	i := len(s) - 1
	for i > 0 && s[i]&0xC0 == 0x80 {
		i--
	}
	return wtfDecode(s[i:])
}

// wtfAppend appends a code point.
func wtfAppend(b []byte, r rune) []byte {
	switch {
	case r < 0x80:
		return append(b, byte(r))
	case r < 0x800:
		return append(b, 0xC0|byte(r>>6), 0x80|byte(r)&0x3F)
	case r >= 0xD800 && r < 0xE000:
		return append(b, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0xBF, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(b, r)
}

// wtfString makes a string of code points.
func wtfString(rs []rune) string {
	n := 0
	for _, r := range rs {
		n += wtfLen(r)
	}
	b := make([]byte, 0, n)
	for _, r := range rs {
		b = wtfAppend(b, r)
	}
	return bytesAsString(b)
}

// wtfLen gives the number of bytes of a code point.
func wtfLen(r rune) int {
	switch {
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case r < 0x10000:
		return 3
	}
	return 4
}

// wtfRunes gives the n code points of s.
func wtfRunes(s string, n int) []rune {
	rs := make([]rune, 0, n)
	for i := 0; i < len(s); {
		r, size := wtfDecode(s[i:])
		rs = append(rs, r)
		i += size
	}
	return rs
}

// wtfOffset gives the byte offset of code point i of s.
func wtfOffset(s string, i int) int {
	off := 0
	for ; i > 0 && off < len(s); i-- {
		off++
		for off < len(s) && s[off]&0xC0 == 0x80 {
			off++
		}
	}
	return off
}

// bytesAsString makes a string of bytes that nobody will change any more, without copying.
func bytesAsString(b []byte) string {
	if len(b) == 0 {
		return ""
	}
	return unsafe.String(&b[0], len(b))
}
