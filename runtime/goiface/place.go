// Package goiface carries values between Python and Go: the generated adapters of Go packages (see
// runtime/bindgen) are made of its functions.
//
// Go → Python never fails; Python → Go raises TypeError or OverflowError that names the function, the argument
// and the Go type. A conversion to Python is a `func(t, v T) py.Value`, one to Go a
// `func(t, v py.Value, p Place) (T, bool)`; the adapters pick them statically, so that no reflection stands in the
// way of a call. What only exists at run time (the dynamic type of an interface) is looked up once a type.
package goiface

import (
	"grumpy.dev/runtime/py"
)

// Place says what is being converted, for error messages: "strings.Repeat() argument 2".
type Place string

// Want raises the TypeError for a value of the wrong type.
func (p Place) Want(t *py.Thread, want string, got py.Value) {
	t.Raise(py.TypeError, string(p)+" must be "+want+", not "+kindOf(got))
}

// Range raises the OverflowError for a number that the Go type can't hold.
func (p Place) Range(t *py.Thread, want string, got py.Value) {
	text := "the number"
	if r := py.ToStr(t, got); r.Ok() {
		text, _ = py.BytesOf(r)
	} else {
		t.ClearExc()
	}
	t.Raise(py.OverflowError, string(p)+": "+text+" does not fit "+want)
}

// kindOf names a value's type, with the package for Go's.
func kindOf(v py.Value) string {
	if v == py.None {
		return "None"
	}
	if info := infoOfType(py.TypeOf(v)); info != nil {
		return info.FullName()
	}
	return py.TypeName(v)
}
