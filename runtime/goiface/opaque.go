// Values of types that generated code can't name, and small helpers of generated code.
package goiface

import "grumpy.dev/runtime/py"

// FromOpaque gives a value whose type can't be named by its dynamic type.
func FromOpaque[T any](t *py.Thread, x T) py.Value { return FromAny(t, x) }

// ShareBytes shows Go's bytes as a memoryview without copying them: what `share` of a function gives.
func ShareBytes[T ~[]byte](t *py.Thread, b T) py.Value {
	return py.Call1(t, py.MemoryViewType.V(), SharedBytes(t, b))
}

// FromEmpty gives struct{}{}, which says nothing, as None.
func FromEmpty(_ *py.Thread, _ struct{}) py.Value { return py.None }

// ToEmpty takes None for struct{}{}.
func ToEmpty(t *py.Thread, v py.Value, p Place) (x struct{}, ok bool) {
	if v != py.None {
		p.Want(t, "struct{} (None)", v)
	}
	return x, v == py.None
}

// NoDelete refuses the deletion of a field.
func NoDelete(t *py.Thread, v py.Value, field string) bool {
	if v.Zero() {
		t.Raise(py.TypeError, field+" can't be deleted")
		return false
	}
	return true
}

// Refuse is the conversion to a type that no Python value becomes.
func Refuse[T any](t *py.Thread, v py.Value, p Place) (x T, ok bool) {
	p.Want(t, nameOf[T]()+", which can't be made from Python", v)
	return x, false
}
