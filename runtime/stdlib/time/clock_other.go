//go:build !unix

package time

import (
	"os"
	"time"

	"grumpy.dev/runtime/py"
)

var started = time.Now()

// clock gives the time since the start, as CPython does on Windows.
func clock(*py.Thread, py.Value) py.Value { return py.Float(time.Since(started).Seconds()) }

// acceptTwoDigits is 0 where PYTHONY2K says that years must have four digits.
func acceptTwoDigits() int64 {
	if os.Getenv("PYTHONY2K") != "" {
		return 0
	}
	return 1
}
