// Package param reads the one number that a benchmark may be given.
package param

import (
	"fmt"
	"os"
	"strconv"
)

// Int gives the first argument of the program, or its usual value.
func Int(usual int) int {
	if len(os.Args) < 2 {
		return usual
	}
	n, err := strconv.Atoi(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	return n
}
