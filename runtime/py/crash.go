// Go runtime errors that escape from the runtime: bugs of ours, reported as SystemError with the Python line.
package py

import (
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
	_, _ = os.Stderr.WriteString("SystemError: internal error of Grumpy: " + panicText(r) + "\n")
	if os.Getenv("GRUMPY_DEBUG") != "" {
		_, _ = os.Stderr.Write(stack)
	} else {
		_, _ = os.Stderr.WriteString("Please report this; GRUMPY_DEBUG=1 shows where it happened.\n")
	}
	os.Exit(1)
}

// panicText says what a panic was about.
func panicText(r any) string {
	switch x := r.(type) {
	case error:
		return x.Error()
	case string:
		return x
	}
	return "panic"
}
