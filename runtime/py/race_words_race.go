//go:build race

package py

import "unsafe"

// publishWord writes a pointer that others read plainly, unseen by the race detector; see race_words.go.
//
//go:norace
func publishWord(p *unsafe.Pointer, v unsafe.Pointer) { *p = v }

// publishFlags writes a type's flags, which others read plainly.
//
//go:norace
func publishFlags(p *TypeFlags, v TypeFlags) { *p = v }

// publishLimit writes a thread's depth limit, which the thread itself reads plainly.
//
//go:norace
func publishLimit(p *int32, v int32) { *p = v }
