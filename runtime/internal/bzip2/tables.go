package bzip2

// The coding tables: how many, of which lengths, and which group of symbols uses which. The choices are the C library's.

// longestCode is how long codes may get.
const longestCode = 17

// writeSymbols writes the rest of a block: the bytes in use, the coding tables, the coded symbols.
func (c *Compressor) writeSymbols(symbols []uint16, alphabet int) {
	tables := tableCount(len(symbols))
	lengths := firstLengths(symbols, alphabet, tables)
	var selectors []byte
	for range 4 { // more passes gain little
		selectors = improve(symbols, alphabet, lengths)
	}
	c.writeUsed()
	c.out.bits(uint32(tables), 3)
	c.out.bits(uint32(len(selectors)), 15)
	c.writeSelectors(selectors, tables)
	codes := make([][]uint32, tables)
	for t, l := range lengths {
		c.writeLengths(l)
		codes[t] = assignCodes(l)
	}
	for i, sym := range symbols {
		t := selectors[i/groupSize]
		c.out.bits(codes[t][sym], uint(lengths[t][sym]))
	}
}

func tableCount(symbols int) int {
	switch {
	case symbols < 200:
		return 2
	case symbols < 600:
		return 3
	case symbols < 1200:
		return 4
	case symbols < 2400:
		return 5
	}
	return maxTables
}

// firstLengths deals the symbols out to the tables, so that each has about the same number of occurrences: a table finds
// its own symbols cheap and all others dear.
func firstLengths(symbols []uint16, alphabet, tables int) [][]byte {
	frequency := make([]int, alphabet)
	for _, sym := range symbols {
		frequency[sym]++
	}
	lengths := make([][]byte, tables)
	rest, start := len(symbols), 0
	for part := tables; part > 0; part-- {
		target, sum, end := rest/part, 0, start-1
		for sum < target && end < alphabet-1 {
			end++
			sum += frequency[end]
		}
		if end > start && part != tables && part != 1 && (tables-part)%2 == 1 {
			sum -= frequency[end]
			end--
		}
		l := make([]byte, alphabet)
		for v := range l {
			if v < start || v > end {
				l[v] = 15
			}
		}
		lengths[part-1] = l
		start = end + 1
		rest -= sum
	}
	return lengths
}

// improve chooses for each group of symbols the table that codes it shortest, then makes the tables anew from what they
// were chosen for.
func improve(symbols []uint16, alphabet int, lengths [][]byte) (selectors []byte) {
	frequency := make([][]int, len(lengths))
	for t := range frequency {
		frequency[t] = make([]int, alphabet)
	}
	for start := 0; start < len(symbols); start += groupSize {
		group := symbols[start:min(start+groupSize, len(symbols))]
		best, least := 0, 1<<30
		for t, l := range lengths {
			cost := 0
			for _, sym := range group {
				cost += int(l[sym])
			}
			if cost < least {
				best, least = t, cost
			}
		}
		selectors = append(selectors, byte(best))
		for _, sym := range group {
			frequency[best][sym]++
		}
	}
	for t := range lengths {
		lengths[t] = codeLengths(frequency[t])
	}
	return selectors
}

// codeLengths gives the lengths of a Huffman code.
func codeLengths(frequency []int) []byte {
	weights := make([]int, len(frequency))
	for i, f := range frequency {
		weights[i] = max(f, 1) << 8
	}
	for {
		lengths, ok := huffman(weights)
		if ok {
			return lengths
		}
		for i, w := range weights { // flatter
			weights[i] = (1 + w>>8/2) << 8
		}
	}
}

// huffman makes a tree of weights, whose lowest eight bits are the depth; false: a code is too long. The heap works as the C
// library's does, because which of equal weights comes first shows.
func huffman(leaves []int) ([]byte, bool) {
	n := len(leaves)
	h := nodeHeap{weight: make([]int, n+1, 2*n+1)}
	copy(h.weight[1:], leaves)
	parent := make([]int, 2*n+1)
	h.heap = append(h.heap, 0)
	for i := 1; i <= n; i++ {
		h.push(i)
	}
	for len(h.heap) > 2 {
		a, b := h.pop(), h.pop()
		node := len(h.weight)
		parent[a], parent[b] = node, node
		wa, wb := h.weight[a], h.weight[b]
		h.weight = append(h.weight, wa&^0xFF+wb&^0xFF|1+max(wa&0xFF, wb&0xFF))
		h.push(node)
	}
	lengths := make([]byte, n)
	for i := range lengths {
		for k := i + 1; parent[k] != 0; k = parent[k] {
			lengths[i]++
		}
		if lengths[i] > longestCode {
			return nil, false
		}
	}
	return lengths, true
}

// nodeHeap is a heap of tree nodes by weight; heap[0] is node 0, which is lighter than all.
type nodeHeap struct {
	weight, heap []int
}

func (h *nodeHeap) push(node int) {
	h.heap = append(h.heap, node)
	i := len(h.heap) - 1
	for h.weight[node] < h.weight[h.heap[i/2]] {
		h.heap[i] = h.heap[i/2]
		i /= 2
	}
	h.heap[i] = node
}

func (h *nodeHeap) pop() int {
	top, last := h.heap[1], len(h.heap)-1
	node := h.heap[last]
	h.heap = h.heap[:last]
	i := 1
	for {
		child := 2 * i
		if child >= last {
			break
		}
		if child+1 < last && h.weight[h.heap[child+1]] < h.weight[h.heap[child]] {
			child++
		}
		if h.weight[node] < h.weight[h.heap[child]] {
			break
		}
		h.heap[i] = h.heap[child]
		i = child
	}
	if last > 1 {
		h.heap[i] = node
	}
	return top
}

// assignCodes gives the codes of these lengths: in order of length, then of symbol.
func assignCodes(lengths []byte) []uint32 {
	codes := make([]uint32, len(lengths))
	code := uint32(0)
	for length := byte(1); length <= longestCode; length++ {
		for sym, l := range lengths {
			if l == length {
				codes[sym] = code
				code++
			}
		}
		code <<= 1
	}
	return codes
}

// writeUsed tells which bytes are in the block.
func (c *Compressor) writeUsed() {
	var parts [16]uint32
	whole := uint32(0)
	for b, used := range c.used {
		if used {
			parts[b>>4] |= 0x8000 >> (b & 15)
			whole |= 0x8000 >> (b >> 4)
		}
	}
	c.out.bits(whole, 16)
	for _, part := range parts {
		if part != 0 {
			c.out.bits(part, 16)
		}
	}
}

// writeSelectors writes which group uses which table, moved to front.
func (c *Compressor) writeSelectors(selectors []byte, tables int) {
	list := []byte{0, 1, 2, 3, 4, 5}[:tables]
	for _, t := range selectors {
		for range moveToFront(list, t) {
			c.out.bits(1, 1)
		}
		c.out.bits(0, 1)
	}
}

// writeLengths writes a coding table: each length as its difference from the one before.
func (c *Compressor) writeLengths(lengths []byte) {
	now := lengths[0]
	c.out.bits(uint32(now), 5)
	for _, l := range lengths {
		for ; now < l; now++ {
			c.out.bits(2, 2)
		}
		for ; now > l; now-- {
			c.out.bits(3, 2)
		}
		c.out.bits(0, 1)
	}
}
