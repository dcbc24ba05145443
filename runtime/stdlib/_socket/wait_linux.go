package socket

import (
	"errors"
	"os"
	"syscall"
	"time"

	"grumpy.dev/runtime/py"
)

// errTimedOut says that an operation met its time limit.
var errTimedOut = errors.New("timed out")

// raise raises what a failed operation gave.
func raise(t *py.Thread, err error) py.Value {
	if err == errTimedOut {
		return t.Raise(timeoutError, "timed out")
	}
	return py.RaiseErrno(t, socketError, errnoOf(err), py.Value{})
}

// errnoOf gives the system's number for an error; a file that was closed meanwhile is a bad descriptor.
func errnoOf(err error) syscall.Errno {
	var n syscall.Errno
	switch {
	case err == nil:
		return 0
	case errors.As(err, &n):
		return n
	case err == errTimedOut:
		return syscall.EAGAIN
	}
	return syscall.EBADF
}

// call runs an operation that never waits, and gives None.
func (s *Sock) call(t *py.Thread, op func(fd int) error) py.Value {
	err := error(syscall.EBADF)
	if f := s.file.Load(); f != nil {
		if e := s.conn.Control(func(fd uintptr) { err = op(int(fd)) }); e != nil {
			err = e
		}
	}
	if err != nil {
		return raise(t, err)
	}
	return py.None
}

// wait runs an operation that may have to wait, as long as the time limit allows. False: an exception is set, which is the
// system's EINTR after a signal whose handler raised nothing.
func (s *Sock) wait(t *py.Thread, write bool, op func(fd int) error) bool {
	err := s.try(t, write, op)
	if err != nil && !t.HasExc() {
		raise(t, err)
	}
	return err == nil
}

// pending tells whether an operation can't go on yet.
func pending(err error) bool {
	return err == syscall.EAGAIN || err == syscall.EINPROGRESS || err == syscall.EINTR
}

// try is wait that gives the error; an exception is set only if a signal's handler raised it.
func (s *Sock) try(t *py.Thread, write bool, op func(fd int) error) error {
	f := s.file.Load()
	if f == nil {
		return syscall.EBADF
	}
	limit := s.timeout.Load()
	if limit == 0 {
		return s.once(op)
	}
	if err := s.once(op); !pending(err) { // mostly there is no need to wait
		return err
	}
	end := time.Now().Add(time.Duration(limit))
	for {
		if limit > 0 || s.dirty.Swap(false) {
			s.setDeadline(f, write, limit, end)
		}
		seen := t.SignalsSeen()
		if !t.BeginBlocking(func() { s.dirty.Store(true); _ = f.SetDeadline(time.Unix(1, 0)) }) {
			return syscall.EINTR
		}
		var got error
		err := s.poll(write, func(fd uintptr) bool {
			got = op(int(fd))
			return !pending(got) || got == syscall.EINTR
		})
		t.EndBlocking()
		switch {
		case errors.Is(err, os.ErrDeadlineExceeded):
			if !t.CheckPending() || t.SignalsSeen() != seen {
				s.dirty.Store(true)
				return syscall.EINTR
			}
			if limit > 0 && !time.Now().Before(end) {
				return errTimedOut
			}
			s.dirty.Store(true) // somebody else's deadline, or a signal
		case err != nil:
			return err
		case got != syscall.EINTR:
			return got
		}
	}
}

func (s *Sock) poll(write bool, f func(fd uintptr) bool) error {
	if write {
		return s.conn.Write(f)
	}
	return s.conn.Read(f)
}

// once runs the operation without waiting.
func (s *Sock) once(op func(fd int) error) error {
	var err error
	if e := s.conn.Control(func(fd uintptr) { err = op(int(fd)) }); e != nil {
		return e
	}
	return err
}

// setDeadline tells Go's poller how long to wait; what it was told stays until it is told otherwise.
func (s *Sock) setDeadline(f *os.File, write bool, limit int64, end time.Time) {
	if limit < 0 {
		end = time.Time{}
	} else {
		s.dirty.Store(true)
	}
	if write {
		_ = f.SetWriteDeadline(end)
	} else {
		_ = f.SetReadDeadline(end)
	}
}
