// Package threading is Python's module threading, in Go: starting a thread, waiting for one, and the objects that keep
// threads in step are what concurrent programs do most.
//
// What surprises: to Python it all looks as if it were written in Python. Classes are ordinary ones, which programs
// derive from and change (`threading.Thread.run = …`), and their methods are functions, each a Go function with a code
// object that says where in CPython's threading.py it stands: so a traceback out of a thread reads as CPython's. What an
// object knows is in a Go struct that the class's base, a built-in type, gives it; private attributes that programs
// are known to look at (`_Thread__target`, `_Semaphore__value`) are there as descriptors.
//
//grumpy:needs traceback
//grumpy:needs _threading_local if dummy_threading
package threading

import (
	"sync/atomic"

	"grumpy.dev/runtime/py"
	"grumpy.dev/runtime/stdlib/thread"
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "threading",
		Doc:  "Threads, and objects to keep them in step: locks, conditions, semaphores, events, timers.",
		Init: func(t *py.Thread, m *py.Module) bool { return newRegistry(m.Dict()).fill(t) },
	})
}

// registry is the state of one module object; a program that imports the module afresh gets another one.
type registry struct {
	globals *py.Dict
	file    string
	active  *py.Dict // number -> Thread, of those that live
	limbo   *py.Dict // threads that were started and have not begun yet; only where starting goes the long way
	names   atomic.Int64
	dead    deadDummies

	startNew       py.Value // thread.start_new_thread
	bootstrap      py.Value // Thread's own methods, to see whether they were replaced
	bootstrapInner py.Value
	setDaemon      py.Value
}

// The names of globals that are looked up when they are needed, since programs replace them.
var (
	nameRLock       = py.Intern("_RLock")
	nameEvent       = py.Intern("_Event")
	nameCondition   = py.Intern("_Condition")
	nameDummyThread = py.Intern("_DummyThread")
	nameStartNew    = py.Intern("_start_new_thread")
	nameTraceHook   = py.Intern("_trace_hook")
	nameProfileHook = py.Intern("_profile_hook")
	nameActive      = py.Intern("_active")
	nameLimbo       = py.Intern("_limbo")
)

func newRegistry(globals *py.Dict) *registry {
	return &registry{globals: globals, file: py.ResolveFile("<stdlib>/threading.py"), active: py.NewDict(), limbo: py.NewDict()}
}

func (r *registry) set(name string, v py.Value) { r.globals.SetStr(py.Intern(name), v) }

// get gives a global; zero with an exception where a program has deleted it.
func (r *registry) get(t *py.Thread, name *py.Str) py.Value {
	if v := r.globals.GetStr(name); v.Ok() {
		return v
	}
	return t.Raise(py.NameError, "global name '"+name.String()+"' is not defined")
}

// fill makes the module's contents.
func (r *registry) fill(t *py.Thread) bool {
	r.set("__file__", py.MkStr(r.file))
	r.globals.SetStr(nameActive, r.active.V())
	r.globals.SetStr(nameLimbo, r.limbo.V())
	r.globals.SetStr(nameTraceHook, py.None)
	r.globals.SetStr(nameProfileHook, py.None)
	m := py.ImportModule(t, "thread")
	return m.Ok() && r.fillFromThread(t, m) && r.fillClasses(t) && r.fillFunctions(t) && r.fillMainThread(t) && r.fillLocal(t, m)
}

// fillFromThread takes over what module thread has, or what a program has put in its place (dummy_threading does).
func (r *registry) fillFromThread(t *py.Thread, m py.Value) bool {
	for _, name := range [][2]string{
		{"start_new_thread", "_start_new_thread"}, {"allocate_lock", "_allocate_lock"}, {"allocate_lock", "Lock"},
		{"get_ident", "_get_ident"}, {"error", "ThreadError"}, {"stack_size", "stack_size"},
	} {
		v := py.GetAttr(t, m, py.Intern(name[0]))
		if v.Zero() {
			return false
		}
		r.set(name[1], v)
	}
	r.startNew = thread.StartNew()
	return true
}

// fillLocal sets the class local. For modules thread that have none there is one in Python, which imports this module.
func (r *registry) fillLocal(t *py.Thread, m py.Value) bool {
	local := py.GetAttr(t, m, py.Intern("_local"))
	if local.Zero() && t.ClearIf(py.AttributeError) {
		if m = py.ImportModule(t, "_threading_local"); m.Ok() {
			local = py.GetAttr(t, m, py.Intern("local"))
		}
	}
	if local.Zero() {
		return false
	}
	r.set("local", local)
	return true
}

func (r *registry) fillClasses(t *py.Thread) bool {
	r.set("_Verbose", verboseType.V())
	r.set("_VERBOSE", py.False)
	for _, fill := range []func(*py.Thread) bool{r.fillRLock, r.fillCondition, r.fillSemaphores, r.fillEvent, r.fillThread, r.fillThreadKinds} {
		if !fill(t) {
			return false
		}
	}
	return true
}

func (r *registry) fillFunctions(t *py.Thread) bool {
	for _, d := range []def{
		{"setprofile", 90, "func", r.setHook(nameProfileHook), nil, "Set a function that sys.setprofile gets in each thread that is started later."},
		{"settrace", 100, "func", r.setHook(nameTraceHook), nil, "Set a function that sys.settrace gets in each thread that is started later."},
		{"RLock", 114, "*args **kwargs", r.factory("_RLock"), nil, "Make a lock that its owner can take again; it has to be released as often."},
		{"Condition", 242, "*args **kwargs", r.factory("_Condition"), nil, "Make a condition variable on a lock (an RLock of its own unless one is given)."},
		{"Semaphore", 412, "*args **kwargs", r.factory("_Semaphore"), nil, "Make a semaphore: a counter that acquire lowers, waiting while it is zero, and release raises."},
		{"BoundedSemaphore", 497, "*args **kwargs", r.factory("_BoundedSemaphore"), nil, "Make a semaphore that must not be released more often than it was acquired."},
		{"Event", 542, "*args **kwargs", r.factory("_Event"), nil, "Make an event: a flag that threads can wait for."},
		{"Timer", 1036, "*args **kwargs", r.factory("_Timer"), nil, "Make a thread that calls a function after that many seconds, unless it is cancelled before."},
		{"_newname", 620, "template", r.newName, []py.Value{py.MkStr("Thread-%d")}, ""},
		{"currentThread", 1142, "", r.currentThread, nil, "Return the Thread object of the caller."},
		{"activeCount", 1157, "", r.activeCount, nil, "Return how many Thread objects are alive."},
		{"_enumerate", 1169, "", r.enumerate, nil, ""},
		{"enumerate", 1173, "", r.enumerate, nil, "Return a list of the Thread objects that are alive."},
		{"_pickSomeNonDaemonThread", 1103, "", r.pickNonDaemon, nil, ""},
	} {
		r.set(d.name, r.function(t, d))
	}
	r.set("current_thread", r.globals.GetStr(py.Intern("currentThread")))
	r.set("active_count", r.globals.GetStr(py.Intern("activeCount")))
	var all []py.Value
	for _, name := range []string{"activeCount", "active_count", "Condition", "currentThread", "current_thread", "enumerate", "Event",
		"Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Timer", "setprofile", "settrace", "local", "stack_size"} {
		all = append(all, py.Intern(name).V())
	}
	r.set("__all__", py.NewList(all...).V())
	return true
}

// factory is a function that makes an instance of the class that stands under a name at that time.
func (r *registry) factory(class string) funcN {
	name := py.Intern(class)
	return func(t *py.Thread, f *py.Function, args []py.Value) py.Value {
		cls := r.get(t, name)
		if cls.Zero() {
			return t.UnwindBody(f.Code(), f.Code().FirstLine+1)
		}
		return py.CallEx(t, cls, nil, nil, args[0], args[1])
	}
}

// setHook is settrace or setprofile.
func (r *registry) setHook(name *py.Str) func1 {
	return func(_ *py.Thread, _ *py.Function, hook py.Value) py.Value {
		r.globals.SetStr(name, hook)
		return py.None
	}
}

// newName is _newname(template): the name of a thread that was given none.
func (r *registry) newName(t *py.Thread, _ *py.Function, template py.Value) py.Value {
	return py.Mod(t, template, py.Int(r.names.Add(1)))
}
