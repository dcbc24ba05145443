// The empty interface: any Go value to Python by its dynamic type, any Python value to Go by its own.
package goiface

import (
	"math/big"
	"reflect"
	"sync"

	"grumpy.dev/runtime/py"
)

// FromAny gives the Python value of any Go value.
func FromAny(t *py.Thread, x any) py.Value {
	switch v := x.(type) {
	case nil:
		return py.None
	case string:
		return py.MkStr(v)
	case int:
		return py.Int(int64(v))
	case float64:
		return py.Float(v)
	case bool:
		return py.Bool(v)
	case PyObject:
		return v.PythonObject()
	case error:
		if info, ok := errorInfo(v); ok && !info.Error { // an error by accident, as syscall.Signal is none
			break
		}
		return FromError(t, v)
	case []byte:
		return py.MkStr(string(v))
	case *big.Int:
		return FromBig(t, v)
	case big.Int:
		return FromBig(t, &v)
	}
	return fromDynamic(t, x, reflect.TypeOf(x))
}

func errorInfo(err error) (*TypeInfo, bool) {
	rt := reflect.TypeOf(err)
	info := lookupInfo(rt)
	return info, info != nil
}

// fromDynamic boxes a value by its type.
func fromDynamic(t *py.Thread, x any, rt reflect.Type) py.Value {
	if rt.Kind() == reflect.Pointer {
		if reflect.ValueOf(x).IsNil() {
			return py.None
		}
		if info := lookupInfo(rt.Elem()); info != nil {
			return newBox(t, info, x, false)
		}
	}
	if info := lookupInfo(rt); info != nil {
		return info.From(t, x)
	}
	if rt.Name() == "" || rt.PkgPath() == "" {
		if v := fromUnnamed(t, x, rt); v.Ok() {
			return v
		}
	}
	return boxUnknown(t, x, rt)
}

// fromUnnamed converts numbers, and slices and maps of types that no generated code knows, by copying.
func fromUnnamed(t *py.Thread, x any, rt reflect.Type) py.Value {
	v := reflect.ValueOf(x)
	switch rt.Kind() {
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return py.Int(v.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return py.IntOrLongFromUint(v.Uint())
	case reflect.Float32:
		return py.Float(v.Float())
	case reflect.Complex64, reflect.Complex128:
		return py.NewComplex(v.Complex())
	case reflect.Slice, reflect.Array:
		out := py.NewList()
		for i := range v.Len() {
			out.Append(t, FromAny(t, v.Index(i).Interface()))
		}
		return out.V()
	case reflect.Map:
		d := py.NewDict()
		for it := v.MapRange(); it.Next(); {
			if !d.Set(t, FromAny(t, it.Key().Interface()), FromAny(t, it.Value().Interface())) {
				t.ClearExc()
			}
		}
		return d.V()
	}
	return py.Value{}
}

// unknown holds the classes made for types that no generated code knows, by type.
var unknown sync.Map

// boxUnknown boxes a value whose type nobody can name: with the methods of all known interfaces that it implements, and those
// that reflection finds.
func boxUnknown(t *py.Thread, x any, rt reflect.Type) py.Value {
	info, ok := unknown.Load(rt)
	if !ok {
		made := &TypeInfo{Name: rt.String(), Kind: Plain, Type: rt}
		if rt.Kind() == reflect.Func {
			made.Kind, made.Call = Func, callUnknown(rt.String(), rt)
		}
		seen := map[string]bool{}
		registry.RLock()
		ifaces := registry.ifaces
		registry.RUnlock()
		for _, i := range ifaces {
			if !i.Has(x) {
				continue
			}
			for _, row := range i.Methods {
				if !seen[row.Name] {
					seen[row.Name] = true
					made.Methods = append(made.Methods, row)
				}
			}
		}
		made.Methods = append(made.Methods, reflectedMethods(rt, seen)...)
		made.Fields = reflectedFields(rt)
		info, _ = unknown.LoadOrStore(rt, made)
	}
	return newBox(t, info.(*TypeInfo), x, false)
}

// ToAny gives a Python value as Go would have it.
func ToAny(t *py.Thread, v py.Value, p Place) (any, bool) {
	switch {
	case v == py.None:
		return nil, true
	case v.IsInt():
		return int(v.Int()), true
	case v.IsFloat():
		return v.Float(), true
	case v == py.True || v == py.False:
		return v == py.True, true
	}
	if x, ok := goValue(t, v); ok {
		return x, true
	}
	switch {
	case py.IsStr(v) || py.IsUnicode(v):
		return text(v), true
	case py.IsAnyFloat(v):
		return py.FloatValue(v), true
	case py.IsInteger(v):
		if i, ok := py.Int64Of(v); ok {
			return int(i), true
		}
		return new(big.Int).Set(py.BigOf(v)), true
	case py.IsExact(v, py.ListType):
		return ToSliceOfAny(t, v, p)
	case py.IsExact(v, py.TupleType):
		return ToSliceOfAny(t, v, p)
	case py.IsExact(v, py.DictType):
		return dictToAny(t, v, p)
	case py.IsComplex(v):
		return py.ComplexOf(v), true
	}
	if b, writable, _, ok := py.BufferOf(v); ok && writable {
		return b, true
	}
	if py.IsExceptionInstance(v) && !py.IsExact(v, py.ObjectType) && py.IsExceptionClass(py.TypeOf(v).V()) {
		err, ok := ToError(t, v, p)
		return err, ok
	}
	if py.IsType(v) {
		if s := sentinelOf(py.As[py.Type](v)); s != nil {
			return s.Get(), true
		}
	}
	return asObject(t, v), true
}

// ToSliceOfAny copies a list or tuple.
func ToSliceOfAny(t *py.Thread, v py.Value, p Place) (any, bool) {
	if !t.Enter() { // a list that holds itself
		return nil, false
	}
	defer t.Leave()
	s, ok := collect[[]any](t, v, p, ToAny)
	return s, ok
}

// dictToAny copies a dict: to a map with string keys where all keys are texts.
func dictToAny(t *py.Thread, v py.Value, p Place) (any, bool) {
	if !t.Enter() {
		return nil, false
	}
	defer t.Leave()
	texts := true
	py.As[py.Dict](v).Each(func(k, _ py.Value) bool {
		texts = py.IsStr(k) || py.IsUnicode(k)
		return texts
	})
	if texts {
		return ToMap[map[string]any](t, v, p, ToString[string], ToAny)
	}
	return ToMap[map[any]any](t, v, p, ToAny, ToAny)
}

// registerCommon makes the types known that values in an `any` have most.
var commonTypes = sync.OnceFunc(func() {
	anySlice := Info[[]any]("", "[]any", Slice)
	anySlice.Seq = SliceSeq[[]any](Deref(FromAny), ToAny)
	anySlice.From = func(t *py.Thread, x any) py.Value { return BoxValue(t, x.([]any), anySlice) }
	texts := Info[[]string]("", "[]string", Slice)
	texts.Seq = SliceSeq[[]string](Deref(FromString[string]), ToString[string])
	texts.From = func(t *py.Thread, x any) py.Value { return BoxValue(t, x.([]string), texts) }
	byText := Info[map[string]any]("", "map[string]any", Map)
	byText.Map = NewMap[map[string]any](FromString[string], ToString[string], FromAny, ToAny)
	byText.From = func(t *py.Thread, x any) py.Value { return BoxValue(t, x.(map[string]any), byText) }
	byAny := Info[map[any]any]("", "map[any]any", Map)
	byAny.Map = NewMap[map[any]any](FromAny, ToAny, FromAny, ToAny)
	byAny.From = func(t *py.Thread, x any) py.Value { return BoxValue(t, x.(map[any]any), byAny) }
	for _, info := range []*TypeInfo{anySlice, texts, byText, byAny} {
		if registry.infos[info.Type] == nil {
			registry.infos[info.Type] = info
		}
	}
})
