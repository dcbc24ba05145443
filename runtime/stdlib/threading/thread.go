package threading

import (
	"strconv"
	"sync/atomic"

	"grumpy.dev/runtime/py"
)

// Stages of a thread's life.
const (
	stageBlank   int32 = iota // __init__ was not called
	stageInitial              // not started yet
	stageStarted
	stageStopped
)

// threadObj is what a Thread holds.
//
// Locking contract: stage goes up only, and who moves it from initial to started has the right to start the thread; the
// other fields are words of their own. joiners is emptied by who sets stage to stopped, after that; who waits
// enters it before it looks at stage for the last time.
type threadObj struct {
	py.Object
	target, name, args, kwargs py.Value
	stderr                     py.Value
	block                      py.Value // a condition made for who asks for _block
	started                    py.Value // an event made for who asks for _Thread__started
	ident                      atomic.Int64
	stage                      atomic.Int32
	daemon                     atomic.Bool
	joiners                    waiters
}

var threadType = py.NewType("_ThreadBase")

var (
	nameName           = py.Intern("name")
	nameSetDaemon      = py.Intern("_set_daemon")
	nameBootstrap      = py.Intern("_Thread__bootstrap")
	nameBootstrapInner = py.Intern("_Thread__bootstrap_inner")
	nameRun            = py.Intern("run")
	nameDaemon         = py.Intern("daemon")
)

func init() {
	baseOf[threadObj](threadType, []py.GetSet{
		word("_Thread__target", func(x *threadObj) *py.Value { return &x.target }),
		word("_Thread__args", func(x *threadObj) *py.Value { return &x.args }),
		word("_Thread__kwargs", func(x *threadObj) *py.Value { return &x.kwargs }),
		word("_Thread__name", func(x *threadObj) *py.Value { return &x.name }),
		word("_Thread__stderr", func(x *threadObj) *py.Value { return &x.stderr }),
		{Name: "_Thread__ident", Get: func(_ *py.Thread, self py.Value) py.Value { return identValue(py.As[threadObj](self)) }},
		{Name: "_Thread__initialized", Get: stageTest(func(s int32) bool { return s != stageBlank })},
		{Name: "_Thread__stopped", Get: stageTest(func(s int32) bool { return s == stageStopped })},
		{Name: "_Thread__daemonic", Get: func(_ *py.Thread, self py.Value) py.Value { return py.Bool(py.As[threadObj](self).daemon.Load()) },
			Set: setDaemonic},
		{Name: "name", Doc: "The thread's name, which means nothing.", Get: threadName, Set: setThreadName},
		{Name: "ident", Doc: "The thread's number; None before it is started.", Get: threadIdent},
		{Name: "daemon", Doc: "Whether the program may end before the thread.", Get: threadDaemon, Set: setThreadDaemon},
	})
}

// missing raises the AttributeError of an attribute that a program has deleted.
func missing(t *py.Thread, self py.Value, name string) py.Value {
	return t.Raise(py.AttributeError, "'"+py.TypeOf(self).Name()+"' object has no attribute '"+name+"'")
}

// word is a private attribute that a program may read, set and delete.
func word(name string, field func(x *threadObj) *py.Value) py.GetSet {
	return py.GetSet{Name: name,
		Get: func(t *py.Thread, self py.Value) py.Value {
			if v := field(py.As[threadObj](self)).Load(); v.Ok() {
				return v
			}
			return missing(t, self, name)
		},
		Set: func(t *py.Thread, self, v py.Value) bool {
			if old := field(py.As[threadObj](self)).Swap(v); v.Zero() && old.Zero() {
				t.Raise(py.AttributeError, name)
				return false
			}
			return true
		},
	}
}

func stageTest(is func(s int32) bool) func(*py.Thread, py.Value) py.Value {
	return func(_ *py.Thread, self py.Value) py.Value { return py.Bool(is(py.As[threadObj](self).stage.Load())) }
}

func identValue(x *threadObj) py.Value {
	if n := x.ident.Load(); n != 0 {
		return py.Int(n)
	}
	return py.None
}

func setDaemonic(t *py.Thread, self, v py.Value) bool {
	yes, ok := py.Truth(t, orNone(v))
	if ok {
		py.As[threadObj](self).daemon.Store(yes)
	}
	return ok
}

func decimal(n int64) string { return strconv.FormatInt(n, 10) }

func (r *registry) fillThread(t *py.Thread) bool {
	cls := r.class(t, "Thread", threadType, "A thread that runs target(*args, **kwargs), or the method run of a subclass.", r.threadMethods(),
		[2]string{"is_alive", "isAlive"})
	if cls == nil {
		return false
	}
	r.bootstrap, r.bootstrapInner = cls.Lookup(nameBootstrap), cls.Lookup(nameBootstrapInner)
	r.setDaemon = cls.Lookup(nameSetDaemon)
	r.showFrames(cls)
	return true
}

func (r *registry) threadMethods() []def {
	none := []py.Value{py.None}
	defaults := []py.Value{py.None, py.None, py.None, py.NewTuple().V(), py.None, py.None}
	get := func(f func(*py.Thread, py.Value) py.Value) func1 {
		return func(t *py.Thread, fn *py.Function, self py.Value) py.Value {
			v := f(t, self)
			if v.Zero() {
				return failed(t, fn, fn.Code().FirstLine+1)
			}
			return v
		}
	}
	set := func(name *py.Str) func2 {
		return func(t *py.Thread, f *py.Function, self, v py.Value) py.Value {
			if !py.SetAttr(t, self, name, v) {
				return failed(t, f, f.Code().FirstLine+1)
			}
			return py.None
		}
	}
	return []def{
		{"__init__", 647, "self group target name args kwargs verbose", r.threadInit, defaults,
			"The thread is going to run target(*args, **kwargs); group must be None."},
		{"__repr__", 704, "self", threadRepr, nil, ""},
		{"_set_daemon", 700, "self", r.inheritDaemon, nil, ""},
		{"_set_ident", 780, "self", setIdent, nil, ""},
		{"start", 717, "self", r.start, nil, "Begin to run; possible once."},
		{"run", 743, "self", run, nil, "Call the target; a subclass may do something else."},
		{"_Thread__bootstrap", 760, "self", runBootstrap, nil, ""},
		{"_Thread__bootstrap_inner", 783, "self", r.runInner, nil, ""},
		{"_Thread__stop", 857, "self", stop, nil, ""},
		{"_Thread__delete", 867, "self", r.forget, nil, ""},
		{"join", 902, "self timeout", r.join, none, "Wait for the thread's end, or for so many seconds."},
		{"isAlive", 986, "self", isAlive, nil, "Return whether the thread was started and has not ended."},
		{"isDaemon", 1022, "self", get(func(t *py.Thread, self py.Value) py.Value { return py.GetAttr(t, self, nameDaemon) }), nil, ""},
		{"setDaemon", 1025, "self daemonic", set(nameDaemon), nil, ""},
		{"getName", 1028, "self", get(func(t *py.Thread, self py.Value) py.Value { return py.GetAttr(t, self, nameName) }), nil, ""},
		{"setName", 1031, "self name", set(nameName), nil, ""},
	}
}

func (r *registry) threadInit(t *py.Thread, f *py.Function, args []py.Value) py.Value {
	self, group, target, name, pos, kwargs := args[0], args[1], args[2], args[3], args[4], args[5]
	if group != py.None {
		return fail(t, f, 669, py.AssertionError, "group argument must be None for now")
	}
	x := py.As[threadObj](self)
	if !x.setName(t, r, name) {
		return failed(t, f, 674)
	}
	if kwargs == py.None {
		kwargs = py.NewDict().V()
	}
	x.target.Store(target)
	x.args.Store(pos)
	x.kwargs.Store(kwargs)
	if !r.initDaemon(t, x) {
		return failed(t, f, 677)
	}
	x.ident.Store(0)
	x.stderr.Store(py.StdStream("stderr"))
	x.stage.Store(stageInitial)
	return py.None
}

// setName sets str(name or _newname()).
func (x *threadObj) setName(t *py.Thread, r *registry, name py.Value) bool {
	given, ok := false, true
	if name != py.None {
		given, ok = py.Truth(t, name)
	}
	switch {
	case !ok:
		return false
	case !given:
		x.name.Store(py.MkStr("Thread-" + decimal(r.names.Add(1))))
		return true
	}
	v := py.ToStr(t, name)
	x.name.Store(v)
	return v.Ok()
}

// initDaemon sets what _set_daemon gives: the property of the thread that makes this one.
func (r *registry) initDaemon(t *py.Thread, x *threadObj) bool {
	v := x.V()
	if py.TypeOf(v).Lookup(nameSetDaemon) == r.setDaemon {
		v = r.inheritDaemon(t, nil, v)
	} else {
		v = py.CallMethod0(t, v, nameSetDaemon, &siteSetDaemon)
	}
	if v.Zero() {
		return false
	}
	yes, ok := py.Truth(t, v)
	x.daemon.Store(yes)
	return ok
}

var siteSetDaemon, siteRun, siteBootstrap py.AttrSite

func (r *registry) inheritDaemon(t *py.Thread, _ *py.Function, _ py.Value) py.Value {
	current := r.currentThread(t, nil)
	if current.Zero() {
		return current
	}
	return py.GetAttr(t, current, nameDaemon)
}

// ready checks that __init__ was called.
func ready(t *py.Thread, x *threadObj) bool {
	if x.stage.Load() == stageBlank {
		t.Raise(py.AssertionError, "Thread.__init__() not called")
		return false
	}
	return true
}

func threadRepr(t *py.Thread, f *py.Function, self py.Value) py.Value {
	x := py.As[threadObj](self)
	if x.stage.Load() == stageBlank {
		return fail(t, f, 705, py.AssertionError, "Thread.__init__() was not called")
	}
	status := [...]string{stageInitial: "initial", stageStarted: "started", stageStopped: "stopped"}[x.stage.Load()]
	if x.daemon.Load() {
		status += " daemon"
	}
	if n := x.ident.Load(); n != 0 {
		status += " " + decimal(n)
	}
	name := x.name.Load()
	if name.Zero() {
		missing(t, self, "_Thread__name")
		return failed(t, f, 715)
	}
	v := py.Mod(t, py.MkStr("<%s(%s, %s)>"), py.NewTuple(py.MkStr(py.TypeOf(self).Name()), name, py.MkStr(status)).V())
	if v.Zero() {
		return failed(t, f, 715)
	}
	return v
}

func threadName(t *py.Thread, self py.Value) py.Value {
	x := py.As[threadObj](self)
	if !ready(t, x) {
		return py.Value{}
	}
	if v := x.name.Load(); v.Ok() {
		return v
	}
	return missing(t, self, "_Thread__name")
}

func setThreadName(t *py.Thread, self, v py.Value) bool {
	x := py.As[threadObj](self)
	switch {
	case v.Zero():
		t.Raise(py.AttributeError, "can't delete attribute")
		return false
	case !ready(t, x):
		return false
	}
	if v = py.ToStr(t, v); v.Ok() {
		x.name.Store(v)
	}
	return v.Ok()
}

func threadIdent(t *py.Thread, self py.Value) py.Value {
	x := py.As[threadObj](self)
	if !ready(t, x) {
		return py.Value{}
	}
	return identValue(x)
}

func threadDaemon(t *py.Thread, self py.Value) py.Value {
	x := py.As[threadObj](self)
	if !ready(t, x) {
		return py.Value{}
	}
	return py.Bool(x.daemon.Load())
}

func setThreadDaemon(t *py.Thread, self, v py.Value) bool {
	switch stage := py.As[threadObj](self).stage.Load(); {
	case v.Zero():
		t.Raise(py.AttributeError, "can't delete attribute")
	case stage == stageBlank:
		t.Raise(py.RuntimeError, "Thread.__init__() not called")
	case stage != stageInitial:
		t.Raise(py.RuntimeError, "cannot set daemon status of active thread")
	default:
		return setDaemonic(t, self, v)
	}
	return false
}

func isAlive(t *py.Thread, f *py.Function, self py.Value) py.Value {
	x := py.As[threadObj](self)
	if !ready(t, x) {
		return failed(t, f, 993)
	}
	return py.Bool(x.stage.Load() == stageStarted)
}
