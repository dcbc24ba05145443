package multibyte

import (
	"slices"
	"strings"
)

// GB18030 is the rule of its sequences of four bytes: they count the characters that have no shorter sequence. Set Table
// before use.
type GB18030 struct{ Table *Table }

// The first characters beyond the BMP have this lead byte, and this many sequences have one of the first four.
const (
	gbBeyond = 0x90
	gbInBMP  = 39420
)

func (g *GB18030) decode(in string) (rune, int, Problem) {
	switch {
	case len(in) < 4:
		return 0, 0, TooFew
	case in[2] < 0x81 || in[2] == 0xFF || in[3] < '0' || in[3] > '9':
		return 0, 0, 4
	}
	lead := int(in[0])
	n := int(in[1]-'0')*1260 + int(in[2]-0x81)*10 + int(in[3]-'0')
	switch {
	case lead >= gbBeyond:
		if n += 0x10000 + (lead-gbBeyond)*12600; n <= 0x10FFFF {
			return rune(n), 4, 0
		}
	case lead < 0x85:
		if n += (lead - 0x81) * 12600; n < gbInBMP {
			return g.numbered()[n], 4, 0
		}
	}
	return 0, 0, 4
}

// numbered are the characters of the BMP that have no shorter sequence, in order.
func (g *GB18030) numbered() []rune {
	g.Table.numberedOnce.Do(func() {
		for c := rune(0x80); c <= 0xFFFF; c++ {
			if g.Table.codeOf(c) == 0 && (c < 0xD800 || c > 0xDFFF) {
				g.Table.numbered = append(g.Table.numbered, c)
			}
		}
	})
	return g.Table.numbered
}

func (g *GB18030) encode(out []byte, c rune) ([]byte, bool) {
	lead, n := gbBeyond, int(c)-0x10000
	if n < 0 {
		var ok bool
		lead = 0x81
		if n, ok = slices.BinarySearch(g.numbered(), c); !ok {
			return out, false
		}
	}
	return append(out, byte(lead+n/12600), byte('0'+n/1260%10), byte(0x81+n/10%126), byte('0'+n%10)), true
}

// HangulMakeUp is the rule of EUC-KR for syllables that KS X 1001 lacks: a filler and the three letters, two bytes each.
type HangulMakeUp struct{}

// The letters of Hangul syllables by the second bytes of their sequences, from 0xA1 on; a dot is no letter of that place.
const (
	makeUpLead    = 0xA4
	makeUpFiller  = 0xD4
	leadLetters   = "AB.C..DEF.......GHI.JKLMNOPQRS"
	tailLetters   = "ABCDEFG.HIJKLMNOPQ.RSTUV.WXYZ["
	firstVowel    = 0xBF
	vowelLetters  = 21
	tailPositions = 28
)

func (HangulMakeUp) decode(in string) (rune, int, Problem) {
	if len(in) < 8 {
		return 0, 0, TooFew
	}
	if in[2] != makeUpLead || in[4] != makeUpLead || in[6] != makeUpLead {
		return 0, 0, 8
	}
	lead, vowel, tail := letterAt(leadLetters, in[3]), int(in[5])-firstVowel, letterAt(tailLetters, in[7])+1
	if in[7] == makeUpFiller {
		tail = 0
	} else if tail == 0 {
		tail = -1
	}
	if lead < 0 || vowel < 0 || vowel >= vowelLetters || tail < 0 {
		return 0, 0, 8
	}
	return rune(0xAC00 + (lead*vowelLetters+vowel)*tailPositions + tail), 8, 0
}

// letterAt gives the number of the letter that a byte means, or -1.
func letterAt(letters string, b byte) int {
	i := int(b) - 0xA1
	if i < 0 || i >= len(letters) || letters[i] == '.' {
		return -1
	}
	return int(letters[i] - 'A')
}

func (HangulMakeUp) encode(out []byte, c rune) ([]byte, bool) {
	s := int(c) - 0xAC00
	if s < 0 || s >= 11172 {
		return out, false
	}
	byteOf := func(letters string, n int) byte { return byte(0xA1 + strings.IndexByte(letters, byte('A'+n))) }
	tail := byte(makeUpFiller)
	if n := s % tailPositions; n > 0 {
		tail = byteOf(tailLetters, n-1)
	}
	return append(out, makeUpLead, makeUpFiller, makeUpLead, byteOf(leadLetters, s/tailPositions/vowelLetters),
		makeUpLead, byte(firstVowel+s/tailPositions%vowelLetters), makeUpLead, tail), true
}
