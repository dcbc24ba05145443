// Waits that a signal ends: without them a main thread that sleeps or reads would not notice Ctrl-C.
package py

import (
	"sync"
	"sync/atomic"
	"time"
)

// wakeFD is the writing end of the pipe that wakes a main thread in WaitFD, -1 before there is one.
var wakeFD atomic.Int64

// wakePipe holds the reading end, made on first use.
var wakePipe struct {
	once sync.Once
	r    int
}

func init() { wakeFD.Store(-1) }

// wakeMain ends a wait of the main thread, and makes it look at poll soon where it doesn't wait.
func wakeMain() {
	mainThread.notify()
	if fd := wakeFD.Load(); fd >= 0 {
		writeWake(int(fd))
	}
}

// Await waits for something to be received from ch; ok false: a signal arrived first (in the main thread), whose
// handler has not been run yet.
func Await[T any](t *Thread, ch <-chan T) (got T, ok bool) {
	if t != mainThread {
		return <-ch, true
	}
	for {
		if t.poll.Load() != 0 {
			return got, false
		}
		select {
		case got = <-ch:
			return got, true
		case <-t.wake:
		}
	}
}

// Sleep waits for a time, or (in the main thread) until a signal arrives.
func (t *Thread) Sleep(d time.Duration) {
	if d <= 0 {
		return
	}
	collectIdle()
	timer := time.NewTimer(d)
	defer timer.Stop()
	Await(t, timer.C)
}
