//go:build linux

package posix

import (
	"syscall"
	"unicode/utf8"

	"grumpy.dev/runtime/py"
)

// Operations on files by name.

// pathRow declares a function of one file name.
func pathRow(name, doc string, call func(path string) error) py.Row {
	return row(name, "(path)", doc, 1, 1, func(t *py.Thread, args []py.Value) py.Value {
		path, ok := py.ArgPath(t, name, 1, args[0])
		if !ok {
			return py.Value{}
		}
		return doneAt(t, call(path), path)
	})
}

// twoPaths declares a function of two file names; its exceptions hold neither.
func twoPaths(name, sig, doc string, call func(a, b string) error) py.Row {
	return row(name, sig, doc, 2, 2, func(t *py.Thread, args []py.Value) py.Value {
		a, ok := py.ArgPath(t, name, 1, args[0])
		if !ok {
			return py.Value{}
		}
		b, ok := py.ArgPath(t, name, 2, args[1])
		if !ok {
			return py.Value{}
		}
		return done(t, call(a, b))
	})
}

// pathMode declares a function of a file name and a number, which may have a default.
func pathMode(name, sig, doc string, deflt int, call func(path string, n uint32) error) py.Row {
	least := 1
	if deflt < 0 {
		least = 2
	}
	return row(name, sig, doc, least, 2, func(t *py.Thread, args []py.Value) py.Value {
		path, ok := py.ArgPath(t, name, 1, args[0])
		if !ok {
			return py.Value{}
		}
		n := deflt
		if args[1].Ok() {
			if n, ok = py.ArgInt32(t, args[1]); !ok {
				return py.Value{}
			}
		}
		return doneAt(t, call(path, uint32(n)), path)
	})
}

// chownRow declares a function of a file name and two ids.
func chownRow(name, doc string, call func(path string, uid, gid int) error) py.Row {
	return row(name, "(path, uid, gid)", doc, 3, 3, func(t *py.Thread, args []py.Value) py.Value {
		path, ok := py.ArgPath(t, name, 1, args[0])
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
		return doneAt(t, call(path, uid, gid), path)
	})
}

func pathRows() []py.Row {
	return []py.Row{
		pathRow("chdir", "Change the current working directory.", syscall.Chdir),
		pathRow("chroot", "Change the root directory.", syscall.Chroot),
		pathRow("rmdir", "Remove an empty directory.", syscall.Rmdir),
		pathRow("unlink", "Remove a file.", syscall.Unlink),
		pathRow("remove", "Remove a file.", syscall.Unlink),
		twoPaths("rename", "(old, new)", "Rename a file or directory.", syscall.Rename),
		twoPaths("link", "(src, dst)", "Make a hard link to a file.", syscall.Link),
		twoPaths("symlink", "(src, dst)", "Make a symbolic link pointing to src named dst.", syscall.Symlink),
		pathMode("chmod", "(path, mode)", "Change the access permissions of a file.", -1, syscall.Chmod),
		pathMode("mkdir", "(path, mode=0777)", "Make a directory.", 0o777, syscall.Mkdir),
		pathMode("mkfifo", "(filename, mode=0666)", "Make a FIFO.", 0o666, mkfifo),
		chownRow("chown", "Change the owner and group of a file.", syscall.Chown),
		chownRow("lchown", "Change the owner and group of a file, not of what a link points to.", syscall.Lchown),
		row("access", "(path, mode) -> True if granted, False otherwise", "Whether the real user may use the file so.", 2, 2, access),
		row("listdir", "(path) -> list_of_strings", "The names in a directory, without '.' and '..'.", 1, 1, listdir),
		row("readlink", "(path) -> path", "What a symbolic link points to.", 1, 1, readlink),
		row("utime", "(path, (atime, mtime))", "Set the times of a file; None: to now.", 2, 2, utime),
		plain("getcwd", "The current working directory.", func(t *py.Thread) py.Value {
			dir, err := syscall.Getwd()
			if err != nil {
				return fail(t, err)
			}
			return py.MkStr(dir)
		}),
		plain("getcwdu", "The current working directory as unicode.", func(t *py.Thread) py.Value {
			dir, err := syscall.Getwd()
			if err != nil {
				return fail(t, err)
			}
			return decodeName(t, dir)
		}),
	}
}

// What os.access asks for besides reading.
const (
	accessRun   = 1
	accessWrite = 2
)

func access(t *py.Thread, args []py.Value) py.Value {
	path, ok := py.ArgPath(t, "access", 1, args[0])
	if !ok {
		return py.Value{}
	}
	mode, ok := py.ArgInt32(t, args[1])
	if !ok {
		return py.Value{}
	}
	err := syscall.Access(path, uint32(mode))
	if data := py.DataFilesOf(err); data != nil && mode&accessWrite == 0 {
		_, isFolder, missing := data.Stat(path)
		return py.Bool(missing == nil && (isFolder || mode&accessRun == 0))
	}
	return py.Bool(err == nil)
}

// decodeName gives a file name as unicode; what can't be decoded stays a str.
func decodeName(t *py.Thread, name string) py.Value {
	if utf8.ValidString(name) {
		return py.MkUnicode(name)
	}
	return py.MkStr(name)
}

func listdir(t *py.Thread, args []py.Value) py.Value {
	path, ok := py.ArgPath(t, "listdir", 1, args[0])
	if !ok {
		return py.Value{}
	}
	py.FlushFiles()
	names, err := py.FolderNames(path)
	if err != nil {
		return doneAt(t, err, path)
	}
	out := make([]py.Value, len(names))
	for i, name := range names {
		if py.IsUnicode(args[0]) {
			out[i] = decodeName(t, name)
		} else {
			out[i] = py.MkStr(name)
		}
	}
	return py.ListOf(out).V()
}

func readlink(t *py.Thread, args []py.Value) py.Value {
	path, ok := py.ArgPath(t, "readlink", 1, args[0])
	if !ok {
		return py.Value{}
	}
	buf := make([]byte, 4096)
	n, err := syscall.Readlink(path, buf)
	if err != nil {
		return doneAt(t, err, path)
	}
	if py.IsUnicode(args[0]) {
		return decodeName(t, string(buf[:n]))
	}
	return py.MkStr(string(buf[:n]))
}

// timeParts splits a time into seconds and microseconds.
func timeParts(t *py.Thread, v py.Value) (syscall.Timeval, bool) {
	if py.IsAnyFloat(v) {
		f := py.FloatValue(v)
		sec := int64(f)
		if f < float64(sec) {
			sec--
		}
		return syscall.NsecToTimeval(sec*1e9 + int64((f-float64(sec))*1e6)*1e3), true
	}
	sec, ok := py.ArgLong(t, v)
	return syscall.NsecToTimeval(sec * 1e9), ok
}

func utime(t *py.Thread, args []py.Value) py.Value {
	path, ok := py.ArgPath(t, "utime", 1, args[0])
	if !ok {
		return py.Value{}
	}
	py.FlushFiles()
	if args[1] == py.None {
		return doneAt(t, touchNow(path), path)
	}
	if !py.IsTuple(args[1]) || len(py.As[py.Tuple](args[1]).Items()) != 2 {
		return t.Raise(py.TypeError, "utime() arg 2 must be a tuple (atime, mtime)")
	}
	var times [2]syscall.Timeval
	for i, v := range py.As[py.Tuple](args[1]).Items() {
		if times[i], ok = timeParts(t, v); !ok {
			return py.Value{}
		}
	}
	return doneAt(t, syscall.Utimes(path, times[:]), path)
}
