package pickle

import (
	"strconv"

	"grumpy.dev/runtime/py"
)

// The memos while pickling and unpickling: tables of their own, since an entry is made for almost every object.

// writeMemo numbers the objects that were written, by identity: a hash table with open addressing, at most half full.
type writeMemo struct {
	keys    []py.Value
	numbers []int
	used    int
	shift   uint // 64 less the bits of the size
}

const firstWriteMemo = 5 // bits

// slot gives the place of an object, or the free one where it belongs. The table must have room.
func (m *writeMemo) slot(v py.Value) int {
	const spread = 0x9E3779B97F4A7C15 // 2^64 by the golden ratio: addresses differ in the middle bits only
	mask := len(m.keys) - 1
	i := int(v.Word() * spread >> m.shift)
	for m.keys[i] != v && m.keys[i].Ok() {
		i = (i + 1) & mask
	}
	return i
}

// find gives an object's number.
func (m *writeMemo) find(v py.Value) (number int, known bool) {
	if m.used == 0 {
		return 0, false
	}
	i := m.slot(v)
	return m.numbers[i], m.keys[i].Ok()
}

// set numbers an object.
func (m *writeMemo) set(v py.Value, number int) {
	if 2*m.used >= len(m.keys) {
		m.grow()
	}
	i := m.slot(v)
	if m.keys[i].Zero() {
		m.keys[i] = v
		m.used++
	}
	m.numbers[i] = number
}

func (m *writeMemo) grow() {
	old := *m
	bits := uint(firstWriteMemo)
	if old.keys != nil {
		bits = 64 - old.shift + 1
	}
	*m = writeMemo{keys: make([]py.Value, 1<<bits), numbers: make([]int, 1<<bits), shift: 64 - bits}
	old.each(func(v py.Value, number int) bool {
		m.set(v, number)
		return true
	})
}

// each calls f with all entries until it gives false.
func (m *writeMemo) each(f func(v py.Value, number int) bool) {
	for i, v := range m.keys {
		if v.Ok() && !f(v, m.numbers[i]) {
			return
		}
	}
}

// readMemo holds the objects that were read. What PUT numbers in decimal and what the binary operators number are keys
// of their own: "1" and 1.
type readMemo struct {
	byNumber []py.Value          // of binary operators
	byText   []py.Value          // of PUT with a number as strconv writes it
	others   map[string]py.Value // texts that are no such numbers, and "#" with numbers that come far too early
}

// dense tells whether a table may grow to hold a number: pickles number in sequence, and a bad one may not take memory.
func dense(table []py.Value, n uint64) bool { return n < uint64(2*len(table)+256) }

// setIn gives the table with an entry more.
func setIn(table []py.Value, n uint64, v py.Value) []py.Value {
	for uint64(len(table)) <= n {
		table = append(table, py.Value{})
	}
	table[n] = v
	return table
}

func entryIn(table []py.Value, n uint64) py.Value {
	if n < uint64(len(table)) {
		return table[n]
	}
	return py.Value{}
}

// plainNumber reads a short number without leading zeros.
func plainNumber(text string) (uint64, bool) {
	if len(text) == 0 || len(text) > 9 || text[0] == '0' && len(text) > 1 {
		return 0, false
	}
	n := uint64(0)
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		n = n*10 + uint64(text[i]-'0')
	}
	return n, true
}

func (m *readMemo) set(key string, v py.Value) {
	if m.others == nil {
		m.others = map[string]py.Value{}
	}
	m.others[key] = v
}

func numberKey(n uint64) string { return "#" + strconv.FormatUint(n, 10) }

func (m *readMemo) setNumber(n uint64, v py.Value) {
	if _, early := m.others[numberKeyIf(m.others, n)]; early || !dense(m.byNumber, n) {
		m.set(numberKey(n), v)
		return
	}
	m.byNumber = setIn(m.byNumber, n, v)
}

// numberKeyIf is numberKey where there are others at all.
func numberKeyIf(others map[string]py.Value, n uint64) string {
	if len(others) == 0 {
		return ""
	}
	return numberKey(n)
}

func (m *readMemo) number(n uint64) py.Value {
	if v := entryIn(m.byNumber, n); v.Ok() {
		return v
	}
	return m.others[numberKeyIf(m.others, n)]
}

func (m *readMemo) setText(text string, v py.Value) {
	n, plain := plainNumber(text)
	if _, early := m.others[text]; early || !plain || !dense(m.byText, n) {
		m.set(text, v)
		return
	}
	m.byText = setIn(m.byText, n, v)
}

func (m *readMemo) text(text string) py.Value {
	if n, plain := plainNumber(text); plain {
		if v := entryIn(m.byText, n); v.Ok() {
			return v
		}
	}
	return m.others[text]
}

// each calls f with all entries, keys as programs see them, until it gives false.
func (m *readMemo) each(f func(key, v py.Value) bool) bool {
	for n, v := range m.byNumber {
		if v.Ok() && !f(py.Int(int64(n)), v) {
			return false
		}
	}
	for n, v := range m.byText {
		if v.Ok() && !f(py.MkStr(strconv.Itoa(n)), v) {
			return false
		}
	}
	for key, v := range m.others {
		if !f(memoKey(key), v) {
			return false
		}
	}
	return true
}
