// Channels and slices of element types that a program names: Chan[int](8), Slice[str](['a', 'b']).
package goiface

import (
	"sync"

	"grumpy.dev/runtime/py"
)

// Element adds to info, the type of E, how channels and slices of it are made.
func Element[E any](info *TypeInfo, from func(*py.Thread, E) py.Value, to func(*py.Thread, py.Value, Place) (E, bool),
	ref func(*py.Thread, *E) py.Value) {
	ch := Info[chan E]("", "chan "+info.FullName(), Chan)
	ch.Chan = NewChan(func(c chan E) <-chan E { return c }, func(c chan E) chan<- E { return c }, from, to)
	info.MakeCh = MakeChan[E](ch)
	slice := Info[[]E]("", "[]"+info.FullName(), Slice)
	slice.Seq = SliceSeq[[]E](ref, to)
	info.Slice = func(t *py.Thread, v py.Value, p Place) (py.Value, bool) {
		s, ok := ToSlice[[]E](t, v, p, to)
		if !ok {
			return py.Value{}, false
		}
		return BoxValue(t, s, slice), true
	}
}

func element[E any](from func(*py.Thread, E) py.Value, to func(*py.Thread, py.Value, Place) (E, bool)) *TypeInfo {
	info := Info[E]("", nameOf[E](), Plain)
	Element(info, from, to, Deref(from))
	return info
}

// basicElements are the element types that Python's own types stand for.
var basicElements = sync.OnceValue(func() map[*py.Type]*TypeInfo {
	return map[*py.Type]*TypeInfo{
		py.IntType:       element(FromInt, ToInt),
		py.LongType:      element(FromBig, ToBig),
		py.FloatType:     element(FromFloat[float64], ToFloat[float64]),
		py.StrType:       element(FromString[string], ToString[string]),
		py.UnicodeType:   element(FromString[string], ToString[string]),
		py.BoolType:      element(FromBool, ToBool),
		py.ByteArrayType: element(FromBytes[[]byte], ToBytes[[]byte]),
		py.ObjectType:    element(FromObject, ToObject),
	}
})

// anyElement is what a Slice without a type has.
var anyElement = sync.OnceValue(func() *TypeInfo { return element(FromAny, ToAny) })

// anyRef describes pointers to a variable of any type.
var anyRef = sync.OnceValue(func() *TypeInfo {
	info := Info[any]("", "any", Ref)
	info.Ref = NewRef(FromAny, ToAny)
	return info
})

// makeRef is ref(value): a pointer where Go wants to write through one.
func makeRef(t *py.Thread, _, v py.Value) py.Value {
	if v.Ok() {
		if b := boxOf(v); b != nil {
			return newBox(t, b.Info, b.Go, false)
		}
	} else {
		v = py.None
	}
	x, ok := ToAny(t, v, "ref() argument 1")
	if !ok {
		return py.Value{}
	}
	return newBox(t, anyRef(), &x, false)
}

// elementInfo finds the element type that a class stands for, or nil.
func elementInfo(v py.Value) *TypeInfo {
	if !py.IsType(v) {
		return nil
	}
	cls := py.As[py.Type](v)
	if info := infoOfType(cls); info != nil && info.MakeCh != nil {
		return info
	}
	return basicElements()[cls]
}

// FromObject and ToObject carry any Python value unchanged.
func FromObject(_ *py.Thread, o Object) py.Value {
	if o.v.Zero() {
		return py.None
	}
	return o.v
}

// ToObject takes any Python value as it is.
func ToObject(_ *py.Thread, v py.Value, _ Place) (Object, bool) { return Object{v}, true }
