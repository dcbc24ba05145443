package datetime

import (
	"math"
	"math/big"
	"strconv"

	"grumpy.dev/runtime/py"
)

const (
	maxDeltaDays = 999999999
	daySeconds   = 86400
	usPerSecond  = 1000000
)

// Delta is a difference: days, 0 <= seconds < 86400, 0 <= microseconds < 10**6.
type Delta struct {
	py.Object
	days, seconds, us int
}

// DeltaType is the type timedelta.
var DeltaType = py.NewType("timedelta")

func init() {
	divide := deltaDivide
	DeltaType.Setup(py.Spec{
		Module: "datetime",
		Doc:    "Difference between two datetime values.",
		Flags:  py.FlagBaseType,
		Alloc:  py.AllocOf[Delta](), ExtOffset: py.AttrsOffsetOf[Delta](),
		Slots: py.Slots{
			New: deltaNew, GetAttr: py.GenericGetAttr, Repr: deltaRepr, Str: deltaStr, Hash: deltaHash, RichCompare: deltaCompare,
			Binary: [py.NumBinaryOps]py.BinaryFunc{
				py.OpAdd: deltaAdd, py.OpSub: deltaSub, py.OpMul: deltaMul, py.OpDiv: divide, py.OpFloorDiv: divide,
			},
			Neg: func(t *py.Thread, self py.Value) py.Value {
				d := py.As[Delta](self)
				return newDelta(t, -d.days, -d.seconds, -d.us)
			},
			Pos: func(_ *py.Thread, self py.Value) py.Value {
				d := py.As[Delta](self)
				return mkDelta(d.days, d.seconds, d.us)
			},
			Abs: deltaAbs,
			NonZero: func(_ *py.Thread, self py.Value) (bool, bool) {
				d := py.As[Delta](self)
				return d.days != 0 || d.seconds != 0 || d.us != 0, true
			},
		},
		Methods: []py.Row{
			method("__reduce__", "() -> (cls, state)", "What makes an equal object when it is unpickled.", py.NoArgs(deltaReduce)),
			method("total_seconds", "() -> float", "The whole difference in seconds.", py.NoArgs(totalSeconds)),
		},
		GetSets: []py.GetSet{
			field("days", "Number of days.", func(self py.Value) py.Value { return num(py.As[Delta](self).days) }),
			field("seconds", "Number of seconds, at least 0 and less than a day.",
				func(self py.Value) py.Value { return num(py.As[Delta](self).seconds) }),
			field("microseconds", "Number of microseconds, at least 0 and less than a second.",
				func(self py.Value) py.Value { return num(py.As[Delta](self).us) }),
		},
	})
}

func isDelta(v py.Value) bool { return py.IsInstanceOf(v, DeltaType) }

// mkDelta makes a timedelta of parts that are in range.
func mkDelta(days, seconds, us int) py.Value { return deltaOf(DeltaType, days, seconds, us) }

func deltaOf(cls *py.Type, days, seconds, us int) py.Value {
	var o py.Value
	if cls == DeltaType {
		o = py.Make[Delta](cls).V()
	} else {
		o = cls.Alloc()
	}
	d := py.As[Delta](o)
	d.days, d.seconds, d.us = days, seconds, us
	return o
}

// newDelta carries what is out of range; OverflowError for too many days.
func newDelta(t *py.Thread, days, seconds, us int) py.Value {
	return carried(t, DeltaType, days, seconds, us)
}

func carried(t *py.Thread, cls *py.Type, days, seconds, us int) py.Value {
	seconds += floorDiv(us, usPerSecond)
	us = floorMod(us, usPerSecond)
	days += floorDiv(seconds, daySeconds)
	seconds = floorMod(seconds, daySeconds)
	if days != int(int32(days)) {
		return t.Raise(py.OverflowError, "Python int too large to convert to C int")
	}
	if days < -maxDeltaDays || days > maxDeltaDays {
		return t.Raise(py.OverflowError, "days="+strconv.Itoa(days)+"; must have magnitude <= "+strconv.Itoa(maxDeltaDays))
	}
	return deltaOf(cls, days, seconds, us)
}

// deltaUnits are the constructor's arguments in their order, with their length in microseconds.
var deltaUnits = []struct {
	name string
	us   int64
}{
	{"days", 86400e6}, {"seconds", 1e6}, {"microseconds", 1}, {"milliseconds", 1000}, {"minutes", 60e6}, {"hours", 3600e6}, {"weeks", 7 * 86400e6},
}

// accumulation is the order in which CPython adds the arguments up, which shows in the rounding of floats.
var accumulation = []int{2, 3, 1, 4, 5, 0, 6}

var deltaNames = []string{"days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"}

func deltaNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	args, ok := py.BindKeywords(t, "__new__", deltaNames, 0, args, kw)
	if !ok {
		return py.Value{}
	}
	if smallParts(args) {
		part := func(i int) int { n, _ := py.Int64Of(args[i]); return int(n) }
		return carried(t, cls, part(0)+7*part(6), part(1)+60*part(4)+3600*part(5), part(2)+1000*part(3))
	}
	sum, rest := new(big.Int), 0.0
	for _, i := range accumulation {
		if args[i].Ok() && !accumulate(t, sum, &rest, i, args[i]) {
			return py.Value{}
		}
	}
	sum.Add(sum, big.NewInt(int64(halfUp(rest))))
	return deltaOfMicroseconds(t, cls, sum)
}

// smallParts completes the arguments with zeros, and tells whether all are ints that can't overflow an int64 when added up.
func smallParts(args []py.Value) bool {
	const limit = 1 << 40
	small := true
	for i, v := range args {
		if v.Zero() {
			args[i] = py.SmallInt(0)
		} else if !v.IsInt() || v.Int() > limit || v.Int() < -limit {
			small = false
		}
	}
	return small
}

// halfUp rounds to the nearest integer, halves away from zero.
func halfUp(x float64) float64 {
	if x >= 0 {
		return math.Floor(x + 0.5)
	}
	return math.Ceil(x - 0.5)
}

// accumulate adds one argument to sum; what a float has below a microsecond goes to rest.
func accumulate(t *py.Thread, sum *big.Int, rest *float64, i int, v py.Value) bool {
	unit := big.NewInt(deltaUnits[i].us)
	switch {
	case py.IsInteger(v):
		sum.Add(sum, unit.Mul(unit, py.BigOf(v)))
		return true
	case !py.IsAnyFloat(v):
		t.Raise(py.TypeError, "unsupported type for timedelta "+deltaUnits[i].name+" component: "+py.TypeName(v))
		return false
	}
	whole, fraction := math.Modf(py.FloatValue(v))
	n, ok := bigOfFloat(t, whole)
	if !ok {
		return false
	}
	perUnit := float64(deltaUnits[i].us)
	sum.Add(sum, n.Mul(n, unit))
	whole, fraction = math.Modf(fraction * perUnit)
	if n, ok = bigOfFloat(t, whole); ok {
		sum.Add(sum, n)
		*rest += fraction
	}
	return ok
}

func bigOfFloat(t *py.Thread, f float64) (*big.Int, bool) {
	switch {
	case f != f:
		t.Raise(py.ValueError, "cannot convert float NaN to integer")
		return nil, false
	case math.IsInf(f, 0):
		t.Raise(py.OverflowError, "cannot convert float infinity to integer")
		return nil, false
	}
	n, _ := big.NewFloat(f).Int(nil)
	return n, true
}

// deltaOfMicroseconds makes a timedelta of any number of microseconds.
func deltaOfMicroseconds(t *py.Thread, cls *py.Type, us *big.Int) py.Value {
	rest := new(big.Int)
	days, _ := new(big.Int).DivMod(us, big.NewInt(daySeconds*usPerSecond), rest)
	if !days.IsInt64() {
		return t.Raise(py.OverflowError, "Python int too large to convert to C int")
	}
	return carried(t, cls, int(days.Int64()), 0, int(rest.Int64()))
}

func (d *Delta) microseconds() *big.Int {
	n := big.NewInt(int64(d.days)*daySeconds + int64(d.seconds))
	return n.Mul(n, big.NewInt(usPerSecond)).Add(n, big.NewInt(int64(d.us)))
}

func deltaAdd(t *py.Thread, a, b py.Value) py.Value {
	if !isDelta(a) || !isDelta(b) {
		return py.NotImplemented
	}
	x, y := py.As[Delta](a), py.As[Delta](b)
	return newDelta(t, x.days+y.days, x.seconds+y.seconds, x.us+y.us)
}

func deltaSub(t *py.Thread, a, b py.Value) py.Value {
	if !isDelta(a) || !isDelta(b) {
		return py.NotImplemented
	}
	x, y := py.As[Delta](a), py.As[Delta](b)
	return newDelta(t, x.days-y.days, x.seconds-y.seconds, x.us-y.us)
}

// times gives the microseconds of n differences, where an int surely holds them.
func (d *Delta) times(n py.Value) (us int, ok bool) {
	const mostDays, most = 1 << 16, 1 << 62
	if !n.IsInt() || d.days < -mostDays || d.days > mostDays {
		return 0, false
	}
	us = (d.days*daySeconds+d.seconds)*usPerSecond + d.us
	factor := int(n.Int())
	size, times := max(us, -us, 1), max(factor, -factor)
	return us * factor, times <= most/size
}

func deltaMul(t *py.Thread, a, b py.Value) py.Value {
	if isDelta(b) {
		a, b = b, a
	}
	if !isDelta(a) || !py.IsInteger(b) {
		return py.NotImplemented
	}
	d := py.As[Delta](a)
	if us, ok := d.times(b); ok {
		return newDelta(t, int(floorDiv(us, daySeconds*usPerSecond)), 0, floorMod(us, daySeconds*usPerSecond))
	}
	us := d.microseconds()
	return deltaOfMicroseconds(t, DeltaType, us.Mul(us, py.BigOf(b)))
}

func deltaDivide(t *py.Thread, a, b py.Value) py.Value {
	if !isDelta(a) || !py.IsInteger(b) {
		return py.NotImplemented
	}
	quotient := py.FloorDiv(t, py.IntOrLong(py.As[Delta](a).microseconds()), b)
	if quotient.Zero() {
		return quotient
	}
	return deltaOfMicroseconds(t, DeltaType, py.BigOf(quotient))
}

func deltaAbs(t *py.Thread, self py.Value) py.Value {
	d := py.As[Delta](self)
	if d.days < 0 {
		return newDelta(t, -d.days, -d.seconds, -d.us)
	}
	return mkDelta(d.days, d.seconds, d.us)
}

func (d *Delta) tuple() py.Value { return py.NewTuple(num(d.days), num(d.seconds), num(d.us)).V() }

func deltaHash(t *py.Thread, self py.Value) (int64, bool) {
	return py.Hash(t, py.As[Delta](self).tuple())
}

func deltaReduce(_ *py.Thread, self py.Value) py.Value {
	return py.NewTuple(py.TypeOf(self).V(), py.As[Delta](self).tuple()).V()
}

func totalSeconds(t *py.Thread, self py.Value) py.Value {
	return py.TrueDiv(t, py.LongFromBig(py.As[Delta](self).microseconds()), num(usPerSecond))
}

func deltaCompare(t *py.Thread, a, b py.Value, op py.CompareOp) py.Value {
	if !isDelta(b) {
		return unlike(t, a, b, op)
	}
	x, y := py.As[Delta](a), py.As[Delta](b)
	return ordered(op, x.days, y.days, x.seconds, y.seconds, x.us, y.us)
}

func deltaRepr(_ *py.Thread, self py.Value) py.Value {
	d := py.As[Delta](self)
	parts := []int{d.days, d.seconds, d.us}
	for n := 2; n > 0 && parts[n] == 0; n-- {
		parts = parts[:n]
	}
	return py.MkStr(construction(self, parts...))
}

func deltaStr(_ *py.Thread, self py.Value) py.Value {
	d := py.As[Delta](self)
	text := ""
	if d.days != 0 {
		text = strconv.Itoa(d.days) + " day"
		if d.days != 1 && d.days != -1 {
			text += "s"
		}
		text += ", "
	}
	text += strconv.Itoa(d.seconds/3600) + ":" + padded(d.seconds/60%60, 2) + ":" + padded(d.seconds%60, 2)
	if d.us != 0 {
		text += "." + padded(d.us, 6)
	}
	return py.MkStr(text)
}
