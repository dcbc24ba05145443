//go:build linux

package resource

import (
	"os"
	"sync"
	"syscall"

	"grumpy.dev/runtime/py"
)

// limits counts the resources that have limits (RLIMIT_…).
const limits = 16

var (
	once      sync.Once
	usage     *py.StructSequenceType
	errorType *py.Type
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "resource",
		Doc:  "Limits of the process, and what it has used.",
		Rows: []py.Row{
			{Name: "getrusage", Sig: "(who)", Doc: "What the process or its children have used.", Impl: py.Parse(1, 1, getrusage)},
			{Name: "getrlimit", Sig: "(resource)", Doc: "A limit: (soft, hard).", Impl: py.Parse(1, 1, getrlimit)},
			{Name: "setrlimit", Sig: "(resource, limits)", Doc: "Set a limit.", Impl: py.Parse(2, 2, setrlimit)},
			{Name: "getpagesize", Sig: "()", Doc: "The size of a page of memory.", Impl: py.NoArgs(func(*py.Thread, py.Value) py.Value {
				return py.Int(int64(os.Getpagesize()))
			})},
		},
		Init: initModule,
	})
}

func initModule(t *py.Thread, m *py.Module) bool {
	once.Do(func() {
		usage = py.NewStructSequence(py.StructSequenceSpec{
			Name: "resource.struct_rusage",
			Doc:  "What getrusage gives.",
			Fields: []string{"ru_utime", "ru_stime", "ru_maxrss", "ru_ixrss", "ru_idrss", "ru_isrss", "ru_minflt", "ru_majflt",
				"ru_nswap", "ru_inblock", "ru_oublock", "ru_msgsnd", "ru_msgrcv", "ru_nsignals", "ru_nvcsw", "ru_nivcsw"},
			Callable: true,
		})
	})
	if errorType = py.NewExceptionClass(t, "resource.error", py.Exception, ""); errorType == nil {
		return false
	}
	d := m.Dict()
	d.SetStr(py.Intern("error"), errorType.V())
	d.SetStr(py.Intern("struct_rusage"), usage.V())
	for name, n := range map[string]int64{
		"RLIMIT_AS": 9, "RLIMIT_CORE": 4, "RLIMIT_CPU": 0, "RLIMIT_DATA": 2, "RLIMIT_FSIZE": 1, "RLIMIT_MEMLOCK": 8,
		"RLIMIT_NOFILE": 7, "RLIMIT_NPROC": 6, "RLIMIT_OFILE": 7, "RLIMIT_RSS": 5, "RLIMIT_STACK": 3,
		"RLIM_INFINITY": -1, "RUSAGE_CHILDREN": -1, "RUSAGE_SELF": 0,
	} {
		d.SetStr(py.Intern(name), py.SmallInt(n))
	}
	return true
}

func getrusage(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	who, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	var u syscall.Rusage
	if err := syscall.Getrusage(who, &u); err != nil {
		if err == syscall.EINVAL {
			return t.Raise(py.ValueError, "invalid who parameter")
		}
		return py.RaiseErrno(t, errorType, err, py.Value{})
	}
	seconds := func(tv syscall.Timeval) py.Value { return py.Float(float64(tv.Sec) + float64(tv.Usec)*1e-6) }
	vals := []py.Value{seconds(u.Utime), seconds(u.Stime)}
	for _, n := range []int64{int64(u.Maxrss), int64(u.Ixrss), int64(u.Idrss), int64(u.Isrss), int64(u.Minflt), int64(u.Majflt),
		int64(u.Nswap), int64(u.Inblock), int64(u.Oublock), int64(u.Msgsnd), int64(u.Msgrcv), int64(u.Nsignals),
		int64(u.Nvcsw), int64(u.Nivcsw)} {
		vals = append(vals, py.Int(n))
	}
	return usage.Make(vals...)
}

func resourceArg(t *py.Thread, v py.Value) (int, bool) {
	n, ok := py.ArgInt32(t, v)
	if ok && (n < 0 || n >= limits) {
		t.Raise(py.ValueError, "invalid resource specified")
		return 0, false
	}
	return n, ok
}

func getrlimit(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	n, ok := resourceArg(t, args[0])
	if !ok {
		return py.Value{}
	}
	var r syscall.Rlimit
	if err := syscall.Getrlimit(n, &r); err != nil {
		return py.RaiseErrno(t, errorType, err, py.Value{})
	}
	return py.NewTuple(py.Int(int64(r.Cur)), py.Int(int64(r.Max))).V()
}

func setrlimit(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	n, ok := resourceArg(t, args[0])
	if !ok {
		return py.Value{}
	}
	pair, ok := py.ListFromIter(t, args[1])
	if !ok {
		return py.Value{}
	}
	if len(pair) != 2 {
		return t.Raise(py.ValueError, "expected a tuple of 2 integers")
	}
	soft, ok := py.ArgLong(t, pair[0])
	if !ok {
		return py.Value{}
	}
	hard, ok := py.ArgLong(t, pair[1])
	if !ok {
		return py.Value{}
	}
	switch err := syscall.Setrlimit(n, &syscall.Rlimit{Cur: uint64(soft), Max: uint64(hard)}); err {
	case nil:
		return py.None
	case syscall.EINVAL:
		return t.Raise(py.ValueError, "current limit exceeds maximum limit")
	case syscall.EPERM:
		return t.Raise(py.ValueError, "not allowed to raise maximum limit")
	default:
		return py.RaiseErrno(t, errorType, err, py.Value{})
	}
}
