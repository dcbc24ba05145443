package zlib

import (
	"encoding"
	"hash"
	"hash/adler32"
	"hash/crc32"
)

// What stands around the compressed data: nothing, zlib's header and checksum, or gzip's.

// format is what a number of window bits says.
type format struct {
	zlib, gzip bool // which headers are expected; neither: raw data
	window     int
}

// readFormat takes the window bits for decompression apart.
func readFormat(wbits int) (f format, ok bool) {
	switch {
	case wbits < 0:
		wbits = -wbits
	case wbits > 40-1 && wbits < 48:
		f.zlib, f.gzip = true, true
		wbits -= 32
	case wbits > 15:
		f.gzip = true
		wbits -= 16
	default:
		f.zlib = true
	}
	if wbits == 0 { // as the header says
		wbits = 15
	}
	f.window = 1 << max(min(wbits, 15), 0)
	return f, wbits >= 8 && wbits <= 15
}

// checksum is that of the format that was found.
type checksum struct {
	hash hash.Hash32
	size uint32
}

func (c *checksum) add(b []byte) {
	if c.hash != nil {
		_, _ = c.hash.Write(b) // never fails
		c.size += uint32(len(b))
	}
}

// header reads what comes before the data.
func (z *inflater) header() problem {
	if !z.format.zlib && !z.format.gzip {
		z.state = stateBlock
		return ""
	}
	head, ok := z.take(16)
	if !ok {
		return needInput
	}
	if z.format.gzip && head == 0x8b1f {
		return z.gzipHeader()
	}
	switch {
	case !z.format.zlib || (head&0xff<<8+head>>8)%31 != 0:
		return "incorrect header check"
	case head&15 != 8:
		return "unknown compression method"
	case 1<<(head>>4&15+8) > z.format.window:
		return "invalid window size"
	case head>>13&1 != 0:
		return needDictionary
	}
	z.format.gzip = false
	z.sum.hash = adler32.New()
	z.state = stateBlock
	return ""
}

// needDictionary: the data was compressed with a dictionary that nobody gave.
const needDictionary problem = "need dictionary"

// gzipHeader reads gzip's header past its mark, which may hold texts.
func (z *inflater) gzipHeader() problem {
	begin := z.pos - int(z.held/8) - 2
	head := make([]int, 8)
	for i := range head {
		var ok bool
		if head[i], ok = z.take(8); !ok {
			return needInput
		}
	}
	flags := head[1]
	switch {
	case head[0] != 8:
		return "unknown compression method"
	case flags&0xe0 != 0:
		return "unknown header flags set"
	}
	skip := 0
	if flags&4 != 0 {
		var ok bool
		if skip, ok = z.take(16); !ok {
			return needInput
		}
	}
	for range skip {
		if _, ok := z.take(8); !ok {
			return needInput
		}
	}
	for text := flags >> 3 & 3; text > 0; text &= text - 1 {
		for {
			c, ok := z.take(8)
			if !ok {
				return needInput
			}
			if c == 0 {
				break
			}
		}
	}
	if flags&2 != 0 {
		sum := crc32.ChecksumIEEE(z.in[begin : z.pos-int(z.held/8)])
		given, ok := z.take(16)
		switch {
		case !ok:
			return needInput
		case given != int(sum&0xffff):
			return "header crc mismatch"
		}
	}
	z.format.zlib = false
	z.sum.hash = crc32.NewIEEE()
	z.state = stateBlock
	return ""
}

// trailer checks what comes after the data.
func (z *inflater) trailer() problem {
	if z.sum.hash == nil {
		z.state = stateDone
		return ended
	}
	sum, ok := z.take(32)
	if !ok {
		return needInput
	}
	got := uint32(sum)
	if z.format.zlib {
		got = got<<24 | got<<8&0xff0000 | got>>8&0xff00 | got>>24
	}
	if got != z.sum.hash.Sum32() {
		return "incorrect data check"
	}
	if z.format.gzip {
		size, ok := z.take(32)
		if !ok {
			return needInput
		}
		if uint32(size) != z.sum.size {
			return "incorrect length check"
		}
	}
	z.giveBack()
	z.state = stateDone
	return ended
}

// copyHash gives the checksum a state of its own.
func (c *checksum) copyHash() bool {
	if c.hash == nil {
		return true
	}
	state, err := c.hash.(encoding.BinaryMarshaler).MarshalBinary()
	if err != nil {
		return false
	}
	var h hash.Hash32 = adler32.New()
	if len(state) > 4 && string(state[:3]) == "crc" {
		h = crc32.NewIEEE()
	}
	c.hash = h
	return h.(encoding.BinaryUnmarshaler).UnmarshalBinary(state) == nil
}
