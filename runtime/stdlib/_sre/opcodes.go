package sre

// The numbers of the operators in compiled patterns, as sre_constants.py has them for magic 20031017.
const (
	opFailure = iota
	opSuccess
	opAny
	opAnyAll
	opAssert
	opAssertNot
	opAt
	opBranch
	opCall
	opCategory
	opCharset
	opBigCharset
	opGroupRef
	opGroupRefExists
	opGroupRefIgnore
	opIn
	opInIgnore
	opInfo
	opJump
	opLiteral
	opLiteralIgnore
	opMark
	opMaxUntil
	opMinUntil
	opNotLiteral
	opNotLiteralIgnore
	opNegate
	opRange
	opRepeat
	opRepeatOne
	opSubpattern
	opMinRepeatOne
)

// Positions.
const (
	atBeginning = iota
	atBeginningLine
	atBeginningString
	atBoundary
	atNonBoundary
	atEnd
	atEndLine
	atEndString
	atLocBoundary
	atLocNonBoundary
	atUniBoundary
	atUniNonBoundary
)

// Categories; each kind is followed by its opposite.
const (
	catDigit = iota
	catNotDigit
	catSpace
	catNotSpace
	catWord
	catNotWord
	catLineBreak
	catNotLineBreak
	catLocWord
	catLocNotWord
	catUniDigit
	catUniNotDigit
	catUniSpace
	catUniNotSpace
	catUniWord
	catUniNotWord
	catUniLineBreak
	catUniNotLineBreak
)

// Flags of patterns.
const (
	flagIgnoreCase = 2
	flagLocale     = 4
	flagUnicode    = 32
)

// Flags of the INFO operator.
const (
	infoPrefix  = 1
	infoLiteral = 2
)

const (
	magic     = 20031017
	codeSize  = 4
	maxRepeat = 1<<32 - 1
)
