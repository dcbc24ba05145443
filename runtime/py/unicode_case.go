// The methods of unicode about letters, numbers and space.
//
// ASCII text, the usual case, takes the byte functions of str_case.go.
package py

// mapRunes applies f to every code point.
func mapRunes(t *Thread, u *Unicode, f func(rune) rune) Value {
	b := t.takeScratch()
	for i := 0; i < len(u.s); {
		r, n := wtfDecode(u.s[i:])
		i += n
		b = wtfAppend(b, f(r))
	}
	v := t.unicodeOf(b, u.n)
	t.giveScratch(b)
	return v
}

// unicodeMapped runs a mapping: forASCII on bytes, f on code points.
func unicodeMapped(t *Thread, self Value, forASCII textMapper, f func(rune) rune) Value {
	u := As[Unicode](self)
	if !u.ascii() {
		return mapRunes(t, u, f)
	}
	if u.n < 2 {
		return newUnicodeN(mappedText(u.s, forASCII), u.n).V()
	}
	r, room := t.unicodeRoom(u.n, u.n)
	forASCII(room, u.s)
	return r.V()
}

func unicodeLower(t *Thread, self Value) Value { return unicodeMapped(t, self, lowerInto, uniLower) }
func unicodeUpper(t *Thread, self Value) Value { return unicodeMapped(t, self, upperInto, uniUpper) }

func unicodeSwapCase(t *Thread, self Value) Value {
	return unicodeMapped(t, self, swapCaseInto, func(r rune) rune {
		switch {
		case uniIsUpper(r):
			return uniLower(r)
		case uniIsLower(r):
			return uniUpper(r)
		}
		return r
	})
}

func unicodeTitle(t *Thread, self Value) Value {
	cased := false
	return unicodeMapped(t, self, titleInto, func(r rune) rune {
		out := uniTitle(r)
		if cased {
			out = uniLower(r)
		}
		cased = uniIsLower(r) || uniIsUpper(r) || uniIsTitle(r)
		return out
	})
}

func unicodeCapitalize(t *Thread, self Value) Value {
	first := true
	return unicodeMapped(t, self, capitalizeInto, func(r rune) rune {
		if first {
			first = false
			return uniUpper(r)
		}
		return uniLower(r)
	})
}

// unicodeAll tells whether there are characters and all pass.
func unicodeAll(self Value, pass func(rune) bool) Value {
	u := As[Unicode](self)
	for i := 0; i < len(u.s); {
		r, n := wtfDecode(u.s[i:])
		i += n
		if !pass(r) {
			return False
		}
	}
	return Bool(u.n > 0)
}

func unicodeIsAlpha(t *Thread, self Value) Value { return unicodeAll(self, uniIsAlpha) }

func unicodeIsAlnum(t *Thread, self Value) Value {
	return unicodeAll(self, func(r rune) bool {
		return uniIsAlpha(r) || uniDecimal(r) >= 0 || uniIsDigit(r) || uniIsNumeric(r)
	})
}

func unicodeIsDecimal(t *Thread, self Value) Value {
	return unicodeAll(self, func(r rune) bool { return uniDecimal(r) >= 0 })
}

func unicodeIsDigit(t *Thread, self Value) Value   { return unicodeAll(self, uniIsDigit) }
func unicodeIsNumeric(t *Thread, self Value) Value { return unicodeAll(self, uniIsNumeric) }
func unicodeIsSpace(t *Thread, self Value) Value   { return unicodeAll(self, uniIsSpace) }

func unicodeIsLower(t *Thread, self Value) Value {
	return unicodeOnlyCase(self, uniIsLower, func(r rune) bool { return uniIsUpper(r) || uniIsTitle(r) })
}

func unicodeIsUpper(t *Thread, self Value) Value {
	return unicodeOnlyCase(self, uniIsUpper, func(r rune) bool { return uniIsLower(r) || uniIsTitle(r) })
}

// unicodeOnlyCase tells whether some character is of the case and none is of the other.
func unicodeOnlyCase(self Value, is, other func(rune) bool) Value {
	u := As[Unicode](self)
	found := false
	for i := 0; i < len(u.s); {
		r, n := wtfDecode(u.s[i:])
		i += n
		if other(r) {
			return False
		}
		found = found || is(r)
	}
	return Bool(found)
}

func unicodeIsTitle(t *Thread, self Value) Value {
	u := As[Unicode](self)
	cased, found := false, false
	for i := 0; i < len(u.s); {
		r, n := wtfDecode(u.s[i:])
		i += n
		switch {
		case uniIsUpper(r) || uniIsTitle(r):
			if cased {
				return False
			}
			cased, found = true, true
		case uniIsLower(r):
			if !cased {
				return False
			}
			found = true
		default:
			cased = false
		}
	}
	return Bool(found)
}
