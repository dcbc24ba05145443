package zlib

import "math/bits"

// maxBits is the length of the longest code, rootBits of those that one look into the table finds.
const (
	maxBits  = 15
	rootBits = 10
)

// huffman is a prefix code. The next rootBits bits lead to an entry of the table; for longer codes that one leads to a
// part of the table for the bits that follow.
type huffman struct {
	table    []entry
	complete bool
}

// entry is a symbol (times 32) with the length of its code, 0 where there is no code; or the place of a further part of
// the table.
type entry uint32

const further entry = 16

func (e entry) length() uint { return uint(e & 15) }

func (e entry) value() int { return int(e >> 5) }

// lookup gives the entry for the code that the bits begin with.
func (h *huffman) lookup(hold uint64) entry {
	e := h.table[hold&(1<<rootBits-1)]
	if e&further != 0 {
		e = h.table[uint64(e>>5)+hold>>rootBits&(1<<(maxBits-rootBits)-1)]
	}
	return e
}

// newHuffman makes a code of the lengths of its symbols; ok false: they make none. A code of one symbol may be incomplete.
func newHuffman(lengths []int, mayBeIncomplete bool) (h huffman, ok bool) {
	var count, next [maxBits + 2]int
	most := 0
	for _, n := range lengths {
		count[n]++
		most = max(most, n)
	}
	count[0] = 0
	left := 1
	for n := 1; n <= maxBits; n++ {
		left = left<<1 - count[n]
		if left < 0 {
			return h, false
		}
		next[n+1] = (next[n] + count[n]) << 1
	}
	if left > 0 && (!mayBeIncomplete || most > 1) {
		return h, false
	}
	h = huffman{make([]entry, 1<<rootBits, 1<<rootBits+1<<7), left == 0}
	for symbol, n := range lengths {
		if n > 0 {
			h.add(symbol, n, next[n])
			next[n]++
		}
	}
	return h, true
}

// add enters a symbol with its code of n bits.
func (h *huffman) add(symbol, n, code int) {
	first := int(bits.Reverse16(uint16(code)) >> (16 - n))
	e := entry(symbol<<5 | n)
	if n <= rootBits {
		for i := first; i < 1<<rootBits; i += 1 << n {
			h.table[i] = e
		}
		return
	}
	root := &h.table[first&(1<<rootBits-1)]
	if *root == 0 {
		*root = entry(len(h.table)<<5) | further
		h.table = append(h.table, make([]entry, 1<<(maxBits-rootBits))...)
		root = &h.table[first&(1<<rootBits-1)]
	}
	part := h.table[*root>>5:]
	for i := first >> rootBits; i < 1<<(maxBits-rootBits); i += 1 << (n - rootBits) {
		part[i] = e
	}
}
