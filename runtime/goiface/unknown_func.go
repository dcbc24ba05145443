// Go functions of types that no generated code knows: those that a Go program gives to a Python library, and those that come
// inside an interface. They are called through reflection, by the same rules.
package goiface

import (
	"reflect"
	"strconv"

	"grumpy.dev/runtime/py"
)

var errorInterface = reflect.TypeFor[error]()

// callUnknown makes the Call of such a function's class.
func callUnknown(name string, rt reflect.Type) func(t *py.Thread, p any, args []py.Value) py.Value {
	return func(t *py.Thread, p any, args []py.Value) py.Value {
		return callReflected(t, name, reflect.ValueOf(p), args)
	}
}

// callReflected calls a function of a type that is only known now.
func callReflected(t *py.Thread, name string, f reflect.Value, args []py.Value) (r py.Value) {
	defer Guard(t, &r)
	rt := f.Type()
	fixed := rt.NumIn()
	if rt.IsVariadic() {
		fixed--
	}
	if !CheckCount(t, name, len(args), fixed, rt.IsVariadic()) {
		return r
	}
	in := make([]reflect.Value, len(args))
	for i, a := range args {
		want := rt.In(min(i, rt.NumIn()-1))
		if i >= fixed {
			want = want.Elem()
		}
		x, ok := toReflect(t, a, want, Place(name+"() argument "+strconv.Itoa(i+1)))
		if !ok {
			return r
		}
		in[i] = x
	}
	return fromResults(t, f.Call(in), rt)
}

// fromResults gives what Python gets of a function's results: a last error is raised.
func fromResults(t *py.Thread, out []reflect.Value, rt reflect.Type) py.Value {
	n := len(out)
	fails := n > 0 && rt.Out(n-1) == errorInterface
	if fails {
		n--
	}
	values := make([]py.Value, n)
	for i := range values {
		values[i] = FromAny(t, out[i].Interface())
	}
	if fails {
		if err, _ := out[n].Interface().(error); err != nil {
			return RaiseError(t, err, values...)
		}
	}
	switch n {
	case 0:
		return py.None
	case 1:
		return values[0]
	}
	return py.NewTuple(values...).V()
}

// toReflect converts a value to a type that is only known now.
func toReflect(t *py.Thread, v py.Value, rt reflect.Type, p Place) (reflect.Value, bool) {
	out := reflect.New(rt).Elem()
	if rt == errorInterface {
		err, ok := ToError(t, v, p)
		if ok && err != nil {
			out.Set(reflect.ValueOf(err))
		}
		return out, ok
	}
	switch rt.Kind() {
	case reflect.Bool:
		b, ok := ToBool(t, v, p)
		out.SetBool(b)
		return out, ok
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		i, ok := ToSigned[int64](t, v, p)
		if ok && out.OverflowInt(i) {
			p.Range(t, rt.String(), v)
			return out, false
		}
		out.SetInt(i)
		return out, ok
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		u, ok := ToUnsigned[uint64](t, v, p)
		if ok && out.OverflowUint(u) {
			p.Range(t, rt.String(), v)
			return out, false
		}
		out.SetUint(u)
		return out, ok
	case reflect.Float32, reflect.Float64:
		f, ok := ToFloat[float64](t, v, p)
		out.SetFloat(f)
		return out, ok
	case reflect.String:
		s, ok := ToString[string](t, v, p)
		out.SetString(s)
		return out, ok
	case reflect.Slice:
		return toReflectSlice(t, v, rt, p)
	}
	x, ok := ToAny(t, v, p)
	switch {
	case !ok:
		return out, false
	case x == nil && (rt.Kind() == reflect.Interface || rt.Kind() == reflect.Pointer || rt.Kind() == reflect.Map || rt.Kind() == reflect.Func):
		return out, true
	case x != nil && reflect.TypeOf(x).AssignableTo(rt):
		out.Set(reflect.ValueOf(x))
		return out, true
	}
	p.Want(t, rt.String(), v)
	return out, false
}

func toReflectSlice(t *py.Thread, v py.Value, rt reflect.Type, p Place) (reflect.Value, bool) {
	out := reflect.New(rt).Elem()
	if v == py.None {
		return out, true
	}
	if rt.Elem().Kind() == reflect.Uint8 {
		b, ok := ToBytes[[]byte](t, v, p)
		out.SetBytes(b)
		return out, ok
	}
	if x, ok := goValue(t, v); ok && reflect.TypeOf(x).AssignableTo(rt) {
		out.Set(reflect.ValueOf(x))
		return out, true
	}
	if py.IsStr(v) || py.IsUnicode(v) || py.IsDict(v) || !iterable(v) {
		p.Want(t, rt.String(), v)
		return out, false
	}
	items, ok := py.ListFromIter(t, v)
	if !ok {
		return out, false
	}
	for _, item := range items {
		x, ok := toReflect(t, item, rt.Elem(), p)
		if !ok {
			return out, false
		}
		out = reflect.Append(out, x)
	}
	return out, true
}
