// Making short strs and unicodes with few allocations: a thread takes them from blocks of its own, several
// to one allocation of half a kilobyte, with their bytes behind them.
//
// What surprises: a text that is kept alone keeps its block alive, up to eight short texts. Only texts whose bytes
// lie in the block are made so: nothing longer hangs on to a block.
package py

import "unsafe"

type (
	str144 struct {
		Str
		data [144]byte
	}
	str208 struct {
		Str
		data [208]byte
	}
	unicode48 struct {
		Unicode
		data [48]byte
	}
	unicode80 struct {
		Unicode
		data [80]byte
	}
	unicode144 struct {
		Unicode
		data [144]byte
	}
)

// textBlocks are the blocks that a thread is using up.
type textBlocks struct {
	str16     *[8]str16
	str32     *[6]str32
	str48     *[5]str48
	unicode16 *[6]unicode16
	unicode32 *[5]unicode32
	left      struct{ str16, str32, str48, unicode16, unicode32 uint8 } // not used yet in each
}

// blockText is the size up to which strs come from blocks.
const blockText = 48

func (b *textBlocks) nextStr16() *str16 {
	if b.left.str16 == 0 {
		b.str16 = new([8]str16)
		b.left.str16 = uint8(len(b.str16))
	}
	b.left.str16--
	return &b.str16[b.left.str16&7]
}

func (b *textBlocks) nextStr32() *str32 {
	if b.left.str32 == 0 {
		b.str32 = new([6]str32)
		b.left.str32 = uint8(len(b.str32))
	}
	b.left.str32--
	return &b.str32[b.left.str32]
}

func (b *textBlocks) nextStr48() *str48 {
	if b.left.str48 == 0 {
		b.str48 = new([5]str48)
		b.left.str48 = uint8(len(b.str48))
	}
	b.left.str48--
	return &b.str48[b.left.str48]
}

func (b *textBlocks) nextUnicode16() *unicode16 {
	if b.left.unicode16 == 0 {
		b.unicode16 = new([6]unicode16)
		b.left.unicode16 = uint8(len(b.unicode16))
	}
	b.left.unicode16--
	return &b.unicode16[b.left.unicode16]
}

func (b *textBlocks) nextUnicode32() *unicode32 {
	if b.left.unicode32 == 0 {
		b.unicode32 = new([5]unicode32)
		b.left.unicode32 = uint8(len(b.unicode32))
	}
	b.left.unicode32--
	return &b.unicode32[b.left.unicode32]
}

// strRoom makes a str of n bytes, at least two, which the caller fills in before anybody sees it.
func (t *Thread) strRoom(n int) (*Str, []byte) {
	var o *Str
	var data *byte
	switch {
	case n <= 16:
		x := t.text.nextStr16()
		o, data = &x.Str, &x.data[0]
	case n <= 32:
		x := t.text.nextStr32()
		o, data = &x.Str, &x.data[0]
	case n <= blockText:
		x := t.text.nextStr48()
		o, data = &x.Str, &x.data[0]
	case n <= 80:
		x := new(str80)
		o, data = &x.Str, &x.data[0]
	case n <= 144:
		x := new(str144)
		o, data = &x.Str, &x.data[0]
	case n <= 208:
		x := new(str208)
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
	case size <= 16:
		x := t.text.nextUnicode16()
		u, data = &x.Unicode, &x.data[0]
	case size <= 32:
		x := t.text.nextUnicode32()
		u, data = &x.Unicode, &x.data[0]
	case size <= 48:
		x := new(unicode48)
		u, data = &x.Unicode, &x.data[0]
	case size <= 80:
		x := new(unicode80)
		u, data = &x.Unicode, &x.data[0]
	case size <= 144:
		x := new(unicode144)
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
	if n < 2 || len(s) > 32 {
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
