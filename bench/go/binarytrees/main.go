// Allocation of small objects: binary trees built, counted and dropped, as in the Benchmarks Game.
package main

import (
	"fmt"

	"grumpy.dev/bench/param"
)

type tree struct{ left, right *tree }

func build(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{build(depth - 1), build(depth - 1)}
}

func (t *tree) count() int {
	if t.left == nil {
		return 1
	}
	return 1 + t.left.count() + t.right.count()
}

func main() {
	deepest := param.Int(14)
	fmt.Printf("stretch %d: %d\n", deepest+1, build(deepest+1).count())
	kept := build(deepest)
	for depth := 4; depth <= deepest; depth += 4 {
		trees := 1 << (deepest - depth + 4)
		total := 0
		for i := 0; i < trees; i++ {
			total += build(depth).count()
		}
		fmt.Printf("%d trees of depth %d: %d\n", trees, depth, total)
	}
	fmt.Printf("kept %d: %d\n", deepest, kept.count())
}
