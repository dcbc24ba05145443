// The standard streams as files: buffering and encodings at the start, flushing at the end.
package py

import (
	"os"
	"strings"
)

// The standard streams as they are at the start; sys has them as stdin, __stdin__, ….
var (
	Stdin  = NewFile(os.Stdin, "<stdin>", "r", -1, nil)
	Stdout = NewFile(os.Stdout, "<stdout>", "w", -1, nil)
	Stderr = NewFile(os.Stderr, "<stderr>", "w", 0, nil)
)

// flushFiles writes out everything that files keep back; the program is about to end.
func flushFiles() { FlushFiles() }

// unbufferStdout is what -u does to the standard streams.
func unbufferStdout() {
	if s := Stdout.s.Load(); s != nil {
		s.wmax = 0
	}
}

// UnbufferStdout does the same while the program runs: from now on somebody else writes to the same descriptor.
func UnbufferStdout() {
	if s := Stdout.s.Load(); s != nil {
		s.mu.Lock()
		_ = s.flush() // an error shows again at the next write
		s.wmax = 0
		s.mu.Unlock()
	}
}

// initStdEncodings gives the standard streams their encodings: PYTHONIOENCODING's ("name:errors"), and
// on a terminal the locale's.
func initStdEncodings(setting string) {
	name, errors, _ := strings.Cut(setting, ":")
	for _, f := range []*File{Stdin, Stdout, Stderr} {
		s := f.s.Load()
		if s == nil {
			continue
		}
		switch {
		case name != "":
			f.encoding = MkStr(name)
		case s.interact:
			f.encoding = MkStr(FileSystemEncoding())
		}
		if errors != "" {
			f.errors = MkStr(errors)
		}
	}
}

// flushStdout writes out standard output before a terminal is read from.
func flushStdout(reading *stream) {
	s := Stdout.s.Load()
	if s == nil || s == reading || !s.lines || !s.mu.TryLock() {
		return
	}
	_ = s.flush() // a broken stdout shows when it is next written to
	s.mu.Unlock()
}
