// sum, min and max.
package py

func init() {
	declareBuiltins(
		Row{Name: "sum", Sig: "(iterable, start=0, /)", Impl: Unpack2(1, builtinSum),
			Doc: "start plus all that iterable gives, added one by one; not for strings, which ''.join() adds up."},
		Row{Name: "min", Sig: "(iterable_or_first, *others, key=None)", Impl: Raw(builtinMin),
			Doc: "The smallest argument, or the smallest thing that a single iterable argument gives; compared\nby what key makes of it."},
		Row{Name: "max", Sig: "(iterable_or_first, *others, key=None)", Impl: Raw(builtinMax),
			Doc: "The largest argument, or the largest thing that a single iterable argument gives; compared\nby what key makes of it."},
	)
}

func builtinSum(t *Thread, _, iterable, start Value) Value {
	it := Iter(t, iterable)
	if it.Zero() {
		return it
	}
	if items, plain := plainItems(iterable); plain && (start.Zero() || start.IsInt()) {
		from := int64(0)
		if start.Ok() {
			from = start.Int()
		}
		var done int
		if start, done = sumRun(from, items); done == len(items) {
			return start
		}
		if IsExact(iterable, ListType) {
			As[ListIter](it).pos = int64(done)
		} else {
			As[TupleIter](it).pos = int64(done)
		}
	}
	total := start
	switch {
	case start.Zero():
		total = SmallInt(0)
	case IsStr(start) || IsUnicode(start):
		return t.Raise(TypeError, "sum() can't sum strings [use ''.join(seq) instead]")
	}
	next := NextFunc(it)
	for {
		v := next(t, it, None)
		if total.IsInt() && v.IsInt() {
			total, v = sumInts(t, it, next, total.Int(), v)
		}
		if total.IsFloat() && v.IsFloat() {
			sum := total.Float()
			for ; v.IsFloat(); v = next(t, it, None) {
				sum += v.Float()
			}
			total = Float(sum)
		}
		if v.Zero() {
			break
		}
		if total = Add(t, total, v); total.Zero() {
			return total
		}
	}
	if t.LoopFailed() {
		return Value{}
	}
	return total
}

// sumInts adds to total the unboxed int v and those that follow, unboxed. It gives the sum and the first item that is
// something else, or would overflow.
func sumInts(t *Thread, it Value, next ResumeFunc, total int64, v Value) (sum, rest Value) {
	for v.IsInt() {
		s := total + v.Int()
		if (s > total) != (v.Int() > 0) && v.Int() != 0 {
			break
		}
		total = s
		v = next(t, it, None)
	}
	return Int(total), v
}

func builtinMin(t *Thread, _ Value, args []Value, kw *Kwargs) Value {
	return extreme(t, "min", LtTruth, args, kw)
}

func builtinMax(t *Thread, _ Value, args []Value, kw *Kwargs) Value {
	return extreme(t, "max", GtTruth, args, kw)
}

// search is the state of min or max: the best item so far and what key made of it.
type search struct {
	better    func(t *Thread, a, b Value) (bool, bool)
	key       Value // zero: items compare themselves
	best      Value
	bestValue Value
}

// extreme finds the first item for which no other is better.
func extreme(t *Thread, name string, better func(t *Thread, a, b Value) (bool, bool), args []Value, kw *Kwargs) Value {
	if len(args) == 0 {
		return t.Raise(TypeError, name+" expected 1 arguments, got 0")
	}
	key, ok := keyArgument(t, name, kw)
	if !ok {
		return Value{}
	}
	s := search{better: better, key: key}
	if len(args) > 1 {
		for _, v := range args {
			if !s.consider(t, v) {
				return Value{}
			}
		}
		return s.best
	}
	it := Iter(t, args[0])
	if it.Zero() {
		return it
	}
	for v := Next(t, it); v.Ok(); v = Next(t, it) {
		if !s.consider(t, v) {
			return Value{}
		}
	}
	switch {
	case t.HasExc():
		return Value{}
	case s.best.Zero():
		return t.Raise(ValueError, name+"() arg is an empty sequence")
	}
	return s.best
}

// consider takes v if it is better than the best so far; false: an exception is set.
func (s *search) consider(t *Thread, v Value) bool {
	value := v
	if s.key.Ok() {
		if value = Call1(t, s.key, v); value.Zero() {
			return false
		}
	}
	if s.best.Ok() {
		if better, ok := s.better(t, value, s.bestValue); !better || !ok {
			return ok
		}
	}
	s.best, s.bestValue = v, value
	return true
}

// keyArgument takes the only keyword that min and max know.
func keyArgument(t *Thread, name string, kw *Kwargs) (Value, bool) {
	if kw.Len() == 0 {
		return Value{}, true
	}
	if k := kw.Names[0]; kw.Len() != 1 || !IsStr(k) || As[Str](k).String() != "key" {
		t.Raise(TypeError, name+"() got an unexpected keyword argument")
		return Value{}, false
	}
	return kw.Vals[0], true
}
