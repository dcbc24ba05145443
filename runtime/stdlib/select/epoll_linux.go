package selectmodule

import (
	"math"
	"sync/atomic"
	"syscall"
	"time"

	"grumpy.dev/runtime/py"
)

// Epoll is an epoll object. Locking contract: fd becomes -1 once, atomically; the system does the rest.
type Epoll struct {
	py.Object
	fd atomic.Int64
}

// EpollType is the type select.epoll.
var EpollType = py.NewType("epoll")

func init() {
	EpollType.Setup(py.Spec{
		Module:    "select",
		Doc:       "select.epoll([sizehint=-1])\n\nAn epolling object, edge or level triggered.",
		Flags:     py.FlagBaseType,
		Alloc:     py.AllocOf[Epoll](),
		ExtOffset: py.AttrsOffsetOf[Epoll](),
		Slots:     py.Slots{New: newEpoll, GetAttr: py.GenericGetAttr},
		Methods: []py.Row{
			{Name: "close", Sig: "() -> None", Doc: "Close the epoll descriptor.", Impl: py.NoArgs(epollClose)},
			{Name: "fileno", Sig: "() -> int", Doc: "The epoll descriptor.", Impl: py.NoArgs(epollFileno)},
			{Name: "fromfd", Sig: "(fd) -> epoll", Doc: "An epoll object of a descriptor.", Impl: py.Parse(1, 1, epollFromFD), Kind: py.ClassRow},
			{Name: "modify", Sig: "(fd, eventmask) -> None", Doc: "Change what a descriptor is asked for.", Impl: py.Keywords(2, "fd events", epollModify)},
			{Name: "register", Sig: "(fd[, eventmask]) -> None", Doc: "Add a descriptor.", Impl: py.Keywords(1, "fd eventmask", epollRegister)},
			{Name: "unregister", Sig: "(fd) -> None", Doc: "Remove a descriptor.", Impl: py.Keywords(1, "fd", epollUnregister)},
			{Name: "poll", Sig: "([timeout=-1[, maxevents=-1]]) -> [(fd, events), (...)]", Doc: "Wait for events, timeout in seconds.",
				Impl: py.Keywords(0, "timeout maxevents", epollPoll)},
		},
		GetSets: []py.GetSet{{Name: "closed", Doc: "True if the epoll handler is closed", Get: func(_ *py.Thread, self py.Value) py.Value {
			return py.Bool(py.As[Epoll](self).fd.Load() < 0)
		}}},
	})
}

func newEpoll(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, "epoll", []string{"sizehint"}, 0, args, kw)
	if !ok {
		return py.Value{}
	}
	if full[0].Ok() {
		n, ok := py.ArgInt32(t, full[0])
		if !ok {
			return py.Value{}
		}
		if n == 0 || n < -1 {
			return t.Raise(py.ValueError, "negative sizehint")
		}
	}
	fd, err := syscall.EpollCreate1(0)
	if err != nil {
		return py.RaiseErrno(t, py.IOError, err, py.Value{})
	}
	return wrapEpoll(cls, fd)
}

func wrapEpoll(cls *py.Type, fd int) py.Value {
	v := cls.Alloc()
	py.As[Epoll](v).fd.Store(int64(fd))
	return v
}

func epollFromFD(t *py.Thread, self py.Value, args []py.Value) py.Value {
	fd, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	return wrapEpoll(py.As[py.Type](self), fd)
}

// open gives the descriptor, unless it is closed.
func (e *Epoll) open(t *py.Thread) (int, bool) {
	fd := int(e.fd.Load())
	if fd < 0 {
		t.Raise(py.ValueError, "I/O operation on closed epoll fd")
	}
	return fd, fd >= 0
}

func epollClose(t *py.Thread, self py.Value) py.Value {
	if fd := py.As[Epoll](self).fd.Swap(-1); fd >= 0 {
		if err := syscall.Close(int(fd)); err != nil {
			return py.RaiseErrno(t, py.IOError, err, py.Value{})
		}
	}
	return py.None
}

func epollFileno(t *py.Thread, self py.Value) py.Value {
	fd, ok := py.As[Epoll](self).open(t)
	if !ok {
		return py.Value{}
	}
	return py.SmallInt(int64(fd))
}

// control changes what the epoll object knows of a descriptor; a zero mask: the default.
func control(t *py.Thread, self py.Value, op int, of, mask py.Value) py.Value {
	ep, ok := py.As[Epoll](self).open(t)
	if !ok {
		return py.Value{}
	}
	fd, ok := descriptorOf(t, of)
	if !ok {
		return py.Value{}
	}
	event := syscall.EpollEvent{Fd: int32(fd), Events: py.PollIn | pollPri | py.PollOut}
	if mask.Ok() {
		n, ok := py.ArgLong(t, mask)
		if !ok {
			return py.Value{}
		}
		event.Events = uint32(n)
	}
	err := syscall.EpollCtl(ep, op, fd, &event)
	if op == syscall.EPOLL_CTL_DEL && err == syscall.EBADF {
		err = nil // it was closed, and so gone from the set
	}
	if err != nil {
		return py.RaiseErrno(t, py.IOError, err, py.Value{})
	}
	return py.None
}

func epollRegister(t *py.Thread, self py.Value, args []py.Value) py.Value {
	return control(t, self, syscall.EPOLL_CTL_ADD, args[0], args[1])
}

func epollModify(t *py.Thread, self py.Value, args []py.Value) py.Value {
	return control(t, self, syscall.EPOLL_CTL_MOD, args[0], args[1])
}

func epollUnregister(t *py.Thread, self py.Value, args []py.Value) py.Value {
	return control(t, self, syscall.EPOLL_CTL_DEL, args[0], py.Value{})
}

// epollTimeout converts seconds; negative: for ever.
func epollTimeout(t *py.Thread, v py.Value) (time.Duration, bool) {
	if v.Zero() {
		return -1, true
	}
	seconds, ok := py.AsFloat(t, v)
	switch {
	case !ok:
		return 0, false
	case seconds < 0:
		return -1, true
	case seconds*1000 > math.MaxInt32:
		t.Raise(py.OverflowError, "timeout is too large")
		return 0, false
	}
	return time.Duration(seconds * 1e9), true
}

// maxEvents is how many events a poll gives at most where it isn't told.
const maxEvents = 1023

func epollPoll(t *py.Thread, self py.Value, args []py.Value) py.Value {
	ep, ok := py.As[Epoll](self).open(t)
	if !ok {
		return py.Value{}
	}
	timeout, ok := epollTimeout(t, args[0])
	if !ok {
		return py.Value{}
	}
	room := maxEvents
	if args[1].Ok() {
		n, ok := py.ArgInt32(t, args[1])
		if !ok {
			return py.Value{}
		}
		if n == 0 || n < -1 {
			return t.Raisef(py.ValueError, "maxevents must be greater than 0, got %d", n)
		}
		if n > 0 {
			room = min(n, 1<<16)
		}
	}
	// The epoll descriptor is itself ready to be read when it has events.
	if _, err := t.WaitFD(ep, py.PollIn, timeout); err != nil {
		return py.RaiseErrno(t, py.IOError, err, py.Value{})
	}
	events := make([]syscall.EpollEvent, room)
	n, err := syscall.EpollWait(ep, events, 0)
	if err != nil {
		return py.RaiseErrno(t, py.IOError, err, py.Value{})
	}
	out := make([]py.Value, n)
	for i, e := range events[:n] {
		out[i] = py.Pair(py.SmallInt(int64(e.Fd)), py.Int(int64(e.Events)))
	}
	return py.ListOf(out).V()
}
