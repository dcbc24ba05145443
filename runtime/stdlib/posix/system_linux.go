package posix

import (
	"os"
	"runtime"
	"strconv"
	"syscall"
	"time"
	"unsafe"

	"grumpy.dev/runtime/py"
)

// What Linux does in its own way.

const spawnWait = 0

func fcntl(fd, cmd, arg int) (int, error) {
	n, _, errno := syscall.Syscall(syscall.SYS_FCNTL, uintptr(fd), uintptr(cmd), uintptr(arg))
	if errno != 0 {
		return 0, errno
	}
	return int(n), nil
}

func ioctl(fd int, request uintptr, arg unsafe.Pointer) error {
	if _, _, errno := syscall.Syscall(syscall.SYS_IOCTL, uintptr(fd), request, uintptr(arg)); errno != 0 {
		return errno
	}
	return nil
}

func isTerminal(fd int) bool {
	var termios [256]byte
	return ioctl(fd, syscall.TCGETS, unsafe.Pointer(&termios)) == nil
}

func tcgetpgrp(fd int) (int32, error) {
	var pgid int32
	err := ioctl(fd, syscall.TIOCGPGRP, unsafe.Pointer(&pgid))
	return pgid, err
}

func tcsetpgrp(fd, pgid int) error {
	n := int32(pgid)
	return ioctl(fd, syscall.TIOCSPGRP, unsafe.Pointer(&n))
}

func terminalName(fd int) (string, error) { return os.Readlink("/proc/self/fd/" + strconv.Itoa(fd)) }

func fdatasync(fd int) error { return syscall.Fdatasync(fd) }

func mkfifo(path string, mode uint32) error { return syscall.Mkfifo(path, mode) }

// duplicate is dup2, which Linux on ARM has only as dup3.
func duplicate(fd, to int) error {
	if fd == to {
		_, err := fcntl(fd, syscall.F_GETFD, 0)
		return err
	}
	return syscall.Dup3(fd, to, 0)
}

func touchNow(path string) error {
	now := syscall.NsecToTimespec(time.Now().UnixNano())
	return syscall.UtimesNano(path, []syscall.Timespec{now, now})
}

func statTimes(st *syscall.Stat_t) (atime, mtime, ctime syscall.Timespec) {
	return st.Atim, st.Mtim, st.Ctim
}

func statvfs(path string) (py.Value, error) {
	var st syscall.Statfs_t
	if err := syscall.Statfs(path, &st); err != nil {
		return py.Value{}, err
	}
	return statvfsTuple(&st), nil
}

func fstatvfs(fd int) (py.Value, error) {
	var st syscall.Statfs_t
	if err := syscall.Fstatfs(fd, &st); err != nil {
		return py.Value{}, err
	}
	return statvfsTuple(&st), nil
}

func statvfsTuple(st *syscall.Statfs_t) py.Value {
	const valid = 0x20 // ST_VALID, which C's library takes out
	fields := []int64{int64(st.Bsize), int64(st.Frsize), int64(st.Blocks), int64(st.Bfree), int64(st.Bavail), int64(st.Files),
		int64(st.Ffree), int64(st.Ffree), int64(st.Flags) &^ valid, int64(st.Namelen)}
	vals := make([]py.Value, len(fields))
	for i, n := range fields {
		vals[i] = py.Int(n)
	}
	return statvfsResult.Make(vals...)
}

// peekChild waits until a child can be waited for, and leaves it so.
func peekChild(pid, options int) error {
	const (
		idAll, idPid, idPgid = 0, 1, 2
		exited, noWait       = 4, 0x1000000
	)
	kind, id := idPid, pid
	switch {
	case pid == -1:
		kind, id = idAll, 0
	case pid < -1:
		kind, id = idPgid, -pid
	case pid == 0:
		kind, id = idPgid, syscall.Getpgrp()
	}
	flags := exited | noWait | options&(syscall.WUNTRACED|syscall.WCONTINUED)
	var info [128]byte
	for {
		_, _, errno := syscall.Syscall6(syscall.SYS_WAITID, uintptr(kind), uintptr(id), uintptr(unsafe.Pointer(&info)),
			uintptr(flags), 0, 0)
		switch errno {
		case 0:
			return nil
		case syscall.EINTR:
		default:
			return errno
		}
	}
}

// letSignalsArrive gives Go's signal goroutine the time to note what this process has just sent to itself.
func letSignalsArrive() {
	for range 4 {
		runtime.Gosched()
	}
	time.Sleep(50 * time.Microsecond)
}

func priority() (int, error) {
	n, err := syscall.Getpriority(syscall.PRIO_PROCESS, 0)
	return 20 - n, err
}

// uptimeTicks is the time since the system started, in hundredths of a second.
func uptimeTicks() int64 {
	var info syscall.Sysinfo_t
	if syscall.Sysinfo(&info) != nil {
		return 0
	}
	text, err := os.ReadFile("/proc/uptime")
	if err == nil {
		for i, c := range text {
			if c == ' ' {
				if f, err := strconv.ParseFloat(string(text[:i]), 64); err == nil {
					return int64(f*100 + 0.5)
				}
			}
		}
	}
	return int64(info.Uptime) * 100
}

func memoryPages() (total, free int64) {
	var info syscall.Sysinfo_t
	if syscall.Sysinfo(&info) != nil {
		return -1, -1
	}
	page := int64(os.Getpagesize())
	return int64(info.Totalram) * int64(info.Unit) / page, int64(info.Freeram) * int64(info.Unit) / page
}

// openDescriptors lists the descriptors of the process.
func openDescriptors() (fds []int) {
	dir, err := os.Open("/proc/self/fd")
	if err != nil {
		for fd := range 256 {
			fds = append(fds, fd)
		}
		return fds
	}
	names, _ := dir.Readdirnames(-1)
	_ = dir.Close() // only read
	for _, name := range names {
		if fd, err := strconv.Atoi(name); err == nil {
			fds = append(fds, fd)
		}
	}
	return fds
}

func uname(t *py.Thread) py.Value {
	var u syscall.Utsname
	if err := syscall.Uname(&u); err != nil {
		return fail(t, err)
	}
	text := func(field []int8) py.Value {
		b := make([]byte, 0, len(field))
		for _, c := range field {
			if c == 0 {
				break
			}
			b = append(b, byte(c))
		}
		return py.MkStr(string(b))
	}
	return py.NewTuple(text(unsafeInt8(u.Sysname[:])), text(unsafeInt8(u.Nodename[:])), text(unsafeInt8(u.Release[:])),
		text(unsafeInt8(u.Version[:])), text(unsafeInt8(u.Machine[:]))).V()
}

// unsafeInt8 makes the fields of Utsname, which are int8 on some machines and uint8 on others, alike.
func unsafeInt8[T int8 | uint8](field []T) []int8 {
	return unsafe.Slice((*int8)(unsafe.Pointer(&field[0])), len(field))
}

func getsid(pid int) (int, error) {
	n, _, errno := syscall.RawSyscall(syscall.SYS_GETSID, uintptr(pid), 0, 0)
	if errno != 0 {
		return 0, errno
	}
	return int(n), nil
}

func setresuid(r, e, s int) error { return syscall.Setresuid(r, e, s) }

func setresgid(r, e, s int) error { return syscall.Setresgid(r, e, s) }

func getresuid() ([3]uint32, error) { return threeNumbers(syscall.SYS_GETRESUID) }

func getresgid() ([3]uint32, error) { return threeNumbers(syscall.SYS_GETRESGID) }

func threeNumbers(call uintptr) (ids [3]uint32, err error) {
	_, _, errno := syscall.RawSyscall(call, uintptr(unsafe.Pointer(&ids[0])), uintptr(unsafe.Pointer(&ids[1])),
		uintptr(unsafe.Pointer(&ids[2])))
	if errno != 0 {
		err = errno
	}
	return ids, err
}

func deviceRows() []py.Row {
	return []py.Row{
		row("major", "(device) -> major number", "The major number of a device.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := deviceArg(t, args[0])
			if !ok {
				return py.Value{}
			}
			return py.Int(int64(n>>8&0xfff | n>>32&^0xfff))
		}),
		row("minor", "(device) -> minor number", "The minor number of a device.", 1, 1, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := deviceArg(t, args[0])
			if !ok {
				return py.Value{}
			}
			return py.Int(int64(n&0xff | n>>12&^0xff&0xffffffff))
		}),
		row("makedev", "(major, minor) -> device number", "A device number.", 2, 2, func(t *py.Thread, args []py.Value) py.Value {
			n, ok := ints(t, args...)
			if !ok {
				return py.Value{}
			}
			return py.Int(int64(device(uint64(uint32(n[0])), uint64(uint32(n[1])))))
		}),
		row("mknod", "(filename, mode=0600, device=0)", "Make a file system node.", 1, 3, mknod),
		plain("openpty", "A pseudo-terminal: (master_fd, slave_fd).", openpty),
		row("lchmod", "(path, mode)", "Change the access permissions of a file, not of what a link points to.", 2, 2, lchmod),
	}
}

// deviceArg converts a device number.
func deviceArg(t *py.Thread, v py.Value) (uint64, bool) {
	if !py.IsInteger(v) {
		t.Raise(py.TypeError, "an integer is required")
		return 0, false
	}
	n := py.BigOf(v)
	switch {
	case n.Sign() < 0:
		t.Raise(py.OverflowError, "can't convert negative number to unsigned long")
	case n.BitLen() > 64:
		t.Raise(py.OverflowError, "long too big to convert")
	default:
		return n.Uint64(), true
	}
	return 0, false
}

// lchmod is not there for links on Linux, as C's library says.
func lchmod(t *py.Thread, args []py.Value) py.Value {
	path, ok := py.ArgPath(t, "lchmod", 1, args[0])
	if !ok {
		return py.Value{}
	}
	mode, ok := py.ArgInt32(t, args[1])
	if !ok {
		return py.Value{}
	}
	var st syscall.Stat_t
	if err := syscall.Lstat(path, &st); err != nil {
		return doneAt(t, err, path)
	}
	if st.Mode&syscall.S_IFMT == syscall.S_IFLNK {
		return doneAt(t, syscall.EOPNOTSUPP, path)
	}
	return doneAt(t, syscall.Chmod(path, uint32(mode)), path)
}

func device(major, minor uint64) uint64 {
	return minor&0xff | major&0xfff<<8 | minor&^0xff<<12 | major&^0xfff<<32
}

func mknod(t *py.Thread, args []py.Value) py.Value {
	path, ok := py.ArgPath(t, "mknod", 1, args[0])
	if !ok {
		return py.Value{}
	}
	n := []int{0o600, 0}
	for i, v := range args[1:] {
		if v.Ok() {
			if n[i], ok = py.ArgInt32(t, v); !ok {
				return py.Value{}
			}
		}
	}
	return doneAt(t, syscall.Mknod(path, uint32(n[0]), n[1]), path)
}

func openpty(t *py.Thread) py.Value {
	master, err := syscall.Open("/dev/ptmx", syscall.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		return fail(t, err)
	}
	var unlocked, number int32
	if err = ioctl(master, syscall.TIOCSPTLCK, unsafe.Pointer(&unlocked)); err == nil {
		err = ioctl(master, syscall.TIOCGPTN, unsafe.Pointer(&number))
	}
	if err != nil {
		_ = syscall.Close(master) // the first error counts
		return fail(t, err)
	}
	slave, err := syscall.Open("/dev/pts/"+strconv.Itoa(int(number)), syscall.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		_ = syscall.Close(master) // the first error counts
		return fail(t, err)
	}
	return py.NewTuple(py.SmallInt(int64(master)), py.SmallInt(int64(slave))).V()
}
