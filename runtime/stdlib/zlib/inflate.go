package zlib

// An inflater that is fed its input in pieces.
//
// What surprises: every step begins with a note of where it stands; when the input ends within a step, that is gone back
// to, and the step is done again when there is more. So no step needs a state of its own.

// problem is an error of the data, in the words of C's zlib.
type problem string

const (
	needInput problem = "need input"
	ended     problem = "ended"
)

const windowSize = 1 << 15

// The states between steps.
const (
	stateHeader = iota
	stateBlock
	stateStored
	stateCodes
	stateTrailer
	stateDone
)

// inflater decompresses a stream of one of the three formats.
type inflater struct {
	format     format
	in         []byte
	pos        int
	hold       uint64 // bits taken from in, lowest first
	held       uint
	state      int
	final      bool
	stored     int  // bytes left of a stored block
	copying    int  // bytes left of a match
	literal    byte // decoded when there was no room for it
	hasLiteral bool
	dist       int
	lengths    huffman
	dists      huffman
	window     []byte // the last output, up to windowSize and what was added since
	sum        checksum
}

// need makes sure that n bits are held.
func (z *inflater) need(n uint) bool {
	for z.held < n {
		if z.pos == len(z.in) {
			return false
		}
		z.hold |= uint64(z.in[z.pos]) << z.held
		z.pos++
		z.held += 8
	}
	return true
}

// take gives n bits; ok false: they are not there yet.
func (z *inflater) take(n uint) (int, bool) {
	if !z.need(n) {
		return 0, false
	}
	v := z.hold & (1<<n - 1)
	z.drop(n)
	return int(v), true
}

func (z *inflater) drop(n uint) {
	z.hold >>= n
	z.held -= n
}

// giveBack returns whole bytes that were taken from the input too early.
func (z *inflater) giveBack() {
	z.pos -= int(z.held / 8)
	z.hold &= 1<<(z.held%8) - 1
	z.held %= 8
}

// run decompresses input, appending to out at most limit bytes (negative: all there are), and gives what it has come to:
// needInput, ended, "" where the limit was reached, or an error.
func (z *inflater) run(out []byte, limit int) ([]byte, problem) {
	for {
		room := -1
		if limit >= 0 {
			if room = limit - len(out); room == 0 && z.wantsRoom() {
				return out, ""
			}
		}
		if z.state == stateCodes && room < 0 && z.copying == 0 && !z.hasLiteral {
			out = z.fastCodes(out)
		}
		pos, hold, held := z.pos, z.hold, z.held
		var p problem
		out, p = z.step(out, room)
		switch p {
		case "":
		case needInput:
			z.pos, z.hold, z.held = pos, hold, held
			return out, p
		default:
			return out, p
		}
	}
}

// wantsRoom tells whether the next step can only write output.
func (z *inflater) wantsRoom() bool {
	return z.copying > 0 || z.hasLiteral || z.state == stateStored && z.stored > 0
}

// step does one step of the current state.
func (z *inflater) step(out []byte, room int) ([]byte, problem) {
	switch z.state {
	case stateHeader:
		return out, z.header()
	case stateBlock:
		return out, z.block()
	case stateStored:
		return z.copyStored(out, room)
	case stateCodes:
		return z.symbol(out, room)
	case stateTrailer:
		return out, z.trailer()
	}
	return out, ended
}

// emit appends output.
func (z *inflater) emit(out []byte, b ...byte) []byte {
	z.window = append(z.window, b...)
	if len(z.window) > 4*windowSize {
		z.window = append(z.window[:0], z.window[len(z.window)-windowSize:]...)
	}
	z.sum.add(b)
	return append(out, b...)
}

func (z *inflater) block() problem {
	if z.final {
		z.drop(z.held % 8)
		z.giveBack()
		z.state = stateTrailer
		return ""
	}
	head, ok := z.take(3)
	if !ok {
		return needInput
	}
	final := head&1 != 0
	var p problem
	switch head >> 1 {
	case 0:
		p = z.startStored()
	case 1:
		z.lengths, z.dists = fixedLengths, fixedDists
		z.state = stateCodes
	case 2:
		p = z.readTables()
	default:
		p = "invalid block type"
	}
	if p == "" {
		z.final = final
	}
	return p
}

func (z *inflater) startStored() problem {
	z.drop(z.held % 8)
	n, ok := z.take(16)
	if !ok {
		return needInput
	}
	complement, ok := z.take(16)
	if !ok {
		return needInput
	}
	if n != complement^0xffff {
		return "invalid stored block lengths"
	}
	z.giveBack()
	z.stored, z.state = n, stateStored
	return ""
}

func (z *inflater) copyStored(out []byte, room int) ([]byte, problem) {
	if z.stored == 0 {
		z.state = stateBlock
		return out, ""
	}
	n := min(z.stored, len(z.in)-z.pos)
	if room >= 0 {
		n = min(n, room)
	}
	if n == 0 {
		return out, needInput
	}
	out = z.emit(out, z.in[z.pos:z.pos+n]...)
	z.pos += n
	z.stored -= n
	return out, ""
}

// symbol decodes one literal or match, or goes on with a match that the limit cut.
func (z *inflater) symbol(out []byte, room int) ([]byte, problem) {
	switch {
	case z.copying > 0:
		return z.copyMatch(out, room), ""
	case z.hasLiteral:
		z.hasLiteral = false
		return z.emit(out, z.literal), ""
	}
	code, p := z.decode(&z.lengths, "invalid literal/length code")
	switch {
	case p != "":
		return out, p
	case code < 256 && room == 0:
		z.literal, z.hasLiteral = byte(code), true
		return out, ""
	case code < 256:
		return z.emit(out, byte(code)), ""
	case code == 256:
		z.state = stateBlock
		return out, ""
	case code > 285:
		return out, "invalid literal/length code"
	}
	length, ok := z.extra(lengthBase[code-257], lengthExtra[code-257])
	if !ok {
		return out, needInput
	}
	code, p = z.decode(&z.dists, "invalid distance code")
	switch {
	case p != "":
		return out, p
	case code > 29:
		return out, "invalid distance code"
	}
	dist, ok := z.extra(distBase[code], distExtra[code])
	if !ok {
		return out, needInput
	}
	if dist > len(z.window) || dist > z.format.window {
		return out, "invalid distance too far back"
	}
	z.copying, z.dist = length, dist
	return z.copyMatch(out, room), ""
}

func (z *inflater) extra(base, n int) (int, bool) {
	v, ok := z.take(uint(n))
	return base + v, ok
}

func (z *inflater) copyMatch(out []byte, room int) []byte {
	n := z.copying
	if room >= 0 {
		n = min(n, room)
	}
	z.copying -= n
	for n > 0 {
		part := min(n, z.dist)
		from := len(z.window) - z.dist
		out = z.emit(out, append([]byte(nil), z.window[from:from+part]...)...)
		n -= part
	}
	return out
}

// decode gives the next symbol of a code.
func (z *inflater) decode(h *huffman, invalid problem) (int, problem) {
	z.need(maxBits) // near the end there may be fewer
	entry := h.lookup(z.hold)
	n := entry.length()
	if n == 0 || n > z.held {
		if z.held >= maxBits || n == 0 && h.complete {
			return 0, invalid
		}
		if n == 0 && !z.couldBeCode(h) {
			return 0, invalid
		}
		return 0, needInput
	}
	z.drop(n)
	return entry.value(), ""
}

// couldBeCode tells whether more bits could make a code of those that are held.
func (z *inflater) couldBeCode(h *huffman) bool {
	step := uint64(1) << z.held
	for i := z.hold & (step - 1); i < 1<<maxBits; i += step {
		if h.lookup(i).length() != 0 {
			return true
		}
	}
	return false
}
