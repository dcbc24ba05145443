package threading

import (
	"time"

	"grumpy.dev/runtime/py"
	"grumpy.dev/runtime/stdlib/thread"
)

// condition is what a _Condition holds.
//
// Locking contract: lock and its kind are set by __init__; the waiters have a lock of their own. Between the look whether
// the condition's lock is held and the change of the waiters nobody else can hold that lock, if the program obeys the rules.
type condition struct {
	py.Object
	lock py.Value
	// One of these is set if the lock is of Grumpy's own kind and nobody's class has other ideas: then its methods are
	// not looked up.
	plain *thread.Lock
	again *rlock
	waiters
}

var conditionType = py.NewType("_ConditionBase")

func init() {
	baseOf[condition](conditionType, []py.GetSet{
		{Name: "_Condition__lock", Get: func(_ *py.Thread, self py.Value) py.Value { return orNone(py.As[condition](self).lock) }},
		{Name: "_Condition__waiters", Get: func(_ *py.Thread, self py.Value) py.Value { return py.As[condition](self).snapshot() }},
	})
}

var (
	nameAcquire        = py.Intern("acquire")
	nameRelease        = py.Intern("release")
	nameEnter          = py.Intern("__enter__")
	nameExit           = py.Intern("__exit__")
	nameReleaseSave    = py.Intern("_release_save")
	nameAcquireRestore = py.Intern("_acquire_restore")
	nameIsOwned        = py.Intern("_is_owned")

	siteAcquire, siteRelease, siteEnter, siteSave, siteRestore, siteOwned py.AttrSite
)

// inner are the methods by which a condition deals with its lock, which a lock may have as well.
var inner = []*py.Str{nameReleaseSave, nameAcquireRestore, nameIsOwned}

func (r *registry) fillCondition(t *py.Thread) bool {
	none := []py.Value{py.None}
	var cls *py.Type
	var rlocks = py.As[py.Type](r.globals.GetStr(nameRLock))
	initialize := func(t *py.Thread, f *py.Function, self, lock, _ py.Value) py.Value {
		return r.conditionInit(t, f, self, lock, cls, rlocks)
	}
	cls = r.class(t, "_Condition", conditionType, "Threads wait for a condition until another thread says that it may hold now.", []def{
		{"__init__", 260, "self lock verbose", initialize, []py.Value{py.None, py.None}, ""},
		{"__enter__", 285, "self", conditionEnter, nil, ""},
		{"__exit__", 288, "self *args", conditionExit, nil, ""},
		{"__repr__", 291, "self", conditionRepr, nil, ""},
		{"_release_save", 294, "self", conditionSave, nil, ""},
		{"_acquire_restore", 297, "self x", conditionRestore, nil, ""},
		{"_is_owned", 300, "self", conditionIsOwned, nil, ""},
		{"wait", 309, "self timeout", conditionWait, none, "Let go of the lock, wait for notify() or the end of the time, and take the lock again."},
		{"notify", 373, "self n", conditionNotify, []py.Value{py.SmallInt(1)}, "Let n of the waiting threads go on."},
		{"notifyAll", 400, "self", conditionNotifyAll, nil, "Let all waiting threads go on."},
	}, [2]string{"notify_all", "notifyAll"})
	return cls != nil
}

func orNone(v py.Value) py.Value {
	if v.Zero() {
		return py.None
	}
	return v
}

func (r *registry) conditionInit(t *py.Thread, f *py.Function, self, lock py.Value, cls, rlocks *py.Type) py.Value {
	c := py.As[condition](self)
	if lock == py.None {
		if lock = py.Call0(t, r.get(t, py.Intern("RLock"))); lock.Zero() {
			return failed(t, f, 263)
		}
	}
	c.lock, c.plain, c.again = lock, nil, nil
	for _, name := range []*py.Str{nameAcquire, nameRelease} {
		if m := py.GetAttr(t, lock, name); m.Zero() || !py.SetAttr(t, self, name, m) {
			return failed(t, f, 266)
		}
	}
	own := true
	for _, name := range inner {
		own = own && py.TypeOf(self).Lookup(name) == cls.Lookup(name)
	}
	if own && py.TypeOf(lock) == thread.LockType {
		c.plain = py.As[thread.Lock](lock)
		return py.None
	}
	if own && py.TypeOf(lock) == rlocks {
		c.again = py.As[rlock](lock)
	}
	for _, name := range inner {
		m := py.GetAttr(t, lock, name)
		if m.Zero() {
			if !t.ClearIf(py.AttributeError) {
				return failed(t, f, 272)
			}
			continue
		}
		if !py.SetAttr(t, self, name, m) {
			return failed(t, f, 272)
		}
	}
	return py.None
}

func conditionEnter(t *py.Thread, f *py.Function, self py.Value) py.Value {
	c := py.As[condition](self)
	switch {
	case c.plain != nil:
		if c.plain.Acquire(t, py.Forever) != py.LockTaken {
			return failed(t, f, 286)
		}
		return py.True
	case c.lock.Zero():
		missing(t, self, "_Condition__lock")
		return failed(t, f, 286)
	}
	v := py.CallMethod0(t, c.lock, nameEnter, &siteEnter)
	if v.Zero() {
		return failed(t, f, 286)
	}
	return v
}

func conditionExit(t *py.Thread, f *py.Function, args []py.Value) py.Value {
	c := py.As[condition](args[0])
	if c.plain != nil {
		if !c.plain.Release() {
			thread.RaiseUnlocked(t)
			return failed(t, f, 289)
		}
		return py.None
	}
	if c.lock.Zero() {
		missing(t, args[0], "_Condition__lock")
		return failed(t, f, 289)
	}
	exit := py.GetAttr(t, c.lock, nameExit)
	if exit.Zero() {
		return failed(t, f, 289)
	}
	v := py.CallEx(t, exit, nil, nil, args[1], py.Value{})
	if v.Zero() {
		return failed(t, f, 289)
	}
	return v
}

func conditionRepr(t *py.Thread, f *py.Function, self py.Value) py.Value {
	c := py.As[condition](self)
	text, ok := py.ReprString(t, orNone(c.lock))
	if !ok {
		return failed(t, f, 292)
	}
	return py.MkStr("<Condition(" + text + ", " + decimal(int64(c.count())) + ")>")
}

// The three ways to deal with a lock that has none of its own.

func conditionSave(t *py.Thread, f *py.Function, self py.Value) py.Value {
	if py.CallMethod0(t, orNone(py.As[condition](self).lock), nameRelease, &siteRelease).Zero() {
		return failed(t, f, 295)
	}
	return py.None
}

func conditionRestore(t *py.Thread, f *py.Function, self, _ py.Value) py.Value {
	if py.CallMethod0(t, orNone(py.As[condition](self).lock), nameAcquire, &siteAcquire).Zero() {
		return failed(t, f, 298)
	}
	return py.None
}

func conditionIsOwned(t *py.Thread, f *py.Function, self py.Value) py.Value {
	lock := orNone(py.As[condition](self).lock)
	got := py.CallMethod1(t, lock, nameAcquire, &siteAcquire, py.SmallInt(0))
	if got.Zero() {
		return failed(t, f, 303)
	}
	taken, ok := py.Truth(t, got)
	if !ok {
		return failed(t, f, 303)
	}
	if taken && py.CallMethod0(t, lock, nameRelease, &siteRelease).Zero() {
		return failed(t, f, 304)
	}
	return py.Bool(!taken)
}

// owned tells whether the lock is held (by this thread, where locks know their owner).
func (c *condition) owned(t *py.Thread) (owned, ok bool) {
	switch {
	case c.plain != nil:
		return c.plain.Held(), true
	case c.again != nil:
		return c.again.owner.Load() == t.Ident(), true
	}
	v := py.CallMethod0(t, c.V(), nameIsOwned, &siteOwned)
	if v.Zero() {
		return false, false
	}
	return py.Truth(t, v)
}

// letGo releases the lock, and gives what takeBack needs; zero: an exception is set.
func (c *condition) letGo(t *py.Thread) py.Value {
	switch {
	case c.plain != nil:
		if !c.plain.Release() {
			return thread.RaiseUnlocked(t)
		}
		return py.None
	case c.again != nil:
		return c.again.save(t)
	}
	return py.CallMethod0(t, c.V(), nameReleaseSave, &siteSave)
}

// takeBack takes the lock again, whatever happens: a KeyboardInterrupt that comes meanwhile is raised afterwards, since
// who waits in a with statement is going to release the lock.
func (c *condition) takeBack(t *py.Thread, state py.Value) bool {
	pending := t.FetchExc()
	switch {
	case c.plain != nil:
		c.plain.AcquireAlways(t, &pending)
	case c.again != nil:
		c.again.block.AcquireAlways(t, &pending)
		count, owner := py.UnpackPair(t, state)
		c.again.count.Store(count.Int())
		c.again.owner.Store(owner.Int())
	case py.CallMethod1(t, c.V(), nameAcquireRestore, &siteRestore, state).Zero():
		return false
	}
	t.RestoreExc(pending)
	return !t.HasExc()
}

func conditionWait(t *py.Thread, f *py.Function, self, timeout py.Value) py.Value {
	c := py.As[condition](self)
	owned, ok := c.owned(t)
	switch {
	case !ok:
		return failed(t, f, 331)
	case !owned:
		return fail(t, f, 332, py.RuntimeError, "cannot wait on un-acquired lock")
	}
	l := c.add()
	state := c.letGo(t)
	if state.Zero() {
		c.remove(l)
		return failed(t, f, 336)
	}
	line := 340
	var limit time.Duration
	if limit, ok = seconds(t, timeout); ok {
		c.wait(t, l, limit)
	} else {
		c.remove(l)
		line = 348
	}
	if !c.takeBack(t, state) {
		return failed(t, f, line)
	}
	return py.None
}

func conditionNotify(t *py.Thread, f *py.Function, self, n py.Value) py.Value {
	c := py.As[condition](self)
	owned, ok := c.owned(t)
	switch {
	case !ok:
		return failed(t, f, 382)
	case !owned:
		return fail(t, f, 383, py.RuntimeError, "cannot notify on un-acquired lock")
	}
	waiting := c.count()
	if n == py.SmallInt(1) {
		if waiting > 0 {
			c.release(1)
		}
		return py.None
	}
	_, _, count, ok := py.SliceIndices(t, py.NewSlice(py.None, n, py.None), waiting)
	if !ok {
		return failed(t, f, 385)
	}
	c.release(count)
	return py.None
}

func conditionNotifyAll(t *py.Thread, f *py.Function, self py.Value) py.Value {
	c := py.As[condition](self)
	owned, ok := c.owned(t)
	switch {
	case !ok:
		return failed(t, f, 406)
	case !owned:
		t.Raise(py.RuntimeError, "cannot notify on un-acquired lock")
		return failed(t, f, 406)
	}
	c.release(-1)
	return py.None
}
