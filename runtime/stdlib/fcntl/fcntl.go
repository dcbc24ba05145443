//go:build linux

package fcntl

import (
	"math/big"
	"syscall"
	"unsafe"

	"grumpy.dev/runtime/py"
)

// maxBuffer is the largest string that the calls take.
const maxBuffer = 1024

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "fcntl",
		Doc:  "Locks and control of file descriptors.",
		Rows: []py.Row{
			{Name: "fcntl", Sig: "(fd, op, arg=0)", Doc: "Do an operation on a descriptor.", Impl: py.Parse(2, 3, fcntl)},
			{Name: "ioctl", Sig: "(fd, op, arg=0, mutate_flag=True)", Doc: "Do an operation on a device.", Impl: py.Parse(2, 4, ioctl)},
			{Name: "flock", Sig: "(fd, operation)", Doc: "Lock or unlock a file.", Impl: py.Parse(2, 2, flock)},
			{Name: "lockf", Sig: "(fd, operation, length=0, start=0, whence=0)", Doc: "Lock or unlock part of a file.", Impl: py.Parse(2, 5, lockf)},
		},
		Init: func(_ *py.Thread, m *py.Module) bool {
			for name, n := range constants {
				m.Dict().SetStr(py.Intern(name), py.Int(n))
			}
			return true
		},
	})
}

var constants = map[string]int64{
	"DN_ACCESS": 1, "DN_ATTRIB": 32, "DN_CREATE": 4, "DN_DELETE": 8, "DN_MODIFY": 2, "DN_MULTISHOT": 2147483648,
	"DN_RENAME": 16, "FASYNC": 8192, "FD_CLOEXEC": 1, "F_DUPFD": 0, "F_EXLCK": 4, "F_GETFD": 1, "F_GETFL": 3,
	"F_GETLEASE": 1025, "F_GETLK": 5, "F_GETLK64": 5, "F_GETOWN": 9, "F_GETSIG": 11, "F_NOTIFY": 1026, "F_RDLCK": 0,
	"F_SETFD": 2, "F_SETFL": 4, "F_SETLEASE": 1024, "F_SETLK": 6, "F_SETLK64": 6, "F_SETLKW": 7, "F_SETLKW64": 7,
	"F_SETOWN": 8, "F_SETSIG": 10, "F_SHLCK": 8, "F_UNLCK": 2, "F_WRLCK": 1, "LOCK_EX": 2, "LOCK_MAND": 32, "LOCK_NB": 4,
	"LOCK_READ": 64, "LOCK_RW": 192, "LOCK_SH": 1, "LOCK_UN": 8, "LOCK_WRITE": 128,
}

func fail(t *py.Thread, err error) py.Value { return py.RaiseErrno(t, py.IOError, err, py.Value{}) }

func call(number uintptr, fd int, op, arg uintptr) (int64, error) {
	n, _, errno := syscall.Syscall(number, uintptr(fd), op, arg)
	if errno != 0 {
		return 0, errno
	}
	return int64(n), nil
}

// withBuffer does a call on a copy of data, which it gives back changed.
func withBuffer(t *py.Thread, number uintptr, fd int, op uintptr, data string) py.Value {
	var buf [maxBuffer + 1]byte
	copy(buf[:], data)
	_, err := call(number, fd, op, uintptr(unsafe.Pointer(&buf[0])))
	if err != nil {
		return fail(t, err)
	}
	return py.MkStr(string(buf[:len(data)]))
}

// fdAndInt reads the first two arguments: a file or its descriptor, and what to do with it.
func fdAndInt(t *py.Thread, args []py.Value) (fd, n int, ok bool) {
	if fd, ok = py.ArgFD(t, args[0]); ok {
		n, ok = py.ArgInt32(t, args[1])
	}
	return fd, n, ok
}

func fcntl(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	fd, op, ok := fdAndInt(t, args)
	if !ok {
		return py.Value{}
	}
	if v := args[2]; v.Ok() && (py.IsStr(v) || py.IsUnicode(v)) {
		data, ok := py.ArgBytes(t, "fcntl", 3, v)
		if !ok {
			return py.Value{}
		}
		if len(data) > maxBuffer {
			return t.Raise(py.ValueError, "fcntl string arg too long")
		}
		return withBuffer(t, syscall.SYS_FCNTL, fd, uintptr(op), data)
	}
	arg := uint32(0)
	if args[2].Ok() {
		if arg, ok = py.ArgMask32(t, args[2]); !ok {
			return py.Value{}
		}
	}
	n, err := call(syscall.SYS_FCNTL, fd, uintptr(op), uintptr(arg))
	if err != nil {
		return fail(t, err)
	}
	return py.Int(n)
}

func ioctl(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	fd, ok := py.ArgFD(t, args[0])
	if !ok {
		return py.Value{}
	}
	op, ok := py.ArgMask32(t, args[1])
	if !ok {
		return py.Value{}
	}
	v := args[2]
	if v.Zero() || py.IsInteger(v) {
		return ioctlNumber(t, fd, uintptr(op), v)
	}
	mutate := true
	if args[3].Ok() {
		if mutate, ok = py.Truth(t, args[3]); !ok {
			return py.Value{}
		}
	}
	if b, writable, _, ok := py.BufferOf(v); ok && writable && len(b) > 0 && mutate {
		n, err := call(syscall.SYS_IOCTL, fd, uintptr(op), uintptr(unsafe.Pointer(&b[0])))
		if err != nil {
			return fail(t, err)
		}
		return py.Int(n)
	}
	if data, ok := py.BytesOf(v); ok {
		if len(data) > maxBuffer {
			return t.Raise(py.ValueError, "ioctl string arg too long")
		}
		return withBuffer(t, syscall.SYS_IOCTL, fd, uintptr(op), data)
	}
	return t.Raise(py.TypeError, "ioctl requires a file or file descriptor, an integer and optionally an integer or buffer argument")
}

func ioctlNumber(t *py.Thread, fd int, op uintptr, v py.Value) py.Value {
	arg := uintptr(0)
	if v.Ok() {
		low := new(big.Int).And(py.BigOf(v), new(big.Int).SetUint64(1<<64-1))
		arg = uintptr(low.Uint64())
	}
	n, err := call(syscall.SYS_IOCTL, fd, op, arg)
	if err != nil {
		return fail(t, err)
	}
	return py.Int(n)
}

// waitLock repeats a lock call that one of Go's own signals ended; a signal for the program ends it.
func waitLock(t *py.Thread, lock func() error) py.Value {
	for {
		err := lock()
		switch {
		case err == nil:
			return py.None
		case err != syscall.EINTR:
			return fail(t, err)
		case !t.CheckSignals():
			return py.Value{}
		}
	}
}

func flock(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	fd, how, ok := fdAndInt(t, args)
	if !ok {
		return py.Value{}
	}
	py.FlushFiles()
	return waitLock(t, func() error { return syscall.Flock(fd, how) })
}

func lockf(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	fd, how, ok := fdAndInt(t, args)
	if !ok {
		return py.Value{}
	}
	var l syscall.Flock_t
	switch {
	case how == syscall.LOCK_UN:
		l.Type = syscall.F_UNLCK
	case how&syscall.LOCK_SH != 0:
		l.Type = syscall.F_RDLCK
	case how&syscall.LOCK_EX != 0:
		l.Type = syscall.F_WRLCK
	default:
		return t.Raise(py.ValueError, "unrecognized lockf argument")
	}
	for i, field := range []*int64{&l.Len, &l.Start} {
		if v := args[2+i]; v.Ok() {
			if *field, ok = py.ArgLong(t, v); !ok {
				return py.Value{}
			}
		}
	}
	if args[4].Ok() {
		whence, ok := py.ArgInt32(t, args[4])
		if !ok {
			return py.Value{}
		}
		l.Whence = int16(whence)
	}
	command := syscall.F_SETLKW
	if how&syscall.LOCK_NB != 0 {
		command = syscall.F_SETLK
	}
	py.FlushFiles()
	return waitLock(t, func() error { return syscall.FcntlFlock(uintptr(fd), command, &l) })
}
