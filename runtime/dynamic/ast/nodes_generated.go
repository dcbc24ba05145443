// Code generated from language/python27.nodes by `npm run generate`. DO NOT EDIT.

package ast

import "grumpy.dev/runtime/py"

// ExprContext is a word of the enum expr_context.
type ExprContext uint8

// The words of expr_context.
const (
	Load ExprContext = iota
	Store
	Del
	AugLoad
	AugStore
	Param
)

// ExprContextNames are the words of expr_context in order.
var ExprContextNames = [...]string{"Load", "Store", "Del", "AugLoad", "AugStore", "Param"}

// String gives the word.
func (w ExprContext) String() string { return ExprContextNames[w] }

// Boolop is a word of the enum boolop.
type Boolop uint8

// The words of boolop.
const (
	And Boolop = iota
	Or
)

// BoolopNames are the words of boolop in order.
var BoolopNames = [...]string{"And", "Or"}

// String gives the word.
func (w Boolop) String() string { return BoolopNames[w] }

// Operator is a word of the enum operator.
type Operator uint8

// The words of operator.
const (
	Add Operator = iota
	Sub
	Mult
	Div
	Mod
	Pow
	LShift
	RShift
	BitOr
	BitXor
	BitAnd
	FloorDiv
)

// OperatorNames are the words of operator in order.
var OperatorNames = [...]string{"Add", "Sub", "Mult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv"}

// String gives the word.
func (w Operator) String() string { return OperatorNames[w] }

// Unaryop is a word of the enum unaryop.
type Unaryop uint8

// The words of unaryop.
const (
	Invert Unaryop = iota
	Not
	UAdd
	USub
)

// UnaryopNames are the words of unaryop in order.
var UnaryopNames = [...]string{"Invert", "Not", "UAdd", "USub"}

// String gives the word.
func (w Unaryop) String() string { return UnaryopNames[w] }

// Cmpop is a word of the enum cmpop.
type Cmpop uint8

// The words of cmpop.
const (
	Eq Cmpop = iota
	NotEq
	Lt
	LtE
	Gt
	GtE
	Is
	IsNot
	In
	NotIn
)

// CmpopNames are the words of cmpop in order.
var CmpopNames = [...]string{"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"}

// String gives the word.
func (w Cmpop) String() string { return CmpopNames[w] }

// The kinds of node.
const (
	KindModule Kind = iota
	KindInteractive
	KindExpression
	KindFunctionDef
	KindClassDef
	KindReturn
	KindDelete
	KindAssign
	KindAugAssign
	KindPrint
	KindFor
	KindWhile
	KindIf
	KindWith
	KindRaise
	KindTryExcept
	KindTryFinally
	KindAssert
	KindImport
	KindImportFrom
	KindExec
	KindGlobal
	KindExpr
	KindPass
	KindBreak
	KindContinue
	KindBoolOp
	KindBinOp
	KindUnaryOp
	KindLambda
	KindIfExp
	KindDict
	KindSet
	KindListComp
	KindSetComp
	KindDictComp
	KindGeneratorExp
	KindYield
	KindCompare
	KindCall
	KindRepr
	KindNum
	KindStr
	KindAttribute
	KindSubscript
	KindName
	KindList
	KindTuple
	KindEllipsis
	KindSlice
	KindExtSlice
	KindIndex
	KindExceptHandler
	KindComprehension
	KindArguments
	KindKeyword
	KindAlias
)

// ModNode is any node of the union mod.
type ModNode interface {
	Node
	isModNode()
}

// StmtNode is any node of the union stmt.
type StmtNode interface {
	Node
	At() *Place
	isStmtNode()
}

// ExprNode is any node of the union expr.
type ExprNode interface {
	Node
	At() *Place
	isExprNode()
}

// SliceNode is any node of the union slice.
type SliceNode interface {
	Node
	isSliceNode()
}

// Module is the node Module(body: stmt*).
type Module struct {
	Body []StmtNode
}

// Kind gives the kind of node.
func (*Module) Kind() Kind { return KindModule }

func (*Module) isModNode() {}

// Interactive is the node Interactive(body: stmt*).
type Interactive struct {
	Body []StmtNode
}

// Kind gives the kind of node.
func (*Interactive) Kind() Kind { return KindInteractive }

func (*Interactive) isModNode() {}

// Expression is the node Expression(body: expr).
type Expression struct {
	Body ExprNode
}

// Kind gives the kind of node.
func (*Expression) Kind() Kind { return KindExpression }

func (*Expression) isModNode() {}

// FunctionDef is the node FunctionDef(name: identifier, args: arguments, body: stmt*, decorator_list: expr*).
type FunctionDef struct {
	Place
	Name          string
	Args          *Arguments
	Body          []StmtNode
	DecoratorList []ExprNode
}

// Kind gives the kind of node.
func (*FunctionDef) Kind() Kind { return KindFunctionDef }

func (*FunctionDef) isStmtNode() {}

// ClassDef is the node ClassDef(name: identifier, bases: expr*, body: stmt*, decorator_list: expr*).
type ClassDef struct {
	Place
	Name          string
	Bases         []ExprNode
	Body          []StmtNode
	DecoratorList []ExprNode
}

// Kind gives the kind of node.
func (*ClassDef) Kind() Kind { return KindClassDef }

func (*ClassDef) isStmtNode() {}

// Return is the node Return(value: expr?).
type Return struct {
	Place
	Value ExprNode
}

// Kind gives the kind of node.
func (*Return) Kind() Kind { return KindReturn }

func (*Return) isStmtNode() {}

// Delete is the node Delete(targets: expr*).
type Delete struct {
	Place
	Targets []ExprNode
}

// Kind gives the kind of node.
func (*Delete) Kind() Kind { return KindDelete }

func (*Delete) isStmtNode() {}

// Assign is the node Assign(targets: expr*, value: expr).
type Assign struct {
	Place
	Targets []ExprNode
	Value   ExprNode
}

// Kind gives the kind of node.
func (*Assign) Kind() Kind { return KindAssign }

func (*Assign) isStmtNode() {}

// AugAssign is the node AugAssign(target: expr, op: operator, value: expr).
type AugAssign struct {
	Place
	Target ExprNode
	Op     Operator
	Value  ExprNode
}

// Kind gives the kind of node.
func (*AugAssign) Kind() Kind { return KindAugAssign }

func (*AugAssign) isStmtNode() {}

// Print is the node Print(dest: expr?, values: expr*, nl: bool).
type Print struct {
	Place
	Dest   ExprNode
	Values []ExprNode
	Nl     bool
}

// Kind gives the kind of node.
func (*Print) Kind() Kind { return KindPrint }

func (*Print) isStmtNode() {}

// For is the node For(target: expr, iter: expr, body: stmt*, orelse: stmt*).
type For struct {
	Place
	Target ExprNode
	Iter   ExprNode
	Body   []StmtNode
	Orelse []StmtNode
}

// Kind gives the kind of node.
func (*For) Kind() Kind { return KindFor }

func (*For) isStmtNode() {}

// While is the node While(test: expr, body: stmt*, orelse: stmt*).
type While struct {
	Place
	Test   ExprNode
	Body   []StmtNode
	Orelse []StmtNode
}

// Kind gives the kind of node.
func (*While) Kind() Kind { return KindWhile }

func (*While) isStmtNode() {}

// If is the node If(test: expr, body: stmt*, orelse: stmt*).
type If struct {
	Place
	Test   ExprNode
	Body   []StmtNode
	Orelse []StmtNode
}

// Kind gives the kind of node.
func (*If) Kind() Kind { return KindIf }

func (*If) isStmtNode() {}

// With is the node With(context_expr: expr, optional_vars: expr?, body: stmt*).
type With struct {
	Place
	ContextExpr  ExprNode
	OptionalVars ExprNode
	Body         []StmtNode
}

// Kind gives the kind of node.
func (*With) Kind() Kind { return KindWith }

func (*With) isStmtNode() {}

// Raise is the node Raise(type: expr?, inst: expr?, tback: expr?).
type Raise struct {
	Place
	Type  ExprNode
	Inst  ExprNode
	Tback ExprNode
}

// Kind gives the kind of node.
func (*Raise) Kind() Kind { return KindRaise }

func (*Raise) isStmtNode() {}

// TryExcept is the node TryExcept(body: stmt*, handlers: excepthandler*, orelse: stmt*).
type TryExcept struct {
	Place
	Body     []StmtNode
	Handlers []*ExceptHandler
	Orelse   []StmtNode
}

// Kind gives the kind of node.
func (*TryExcept) Kind() Kind { return KindTryExcept }

func (*TryExcept) isStmtNode() {}

// TryFinally is the node TryFinally(body: stmt*, finalbody: stmt*).
type TryFinally struct {
	Place
	Body      []StmtNode
	Finalbody []StmtNode
}

// Kind gives the kind of node.
func (*TryFinally) Kind() Kind { return KindTryFinally }

func (*TryFinally) isStmtNode() {}

// Assert is the node Assert(test: expr, msg: expr?).
type Assert struct {
	Place
	Test ExprNode
	Msg  ExprNode
}

// Kind gives the kind of node.
func (*Assert) Kind() Kind { return KindAssert }

func (*Assert) isStmtNode() {}

// Import is the node Import(names: alias*).
type Import struct {
	Place
	Names []*Alias
}

// Kind gives the kind of node.
func (*Import) Kind() Kind { return KindImport }

func (*Import) isStmtNode() {}

// ImportFrom is the node ImportFrom(module: identifier?, names: alias*, level: int?).
type ImportFrom struct {
	Place
	Module string
	Names  []*Alias
	Level  int
}

// Kind gives the kind of node.
func (*ImportFrom) Kind() Kind { return KindImportFrom }

func (*ImportFrom) isStmtNode() {}

// Exec is the node Exec(body: expr, globals: expr?, locals: expr?).
type Exec struct {
	Place
	Body    ExprNode
	Globals ExprNode
	Locals  ExprNode
}

// Kind gives the kind of node.
func (*Exec) Kind() Kind { return KindExec }

func (*Exec) isStmtNode() {}

// Global is the node Global(names: identifier*).
type Global struct {
	Place
	Names []string
}

// Kind gives the kind of node.
func (*Global) Kind() Kind { return KindGlobal }

func (*Global) isStmtNode() {}

// Expr is the node Expr(value: expr).
type Expr struct {
	Place
	Value ExprNode
}

// Kind gives the kind of node.
func (*Expr) Kind() Kind { return KindExpr }

func (*Expr) isStmtNode() {}

// Pass is the node Pass().
type Pass struct {
	Place
}

// Kind gives the kind of node.
func (*Pass) Kind() Kind { return KindPass }

func (*Pass) isStmtNode() {}

// Break is the node Break().
type Break struct {
	Place
}

// Kind gives the kind of node.
func (*Break) Kind() Kind { return KindBreak }

func (*Break) isStmtNode() {}

// Continue is the node Continue().
type Continue struct {
	Place
}

// Kind gives the kind of node.
func (*Continue) Kind() Kind { return KindContinue }

func (*Continue) isStmtNode() {}

// BoolOp is the node BoolOp(op: boolop, values: expr*).
type BoolOp struct {
	Place
	Op     Boolop
	Values []ExprNode
}

// Kind gives the kind of node.
func (*BoolOp) Kind() Kind { return KindBoolOp }

func (*BoolOp) isExprNode() {}

// BinOp is the node BinOp(left: expr, op: operator, right: expr).
type BinOp struct {
	Place
	Left  ExprNode
	Op    Operator
	Right ExprNode
}

// Kind gives the kind of node.
func (*BinOp) Kind() Kind { return KindBinOp }

func (*BinOp) isExprNode() {}

// UnaryOp is the node UnaryOp(op: unaryop, operand: expr).
type UnaryOp struct {
	Place
	Op      Unaryop
	Operand ExprNode
}

// Kind gives the kind of node.
func (*UnaryOp) Kind() Kind { return KindUnaryOp }

func (*UnaryOp) isExprNode() {}

// Lambda is the node Lambda(args: arguments, body: expr).
type Lambda struct {
	Place
	Args *Arguments
	Body ExprNode
}

// Kind gives the kind of node.
func (*Lambda) Kind() Kind { return KindLambda }

func (*Lambda) isExprNode() {}

// IfExp is the node IfExp(test: expr, body: expr, orelse: expr).
type IfExp struct {
	Place
	Test   ExprNode
	Body   ExprNode
	Orelse ExprNode
}

// Kind gives the kind of node.
func (*IfExp) Kind() Kind { return KindIfExp }

func (*IfExp) isExprNode() {}

// Dict is the node Dict(keys: expr*, values: expr*).
type Dict struct {
	Place
	Keys   []ExprNode
	Values []ExprNode
}

// Kind gives the kind of node.
func (*Dict) Kind() Kind { return KindDict }

func (*Dict) isExprNode() {}

// Set is the node Set(elts: expr*).
type Set struct {
	Place
	Elts []ExprNode
}

// Kind gives the kind of node.
func (*Set) Kind() Kind { return KindSet }

func (*Set) isExprNode() {}

// ListComp is the node ListComp(elt: expr, generators: comprehension*).
type ListComp struct {
	Place
	Elt        ExprNode
	Generators []*Comprehension
}

// Kind gives the kind of node.
func (*ListComp) Kind() Kind { return KindListComp }

func (*ListComp) isExprNode() {}

// SetComp is the node SetComp(elt: expr, generators: comprehension*).
type SetComp struct {
	Place
	Elt        ExprNode
	Generators []*Comprehension
}

// Kind gives the kind of node.
func (*SetComp) Kind() Kind { return KindSetComp }

func (*SetComp) isExprNode() {}

// DictComp is the node DictComp(key: expr, value: expr, generators: comprehension*).
type DictComp struct {
	Place
	Key        ExprNode
	Value      ExprNode
	Generators []*Comprehension
}

// Kind gives the kind of node.
func (*DictComp) Kind() Kind { return KindDictComp }

func (*DictComp) isExprNode() {}

// GeneratorExp is the node GeneratorExp(elt: expr, generators: comprehension*).
type GeneratorExp struct {
	Place
	Elt        ExprNode
	Generators []*Comprehension
}

// Kind gives the kind of node.
func (*GeneratorExp) Kind() Kind { return KindGeneratorExp }

func (*GeneratorExp) isExprNode() {}

// Yield is the node Yield(value: expr?).
type Yield struct {
	Place
	Value ExprNode
}

// Kind gives the kind of node.
func (*Yield) Kind() Kind { return KindYield }

func (*Yield) isExprNode() {}

// Compare is the node Compare(left: expr, ops: cmpop*, comparators: expr*).
type Compare struct {
	Place
	Left        ExprNode
	Ops         []Cmpop
	Comparators []ExprNode
}

// Kind gives the kind of node.
func (*Compare) Kind() Kind { return KindCompare }

func (*Compare) isExprNode() {}

// Call is the node Call(func: expr, args: expr*, keywords: keyword*, starargs: expr?, kwargs: expr?).
type Call struct {
	Place
	Func     ExprNode
	Args     []ExprNode
	Keywords []*Keyword
	Starargs ExprNode
	Kwargs   ExprNode
}

// Kind gives the kind of node.
func (*Call) Kind() Kind { return KindCall }

func (*Call) isExprNode() {}

// Repr is the node Repr(value: expr).
type Repr struct {
	Place
	Value ExprNode
}

// Kind gives the kind of node.
func (*Repr) Kind() Kind { return KindRepr }

func (*Repr) isExprNode() {}

// Num is the node Num(n: number).
type Num struct {
	Place
	N py.Value
}

// Kind gives the kind of node.
func (*Num) Kind() Kind { return KindNum }

func (*Num) isExprNode() {}

// Str is the node Str(s: string).
type Str struct {
	Place
	S py.Value
}

// Kind gives the kind of node.
func (*Str) Kind() Kind { return KindStr }

func (*Str) isExprNode() {}

// Attribute is the node Attribute(value: expr, attr: identifier, ctx: expr_context).
type Attribute struct {
	Place
	Value ExprNode
	Attr  string
	Ctx   ExprContext
}

// Kind gives the kind of node.
func (*Attribute) Kind() Kind { return KindAttribute }

func (*Attribute) isExprNode() {}

// Subscript is the node Subscript(value: expr, slice: slice, ctx: expr_context).
type Subscript struct {
	Place
	Value ExprNode
	Slice SliceNode
	Ctx   ExprContext
}

// Kind gives the kind of node.
func (*Subscript) Kind() Kind { return KindSubscript }

func (*Subscript) isExprNode() {}

// Name is the node Name(id: identifier, ctx: expr_context).
type Name struct {
	Place
	ID  string
	Ctx ExprContext
}

// Kind gives the kind of node.
func (*Name) Kind() Kind { return KindName }

func (*Name) isExprNode() {}

// List is the node List(elts: expr*, ctx: expr_context).
type List struct {
	Place
	Elts []ExprNode
	Ctx  ExprContext
}

// Kind gives the kind of node.
func (*List) Kind() Kind { return KindList }

func (*List) isExprNode() {}

// Tuple is the node Tuple(elts: expr*, ctx: expr_context).
type Tuple struct {
	Place
	Elts []ExprNode
	Ctx  ExprContext
}

// Kind gives the kind of node.
func (*Tuple) Kind() Kind { return KindTuple }

func (*Tuple) isExprNode() {}

// Ellipsis is the node Ellipsis().
type Ellipsis struct {
}

// Kind gives the kind of node.
func (*Ellipsis) Kind() Kind { return KindEllipsis }

func (*Ellipsis) isSliceNode() {}

// Slice is the node Slice(lower: expr?, upper: expr?, step: expr?).
type Slice struct {
	Lower ExprNode
	Upper ExprNode
	Step  ExprNode
}

// Kind gives the kind of node.
func (*Slice) Kind() Kind { return KindSlice }

func (*Slice) isSliceNode() {}

// ExtSlice is the node ExtSlice(dims: slice*).
type ExtSlice struct {
	Dims []SliceNode
}

// Kind gives the kind of node.
func (*ExtSlice) Kind() Kind { return KindExtSlice }

func (*ExtSlice) isSliceNode() {}

// Index is the node Index(value: expr).
type Index struct {
	Value ExprNode
}

// Kind gives the kind of node.
func (*Index) Kind() Kind { return KindIndex }

func (*Index) isSliceNode() {}

// ExceptHandler is the node ExceptHandler(type: expr?, name: expr?, body: stmt*).
type ExceptHandler struct {
	Place
	Type ExprNode
	Name ExprNode
	Body []StmtNode
}

// Kind gives the kind of node.
func (*ExceptHandler) Kind() Kind { return KindExceptHandler }

// Comprehension is the node comprehension(target: expr, iter: expr, ifs: expr*).
type Comprehension struct {
	Target ExprNode
	Iter   ExprNode
	Ifs    []ExprNode
}

// Kind gives the kind of node.
func (*Comprehension) Kind() Kind { return KindComprehension }

// Arguments is the node arguments(args: expr*, vararg: identifier?, kwarg: identifier?, defaults: expr*).
type Arguments struct {
	Args     []ExprNode
	Vararg   string
	Kwarg    string
	Defaults []ExprNode
}

// Kind gives the kind of node.
func (*Arguments) Kind() Kind { return KindArguments }

// Keyword is the node keyword(arg: identifier, value: expr).
type Keyword struct {
	Arg   string
	Value ExprNode
}

// Kind gives the kind of node.
func (*Keyword) Kind() Kind { return KindKeyword }

// Alias is the node alias(name: identifier, asname: identifier?).
type Alias struct {
	Name   string
	Asname string
}

// Kind gives the kind of node.
func (*Alias) Kind() Kind { return KindAlias }
