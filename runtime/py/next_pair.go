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
			if e := As[Enumerate](it); !multiThreaded && e.index < math.MaxInt64 {
				return enumerateStep(t, e)
			}
		case zipPairsType:
			return As[zipPairs](it).step()
		case GeneratorType:
			if g := As[Generator](it); !multiThreaded && g.State >= 0 {
				return generatorPair(t, g)
			}
		default:
			if next := it.object().typ.nextPair; next != nil && !multiThreaded {
				return next(t, it)
			}
		}
	}
	v := Next(t, it)
	if v.Zero() {
		return Value{}, Value{}
	}
	return UnpackPair(t, v)
}

// GivesPairs says how the iterators of this very type hand out their next pair as two values; a is zero at the end. It is
// only asked while there is one thread.
func (ty *Type) GivesPairs(next func(t *Thread, it Value) (a, b Value)) { ty.nextPair = next }

// makesPairs tells whether an iterator makes a tuple of two for each step that nobody else has.
func makesPairs(it Value) bool {
	ty := TypeOf(it)
	return !multiThreaded && (ty == EnumerateType || ty == DictItemIterType)
}

// extendPairs appends the pairs of an iterator for which makesPairs holds, whose tuples are made many at a time.
func extendPairs(t *Thread, l *List, it Value) bool {
	var pairs pairBatch
	for {
		a, b := NextPair(t, it)
		if a.Zero() {
			return !t.HasExc()
		}
		p := pairs.next(2)
		p.items[0], p.items[1] = a, b
		if !l.Append(t, p.V()) {
			return false
		}
	}
}

// enumerateStep gives the next number, which is not big, and item.
func enumerateStep(t *Thread, e *Enumerate) (number, item Value) {
	if item = Next(t, e.it); item.Zero() {
		return Value{}, Value{}
	}
	return Int(advance(&e.index, 1)), item
}

// generatorPair resumes a generator that may hand out its two values without a tuple (Generator.TakesPair).
func generatorPair(t *Thread, g *Generator) (a, b Value) {
	g.pair = true
	a = g.resume(t, g.V(), None)
	if !g.pair {
		b, t.second = t.second, Value{}
		return a, b
	}
	g.pair = false
	if a.Zero() {
		if t.HasExc() {
			t.ClearIf(StopIteration)
		}
		return a, b
	}
	return UnpackPair(t, a)
}
