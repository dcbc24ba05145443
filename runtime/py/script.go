// Programs that are not linked in: the evaluator runs the script (grumpy run --interpret, and the prompt).
package py

import (
	"io"
	"os"
	"strings"
)

// Script is a program to interpret.
type Script struct {
	Text string
	File string // as tracebacks name it
	Kind string // file, string or stdin
}

// runScript runs the script that the launch information names as __main__, to its end; false: it failed.
func runScript(t *Thread) bool {
	m := NewModule("__main__", None)
	m.dict.SetStr(s__builtins__, builtinModule.V())
	if launch.mainPackage != nil {
		m.dict.SetStr(s__package__, MkStr(*launch.mainPackage))
	}
	sysModules.SetStr(Intern("__main__"), m.V())
	if !importMainPackage(t) {
		return false
	}
	if launch.scriptKind == "prompt" {
		promptBanner(t)
		runStartup(t, m.dict)
		evaluator.Prompt(t, m.dict)
		return true
	}
	ok := runText(t, m)
	if launch.flags["inspect"] == 0 {
		return ok
	}
	if ok {
		flushLine(t)
	} else {
		reportUncaught(t)
	}
	evaluator.Prompt(t, m.dict)
	return true
}

// importMainPackage imports the package that the script is a module of (-m pkg.mod), as runpy does; false: it failed.
func importMainPackage(t *Thread) bool {
	name := launch.mainPackage
	return name == nil || *name == "" || ImportModule(t, *name).Ok()
}

// runText runs the script itself; false: it failed.
func runText(t *Thread, m *Module) bool {
	s, ok := readScript(t, m)
	if !ok {
		return false
	}
	if launch.skipFirstLine {
		s.Text = withoutFirstLine(s.Text)
	}
	code := evaluator.Script(t, s)
	return code != nil && evaluator.RunCode(t, code, m.dict).Ok()
}

// readScript reads what is to be run.
func readScript(t *Thread, m *Module) (Script, bool) {
	switch launch.scriptKind {
	case "string":
		return Script{launch.script, "<string>", "string"}, true
	case "stdin":
		m.dict.SetStr(s__file__, MkStr("<stdin>"))
		text, err := io.ReadAll(os.Stdin)
		if err != nil {
			RaiseFileError(t, err, "<stdin>")
		}
		return Script{string(text), "<stdin>", "stdin"}, err == nil
	}
	shown := launch.mainFile
	if shown == "" {
		shown = launch.argv0
	}
	m.dict.SetStr(s__file__, MkStr(shown))
	text, err := os.ReadFile(launch.script)
	if err != nil {
		RaiseFileError(t, err, shown)
	}
	return Script{string(text), shown, "file"}, err == nil
}

// withoutFirstLine empties the first line, which stays so that lines keep their numbers.
func withoutFirstLine(text string) string {
	if i := strings.IndexByte(text, '\n'); i >= 0 {
		return text[i:]
	}
	return ""
}
