// The unicode object: a string of code points (a "wide" build: up to U+10FFFF, surrogates count as one).
//
// What surprises: the text is kept as generalised UTF-8 (wtf8.go), so that ASCII text, which is
// most text, works at the speed of Go strings and needs a byte a character. A string that isn't
// ASCII gets an array of its code points when somebody first indexes it.
package py

import (
	"sync/atomic"
	"unsafe"
)

// Unicode is a unicode. Locking contract: immutable; hash and runes are set racily to equal values
// by whoever needs them first.
type Unicode struct {
	Object
	s      string
	n      int // code points; equal to len(s) exactly when all are ASCII
	hash   atomic.Int64
	runes  atomic.Pointer[rune] // the first of n, where made; nil for ASCII
	joined joining              // made by + (str_concat.go)
}

// UnicodeType is the type of unicode, BaseStringType the common base of str and unicode.
var (
	UnicodeType    = NewType("unicode")
	BaseStringType = NewType("basestring")
)

var latin1Char [256]Unicode
var emptyUnicode Unicode

func init() {
	for i := range latin1Char {
		u := &latin1Char[i]
		u.typ = UnicodeType
		u.s = string(rune(i))
		u.n = 1
	}
	emptyUnicode.typ = UnicodeType
}

// NewUnicode makes a unicode of generalised UTF-8.
func NewUnicode(s string) *Unicode {
	switch {
	case len(s) == 0:
		return &emptyUnicode
	case len(s) == 1:
		return &latin1Char[s[0]]
	case len(s) == 2 && s[0] >= 0xC2 && s[0] < 0xC4:
		return &latin1Char[s[0]&3<<6|s[1]&0x3F]
	}
	return newUnicodeN(s, wtfCount(s))
}

// newUnicodeN is NewUnicode where the number of code points is known.
func newUnicodeN(s string, n int) *Unicode {
	if n < 2 {
		if n == 0 {
			return &emptyUnicode
		}
		if r, _ := wtfDecode(s); r < 256 {
			return &latin1Char[r]
		}
	}
	u := &Unicode{s: s, n: n}
	u.typ = UnicodeType
	return u
}

// MkUnicode is NewUnicode(s).V().
func MkUnicode(s string) Value { return NewUnicode(s).V() }

// unicodeOfRune makes a unicode of one code point.
func unicodeOfRune(r rune) *Unicode {
	if r < 256 {
		return &latin1Char[r]
	}
	return newUnicodeN(string(wtfAppend(nil, r)), 1)
}

// String gives the text as generalised UTF-8.
func (u *Unicode) String() string { return u.s }

// Len gives the number of code points.
func (u *Unicode) Len() int { return u.n }

func (u *Unicode) ascii() bool { return u.n == len(u.s) }

// codePoints gives the code points, which must not be changed.
func (u *Unicode) codePoints() []rune {
	if p := u.runes.Load(); p != nil {
		return unsafe.Slice(p, u.n)
	}
	if u.n == 0 {
		return nil
	}
	rs := wtfRunes(u.s, u.n)
	if !u.ascii() {
		u.runes.Store(&rs[0])
	}
	return rs
}

// at gives code point i.
func (u *Unicode) at(i int) rune {
	if u.ascii() {
		return rune(u.s[i])
	}
	return u.codePoints()[i]
}

// char gives code point i as a unicode.
func (u *Unicode) char(i int) *Unicode { return unicodeOfRune(u.at(i)) }

// offset gives the byte offset of code point i, 0 <= i <= n.
func (u *Unicode) offset(i int) int {
	switch {
	case u.ascii():
		return i
	case i == u.n:
		return len(u.s)
	case i < 32:
		return wtfOffset(u.s, i)
	}
	off := 0
	for _, r := range u.codePoints()[:i] {
		off += wtfLen(r)
	}
	return off
}

// index gives the number of code points before byte offset off.
func (u *Unicode) index(off int) int {
	if off < 0 || u.ascii() {
		return off
	}
	return wtfCount(u.s[:off])
}

// slice gives code points i to j (0 <= i <= j <= n) as text.
func (u *Unicode) slice(i, j int) string {
	if u.ascii() {
		return u.s[i:j]
	}
	if j-i == u.n {
		return u.s
	}
	if i < 32 {
		off := wtfOffset(u.s, i)
		if j == u.n {
			return u.s[off:]
		}
		if j-i < 64 {
			return u.s[off : off+wtfOffset(u.s[off:], j-i)]
		}
	}
	return wtfString(u.codePoints()[i:j])
}

// Hash gives CPython 2.7's hash, which for ASCII (and Latin-1) text is that of the equal str.
func (u *Unicode) Hash() int64 {
	if h := u.hash.Load(); h != 0 {
		return h
	}
	h := hashBytes(u.s)
	if !u.ascii() {
		h = hashRunes(u.codePoints())
	}
	u.hash.Store(h)
	return h
}

func hashRunes(rs []rune) int64 {
	x := hashSecret.prefix ^ uint64(rs[0])<<7
	for _, r := range rs {
		x = 1000003*x ^ uint64(r)
	}
	x ^= uint64(len(rs)) ^ hashSecret.suffix
	if x == ^uint64(0) {
		x--
	}
	return int64(x)
}

// addUnicode gives a+b for two unicodes.
func addUnicode(t *Thread, a, b *Unicode) Value {
	if b.n == 0 && a.typ == UnicodeType {
		return a.V()
	}
	if a.n == 0 && b.typ == UnicodeType {
		return b.V()
	}
	if size := len(a.s) + len(b.s); size < minGrowth && a.n+b.n >= 2 {
		u, room := t.unicodeRoom(size, a.n+b.n)
		copy(room[copy(room, a.s):], b.s)
		u.joined = joinedText
		return u.V()
	}
	if !HasRoom(t, len(a.s)+len(b.s), 1) {
		return Value{}
	}
	var g *growth
	if a.joined == growingText {
		g = (*growingUnicode)(unsafe.Pointer(a)).in
	}
	s, g := growString(a.s, b.s, a.joined, g)
	if a.n+b.n < 2 {
		return newUnicodeN(s, a.n+b.n).V()
	}
	if g == nil {
		u := newUnicodeN(s, a.n+b.n)
		u.joined = joinedText
		return u.V()
	}
	u := &growingUnicode{in: g}
	u.typ, u.s, u.n, u.joined = UnicodeType, s, a.n+b.n, growingText
	return u.V()
}

// runeAt gives code point i of a unicode object.
func runeAt(v Value, i int) rune { return As[Unicode](v).at(i) }
