// Making strs (and unicodes) of bytes that are in some buffer, with one allocation: a short string's bytes lie
// behind its Str in the same block. Whoever has a thread takes strRoom or unicodeRoom (text_blocks.go) instead.
package py

import "unsafe"

// strOfBytes makes a str of a copy of b.
func strOfBytes(b []byte) Value {
	n := len(b)
	var o *Str
	var data *byte
	switch {
	case n < 2:
		return MkStr(string(b))
	case n <= 24:
		x := new(str24)
		o, data = &x.Str, &x.data[0]
	case n <= 40:
		x := new(str40)
		o, data = &x.Str, &x.data[0]
	case n <= 56:
		x := new(str56)
		o, data = &x.Str, &x.data[0]
	case n <= 88:
		x := new(str88)
		o, data = &x.Str, &x.data[0]
	default:
		return MkStr(string(b))
	}
	copy(unsafe.Slice(data, n), b)
	o.typ = StrType
	o.s = unsafe.String(data, n)
	return o.V()
}

// unicodeOfASCII makes a unicode of a copy of b.
func unicodeOfASCII(b []byte) Value {
	n := len(b)
	var u *Unicode
	var data *byte
	switch {
	case n < 2:
		return MkUnicode(string(b))
	case n <= 24:
		x := new(unicode24)
		u, data = &x.Unicode, &x.data[0]
	case n <= 40:
		x := new(unicode40)
		u, data = &x.Unicode, &x.data[0]
	default:
		return newUnicodeN(string(b), n).V()
	}
	copy(unsafe.Slice(data, n), b)
	u.typ = UnicodeType
	u.s, u.n = unsafe.String(data, n), n
	return u.V()
}

// maxScratch is the size up to which a thread keeps its room for text being made.
const maxScratch = 1 << 13

// takeScratch gives an empty buffer to make text in. Whoever takes it gives it back with
// giveScratch; Python code may run between and take another one.
func (t *Thread) takeScratch() []byte {
	b := t.scratch
	t.scratch = nil
	if b == nil {
		b = make([]byte, 0, 128)
	}
	return b[:0]
}

// giveScratch gives a buffer back, as grown as it is.
func (t *Thread) giveScratch(b []byte) {
	if cap(b) <= maxScratch {
		t.scratch = b
	}
}

// TakeScratch gives an empty buffer to make text in, which goes back with GiveScratch.
func (t *Thread) TakeScratch() []byte { return t.takeScratch() }

// GiveScratch gives a buffer back, as grown as it is.
func (t *Thread) GiveScratch(b []byte) { t.giveScratch(b) }
