package multibyte

// The character sets of ISO 2022.

// Wide makes a designation of a table of two bytes a character. high: the table has them with their top bits set.
func Wide(mark byte, t *Table, high bool) *Designation {
	var top byte
	if high {
		top = 0x80
	}
	return &Designation{
		Mark: Mark(mark) | wide,
		decode: func(in string) (rune, rune, bool) {
			t.load()
			if in[1] >= 0x80 {
				return 0, 0, false
			}
			r := t.afterTwo(in[0]|top, in[1]|top)
			if r >= pairBase {
				return t.pairs[r-pairBase][0], t.pairs[r-pairBase][1], true
			}
			return r, 0, r >= 0
		},
		encode: func(c rune) (code, bool) {
			t.load()
			to := t.codeOf(c)
			return to & 0x7F7F, to>>24 == 2
		},
	}
}

// PairsOnly makes a designation that only looks out for pairs of characters. CPython looks for the second one in the wrong
// place and so never encodes a pair; what is left of it is that the first one may have to wait.
func PairsOnly(t *Table) *Designation {
	return &Designation{DecodeOnly: true, Mark: 0xFFFF, starts: func(c rune) bool {
		t.load()
		return t.starts[c]
	}}
}

// Roman is JIS X 0201's Latin half, which differs from ASCII in two characters.
func Roman() *Designation {
	return &Designation{
		Mark: 'J',
		decode: func(in string) (rune, rune, bool) {
			switch in[0] {
			case '\\':
				return 0xA5, 0, true
			case '~':
				return 0x203E, 0, true
			}
			return rune(in[0]), 0, true
		},
		encode: func(c rune) (code, bool) {
			switch c {
			case 0xA5:
				return '\\', true
			case 0x203E:
				return '~', true
			}
			return 0, false
		},
	}
}

// Kana is JIS X 0201's other half.
func Kana() *Designation {
	return &Designation{
		Mark: 'I',
		decode: func(in string) (rune, rune, bool) {
			return 0xFF40 + rune(in[0]), 0, in[0] >= 0x21 && in[0] <= 0x5F
		},
		encode: func(c rune) (code, bool) {
			return code(c - 0xFF40), c >= 0xFF61 && c <= 0xFF9F
		},
	}
}

// SingleShiftSet makes a designation that is only chosen as G2.
func SingleShiftSet(mark byte) *Designation {
	return &Designation{
		Mark: Mark(mark), DecodeOnly: true,
		decode: func(in string) (rune, rune, bool) { return 0, 0, false },
	}
}
