package thread

import "grumpy.dev/runtime/py"

// Lock is a lock object. Locking contract: py.Mutex's own.
type Lock struct {
	py.Object
	m py.Mutex
}

// LockType is the type of locks.
var LockType = py.NewType("lock")

func init() {
	acquire := py.Row{Name: "acquire", Sig: "([wait]) -> bool",
		Doc: "Take the lock, and wait for it unless wait is false. Return whether the lock was taken.", Impl: py.Parse(0, 1, lockAcquire)}
	release := py.Row{Name: "release", Sig: "()",
		Doc: "Let go of the lock, which any thread may have taken.", Impl: py.NoArgs(lockRelease)}
	locked := py.Row{Name: "locked", Sig: "() -> bool", Doc: "Return whether somebody holds the lock.", Impl: py.NoArgs(lockLocked)}
	exit := py.Row{Name: "__exit__", Sig: "(*exc)", Doc: release.Doc, Impl: py.Raw(lockExit)}
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

func lockAcquire(t *py.Thread, self py.Value, args []py.Value) py.Value {
	l := py.As[Lock](self)
	wait := py.Forever
	if args[0].Ok() {
		flag, ok := py.ArgInt32(t, args[0])
		if !ok {
			return py.Value{}
		}
		if flag == 0 {
			wait = 0
		}
	}
	switch l.m.Acquire(t, wait) {
	case py.LockTaken:
		return py.True
	case py.LockTimedOut:
		return py.False
	}
	return py.Value{}
}

func lockRelease(t *py.Thread, self py.Value) py.Value {
	if !py.As[Lock](self).m.Release() {
		return t.Raise(lockError, "release unlocked lock")
	}
	return py.None
}

func lockExit(t *py.Thread, self py.Value, _ []py.Value, _ *py.Kwargs) py.Value {
	return lockRelease(t, self)
}

func lockLocked(_ *py.Thread, self py.Value) py.Value { return py.Bool(py.As[Lock](self).m.Held()) }
