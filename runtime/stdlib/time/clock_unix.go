//go:build unix

package time

import (
	"os"
	"syscall"

	"grumpy.dev/runtime/py"
)

func clock(t *py.Thread, _ py.Value) py.Value {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return py.RaiseErrno(t, py.OSError, err, py.Value{})
	}
	return py.Float(float64((u.Utime.Nano()+u.Stime.Nano())/1000) / 1e6)
}

// acceptTwoDigits is 0 where PYTHONY2K says that years must have four digits.
func acceptTwoDigits() int64 {
	if os.Getenv("PYTHONY2K") != "" {
		return 0
	}
	return 1
}
