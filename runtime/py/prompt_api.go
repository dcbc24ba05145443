// What the evaluator's prompt takes from the core: reporting exceptions, standard input, the end of the process.
package py

import "os"

// exitHooks run when the process ends.
var exitHooks []func()

// AtExit arranges that f is called when the process ends, however that comes about but by a signal.
func AtExit(f func()) { exitHooks = append(exitHooks, f) }

// ReportException shows the pending exception as the interpreter does; SystemExit ends the process.
func ReportException(t *Thread) {
	if t.ErrMatches(SystemExit) {
		exitWith(t)
	}
	reportUncaught(t)
}

// FlushLine ends the line that a print statement left open on sys.stdout.
func FlushLine(t *Thread) { flushLine(t) }

// FlushOutput flushes sys.stdout, whatever object it is, and the real one.
func FlushOutput(t *Thread) { flushOutput(t) }

// WriteStderr writes to sys.stderr, or to the process's own where that fails.
func WriteStderr(t *Thread, text string) { writeStderr(t, text) }

// ReadInputLine reads a line from the process's standard input, without its end; false: at the end of the input, or with
// an exception set.
func ReadInputLine(t *Thread) (string, bool) {
	line := fileReadLine(t, Stdin.V(), []Value{{}})
	if line.Zero() || As[Str](line).s == "" {
		return "", false
	}
	s := As[Str](line).s
	if s[len(s)-1] == '\n' {
		s = s[:len(s)-1]
	}
	return s, true
}

// OnTerminal tells whether standard input and output are a terminal.
func OnTerminal() bool { return isTerminal(os.Stdin) && isTerminal(os.Stdout) }

// Dir is dir(v).
func Dir(t *Thread, v Value) Value { return builtinDir(t, Value{}, v) }

// promptBanner is what stands before the first prompt, where no script ran.
func promptBanner(t *Thread) {
	version := sysModule.dict.GetStr(Intern("version"))
	writeStderr(t, "Python "+As[Str](version).s+" on "+platformName()+"\n")
	writeStderr(t, "Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n")
}

// runStartup runs the file that PYTHONSTARTUP names in the namespace of __main__.
func runStartup(t *Thread, globals *Dict) {
	name := os.Getenv("PYTHONSTARTUP")
	if name == "" || launch.flags["ignore_environment"] != 0 {
		return
	}
	text, err := os.ReadFile(name)
	if err != nil {
		writeStderr(t, "Could not open PYTHONSTARTUP\n")
		RaiseFileError(t, err, name)
		ReportException(t)
		return
	}
	code := evaluator.Source(t, text, name)
	if code == nil || evaluator.RunCode(t, code, globals).Zero() {
		ReportException(t)
	}
}
