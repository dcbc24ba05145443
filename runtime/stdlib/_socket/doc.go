// Package socket is Python's module _socket, on which the library's socket.py stands: sockets of the system, made
// for many threads.
//
// A socket is always non-blocking for the system. A thread that has to wait is parked in Go's network poller and takes no
// thread of the system with it, so a server may have a Python thread for each of very many connections. What Python calls
// blocking, a time limit or non-blocking is decided in wait_linux.go.
//
// Sockets exist on Linux so far; elsewhere importing the module fails.
package socket
