// Weak references: which references an object has, and what happens when it is collected.
//
// An object knows nothing of the references to it: a table has them, by the object's address. CPython frees an object,
// and calls the callbacks, with its last reference; here an object dies when Go's collector finds it unreachable, and
// the callbacks run in the main thread at its next call or loop turn, or in gc.collect() before it returns.
//
// What surprises: an address may be taken by a new object before the clean-up of the old one ran. So an entry also
// holds a weak pointer to its object, and the clean-up of an entry removes only that entry.
//
// Locking contract: weakTable.mu guards the table and the lists in it. No Python code runs under it.
package py

import (
	"runtime"
	"sync"
	"sync/atomic"
	"unsafe"
	"weak"
)

// WeakRef is a weak reference (weakref.ref, a subclass of it, or a proxy). Target and callback change once, from
// something to nothing.
type WeakRef struct {
	Object
	list     *weakList // nil once dead
	Callback Value     // zero: none
	hash     int64     // of the target, where hashed is set
	hashed   atomic.Bool
}

// weakList is the references to one object.
type weakList struct {
	target weak.Pointer[Object]
	addr   uintptr
	refs   []weak.Pointer[WeakRef]
	sweep  int // length of refs at which the dead ones are dropped
}

var weakTable = struct {
	mu    sync.Mutex
	lists map[uintptr]*weakList
}{}

// CanBeWeaklyReferenced tells whether v's type supports weak references.
func CanBeWeaklyReferenced(v Value) bool {
	return v.IsObject() && v.object().typ.flags&FlagWeakrefs != 0
}

// Target gives the object that r refers to; zero once it is gone.
func (r *WeakRef) Target() Value {
	l := r.list
	if l == nil {
		return Value{}
	}
	if o := l.target.Value(); o != nil {
		return o.V()
	}
	return Value{}
}

// KnownHash gives the target's hash, if it was asked for while the target lived.
func (r *WeakRef) KnownHash() (int64, bool) {
	if !r.hashed.Load() {
		return 0, false
	}
	return r.hash, true
}

// SetHash keeps the target's hash.
func (r *WeakRef) SetHash(h int64) {
	r.hash = h
	r.hashed.Store(true)
}

// Attach makes r a reference to target.
func (r *WeakRef) Attach(target, callback Value) {
	o := target.object()
	weakTable.mu.Lock()
	defer weakTable.mu.Unlock()
	l := weakListOf(o, true)
	if len(l.refs) >= l.sweep {
		l.dropDead()
	}
	l.refs = append(l.refs, weak.Make(r))
	r.list, r.Callback = l, callback
	if callback.Ok() {
		awaitEnd()
	}
}

// FindWeakRef gives the reference of exactly type ty and without a callback that target has already; nil: none.
func FindWeakRef(target Value, ty *Type) *WeakRef {
	for _, r := range WeakRefsTo(target) {
		if r.typ == ty && r.Callback.Zero() {
			return r
		}
	}
	return nil
}

// WeakRefsTo gives the living references to an object, the oldest last.
func WeakRefsTo(target Value) []*WeakRef {
	if !CanBeWeaklyReferenced(target) {
		return nil
	}
	weakTable.mu.Lock()
	defer weakTable.mu.Unlock()
	l := weakListOf(target.object(), false)
	if l == nil {
		return nil
	}
	return l.living()
}

// living gives the references that still live, the youngest first; under the lock.
func (l *weakList) living() []*WeakRef {
	var out []*WeakRef
	for i := len(l.refs) - 1; i >= 0; i-- {
		if r := l.refs[i].Value(); r != nil && r.list == l {
			out = append(out, r)
		}
	}
	return out
}

// dropDead forgets references that were collected; under the lock.
func (l *weakList) dropDead() {
	kept := l.refs[:0]
	for _, w := range l.refs {
		if w.Value() != nil {
			kept = append(kept, w)
		}
	}
	clear(l.refs[len(kept):])
	l.refs = kept
	l.sweep = 2*len(kept) + 8
}

// weakListOf gives the entry of an object; under the lock.
func weakListOf(o *Object, create bool) *weakList {
	addr := uintptr(unsafe.Pointer(o))
	if l := weakTable.lists[addr]; l != nil && l.target.Value() == o {
		return l
	}
	if !create {
		return nil
	}
	l := &weakList{target: weak.Make(o), addr: addr}
	if weakTable.lists == nil {
		weakTable.lists = map[uintptr]*weakList{}
	}
	weakTable.lists[addr] = l
	runtime.AddCleanup(o, func(l *weakList) { l.targetGone() }, l)
	return l
}

// targetGone forgets the entry of an object that was collected, and queues the callbacks of its references.
func (l *weakList) targetGone() {
	weakTable.mu.Lock()
	if weakTable.lists[l.addr] == l {
		delete(weakTable.lists, l.addr)
	}
	refs := l.living()
	l.refs = nil
	weakTable.mu.Unlock()
	withCallback := refs[:0]
	for _, r := range refs {
		if r.Callback.Ok() {
			withCallback = append(withCallback, r)
		}
	}
	if len(withCallback) > 0 {
		queueCallbacks(withCallback)
	}
}

// weakTargetFinalized is targetGone for an object that is unreachable but lives on for its finalizer.
func weakTargetFinalized(o *Object) {
	weakTable.mu.Lock()
	l := weakTable.lists[uintptr(unsafe.Pointer(o))]
	weakTable.mu.Unlock()
	if l != nil && l.target.Value() == nil {
		l.targetGone()
	}
}

// sweepWeakRefs queues the callbacks of references whose objects the last collection found unreachable.
func sweepWeakRefs() {
	weakTable.mu.Lock()
	var gone []*weakList
	for _, l := range weakTable.lists {
		if l.target.Value() == nil {
			gone = append(gone, l)
		}
	}
	weakTable.mu.Unlock()
	for _, l := range gone {
		l.targetGone()
	}
}

// runWeakCallback calls a dead reference's callback with the reference.
func runWeakCallback(t *Thread, r *WeakRef) {
	callback := r.Callback
	r.Callback = Value{}
	if callback.Zero() {
		return
	}
	saved := t.FetchExc()
	if Call1(t, callback, r.V()).Zero() {
		writeUnraisable(t, callback)
	}
	t.RestoreExc(saved)
}

// CollectGarbage is gc.collect(): when it returns, what was unreachable is gone, finalizers and callbacks have run.
// It gives the number of objects with finalizers or weak references that it found.
func CollectGarbage(t *Thread) int {
	found := 0
	for range 8 { // what a finalizer frees may have a finalizer itself
		runtime.GC()
		waitForFinalizers()
		sweepWeakRefs()
		n := runFinalizers(t)
		if n == 0 {
			break
		}
		found += n
	}
	return found
}

// waitForFinalizers returns when the Go finalizers that the last collection queued have run. Go runs them in batches, in
// no order within one: when a second sentinel has run, the batch that may have held the first is done.
func waitForFinalizers() {
	for range 2 {
		done := make(chan struct{})
		runtime.SetFinalizer(&gcSentinel{}, func(*gcSentinel) { close(done) })
		runtime.GC()
		<-done
	}
}
