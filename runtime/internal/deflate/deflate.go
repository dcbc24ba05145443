// Package deflate compresses as C's zlib 1.2.12 and later does, to the byte: the same matches, the same blocks, the same codes.
//
// What decides about the bytes is all here: how far the search for a match goes (levels), where the window slides, after
// how many symbols a block ends, and how ties are broken while a code is made (trees.go). A Deflater takes its input in
// any pieces and belongs to one goroutine at a time.
package deflate

// The flush modes, as zlib numbers them.
const (
	NoFlush      = 0
	PartialFlush = 1
	SyncFlush    = 2
	FullFlush    = 3
	Finish       = 4
	BlockFlush   = 5
)

// The strategies, as zlib numbers them.
const (
	Default = iota
	Filtered
	HuffmanOnly
	RunLength
	Fixed
)

const (
	minMatch     = 3
	maxMatch     = 258
	minLookahead = maxMatch + minMatch + 1 // what must lie ahead for a search, but at the end
	tooFar       = 4096                    // a match of three bytes from so far is worth nothing
	maxBits      = 15
)

// method is a way of looking for matches.
type method uint8

const (
	stored method = iota
	fast          // takes the first match
	slow          // looks whether the next place has a longer one
)

// tuning says how hard a level looks for matches.
type tuning struct {
	good, lazy, nice, chain int
	how                     method
}

var levels = [10]tuning{
	{0, 0, 0, 0, stored},
	{4, 4, 8, 4, fast},
	{4, 5, 16, 8, fast},
	{4, 6, 32, 32, fast},
	{4, 4, 16, 16, slow},
	{8, 16, 32, 32, slow},
	{8, 16, 128, 128, slow},
	{8, 32, 128, 256, slow},
	{32, 128, 258, 1024, slow},
	{32, 258, 258, 4096, slow},
}

// Deflater compresses one stream. Clone copies it by value: nothing in it but in and out is shared.
type Deflater struct {
	tuning
	level    int
	strategy int

	in  []byte // input that has not been read
	out []byte

	// The window: two halves, of which the second moves into the first when it is full.
	window     [2<<maxBits + 8]byte
	windowBits uint
	strstart   int // where the next string begins
	blockStart int // where the block begins; negative: it has left the window
	lookahead  int // bytes from strstart on
	insert     int // bytes in front of strstart whose strings are not in the table yet

	// head has the last place of each hash, prev the one before that of a place; 0: none.
	head      [1 << 16]uint16
	prev      [1 << maxBits]uint16
	hashShift uint
	hashMask  uint32

	matchLength, matchStart int
	prevLength, prevMatch   int
	matchAvailable          bool // the byte in front of strstart waits for a decision

	lastFlush int
	// Stuck tells that once there was nothing to do, which C's library calls a buffer error from then on.
	Stuck  bool
	blocks blockWriter
}

// New makes a compressor; the arguments are zlib's and must be in range. A window of 8 bits becomes one of 9.
func New(level, windowBits, memLevel, strategy int) *Deflater {
	d := new(Deflater)
	d.Reset(level, windowBits, memLevel, strategy)
	return d
}

// Reset makes the compressor like a new one.
func (d *Deflater) Reset(level, windowBits, memLevel, strategy int) {
	if level < 0 {
		level = 6
	}
	d.level, d.strategy, d.tuning = level, strategy, levels[level]
	d.in, d.out = nil, nil
	d.windowBits = uint(max(windowBits, 9))
	hashBits := uint(memLevel + 7)
	d.hashShift = (hashBits + minMatch - 1) / minMatch
	d.hashMask = 1<<hashBits - 1
	d.strstart, d.blockStart, d.lookahead, d.insert = 0, 0, 0, 0
	d.matchLength, d.prevLength, d.matchStart, d.matchAvailable = minMatch-1, minMatch-1, 0, false
	d.clearHash()
	d.lastFlush, d.Stuck = -2, false
	d.blocks.reset(memLevel, level, strategy)
}

func (d *Deflater) clearHash() { clear(d.head[:d.hashMask+1]) }

// Clone gives an independent copy, without what has come out.
func (d *Deflater) Clone() *Deflater {
	c := *d
	c.in, c.out = nil, nil
	c.blocks.symbols = append(make([]symbol, 0, cap(d.blocks.symbols)), d.blocks.symbols...)
	return &c
}

// Take gives what has come out since the last time.
func (d *Deflater) Take() []byte {
	b := d.out
	d.out = nil
	return b
}

// rank orders flush modes by how much they flush.
func rank(mode int) int {
	if mode > Finish {
		return 2*mode - 9
	}
	return 2 * mode
}

// Write compresses data, which it does not keep, and then flushes.
func (d *Deflater) Write(data []byte, flush int) {
	last := d.lastFlush
	d.lastFlush = flush
	if len(data) == 0 && rank(flush) <= rank(last) && flush != Finish {
		d.Stuck = true // the same again does nothing
		return
	}
	d.in, d.blocks.out = data, d.out
	if len(data) > 0 || d.lookahead > 0 || flush != NoFlush {
		d.compress(flush)
	}
	d.blocks.flushBits()
	d.in, d.out, d.blocks.out = nil, d.blocks.out, nil
}

// compress takes all of the input; what can't be decided without more stays in the window.
func (d *Deflater) compress(flush int) {
	var pause bool
	switch {
	case d.how == stored:
		pause = d.store(flush)
	case d.strategy == HuffmanOnly:
		pause = d.onlyLiterals(flush)
	case d.strategy == RunLength:
		pause = d.runs(flush)
	case d.how == fast:
		pause = d.matchFast(flush)
	default:
		pause = d.matchSlow(flush)
	}
	if pause || flush == Finish {
		return
	}
	switch flush {
	case PartialFlush:
		d.blocks.align()
	case SyncFlush, FullFlush:
		d.blocks.storedBlock(nil, false)
	}
	if flush == FullFlush {
		d.clearHash()
		if d.lookahead == 0 {
			d.strstart, d.blockStart, d.insert = 0, 0, 0
		}
	}
}

// store copies the input to stored blocks, as long as they can be.
func (d *Deflater) store(flush int) (pause bool) {
	const longest = 1<<16 - 1
	for {
		n := copy(d.window[d.lookahead:longest], d.in)
		d.in = d.in[n:]
		d.lookahead += n
		isLast := flush == Finish && len(d.in) == 0
		if d.lookahead < longest && flush == NoFlush {
			return true
		}
		if d.lookahead > 0 || isLast {
			d.blocks.storedBlock(d.window[:d.lookahead], isLast)
		}
		d.lookahead = 0
		if len(d.in) == 0 {
			return flush == NoFlush
		}
	}
}

// flushBlock writes the symbols so far as a block.
func (d *Deflater) flushBlock(last bool) {
	size := d.strstart - d.blockStart
	var text []byte
	if d.blockStart >= 0 {
		text = d.window[d.blockStart:d.strstart]
	}
	d.blocks.flush(text, size, last)
	d.blockStart = d.strstart
	d.blocks.flushBits()
}

// finishBlocks ends what a method does with the input: with the last block, or with one for what there is.
func (d *Deflater) finishBlocks(flush int) {
	if flush == Finish {
		d.flushBlock(true)
	} else if len(d.blocks.symbols) > 0 {
		d.flushBlock(false)
	}
}

// fill reads input into the window, until enough lies ahead.
func (d *Deflater) fill() {
	half := 1 << d.windowBits
	for {
		room := 2*half - d.lookahead - d.strstart
		if d.strstart >= half+half-minLookahead {
			d.slide(half)
			room += half
		}
		if len(d.in) == 0 {
			return
		}
		at := d.strstart + d.lookahead
		n := copy(d.window[at:at+room], d.in)
		d.in = d.in[n:]
		d.lookahead += n
		for at := d.strstart - d.insert; d.insert > 0 && d.lookahead+d.insert >= minMatch; at++ {
			d.enter(at)
			d.insert--
		}
		if d.lookahead >= minLookahead {
			return
		}
	}
}

// slide moves the second half of the window to the first.
func (d *Deflater) slide(half int) {
	copy(d.window[:half], d.window[half:2*half])
	d.matchStart -= half
	d.strstart -= half
	d.blockStart -= half
	d.insert = min(d.insert, d.strstart)
	slideTable(d.head[:d.hashMask+1], half)
	slideTable(d.prev[:half], half)
}

func slideTable(table []uint16, half int) {
	for i, at := range table {
		table[i] = uint16(max(int(at)-half, 0))
	}
}
