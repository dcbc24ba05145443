// Code generated from language/python27.nodes by `npm run generate`. DO NOT EDIT.

package ast

import "grumpy.dev/runtime/py"

// Specs says what the nodes are called and hold, by their kind.
var Specs = [...]NodeSpec{
	KindModule:        {"Module", "mod", false, []FieldSpec{{"body", "stmt", HoldsNode, ArityList}}},
	KindInteractive:   {"Interactive", "mod", false, []FieldSpec{{"body", "stmt", HoldsNode, ArityList}}},
	KindExpression:    {"Expression", "mod", false, []FieldSpec{{"body", "expr", HoldsNode, ArityOne}}},
	KindFunctionDef:   {"FunctionDef", "stmt", true, []FieldSpec{{"name", "identifier", HoldsIdentifier, ArityOne}, {"args", "arguments", HoldsNode, ArityOne}, {"body", "stmt", HoldsNode, ArityList}, {"decorator_list", "expr", HoldsNode, ArityList}}},
	KindClassDef:      {"ClassDef", "stmt", true, []FieldSpec{{"name", "identifier", HoldsIdentifier, ArityOne}, {"bases", "expr", HoldsNode, ArityList}, {"body", "stmt", HoldsNode, ArityList}, {"decorator_list", "expr", HoldsNode, ArityList}}},
	KindReturn:        {"Return", "stmt", true, []FieldSpec{{"value", "expr", HoldsNode, ArityOptional}}},
	KindDelete:        {"Delete", "stmt", true, []FieldSpec{{"targets", "expr", HoldsNode, ArityList}}},
	KindAssign:        {"Assign", "stmt", true, []FieldSpec{{"targets", "expr", HoldsNode, ArityList}, {"value", "expr", HoldsNode, ArityOne}}},
	KindAugAssign:     {"AugAssign", "stmt", true, []FieldSpec{{"target", "expr", HoldsNode, ArityOne}, {"op", "operator", HoldsEnum, ArityOne}, {"value", "expr", HoldsNode, ArityOne}}},
	KindPrint:         {"Print", "stmt", true, []FieldSpec{{"dest", "expr", HoldsNode, ArityOptional}, {"values", "expr", HoldsNode, ArityList}, {"nl", "bool", HoldsBool, ArityOne}}},
	KindFor:           {"For", "stmt", true, []FieldSpec{{"target", "expr", HoldsNode, ArityOne}, {"iter", "expr", HoldsNode, ArityOne}, {"body", "stmt", HoldsNode, ArityList}, {"orelse", "stmt", HoldsNode, ArityList}}},
	KindWhile:         {"While", "stmt", true, []FieldSpec{{"test", "expr", HoldsNode, ArityOne}, {"body", "stmt", HoldsNode, ArityList}, {"orelse", "stmt", HoldsNode, ArityList}}},
	KindIf:            {"If", "stmt", true, []FieldSpec{{"test", "expr", HoldsNode, ArityOne}, {"body", "stmt", HoldsNode, ArityList}, {"orelse", "stmt", HoldsNode, ArityList}}},
	KindWith:          {"With", "stmt", true, []FieldSpec{{"context_expr", "expr", HoldsNode, ArityOne}, {"optional_vars", "expr", HoldsNode, ArityOptional}, {"body", "stmt", HoldsNode, ArityList}}},
	KindRaise:         {"Raise", "stmt", true, []FieldSpec{{"type", "expr", HoldsNode, ArityOptional}, {"inst", "expr", HoldsNode, ArityOptional}, {"tback", "expr", HoldsNode, ArityOptional}}},
	KindTryExcept:     {"TryExcept", "stmt", true, []FieldSpec{{"body", "stmt", HoldsNode, ArityList}, {"handlers", "excepthandler", HoldsNode, ArityList}, {"orelse", "stmt", HoldsNode, ArityList}}},
	KindTryFinally:    {"TryFinally", "stmt", true, []FieldSpec{{"body", "stmt", HoldsNode, ArityList}, {"finalbody", "stmt", HoldsNode, ArityList}}},
	KindAssert:        {"Assert", "stmt", true, []FieldSpec{{"test", "expr", HoldsNode, ArityOne}, {"msg", "expr", HoldsNode, ArityOptional}}},
	KindImport:        {"Import", "stmt", true, []FieldSpec{{"names", "alias", HoldsNode, ArityList}}},
	KindImportFrom:    {"ImportFrom", "stmt", true, []FieldSpec{{"module", "identifier", HoldsIdentifier, ArityOptional}, {"names", "alias", HoldsNode, ArityList}, {"level", "int", HoldsInt, ArityOptional}}},
	KindExec:          {"Exec", "stmt", true, []FieldSpec{{"body", "expr", HoldsNode, ArityOne}, {"globals", "expr", HoldsNode, ArityOptional}, {"locals", "expr", HoldsNode, ArityOptional}}},
	KindGlobal:        {"Global", "stmt", true, []FieldSpec{{"names", "identifier", HoldsIdentifier, ArityList}}},
	KindExpr:          {"Expr", "stmt", true, []FieldSpec{{"value", "expr", HoldsNode, ArityOne}}},
	KindPass:          {"Pass", "stmt", true, []FieldSpec{}},
	KindBreak:         {"Break", "stmt", true, []FieldSpec{}},
	KindContinue:      {"Continue", "stmt", true, []FieldSpec{}},
	KindBoolOp:        {"BoolOp", "expr", true, []FieldSpec{{"op", "boolop", HoldsEnum, ArityOne}, {"values", "expr", HoldsNode, ArityList}}},
	KindBinOp:         {"BinOp", "expr", true, []FieldSpec{{"left", "expr", HoldsNode, ArityOne}, {"op", "operator", HoldsEnum, ArityOne}, {"right", "expr", HoldsNode, ArityOne}}},
	KindUnaryOp:       {"UnaryOp", "expr", true, []FieldSpec{{"op", "unaryop", HoldsEnum, ArityOne}, {"operand", "expr", HoldsNode, ArityOne}}},
	KindLambda:        {"Lambda", "expr", true, []FieldSpec{{"args", "arguments", HoldsNode, ArityOne}, {"body", "expr", HoldsNode, ArityOne}}},
	KindIfExp:         {"IfExp", "expr", true, []FieldSpec{{"test", "expr", HoldsNode, ArityOne}, {"body", "expr", HoldsNode, ArityOne}, {"orelse", "expr", HoldsNode, ArityOne}}},
	KindDict:          {"Dict", "expr", true, []FieldSpec{{"keys", "expr", HoldsNode, ArityList}, {"values", "expr", HoldsNode, ArityList}}},
	KindSet:           {"Set", "expr", true, []FieldSpec{{"elts", "expr", HoldsNode, ArityList}}},
	KindListComp:      {"ListComp", "expr", true, []FieldSpec{{"elt", "expr", HoldsNode, ArityOne}, {"generators", "comprehension", HoldsNode, ArityList}}},
	KindSetComp:       {"SetComp", "expr", true, []FieldSpec{{"elt", "expr", HoldsNode, ArityOne}, {"generators", "comprehension", HoldsNode, ArityList}}},
	KindDictComp:      {"DictComp", "expr", true, []FieldSpec{{"key", "expr", HoldsNode, ArityOne}, {"value", "expr", HoldsNode, ArityOne}, {"generators", "comprehension", HoldsNode, ArityList}}},
	KindGeneratorExp:  {"GeneratorExp", "expr", true, []FieldSpec{{"elt", "expr", HoldsNode, ArityOne}, {"generators", "comprehension", HoldsNode, ArityList}}},
	KindYield:         {"Yield", "expr", true, []FieldSpec{{"value", "expr", HoldsNode, ArityOptional}}},
	KindCompare:       {"Compare", "expr", true, []FieldSpec{{"left", "expr", HoldsNode, ArityOne}, {"ops", "cmpop", HoldsEnum, ArityList}, {"comparators", "expr", HoldsNode, ArityList}}},
	KindCall:          {"Call", "expr", true, []FieldSpec{{"func", "expr", HoldsNode, ArityOne}, {"args", "expr", HoldsNode, ArityList}, {"keywords", "keyword", HoldsNode, ArityList}, {"starargs", "expr", HoldsNode, ArityOptional}, {"kwargs", "expr", HoldsNode, ArityOptional}}},
	KindRepr:          {"Repr", "expr", true, []FieldSpec{{"value", "expr", HoldsNode, ArityOne}}},
	KindNum:           {"Num", "expr", true, []FieldSpec{{"n", "number", HoldsNumber, ArityOne}}},
	KindStr:           {"Str", "expr", true, []FieldSpec{{"s", "string", HoldsString, ArityOne}}},
	KindAttribute:     {"Attribute", "expr", true, []FieldSpec{{"value", "expr", HoldsNode, ArityOne}, {"attr", "identifier", HoldsIdentifier, ArityOne}, {"ctx", "expr_context", HoldsEnum, ArityOne}}},
	KindSubscript:     {"Subscript", "expr", true, []FieldSpec{{"value", "expr", HoldsNode, ArityOne}, {"slice", "slice", HoldsNode, ArityOne}, {"ctx", "expr_context", HoldsEnum, ArityOne}}},
	KindName:          {"Name", "expr", true, []FieldSpec{{"id", "identifier", HoldsIdentifier, ArityOne}, {"ctx", "expr_context", HoldsEnum, ArityOne}}},
	KindList:          {"List", "expr", true, []FieldSpec{{"elts", "expr", HoldsNode, ArityList}, {"ctx", "expr_context", HoldsEnum, ArityOne}}},
	KindTuple:         {"Tuple", "expr", true, []FieldSpec{{"elts", "expr", HoldsNode, ArityList}, {"ctx", "expr_context", HoldsEnum, ArityOne}}},
	KindEllipsis:      {"Ellipsis", "slice", false, []FieldSpec{}},
	KindSlice:         {"Slice", "slice", false, []FieldSpec{{"lower", "expr", HoldsNode, ArityOptional}, {"upper", "expr", HoldsNode, ArityOptional}, {"step", "expr", HoldsNode, ArityOptional}}},
	KindExtSlice:      {"ExtSlice", "slice", false, []FieldSpec{{"dims", "slice", HoldsNode, ArityList}}},
	KindIndex:         {"Index", "slice", false, []FieldSpec{{"value", "expr", HoldsNode, ArityOne}}},
	KindExceptHandler: {"ExceptHandler", "excepthandler", true, []FieldSpec{{"type", "expr", HoldsNode, ArityOptional}, {"name", "expr", HoldsNode, ArityOptional}, {"body", "stmt", HoldsNode, ArityList}}},
	KindComprehension: {"comprehension", "", false, []FieldSpec{{"target", "expr", HoldsNode, ArityOne}, {"iter", "expr", HoldsNode, ArityOne}, {"ifs", "expr", HoldsNode, ArityList}}},
	KindArguments:     {"arguments", "", false, []FieldSpec{{"args", "expr", HoldsNode, ArityList}, {"vararg", "identifier", HoldsIdentifier, ArityOptional}, {"kwarg", "identifier", HoldsIdentifier, ArityOptional}, {"defaults", "expr", HoldsNode, ArityList}}},
	KindKeyword:       {"keyword", "", false, []FieldSpec{{"arg", "identifier", HoldsIdentifier, ArityOne}, {"value", "expr", HoldsNode, ArityOne}}},
	KindAlias:         {"alias", "", false, []FieldSpec{{"name", "identifier", HoldsIdentifier, ArityOne}, {"asname", "identifier", HoldsIdentifier, ArityOptional}}},
}

// Enums are the enums with their words.
var Enums = [...]EnumSpec{
	{"expr_context", []string{"Load", "Store", "Del", "AugLoad", "AugStore", "Param"}},
	{"boolop", []string{"And", "Or"}},
	{"operator", []string{"Add", "Sub", "Mult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv"}},
	{"unaryop", []string{"Invert", "Not", "UAdd", "USub"}},
	{"cmpop", []string{"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"}},
}

// Field gives field number i.
func (n *Module) Field(i int) any {
	switch i {
	case 0:
		return nodes(n.Body)
	}
	return nil
}

// Field gives field number i.
func (n *Interactive) Field(i int) any {
	switch i {
	case 0:
		return nodes(n.Body)
	}
	return nil
}

// Field gives field number i.
func (n *Expression) Field(i int) any {
	switch i {
	case 0:
		return n.Body
	}
	return nil
}

// Field gives field number i.
func (n *FunctionDef) Field(i int) any {
	switch i {
	case 0:
		return n.Name
	case 1:
		return n.Args
	case 2:
		return nodes(n.Body)
	case 3:
		return nodes(n.DecoratorList)
	}
	return nil
}

// Field gives field number i.
func (n *ClassDef) Field(i int) any {
	switch i {
	case 0:
		return n.Name
	case 1:
		return nodes(n.Bases)
	case 2:
		return nodes(n.Body)
	case 3:
		return nodes(n.DecoratorList)
	}
	return nil
}

// Field gives field number i.
func (n *Return) Field(i int) any {
	switch i {
	case 0:
		return orNil(n.Value)
	}
	return nil
}

// Field gives field number i.
func (n *Delete) Field(i int) any {
	switch i {
	case 0:
		return nodes(n.Targets)
	}
	return nil
}

// Field gives field number i.
func (n *Assign) Field(i int) any {
	switch i {
	case 0:
		return nodes(n.Targets)
	case 1:
		return n.Value
	}
	return nil
}

// Field gives field number i.
func (n *AugAssign) Field(i int) any {
	switch i {
	case 0:
		return n.Target
	case 1:
		return n.Op
	case 2:
		return n.Value
	}
	return nil
}

// Field gives field number i.
func (n *Print) Field(i int) any {
	switch i {
	case 0:
		return orNil(n.Dest)
	case 1:
		return nodes(n.Values)
	case 2:
		return n.Nl
	}
	return nil
}

// Field gives field number i.
func (n *For) Field(i int) any {
	switch i {
	case 0:
		return n.Target
	case 1:
		return n.Iter
	case 2:
		return nodes(n.Body)
	case 3:
		return nodes(n.Orelse)
	}
	return nil
}

// Field gives field number i.
func (n *While) Field(i int) any {
	switch i {
	case 0:
		return n.Test
	case 1:
		return nodes(n.Body)
	case 2:
		return nodes(n.Orelse)
	}
	return nil
}

// Field gives field number i.
func (n *If) Field(i int) any {
	switch i {
	case 0:
		return n.Test
	case 1:
		return nodes(n.Body)
	case 2:
		return nodes(n.Orelse)
	}
	return nil
}

// Field gives field number i.
func (n *With) Field(i int) any {
	switch i {
	case 0:
		return n.ContextExpr
	case 1:
		return orNil(n.OptionalVars)
	case 2:
		return nodes(n.Body)
	}
	return nil
}

// Field gives field number i.
func (n *Raise) Field(i int) any {
	switch i {
	case 0:
		return orNil(n.Type)
	case 1:
		return orNil(n.Inst)
	case 2:
		return orNil(n.Tback)
	}
	return nil
}

// Field gives field number i.
func (n *TryExcept) Field(i int) any {
	switch i {
	case 0:
		return nodes(n.Body)
	case 1:
		return nodes(n.Handlers)
	case 2:
		return nodes(n.Orelse)
	}
	return nil
}

// Field gives field number i.
func (n *TryFinally) Field(i int) any {
	switch i {
	case 0:
		return nodes(n.Body)
	case 1:
		return nodes(n.Finalbody)
	}
	return nil
}

// Field gives field number i.
func (n *Assert) Field(i int) any {
	switch i {
	case 0:
		return n.Test
	case 1:
		return orNil(n.Msg)
	}
	return nil
}

// Field gives field number i.
func (n *Import) Field(i int) any {
	switch i {
	case 0:
		return nodes(n.Names)
	}
	return nil
}

// Field gives field number i.
func (n *ImportFrom) Field(i int) any {
	switch i {
	case 0:
		return n.Module
	case 1:
		return nodes(n.Names)
	case 2:
		return n.Level
	}
	return nil
}

// Field gives field number i.
func (n *Exec) Field(i int) any {
	switch i {
	case 0:
		return n.Body
	case 1:
		return orNil(n.Globals)
	case 2:
		return orNil(n.Locals)
	}
	return nil
}

// Field gives field number i.
func (n *Global) Field(i int) any {
	switch i {
	case 0:
		return n.Names
	}
	return nil
}

// Field gives field number i.
func (n *Expr) Field(i int) any {
	switch i {
	case 0:
		return n.Value
	}
	return nil
}

// Field gives field number i.
func (*Pass) Field(_ int) any {
	return nil
}

// Field gives field number i.
func (*Break) Field(_ int) any {
	return nil
}

// Field gives field number i.
func (*Continue) Field(_ int) any {
	return nil
}

// Field gives field number i.
func (n *BoolOp) Field(i int) any {
	switch i {
	case 0:
		return n.Op
	case 1:
		return nodes(n.Values)
	}
	return nil
}

// Field gives field number i.
func (n *BinOp) Field(i int) any {
	switch i {
	case 0:
		return n.Left
	case 1:
		return n.Op
	case 2:
		return n.Right
	}
	return nil
}

// Field gives field number i.
func (n *UnaryOp) Field(i int) any {
	switch i {
	case 0:
		return n.Op
	case 1:
		return n.Operand
	}
	return nil
}

// Field gives field number i.
func (n *Lambda) Field(i int) any {
	switch i {
	case 0:
		return n.Args
	case 1:
		return n.Body
	}
	return nil
}

// Field gives field number i.
func (n *IfExp) Field(i int) any {
	switch i {
	case 0:
		return n.Test
	case 1:
		return n.Body
	case 2:
		return n.Orelse
	}
	return nil
}

// Field gives field number i.
func (n *Dict) Field(i int) any {
	switch i {
	case 0:
		return nodes(n.Keys)
	case 1:
		return nodes(n.Values)
	}
	return nil
}

// Field gives field number i.
func (n *Set) Field(i int) any {
	switch i {
	case 0:
		return nodes(n.Elts)
	}
	return nil
}

// Field gives field number i.
func (n *ListComp) Field(i int) any {
	switch i {
	case 0:
		return n.Elt
	case 1:
		return nodes(n.Generators)
	}
	return nil
}

// Field gives field number i.
func (n *SetComp) Field(i int) any {
	switch i {
	case 0:
		return n.Elt
	case 1:
		return nodes(n.Generators)
	}
	return nil
}

// Field gives field number i.
func (n *DictComp) Field(i int) any {
	switch i {
	case 0:
		return n.Key
	case 1:
		return n.Value
	case 2:
		return nodes(n.Generators)
	}
	return nil
}

// Field gives field number i.
func (n *GeneratorExp) Field(i int) any {
	switch i {
	case 0:
		return n.Elt
	case 1:
		return nodes(n.Generators)
	}
	return nil
}

// Field gives field number i.
func (n *Yield) Field(i int) any {
	switch i {
	case 0:
		return orNil(n.Value)
	}
	return nil
}

// Field gives field number i.
func (n *Compare) Field(i int) any {
	switch i {
	case 0:
		return n.Left
	case 1:
		return n.Ops
	case 2:
		return nodes(n.Comparators)
	}
	return nil
}

// Field gives field number i.
func (n *Call) Field(i int) any {
	switch i {
	case 0:
		return n.Func
	case 1:
		return nodes(n.Args)
	case 2:
		return nodes(n.Keywords)
	case 3:
		return orNil(n.Starargs)
	case 4:
		return orNil(n.Kwargs)
	}
	return nil
}

// Field gives field number i.
func (n *Repr) Field(i int) any {
	switch i {
	case 0:
		return n.Value
	}
	return nil
}

// Field gives field number i.
func (n *Num) Field(i int) any {
	switch i {
	case 0:
		return n.N
	}
	return nil
}

// Field gives field number i.
func (n *Str) Field(i int) any {
	switch i {
	case 0:
		return n.S
	}
	return nil
}

// Field gives field number i.
func (n *Attribute) Field(i int) any {
	switch i {
	case 0:
		return n.Value
	case 1:
		return n.Attr
	case 2:
		return n.Ctx
	}
	return nil
}

// Field gives field number i.
func (n *Subscript) Field(i int) any {
	switch i {
	case 0:
		return n.Value
	case 1:
		return n.Slice
	case 2:
		return n.Ctx
	}
	return nil
}

// Field gives field number i.
func (n *Name) Field(i int) any {
	switch i {
	case 0:
		return n.ID
	case 1:
		return n.Ctx
	}
	return nil
}

// Field gives field number i.
func (n *List) Field(i int) any {
	switch i {
	case 0:
		return nodes(n.Elts)
	case 1:
		return n.Ctx
	}
	return nil
}

// Field gives field number i.
func (n *Tuple) Field(i int) any {
	switch i {
	case 0:
		return nodes(n.Elts)
	case 1:
		return n.Ctx
	}
	return nil
}

// Field gives field number i.
func (*Ellipsis) Field(_ int) any {
	return nil
}

// Field gives field number i.
func (n *Slice) Field(i int) any {
	switch i {
	case 0:
		return orNil(n.Lower)
	case 1:
		return orNil(n.Upper)
	case 2:
		return orNil(n.Step)
	}
	return nil
}

// Field gives field number i.
func (n *ExtSlice) Field(i int) any {
	switch i {
	case 0:
		return nodes(n.Dims)
	}
	return nil
}

// Field gives field number i.
func (n *Index) Field(i int) any {
	switch i {
	case 0:
		return n.Value
	}
	return nil
}

// Field gives field number i.
func (n *ExceptHandler) Field(i int) any {
	switch i {
	case 0:
		return orNil(n.Type)
	case 1:
		return orNil(n.Name)
	case 2:
		return nodes(n.Body)
	}
	return nil
}

// Field gives field number i.
func (n *Comprehension) Field(i int) any {
	switch i {
	case 0:
		return n.Target
	case 1:
		return n.Iter
	case 2:
		return nodes(n.Ifs)
	}
	return nil
}

// Field gives field number i.
func (n *Arguments) Field(i int) any {
	switch i {
	case 0:
		return nodes(n.Args)
	case 1:
		return n.Vararg
	case 2:
		return n.Kwarg
	case 3:
		return nodes(n.Defaults)
	}
	return nil
}

// Field gives field number i.
func (n *Keyword) Field(i int) any {
	switch i {
	case 0:
		return n.Arg
	case 1:
		return n.Value
	}
	return nil
}

// Field gives field number i.
func (n *Alias) Field(i int) any {
	switch i {
	case 0:
		return n.Name
	case 1:
		return n.Asname
	}
	return nil
}

// Make makes a node of the given fields, in the form in which Field gives them; what isn't of a field's type counts as absent.
func Make(kind Kind, place Place, fields []any) Node {
	switch kind {
	case KindModule:
		return &Module{Body: many[StmtNode](fields[0])}
	case KindInteractive:
		return &Interactive{Body: many[StmtNode](fields[0])}
	case KindExpression:
		return &Expression{Body: one[ExprNode](fields[0])}
	case KindFunctionDef:
		return &FunctionDef{Place: place, Name: one[string](fields[0]), Args: one[*Arguments](fields[1]), Body: many[StmtNode](fields[2]), DecoratorList: many[ExprNode](fields[3])}
	case KindClassDef:
		return &ClassDef{Place: place, Name: one[string](fields[0]), Bases: many[ExprNode](fields[1]), Body: many[StmtNode](fields[2]), DecoratorList: many[ExprNode](fields[3])}
	case KindReturn:
		return &Return{Place: place, Value: one[ExprNode](fields[0])}
	case KindDelete:
		return &Delete{Place: place, Targets: many[ExprNode](fields[0])}
	case KindAssign:
		return &Assign{Place: place, Targets: many[ExprNode](fields[0]), Value: one[ExprNode](fields[1])}
	case KindAugAssign:
		return &AugAssign{Place: place, Target: one[ExprNode](fields[0]), Op: one[Operator](fields[1]), Value: one[ExprNode](fields[2])}
	case KindPrint:
		return &Print{Place: place, Dest: one[ExprNode](fields[0]), Values: many[ExprNode](fields[1]), Nl: one[bool](fields[2])}
	case KindFor:
		return &For{Place: place, Target: one[ExprNode](fields[0]), Iter: one[ExprNode](fields[1]), Body: many[StmtNode](fields[2]), Orelse: many[StmtNode](fields[3])}
	case KindWhile:
		return &While{Place: place, Test: one[ExprNode](fields[0]), Body: many[StmtNode](fields[1]), Orelse: many[StmtNode](fields[2])}
	case KindIf:
		return &If{Place: place, Test: one[ExprNode](fields[0]), Body: many[StmtNode](fields[1]), Orelse: many[StmtNode](fields[2])}
	case KindWith:
		return &With{Place: place, ContextExpr: one[ExprNode](fields[0]), OptionalVars: one[ExprNode](fields[1]), Body: many[StmtNode](fields[2])}
	case KindRaise:
		return &Raise{Place: place, Type: one[ExprNode](fields[0]), Inst: one[ExprNode](fields[1]), Tback: one[ExprNode](fields[2])}
	case KindTryExcept:
		return &TryExcept{Place: place, Body: many[StmtNode](fields[0]), Handlers: many[*ExceptHandler](fields[1]), Orelse: many[StmtNode](fields[2])}
	case KindTryFinally:
		return &TryFinally{Place: place, Body: many[StmtNode](fields[0]), Finalbody: many[StmtNode](fields[1])}
	case KindAssert:
		return &Assert{Place: place, Test: one[ExprNode](fields[0]), Msg: one[ExprNode](fields[1])}
	case KindImport:
		return &Import{Place: place, Names: many[*Alias](fields[0])}
	case KindImportFrom:
		return &ImportFrom{Place: place, Module: one[string](fields[0]), Names: many[*Alias](fields[1]), Level: one[int](fields[2])}
	case KindExec:
		return &Exec{Place: place, Body: one[ExprNode](fields[0]), Globals: one[ExprNode](fields[1]), Locals: one[ExprNode](fields[2])}
	case KindGlobal:
		return &Global{Place: place, Names: one[[]string](fields[0])}
	case KindExpr:
		return &Expr{Place: place, Value: one[ExprNode](fields[0])}
	case KindPass:
		return &Pass{Place: place}
	case KindBreak:
		return &Break{Place: place}
	case KindContinue:
		return &Continue{Place: place}
	case KindBoolOp:
		return &BoolOp{Place: place, Op: one[Boolop](fields[0]), Values: many[ExprNode](fields[1])}
	case KindBinOp:
		return &BinOp{Place: place, Left: one[ExprNode](fields[0]), Op: one[Operator](fields[1]), Right: one[ExprNode](fields[2])}
	case KindUnaryOp:
		return &UnaryOp{Place: place, Op: one[Unaryop](fields[0]), Operand: one[ExprNode](fields[1])}
	case KindLambda:
		return &Lambda{Place: place, Args: one[*Arguments](fields[0]), Body: one[ExprNode](fields[1])}
	case KindIfExp:
		return &IfExp{Place: place, Test: one[ExprNode](fields[0]), Body: one[ExprNode](fields[1]), Orelse: one[ExprNode](fields[2])}
	case KindDict:
		return &Dict{Place: place, Keys: many[ExprNode](fields[0]), Values: many[ExprNode](fields[1])}
	case KindSet:
		return &Set{Place: place, Elts: many[ExprNode](fields[0])}
	case KindListComp:
		return &ListComp{Place: place, Elt: one[ExprNode](fields[0]), Generators: many[*Comprehension](fields[1])}
	case KindSetComp:
		return &SetComp{Place: place, Elt: one[ExprNode](fields[0]), Generators: many[*Comprehension](fields[1])}
	case KindDictComp:
		return &DictComp{Place: place, Key: one[ExprNode](fields[0]), Value: one[ExprNode](fields[1]), Generators: many[*Comprehension](fields[2])}
	case KindGeneratorExp:
		return &GeneratorExp{Place: place, Elt: one[ExprNode](fields[0]), Generators: many[*Comprehension](fields[1])}
	case KindYield:
		return &Yield{Place: place, Value: one[ExprNode](fields[0])}
	case KindCompare:
		return &Compare{Place: place, Left: one[ExprNode](fields[0]), Ops: one[[]Cmpop](fields[1]), Comparators: many[ExprNode](fields[2])}
	case KindCall:
		return &Call{Place: place, Func: one[ExprNode](fields[0]), Args: many[ExprNode](fields[1]), Keywords: many[*Keyword](fields[2]), Starargs: one[ExprNode](fields[3]), Kwargs: one[ExprNode](fields[4])}
	case KindRepr:
		return &Repr{Place: place, Value: one[ExprNode](fields[0])}
	case KindNum:
		return &Num{Place: place, N: one[py.Value](fields[0])}
	case KindStr:
		return &Str{Place: place, S: one[py.Value](fields[0])}
	case KindAttribute:
		return &Attribute{Place: place, Value: one[ExprNode](fields[0]), Attr: one[string](fields[1]), Ctx: one[ExprContext](fields[2])}
	case KindSubscript:
		return &Subscript{Place: place, Value: one[ExprNode](fields[0]), Slice: one[SliceNode](fields[1]), Ctx: one[ExprContext](fields[2])}
	case KindName:
		return &Name{Place: place, ID: one[string](fields[0]), Ctx: one[ExprContext](fields[1])}
	case KindList:
		return &List{Place: place, Elts: many[ExprNode](fields[0]), Ctx: one[ExprContext](fields[1])}
	case KindTuple:
		return &Tuple{Place: place, Elts: many[ExprNode](fields[0]), Ctx: one[ExprContext](fields[1])}
	case KindEllipsis:
		return &Ellipsis{}
	case KindSlice:
		return &Slice{Lower: one[ExprNode](fields[0]), Upper: one[ExprNode](fields[1]), Step: one[ExprNode](fields[2])}
	case KindExtSlice:
		return &ExtSlice{Dims: many[SliceNode](fields[0])}
	case KindIndex:
		return &Index{Value: one[ExprNode](fields[0])}
	case KindExceptHandler:
		return &ExceptHandler{Place: place, Type: one[ExprNode](fields[0]), Name: one[ExprNode](fields[1]), Body: many[StmtNode](fields[2])}
	case KindComprehension:
		return &Comprehension{Target: one[ExprNode](fields[0]), Iter: one[ExprNode](fields[1]), Ifs: many[ExprNode](fields[2])}
	case KindArguments:
		return &Arguments{Args: many[ExprNode](fields[0]), Vararg: one[string](fields[1]), Kwarg: one[string](fields[2]), Defaults: many[ExprNode](fields[3])}
	case KindKeyword:
		return &Keyword{Arg: one[string](fields[0]), Value: one[ExprNode](fields[1])}
	case KindAlias:
		return &Alias{Name: one[string](fields[0]), Asname: one[string](fields[1])}
	}
	return nil
}

// EnumOf gives the word number n of an enum as the field of a node holds it.
func EnumOf(enum string, n int) any {
	switch enum {
	case "expr_context":
		return ExprContext(n)
	case "boolop":
		return Boolop(n)
	case "operator":
		return Operator(n)
	case "unaryop":
		return Unaryop(n)
	case "cmpop":
		return Cmpop(n)
	}
	return nil
}
