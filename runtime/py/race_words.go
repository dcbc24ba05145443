//go:build !race

// Words that one thread writes while others read them without a lock or an atomic operation, by design: an object's
// class, a type's slots, a thread's depth limit. Each is one machine word, every reader sees the old value or the new
// one, and both are right at that moment; an atomic read would keep Go from optimising the code that reads them most.
// The writers below publish with an atomic store. Under the race detector (race_words_race.go) they write without its
// knowledge, so that it reports everything else.
package py

import (
	"sync/atomic"
	"unsafe"
)

// publishWord writes a pointer that others read plainly.
func publishWord(p *unsafe.Pointer, v unsafe.Pointer) { atomic.StorePointer(p, v) }

// publishFlags writes a type's flags, which others read plainly.
func publishFlags(p *TypeFlags, v TypeFlags) { atomic.StoreUint32((*uint32)(p), uint32(v)) }

// publishLimit writes a thread's depth limit, which the thread itself reads plainly.
func publishLimit(p *int32, v int32) { atomic.StoreInt32(p, v) }
