// The threads of a program: starting one, ending one, and the list of those that live.
//
// A thread is a goroutine with a Thread (thread_workers.go says which goroutine). It begins in runThread, whose only argument is the Thread: so a dump of Go's
// stacks tells which goroutine is which thread (thread_dump.go). A goroutine that Go code started and that calls
// Python becomes a thread for the length of that call (RunAttached).
//
// Locking contract: threads.mu guards the list; nothing is waited for and no Python code runs while it is held.
package py

import (
	"runtime"
	"sync"
	"sync/atomic"
)

var mainThread *Thread
var lastIdent atomic.Int64

var threads struct {
	mu      sync.Mutex
	first   *Thread
	live    atomic.Int64 // threads in the list
	started atomic.Int64 // live ones that StartThread began
}

// NewThread makes the state of a thread that is about to run Python code.
func NewThread() *Thread {
	return &Thread{limit: depthLimit(), ident: lastIdent.Add(1)}
}

// Ident gives the number that Python knows the thread by.
func (t *Thread) Ident() int64 { return t.ident }

// ThreadCount gives the number of threads that StartThread began and that live.
func ThreadCount() int { return int(threads.started.Load()) }

// enterThread enters a thread in the list.
func enterThread(t *Thread) {
	threads.mu.Lock()
	t.next = threads.first
	if t.next != nil {
		t.next.prev = t
	}
	threads.first = t
	threads.mu.Unlock()
	threads.live.Add(1)
}

// leaveThread ends a thread's life.
func leaveThread(t *Thread) {
	for _, f := range t.atEnd {
		f(t)
	}
	t.atEnd = nil
	threads.mu.Lock()
	if t.prev == nil {
		threads.first = t.next
	} else {
		t.prev.next = t.next
	}
	if t.next != nil {
		t.next.prev = t.prev
	}
	t.next, t.prev = nil, nil
	threads.mu.Unlock()
	threads.live.Add(-1)
	threadEnded()
	checkStuck()
}

// AtEnd lets f be called when the thread ends; t is the current thread.
func (t *Thread) AtEnd(f func(t *Thread)) { t.atEnd = append(t.atEnd, f) }

// liveThreads gives the threads that live, the oldest first.
func liveThreads() []*Thread {
	threads.mu.Lock()
	defer threads.mu.Unlock()
	out := make([]*Thread, threads.live.Load())
	i := len(out)
	for t := threads.first; t != nil && i > 0; t = t.next {
		i--
		out[i] = t
	}
	return out[i:]
}

// StartThread runs f(*args, **kw) in a new thread; kw may be zero. What it raises is printed, but for SystemExit.
func StartThread(f, args, kw Value) *Thread {
	t := PrepareThread(func(t *Thread) {
		if CallEx(t, f, nil, nil, args, kw).Zero() && !t.ClearIf(SystemExit) {
			t.ReportUnhandled(f)
		}
	})
	t.Start()
	return t
}

// PrepareThread makes a thread that is going to run body, which leaves no exception.
func PrepareThread(body func(t *Thread)) *Thread {
	t := NewThread()
	t.body = body
	return t
}

// Start begins a thread that PrepareThread made.
func (t *Thread) Start() {
	BecomeThreaded()
	enterThread(t)
	threads.started.Add(1)
	runSoon(t)
}

// runThread is the whole life of a thread.
//
//go:noinline
func runThread(t *Thread) {
	defer crash(t)
	body := t.body
	t.body = nil
	body(t)
	threads.started.Add(-1)
	leaveThread(t)
}

// ReportUnhandled prints the exception that ended the thread, which was to call f.
func (t *Thread) ReportUnhandled(f Value) {
	e := t.normalize(t.FetchExc())
	r := newReport(t)
	r.text("Unhandled exception in thread started by ")
	r.repr(f, "<object repr() failed>")
	r.text("\n")
	printException(t, e)
}

// RunAttached lets Go code that runs in a goroutine of its own call Python: f gets the Thread that it is meanwhile.
func RunAttached(f func(t *Thread)) {
	BecomeThreaded()
	ExpectHelp()
	t := NewThread()
	enterThread(t)
	runAttached(t, f)
}

//go:noinline
func runAttached(t *Thread, f func(t *Thread)) {
	defer leaveThread(t)
	f(t)
	runtime.KeepAlive(t)
}

// Attach enters a thread that NewThread made, of a goroutine that Go code started, in the list of those that live.
func (t *Thread) Attach() {
	BecomeThreaded()
	ExpectHelp()
	enterThread(t)
}

// Detach ends what Attach began: what belongs to the thread alone is dropped.
func (t *Thread) Detach() { leaveThread(t) }

// joinThreads lets module threading, if the program uses it, wait for its threads that are not daemons.
func joinThreads(t *Thread) {
	m := modulesDict().GetStr(Intern("threading"))
	if m.Zero() {
		return
	}
	shutdown := GetAttr(t, m, Intern("_shutdown"))
	if shutdown.Zero() {
		t.ClearExc()
		return
	}
	if Call0(t, shutdown).Zero() {
		writeUnraisable(t, m)
	}
}
