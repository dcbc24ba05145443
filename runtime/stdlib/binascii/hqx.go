package binascii

import (
	"strings"

	"grumpy.dev/runtime/py"
)

// BinHex 4.0: six bits a character, and runs of equal bytes.

const (
	hqxDigits = "!\"#$%&'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr"
	// runMark stands behind a byte and before how often it comes; before 0 it stands for itself.
	runMark = 0x90
)

func a2bHQX(t *py.Thread, data string) py.Value {
	out := []byte{}
	var b bits
	done := false
	for i := 0; i < len(data) && !done; i++ {
		switch c := data[i]; c {
		case '\n', '\r':
		case ':':
			done = true
		default:
			v := strings.IndexByte(hqxDigits, c)
			if v < 0 {
				return t.Raise(errorType, "Illegal char")
			}
			if b.put(byte(v), 6); b.count >= 8 {
				out = append(out, b.take(8))
			}
		}
	}
	if b.count != 0 && !done {
		return t.Raise(incompleteType, "String has incomplete number of bytes")
	}
	end := int64(0)
	if done {
		end = 1
	}
	return py.NewTuple(py.MkStr(string(out)), py.SmallInt(end)).V()
}

func b2aHQX(t *py.Thread, data string) py.Value {
	out := []byte{}
	var b bits
	for i := range len(data) {
		b.put(data[i], 8)
		for b.count >= 6 {
			out = append(out, hqxDigits[b.take(6)])
		}
	}
	if b.count > 0 {
		b.put(0, 6-b.count)
		out = append(out, hqxDigits[b.take(6)])
	}
	return py.MkStr(string(out))
}

func rleCode(t *py.Thread, data string) py.Value {
	out := []byte{}
	for i := 0; i < len(data); {
		c := data[i]
		if c == runMark {
			out = append(out, runMark, 0)
			i++
			continue
		}
		end := i + 1
		for end < len(data) && data[end] == c && end < i+255 {
			end++
		}
		if end-i > 3 {
			out = append(out, c, runMark, byte(end-i))
			i = end
		} else {
			out = append(out, c)
			i++
		}
	}
	return py.MkStr(string(out))
}

func rleDecode(t *py.Thread, data string) py.Value {
	out := []byte{}
	for i := 0; i < len(data); i++ {
		if data[i] != runMark {
			out = append(out, data[i])
			continue
		}
		if i++; i == len(data) {
			return t.Raise(incompleteType, "")
		}
		switch n := int(data[i]); {
		case n == 0:
			out = append(out, runMark)
		case len(out) == 0:
			return t.Raise(errorType, "Orphaned RLE code at start")
		default:
			for range n - 1 {
				out = append(out, out[len(out)-1])
			}
		}
	}
	return py.MkStr(string(out))
}
