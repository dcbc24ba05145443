// The names that follow a rule: ideographs, which are named by their code points, and Hangul syllables.

package charnames

import (
	"strconv"
	"strings"
)

const (
	ideographPrefix = "CJK UNIFIED IDEOGRAPH-"
	syllablePrefix  = "HANGUL SYLLABLE "
	firstSyllable   = 0xAC00
	lastSyllable    = 0xD7A3
)

// ideographs are the blocks of characters that are named by their code points.
var ideographs = [][2]rune{{0x3400, 0x4DB5}, {0x4E00, 0x9FCB}, {0x20000, 0x2A6D6}, {0x2A700, 0x2B734}}

var (
	leads  = strings.Split("G GG N D DD R M B BB S SS  J JJ C K T P H", " ")
	vowels = strings.Split("A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I", " ")
	tails  = strings.Split(" G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H", " ")
)

func isIdeograph(r rune) bool {
	for _, block := range ideographs {
		if r >= block[0] && r <= block[1] {
			return true
		}
	}
	return false
}

// ruled gives the character of a name that follows a rule.
func ruled(name string) (rune, bool) {
	if digits, ok := strings.CutPrefix(name, ideographPrefix); ok {
		point, err := strconv.ParseUint(digits, 16, 32)
		isPlain := (len(digits) == 4 || len(digits) == 5) && strings.Trim(digits, "0123456789ABCDEF") == ""
		return rune(point), err == nil && isPlain && isIdeograph(rune(point))
	}
	if letters, ok := strings.CutPrefix(name, syllablePrefix); ok {
		return syllable(letters)
	}
	return 0, false
}

// syllable gives the character of the letters of a Hangul syllable.
func syllable(letters string) (rune, bool) {
	const vowelLetters = "AEIOUWY"
	start := strings.IndexAny(letters, vowelLetters)
	if start < 0 {
		return 0, false
	}
	rest := strings.TrimLeft(letters[start:], vowelLetters)
	vowel := letters[start : len(letters)-len(rest)]
	l, v, t := index(leads, letters[:start]), index(vowels, vowel), index(tails, rest)
	if l < 0 || v < 0 || t < 0 {
		return 0, false
	}
	return rune(firstSyllable + (l*len(vowels)+v)*len(tails) + t), true
}

func index(list []string, word string) int {
	for i, w := range list {
		if w == word {
			return i
		}
	}
	return -1
}

// ruledName gives the name of a character whose name follows a rule.
func ruledName(r rune) (string, bool) {
	if isIdeograph(r) {
		return ideographPrefix + strings.ToUpper(strconv.FormatInt(int64(r), 16)), true
	}
	if r < firstSyllable || r > lastSyllable {
		return "", false
	}
	i := int(r - firstSyllable)
	t := i % len(tails)
	v := i / len(tails) % len(vowels)
	l := i / len(tails) / len(vowels)
	return syllablePrefix + leads[l] + vowels[v] + tails[t], true
}
