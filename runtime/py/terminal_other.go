//go:build !linux

// Asking the system whether a descriptor is a terminal.
package py

// terminalFd tells whether fd is a terminal. Where there is no cheap way to ask, the character
// devices that reach this are taken for one.
func terminalFd(fd uintptr) bool { return true }
