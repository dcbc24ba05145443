package threading

import (
	"math"
	"sync"
	"time"

	"grumpy.dev/runtime/py"
	"grumpy.dev/runtime/stdlib/thread"
)

// waiters are threads that wait for something, in the order in which they came. Each waits for a lock of its own, which
// whoever takes it out of the list releases.
//
// Locking contract: mu guards list; nothing is waited for and no Python code runs while it is held.
type waiters struct {
	mu   sync.Mutex
	list []*thread.Lock
}

// add enters one that is about to wait.
func (w *waiters) add() *thread.Lock {
	l := thread.NewHeldLock()
	w.mu.Lock()
	w.list = append(w.list, l)
	w.mu.Unlock()
	return l
}

// remove takes one out that gives up; false: it was released just before.
func (w *waiters) remove(l *thread.Lock) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	for i, x := range w.list {
		if x == l {
			w.list = append(w.list[:i], w.list[i+1:]...)
			return true
		}
	}
	return false
}

// release lets the first n go on; n < 0: all.
func (w *waiters) release(n int) {
	w.mu.Lock()
	if n < 0 || n > len(w.list) {
		n = len(w.list)
	}
	first := w.list[:n:n]
	if n == len(w.list) {
		w.list = nil
	} else {
		w.list = w.list[n:]
	}
	w.mu.Unlock()
	for _, l := range first {
		l.Release()
	}
}

func (w *waiters) count() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.list)
}

// snapshot gives the locks of those that wait.
func (w *waiters) snapshot() py.Value {
	w.mu.Lock()
	vs := make([]py.Value, len(w.list))
	for i, l := range w.list {
		vs[i] = l.V()
	}
	w.mu.Unlock()
	return py.NewList(vs...).V()
}

// wait waits until the lock that add gave is released or the time is over. Not ok: an exception is set, and the
// release, if there was one, is the next one's.
func (w *waiters) wait(t *py.Thread, l *thread.Lock, timeout time.Duration) (ok bool) {
	got := l.Acquire(t, timeout)
	if got == py.LockTaken {
		return true
	}
	if !w.remove(l) && got == py.LockFailed {
		w.release(1)
	}
	return got == py.LockTimedOut
}

// seconds converts the argument timeout; zero is told from None by ok2. The exception is that of time() + timeout.
func seconds(t *py.Thread, v py.Value) (time.Duration, bool) {
	if v == py.None {
		return py.Forever, true
	}
	now := float64(time.Now().UnixMicro()) / 1e6
	if v.IsInt() {
		return duration(float64(v.Int())), true
	}
	if v.IsFloat() {
		return duration(v.Float()), true
	}
	end := py.Add(t, py.Float(now), v)
	if end.Zero() {
		return 0, false
	}
	left := py.Sub(t, end, py.Float(now))
	if left.Zero() {
		return 0, false
	}
	f, ok := py.AsFloat(t, left)
	return duration(f), ok
}

// duration is that many seconds, never less than none and never so many that they can't be counted.
func duration(s float64) time.Duration {
	switch {
	case s <= 0:
		return 0
	case math.IsNaN(s) || s > 9e9:
		return py.Forever
	}
	return time.Duration(s * 1e9)
}
