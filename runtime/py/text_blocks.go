// Making short strs and unicodes with few allocations: a thread takes them from blocks of its own, several
// to one allocation of at most 240 bytes, with their bytes behind them.
//
// What surprises: a text that is kept alone keeps its block alive, up to four short texts. Only texts whose bytes
// lie in the block are made so: nothing longer hangs on to a block.
package py

import "unsafe"

type (
	str8 struct {
		Str
		data [8]byte
	}
	str24 struct {
		Str
		data [24]byte
	}
	str40 struct {
		Str
		data [40]byte
	}
	str56 struct {
		Str
		data [56]byte
	}
	str88 struct {
		Str
		data [88]byte
	}
	str152 struct {
		Str
		data [152]byte
	}
	str216 struct {
		Str
		data [216]byte
	}
	unicode8 struct {
		Unicode
		data [8]byte
	}
	unicode24 struct {
		Unicode
		data [24]byte
	}
	unicode40 struct {
		Unicode
		data [40]byte
	}
	unicode88 struct {
		Unicode
		data [88]byte
	}
	unicode152 struct {
		Unicode
		data [152]byte
	}
)

// textBlocks are the blocks that a thread is using up.
type textBlocks struct {
	str8      *[4]str8
	str24     *[4]str24
	str40     *[3]str40
	str56     *[2]str56
	unicode8  *[4]unicode8
	unicode24 *[3]unicode24
	unicode40 *[3]unicode40
	left      struct{ str8, str24, str40, str56, unicode8, unicode24, unicode40 uint8 } // not used yet in each
}

// The sizes up to which texts come from blocks.
const (
	blockText    = 56
	blockUnicode = 40
)

func (b *textBlocks) nextStr8() *str8 {
	if b.left.str8 == 0 {
		b.str8 = new([4]str8)
		b.left.str8 = uint8(len(b.str8))
	}
	b.left.str8--
	return &b.str8[b.left.str8]
}

func (b *textBlocks) nextStr24() *str24 {
	if b.left.str24 == 0 {
		b.str24 = new([4]str24)
		b.left.str24 = uint8(len(b.str24))
	}
	b.left.str24--
	return &b.str24[b.left.str24]
}

func (b *textBlocks) nextStr40() *str40 {
	if b.left.str40 == 0 {
		b.str40 = new([3]str40)
		b.left.str40 = uint8(len(b.str40))
	}
	b.left.str40--
	return &b.str40[b.left.str40]
}

func (b *textBlocks) nextStr56() *str56 {
	if b.left.str56 == 0 {
		b.str56 = new([2]str56)
		b.left.str56 = uint8(len(b.str56))
	}
	b.left.str56--
	return &b.str56[b.left.str56]
}

func (b *textBlocks) nextUnicode8() *unicode8 {
	if b.left.unicode8 == 0 {
		b.unicode8 = new([4]unicode8)
		b.left.unicode8 = uint8(len(b.unicode8))
	}
	b.left.unicode8--
	return &b.unicode8[b.left.unicode8]
}

func (b *textBlocks) nextUnicode24() *unicode24 {
	if b.left.unicode24 == 0 {
		b.unicode24 = new([3]unicode24)
		b.left.unicode24 = uint8(len(b.unicode24))
	}
	b.left.unicode24--
	return &b.unicode24[b.left.unicode24]
}

func (b *textBlocks) nextUnicode40() *unicode40 {
	if b.left.unicode40 == 0 {
		b.unicode40 = new([3]unicode40)
		b.left.unicode40 = uint8(len(b.unicode40))
	}
	b.left.unicode40--
	return &b.unicode40[b.left.unicode40]
}

// strRoom makes a str of n bytes, at least two, which the caller fills in before anybody sees it.
func (t *Thread) strRoom(n int) (*Str, []byte) {
	var o *Str
	var data *byte
	switch {
	case n <= 8:
		x := t.text.nextStr8()
		o, data = &x.Str, &x.data[0]
	case n <= 24:
		x := t.text.nextStr24()
		o, data = &x.Str, &x.data[0]
	case n <= 40:
		x := t.text.nextStr40()
		o, data = &x.Str, &x.data[0]
	case n <= blockText:
		x := t.text.nextStr56()
		o, data = &x.Str, &x.data[0]
	case n <= 88:
		x := new(str88)
		o, data = &x.Str, &x.data[0]
	case n <= 152:
		x := new(str152)
		o, data = &x.Str, &x.data[0]
	case n <= 216:
		x := new(str216)
		o, data = &x.Str, &x.data[0]
	default:
		o, data = new(Str), unsafe.SliceData(make([]byte, n))
	}
	o.typ = StrType
	o.s = unsafe.String(data, n)
	return o, unsafe.Slice(data, n)
}

// strOf makes a str of a copy of b.
func (t *Thread) strOf(b []byte) Value {
	if len(b) < 2 {
		return MkStr(string(b))
	}
	o, room := t.strRoom(len(b))
	copy(room, b)
	return o.V()
}

// strCut makes a str of a piece of a string of whole bytes: a copy where the piece is short, or would keep a long string alive.
func (t *Thread) strCut(s string, whole int) Value {
	n := len(s)
	if n < 2 || n > blockText && (n > copiedSlice || whole < sharedFrom) {
		return MkStr(s)
	}
	o, room := t.strRoom(n)
	copy(room, s)
	return o.V()
}

// unicodeRoom makes a unicode of n code points, at least two, in size bytes, which the caller fills in before anybody sees it.
func (t *Thread) unicodeRoom(size, n int) (*Unicode, []byte) {
	var u *Unicode
	var data *byte
	switch {
	case size <= 8:
		x := t.text.nextUnicode8()
		u, data = &x.Unicode, &x.data[0]
	case size <= 24:
		x := t.text.nextUnicode24()
		u, data = &x.Unicode, &x.data[0]
	case size <= blockUnicode:
		x := t.text.nextUnicode40()
		u, data = &x.Unicode, &x.data[0]
	case size <= 88:
		x := new(unicode88)
		u, data = &x.Unicode, &x.data[0]
	case size <= 152:
		x := new(unicode152)
		u, data = &x.Unicode, &x.data[0]
	default:
		u, data = new(Unicode), unsafe.SliceData(make([]byte, size))
	}
	u.typ = UnicodeType
	u.n = n
	u.s = unsafe.String(data, size)
	return u, unsafe.Slice(data, size)
}

// unicodeCut makes a unicode of a piece, with n code points, of a longer text: a copy where it is short.
func (t *Thread) unicodeCut(s string, n int) Value {
	if n < 2 || len(s) > blockUnicode {
		return newUnicodeN(s, n).V()
	}
	u, room := t.unicodeRoom(len(s), n)
	copy(room, s)
	return u.V()
}

// unicodeOf makes a unicode of a copy of text with n code points.
func (t *Thread) unicodeOf(b []byte, n int) Value {
	if n < 2 {
		return newUnicodeN(string(b), n).V()
	}
	u, room := t.unicodeRoom(len(b), n)
	copy(room, b)
	return u.V()
}
