// Deadlocks: when every thread waits for a lock, without a time limit, nothing can ever happen any more.
//
// stuck counts the threads that wait so. When it reaches the number of threads, a look is taken a while later: if they
// still all wait and none was woken meanwhile, the program prints where each of them stands and ends. Nobody is
// suspected while something outside the threads may yet let one go on: a signal handler written in Python, or Go code
// that calls Python (RunAttached).
package py

import (
	"os"
	"sync/atomic"
	"time"
)

// deadlockStatus is the exit status of a program that ends in a deadlock.
const deadlockStatus = 2

// deadlockDelay is how long all threads must have waited.
const deadlockDelay = 500 * time.Millisecond

var (
	stuck   atomic.Int64 // threads that wait for a lock without a time limit
	wakes   atomic.Int64 // how often one was woken
	looking atomic.Bool  // a look is under way
	hopes   atomic.Int64 // reasons to expect help from outside
)

// ExpectHelp says that something outside the Python threads may from now on release locks: no deadlock is reported.
func ExpectHelp() { hopes.Add(1) }

func beginStuck() {
	stuck.Add(1)
	checkStuck()
}

func endStuck() { stuck.Add(-1) }

func countWake() { wakes.Add(1) }

// allStuck tells whether every thread waits.
func allStuck() bool { return hopes.Load() == 0 && stuck.Load() >= threads.live.Load() }

// checkStuck looks into it if every thread seems to wait.
func checkStuck() {
	if allStuck() && looking.CompareAndSwap(false, true) {
		go lookForDeadlock()
	}
}

// lookForDeadlock waits a while, and reports a deadlock if nothing moved.
func lookForDeadlock() {
	before := wakes.Load()
	time.Sleep(deadlockDelay)
	if allStuck() && wakes.Load() == before {
		reportDeadlock()
	}
	looking.Store(false)
	if wakes.Load() != before {
		checkStuck()
	}
}

func reportDeadlock() {
	_, _ = os.Stderr.WriteString("Fatal Python error: deadlock: every thread waits for a lock that none can release\n\n" +
		dumpThreads())
	flushFiles()
	os.Exit(deadlockStatus)
}
