// The next pair of an iterator, for `for a, b in …`: without a tuple where the iterator makes its pairs itself.
package py

import "math"

// NextPair is a, b = next(it). a is zero when the iterator is exhausted or, with an exception set, failed.
func NextPair(t *Thread, it Value) (a, b Value) {
	if it.IsObject() {
		switch it.object().typ {
		case DictItemIterType:
			return dictIterStep(t, it)
		case EnumerateType:
			if e := As[Enumerate](it); e.index < math.MaxInt64 {
				return enumerateStep(t, e)
			}
		}
	}
	v := Next(t, it)
	if v.Zero() {
		return Value{}, Value{}
	}
	return UnpackPair(t, v)
}

// enumerateStep gives the next number, which is not big, and item.
func enumerateStep(t *Thread, e *Enumerate) (number, item Value) {
	if item = TypeOf(e.it).Slots.Next(t, e.it); item.Zero() {
		return Value{}, Value{}
	}
	return Int(advance(&e.index, 1)), item
}
