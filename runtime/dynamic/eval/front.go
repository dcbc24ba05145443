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
	return compileParsed(t, parsed.Module, text, o.Filename, parsed.Flags, parsed.Future.LastLine)
}

// compileParsed compiles a tree; flags are those of compile() with the source's own future statements.
func compileParsed(t *py.Thread, tree ast.ModNode, text, file string, flags, futureLine int) *py.Code {
	warn := func(w scope.Warning) *diagnostics.Error { return w.Issue(t, file) }
	table, err := scope.Analyze(tree, scope.Options{Filename: file, FutureLine: futureLine, Warn: warn})
	if err != nil {
		err.Raise(t)
		return nil
	}
	u := &unit{file: file, source: text, flags: py.CodeFlags(flags) & futureMask, optimize: py.OptimizeLevel()}
	return u.compileTree(tree, table)
}
