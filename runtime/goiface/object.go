// Python objects that Go code holds in an `any`, as they are.
//
// What surprises: Go's encoders would write such an object as an empty struct without a word; so it answers for itself, by its
// own MarshalJSON or MarshalText, as a container or text that it derives from, or with an error.
package goiface

import (
	"grumpy.dev/runtime/py"
)

// Object is a Python object that Go holds in an `any`. It prints as in Python, and is equal where it is the same.
type Object struct{ v py.Value }

// PythonObject gives the Python object.
func (o Object) PythonObject() py.Value { return o.v }

// String is str(object).
func (o Object) String() string { return pythonText(o.v) }

// MarshalValue is encoding/json's Marshal in a program that imports that package.
var MarshalValue func(x any) ([]byte, error)

// MarshalJSON writes the object for encoding/json.
func (o Object) MarshalJSON() ([]byte, error) {
	t, guest := Enter()
	defer Leave(t, guest)
	if !t.Enter() { // a list that holds itself
		return nil, TakeError(t)
	}
	defer t.Leave()
	if data, found, err := o.marshal(t, "MarshalJSON"); found {
		return data, err
	}
	if data, found, err := o.marshal(t, "MarshalText"); found && err == nil && MarshalValue != nil {
		return MarshalValue(string(data))
	} else if found {
		return nil, err
	}
	switch {
	case MarshalValue == nil:
	case py.IsDict(o.v):
		return o.marshalDict(t)
	case py.IsList(o.v), py.IsTuple(o.v):
		items, ok := collect[[]any](t, o.v, "item", ToAny)
		if !ok {
			return nil, TakeError(t)
		}
		return MarshalValue(items)
	}
	return nil, o.refuse(t, "JSON")
}

// MarshalText writes the object for encoding/xml and its like.
func (o Object) MarshalText() ([]byte, error) {
	t, guest := Enter()
	defer Leave(t, guest)
	if data, found, err := o.marshal(t, "MarshalText"); found {
		return data, err
	}
	return nil, o.refuse(t, "text")
}

// marshal calls a method that gives bytes, if the object has it.
func (o Object) marshal(t *py.Thread, name string) (data []byte, found bool, err error) {
	m := py.Intern(name)
	if !hasMethods(t, o.v, []*py.Str{m}) {
		return nil, false, nil
	}
	r := py.CallMethod0(t, o.v, m, &py.AttrSite{})
	if r.Ok() {
		if data, ok := ToBytes[[]byte](t, r, Place(name+"() result")); ok {
			return data, true, nil
		}
	}
	return nil, true, TakeError(t)
}

// marshalDict writes a dict's items in the order of its items(), which an OrderedDict keeps.
func (o Object) marshalDict(t *py.Thread) ([]byte, error) {
	items := py.CallMethod0(t, o.v, py.Intern("items"), &py.AttrSite{})
	if items.Zero() {
		return nil, TakeError(t)
	}
	out := []byte{'{'}
	var failed error
	ok := py.IterateInto(t, items, func(item py.Value) bool {
		k, v := py.UnpackPair(t, item)
		if k.Zero() {
			return false
		}
		key, good := ToString[string](t, k, "key of a JSON object")
		if !good {
			return false
		}
		x, good := ToAny(t, v, "value")
		if !good {
			return false
		}
		if len(out) > 1 {
			out = append(out, ',')
		}
		for _, part := range []any{key, x} {
			var data []byte
			if data, failed = MarshalValue(part); failed != nil {
				return false
			}
			out = append(append(out, data...), ':')
		}
		out = out[:len(out)-1]
		return true
	})
	switch {
	case failed != nil:
		return nil, failed
	case !ok || t.HasExc():
		return nil, TakeError(t)
	}
	return append(out, '}'), nil
}

// refuse is the TypeError for an object that can't be written.
func (o Object) refuse(t *py.Thread, form string) error {
	text, ok := py.ReprString(t, o.v)
	if ok {
		t.Raise(py.TypeError, text+" has no form as "+form)
	}
	return TakeError(t)
}
