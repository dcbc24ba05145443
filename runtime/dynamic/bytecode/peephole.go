// CPython's peephole optimizer: constants folded, jumps to jumps shortened, what follows a return left out.
//
// It works in place on the bytes, as the original does, because what it does depends on what it has done before: the
// operations that it removes are overwritten with nop and squeezed out at the end.

package bytecode

import (
	"bytes"

	"grumpy.dev/runtime/py"
)

// optimizer optimizes the code of one code object.
type optimizer struct {
	t      *py.Thread
	code   []byte // while being optimized, followed by a few zeros, so that looking ahead needs no test
	size   int
	lnotab []byte
	consts []Const
	names  []string
	block  []int // which block each byte belongs to
	consecutive,
	before int // how many loadConst stand here, and stood before this operation
}

// longest is how much code there may be for jumps to be changed without a thought.
const longest = 32700

// optimize optimizes the code, unless it is too long or its table of lines too complex.
func (o *optimizer) optimize() {
	o.size = len(o.code)
	if bytes.IndexByte(o.lnotab, 255) >= 0 || o.size > longest || Op(o.code[o.size-1]) != returnValue {
		return
	}
	original := o.code
	o.code = append(append(make([]byte, 0, o.size+8), original...), make([]byte, 8)...)
	o.findBlocks()
	for i := 0; i < o.size; {
		switch next, done := o.step(i); {
		case !done:
			o.code = original
			return
		default:
			i = next
		}
	}
	o.squeeze()
}

func (o *optimizer) op(i int) Op { return Op(o.code[i]) }

func (o *optimizer) arg(i int) int { return int(o.code[i+1]) | int(o.code[i+2])<<8 }

func (o *optimizer) setArg(i, arg int) { o.code[i+1], o.code[i+2] = byte(arg), byte(arg>>8) }

func (o *optimizer) set(i int, op Op, arg int) {
	o.code[i] = byte(op)
	o.setArg(i, arg)
}

// erase overwrites n bytes with nop.
func (o *optimizer) erase(i, n int) {
	for j := i; j < i+n; j++ {
		o.code[j] = byte(nop)
	}
}

// target gives where the jump at i goes.
func (o *optimizer) target(i int) int {
	if o.op(i).jumpsAbsolute() {
		return o.arg(i)
	}
	return o.arg(i) + i + 3
}

// findBlocks numbers the blocks that jumps divide the code into.
func (o *optimizer) findBlocks() {
	o.block = make([]int, len(o.code))
	for i := 0; i < o.size; i += o.op(i).size() {
		if op := o.op(i); op.jumpsAbsolute() || op.jumpsRelative() {
			o.block[o.target(i)] = 1
		}
	}
	number := 0
	for i := range o.block {
		number += o.block[i]
		o.block[i] = number
	}
}

// together tells whether n bytes from i on are in one block.
func (o *optimizer) together(i, n int) bool { return o.block[i] == o.block[i+n-1] }

// step optimizes the operation at i and gives the place of the next one; not done: the code must be left alone.
func (o *optimizer) step(i int) (next int, done bool) {
	for {
		o.before, o.consecutive = o.consecutive, 0
		op := o.op(i)
		if op == extendedArg {
			return 0, false
		}
		at, again := o.rewrite(op, i)
		if !again {
			return at + o.op(at).size(), true
		}
	}
}

// rewrite optimizes one operation, and gives where it stands then; again: it is to be looked at once more.
func (o *optimizer) rewrite(op Op, i int) (at int, again bool) {
	switch op {
	case unaryNot:
		return i, o.invertedJump(i)
	case compareOp:
		o.invertedComparison(i)
	case loadName, loadGlobal:
		o.nameNone(i)
	case loadConst:
		o.trueConstant(i)
	case buildTuple, buildList:
		o.sequence(op, i)
	case unaryNegative, unaryConvert, unaryInvert:
		if o.before >= 1 && o.together(i-3, 4) && o.foldUnary(i-3) {
			o.consecutive = 1
			return i - 2, false
		}
	case jumpIfFalseOrPop, jumpIfTrueOrPop:
		if o.jumpToTest(op, i) {
			return i, true
		}
		o.jumpToJump(op, i)
	case returnValue:
		o.afterReturn(i)
	default:
		switch {
		case foldable(op):
			if o.before >= 2 && o.together(i-6, 7) && o.foldBinary(i-6) {
				o.consecutive = 1
				return i - 2, false
			}
		case op.jumpsAbsolute() || op.jumpsRelative():
			o.jumpToJump(op, i)
		}
	}
	return i, false
}

// invertedJump makes one jump of not and a jump.
func (o *optimizer) invertedJump(i int) bool {
	if o.op(i+1) != popJumpIfFalse || !o.together(i, 4) {
		return false
	}
	o.set(i, popJumpIfTrue, o.arg(i+1))
	o.code[i+3] = byte(nop)
	return true
}

// invertedComparison makes `not a in b` `a not in b`, and so on for is.
func (o *optimizer) invertedComparison(i int) {
	how := o.arg(i)
	if how < compareIn || how > compareIsNot || o.op(i+3) != unaryNot || !o.together(i, 4) {
		return
	}
	o.setArg(i, how^1)
	o.code[i+3] = byte(nop)
}

// nameNone makes a constant of the name None.
func (o *optimizer) nameNone(i int) {
	if o.names[o.arg(i)] != "None" {
		return
	}
	at := 0
	for at < len(o.consts) && o.consts[at].Value != py.None {
		at++
	}
	if at == len(o.consts) {
		o.consts = append(o.consts, Const{Value: py.None})
	}
	o.set(i, loadConst, at)
	o.consecutive = o.before + 1
}

// trueConstant leaves a test out that always succeeds.
func (o *optimizer) trueConstant(i int) {
	o.consecutive = o.before + 1
	if o.op(i+3) != popJumpIfFalse || !o.together(i, 6) {
		return
	}
	k := o.consts[o.arg(i)]
	if k.Code == nil {
		if truth, ok := py.Truth(o.t, k.Value); !ok || !truth {
			o.t.ClearExc()
			return
		}
	}
	o.erase(i, 6)
	o.consecutive = 0
}

// sequence makes a constant of a tuple of constants, or of a list that only serves `in`, and leaves sequences out that
// are unpacked at once.
func (o *optimizer) sequence(op Op, i int) {
	n := o.arg(i)
	start := i - 3*n
	if start >= 0 && n <= o.before && o.constantSequence(op, start, n) {
		o.foldTuple(start, n)
		o.consecutive = 1
		return
	}
	if o.op(i+3) != unpackSequence || !o.together(i, 6) || n != o.arg(i+3) {
		return
	}
	switch n {
	case 1:
		o.erase(i, 6)
	case 2:
		o.erase(i, 6)
		o.code[i] = byte(rotTwo)
	case 3:
		o.erase(i, 6)
		o.code[i], o.code[i+1] = byte(rotThree), byte(rotTwo)
	}
}

func (o *optimizer) constantSequence(op Op, start, n int) bool {
	if op == buildTuple {
		return o.together(start, 3*(n+1))
	}
	i := start + 3*n
	return o.op(i+3) == compareOp && o.together(start, 3*(n+2)) && o.arg(i+3)|1 == compareIn|1
}

// jumpToTest shortens a jump to another test of the same value.
func (o *optimizer) jumpToTest(op Op, i int) bool {
	to := o.target(i)
	test := o.op(to)
	if !test.conditional() {
		return false
	}
	switch {
	case test.jumpsOnTrue() == op.jumpsOnTrue():
		o.set(i, test, o.target(to))
	case op.jumpsOnTrue():
		o.set(i, popJumpIfTrue, to+3)
	default:
		o.set(i, popJumpIfFalse, to+3)
	}
	return true
}

// jumpToJump lets a jump to a jump go where that one goes.
func (o *optimizer) jumpToJump(op Op, i int) {
	to := o.target(i)
	if op.unconditional() && o.op(to) == returnValue {
		o.code[i] = byte(returnValue)
		o.erase(i+1, 2)
		return
	}
	if !o.op(to).unconditional() {
		return
	}
	final := o.target(to)
	if op == jumpForward {
		op = jumpAbsolute
	}
	if !op.jumpsAbsolute() {
		final -= i + 3
	}
	if final >= 0 {
		o.set(i, op, final)
	}
}

// afterReturn leaves out what follows a return and can't be reached.
func (o *optimizer) afterReturn(i int) {
	switch {
	case i+4 >= o.size:
	case o.op(i+4) == returnValue && o.together(i, 5):
		o.erase(i+1, 4)
	case o.op(i+1).unconditional() && o.together(i, 4):
		o.erase(i+1, 3)
	}
}

// squeeze removes the nops, and sets lines and jumps right.
func (o *optimizer) squeeze() {
	moved := make([]int, o.size+1)
	removed := 0
	for i := 0; i < o.size; i += o.op(i).size() {
		moved[i] = i - removed
		if o.op(i) == nop {
			removed++
		}
	}
	o.moveLines(moved)
	out := make([]byte, 0, o.size-removed)
	for i := 0; i < o.size; {
		op := o.op(i)
		if op == nop {
			i++
			continue
		}
		switch {
		case op.jumpsAbsolute():
			o.setArg(i, moved[o.arg(i)])
		case op.jumpsRelative():
			o.setArg(i, moved[o.target(i)]-moved[i]-3)
		}
		out = append(out, o.code[i:i+op.size()]...)
		i += op.size()
	}
	o.code = out
}

func (o *optimizer) moveLines(moved []int) {
	at, last := 0, 0
	for i := 0; i < len(o.lnotab); i += 2 {
		at += int(o.lnotab[i])
		o.lnotab[i] = byte(moved[at] - last)
		last = moved[at]
	}
}
