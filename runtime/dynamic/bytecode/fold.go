// Operations on constants that the peephole optimizer does at compile time.

package bytecode

import "grumpy.dev/runtime/py"

// largestFold is how long a sequence may be that comes of folding.
const largestFold = 20

// foldTuple makes one constant of n that stand at start, before the operation that builds a tuple or list of them.
func (o *optimizer) foldTuple(start, n int) {
	items := make([]py.Value, n)
	for i := range items {
		items[i] = o.consts[o.arg(start+3*i)].Value
	}
	o.erase(start, 3*n)
	o.set(start+3*n, loadConst, o.newConst(py.TupleOf(items).V()))
}

func (o *optimizer) newConst(v py.Value) int {
	o.consts = append(o.consts, Const{Value: v})
	return len(o.consts) - 1
}

// foldBinary folds two constants at i and the operation after them.
func (o *optimizer) foldBinary(i int) bool {
	a, b := o.consts[o.arg(i)], o.consts[o.arg(i+3)]
	if a.Code != nil || b.Code != nil || o.op(i+6) == binarySubscr && py.IsUnicode(a.Value) {
		return false // a character of unicode text may be two on other builds of Python
	}
	v := binaryFolds[o.op(i+6)](o.t, a.Value, b.Value)
	if v.Zero() {
		o.t.ClearExc()
		return false
	}
	if o.tooLong(v) {
		return false
	}
	o.erase(i, 4)
	o.set(i+4, loadConst, o.newConst(v))
	return true
}

// binaryFolds are the operations on two constants that may be done at compile time; the old division may not, since it
// depends on an option of the command line.
var binaryFolds = [...]func(t *py.Thread, a, b py.Value) py.Value{
	binaryPower: py.Pow, binaryMultiply: py.Mul, binaryTrueDivide: py.TrueDiv, binaryFloorDivide: py.FloorDiv,
	binaryModulo: py.Mod, binaryAdd: py.Add, binarySubtract: py.Sub, binarySubscr: py.GetItem,
	binaryLshift: py.LShift, binaryRshift: py.RShift, binaryAnd: py.And, binaryXor: py.Xor, binaryOr: py.Or,
}

func (o *optimizer) tooLong(v py.Value) bool {
	n, ok := py.Len(o.t, v)
	if !ok {
		o.t.ClearExc()
		return false
	}
	return n > largestFold
}

// foldUnary folds a constant at i and the operation after it.
func (o *optimizer) foldUnary(i int) bool {
	k := o.consts[o.arg(i)]
	if k.Code != nil {
		return false
	}
	v := o.unary(o.op(i+3), k.Value)
	if v.Zero() {
		o.t.ClearExc()
		return false
	}
	o.code[i] = byte(nop)
	o.set(i+1, loadConst, o.newConst(v))
	return true
}

func (o *optimizer) unary(op Op, v py.Value) py.Value {
	switch op {
	case unaryNegative: // the sign of -0.0 would be lost among the constants
		if truth, ok := py.Truth(o.t, v); !ok || !truth {
			return py.Value{}
		}
		return py.Neg(o.t, v)
	case unaryConvert:
		return py.Repr(o.t, v)
	}
	return py.Invert(o.t, v)
}

func foldable(op Op) bool { return int(op) < len(binaryFolds) && binaryFolds[op] != nil }
