package eval

import (
	"os"
	"syscall"
	"testing"

	"grumpy.dev/runtime/dynamic/syntax"
	"grumpy.dev/runtime/py"
)

var thread *py.Thread

func TestMain(m *testing.M) {
	thread = py.Boot()
	os.Exit(m.Run())
}

// define runs a program and gives its namespace.
func define(tb testing.TB, text string) *py.Dict {
	tb.Helper()
	code := compileText(thread, text, syntax.Options{Filename: "<test>"})
	g := py.NewDict()
	if code == nil || runModule(thread, code, g).Zero() {
		tb.Fatal(py.As[py.Str](py.Repr(thread, thread.PendingInstance())).String())
	}
	return g
}

// measure times calls of function f(n) of a program.
func measure(b *testing.B, text string, n int) {
	f := define(b, text).GetStr(py.Intern("f"))
	b.ResetTimer()
	before := processorTime()
	for b.Loop() {
		if py.Call1(thread, f, py.SmallInt(int64(n))).Zero() {
			b.Fatal("failed")
		}
	}
	b.ReportMetric(float64(processorTime()-before)/float64(b.N), "cpu-ns/op")
}

// processorTime gives what the process has used so far: on a busy machine it says more than the clock.
func processorTime() int64 {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return u.Utime.Nano() + u.Stime.Nano()
}

func BenchmarkFib(b *testing.B) {
	measure(b, "def f(n):\n  if n < 2:\n    return n\n  return f(n-1) + f(n-2)\n", 20)
}

func BenchmarkWhile(b *testing.B) {
	measure(b, "def f(n):\n  s = 0\n  i = 0\n  while i < n:\n    s += i & 7\n    i += 1\n  return s\n", 10000)
}

func BenchmarkMethods(b *testing.B) {
	measure(b, `
class P(object):
  def __init__(self, x):
    self.x = x
  def get(self):
    return self.x
  def add(self, d):
    self.x += d
def f(n):
  p = P(1)
  for i in xrange(n):
    p.add(i)
    p.get()
  return p.x
`, 10000)
}

func BenchmarkGenerator(b *testing.B) {
	measure(b, `
def g(n):
  for i in xrange(n):
    yield i
def f(n):
  s = 0
  for x in g(n):
    s += x
  return s
`, 10000)
}

func BenchmarkLists(b *testing.B) {
	measure(b, `
def f(n):
  l = [i * i for i in xrange(n)]
  d = {}
  for x in l:
    d[x & 1023] = x
  return sum(x for x in l if x % 3 == 0), len(d)
`, 10000)
}

func BenchmarkEvalCode(b *testing.B) {
	g := define(b, "a = 1\nb = 2\n")
	code := compileText(thread, "a+b", syntax.Options{Filename: "<test>", Mode: syntax.Eval})
	args := []py.Value{code.V(), g.V()}
	before := processorTime()
	for b.Loop() {
		if builtinEval(thread, args, nil, py.Caller{}).Zero() {
			b.Fatal("failed")
		}
	}
	b.ReportMetric(float64(processorTime()-before)/float64(b.N), "cpu-ns/op")
}
