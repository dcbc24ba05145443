//go:build linux

package posix

import (
	"os"
	"strings"
	"syscall"

	"grumpy.dev/runtime/internal/ossignal"
	"grumpy.dev/runtime/py"
)

// The process itself: ending it, replacing it, signals, times.

func processRows() []py.Row {
	return []py.Row{
		row("_exit", "(status)", "End the process at once, without cleaning up.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			status, ok := py.ArgInt32(t, args[0])
			if ok {
				os.Exit(status & 0xff)
			}
			return py.Value{}
		}),
		plain("abort", "End the process with SIGABRT.", func(t *py.Thread) py.Value {
			ossignal.Die(syscall.SIGABRT)
			return py.None
		}),
		row("execv", "(path, args)", "Replace the process by a program.", 2, 2, execv),
		row("execve", "(path, args, env)", "Replace the process by a program, in an environment of its own.", 3, 3, execve),
		plain("fork", "Raises OSError: a process of Go can't be forked.", noFork("fork")),
		plain("forkpty", "Raises OSError: a process of Go can't be forked.", noFork("forkpty")),
		row("kill", "(pid, sig)", "Send a signal to a process.", 2, 2, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := ints(t, args...)
			if !ok {
				return py.Value{}
			}
			sig := syscall.Signal(n[1])
			kill := func() error { return syscall.Kill(n[0], sig) }
			if n[0] == syscall.Getpid() {
				return signalled(t, py.SendSelf(sig, kill))
			}
			return signalled(t, kill())
		}),
		row("killpg", "(pgid, sig)", "Send a signal to a process group.", 2, 2, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := ints(t, args...)
			if !ok {
				return py.Value{}
			}
			return signalled(t, syscall.Kill(-n[0], syscall.Signal(n[1])))
		}),
		row("nice", "(inc) -> new_priority", "Lower the priority of the process.", 1, 1, nice),
		plain("times", "(utime, stime, cutime, cstime, elapsed_time) of the process and its children.", times),
	}
}

// signalled is what kill gives: a signal that this process sent to itself is handled before kill returns.
func signalled(t *py.Thread, err error) py.Value {
	if err != nil {
		return fail(t, err)
	}
	letSignalsArrive()
	if !t.CheckSignals() {
		return py.Value{}
	}
	return py.None
}

// noFork says why there is no fork, and what to use.
func noFork(name string) func(t *py.Thread) py.Value {
	return func(t *py.Thread) py.Value {
		message := "os." + name + "() can't work in a compiled program, whose runtime has several threads; " +
			"use subprocess, os.spawnv() or threading"
		return t.RaiseValue(py.OSError, py.NewTuple(py.SmallInt(int64(syscall.ENOSYS)), py.MkStr(message)).V())
	}
}

// argumentList converts the arguments of a program.
func argumentList(t *py.Thread, fname string, n int, v py.Value) ([]string, bool) {
	var items []py.Value
	switch {
	case py.IsList(v):
		items = py.As[py.List](v).Copy()
	case py.IsTuple(v):
		items = py.As[py.Tuple](v).Items()
	default:
		t.Raisef(py.TypeError, "%s() arg %d must be a tuple or list", fname, n)
		return nil, false
	}
	if len(items) == 0 {
		t.Raisef(py.ValueError, "%s() arg %d must not be empty", fname, n)
		return nil, false
	}
	out := make([]string, len(items))
	for i, item := range items {
		var ok bool
		if !py.IsStr(item) && !py.IsUnicode(item) {
			t.Raisef(py.TypeError, "%s() arg %d must contain only strings", fname, n)
			return nil, false
		}
		if out[i], ok = py.ArgPath(t, fname, n, item); !ok {
			return nil, false
		}
	}
	return out, true
}

// environList converts a mapping to the entries of an environment.
func environList(t *py.Thread, fname string, v py.Value) ([]string, bool) {
	keys := py.GetAttr(t, v, py.Intern("keys"))
	if keys.Zero() {
		if t.ClearIf(py.AttributeError) {
			t.Raisef(py.TypeError, "%s() arg 3 must be a mapping object", fname)
		}
		return nil, false
	}
	list := py.Call0(t, keys)
	if list.Zero() {
		return nil, false
	}
	names, ok := py.ListFromIter(t, list)
	if !ok {
		return nil, false
	}
	out := make([]string, 0, len(names))
	for _, name := range names {
		value := py.GetItem(t, v, name)
		if value.Zero() {
			return nil, false
		}
		k, ok := environString(t, fname, "key", name)
		if !ok {
			return nil, false
		}
		s, ok := environString(t, fname, "value", value)
		if !ok {
			return nil, false
		}
		if k == "" || strings.Contains(k[1:], "=") {
			t.Raise(py.ValueError, "illegal environment variable name")
			return nil, false
		}
		out = append(out, k+"="+s)
	}
	return out, true
}

func environString(t *py.Thread, fname, what string, v py.Value) (string, bool) {
	s, ok := "", false
	if py.IsStr(v) || py.IsUnicode(v) {
		text := py.ToStr(t, v)
		if text.Zero() {
			return "", false
		}
		s, ok = py.BytesOf(text)
	}
	if !ok || strings.IndexByte(s, 0) >= 0 {
		t.Raisef(py.TypeError, "%s() arg 3 contains a non-string %s", fname, what)
		return "", false
	}
	return s, true
}

func execv(t *py.Thread, args []py.Value) py.Value {
	path, ok := py.ArgPath(t, "execv", 1, args[0])
	if !ok {
		return py.Value{}
	}
	argv, ok := argumentList(t, "execv", 2, args[1])
	if !ok {
		return py.Value{}
	}
	py.FlushFiles()
	return fail(t, syscall.Exec(path, argv, os.Environ()))
}

func execve(t *py.Thread, args []py.Value) py.Value {
	path, ok := py.ArgPath(t, "execve", 1, args[0])
	if !ok {
		return py.Value{}
	}
	argv, ok := argumentList(t, "execve", 2, args[1])
	if !ok {
		return py.Value{}
	}
	env, ok := environList(t, "execve", args[2])
	if !ok {
		return py.Value{}
	}
	py.FlushFiles()
	return fail(t, syscall.Exec(path, argv, env))
}

func nice(t *py.Thread, args []py.Value) py.Value {
	inc, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	now, err := priority()
	if err != nil {
		return fail(t, err)
	}
	if err := syscall.Setpriority(syscall.PRIO_PROCESS, 0, now+inc); err != nil {
		return fail(t, err)
	}
	now, err = priority()
	return number(t, int64(now), err)
}

// times gives the processor times in seconds, as C's times does in ticks.
func times(t *py.Thread) py.Value {
	var self, children syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &self); err != nil {
		return fail(t, err)
	}
	if err := syscall.Getrusage(syscall.RUSAGE_CHILDREN, &children); err != nil {
		return fail(t, err)
	}
	ticks := func(tv syscall.Timeval) py.Value { return py.Float(float64(tv.Nano()/1e7) / 100) }
	return py.NewTuple(ticks(self.Utime), ticks(self.Stime), ticks(children.Utime), ticks(children.Stime),
		py.Float(float64(uptimeTicks())/100)).V()
}
