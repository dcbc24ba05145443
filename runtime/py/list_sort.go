// list.sort and sorted.
//
// The comparisons are CPython's, in CPython's order (internal/timsort). The list is empty while it is being
// sorted, so that Python code that looks at it sees nothing half-done; if the code puts something in, it is
// lost and a ValueError says so. reverse keeps equal items in their order by sorting the reversed list.
package py

import (
	"encoding/binary"
	"unsafe"

	"grumpy.dev/runtime/internal/timsort"
)

// keyed is an item with the key that it is sorted by.
type keyed struct{ key, item Value }

func listSortMethod(t *Thread, self Value, args []Value) Value {
	by, ok := sortOptions(t, args[0], args[1], args[2])
	if !ok {
		return Value{}
	}
	return pass(None, As[List](self).sort(t, by))
}

// sortBy says how to sort; a zero function is not given.
type sortBy struct {
	cmp, key Value
	reverse  bool
}

func sortOptions(t *Thread, cmp, key, reverse Value) (sortBy, bool) {
	by := sortBy{cmp: cmp, key: key}
	if cmp == None {
		by.cmp = Value{}
	}
	if key == None {
		by.key = Value{}
	}
	if reverse.Ok() {
		n, ok := argInt32(t, reverse)
		if !ok {
			return by, false
		}
		by.reverse = n != 0
	}
	return by, true
}

// sort sorts in place; false: an exception is set, and the list holds its items in some order.
func (l *List) sort(t *Thread, by sortBy) bool {
	items := l.takeOut()
	ok := sortItems(t, items, by)
	if !l.putBack(items) && ok {
		t.Raise(ValueError, "list modified during sort")
		return false
	}
	return ok
}

// takeOut empties the list and gives what it held.
func (l *List) takeOut() []Value {
	m := l.lock()
	defer unlock(m)
	items := l.view()
	if m == nil {
		l.first, l.n, l.capacity = nil, 0, 0
		return items
	}
	own := append([]Value(nil), items...)
	fillVacant(items)
	l.setLen(0)
	return own
}

// putBack restores the items taken out; false: something was put in meanwhile, which is gone.
func (l *List) putBack(items []Value) bool {
	m := l.lock()
	defer unlock(m)
	if m == nil {
		clean := l.capacity == 0
		l.n, l.capacity = 0, 0
		l.adopt(items)
		return clean
	}
	clean := l.n == 0
	old := l.beginMove()
	if l.capacity < len(items) {
		l.publish(items, len(items))
	} else if len(items) > 0 {
		moveValues(unsafe.Slice((*Value)(l.first), len(items)), items)
	}
	l.endMove(len(old), len(items))
	return clean
}

// sortItems sorts items, which nobody else sees.
func sortItems(t *Thread, items []Value, by sortBy) bool {
	if by.key.Zero() {
		if by.cmp.Zero() {
			switch commonKind(items) {
			case kindStrs:
				return sortTexts(items, by.reverse, func(v Value) string { return As[Str](v).s })
			case kindUnicodes:
				return sortTexts(items, by.reverse, func(v Value) string { return As[Unicode](v).s })
			}
		}
		return sortSlice(items, by.reverse, itemOrder(t, items, by.cmp))
	}
	pairs := make([]keyed, len(items))
	for i, item := range items {
		key := Call1(t, by.key, item)
		if key.Zero() {
			return false
		}
		pairs[i] = keyed{key, item}
	}
	ok := sortSlice(pairs, by.reverse, keyOrder(t, pairs, by.cmp))
	for i, p := range pairs {
		items[i] = p.item
	}
	return ok
}

// textKeyed is a str or unicode with its first eight bytes as a number: most comparisons need no more, which saves
// looking the bytes up far away in memory.
type textKeyed struct {
	prefix uint64
	item   Value
}

// sortTexts sorts strs, or unicodes, whose order is that of their bytes.
func sortTexts(items []Value, reverse bool, text func(Value) string) bool {
	var room [fewPieces]textKeyed
	keyed := room[:0]
	if len(items) > len(room) {
		keyed = make([]textKeyed, 0, len(items))
	}
	for _, v := range items {
		keyed = append(keyed, textKeyed{textPrefix(text(v)), v})
	}
	sortSlice(keyed, reverse, func(a, b textKeyed) (bool, bool) {
		if a.prefix != b.prefix {
			return a.prefix < b.prefix, true
		}
		return text(a.item) < text(b.item), true
	})
	for i, k := range keyed {
		items[i] = k.item
	}
	return true
}

// textPrefix packs the first eight bytes of s, zeros for those it lacks, so that numbers order as the strings do
// (where they differ).
func textPrefix(s string) uint64 {
	var b [8]byte
	copy(b[:], s)
	return binary.BigEndian.Uint64(b[:])
}

func sortSlice[E any](a []E, reverse bool, less timsort.Less[E]) bool {
	if !reverse {
		return timsort.Sort(a, less)
	}
	timsort.Reverse(a)
	ok := timsort.Sort(a, less)
	timsort.Reverse(a)
	return ok
}

// keyOrder is itemOrder for the keys of pairs.
func keyOrder(t *Thread, pairs []keyed, cmp Value) timsort.Less[keyed] {
	keys := make([]Value, 0, len(pairs))
	if cmp.Zero() {
		for _, p := range pairs {
			keys = append(keys, p.key)
		}
	}
	less := itemOrder(t, keys, cmp)
	return func(a, b keyed) (bool, bool) { return less(a.key, b.key) }
}

// itemOrder chooses the order: by a comparison function, or else by <, with short cuts where all values are
// of one simple type.
func itemOrder(t *Thread, values []Value, cmp Value) timsort.Less[Value] {
	if cmp.Ok() {
		return func(a, b Value) (bool, bool) { return cmpLess(t, cmp, a, b) }
	}
	switch commonKind(values) {
	case kindInts:
		return func(a, b Value) (bool, bool) { return a.Int() < b.Int(), true }
	case kindFloats:
		return func(a, b Value) (bool, bool) { return a.Float() < b.Float(), true }
	case kindStrs:
		return func(a, b Value) (bool, bool) { return As[Str](a).String() < As[Str](b).String(), true }
	case kindUnicodes:
		return func(a, b Value) (bool, bool) { return As[Unicode](a).s < As[Unicode](b).s, true }
	}
	return func(a, b Value) (bool, bool) { return LtTruth(t, a, b) }
}

type valueKind uint8

const (
	kindMixed valueKind = iota
	kindInts
	kindFloats
	kindStrs
	kindUnicodes
)

// commonKind gives the simple type that all values have.
func commonKind(values []Value) valueKind {
	if len(values) == 0 {
		return kindMixed
	}
	kind := kindOf(values[0])
	for _, v := range values[1:] {
		if kind == kindMixed || kindOf(v) != kind {
			return kindMixed
		}
	}
	return kind
}

func kindOf(v Value) valueKind {
	switch {
	case v.IsInt():
		return kindInts
	case v.IsFloat():
		return kindFloats
	case IsExact(v, StrType):
		return kindStrs
	case IsExact(v, UnicodeType):
		return kindUnicodes
	}
	return kindMixed
}

// cmpLess asks a Python comparison function whether a goes before b.
func cmpLess(t *Thread, cmp, a, b Value) (bool, bool) {
	r := Call2(t, cmp, a, b)
	switch {
	case r.Zero():
		return false, false
	case !IsAnyInt(r):
		t.Raise(TypeError, "comparison function must return int, not "+TypeName(r))
		return false, false
	}
	return IntValue(r) < 0, true
}
