package multibyte

// ISO 2022: escape sequences choose the character set that the following bytes are of.

import "strings"

// Mark names a character set: the last byte of the escape sequence that chooses it, and wide if it has two bytes a
// character. Zero is ASCII.
type Mark uint16

// wide is set in the marks of sets with two bytes a character.
const wide Mark = 0x80

const (
	setASCII    Mark = 0
	setLatin1   Mark = 'A'
	setGreek    Mark = 'F'
	setJISX0208      = 'B' | wide
)

// Designation is a character set that an encoding may choose.
type Designation struct {
	Mark Mark
	// Shift: it is chosen as G1, and used between shift-out and shift-in.
	Shift bool
	// DecodeOnly: encoding never chooses it.
	DecodeOnly bool
	decode     func(in string) (rune, rune, bool)
	encode     func(c rune) (code, bool)
	// starts tells of characters that may begin a pair.
	starts func(c rune) bool
}

// width is the number of bytes of a character.
func (d *Designation) width() int {
	if d.Mark&wide != 0 {
		return 2
	}
	return 1
}

// ISO2022 is an encoding with escape sequences.
type ISO2022 struct {
	Title string
	// Sets stand in the order in which encoding tries them.
	Sets []*Designation
	// NoShift: shift-in and shift-out are plain characters.
	NoShift bool
	// SingleShift: ESC N takes one character from G2.
	SingleShift bool
	// Revised: the sequence ESC & @ may come before that of JIS X 0208.
	Revised bool
}

const (
	esc, shiftIn, shiftOut = 0x1B, 0x0F, 0x0E
	longestEscape          = 16
)

// Name is the codec's name in error messages.
func (c *ISO2022) Name() string { return c.Title }

func endsEscape(b byte) bool { return b >= 'A' && b <= 'Z' || b == '@' }

// Decode is Codec's.
func (c *ISO2022) Decode(st *State, in string, out []rune) (int, []rune, Problem) {
	for at := 0; at < len(in); {
		var used int
		var p Problem
		if used, out, p = c.decodeOne(st, in[at:], out); p != 0 {
			return at, out, p
		}
		at += used
	}
	return len(in), out, 0
}

// decodeOne decodes what is at the front of in.
func (c *ISO2022) decodeOne(st *State, in string, out []rune) (int, []rune, Problem) {
	b := in[0]
	switch {
	case st.escaping:
		st.escaping = !endsEscape(b)
	case b == esc:
		return c.decodeEscape(st, in, out)
	case b == shiftIn && !c.NoShift:
		st.shifted = false
		return 1, out, 0
	case b == shiftOut && !c.NoShift:
		st.shifted = true
		return 1, out, 0
	case b == '\n':
		st.shifted = false
	case b < ' ': // a control character, in every set
	case b >= 0x80:
		return 0, out, 1
	default:
		set := st.sets[0]
		if st.shifted {
			set = st.sets[1]
		}
		if set != setASCII {
			return c.find(set).decodeChar(in, out)
		}
	}
	return 1, append(out, rune(b)), 0
}

// find gives the designation with that mark, or nil.
func (c *ISO2022) find(mark Mark) *Designation {
	for _, d := range c.Sets {
		if d.Mark == mark {
			return d
		}
	}
	return nil
}

func (d *Designation) decodeChar(in string, out []rune) (int, []rune, Problem) {
	n := d.width()
	if len(in) < n {
		return 0, out, TooFew
	}
	r, second, ok := d.decode(in[:n])
	switch {
	case !ok:
		return 0, out, Problem(n)
	case second != 0:
		return n, append(out, r, second), 0
	}
	return n, append(out, r), 0
}

// decodeEscape takes an escape sequence.
func (c *ISO2022) decodeEscape(st *State, in string, out []rune) (int, []rune, Problem) {
	switch {
	case len(in) < 2:
		return 0, out, TooFew
	case strings.IndexByte("()$.&", in[1]) >= 0:
		n, p := c.choose(st, in)
		return n, out, p
	case c.SingleShift && in[1] == 'N':
		if len(in) < 3 {
			return 0, out, TooFew
		}
		r, ok := singleShifted(st.sets[2], in[2])
		if !ok {
			return 0, out, 3
		}
		return 3, append(out, r), 0
	}
	st.escaping = true
	return 1, append(out, esc), 0
}

// escapeLength gives the length of the escape sequence at the front of in.
func (c *ISO2022) escapeLength(in string) (int, Problem) {
	for i := 1; i < longestEscape; i++ {
		if i >= len(in) {
			return 0, TooFew
		}
		if endsEscape(in[i]) {
			return i + 1, 0
		}
		if c.Revised && i+1 < len(in) && in[i] == '&' && in[i+1] == '@' {
			i += 2
		}
	}
	return 0, 1
}

// choose takes an escape sequence that chooses a set.
func (c *ISO2022) choose(st *State, in string) (int, Problem) {
	n, p := c.escapeLength(in)
	if p != 0 {
		return 0, p
	}
	mark, place, ok := c.parseEscape(in[:n])
	if !ok || mark != setASCII && c.find(mark) == nil {
		return 0, Problem(n)
	}
	st.sets[place] = mark
	return n, 0
}

// parseEscape tells which set an escape sequence chooses, and for which place.
func (c *ISO2022) parseEscape(s string) (mark Mark, place int, ok bool) {
	places := map[byte]int{'(': 0, ')': 1}
	switch len(s) {
	case 3:
		if s[1] == '$' {
			return Mark(s[2]) | wide, 0, true
		}
		if mark = Mark(s[2]); mark == 'B' {
			mark = setASCII
		}
		if c.SingleShift && s[1] == '.' {
			return mark, 2, true
		}
		place, ok = places[s[1]]
		return mark, place, ok
	case 4:
		place, ok = places[s[2]]
		return Mark(s[3]) | wide, place, ok && s[1] == '$'
	case 6:
		return setJISX0208, 0, c.Revised && s[3:] == "\x1b$B"
	}
	return 0, 0, false
}

// singleShifted decodes a byte of the set chosen as G2.
func singleShifted(set Mark, b byte) (rune, bool) {
	switch set {
	case setLatin1:
		return rune(b) + 0x80, b < 0x80
	case setGreek:
		return greek(b ^ 0x80)
	}
	return rune(b), b < 0x80
}

// greek decodes a byte of ISO 8859-7 in its first version.
func greek(b byte) (rune, bool) {
	const same, shifted = 0x288f3bc9, 0xbffffd77 // which of 0xA0 and 0xB4 on there are
	switch {
	case b < 0xA0:
		return rune(b), true
	case b < 0xC0 && same>>(b-0xA0)&1 != 0:
		return rune(b), true
	case b >= 0xB4 && b <= 0xFE && (b >= 0xD4 || shifted>>(b-0xB4)&1 != 0):
		return 0x2D0 + rune(b), true
	}
	r, ok := map[byte]rune{0xA1: 0x2018, 0xA2: 0x2019, 0xAF: 0x2015}[b]
	return r, ok
}

// DecodeReset is Codec's.
func (c *ISO2022) DecodeReset(st *State) {
	st.sets[0] = setASCII
	st.shifted = false
}
