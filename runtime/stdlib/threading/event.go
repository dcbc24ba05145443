package threading

import (
	"sync/atomic"

	"grumpy.dev/runtime/py"
)

// event is what an _Event holds: a flag, and who waits for it.
//
// Locking contract: flag is one word. Who waits enters the list before it looks at the flag for the last time; who sets it
// does so before emptying the list. So nobody is left waiting for a flag that is set.
type event struct {
	py.Object
	flag atomic.Bool
	waiters
	cond py.Value // a condition made for who asks for _Event__cond; nothing waits for it
}

var eventType = py.NewType("_EventBase")

func init() {
	baseOf[event](eventType, []py.GetSet{
		{Name: "_Event__cond", Get: eventCondition},
		{Name: "_Event__flag", Get: func(_ *py.Thread, self py.Value) py.Value { return py.Bool(py.As[event](self).flag.Load()) }},
	})
}

func (r *registry) fillEvent(t *py.Thread) bool {
	cls := r.class(t, "_Event", eventType, "A flag that threads can wait for.", []def{
		{"__init__", 561, "self verbose", eventInit, []py.Value{py.None}, ""},
		{"_reset_internal_locks", 566, "self", eventReset, nil, ""},
		{"isSet", 570, "self", eventIsSet, nil, "Return whether the flag is set."},
		{"set", 576, "self", eventSet, nil, "Set the flag, and let all go on that wait for it."},
		{"clear", 587, "self", eventClear, nil, "Take the flag back."},
		{"wait", 597, "self timeout", eventWait, []py.Value{py.None}, "Wait until the flag is set or the time is over, and return the flag."},
	}, [2]string{"is_set", "isSet"})
	return cls != nil
}

func eventInit(*py.Thread, *py.Function, py.Value, py.Value) py.Value { return py.None }

// eventCondition gives the condition that programs and tests look for.
func eventCondition(t *py.Thread, self py.Value) py.Value {
	e := py.As[event](self)
	if v := e.cond.Load(); v.Ok() {
		return v
	}
	m := py.ImportModule(t, "threading")
	if m.Zero() {
		return m
	}
	lock := py.CallMethod0(t, m, nameLock, &siteLock)
	if lock.Zero() {
		return lock
	}
	v := py.CallMethod1(t, m, nameCondition, &siteCondition, lock)
	if v.Ok() {
		e.cond.Store(v)
	}
	return v
}

var nameLock = py.Intern("Lock")

var siteLock, siteCondition py.AttrSite

// eventReset lets the next who asks get another condition.
func eventReset(_ *py.Thread, _ *py.Function, self py.Value) py.Value {
	py.As[event](self).cond.Store(py.Value{})
	return py.None
}

func eventIsSet(_ *py.Thread, _ *py.Function, self py.Value) py.Value {
	return py.Bool(py.As[event](self).flag.Load())
}

func eventSet(_ *py.Thread, _ *py.Function, self py.Value) py.Value {
	e := py.As[event](self)
	e.flag.Store(true)
	e.release(-1)
	return py.None
}

func eventClear(_ *py.Thread, _ *py.Function, self py.Value) py.Value {
	py.As[event](self).flag.Store(false)
	return py.None
}

func eventWait(t *py.Thread, f *py.Function, self, timeout py.Value) py.Value {
	e := py.As[event](self)
	if e.flag.Load() {
		return py.True
	}
	limit, ok := seconds(t, timeout)
	if !ok {
		return failed(t, f, 614)
	}
	l := e.add()
	if e.flag.Load() && e.remove(l) {
		return py.True
	}
	if !e.wait(t, l, limit) {
		return failed(t, f, 614)
	}
	return py.Bool(e.flag.Load())
}
