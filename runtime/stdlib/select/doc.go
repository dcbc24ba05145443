// Package select is Python's module select: waiting for several descriptors at once. Linux only so far.
//
// select() asks poll(2), which has no limit on the number of a descriptor; the limit of CPython's select is kept. In the main
// thread a signal ends the wait.
package selectmodule
