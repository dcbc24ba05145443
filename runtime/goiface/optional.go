// Optional interfaces: a Python object that stands for an io.Writer is an io.ReaderFrom too where its class has ReadFrom, and an
// http.ResponseWriter that is flushed where it has Flush; one without these methods must not claim them.
//
// What surprises: Go asks a type, not a value, what it implements. So generated code has, besides the type that stands for an
// interface, one for each set of further methods that a class of the program defines, and the widest that fits is taken.
package goiface

import "grumpy.dev/runtime/py"

// Widest gives the index of the first set of methods that the object has; -1: it has none of them. The sets come largest first.
func Widest(i Impl, sets [][]*py.Str) int {
	t, guest := Enter()
	defer Leave(t, guest)
	for n, names := range sets {
		if hasMethods(t, i.obj, names) {
			return n
		}
	}
	return -1
}

// Widened is how an object that Go holds in an `any` gets the methods of a class of the program.
type Widened struct {
	Names []*py.Str
	Wrap  func(Object) any
}

// asObject gives a Python object as Go holds it in an `any`.
func asObject(t *py.Thread, v py.Value) any {
	registry.RLock()
	widened := registry.widened
	registry.RUnlock()
	for i := range widened {
		if w := &widened[i]; hasMethods(t, v, w.Names) {
			note(t)
			return w.Wrap(Object{v})
		}
	}
	return Object{v}
}
