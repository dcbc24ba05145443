// The methods of str about letters, digits and space: those of ASCII, as in the C locale.
package py

const (
	ctUpper = 1 << iota
	ctLower
	ctDigit
	ctSpace
)

// ctype has the classes of each byte.
var ctype = func() (tab [256]byte) {
	for c := 'a'; c <= 'z'; c++ {
		tab[c] = ctLower
		tab[c-32] = ctUpper
	}
	for c := '0'; c <= '9'; c++ {
		tab[c] = ctDigit
	}
	for _, c := range " \t\n\v\f\r" {
		tab[c] = ctSpace
	}
	return
}()

func lowerByte(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c + 32
	}
	return c
}

func upperByte(c byte) byte {
	if c >= 'a' && c <= 'z' {
		return c - 32
	}
	return c
}

// textMapper writes s to dst, which is as long, with its letters mapped.
type textMapper func(dst []byte, s string)

// inRange marks the high bit of the bytes from first to last, both ASCII, eight at a time.
func inRange(w uint64, first, last byte) uint64 {
	low := w &^ highBits
	from := low + lowBits*uint64(0x80-first)
	beyond := low + lowBits*uint64(0x7F-last)
	return (from &^ beyond) &^ w & highBits
}

func putWord(b []byte, i int, w uint64) {
	b = b[i : i+8]
	b[0], b[1], b[2], b[3] = byte(w), byte(w>>8), byte(w>>16), byte(w>>24)
	b[4], b[5], b[6], b[7] = byte(w>>32), byte(w>>40), byte(w>>48), byte(w>>56)
}

func lowerInto(dst []byte, s string) {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		w := word(s, i)
		putWord(dst, i, w^inRange(w, 'A', 'Z')>>2)
	}
	for ; i < len(s); i++ {
		dst[i] = lowerByte(s[i])
	}
}

func upperInto(dst []byte, s string) {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		w := word(s, i)
		putWord(dst, i, w^inRange(w, 'a', 'z')>>2)
	}
	for ; i < len(s); i++ {
		dst[i] = upperByte(s[i])
	}
}

func swapCaseInto(dst []byte, s string) {
	for i := range dst {
		c := s[i]
		if ctype[c]&(ctUpper|ctLower) != 0 {
			c ^= 'a' - 'A'
		}
		dst[i] = c
	}
}

// titleInto starts each run of letters with upper case and goes on in lower case.
func titleInto(dst []byte, s string) {
	inWord := false
	for i := range dst {
		c := s[i]
		letter := ctype[c]&(ctUpper|ctLower) != 0
		if letter && inWord {
			c |= 'a' - 'A'
		} else if letter {
			c &^= 'a' - 'A'
		}
		inWord = letter
		dst[i] = c
	}
}

func capitalizeInto(dst []byte, s string) {
	lowerInto(dst, s)
	if s != "" {
		dst[0] = upperByte(s[0])
	}
}

// mappedText gives s mapped.
func mappedText(s string, f textMapper) string {
	b := make([]byte, len(s))
	f(b, s)
	return bytesAsString(b)
}

func lowerBytes(s string) string { return mappedText(s, lowerInto) }
func upperBytes(s string) string { return mappedText(s, upperInto) }

// allOf tells whether s has bytes and all are of one of the classes.
func allOf(s string, classes byte) bool {
	for i := 0; i < len(s); i++ {
		if ctype[s[i]]&classes == 0 {
			return false
		}
	}
	return len(s) > 0
}

// onlyCase tells whether s has letters of class and none of class other.
func onlyCase(s string, class, other byte) bool {
	found := false
	for i := 0; i < len(s); i++ {
		switch c := ctype[s[i]]; {
		case c&other != 0:
			return false
		case c&class != 0:
			found = true
		}
	}
	return found
}

func isTitleBytes(s string) bool {
	inWord, found := false, false
	for i := 0; i < len(s); i++ {
		switch ctype[s[i]] {
		case ctUpper:
			if inWord {
				return false
			}
			inWord, found = true, true
		case ctLower:
			if !inWord {
				return false
			}
			found = true
		default:
			inWord = false
		}
	}
	return found
}

func strLower(t *Thread, self Value) Value      { return strMapped(t, self, lowerInto) }
func strUpper(t *Thread, self Value) Value      { return strMapped(t, self, upperInto) }
func strTitle(t *Thread, self Value) Value      { return strMapped(t, self, titleInto) }
func strCapitalize(t *Thread, self Value) Value { return strMapped(t, self, capitalizeInto) }
func strSwapCase(t *Thread, self Value) Value   { return strMapped(t, self, swapCaseInto) }

func strMapped(t *Thread, self Value, f textMapper) Value {
	s := As[Str](self).s
	if len(s) < 2 {
		var one [1]byte
		dst := one[:len(s)]
		f(dst, s)
		return MkStr(string(dst))
	}
	o, room := t.strRoom(len(s))
	f(room, s)
	return o.V()
}

func strIsAlnum(t *Thread, self Value) Value {
	return Bool(allOf(As[Str](self).s, ctUpper|ctLower|ctDigit))
}

func strIsAlpha(t *Thread, self Value) Value { return Bool(allOf(As[Str](self).s, ctUpper|ctLower)) }
func strIsDigit(t *Thread, self Value) Value { return Bool(allOf(As[Str](self).s, ctDigit)) }
func strIsSpace(t *Thread, self Value) Value { return Bool(allOf(As[Str](self).s, ctSpace)) }
func strIsLower(t *Thread, self Value) Value {
	return Bool(onlyCase(As[Str](self).s, ctLower, ctUpper))
}
func strIsUpper(t *Thread, self Value) Value {
	return Bool(onlyCase(As[Str](self).s, ctUpper, ctLower))
}
func strIsTitle(t *Thread, self Value) Value { return Bool(isTitleBytes(As[Str](self).s)) }
