// Comparison: rich comparison first, then 2.7's three-way comparison, then an arbitrary but stable order.
package py

import "strings"

// Lt is a < b.
func Lt(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return Bool(a.Int() < b.Int())
	}
	return RichCompare(t, a, b, LT)
}

// Le is a <= b.
func Le(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return Bool(a.Int() <= b.Int())
	}
	return RichCompare(t, a, b, LE)
}

// Eq is a == b.
func Eq(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return Bool(a == b)
	}
	return RichCompare(t, a, b, EQ)
}

// Ne is a != b.
func Ne(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return Bool(a != b)
	}
	return RichCompare(t, a, b, NE)
}

// Gt is a > b.
func Gt(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return Bool(a.Int() > b.Int())
	}
	return RichCompare(t, a, b, GT)
}

// Ge is a >= b.
func Ge(t *Thread, a, b Value) Value {
	if BothInts(a, b) {
		return Bool(a.Int() >= b.Int())
	}
	return RichCompare(t, a, b, GE)
}

// LtTruth is a < b for a branch.
func LtTruth(t *Thread, a, b Value) (result, ok bool) {
	if BothInts(a, b) {
		return a.Int() < b.Int(), true
	}
	return compareTruth(t, a, b, LT)
}

// LeTruth is a <= b for a branch.
func LeTruth(t *Thread, a, b Value) (result, ok bool) {
	if BothInts(a, b) {
		return a.Int() <= b.Int(), true
	}
	return compareTruth(t, a, b, LE)
}

// EqTruth is a == b for a branch. Containers compare their items with EqualItems, for which the same object is always equal.
func EqTruth(t *Thread, a, b Value) (result, ok bool) {
	if BothInts(a, b) {
		return a == b, true
	}
	return compareTruth(t, a, b, EQ)
}

// NeTruth is a != b for a branch.
func NeTruth(t *Thread, a, b Value) (result, ok bool) {
	if BothInts(a, b) {
		return a != b, true
	}
	return compareTruth(t, a, b, NE)
}

// GtTruth is a > b for a branch.
func GtTruth(t *Thread, a, b Value) (result, ok bool) {
	if BothInts(a, b) {
		return a.Int() > b.Int(), true
	}
	return compareTruth(t, a, b, GT)
}

// GeTruth is a >= b for a branch.
func GeTruth(t *Thread, a, b Value) (result, ok bool) {
	if BothInts(a, b) {
		return a.Int() >= b.Int(), true
	}
	return compareTruth(t, a, b, GE)
}

// EqualItems is PyObject_RichCompareBool with Py_EQ: identical objects are equal without asking.
func EqualItems(t *Thread, a, b Value) (result, ok bool) {
	if a == b {
		return true, true
	}
	return EqTruth(t, a, b)
}

// compareTruth compares and tests the result, with short cuts for floats and strs.
func compareTruth(t *Thread, a, b Value, op CompareOp) (result, ok bool) {
	if a.IsFloat() && b.IsNumberWord() || a.IsNumberWord() && b.IsFloat() {
		return compareFloats(wordFloat(a), wordFloat(b), op), true
	}
	if IsExact(a, StrType) && IsExact(b, StrType) {
		x, y := As[Str](a), As[Str](b)
		switch op {
		case EQ:
			return x == y || x.String() == y.String(), true
		case NE:
			return x != y && x.String() != y.String(), true
		}
	}
	r := RichCompare(t, a, b, op)
	if r.Zero() {
		return false, false
	}
	return Truth(t, r)
}

// wordFloat gives a number word as a float; an int of 49 bits is exact as one.
func wordFloat(v Value) float64 {
	if v.IsInt() {
		return float64(v.Int())
	}
	return v.Float()
}

func compareFloats(x, y float64, op CompareOp) bool {
	switch op {
	case LT:
		return x < y
	case LE:
		return x <= y
	case EQ:
		return x == y
	case NE:
		return x != y
	case GT:
		return x > y
	}
	return x >= y
}

// RichCompare is a op b.
func RichCompare(t *Thread, a, b Value, op CompareOp) Value {
	if a.IsNumberWord() && b.IsNumberWord() {
		return Bool(compareFloats(wordFloat(a), wordFloat(b), op))
	}
	if !t.Enter() {
		return recursionIn(t, " in cmp")
	}
	r := richCompare(t, a, b, op)
	t.depth--
	return r
}

func richCompare(t *Thread, a, b Value, op CompareOp) Value {
	ta, tb := TypeOf(a), TypeOf(b)
	if ta == tb && ta != InstanceType {
		if f := ta.Slots.RichCompare; f != nil {
			if r := f(t, a, b, op); r != NotImplemented {
				return r
			}
		}
		if f := ta.Slots.Compare; f != nil {
			c, ok := f(t, a, b)
			if !ok {
				return Value{}
			}
			return Bool(orderHolds(c, op))
		}
	}
	if r := tryRichCompare(t, a, b, op); r != NotImplemented {
		return r
	}
	c, done, ok := tryThreeWay(t, a, b)
	if !ok {
		return Value{}
	}
	if !done {
		c = defaultCompare(a, b)
	}
	return Bool(orderHolds(c, op))
}

// tryRichCompare asks both sides' rich comparison; the right one first if its type derives from the left one's.
func tryRichCompare(t *Thread, a, b Value, op CompareOp) Value {
	ta, tb := TypeOf(a), TypeOf(b)
	reversed := false
	if f := tb.Slots.RichCompare; ta != tb && f != nil && tb.IsSubtype(ta) {
		reversed = true
		if r := f(t, b, a, swappedOp[op]); r != NotImplemented {
			return r
		}
	}
	if f := ta.Slots.RichCompare; f != nil {
		if r := f(t, a, b, op); r != NotImplemented {
			return r
		}
	}
	if f := tb.Slots.RichCompare; f != nil && !reversed {
		return f(t, b, a, swappedOp[op])
	}
	return NotImplemented
}

// tryThreeWay asks the three-way comparisons, after coercion if need be; done=false: nobody knows.
func tryThreeWay(t *Thread, a, b Value) (c int, done, ok bool) {
	ta, tb := TypeOf(a), TypeOf(b)
	if ta == InstanceType || tb == InstanceType {
		c, done, ok = instanceCompareTry(t, a, b)
		return
	}
	fa, fb := ta.Slots.Compare, tb.Slots.Compare
	if fa != nil && fb != nil && funcPtr(fa) == funcPtr(fb) {
		c, ok = fa(t, a, b)
		return c, true, ok
	}
	if hasGenericCompare(ta) || hasGenericCompare(tb) {
		return genericCompareTry(t, a, b)
	}
	x, y, r := coerceNumbers(t, a, b)
	if r == CoerceFailed {
		return 0, true, false
	}
	if r == NoCoercion {
		return 0, false, true
	}
	fa, fb = TypeOf(x).Slots.Compare, TypeOf(y).Slots.Compare
	if fa != nil && fb != nil && funcPtr(fa) == funcPtr(fb) {
		c, ok = fa(t, x, y)
		return c, true, ok
	}
	return 0, false, true
}

// genericCompareTry is the comparison through __cmp__ methods; it always decides, if need be by address.
func genericCompareTry(t *Thread, a, b Value) (c int, done, ok bool) {
	c, ok = genericCompare(t, a, b)
	return c, true, ok
}

// defaultCompare orders what nothing else orders: None first, numbers next, then by type name, then by address.
func defaultCompare(a, b Value) int {
	ta, tb := TypeOf(a), TypeOf(b)
	if ta == tb {
		return compareWords(a, b)
	}
	if a == None {
		return -1
	}
	if b == None {
		return 1
	}
	na, nb := orderName(ta), orderName(tb)
	switch {
	case na < nb:
		return -1
	case na > nb:
		return 1
	}
	if c := strings.Compare(sourceName(ta), sourceName(tb)); c != 0 && (ta.flags|tb.flags)&FlagHeap == 0 {
		return c // CPython compares the addresses of the types, which its linker laid out in about this order
	}
	return compareWords(ta.V(), tb.V())
}

// sourceName is a type's name as CPython's source file of it is called.
func sourceName(ty *Type) string {
	if ty == InstanceType {
		return "class"
	}
	return ty.name
}

// orderName is what default ordering goes by: nothing for numbers, the type's name otherwise.
func orderName(ty *Type) string {
	if ty.Slots.Int != nil || ty.Slots.Float != nil {
		return ""
	}
	return ty.tpName()
}

// Compare is cmp(a, b).
func Compare(t *Thread, a, b Value) (int, bool) {
	if a == b {
		return 0, true
	}
	if !t.Enter() {
		recursionIn(t, " in cmp")
		return 0, false
	}
	c, ok := compare(t, a, b)
	t.depth--
	return sign(int64(c)), ok
}

func compare(t *Thread, a, b Value) (int, bool) {
	ta := TypeOf(a)
	if f := ta.Slots.Compare; f != nil && ta == TypeOf(b) {
		if ta != InstanceType {
			return f(t, a, b)
		}
		if c, done, ok := instanceCompareTry(t, a, b); done {
			return c, ok
		}
	}
	for _, try := range [...]struct {
		op CompareOp
		c  int
	}{{EQ, 0}, {LT, -1}, {GT, 1}} {
		r := tryRichCompare(t, a, b, try.op)
		if r.Zero() {
			return 0, false
		}
		if r == NotImplemented {
			continue
		}
		truth, ok := Truth(t, r)
		if truth || !ok {
			return try.c, ok
		}
	}
	c, done, ok := tryThreeWay(t, a, b)
	if done || !ok {
		return c, ok
	}
	return defaultCompare(a, b), true
}
