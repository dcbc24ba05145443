// The Python calls of all threads, read from the text in which Go prints its stacks.
//
// Go shows a running program no other goroutine's stack but as text. Each block begins "goroutine N [state]:", then
// come two lines a call, innermost first: "pkg.function(arguments)" and "<tab>file:line +0x1d". Which thread a block is
// says its outermost function of ours: runMain, or runThread and runAttached with the Thread's address as the first
// argument (they use it after the call, so Go keeps it where it prints it from). Of a stack of more than a hundred
// calls Go leaves out the middle.
package py

import (
	"runtime"
	"strconv"
	"strings"
	"time"
	"unsafe"
)

const packagePath = "grumpy.dev/runtime/py."

// maxDump bounds the text of all stacks; what goes beyond is left out.
const maxDump = 256 << 20

// maxLooks is how often Go is asked for the stacks while it can't show one, since it runs at that moment.
const maxLooks = 20

// goStacks gives Go's text about all goroutines.
func goStacks() string {
	for size := 1 << 18; ; size *= 4 {
		buf := make([]byte, size)
		if n := runtime.Stack(buf, true); n < size || size >= maxDump {
			return unsafe.String(&buf[0], n)
		}
	}
}

// threadStacks gives the Python calls under way in each live thread, innermost first.
func threadStacks() map[*Thread][]stackEntry {
	known := map[string]*Thread{}
	for _, t := range liveThreads() {
		known["0x"+strconv.FormatUint(uint64(uintptr(unsafe.Pointer(t))), 16)] = t
	}
	out := map[*Thread][]stackEntry{}
	for range maxLooks {
		text := goStacks()
		for _, block := range strings.Split(text, "\n\n") {
			if t, calls := readStack(block, known); t != nil {
				out[t] = calls
			}
		}
		if !strings.Contains(text, "stack unavailable") {
			break
		}
		time.Sleep(time.Millisecond)
	}
	return out
}

// readStack reads one goroutine's block; nil: it is no thread.
func readStack(block string, known map[string]*Thread) (t *Thread, calls []stackEntry) {
	lines := strings.Split(block, "\n")
	codeByGoName.RLock()
	defer codeByGoName.RUnlock()
	for i := 1; i+1 < len(lines); i++ {
		open := strings.LastIndexByte(lines[i], '(')
		if open <= 0 || lines[i+1] == "" || lines[i+1][0] != '\t' {
			continue
		}
		name := lines[i][:open]
		if c := codeByGoName.m[name]; c != nil {
			calls = append(calls, stackEntry{code: c, line: c.lineAt(lineOf(lines[i+1]))})
		} else if evaluator.enters(name) {
			calls = append(calls, stackEntry{})
		}
		if own, ours := strings.CutPrefix(name, packagePath); ours {
			if found := rootThread(own, lines[i][open+1:], known); found != nil {
				t = found
			}
		}
	}
	if t != nil {
		calls = fillEvaluated(t, calls)
	}
	return t, calls
}

// fillEvaluated puts the calls of evaluated code in their places. Their thread may be running: what is read here are
// single words, of which some may be newer than the text.
func fillEvaluated(t *Thread, calls []stackEntry) []stackEntry {
	out := calls[:0]
	a := t.evaluating
	for _, c := range calls {
		if c.code == nil {
			if a == nil || a.Code == nil {
				continue
			}
			c = stackEntry{code: a.Code, line: a.Line, activation: a}
			a = a.Outer
		}
		out = append(out, c)
	}
	return out
}

// rootThread gives the thread whose outermost function was called with these arguments, nil for other functions.
func rootThread(function, args string, known map[string]*Thread) *Thread {
	switch function {
	case "runMain":
		return mainThread
	case "runThread", "runAttached":
		end := strings.IndexAny(args, "?,)")
		if end > 0 {
			return known[args[:end]]
		}
	}
	return nil
}

// lineOf reads the line number in "\tfile:123 +0x1d".
func lineOf(place string) int {
	place, _, _ = strings.Cut(place, " +0x")
	return atoi(place[strings.LastIndexByte(place, ':')+1:])
}

// dumpThreads gives the tracebacks of all threads as text, the main thread's first.
func dumpThreads() string {
	var b strings.Builder
	stacks := threadStacks()
	for i, t := range liveThreads() {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString("Thread " + strconv.FormatInt(t.ident, 10) + threadTitle(t) + ":\n")
		calls, known := stacks[t]
		if !known || len(calls) == 0 {
			b.WriteString("  in no Python code\n")
			continue
		}
		b.WriteString("Traceback (most recent call last):\n")
		b.WriteString(formatCalls(calls))
	}
	return b.String()
}

// formatCalls gives the text of a stack as a traceback shows it.
func formatCalls(calls []stackEntry) string {
	var tb *Traceback
	for _, c := range calls {
		tb = &Traceback{next: tb, code: c.code, line: c.line}
	}
	return formatTraceback(tb, len(calls))
}

var threadNamer func(thread Value) Value

// NameThreads says how the name of an object in threading._active is found without running Python code.
func NameThreads(namer func(thread Value) Value) { threadNamer = namer }

// threadTitle gives the name that module threading knows the thread by, in parentheses. No Python code runs for it.
func threadTitle(t *Thread) string {
	if t == mainThread {
		return " (MainThread)"
	}
	m := modulesDict().GetStr(Intern("threading"))
	if m.Zero() || !IsExact(m, ModuleType) {
		return ""
	}
	active := As[Module](m).dict.GetStr(Intern("_active"))
	if active.Zero() || !IsExact(active, DictType) {
		return ""
	}
	object := As[Dict](active).Get(&Thread{limit: DefaultRecursionLimit}, Int(t.ident))
	if object.Zero() {
		return ""
	}
	name := instanceAttr(object, TypeOf(object), Intern("_Thread__name"))
	if name.Zero() && threadNamer != nil {
		name = threadNamer(object)
	}
	if name.Zero() || !IsStr(name) {
		return ""
	}
	return " (" + As[Str](name).String() + ")"
}

// currentFrames gives the innermost frame of each thread by its number: sys._current_frames().
func currentFrames(t *Thread) Value {
	d := NewDict()
	stacks := map[*Thread][]stackEntry{}
	if multiThreaded {
		stacks = threadStacks()
	}
	stacks[t] = pythonStack(t, 1<<20)
	for _, thread := range liveThreads() {
		calls := stacks[thread]
		if len(calls) == 0 {
			continue
		}
		if !d.Set(t, Int(thread.ident), callFrames(calls).V()) {
			return Value{}
		}
	}
	return d.V()
}
