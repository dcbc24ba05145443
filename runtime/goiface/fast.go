// The usual case of a conversion to Go, small enough that the compiler inlines it into an adapter: the value is exactly
// of the type that fits. What is anything else goes to the full conversion (basic.go), which knows all rules.
package goiface

import (
	"unsafe"

	"grumpy.dev/runtime/py"
)

// IntOf takes an int.
func IntOf(v py.Value) (int, bool) { return int(v.Int()), v.IsInt() }

// SignedOf takes an int that T can hold.
func SignedOf[T signed](v py.Value) (T, bool) {
	i := v.Int()
	return T(i), v.IsInt() && int64(T(i)) == i
}

// UnsignedOf takes an int that T can hold.
func UnsignedOf[T unsigned](v py.Value) (T, bool) {
	i := v.Int()
	return T(i), v.IsInt() && i >= 0 && int64(T(i)) == i
}

// FloatOf takes a float.
func FloatOf(v py.Value) (float64, bool) { return v.Float(), v.IsFloat() }

// BoolOf takes a bool.
func BoolOf(v py.Value) (bool, bool) { return v == py.True, v == py.True || v == py.False }

// StringOf takes a str.
func StringOf(v py.Value) (s string, ok bool) {
	if py.IsExact(v, py.StrType) {
		s, ok = py.As[py.Str](v).String(), true
	}
	return s, ok
}

// SharedOf takes the bytes of a str without copying them.
func SharedOf(v py.Value) (b []byte, ok bool) {
	if py.IsExact(v, py.StrType) {
		s := py.As[py.Str](v).String()
		b, ok = unsafe.Slice(unsafe.StringData(s), len(s)), true
	}
	return b, ok
}
