//go:build !linux

package datafiles

import "os"

// memoryFile makes an empty file in memory; nil where the system can't.
func memoryFile(string) *os.File { return nil }
