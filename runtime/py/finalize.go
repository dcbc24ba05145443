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
	"unsafe"
	"weak"
)

var finalizers struct {
	mu      sync.Mutex
	queue   []Value
	refs    []*WeakRef // dead, with callbacks to call
	tracked []weak.Pointer[Object]
	prune   int // length of tracked at which the dead are dropped
}

// queueFinalizer hands an unreachable object to the main thread.
func queueFinalizer(v Value) {
	finalizers.mu.Lock()
	finalizers.queue = append(finalizers.queue, v)
	finalizers.mu.Unlock()
	pollMainThread()
}

// queueCallbacks hands references whose object is gone to the main thread.
func queueCallbacks(refs []*WeakRef) {
	finalizers.mu.Lock()
	finalizers.refs = append(finalizers.refs, refs...)
	finalizers.mu.Unlock()
	pollMainThread()
}

func pollMainThread() {
	if t := mainThread; t != nil {
		t.notify()
	}
}

// trackFinalizer arranges that __del__ of a new object is called; p points to the struct that was allocated for it.
func trackFinalizer[T any](p *T, o *Object) {
	runtime.SetFinalizer(p, func(p *T) { // must not capture o
		weakTargetFinalized((*Object)(unsafe.Pointer(p)))
		queueFinalizer((*Object)(unsafe.Pointer(p)).V())
	})
	awaitEnd()
	finalizers.mu.Lock()
	defer finalizers.mu.Unlock()
	if n := len(finalizers.tracked); n >= finalizers.prune {
		finalizers.tracked = slices.DeleteFunc(finalizers.tracked, func(w weak.Pointer[Object]) bool { return w.Value() == nil })
		finalizers.prune = 2*len(finalizers.tracked) + 1024
	}
	finalizers.tracked = append(finalizers.tracked, weak.Make(o))
}

// FinishWhenAbandoned arranges that the Finish of the object's type ends it when nobody refers to it any more, or when the
// program ends. p is the object; one in a cycle with itself waits for the end.
func FinishWhenAbandoned[T any](p *T) {
	o := (*Object)(unsafe.Pointer(p))
	if o.typ.flags&FlagHasDel == 0 { // which arranges the same
		trackFinalizer(p, o)
	}
}

// takeFinalizers gives the queued references and objects.
func takeFinalizers() ([]*WeakRef, []Value) {
	finalizers.mu.Lock()
	defer finalizers.mu.Unlock()
	refs, q := finalizers.refs, finalizers.queue
	finalizers.refs, finalizers.queue = nil, nil
	return refs, q
}

// runFinalizers finalizes the queued objects, in the main thread, and tells how many there were. The callbacks of weak
// references come first, as in CPython. What is queued while a __del__ runs waits until that has ended, or they would
// nest without bound.
func runFinalizers(t *Thread) int {
	if t.finalizing {
		return 0
	}
	t.finalizing = true
	defer func() { t.finalizing = false }()
	n := 0
	for {
		refs, queue := takeFinalizers()
		if len(refs)+len(queue) == 0 {
			return n
		}
		for _, r := range refs {
			runWeakCallback(t, r)
		}
		for _, v := range queue {
			finalizeObject(t, v)
		}
		n += len(refs) + len(queue)
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
		for ty := TypeOf(v); ty != nil; ty = ty.base {
			if ty.finish != nil {
				ty.finish(t, v)
				break
			}
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
