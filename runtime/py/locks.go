// Locks of mutable built-in objects: striped, and skipped until a second thread exists.
//
// A writer of a list, dict or set holds the object's lock for the length of one operation. Locks
// stand in a fixed array and an object finds its own by its address, so that an object needs no
// space for one; two objects that share a lock only wait for one another. Three rules follow:
//
//   - under a lock no Python code runs and no exception class is called: nothing that could take
//     another lock (that may be the same one) or never come back;
//   - so no operation holds two of them: what is read from another object is read before;
//   - whoever is about to let a second goroutine run Python code calls BecomeThreaded first, in a
//     thread that runs Python code (a lock that was skipped must not be found missing half-way).
package py

import (
	"runtime"
	"sync"
	"sync/atomic"
	"unsafe"
)

// multiThreaded tells whether a second thread was ever started. It is written once, before that thread
// exists, and read without synchronisation by everybody: one predictable branch.
var multiThreaded bool

// BecomeThreaded switches the locks on, for good.
func BecomeThreaded() {
	if !multiThreaded {
		multiThreaded = true
		soloDepth = 0
	}
}

const lockStripes = 1024

type paddedMutex struct {
	sync.Mutex
	_ [56]byte
}

var objectLocks [lockStripes]paddedMutex

// lock takes the object's lock, if there is more than one thread. It gives the mutex for unlock;
// nil: nothing was locked.
func (o *Object) lock() *sync.Mutex {
	if !multiThreaded {
		return nil
	}
	return lockAddress(unsafe.Pointer(o))
}

// lockAddress takes the lock of what stands at p.
func lockAddress(p unsafe.Pointer) *sync.Mutex {
	m := &objectLocks[uintptr(p)*0x9E3779B97F4A7C15>>54].Mutex
	m.Lock()
	return m
}

// loadPtr reads a pointer field that other threads may be writing.
func loadPtr[T any](p **T) *T { return (*T)(atomic.LoadPointer((*unsafe.Pointer)(unsafe.Pointer(p)))) }

// storePtr writes a pointer field that other threads may be reading.
func storePtr[T any](p **T, v *T) {
	atomic.StorePointer((*unsafe.Pointer)(unsafe.Pointer(p)), unsafe.Pointer(v))
}

// lazyPtr reads a pointer field that is made on first use: threads that make it at once all get the same one.
func lazyPtr[T any](p **T, make func() *T) *T {
	if v := loadPtr(p); v != nil {
		return v
	}
	atomic.CompareAndSwapPointer((*unsafe.Pointer)(unsafe.Pointer(p)), nil, unsafe.Pointer(make()))
	return loadPtr(p)
}

// Turn is a lock for an object of its own, held for the length of a few operations of other objects, none of which runs
// Python code or waits. The locks above can't be held meanwhile: those operations take them.
type Turn struct{ taken atomic.Bool }

// Take waits for the turn.
func (x *Turn) Take() {
	for !x.taken.CompareAndSwap(false, true) {
		runtime.Gosched()
	}
}

// Give lets the next one have it.
func (x *Turn) Give() { x.taken.Store(false) }

// storeInt writes a number that other threads may be reading.
func storeInt(p *int64, n int64) {
	if multiThreaded {
		atomic.StoreInt64(p, n)
		return
	}
	*p = n
}

// load reads a word that other threads may be writing.
func (p *Value) load() Value { return Value{atomic.LoadPointer(&p.p)} }

// store writes a word that other threads may be reading; what was written before is visible to who sees it.
func (p *Value) store(v Value) {
	if multiThreaded {
		atomic.StorePointer(&p.p, v.p)
		return
	}
	*p = v
}

// swapIf replaces old by v, and tells whether old was there.
func (p *Value) swapIf(old, v Value) bool { return atomic.CompareAndSwapPointer(&p.p, old.p, v.p) }

// moveValues copies src to dst, which may overlap and which other threads may be reading.
func moveValues(dst, src []Value) {
	if !multiThreaded {
		copy(dst, src)
		return
	}
	n := min(len(dst), len(src))
	if n == 0 {
		return
	}
	if uintptr(unsafe.Pointer(&dst[0])) <= uintptr(unsafe.Pointer(&src[0])) {
		for i := range n {
			dst[i].store(src[i])
		}
		return
	}
	for i := n - 1; i >= 0; i-- {
		dst[i].store(src[i])
	}
}

func unlock(m *sync.Mutex) {
	if m != nil {
		m.Unlock()
	}
}
