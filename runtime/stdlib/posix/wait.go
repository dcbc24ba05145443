//go:build linux

package posix

import (
	"sync"
	"syscall"

	"grumpy.dev/runtime/py"
)

// Waiting for child processes.

var (
	rusageOnce sync.Once
	rusageType *py.StructSequenceType
)

func waitRows() []py.Row {
	status := func(name, doc string, f func(s syscall.WaitStatus) py.Value) py.Row {
		return row(name, "(status)", doc, 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := py.ArgInt32(t, args[0])
			if !ok {
				return py.Value{}
			}
			return f(syscall.WaitStatus(n))
		})
	}
	return []py.Row{
		plain("wait", "Wait for a child process: (pid, status).", func(t *py.Thread) py.Value { return waitFor(t, -1, 0) }),
		row("waitpid", "(pid, options) -> (pid, status)", "Wait for a given child process.", 2, 2, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := ints(t, args...)
			if !ok {
				return py.Value{}
			}
			return waitFor(t, n[0], n[1])
		}),
		row("wait3", "(options) -> (pid, status, rusage)", "Wait for a child process.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := ints(t, args...)
			if !ok {
				return py.Value{}
			}
			return waitUsage(t, -1, n[0])
		}),
		row("wait4", "(pid, options) -> (pid, status, rusage)", "Wait for a given child process.", 2, 2, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := ints(t, args...)
			if !ok {
				return py.Value{}
			}
			return waitUsage(t, n[0], n[1])
		}),
		status("WCOREDUMP", "Whether the process left a core file.", func(s syscall.WaitStatus) py.Value { return py.Bool(s&0x80 != 0) }),
		status("WIFCONTINUED", "Whether the process was continued.", func(s syscall.WaitStatus) py.Value { return py.Bool(s.Continued()) }),
		status("WIFSTOPPED", "Whether the process was stopped.", func(s syscall.WaitStatus) py.Value { return py.Bool(s&0xff == 0x7f) }),
		status("WIFSIGNALED", "Whether the process was ended by a signal.", func(s syscall.WaitStatus) py.Value {
			return py.Bool(s&0x7f != 0 && s&0x7f != 0x7f)
		}),
		status("WIFEXITED", "Whether the process ended by exit.", func(s syscall.WaitStatus) py.Value { return py.Bool(s&0x7f == 0) }),
		status("WEXITSTATUS", "The exit code.", func(s syscall.WaitStatus) py.Value { return py.Int(int64(s >> 8 & 0xff)) }),
		status("WTERMSIG", "The signal that ended the process.", func(s syscall.WaitStatus) py.Value { return py.Int(int64(s & 0x7f)) }),
		status("WSTOPSIG", "The signal that stopped the process.", func(s syscall.WaitStatus) py.Value { return py.Int(int64(s >> 8 & 0xff)) }),
	}
}

// await waits for a child; a signal in the main thread ends it with EINTR.
func await(t *py.Thread, pid, options int, usage *syscall.Rusage) (int, syscall.WaitStatus, error) {
	py.FlushFiles()
	var status syscall.WaitStatus
	if t.IsMainThread() && options&syscall.WNOHANG == 0 {
		ready := make(chan error, 1)
		go func() { ready <- peekChild(pid, options) }()
		err, ok := py.Await(t, ready)
		if !ok {
			return 0, 0, syscall.EINTR
		}
		if err != nil {
			return 0, 0, err
		}
	}
	n, err := retry(func() (int, error) { return syscall.Wait4(pid, &status, options, usage) })
	return n, status, err
}

func waitFor(t *py.Thread, pid, options int) py.Value {
	n, status, err := await(t, pid, options, nil)
	if err != nil {
		return fail(t, err)
	}
	return py.NewTuple(py.SmallInt(int64(n)), py.SmallInt(int64(status))).V()
}

func waitUsage(t *py.Thread, pid, options int) py.Value {
	var u syscall.Rusage
	n, status, err := await(t, pid, options, &u)
	if err != nil {
		return fail(t, err)
	}
	rusageOnce.Do(func() {
		rusageType = py.NewStructSequence(py.StructSequenceSpec{
			Name: "resource.struct_rusage",
			Fields: []string{"ru_utime", "ru_stime", "ru_maxrss", "ru_ixrss", "ru_idrss", "ru_isrss", "ru_minflt", "ru_majflt",
				"ru_nswap", "ru_inblock", "ru_oublock", "ru_msgsnd", "ru_msgrcv", "ru_nsignals", "ru_nvcsw", "ru_nivcsw"},
			Callable: true,
		})
	})
	seconds := func(tv syscall.Timeval) py.Value { return py.Float(float64(tv.Sec) + float64(tv.Usec)*1e-6) }
	vals := []py.Value{seconds(u.Utime), seconds(u.Stime)}
	for _, x := range []int64{int64(u.Maxrss), int64(u.Ixrss), int64(u.Idrss), int64(u.Isrss), int64(u.Minflt), int64(u.Majflt),
		int64(u.Nswap), int64(u.Inblock), int64(u.Oublock), int64(u.Msgsnd), int64(u.Msgrcv), int64(u.Nsignals),
		int64(u.Nvcsw), int64(u.Nivcsw)} {
		vals = append(vals, py.Int(x))
	}
	return py.NewTuple(py.SmallInt(int64(n)), py.SmallInt(int64(status)), rusageType.Make(vals...)).V()
}
