//go:build unix && !linux

package ossignal

import "syscall"

// setDefault knows of no way on these systems; Die exits with a code that stands for the signal instead.
func setDefault(syscall.Signal) bool { return false }
