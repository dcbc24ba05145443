// Tracebacks: entries are added while an exception unwinds.
package py

// Traceback is a traceback object, one entry of the chain. Immutable but for next, which is set once.
type Traceback struct {
	Object
	next *Traceback
	code *Code
	line int
}
