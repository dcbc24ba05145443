package bzip2

// Compressor makes a stream; it is not safe for concurrent use.
type Compressor struct {
	level int
	out   bitWriter
	block []byte
	// used tells which bytes are in the block.
	used     [256]bool
	crc      uint32 // of the block
	combined uint32
	begun    bool
	// A run that may go on: how often which byte came.
	run    int
	runned byte
}

// NewCompressor makes a compressor; level is 1 to 9.
func NewCompressor(level int) *Compressor {
	return &Compressor{level: level, crc: 0xFFFFFFFF}
}

// limit is how long a block may get.
func (c *Compressor) limit() int { return c.level*blockUnit - 19 }

// Write takes more data and gives what has come out.
func (c *Compressor) Write(data []byte) []byte {
	for _, b := range data {
		if len(c.block) >= c.limit() {
			c.writeBlock()
		}
		switch {
		case c.run == 0:
			c.run, c.runned = 1, b
		case b == c.runned && c.run < 255:
			c.run++
		default:
			c.flushRun()
			c.run, c.runned = 1, b
		}
	}
	return c.out.take()
}

// Finish ends the stream and gives the rest of it.
func (c *Compressor) Finish() []byte {
	if len(c.block) >= c.limit() {
		c.writeBlock()
	}
	c.flushRun()
	c.writeBlock()
	c.begin()
	c.out.bits(endMark>>24, 24)
	c.out.bits(endMark&0xFFFFFF, 24)
	c.out.word(c.combined)
	c.out.align()
	return c.out.take()
}

// flushRun puts a run into the block: four of a byte are followed by how many more there are.
func (c *Compressor) flushRun() {
	b := c.runned
	for range c.run {
		c.crc = addCRC(c.crc, b)
	}
	for range min(c.run, 4) {
		c.block = append(c.block, b)
	}
	if c.run > 0 {
		c.used[b] = true
	}
	if c.run >= 4 {
		c.block = append(c.block, byte(c.run-4))
		c.used[c.run-4] = true
	}
	c.run = 0
}

// begin writes the header of the stream, once.
func (c *Compressor) begin() {
	if !c.begun {
		c.begun = true
		for _, b := range []byte{'B', 'Z', 'h', byte('0' + c.level)} {
			c.out.bits(uint32(b), 8)
		}
	}
}

// writeBlock writes the block, if there is anything in it, and begins another one.
func (c *Compressor) writeBlock() {
	if len(c.block) == 0 {
		return
	}
	c.begin()
	crc := ^c.crc
	c.combined = c.combined<<1 | c.combined>>31
	c.combined ^= crc
	order, origin := sortRotations(c.block)
	c.out.bits(blockMark>>24, 24)
	c.out.bits(blockMark&0xFFFFFF, 24)
	c.out.word(crc)
	c.out.bits(0, 1) // not randomised
	c.out.bits(uint32(origin), 24)
	c.writeSymbols(c.symbols(order))
	c.block = c.block[:0]
	c.used = [256]bool{}
	c.crc = 0xFFFFFFFF
}

// symbols gives the last column of the sorted rotations, moved to front, with runs of zeroes counted.
func (c *Compressor) symbols(order []int32) (symbols []uint16, alphabet int) {
	var list []byte
	for b, used := range c.used {
		if used {
			list = append(list, byte(b))
		}
	}
	end := uint16(len(list) + 1)
	zeroes := 0
	count := func() { // in base two, with digits 1 and 2
		for ; zeroes > 0; zeroes = (zeroes - 1) / 2 {
			symbols = append(symbols, uint16((zeroes-1)&1))
		}
	}
	for _, at := range order {
		before := at - 1
		if before < 0 {
			before += int32(len(c.block))
		}
		i := moveToFront(list, c.block[before])
		if i == 0 {
			zeroes++
			continue
		}
		count()
		symbols = append(symbols, uint16(i+1))
	}
	count()
	return append(symbols, end), int(end) + 1
}

// bitWriter collects bits, the highest first.
type bitWriter struct {
	out  []byte
	hold uint64
	held uint
}

// bits writes the n lowest bits of v, at most 24.
func (w *bitWriter) bits(v uint32, n uint) {
	w.hold = w.hold<<n | uint64(v)
	w.held += n
	for w.held >= 8 {
		w.held -= 8
		w.out = append(w.out, byte(w.hold>>w.held))
	}
}

func (w *bitWriter) word(v uint32) {
	w.bits(v>>16, 16)
	w.bits(v&0xFFFF, 16)
}

// align fills the last byte up.
func (w *bitWriter) align() {
	if w.held > 0 {
		w.bits(0, 8-w.held)
	}
}

// take gives the whole bytes so far.
func (w *bitWriter) take() []byte {
	out := w.out
	w.out = nil
	return out
}
