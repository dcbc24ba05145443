package thread

import (
	"time"

	"grumpy.dev/runtime/py"
)

// Lock is a lock object. Locking contract: py.Mutex's own.
type Lock struct {
	py.Object
	m py.Mutex
}

// LockType is the type of locks.
var LockType = py.NewType("lock")

func init() {
	acquire := py.Row{Name: "acquire", Sig: "([wait]) -> bool",
		Doc: "Take the lock, and wait for it unless wait is false. Return whether the lock was taken.", Impl: py.Parse(0, 1, lockAcquire).Bare(lockTake)}
	release := py.Row{Name: "release", Sig: "()",
		Doc: "Let go of the lock, which any thread may have taken.", Impl: py.NoArgs(lockRelease)}
	locked := py.Row{Name: "locked", Sig: "() -> bool", Doc: "Return whether somebody holds the lock.", Impl: py.NoArgs(lockLocked)}
	exit := py.Row{Name: "__exit__", Sig: "(*exc)", Doc: release.Doc, Impl: py.Raw(lockExit).Bare(lockRelease)}
	LockType.Setup(py.Spec{
		Module: "thread",
		Doc:    "A lock. It is nobody's: a thread that takes it twice waits for another one to release it.",
		Flags:  py.FlagWeakrefs,
		Slots:  py.Slots{GetAttr: py.GenericGetAttr},
		Methods: []py.Row{
			acquire, renamed(acquire, "acquire_lock"), renamed(acquire, "__enter__"),
			release, renamed(release, "release_lock"), exit,
			locked, renamed(locked, "locked_lock"),
		},
	})
}

func allocateLock(*py.Thread, py.Value) py.Value { return py.Make[Lock](LockType).V() }

// NewHeldLock makes a lock that somebody holds.
func NewHeldLock() *Lock {
	l := py.Make[Lock](LockType)
	l.m.TryAcquire()
	return l
}

// AsObject makes a lock inside of another object one that Python code may see.
func (l *Lock) AsObject() *Lock {
	py.GiveType(&l.Object, LockType)
	return l
}

// Acquire takes the lock; see py.Mutex.
func (l *Lock) Acquire(t *py.Thread, timeout time.Duration) py.Acquired {
	return l.m.Acquire(t, timeout)
}

// AcquireAlways takes the lock, however long that takes. An exception that a signal raises meanwhile is left in pending.
func (l *Lock) AcquireAlways(t *py.Thread, pending *py.ExcInfo) {
	for l.m.Acquire(t, py.Forever) != py.LockTaken {
		*pending = t.FetchExc()
	}
}

// Release lets go of the lock; false: nobody held it.
func (l *Lock) Release() bool { return l.m.Release() }

// Held tells whether somebody has the lock.
func (l *Lock) Held() bool { return l.m.Held() }

// WaitFlag says how long an acquire with that argument waits.
func WaitFlag(t *py.Thread, v py.Value) (time.Duration, bool) {
	flag, ok := py.ArgInt32(t, v)
	if flag == 0 {
		return 0, ok
	}
	return py.Forever, ok
}

// RaiseUnlocked raises what the release of a lock raises that nobody holds.
func RaiseUnlocked(t *py.Thread) py.Value { return t.Raise(lockError, "release unlocked lock") }

// lockTake is acquire() without an argument.
func lockTake(t *py.Thread, self py.Value) py.Value {
	if py.As[Lock](self).m.Acquire(t, py.Forever) != py.LockTaken {
		return py.Value{}
	}
	return py.True
}

func lockAcquire(t *py.Thread, self py.Value, args []py.Value) py.Value {
	wait, ok := py.Forever, true
	if args[0].Ok() {
		if wait, ok = WaitFlag(t, args[0]); !ok {
			return py.Value{}
		}
	}
	switch py.As[Lock](self).m.Acquire(t, wait) {
	case py.LockTaken:
		return py.True
	case py.LockTimedOut:
		return py.False
	}
	return py.Value{}
}

func lockRelease(t *py.Thread, self py.Value) py.Value {
	if !py.As[Lock](self).m.Release() {
		return RaiseUnlocked(t)
	}
	return py.None
}

func lockExit(t *py.Thread, self py.Value, _ []py.Value, _ *py.Kwargs) py.Value {
	return lockRelease(t, self)
}

func lockLocked(_ *py.Thread, self py.Value) py.Value { return py.Bool(py.As[Lock](self).m.Held()) }
