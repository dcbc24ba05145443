// Go runtime errors that escape from the runtime: bugs of ours, reported as SystemError with the Python line.
package py

import (
	"fmt"
	"os"
	"runtime/debug"
)

// crash reports a Go panic that reached the end of a thread, with the Python calls that led to it.
func crash(t *Thread) {
	r := recover()
	if r == nil {
		return
	}
	stack := debug.Stack()
	flushFiles()
	_, _ = fmt.Fprintf(os.Stderr, "SystemError: internal error of Grumpy: %v\n", r)
	if os.Getenv("GRUMPY_DEBUG") != "" {
		_, _ = os.Stderr.Write(stack)
	} else {
		_, _ = fmt.Fprintln(os.Stderr, "Please report this; GRUMPY_DEBUG=1 shows where it happened.")
	}
	os.Exit(1)
}
