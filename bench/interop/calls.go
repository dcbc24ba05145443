//go:build ignore

// The same calls as calls.py, from Go.
package main

import (
	"bytes"
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"
	"time"
)

const n = 2000000

var (
	sinkF float64
	sinkS string
	sinkB bool
	two   = 2.0
	text  = "already lower"
	num   = 123456
)

func measure(name string, count int, loop func(int)) {
	start := time.Now()
	loop(count)
	fmt.Printf("%-34s %7.1f ns\n", name, float64(time.Since(start))/float64(count))
}

func main() {
	var buf bytes.Buffer
	data := bytes.Repeat([]byte("x"), 65536)
	measure("math.Sqrt(float64) float64", n, func(n int) {
		for range n {
			sinkF = math.Sqrt(two)
		}
	})
	measure("strings.ToUpper(string) string", n, func(n int) {
		for range n {
			sinkS = strings.ToUpper(text)
		}
	})
	measure("strings.Contains(string, string)", n, func(n int) {
		for range n {
			sinkB = strings.Contains("seafood", "foo")
		}
	})
	measure("strconv.Itoa(int) string", n, func(n int) {
		for range n {
			sinkS = strconv.Itoa(num)
		}
	})
	measure("(*bytes.Buffer).WriteString", n, func(n int) {
		for range n {
			buf.WriteString("x")
		}
		buf.Reset()
	})
	measure("(*bytes.Buffer).Write, 64 KB", 200000, func(n int) {
		for range n {
			buf.Write(data)
			buf.Reset()
		}
	})
	measure("callback func(int) bool", n, func(n int) {
		for range n / 62 {
			sort.Search(1<<62, func(int) bool { return false })
		}
	})
}
