//go:build linux

package posix

import (
	"math"
	"syscall"

	"grumpy.dev/runtime/py"
)

// Process, user and group ids.

// idArg converts a user or group id; -1 stands for "leave as it is".
func idArg(t *py.Thread, v py.Value, what string) (int, bool) {
	n, ok := py.ArgLong(t, v)
	name := "user"
	if what == "gid" {
		name = "group"
	}
	switch {
	case !ok && t.ClearIf(py.OverflowError), ok && (n < -1 || n > math.MaxUint32):
		if py.IsLong(v) && py.BigOf(v).Sign() < 0 || ok && n < 0 {
			t.Raise(py.OverflowError, name+" id is less than minimum")
		} else {
			t.Raise(py.OverflowError, name+" id is greater than maximum")
		}
		return 0, false
	}
	return int(n), ok
}

// setID declares a function that sets ids.
func setID(name, sig string, call func(ids []int) error, whats ...string) py.Row {
	return row(name, sig, "Set the ids of the process.", len(whats), len(whats), func(t *py.Thread, args []py.Value) py.Value {
		ids := make([]int, len(whats))
		for i, what := range whats {
			var ok bool
			if ids[i], ok = idArg(t, args[i], what); !ok {
				return py.Value{}
			}
		}
		return done(t, call(ids))
	})
}

func getID(name, doc string, call func() int) py.Row {
	return plain(name, doc, func(*py.Thread) py.Value { return py.SmallInt(int64(call())) })
}

func idRows() []py.Row {
	return []py.Row{
		getID("getpid", "The process id.", syscall.Getpid),
		getID("getppid", "The parent's process id.", syscall.Getppid),
		getID("getuid", "The real user id.", syscall.Getuid),
		getID("geteuid", "The effective user id.", syscall.Geteuid),
		getID("getgid", "The real group id.", syscall.Getgid),
		getID("getegid", "The effective group id.", syscall.Getegid),
		getID("getpgrp", "The process group id.", syscall.Getpgrp),
		plain("getgroups", "The supplementary group ids.", func(t *py.Thread) py.Value {
			ids, err := syscall.Getgroups()
			if err != nil {
				return fail(t, err)
			}
			out := make([]py.Value, len(ids))
			for i, id := range ids {
				out[i] = py.SmallInt(int64(id))
			}
			return py.ListOf(out).V()
		}),
		row("setgroups", "(list)", "Set the supplementary group ids.", 1, 1, setgroups),
		row("initgroups", "(username, gid)", "Set the supplementary group ids to those of a user.", 2, 2, initgroups),
		row("getpgid", "(pid) -> pgid", "The process group of a process.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := ints(t, args...)
			if !ok {
				return py.Value{}
			}
			pgid, err := syscall.Getpgid(n[0])
			return number(t, int64(pgid), err)
		}),
		row("getsid", "(pid) -> sid", "The session of a process.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := ints(t, args...)
			if !ok {
				return py.Value{}
			}
			sid, err := getsid(n[0])
			return number(t, int64(sid), err)
		}),
		row("setpgid", "(pid, pgrp)", "Set the process group of a process.", 2, 2, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := ints(t, args...)
			if !ok {
				return py.Value{}
			}
			return done(t, syscall.Setpgid(n[0], n[1]))
		}),
		plain("setpgrp", "Make this process a process group leader.", func(t *py.Thread) py.Value { return done(t, syscall.Setpgid(0, 0)) }),
		plain("setsid", "Make this process a session leader.", func(t *py.Thread) py.Value {
			_, err := syscall.Setsid()
			return done(t, err)
		}),
		setID("setuid", "(uid)", func(ids []int) error { return syscall.Setuid(ids[0]) }, "uid"),
		setID("setgid", "(gid)", func(ids []int) error { return syscall.Setgid(ids[0]) }, "gid"),
		setID("seteuid", "(uid)", func(ids []int) error { return syscall.Setreuid(-1, ids[0]) }, "uid"),
		setID("setegid", "(gid)", func(ids []int) error { return syscall.Setregid(-1, ids[0]) }, "gid"),
		setID("setreuid", "(ruid, euid)", func(ids []int) error { return syscall.Setreuid(ids[0], ids[1]) }, "uid", "uid"),
		setID("setregid", "(rgid, egid)", func(ids []int) error { return syscall.Setregid(ids[0], ids[1]) }, "gid", "gid"),
		setID("setresuid", "(ruid, euid, suid)", func(ids []int) error { return setresuid(ids[0], ids[1], ids[2]) }, "uid", "uid", "uid"),
		setID("setresgid", "(rgid, egid, sgid)", func(ids []int) error { return setresgid(ids[0], ids[1], ids[2]) }, "gid", "gid", "gid"),
		plain("getresuid", "The real, effective and saved user ids.", func(t *py.Thread) py.Value { return threeIDs(t, getresuid) }),
		plain("getresgid", "The real, effective and saved group ids.", func(t *py.Thread) py.Value { return threeIDs(t, getresgid) }),
	}
}

func threeIDs(t *py.Thread, call func() ([3]uint32, error)) py.Value {
	ids, err := call()
	if err != nil {
		return fail(t, err)
	}
	return py.NewTuple(py.Int(int64(ids[0])), py.Int(int64(ids[1])), py.Int(int64(ids[2]))).V()
}

func setgroups(t *py.Thread, args []py.Value) py.Value {
	items, ok := py.ListFromIter(t, args[0])
	if !ok {
		if t.ClearIf(py.TypeError) {
			t.Raise(py.TypeError, "setgroups argument must be a sequence")
		}
		return py.Value{}
	}
	ids := make([]int, len(items))
	for i, item := range items {
		if !py.IsInteger(item) {
			return t.Raise(py.TypeError, "groups must be integers")
		}
		if ids[i], ok = idArg(t, item, "gid"); !ok {
			return py.Value{}
		}
	}
	return done(t, syscall.Setgroups(ids))
}

func initgroups(t *py.Thread, args []py.Value) py.Value {
	name, ok := py.ArgString(t, "initgroups", 1, args[0])
	if !ok {
		return py.Value{}
	}
	gid, ok := idArg(t, args[1], "gid")
	if !ok {
		return py.Value{}
	}
	return done(t, syscall.Setgroups(append([]int{gid}, groupsOfUser(name)...)))
}
