// Package charnames knows the names of Unicode 5.2's characters, which is CPython 2.7's version.
//
// The names are packed as language/emit-names-go.ts says. A name is looked up by packing it in the same way and
// looking for the bytes, so nothing has to be unpacked.
package charnames

import (
	_ "embed"
	"sort"
	"strings"
	"sync"
)

//go:embed names.bin
var packed string

const short = 192

// entry is where the words of a character's name stand.
type entry struct {
	point      rune
	start, end int32
}

// table is what is made of packed when it is first used.
type table struct {
	words []string
	codes map[string]string
	names string
	// entries stand in code-point order.
	entries []entry
}

var load = sync.OnceValue(func() *table {
	text, names, _ := strings.Cut(packed, "\x00")
	t := &table{words: strings.Split(strings.TrimSuffix(text, "\n"), "\n"), names: names}
	t.codes = make(map[string]string, len(t.words))
	for i, word := range t.words {
		if i < short {
			t.codes[word] = string([]byte{byte(i)})
		} else {
			t.codes[word] = string([]byte{byte(short + (i-short)>>8), byte(i - short)})
		}
	}
	point := rune(-1)
	for at := 0; at < len(names); {
		count, step, start := t.header(at)
		point += step
		at = t.skip(start, count)
		t.entries = append(t.entries, entry{point, int32(start), int32(at)})
	}
	return t
})

// header reads the front of an entry: how many words it has, how far on its character is, where the words begin.
func (t *table) header(at int) (count int, step rune, start int) {
	b := t.names[at]
	at++
	if b < 0x80 {
		return int(b), 1, at
	}
	for shift := 0; ; shift += 7 {
		c := t.names[at]
		at++
		step |= rune(c&0x7F) << shift
		if c < 0x80 {
			return int(b & 0x7F), step, at
		}
	}
}

// skip gives where count words that begin at at end.
func (t *table) skip(at, count int) int {
	for ; count > 0; count-- {
		if t.names[at] >= short {
			at++
		}
		at++
	}
	return at
}

// pack gives the bytes of a name's words; false: it has a word that no name has.
func (t *table) pack(name string) (string, bool) {
	var code strings.Builder
	for name != "" {
		n := wordLength(name)
		word, ok := t.codes[name[:n]]
		if !ok {
			return "", false
		}
		code.WriteString(word)
		name = name[n:]
	}
	return code.String(), code.Len() > 0
}

// wordLength gives the length of the first word of a name: up to its space, or before a hyphen.
func wordLength(name string) int {
	for i := 1; i < len(name); i++ {
		if name[i-1] == ' ' || name[i] == '-' {
			return i
		}
	}
	return len(name)
}

// unpack is the inverse of pack.
func (t *table) unpack(e entry) string {
	var name strings.Builder
	for at := int(e.start); at < int(e.end); at++ {
		i := int(t.names[at])
		if i >= short {
			at++
			i = short + (i-short)<<8 + int(t.names[at])
		}
		name.WriteString(t.words[i])
	}
	return name.String()
}

// Lookup gives the character of that name: in any case, except for the names that follow a rule.
func Lookup(name string) (rune, bool) {
	if r, ok := ruled(name); ok {
		return r, true
	}
	t := load()
	code, ok := t.pack(strings.ToUpper(name))
	if !ok {
		return 0, false
	}
	for _, e := range t.entries {
		if t.names[e.start:e.end] == code {
			return e.point, true
		}
	}
	return 0, false
}

// Name gives the name of a character that has one.
func Name(r rune) (string, bool) {
	if name, ok := ruledName(r); ok {
		return name, true
	}
	t := load()
	i := sort.Search(len(t.entries), func(i int) bool { return t.entries[i].point >= r })
	if i == len(t.entries) || t.entries[i].point != r {
		return "", false
	}
	return t.unpack(t.entries[i]), true
}
