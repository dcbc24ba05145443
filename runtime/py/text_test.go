package py

import (
	"strings"
	"testing"
)

// Adding to a string in place must not be seen through the strings that share its buffer.
func TestConcatenationSharesNothingVisible(t *testing.T) {
	boot()
	th := NewThread()
	a := MkStr(strings.Repeat("a", 100))
	b := strConcat(th, strConcat(th, a, MkStr("bb")), MkStr(strings.Repeat("c", 200)))
	first := strConcat(th, b, MkStr("first"))
	second := strConcat(th, b, MkStr("second"))
	want := strings.Repeat("a", 100) + "bb" + strings.Repeat("c", 200)
	if got := As[Str](b).s; got != want {
		t.Errorf("the string that was added to changed: %q", got)
	}
	if got := As[Str](first).s; got != want+"first" {
		t.Errorf("first sum: %q", got)
	}
	if got := As[Str](second).s; got != want+"second" {
		t.Errorf("second sum: %q", got)
	}
}

func TestRunningConcatenationIsLinear(t *testing.T) {
	boot()
	th := NewThread()
	s, x := MkStr("start"), MkStr("xyz")
	const n = 100000
	bytes := testing.Benchmark(func(b *testing.B) {
		for range b.N {
			s = MkStr("start")
			for range n {
				s = strConcat(th, s, x)
			}
		}
	}).AllocedBytesPerOp()
	if got := len(As[Str](s).s); got != 5+3*n {
		t.Fatalf("length %d", got)
	}
	if limit := int64(n * 200); bytes > limit {
		t.Errorf("%d bytes allocated, more than %d", bytes, limit)
	}
}

func TestShortStringsKeepTheirBytes(t *testing.T) {
	for n := range 200 {
		b := []byte(strings.Repeat("q", n))
		v := strOfBytes(b)
		for i := range b {
			b[i] = 'z'
		}
		if got := As[Str](v).s; got != strings.Repeat("q", n) {
			t.Fatalf("length %d: %q", n, got)
		}
	}
}

func TestGeneralisedUTF8(t *testing.T) {
	texts := [][]rune{{}, {'a'}, {0xE9, 'b'}, {0xD800}, {0xD800, 0xDC00}, {0x10FFFF, 0xFFFF, 0x7FF, 0x800}, []rune("abcdefgh\u1234ijklmnop")}
	for _, rs := range texts {
		s := wtfString(rs)
		if got := wtfCount(s); got != len(rs) {
			t.Errorf("%x: counted %d", rs, got)
		}
		back := wtfRunes(s, len(rs))
		for i := range rs {
			if back[i] != rs[i] {
				t.Errorf("%x came back as %x", rs, back)
			}
		}
		u := NewUnicode(s)
		for i := range rs {
			if u.at(i) != rs[i] || u.slice(i, i+1) != string(wtfAppend(nil, rs[i])) {
				t.Errorf("%x: character %d", rs, i)
			}
		}
	}
}

func TestUTF8Problems(t *testing.T) {
	for _, c := range []struct {
		s      string
		n, bad int
		reason string
	}{
		{"a", 1, 0, ""}, {"\xC3\xA9", 2, 0, ""}, {"\xED\xA0\x80", 3, 0, ""}, {"\xF4\x8F\xBF\xBF", 4, 0, ""},
		{"\x80", 0, 1, "invalid start byte"}, {"\xC0\x80", 0, 1, "invalid start byte"}, {"\xF5", 0, 1, "invalid start byte"},
		{"\xC3", 0, 1, "unexpected end of data"}, {"\xE1\x80", 0, 2, "unexpected end of data"},
		{"\xC3a", 0, 1, "invalid continuation byte"}, {"\xE1\x80a", 0, 2, "invalid continuation byte"},
		{"\xE0\x80\x80", 0, 2, "invalid continuation byte"}, {"\xF4\x90\x80\x80", 0, 3, "invalid continuation byte"},
	} {
		if n, bad, reason := utf8Sequence(c.s); n != c.n || bad != c.bad || reason != c.reason {
			t.Errorf("%q: %d %d %q", c.s, n, bad, reason)
		}
	}
}

func TestEncodingNames(t *testing.T) {
	for name, want := range map[string]string{
		"UTF-8": "utf-8", "utf8": "utf-8", "U8": "utf-8", "Latin-1": "iso8859-1", "iso_8859-1:1987": "iso8859-1",
		"windows-1252": "cp1252", "KOI8-R": "koi8-r", "hex": "hex", "ROT13": "rot-13",
	} {
		if c := nativeCodec(name); c == nil || c.name != want {
			t.Errorf("%s: not %s", name, want)
		}
	}
	if nativeCodec("cp 1252") != nil || nativeCodec("nothing") != nil {
		t.Error("found what doesn't exist")
	}
}
