// Command frontend answers what the runtime's front end makes of sources, for the checks in tests/frontend.
//
// Each line of standard input is a JSON object; each answer is one on standard output: the error, or the warnings and
// the digest of the tree's dump (or the dump itself).
package main

import (
	"bufio"
	"crypto/md5"
	"encoding/hex"
	"encoding/json"
	"os"

	"grumpy.dev/runtime/dynamic/ast"
	"grumpy.dev/runtime/dynamic/diagnostics"
	"grumpy.dev/runtime/dynamic/scope"
	"grumpy.dev/runtime/dynamic/syntax"
	"grumpy.dev/runtime/py"
)

// question is a source: its bytes as characters below 256, or the name of a file.
type question struct {
	Source   *string `json:"source"`
	Path     string  `json:"path"`
	Filename string  `json:"filename"`
	// Mode is `file`, `exec`, `eval` or `single`.
	Mode  string `json:"mode"`
	Flags int    `json:"flags"`
	Dump  bool   `json:"dump"`
	// Unicode: the source is a unicode string.
	Unicode bool `json:"unicode"`
	// Write: the source is written to the file of that name first; late errors show its lines.
	Write bool `json:"write"`
}

type answer struct {
	// Error is class, message, line, offset and text.
	Error    []any   `json:"error"`
	Warnings [][]any `json:"warnings"`
	Tree     *string `json:"tree"`
	Scopes   *string `json:"scopes"`
}

func main() {
	t := py.Boot()
	lines := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return
		}
		var q question
		if err := json.Unmarshal(line, &q); err != nil {
			panic(err)
		}
		text, err := json.Marshal(examine(t, &q))
		if err != nil {
			panic(err)
		}
		_, _ = out.Write(append(text, '\n'))
		_ = out.Flush()
	}
}

func (q *question) bytes() string {
	if q.Source == nil {
		data, err := os.ReadFile(q.Path)
		if err != nil {
			panic(err)
		}
		return string(data)
	}
	if q.Unicode {
		return *q.Source
	}
	var out []byte
	for _, c := range *q.Source {
		out = append(out, byte(c))
	}
	return string(out)
}

func (q *question) options() syntax.Options {
	o := syntax.Options{Filename: q.Filename, Flags: q.Flags}
	if q.Unicode {
		o.Flags |= syntax.FlagSourceIsUTF8
	}
	switch q.Mode {
	case "file":
		o.FromFile = true
	case "eval":
		o.Mode = syntax.Eval
	case "single":
		o.Mode = syntax.Single
	}
	return o
}

func examine(t *py.Thread, q *question) answer {
	a := answer{Warnings: [][]any{}}
	source := q.bytes()
	if q.Write {
		if err := os.WriteFile(q.Filename, []byte(source), 0o600); err != nil {
			panic(err)
		}
	}
	parsed, problem := syntax.Parse(t, source, q.options())
	var table *scope.Table
	if problem == nil {
		warn := func(w scope.Warning) *diagnostics.Error {
			a.Warnings = append(a.Warnings, []any{"SyntaxWarning", latin(w.Message), w.Line})
			return nil
		}
		table, problem = scope.Analyze(parsed.Module, scope.Options{
			Filename: q.Filename, FutureLine: parsed.Future.LastLine, Warn: warn,
		})
	}
	if problem != nil {
		a.Warnings, a.Error = [][]any{}, row(t, problem)
		return a
	}
	tree := ast.Dump(parsed.Module, func(v py.Value) string { return py.As[py.Str](py.Repr(t, v)).String() })
	a.Tree, a.Scopes = q.shown(tree), q.shown(scope.Dump(table))
	return a
}

// shown gives the text, or its digest.
func (q *question) shown(text string) *string {
	if q.Dump {
		text = latin(text)
	} else {
		digest := md5.Sum([]byte(text))
		text = hex.EncodeToString(digest[:])
	}
	return &text
}

func row(t *py.Thread, e *diagnostics.Error) []any {
	if e.Class == nil {
		message := py.As[py.Str](py.ToStr(t, e.Exc.Value(t))).String()
		return []any{py.TypeOf(e.Exc.Value(t)).Name(), latin(message), nil, nil, nil}
	}
	out := []any{e.Class.Name(), latin(e.Msg), nil, nil, nil}
	if p := e.Place; p != nil {
		out[2] = p.Line
		if p.Offset >= 0 {
			out[3] = p.Offset
		}
		if p.HasText {
			out[4] = latin(p.Text)
		}
	}
	return out
}

// latin gives bytes as characters below 256.
func latin(s string) string {
	out := make([]rune, len(s))
	for i := 0; i < len(s); i++ {
		out[i] = rune(s[i])
	}
	return string(out)
}
