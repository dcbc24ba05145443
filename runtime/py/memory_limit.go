// Refusing allocations that cannot succeed, before Go's runtime is asked for them.
//
// Go ends the process when the system refuses memory ("fatal error: out of memory"), where Python
// raises MemoryError. So everything whose size a program chooses freely ([0] * n, range(n), 'x' * n)
// asks here first. The answer follows what the system would say to one allocation: Linux's default
// overcommit rule refuses a single mapping larger than RAM and swap together, and RLIMIT_AS bounds
// the address space. What is larger than the memory that is free just now is refused too, since the system would end the process
// once it writes there. Small requests are not checked: they can't fail on their own.
package py

import (
	"math"
	"sync"
)

// alwaysGranted is the size in bytes below which a request is not checked.
const alwaysGranted = 32 << 20

// alwaysFree is the size in bytes below which free memory is not looked up.
const alwaysFree = 256 << 20

// largestAllocation is the address space that Go can use at most.
const largestAllocation = 1 << 47

var systemLimit = sync.OnceValue(readSystemLimit)

// HasRoom tells whether n elements of size bytes can be allocated at once; if not, MemoryError is set.
func HasRoom(t *Thread, n, size int) bool {
	if n <= alwaysGranted/size {
		return true
	}
	if n < math.MaxInt64/size {
		if bytes := n * size; bytes < largestAllocation && bytes <= systemLimit() && (bytes < alwaysFree || bytes <= freeMemory()) {
			return true
		}
	}
	t.RaiseNone(MemoryError)
	return false
}
