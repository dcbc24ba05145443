// The methods of unicode that take it apart: split, partition, strip, splitlines.
package py

import "strings"

// splitRunes splits at runs of whitespace that may not be ASCII, at most max times.
func (p *pieceList) splitRunes(s string, max int) {
	for ; ; max-- {
		s = stripRunes(s, uniIsSpace, stripLeft)
		if s == "" {
			return
		}
		if max == 0 {
			p.add(s)
			return
		}
		i := indexRune(s, uniIsSpace)
		p.add(s[:i])
		s = s[i:]
	}
}

// indexRune gives the offset of the first code point that passes, or the length of s.
func indexRune(s string, pass func(rune) bool) int {
	for i := 0; i < len(s); {
		r, n := wtfDecode(s[i:])
		if pass(r) {
			return i
		}
		i += n
	}
	return len(s)
}

// rsplitRunes is splitRunes from the end.
func (p *pieceList) rsplitRunes(s string, max int) {
	for ; ; max-- {
		s = stripRunes(s, uniIsSpace, stripRight)
		if s == "" {
			break
		}
		if max == 0 {
			p.add(s)
			break
		}
		i := len(s)
		for i > 0 {
			r, n := wtfDecodeLast(s[:i])
			if uniIsSpace(r) {
				break
			}
			i -= n
		}
		p.add(s[i:])
		s = s[:i]
	}
	p.reverse()
}

func unicodeSplit(t *Thread, self Value, args []Value) Value {
	return unicodeSplitWith(t, self, args, false)
}

func unicodeRSplit(t *Thread, self Value, args []Value) Value {
	return unicodeSplitWith(t, self, args, true)
}

// wholeUnicode is wholeStr for a unicode.
func wholeUnicode(u *Unicode) Value {
	if u.typ == UnicodeType {
		return u.V()
	}
	return Value{}
}

func unicodeSplitWith(t *Thread, self Value, args []Value, fromEnd bool) Value {
	max, ok := maxSplit(t, args[1])
	if !ok {
		return Value{}
	}
	u := As[Unicode](self)
	p := pieceList{t: t, kind: kindOfUnicode(u), size: len(u.s)}
	var room [fewPieces]Value
	p.items = room[:0]
	if args[0].Zero() || args[0] == None {
		switch {
		case p.kind == asciiPieces:
			p.splitBlanks(u.s, &blankUnicode, max, fromEnd)
		case fromEnd:
			p.rsplitRunes(u.s, max)
		default:
			p.splitRunes(u.s, max)
		}
		return p.list(wholeUnicode(u))
	}
	sep := unicodeFrom(t, args[0])
	switch {
	case sep == nil:
		return Value{}
	case sep.n == 0:
		return t.Raise(ValueError, "empty separator")
	}
	p.splitAt(u.s, sep.s, max, fromEnd)
	return p.list(wholeUnicode(u))
}

func unicodeSplitLines(t *Thread, self Value, args []Value) Value {
	keep, ok := keepEnds(t, args[0])
	if !ok {
		return Value{}
	}
	u := As[Unicode](self)
	p := pieceList{t: t, kind: kindOfUnicode(u), size: len(u.s)}
	var room [fewPieces]Value
	p.items = room[:0]
	if p.kind == asciiPieces {
		p.splitLines(u.s, keep)
	} else {
		p.splitRuneLines(u.s, keep)
	}
	return p.list(wholeUnicode(u))
}

// splitRuneLines splits at Unicode's line breaks and \r\n.
func (p *pieceList) splitRuneLines(s string, keep bool) {
	for s != "" {
		i := indexRune(s, uniIsLineBreak)
		if i == len(s) {
			p.add(s)
			return
		}
		_, n := wtfDecode(s[i:])
		end := i + n
		if s[i] == '\r' && end < len(s) && s[end] == '\n' {
			end++
		}
		if keep {
			i = end
		}
		p.add(s[:i])
		s = s[end:]
	}
}

func unicodePartition(t *Thread, self, sep Value) Value {
	return unicodePartitionAt(t, self, sep, strings.Index, false)
}

func unicodeRPartition(t *Thread, self, sep Value) Value {
	return unicodePartitionAt(t, self, sep, strings.LastIndex, true)
}

func unicodePartitionAt(t *Thread, self, sepV Value, find func(s, sub string) int, last bool) Value {
	u := unicodeFrom(t, self)
	sep := unicodeFrom(t, sepV)
	switch {
	case sep == nil:
		return Value{}
	case sep.n == 0:
		return t.Raise(ValueError, "empty separator")
	}
	i := find(u.s, sep.s)
	switch {
	case i >= 0:
		head, tail := u.s[:i], u.s[i+len(sep.s):]
		if u.ascii() {
			return NewTuple(t.unicodeCut(head, len(head)), sep.V(), t.unicodeCut(tail, len(tail))).V()
		}
		return NewTuple(t.unicodeCut(head, wtfCount(head)), sep.V(), t.unicodeCut(tail, wtfCount(tail))).V()
	case last:
		return NewTuple(emptyUnicode.V(), emptyUnicode.V(), u.V()).V()
	}
	return NewTuple(u.V(), emptyUnicode.V(), emptyUnicode.V()).V()
}

func unicodeStrip(t *Thread, self Value, args []Value) Value {
	return unicodeStripSides(t, self, args[0], "strip", stripLeft|stripRight)
}

func unicodeLStrip(t *Thread, self Value, args []Value) Value {
	return unicodeStripSides(t, self, args[0], "lstrip", stripLeft)
}

func unicodeRStrip(t *Thread, self Value, args []Value) Value {
	return unicodeStripSides(t, self, args[0], "rstrip", stripRight)
}

func unicodeStripSides(t *Thread, self, chars Value, name string, sides int) Value {
	u := As[Unicode](self)
	pass := uniIsSpace
	switch {
	case (chars.Zero() || chars == None) && u.ascii():
		return unicodeStripBlanks(t, u, sides)
	case chars.Zero() || chars == None:
	case IsUnicode(chars) || IsStr(chars):
		set := unicodeFrom(t, chars)
		if set == nil {
			return Value{}
		}
		pass = func(r rune) bool { return strings.Contains(set.s, string(wtfAppend(nil, r))) }
	default:
		return t.Raise(TypeError, name+" arg must be None, unicode or str")
	}
	s := stripRunes(u.s, pass, sides)
	if len(s) == len(u.s) && u.typ == UnicodeType {
		return self
	}
	return MkUnicode(s)
}

// unicodeStripBlanks strips whitespace off ASCII text.
func unicodeStripBlanks(t *Thread, u *Unicode, sides int) Value {
	s := u.s
	for sides&stripLeft != 0 && len(s) > 0 && blankUnicode[s[0]] {
		s = s[1:]
	}
	for sides&stripRight != 0 && len(s) > 0 && blankUnicode[s[len(s)-1]] {
		s = s[:len(s)-1]
	}
	if len(s) == len(u.s) && u.typ == UnicodeType {
		return u.V()
	}
	return t.unicodeCut(s, len(s))
}

// stripRunes strips code points that pass.
func stripRunes(s string, pass func(rune) bool, sides int) string {
	for sides&stripLeft != 0 && s != "" {
		r, n := wtfDecode(s)
		if !pass(r) {
			break
		}
		s = s[n:]
	}
	for sides&stripRight != 0 && s != "" {
		r, n := wtfDecodeLast(s)
		if !pass(r) {
			break
		}
		s = s[:len(s)-n]
	}
	return s
}
