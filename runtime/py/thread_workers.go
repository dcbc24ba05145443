// The goroutines that threads run in: one that has ended its thread waits for another thread to run.
//
// A fresh goroutine has a small stack, which Go copies to a larger place several times while the first Python calls go
// deeper: that took longer than everything else about a short thread. So some goroutines are kept, with the stacks they
// have (measured: starting and joining a threading.Thread takes 4.2 µs of processor time without them, 2.0 µs with them).
//
// Locking contract: idle.mu guards the list; nothing is waited for while it is held. A worker in the list belongs to
// nobody, one that was taken out belongs to who took it.
package py

import "sync"

// maxIdle is how many goroutines are kept. A program that starts threads in larger crowds doesn't start them that often.
const maxIdle = 64

type worker struct {
	next *worker
	job  chan *Thread
}

var idle struct {
	mu    sync.Mutex
	first *worker
	n     int
}

// runSoon runs the thread in a goroutine.
func runSoon(t *Thread) {
	if w := takeIdle(); w != nil {
		w.job <- t
		return
	}
	go work(t)
}

func takeIdle() *worker {
	idle.mu.Lock()
	w := idle.first
	if w != nil {
		idle.first = w.next
		idle.n--
	}
	idle.mu.Unlock()
	return w
}

// wait enters the worker in the list; false: there are enough.
func (w *worker) wait() bool {
	idle.mu.Lock()
	defer idle.mu.Unlock()
	if idle.n == maxIdle {
		return false
	}
	w.next = idle.first
	idle.first = w
	idle.n++
	return true
}

// work runs a thread, and then others.
func work(t *Thread) {
	runThread(t)
	w := &worker{job: make(chan *Thread, 1)}
	for w.wait() {
		runThread(<-w.job)
	}
}
