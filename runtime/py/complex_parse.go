// Reading complex numbers from text: "3", "2j", "1e5-j", in parentheses or not.
package py

import "strings"

// complexFromText is complex(s); false: an exception is set.
func complexFromText(t *Thread, v Value) (complex128, bool) {
	var s string
	if IsStr(v) {
		s = As[Str](v).s
	} else {
		var ok bool
		if s, ok = decimalText(t, v); !ok {
			return 0, false
		}
	}
	c, ok := parseComplex(strings.Trim(s, cSpaces))
	if !ok {
		t.Raise(ValueError, "complex() arg is a malformed string")
	}
	return c, ok
}

func parseComplex(s string) (complex128, bool) {
	if len(s) > 1 && s[0] == '(' && s[len(s)-1] == ')' {
		s = strings.Trim(s[1:len(s)-1], cSpaces)
	}
	if s == "" {
		return 0, false
	}
	first, n := scanFloat(s)
	if n == 0 {
		return parseImaginary(0, s)
	}
	switch rest := s[n:]; {
	case rest == "":
		return complex(first, 0), true
	case rest == "j" || rest == "J":
		return complex(0, first), true
	case rest[0] == '+' || rest[0] == '-':
		return parseImaginary(first, rest)
	}
	return 0, false
}

// parseImaginary reads all of s as an imaginary part, whose number may be missing: "-2.5j", "+j", "j".
func parseImaginary(re float64, s string) (complex128, bool) {
	im, n := scanFloat(s)
	if n == 0 {
		im, n = 1, signLength(s)
		if s[0] == '-' {
			im = -1
		}
	}
	return complex(re, im), s[n:] == "j" || s[n:] == "J"
}
