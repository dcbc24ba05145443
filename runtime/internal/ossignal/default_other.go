//go:build unix && !linux

package ossignal

import "syscall"

// SetDefault knows of no way on these systems; Die exits with a code that stands for the signal instead.
func SetDefault(syscall.Signal) bool { return false }
