package py

import (
	"syscall"
	"time"
	"unsafe"
)

// The events of poll(2).
const (
	PollIn  = 1
	PollOut = 4
)

// PollFD is a descriptor that Poll asks about, laid out as the system's struct pollfd.
type PollFD struct {
	FD              int32
	Events, Revents int16
}

// WaitFD waits until fd is ready for events, or for timeout (negative: for ever). It gives the system's EINTR where a signal
// arrived first, in the main thread; its handler has not been run then. ready is false after the timeout.
func (t *Thread) WaitFD(fd int, events int16, timeout time.Duration) (ready bool, err error) {
	fds := [1]PollFD{{FD: int32(fd), Events: events}}
	n, err := t.Poll(fds[:], timeout)
	return n > 0, err
}

// Poll is WaitFD for several descriptors: it fills in Revents and gives how many are ready.
func (t *Thread) Poll(fds []PollFD, timeout time.Duration) (ready int, err error) {
	all := fds
	if t == mainThread {
		wakePipe.once.Do(openWakePipe)
		all = append(append(make([]PollFD, 0, len(fds)+1), fds...), PollFD{FD: int32(wakePipe.r), Events: PollIn})
	}
	end := time.Now().Add(timeout)
	for {
		if t == mainThread && t.poll.Load() != 0 {
			return 0, syscall.EINTR
		}
		n, errno := ppoll(all, timeout, end)
		switch {
		case t == mainThread && t.poll.Load() != 0:
			return 0, syscall.EINTR
		case errno == syscall.EINTR: // one of Go's own signals
			continue
		case errno != 0:
			return 0, errno
		}
		copy(fds, all)
		if t == mainThread && all[len(fds)].Revents != 0 {
			drainWake()
			if n--; n == 0 {
				continue
			}
		}
		return n, nil
	}
}

// ppoll asks the system once; timeout is negative (for ever), or the rest of it lasts until end.
func ppoll(fds []PollFD, timeout time.Duration, end time.Time) (int, syscall.Errno) {
	var ts *syscall.Timespec
	if timeout >= 0 {
		v := syscall.NsecToTimespec(max(int64(time.Until(end)), 0))
		ts = &v
	}
	n, _, errno := syscall.Syscall6(syscall.SYS_PPOLL, uintptr(unsafe.Pointer(unsafe.SliceData(fds))), uintptr(len(fds)),
		uintptr(unsafe.Pointer(ts)), 0, 0, 0)
	return int(n), errno
}

func openWakePipe() {
	var p [2]int
	if syscall.Pipe2(p[:], syscall.O_CLOEXEC|syscall.O_NONBLOCK) != nil {
		wakePipe.r = -1 // poll ignores it
		return
	}
	wakePipe.r = p[0]
	wakeFD.Store(int64(p[1]))
}

func drainWake() {
	var b [64]byte
	for {
		if n, err := syscall.Read(wakePipe.r, b[:]); n < len(b) || err != nil {
			return
		}
	}
}

func writeWake(fd int) {
	_, _ = syscall.Write(fd, []byte{0}) // a full pipe wakes as well
}
