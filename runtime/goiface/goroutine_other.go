//go:build !amd64 && !arm64

package goiface

import (
	"bytes"
	"runtime"
	"strconv"
)

// goroutine gives the running goroutine's number, as its stack trace begins with it.
func goroutine() uintptr {
	var buf [64]byte
	text := bytes.TrimPrefix(buf[:runtime.Stack(buf[:], false)], []byte("goroutine "))
	digits, _, _ := bytes.Cut(text, []byte(" "))
	n, err := strconv.ParseUint(string(digits), 10, 64)
	if err != nil {
		return 0
	}
	return uintptr(n)
}
