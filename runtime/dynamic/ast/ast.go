// Package ast holds the syntax tree of Python 2.7 as the runtime's own front end builds it.
//
// The nodes are generated from the language definition, as the compiler's are: the names and fields are those of
// CPython's `ast` module. This file holds what all of them share.
package ast

// Kind says what a node is.
type Kind uint8

// String gives the name of the kind, as Python's `ast` module has it.
func (k Kind) String() string { return Specs[k].Name }

// Node is any node of the tree.
type Node interface {
	Kind() Kind
	// Field gives field number i: a string, bool, int, py.Value or enum, a Node or nil, or a list of one of these.
	Field(i int) any
}

// Place is where a node stands: the line from 1, the column in bytes from 0, or -1 for a string of several lines.
type Place struct {
	Line, Col int
}

// At gives the place.
func (p *Place) At() *Place { return p }

// Holds says what kind of thing a field holds.
type Holds uint8

// What a field can hold.
const (
	HoldsNode Holds = iota
	HoldsEnum
	HoldsIdentifier
	HoldsString
	HoldsNumber
	HoldsBool
	HoldsInt
)

// Arity says how often the value of a field occurs.
type Arity uint8

// The arities.
const (
	ArityOne Arity = iota
	ArityOptional
	ArityList
)

// FieldSpec describes a field; Type is the name of its union, node, enum or primitive type.
type FieldSpec struct {
	Name  string
	Type  string
	Holds Holds
	Arity Arity
}

// NodeSpec describes a node; Union is empty for a node that stands outside any union.
type NodeSpec struct {
	Name    string
	Union   string
	Located bool
	Fields  []FieldSpec
}

// EnumSpec describes an enum.
type EnumSpec struct {
	Name  string
	Words []string
}

// nodes gives a list of nodes of one union as a list of nodes.
func nodes[T Node](list []T) []Node {
	out := make([]Node, len(list))
	for i, n := range list {
		out[i] = n
	}
	return out
}

// orNil gives an optional node, or nil: not an interface that holds a nil pointer.
func orNil[T interface {
	comparable
	Node
}](n T) any {
	var none T
	if n == none {
		return nil
	}
	return n
}

// one gives a field of type T; its zero value for anything else.
func one[T any](field any) T {
	x, _ := field.(T)
	return x
}

// many gives a field that is a list of nodes of type T.
func many[T Node](field any) []T {
	list, _ := field.([]Node)
	out := make([]T, len(list))
	for i, n := range list {
		out[i], _ = n.(T)
	}
	return out
}

// Body gives the statements of a module; an expression has none.
func Body(module ModNode) []StmtNode {
	switch m := module.(type) {
	case *Module:
		return m.Body
	case *Interactive:
		return m.Body
	}
	return nil
}

// WordOf gives the number of a word of an enum.
func WordOf(word any) int {
	switch w := word.(type) {
	case ExprContext:
		return int(w)
	case Boolop:
		return int(w)
	case Operator:
		return int(w)
	case Unaryop:
		return int(w)
	case Cmpop:
		return int(w)
	}
	return 0
}
