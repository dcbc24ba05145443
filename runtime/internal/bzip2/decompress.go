package bzip2

import "errors"

// ErrData is the error for data that is no bzip2 stream.
var ErrData = errors.New("bzip2: invalid data")

// errShort says that input ended; more may come.
var errShort = errors.New("bzip2: more input needed")

// Decompressor reads a stream that comes in pieces; it is not safe for concurrent use.
type Decompressor struct {
	in   bitReader
	step func(d *Decompressor) error // what comes next
	out  []byte
	// Done tells that the stream has ended; what follows it is in Rest.
	Done     bool
	limit    int
	combined uint32
	b        block
}

// block is a block that is being read.
type block struct {
	crc       uint32
	origin    int
	bytes     []byte // in use, moved to front
	end       uint16
	selectors []byte
	tables    []decoding
	group     int // symbols left in the group
	table     *decoding
	selector  int
	last      []byte // the last column
	run, unit int    // zeroes counted, and what the next digit counts
}

// NewDecompressor makes a decompressor.
func NewDecompressor() *Decompressor { return &Decompressor{step: (*Decompressor).readHeader} }

// Write takes more input and gives what has come out.
func (d *Decompressor) Write(data []byte) ([]byte, error) {
	d.in.add(data)
	for !d.Done {
		mark := d.in
		err := d.step(d)
		if err == errShort {
			if !d.resumes() {
				d.in = mark
			}
			break
		}
		if err != nil {
			return nil, err
		}
	}
	out := d.out
	d.out = nil
	return out, nil
}

// resumes tells whether the step keeps its place itself.
func (d *Decompressor) resumes() bool { return d.b.tables != nil }

// Rest gives the input that follows the end of the stream.
func (d *Decompressor) Rest() []byte { return d.in.rest() }

func (d *Decompressor) readHeader() error {
	for _, want := range []uint32{'B', 'Z', 'h'} {
		if b, err := d.in.bits(8); err != nil || b != want {
			return orData(err)
		}
	}
	level, err := d.in.bits(8)
	if err != nil || level < '1' || level > '9' {
		return orData(err)
	}
	d.limit = int(level-'0') * blockUnit
	d.step = (*Decompressor).readBlockHeader
	return nil
}

// orData gives err, or ErrData if there is none.
func orData(err error) error {
	if err == nil {
		return ErrData
	}
	return err
}

// readBlockHeader reads all of a block that stands in front of its symbols, or the end of the stream.
func (d *Decompressor) readBlockHeader() error {
	high, err := d.in.bits(24)
	if err != nil {
		return err
	}
	low, err := d.in.bits(24)
	if err != nil {
		return err
	}
	crc, err := d.in.word()
	if err != nil {
		return err
	}
	switch uint64(high)<<24 | uint64(low) {
	case endMark:
		if crc != d.combined {
			return ErrData
		}
		d.in.align()
		d.Done = true
		return nil
	case blockMark:
		return d.readTables(crc)
	}
	return ErrData
}

func (d *Decompressor) readTables(crc uint32) error {
	b := block{crc: crc, unit: 1}
	randomised, err := d.in.bits(1)
	if err != nil {
		return err
	}
	origin, err := d.in.bits(24)
	if err != nil || randomised != 0 || int(origin) > 10+d.limit {
		return orData(err)
	}
	b.origin = int(origin)
	if err := d.readUsed(&b); err != nil {
		return err
	}
	tables, err := d.in.bits(3)
	if err != nil || tables < 2 || tables > maxTables {
		return orData(err)
	}
	if err := d.readSelectors(&b, int(tables)); err != nil {
		return err
	}
	decodings := make([]decoding, tables)
	for i := range decodings {
		if err := d.readDecoding(&decodings[i], int(b.end)+1); err != nil {
			return err
		}
	}
	b.tables = decodings
	b.last = d.b.last[:0]
	d.b = b
	d.step = (*Decompressor).readSymbols
	return nil
}

func (d *Decompressor) readUsed(b *block) error {
	whole, err := d.in.bits(16)
	if err != nil {
		return err
	}
	for i := range 16 {
		if whole&(0x8000>>i) == 0 {
			continue
		}
		part, err := d.in.bits(16)
		if err != nil {
			return err
		}
		for j := range 16 {
			if part&(0x8000>>j) != 0 {
				b.bytes = append(b.bytes, byte(i<<4|j))
			}
		}
	}
	b.end = uint16(len(b.bytes) + 1)
	if len(b.bytes) == 0 {
		return ErrData
	}
	return nil
}

func (d *Decompressor) readSelectors(b *block, tables int) error {
	count, err := d.in.bits(15)
	if err != nil || count < 1 {
		return orData(err)
	}
	list := []byte{0, 1, 2, 3, 4, 5}[:tables]
	for range count {
		place := 0
		for {
			bit, err := d.in.bits(1)
			if err != nil {
				return err
			}
			if bit == 0 {
				break
			}
			if place++; place >= tables {
				return ErrData
			}
		}
		t := list[place]
		moveToFront(list, t)
		b.selectors = append(b.selectors, t)
	}
	return nil
}

// decoding is a coding table: the codes of each length are consecutive, from first on, for the symbols from start on.
type decoding struct {
	first, count [21]uint32
	start        [21]int
	symbols      []uint16
}

func (d *Decompressor) readDecoding(table *decoding, alphabet int) error {
	now, err := d.in.bits(5)
	if err != nil {
		return err
	}
	var lengths [maxSymbols]byte
	for sym := range alphabet {
		for {
			if now < 1 || now > 20 {
				return ErrData
			}
			bit, err := d.in.bits(1)
			if err != nil {
				return err
			}
			if bit == 0 {
				break
			}
			down, err := d.in.bits(1)
			if err != nil {
				return err
			}
			now += 1 - 2*down
		}
		lengths[sym] = byte(now)
	}
	table.fill(lengths[:alphabet])
	return nil
}

func (table *decoding) fill(lengths []byte) {
	code := uint32(0)
	for length := 1; length <= 20; length++ {
		table.first[length], table.start[length] = code, len(table.symbols)
		for sym, l := range lengths {
			if int(l) == length {
				table.symbols = append(table.symbols, uint16(sym))
				table.count[length]++
			}
		}
		code = (code + table.count[length]) << 1
	}
}

// symbol reads a symbol; input that is too short for it is left where it is.
func (d *Decompressor) symbol(table *decoding) (uint16, error) {
	mark, code := d.in, uint32(0)
	for length := 1; length <= 20; length++ {
		bit, err := d.in.bits(1)
		if err != nil {
			d.in = mark
			return 0, err
		}
		code = code<<1 | bit
		if i := code - table.first[length]; code >= table.first[length] && i < table.count[length] {
			return table.symbols[table.start[length]+int(i)], nil
		}
	}
	return 0, ErrData
}

// readSymbols reads the symbols of a block, as far as there is input.
func (d *Decompressor) readSymbols() error {
	b := &d.b
	for {
		if b.group == 0 {
			if b.selector >= len(b.selectors) {
				return ErrData
			}
			b.table = &b.tables[b.selectors[b.selector]]
			b.selector++
			b.group = groupSize
		}
		sym, err := d.symbol(b.table)
		if err != nil {
			return err
		}
		b.group--
		if sym == b.end {
			return d.finishBlock()
		}
		if !b.add(sym, d.limit) {
			return ErrData
		}
	}
}

// add takes a symbol that isn't the end; false: the block gets too long.
func (b *block) add(sym uint16, limit int) bool {
	if sym <= runB {
		b.run += b.unit << sym
		b.unit <<= 1
		return b.run <= limit
	}
	if !b.flushRun(limit) || len(b.last) >= limit {
		return false
	}
	c := b.bytes[sym-1]
	copy(b.bytes[1:sym], b.bytes[:sym-1])
	b.bytes[0] = c
	b.last = append(b.last, c)
	return true
}

// flushRun puts in the zeroes that were counted: the first byte of the list, so often.
func (b *block) flushRun(limit int) bool {
	if len(b.last)+b.run > limit {
		return false
	}
	for range b.run {
		b.last = append(b.last, b.bytes[0])
	}
	b.run, b.unit = 0, 1
	return true
}

// finishBlock turns the last column back into the data.
func (d *Decompressor) finishBlock() error {
	b := &d.b
	if !b.flushRun(d.limit) || b.origin >= len(b.last) {
		return ErrData
	}
	var starts [256]int
	for _, c := range b.last {
		starts[c]++
	}
	total := 0
	for c, n := range starts {
		starts[c] = total
		total += n
	}
	next := make([]int32, len(b.last))
	for i, c := range b.last {
		next[starts[c]] = int32(i)
		starts[c]++
	}
	crc := d.unrun(b, next)
	if crc != b.crc {
		return ErrData
	}
	d.combined = d.combined<<1 | d.combined>>31
	d.combined ^= crc
	d.b = block{last: b.last[:0]}
	d.step = (*Decompressor).readBlockHeader
	return nil
}

// unrun puts out the data with its runs, and gives its CRC.
func (d *Decompressor) unrun(b *block, next []int32) uint32 {
	crc := uint32(0xFFFFFFFF)
	put := func(c byte, n int) {
		for range n {
			d.out = append(d.out, c)
			crc = addCRC(crc, c)
		}
	}
	run, before := 0, byte(0)
	at := next[b.origin]
	for range next {
		c := b.last[at]
		at = next[at]
		if run == 4 {
			put(before, int(c))
			run = 0
			continue
		}
		if run == 0 || c != before {
			run = 0
		}
		run++
		before = c
		put(c, 1)
	}
	return ^crc
}

// bitReader reads bits, the highest first.
type bitReader struct {
	in   []byte
	at   int
	hold uint64
	held uint
}

// add appends input, and forgets what was read.
func (r *bitReader) add(data []byte) {
	r.in = append(r.in[r.at:len(r.in):len(r.in)], data...)
	r.at = 0
}

// bits reads n bits, at most 24.
func (r *bitReader) bits(n uint) (uint32, error) {
	for r.held < n {
		if r.at == len(r.in) {
			return 0, errShort
		}
		r.hold = r.hold<<8 | uint64(r.in[r.at])
		r.at++
		r.held += 8
	}
	r.held -= n
	return uint32(r.hold>>r.held) & (1<<n - 1), nil
}

func (r *bitReader) word() (uint32, error) {
	high, err := r.bits(16)
	if err != nil {
		return 0, err
	}
	low, err := r.bits(16)
	return high<<16 | low, err
}

// align drops the rest of the byte.
func (r *bitReader) align() { r.held -= r.held % 8 }

// rest gives what has not been read.
func (r *bitReader) rest() []byte {
	return r.in[r.at-int(r.held/8):]
}
