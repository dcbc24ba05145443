// The operations of CPython 2.7's virtual machine: their numbers, and what each does to the height of the stack.

package bytecode

// Op is the number of an operation.
type Op byte

// The operations; those from storeName on have an argument.
const (
	popTop             Op = 1
	rotTwo             Op = 2
	rotThree           Op = 3
	dupTop             Op = 4
	rotFour            Op = 5
	nop                Op = 9
	unaryPositive      Op = 10
	unaryNegative      Op = 11
	unaryNot           Op = 12
	unaryConvert       Op = 13
	unaryInvert        Op = 15
	binaryPower        Op = 19
	binaryMultiply     Op = 20
	binaryDivide       Op = 21
	binaryModulo       Op = 22
	binaryAdd          Op = 23
	binarySubtract     Op = 24
	binarySubscr       Op = 25
	binaryFloorDivide  Op = 26
	binaryTrueDivide   Op = 27
	inplaceFloorDivide Op = 28
	inplaceTrueDivide  Op = 29
	slice              Op = 30
	storeSlice         Op = 40
	deleteSlice        Op = 50
	storeMap           Op = 54
	inplaceAdd         Op = 55
	inplaceSubtract    Op = 56
	inplaceMultiply    Op = 57
	inplaceDivide      Op = 58
	inplaceModulo      Op = 59
	storeSubscr        Op = 60
	deleteSubscr       Op = 61
	binaryLshift       Op = 62
	binaryRshift       Op = 63
	binaryAnd          Op = 64
	binaryXor          Op = 65
	binaryOr           Op = 66
	inplacePower       Op = 67
	getIter            Op = 68
	printExpr          Op = 70
	printItem          Op = 71
	printNewline       Op = 72
	printItemTo        Op = 73
	printNewlineTo     Op = 74
	inplaceLshift      Op = 75
	inplaceRshift      Op = 76
	inplaceAnd         Op = 77
	inplaceXor         Op = 78
	inplaceOr          Op = 79
	breakLoop          Op = 80
	withCleanup        Op = 81
	loadLocals         Op = 82
	returnValue        Op = 83
	importStar         Op = 84
	execStmt           Op = 85
	yieldValue         Op = 86
	popBlock           Op = 87
	endFinally         Op = 88
	buildClass         Op = 89
	storeName          Op = 90
	deleteName         Op = 91
	unpackSequence     Op = 92
	forIter            Op = 93
	listAppend         Op = 94
	storeAttr          Op = 95
	deleteAttr         Op = 96
	storeGlobal        Op = 97
	deleteGlobal       Op = 98
	dupTopx            Op = 99
	loadConst          Op = 100
	loadName           Op = 101
	buildTuple         Op = 102
	buildList          Op = 103
	buildSet           Op = 104
	buildMap           Op = 105
	loadAttr           Op = 106
	compareOp          Op = 107
	importName         Op = 108
	importFrom         Op = 109
	jumpForward        Op = 110
	jumpIfFalseOrPop   Op = 111
	jumpIfTrueOrPop    Op = 112
	jumpAbsolute       Op = 113
	popJumpIfFalse     Op = 114
	popJumpIfTrue      Op = 115
	loadGlobal         Op = 116
	continueLoop       Op = 119
	setupLoop          Op = 120
	setupExcept        Op = 121
	setupFinally       Op = 122
	loadFast           Op = 124
	storeFast          Op = 125
	deleteFast         Op = 126
	raiseVarargs       Op = 130
	callFunction       Op = 131
	makeFunction       Op = 132
	buildSlice         Op = 133
	makeClosure        Op = 134
	loadClosure        Op = 135
	loadDeref          Op = 136
	storeDeref         Op = 137
	callFunctionVar    Op = 140
	setupWith          Op = 143
	extendedArg        Op = 145
	setAdd             Op = 146
	mapAdd             Op = 147
)

// Arguments of compareOp.
const (
	compareIn    = 6
	compareIsNot = 9
	compareExc   = 10
)

func (o Op) hasArg() bool { return o >= storeName }

// size gives how many bytes the operation takes.
func (o Op) size() int {
	if o.hasArg() {
		return 3
	}
	return 1
}

// jumpsRelative tells whether the argument is a distance from the next operation.
func (o Op) jumpsRelative() bool {
	switch o {
	case forIter, jumpForward, setupLoop, setupExcept, setupFinally, setupWith:
		return true
	}
	return false
}

// jumpsAbsolute tells whether the argument is a place in the code.
func (o Op) jumpsAbsolute() bool { return o == jumpAbsolute || o == continueLoop || o.conditional() }

func (o Op) conditional() bool {
	return o >= jumpIfFalseOrPop && o <= popJumpIfTrue && o != jumpAbsolute
}

func (o Op) unconditional() bool { return o == jumpAbsolute || o == jumpForward }

func (o Op) jumpsOnTrue() bool { return o == popJumpIfTrue || o == jumpIfTrueOrPop }

// fixedEffects tells how operations change the height of the stack whose argument doesn't matter; others not at all.
var fixedEffects = [...]int8{
	popTop: -1, dupTop: 1, setAdd: -1, listAppend: -1, mapAdd: -2,
	binaryPower: -1, binaryMultiply: -1, binaryDivide: -1, binaryModulo: -1, binaryAdd: -1, binarySubtract: -1,
	binarySubscr: -1, binaryFloorDivide: -1, binaryTrueDivide: -1, inplaceFloorDivide: -1, inplaceTrueDivide: -1,
	slice + 1: -1, slice + 2: -1, slice + 3: -2,
	storeSlice: -2, storeSlice + 1: -3, storeSlice + 2: -3, storeSlice + 3: -4,
	deleteSlice: -1, deleteSlice + 1: -2, deleteSlice + 2: -2, deleteSlice + 3: -3,
	inplaceAdd: -1, inplaceSubtract: -1, inplaceMultiply: -1, inplaceDivide: -1, inplaceModulo: -1,
	storeSubscr: -3, storeMap: -2, deleteSubscr: -2,
	binaryLshift: -1, binaryRshift: -1, binaryAnd: -1, binaryXor: -1, binaryOr: -1,
	inplacePower: -1, printExpr: -1, printItem: -1, printItemTo: -2, printNewlineTo: -1,
	inplaceLshift: -1, inplaceRshift: -1, inplaceAnd: -1, inplaceXor: -1, inplaceOr: -1,
	setupWith: 4, withCleanup: -1, loadLocals: 1, returnValue: -1, importStar: -1, execStmt: -3,
	endFinally: -3, buildClass: -2, storeName: -1, forIter: 1, storeAttr: -2, deleteAttr: -1, storeGlobal: -1,
	loadConst: 1, loadName: 1, buildMap: 1, compareOp: -1, importName: -1, importFrom: 1,
	popJumpIfFalse: -1, popJumpIfTrue: -1, loadGlobal: 1, loadFast: 1, storeFast: -1,
	loadClosure: 1, loadDeref: 1, storeDeref: -1,
}

// effect tells how an operation changes the height of the stack.
func (o Op) effect(arg int) int {
	switch o {
	case unpackSequence:
		return arg - 1
	case dupTopx:
		return arg
	case buildTuple, buildList, buildSet:
		return 1 - arg
	case raiseVarargs, makeFunction:
		return -arg
	case makeClosure:
		return -arg - 1
	case buildSlice:
		return 1 - arg
	case callFunction:
		return -calledWith(arg)
	case callFunctionVar, callFunctionVar + 1:
		return -calledWith(arg) - 1
	case callFunctionVar + 2:
		return -calledWith(arg) - 2
	}
	if int(o) < len(fixedEffects) {
		return int(fixedEffects[o])
	}
	return 0
}

// calledWith gives how many values the arguments of a call are.
func calledWith(arg int) int { return arg&0xff + 2*(arg>>8&0xff) }
