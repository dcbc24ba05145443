// Finalizers: __del__ methods, and the closing of abandoned generators.
//
// Go's collector finds an object with a finalizer unreachable some time after its last use; the object is then put on a
// queue, and the main thread calls its __del__ at its next call or loop turn (never in the middle of an
// operation, never on a thread of the collector's). What still lives when the program ends gets its __del__ then, in the
// order in which the objects were made, as most of it does in CPython when modules are torn down.
//
// Locking contract: finalizers.mu guards the queue and the list; no Python code runs while it is held.
package py

import (
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"unsafe"
	"weak"
)

var finalizers struct {
	mu      sync.Mutex
	queue   []Value
	tracked []weak.Pointer[Object]
	prune   int // length of tracked at which the dead are dropped
}

// queueFinalizer hands an unreachable object to the main thread.
func queueFinalizer(v Value) {
	finalizers.mu.Lock()
	finalizers.queue = append(finalizers.queue, v)
	finalizers.mu.Unlock()
	if t := mainThread; t != nil {
		atomic.StoreInt32(&t.limit, pollNow)
	}
}

// trackFinalizer arranges that __del__ of a new object is called; p points to the struct that was allocated for it.
func trackFinalizer[T any](p *T, o *Object) {
	runtime.SetFinalizer(p, func(p *T) { queueFinalizer((*Object)(unsafe.Pointer(p)).V()) }) // must not capture o
	finalizers.mu.Lock()
	defer finalizers.mu.Unlock()
	if n := len(finalizers.tracked); n >= finalizers.prune {
		finalizers.tracked = slices.DeleteFunc(finalizers.tracked, func(w weak.Pointer[Object]) bool { return w.Value() == nil })
		finalizers.prune = 2*len(finalizers.tracked) + 1024
	}
	finalizers.tracked = append(finalizers.tracked, weak.Make(o))
}

// takeFinalizers gives the queued objects.
func takeFinalizers() []Value {
	finalizers.mu.Lock()
	defer finalizers.mu.Unlock()
	q := finalizers.queue
	finalizers.queue = nil
	return q
}

// runFinalizers finalizes the queued objects, in the main thread.
func runFinalizers(t *Thread) {
	for _, v := range takeFinalizers() {
		finalizeObject(t, v)
	}
}

// finalizeObject calls __del__, or closes a generator. An exception in it is reported and ignored.
func finalizeObject(t *Thread, v Value) {
	saved := t.FetchExc()
	switch {
	case IsExact(v, GeneratorType):
		generatorDel(t, v)
	case IsExact(v, InstanceType):
		if m := As[ClassicInstance](v).special(t, s__del__); m.Ok() {
			callDel(t, m)
		}
	default:
		if m := LookupSpecial(t, v, s__del__); m.Ok() {
			callDel(t, m)
		}
	}
	t.RestoreExc(saved)
}

func callDel(t *Thread, m Value) {
	if Call0(t, m).Zero() {
		writeUnraisable(t, m)
	}
}

// finalizeAll calls __del__ of everything that has one and still lives; the program is ending.
func finalizeAll(t *Thread) {
	runFinalizers(t)
	finalizers.mu.Lock()
	tracked := finalizers.tracked
	finalizers.tracked = nil
	finalizers.mu.Unlock()
	for _, w := range tracked {
		if o := w.Value(); o != nil {
			finalizeObject(t, o.V())
		}
	}
}
