// Package signal is Python's module signal: handlers for the system's signals, which run in the main thread, and timers.
//
// What surprises: signals that Go's runtime itself lives by (SIGSEGV and its like, when the program causes them) can't be
// handled by Python code. The module exists on Linux only so far.
package signal
