// Opening files: file(name, mode, buffering) and the standard streams.
package py

import (
	"errors"
	"io/fs"
	"os"
	"strconv"
	"syscall"
)

var fileParams = []string{"name", "mode", "buffering"}

func fileNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value { return cls.alloc(cls) }

// fileInit is file.__init__; open on an object that is open already closes that first.
func fileInit(t *Thread, self Value, args []Value, kw *Kwargs) bool {
	full, ok := bindKeywords(t, "file", fileParams, 1, args, kw)
	if !ok {
		return false
	}
	path, ok := filePath(t, full[0])
	if !ok {
		return false
	}
	mode := "r"
	if full[1].Ok() {
		if mode, ok = argCString(t, "file", 2, full[1]); !ok {
			return false
		}
	}
	buffering := -1
	if full[2].Ok() {
		if buffering, ok = argInt32(t, full[2]); !ok {
			return false
		}
	}
	if As[File](self).s.Load() != nil && fileClose(t, self).Zero() {
		return false
	}
	flags, ok := openFlags(t, mode)
	if !ok {
		return false
	}
	f, err := openRegular(path, flags)
	if err != nil {
		raiseErrno(t, IOError, err, full[0])
		return false
	}
	As[File](self).open(f, full[0], mode, buffering, nil)
	return true
}

// filePath converts the name argument of file().
func filePath(t *Thread, v Value) (string, bool) { return ArgPath(t, "file", 1, v) }

// pathText converts a file name: a str, or a unicode in the file system's encoding.
func pathText(t *Thread, v Value) (string, bool) {
	if IsStr(v) {
		return As[Str](v).s, true
	}
	u := unicodeFrom(t, v)
	if u == nil {
		return "", false
	}
	return encodeToStr(t, u.V(), FileSystemEncoding(), "strict")
}

// errnoNumber is the error number n as the system's type.
func errnoNumber(n int) syscall.Errno { return syscall.Errno(n) }

// openFlags checks a mode string and gives the flags for the system.
func openFlags(t *Thread, mode string) (int, bool) {
	if mode == "" {
		t.Raise(ValueError, "empty mode string")
		return 0, false
	}
	plus, universal := false, false
	for i := 1; i < len(mode); i++ {
		plus = plus || mode[i] == '+'
		universal = universal || mode[i] == 'U'
	}
	access := os.O_WRONLY
	if plus {
		access = os.O_RDWR
	}
	switch mode[0] {
	case 'r', 'U':
		if !plus {
			access = os.O_RDONLY
		}
		return access, true
	case 'w':
		access |= os.O_CREATE | os.O_TRUNC
	case 'a':
		access |= os.O_CREATE | os.O_APPEND
	default:
		t.Raise(ValueError, "mode string must begin with one of 'r', 'w', 'a' or 'U', not '"+shortMode(mode)+"'")
		return 0, false
	}
	if universal {
		t.Raise(ValueError, "universal newline mode can only be used with modes starting with 'r'")
		return 0, false
	}
	return access, true
}

func shortMode(mode string) string { return mode[:min(len(mode), 200)] }

// openRegular opens a file that isn't a directory. What the program has written and not closed is
// written out first: CPython would have closed such files as soon as they were garbage.
func openRegular(path string, flags int) (*os.File, error) {
	FlushFiles()
	f, err := OpenFile(path, flags)
	if err != nil {
		return nil, err
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		_ = f.Close() // it was only opened for reading
		return nil, syscall.EISDIR
	}
	return f, nil
}

var errInvalid = syscall.EINVAL

// errnoOf finds the system's error number in err, 0 if there is none.
func errnoOf(err error) syscall.Errno {
	var n syscall.Errno
	switch {
	case errors.As(err, &n):
		return n
	case errors.Is(err, fs.ErrClosed):
		return syscall.EBADF
	}
	return 0
}

// strerror gives C's text for an error number.
func strerror(n syscall.Errno) string {
	s := n.Error()
	if s == "errno "+strconv.Itoa(int(n)) {
		return "Unknown error " + strconv.Itoa(int(n))
	}
	return string(upperByte(s[0])) + s[1:]
}

// raiseErrno raises cls (IOError or OSError) for a failed system call; filename may be zero. Where a signal ended the call,
// its handler's exception comes first.
func raiseErrno(t *Thread, cls *Type, err error, filename Value) Value {
	n := errnoOf(err)
	if n == syscall.EINTR && (t.HasExc() || !t.handlePending()) {
		return Value{}
	}
	if n == 0 {
		return t.Raise(cls, err.Error())
	}
	args := []Value{SmallInt(int64(n)), MkStr(strerror(n))}
	if filename.Ok() {
		args = append(args, filename)
	}
	return t.RaiseValue(cls, TupleOf(args).V())
}

func raiseIOError(t *Thread, err error) Value { return raiseErrno(t, IOError, err, Value{}) }
