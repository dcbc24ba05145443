package zlib

import "encoding/binary"

// fastCodes decodes symbols as long as plenty of input is there and nothing is special about them; what it stops at is
// left to the slow steps, which also find the errors.
//
// What surprises: the bits above those that count as held are those of the next bytes already, so that filling up
// twice does no harm.
func (z *inflater) fastCodes(out []byte) []byte {
	const wanted = 8 // bytes read at once; 56 bits of them hold any length and distance
	begin, in := len(out), z.in
	pos, hold, held := z.pos, z.hold, z.held
	for pos+wanted <= len(in) {
		hold |= binary.LittleEndian.Uint64(in[pos:]) << held
		pos += int(63-held) >> 3
		held |= 56
		e := z.lengths.lookup(hold)
		n := e.length()
		if n == 0 {
			break
		}
		code := e.value()
		for code < 256 && held >= 2*maxBits { // a few literals for one filling
			out = append(out, byte(code))
			hold >>= n
			held -= n
			if e = z.lengths.lookup(hold); e.length() == 0 {
				break
			}
			n, code = e.length(), e.value()
		}
		if code <= 256 || held < 48 {
			if code == 256 || e.length() == 0 {
				break
			}
			continue
		}
		if code > 285 {
			break
		}
		rest := hold >> n
		length := lengthBase[code-257] + int(rest&(1<<lengthExtra[code-257]-1))
		rest >>= lengthExtra[code-257]
		n += uint(lengthExtra[code-257])
		e = z.dists.lookup(rest)
		code = e.value()
		if e.length() == 0 || code > 29 {
			break
		}
		rest >>= e.length()
		dist := distBase[code] + int(rest&(1<<distExtra[code]-1))
		if dist > len(out) || dist > z.format.window {
			break
		}
		n += e.length() + uint(distExtra[code])
		hold >>= n
		held -= n
		out = appendMatch(out, length, dist)
	}
	z.pos, z.hold, z.held = pos, hold&(1<<held-1), held
	z.note(out[begin:])
	return out
}

// appendMatch repeats length bytes from dist back; they may overlap with what is being written.
func appendMatch(out []byte, length, dist int) []byte {
	from := len(out) - dist
	for length > dist {
		out = append(out, out[from:from+dist]...)
		length -= dist
		dist *= 2
	}
	return append(out, out[from:from+length]...)
}

// note keeps the end of the output for later matches, and sums it up.
func (z *inflater) note(b []byte) {
	z.sum.add(b)
	z.window = append(z.window, b[max(0, len(b)-windowSize):]...)
	if len(z.window) > 4*windowSize {
		z.window = append(z.window[:0], z.window[len(z.window)-windowSize:]...)
	}
}
