// Waiting: how a thread sleeps until another wakes it, a time is over, or a signal wants it.
//
// A waiting thread stands in park. Whoever wakes it calls unpark, which leaves a token in the thread's channel, so
// that a waking that comes early is not lost; one that comes late wakes the next park for nothing. So every wait is
// a loop: look whether the reason is there, CheckPending, park.
//
// A wait inside the system or inside Go (a read, an accept) can't look at the channel. It says how to end it early
// with BeginBlocking: notify then calls that function, from another goroutine, and maybe just before the wait
// begins. So it must leave something behind that ends a later wait too: a deadline in the past, a byte in a pipe.
package py

import (
	"time"
)

// Forever is a timeout that never ends.
const Forever time.Duration = -1

// wakeToken gives the channel of the thread's waking, made by the thread itself before others learn that it waits.
func (t *Thread) wakeToken() chan struct{} {
	if t.wake == nil {
		t.wake = make(chan struct{}, 1)
	}
	return t.wake
}

// park waits for unpark or the end of the time; it may return early for no reason.
func (t *Thread) park(timeout time.Duration) {
	if timeout < 0 {
		<-t.wakeToken()
		return
	}
	timer := time.NewTimer(timeout)
	select {
	case <-t.wakeToken():
	case <-timer.C:
	}
	timer.Stop()
}

// unpark wakes the thread, which has called wakeToken before.
func (t *Thread) unpark() {
	select {
	case t.wake <- struct{}{}:
	default:
	}
}

// notify makes the thread look at what is pending: soon if it runs, at once if it waits.
func (t *Thread) notify() {
	publishLimit(&t.limit, pollNow)
	if t.wake != nil {
		t.unpark()
	}
	if cancel := t.cancel.Load(); cancel != nil {
		(*cancel)()
	}
}

// Pending tells whether a signal or a finalizer waits for the thread; CheckPending deals with it.
func (t *Thread) Pending() bool { return t.limit == pollNow }

// CheckPending delivers signals and runs finalizers that wait for the thread. False: an exception is set.
func (t *Thread) CheckPending() bool { return !t.Pending() || t.tickSlow() }

// BeginBlocking comes before a wait that cancel can end from another goroutine; EndBlocking comes after it. False:
// an exception is set, and there is no wait to begin.
func (t *Thread) BeginBlocking(cancel func()) bool {
	if t != mainThread {
		return true
	}
	t.cancel.Store(&cancel)
	if t.CheckPending() {
		return true
	}
	t.cancel.Store(nil)
	return false
}

// EndBlocking ends what BeginBlocking began. The wait may have been cancelled: then CheckPending says why, and unless it
// fails the wait is to be begun again.
func (t *Thread) EndBlocking() {
	if t == mainThread {
		t.cancel.Store(nil)
	}
}

// Interrupt makes the main thread see a SIGINT (thread.interrupt_main).
func Interrupt() {
	mainThread.poll.Store(1)
	wakeMain()
}
