// Package unidata is the character database of Unicode 5.2, which is CPython 2.7's, and of 3.2 beside it: properties,
// decompositions, normal forms. Names are in package charnames.
//
// The facts come from unidata.bin, which tools/unidata.py makes and describes; it is read when first used.
package unidata

import (
	_ "embed"
	"sort"
	"strconv"
	"strings"
	"sync"
)

//go:embed unidata.bin
var packed string

// Record has the properties of a character.
type Record struct {
	Category, Bidirectional string
	Combining               int
	Mirrored                bool
	EastAsianWidth          string
	// Decimal and Digit are -1 where the character has none.
	Decimal, Digit int
	HasNumeric     bool
	Numeric        float64
}

// Decomposition is what a character stands for: exactly, if it has no tag, or nearly.
type Decomposition struct {
	Tag   string // as "<compat>"
	Runes []rune
	// excluded: composing never gives the character.
	excluded bool
}

// Database is one version of the character database.
type Database struct {
	Version string
	records []Record
	// starts and kinds tell at which code points another record begins, and which.
	starts []rune
	kinds  []uint16
	decomp map[rune]Decomposition
	// corrected has what characters decompose to in old databases alone.
	corrected map[rune]rune
	// old: unassigned characters have no decompositions.
	old bool
}

type tables struct {
	now, then Database
	// composed has the character that two compose to.
	composed map[[2]rune]rune
}

var load = sync.OnceValue(func() *tables {
	r := reader(packed)
	t := &tables{composed: map[[2]rune]rune{}}
	t.now = Database{Version: "5.2.0"}
	t.now.readProperties(&r)
	t.then = Database{Version: "3.2.0", old: true}
	t.then.readProperties(&r)
	t.now.decomp = readDecompositions(&r)
	t.then.decomp = t.now.decomp
	t.then.corrected = map[rune]rune{}
	for range r.number() {
		c := rune(r.number())
		t.then.corrected[c] = rune(r.number())
	}
	for c, d := range t.now.decomp {
		if d.Tag == "" && len(d.Runes) == 2 && !d.excluded {
			t.composed[[2]rune{d.Runes[0], d.Runes[1]}] = c
		}
	}
	return t
})

// Current is Unicode 5.2.
func Current() *Database { return &load().now }

// Old is Unicode 3.2.
func Old() *Database { return &load().then }

// Of gives a character's properties.
func (db *Database) Of(c rune) *Record {
	i := sort.Search(len(db.starts), func(i int) bool { return db.starts[i] > c }) - 1
	return &db.records[db.kinds[i]]
}

// Assigned tells whether the version has the character.
func (db *Database) Assigned(c rune) bool { return db.Of(c).Category != "Cn" }

// DecompositionOf gives a character's own decomposition, not taken further; that of Hangul syllables follows a rule and
// is not told.
func (db *Database) DecompositionOf(c rune) (Decomposition, bool) {
	d, ok := db.decomp[c]
	if ok && db.old && !db.Assigned(c) {
		return Decomposition{}, false
	}
	return d, ok
}

// reader takes unidata.bin apart from its front.
type reader string

func (r *reader) number() int {
	n := 0
	for shift := 0; ; shift += 7 {
		b := (*r)[0]
		*r = (*r)[1:]
		n |= int(b&0x7F) << shift
		if b < 0x80 {
			return n
		}
	}
}

func (r *reader) text(n int) string {
	s := (*r)[:n]
	*r = (*r)[n:]
	return string(s)
}

func (db *Database) readProperties(r *reader) {
	for _, line := range strings.Split(r.text(r.number()), "\n") {
		db.records = append(db.records, parseRecord(line))
	}
	runs, c := r.number(), rune(0)
	for range runs {
		db.starts = append(db.starts, c)
		db.kinds = append(db.kinds, uint16(r.number()))
		c += rune(r.number())
	}
}

// parseRecord reads "category,bidirectional,combining,mirrored,width,decimal,digit,numeric".
func parseRecord(line string) Record {
	f := strings.Split(line, ",")
	whole := func(s string) int {
		n, err := strconv.Atoi(s)
		if err != nil {
			return -1
		}
		return n
	}
	rec := Record{Category: f[0], Bidirectional: f[1], Combining: whole(f[2]), Mirrored: f[3] == "1",
		EastAsianWidth: f[4], Decimal: whole(f[5]), Digit: whole(f[6]), HasNumeric: f[7] != ""}
	rec.Numeric, _ = strconv.ParseFloat(f[7], 64) // 0 where there is none
	return rec
}

// tags are numbered as in tools/unidata.py.
var tags = strings.Split(",<circle>,<compat>,<final>,<font>,<fraction>,<initial>,<isolated>,<medial>,<narrow>,<noBreak>,"+
	"<small>,<square>,<sub>,<super>,<vertical>,<wide>", ",")

func readDecompositions(r *reader) map[rune]Decomposition {
	count, c := r.number(), rune(0)
	m := make(map[rune]Decomposition, count)
	for range count {
		c += rune(r.number())
		d := Decomposition{Tag: tags[r.number()], excluded: r.number() == 1}
		d.Runes = make([]rune, r.number())
		for i := range d.Runes {
			d.Runes[i] = rune(r.number())
		}
		m[c] = d
	}
	return m
}
