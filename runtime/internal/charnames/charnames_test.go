package charnames

import "testing"

func TestLookup(t *testing.T) {
	for name, want := range map[string]rune{
		"EURO SIGN": 0x20AC, "latin small letter a with grave": 0xE0, "Snowman": 0x2603, "DIGIT ONE": '1',
		"SOFT HYPHEN": 0xAD, "CJK UNIFIED IDEOGRAPH-04E00": 0x4E00, "HANGUL SYLLABLE GAG": 0xAC01,
		"CJK COMPATIBILITY IDEOGRAPH-F900": 0xF900, "LANGUAGE TAG": 0xE0001, "VARIATION SELECTOR-256": 0xE01EF,
	} {
		if got, ok := Lookup(name); !ok || got != want {
			t.Errorf("Lookup(%q) = %U, %v; want %U", name, got, ok, want)
		}
	}
	for _, name := range []string{"", "EURO", "EURO SIGN ", "CJK UNIFIED IDEOGRAPH-4e00", "CJK UNIFIED IDEOGRAPH-004E00", "HANGUL SYLLABLE", "hangul syllable gag", "Plane 15 Private Use", "NULL"} {
		if got, ok := Lookup(name); ok {
			t.Errorf("Lookup(%q) = %U", name, got)
		}
	}
}

func TestNamesComeBack(t *testing.T) {
	named := 0
	for r := rune(0); r <= 0x10FFFF; r++ {
		if r > 0x2FFFF && r < 0xE0000 {
			continue
		}
		name, ok := Name(r)
		if !ok {
			continue
		}
		named++
		if named%50 != 0 {
			continue
		}
		if back, ok := Lookup(name); !ok || back != r {
			t.Fatalf("%U is %q, which is %U", r, name, back)
		}
	}
	if named != 107296 {
		t.Errorf("%d characters have names", named)
	}
}
