// Functions: Go's as Python callables, Python's as Go functions and interface methods.
//
// What surprises: an exception that leaves a Python callback becomes its error result where it has one; else it
// travels through the Go code as a panic and becomes the same exception again in the adapter that called Go.
package goiface

import (
	"errors"
	"strconv"

	"grumpy.dev/runtime/py"
)

// Callback is a Python callable behind a Go function or interface value.
type Callback struct {
	Fn    py.Value
	Place Place
}

// NewCallback prepares a Python callable to be called from Go.
func NewCallback(t *py.Thread, fn py.Value, p Place) *Callback {
	note(t)
	return &Callback{fn, p + " callback's result"}
}

// ToFunc takes None (a nil function), a Go function of the type, or a callable: then cb is not nil, and the caller
// makes the function of it.
func ToFunc[F any](t *py.Thread, v py.Value, p Place) (cb *Callback, f F, ok bool) {
	if v == py.None {
		return nil, f, true
	}
	if x, ok := sliceIn[F](v); ok {
		return nil, x, true
	}
	if !py.IsCallable(v) {
		p.Want(t, "callable for "+nameOf[F](), v)
		return nil, f, false
	}
	return NewCallback(t, v, p), f, true
}

// Fail lets the pending exception leave a callback that has no error result.
func Fail(t *py.Thread) { panicPending(t) }

// Result checks the result of a callback that has to give nothing.
func (cb *Callback) Result(t *py.Thread, r py.Value) {
	if r.Zero() {
		panicPending(t)
	}
}

// Results takes a callback's results apart: n of them, and an error if hasErr. A callback that raises gives its
// exception as the error; one that returns gives the other results alone, or the error as the last one.
func (cb *Callback) Results(t *py.Thread, r py.Value, out []py.Value, hasErr bool) error {
	if r.Zero() {
		return cb.failed(t, hasErr)
	}
	n := len(out)
	var items []py.Value
	switch {
	case py.IsTuple(r) && n != 1 || py.IsTuple(r) && hasErr && len(py.As[py.Tuple](r).Items()) == 2:
		items = py.As[py.Tuple](r).Items()
	case n == 0 && hasErr:
		return cb.errorOf(t, r)
	case n == 0:
		return nil
	default:
		items = []py.Value{r}
	}
	if hasErr && len(items) == n+1 {
		if err := cb.errorOf(t, items[n]); err != nil {
			for i := range out {
				out[i] = items[i]
			}
			return err
		}
		items = items[:n]
	}
	if len(items) != n {
		t.Raise(py.TypeError, string(cb.Place)+" must have "+strconv.Itoa(n)+" values, not "+strconv.Itoa(len(items)))
		return cb.failed(t, hasErr)
	}
	copy(out, items)
	return nil
}

// failed gives the pending exception as an error, or panics with it.
func (cb *Callback) failed(t *py.Thread, hasErr bool) error {
	if !hasErr {
		panicPending(t)
	}
	return TakeError(t)
}

func (cb *Callback) errorOf(t *py.Thread, v py.Value) error {
	err, ok := ToError(t, v, cb.Place)
	if !ok {
		return TakeError(t)
	}
	return err
}

// Check fails a conversion of a callback's result: with the error result, or as a panic.
func (cb *Callback) Check(t *py.Thread, ok, hasErr bool) error {
	if ok {
		return nil
	}
	return cb.failed(t, hasErr)
}

// Attr calls the method of a Python object that stands for a Go interface's.
func (cb *Callback) Attr(t *py.Thread, name *py.Str, args ...py.Value) py.Value {
	m := py.GetAttr(t, cb.Fn, name)
	if m.Zero() {
		return m
	}
	return py.CallN(t, m, args)
}

// SharedBytes shows Go's buffer as a bytearray over the same memory, for methods such as Read that fill it.
func SharedBytes(_ *py.Thread, b []byte) py.Value { return py.NewByteArray(b[:len(b):len(b)]).V() }

// CheckCount raises the TypeError for a wrong number of arguments; max < 0 means no bound.
func CheckCount(t *py.Thread, name string, got, least, most int) bool {
	if got >= least && (most < 0 || got <= most) {
		return true
	}
	want := strconv.Itoa(least)
	switch {
	case most < 0:
		want = "at least " + want
	case most != least:
		want += " to " + strconv.Itoa(most)
	}
	unit := " arguments"
	if want == "1" {
		unit = " argument"
	}
	t.Raise(py.TypeError, name+"() takes "+want+unit+" ("+strconv.Itoa(got)+" given)")
	return false
}

var funcSlots = py.Slots{Call: funcCall, Repr: boxRepr, Str: boxStr, RichCompare: funcCompare, Hash: funcHash}

func funcCall(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	b := py.As[Box](self)
	if kw.Len() > 0 {
		return t.Raise(py.TypeError, b.Info.FullName()+"() takes no keyword arguments")
	}
	if b.Info.Call == nil {
		return t.Raise(py.TypeError, b.Info.FullName()+" can't be called from Python")
	}
	return b.Info.Call(t, b.Go, args)
}

// Go functions have no equality: only the same box is the same.
func funcCompare(t *py.Thread, a, b py.Value, op py.CompareOp) py.Value {
	if op != py.EQ && op != py.NE {
		return py.NotImplemented
	}
	return py.Bool((a == b) == (op == py.EQ))
}

func funcHash(_ *py.Thread, self py.Value) (int64, bool) { return int64(self.Word() >> 4), true }

var errNilCall = errors.New("call of a nil Go function")
