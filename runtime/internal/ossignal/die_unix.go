//go:build unix

// Package ossignal ends the process by a signal, as a C program that leaves the signal alone would end.
package ossignal

import (
	"os"
	"syscall"
	"time"
)

// Deadly lists the signals that end a C program but that Go handles otherwise: it ignores them, or prints
// the stacks of all goroutines.
var Deadly = []os.Signal{
	syscall.SIGUSR1, syscall.SIGUSR2, syscall.SIGALRM, syscall.SIGVTALRM, syscall.SIGQUIT, syscall.SIGABRT,
	syscall.SIGIO, syscall.SIGSYS, syscall.SIGTRAP,
}

// Ignored lists the signals that CPython ignores from the start: errors of write come instead.
var Ignored = []os.Signal{syscall.SIGPIPE, syscall.SIGXFSZ}

// Die ends the process by the signal; where that can't be done, with exit code 128 + its number.
func Die(s os.Signal) {
	number, ok := s.(syscall.Signal)
	if !ok {
		os.Exit(1)
	}
	if SetDefault(number) && syscall.Kill(os.Getpid(), number) == nil {
		time.Sleep(time.Second)
	}
	os.Exit(128 + int(number))
}
