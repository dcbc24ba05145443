// Slices of small ints: reversals of permutations, as in the Benchmarks Game.
package main

import (
	"fmt"

	"grumpy.dev/bench/param"
)

func flips(permutation, scratch []int) int {
	copy(scratch, permutation)
	count := 0
	for first := scratch[0]; first != 0; first = scratch[0] {
		for low, high := 0, first; low < high; low, high = low+1, high-1 {
			scratch[low], scratch[high] = scratch[high], scratch[low]
		}
		count++
	}
	return count
}

// rotate goes on to the next permutation after each pair; false when there is none.
func rotate(permutation, counts []int) bool {
	n := len(permutation)
	for i := 2; i < n; i++ {
		if counts[i] < i {
			counts[i]++
			return true
		}
		if i == n-1 {
			return false
		}
		counts[i] = 0
		moved := permutation[0]
		copy(permutation, permutation[1:i+2])
		permutation[i+1] = moved
	}
	return true
}

func fannkuch(n int) (checksum, most int) {
	permutation, scratch, counts := make([]int, n), make([]int, n), make([]int, n)
	for i := range permutation {
		permutation[i] = i
	}
	for sign := 1; ; sign = -sign {
		count := flips(permutation, scratch)
		most = max(most, count)
		checksum += sign * count
		if sign == 1 {
			permutation[0], permutation[1] = permutation[1], permutation[0]
			continue
		}
		permutation[1], permutation[2] = permutation[2], permutation[1]
		if !rotate(permutation, counts) {
			return checksum, most
		}
	}
}

func main() {
	n := param.Int(9)
	checksum, most := fannkuch(n)
	fmt.Printf("%d\nPfannkuchen(%d) = %d\n", checksum, n, most)
}
