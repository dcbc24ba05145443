// Reading floats from text as C's strtod does, but decimal only.
package py

import (
	"math"
	"strconv"
	"strings"
)

// scanFloat reads the longest float at the start of s and tells how many bytes that was; 0: there is none.
func scanFloat(s string) (f float64, n int) {
	if n = floatLength(s); n == 0 {
		return scanNonFinite(s)
	}
	f, _ = strconv.ParseFloat(s[:n], 64) // out of range: an infinity or zero, as wanted
	return f, n
}

// floatLength gives the length of the decimal number at the start of s, 0 if there is none.
func floatLength(s string) int {
	i := signLength(s)
	whole := countDigits(s[i:])
	i += whole
	if i < len(s) && s[i] == '.' {
		fraction := countDigits(s[i+1:])
		if whole+fraction == 0 {
			return 0
		}
		i += 1 + fraction
	} else if whole == 0 {
		return 0
	}
	if i < len(s) && s[i]|0x20 == 'e' {
		j := i + 1
		j += signLength(s[j:])
		if digits := countDigits(s[j:]); digits > 0 {
			return j + digits
		}
	}
	return i
}

func signLength(s string) int {
	if s != "" && (s[0] == '-' || s[0] == '+') {
		return 1
	}
	return 0
}

func countDigits(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

// scanNonFinite reads inf, infinity or nan in any case, with a sign.
func scanNonFinite(s string) (float64, int) {
	i := signLength(s)
	f := 0.0
	n := 0
	switch rest := strings.ToLower(s[i:min(len(s), i+8)]); {
	case rest == "infinity":
		f, n = math.Inf(1), 8
	case strings.HasPrefix(rest, "inf"):
		f, n = math.Inf(1), 3
	case strings.HasPrefix(rest, "nan"):
		f, n = math.NaN(), 3
	default:
		return 0, 0
	}
	if s[0] == '-' {
		f = -f
	}
	return f, i + n
}
