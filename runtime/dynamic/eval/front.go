// From source text to code objects: the front end, with the flags and the warnings that belong to a compilation.
package eval

import (
	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/diagnostics"
	"grumpy.dev/runtime/dynamic/scope"
	"grumpy.dev/runtime/dynamic/syntax"
	"grumpy.dev/runtime/py"
)

// futureMask holds the flags of code objects that are future statements, and so are inherited.
const futureMask = py.CoFutureDivision | py.CoFutureAbsoluteImport | py.CoFutureWithStatement |
	py.CoFuturePrintFunction | py.CoFutureUnicodeLiterals

// warner is told of the warnings of a compilation; an error that it gives ends it.
type warner = func(w scope.Warning) *diagnostics.Error

// issuing gives a warner that shows warnings as Python does.
func issuing(t *py.Thread, file string) warner {
	return func(w scope.Warning) *diagnostics.Error { return w.Issue(t, file) }
}

// compileText compiles a source; nil: an exception is set.
func compileText(t *py.Thread, text string, o syntax.Options) *py.Code {
	return compileWarning(t, text, o, issuing(t, o.Filename))
}

// compileWarning is compileText; warn may be nil, for a source whose warnings were shown before.
func compileWarning(t *py.Thread, text string, o syntax.Options, warn warner) *py.Code {
	parsed, err := syntax.Parse(t, text, o)
	if err != nil {
		err.Raise(t)
		return nil
	}
	again := func(t *py.Thread) (ast.ModNode, *scope.Table) {
		parsed, err := syntax.Parse(t, text, o)
		if err != nil {
			return nil, nil
		}
		table, _ := scope.Analyze(parsed.Module, scope.Options{Filename: o.Filename, FutureLine: parsed.Future.LastLine})
		return parsed.Module, table
	}
	a := analysis{tree: parsed.Module, file: o.Filename, flags: parsed.Flags, futureLine: parsed.Future.LastLine, again: again}
	return a.compile(t, warn)
}

// compileTree compiles a tree that a program made; flags are those of compile() with the tree's own future statements.
func compileTree(t *py.Thread, tree ast.ModNode, file string, flags, futureLine int) *py.Code {
	again := func(t *py.Thread) (ast.ModNode, *scope.Table) {
		table, _ := scope.Analyze(tree, scope.Options{Filename: file, FutureLine: futureLine})
		return tree, table
	}
	a := analysis{tree: tree, file: file, flags: flags, futureLine: futureLine, again: again}
	return a.compile(t, issuing(t, file))
}

// analysis is what compiling a tree needs to know.
type analysis struct {
	tree              ast.ModNode
	file              string
	flags, futureLine int
	again             func(t *py.Thread) (ast.ModNode, *scope.Table) // gives the tree and its scopes once more
}

// compile makes code objects of the tree.
func (a *analysis) compile(t *py.Thread, warn warner) *py.Code {
	table, err := scope.Analyze(a.tree, scope.Options{Filename: a.file, FutureLine: a.futureLine, Warn: warn})
	if err != nil {
		err.Raise(t)
		return nil
	}
	u := &unit{
		file: a.file, flags: py.CodeFlags(a.flags) & futureMask, optimize: py.OptimizeLevel(), codes: map[int]*py.Code{}, again: a.again,
	}
	return u.compileTree(a.tree, table)
}
