//go:build linux

package signal

import (
	"syscall"
	"unsafe"

	"grumpy.dev/runtime/py"
)

// alarm, setitimer and getitimer: the system's own timers.

var itimerError *py.Type

// itimerval is C's struct of that name.
type itimerval struct{ interval, value syscall.Timeval }

func timerRows() []py.Row {
	return []py.Row{
		row("setitimer", "(which, seconds, interval=0)", "Set an interval timer; what it stood at.", 2, 3, setitimer),
		row("getitimer", "(which)", "How an interval timer stands: (remaining, interval).", 1, 1, getitimer),
	}
}

func alarm(t *py.Thread, args []py.Value) py.Value {
	seconds, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	old, err := set(0, itimerval{value: syscall.Timeval{Sec: int64(uint32(seconds))}})
	if err != nil {
		return py.RaiseErrno(t, py.OSError, err, py.Value{})
	}
	left := old.value.Sec
	if old.value.Usec >= 500000 || left == 0 && old.value.Usec > 0 {
		left++
	}
	return py.Int(left)
}

func set(which int, timer itimerval) (old itimerval, err error) {
	_, _, errno := syscall.Syscall(syscall.SYS_SETITIMER, uintptr(which), uintptr(unsafe.Pointer(&timer)), uintptr(unsafe.Pointer(&old)))
	if errno != 0 {
		err = errno
	}
	return old, err
}

func timeval(f float64) syscall.Timeval {
	sec := int64(f)
	return syscall.Timeval{Sec: sec, Usec: int64((f - float64(sec)) * 1e6)}
}

func timerTuple(timer itimerval) py.Value {
	seconds := func(tv syscall.Timeval) py.Value { return py.Float(float64(tv.Sec) + float64(tv.Usec)/1e6) }
	return py.NewTuple(seconds(timer.value), seconds(timer.interval)).V()
}

func setitimer(t *py.Thread, args []py.Value) py.Value {
	which, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	var seconds [2]float64
	for i, v := range args[1:] {
		if v.Ok() {
			if seconds[i], ok = py.AsFloat(t, v); !ok {
				return py.Value{}
			}
		}
	}
	old, err := set(which, itimerval{value: timeval(seconds[0]), interval: timeval(seconds[1])})
	if err != nil {
		return py.RaiseErrno(t, itimerError, err, py.Value{})
	}
	return timerTuple(old)
}

func getitimer(t *py.Thread, args []py.Value) py.Value {
	which, ok := py.ArgInt32(t, args[0])
	if !ok {
		return py.Value{}
	}
	var timer itimerval
	if _, _, errno := syscall.Syscall(syscall.SYS_GETITIMER, uintptr(which), uintptr(unsafe.Pointer(&timer)), 0); errno != 0 {
		return py.RaiseErrno(t, itimerError, errno, py.Value{})
	}
	return timerTuple(timer)
}
