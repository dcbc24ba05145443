package threading

import "grumpy.dev/runtime/py"

// The other classes of threads: those that wait a while first, the main one, and those that something else started.

func (r *registry) fillThreadKinds(t *py.Thread) bool {
	base := py.As[py.Type](r.globals.GetStr(py.Intern("Thread")))
	init := py.FunctionOf(base.Lookup(py.Intern("__init__")))
	timer := r.class(t, "_Timer", base, "A thread that calls a function after that many seconds, unless it is cancelled before.", []def{
		{"__init__", 1057, "self interval function args kwargs", r.timerInit(init), []py.Value{py.NewList().V(), py.NewDict().V()}, ""},
		{"cancel", 1065, "self", timerCancel, nil, "Let the function not be called."},
		{"run", 1069, "self", timerRun, nil, ""},
	})
	if timer == nil {
		return false
	}
	main := r.class(t, "_MainThread", base, "", []def{
		{"__init__", 1080, "self", r.adoptInit(init, "MainThread", 1081), nil, ""},
		{"_set_daemon", 1087, "self", func(*py.Thread, *py.Function, py.Value) py.Value { return py.False }, nil, ""},
		{"_exitfunc", 1090, "self", r.exit, nil, ""},
	})
	return main != nil && r.class(t, "_DummyThread", base, "", []def{
		{"__init__", 1120, "self", r.adoptInit(init, "", 1121), nil, ""},
		{"_set_daemon", 1133, "self", func(*py.Thread, *py.Function, py.Value) py.Value { return py.True }, nil, ""},
		{"join", 1136, "self timeout", func(t *py.Thread, f *py.Function, _, _ py.Value) py.Value {
			return fail(t, f, 1137, py.AssertionError, "cannot join a dummy thread")
		}, []py.Value{py.None}, ""},
	}) != nil
}

// initThread calls Thread.__init__(self, name=name).
func (r *registry) initThread(t *py.Thread, init *py.Function, self, name py.Value) bool {
	return r.threadInit(t, init, []py.Value{self, py.None, py.None, name, py.NewTuple().V(), py.None, py.None}).Ok()
}

// adoptInit is __init__ of the classes for threads that run already; without a name they are numbered dummies.
func (r *registry) adoptInit(init *py.Function, name string, line int) func1 {
	return func(t *py.Thread, f *py.Function, self py.Value) py.Value {
		n := name
		if n == "" {
			n = "Dummy-" + decimal(r.names.Add(1))
		}
		if !r.initThread(t, init, self, py.MkStr(n)) {
			return failed(t, f, line)
		}
		x := py.As[threadObj](self)
		x.ident.Store(t.Ident())
		x.stage.Store(stageStarted)
		if !r.active.Set(t, py.Int(t.Ident()), self) {
			return failed(t, f, line)
		}
		return py.None
	}
}

var (
	nameInterval = py.Intern("interval")
	nameFunction = py.Intern("function")
	nameArgs     = py.Intern("args")
	nameKwargs   = py.Intern("kwargs")
	nameFinished = py.Intern("finished")
	nameSet      = py.Intern("set")
	nameWait     = py.Intern("wait")
	nameIsSet    = py.Intern("is_set")

	siteSet, siteWait, siteIsSet py.AttrSite
)

func (r *registry) timerInit(init *py.Function) func5 {
	return func(t *py.Thread, f *py.Function, self, interval, function, args, kwargs py.Value) py.Value {
		if !r.initThread(t, init, self, py.None) {
			return failed(t, f, 1058)
		}
		event := py.Call0(t, r.get(t, py.Intern("Event")))
		if event.Zero() {
			return failed(t, f, 1063)
		}
		for _, a := range [...]struct {
			name  *py.Str
			value py.Value
		}{{nameInterval, interval}, {nameFunction, function}, {nameArgs, args}, {nameKwargs, kwargs}, {nameFinished, event}} {
			if !py.SetAttr(t, self, a.name, a.value) {
				return failed(t, f, 1059)
			}
		}
		return py.None
	}
}

func timerCancel(t *py.Thread, f *py.Function, self py.Value) py.Value {
	finished := py.GetAttr(t, self, nameFinished)
	if finished.Zero() || py.CallMethod0(t, finished, nameSet, &siteSet).Zero() {
		return failed(t, f, 1067)
	}
	return py.None
}

func timerRun(t *py.Thread, f *py.Function, self py.Value) py.Value {
	finished, interval := py.GetAttr(t, self, nameFinished), py.Value{}
	if finished.Ok() {
		interval = py.GetAttr(t, self, nameInterval)
	}
	if interval.Zero() || py.CallMethod1(t, finished, nameWait, &siteWait, interval).Zero() {
		return failed(t, f, 1070)
	}
	set := py.CallMethod0(t, finished, nameIsSet, &siteIsSet)
	if set.Zero() {
		return failed(t, f, 1071)
	}
	if cancelled, ok := py.Truth(t, set); !ok {
		return failed(t, f, 1071)
	} else if !cancelled && !timerCall(t, self) {
		return failed(t, f, 1072)
	}
	if py.CallMethod0(t, finished, nameSet, &siteSet).Zero() {
		return failed(t, f, 1073)
	}
	return py.None
}

// timerCall calls self.function(*self.args, **self.kwargs).
func timerCall(t *py.Thread, self py.Value) bool {
	var parts [3]py.Value
	for i, name := range [...]*py.Str{nameFunction, nameArgs, nameKwargs} {
		if parts[i] = py.GetAttr(t, self, name); parts[i].Zero() {
			return false
		}
	}
	return py.CallEx(t, parts[0], nil, nil, parts[1], parts[2]).Ok()
}

// fillMainThread makes the Thread of the main thread, and what waits for the others at the program's end.
func (r *registry) fillMainThread(t *py.Thread) bool {
	main := py.Call0(t, r.globals.GetStr(py.Intern("_MainThread")))
	if main.Zero() {
		return false
	}
	shutdown := py.GetAttr(t, main, py.Intern("_exitfunc"))
	r.set("_shutdown", shutdown)
	return shutdown.Ok()
}

// exit is _MainThread._exitfunc(): it waits for the threads that are not daemons.
func (r *registry) exit(t *py.Thread, f *py.Function, self py.Value) py.Value {
	py.As[threadObj](self).stop()
	for {
		x := r.pickNonDaemon(t, f)
		switch {
		case x.Zero():
			return failed(t, f, 1092)
		case x == py.None:
			if _, ok := r.active.Del(t, py.Int(t.Ident())); !ok {
				return failed(t, f, 1100)
			}
			return py.None
		case py.CallMethod0(t, x, nameJoin, &siteJoin).Zero():
			return failed(t, f, 1097)
		}
	}
}
