package zlib

// The codes of the format: fixed ones, and those that a block brings.

var (
	lengthBase  = [29]int{3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258}
	lengthExtra = [29]int{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0}
	distBase    = [30]int{1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
		4097, 6145, 8193, 12289, 16385, 24577}
	distExtra = [30]int{0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13}
	// lengthOrder is the order in which the lengths of the code for code lengths stand.
	lengthOrder = [19]int{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

	fixedLengths, fixedDists = fixedCodes()
)

func fixedCodes() (lengths, dists huffman) {
	n := make([]int, 288)
	for i := range n {
		switch {
		case i < 144:
			n[i] = 8
		case i < 256:
			n[i] = 9
		case i < 280:
			n[i] = 7
		default:
			n[i] = 8
		}
	}
	lengths, _ = newHuffman(n, false)
	for i := range n[:32] {
		n[i] = 5
	}
	dists, _ = newHuffman(n[:32], false)
	return lengths, dists
}

// readTables reads the codes of a dynamic block.
func (z *inflater) readTables() problem {
	head, ok := z.take(14)
	if !ok {
		return needInput
	}
	literals, distances, codes := head&31+257, head>>5&31+1, head>>10+4
	if literals > 286 || distances > 30 {
		return "too many length or distance symbols"
	}
	var order [19]int
	for i := range codes {
		if order[lengthOrder[i]], ok = z.take(3); !ok {
			return needInput
		}
	}
	code, ok := newHuffman(order[:], false)
	if order == [19]int{} { // C's zlib reads each bit as the length 0 then
		code, ok = newHuffman([]int{1, 1}, false)
		for i := range code.table {
			code.table[i] = 1
		}
	}
	if !ok {
		return "invalid code lengths set"
	}
	lengths, p := z.readLengths(&code, literals+distances)
	if p != "" {
		return p
	}
	if lengths[256] == 0 {
		return "invalid code -- missing end-of-block"
	}
	if z.lengths, ok = newHuffman(lengths[:literals], true); !ok {
		return "invalid literal/lengths set"
	}
	if z.dists, ok = newHuffman(lengths[literals:], true); !ok {
		return "invalid distances set"
	}
	z.state = stateCodes
	return ""
}

// readLengths reads the lengths of both codes, which are themselves coded, with repetitions.
func (z *inflater) readLengths(code *huffman, total int) ([]int, problem) {
	lengths := make([]int, 0, total)
	for len(lengths) < total {
		symbol, p := z.decode(code, "invalid code lengths set")
		if p != "" {
			return nil, p
		}
		if symbol < 16 {
			lengths = append(lengths, symbol)
			continue
		}
		value, least, extra := 0, 3, uint(3)
		switch symbol {
		case 16:
			if len(lengths) == 0 {
				return nil, "invalid bit length repeat"
			}
			value, extra = lengths[len(lengths)-1], 2
		case 18:
			least, extra = 11, 7
		}
		n, ok := z.take(extra)
		if !ok {
			return nil, needInput
		}
		if n += least; len(lengths)+n > total {
			return nil, "invalid bit length repeat"
		}
		for range n {
			lengths = append(lengths, value)
		}
	}
	return lengths, ""
}
