//go:build !unix

// Package ossignal ends the process by a signal where the system has signals; this one has none to speak of.
package ossignal

import "os"

// Deadly lists the signals that end a C program but that Go handles otherwise.
var Deadly []os.Signal

// Ignored lists the signals that CPython ignores from the start.
var Ignored []os.Signal

// Die ends the process.
func Die(os.Signal) { os.Exit(1) }

// SetDefault knows of no way on these systems.
func SetDefault(os.Signal) bool { return false }
