// The stack of Python calls, read from Go's own.
//
// Nothing is recorded on calls: a frame is found when somebody asks (sys._getframe, warnings, globals()
// called through another name) by walking Go's stack. Generated functions are known by their Go
// name, and //line directives make Go report Python lines.
package py

import (
	"runtime"
	"strings"
	"sync"
)

// codeByGoName finds the Code of a generated Go function.
var codeByGoName struct {
	sync.RWMutex
	m map[string]*Code
}

// RegisterCode lets a function that is written in Go be seen as a Python frame.
func RegisterCode(c *Code) { registerCodes([]*Code{c}) }

func registerCodes(codes []*Code) {
	codeByGoName.Lock()
	defer codeByGoName.Unlock()
	if codeByGoName.m == nil {
		codeByGoName.m = map[string]*Code{}
	}
	for _, c := range codes {
		for name := range strings.FieldsSeq(c.GoName) {
			codeByGoName.m[name] = c
		}
	}
}

// lineAt gives the Python line that a call stands at whose Go function is at that line.
func (c *Code) lineAt(goLine int) int {
	if c.CallLine != 0 {
		return c.CallLine
	}
	return goLine
}

// stackEntry is one Python call under way.
type stackEntry struct {
	code       *Code
	line       int
	activation *Activation // of evaluated code; nil for compiled code
}

// globals gives the namespace that the call runs in, nil where its module is not there yet.
func (e *stackEntry) globals() *Dict {
	if e.activation != nil {
		return e.activation.Globals
	}
	return e.code.globals()
}

// locals gives the variables of the call: for compiled functions, which don't keep them, an empty dict.
func (e *stackEntry) locals(t *Thread) Value {
	g := e.globals()
	switch {
	case e.activation != nil:
		return e.activation.Locals(t)
	case g == nil || e.code.Flags&CoNewLocals != 0:
		return NewDict().V()
	}
	return g.V()
}

// pythonStack gives the Python calls under way, innermost first, at most limit of them.
func pythonStack(t *Thread, limit int) []stackEntry {
	w := stackWalk{limit: limit, evaluated: t.evaluating}
	pcs := make([]uintptr, 64)
	for skip := 2; len(w.out) < limit; skip += len(pcs) {
		n := runtime.Callers(skip, pcs)
		if n == 0 {
			break
		}
		w.add(pcs[:n])
		if n < len(pcs) {
			break
		}
	}
	return w.out
}

// stackWalk collects the Python calls on Go's stack.
type stackWalk struct {
	out       []stackEntry
	limit     int
	evaluated *Activation // the next evaluated call to meet
}

func (w *stackWalk) add(pcs []uintptr) {
	frames := runtime.CallersFrames(pcs)
	codeByGoName.RLock()
	defer codeByGoName.RUnlock()
	for len(w.out) < w.limit {
		f, more := frames.Next()
		if c := codeByGoName.m[f.Function]; c != nil {
			w.out = append(w.out, stackEntry{code: c, line: c.lineAt(f.Line)})
		} else if a := w.evaluated; a != nil && evaluator.enters(f.Function) {
			w.out = append(w.out, stackEntry{code: a.Code, line: a.Line, activation: a})
			w.evaluated = a.Outer
		}
		if !more {
			break
		}
	}
}

// callerModuleName gives __name__ of the module whose code is running; zero where none is.
func callerModuleName(t *Thread) Value {
	if g := t.callerGlobals(); g != nil {
		return g.GetStr(s__name__)
	}
	return Value{}
}

// callerGlobals gives the globals of the Python code that is running.
func (t *Thread) callerGlobals() *Dict {
	if t.ctx.globals != nil {
		return t.ctx.globals
	}
	if stack := pythonStack(t, 1); len(stack) > 0 {
		return stack[0].globals()
	}
	return nil
}

// callerLocals gives the variables of the Python code that is running; zero where there is none.
func (t *Thread) callerLocals() Value {
	if stack := pythonStack(t, 1); len(stack) > 0 {
		return stack[0].locals(t)
	}
	return Value{}
}

// currentFrame builds the frame objects of the running calls, from the one depth calls up; nil: the stack is not that deep.
func currentFrame(t *Thread, depth int) *Frame {
	stack := pythonStack(t, 1<<20)
	if depth >= len(stack) {
		return nil
	}
	return callFrames(stack[depth:])
}

// callFrames builds the frame objects of calls, innermost first; nil: there are none.
func callFrames(stack []stackEntry) *Frame {
	var f *Frame
	for i := len(stack) - 1; i >= 0; i-- {
		f = newFrame(stack[i].code, stack[i].line, f)
		f.rooted = true
		f.show(stack[i].activation)
	}
	return f
}

// callsFrom gives the calls under way from the one whose frame this is; nil where that has ended.
func callsFrom(t *Thread, f *Frame) []stackEntry {
	stack := pythonStack(t, 1<<20)
	for i := range stack {
		if stack[i].code == f.code && stack[i].activation == f.activation {
			return stack[i:]
		}
	}
	return nil
}
