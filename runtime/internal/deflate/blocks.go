package deflate

import "encoding/binary"

// Writing blocks: symbols are collected, and written with the code that makes them shortest.

const (
	literals    = 256
	endOfBlock  = 256
	lengthCodes = 29
	allLiterals = literals + 1 + lengthCodes
	distCodes   = 30
	bitCodes    = 19
	repeatOld   = 16 // the length before, 3 to 6 times
	repeatZero  = 17 // zero, 3 to 10 times
	repeatZeros = 18 // zero, 11 to 138 times
)

// symbol is a byte, or a match.
type symbol struct {
	dist uint16 // 0: a byte
	text uint8  // the byte, or the match's length less 3
}

// blockWriter collects symbols and writes blocks to out.
type blockWriter struct {
	out  []byte
	bits uint64 // not yet in out
	n    uint   // how many bits that is

	symbols         []symbol
	most            int // a block ends with so many
	level, strategy int

	literal_        [allLiterals]uint16 // how often each came
	dist_           [distCodes]uint16
	lits, dists, bl tree
	optimal, static int // the block's size in bits with its own code and with the fixed one
}

func (b *blockWriter) reset(memLevel, level, strategy int) {
	b.bits, b.n = 0, 0
	b.most = 1<<(memLevel+6) - 1
	if cap(b.symbols) < b.most {
		b.symbols = make([]symbol, 0, b.most)
	}
	b.level, b.strategy = level, strategy
	b.begin()
}

// begin forgets the symbols.
func (b *blockWriter) begin() {
	b.literal_ = [allLiterals]uint16{endOfBlock: 1}
	b.dist_ = [distCodes]uint16{}
	b.symbols = b.symbols[:0]
}

// literal adds a byte; full: the block must end now.
func (b *blockWriter) literal(c byte) (full bool) {
	b.symbols = append(b.symbols, symbol{text: c})
	b.literal_[c]++
	return len(b.symbols) == b.most
}

// match adds a match.
func (b *blockWriter) match(dist, length int) (full bool) {
	b.symbols = append(b.symbols, symbol{uint16(dist), uint8(length - minMatch)})
	b.literal_[literals+1+int(lengthCode[uint8(length-minMatch)])]++
	b.dist_[distCode(dist)]++
	return len(b.symbols) == b.most
}

// put writes the lowest n bits of v, which has no others; at most 32 at once.
func (b *blockWriter) put(v uint32, n uint) {
	b.bits |= uint64(v) << b.n
	if b.n += n; b.n >= 32 {
		b.out = binary.LittleEndian.AppendUint32(b.out, uint32(b.bits))
		b.bits >>= 32
		b.n -= 32
	}
}

// flushBits writes all whole bytes.
func (b *blockWriter) flushBits() {
	for ; b.n >= 8; b.n -= 8 {
		b.out = append(b.out, byte(b.bits))
		b.bits >>= 8
	}
}

// toByte fills up the last byte.
func (b *blockWriter) toByte() {
	b.flushBits()
	if b.n > 0 {
		b.out = append(b.out, byte(b.bits))
	}
	b.bits, b.n = 0, 0
}

// The kinds of blocks.
const (
	kindStored  = 0
	kindFixed   = 1
	kindDynamic = 2
)

func (b *blockWriter) head(kind uint32, last bool) {
	v := kind << 1
	if last {
		v++
	}
	b.put(v, 3)
}

// align writes an empty block with the fixed code, so that all before it can be read.
func (b *blockWriter) align() {
	b.head(kindFixed, false)
	b.put(0, 7)
	b.flushBits()
}

func (b *blockWriter) storedBlock(text []byte, last bool) {
	b.head(kindStored, last)
	b.toByte()
	b.out = binary.LittleEndian.AppendUint16(b.out, uint16(len(text)))
	b.out = binary.LittleEndian.AppendUint16(b.out, ^uint16(len(text)))
	b.out = append(b.out, text...)
}

// flush writes the symbols as a block of the shortest kind. text is what they stand for, of that size; nil: it is gone.
func (b *blockWriter) flush(text []byte, size int, last bool) {
	b.optimal, b.static = 0, 0
	b.lits.build(&literalKind, b.literal_[:], b)
	b.dists.build(&distKind, b.dist_[:], b)
	codes := b.buildCodeLengths()
	optimal, static := (b.optimal+3+7)/8, (b.static+3+7)/8
	if static <= optimal || b.strategy == Fixed {
		optimal = static
	}
	switch {
	case size+4 <= optimal && text != nil:
		b.storedBlock(text, last)
	case static == optimal:
		b.head(kindFixed, last)
		b.writeSymbols(&fixedLiterals, &fixedDists)
	default:
		b.head(kindDynamic, last)
		b.writeTrees(codes)
		b.writeSymbols(&b.lits, &b.dists)
	}
	b.begin()
	if last {
		b.toByte()
	}
}

func (b *blockWriter) writeSymbols(lits, dists *tree) {
	for _, s := range b.symbols {
		if s.dist == 0 {
			b.put(uint32(lits.code[s.text]), uint(lits.length[s.text]))
			continue
		}
		c := lengthCode[s.text]
		b.put(uint32(lits.code[literals+1+int(c)]), uint(lits.length[literals+1+int(c)]))
		b.put(uint32(s.text)-uint32(lengthBase[c]), uint(lengthExtra[c]))
		d := distCode(int(s.dist))
		b.put(uint32(dists.code[d]), uint(dists.length[d]))
		b.put(uint32(s.dist)-1-uint32(distBase[d]), uint(distExtra[d]))
	}
	b.put(uint32(lits.code[endOfBlock]), uint(lits.length[endOfBlock]))
}

// buildCodeLengths makes the code for the lengths of the other codes; gives how many of its lengths are written.
func (b *blockWriter) buildCodeLengths() int {
	var often [bitCodes]uint16
	count := func(code, _ int) { often[code]++ }
	b.lits.runs(count)
	b.dists.runs(count)
	b.bl.build(&bitKind, often[:], b)
	n := bitCodes
	for n > 4 && b.bl.length[bitOrder[n-1]] == 0 {
		n--
	}
	b.optimal += 3*n + 5 + 5 + 4
	return n
}

// writeTrees writes the codes of a block, by their lengths.
func (b *blockWriter) writeTrees(codes int) {
	b.put(uint32(b.lits.last+1-257), 5)
	b.put(uint32(b.dists.last), 5)
	b.put(uint32(codes-4), 4)
	for _, code := range bitOrder[:codes] {
		b.put(uint32(b.bl.length[code]), 3)
	}
	write := func(code, times int) {
		b.put(uint32(b.bl.code[code]), uint(b.bl.length[code]))
		switch code {
		case repeatOld:
			b.put(uint32(times-3), 2)
		case repeatZero:
			b.put(uint32(times-3), 3)
		case repeatZeros:
			b.put(uint32(times-11), 7)
		}
	}
	b.lits.runs(write)
	b.dists.runs(write)
}
