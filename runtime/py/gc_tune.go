// How often Go's collector runs.
//
// Go collects when the heap has doubled, from 4 MB on. A Python program makes garbage fast and keeps little:
// with a few megabytes alive it would collect hundreds of times a second. So small heaps get more room:
// the heap may grow to at least gcFloor before a collection, to three times what lives up to gcLarge, and twice above. After each collection an object's finalizer sets it anew (the sentinel trick of Uber's and Caddy's
// "GOGC tuner"). A GOGC that the user set is left alone.
package py

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

const (
	gcFloor      = 64 << 20  // bytes that the heap may always reach
	gcLarge      = 512 << 20 // live bytes from which on Go's own pace holds
	gcPercent    = 200       // for heaps in between
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

// setGCPercent chooses the percentage so that the next collection comes at gcFloor, or at a multiple of the live heap if that is more.
func setGCPercent() {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	live := max(sample[0].Value.Uint64(), 1<<20)
	percent := uint64(gcPercent)
	switch {
	case live > gcLarge:
		percent = 100
	case live*(100+gcPercent)/100 < gcFloor:
		percent = (gcFloor - live) * 100 / live
	}
	debug.SetGCPercent(int(min(percent, gcMaxPercent)))
}
