// Pointers to what has no attributes of its own: a *int is a Ref with a value.
package goiface

import "grumpy.dev/runtime/py"

// RefOps read and write what a pointer points to.
type RefOps interface {
	load(t *py.Thread, p any) py.Value
	store(t *py.Thread, p any, v py.Value) bool
}

type refOf[T any] struct {
	from func(*py.Thread, T) py.Value
	to   func(*py.Thread, py.Value, Place) (T, bool)
}

// NewRef makes the operations of a pointer type.
func NewRef[T any](from func(*py.Thread, T) py.Value, to func(*py.Thread, py.Value, Place) (T, bool)) RefOps {
	return &refOf[T]{from, to}
}

func (r *refOf[T]) load(t *py.Thread, p any) py.Value { return r.from(t, *p.(*T)) }

func (r *refOf[T]) store(t *py.Thread, p any, v py.Value) bool {
	x, ok := r.to(t, v, Place("value of *"+nameOf[T]()))
	if ok {
		*p.(*T) = x
	}
	return ok
}

var refGetSets = []py.GetSet{{
	Name: "value", Doc: "What the pointer points to.",
	Get: func(t *py.Thread, self py.Value) py.Value {
		b := py.As[Box](self)
		return b.Info.Ref.load(t, b.Go)
	},
	Set: func(t *py.Thread, self, v py.Value) bool {
		if v.Zero() {
			t.Raise(py.TypeError, "value can't be deleted")
			return false
		}
		b := py.As[Box](self)
		return b.Info.Ref.store(t, b.Go, v)
	},
}}
