// Which Python thread a Go function runs in that was made of Python code.
//
// A callback is usually called by the goroutine that passed it (sort.Slice), and must then run in that Python
// thread: its recursion depth counts on, its locks are its own. On another goroutine (an HTTP handler) it gets a
// thread of its own for the time of the call. Goroutines are told apart by the address of Go's descriptor of them
// (goroutine_amd64.s), which costs a nanosecond; two live goroutines never share one.
//
// What surprises: nobody says when a goroutine ends, so an entry can outlive it. Whoever inherits the descriptor
// then runs in the state of a thread that is no more, which is as good as a new one.
package goiface

import (
	"sync"
	"sync/atomic"

	"grumpy.dev/runtime/py"
)

// threads holds the Python threads of goroutines, by goroutine; recent repeats the last ones where looking takes two
// loads and no allocation. Only the goroutine itself enters or removes its thread, so the two can't disagree.
var (
	threads sync.Map
	recent  [512]atomic.Pointer[owner]
)

// owner says whose a thread is. Immutable.
type owner struct {
	goroutine uintptr
	thread    *py.Thread
}

// recentSlot gives where in recent a goroutine's thread is. Descriptors of goroutines are some 400 bytes apart.
func recentSlot(g uintptr) *atomic.Pointer[owner] { return &recent[(g>>7^g>>16)%uintptr(len(recent))] }

func own(g uintptr, t *py.Thread) {
	threads.Store(g, t)
	recentSlot(g).Store(&owner{g, t})
}

func disown(g uintptr) {
	threads.Delete(g)
	if o := recentSlot(g).Load(); o != nil && o.goroutine == g {
		recentSlot(g).CompareAndSwap(o, nil)
	}
}

// running gives the Python thread of the running goroutine; nil: it has none.
func running(g uintptr) *py.Thread {
	if o := recentSlot(g).Load(); o != nil && o.goroutine == g {
		return o.thread
	}
	if t, ok := threads.Load(g); ok {
		recentSlot(g).Store(&owner{g, t.(*py.Thread)})
		return t.(*py.Thread)
	}
	return nil
}

// spare keeps threads for the next callbacks on foreign goroutines.
var spare = sync.Pool{New: func() any { return py.NewThread() }}

// Go code may call Python at any time, and so end what looks like a deadlock.
func init() { py.ExpectHelp() }

// note remembers the thread of the running goroutine, which is about to give Python code to Go.
func note(t *py.Thread) {
	if g := goroutine(); running(g) != t {
		own(g, t)
	}
}

// Enter gives the thread to run Python code in; where guest is true, Leave has to be called at the end.
func Enter() (t *py.Thread, guest bool) {
	g := goroutine()
	if t := running(g); t != nil {
		return t, false
	}
	t = spare.Get().(*py.Thread)
	t.Attach()
	own(g, t)
	return t, true
}

// Leave ends what Enter began.
func Leave(t *py.Thread, guest bool) {
	if !guest {
		return
	}
	disown(goroutine())
	t.Detach()
	spare.Put(t)
}
