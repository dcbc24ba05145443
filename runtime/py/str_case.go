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

// byteMap gives what each byte becomes.
type byteMap [256]byte

var lowerMap, upperMap, swapMap = caseMaps()

func caseMaps() (lower, upper, swap byteMap) {
	for i := range 256 {
		c := byte(i)
		lower[i], upper[i] = lowerByte(c), upperByte(c)
		if swap[i] = lower[i]; lower[i] == c {
			swap[i] = upper[i]
		}
	}
	return
}

// apply maps every byte; s itself comes back where nothing changes.
func (m *byteMap) apply(s string) string {
	for i := 0; i < len(s); i++ {
		if m[s[i]] == s[i] {
			continue
		}
		b := []byte(s)
		for j, c := range b[i:] {
			b[i+j] = m[c]
		}
		return bytesAsString(b)
	}
	return s
}

func lowerBytes(s string) string    { return lowerMap.apply(s) }
func upperBytes(s string) string    { return upperMap.apply(s) }
func swapCaseBytes(s string) string { return swapMap.apply(s) }

// titleBytes starts each run of letters with upper case and goes on in lower case.
func titleBytes(s string) string {
	inWord := false
	return string(mapAll(s, func(c byte) byte {
		letter := ctype[c]&(ctUpper|ctLower) != 0
		switch {
		case letter && inWord:
			c = lowerByte(c)
		case letter:
			c = upperByte(c)
		}
		inWord = letter
		return c
	}))
}

func mapAll(s string, f func(byte) byte) []byte {
	b := make([]byte, len(s))
	for i := range b {
		b[i] = f(s[i])
	}
	return b
}

func capitalizeBytes(s string) string {
	if s == "" {
		return s
	}
	b := mapAll(s, lowerByte)
	b[0] = upperByte(s[0])
	return bytesAsString(b)
}

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

func strLower(t *Thread, self Value) Value      { return strMapped(self, lowerBytes) }
func strUpper(t *Thread, self Value) Value      { return strMapped(self, upperBytes) }
func strTitle(t *Thread, self Value) Value      { return strMapped(self, titleBytes) }
func strCapitalize(t *Thread, self Value) Value { return strMapped(self, capitalizeBytes) }
func strSwapCase(t *Thread, self Value) Value   { return strMapped(self, swapCaseBytes) }

func strMapped(self Value, f func(string) string) Value { return MkStr(f(As[Str](self).s)) }

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
