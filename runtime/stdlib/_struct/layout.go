package structs

import (
	"encoding/binary"
	"math"
)

// layout is what a format describes.
type layout struct {
	fields []field
	size   int
	values int
}

// field is one value, or a string of size bytes.
type field struct {
	code      byte
	native    bool
	named     bool // the format asks for big-endian
	bigEndian bool
	offset    int
	size      int
	low, high int64 // which unboxed ints fit an int field
}

// machineBigEndian tells how this machine's own numbers lie in memory.
var machineBigEndian = binary.NativeEndian.Uint16([]byte{0, 1}) == 1

// nativeSizes are the sizes, which are the alignments too, of C's types on 64-bit machines.
var nativeSizes = map[byte]int{'x': 1, 'b': 1, 'B': 1, 'c': 1, 's': 1, 'p': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8,
	'f': 4, 'd': 8, 'P': 8, 'q': 8, 'Q': 8, '?': 1}

// standardSizes are the sizes in the formats that name a byte order.
var standardSizes = map[byte]int{'x': 1, 'b': 1, 'B': 1, 'c': 1, 's': 1, 'p': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4,
	'f': 4, 'd': 8, 'q': 8, 'Q': 8, '?': 1}

const (
	badChar = "bad char in struct format"
	tooLong = "total struct size too long"
)

// parse takes a format apart; problem says what is wrong with it.
func parse(format string) (l *layout, problem string) {
	for i := range len(format) { // C's string ends there
		if format[i] == 0 {
			format = format[:i]
			break
		}
	}
	sizes, native := standardSizes, false
	named, bigEndian := false, false
	i := 1
	switch {
	case format == "":
		return &layout{}, ""
	case format[0] == '<':
	case format[0] == '>' || format[0] == '!':
		named, bigEndian = true, true
	case format[0] == '=':
		bigEndian = machineBigEndian
	default:
		sizes, native, bigEndian = nativeSizes, true, machineBigEndian
		if format[0] != '@' {
			i = 0
		}
	}
	l = &layout{}
	for i < len(format) {
		c := format[i]
		i++
		if c == ' ' || '\t' <= c && c <= '\r' {
			continue
		}
		count := 1
		if '0' <= c && c <= '9' {
			count = 0
			for {
				if count > (math.MaxInt-9)/10 {
					return nil, tooLong
				}
				count = count*10 + int(c-'0')
				if i >= len(format) {
					return l, "" // a number at the end counts nothing
				}
				if c = format[i]; c < '0' || c > '9' {
					break
				}
				i++
			}
			i++
		}
		size, known := sizes[c]
		if !known {
			return nil, badChar
		}
		if !l.add(field{code: c, size: size, native: native, named: named, bigEndian: bigEndian}, count) {
			return nil, tooLong
		}
	}
	return l, ""
}

// add lays out count fields; false: the layout becomes too large.
func (l *layout) add(f field, count int) bool {
	if f.native {
		l.size = (l.size + f.size - 1) / f.size * f.size
	}
	if count > (math.MaxInt-l.size)/f.size {
		return false
	}
	f.offset = l.size
	f.low, f.high = f.range64()
	l.size += count * f.size
	switch f.code {
	case 'x':
	case 's', 'p':
		f.size = count
		l.fields = append(l.fields, f)
		l.values++
	default:
		if count > 1<<24 { // as many values as nobody can give
			l.values += count
			return true
		}
		for range count {
			l.fields = append(l.fields, f)
			f.offset += f.size
			l.values++
		}
	}
	return true
}

// range64 gives the ints of 64 bits that an int field holds.
func (f *field) range64() (low, high int64) {
	signed := f.code >= 'a'
	switch {
	case f.code == 'P':
		return math.MinInt64, math.MaxInt64
	case f.size == 8 && signed:
		return math.MinInt64, math.MaxInt64
	case f.size == 8:
		return 0, math.MaxInt64
	case signed:
		return -1 << (8*f.size - 1), 1<<(8*f.size-1) - 1
	}
	return 0, 1<<(8*f.size) - 1
}

// put writes an int of the field's size.
func (f *field) put(b []byte, u uint64) {
	switch f.size {
	case 1:
		b[0] = byte(u)
	case 2:
		if f.bigEndian {
			binary.BigEndian.PutUint16(b, uint16(u))
		} else {
			binary.LittleEndian.PutUint16(b, uint16(u))
		}
	case 4:
		if f.bigEndian {
			binary.BigEndian.PutUint32(b, uint32(u))
		} else {
			binary.LittleEndian.PutUint32(b, uint32(u))
		}
	default:
		if f.bigEndian {
			binary.BigEndian.PutUint64(b, u)
		} else {
			binary.LittleEndian.PutUint64(b, u)
		}
	}
}

// get reads an int of the field's size, without its sign.
func (f *field) get(b []byte) uint64 {
	switch f.size {
	case 1:
		return uint64(b[0])
	case 2:
		if f.bigEndian {
			return uint64(binary.BigEndian.Uint16(b))
		}
		return uint64(binary.LittleEndian.Uint16(b))
	case 4:
		if f.bigEndian {
			return uint64(binary.BigEndian.Uint32(b))
		}
		return uint64(binary.LittleEndian.Uint32(b))
	}
	if f.bigEndian {
		return binary.BigEndian.Uint64(b)
	}
	return binary.LittleEndian.Uint64(b)
}
