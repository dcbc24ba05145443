// Comparing items of containers: what list, tuple, dict and set share.
package py

import "strconv"

// compareLengths answers an ordering of two sequences that agree as far as the shorter one goes.
func compareLengths(n, m int, op CompareOp) Value {
	switch op {
	case LT:
		return Bool(n < m)
	case LE:
		return Bool(n <= m)
	case EQ:
		return Bool(n == m)
	case NE:
		return Bool(n != m)
	case GT:
		return Bool(n > m)
	default:
		return Bool(n >= m)
	}
}

// compareFirstDifference answers an ordering of two sequences by their first items that differ.
func compareFirstDifference(t *Thread, a, b Value, op CompareOp) Value {
	switch op {
	case EQ:
		return False
	case NE:
		return True
	default:
		return RichCompare(t, a, b, op)
	}
}

// reprEnter notes that v's repr is under way; false: it is already, so v contains itself.
func (t *Thread) reprEnter(v Value) bool {
	for _, x := range t.reprStack {
		if x == v {
			return false
		}
	}
	t.reprStack = append(t.reprStack, v)
	return true
}

// reprLeave ends what the last reprEnter that gave true began.
func (t *Thread) reprLeave() {
	last := len(t.reprStack) - 1
	t.reprStack[last] = Value{}
	t.reprStack = t.reprStack[:last]
}

// appendRepr adds v's repr to buf; false: an exception is set.
func appendRepr(t *Thread, buf []byte, v Value) ([]byte, bool) {
	if v.IsInt() {
		return strconv.AppendInt(buf, v.Int(), 10), true
	}
	if IsExact(v, StrType) {
		return appendQuoted(buf, As[Str](v).s), true
	}
	r := Repr(t, v)
	if r.Zero() {
		return buf, false
	}
	return append(buf, As[Str](r).String()...), true
}
