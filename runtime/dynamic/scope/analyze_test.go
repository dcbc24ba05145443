package scope_test

import (
	"strings"
	"testing"

	"grumpy.dev/runtime/dynamic/diagnostics"
	"grumpy.dev/runtime/dynamic/scope"
	"grumpy.dev/runtime/dynamic/syntax"
	"grumpy.dev/runtime/py"
)

var thread = py.Boot()

// analyze gives the scopes of a module, or the error's text.
func analyze(t *testing.T, text string) (*scope.Table, string) {
	t.Helper()
	parsed, err := syntax.Parse(thread, text, syntax.Options{Filename: "<test>"})
	if err != nil {
		return nil, err.Error()
	}
	var warnings []string
	warn := func(w scope.Warning) *diagnostics.Error {
		warnings = append(warnings, w.Message)
		return nil
	}
	table, err := scope.Analyze(parsed.Module, scope.Options{Filename: "<test>", FutureLine: parsed.Future.LastLine, Warn: warn})
	if err != nil {
		return nil, err.Error()
	}
	return table, strings.Join(warnings, "; ")
}

func TestWhereNamesLive(t *testing.T) {
	table, message := analyze(t, "def f(a, (b, c)):\n  global g\n  x = a\n  def h(): return x, y, g\n  return b\n")
	if message != "" {
		t.Fatal(message)
	}
	want := `module <module> line 0
  f: local bound
  g: globalExplicit
    function f line 1
      .1: local parameter bound
      a: local parameter bound used
      b: local parameter bound used
      c: local parameter bound
      g: globalExplicit
      h: local bound
      x: cell bound
        function h line 4 nested
          g: globalImplicit used
          x: free used
          y: globalImplicit used
`
	if got := scope.Dump(table); got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestErrors(t *testing.T) {
	for text, want := range map[string]string{
		"return":                             "SyntaxError: 'return' outside function",
		"def f(a, a): pass":                  "SyntaxError: duplicate argument 'a' in function definition",
		"def f():\n  exec 'x'\n  def g(): y": "SyntaxError: unqualified exec is not allowed in function 'f' because it contains a nested function with free variables",
		"x = (":                              "SyntaxError: unexpected EOF while parsing",
		"def f():\n  x = 1\n  global x\n":    "name 'x' is assigned to before global declaration",
		"for x in y:\n  try: pass\n  finally: continue": "SyntaxError: 'continue' not supported inside 'finally' clause",
		"1 = x": "SyntaxError: can't assign to literal",
		strings.Repeat("(", 2000) + strings.Repeat(")", 2000): "MemoryError: ",
	} {
		if _, got := analyze(t, text); got != want {
			t.Errorf("%.60q: got %q, want %q", text, got, want)
		}
	}
}

// piece is a few lines of ordinary code.
const piece = `
class Shape(object):
    """A shape with a name."""

    def __init__(self, name, width=10, height=20):
        self.name = name
        self.width, self.height = width, height

    def area(self):
        return self.width * self.height

    def grow(self, factor, *others, **options):
        for i, other in enumerate(others):
            if other is None or options.get('skip') == i:
                continue
            self.width += other.width * factor
        try:
            self.height = int(options['height']) // 2
        except (KeyError, ValueError) as error:
            print >>sys.stderr, 'no height: %s' % error
        return [x ** 2 + 1 for x in xrange(factor) if x % 3 == 0]
`

// BenchmarkCompile measures parsing and scope analysis of 1,000 lines.
func BenchmarkCompile(b *testing.B) {
	text := strings.Repeat(piece, 1+1000/strings.Count(piece, "\n"))
	b.ReportAllocs()
	for b.Loop() {
		parsed, err := syntax.Parse(thread, text, syntax.Options{Filename: "<bench>"})
		if err != nil {
			b.Fatal(err)
		}
		if _, err = scope.Analyze(parsed.Module, scope.Options{Filename: "<bench>"}); err != nil {
			b.Fatal(err)
		}
	}
}
