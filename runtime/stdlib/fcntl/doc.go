// Package fcntl is Python's module fcntl: locks and control of file descriptors. It exists on Linux only so far.
package fcntl
