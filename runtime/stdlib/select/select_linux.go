package selectmodule

import (
	"math"
	"syscall"
	"time"

	"grumpy.dev/runtime/py"
)

// selectError is select.error. There is one for the process, made when the module is imported first.
var selectError *py.Type

// constants are the module's numbers.
var constants = map[string]int64{
	"POLLIN": 1, "POLLPRI": 2, "POLLOUT": 4, "POLLERR": 8, "POLLHUP": 16, "POLLNVAL": 32, "POLLRDNORM": 64,
	"POLLRDBAND": 128, "POLLWRNORM": 256, "POLLWRBAND": 512, "POLLMSG": 1024, "PIPE_BUF": 4096,
	"EPOLLIN": 1, "EPOLLPRI": 2, "EPOLLOUT": 4, "EPOLLERR": 8, "EPOLLHUP": 16, "EPOLLRDNORM": 64, "EPOLLRDBAND": 128,
	"EPOLLWRNORM": 256, "EPOLLWRBAND": 512, "EPOLLMSG": 1024, "EPOLLONESHOT": 1 << 30, "EPOLLET": 1 << 31,
}

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "select",
		Doc:  "Waiting until one of several descriptors is ready.",
		Rows: []py.Row{
			{Name: "select", Sig: "(rlist, wlist, xlist[, timeout]) -> (rlist, wlist, xlist)",
				Doc: "Wait until a descriptor is ready to be read, written, or has something exceptional.", Impl: py.Unpack(3, 4, doSelect)},
			{Name: "poll", Sig: "() -> poll object", Doc: "A polling object.", Impl: py.NoArgs(newPoll)},
		},
		Init: func(t *py.Thread, m *py.Module) bool {
			if selectError == nil {
				if selectError = py.NewExceptionClass(t, "select.error", py.Exception, ""); selectError == nil {
					return false
				}
			}
			m.Dict().SetStr(py.Intern("error"), selectError.V())
			m.Dict().SetStr(py.Intern("epoll"), EpollType.V())
			for name, n := range constants {
				m.Dict().SetStr(py.Intern(name), py.Int(n))
			}
			return true
		},
	})
}

// fail raises select.error for a failed system call, or what a signal's handler raised.
func fail(t *py.Thread, err error) py.Value {
	n, ok := err.(syscall.Errno)
	if ok && n == syscall.EINTR && !t.CheckSignals() {
		return py.Value{}
	}
	return t.RaiseValue(selectError, py.NewTuple(py.SmallInt(int64(n)), py.MkStr(py.Strerror(int(n)))).V())
}

// maxSelect is the first descriptor that CPython's select refuses.
const maxSelect = 1024

// watched is one of the descriptors of a select.
type watched struct {
	object py.Value
	fd     int
}

// descriptorOf gives the descriptor of an int or an object with fileno.
func descriptorOf(t *py.Thread, v py.Value) (int, bool) {
	fd, ok := py.ArgFD(t, v)
	if !ok && t.ErrMatches(py.TypeError) && !py.IsAnyInt(v) && !hasFileno(t, v) {
		t.ClearExc()
		t.Raise(py.TypeError, "argument must be an int, or have a fileno() method")
	}
	return fd, ok
}

// hasFileno tells whether an object has a method fileno; a pending exception stays.
func hasFileno(t *py.Thread, v py.Value) bool {
	saved := t.FetchExc()
	has := py.GetAttr(t, v, py.Intern("fileno")).Ok()
	t.RestoreExc(saved)
	return has
}

// itemAt gives item i of what was passed: of a list as it is now, since fileno methods may change it.
func itemAt(list py.Value, items []py.Value, i int) (v py.Value, more bool) {
	if py.IsList(list) {
		v = py.As[py.List](list).At(i)
		return v, v.Ok()
	}
	if i >= len(items) {
		return py.Value{}, false
	}
	return items[i], true
}

func readList(t *py.Thread, list py.Value) ([]watched, bool) {
	items, ok := py.ListFromIter(t, list)
	if !ok {
		if t.ClearIf(py.TypeError) {
			t.Raise(py.TypeError, "arguments 1-3 must be sequences")
		}
		return nil, false
	}
	out := make([]watched, 0, len(items))
	for i := 0; ; i++ {
		v, more := itemAt(list, items, i)
		if !more {
			return out, true
		}
		fd, ok := descriptorOf(t, v)
		if !ok {
			return nil, false
		}
		if fd >= maxSelect {
			t.Raise(py.ValueError, "filedescriptor out of range in select()")
			return nil, false
		}
		out = append(out, watched{v, fd})
	}
}

// timeoutOf converts seconds; negative: for ever.
func timeoutOf(t *py.Thread, v py.Value) (time.Duration, bool) {
	if v.Zero() || v == py.None {
		return -1, true
	}
	if !py.IsAnyInt(v) && !py.IsLong(v) && !py.IsAnyFloat(v) {
		t.Raise(py.TypeError, "timeout must be a float or None")
		return 0, false
	}
	seconds, ok := py.AsFloat(t, v)
	switch {
	case !ok:
		return 0, false
	case seconds > math.MaxInt32:
		t.Raise(py.OverflowError, "timeout period too long")
		return 0, false
	case seconds < 0:
		fail(t, syscall.EINVAL)
		return 0, false
	}
	return time.Duration(math.Ceil(seconds * 1e9)), true
}

// The events of poll(2) that make a descriptor ready for each of select's lists.
var readyFor = [3]int16{py.PollIn | pollHup | pollErr, py.PollOut | pollErr, pollPri}

const (
	pollPri  = 2
	pollErr  = 8
	pollHup  = 16
	pollNval = 32
)

func doSelect(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	timeout, ok := timeoutOf(t, args[3])
	if !ok {
		return py.Value{}
	}
	var lists [3][]watched
	for i := range lists {
		if lists[i], ok = readList(t, args[i]); !ok {
			return py.Value{}
		}
	}
	at := map[int]int{}
	var fds []py.PollFD
	for i, ask := range [3]int16{py.PollIn, py.PollOut, pollPri} {
		for _, w := range lists[i] {
			j, known := at[w.fd]
			if !known {
				j, at[w.fd] = len(fds), len(fds)
				fds = append(fds, py.PollFD{FD: int32(w.fd)})
			}
			fds[j].Events |= ask
		}
	}
	if _, err := t.Poll(fds, timeout); err != nil {
		return fail(t, err)
	}
	var out [3]py.Value
	for i := range lists {
		var ready []py.Value
		for _, w := range lists[i] {
			got := fds[at[w.fd]].Revents
			if got&pollNval != 0 {
				return fail(t, syscall.EBADF)
			}
			if got&readyFor[i] != 0 {
				ready = append(ready, w.object)
			}
		}
		out[i] = py.ListOf(ready).V()
	}
	return py.NewTuple(out[:]...).V()
}
