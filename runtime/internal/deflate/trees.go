package deflate

import "math/bits"

// Huffman codes, made as zlib makes them: a heap whose ties go to the shallower tree, and codes that are too long are
// shortened at the cost of others.

// kind says what a code is for.
type kind struct {
	extra   []uint8 // extra bits of the codes from base on
	base    int
	size    int // how many symbols there can be
	longest int
	fixed   *tree // the code that every reader knows; nil: none
}

var (
	literalKind = kind{lengthExtra[:], literals + 1, allLiterals, 15, &fixedLiterals}
	distKind    = kind{distExtra[:], 0, distCodes, 15, &fixedDists}
	bitKind     = kind{[]uint8{repeatOld: 2, repeatZero: 3, repeatZeros: 7}, 0, bitCodes, 7, nil}
)

const heapSize = 2*allLiterals + 1

// tree is a code: for each symbol the bits, reversed as they are written, and how many.
type tree struct {
	code   [allLiterals + 2]uint16
	length [allLiterals + 2]uint8
	last   int // the last symbol that has a code
}

// builder is what making a tree takes. Nodes below the size of the kind are symbols, the others inner ones.
type builder struct {
	often  [heapSize]uint16
	depth  [heapSize]uint8
	parent [heapSize]uint16
	length [heapSize]uint8
	heap   [heapSize]uint16 // heap[1] is the least; from top on the nodes by how often they come
	n, top int
}

func (s *builder) less(a, b uint16) bool {
	return s.often[a] < s.often[b] || s.often[a] == s.often[b] && s.depth[a] <= s.depth[b]
}

// sink lets the node at k find its place in the heap.
func (s *builder) sink(k int) {
	v := s.heap[k]
	for j := 2 * k; j <= s.n; j *= 2 {
		if j < s.n && s.less(s.heap[j+1], s.heap[j]) {
			j++
		}
		if s.less(v, s.heap[j]) {
			break
		}
		s.heap[k] = s.heap[j]
		k = j
	}
	s.heap[k] = v
}

// build makes the code for symbols that came so often, and adds to b's sizes what they take.
func (t *tree) build(k *kind, often []uint16, b *blockWriter) {
	var s builder
	copy(s.often[:], often)
	t.last = -1
	for symbol, n := range often {
		if n > 0 {
			s.n++
			s.heap[s.n] = uint16(symbol)
			t.last = symbol
		}
	}
	for s.n < 2 { // a code has at least two symbols
		symbol := 0
		if t.last < 2 {
			t.last++
			symbol = t.last
		}
		s.n++
		s.heap[s.n] = uint16(symbol)
		s.often[symbol] = 1
		b.optimal--
		if k.fixed != nil {
			b.static -= int(k.fixed.length[symbol])
		}
	}
	for i := s.n / 2; i >= 1; i-- {
		s.sink(i)
	}
	s.join(k.size)
	t.setLengths(k, &s, b)
	t.setCodes(k.size)
}

// join makes inner nodes, from number size on, of the two least nodes until one is left.
func (s *builder) join(size int) {
	s.top = heapSize
	for node := size; ; node++ {
		a := s.heap[1]
		s.heap[1] = s.heap[s.n]
		s.n--
		s.sink(1)
		b := s.heap[1]
		s.heap[s.top-1], s.heap[s.top-2] = a, b
		s.top -= 2
		s.often[node] = s.often[a] + s.often[b]
		s.depth[node] = max(s.depth[a], s.depth[b]) + 1
		s.parent[a], s.parent[b] = uint16(node), uint16(node)
		s.heap[1] = uint16(node)
		s.sink(1)
		if s.n < 2 {
			break
		}
	}
	s.top--
	s.heap[s.top] = s.heap[1]
}

// setLengths gives each symbol the length of its code, none above the longest.
func (t *tree) setLengths(k *kind, s *builder, b *blockWriter) {
	var count [maxBits + 1]int
	overflow := 0
	for _, node := range s.heap[s.top+1:] { // the root has length 0
		length := int(s.length[s.parent[node]]) + 1
		if length > k.longest {
			length = k.longest
			overflow++
		}
		s.length[node] = uint8(length)
		if int(node) > t.last {
			continue
		}
		count[length]++
		extra := 0
		if i := int(node) - k.base; i >= 0 && i < len(k.extra) {
			extra = int(k.extra[i])
		}
		b.optimal += int(s.often[node]) * (length + extra)
		if k.fixed != nil {
			b.static += int(s.often[node]) * (int(k.fixed.length[node]) + extra)
		}
	}
	if overflow > 0 {
		t.shorten(k, s, b, count, overflow)
	}
	clear(t.length[:])
	for symbol := range t.last + 1 {
		if s.often[symbol] > 0 {
			t.length[symbol] = s.length[symbol]
		}
	}
}

// shorten makes room for codes that would be too long by making others longer, and deals the lengths out anew.
func (t *tree) shorten(k *kind, s *builder, b *blockWriter, count [maxBits + 1]int, overflow int) {
	for ; overflow > 0; overflow -= 2 {
		length := k.longest - 1
		for count[length] == 0 {
			length--
		}
		count[length]--
		count[length+1] += 2
		count[k.longest]--
	}
	at := heapSize
	for length := k.longest; length > 0; length-- {
		for n := count[length]; n > 0; {
			at--
			node := s.heap[at]
			if int(node) > t.last {
				continue
			}
			b.optimal += (length - int(s.length[node])) * int(s.often[node])
			s.length[node] = uint8(length)
			n--
		}
	}
}

// setCodes numbers the symbols of each length in their order.
func (t *tree) setCodes(size int) {
	var count, next [maxBits + 1]int
	for _, n := range t.length[:size] {
		count[n]++
	}
	count[0] = 0
	code := 0
	for n := 1; n <= maxBits; n++ {
		code = (code + count[n-1]) << 1
		next[n] = code
	}
	for symbol, n := range t.length[:size] {
		if n > 0 {
			t.code[symbol] = bits.Reverse16(uint16(next[n])) >> (16 - n)
			next[n]++
		}
	}
}

// runs calls f with the symbols that tell the lengths of a code, and how often what they say is repeated.
func (t *tree) runs(f func(code, times int)) {
	before, next := -1, int(t.length[0])
	count := 0
	least, most := runLimits(next == 0, false)
	for symbol := range t.last + 1 {
		length := next
		next = -1
		if symbol < t.last {
			next = int(t.length[symbol+1])
		}
		if count++; count < most && length == next {
			continue
		}
		switch {
		case count < least:
			for range count {
				f(length, 1)
			}
		case length != 0:
			if length != before {
				f(length, 1)
				count--
			}
			f(repeatOld, count)
		case count <= 10:
			f(repeatZero, count)
		default:
			f(repeatZeros, count)
		}
		count, before = 0, length
		least, most = runLimits(next == 0, length == next)
	}
}

// runLimits gives from how many on equal lengths are a run, and how many it can have.
func runLimits(zeros, same bool) (least, most int) {
	switch {
	case zeros:
		return 3, 138
	case same:
		return 3, 6
	}
	return 4, 7
}
