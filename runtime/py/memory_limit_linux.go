// How much memory one allocation can get on Linux.
package py

import (
	"os"
	"strconv"
	"strings"
	"syscall"
)

func readSystemLimit() int {
	limit := uint64(largestAllocation)
	var info syscall.Sysinfo_t
	if syscall.Sysinfo(&info) == nil {
		limit = min(limit, (uint64(info.Totalram)+uint64(info.Totalswap))*uint64(max(info.Unit, 1)))
	}
	var r syscall.Rlimit
	if syscall.Getrlimit(syscall.RLIMIT_AS, &r) == nil {
		limit = min(limit, r.Cur/2) // the other half is what Go has reserved already
	}
	return int(limit)
}

// freeMemory is how much memory the system could give now without taking any from others.
func freeMemory() int {
	text, err := os.ReadFile("/proc/meminfo")
	if err != nil {
		return largestAllocation
	}
	_, rest, found := strings.Cut(string(text), "MemAvailable:")
	fields := strings.Fields(rest)
	if !found || len(fields) == 0 {
		return largestAllocation
	}
	kilobytes, err := strconv.Atoi(fields[0])
	if err != nil {
		return largestAllocation
	}
	return kilobytes << 10
}
