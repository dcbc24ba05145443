// exec, eval, compile, execfile and input.
package eval

import (
	"os"
	"strings"

	"grumpy.dev/runtime/dynamic/pyast"
	"grumpy.dev/runtime/dynamic/syntax"
	"grumpy.dev/runtime/py"
)

func init() {
	py.RegisterEvaluator(py.Evaluator{
		Entries:  [2]string{"grumpy.dev/runtime/dynamic/eval.run", "grumpy.dev/runtime/dynamic/eval.advance"},
		Exec:     execStmt,
		Compile:  builtinCompile,
		Eval:     builtinEval,
		ExecFile: builtinExecFile,
		Input:    builtinInput,
		Source:   compileSource,
		Script:   compileScript,
		Prompt:   runPrompt,
		RunCode:  runModule,
		Details:  codeDetails,
		SameCode: sameCode,
		StandIn:  standIn,
	})
}

// execStmt is the exec statement.
func execStmt(t *py.Thread, code, globals, locals py.Value, caller py.Caller) bool {
	globals, locals = orNone(globals), orNone(locals)
	if globals == py.None && locals == py.None && py.IsTuple(code) {
		if items := py.As[py.Tuple](code).Items(); len(items) == 2 || len(items) == 3 {
			code, globals = items[0], items[1]
			if len(items) == 3 {
				locals = items[2]
			}
		}
	}
	switch {
	case globals == py.None:
		g, l := caller.Namespaces(t)
		globals = g.V()
		if locals == py.None {
			locals = l
		}
	case locals == py.None:
		locals = globals
	}
	isText := py.IsStr(code) || py.IsUnicode(code)
	isCode, isFile := py.IsExact(code, py.CodeType), py.IsInstanceOf(code, py.FileType)
	switch {
	case !isText && !isCode && !isFile:
		t.Raise(py.TypeError, "exec: arg 1 must be a string, file, or code object")
		return false
	case !py.IsDict(globals):
		t.Raise(py.TypeError, "exec: arg 2 must be a dictionary or None")
		return false
	case !py.IsMapping(t, locals):
		t.Raise(py.TypeError, "exec: arg 3 must be a mapping or None")
		return false
	}
	g := py.As[py.Dict](globals)
	addBuiltins(g)
	if isCode {
		return evalCode(t, py.As[py.Code](code), g, locals, "exec").Ok()
	}
	o := syntax.Options{Filename: "<string>", Flags: int(caller.Flags(t) & futureMask)}
	var text string
	var ok bool
	if isFile {
		o.FromFile = true
		text, o.Filename, ok = py.FileText(t, code)
	} else {
		text, ok = sourceText(t, code, &o)
	}
	if !ok {
		return false
	}
	c := compileText(t, text, o)
	return c != nil && runCode(t, c, g, locals).Ok()
}

func orNone(v py.Value) py.Value {
	if v.Zero() {
		return py.None
	}
	return v
}

var s__builtins__ = py.Intern("__builtins__")

// addBuiltins gives a namespace the built-ins, if it lacks them.
func addBuiltins(g *py.Dict) {
	if g.GetStr(s__builtins__).Zero() {
		g.SetStr(s__builtins__, py.BuiltinsValue())
	}
}

// evalCode runs a code object for exec or eval.
func evalCode(t *py.Thread, c *py.Code, globals *py.Dict, locals py.Value, who string) py.Value {
	if len(c.FreeVars) > 0 {
		return t.Raise(py.TypeError, "code object passed to "+who+" may not contain free variables")
	}
	if bodyOf(c) == nil && worksIn(c, globals) {
		return py.CallN(t, py.NewClosureIn(c, globals, nil).V(), nil)
	}
	if c = c.StandIn(t, nil); c == nil {
		return py.Value{}
	}
	return runCode(t, c, globals, locals)
}

// worksIn tells whether compiled code is a function's that needs no stand-in to run in a namespace.
func worksIn(c *py.Code, globals *py.Dict) bool {
	isFunction := c.Flags&py.CoNewLocals != 0 && c.Flags&py.CoOptimized != 0
	return isFunction && (c.Module == nil || c.Module.Globals() == globals)
}

// sourceText gives the text of a str or unicode source; a unicode one is read as UTF-8.
func sourceText(t *py.Thread, v py.Value, o *syntax.Options) (string, bool) {
	var text string
	if py.IsUnicode(v) {
		text = py.As[py.Unicode](v).String()
		o.Flags |= syntax.FlagSourceIsUTF8
	} else {
		text = py.As[py.Str](v).String()
	}
	if strings.IndexByte(text, 0) >= 0 {
		t.Raise(py.TypeError, "expected string without null bytes")
		return "", false
	}
	return text, true
}

// noKeywords refuses arguments by name.
func noKeywords(t *py.Thread, fname string, kw *py.Kwargs) bool {
	if kw.Len() > 0 {
		t.Raise(py.TypeError, fname+"() takes no keyword arguments")
		return false
	}
	return true
}

// builtinEval is eval(source[, globals[, locals]]).
func builtinEval(t *py.Thread, args []py.Value, kw *py.Kwargs, caller py.Caller) py.Value {
	var given [3]py.Value
	if kw.Len() == 0 && len(args) > 0 && len(args) <= len(given) {
		copy(given[:], args)
	} else if !noKeywords(t, "eval", kw) {
		return py.Value{}
	} else if _, ok := py.UnpackArgs(t, "eval", 1, 3, args, nil); !ok {
		return py.Value{}
	}
	code, globals, locals := given[0], orNone(given[1]), orNone(given[2])
	if locals != py.None && !py.IsMapping(t, locals) {
		return t.Raise(py.TypeError, "locals must be a mapping")
	}
	if globals != py.None && !py.IsDict(globals) {
		if py.IsMapping(t, globals) {
			return t.Raise(py.TypeError, "globals must be a real dict; try eval(code, {}, mapping)")
		}
		return t.Raise(py.TypeError, "globals must be a dict")
	}
	g, locals := namespaces(t, globals, locals, caller)
	addBuiltins(g)
	if py.IsExact(code, py.CodeType) {
		return evalCode(t, py.As[py.Code](code), g, locals, "eval()")
	}
	if !py.IsStr(code) && !py.IsUnicode(code) {
		return t.Raise(py.TypeError, "eval() arg 1 must be a string or code object")
	}
	o := syntax.Options{Filename: "<string>", Mode: syntax.Eval, Flags: int(caller.Flags(t) & futureMask)}
	text, ok := sourceText(t, code, &o)
	if !ok {
		return py.Value{}
	}
	return evalText(t, text, o, g, locals)
}

// evalText evaluates an expression.
func evalText(t *py.Thread, text string, o syntax.Options, g *py.Dict, locals py.Value) py.Value {
	c := compileText(t, strings.TrimLeft(text, " \t"), o)
	if c == nil {
		return py.Value{}
	}
	return runCode(t, c, g, locals)
}

// namespaces gives the namespaces to work in: the caller's where none are given.
func namespaces(t *py.Thread, globals, locals py.Value, caller py.Caller) (*py.Dict, py.Value) {
	if globals != py.None {
		if locals == py.None {
			locals = globals
		}
		return py.As[py.Dict](globals), locals
	}
	g, l := caller.Namespaces(t)
	if locals == py.None {
		locals = l
	}
	return g, locals
}

// builtinExecFile is execfile(filename[, globals[, locals]]).
func builtinExecFile(t *py.Thread, args []py.Value, kw *py.Kwargs, caller py.Caller) py.Value {
	if !noKeywords(t, "execfile", kw) {
		return py.Value{}
	}
	args, ok := py.ParseArgs(t, "execfile", 1, 3, args, nil)
	if !ok {
		return py.Value{}
	}
	name, ok := py.ArgString(t, "execfile", 1, args[0])
	if !ok {
		return py.Value{}
	}
	if args[1].Ok() && !py.IsDict(args[1]) {
		py.ArgFail(t, "execfile", 2, "dict", args[1])
		return py.Value{}
	}
	globals, locals := orNone(args[1]), orNone(args[2])
	if locals != py.None && !py.IsMapping(t, locals) {
		return t.Raise(py.TypeError, "locals must be a mapping")
	}
	g, locals := namespaces(t, globals, locals, caller)
	addBuiltins(g)
	text, err := os.ReadFile(name)
	if err != nil {
		return py.RaiseFileError(t, err, name)
	}
	o := syntax.Options{Filename: name, FromFile: true, Flags: int(caller.Flags(t) & futureMask)}
	c := compileText(t, string(text), o)
	if c == nil {
		return py.Value{}
	}
	return runCode(t, c, g, locals)
}

// builtinInput is input([prompt]).
func builtinInput(t *py.Thread, args []py.Value, kw *py.Kwargs, caller py.Caller) py.Value {
	args, ok := py.UnpackArgs(t, "input", 0, 1, args, kw)
	if !ok {
		return py.Value{}
	}
	line := py.RawInput(t, args[0])
	if line.Zero() {
		return line
	}
	if !py.IsStr(line) {
		return t.Raise(py.TypeError, "must be string, not "+py.TypeName(line))
	}
	text := py.As[py.Str](line).String()
	if strings.IndexByte(text, 0) >= 0 {
		return t.Raise(py.TypeError, "embedded '\\0' in input line")
	}
	g, locals := caller.Namespaces(t)
	addBuiltins(g)
	o := syntax.Options{Filename: "<string>", Mode: syntax.Eval, Flags: int(caller.Flags(t) & futureMask)}
	return evalText(t, text, o, g, locals)
}

// builtinCompile is compile(source, filename, mode[, flags[, dont_inherit]]).
func builtinCompile(t *py.Thread, args []py.Value, kw *py.Kwargs, caller py.Caller) py.Value {
	args, ok := py.BindKeywords(t, "compile", []string{"source", "filename", "mode", "flags", "dont_inherit"}, 2, args, kw)
	if !ok {
		return py.Value{}
	}
	file, ok1 := py.ArgString(t, "compile", 2, args[1])
	if !ok1 {
		return py.Value{}
	}
	if args[2].Zero() { // the file name comes first in errors
		return t.Raise(py.TypeError, "Required argument 'mode' (pos 3) not found")
	}
	modeName, ok2 := py.ArgString(t, "compile", 3, args[2])
	if !ok2 {
		return py.Value{}
	}
	flags, dontInherit, ok := compileFlags(t, args[3], args[4])
	if !ok {
		return py.Value{}
	}
	if !dontInherit {
		flags |= int(caller.Flags(t) & futureMask)
	}
	o := syntax.Options{Filename: file, Flags: flags}
	if o.Mode, ok = modes[modeName]; !ok {
		return t.Raise(py.ValueError, "compile() arg 3 must be 'exec', 'eval' or 'single'")
	}
	return compileValue(t, args[0], o)
}

var modes = map[string]syntax.Mode{"exec": syntax.Exec, "eval": syntax.Eval, "single": syntax.Single}

// obsoleteFlags are accepted and mean nothing.
const obsoleteFlags = int(py.CoNested)

// compileFlags checks the last two arguments of compile.
func compileFlags(t *py.Thread, flagsArg, inheritArg py.Value) (flags int, dontInherit, ok bool) {
	if flagsArg.Ok() {
		if flags, ok = py.ArgInt32(t, flagsArg); !ok {
			return 0, false, false
		}
	}
	if inheritArg.Ok() {
		n, ok := py.ArgInt32(t, inheritArg)
		if !ok {
			return 0, false, false
		}
		dontInherit = n != 0
	}
	known := int(futureMask) | obsoleteFlags | syntax.FlagDontImplyDedent | syntax.FlagOnlyAST
	if flags&^known != 0 {
		t.Raise(py.ValueError, "compile(): unrecognised flags")
		return 0, false, false
	}
	return flags, dontInherit, true
}

// compileValue compiles text, or a tree of module _ast.
func compileValue(t *py.Thread, source py.Value, o syntax.Options) py.Value {
	if pyast.IsNode(source) {
		return compileNode(t, source, o)
	}
	text, ok := py.SourceBytes(t, source, &o.Flags, syntax.FlagSourceIsUTF8)
	if !ok {
		return py.Value{}
	}
	if strings.IndexByte(text, 0) >= 0 {
		return t.Raise(py.TypeError, "compile() expected string without null bytes")
	}
	if o.Flags&syntax.FlagOnlyAST != 0 {
		return parseNode(t, text, o)
	}
	c := compileText(t, text, o)
	if c == nil {
		return py.Value{}
	}
	return c.V()
}

// compileNode compiles a tree of module _ast.
func compileNode(t *py.Thread, node py.Value, o syntax.Options) py.Value {
	if o.Flags&syntax.FlagOnlyAST != 0 {
		return node
	}
	tree := pyast.FromPython(t, node, o.Mode)
	if tree == nil {
		return py.Value{}
	}
	future, err := syntax.Futures(tree, o.Filename)
	if err != nil {
		err.Raise(t)
		return py.Value{}
	}
	c := compileTree(t, tree, o.Filename, o.Flags|future.Flags, future.LastLine)
	if c == nil {
		return py.Value{}
	}
	return c.V()
}

// parseNode gives the tree of module _ast that a text stands for.
func parseNode(t *py.Thread, text string, o syntax.Options) py.Value {
	tree, err := syntax.ParseTree(t, text, o)
	if err != nil {
		err.Raise(t)
		return py.Value{}
	}
	return pyast.ToPython(t, tree)
}

// compileSource compiles a module's source file.
func compileSource(t *py.Thread, source []byte, file string) *py.Code {
	return compileText(t, string(source), syntax.Options{Filename: file, FromFile: true})
}

// compileScript compiles a program.
func compileScript(t *py.Thread, s py.Script) *py.Code {
	return compileText(t, s.Text, syntax.Options{Filename: s.File, FromFile: s.Kind != "string"})
}

// runModule runs a module's code in its namespace.
func runModule(t *py.Thread, code *py.Code, globals *py.Dict) py.Value {
	addBuiltins(globals)
	return runCode(t, code, globals, globals.V())
}
