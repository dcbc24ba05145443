// Functions and their code: what the compiler emits for a def, and the entry points calls go through.
//
// A Python function of n parameters is a Go function func(t, f, p1 … pn) Value in Code.E<n>; f is
// the function object being called, through which the body reaches its closure cells. Functions
// with more than six parameters, *args or **kwargs have EN instead and get all parameters in
// one slice: positional ones, then the *args tuple, then the **kwargs dict.
package py

// CodeFlags are CPython's co_flags.
type CodeFlags int

// The flags that matter here, with CPython's values.
const (
	CoOptimized CodeFlags = 0x1
	CoNewLocals CodeFlags = 0x2
	CoVarArgs   CodeFlags = 0x4
	CoVarKw     CodeFlags = 0x8
	CoNested    CodeFlags = 0x10
	CoGenerator CodeFlags = 0x20
	CoNoFree    CodeFlags = 0x40

	CoFutureDivision        CodeFlags = 0x2000
	CoFutureAbsoluteImport  CodeFlags = 0x4000
	CoFutureWithStatement   CodeFlags = 0x8000
	CoFuturePrintFunction   CodeFlags = 0x10000
	CoFutureUnicodeLiterals CodeFlags = 0x20000
)

// Code is a code object. The compiler emits one static Code a function.
type Code struct {
	Object
	Name      string
	GoName    string // of the Go function, to find the Code from Go's stack
	Module    *ModuleDef
	FirstLine int
	CallLine  int // of a function written in Go: the line that it stands at while it calls others
	ArgCount  int // positional parameters
	Flags     CodeFlags
	VarNames  []string // parameters (positional, *args, **kwargs), then other locals
	FreeVars  []string // in the order of Function.cells
	CellVars  []string
	Scope     int   // which of the scopes of its source it is, in the order in which they begin
	Doc       Value // docstring or None

	File    string // of evaluated code, which has no Module
	Body    any    // what the evaluator keeps; nil for compiled code
	For     *Code  // evaluated code that stands in for compiled code, where other globals are wanted: that code
	details *CodeDetails

	E0 func(t *Thread, f *Function) Value
	E1 func(t *Thread, f *Function, a Value) Value
	E2 func(t *Thread, f *Function, a, b Value) Value
	E3 func(t *Thread, f *Function, a, b, c Value) Value
	E4 func(t *Thread, f *Function, a, b, c, d Value) Value
	E5 func(t *Thread, f *Function, a, b, c, d, e Value) Value
	E6 func(t *Thread, f *Function, a, b, c, d, e, g Value) Value
	EN func(t *Thread, f *Function, args []Value) Value

	argNames *[]*Str // interned parameter names, made on first use
	nameStr  *Str    // Name interned, made on first use
}

// Function is a function object. Locking contract: code is replaced whole (one word); the other
// fields are single words written under no lock.
type Function struct {
	Object
	code     *Code
	cells    []*Cell
	globals  *Dict
	defaults *Tuple // nil: none
	name     Value
	doc      Value
	module   Value
	dict     *Dict // attributes; nil until asked for
}

// Cell holds a variable that a nested function shares with the one around it.
type Cell struct {
	Object
	v Value
}
