//go:build unix

package py

import "syscall"

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
