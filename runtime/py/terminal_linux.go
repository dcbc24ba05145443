// Asking the system whether a descriptor is a terminal.
package py

import (
	"syscall"
	"unsafe"
)

// terminalFd tells whether fd is a terminal.
func terminalFd(fd uintptr) bool {
	var termios syscall.Termios
	_, _, errno := syscall.Syscall(syscall.SYS_IOCTL, fd, syscall.TCGETS, uintptr(unsafe.Pointer(&termios)))
	return errno == 0
}
