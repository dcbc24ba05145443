// Concatenation of str and unicode in place: what makes `s += x` in a loop linear.
//
// The result of adding to a string that itself came from an addition lies in a buffer with room
// behind it. Adding to that string again copies only the new part into the room and makes a new
// string object over the longer piece of the same buffer; the old object still sees its own, shorter piece,
// so strings stay immutable and flat. Whoever moves growth.used from the old length to the new
// one owns the room between (compare and swap), so two threads that add to the same string can't
// both write there: the second one copies.
package py

import (
	"sync/atomic"
	"unsafe"
)

// growth is a buffer that a string grows in.
type growth struct {
	used atomic.Int64
	room []byte
}

// joining tells whether a text was made by +, so that adding to it again is likely.
type joining uint8

const (
	joinedText  joining = 1 + iota
	growingText         // and lies in a buffer: its object is a growingStr or a growingUnicode
)

type (
	growingStr struct {
		Str
		in *growth
	}
	growingUnicode struct {
		Unicode
		in *growth
	}
)

// minGrowth is the length from which sums get a buffer: below it copying costs less than the buffer.
const minGrowth = 128

// growString gives a+b. joined tells that a came from an addition; g is a's buffer or nil. The
// buffer that the result lies in is returned with it.
func growString(a, b string, joined joining, g *growth) (string, *growth) {
	n := len(a) + len(b)
	if g != nil && n <= len(g.room) && g.used.CompareAndSwap(int64(len(a)), int64(n)) {
		copy(g.room[len(a):], b)
		return unsafe.String(&g.room[0], n), g
	}
	if joined == 0 || n < minGrowth {
		return a + b, nil
	}
	g = &growth{room: make([]byte, n+n/2+64)}
	g.used.Store(int64(n))
	copy(g.room, a)
	copy(g.room[len(a):], b)
	return unsafe.String(&g.room[0], n), g
}

// addStr gives a+b for two strs.
func addStr(t *Thread, a, b *Str) Value {
	if len(b.s) == 0 && a.typ == StrType {
		return a.V()
	}
	if len(a.s) == 0 && b.typ == StrType {
		return b.V()
	}
	n := len(a.s) + len(b.s)
	if n < minGrowth && n >= 2 {
		o, room := t.strRoom(n)
		copy(room[copy(room, a.s):], b.s)
		o.joined = joinedText
		return o.V()
	}
	if !HasRoom(t, n, 1) {
		return Value{}
	}
	var g *growth
	if a.joined == growingText {
		g = (*growingStr)(unsafe.Pointer(a)).in
	}
	s, g := growString(a.s, b.s, a.joined, g)
	if n < 2 {
		return MkStr(s)
	}
	if g == nil {
		o := &Str{s: s, joined: joinedText}
		o.typ = StrType
		return o.V()
	}
	o := &growingStr{in: g}
	o.typ, o.s, o.joined = StrType, s, growingText
	return o.V()
}
