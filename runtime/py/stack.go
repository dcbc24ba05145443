// The stack of Python calls, read from Go's own.
//
// Nothing is recorded on calls: a frame is found when somebody asks (sys._getframe, warnings, globals()
// called through another name) by walking Go's stack. Generated functions are known by their Go
// name, and //line directives make Go report Python lines.
package py

import (
	"runtime"
	"sync"
)

// codeByGoName finds the Code of a generated Go function.
var codeByGoName struct {
	sync.RWMutex
	m map[string]*Code
}

func registerCodes(codes []*Code) {
	codeByGoName.Lock()
	defer codeByGoName.Unlock()
	if codeByGoName.m == nil {
		codeByGoName.m = map[string]*Code{}
	}
	for _, c := range codes {
		codeByGoName.m[c.GoName] = c
	}
}

// stackEntry is one Python call under way.
type stackEntry struct {
	code *Code
	line int
}

// pythonStack gives the Python calls under way, innermost first, at most limit of them.
func pythonStack(limit int) []stackEntry {
	var out []stackEntry
	pcs := make([]uintptr, 64)
	for skip := 2; len(out) < limit; skip += len(pcs) {
		n := runtime.Callers(skip, pcs)
		if n == 0 {
			break
		}
		out = appendPythonFrames(out, pcs[:n], limit)
		if n < len(pcs) {
			break
		}
	}
	return out
}

func appendPythonFrames(out []stackEntry, pcs []uintptr, limit int) []stackEntry {
	frames := runtime.CallersFrames(pcs)
	codeByGoName.RLock()
	defer codeByGoName.RUnlock()
	for len(out) < limit {
		f, more := frames.Next()
		if c := codeByGoName.m[f.Function]; c != nil {
			out = append(out, stackEntry{c, f.Line})
		}
		if !more {
			break
		}
	}
	return out
}

// callerCode gives the code of the innermost Python function running, nil where there is none.
func callerCode() *Code {
	if s := pythonStack(1); len(s) > 0 {
		return s[0].code
	}
	return nil
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
	if c := callerCode(); c != nil {
		return c.globals()
	}
	return nil
}

// currentFrame builds the frame objects of the running calls, from the one depth calls up; nil: the stack is not that deep.
func currentFrame(depth int) *Frame {
	stack := pythonStack(1 << 20)
	if depth >= len(stack) {
		return nil
	}
	var f *Frame
	for i := len(stack) - 1; i >= depth; i-- {
		f = newFrame(stack[i].code, stack[i].line, f)
	}
	return f
}
