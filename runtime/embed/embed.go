// Package embed runs compiled Python modules inside of Go programs: what `grumpy build --lib` makes is written with it.
//
// Any goroutine may use it. A Python exception is an error (*goiface.PyError, or Go's own error where it was one); values
// are converted by the rules of runtime/goiface.
package embed

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"sync"

	"grumpy.dev/runtime/goiface"
	"grumpy.dev/runtime/py"
)

// Value is any Python value. The zero Value is Python's None.
type Value struct{ v py.Value }

func (v Value) get() py.Value {
	if v.v.Zero() {
		return py.None
	}
	return v.v
}

// start starts the runtime, once.
var start = sync.OnceFunc(func() { py.Embed(&py.Program{}) })

// Import runs a module, if it has not been run, and gives it.
func Import(name string) (Value, error) {
	start()
	return run(func(t *py.Thread) py.Value { return py.ImportModule(t, name) })
}

// run calls f in this goroutine's Python thread; what it leaves as an exception is the error.
func run(f func(t *py.Thread) py.Value) (Value, error) {
	t, guest := goiface.Enter()
	defer goiface.Leave(t, guest)
	r := guarded(t, f)
	if r.Zero() {
		return Value{}, goiface.TakeError(t)
	}
	return Value{r}, nil
}

func guarded(t *py.Thread, f func(t *py.Thread) py.Value) (r py.Value) {
	defer goiface.Guard(t, &r)
	return f(t)
}

// Of gives any Go value as a Python value.
func Of(x any) Value {
	start()
	switch v := x.(type) {
	case Value:
		return v
	case []Value:
		items := make([]py.Value, len(v))
		for i := range v {
			items[i] = v[i].get()
		}
		return Value{py.ListOf(items).V()}
	}
	t, guest := goiface.Enter()
	defer goiface.Leave(t, guest)
	return Value{natural(t, x)}
}

// natural converts slices and maps of plain types to lists and dicts: Python code expects its own.
func natural(t *py.Thread, x any) py.Value {
	switch v := x.(type) {
	case []any:
		return listOf(t, v)
	case []string:
		return listOf(t, v)
	case []int:
		return listOf(t, v)
	case []float64:
		return listOf(t, v)
	case map[string]any:
		return dictOf(t, v)
	case map[string]string:
		return dictOf(t, v)
	case map[string]int:
		return dictOf(t, v)
	case map[string]float64:
		return dictOf(t, v)
	}
	return goiface.FromAny(t, x)
}

func listOf[T any](t *py.Thread, items []T) py.Value {
	l := py.NewList()
	for _, item := range items {
		l.Append(t, natural(t, item))
	}
	return l.V()
}

func dictOf[T any](t *py.Thread, m map[string]T) py.Value {
	d := py.NewDict()
	for k, v := range m {
		d.Set(t, py.MkStr(k), natural(t, v))
	}
	return d.V()
}

// Attr gives an attribute.
func (v Value) Attr(name string) (Value, error) {
	return run(func(t *py.Thread) py.Value { return py.GetAttr(t, v.get(), py.Intern(name)) })
}

// SetAttr sets an attribute.
func (v Value) SetAttr(name string, x any) error {
	_, err := run(func(t *py.Thread) py.Value {
		return py.NoneIf(py.SetAttr(t, v.get(), py.Intern(name), Of(x).get()))
	})
	return err
}

// Call calls the value.
func (v Value) Call(args ...any) (Value, error) {
	values := make([]py.Value, len(args))
	for i, a := range args {
		values[i] = Of(a).get()
	}
	return run(func(t *py.Thread) py.Value { return py.CallN(t, v.get(), values) })
}

// CallMethod calls a method.
func (v Value) CallMethod(name string, args ...any) (Value, error) {
	m, err := v.Attr(name)
	if err != nil {
		return Value{}, err
	}
	return m.Call(args...)
}

// Index gives v[key].
func (v Value) Index(key any) (Value, error) {
	return run(func(t *py.Thread) py.Value { return py.GetItem(t, v.get(), Of(key).get()) })
}

// Len gives len(v).
func (v Value) Len() (int, error) {
	n := 0
	_, err := run(func(t *py.Thread) py.Value {
		var ok bool
		n, ok = py.Len(t, v.get())
		return py.NoneIf(ok)
	})
	return n, err
}

// IsNone tells whether the value is None.
func (v Value) IsNone() bool { return v.get() == py.None }

// String is str(v).
func (v Value) String() string { return goiface.Text(v.get()) }

// Go gives the value as Go has it: bool, int, *big.Int, float64, string, []any, map[string]any and so on.
func (v Value) Go() (x any, err error) {
	_, err = run(func(t *py.Thread) py.Value {
		var ok bool
		x, ok = goiface.ToAny(t, v.get(), "result")
		return py.NoneIf(ok)
	})
	return x, err
}

// To converts a value to a Go type: bool, ints, floats, string, []byte, *big.Int, any, Value, and slices of and maps from
// strings to those that typed functions use.
func To[T any](v Value, err error) (T, error) {
	var out T
	if err != nil {
		return out, err
	}
	_, err = run(func(t *py.Thread) py.Value { return py.NoneIf(convert(t, v, &out)) })
	return out, err
}

// convert stores v in what out points to.
func convert(t *py.Thread, v Value, out any) (ok bool) {
	const p = goiface.Place("result")
	x := v.get()
	switch o := out.(type) {
	case *Value:
		*o, ok = v, true
	case *any:
		*o, ok = goiface.ToAny(t, x, p)
	case *bool:
		*o, ok = goiface.ToBool(t, x, p)
	case *int:
		*o, ok = goiface.ToInt(t, x, p)
	case *int64:
		*o, ok = goiface.ToSigned[int64](t, x, p)
	case *float64:
		*o, ok = goiface.ToFloat[float64](t, x, p)
	case *string:
		*o, ok = goiface.ToString[string](t, x, p)
	case *[]byte:
		*o, ok = goiface.ToBytes[[]byte](t, x, p)
	case **big.Int:
		*o, ok = goiface.ToBig(t, x, p)
	case *[]string:
		*o, ok = goiface.ToSlice[[]string](t, x, p, goiface.ToString[string])
	case *[]int:
		*o, ok = goiface.ToSlice[[]int](t, x, p, goiface.ToInt)
	case *[]float64:
		*o, ok = goiface.ToSlice[[]float64](t, x, p, goiface.ToFloat[float64])
	case *[]any:
		*o, ok = goiface.ToSlice[[]any](t, x, p, goiface.ToAny)
	case *map[string]any:
		*o, ok = goiface.ToMap[map[string]any](t, x, p, goiface.ToString[string], goiface.ToAny)
	case *map[string]string:
		*o, ok = goiface.ToMap[map[string]string](t, x, p, goiface.ToString[string], goiface.ToString[string])
	case *map[string]int:
		*o, ok = goiface.ToMap[map[string]int](t, x, p, goiface.ToString[string], goiface.ToInt)
	case *map[string]float64:
		*o, ok = goiface.ToMap[map[string]float64](t, x, p, goiface.ToString[string], goiface.ToFloat[float64])
	default:
		t.Raisef(py.TypeError, "no conversion to %T", out)
	}
	return ok
}

// Done drops a result that typed functions don't have.
func Done(_ Value, err error) error { return err }

// CallJSON calls a function of a module with arguments in a JSON array, and gives its result as JSON: for callers in C.
func CallJSON(module, function, arguments string) (string, error) {
	m, err := Import(module)
	if err != nil {
		return "", err
	}
	var args []any
	if arguments != "" {
		if err := json.Unmarshal([]byte(arguments), &args); err != nil {
			return "", fmt.Errorf("the arguments must be a JSON array: %w", err)
		}
	}
	for i, a := range args { // JSON knows no ints
		if f, ok := a.(float64); ok && f == float64(int64(f)) {
			args[i] = int64(f)
		}
	}
	result, err := m.CallMethod(function, args...)
	if err != nil {
		return "", err
	}
	x, err := result.Go()
	if err != nil {
		return "", err
	}
	text, err := json.Marshal(x)
	return string(text), err
}

// ErrorText gives what a caller in C is told of an error: the traceback of a Python exception.
func ErrorText(err error) string {
	var p *goiface.PyError
	if errors.As(err, &p) {
		return p.Traceback()
	}
	return err.Error()
}
