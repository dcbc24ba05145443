//go:build ignore

// The same calls as calls.py, from Go.
package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"hash/crc32"
	"io"
	"math"
	"sort"
	"strconv"
	"strings"
	"syscall"
)

const batches = 15

var (
	sinkF float64
	sinkS string
	sinkB bool
	sinkU uint32
	sinkH []byte
	two   = 2.0
	text  = "already lower"
	food  = "seafood"
	num   = 123456
)

// clock is the processor time of the process in nanoseconds.
func clock() int64 {
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		panic(err)
	}
	return use.Utime.Nano() + use.Stime.Nano()
}

func measure(name string, count int, loop func(int)) {
	loop(count / 10)
	best := int64(math.MaxInt64)
	for range batches {
		start := clock()
		loop(count)
		best = min(best, clock()-start)
	}
	fmt.Printf("%s\t%.1f\n", name, float64(best)/float64(count))
}

type counter struct{ n int }

func (c *counter) Write([]byte) (int, error) {
	c.n++
	return 1, nil
}

func main() {
	data := bytes.Repeat([]byte("x"), 65536)
	big := string(data)
	measure("(an empty loop)", 400000, func(n int) {
		for range n {
		}
	})
	measure("math.Sqrt(float64) float64", 200000, func(n int) {
		for range n {
			sinkF = math.Sqrt(two)
		}
	})
	measure("strings.ToUpper(string) string", 100000, func(n int) {
		for range n {
			sinkS = strings.ToUpper(text)
		}
	})
	measure("strings.Contains(string, string) bool", 200000, func(n int) {
		for range n {
			sinkB = strings.Contains(food, "foo")
		}
	})
	measure("strconv.Itoa(int) string", 100000, func(n int) {
		for range n {
			sinkS = strconv.Itoa(num)
		}
	})
	measure("(*bytes.Buffer).WriteString(string) (int, error)", 200000, func(n int) {
		var buf bytes.Buffer
		for range n {
			buf.WriteString("x")
		}
	})
	measure("callback: func(int) bool", 200000, func(n int) {
		for range n / 62 {
			sort.Search(1<<62, func(int) bool { return sinkB && false })
		}
	})
	measure("callback: method of an interface", 100000, func(n int) {
		var w io.Writer = &counter{}
		for range n {
			io.WriteString(w, "x")
		}
	})
	measure("64 KB as string: strings.Contains", 1000, func(n int) {
		for range n {
			sinkB = strings.Contains(big, "xy")
		}
	})
	measure("64 KB as []byte: (*bytes.Buffer).Write", 4000, func(n int) {
		var buf bytes.Buffer
		for range n {
			buf.Write(data)
			buf.Reset()
		}
	})
	measure("64 KB bytearray as []byte: crc32.ChecksumIEEE", 2000, func(n int) {
		for range n {
			sinkU = crc32.ChecksumIEEE(data)
		}
	})
	measure("32 bytes as a []byte result: hash.Hash.Sum", 40000, func(n int) {
		h := sha256.New()
		for range n {
			sinkH = h.Sum(nil)
		}
	})
}
