// The UTF-7 codec: ASCII, with other characters as base64 of UTF-16 between + and -.
package py

import "strings"

const base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

// utf7Direct tells whether c stands for itself when encoding.
func utf7Direct(c rune) bool {
	return c < 0x80 && (ctype[c]&(ctUpper|ctLower|ctDigit) != 0 || strings.IndexByte("'(),-./:? \t\n\r!\"#$%&*;<=>@[]^_`{|}", byte(c)) >= 0)
}

func encodeUTF7(t *Thread, u *Unicode, errors string) (string, bool) {
	var b []byte
	acc, bits := uint64(0), uint(0)
	shifted := false
	put := func(unit rune) {
		acc = acc<<16 | uint64(unit)
		for bits += 16; bits >= 6; {
			bits -= 6
			b = append(b, base64Digits[acc>>bits&63])
		}
		acc &= 1<<bits - 1
	}
	endShift := func(next rune) {
		if bits > 0 {
			b = append(b, base64Digits[acc<<(6-bits)&63])
		}
		acc, bits, shifted = 0, 0, false
		if next < 0x80 && (base64Value(byte(next)) >= 0 || next == '-') {
			b = append(b, '-')
		}
	}
	for s := u.s; s != ""; {
		r, n := wtfDecode(s)
		s = s[n:]
		direct := utf7Direct(r)
		if shifted && direct {
			endShift(r)
		}
		switch {
		case shifted:
		case r == '+':
			b = append(b, "+-"...)
			continue
		case direct:
			b = append(b, byte(r))
			continue
		default:
			b = append(b, '+')
			shifted = true
		}
		if r >= 0x10000 {
			r -= 0x10000
			put(0xD800 + r>>10)
			r = 0xDC00 + r&0x3FF
		}
		put(r)
	}
	if shifted {
		endShift('-')
	}
	return bytesAsString(b), true
}

// utf7Decoder is a decoding under way.
type utf7Decoder struct {
	d       decodeErrors
	out     []byte
	acc     uint64
	bits    uint
	shifted bool
	start   int  // of the shifted run
	high    rune // a high surrogate that waits for a low one, or 0
}

func decodeUTF7(t *Thread, object Value, s, errors string) (string, bool) {
	r, _, ok := decodeUTF7Part(t, object, s, errors, true)
	return r, ok
}

// decodeUTF7Part decodes; where final is false, a shifted run that s doesn't end is left for later.
func decodeUTF7Part(t *Thread, object Value, s, errors string, final bool) (string, int, bool) {
	u := utf7Decoder{d: decodeErrors{t: t, encoding: "utf7", errors: errors, object: object, size: len(s)}}
	before := 0 // length of the output before the shifted run
	for i := 0; i < len(s); {
		if !u.shifted {
			before = len(u.out)
		}
		var reason string
		var start int
		start, i, reason = u.step(s, i)
		if reason == "" {
			continue
		}
		var ok bool
		if u.out, i, ok = u.d.report(u.out, start, i, reason); !ok {
			return "", 0, false
		}
	}
	if u.shifted && !final {
		return bytesAsString(u.out[:before]), u.start, true
	}
	if u.shifted && (u.high != 0 || u.bits >= 6 || u.bits > 0 && u.acc != 0) {
		var ok bool
		if u.out, _, ok = u.d.report(u.out, u.start, len(s), "unterminated shift sequence"); !ok {
			return "", 0, false
		}
	}
	return bytesAsString(u.out), len(s), true
}

// step takes the character at s[i]; reason tells of a problem in s[start:next].
func (u *utf7Decoder) step(s string, i int) (start, next int, reason string) {
	c := s[i]
	switch {
	case u.shifted && base64Value(c) >= 0:
		u.digit(base64Value(c))
		return i, i + 1, ""
	case u.shifted:
		return u.endShift(c, i)
	case c == '+':
		if i+1 < len(s) && s[i+1] == '-' {
			u.out = append(u.out, '+')
			return i, i + 2, ""
		}
		u.shifted, u.start = true, i
		u.acc, u.bits, u.high = 0, 0, 0
		return i, i + 1, ""
	case c < 0x80:
		u.out = append(u.out, c)
		return i, i + 1, ""
	}
	return i, i + 1, "unexpected special character"
}

// digit adds six bits, and a character once sixteen are there.
func (u *utf7Decoder) digit(d int) {
	u.acc = u.acc<<6 | uint64(d)
	if u.bits += 6; u.bits < 16 {
		return
	}
	u.bits -= 16
	unit := rune(u.acc >> u.bits)
	u.acc &= 1<<u.bits - 1
	if u.high != 0 {
		if isLowSurrogate(unit) {
			u.out = wtfAppend(u.out, combineSurrogates(u.high, unit))
			u.high = 0
			return
		}
		u.out = wtfAppend(u.out, u.high)
		u.high = 0
	}
	if isHighSurrogate(unit) {
		u.high = unit
	} else {
		u.out = wtfAppend(u.out, unit)
	}
}

// endShift leaves the shifted run at character c.
func (u *utf7Decoder) endShift(c byte, i int) (start, next int, reason string) {
	high := u.high
	u.shifted, u.high = false, 0
	switch {
	case u.bits >= 6:
		return u.start, i + 1, "partial character in shift sequence"
	case u.bits > 0 && u.acc != 0:
		return u.start, i + 1, "non-zero padding bits in shift sequence"
	}
	if high != 0 && c < 0x80 {
		u.out = wtfAppend(u.out, high)
	}
	switch {
	case c == '-':
	case c < 0x80:
		u.out = append(u.out, c)
	default:
		return i, i + 1, "unexpected special character"
	}
	return i, i + 1, ""
}
