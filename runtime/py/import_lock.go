// Import locks: a module's body runs once, and other threads that import it wait for its end.
//
// Each module that is being loaded has a lock of its own, held by the thread that loads it. Two threads whose imports
// go round in a circle (a imports b in one thread, b imports a in the other) would wait for one another for ever; who
// would close such a circle gets the unfinished module instead, as in a circle within one thread.
//
// Locking contract: loading.mu guards the table and importWait of every thread; under it nothing is waited for. The
// order: claim under mu, run the body with only the module's lock held, release under mu.
package py

import (
	"sync"
	"sync/atomic"
)

var loading struct {
	mu      sync.Mutex
	modules map[string]*moduleLoad
	n       atomic.Int32 // modules in the table
}

// moduleLoad is a module whose body is running.
type moduleLoad struct {
	owner *Thread
	lock  Mutex // held by owner till the end
}

// claimModule makes t the thread that loads the module, or else waits for the one that does. claim is nil where t was
// not to load it: somebody else did or does. Not ok: an exception is set.
func claimModule(t *Thread, name string) (claim *moduleLoad, ok bool) {
	loading.mu.Lock()
	load := loading.modules[name]
	if load == nil {
		load = &moduleLoad{owner: t}
		load.lock.TryAcquire()
		if loading.modules == nil {
			loading.modules = map[string]*moduleLoad{}
		}
		loading.modules[name] = load
		loading.n.Add(1)
		loading.mu.Unlock()
		return load, true
	}
	if load.waitsFor(t) {
		loading.mu.Unlock()
		return nil, true
	}
	t.importWait = load
	loading.mu.Unlock()
	return nil, load.await(t)
}

// waitsFor tells whether the load's end needs t: t does it, or its thread waits, maybe by way of others, for one that
// t does. loading.mu is held.
func (load *moduleLoad) waitsFor(t *Thread) bool {
	for l := load; l != nil; l = l.owner.importWait {
		if l.owner == t {
			return true
		}
	}
	return false
}

// await waits for the end of a load. False: an exception is set.
func (load *moduleLoad) await(t *Thread) bool {
	got := load.lock.Acquire(t, Forever)
	loading.mu.Lock()
	t.importWait = nil
	loading.mu.Unlock()
	if got != LockTaken {
		return false
	}
	load.lock.Release()
	return true
}

// end lets the waiting threads go on.
func (load *moduleLoad) end(name string) {
	loading.mu.Lock()
	delete(loading.modules, name)
	loading.n.Add(-1)
	loading.mu.Unlock()
	load.lock.Release()
}

// loadedModule gives what sys.modules has by that name, once it is loaded if another thread is at it; zero where it has
// nothing. Not ok: an exception is set.
//
// A module that was there may be gone when its load has ended, since it failed: so it must still be there afterwards.
func loadedModule(t *Thread, key *Str) (v Value, ok bool) {
	for {
		if v = modulesDict().GetStr(key); v.Zero() {
			return v, true
		}
		if loading.n.Load() != 0 {
			over, ok := awaitModule(t, key.s)
			if !ok {
				return Value{}, false
			}
			if !over {
				return v, true
			}
		}
		if modulesDict().GetStr(key) == v {
			return v, true
		}
	}
}

// awaitModule waits until no other thread loads the module. over is false where that would never end, because t itself
// loads it or is waited for. Not ok: an exception is set.
func awaitModule(t *Thread, name string) (over, ok bool) {
	loading.mu.Lock()
	load := loading.modules[name]
	if load == nil || load.waitsFor(t) {
		loading.mu.Unlock()
		return load == nil, true
	}
	t.importWait = load
	loading.mu.Unlock()
	return true, load.await(t)
}

// loadOnce is loadModule for one thread at a time; None: no such module.
func loadOnce(t *Thread, key *Str) Value {
	for {
		claim, ok := claimModule(t, key.s)
		if !ok {
			return Value{}
		}
		if claim == nil {
			if v, ok := loadedModule(t, key); v.Ok() || !ok {
				return v
			}
			if t.loads(key.s) {
				return loadModule(t, key.s)
			}
			continue // the other thread failed, or took the module away
		}
		defer claim.end(key.s)
		if v := modulesDict().GetStr(key); v.Ok() { // another thread was done just before the claim
			return v
		}
		return loadModule(t, key.s)
	}
}

// loads tells whether t is loading the module.
func (t *Thread) loads(name string) bool {
	loading.mu.Lock()
	defer loading.mu.Unlock()
	load := loading.modules[name]
	return load != nil && load.waitsFor(t)
}
