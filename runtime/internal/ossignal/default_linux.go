package ossignal

import (
	"syscall"
	"unsafe"
)

// kernelAction is the kernel's struct sigaction, all zero: the default action, no flags, nothing masked.
type kernelAction struct {
	handler, flags, restorer uintptr
	mask                     uint64
}

const maskSize = 8

// SetDefault gives the signal back to the system. Go's os/signal can't: its Reset leaves Go's own handler,
// which ignores most signals.
func SetDefault(s syscall.Signal) bool {
	var action kernelAction
	_, _, errno := syscall.RawSyscall6(syscall.SYS_RT_SIGACTION, uintptr(s), uintptr(unsafe.Pointer(&action)), 0, maskSize, 0, 0)
	return errno == 0
}
