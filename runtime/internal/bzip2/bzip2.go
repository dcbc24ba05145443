// Package bzip2 compresses and decompresses the format of bzip2, in pieces.
//
// What surprises: the compressor makes the same choices as the C library, so its output is the same byte for byte. Go's own
// package can only decompress, whole streams from a reader; here input comes when it comes, and where a stream ends is told.
package bzip2

// The marks in front of a block and of the end of the stream.
const (
	blockMark = 0x314159265359
	endMark   = 0x177245385090
)

// The symbols that count zeroes, and how much of a block shares a coding table.
const (
	runA       = 0
	runB       = 1
	groupSize  = 50
	maxTables  = 6
	maxSymbols = 258
	blockUnit  = 100000
)

// crcTable is that of the CRC that takes the highest bit first.
var crcTable = func() (table [256]uint32) {
	for i := range table {
		c := uint32(i) << 24
		for range 8 {
			if c&0x80000000 != 0 {
				c = c<<1 ^ 0x04c11db7
			} else {
				c <<= 1
			}
		}
		table[i] = c
	}
	return table
}()

func addCRC(crc uint32, b byte) uint32 { return crc<<8 ^ crcTable[byte(crc>>24)^b] }

// moveToFront finds b in list and moves it to the front.
func moveToFront(list []byte, b byte) int {
	i := 0
	for list[i] != b {
		i++
	}
	copy(list[1:i+1], list[:i])
	list[0] = b
	return i
}
