// Package scope finds out which names a program binds and where their values live: CPython's symbol table.
//
// It is the twin of the compiler's scope analysis and gives the same results and errors. Names are mangled
// (`__x` in class `C` is `_C__x`): whoever meets an identifier in the tree looks it up with Lookup, which mangles.
package scope

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/py"
)

// BlockKind says what a scope is the scope of.
type BlockKind uint8

// The kinds of scope.
const (
	Module BlockKind = iota
	Function
	Class
)

// NameKind says where the value of a name lives.
type NameKind uint8

// The places where the value of a name can live.
const (
	// Unresolved is no place: the name isn't in the scope.
	Unresolved NameKind = iota
	// Local is bound in this scope, and in no inner function's reach.
	Local
	// GlobalExplicit is declared by a `global` statement.
	GlobalExplicit
	// GlobalImplicit is bound in no enclosing function: module first, then built-ins; in a class body its own names first.
	GlobalImplicit
	// Free belongs to an enclosing function.
	Free
	// Cell is bound in this function and used by an inner one.
	Cell
)

// Name is a name in a scope.
type Name struct {
	// Name is the mangled name.
	Name string
	Kind NameKind
	// IsGlobal: declared by a `global` statement here, or for the module anywhere.
	IsGlobal bool
	// IsLocal: bound here other than as a parameter or by an import.
	IsLocal bool
	IsParam bool
	// IsImported: bound by an import.
	IsImported bool
	// IsUsed: read in this scope.
	IsUsed bool
	// PassesFree: only in a class body: bound there, while inner functions mean the enclosing function's variable by it.
	PassesFree bool
}

// IsBound says whether the scope binds the name: as a parameter, or by any statement that does.
func (n *Name) IsBound() bool { return n.IsLocal || n.IsParam || n.IsImported }

// Scope is one scope and what happens in it.
type Scope struct {
	Kind BlockKind
	// Node is the node that opens the scope: a module, function, class, lambda, generator expression, set or dict
	// comprehension. A list comprehension opens none.
	Node ast.Node
	// Name is what the symbol table calls the scope: `top`, a function's or class's name, `lambda`, `genexpr`, …
	Name string
	Line int
	// Number counts the scopes of a module in the order in which they begin.
	Number int
	Parent *Scope
	// Children stand in the order in which CPython enters them.
	Children []*Scope
	// Names stand in the order in which they first occur.
	Names []*Name
	// Params are the parameters in order, as in `co_varnames`: a tuple parameter is `.0`, `.1`, … (its position); then
	// the name of `*args`, then of `**kwargs`. The names inside tuple parameters are locals with IsParam.
	Params []string
	// Varnames are the parameters as the symbol table lists them: with the names inside tuple parameters at the end.
	Varnames []string
	// ClassName is the class whose body this is or in which it stands: for mangling. Empty outside any class.
	ClassName string
	// IsNested: stands inside a function.
	IsNested    bool
	IsGenerator bool
	// ReturnsValue: has a `return` with a value.
	ReturnsValue bool
	// HasBareExec: has an `exec` without `in`: names not bound in the function are looked up at run time.
	HasBareExec bool
	// HasExec: has any `exec` statement.
	HasExec          bool
	HasQualifiedExec bool
	HasImportStar    bool
	// IsFree: may have free variables: CPython says so of every nested function that uses a name it doesn't bind.
	IsFree bool
	// HasChildFree: contains, at any depth, a scope with free variables that come from outside that scope.
	HasChildFree bool
	// Docstring is that of a module, class or function; zero without one.
	Docstring py.Value

	unoptimizedLine int
	byName          map[string]*Name
}

// CodeName is what CPython's code object of the scope is called: `<module>`, a function's name, `<lambda>`, …
func (s *Scope) CodeName() string {
	switch s.Node.Kind() {
	case ast.KindFunctionDef, ast.KindClassDef:
		return s.Name
	case ast.KindModule, ast.KindInteractive, ast.KindExpression:
		return "<module>"
	}
	return "<" + s.Name + ">"
}

// IsComprehension tells whether the scope is that of a generator expression or a set or dict comprehension.
func (s *Scope) IsComprehension() bool {
	switch s.Node.Kind() {
	case ast.KindGeneratorExp, ast.KindSetComp, ast.KindDictComp:
		return true
	}
	return false
}

// Lookup gives what id (as written) means in the scope; nil for an identifier that doesn't occur in it.
func (s *Scope) Lookup(id string) *Name {
	return s.byName[Mangle(s.ClassName, id)]
}

// Table holds the scopes of a module.
type Table struct {
	Root   *Scope
	ByNode map[ast.Node]*Scope
}
