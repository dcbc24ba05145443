// Where the evaluator (runtime/dynamic) meets the core: the hooks that it sets when it is linked in, the record that
// each call of evaluated code keeps for frames and tracebacks, and the operations of eval_names.go.
//
// Compiled code needs no record of its calls, since Go's stack tells them (stack.go). Evaluated calls all look alike
// there, so each keeps an Activation, chained from the thread; Go's stack then only says where among the compiled
// calls the evaluated ones stand: at each Go frame of one of the functions Evaluator.Entries.
package py

import "path/filepath"

// Activation is a call of evaluated code under way, or one that an exception left or a frame object shows.
type Activation struct {
	Outer   *Activation
	Code    *Code
	Line    int
	Globals *Dict
	// Locals gives the dict or mapping that shows the call's variables.
	Locals func(t *Thread) Value
	// Captured: a traceback or a frame object refers to it, so it must not be used for another call.
	Captured bool
}

// Evaluator is what the evaluator does for the core.
type Evaluator struct {
	// Entries are the Go functions of which one stands on Go's stack for each evaluated call.
	Entries [2]string
	// Exec runs what an exec statement names: text, a file, a code object or a tuple of them, in namespaces that
	// have been given (zero: not).
	Exec func(t *Thread, code, globals, locals Value, caller Caller) bool
	// Compile, Eval, ExecFile and Input are the built-in functions.
	Compile, Eval, ExecFile, Input func(t *Thread, args []Value, kw *Kwargs, caller Caller) Value
	// Source compiles a module's source text.
	Source func(t *Thread, source []byte, file string) *Code
	// Script compiles a program.
	Script func(t *Thread, s Script) *Code
	// Prompt talks to the user in the namespace of __main__ till the end of input.
	Prompt func(t *Thread, names *Dict)
	// Details gives what CPython's bytecode would tell of the code; nil: an exception is set.
	Details func(t *Thread, code *Code) *CodeDetails
	// SameCode tells whether bytecode and constants are the same.
	SameCode func(t *Thread, a, b *Code) (same, ok bool)
	// StandIn gives evaluated code that does what compiled code does; nil: an exception is set.
	StandIn func(t *Thread, code *Code) *Code
	// RunCode runs a module's code in a namespace.
	RunCode func(t *Thread, code *Code, globals *Dict) Value
}

// Caller tells who calls exec, eval and their like. It is looked up only where it matters: that means walking the stack.
type Caller struct{ said callContext }

// evaluator is set where the evaluator is linked in; its functions are nil otherwise.
var evaluator Evaluator

// enters tells whether a Go function is one of Entries.
func (e *Evaluator) enters(function string) bool {
	return function != "" && (function == e.Entries[0] || function == e.Entries[1])
}

// RegisterEvaluator links the evaluator to the core; call it from an init function.
func RegisterEvaluator(e Evaluator) {
	evaluator = e
	LoadSourceFile = func(t *Thread, name, file string) Value {
		found := sourceModule{file: file}
		if filepath.Base(file) == "__init__.py" {
			found.folder = filepath.Dir(file)
		}
		return runSource(t, name, found)
	}
}

// HasEvaluator tells whether the evaluator is linked in.
func HasEvaluator() bool { return evaluator.Exec != nil }

// Evaluating gives the innermost evaluated call of the thread, nil where there is none.
func (t *Thread) Evaluating() *Activation { return t.evaluating }

// SetEvaluating makes a the innermost evaluated call.
func (t *Thread) SetEvaluating(a *Activation) { t.evaluating = a }

// UnwindEvaluated adds the traceback entry of an evaluated call that an exception leaves.
func (t *Thread) UnwindEvaluated(a *Activation) {
	if t.sameFrame {
		t.sameFrame = false
		return
	}
	t.addTraceback(a.Code, a.Line)
	t.exc.Tb.activation = a
	a.Captured = true
}

// CatchEvaluated is Catch for evaluated code.
func (t *Thread) CatchEvaluated(a *Activation, save *ExcSave) Value {
	t.UnwindEvaluated(a)
	e := t.normalize(t.FetchExc())
	if !save.saved {
		save.saved, save.info = true, t.info
	}
	t.info = e
	return newCaught(e)
}

// CatchFinallyEvaluated is CatchFinally for evaluated code.
func (t *Thread) CatchFinallyEvaluated(a *Activation) Value {
	t.UnwindEvaluated(a)
	return newCaught(t.FetchExc())
}

// NewFunctionIn is NewFunction for evaluated code, which runs in any namespace.
func NewFunctionIn(t *Thread, code *Code, globals *Dict, cells []*Cell, defaults []Value) Value {
	v := NewFunction(t, code, cells, defaults)
	f := As[Function](v)
	f.globals = globals
	if f.module = globals.GetStr(s__name__); f.module.Zero() {
		f.module = None
	}
	return v
}

// NewClosureIn makes a function of evaluated code that no Python code sees.
func NewClosureIn(code *Code, globals *Dict, cells []*Cell) *Function {
	f := NewClosure(code, cells)
	f.globals = globals
	return f
}

// Globals gives the namespace that the function runs in.
func (f *Function) Globals() *Dict { return f.globals }

// FunctionIn gives the function object in v, nil if it is none.
func FunctionIn(v Value) *Function {
	if IsExact(v, FunctionType) {
		return As[Function](v)
	}
	return nil
}

// Code gives the function's code.
func (f *Function) Code() *Code { return f.code }

// V gives the code object, which has its type from then on.
func (c *Code) V() Value {
	c.ready()
	return c.Object.V()
}

// callEvaluator calls one of the evaluator's built-in functions for whoever is calling.
func callEvaluator(t *Thread, name string, f func(t *Thread, args []Value, kw *Kwargs, caller Caller) Value, args []Value, kw *Kwargs) Value {
	caller := Caller{t.takeCaller()}
	if f == nil {
		return t.Raise(NotImplementedError, name+"() needs the evaluator, which is not linked into this program")
	}
	return f(t, args, kw, caller)
}

// Namespaces gives the caller's globals and locals; globals is nil where no Python code is running.
func (c Caller) Namespaces(t *Thread) (globals *Dict, locals Value) {
	switch {
	case c.said.activation != nil:
		return c.said.globals, c.said.activation.Locals(t)
	case c.said.globals != nil:
		return c.said.globals, c.said.locals
	}
	if stack := pythonStack(t, 1); len(stack) > 0 {
		return stack[0].globals(), stack[0].locals(t)
	}
	return nil, Value{}
}

// Flags gives the flags of the caller's code: its future statements are among them.
func (c Caller) Flags(t *Thread) CodeFlags {
	if a := c.said.activation; a != nil {
		return a.Code.Flags
	}
	if stack := pythonStack(t, 1); len(stack) > 0 {
		return stack[0].code.Flags
	}
	return 0
}

// SetCallerEvaluated is SetCaller for evaluated code.
func (t *Thread) SetCallerEvaluated(a *Activation) {
	t.ctx = callContext{globals: a.Globals, activation: a}
}

// ForgetCaller undoes SetCaller, for a callee that did not ask.
func (t *Thread) ForgetCaller() { t.ctx = callContext{} }

// TakeCaller gives what SetCaller said, once.
func (t *Thread) TakeCaller() Caller { return Caller{t.takeCaller()} }

// DisplayValue shows the value of an expression statement at the prompt, through sys.displayhook.
func DisplayValue(t *Thread, v Value) bool {
	hook := sysModule.dict.GetStr(Intern("displayhook"))
	if hook.Zero() {
		t.Raise(RuntimeError, "lost sys.displayhook")
		return false
	}
	return Call1(t, hook, v).Ok()
}

// sources has the source texts of the program's modules, packed, where they are linked in.
var sources string

// RegisterSources links in the source texts of modules.
func RegisterSources(packed string) { sources = packed }

// PackedSources gives what RegisterSources was given.
func PackedSources() string { return sources }

// FileName gives the module's file as tracebacks show it.
func (m *ModuleDef) FileName() string { return m.file() }

// Globals gives the module's namespace; nil before it was imported.
func (m *ModuleDef) Globals() *Dict { return m.globals }
