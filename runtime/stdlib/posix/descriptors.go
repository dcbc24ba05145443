//go:build linux

package posix

import (
	"os"
	"syscall"

	"grumpy.dev/runtime/py"
)

// Operations on file descriptors.

// fdRow declares a function of one descriptor (or an object with a fileno method, where object is true).
func fdRow(name, doc string, object bool, call func(fd int) error) py.Row {
	arg := py.ArgInt32
	if object {
		arg = py.ArgFD
	}
	return row(name, "(fd)", doc, 1, 1, func(t *py.Thread, args []py.Value) py.Value {
		fd, ok := arg(t, args[0])
		if !ok {
			return py.Value{}
		}
		py.FlushFiles()
		return done(t, call(fd))
	})
}

func fdRows() []py.Row {
	return []py.Row{
		row("open", "(filename, flag, mode=0777) -> fd", "Open a file for low level input and output.", 2, 3, open),
		fdRow("close", "Close a descriptor.", false, syscall.Close),
		fdRow("fsync", "Write a file out to the disk.", true, syscall.Fsync),
		fdRow("fdatasync", "Write a file's data out to the disk.", true, fdatasync),
		fdRow("fchdir", "Change to the directory of a descriptor.", true, syscall.Fchdir),
		row("closerange", "(fd_low, fd_high)", "Close the descriptors from fd_low to fd_high - 1, errors ignored.", 2, 2, closerange),
		row("dup", "(fd) -> fd2", "A duplicate of a descriptor.", 1, 1, dup),
		row("dup2", "(old_fd, new_fd)", "Make new_fd a duplicate of old_fd.", 2, 2, dup2),
		row("lseek", "(fd, pos, how) -> newpos", "Set the position of a descriptor.", 3, 3, lseek),
		row("read", "(fd, buffersize) -> string", "Read from a descriptor.", 2, 2, read),
		row("write", "(fd, string) -> byteswritten", "Write to a descriptor.", 2, 2, write),
		row("fdopen", "(fd, mode='r', bufsize=-1) -> file_object", "A file object of a descriptor.", 1, 3, fdopen),
		row("isatty", "(fd) -> bool", "Whether a descriptor is a terminal.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			fd, ok := py.ArgInt32(t, args[0])
			if !ok {
				return py.Value{}
			}
			return py.Bool(isTerminal(fd))
		}),
		row("ftruncate", "(fd, length)", "Cut a file off.", 2, 2, ftruncate),
		row("fchmod", "(fd, mode)", "Change the permissions of an open file.", 2, 2, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := ints(t, args...)
			if !ok {
				return py.Value{}
			}
			return done(t, syscall.Fchmod(n[0], uint32(n[1])))
		}),
		row("fchown", "(fd, uid, gid)", "Change the owner of an open file.", 3, 3, fchown),
		plain("pipe", "A pipe: (read_end, write_end).", pipe),
		row("ttyname", "(fd) -> string", "The name of the terminal of a descriptor.", 1, 1, ttyname),
		row("tcgetpgrp", "(fd) -> pgid", "The process group of a terminal.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			fd, ok := py.ArgInt32(t, args[0])
			if !ok {
				return py.Value{}
			}
			pgid, err := tcgetpgrp(fd)
			return number(t, int64(pgid), err)
		}),
		row("tcsetpgrp", "(fd, pgid)", "Set the process group of a terminal.", 2, 2, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := ints(t, args...)
			if !ok {
				return py.Value{}
			}
			return done(t, tcsetpgrp(n[0], n[1]))
		}),
		plain("tmpfile", "A temporary file object without a name.", tmpfile),
	}
}

func open(t *py.Thread, args []py.Value) py.Value {
	path, ok := py.ArgPath(t, "open", 1, args[0])
	if !ok {
		return py.Value{}
	}
	flag, ok := py.ArgInt32(t, args[1])
	if !ok {
		return py.Value{}
	}
	mode := 0o777
	if args[2].Ok() {
		if mode, ok = py.ArgInt32(t, args[2]); !ok {
			return py.Value{}
		}
	}
	py.FlushFiles()
	fd, err := py.OpenFD(path, flag, uint32(mode))
	if err != nil {
		return doneAt(t, err, path)
	}
	return py.SmallInt(int64(fd))
}

func closerange(t *py.Thread, args []py.Value) py.Value {
	n, ok := ints(t, args...)
	if !ok {
		return py.Value{}
	}
	for fd := max(n[0], 0); fd < min(n[1], 1<<20); fd++ {
		_ = syscall.Close(fd) // errors are ignored, says the manual
	}
	return py.None
}

func dup(t *py.Thread, args []py.Value) py.Value {
	fd, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	n, err := syscall.Dup(fd)
	return number(t, int64(n), err)
}

func dup2(t *py.Thread, args []py.Value) py.Value {
	n, ok := ints(t, args...)
	if !ok {
		return py.Value{}
	}
	py.FlushFiles()
	if n[1] < 0 {
		return fail(t, syscall.EBADF)
	}
	return done(t, duplicate(n[0], n[1]))
}

func lseek(t *py.Thread, args []py.Value) py.Value {
	n, ok := ints(t, args[0], args[2])
	if !ok {
		return py.Value{}
	}
	pos, ok := py.ArgLong(t, args[1])
	if !ok {
		return py.Value{}
	}
	at, err := syscall.Seek(n[0], pos, n[1])
	return number(t, at, err)
}

// blocks tells whether reading from or writing to a descriptor waits.
func blocks(t *py.Thread, fd int) bool { return t.IsMainThread() && !isNonblocking(fd) }

func read(t *py.Thread, args []py.Value) py.Value {
	n, ok := ints(t, args...)
	if !ok {
		return py.Value{}
	}
	if n[1] < 0 {
		return fail(t, syscall.EINVAL)
	}
	if !py.HasRoom(t, n[1], 1) {
		return py.Value{}
	}
	py.FlushFiles()
	if blocks(t, n[0]) {
		if _, err := t.WaitFD(n[0], py.PollIn, -1); err != nil {
			return fail(t, err)
		}
	}
	buf := make([]byte, n[1])
	got, err := retry(func() (int, error) { return syscall.Read(n[0], buf) })
	if err != nil {
		return fail(t, err)
	}
	return py.MkStr(string(buf[:got]))
}

// retry repeats a system call that one of Go's own signals ended.
func retry(call func() (int, error)) (int, error) {
	for {
		if n, err := call(); err != syscall.EINTR {
			return n, err
		}
	}
}

func write(t *py.Thread, args []py.Value) py.Value {
	fd, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	data, ok := py.ArgBytes(t, "write", 2, args[1])
	if !ok {
		return py.Value{}
	}
	if blocks(t, fd) {
		if _, err := t.WaitFD(fd, py.PollOut, -1); err != nil {
			return fail(t, err)
		}
	}
	n, err := retry(func() (int, error) { return syscall.Write(fd, []byte(data)) })
	return number(t, int64(n), err)
}

// fdopen makes a file object; the descriptor is closed with it.
func fdopen(t *py.Thread, args []py.Value) py.Value {
	fd, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	mode, size := "r", -1
	if args[1].Ok() {
		if mode, ok = py.ArgString(t, "fdopen", 2, args[1]); !ok {
			return py.Value{}
		}
	}
	if args[2].Ok() {
		if size, ok = py.ArgInt32(t, args[2]); !ok {
			return py.Value{}
		}
	}
	if mode == "" || mode[0] != 'r' && mode[0] != 'w' && mode[0] != 'a' && mode[0] != 'U' {
		return t.Raisef(py.ValueError, "invalid file mode '%s'", mode)
	}
	var st syscall.Stat_t
	if err := syscall.Fstat(fd, &st); err != nil {
		return fail(t, err)
	}
	if st.Mode&syscall.S_IFMT == syscall.S_IFDIR {
		return py.RaiseErrno(t, py.IOError, syscall.EISDIR, py.MkStr("<fdopen>"))
	}
	if !accessFits(fd, mode) {
		return fail(t, syscall.EINVAL)
	}
	return py.NewFile(os.NewFile(uintptr(fd), "<fdopen>"), "<fdopen>", mode, size, nil).V()
}

// accessFits tells whether a descriptor was opened for what the mode asks.
func accessFits(fd int, mode string) bool {
	flags, err := fcntl(fd, syscall.F_GETFL, 0)
	if err != nil {
		return false
	}
	switch flags & syscall.O_ACCMODE {
	case syscall.O_RDONLY:
		return mode[0] == 'r' || mode[0] == 'U'
	case syscall.O_WRONLY:
		return mode[0] == 'w' || mode[0] == 'a'
	}
	return true
}

func isNonblocking(fd int) bool {
	flags, err := fcntl(fd, syscall.F_GETFL, 0)
	return err == nil && flags&syscall.O_NONBLOCK != 0
}

func ftruncate(t *py.Thread, args []py.Value) py.Value {
	fd, ok := py.ArgFD(t, args[0])
	if !ok {
		return py.Value{}
	}
	size, ok := py.ArgLong(t, args[1])
	if !ok {
		return py.Value{}
	}
	py.FlushFiles()
	if err := syscall.Ftruncate(fd, size); err != nil {
		return py.RaiseErrno(t, py.IOError, err, py.Value{})
	}
	return py.None
}

func fchown(t *py.Thread, args []py.Value) py.Value {
	fd, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	uid, ok := idArg(t, args[1], "uid")
	if !ok {
		return py.Value{}
	}
	gid, ok := idArg(t, args[2], "gid")
	if !ok {
		return py.Value{}
	}
	return done(t, syscall.Fchown(fd, uid, gid))
}

func pipe(t *py.Thread) py.Value {
	var p [2]int
	if err := syscall.Pipe(p[:]); err != nil {
		return fail(t, err)
	}
	return py.NewTuple(py.SmallInt(int64(p[0])), py.SmallInt(int64(p[1]))).V()
}

func ttyname(t *py.Thread, args []py.Value) py.Value {
	fd, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	if !isTerminal(fd) {
		var st syscall.Stat_t
		if err := syscall.Fstat(fd, &st); err != nil {
			return fail(t, err)
		}
		return fail(t, syscall.ENOTTY)
	}
	name, err := terminalName(fd)
	if err != nil {
		return fail(t, err)
	}
	return py.MkStr(name)
}

func tmpfile(t *py.Thread) py.Value {
	if !py.Warn(t, py.RuntimeWarning, "tmpfile is a potential security risk to your program", 1) {
		return py.Value{}
	}
	f, err := os.CreateTemp("", "tmpf")
	if err != nil {
		return fail(t, err)
	}
	if err := os.Remove(f.Name()); err != nil {
		return fail(t, err)
	}
	return py.NewFile(f, "<tmpfile>", "w+b", -1, nil).V()
}
