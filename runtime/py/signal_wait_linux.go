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

type pollFD struct {
	fd              int32
	events, revents int16
}

// WaitFD waits until fd is ready for events, or for timeout (negative: for ever). It gives the system's EINTR where a signal
// arrived first, in the main thread; its handler has not been run then. ready is false after the timeout.
func (t *Thread) WaitFD(fd int, events int16, timeout time.Duration) (ready bool, err error) {
	fds := []pollFD{{fd: int32(fd), events: events}}
	if t == mainThread {
		wakePipe.once.Do(openWakePipe)
		fds = append(fds, pollFD{fd: int32(wakePipe.r), events: PollIn})
	}
	var ts *syscall.Timespec
	if timeout >= 0 {
		v := syscall.NsecToTimespec(int64(timeout))
		ts = &v
	}
	for {
		if t == mainThread && t.poll.Load() != 0 {
			return false, syscall.EINTR
		}
		n, _, errno := syscall.Syscall6(syscall.SYS_PPOLL, uintptr(unsafe.Pointer(&fds[0])), uintptr(len(fds)),
			uintptr(unsafe.Pointer(ts)), 0, 0, 0)
		switch {
		case errno == syscall.EINTR: // one of Go's own signals
		case errno != 0:
			return false, errno
		case fds[0].revents != 0:
			return true, nil
		case n == 0:
			return false, nil
		default:
			drainWake()
		}
	}
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
