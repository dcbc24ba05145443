//go:build linux

package posix

import (
	"os"
	"syscall"

	"grumpy.dev/runtime/py"
)

// subprocess.Popen._execute_child forks; this takes its place as soon as the library's module has run.
//
// What surprises: of preexec_fn only os.setsid, os.setpgrp and os.setpgid are possible, since no Python code can run between
// fork and exec; any other is refused.

// The parameters of _execute_child, without self.
const childParams = "self args executable preexec_fn close_fds cwd env universal_newlines startupinfo creationflags shell " +
	"to_close p2cread p2cwrite c2pread c2pwrite errread errwrite"

// Their places in the arguments.
const (
	argSelf = iota
	argArgs
	argExecutable
	argPreexec
	argCloseFDs
	argCwd
	argEnv
	argNewlines
	argStartup
	argFlags
	argShell
	argToClose
	argP2CRead
	argP2CWrite
	argC2PRead
	argC2PWrite
	argErrRead
	argErrWrite
)

// replaceExecuteChild runs after the library's subprocess module has.
func replaceExecuteChild(t *py.Thread, module py.Value) bool {
	popen := py.GetAttr(t, module, py.Intern("Popen"))
	if popen.Zero() {
		return t.ClearIf(py.AttributeError)
	}
	f := py.NewBuiltin(&py.Row{Name: "_execute_child", Sig: "(...)", Impl: py.Keywords(18, childParams, executeChild)}, "subprocess")
	return py.SetAttr(t, popen, py.Intern("_execute_child"), py.NewUnboundMethod(f, popen))
}

func executeChild(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	l, ok := childLaunch(t, args)
	if !ok {
		return py.Value{}
	}
	pid, err := l.start()
	if err == nil {
		pidValue := py.SmallInt(int64(pid))
		if !py.SetAttr(t, args[argSelf], py.Intern("pid"), pidValue) || !py.SetAttr(t, args[argSelf], py.Intern("_child_created"), py.True) {
			return py.Value{}
		}
	}
	if !closeChildEnds(t, args) {
		return py.Value{}
	}
	if err != nil {
		return childFailed(t, l, err)
	}
	return py.None
}

// childFailed raises the OSError that the child would have met, which has its traceback as an attribute.
func childFailed(t *py.Thread, l *launch, err error) py.Value {
	if l.dir != "" {
		var st syscall.Stat_t
		if e := syscall.Stat(l.dir, &st); e != nil || st.Mode&syscall.S_IFMT != syscall.S_IFDIR {
			doneAt(t, err, l.dir)
			return attachTraceback(t)
		}
	}
	fail(t, err)
	return attachTraceback(t)
}

func attachTraceback(t *py.Thread) py.Value {
	exc := t.PendingInstance()
	if !py.SetAttr(t, exc, py.Intern("child_traceback"), py.MkStr("")) {
		return py.Value{}
	}
	return t.RaiseValue(py.OSError, exc)
}

// childLaunch says what to start.
func childLaunch(t *py.Thread, args []py.Value) (*launch, bool) {
	l := &launch{search: true, files: [3]int{0, 1, 2}}
	argv, ok := childArguments(t, args)
	if !ok {
		return nil, false
	}
	l.argv, l.executable = argv, argv[0]
	if v := args[argExecutable]; v != py.None {
		if l.executable, ok = py.ArgPath(t, "execvp", 1, v); !ok {
			return nil, false
		}
	}
	if l.env = os.Environ(); args[argEnv] != py.None {
		if l.env, ok = environList(t, "execve", args[argEnv]); !ok {
			return nil, false
		}
	}
	if args[argCwd] != py.None {
		if l.dir, ok = py.ArgPath(t, "chdir", 1, args[argCwd]); !ok {
			return nil, false
		}
	}
	if l.closeFDs, ok = py.Truth(t, args[argCloseFDs]); !ok || !l.before(t, args[argPreexec]) {
		return nil, false
	}
	for i, v := range []py.Value{args[argP2CRead], args[argC2PWrite], args[argErrWrite]} {
		if v == py.None {
			continue
		}
		if l.files[i], ok = py.ArgInt32(t, v); !ok {
			return nil, false
		}
	}
	return l, true
}

// childArguments gives the program's arguments, those of the shell where it is asked for.
func childArguments(t *py.Thread, args []py.Value) ([]string, bool) {
	list := args[argArgs]
	if py.IsStr(list) || py.IsUnicode(list) {
		list = py.NewList(list).V()
	} else {
		items, ok := py.ListFromIter(t, list)
		if !ok {
			return nil, false
		}
		list = py.ListOf(items).V()
	}
	useShell, ok := py.Truth(t, args[argShell])
	if !ok {
		return nil, false
	}
	if useShell {
		items := append([]py.Value{py.MkStr("/bin/sh"), py.MkStr("-c")}, py.As[py.List](list).Copy()...)
		if args[argExecutable] != py.None {
			items[0] = args[argExecutable]
		}
		list = py.ListOf(items).V()
	}
	return argumentList(t, "execvp", 2, list)
}

// before takes preexec_fn as far as it can be done.
func (l *launch) before(t *py.Thread, f py.Value) bool {
	if f == py.None {
		return true
	}
	d := nativeDict()
	switch f {
	case d.GetStr(py.Intern("setsid")):
		l.attr.Setsid = true
	case d.GetStr(py.Intern("setpgrp")), d.GetStr(py.Intern("setpgid")):
		l.attr.Setpgid = true
	default:
		t.Raise(py.NotImplementedError, "preexec_fn can't work in a compiled program, where no Python code can run between fork and exec; "+
			"only os.setsid and os.setpgrp are possible")
		return false
	}
	return true
}

func nativeDict() *py.Dict {
	return py.As[py.Module](py.SysModules().GetStr(py.Intern("posix"))).Dict()
}

// closeChildEnds closes the ends of pipes that belong to the child now.
func closeChildEnds(t *py.Thread, args []py.Value) bool {
	pairs := [][2]int{{argP2CRead, argP2CWrite}, {argC2PWrite, argC2PRead}, {argErrWrite, argErrRead}}
	for _, pair := range pairs {
		theirs, ours := args[pair[0]], args[pair[1]]
		if theirs == py.None || ours == py.None {
			continue
		}
		open, ok := py.Contains(t, args[argToClose], theirs)
		if !ok {
			return false
		}
		if !open {
			continue // closed already: stdout and stderr may share an end
		}
		fd, ok := py.ArgInt32(t, theirs)
		if !ok {
			return false
		}
		_ = syscall.Close(fd) // the child has its copy
		if remove := py.GetAttr(t, args[argToClose], py.Intern("remove")); remove.Zero() || py.Call1(t, remove, theirs).Zero() {
			return false
		}
	}
	return true
}
