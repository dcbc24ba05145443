// Int arithmetic in loops: the longest chain of the Collatz problem below a limit, and a mixing sum.
package main

import (
	"fmt"

	"grumpy.dev/bench/param"
)

func longestChain(limit int) (best, bestLength int) {
	for start := 1; start < limit; start++ {
		length := 1
		for n := start; n != 1; length++ {
			if n&1 != 0 {
				n = 3*n + 1
			} else {
				n >>= 1
			}
		}
		if length > bestLength {
			best, bestLength = start, length
		}
	}
	return best, bestLength
}

func mix(count int) int {
	total := 0
	for i := 0; i < count; i++ {
		total = (total*31 + i) % 1000003
	}
	return total
}

func main() {
	limit := param.Int(120000)
	best, length := longestChain(limit)
	fmt.Println(best, length, mix(limit*10))
}
