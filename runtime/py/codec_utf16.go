// The UTF-16 and UTF-32 codecs. Without a mark of its own, text is taken to be little-endian, as on
// the machines that Grumpy runs on; encoding writes the mark.
package py

import (
	"encoding/binary"
	"unsafe"
)

func decodeUTF16(t *Thread, object Value, s, errors string) (string, bool) {
	r, _, ok := decodeUTF16Part(t, object, s, errors, nil, true)
	return r, ok
}

func decodeUTF16LE(t *Thread, object Value, s, errors string) (string, bool) {
	r, _, ok := decodeUTF16Part(t, object, s, errors, binary.LittleEndian, true)
	return r, ok
}

func decodeUTF16BE(t *Thread, object Value, s, errors string) (string, bool) {
	r, _, ok := decodeUTF16Part(t, object, s, errors, binary.BigEndian, true)
	return r, ok
}

// byteOrderMark looks for a mark of size bytes at the front of s.
func byteOrderMark(s string, order binary.ByteOrder, little, big string) (binary.ByteOrder, int) {
	switch {
	case order != nil:
		return order, 0
	case len(s) >= len(little) && s[:len(little)] == little:
		return binary.LittleEndian, len(little)
	case len(s) >= len(big) && s[:len(big)] == big:
		return binary.BigEndian, len(big)
	}
	return binary.LittleEndian, 0
}

const (
	utf16MarkLE = "\xFF\xFE"
	utf16MarkBE = "\xFE\xFF"
	utf32MarkLE = "\xFF\xFE\x00\x00"
	utf32MarkBE = "\x00\x00\xFE\xFF"
)

// decodeUTF16Part decodes; a nil order is told by the mark. Where final is false, what is incomplete at the end is left.
func decodeUTF16Part(t *Thread, object Value, s, errors string, order binary.ByteOrder, final bool) (string, int, bool) {
	order, i := byteOrderMark(s, order, utf16MarkLE, utf16MarkBE)
	d := decodeErrors{t: t, encoding: "utf16", errors: errors, object: object, size: len(s)}
	out := make([]byte, 0, len(s))
	b := unsafe.Slice(unsafe.StringData(s), len(s)) // for reading only
	high := 0
	if order == binary.ByteOrder(binary.LittleEndian) {
		high = 1
	}
	for i < len(b) {
		if i+2 <= len(b) {
			if r := rune(b[i+high])<<8 | rune(b[i+1-high]); r < 0xD800 {
				out = wtfAppend(out, r)
				i += 2
				continue
			}
		}
		r, n, end, reason := utf16Sequence(b[i:], order)
		if reason == "" {
			out = wtfAppend(out, r)
			i += n
			continue
		}
		if !final && n == 0 {
			break
		}
		var ok bool
		if out, i, ok = d.report(out, i, i+end, reason); !ok {
			return "", 0, false
		}
	}
	return bytesAsString(out), i, true
}

// utf16Sequence reads a code point of n bytes, or gives the length and reason of the problem; n is 0 for
// problems that more bytes could mend.
func utf16Sequence(b []byte, order binary.ByteOrder) (r rune, n, bad int, reason string) {
	if len(b) < 2 {
		return 0, 0, len(b), "truncated data"
	}
	r = rune(order.Uint16(b))
	switch {
	case r < 0xD800 || r > 0xDFFF:
		return r, 2, 0, ""
	case len(b) < 4:
		return 0, 0, len(b), "unexpected end of data"
	case isLowSurrogate(r):
		return 0, 2, 2, "illegal encoding"
	}
	lo := rune(order.Uint16(b[2:]))
	if !isLowSurrogate(lo) {
		return 0, 2, 2, "illegal UTF-16 surrogate"
	}
	return combineSurrogates(r, lo), 4, 0, ""
}

func encodeUTF16(t *Thread, u *Unicode, errors string) (string, bool) {
	return utf16Bytes(u, utf16MarkLE, true), true
}

func encodeUTF16LE(t *Thread, u *Unicode, errors string) (string, bool) {
	return utf16Bytes(u, "", true), true
}

func encodeUTF16BE(t *Thread, u *Unicode, errors string) (string, bool) {
	return utf16Bytes(u, "", false), true
}

// utf16Bytes encodes text behind a mark.
func utf16Bytes(u *Unicode, mark string, little bool) string {
	out := append(make([]byte, 0, len(mark)+2*u.n), mark...)
	for s := u.s; s != ""; {
		if s[0] < 0x80 {
			out = appendUTF16(out, uint16(s[0]), little)
			s = s[1:]
			continue
		}
		r, n := wtfDecode(s)
		s = s[n:]
		if r >= 0x10000 {
			r -= 0x10000
			out = appendUTF16(out, uint16(0xD800+r>>10), little)
			r = 0xDC00 + r&0x3FF
		}
		out = appendUTF16(out, uint16(r), little)
	}
	return bytesAsString(out)
}

func appendUTF16(b []byte, w uint16, little bool) []byte {
	if little {
		return append(b, byte(w), byte(w>>8))
	}
	return append(b, byte(w>>8), byte(w))
}

func decodeUTF32(t *Thread, object Value, s, errors string) (string, bool) {
	r, _, ok := decodeUTF32Part(t, object, s, errors, nil, true)
	return r, ok
}

func decodeUTF32LE(t *Thread, object Value, s, errors string) (string, bool) {
	r, _, ok := decodeUTF32Part(t, object, s, errors, binary.LittleEndian, true)
	return r, ok
}

func decodeUTF32BE(t *Thread, object Value, s, errors string) (string, bool) {
	r, _, ok := decodeUTF32Part(t, object, s, errors, binary.BigEndian, true)
	return r, ok
}

// decodeUTF32Part is decodeUTF16Part for UTF-32.
func decodeUTF32Part(t *Thread, object Value, s, errors string, order binary.ByteOrder, final bool) (string, int, bool) {
	order, i := byteOrderMark(s, order, utf32MarkLE, utf32MarkBE)
	d := decodeErrors{t: t, encoding: "utf32", errors: errors, object: object, size: len(s)}
	out := make([]byte, 0, len(s))
	b := []byte(s)
	for i < len(b) {
		end, reason := len(b), "truncated data"
		if len(b)-i >= 4 {
			r := order.Uint32(b[i:])
			if r <= maxRune {
				out = wtfAppend(out, rune(r))
				i += 4
				continue
			}
			end, reason = i+4, "code point not in range(0x110000)"
		} else if !final {
			break
		}
		var ok bool
		if out, i, ok = d.report(out, i, end, reason); !ok {
			return "", 0, false
		}
	}
	return bytesAsString(out), i, true
}

func encodeUTF32(t *Thread, u *Unicode, errors string) (string, bool) {
	return utf32MarkLE + utf32Bytes(u, binary.LittleEndian), true
}

func encodeUTF32LE(t *Thread, u *Unicode, errors string) (string, bool) {
	return utf32Bytes(u, binary.LittleEndian), true
}

func encodeUTF32BE(t *Thread, u *Unicode, errors string) (string, bool) {
	return utf32Bytes(u, binary.BigEndian), true
}

func utf32Bytes(u *Unicode, order binary.AppendByteOrder) string {
	out := make([]byte, 0, 4*u.n)
	for s := u.s; s != ""; {
		r, n := wtfDecode(s)
		s = s[n:]
		out = order.AppendUint32(out, uint32(r))
	}
	return bytesAsString(out)
}

// The unicode_internal codec shows how CPython keeps text: four bytes a character.

func encodeUnicodeInternal(t *Thread, u *Unicode, errors string) (string, bool) {
	return utf32Bytes(u, binary.LittleEndian), true
}

func decodeUnicodeInternal(t *Thread, object Value, s, errors string) (string, bool) {
	d := decodeErrors{t: t, encoding: "unicode_internal", errors: errors, object: object, size: len(s)}
	out := make([]byte, 0, len(s))
	b := []byte(s)
	for i := 0; i < len(b); {
		end, reason := len(b), "truncated input"
		if len(b)-i >= 4 {
			r := binary.LittleEndian.Uint32(b[i:])
			if r <= maxRune {
				out = wtfAppend(out, rune(r))
				i += 4
				continue
			}
			end, reason = i+4, "illegal code point (> 0x10FFFF)"
		}
		var ok bool
		if out, i, ok = d.report(out, i, end, reason); !ok {
			return "", false
		}
	}
	return bytesAsString(out), true
}
