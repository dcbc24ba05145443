// Collections while threads sleep.
//
// Go's collector runs when enough has been allocated. A program that waits for a weak reference's callback or for a __del__
// in a loop with a sleep allocates nothing, and would wait until Go collects because of the time that has gone by, every
// two minutes. So a thread that goes to sleep asks for a collection, if since the last one something has begun to wait for
// the end of an object, or a thread has ended. Later sleeps ask again, after twice the pause each time and for at most a
// fiftieth of the time, until Go's own collections come as often.
//
// Locking contract: single words; who changes the time of the last collection has the right to the next.
package py

import (
	"runtime"
	"sync/atomic"
	"time"
)

const (
	firstIdlePause = 100 * time.Millisecond
	lastIdlePause  = 2 * time.Minute
)

var idleGC struct {
	awaited atomic.Bool  // there have been finalizers, or callbacks of weak references
	news    atomic.Bool  // more of them since the last look, or a thread has ended
	since   atomic.Int64 // when the pause began, in nanoseconds since programStart
	pause   atomic.Int64 // how long to wait from then; 0: for ever
}

var programStart = time.Now()

// awaitEnd notes that something is to happen at the end of an object.
func awaitEnd() {
	if !idleGC.news.Load() {
		idleGC.awaited.Store(true)
		idleGC.news.Store(true)
	}
}

// threadEnded notes that objects may have lost their last user.
func threadEnded() {
	if idleGC.awaited.Load() && !idleGC.news.Load() {
		idleGC.news.Store(true)
	}
}

// collectIdle lets the collector run while the thread sleeps, if it is time.
func collectIdle() {
	if !idleGC.awaited.Load() {
		return
	}
	now := int64(time.Since(programStart))
	since := idleGC.since.Load()
	if idleGC.news.Swap(false) {
		idleGC.pause.Store(int64(firstIdlePause))
		idleGC.since.CompareAndSwap(since, now)
		return
	}
	pause := idleGC.pause.Load()
	if pause == 0 || now-since < pause || !idleGC.since.CompareAndSwap(since, now) {
		return
	}
	go func() {
		start := time.Now()
		runtime.GC()
		next := max(2*pause, 50*int64(time.Since(start)))
		if next > int64(lastIdlePause) {
			next = 0
		}
		idleGC.pause.CompareAndSwap(pause, next)
	}()
}
