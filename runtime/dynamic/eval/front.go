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

// compileText compiles a source; nil: an exception is set.
func compileText(t *py.Thread, text string, o syntax.Options) *py.Code {
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
	return compileParsed(t, parsed.Module, o.Filename, parsed.Flags, parsed.Future.LastLine, again)
}

// compileTree compiles a tree that a program made; flags are those of compile() with the tree's own future statements.
func compileTree(t *py.Thread, tree ast.ModNode, file string, flags, futureLine int) *py.Code {
	again := func(t *py.Thread) (ast.ModNode, *scope.Table) {
		table, _ := scope.Analyze(tree, scope.Options{Filename: file, FutureLine: futureLine})
		return tree, table
	}
	return compileParsed(t, tree, file, flags, futureLine, again)
}

// compileParsed compiles a tree; again gives it and its scopes once more.
func compileParsed(
	t *py.Thread, tree ast.ModNode, file string, flags, futureLine int, again func(t *py.Thread) (ast.ModNode, *scope.Table),
) *py.Code {
	warn := func(w scope.Warning) *diagnostics.Error { return w.Issue(t, file) }
	table, err := scope.Analyze(tree, scope.Options{Filename: file, FutureLine: futureLine, Warn: warn})
	if err != nil {
		err.Raise(t)
		return nil
	}
	u := &unit{
		file: file, flags: py.CodeFlags(flags) & futureMask, optimize: py.OptimizeLevel(), codes: map[int]*py.Code{}, again: again,
	}
	return u.compileTree(tree, table)
}
