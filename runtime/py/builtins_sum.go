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
	total := start
	switch {
	case start.Zero():
		total = SmallInt(0)
	case IsStr(start) || IsUnicode(start):
		return t.Raise(TypeError, "sum() can't sum strings [use ''.join(seq) instead]")
	}
	for {
		v := Next(t, it)
		if v.Zero() {
			break
		}
		if total = Add(t, total, v); total.Zero() {
			return total
		}
	}
	if t.HasExc() {
		return Value{}
	}
	return total
}

func builtinMin(t *Thread, _ Value, args []Value, kw *Kwargs) Value {
	return extreme(t, "min", LtTruth, args, kw)
}

func builtinMax(t *Thread, _ Value, args []Value, kw *Kwargs) Value {
	return extreme(t, "max", GtTruth, args, kw)
}

// extreme finds the first item for which no other is better.
func extreme(t *Thread, name string, better func(t *Thread, a, b Value) (bool, bool), args []Value, kw *Kwargs) Value {
	var items Value
	switch len(args) {
	case 0:
		return t.Raise(TypeError, name+" expected 1 arguments, got 0")
	case 1:
		items = args[0]
	default:
		items = NewTuple(args...).V()
	}
	key, ok := keyArgument(t, name, kw)
	if !ok {
		return Value{}
	}
	it := Iter(t, items)
	if it.Zero() {
		return it
	}
	var best, bestKey Value
	for {
		v := Next(t, it)
		if v.Zero() {
			break
		}
		k := v
		if key.Ok() {
			if k = Call1(t, key, v); k.Zero() {
				return k
			}
		}
		replace := best.Zero()
		if !replace {
			if replace, ok = better(t, k, bestKey); !ok {
				return Value{}
			}
		}
		if replace {
			best, bestKey = v, k
		}
	}
	switch {
	case t.HasExc():
		return Value{}
	case best.Zero():
		return t.Raise(ValueError, name+"() arg is an empty sequence")
	}
	return best
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
