// Maps with int keys: counting, looking up, deleting.
package main

import (
	"fmt"

	"grumpy.dev/bench/param"
)

func sieve(limit int) int {
	composites := map[int][]int{}
	count := 0
	for n := 2; n < limit; n++ {
		factors, composite := composites[n]
		if !composite {
			count++
			composites[n*n] = []int{n}
			continue
		}
		delete(composites, n)
		for _, factor := range factors {
			composites[n+factor] = append(composites[n+factor], factor)
		}
	}
	return count
}

func histogram(count int) map[int]int {
	seen := map[int]int{}
	value := 12345
	for i := 0; i < count; i++ {
		value = (value*1103515245 + 12345) & 0x7fffffff
		seen[value%5003]++
	}
	return seen
}

func main() {
	limit := param.Int(600000)
	seen := histogram(limit * 5)
	total, most := 0, 0
	for key, times := range seen {
		total += key * times
		most = max(most, times)
	}
	fmt.Println(sieve(limit), len(seen), most, total)
}
