//go:build amd64 || arm64

package goiface

// goroutine gives the address of the running goroutine's descriptor, as a number that is only compared.
func goroutine() uintptr
