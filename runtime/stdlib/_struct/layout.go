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
	code   byte
	offset int
	size   int
	order  binary.ByteOrder
	native bool
}

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
	var order binary.ByteOrder = binary.LittleEndian
	i := 1
	switch {
	case format == "":
		return &layout{}, ""
	case format[0] == '<':
	case format[0] == '>' || format[0] == '!':
		order = binary.BigEndian
	case format[0] == '=':
		order = binary.NativeEndian
	default:
		sizes, native, order = nativeSizes, true, binary.NativeEndian
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
		if !l.add(field{code: c, size: size, order: order, native: native}, count) {
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
