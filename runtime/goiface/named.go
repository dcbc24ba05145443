// Named numbers and texts (time.Duration, os.FileMode): subclasses of int, long, float and str with Go's methods.
//
// What surprises: arithmetic with the same type or a plain number keeps the type, as in Go (2 * time.Second is a
// Duration), and fails where the result doesn't fit; with anything else the result is a plain number.
package goiface

import (
	"grumpy.dev/runtime/py"
)

// FromNamedInt is a signed number of a named type.
func FromNamedInt[T signed](t *py.Thread, i T, info *TypeInfo) py.Value {
	if info.Error {
		return FromError(t, any(i).(error))
	}
	return py.NewIntOf(info.Class(t), int64(i))
}

// FromNamedUint is an unsigned number of a named type.
func FromNamedUint[T unsigned](t *py.Thread, u T, info *TypeInfo) py.Value {
	if info.Error {
		return FromError(t, any(u).(error))
	}
	return py.NewLongOf(info.Class(t), uint64(u))
}

// FromNamedFloat is a float of a named type.
func FromNamedFloat[T ~float32 | ~float64](t *py.Thread, f T, info *TypeInfo) py.Value {
	return py.NewFloatOf(info.Class(t), float64(f))
}

// FromNamedString is a text of a named type.
func FromNamedString[T ~string](t *py.Thread, s T, info *TypeInfo) py.Value {
	if info.Error {
		return FromError(t, any(s).(error))
	}
	return py.NewStrOf(info.Class(t), string(s))
}

// plain gives a named number or text as the built-in type's value.
func plain(v py.Value) py.Value {
	switch {
	case py.IsAnyInt(v):
		return py.Int(py.IntValue(v))
	case py.IsLong(v):
		return py.LongFromBig(py.BigOf(v))
	case py.IsAnyFloat(v):
		return py.Float(py.FloatValue(v))
	case py.IsStr(v):
		return py.MkStr(text(v))
	}
	return v
}

var numberOps = [py.NumBinaryOps]py.BinaryFunc{
	py.OpAdd: py.Add, py.OpSub: py.Sub, py.OpMul: py.Mul, py.OpDiv: py.Div, py.OpFloorDiv: py.FloorDiv,
	py.OpMod: py.Mod, py.OpAnd: py.And, py.OpOr: py.Or, py.OpXor: py.Xor, py.OpLShift: py.LShift, py.OpRShift: py.RShift,
}

// keeps tells whether an operation with this other operand keeps the type.
func (info *TypeInfo) keeps(v py.Value) bool {
	if v.IsInt() || v.IsFloat() && info.Kind == Float64 {
		return true
	}
	other := infoOfType(py.TypeOf(v))
	return other == info || other == nil && py.IsInteger(v)
}

// wrap gives a number the type again.
func (info *TypeInfo) wrap(t *py.Thread, v py.Value) py.Value {
	if v.Zero() {
		return v
	}
	x, ok := info.Take(t, v, Place(info.FullName()))
	if !ok {
		return py.Value{}
	}
	return info.Basic(t, info.Deref(x))
}

func basicSlots(info *TypeInfo) py.Slots {
	s := py.Slots{Repr: basicRepr, Str: basicStr}
	if info.Kind == String {
		return s
	}
	for op, f := range numberOps {
		if f == nil {
			continue
		}
		s.Binary[op] = func(t *py.Thread, a, b py.Value) py.Value {
			r := f(t, plain(a), plain(b))
			if r.Ok() && info.keeps(a) && info.keeps(b) && (py.IsInteger(r) || info.Kind == Float64 && r.IsFloat()) {
				return info.wrap(t, r)
			}
			return r
		}
	}
	s.Neg = func(t *py.Thread, v py.Value) py.Value { return info.wrap(t, py.Neg(t, plain(v))) }
	s.Pos = func(_ *py.Thread, v py.Value) py.Value { return v }
	if info.Kind != Float64 {
		s.Invert = func(t *py.Thread, v py.Value) py.Value { return info.wrap(t, py.Invert(t, plain(v))) }
	}
	return s
}

func basicRepr(t *py.Thread, self py.Value) py.Value {
	if s, ok := methodText(t, self, "String"); ok {
		return s
	}
	return py.Repr(t, plain(self))
}

func basicStr(t *py.Thread, self py.Value) py.Value {
	if s, ok := methodText(t, self, "String"); ok {
		return s
	}
	return py.ToStr(t, plain(self))
}

func basicNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	info := infoOfType(cls)
	if len(args) > 1 || kw.Len() > 0 {
		return t.Raise(py.TypeError, info.FullName()+"() takes at most one argument")
	}
	x := info.New()
	if len(args) == 1 {
		arg := args[0]
		if other := infoOfType(py.TypeOf(arg)); other != nil && other != info && other.Kind.basic() {
			arg = plain(arg) // a conversion, as Go's T(x)
		}
		var ok bool
		if x, ok = info.Take(t, arg, Place(info.FullName()+"() argument 1")); !ok {
			return py.Value{}
		}
	}
	return info.Basic(t, info.Deref(x))
}
