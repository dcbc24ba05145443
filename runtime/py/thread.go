// Thread: the state of one Python thread (a goroutine), and the pending exception.
//
// A failing operation returns the zero Value (or false) and leaves the exception here. The error
// is (type, value, traceback) and not yet normalised: value may be missing, a message string, a
// tuple of arguments or the instance, as in CPython.
package py

import "sync/atomic"

// DefaultRecursionLimit is CPython's.
const DefaultRecursionLimit = 1000

// ExcInfo is an exception as sys.exc_info shows it. All zero: none.
type ExcInfo struct {
	Type, Val Value
	Tb        *Traceback
}

// Thread is one thread of Python code. Every runtime function that can run Python code or fail
// takes the current Thread as its first parameter.
type Thread struct {
	depth int32
	limit int32 // depth at which Enter takes the slow path: the recursion limit, or -1 to be polled

	finalizing bool // runFinalizers is at work

	exc  ExcInfo // the exception being raised
	info ExcInfo // the exception being handled (sys.exc_info)
	// sameFrame: the exception was raised with a traceback of its own, so the frame it leaves adds no entry.
	sameFrame bool

	poll  atomic.Uint32 // set by signals and thread.interrupt_main: look at pendingSignals soon
	ident int64
	// signalsSeen counts how often handlers of signals ran; main thread only.
	signalsSeen int
	ctx         callContext // who is calling globals(), locals() and their like

	wake    chan struct{}          // see wait.go
	cancel  atomic.Pointer[func()] // ends a wait that can't see wake; main thread only
	waiting waiting                // the place in a Mutex's queue

	importWait *moduleLoad // the module whose end the thread waits for; see import_lock.go

	body       func(t *Thread)   // what a thread that is about to start will do
	next, prev *Thread           // among the live threads; guarded by threads.mu
	atEnd      []func(t *Thread) // called when the thread ends

	second Value // the second of two values that a generator hands out (Generator.TakesPair)

	evaluating *Activation     // the innermost call of evaluated code
	scratch    []byte          // room for text being made (takeScratch)
	text       textBlocks      // where short texts come from
	codecName  string          // the name that codec was last found by
	codec      *codec          // a built-in codec
	args       *[argRoom]Value // arguments of built-in functions that run (call_few.go)
	argTop     int             // how many of args are in use
	reprStack  []Value         // containers whose repr is under way (self-containing ones)
}

// Enter counts a call; false: a RuntimeError (recursion) or KeyboardInterrupt is set and the depth is as before.
func (t *Thread) Enter() bool {
	t.depth++
	return t.depth <= t.limit || t.enterSlow()
}

// Leave ends what Enter began.
func (t *Thread) Leave() { t.depth-- }

// HasExc tells whether an exception is set.
func (t *Thread) HasExc() bool { return t.exc.Type.Ok() }

// FetchExc takes the exception out of the thread.
func (t *Thread) FetchExc() ExcInfo {
	e := t.exc
	t.exc = ExcInfo{}
	return e
}

// RestoreExc sets the exception, replacing one that is set.
func (t *Thread) RestoreExc(e ExcInfo) { t.exc = e }

// ClearExc drops the exception.
func (t *Thread) ClearExc() { t.exc = ExcInfo{} }

// callContext tells globals(), locals() and their like who is calling.
type callContext struct {
	globals    *Dict
	locals     Value
	activation *Activation // an evaluated caller, whose locals it gives
}
