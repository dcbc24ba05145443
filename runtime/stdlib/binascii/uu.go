package binascii

import (
	"strings"

	"grumpy.dev/runtime/py"
)

// uuencode: lines of a length and of characters from space on, six bits each.

// bits collects bits and gives them out in other portions.
type bits struct {
	value uint32
	count int
}

func (b *bits) put(v byte, n int) {
	b.value = b.value<<n | uint32(v)
	b.count += n
}

// take gives the n bits that came first.
func (b *bits) take(n int) byte {
	b.count -= n
	v := b.value >> b.count
	b.value &= 1<<b.count - 1
	return byte(v)
}

func a2bUU(t *py.Thread, data string) py.Value {
	length := 32 // what CPython makes of the NUL behind an empty string
	if data != "" {
		length = int(data[0]-' ') & 63
		data = data[1:]
	}
	out := make([]byte, 0, length)
	var b bits
	i := 0
	for ; len(out) < length; i++ {
		c := byte(0)
		if i < len(data) && data[i] != '\n' && data[i] != '\r' {
			if data[i] < ' ' || data[i] > ' '+64 {
				return t.Raise(errorType, "Illegal char")
			}
			c = (data[i] - ' ') & 63
		}
		if b.put(c, 6); b.count >= 8 {
			out = append(out, b.take(8))
		}
	}
	for ; i < len(data); i++ {
		if strings.IndexByte(" `\n\r", data[i]) < 0 {
			return t.Raise(errorType, "Trailing garbage")
		}
	}
	return py.MkStr(string(out))
}

func b2aUU(t *py.Thread, data string) py.Value {
	if len(data) > 45 {
		return t.Raise(errorType, "At most 45 bytes at once")
	}
	out := []byte{' ' + byte(len(data))}
	var b bits
	for i := 0; i < len(data) || b.count != 0; i++ {
		if i < len(data) {
			b.put(data[i], 8)
		} else {
			b.put(0, 8)
		}
		for b.count >= 6 {
			out = append(out, ' '+b.take(6))
		}
	}
	return py.MkStr(string(append(out, '\n')))
}
