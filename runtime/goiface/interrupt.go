// Ctrl-C while the main thread is in Go code (ListenAndServe): Python can't interrupt that, so the program ends as by
// an uncaught KeyboardInterrupt, or its own handler for the signal runs beside.
//
// What surprises: whether the main goroutine is in Go code is read from its stack, once a signal has waited for half
// a second; so no call pays for it.
package goiface

import (
	"bytes"
	"os"
	"os/signal"
	"runtime"
	"time"

	"grumpy.dev/runtime/py"
)

// patience is how long a signal may wait for the main thread.
const patience = 500 * time.Millisecond

// watchInterrupts looks after signals that the main thread doesn't get to.
func watchInterrupts() {
	if py.Embedded() {
		return
	}
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt)
	go func() {
		for range c {
			time.Sleep(patience)
			if py.SignalWaits() && mainInGo() {
				py.HandleInterrupt()
			}
		}
	}()
}

// mainInGo tells whether the main goroutine stands in an adapter with no Python code above it.
func mainInGo() bool {
	buf := make([]byte, 1<<20)
	stack := buf[:runtime.Stack(buf, true)]
	start := bytes.Index(stack, []byte("goroutine 1 ["))
	if start < 0 {
		return false
	}
	stack, _, _ = bytes.Cut(stack[start:], []byte("\n\n"))
	for _, line := range bytes.Split(stack, []byte("\n")) {
		switch {
		case bytes.Contains(line, []byte("gobind.")):
			return true
		case bytes.HasPrefix(line, []byte("grumpy_program/")):
			return false
		}
	}
	return false
}
