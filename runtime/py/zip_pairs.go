// Loops over zip(a, b) in compiled code: the pairs one by one, without a list of tuples.
//
// The compiler guesses from the name; IterZip looks whether it holds the built-in and both are plain lists or tuples,
// whose items it then keeps as they are now, since zip would have read them all before the loop begins.
package py

// zipPairs is the iterator of such a loop. No Python code sees it.
type zipPairs struct {
	Object
	a, b []Value // of equal length
	i    int
}

var zipPairsType = NewType("listiterator")

func init() {
	zipPairsType.Setup(Spec{Slots: Slots{Iter: selfIter, Next: zipPairsNext}})
}

// IterZip is iter(fn(a, b)) for a loop.
func IterZip(t *Thread, fn, a, b Value) Value {
	if isZip(fn) {
		if x, y := itemsNow(a), itemsNow(b); x != nil && y != nil {
			n := min(len(x), len(y))
			z := &zipPairs{a: x[:n], b: y[:n]}
			z.typ = zipPairsType
			return z.V()
		}
	}
	pairs := Call2(t, fn, a, b)
	if pairs.Zero() {
		return pairs
	}
	return Iter(t, pairs)
}

func isZip(fn Value) bool {
	return IsExact(fn, BuiltinType) && As[Builtin](fn).row.Name == "zip" && As[Builtin](fn).self.Zero()
}

// itemsNow gives the items of a list or tuple as they are now; nil: it is something else, or empty.
func itemsNow(v Value) []Value {
	switch {
	case IsExact(v, ListType):
		return As[List](v).Copy()
	case IsExact(v, TupleType):
		return As[Tuple](v).items
	}
	return nil
}

// step gives the next pair; a is zero at the end.
func (z *zipPairs) step() (a, b Value) {
	i := z.i
	if i >= len(z.a) || i >= len(z.b) {
		return Value{}, Value{}
	}
	z.i = i + 1
	return z.a[i], z.b[i]
}

func zipPairsNext(t *Thread, self Value) Value {
	a, b := As[zipPairs](self).step()
	if a.Zero() {
		return a
	}
	return NewTuple(a, b).V()
}
