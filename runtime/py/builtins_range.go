// range: a list of ints, or of longs where a bound fits no int.
package py

import (
	"math"
	"math/big"
)

func init() {
	declareBuiltins(Row{Name: "range", Sig: "(start, stop=None, step=1, /)", Impl: Unpack(0, -1, builtinRange),
		Doc: "The list of start, start+step, start+2*step and so on, as far as they are below stop (above\n" +
			"it for a negative step). range(stop) starts at 0."})
}

func builtinRange(t *Thread, _ Value, args []Value) Value {
	lo, hi, step, ok := rangeInts(t, args)
	if !ok {
		t.ClearExc()
		return rangeOfLongs(t, args)
	}
	if step == 0 {
		return t.Raise(ValueError, "range() step argument must not be zero")
	}
	n := rangeLength(lo, hi, step)
	switch {
	case n > math.MaxInt64:
		return t.Raise(OverflowError, "range() result has too many items")
	case !HasRoom(t, int(n), 8):
		return Value{}
	}
	items := make([]Value, n)
	if FitsSmall(lo) && FitsSmall(hi) {
		for i := range items {
			items[i] = SmallInt(lo)
			lo += step
		}
	} else {
		for i := range items {
			items[i] = Int(lo)
			lo += step
		}
	}
	return ListOf(items).V()
}

// rangeInts takes the bounds as ints; false: that fails for one of them.
func rangeInts(t *Thread, args []Value) (lo, hi, step int64, ok bool) {
	step = 1
	switch len(args) {
	case 1:
		hi, ok = argLong(t, args[0])
		return 0, hi, 1, ok
	case 2, 3:
	default:
		return 0, 0, 0, false
	}
	if lo, ok = argLong(t, args[0]); !ok {
		return 0, 0, 0, false
	}
	if hi, ok = argLong(t, args[1]); ok && len(args) == 3 {
		step, ok = argLong(t, args[2])
	}
	return lo, hi, step, ok
}

// rangeOfLongs makes the list of longs.
func rangeOfLongs(t *Thread, args []Value) Value {
	given := Unpack(1, 3, nil)
	if !given.checkCount(t, "range", len(args)) {
		return Value{}
	}
	lo, hi, step := integer{}, integer{}, integer{i: 1}
	start, end := Value{}, args[0]
	if len(args) > 1 {
		start, end = args[0], args[1]
	}
	if !rangeBound(t, end, "end", &hi) || start.Ok() && !rangeBound(t, start, "start", &lo) {
		return Value{}
	}
	if len(args) == 3 && !rangeBound(t, args[2], "step", &step) {
		return Value{}
	}
	if len(args) == 3 && IsInteger(args[2]) { // a subclass may compare as it likes
		c, ok := Compare(t, args[2], NewLong(0))
		if !ok {
			return Value{}
		}
		if c == 0 {
			step = integer{}
		}
	}
	if step.sign() == 0 {
		return t.Raise(ValueError, "range() step argument must not be zero")
	}
	n := rangeLengthBig(lo, hi, step)
	if n.b != nil {
		return t.Raise(OverflowError, "range() result has too many items")
	}
	if n.i > math.MaxInt64/64 || !HasRoom(t, int(n.i), 64) {
		return t.RaiseNone(MemoryError)
	}
	items := make([]Value, n.i)
	for i := range items {
		items[i] = lo.long()
		lo = lo.add(step)
	}
	return ListOf(items).V()
}

// rangeBound takes one bound, an int, a long or what __int__ makes of it.
func rangeBound(t *Thread, v Value, what string, out *integer) bool {
	n, ok := asInteger(v)
	if ok {
		*out = n
		return true
	}
	conv := TypeOf(v).Slots.Int
	if IsAnyFloat(v) || conv == nil {
		t.Raise(TypeError, "range() integer "+what+" argument expected, got "+TypeName(v)+".")
		return false
	}
	r := conv(t, v)
	if r.Zero() {
		return false
	}
	if *out, ok = asInteger(r); !ok {
		t.Raise(TypeError, "__int__ should return int object")
	}
	return ok
}

// rangeLengthBig is rangeLength of any integers.
func rangeLengthBig(lo, hi, step integer) integer {
	span := new(big.Int).Sub(hi.big(), lo.big())
	size := new(big.Int).Set(step.big())
	if size.Sign() < 0 {
		span.Neg(span)
		size.Neg(size)
	}
	if span.Sign() <= 0 {
		return integer{}
	}
	span.Sub(span, big.NewInt(1)).Quo(span, size)
	return integerOf(span.Add(span, big.NewInt(1)))
}
