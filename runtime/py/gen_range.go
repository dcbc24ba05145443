// Counting loops: `for i in range(n)` in compiled code, without the list and without an iterator.
//
// The compiler guesses from the name; StartRange looks whether the name still holds the built-in and the arguments
// are plain ints, and otherwise does what the program says.
package py

// RangeLoop is a counting loop on the Go stack of one function. Not shared.
type RangeLoop struct {
	cur, step int64
	left      int64
}

// maxCountedRange bounds what range() is counted for: beyond it the list's own errors (MemoryError) are due.
const maxCountedRange = 1 << 28

// Next gives the next number, zero at the end and when the loop isn't counted.
func (r *RangeLoop) Next() Value {
	if r.left == 0 {
		return Value{}
	}
	v := SmallInt(r.cur)
	r.left--
	r.cur += r.step
	return v
}

// More tells whether the loop is counted and not at its end.
func (r *RangeLoop) More() bool { return r.left != 0 }

// Step gives the next number where there is More.
func (r *RangeLoop) Step() int64 {
	i := r.cur
	r.left--
	r.cur += r.step
	return i
}

// StartRange begins a loop over fn(args): counted by r if fn is range or xrange and the numbers are small, and
// otherwise by the iterator that it gives. A counted loop gives None.
func StartRange(t *Thread, r *RangeLoop, fn Value, args ...Value) Value {
	if limit := countable(fn); limit > 0 && r.start(args, limit) {
		return None
	}
	r.left = 0
	seq := CallN(t, fn, append([]Value(nil), args...))
	if seq.Zero() {
		return seq
	}
	return Iter(t, seq)
}

// AfterRange gives the next item where the loop isn't counted.
func AfterRange(t *Thread, it Value) Value {
	if it == None {
		return Value{}
	}
	return Next(t, it)
}

// countable gives the number of items up to which calls of fn may be counted; 0: it is something else.
func countable(fn Value) uint64 {
	if fn == XRangeType.V() {
		return 1 << 48
	}
	if IsExact(fn, BuiltinType) && As[Builtin](fn).row.Name == "range" && As[Builtin](fn).self.Zero() {
		return maxCountedRange
	}
	return 0
}

func (r *RangeLoop) start(args []Value, limit uint64) bool {
	lo, hi, step := int64(0), int64(0), int64(1)
	for _, a := range args {
		if !a.IsInt() {
			return false
		}
	}
	switch len(args) {
	case 1:
		hi = args[0].Int()
	case 2:
		lo, hi = args[0].Int(), args[1].Int()
	case 3:
		lo, hi, step = args[0].Int(), args[1].Int(), args[2].Int()
	}
	if step == 0 {
		return false
	}
	n := rangeLength(lo, hi, step)
	if n > limit {
		return false
	}
	*r = RangeLoop{cur: lo, step: step, left: int64(n)}
	return true
}
