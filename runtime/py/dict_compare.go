// Comparing dicts.
//
// == asks for equal keys with equal values. Ordering is 2.7's: first by length, then by the smallest key
// that the other dict lacks or holds with another value, then by the values of that key.
package py

func dictRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if !IsDict(a) || !IsDict(b) || op != EQ && op != NE {
		return NotImplemented
	}
	eq, ok := dictEqual(t, As[Dict](a), As[Dict](b))
	if !ok {
		return Value{}
	}
	return Bool(eq == (op == EQ))
}

func dictEqual(t *Thread, a, b *Dict) (equal, ok bool) {
	if a.Len() != b.Len() {
		return false, true
	}
	for c := a.cursor(); ; {
		key, v, hash, more := c.next()
		if !more {
			return true, true
		}
		if same, ok := b.holds(t, key, hash, v); !same {
			return false, ok
		}
	}
}

func dictCompare(t *Thread, a, b Value) (int, bool) {
	x, y := As[Dict](a), As[Dict](b)
	switch n, m := x.Len(), y.Len(); {
	case n < m:
		return -1, true
	case n > m:
		return 1, true
	}
	xKey, xVal, ok := x.smallestDifference(t, y)
	if !ok || xKey.Zero() {
		return 0, ok
	}
	yKey, yVal, ok := y.smallestDifference(t, x)
	if !ok || yKey.Zero() {
		return 0, ok
	}
	if c, ok := Compare(t, xKey, yKey); c != 0 || !ok {
		return c, ok
	}
	return Compare(t, xVal, yVal)
}

// smallestDifference gives the smallest key that other lacks or holds with another value, and its value; zero
// if there is none.
func (d *Dict) smallestDifference(t *Thread, other *Dict) (key, v Value, ok bool) {
	for c := d.cursor(); ; {
		k, val, hash, more := c.next()
		if !more {
			return key, v, true
		}
		if key.Ok() {
			less, ok := itemsLess(t, key, k)
			if !ok {
				return Value{}, Value{}, false
			}
			if less || c.gone() {
				continue
			}
		}
		same, ok := other.holds(t, k, hash, val)
		if !ok {
			return Value{}, Value{}, false
		}
		if !same {
			key, v = k, val
		}
	}
}

// holds tells whether d[key] equals v; a lookup that fails counts as a missing key.
func (d *Dict) holds(t *Thread, key Value, hash int64, v Value) (same, ok bool) {
	w := d.getHashed(t, key, hash)
	if w.Zero() {
		t.ClearExc()
		return false, true
	}
	return EqualItems(t, v, w)
}

// gone tells whether the item that next gave last was deleted since.
func (c *dictCursor) gone() bool {
	tab := c.copy
	if tab == nil {
		tab = c.d.table()
	}
	if tab == nil || c.pos > len(tab.index) {
		return true
	}
	e := tab.at(c.pos - 1)
	return e == nil || e.value.load().Zero()
}

// itemsLess is PyObject_RichCompareBool(a, b, Py_LT).
func itemsLess(t *Thread, a, b Value) (less, ok bool) {
	if a == b {
		return false, true
	}
	return LtTruth(t, a, b)
}
