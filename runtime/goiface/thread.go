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

	"grumpy.dev/runtime/py"
)

// threads holds the Python threads of goroutines, by goroutine.
var threads sync.Map

// spare keeps threads for the next callbacks on foreign goroutines.
var spare = sync.Pool{New: func() any { return py.NewThread() }}

// Go code may call Python at any time, and so end what looks like a deadlock.
func init() { py.ExpectHelp() }

func nothing() {}

// note remembers the thread of the running goroutine, which is about to give Python code to Go.
func note(t *py.Thread) {
	g := goroutine()
	if known, ok := threads.Load(g); !ok || known != t {
		threads.Store(g, t)
	}
}

// Enter gives the thread to run Python code in, and what to call at the end.
func Enter() (*py.Thread, func()) {
	g := goroutine()
	if t, ok := threads.Load(g); ok {
		return t.(*py.Thread), nothing
	}
	t := spare.Get().(*py.Thread)
	t.Attach()
	threads.Store(g, t)
	return t, func() {
		threads.Delete(g)
		t.Detach()
		spare.Put(t)
	}
}
