// Searching text that is likely to be near, and replacing what is found.
//
// Package strings looks through long text fast, but a call costs as much as looking through some twenty bytes by
// words of eight here. indexNear looks through the first bytes itself and leaves what is farther to strings.
package py

import (
	"math/bits"
	"strings"
)

const (
	lowBits  = 0x0101010101010101
	highBits = 0x8080808080808080
	// nearText is how far indexNear looks itself.
	nearText = 64
)

// zeroBytes marks the high bit of bytes that are zero; above the lowest such byte, others may be marked too.
func zeroBytes(x uint64) uint64 { return (x - lowBits) &^ x & highBits }

// word gives eight bytes of s, the first one lowest.
func word(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// indexNear gives the first index from i on of sub (not empty) in s, or -1.
func indexNear(s, sub string, i int) int {
	if len(sub) == 1 {
		return indexByteNear(s, sub[0], i)
	}
	first, second := lowBits*uint64(sub[0]), lowBits*uint64(sub[1])
	for limit := i + nearText; i < limit && i+9 <= len(s); i += 8 {
		m := zeroBytes(word(s, i)^first) & zeroBytes(word(s, i+1)^second)
		for ; m != 0; m &= m - 1 {
			at := i + bits.TrailingZeros64(m)>>3
			if at+len(sub) <= len(s) && s[at:at+len(sub)] == sub {
				return at
			}
		}
	}
	return offsetBy(strings.Index(s[i:], sub), i)
}

func indexByteNear(s string, c byte, i int) int {
	pattern := lowBits * uint64(c)
	for limit := i + nearText; i < limit && i+8 <= len(s); i += 8 {
		if m := zeroBytes(word(s, i) ^ pattern); m != 0 {
			return i + bits.TrailingZeros64(m)>>3
		}
	}
	if i+8 <= len(s) {
		return offsetBy(strings.IndexByte(s[i:], c), i)
	}
	for ; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}

// offsetBy turns an index in a tail that starts at from into one in the whole.
func offsetBy(i, from int) int {
	if i < 0 {
		return -1
	}
	return i + from
}

// nextBelow gives the first index from i on of a byte below limit (at most 0x80), or the length of s.
func nextBelow(s string, i int, limit byte) int {
	pattern := lowBits * uint64(limit)
	for ; i+8 <= len(s); i += 8 {
		w := word(s, i)
		if m := (w - pattern) &^ w & highBits; m != 0 {
			return i + bits.TrailingZeros64(m)>>3
		}
	}
	for i < len(s) && s[i] >= limit {
		i++
	}
	return i
}

// foundAtOnce is how many places replaceIn remembers; text with more of them is searched twice.
const foundAtOnce = 128

// places are the places where a text was found.
type places struct {
	n  int
	at [foundAtOnce]uint32
}

// find looks for old in s up to max times; false: there may be more than fit.
func (m *places) find(s, old string, max int) bool {
	if len(s) >= 1<<32 {
		return false
	}
	for i := 0; m.n < max; {
		i = indexNear(s, old, i)
		if i < 0 {
			break
		}
		if m.n == len(m.at) {
			return false
		}
		m.at[m.n] = uint32(i)
		m.n++
		i += len(old)
	}
	return true
}

// fill writes s to room, repl in the place of what was found, which is skip bytes long.
func (m *places) fill(room []byte, s, repl string, skip int) {
	from, to := 0, 0
	for _, at := range m.at[:m.n] {
		to += copy(room[to:], s[from:at])
		to += copy(room[to:], repl)
		from = int(at) + skip
	}
	copy(room[to:], s[from:])
}
