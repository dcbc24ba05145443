// What unicode's methods ask of the character database, which is Unicode 5.2 in Python 2.7 (Go's is newer).
// The facts are in unicode_*_table.go.
package py

import (
	"sort"
	"unicode"
)

// caseRange says that the code points lo, lo+stride, … hi map to themselves plus delta.
type caseRange struct{ lo, hi, stride, delta rune }

// mapCase looks r up in a case mapping.
func mapCase(tab []caseRange, r rune) rune {
	i := sort.Search(len(tab), func(i int) bool { return tab[i].hi >= r })
	if i < len(tab) && tab[i].lo <= r && (r-tab[i].lo)%tab[i].stride == 0 {
		return r + tab[i].delta
	}
	return r
}

func uniUpper(r rune) rune {
	if r < 0x80 {
		return rune(upperByte(byte(r)))
	}
	return mapCase(uniToUpper, r)
}

func uniLower(r rune) rune {
	if r < 0x80 {
		return rune(lowerByte(byte(r)))
	}
	return mapCase(uniToLower, r)
}

func uniTitle(r rune) rune {
	if r < 0x80 {
		return rune(upperByte(byte(r)))
	}
	return mapCase(uniToTitle, r)
}

func uniIsAlpha(r rune) bool { return unicode.Is(uniAlpha, r) }
func uniIsLower(r rune) bool { return unicode.Is(uniLowerSet, r) }
func uniIsUpper(r rune) bool { return unicode.Is(uniUpperSet, r) }
func uniIsTitle(r rune) bool { return unicode.Is(uniTitleSet, r) }

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
	if r < 0x80 {
		return r >= 0x0A && r <= 0x0D || r >= 0x1C && r <= 0x1E
	}
	return r == 0x85 || r == 0x2028 || r == 0x2029
}

// newTaiLueThamOne is the one decimal digit outside a run of ten.
const newTaiLueThamOne = 0x19DA

// uniDecimal gives the value of a decimal digit, or -1.
func uniDecimal(r rune) int {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0')
	case r < 0x80 || !unicode.Is(uniDecimalSet, r):
		return -1
	case r == newTaiLueThamOne:
		return 1
	}
	// The other digits come in runs of ten in order, from zero on; two runs may touch.
	n := 0
	for unicode.Is(uniDecimalSet, r-rune(n)-1) {
		n++
	}
	return n % 10
}

func uniIsDigit(r rune) bool {
	return uniDecimal(r) >= 0 || r >= 0x80 && unicode.Is(uniDigitSet, r)
}

func uniIsNumeric(r rune) bool {
	return uniIsDigit(r) || r >= 0x80 && unicode.Is(uniNumericSet, r)
}
