// The methods of unicode that take it apart: split, partition, strip, splitlines.
package py

import "strings"

// unicodeList makes a list of unicodes; whole is returned itself where the only piece is all of it.
func unicodeList(pieces []string, whole *Unicode) Value {
	items := make([]Value, len(pieces))
	if len(pieces) == 1 && len(pieces[0]) == len(whole.s) && whole.typ == UnicodeType {
		items[0] = whole.V()
		return ListOf(items).V()
	}
	if !whole.ascii() {
		for i, p := range pieces {
			items[i] = MkUnicode(p)
		}
		return ListOf(items).V()
	}
	var block []Unicode // a few at a time are one allocation
	for i, p := range pieces {
		if len(p) < 2 {
			items[i] = newUnicodeN(p, len(p)).V()
			continue
		}
		if len(block) == 0 {
			block = make([]Unicode, min(4, len(pieces)-i))
		}
		u := &block[0]
		block = block[1:]
		u.typ, u.s, u.n = UnicodeType, p, len(p)
		items[i] = u.V()
	}
	return ListOf(items).V()
}

// unicodeSpacePieces splits at runs of whitespace, at most max times.
func unicodeSpacePieces(out []string, s string, max int) []string {
	if isASCII(s) {
		return asciiSpacePieces(out, s, max)
	}
	for {
		s = stripRunes(s, uniIsSpace, stripLeft)
		if s == "" {
			return out
		}
		if len(out) == max {
			return append(out, s)
		}
		i := indexRune(s, uniIsSpace)
		out = append(out, s[:i])
		s = s[i:]
	}
}

// asciiSpacePieces is unicodeSpacePieces for ASCII, of which a few more characters are blank than for str.
func asciiSpacePieces(out []string, s string, max int) []string {
	for i := 0; ; {
		for i < len(s) && uniIsSpace(rune(s[i])) {
			i++
		}
		if i == len(s) {
			return out
		}
		if len(out) == max {
			return append(out, s[i:])
		}
		start := i
		for i < len(s) && (s[i] > ' ' || !uniIsSpace(rune(s[i]))) {
			i++
		}
		out = append(out, s[start:i])
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

// unicodeRSpacePieces is unicodeSpacePieces from the end.
func unicodeRSpacePieces(out []string, s string, max int) []string {
	for {
		s = stripRunes(s, uniIsSpace, stripRight)
		if s == "" {
			break
		}
		if len(out) == max {
			out = append(out, s)
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
		out = append(out, s[i:])
		s = s[:i]
	}
	reverseStrings(out)
	return out
}

func unicodeSplit(t *Thread, self Value, args []Value) Value {
	return unicodeSplitWith(t, self, args, unicodeSpacePieces, splitPieces)
}

func unicodeRSplit(t *Thread, self Value, args []Value) Value {
	return unicodeSplitWith(t, self, args, unicodeRSpacePieces, rsplitPieces)
}

func unicodeSplitWith(t *Thread, self Value, args []Value, bySpace func(out []string, s string, max int) []string,
	bySep func(out []string, s, sep string, max int) []string) Value {
	max, ok := maxSplit(t, args[1])
	if !ok {
		return Value{}
	}
	u := As[Unicode](self)
	if args[0].Zero() || args[0] == None {
		return unicodeList(bySpace(nil, u.s, max), u)
	}
	sep := unicodeFrom(t, args[0])
	switch {
	case sep == nil:
		return Value{}
	case sep.n == 0:
		return t.Raise(ValueError, "empty separator")
	}
	return unicodeList(bySep(nil, u.s, sep.s, max), u)
}

func unicodeSplitLines(t *Thread, self Value, args []Value) Value {
	keep, ok := keepEnds(t, args[0])
	if !ok {
		return Value{}
	}
	u := As[Unicode](self)
	return unicodeList(unicodeLinePieces(u.s, keep), u)
}

// unicodeLinePieces splits at Unicode's line breaks and \r\n.
func unicodeLinePieces(s string, keep bool) []string {
	var out []string
	for s != "" {
		i := indexRune(s, uniIsLineBreak)
		if i == len(s) {
			return append(out, s)
		}
		_, n := wtfDecode(s[i:])
		end := i + n
		if s[i] == '\r' && end < len(s) && s[end] == '\n' {
			end++
		}
		if keep {
			i = end
		}
		out = append(out, s[:i])
		s = s[end:]
	}
	return out
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
		return NewTuple(MkUnicode(u.s[:i]), sep.V(), MkUnicode(u.s[i+len(sep.s):])).V()
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
