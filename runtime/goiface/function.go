// Functions: Go's as Python callables, Python's as Go functions and interface methods.
//
// What surprises: an exception that leaves a Python callback becomes its error result where it has one; else it
// travels through the Go code as a panic and becomes the same exception again in the adapter that called Go.
package goiface

import (
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

// Results takes apart what a callback returned: len(out) values, and an error if hasErr. A callback that raises
// gives its exception as the error; one that returns gives the other results alone, or the error as a last one.
func Results(t *py.Thread, r py.Value, out []py.Value, hasErr bool, p Place) error {
	if r.Zero() {
		return failed(t, hasErr)
	}
	n := len(out)
	var items []py.Value
	switch {
	case py.IsTuple(r) && (n != 1 || hasErr && len(py.As[py.Tuple](r).Items()) == 2):
		items = py.As[py.Tuple](r).Items()
	case n == 0 && hasErr:
		return asError(t, r, p)
	case n == 0:
		return nil
	default:
		items = []py.Value{r}
	}
	if hasErr && len(items) == n+1 {
		if err := asError(t, items[n], p); err != nil {
			copy(out, items)
			return err
		}
		items = items[:n]
	}
	if len(items) != n {
		t.Raise(py.TypeError, string(p)+" must have "+strconv.Itoa(n)+" values, not "+strconv.Itoa(len(items)))
		return failed(t, hasErr)
	}
	copy(out, items)
	return nil
}

// failed gives the pending exception as an error, or panics with it.
func failed(t *py.Thread, hasErr bool) error {
	if !hasErr {
		panicPending(t)
	}
	return TakeError(t)
}

func asError(t *py.Thread, v py.Value, p Place) error {
	err, ok := ToError(t, v, p)
	if !ok {
		return TakeError(t)
	}
	return err
}

// ToTemplateFunc takes a callable for a template's FuncMap, which wants Go functions: of any arguments.
func ToTemplateFunc(t *py.Thread, v py.Value, p Place) (any, bool) {
	if boxOf(v) != nil || !py.IsCallable(v) {
		return ToAny(t, v, p)
	}
	cb := NewCallback(t, v, p)
	return func(args ...any) (any, error) {
		t, guest := Enter()
		defer Leave(t, guest)
		values := make([]py.Value, len(args))
		for i, a := range args {
			values[i] = FromAny(t, a)
		}
		r := py.CallN(t, cb.Fn, values)
		if r.Zero() {
			return nil, TakeError(t)
		}
		x, ok := ToAny(t, r, cb.Place)
		if !ok {
			return nil, TakeError(t)
		}
		return x, nil
	}, true
}

// SharedBytes shows Go's buffer as a bytearray over the same memory, for methods such as Read that fill it.
func SharedBytes(_ *py.Thread, b []byte) py.Value { return py.NewByteArray(b[:len(b):len(b)]).V() }

// CheckCount raises the TypeError for a wrong number of arguments; variadic: at least want.
func CheckCount(t *py.Thread, name string, got, want int, variadic bool) bool {
	if got == want || variadic && got > want {
		return true
	}
	text, unit := strconv.Itoa(want), " arguments"
	if want == 1 {
		unit = " argument"
	}
	if variadic {
		text = "at least " + text
	}
	t.Raise(py.TypeError, name+"() takes "+text+unit+" ("+strconv.Itoa(got)+" given)")
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
