// The normal forms: NFD and NFKD take characters apart, NFC and NFKC put what is apart together afterwards.

package unidata

import "slices"

// Hangul syllables are computed from their letters.
const (
	syllableBase = 0xAC00
	leadBase     = 0x1100
	vowelBase    = 0x1161
	tailBase     = 0x11A7
	leadCount    = 19
	vowelCount   = 21
	tailCount    = 28
)

// Decompose gives NFD, or with compat NFKD.
func (db *Database) Decompose(text []rune, compat bool) []rune {
	out := make([]rune, 0, len(text)+len(text)/4)
	for _, c := range text {
		out = db.appendDecomposed(out, c, compat)
	}
	db.order(out)
	return out
}

// Compose gives NFC, or with compat NFKC.
func (db *Database) Compose(text []rune, compat bool) []rune {
	return db.compose(db.Decompose(text, compat))
}

// appendDecomposed takes one character apart, and what it is made of. The facts have no cycles.
func (db *Database) appendDecomposed(out []rune, c rune, compat bool) []rune {
	if c < 0xA0 {
		return append(out, c)
	}
	if s := c - syllableBase; s >= 0 && s < leadCount*vowelCount*tailCount {
		out = append(out, leadBase+s/(vowelCount*tailCount), vowelBase+s%(vowelCount*tailCount)/tailCount)
		if t := s % tailCount; t != 0 {
			out = append(out, tailBase+t)
		}
		return out
	}
	if to, ok := db.corrected[c]; ok {
		return append(out, to)
	}
	d, ok := db.DecompositionOf(c)
	if !ok || d.Tag != "" && !compat {
		return append(out, c)
	}
	for _, part := range d.Runes {
		out = db.appendDecomposed(out, part, compat)
	}
	return out
}

// order sorts runs of combining marks by their class and leaves those of the same class in order.
func (db *Database) order(text []rune) {
	byClass := func(a, b rune) int { return db.class(a) - db.class(b) }
	for i := 0; i < len(text); i++ {
		start := i
		for i < len(text) && db.class(text[i]) != 0 {
			i++
		}
		if i-start > 1 {
			slices.SortStableFunc(text[start:i], byClass)
		}
	}
}

// class gives the combining class, which is 5.2's in every version.
func (db *Database) class(c rune) int {
	if c < 0x300 {
		return 0
	}
	return Current().Of(c).Combining
}

// compose puts together what has been taken apart, in place.
func (db *Database) compose(text []rune) []rune {
	composed := load().composed
	out := text[:0]
	starter := -1 // where in out the last starter stands
	last := 0     // the class of what stands after it: 0 if nothing does
	for _, c := range text {
		class := db.class(c)
		if starter >= 0 && (last < class || last == 0 && starter == len(out)-1) {
			if to, ok := composeSyllable(out[starter], c); ok && starter == len(out)-1 {
				out[starter] = to
				continue
			}
			if to, ok := composed[[2]rune{out[starter], c}]; ok {
				out[starter] = to
				continue
			}
		}
		if class == 0 {
			starter = len(out)
		}
		last = class
		out = append(out, c)
	}
	return out
}

// composeSyllable puts together two letters, or a syllable and its tail.
func composeSyllable(a, b rune) (rune, bool) {
	l, v := a-leadBase, b-vowelBase
	if l >= 0 && l < leadCount && v >= 0 && v < vowelCount {
		return syllableBase + (l*vowelCount+v)*tailCount, true
	}
	s, t := a-syllableBase, b-tailBase
	if s >= 0 && s < leadCount*vowelCount*tailCount && s%tailCount == 0 && t > 0 && t < tailCount {
		return a + t, true
	}
	return 0, false
}
