// A chain of iterators: each number passes through filters and maps.
package main

import (
	"fmt"
	"iter"

	"grumpy.dev/bench/param"
)

func numbers(count int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < count; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func notDivisible(source iter.Seq[int], divisor int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for n := range source {
			if n%divisor != 0 && !yield(n) {
				return
			}
		}
	}
}

func added(source iter.Seq[int], amount int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for n := range source {
			if !yield(n + amount) {
				return
			}
		}
	}
}

func pairs(source iter.Seq[int]) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		previous := 0
		for n := range source {
			if !yield(previous, n) {
				return
			}
			previous = n
		}
	}
}

func main() {
	count := param.Int(5000000)
	chain := numbers(count)
	for _, divisor := range []int{3, 5, 7} {
		chain = notDivisible(chain, divisor)
	}
	total := 0
	for a, b := range pairs(added(chain, 1)) {
		total += b - a
	}
	for n := range numbers(count / 4) {
		if n&1 != 0 {
			total += n * n
		}
	}
	fmt.Println(total)
}
