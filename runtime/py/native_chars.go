// What native modules ask about characters: Unicode 5.2, as CPython 2.7 has it.
package py

// UniLower gives the one lower case character of r.
func UniLower(r rune) rune { return uniLower(r) }

// UniIsSpace is unicode.isspace of one character.
func UniIsSpace(r rune) bool { return uniIsSpace(r) }

// UniIsDecimal is unicode.isdecimal of one character.
func UniIsDecimal(r rune) bool { return uniDecimal(r) >= 0 }

// UniIsLineBreak tells whether unicode.splitlines ends a line at r.
func UniIsLineBreak(r rune) bool { return uniIsLineBreak(r) }

// UniIsAlnum is unicode.isalnum of one character.
func UniIsAlnum(r rune) bool {
	return uniIsAlpha(r) || uniDecimal(r) >= 0 || uniIsDigit(r) || uniIsNumeric(r)
}
