//go:build linux

package posix

import (
	"os"
	"strings"
	"sync"
	"syscall"

	"grumpy.dev/runtime/py"
)

// Starting programs: system, popen, spawnv and its like, and what subprocess.Popen does.

func spawnRows() []py.Row {
	return []py.Row{
		row("system", "(command) -> exit_status", "Run a command in a shell.", 1, 1, system),
		row("popen", "(command, mode='r', bufsize=-1) -> pipe", "A pipe to or from a command.", 1, 3, popen),
		spawnRow("spawnv", false, false),
		spawnRow("spawnve", false, true),
		spawnRow("spawnvp", true, false),
		spawnRow("spawnvpe", true, true),
	}
}

// launch describes a program to start.
type launch struct {
	argv  []string
	env   []string
	dir   string
	files [3]int // what the program has as 0, 1 and 2; -1: nothing
	// search: argv[0] (or executable) without a slash is looked for on PATH
	search     bool
	executable string
	attr       syscall.SysProcAttr
	closeFDs   bool
}

var closeOnExecLock sync.Mutex

// start starts the program and gives its process id.
func (l *launch) start() (int, error) {
	py.FlushFiles()
	attr := &syscall.ProcAttr{Dir: l.dir, Env: l.env, Sys: &l.attr}
	for _, fd := range l.files {
		attr.Files = append(attr.Files, uintptr(fd))
	}
	if l.closeFDs {
		closeOnExecLock.Lock()
		defer closeOnExecLock.Unlock()
		defer clearCloseOnExec(setCloseOnExec())
	}
	var firstError error
	for _, path := range l.candidates() {
		pid, err := syscall.ForkExec(path, l.argv, attr)
		switch err {
		case nil:
			return pid, nil
		case syscall.ENOENT, syscall.ENOTDIR:
			if firstError == nil {
				firstError = err
			}
		default:
			if !l.search {
				return 0, err
			}
			if firstError == nil || firstError == syscall.ENOENT || firstError == syscall.ENOTDIR {
				firstError = err
			}
		}
	}
	if firstError == nil {
		firstError = syscall.ENOENT
	}
	return 0, firstError
}

// candidates gives the files to try.
func (l *launch) candidates() []string {
	if !l.search || strings.Contains(l.executable, "/") {
		return []string{l.executable}
	}
	path, ok := "", false
	for _, entry := range l.env {
		if value, found := strings.CutPrefix(entry, "PATH="); found {
			path, ok = value, true
		}
	}
	if !ok {
		path = ":/bin:/usr/bin"
	}
	var out []string
	for _, dir := range strings.Split(path, ":") {
		if dir == "" {
			out = append(out, l.executable)
		} else {
			out = append(out, strings.TrimSuffix(dir, "/")+"/"+l.executable)
		}
	}
	return out
}

// setCloseOnExec marks the open descriptors past 2 that would be inherited, and gives them.
func setCloseOnExec() []int {
	var changed []int
	for _, fd := range openDescriptors() {
		if fd <= 2 {
			continue
		}
		if flags, err := fcntl(fd, syscall.F_GETFD, 0); err == nil && flags&syscall.FD_CLOEXEC == 0 {
			if _, err := fcntl(fd, syscall.F_SETFD, flags|syscall.FD_CLOEXEC); err == nil {
				changed = append(changed, fd)
			}
		}
	}
	return changed
}

func clearCloseOnExec(fds []int) {
	for _, fd := range fds {
		if flags, err := fcntl(fd, syscall.F_GETFD, 0); err == nil {
			_, _ = fcntl(fd, syscall.F_SETFD, flags&^syscall.FD_CLOEXEC) // it was open a moment ago
		}
	}
}

// shell describes a command for the shell.
func shell(command string) *launch {
	return &launch{argv: []string{"sh", "-c", command}, executable: "/bin/sh", env: os.Environ(), files: [3]int{0, 1, 2}}
}

func system(t *py.Thread, args []py.Value) py.Value {
	command, ok := py.ArgString(t, "system", 1, args[0])
	if !ok {
		return py.Value{}
	}
	release := py.HoldSignal(syscall.SIGINT) // the command gets it; the program goes on
	defer release()
	pid, err := shell(command).start()
	if err != nil {
		return fail(t, err)
	}
	var status syscall.WaitStatus
	if _, err := retry(func() (int, error) { return syscall.Wait4(pid, &status, 0, nil) }); err != nil {
		return py.SmallInt(-1)
	}
	return py.SmallInt(int64(status))
}

func popen(t *py.Thread, args []py.Value) py.Value {
	command, ok := py.ArgString(t, "popen", 1, args[0])
	if !ok {
		return py.Value{}
	}
	mode, size := "r", -1
	if args[1].Ok() {
		if mode, ok = py.ArgString(t, "popen", 2, args[1]); !ok {
			return py.Value{}
		}
	}
	if args[2].Ok() {
		if size, ok = py.ArgInt32(t, args[2]); !ok {
			return py.Value{}
		}
	}
	if mode == "rb" || mode == "rt" {
		mode = "r"
	} else if mode == "wb" || mode == "wt" {
		mode = "w"
	}
	if mode != "r" && mode != "w" {
		return fail(t, syscall.EINVAL)
	}
	r, w, err := os.Pipe()
	if err != nil {
		return fail(t, err)
	}
	l := shell(command)
	ours, theirs := r, w
	if mode == "r" {
		l.files[1] = int(w.Fd())
	} else {
		ours, theirs = w, r
		l.files[0] = int(r.Fd())
	}
	pid, err := l.start()
	_ = theirs.Close() // the child has it
	if err != nil {
		_ = ours.Close() // nothing was written
		return fail(t, err)
	}
	return py.NewFile(ours, command, mode, size, func(t *py.Thread, f *os.File) py.Value { return pclose(t, f, pid) }).V()
}

// pclose closes a pipe and gives the command's status, None for 0.
func pclose(t *py.Thread, f *os.File, pid int) py.Value {
	if err := f.Close(); err != nil {
		return py.RaiseErrno(t, py.IOError, err, py.Value{})
	}
	var status syscall.WaitStatus
	if _, err := retry(func() (int, error) { return syscall.Wait4(pid, &status, 0, nil) }); err != nil {
		return py.RaiseErrno(t, py.IOError, err, py.Value{})
	}
	if status == 0 {
		return py.None
	}
	return py.SmallInt(int64(status))
}

// spawnRow declares one of the spawn functions.
func spawnRow(name string, search, withEnv bool) py.Row {
	sig, n := "(mode, file, args)", 3
	if withEnv {
		sig, n = "(mode, file, args, env)", 4
	}
	doc := "Start a program. mode P_NOWAIT: gives the process id; P_WAIT: gives its exit code, or -signal."
	return row(name, sig, doc, n, n, func(t *py.Thread, args []py.Value) py.Value {
		mode, ok := py.ArgInt32(t, args[0])
		if !ok {
			return py.Value{}
		}
		l := &launch{files: [3]int{0, 1, 2}, search: search, env: os.Environ()}
		if l.executable, ok = py.ArgPath(t, name, 2, args[1]); !ok {
			return py.Value{}
		}
		if l.argv, ok = argumentList(t, name, 3, args[2]); !ok {
			return py.Value{}
		}
		if withEnv {
			if l.env, ok = environList(t, name, args[3]); !ok {
				return py.Value{}
			}
		}
		return l.spawn(t, mode)
	})
}

// spawn starts the program; where that fails, it is a child that ends with code 127, as after a fork.
func (l *launch) spawn(t *py.Thread, mode int) py.Value {
	pid, err := l.start()
	if err != nil {
		failed := &launch{executable: "/bin/sh", argv: []string{"sh", "-c", "exit 127"}, env: l.env, files: l.files}
		if pid, err = failed.start(); err != nil {
			return fail(t, err)
		}
	}
	if mode != spawnWait {
		return py.SmallInt(int64(pid))
	}
	for {
		_, status, err := await(t, pid, 0, nil)
		switch {
		case err != nil:
			return fail(t, err)
		case status.Signaled():
			return py.SmallInt(-int64(status.Signal()))
		case status.Exited():
			return py.SmallInt(int64(status.ExitStatus()))
		}
	}
}
