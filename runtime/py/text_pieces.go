// Taking text apart: the lists that split, rsplit and splitlines of str, unicode and bytearray make.
//
// Each way to split is one function that hands the pieces, substrings of s, to a pieceList, which makes the objects.
package py

import "strings"

type pieceKind uint8

const (
	strPieces pieceKind = iota
	asciiPieces
	unicodePieces
	byteArrayPieces
)

// fewPieces is how many pieces are gathered on the stack.
const fewPieces = 24

// pieceList is a list of pieces under construction.
type pieceList struct {
	t     *Thread
	kind  pieceKind
	size  int // bytes of the text that is taken apart
	items []Value
}

func kindOfUnicode(u *Unicode) pieceKind {
	if u.ascii() {
		return asciiPieces
	}
	return unicodePieces
}

func (p *pieceList) add(s string) {
	var v Value
	switch p.kind {
	case strPieces:
		v = p.t.strCut(s, p.size)
	case asciiPieces:
		v = p.t.unicodeCut(s, len(s))
	case unicodePieces:
		v = p.t.unicodeCut(s, wtfCount(s))
	case byteArrayPieces:
		v = newByteArrayOf(s)
	}
	p.items = append(p.items, v)
}

// list gives the list; whole, if it isn't zero, stands for a single piece that is all of it.
func (p *pieceList) list(whole Value) Value {
	items := p.items
	if len(items) == 1 && whole.Ok() && textSize(items[0]) == p.size {
		items[0] = whole
	}
	if cap(items) == fewPieces {
		return newListCopy(items).V()
	}
	return ListOf(items).V()
}

// textSize gives the number of bytes of a str or unicode.
func textSize(v Value) int {
	if IsStr(v) {
		return len(As[Str](v).s)
	}
	return len(As[Unicode](v).s)
}

// blankStr and blankUnicode tell which bytes of ASCII text are blank.
var blankStr, blankUnicode = func() (str, uni [256]bool) {
	for c := range 128 {
		str[c] = isSpaceByte(byte(c))
		uni[c] = uniIsSpace(rune(c))
	}
	return
}()

// splitBlanks splits at runs of blank bytes, at most max times.
func (p *pieceList) splitBlanks(s string, blank *[256]bool, max int, fromEnd bool) {
	if fromEnd {
		p.rsplitBlanks(s, blank, max)
		return
	}
	for i := 0; ; {
		for i < len(s) && blank[s[i]] {
			i++
		}
		if i == len(s) {
			return
		}
		if max == 0 {
			p.add(s[i:])
			return
		}
		max--
		start := i
		for i < len(s) && !blank[s[i]] {
			i++
		}
		p.add(s[start:i])
	}
}

// rsplitBlanks is splitBlanks from the end.
func (p *pieceList) rsplitBlanks(s string, blank *[256]bool, max int) {
	for i := len(s); ; {
		for i > 0 && blank[s[i-1]] {
			i--
		}
		if i == 0 {
			break
		}
		if max == 0 {
			p.add(s[:i])
			break
		}
		max--
		end := i
		for i > 0 && !blank[s[i-1]] {
			i--
		}
		p.add(s[i:end])
	}
	p.reverse()
}

func (p *pieceList) reverse() {
	for i, j := 0, len(p.items)-1; i < j; i, j = i+1, j-1 {
		p.items[i], p.items[j] = p.items[j], p.items[i]
	}
}

// splitAt splits at sep (not empty), at most max times.
func (p *pieceList) splitAt(s, sep string, max int, fromEnd bool) {
	if fromEnd {
		p.rsplit(s, sep, max)
		return
	}
	start := 0
	for ; max > 0; max-- {
		i := indexNear(s, sep, start)
		if i < 0 {
			break
		}
		p.add(s[start:i])
		start = i + len(sep)
	}
	p.add(s[start:])
}

// rsplit is splitAt from the end.
func (p *pieceList) rsplit(s, sep string, max int) {
	for ; max > 0; max-- {
		i := strings.LastIndex(s, sep)
		if i < 0 {
			break
		}
		p.add(s[i+len(sep):])
		s = s[:i]
	}
	p.add(s)
	p.reverse()
}

// splitLines splits at the breaks of ASCII text: \n, \r and \r\n, and for unicode a few more.
func (p *pieceList) splitLines(s string, keep bool) {
	limit := byte('\r' + 1)
	if p.kind == asciiPieces {
		limit = 0x1F
	}
	for start, i := 0, 0; start < len(s); {
		if i = nextBelow(s, i, limit); i == len(s) {
			p.add(s[start:])
			return
		}
		c := s[i]
		if c != '\n' && c != '\r' && (p.kind != asciiPieces || !uniIsLineBreak(rune(c))) {
			i++
			continue
		}
		end := i + 1
		if c == '\r' && end < len(s) && s[end] == '\n' {
			end++
		}
		if keep {
			i = end
		}
		p.add(s[start:i])
		start, i = end, end
	}
}
