//go:build linux

package signal

import (
	"os/signal"
	"sync/atomic"
	"syscall"

	"grumpy.dev/runtime/py"
)

// nsig is one more than the highest signal.
const nsig = 65

// What stands for the two actions that are no Python functions.
var (
	defaultAction = py.SmallInt(0)
	ignoreAction  = py.SmallInt(1)
)

// handlers holds what signal.signal set, by number. Locking contract: written by the main thread alone, one word each.
var handlers [nsig]py.Value

var (
	defaultIntHandler py.Value
	wakeupFD          atomic.Int64
)

func init() {
	wakeupFD.Store(-1)
	py.RegisterNative(&py.NativeModule{
		Name: "signal",
		Doc:  "Handlers for the signals of the system, and interval timers.",
		Rows: append(signalRows(), timerRows()...),
		Init: initModule,
	})
}

func signalRows() []py.Row {
	return []py.Row{
		row("signal", "(sig, action) -> action", "Set the action of a signal: SIG_DFL, SIG_IGN or a function of (signal, frame).", 2, 2, setSignal),
		row("getsignal", "(sig) -> action", "The action of a signal.", 1, 1, getSignal),
		row("set_wakeup_fd", "(fd) -> fd", "A byte is written to fd whenever a signal arrives.", 1, 1, setWakeupFD),
		row("siginterrupt", "(sig, flag) -> None", "Accepted: waits of the main thread always end when a signal comes.", 2, 2, siginterrupt),
		{Name: "default_int_handler", Sig: "(...)", Doc: "The first handler of SIGINT: raises KeyboardInterrupt.",
			Impl: py.Unpack(0, -1, func(t *py.Thread, _ py.Value, args []py.Value) py.Value { return t.RaiseNone(py.KeyboardInterrupt) })},
		{Name: "pause", Sig: "()", Doc: "Wait until a signal arrives.", Impl: py.NoArgs(pause)},
		row("alarm", "(seconds)", "Arrange for SIGALRM to arrive after some seconds.", 1, 1, alarm),
	}
}

func row(name, sig, doc string, min, max int, f func(t *py.Thread, args []py.Value) py.Value) py.Row {
	call := func(t *py.Thread, _ py.Value, args []py.Value) py.Value { return f(t, args) }
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.Parse(min, max, call)}
}

func initModule(t *py.Thread, m *py.Module) bool {
	d := m.Dict()
	for name, n := range signalNumbers {
		d.SetStr(py.Intern(name), py.SmallInt(int64(n)))
	}
	for name, n := range map[string]int64{"SIG_DFL": 0, "SIG_IGN": 1, "NSIG": nsig} {
		d.SetStr(py.Intern(name), py.SmallInt(n))
	}
	for name, n := range map[string]int64{"ITIMER_REAL": 0, "ITIMER_VIRTUAL": 1, "ITIMER_PROF": 2} {
		d.SetStr(py.Intern(name), py.NewLong(n))
	}
	if itimerError = py.NewExceptionClass(t, "signal.ItimerError", py.IOError, ""); itimerError == nil {
		return false
	}
	d.SetStr(py.Intern("ItimerError"), itimerError.V())
	defaultIntHandler = d.GetStr(py.Intern("default_int_handler"))
	for sig := 1; sig < nsig; sig++ {
		handlers[sig] = firstAction(sig)
	}
	py.RunSignalHandler = runHandler
	return true
}

// firstAction is how things stand before the program sets anything.
func firstAction(sig int) py.Value {
	switch syscall.Signal(sig) {
	case syscall.SIGINT:
		return defaultIntHandler
	case syscall.SIGPIPE, syscall.SIGXFSZ:
		return ignoreAction
	}
	if signal.Ignored(syscall.Signal(sig)) {
		return ignoreAction
	}
	return defaultAction
}

// runHandler calls the Python function of a signal.
func runHandler(t *py.Thread, sig int) bool {
	f := handlers[sig]
	if f.Zero() || f == defaultAction || f == ignoreAction || f == py.None {
		return true
	}
	frame := py.CurrentFrame(t)
	return py.Call2(t, f, py.SmallInt(int64(sig)), frame).Ok()
}

func numberArg(t *py.Thread, v py.Value) (int, bool) {
	n, ok := py.ArgInt32(t, v)
	if ok && (n < 1 || n >= nsig) {
		t.Raise(py.ValueError, "signal number out of range")
		return 0, false
	}
	return n, ok
}

func setSignal(t *py.Thread, args []py.Value) py.Value {
	n, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	if !t.IsMainThread() {
		return t.Raise(py.ValueError, "signal only works in main thread")
	}
	if _, ok = numberArg(t, args[0]); !ok {
		return py.Value{}
	}
	action := args[1]
	if action != defaultAction && action != ignoreAction && !py.IsCallable(action) {
		return t.Raise(py.TypeError, "signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
	}
	sig := syscall.Signal(n)
	if sig == syscall.SIGKILL || sig == syscall.SIGSTOP || n == 32 || n == 33 {
		return t.RaiseValue(py.RuntimeError, py.NewTuple(py.SmallInt(int64(syscall.EINVAL)), py.MkStr(py.Strerror(int(syscall.EINVAL)))).V())
	}
	if !t.CheckSignals() {
		return py.Value{}
	}
	old := handlers[n]
	handlers[n] = action
	switch action {
	case defaultAction:
		py.DefaultSignal(sig)
	case ignoreAction:
		py.IgnoreSignal(sig)
	default:
		py.HandleSignal(sig)
	}
	return old
}

func getSignal(t *py.Thread, args []py.Value) py.Value {
	n, ok := numberArg(t, args[0])
	if !ok {
		return py.Value{}
	}
	if v := handlers[n]; v.Ok() {
		return v
	}
	return py.None
}

func setWakeupFD(t *py.Thread, args []py.Value) py.Value {
	fd, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	if !t.IsMainThread() {
		return t.Raise(py.ValueError, "set_wakeup_fd only works in main thread")
	}
	var st syscall.Stat_t
	if fd != -1 && syscall.Fstat(fd, &st) != nil {
		return t.Raise(py.ValueError, "invalid fd")
	}
	py.OnSignal = writeWakeup
	return py.SmallInt(wakeupFD.Swap(int64(fd)))
}

// writeWakeup runs on the goroutine that takes signals.
func writeWakeup(sig int) {
	if fd := wakeupFD.Load(); fd >= 0 {
		_, _ = syscall.Write(int(fd), []byte{0}) // a full pipe has told already
	}
}

func siginterrupt(t *py.Thread, args []py.Value) py.Value {
	if _, ok := numberArg(t, args[0]); !ok {
		return py.Value{}
	}
	if _, ok := py.ArgInt32(t, args[1]); !ok {
		return py.Value{}
	}
	return py.None
}

func pause(t *py.Thread, _ py.Value) py.Value {
	if !t.IsMainThread() {
		select {} // signals go to the main thread
	}
	py.Await(t, make(chan struct{}))
	if !t.CheckSignals() {
		return py.Value{}
	}
	return py.None
}
