package sre

import "grumpy.dev/runtime/py"

// charSet is a set of characters: a table for those below 256, and the operators that decide about the others.
type charSet struct {
	low   [256]bool
	ops   []setOp
	lower func(rune) rune // applied before looking; nil: nothing is
	not   bool            // the set is what ops do not have
}

// setOp is one operator of a set; those before the first that matches decide nothing.
type setOp struct {
	kind   uint32
	lo, hi uint32   // range; lo: literal or category
	blocks []byte   // big set: which block of bits stands for the 256 characters of each row
	bits   []uint32 // set or big set
}

// has tells whether the set has a character of 256 or more.
func (s *charSet) has(ch rune) bool {
	if s.lower != nil {
		if ch = s.lower(ch); ch < 256 && ch >= 0 {
			return s.decide(ch) != s.not
		}
	}
	return s.decide(ch) != s.not
}

// contains tells whether the set has a character.
func contains[T char](s *charSet, ch T) bool {
	if rune(ch) < 256 {
		return s.low[uint8(ch)]
	}
	return s.has(rune(ch))
}

// decide runs the operators.
func (s *charSet) decide(ch rune) bool {
	result := true
	for i := range s.ops {
		op := &s.ops[i]
		c := uint32(ch)
		switch op.kind {
		case opNegate:
			result = !result
			continue
		case opLiteral:
			if c != op.lo {
				continue
			}
		case opRange:
			if c < op.lo || c > op.hi {
				continue
			}
		case opCategory:
			if !category(op.lo, ch) {
				continue
			}
		case opCharset:
			if c > 255 || op.bits[c>>5]&(1<<(c&31)) == 0 {
				continue
			}
		case opBigCharset:
			if c > 0xFFFF {
				continue
			}
			block := uint32(op.blocks[c>>8])
			if op.bits[block*8+c&255>>5]&(1<<(c&31)) == 0 {
				continue
			}
		}
		return result
	}
	return !result
}

// fill computes the table.
func (s *charSet) fill() *charSet {
	for i := range s.low {
		ch := rune(i)
		if s.lower != nil {
			ch = s.lower(ch)
		}
		s.low[i] = s.decide(ch) != s.not
	}
	return s
}

// setOf makes a set of one operator.
func setOf(op setOp, lower func(rune) rune, not bool) *charSet {
	return (&charSet{ops: []setOp{op}, lower: lower, not: not}).fill()
}

func isWord(ch rune) bool {
	return ch < 128 && (ch == '_' || '0' <= ch && ch <= '9' || 'a' <= ch|0x20 && ch|0x20 <= 'z')
}

func isSpace(ch rune) bool { return ch == ' ' || '\t' <= ch && ch <= '\r' }

func isUniWord(ch rune) bool { return ch == '_' || py.UniIsAlnum(ch) }

// category tells whether a character belongs to a category.
func category(cat uint32, ch rune) bool {
	var in bool
	switch cat &^ 1 {
	case catDigit:
		in = '0' <= ch && ch <= '9'
	case catSpace:
		in = isSpace(ch)
	case catWord, catLocWord:
		in = isWord(ch)
	case catLineBreak:
		in = ch == '\n'
	case catUniDigit:
		in = py.UniIsDecimal(ch)
	case catUniSpace:
		in = py.UniIsSpace(ch)
	case catUniWord:
		in = isUniWord(ch)
	case catUniLineBreak:
		in = py.UniIsLineBreak(ch)
	}
	return in != (cat&1 == 1)
}

// lowerASCII is the lower case of patterns without the UNICODE flag.
func lowerASCII(ch rune) rune {
	if 'A' <= ch && ch <= 'Z' {
		return ch + 'a' - 'A'
	}
	return ch
}

// lowerOf gives the function for a pattern's flags.
func lowerOf(flags int) func(rune) rune {
	if flags&flagLocale == 0 && flags&flagUnicode != 0 {
		return py.UniLower
	}
	return lowerASCII
}
