package deflate

import (
	"encoding/binary"
	"math/bits"
	"unsafe"
)

// Looking for strings that came before, by a table of hashes of three bytes.

// enter puts the string at a place into the table, and gives the last place of the same hash.
func (d *Deflater) enter(at int) int {
	w := d.window[at : at+minMatch : at+minMatch]
	h := (uint32(w[0])<<(2*d.hashShift) ^ uint32(w[1])<<d.hashShift ^ uint32(w[2])) & d.hashMask
	before := d.head[h&(1<<16-1)]
	d.prev[at&(1<<d.windowBits-1)&(1<<maxBits-1)] = before
	d.head[h&(1<<16-1)] = uint16(at)
	return int(before)
}

// distanceLimit is how far back a match may begin.
func (d *Deflater) distanceLimit() int { return 1<<d.windowBits - minLookahead }

// load16 and load64 read the bytes at a place of the window as they lie in memory. They check nothing: the search spends
// most of its time on them. Places are below the window's size, behind which there are 8 bytes more.
func (d *Deflater) load16(at int) uint16 {
	return *(*uint16)(unsafe.Add(unsafe.Pointer(&d.window), at))
}

func (d *Deflater) load64(at int) uint64 {
	return *(*uint64)(unsafe.Add(unsafe.Pointer(&d.window), at))
}

// common counts how many bytes are equal from two places on, up to limit.
func (d *Deflater) common(a, b, limit int) int {
	for n := 0; n < limit; n += 8 {
		if x := d.load64(a+n) ^ d.load64(b+n); x != 0 {
			return min(n+firstByte(x), limit)
		}
	}
	return limit
}

// firstByte gives the number of the first byte in memory that is not zero.
func firstByte(x uint64) int {
	if bigEndian {
		return bits.LeadingZeros64(x) / 8
	}
	return bits.TrailingZeros64(x) / 8
}

var bigEndian = binary.NativeEndian.Uint16([]byte{0, 1}) == 1

// longest gives the length of the longest match of the string at strstart that is longer than prevLength, from the place
// candidate back; matchStart is where it begins.
func (d *Deflater) longest(candidate int) int {
	chain, nice, best := d.chain, d.nice, d.prevLength
	if d.prevLength >= d.good {
		chain >>= 2
	}
	nice = min(nice, d.lookahead)
	reach := min(maxMatch, d.lookahead)
	if best >= reach {
		return d.lookahead
	}
	at := d.strstart
	limit := max(at-d.distanceLimit(), 0)
	mask := 1<<d.windowBits - 1
	first, last := d.load16(at), d.load16(at+best-1)
	for {
		if d.load16(candidate+best-1) == last && d.load16(candidate) == first {
			if n := d.common(candidate, at, reach); n > best {
				d.matchStart, best = candidate, n
				if n >= nice {
					break
				}
				last = d.load16(at + best - 1)
			}
		}
		candidate = int(d.prev[candidate&mask&(1<<maxBits-1)])
		if candidate <= limit {
			break
		}
		if chain--; chain == 0 {
			break
		}
	}
	return min(best, d.lookahead)
}

// ready sees to it that enough lies ahead. pause: more input is needed first; done: there is nothing left.
func (d *Deflater) ready(least, flush int) (pause, done bool) {
	if d.lookahead >= least {
		return false, false
	}
	d.fill()
	if d.lookahead < least && flush == NoFlush {
		return true, false
	}
	return false, d.lookahead == 0
}

// matchFast takes the first match that is found at a place.
func (d *Deflater) matchFast(flush int) (pause bool) {
	for {
		pause, done := d.ready(minLookahead, flush)
		if pause {
			return true
		}
		if done {
			break
		}
		candidate := 0
		if d.lookahead >= minMatch {
			candidate = d.enter(d.strstart)
		}
		if candidate != 0 && d.strstart-candidate <= d.distanceLimit() {
			d.matchLength = d.longest(candidate)
		}
		var full bool
		if d.matchLength >= minMatch {
			full = d.blocks.match(d.strstart-d.matchStart, d.matchLength)
			d.passMatch()
		} else {
			full = d.blocks.literal(d.window[d.strstart])
			d.lookahead--
			d.strstart++
		}
		if full {
			d.flushBlock(false)
		}
	}
	d.insert = min(d.strstart, minMatch-1)
	d.finishBlocks(flush)
	return false
}

// passMatch goes behind a match of matchFast; the strings in a short one are entered.
func (d *Deflater) passMatch() {
	n := d.matchLength
	d.lookahead -= n
	if n <= d.lazy && d.lookahead >= minMatch {
		for i := 1; i < n; i++ {
			d.enter(d.strstart + i)
		}
	}
	d.strstart += n
	d.matchLength = 0
}

// matchSlow takes a match only if the next place has none that is longer.
func (d *Deflater) matchSlow(flush int) (pause bool) {
	for {
		if d.lookahead < minLookahead {
			pause, done := d.ready(minLookahead, flush)
			if pause {
				return true
			}
			if done {
				break
			}
		}
		d.lookHere()
		switch {
		case d.prevLength >= minMatch && d.matchLength <= d.prevLength:
			d.takePrevious()
		case d.matchAvailable:
			full := d.blocks.literal(d.window[d.strstart-1])
			if full {
				d.flushBlock(false)
			}
			d.strstart++
			d.lookahead--
		default:
			d.matchAvailable = true
			d.strstart++
			d.lookahead--
		}
	}
	if d.matchAvailable {
		d.blocks.literal(d.window[d.strstart-1])
		d.matchAvailable = false
	}
	d.insert = min(d.strstart, minMatch-1)
	d.finishBlocks(flush)
	return false
}

// lookHere looks for a match at strstart that is better than the one before; that one's place goes to prevMatch.
func (d *Deflater) lookHere() {
	candidate := 0
	if d.lookahead >= minMatch {
		candidate = d.enter(d.strstart)
	}
	d.prevLength, d.prevMatch = d.matchLength, d.matchStart
	d.matchLength = minMatch - 1
	if candidate == 0 || d.prevLength >= d.lazy || d.strstart-candidate > d.distanceLimit() {
		return
	}
	d.matchLength = d.longest(candidate)
	if d.matchLength <= 5 && (d.strategy == Filtered || d.matchLength == minMatch && d.strstart-d.matchStart > tooFar) {
		d.matchLength = minMatch - 1
	}
}

// takePrevious writes the match that begins one byte before strstart, and goes behind it.
func (d *Deflater) takePrevious() {
	last := d.strstart + d.lookahead - minMatch // where the last whole string begins
	n := d.prevLength
	full := d.blocks.match(d.strstart-1-d.prevMatch, n)
	d.lookahead -= n - 1
	end := d.strstart + n - 1
	for at := d.strstart + 1; at < end && at <= last; at++ {
		d.enter(at)
	}
	d.strstart = end
	d.matchAvailable = false
	d.matchLength = minMatch - 1
	if full {
		d.flushBlock(false)
	}
}

// onlyLiterals looks for no matches.
func (d *Deflater) onlyLiterals(flush int) (pause bool) {
	for {
		pause, done := d.ready(1, flush)
		if pause {
			return true
		}
		if done {
			break
		}
		d.matchLength = 0
		full := d.blocks.literal(d.window[d.strstart])
		d.lookahead--
		d.strstart++
		if full {
			d.flushBlock(false)
		}
	}
	d.insert = 0
	d.finishBlocks(flush)
	return false
}

// runs finds matches with the byte before only.
func (d *Deflater) runs(flush int) (pause bool) {
	for {
		pause, done := d.ready(maxMatch+1, flush)
		if pause {
			return true
		}
		if done {
			break
		}
		n := 0
		if d.lookahead >= minMatch && d.strstart > 0 {
			n = d.common(d.strstart-1, d.strstart, min(maxMatch, d.lookahead))
		}
		var full bool
		if n >= minMatch {
			full = d.blocks.match(1, n)
		} else {
			full = d.blocks.literal(d.window[d.strstart])
			n = 1
		}
		d.matchLength = 0
		d.lookahead -= n
		d.strstart += n
		if full {
			d.flushBlock(false)
		}
	}
	d.insert = 0
	d.finishBlocks(flush)
	return false
}
