//go:build linux

package posix

import (
	"os"
	"runtime"
	"syscall"

	"grumpy.dev/runtime/py"
)

// sysconf, confstr and pathconf: limits by name.
//
// What surprises: C's answers that are fixed on a system stand in tables (names_linux.go); what the machine decides is
// asked.

func nameRows() []py.Row {
	return []py.Row{
		row("sysconf", "(name) -> integer", "A limit of the system.", 1, 1, sysconf),
		row("confstr", "(name) -> string", "A text of the system's configuration.", 1, 1, confstr),
		row("pathconf", "(path, name) -> integer", "A limit of a file.", 2, 2, func(t *py.Thread, args []py.Value) py.Value {
			path, ok := py.ArgPath(t, "pathconf", 1, args[0])
			if !ok {
				return py.Value{}
			}
			var st syscall.Stat_t
			return limitOf(t, args[1], syscall.Stat(path, &st), path)
		}),
		row("fpathconf", "(fd, name) -> integer", "A limit of an open file.", 2, 2, func(t *py.Thread, args []py.Value) py.Value {
			fd, ok := py.ArgFD(t, args[0])
			if !ok {
				return py.Value{}
			}
			var st syscall.Stat_t
			return limitOf(t, args[1], syscall.Fstat(fd, &st), "")
		}),
	}
}

// nameArg converts a name, or its number.
func nameArg(t *py.Thread, v py.Value, names map[string]int) (int, bool) {
	if py.IsAnyInt(v) {
		return int(py.IntValue(v)), true
	}
	if !py.IsStr(v) {
		t.Raise(py.TypeError, "configuration names must be strings or integers")
		return 0, false
	}
	n, ok := names[py.As[py.Str](v).String()]
	if !ok {
		t.Raise(py.ValueError, "unrecognized configuration name")
	}
	return n, ok
}

func sysconf(t *py.Thread, args []py.Value) py.Value {
	n, ok := nameArg(t, args[0], sysconfNames)
	if !ok {
		return py.Value{}
	}
	if f := sysconfAsked[n]; f != nil {
		return py.Int(f())
	}
	if v, ok := sysconfValues[n]; ok {
		return py.Int(v)
	}
	return fail(t, syscall.EINVAL)
}

// sysconfAsked are the values that differ from machine to machine.
var sysconfAsked = map[int]func() int64{
	sysconfNames["SC_PAGESIZE"]:         func() int64 { return int64(os.Getpagesize()) },
	sysconfNames["SC_NPROCESSORS_ONLN"]: func() int64 { return int64(runtime.NumCPU()) },
	sysconfNames["SC_NPROCESSORS_CONF"]: func() int64 { return int64(runtime.NumCPU()) },
	sysconfNames["SC_PHYS_PAGES"]:       func() int64 { total, _ := memoryPages(); return total },
	sysconfNames["SC_AVPHYS_PAGES"]:     func() int64 { _, free := memoryPages(); return free },
	sysconfNames["SC_OPEN_MAX"]: func() int64 {
		var r syscall.Rlimit
		if syscall.Getrlimit(syscall.RLIMIT_NOFILE, &r) != nil {
			return -1
		}
		return int64(r.Cur)
	},
}

func confstr(t *py.Thread, args []py.Value) py.Value {
	n, ok := nameArg(t, args[0], confstrNames)
	if !ok {
		return py.Value{}
	}
	if text, ok := confstrValues[n]; ok {
		if text == "" {
			return py.None
		}
		return py.MkStr(text)
	}
	return fail(t, syscall.EINVAL)
}

func limitOf(t *py.Thread, name py.Value, statErr error, path string) py.Value {
	n, ok := nameArg(t, name, pathconfNames)
	if !ok {
		return py.Value{}
	}
	if statErr != nil {
		if path == "" {
			return fail(t, statErr)
		}
		return doneAt(t, statErr, path)
	}
	if v, ok := pathconfValues[n]; ok {
		return py.Int(v)
	}
	return fail(t, syscall.EINVAL)
}
