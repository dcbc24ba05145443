// The methods of str that take it apart: split, partition, strip, splitlines.
//
// The functions named …Pieces work on Go strings and are shared with bytearray; they give the pieces
// as substrings of s.
package py

import "strings"

func isSpaceByte(c byte) bool { return ctype[c] == ctSpace }

// splitSpacePieces splits at runs of ASCII whitespace, at most max times.
func splitSpacePieces(out []string, s string, max int) []string {
	i := 0
	for {
		for i < len(s) && isSpaceByte(s[i]) {
			i++
		}
		if i == len(s) {
			return out
		}
		if len(out) == max {
			return append(out, s[i:])
		}
		start := i
		for i < len(s) && !isSpaceByte(s[i]) {
			i++
		}
		out = append(out, s[start:i])
	}
}

// rsplitSpacePieces is splitSpacePieces from the end.
func rsplitSpacePieces(out []string, s string, max int) []string {
	i := len(s)
	for {
		for i > 0 && isSpaceByte(s[i-1]) {
			i--
		}
		if i == 0 {
			break
		}
		if len(out) == max {
			out = append(out, s[:i])
			break
		}
		end := i
		for i > 0 && !isSpaceByte(s[i-1]) {
			i--
		}
		out = append(out, s[i:end])
	}
	reverseStrings(out)
	return out
}

func reverseStrings(a []string) {
	for i, j := 0, len(a)-1; i < j; i, j = i+1, j-1 {
		a[i], a[j] = a[j], a[i]
	}
}

// splitPieces splits at sep (not empty), at most max times.
func splitPieces(out []string, s, sep string, max int) []string {
	for len(out) < max {
		i := strings.Index(s, sep)
		if i < 0 {
			break
		}
		out = append(out, s[:i])
		s = s[i+len(sep):]
	}
	return append(out, s)
}

// rsplitPieces is splitPieces from the end.
func rsplitPieces(out []string, s, sep string, max int) []string {
	for len(out) < max {
		i := strings.LastIndex(s, sep)
		if i < 0 {
			break
		}
		out = append(out, s[i+len(sep):])
		s = s[:i]
	}
	out = append(out, s)
	reverseStrings(out)
	return out
}

// linePieces splits at \n, \r and \r\n.
func linePieces(s string, keep bool) []string {
	if s == "" {
		return nil
	}
	out := make([]string, 0, strings.Count(s, "\n")+1)
	returns := strings.IndexByte(s, '\r') >= 0
	for len(s) > 0 {
		i := strings.IndexByte(s, '\n')
		if returns {
			i = strings.IndexAny(s, "\r\n")
		}
		if i < 0 {
			return append(out, s)
		}
		end := i + 1
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

// strList makes a list of strs; whole is returned itself where the only piece is all of it.
func strList(pieces []string, whole *Str) Value {
	items := make([]Value, len(pieces))
	if len(pieces) == 1 && len(pieces[0]) == len(whole.s) && whole.typ == StrType {
		items[0] = whole.V()
		return ListOf(items).V()
	}
	maker := strMaker{left: len(pieces)}
	for i, p := range pieces {
		items[i] = maker.str(p)
	}
	return ListOf(items).V()
}

// strMaker makes strs of many substrings, a few at a time in one allocation.
type strMaker struct {
	block []Str
	left  int // strs to come
}

func (m *strMaker) str(s string) Value {
	m.left--
	if len(s) < 2 {
		return MkStr(s)
	}
	if len(m.block) == 0 {
		m.block = make([]Str, min(8, m.left+1))
	}
	o := &m.block[0]
	m.block = m.block[1:]
	o.typ, o.s = StrType, s
	return o.V()
}

// splitWords splits at all runs of whitespace: split() as it is mostly called.
func splitWords(s *Str) Value {
	n := countWords(s.s)
	if n == 1 && !isSpaceByte(s.s[0]) && !isSpaceByte(s.s[len(s.s)-1]) && s.typ == StrType {
		return ListOf([]Value{s.V()}).V()
	}
	items := make([]Value, 0, n)
	maker := strMaker{left: n}
	start := -1
	for i := 0; i < len(s.s); i++ {
		space := ctype[s.s[i]] == ctSpace
		if space && start >= 0 {
			items = append(items, maker.str(s.s[start:i]))
			start = -1
		} else if !space && start < 0 {
			start = i
		}
	}
	if start >= 0 {
		items = append(items, maker.str(s.s[start:]))
	}
	return ListOf(items).V()
}

func countWords(s string) int {
	n, before := 0, byte(ctSpace)
	for i := 0; i < len(s); i++ {
		class := ctype[s[i]]
		if before == ctSpace && class != ctSpace {
			n++
		}
		before = class
	}
	return n
}

// splitAll splits at every sep (not empty): split(sep) as it is mostly called.
func splitAll(s *Str, sep string) Value {
	n := strings.Count(s.s, sep)
	if n == 0 && s.typ == StrType {
		return ListOf([]Value{s.V()}).V()
	}
	items := make([]Value, n+1)
	maker := strMaker{left: n + 1}
	rest := s.s
	for i := range n {
		end := strings.Index(rest, sep)
		items[i] = maker.str(rest[:end])
		rest = rest[end+len(sep):]
	}
	items[n] = maker.str(rest)
	return ListOf(items).V()
}

func strSplit(t *Thread, self Value, args []Value) Value {
	if args[1].Zero() {
		if args[0].Zero() || args[0] == None {
			return splitWords(As[Str](self))
		}
		if IsStr(args[0]) && As[Str](args[0]).s != "" {
			return splitAll(As[Str](self), As[Str](args[0]).s)
		}
	}
	return strSplitWith(t, self, args, splitSpacePieces, splitPieces, unicodeSplit)
}

func strRSplit(t *Thread, self Value, args []Value) Value {
	return strSplitWith(t, self, args, rsplitSpacePieces, rsplitPieces, unicodeRSplit)
}

func strSplitWith(t *Thread, self Value, args []Value, bySpace func(out []string, s string, max int) []string,
	bySep func(out []string, s, sep string, max int) []string, byUnicode func(*Thread, Value, []Value) Value) Value {
	max, ok := maxSplit(t, args[1])
	if !ok {
		return Value{}
	}
	s := As[Str](self)
	if args[0].Zero() || args[0] == None {
		return strList(bySpace(nil, s.s, max), s)
	}
	if IsUnicode(args[0]) {
		u := unicodeFrom(t, self)
		if u == nil {
			return Value{}
		}
		return byUnicode(t, u.V(), args)
	}
	sep, ok := charBuffer(t, args[0])
	if !ok {
		return Value{}
	}
	if sep == "" {
		return t.Raise(ValueError, "empty separator")
	}
	return strList(bySep(nil, s.s, sep, max), s)
}

func strSplitLines(t *Thread, self Value, args []Value) Value {
	keep, ok := keepEnds(t, args[0])
	if !ok {
		return Value{}
	}
	s := As[Str](self)
	return strList(linePieces(s.s, keep), s)
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
		return NewTuple(MkStr(s[:i]), mid, MkStr(s[i+len(p):])).V()
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
	return MkStr(r)
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
