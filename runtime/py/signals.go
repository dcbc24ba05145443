// The slow path of Thread.Enter: the recursion limit, and signals that wait for the main thread.
//
// A signal is noted by a goroutine (TripSignal) and its handler runs in the main thread, at its next call or loop turn, or
// when it wakes from one of the waits of signal_wait.go.
package py

import (
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"

	"grumpy.dev/runtime/internal/ossignal"
)

// pollNow is a Thread.limit that sends the next call to enterSlow.
const pollNow = -1

var recursionLimit int32 = DefaultRecursionLimit

// soloDepth is the depth from which resuming a generator takes the slow path: the recursion limit as long as there is one
// thread, then zero, so that one test asks for both.
var soloDepth int32 = DefaultRecursionLimit

// depthLimit is Thread.limit while nothing is pending.
func depthLimit() int32 { return min(recursionLimit, maxRecursionLimit) }

// enterSlow decides about a call that found depth above limit; on failure depth is put back.
func (t *Thread) enterSlow() bool {
	if t.limit == pollNow {
		t.limit = depthLimit()
		if !t.handlePending() {
			t.depth--
			return false
		}
	}
	if t.depth <= depthLimit() { // t.limit may say again that something is pending
		return true
	}
	t.depth--
	t.Raise(RuntimeError, "maximum recursion depth exceeded")
	return false
}

// pendingSignals has bit n-1 set while the handler of signal n has to be run.
var pendingSignals atomic.Uint64

// RunSignalHandler runs the handler of a signal in the main thread; false: it raised an exception. Module signal puts its own
// in its place; without it SIGINT is a KeyboardInterrupt.
var RunSignalHandler = func(t *Thread, sig int) bool {
	t.RaiseNone(KeyboardInterrupt)
	return false
}

// OnSignal, where it is set, is told of every signal at once, on the goroutine that takes them.
var OnSignal func(sig int)

// TripSignal notes that a signal arrived whose handler the main thread is to run.
func TripSignal(sig int) {
	t := mainThread
	if sig < 1 || sig > 64 || t == nil || heldSignals.Load()&(1<<(sig-1)) != 0 {
		return
	}
	pendingSignals.Or(1 << (sig - 1))
	notedSignals.Add(1)
	t.poll.Store(1) // before OnSignal writes where a wait may be looking: the signal ends the wait first
	if OnSignal != nil {
		OnSignal(sig)
	}
	wakeMain()
}

// IsMainThread tells whether t is the thread that signal handlers run in.
func (t *Thread) IsMainThread() bool { return t == mainThread }

// SignalsSeen counts how often the thread ran handlers of signals: a system call that stood across a change of it was ended
// by a signal, and not by what else wakes the main thread.
func (t *Thread) SignalsSeen() int { return t.signalsSeen }

// CheckSignals runs the handlers of signals that arrived; false: one of them raised an exception.
func (t *Thread) CheckSignals() bool { return t.handlePending() }

// handlePending delivers signals that arrived; false: one raised an exception.
func (t *Thread) handlePending() bool {
	if t == mainThread {
		runFinalizers(t)
	}
	if t.poll.Swap(0) == 0 {
		return true
	}
	if t != mainThread {
		t.RaiseNone(KeyboardInterrupt)
		return false
	}
	pending := pendingSignals.Swap(0)
	if pending == 0 { // interrupted by another thread
		pending = 1 << (syscall.SIGINT - 1)
	}
	t.signalsSeen++
	for sig := 1; pending != 0; sig, pending = sig+1, pending>>1 {
		if pending&1 != 0 && !RunSignalHandler(t, sig) {
			pendingSignals.Or(pending >> 1 << sig) // the others wait for the next look
			if pending>>1 != 0 {
				t.poll.Store(1)
				publishLimit(&t.limit, pollNow)
			}
			return false
		}
	}
	return true
}

// deadlySignals carries the signals that end the process here as they would end CPython.
var deadlySignals = make(chan os.Signal, 1)

// handledSignals carries the signals that Python code handles.
var handledSignals = make(chan os.Signal, 64)

// signalsHere has bit n-1 set while signal n goes to TripSignal; notedSignals counts those that did.
var (
	signalsHere  atomic.Uint64
	notedSignals atomic.Uint64
)

// SendSelf does what sends a signal to this process, and waits until TripSignal has noted it, if it goes there at all.
func SendSelf(sig syscall.Signal, send func() error) error {
	before := notedSignals.Load()
	err := send()
	if err != nil || sig < 1 || sig > 64 || signalsHere.Load()&(1<<(sig-1)) == 0 {
		return err
	}
	for range 2000 { // a fifth of a second: it may be blocked, or merge with one that waits
		if notedSignals.Load() != before {
			break
		}
		time.Sleep(100 * time.Microsecond)
	}
	return nil
}

// HandleSignal sends a signal to TripSignal from now on.
func HandleSignal(sig syscall.Signal) {
	signalsHere.Or(1 << (sig - 1))
	signal.Ignore(sig) // ends what was before
	signal.Notify(handledSignals, sig)
}

// IgnoreSignal lets the system drop a signal.
func IgnoreSignal(sig syscall.Signal) {
	signalsHere.And(^uint64(1 << (sig - 1)))
	signal.Ignore(sig)
}

// DefaultSignal gives a signal back to the system.
func DefaultSignal(sig syscall.Signal) {
	signalsHere.And(^uint64(1 << (sig - 1)))
	signal.Ignore(sig)
	if !ossignal.SetDefault(sig) {
		signal.Reset(sig)
	}
}

// startSignals lets SIGINT become KeyboardInterrupt in the main thread, and the other signals do what they
// do to CPython: end the process, or nothing. SIGQUIT shows first where each thread stands.
//
// Each of them takes Go's runtime two switches between threads, so that it is done while the rest of the runtime gets ready; ready
// is closed when it is over.
func startSignals() (ready <-chan struct{}) {
	done := make(chan struct{})
	go func() {
		watchSignals()
		close(done)
	}()
	return done
}

func watchSignals() {
	signal.Ignore(ossignal.Ignored...)
	signal.Notify(handledSignals, os.Interrupt)
	signalsHere.Or(1 << (syscall.SIGINT - 1))
	if len(ossignal.Deadly) > 0 {
		signal.Notify(deadlySignals, ossignal.Deadly...)
	}
	go func() {
		for {
			select {
			case s := <-deadlySignals:
				if s == syscall.SIGQUIT {
					_, _ = os.Stderr.WriteString(dumpThreads())
					if os.Getenv("GRUMPY_DEBUG") != "" {
						_, _ = os.Stderr.WriteString(goStacks())
					}
				}
				ossignal.Die(s)
			case s := <-handledSignals:
				if n, ok := s.(syscall.Signal); ok {
					TripSignal(int(n))
				}
			}
		}
	}()
}

// heldSignals has bit n-1 set while signal n is to be dropped.
var heldSignals atomic.Uint64

// HoldSignal drops a signal until the function that it gives is called: it belongs to a program that was started.
func HoldSignal(sig syscall.Signal) (release func()) {
	bit := uint64(1) << (sig - 1)
	heldSignals.Or(bit)
	return func() { heldSignals.And(^bit) }
}
