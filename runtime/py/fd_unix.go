//go:build unix

package py

import (
	"os"
	"syscall"
)

// StatFD tells whether a file descriptor is open (else the error) and whether it is a directory.
func StatFD(fd int) (isDir bool, err error) {
	var st syscall.Stat_t
	if err := syscall.Fstat(fd, &st); err != nil {
		return false, err
	}
	return st.Mode&syscall.S_IFMT == syscall.S_IFDIR, nil
}

// IsNonblocking tells whether reading from a file descriptor gives EAGAIN instead of waiting.
func IsNonblocking(fd int) bool {
	flags, _, errno := syscall.Syscall(syscall.SYS_FCNTL, uintptr(fd), syscall.F_GETFL, 0)
	return errno == 0 && flags&syscall.O_NONBLOCK != 0
}

// IsTerminal tells whether a file descriptor is a terminal.
func IsTerminal(fd int) bool { return terminalFd(uintptr(fd)) }

// OpenFD is the system's open, which finds the executable's data files too.
func OpenFD(path string, flags int, mode uint32) (int, error) {
	fd, err := syscall.Open(path, flags, mode)
	data := DataFilesOf(err)
	if data == nil || flags&(os.O_WRONLY|os.O_RDWR|os.O_CREATE) != 0 {
		return fd, err
	}
	f, missing := data.Open(path)
	if missing != nil {
		return fd, err
	}
	defer func() { _ = f.Close() }() // its copy stays open
	fd, err = syscall.Dup(int(f.Fd()))
	if err == nil {
		syscall.CloseOnExec(fd)
	}
	return fd, err
}
