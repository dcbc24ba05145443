// The prompt: reads statements line by line, runs each, shows the values of expressions and the tracebacks.
//
// Whether a statement is complete is found out as module codeop does: by compiling it as it is, with one more newline and
// with two; if only the error stays the same, it is an error.
package eval

import (
	"errors"
	"io"
	"strings"

	"grumpy.dev/runtime/dynamic/diagnostics"
	"grumpy.dev/runtime/dynamic/syntax"
	"grumpy.dev/runtime/py"
)

// ErrInterrupted is what a LineReader gives when the user broke off the line.
var ErrInterrupted = errors.New("interrupted")

// LineReader reads a line for the prompt, without its end; io.EOF at the end of input.
type LineReader func(prompt string) (string, error)

// Completer gives what the last word of a line could become: the text before the word, and the words.
type Completer func(line string) (head string, words []string)

// terminalReader makes a reader with line editing; nil where no package for that is linked in.
var terminalReader func(c Completer) (read LineReader, end func())

// SetTerminalReader links a line editor; packages call it from init.
func SetTerminalReader(f func(c Completer) (read LineReader, end func())) { terminalReader = f }

// prompt is a running prompt.
type prompt struct {
	t     *py.Thread
	names *py.Dict
	read  LineReader
	flags py.CodeFlags // the future statements that were given
}

// runPrompt talks to the user till the end of input, in the namespace of module __main__.
func runPrompt(t *py.Thread, names *py.Dict) {
	p := &prompt{t: t, names: names, read: plainReader(t)}
	if terminalReader != nil && py.OnTerminal() {
		read, end := terminalReader(p.complete)
		defer end()
		p.read = read
		py.AtExit(end)
	}
	sys := py.SysDict()
	for name, text := range map[string]string{"ps1": ">>> ", "ps2": "... "} {
		if sys.GetStr(py.Intern(name)).Zero() {
			sys.SetStr(py.Intern(name), py.MkStr(text))
		}
	}
	for p.statement() {
	}
}

// plainReader reads from standard input, and writes its prompts to standard error as CPython does without a terminal.
func plainReader(t *py.Thread) LineReader {
	return func(text string) (string, error) {
		py.FlushOutput(t)
		py.WriteStderr(t, text)
		line, ok := py.ReadInputLine(t)
		if !ok {
			if t.ErrMatches(py.KeyboardInterrupt) {
				t.ClearExc()
				py.WriteStderr(t, "\n")
				return "", ErrInterrupted
			}
			t.ClearExc()
			return "", io.EOF
		}
		return line, nil
	}
}

// ps gives the text of a prompt; what sys.ps1 and sys.ps2 hold may be any object.
func (p *prompt) ps(name string) string {
	v := py.SysDict().GetStr(py.Intern(name))
	if v.Zero() {
		return ""
	}
	if s := py.ToStr(p.t, v); s.Ok() && py.IsStr(s) {
		return py.As[py.Str](s).String()
	}
	p.t.ClearExc()
	return ""
}

// statement reads and runs one statement; false: the input has ended.
func (p *prompt) statement() bool {
	var lines []string
	for name := "ps1"; ; name = "ps2" {
		line, err := p.read(p.ps(name))
		switch {
		case errors.Is(err, ErrInterrupted):
			py.WriteStderr(p.t, "KeyboardInterrupt\n")
			return true
		case err != nil && len(lines) == 0:
			py.WriteStderr(p.t, "\n")
			return false
		case err != nil:
			lines = append(lines, "", "")
		default:
			lines = append(lines, line)
		}
		text := strings.Join(lines, "\n")
		done, problem := p.isWhole(text)
		if problem != nil {
			problem.Raise(p.t)
			p.report()
			return err == nil
		}
		if done || err != nil {
			p.run(text + "\n")
			return err == nil
		}
	}
}

// isWhole tells whether the lines so far are a whole statement, or wrong.
func (p *prompt) isWhole(text string) (bool, *diagnostics.Error) {
	if !hasCode(text) {
		return true, nil
	}
	problem := p.parse(text)
	problem1, problem2 := p.parse(text+"\n"), p.parse(text+"\n\n")
	if problem == nil {
		return true, nil
	}
	if problem1 != nil && problem2 != nil && sameError(problem1, problem2) {
		return false, problem1
	}
	return false, nil
}

// hasCode tells whether there is more than blanks and comments.
func hasCode(text string) bool {
	for _, line := range strings.Split(text, "\n") {
		if s := strings.TrimSpace(line); s != "" && s[0] != '#' {
			return true
		}
	}
	return false
}

func sameError(a, b *diagnostics.Error) bool {
	if a.Class != b.Class || a.Msg != b.Msg || (a.Place == nil) != (b.Place == nil) {
		return false
	}
	return a.Place == nil || a.Place.Line == b.Place.Line && a.Place.Offset == b.Place.Offset && a.Place.Text == b.Place.Text
}

func (p *prompt) options() syntax.Options {
	return syntax.Options{Filename: "<stdin>", Mode: syntax.Single, Flags: int(p.flags) | syntax.FlagDontImplyDedent}
}

func (p *prompt) parse(text string) *diagnostics.Error {
	_, err := syntax.Parse(p.t, text, p.options())
	return err
}

// run runs a statement and reports its exception.
func (p *prompt) run(text string) {
	if !hasCode(text) {
		return
	}
	code := compileText(p.t, text, p.options())
	if code == nil || runCode(p.t, code, p.names, p.names.V()).Zero() {
		p.report()
		return
	}
	p.flags |= code.Flags & futureMask
	py.FlushLine(p.t)
	py.FlushOutput(p.t)
}

// report shows the pending exception; SystemExit ends the program.
func (p *prompt) report() {
	py.ReportException(p.t)
	py.FlushLine(p.t)
	py.FlushOutput(p.t)
}
