// Members of types that no generated code knows: what nobody can name statically is looked up once a type.
//
// Methods of known interfaces come first (dynamic.go). Every other method that the program names as an attribute is found by
// reflection under its constant name, so that the linker keeps the methods of those names and no others; exported fields are read
// and set by reflection. Both are slower than adapters (some 200 ns a call), and only such types pay.
package goiface

import (
	"reflect"

	"grumpy.dev/runtime/py"
)

// Named finds the method of one name on any value. Generated code writes Find with the name as a constant.
type Named struct {
	Name string
	Find func(v reflect.Value) reflect.Value
}

// holderOf gives the Go value of type rt that stands for self: what the box holds, or an error in the chain.
func holderOf(self py.Value, rt reflect.Type) reflect.Value {
	if b := boxOf(self); b != nil {
		return reflect.ValueOf(b.Go)
	}
	found := reflect.Zero(rt)
	if e := errorOf(self); e != nil {
		walkChain(e.error(), func(err error) bool {
			if reflect.TypeOf(err) != rt {
				return true
			}
			found = reflect.ValueOf(err)
			return false
		})
	}
	return found
}

// reflectedMethods gives the methods of a type that the program can name and that are not in seen.
func reflectedMethods(rt reflect.Type, seen map[string]bool) []py.Row {
	registry.RLock()
	named := registry.named
	registry.RUnlock()
	var rows []py.Row
	for _, n := range named {
		if seen[n.Name] || !n.Find(reflect.Zero(rt)).IsValid() {
			continue
		}
		seen[n.Name] = true
		label := rt.String() + "." + n.Name
		rows = append(rows, py.Row{Name: n.Name, Impl: py.Unpack(0, -1, func(t *py.Thread, self py.Value, args []py.Value) py.Value {
			return callReflected(t, label, n.Find(holderOf(self, rt)), args)
		})})
	}
	return rows
}

// reflectedFields gives the exported fields of a struct or of what a pointer to one points to.
func reflectedFields(rt reflect.Type) []py.GetSet {
	st := rt
	if st.Kind() == reflect.Pointer {
		st = st.Elem()
	}
	if st.Kind() != reflect.Struct {
		return nil
	}
	var rows []py.GetSet
	for _, f := range reflect.VisibleFields(st) {
		if !f.IsExported() {
			continue
		}
		rows = append(rows, py.GetSet{
			Name: f.Name, Doc: f.Type.String(),
			Get: func(t *py.Thread, self py.Value) (r py.Value) {
				defer Guard(t, &r)
				return fromField(t, fieldOf(self, rt, f.Index))
			},
			Set: func(t *py.Thread, self, v py.Value) (ok bool) {
				defer GuardBool(t, &ok)
				return setReflected(t, fieldOf(self, rt, f.Index), v, Place(rt.String()+"."+f.Name))
			},
		})
	}
	return rows
}

// fieldOf gives a field of the Go value behind self; one behind a nil pointer panics, as in Go.
func fieldOf(self py.Value, rt reflect.Type, index []int) reflect.Value {
	return reflect.Indirect(holderOf(self, rt)).FieldByIndex(index)
}

// fromField gives a field; a struct that lies in another one is a reference to it.
func fromField(t *py.Thread, field reflect.Value) py.Value {
	if info := lookupInfo(field.Type()); info != nil && field.Kind() == reflect.Struct && field.CanAddr() {
		return newBox(t, info, field.Addr().Interface(), true)
	}
	return FromAny(t, field.Interface())
}

func setReflected(t *py.Thread, field reflect.Value, v py.Value, p Place) bool {
	if !NoDelete(t, v, string(p)) {
		return false
	}
	if !field.CanSet() {
		t.Raise(py.AttributeError, string(p)+" can't be set: the value is a copy")
		return false
	}
	x, ok := toReflect(t, v, field.Type(), p)
	if ok {
		field.Set(x)
	}
	return ok
}
