// How much memory one allocation can get on Linux.
package py

import "syscall"

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
