// Package thread is Python's module thread: threads, which are goroutines, locks and thread-local data.
//
// What surprises: waiting for a lock can be interrupted in the main thread (a signal's handler runs, Ctrl-C raises
// KeyboardInterrupt), which CPython 2.7 can't. stack_size takes what CPython takes, and has no effect: stacks grow.
package thread

import (
	"sync/atomic"

	"grumpy.dev/runtime/py"
)

// lockError is thread.error. There is one for the process, made when the module is imported first.
var lockError *py.Type

func init() {
	start := py.Row{Name: "start_new_thread", Sig: "(function, args[, kwargs])",
		Doc:  "Call function(*args, **kwargs) in a new thread, and return the thread's number.",
		Impl: py.Unpack(2, 3, startNewThread)}
	exit := py.Row{Name: "exit", Sig: "()", Doc: "End this thread by raising SystemExit.", Impl: py.NoArgs(exitThread)}
	allocate := py.Row{Name: "allocate_lock", Sig: "() -> lock object", Doc: "Make a lock that nobody holds.", Impl: py.NoArgs(allocateLock)}
	py.RegisterNative(&py.NativeModule{
		Name: "thread",
		Doc:  "Threads and locks in their simplest form; module 'threading' is more convenient.",
		Rows: []py.Row{
			start, renamed(start, "start_new"), exit, renamed(exit, "exit_thread"), allocate, renamed(allocate, "allocate"),
			{Name: "get_ident", Sig: "() -> integer", Doc: "The number of the current thread, which no other thread that lives has.",
				Impl: py.NoArgs(func(t *py.Thread, _ py.Value) py.Value { return py.Int(t.Ident()) })},
			{Name: "_count", Sig: "() -> integer", Doc: "How many threads besides the main one are running.",
				Impl: py.NoArgs(func(*py.Thread, py.Value) py.Value { return py.Int(int64(py.ThreadCount())) })},
			{Name: "interrupt_main", Sig: "()", Doc: "Raise KeyboardInterrupt in the main thread.", Impl: py.NoArgs(interruptMain)},
			{Name: "stack_size", Sig: "([size]) -> size", Doc: "Set the size of new threads' stacks (no effect: stacks grow), and return the former one.",
				Impl: py.Parse(0, 1, stackSize)},
		},
		Init: initModule,
	})
}

func renamed(row py.Row, name string) py.Row {
	row.Name = name
	return row
}

func initModule(t *py.Thread, m *py.Module) bool {
	if lockError == nil {
		if lockError = py.NewExceptionClass(t, "thread.error", py.Exception, ""); lockError == nil {
			return false
		}
	}
	startNew.Store(m.Dict().GetStr(py.Intern("start_new_thread")))
	m.Dict().SetStr(py.Intern("error"), lockError.V())
	m.Dict().SetStr(py.Intern("LockType"), LockType.V())
	m.Dict().SetStr(py.Intern("_local"), LocalType.V())
	return true
}

// startNew is the module's function start_new_thread, as the module was imported last.
var startNew py.Value

// StartNew gives the function start_new_thread; zero: the module was never imported.
func StartNew() py.Value { return startNew.Load() }

func startNewThread(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	f, pos, kw := args[0], args[1], args[2]
	if !py.IsCallable(f) {
		return t.Raise(py.TypeError, "first arg must be callable")
	}
	if !py.IsTuple(pos) {
		return t.Raise(py.TypeError, "2nd arg must be a tuple")
	}
	if kw.Ok() && !py.IsDict(kw) {
		return t.Raise(py.TypeError, "optional 3rd arg must be a dictionary")
	}
	return py.Int(py.StartThread(f, pos, kw).Ident())
}

func exitThread(t *py.Thread, _ py.Value) py.Value { return t.RaiseNone(py.SystemExit) }

func interruptMain(*py.Thread, py.Value) py.Value {
	py.Interrupt()
	return py.None
}

// minStackSize is the least that stack_size takes besides 0.
const minStackSize = 32768

var currentStackSize atomic.Int64

func stackSize(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	size := 0
	if args[0].Ok() {
		var ok bool
		if size, ok = py.ArgInt(t, args[0]); !ok {
			return py.Value{}
		}
	}
	switch {
	case size < 0:
		return t.Raise(py.ValueError, "size must be 0 or a positive value")
	case size > 0 && size < minStackSize:
		return t.Raisef(py.ValueError, "size not valid: %d bytes", size)
	}
	return py.Int(currentStackSize.Swap(int64(size)))
}
