package py

import (
	"math/rand"
	"strings"
	"testing"
)

// randomText gives up to n bytes of few letters, so that pieces of it occur again.
func randomText(r *rand.Rand, n int, letters string) string {
	b := make([]byte, r.Intn(n+1))
	for i := range b {
		b[i] = letters[r.Intn(len(letters))]
	}
	return string(b)
}

func TestIndexNearAgreesWithStrings(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 20000 {
		s := randomText(r, 120, "ab\x00\x01\x80\xff")
		sub := randomText(r, 4, "ab\x00\x01\x80\xff") + "a"
		from := r.Intn(len(s) + 1)
		want := strings.Index(s[from:], sub)
		if want >= 0 {
			want += from
		}
		if got := indexNear(s, sub, from); got != want {
			t.Fatalf("indexNear(%q, %q, %d) = %d, want %d", s, sub, from, got, want)
		}
	}
}

func TestNextBelowFindsTheFirstByte(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range 20000 {
		s := randomText(r, 40, "az\n\r\x0c\x1f\x20\x80\x8a\xff")
		limit := byte(1 + r.Intn(0x80))
		want := 0
		for ; want < len(s) && s[want] >= limit; want++ {
		}
		if got := nextBelow(s, 0, limit); got != want {
			t.Fatalf("nextBelow(%q, 0, %d) = %d, want %d", s, limit, got, want)
		}
	}
}

func TestCaseByWords(t *testing.T) {
	all := make([]byte, 256+5)
	for i := range all {
		all[i] = byte(i)
	}
	lower, upper := mappedText(string(all), lowerInto), mappedText(string(all), upperInto)
	for i, c := range all {
		if lower[i] != lowerByte(c) || upper[i] != upperByte(c) {
			t.Errorf("byte %#x became %#x and %#x", c, lower[i], upper[i])
		}
	}
}

func TestReplacedText(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	thread := &Thread{}
	for range 5000 {
		s := &Str{s: randomText(r, 300, "abc")}
		s.typ = StrType
		old, repl := randomText(r, 2, "abc")+"a", randomText(r, 4, "xyz")
		count := r.Intn(6) - 1
		want := strings.Replace(s.s, old, repl, count)
		if got := As[Str](thread.strReplaced(s, old, repl, count)).s; got != want {
			t.Fatalf("%q: %q became %q, want %q", s.s, old, got, want)
		}
	}
}

// TestTextRoomsDontOverlap fills strs and unicodes of all sizes and looks at all of them afterwards.
func TestTextRoomsDontOverlap(t *testing.T) {
	thread := &Thread{}
	var strs []*Str
	var unicodes []*Unicode
	for n := 2; n < 600; n++ {
		s, room := thread.strRoom(n%230 + 2)
		u, uroom := thread.unicodeRoom(n%230+2, n%230+2)
		for i := range room {
			room[i], uroom[i] = byte(n), byte(n)&0x7F
		}
		strs, unicodes = append(strs, s), append(unicodes, u)
	}
	for i, s := range strs {
		n := i + 2
		if s.typ != StrType || s.s != strings.Repeat(string([]byte{byte(n)}), n%230+2) {
			t.Errorf("str %d is %q", n, s.s)
		}
		if u := unicodes[i]; u.typ != UnicodeType || u.s != strings.Repeat(string([]byte{byte(n) & 0x7F}), n%230+2) {
			t.Errorf("unicode %d is %q", n, u.s)
		}
	}
}
