// The slow path of Thread.Enter: the recursion limit, and signals that wait for the main thread.
package py

import (
	"os"
	"os/signal"
	"sync/atomic"

	"grumpy.dev/runtime/internal/ossignal"
)

// pollNow is a Thread.limit that sends the next call to enterSlow.
const pollNow = -1

var recursionLimit int32 = DefaultRecursionLimit

// enterSlow decides about a call that found depth above limit; on failure depth is put back.
func (t *Thread) enterSlow() bool {
	if t.limit == pollNow {
		t.limit = recursionLimit
		if !t.handlePending() {
			t.depth--
			return false
		}
	}
	if t.depth <= t.limit {
		return true
	}
	t.depth--
	t.Raise(RuntimeError, "maximum recursion depth exceeded")
	return false
}

// handlePending delivers signals that arrived; false: one raised an exception.
func (t *Thread) handlePending() bool {
	if t == mainThread {
		runFinalizers(t)
	}
	if t.poll.Swap(0) == 0 {
		return true
	}
	t.RaiseNone(KeyboardInterrupt)
	return false
}

// startSignals lets SIGINT become KeyboardInterrupt in the main thread, and the other signals do what they
// do to CPython: end the process, or nothing.
func startSignals(t *Thread) {
	signal.Ignore(ossignal.Ignored...)
	c := make(chan os.Signal, 1)
	signal.Notify(c, append([]os.Signal{os.Interrupt}, ossignal.Deadly...)...)
	go func() {
		for s := range c {
			if s != os.Interrupt {
				ossignal.Die(s)
			}
			t.poll.Store(1)
			atomic.StoreInt32(&t.limit, pollNow)
		}
	}()
}
