// Calls of a function with small ints: the Fibonacci numbers, doubly recursive.
package main

import (
	"fmt"

	"grumpy.dev/bench/param"
)

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	fmt.Println(fib(param.Int(34)))
}
