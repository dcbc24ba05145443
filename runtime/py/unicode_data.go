// What unicode's methods ask of the Unicode database.
//
// Python 2.7 has the database of Unicode 5.2; Go's is newer. unicode_tables.go, generated from CPython's facts
// by tools/unidiff, has the differences.
package py

import "unicode"

func uniUpper(r rune) rune {
	if r < 0x80 {
		return rune(upperByte(byte(r)))
	}
	return uniMapped(r, unicode.UpperCase)
}

func uniLower(r rune) rune {
	if r < 0x80 {
		return rune(lowerByte(byte(r)))
	}
	return uniMapped(r, unicode.LowerCase)
}

func uniTitle(r rune) rune {
	if r < 0x80 {
		return rune(upperByte(byte(r)))
	}
	return uniMapped(r, unicode.TitleCase)
}

func uniMapped(r rune, to int) rune {
	return unicode.To(to, r)
}

func uniIsAlpha(r rune) bool { return unicode.Is(unicode.L, r) }
func uniIsLower(r rune) bool { return unicode.Is(unicode.Ll, r) }
func uniIsUpper(r rune) bool { return unicode.Is(unicode.Lu, r) }
func uniIsTitle(r rune) bool { return unicode.Is(unicode.Lt, r) }

// uniIsSpace tells whether r is whitespace: category Zs, or of a separating bidirectional class.
func uniIsSpace(r rune) bool {
	switch {
	case r < 0x80:
		return r >= 0x09 && r <= 0x0D || r >= 0x1C && r <= 0x20
	case r == 0x85 || r == 0xA0:
		return true
	case r < 0x1680:
		return false
	}
	return r >= 0x2000 && r <= 0x200A || r == 0x2028 || r == 0x2029 || r == 0x202F || r == 0x205F || r == 0x3000 ||
		r == 0x1680 || r == 0x180E
}

// uniIsLineBreak tells whether splitlines splits at r.
func uniIsLineBreak(r rune) bool {
	switch {
	case r < 0x80:
		return r >= 0x0A && r <= 0x0D || r >= 0x1C && r <= 0x1E
	}
	return r == 0x85 || r == 0x2028 || r == 0x2029
}

// uniDecimal gives the value of a decimal digit, or -1.
func uniDecimal(r rune) int {
	if r < 0x80 {
		if r >= '0' && r <= '9' {
			return int(r - '0')
		}
		return -1
	}
	if !unicode.Is(unicode.Nd, r) {
		return -1
	}
	// Decimal digits come in runs of ten in order, starting with a zero.
	n := 0
	for unicode.Is(unicode.Nd, r-1) && n < 50 {
		r--
		n++
	}
	return n % 10
}

func uniIsDigit(r rune) bool {
	return uniDecimal(r) >= 0
}

func uniIsNumeric(r rune) bool { return unicode.Is(unicode.N, r) }
