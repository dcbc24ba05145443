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
