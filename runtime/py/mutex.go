// Mutex: the lock behind thread.lock and what is made of it.
//
// state is 0 (free), 1 (held) or 2 (held, and somebody may wait). Who finds it free takes it, also before one that
// waits: that keeps a lock that is let go and taken in turn from switching threads each time. Who waits stands in
// waiters, takes its place before it looks at state for the last time, and sets state to 2 when it does; so who lets
// go of the lock either sees the 2 and wakes the first, or the waiter sees the 0. A thread that was woken and doesn't
// take the lock (its time is over, it got a KeyboardInterrupt) wakes the next.
//
// Any thread may release the lock, not only the one that took it: a Python lock is a binary semaphore.
package py

import (
	"sync"
	"sync/atomic"
	"time"
)

const (
	mutexFree uint32 = iota
	mutexHeld
	mutexWanted // held, and somebody may wait
)

// Mutex is a lock. The zero Mutex is free.
type Mutex struct {
	state   atomic.Uint32
	mu      sync.Mutex // guards waiters; nothing is waited for while it is held
	waiters waitQueue
}

// waitQueue is a list of threads, which are linked through their waiting fields: a thread waits in one queue at most.
type waitQueue struct{ first, last *Thread }

// waiting is a thread's place in a waitQueue.
type waiting struct {
	next, prev *Thread
	in         *waitQueue
}

// add puts the thread last, or first if it is one that was woken before.
func (q *waitQueue) add(t *Thread, first bool) {
	t.waiting = waiting{in: q}
	switch {
	case q.first == nil:
		q.first, q.last = t, t
	case first:
		t.waiting.next, q.first.waiting.prev = q.first, t
		q.first = t
	default:
		t.waiting.prev, q.last.waiting.next = q.last, t
		q.last = t
	}
}

// remove takes the thread out, and tells whether it stood in this queue.
func (q *waitQueue) remove(t *Thread) bool {
	w := t.waiting
	if w.in != q {
		return false
	}
	if w.prev == nil {
		q.first = w.next
	} else {
		w.prev.waiting.next = w.next
	}
	if w.next == nil {
		q.last = w.prev
	} else {
		w.next.waiting.prev = w.prev
	}
	t.waiting = waiting{}
	return true
}

// Acquired is what became of an attempt to take a lock.
type Acquired uint8

// Results of Acquire.
const (
	LockTaken Acquired = iota
	LockTimedOut
	LockFailed // an exception is set
)

// TryAcquire takes the lock if it is free.
func (m *Mutex) TryAcquire() bool { return m.state.CompareAndSwap(mutexFree, mutexHeld) }

// Held tells whether somebody has the lock.
func (m *Mutex) Held() bool { return m.state.Load() != mutexFree }

// Acquire waits for the lock. In the main thread signals are delivered meanwhile.
func (m *Mutex) Acquire(t *Thread, timeout time.Duration) Acquired {
	if m.TryAcquire() {
		return LockTaken
	}
	if timeout == 0 {
		return LockTimedOut
	}
	return m.wait(t, timeout)
}

// spins is how often a thread looks at a lock before it waits: a lock that is held for a few operations is free
// again sooner than a thread is woken.
const spins = 50

func (m *Mutex) spin() bool {
	for range spins {
		if m.state.Load() == mutexFree && m.TryAcquire() {
			return true
		}
	}
	return false
}

func (m *Mutex) wait(t *Thread, timeout time.Duration) Acquired {
	if m.spin() {
		return LockTaken
	}
	var end time.Time
	if timeout > 0 {
		end = time.Now().Add(timeout)
	}
	t.wakeToken()
	for woken := false; ; {
		m.mu.Lock()
		m.waiters.add(t, woken)
		if m.state.Swap(mutexWanted) == mutexFree {
			m.waiters.remove(t)
			m.mu.Unlock()
			return LockTaken
		}
		m.mu.Unlock()
		var ok bool
		if woken, ok = m.stand(t, timeout, end); !ok {
			return LockFailed
		}
		if timeout > 0 && !time.Now().Before(end) {
			return m.giveUp()
		}
	}
}

// stand waits in the queue until the thread is woken, its time is over or a signal arrives; then it leaves it. Not ok:
// an exception is set.
func (m *Mutex) stand(t *Thread, timeout time.Duration, end time.Time) (woken, ok bool) {
	if timeout < 0 {
		beginStuck()
		t.park(Forever)
		endStuck()
	} else {
		t.park(max(time.Until(end), 0))
	}
	m.mu.Lock()
	woken = !m.waiters.remove(t)
	m.mu.Unlock()
	if t.CheckPending() {
		return woken, true
	}
	if woken {
		m.wakeNext()
	}
	return woken, false
}

// giveUp is for a thread whose time is over: it tries once more, or else lets the next one try.
func (m *Mutex) giveUp() Acquired {
	if !m.TryAcquire() {
		m.wakeNext()
		return LockTimedOut
	}
	m.mu.Lock()
	if m.waiters.first != nil {
		m.state.CompareAndSwap(mutexHeld, mutexWanted)
	}
	m.mu.Unlock()
	return LockTaken
}

// wakeNext wakes the thread that has waited longest.
func (m *Mutex) wakeNext() {
	m.mu.Lock()
	first := m.waiters.first
	if first != nil {
		m.waiters.remove(first)
	}
	m.mu.Unlock()
	if first != nil {
		countWake()
		first.unpark()
	}
}

// Release lets go of the lock. False: nobody held it.
func (m *Mutex) Release() bool {
	switch m.state.Swap(mutexFree) {
	case mutexFree:
		return false
	case mutexWanted:
		m.wakeNext()
	}
	return true
}
