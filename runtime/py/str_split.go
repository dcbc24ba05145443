// The methods of str that take it apart: split, partition, strip, splitlines.
//
// How text is taken apart is in text_pieces.go.
package py

import "strings"

func isSpaceByte(c byte) bool { return ctype[c] == ctSpace }

// maxSplit gives the number of splits that argument v (zero: no bound) allows.
func maxSplit(t *Thread, v Value) (int, bool) {
	if v.Zero() {
		return maxIndex, true
	}
	n, ok := argInt(t, v)
	if n < 0 {
		n = maxIndex
	}
	return n, ok
}

func strSplit(t *Thread, self Value, args []Value) Value {
	return strSplitWith(t, self, args, false)
}

func strRSplit(t *Thread, self Value, args []Value) Value {
	return strSplitWith(t, self, args, true)
}

// wholeStr gives self if it is an exact str, which then stands for a piece that is all of it.
func wholeStr(self Value) Value {
	if IsExact(self, StrType) {
		return self
	}
	return Value{}
}

func strSplitWith(t *Thread, self Value, args []Value, fromEnd bool) Value {
	max, ok := maxSplit(t, args[1])
	if !ok {
		return Value{}
	}
	if IsUnicode(args[0]) {
		u := unicodeFrom(t, self)
		if u == nil {
			return Value{}
		}
		return unicodeSplitWith(t, u.V(), args, fromEnd)
	}
	s := As[Str](self).s
	p := pieceList{t: t, kind: strPieces, size: len(s)}
	var room [fewPieces]Value
	p.items = room[:0]
	if args[0].Zero() || args[0] == None {
		p.splitBlanks(s, &blankStr, max, fromEnd)
		return p.list(wholeStr(self))
	}
	sep, ok := charBuffer(t, args[0])
	if !ok {
		return Value{}
	}
	if sep == "" {
		return t.Raise(ValueError, "empty separator")
	}
	p.splitAt(s, sep, max, fromEnd)
	return p.list(wholeStr(self))
}

func strSplitLines(t *Thread, self Value, args []Value) Value {
	keep, ok := keepEnds(t, args[0])
	if !ok {
		return Value{}
	}
	s := As[Str](self).s
	p := pieceList{t: t, kind: strPieces, size: len(s)}
	var room [fewPieces]Value
	p.items = room[:0]
	p.splitLines(s, keep)
	return p.list(wholeStr(self))
}

func keepEnds(t *Thread, v Value) (keep, ok bool) {
	if v.Zero() {
		return false, true
	}
	n, ok := argInt32(t, v)
	return n != 0, ok
}

func strPartition(t *Thread, self, sep Value) Value {
	return strPartitionAt(t, self, sep, strings.Index, unicodePartition, false)
}

func strRPartition(t *Thread, self, sep Value) Value {
	return strPartitionAt(t, self, sep, strings.LastIndex, unicodeRPartition, true)
}

func strPartitionAt(t *Thread, self, sep Value, find func(s, sub string) int,
	byUnicode func(*Thread, Value, Value) Value, last bool) Value {
	if IsUnicode(sep) {
		u := unicodeFrom(t, self)
		if u == nil {
			return Value{}
		}
		return byUnicode(t, u.V(), sep)
	}
	p, ok := charBuffer(t, sep)
	if !ok {
		return Value{}
	}
	if p == "" {
		return t.Raise(ValueError, "empty separator")
	}
	s := As[Str](self).s
	i := find(s, p)
	switch {
	case i >= 0:
		mid := sep
		if !IsStr(sep) {
			mid = MkStr(p)
		}
		return NewTuple(t.strCut(s[:i], len(s)), mid, t.strCut(s[i+len(p):], len(s))).V()
	case last:
		return NewTuple(emptyStr.V(), emptyStr.V(), self).V()
	}
	return NewTuple(self, emptyStr.V(), emptyStr.V()).V()
}

const (
	stripLeft = 1 << iota
	stripRight
)

func strStrip(t *Thread, self Value, args []Value) Value {
	return strStripSides(t, self, args[0], "strip", stripLeft|stripRight)
}

func strLStrip(t *Thread, self Value, args []Value) Value {
	return strStripSides(t, self, args[0], "lstrip", stripLeft)
}

func strRStrip(t *Thread, self Value, args []Value) Value {
	return strStripSides(t, self, args[0], "rstrip", stripRight)
}

func strStripSides(t *Thread, self, chars Value, name string, sides int) Value {
	s := As[Str](self)
	var r string
	switch {
	case chars.Zero() || chars == None:
		r = stripSpace(s.s, sides)
	case IsStr(chars):
		r = stripBytes(s.s, As[Str](chars).s, sides)
	case IsUnicode(chars):
		u := unicodeFrom(t, self)
		if u == nil {
			return Value{}
		}
		return unicodeStripSides(t, u.V(), chars, name, sides)
	default:
		return t.Raise(TypeError, name+" arg must be None, str or unicode")
	}
	if len(r) == len(s.s) && s.typ == StrType {
		return self
	}
	return t.strCut(r, len(s.s))
}

func stripSpace(s string, sides int) string {
	if sides&stripLeft != 0 {
		for len(s) > 0 && isSpaceByte(s[0]) {
			s = s[1:]
		}
	}
	if sides&stripRight != 0 {
		for len(s) > 0 && isSpaceByte(s[len(s)-1]) {
			s = s[:len(s)-1]
		}
	}
	return s
}

// stripBytes strips bytes that occur in chars.
func stripBytes(s, chars string, sides int) string {
	if sides&stripLeft != 0 {
		for len(s) > 0 && strings.IndexByte(chars, s[0]) >= 0 {
			s = s[1:]
		}
	}
	if sides&stripRight != 0 {
		for len(s) > 0 && strings.IndexByte(chars, s[len(s)-1]) >= 0 {
			s = s[:len(s)-1]
		}
	}
	return s
}
