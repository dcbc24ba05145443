// How often Go's collector runs.
//
// Go collects when the heap has doubled, from 4 MB on. A Python program makes garbage fast and keeps little:
// with a few megabytes alive it would collect hundreds of times a second. So small heaps get more room:
// the heap may grow to at least gcFloor before a collection, and the percentage falls to Go's own 100 as the live
// heap grows. After each collection an object's finalizer sets it anew (the sentinel trick of Uber's and Caddy's
// "GOGC tuner"). A GOGC that the user set is left alone.
package py

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

const (
	gcFloor      = 64 << 20 // bytes that the heap may always reach
	gcMinPercent = 100
	gcMaxPercent = 1600
)

type gcSentinel struct{ _ [16]byte }

// tuneGC sets the collector up.
func tuneGC() {
	if os.Getenv("GOGC") != "" {
		return
	}
	debug.SetGCPercent(gcMaxPercent)
	armGC()
}

func armGC() {
	runtime.SetFinalizer(&gcSentinel{}, func(*gcSentinel) {
		setGCPercent()
		armGC()
	})
}

// setGCPercent chooses the percentage so that the next collection comes at gcFloor, or at twice the live heap if that is more.
func setGCPercent() {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	live := max(sample[0].Value.Uint64(), 1<<20)
	percent := gcMinPercent
	if live < gcFloor/2 {
		percent = int((gcFloor - live) * 100 / live)
	}
	debug.SetGCPercent(min(percent, gcMaxPercent))
}
