package threading

import (
	"sync/atomic"

	"grumpy.dev/runtime/py"
	"grumpy.dev/runtime/stdlib/thread"
)

// rlock is what an _RLock holds.
//
// Locking contract: block is the lock; owner and count belong to who holds it. owner is read by everybody, to compare
// it with the reader's own number, which only the reader writes there.
type rlock struct {
	py.Object
	block thread.Lock
	owner atomic.Int64 // 0: nobody
	count atomic.Int64
}

var rlockType = py.NewType("_RLockBase")

func init() {
	baseOf[rlock](rlockType, []py.GetSet{
		{Name: "_RLock__owner", Get: func(_ *py.Thread, self py.Value) py.Value { return ownerValue(py.As[rlock](self)) }},
		{Name: "_RLock__count", Get: func(_ *py.Thread, self py.Value) py.Value { return py.Int(py.As[rlock](self).count.Load()) }},
		{Name: "_RLock__block", Get: func(_ *py.Thread, self py.Value) py.Value { return py.As[rlock](self).lock().V() }},
	})
}

func ownerValue(l *rlock) py.Value {
	if n := l.owner.Load(); n != 0 {
		return py.Int(n)
	}
	return py.None
}

// lock gives the lock inside, ready to be shown.
func (l *rlock) lock() *thread.Lock { return l.block.AsObject() }

func (r *registry) fillRLock(t *py.Thread) bool {
	one := []py.Value{py.SmallInt(1)}
	cls := r.class(t, "_RLock", rlockType, "A lock that its owner can take again; it has to be released as often.", []def{
		{"__init__", 132, "self verbose", rlockInit, []py.Value{py.None}, ""},
		{"__repr__", 138, "self", r.rlockRepr, nil, ""},
		{"acquire", 147, "self blocking", rlockAcquire, one, "Take the lock, and wait for it unless blocking is false."},
		{"release", 187, "self", rlockRelease, nil, "Undo one acquire; the last one lets go of the lock."},
		{"__exit__", 215, "self t v tb", rlockExit, nil, ""},
		{"_acquire_restore", 220, "self count_owner", rlockRestore, nil, ""},
		{"_release_save", 228, "self", rlockSave, nil, ""},
		{"_is_owned", 238, "self", rlockIsOwned, nil, ""},
	}, [2]string{"__enter__", "acquire"})
	return cls != nil
}

func rlockInit(*py.Thread, *py.Function, py.Value, py.Value) py.Value { return py.None }

func (r *registry) rlockRepr(t *py.Thread, f *py.Function, self py.Value) py.Value {
	l := py.As[rlock](self)
	owner := ownerValue(l)
	if x := r.active.Get(t, owner); x.Ok() {
		if owner = py.GetAttr(t, x, nameName); owner.Zero() {
			return failed(t, f, 141)
		}
	} else if t.HasExc() {
		return failed(t, f, 141)
	}
	text, ok := py.ReprString(t, owner)
	if !ok {
		return failed(t, f, 144)
	}
	return py.MkStr("<" + py.TypeOf(self).Name() + " owner=" + text + " count=" + decimal(l.count.Load()) + ">")
}

func rlockAcquire(t *py.Thread, f *py.Function, self, blocking py.Value) py.Value {
	l := py.As[rlock](self)
	me := t.Ident()
	if l.owner.Load() == me {
		l.count.Add(1)
		return py.SmallInt(1)
	}
	wait := py.Forever
	if blocking != py.SmallInt(1) {
		var ok bool
		if wait, ok = thread.WaitFlag(t, blocking); !ok {
			return failed(t, f, 174)
		}
	}
	switch l.block.Acquire(t, wait) {
	case py.LockTimedOut:
		return py.False
	case py.LockFailed:
		return failed(t, f, 174)
	}
	l.owner.Store(me)
	l.count.Store(1)
	return py.True
}

func rlockRelease(t *py.Thread, f *py.Function, self py.Value) py.Value {
	l := py.As[rlock](self)
	if l.owner.Load() != t.Ident() {
		return fail(t, f, 204, py.RuntimeError, "cannot release un-acquired lock")
	}
	if n := l.count.Load() - 1; n > 0 {
		l.count.Store(n)
		return py.None
	}
	l.count.Store(0)
	l.owner.Store(0)
	l.block.Release()
	return py.None
}

func rlockExit(t *py.Thread, f *py.Function, self, _, _, _ py.Value) py.Value {
	if py.CallMethod0(t, self, nameRelease, &siteRelease).Zero() { // of a class derived from this one, maybe
		return failed(t, f, 216)
	}
	return py.None
}

// rlockSave lets go whatever the count is, and gives what rlockRestore needs to get it back.
func rlockSave(t *py.Thread, f *py.Function, self py.Value) py.Value {
	state := py.As[rlock](self).save(t)
	if state.Zero() {
		return failed(t, f, 235)
	}
	return state
}

func (l *rlock) save(t *py.Thread) py.Value {
	state := py.NewTuple(py.Int(l.count.Load()), ownerValue(l)).V()
	l.count.Store(0)
	l.owner.Store(0)
	if !l.block.Release() {
		return thread.RaiseUnlocked(t)
	}
	return state
}

func rlockRestore(t *py.Thread, f *py.Function, self, state py.Value) py.Value {
	l := py.As[rlock](self)
	count, owner := py.UnpackPair(t, state)
	if count.Zero() {
		return failed(t, f, 221)
	}
	if l.block.Acquire(t, py.Forever) != py.LockTaken {
		return failed(t, f, 222)
	}
	if count.IsInt() && owner.IsInt() {
		l.count.Store(count.Int())
		l.owner.Store(owner.Int())
	}
	return py.None
}

func rlockIsOwned(t *py.Thread, _ *py.Function, self py.Value) py.Value {
	return py.Bool(py.As[rlock](self).owner.Load() == t.Ident())
}
