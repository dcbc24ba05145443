package threading

import (
	"runtime"

	"grumpy.dev/runtime/py"
)

// start is Thread.start(). Where nobody has replaced a part of it, the thread is entered in _active before its goroutine
// begins, so that there is nothing to wait for.
func (r *registry) start(t *py.Thread, f *py.Function, self py.Value) py.Value {
	x := py.As[threadObj](self)
	switch x.stage.Load() {
	case stageBlank:
		return fail(t, f, 729, py.RuntimeError, "thread.__init__() not called")
	case stageInitial:
	default:
		return fail(t, f, 731, py.RuntimeError, "threads can only be started once")
	}
	cls := py.TypeOf(self)
	if r.globals.GetStr(nameStartNew) != r.startNew || cls.Lookup(nameBootstrap) != r.bootstrap || cls.Lookup(nameBootstrapInner) != r.bootstrapInner {
		return r.startLong(t, f, x)
	}
	if !x.stage.CompareAndSwap(stageInitial, stageStarted) {
		return fail(t, f, 731, py.RuntimeError, "threads can only be started once")
	}
	fresh := py.PrepareThread(func(t *py.Thread) { r.live(t, x) })
	x.ident.Store(fresh.Ident())
	if !r.active.Set(t, py.Int(fresh.Ident()), self) {
		return py.Value{}
	}
	fresh.Start()
	return py.None
}

// startLong starts the thread by calling _start_new_thread with the method __bootstrap.
func (r *registry) startLong(t *py.Thread, f *py.Function, x *threadObj) py.Value {
	self := x.V()
	if !r.limbo.Set(t, self, self) {
		return failed(t, f, 735)
	}
	start, bootstrap := r.get(t, nameStartNew), py.GetAttr(t, self, nameBootstrap)
	if start.Zero() || bootstrap.Zero() || py.Call2(t, start, bootstrap, py.NewTuple().V()).Zero() {
		e := t.FetchExc()
		r.limbo.Del(t, self)
		t.ClearExc()
		t.RestoreExc(e)
		return failed(t, f, 737)
	}
	for x.stage.Load() == stageInitial {
		l := x.joiners.add()
		if x.stage.Load() != stageInitial {
			x.joiners.remove(l)
			break
		}
		if !x.joiners.wait(t, l, py.Forever) {
			return failed(t, f, 742)
		}
	}
	return py.None
}

// live is the whole life of a thread that start began, in place of __bootstrap.
func (r *registry) live(t *py.Thread, x *threadObj) {
	if !r.liveInner(t, x) {
		t.UnwindBody(py.FunctionOf(r.bootstrap).Code(), 774)
		t.ReportUnhandled(py.GetAttr(t, x.V(), nameBootstrap))
	}
	r.end(t, x)
}

// liveInner does what __bootstrap_inner does. False: an exception could not be reported.
//
//go:noinline
func (r *registry) liveInner(t *py.Thread, x *threadObj) bool {
	if r.hooks(t) && py.CallMethod0(t, x.V(), nameRun, &siteRun).Ok() {
		return true
	}
	t.UnwindBody(py.FunctionOf(r.bootstrapInner).Code(), 801)
	return r.report(t, x)
}

// showFrames lets the functions that a thread begins with be seen in tracebacks and by sys._getframe.
func (r *registry) showFrames(cls *py.Type) {
	const here = "grumpy.dev/runtime/stdlib/threading."
	for _, f := range [...]struct {
		name    *py.Str
		goNames string
		line    int
	}{
		{nameBootstrap, here + "runBootstrap " + here + "(*registry).live", 774},
		{nameBootstrapInner, here + "(*registry).runInner " + here + "(*registry).liveInner", 801},
		{nameRun, here + "run", 754},
	} {
		code := py.FunctionOf(cls.Lookup(f.name)).Code()
		code.GoName, code.CallLine = f.goNames, f.line
		py.RegisterCode(code)
	}
}

// begin is what a thread does first that was started the long way.
func (r *registry) begin(t *py.Thread, x *threadObj) bool {
	x.ident.Store(t.Ident())
	if !r.active.Set(t, py.Int(t.Ident()), x.V()) {
		return false
	}
	if _, ok := r.limbo.Del(t, x.V()); !ok {
		return false
	}
	x.stage.Store(stageStarted)
	x.joiners.release(-1)
	return true
}

// end says that the thread is over, and lets those go on that wait for it.
func (r *registry) end(t *py.Thread, x *threadObj) {
	if _, ok := r.active.Del(t, py.Int(t.Ident())); !ok {
		t.ClearExc()
	}
	x.stop()
}

func (x *threadObj) stop() {
	x.stage.Store(stageStopped)
	x.joiners.release(-1)
}

// runBootstrap is Thread.__bootstrap().
func runBootstrap(t *py.Thread, f *py.Function, self py.Value) py.Value {
	if py.CallMethod0(t, self, nameBootstrapInner, &siteBootstrap).Zero() {
		return failed(t, f, 774)
	}
	return py.None
}

// runInner is Thread.__bootstrap_inner(), the thread's life where it was started the long way.
func (r *registry) runInner(t *py.Thread, f *py.Function, self py.Value) py.Value {
	x := py.As[threadObj](self)
	if !r.begin(t, x) {
		return failed(t, f, 788)
	}
	ok := true
	if !r.hooks(t) || py.CallMethod0(t, self, nameRun, &siteRun).Zero() {
		t.UnwindBody(f.Code(), 801)
		ok = r.report(t, x)
	}
	e := t.FetchExc()
	r.end(t, x)
	t.RestoreExc(e)
	return py.NoneIf(ok)
}

// hooks gives sys.settrace and sys.setprofile what the functions here were given.
func (r *registry) hooks(t *py.Thread) bool {
	for _, h := range [...]struct {
		global   *py.Str
		function string
	}{{nameTraceHook, "settrace"}, {nameProfileHook, "setprofile"}} {
		hook := r.globals.GetStr(h.global)
		if hook.Zero() || hook == py.None {
			continue
		}
		set := py.GetAttr(t, py.ImportModule(t, "sys"), py.Intern(h.function))
		if set.Zero() || py.Call1(t, set, hook).Zero() {
			return false
		}
	}
	return true
}

// run is Thread.run(): it calls the target, and forgets it.
func run(t *py.Thread, f *py.Function, self py.Value) py.Value {
	x := py.As[threadObj](self)
	target := x.target.Load()
	line := 753
	ok := target.Ok()
	if !ok {
		missing(t, self, "_Thread__target")
	} else if target != py.None {
		var yes bool
		if yes, ok = py.Truth(t, target); yes {
			line = 754
			ok = py.CallEx(t, target, nil, nil, orNone(x.args.Load()), orNone(x.kwargs.Load())).Ok()
		}
	}
	x.args.Store(py.Value{})
	x.kwargs.Store(py.Value{})
	if x.target.Swap(py.Value{}).Zero() {
		t.ClearExc()
		t.Raise(py.AttributeError, "_Thread__target")
		return failed(t, f, 758)
	}
	if !ok {
		return failed(t, f, line)
	}
	return py.None
}

// report prints the exception that ended the thread, but for SystemExit. False: that failed.
func (r *registry) report(t *py.Thread, x *threadObj) bool {
	if t.ClearIf(py.SystemExit) {
		return true
	}
	var save py.ExcSave
	t.CatchHere(&save)
	ok := r.print(t, x)
	t.EndCatch(&save)
	return ok
}

var nameFormatExc, nameStderr = py.Intern("format_exc"), py.Intern("stderr")

func (r *registry) print(t *py.Thread, x *threadObj) bool {
	file := py.StdStream("stderr")
	if file.Zero() || file == py.None {
		if file = x.stderr.Load(); file.Zero() || file == py.None {
			return true
		}
	}
	m := py.ImportModule(t, "traceback")
	if m.Zero() {
		return false
	}
	format := py.GetAttr(t, m, nameFormatExc)
	if format.Zero() {
		return false
	}
	text := py.Call0(t, format)
	name := py.GetAttr(t, x.V(), nameName)
	if text.Zero() || name.Zero() {
		return false
	}
	line := py.Mod(t, py.MkStr("Exception in thread %s:\n%s"), py.NewTuple(name, text).V())
	return line.Ok() && py.PrintItem(t, file, line) && py.PrintNewline(t, file)
}

func setIdent(t *py.Thread, _ *py.Function, self py.Value) py.Value {
	py.As[threadObj](self).ident.Store(t.Ident())
	return py.None
}

// stop is Thread.__stop().
func stop(_ *py.Thread, _ *py.Function, self py.Value) py.Value {
	py.As[threadObj](self).stop()
	return py.None
}

// forget is Thread.__delete(): it takes the calling thread out of _active.
func (r *registry) forget(t *py.Thread, f *py.Function, _ py.Value) py.Value {
	found, ok := r.active.Del(t, py.Int(t.Ident()))
	switch {
	case !ok:
		return failed(t, f, 891)
	case !found:
		t.RaiseKeyError(py.Int(t.Ident()))
		return failed(t, f, 891)
	}
	return py.None
}

func (r *registry) join(t *py.Thread, f *py.Function, self, timeout py.Value) py.Value {
	x := py.As[threadObj](self)
	switch stage := x.stage.Load(); {
	case stage == stageBlank:
		return fail(t, f, 928, py.RuntimeError, "Thread.__init__() not called")
	case stage == stageInitial:
		return fail(t, f, 930, py.RuntimeError, "cannot join thread before it is started")
	case x.ident.Load() == t.Ident() && self == r.currentThread(t, nil):
		return fail(t, f, 932, py.RuntimeError, "cannot join current thread")
	}
	if t.HasExc() {
		return failed(t, f, 931)
	}
	limit, ok := seconds(t, timeout)
	if !ok {
		return failed(t, f, 945)
	}
	if limit != 0 && x.stage.Load() != stageStopped {
		runtime.Gosched() // a thread that was just started and is short ends meanwhile, without a switch to and fro
	}
	for x.stage.Load() != stageStopped {
		l := x.joiners.add()
		if x.stage.Load() == stageStopped {
			x.joiners.remove(l)
			break
		}
		if !x.joiners.wait(t, l, limit) {
			return failed(t, f, 940)
		}
		if limit != py.Forever {
			break
		}
	}
	return py.None
}
