// `from __future__ import …`: which features a module asks for.
//
// CPython's parser looks at these statements while it parses: `print_function` makes `print` a name from there on, and
// `unicode_literals` makes all strings of the module Unicode, those before it too. The rules about where such an import
// may stand are checked later, on the tree.

package syntax

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/diagnostics"
)

// The flags of compile(), as __future__ has them, and those of the module ast and of codeop.
const (
	FlagSourceIsUTF8    = 0x100
	FlagDontImplyDedent = 0x200
	FlagOnlyAST         = 0x400
	FlagDivision        = 0x2000
	FlagAbsoluteImport  = 0x4000
	FlagWithStatement   = 0x8000
	FlagPrintFunction   = 0x10000
	FlagUnicodeLiterals = 0x20000
	// FlagFutures are the flags that code hands on to what it compiles.
	FlagFutures = FlagDivision | FlagAbsoluteImport | FlagWithStatement | FlagPrintFunction | FlagUnicodeLiterals
	// FlagObsolete is what compile() accepts for features that have long been the rule.
	FlagObsolete = 0x10
)

// Future holds the features that a module asks for.
type Future struct {
	// Flags are those of the features.
	Flags int
	// LastLine is the line of the last future import; -1 without one.
	LastLine int
}

// nameAt gives the name that a token is, or nothing.
func (ts *tokens) nameAt(i int) string {
	if i < len(ts.list) && ts.list[i].kind == tokName {
		return ts.text(i)
	}
	return ""
}

func (ts *tokens) kindAt(i int) token {
	if i < len(ts.list) {
		return ts.list[i].kind
	}
	return tokEndmarker
}

// futureNames gives the names of a future import whose `from` stands at i, and where it ends; -1 where it is none.
func (ts *tokens) futureNames(i int) (names []string, end int) {
	if ts.nameAt(i+1) != "__future__" {
		return nil, -1
	}
	at := i + 2
	for ts.kindAt(at) == tokDot || ts.kindAt(at) == tokName {
		at++
	}
	if ts.kindAt(at) != tokImportKeyword {
		return nil, -1
	}
	at++
	if ts.kindAt(at) == tokLeftParen {
		at++
	}
	for name := ts.nameAt(at); name != ""; name = ts.nameAt(at) {
		names = append(names, name)
		at++
		if ts.kindAt(at) == tokAsKeyword {
			at += 2
		}
		if ts.kindAt(at) != tokComma {
			break
		}
		at++
	}
	return names, at
}

// parsedLength gives how many tokens the parser can come to see: of an interactive simple statement only its line.
func (ts *tokens) parsedLength(mode Mode) int {
	if mode != Single || isCompound(ts.list[0].kind) {
		return len(ts.list)
	}
	for i := range ts.list {
		if ts.list[i].kind == tokNewline {
			return i
		}
	}
	return len(ts.list)
}

func isCompound(kind token) bool {
	switch kind {
	case tokAt, tokClassKeyword, tokDefKeyword, tokForKeyword, tokIfKeyword, tokTryKeyword, tokWhileKeyword, tokWithKeyword:
		return true
	}
	return false
}

// applyFutures finds what the parser must know beforehand, and makes `print` a name behind an import of print_function.
func (ts *tokens) applyFutures(mode Mode, flags int) int {
	printFrom := len(ts.list)
	if flags&FlagPrintFunction != 0 {
		printFrom = 0
	}
	for i := range ts.parsedLength(mode) {
		if ts.list[i].kind != tokFromKeyword {
			continue
		}
		names, end := ts.futureNames(i)
		for _, name := range names {
			switch name {
			case "unicode_literals":
				flags |= FlagUnicodeLiterals
			case "print_function":
				printFrom = min(printFrom, end)
			}
		}
	}
	for i := printFrom; i < len(ts.list); i++ {
		if ts.list[i].kind == tokPrintKeyword {
			ts.list[i].kind = tokName
		}
	}
	return flags
}

// features are those that `from __future__` knows; 0 for one that has long been the rule.
var features = map[string]int{
	"nested_scopes":    0,
	"generators":       0,
	"division":         FlagDivision,
	"absolute_import":  FlagAbsoluteImport,
	"with_statement":   FlagWithStatement,
	"print_function":   FlagPrintFunction,
	"unicode_literals": FlagUnicodeLiterals,
}

// Futures gives the features of a module. A future import may only follow a docstring, other future imports, and what
// stands on the same line as they do; one that comes later is found here when it stands at the top level.
func Futures(module ast.ModNode, filename string) (Future, *diagnostics.Error) {
	found := Future{LastLine: -1}
	done, lastLine := false, 0
	for i, statement := range ast.Body(module) {
		line := statement.At().Line
		if done && line > lastLine {
			break
		}
		lastLine = line
		if from, ok := statement.(*ast.ImportFrom); ok && from.Module == "__future__" {
			if done {
				const late = "from __future__ imports must occur at the beginning of the file"
				return found, diagnostics.Symbol(filename, late, line)
			}
			if err := found.add(from, filename); err != nil {
				return found, err
			}
			found.LastLine = line
		} else if i > 0 || !isStringStatement(statement) {
			done = true
		}
	}
	return found, nil
}

func (f *Future) add(from *ast.ImportFrom, filename string) *diagnostics.Error {
	for _, alias := range from.Names {
		flag, ok := features[alias.Name]
		if !ok {
			message := "future feature " + alias.Name[:min(len(alias.Name), 100)] + " is not defined"
			if alias.Name == "braces" {
				message = "not a chance"
			}
			return diagnostics.Symbol(filename, message, from.Line)
		}
		f.Flags |= flag
	}
	return nil
}

func isStringStatement(statement ast.StmtNode) bool {
	expr, ok := statement.(*ast.Expr)
	return ok && expr.Value.Kind() == ast.KindStr
}
