//go:build !linux

package errno

// platform are the numbers of this system alone.
var platform []number
