package deflate

import "math/bits"

// The numbers of the format.

var (
	lengthExtra = [lengthCodes]uint8{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0}
	distExtra   = [distCodes]uint8{0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13}
	// bitOrder is the order in which the lengths of the code for code lengths stand.
	bitOrder = [bitCodes]uint8{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

	lengthBase [lengthCodes]uint8 // the least length of a code, less 3
	lengthCode [256]uint8         // the code of a length less 3
	distBase   [distCodes]uint16  // the least distance of a code, less 1

	fixedLiterals, fixedDists tree
)

func init() {
	length := 0
	for code, extra := range lengthExtra[:lengthCodes-1] {
		lengthBase[code] = uint8(length)
		for range 1 << extra {
			lengthCode[min(length, 255)] = uint8(code)
			length++
		}
	}
	lengthBase[lengthCodes-1], lengthCode[255] = 255, lengthCodes-1 // the longest match has a code of its own
	dist := 0
	for code, extra := range distExtra {
		distBase[code] = uint16(dist)
		dist += 1 << extra
	}
	fixedCodes()
}

// fixedCodes makes the code that every reader knows. It counts symbols that never come.
func fixedCodes() {
	l := &fixedLiterals
	for symbol := range allLiterals + 2 {
		switch {
		case symbol < 144:
			l.length[symbol] = 8
		case symbol < 256:
			l.length[symbol] = 9
		case symbol < 280:
			l.length[symbol] = 7
		default:
			l.length[symbol] = 8
		}
	}
	l.setCodes(allLiterals + 2)
	for symbol := range distCodes {
		fixedDists.length[symbol] = 5
		fixedDists.code[symbol] = bits.Reverse16(uint16(symbol)) >> 11
	}
}

// distCode gives the code of a distance.
func distCode(dist int) int {
	n := uint(dist - 1)
	if n < 4 {
		return int(n)
	}
	high := bits.Len(n) - 1
	return 2*high + int(n>>(high-1)&1)
}
