// Package native is written with cgo.
package native

/*
#include <stdlib.h>
#include <string.h>

static int add(int a, int b) { return a + b; }
static size_t length(const char *s) { return strlen(s); }
*/
import "C"

import "unsafe"

// Add adds in C.
func Add(a, b int32) int32 { return int32(C.add(C.int(a), C.int(b))) }

// Length counts bytes in C, up to the first zero.
func Length(s string) int {
	text := C.CString(s)
	defer C.free(unsafe.Pointer(text))
	return int(C.length(text))
}
