// Making threads' states.
package py

import "sync/atomic"

var mainThread *Thread
var lastIdent atomic.Int64

// NewThread makes the state of a thread that is about to run Python code.
func NewThread() *Thread {
	return &Thread{limit: min(recursionLimit, maxRecursionLimit), ident: lastIdent.Add(1)}
}
