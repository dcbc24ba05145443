// Package posix is Python's module posix, which os is made of: files, descriptors, processes and the system.
//
// What surprises: a process of Go can't be forked, since only the thread that forks would live on; fork says so, and
// spawnv and its like (which CPython has on Windows) start programs instead. Waits in the main thread end with EINTR
// when a signal comes, as CPython's do. Descriptors are inherited by programs that are started, as in CPython 2.7.
// The module exists on Linux only so far.
package posix
