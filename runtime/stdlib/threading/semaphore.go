package threading

import (
	"grumpy.dev/runtime/py"
)

// semaphore is what a _Semaphore holds.
//
// Locking contract: the waiters' lock guards value and initial too.
type semaphore struct {
	py.Object
	waiters
	value   int64
	initial int64 // of a bounded one
}

var semaphoreType = py.NewType("_SemaphoreBase")

func init() {
	get := func(p func(s *semaphore) *int64) func(*py.Thread, py.Value) py.Value {
		return func(_ *py.Thread, self py.Value) py.Value {
			s := py.As[semaphore](self)
			s.mu.Lock()
			defer s.mu.Unlock()
			return py.Int(*p(s))
		}
	}
	set := func(p func(s *semaphore) *int64) func(*py.Thread, py.Value, py.Value) bool {
		return func(t *py.Thread, self, v py.Value) bool {
			n, ok := py.ArgInt(t, v)
			if ok {
				s := py.As[semaphore](self)
				s.mu.Lock()
				*p(s) = int64(n)
				s.mu.Unlock()
			}
			return ok
		}
	}
	value := func(s *semaphore) *int64 { return &s.value }
	initial := func(s *semaphore) *int64 { return &s.initial }
	baseOf[semaphore](semaphoreType, []py.GetSet{
		{Name: "_Semaphore__value", Get: get(value), Set: set(value)},
		{Name: "_initial_value", Get: get(initial), Set: set(initial)},
	})
}

func (r *registry) fillSemaphores(t *py.Thread) bool {
	one := []py.Value{py.SmallInt(1)}
	start := []py.Value{py.SmallInt(1), py.None}
	cls := r.class(t, "_Semaphore", semaphoreType, "A counter that acquire lowers, waiting while it is zero, and release raises.", []def{
		{"__init__", 433, "self value verbose", semaphoreInit, start, ""},
		{"acquire", 440, "self blocking", semaphoreAcquire, one, "Lower the counter; wait while it is zero, unless blocking is false."},
		{"release", 479, "self", semaphoreRelease, nil, "Raise the counter, and let one go on that waits for that."},
		{"__exit__", 493, "self t v tb", semaphoreExit, nil, ""},
	}, [2]string{"__enter__", "acquire"})
	if cls == nil {
		return false
	}
	return r.class(t, "_BoundedSemaphore", cls, "A semaphore that must not be released more often than it was acquired.", []def{
		{"__init__", 521, "self value verbose", semaphoreInit, start, ""},
		{"release", 525, "self", boundedRelease, nil, "Raise the counter, and let one go on that waits for that."},
	}) != nil
}

func semaphoreInit(t *py.Thread, f *py.Function, self, value, _ py.Value) py.Value {
	n, ok := py.ArgInt(t, value)
	switch {
	case !ok:
		return failed(t, f, 434)
	case n < 0:
		return fail(t, f, 435, py.ValueError, "semaphore initial value must be >= 0")
	}
	s := py.As[semaphore](self)
	s.mu.Lock()
	s.value, s.initial = int64(n), int64(n)
	s.mu.Unlock()
	return py.None
}

// take lowers the counter if it isn't zero.
func (s *semaphore) take() bool {
	s.mu.Lock()
	ok := s.value != 0
	if ok {
		s.value--
	}
	s.mu.Unlock()
	return ok
}

func semaphoreAcquire(t *py.Thread, f *py.Function, self, blocking py.Value) py.Value {
	s := py.As[semaphore](self)
	if s.take() {
		return py.True
	}
	if wait, ok := py.Truth(t, blocking); !ok {
		return failed(t, f, 457)
	} else if !wait {
		return py.False
	}
	for {
		l := s.add()
		if s.take() {
			if !s.remove(l) {
				s.waiters.release(1) // the release that this one was woken by is another's
			}
			return py.True
		}
		if !s.wait(t, l, py.Forever) {
			return failed(t, f, 464)
		}
	}
}

// raise raises the counter by one and lets one waiter try; false: there is a limit, and it is reached.
func (s *semaphore) raise(bounded bool) bool {
	s.mu.Lock()
	if bounded && s.value >= s.initial {
		s.mu.Unlock()
		return false
	}
	s.value++
	waiting := len(s.list) > 0
	s.mu.Unlock()
	if waiting {
		s.waiters.release(1)
	}
	return true
}

func semaphoreRelease(_ *py.Thread, _ *py.Function, self py.Value) py.Value {
	py.As[semaphore](self).raise(false)
	return py.None
}

func boundedRelease(t *py.Thread, f *py.Function, self py.Value) py.Value {
	if !py.As[semaphore](self).raise(true) {
		return fail(t, f, 537, py.ValueError, "Semaphore released too many times")
	}
	return py.None
}

func semaphoreExit(t *py.Thread, f *py.Function, self, _, _, _ py.Value) py.Value {
	if py.CallMethod0(t, self, nameRelease, &siteRelease).Zero() {
		return failed(t, f, 494)
	}
	return py.None
}
