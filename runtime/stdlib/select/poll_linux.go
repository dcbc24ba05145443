package selectmodule

import (
	"math"
	"slices"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"grumpy.dev/runtime/py"
)

// Poll is a polling object: descriptors, and what each is asked for. Locking contract: mu guards events; nothing is waited
// for while it is held, poll() works on a copy.
type Poll struct {
	py.Object
	mu      sync.Mutex
	events  map[int]int16
	polling atomic.Bool // a thread is in poll()
}

// PollType is the type select.poll.
var PollType = py.NewType("poll")

func init() {
	PollType.Setup(py.Spec{
		Module: "select",
		Slots:  py.Slots{GetAttr: py.GenericGetAttr},
		Methods: []py.Row{
			{Name: "register", Sig: "(fd [, eventmask]) -> None", Doc: "Add a descriptor.", Impl: py.Parse(1, 2, pollRegister)},
			{Name: "modify", Sig: "(fd, eventmask) -> None", Doc: "Change what a descriptor is asked for.", Impl: py.Parse(2, 2, pollModify)},
			{Name: "unregister", Sig: "(fd) -> None", Doc: "Remove a descriptor.", Impl: py.OneArg(pollUnregister)},
			{Name: "poll", Sig: "([timeout]) -> list of (fd, event) 2-tuples", Doc: "Wait until descriptors are ready, timeout in milliseconds.",
				Impl: py.Unpack1(0, pollPoll)},
		},
	})
}

func newPoll(*py.Thread, py.Value) py.Value {
	p := py.Make[Poll](PollType)
	p.events = map[int]int16{}
	return p.V()
}

// maskArg converts an event mask, an unsigned short.
func maskArg(t *py.Thread, v py.Value) (int16, bool) {
	n, ok := py.ArgLong(t, v)
	switch {
	case !ok && t.ErrMatches(py.OverflowError):
		t.ClearExc()
		if negative, _ := py.LtTruth(t, v, py.SmallInt(0)); negative {
			t.Raise(py.OverflowError, "can't convert negative value to unsigned long")
		} else {
			t.Raise(py.OverflowError, "long int too large to convert")
		}
		return 0, false
	case !ok:
		return 0, false
	case n < 0:
		t.Raise(py.OverflowError, "can't convert negative value to unsigned long")
		return 0, false
	case n > math.MaxUint16:
		t.Raise(py.OverflowError, "Python int too large for C unsigned short")
		return 0, false
	}
	return int16(n), true
}

func (p *Poll) set(fd int, mask int16, known bool) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, has := p.events[fd]; known && !has {
		return false
	}
	p.events[fd] = mask
	return true
}

func pollRegister(t *py.Thread, self py.Value, args []py.Value) py.Value {
	mask := int16(py.PollIn | pollPri | py.PollOut)
	if args[1].Ok() {
		var ok bool
		if mask, ok = maskArg(t, args[1]); !ok {
			return py.Value{}
		}
	}
	fd, ok := descriptorOf(t, args[0])
	if !ok {
		return py.Value{}
	}
	py.As[Poll](self).set(fd, mask, false)
	return py.None
}

func pollModify(t *py.Thread, self py.Value, args []py.Value) py.Value {
	mask, ok := maskArg(t, args[1])
	if !ok {
		return py.Value{}
	}
	fd, ok := descriptorOf(t, args[0])
	if !ok {
		return py.Value{}
	}
	if !py.As[Poll](self).set(fd, mask, true) {
		return py.RaiseErrno(t, py.IOError, syscall.ENOENT, py.Value{})
	}
	return py.None
}

func pollUnregister(t *py.Thread, self, v py.Value) py.Value {
	fd, ok := descriptorOf(t, v)
	if !ok {
		return py.Value{}
	}
	p := py.As[Poll](self)
	p.mu.Lock()
	_, has := p.events[fd]
	delete(p.events, fd)
	p.mu.Unlock()
	if !has {
		return t.RaiseKeyError(py.SmallInt(int64(fd)))
	}
	return py.None
}

// pollTimeout converts milliseconds; negative: for ever.
func pollTimeout(t *py.Thread, v py.Value) (time.Duration, bool) {
	if v.Zero() || v == py.None {
		return -1, true
	}
	if !py.IsAnyInt(v) && !py.IsLong(v) && !py.IsAnyFloat(v) {
		t.Raise(py.TypeError, "timeout must be an integer or None")
		return 0, false
	}
	var n int64
	if py.IsAnyFloat(v) {
		f, _ := py.AsFloat(t, v)
		n = int64(f)
	} else {
		var ok bool
		if n, ok = py.ArgLong(t, v); !ok {
			return 0, false
		}
	}
	if n > math.MaxInt32 || n < math.MinInt32 {
		t.Raise(py.OverflowError, "Python int too large to convert to C int")
		return 0, false
	}
	if n < 0 {
		return -1, true
	}
	return time.Duration(n) * time.Millisecond, true
}

func pollPoll(t *py.Thread, self, limit py.Value) py.Value {
	timeout, ok := pollTimeout(t, limit)
	if !ok {
		return py.Value{}
	}
	p := py.As[Poll](self)
	if !p.polling.CompareAndSwap(false, true) {
		return t.Raise(py.RuntimeError, "concurrent poll() invocation")
	}
	defer p.polling.Store(false)
	p.mu.Lock()
	var fds []py.PollFD
	for fd, events := range p.events {
		fds = append(fds, py.PollFD{FD: int32(fd), Events: events})
	}
	p.mu.Unlock()
	slices.SortFunc(fds, func(a, b py.PollFD) int { return int(a.FD) - int(b.FD) })
	if _, err := t.Poll(fds, timeout); err != nil {
		return fail(t, err)
	}
	var out []py.Value
	for _, f := range fds {
		if f.Revents != 0 {
			out = append(out, py.Pair(py.SmallInt(int64(f.FD)), py.SmallInt(int64(uint16(f.Revents)))))
		}
	}
	return py.ListOf(out).V()
}
