// Numbers, texts and bytes.
//
// What surprises: a float stands for an int where it is integral (the first Grumpy took `Pow10(2.0)`), and a
// value of one Go type never stands for another (a Duration is no FileMode), though both are ints to Python.
package goiface

import (
	"math"
	"math/big"
	"reflect"
	"unicode/utf8"
	"unsafe"

	"grumpy.dev/runtime/py"
)

type signed interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64
}

type unsigned interface {
	~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// nameOf gives the Go name of a type, for messages.
func nameOf[T any]() string { return reflect.TypeFor[T]().String() }

// foreign tells whether v is a value of some Go type other than T.
func foreign[T any](v py.Value) bool {
	info := infoOfType(py.TypeOf(v))
	return info != nil && info.Type != reflect.TypeFor[T]()
}

// FromBool and the other From functions give the Python value of a Go one.
func FromBool(_ *py.Thread, b bool) py.Value { return py.Bool(b) }

// FromSigned is a signed integer as int.
func FromSigned[T signed](_ *py.Thread, i T) py.Value { return py.Int(int64(i)) }

// FromInt is an int as int.
func FromInt(_ *py.Thread, i int) py.Value { return py.Int(int64(i)) }

// FromUnsigned is an unsigned integer as int, or long where it is too large.
func FromUnsigned[T unsigned](_ *py.Thread, u T) py.Value { return py.IntOrLongFromUint(uint64(u)) }

// FromFloat is a float.
func FromFloat[T ~float32 | ~float64](_ *py.Thread, f T) py.Value { return py.Float(float64(f)) }

// FromComplex is a complex.
func FromComplex[T ~complex64 | ~complex128](_ *py.Thread, c T) py.Value {
	return py.NewComplex(complex128(c))
}

// FromString is a str of the same bytes.
func FromString[T ~string](_ *py.Thread, s T) py.Value { return py.MkStr(string(s)) }

// FromBytes is a str with a copy of the bytes.
func FromBytes[T ~[]byte](_ *py.Thread, b T) py.Value { return py.MkStr(string(b)) }

// FromBig is a long, or an int where it fits; nil is None.
func FromBig(_ *py.Thread, b *big.Int) py.Value {
	if b == nil {
		return py.None
	}
	return py.LongFromBig(new(big.Int).Set(b))
}

// ToBool takes a bool.
func ToBool(t *py.Thread, v py.Value, p Place) (bool, bool) {
	if v == py.True || v == py.False {
		return v == py.True, true
	}
	p.Want(t, "bool", v)
	return false, false
}

// ToInt takes an int.
func ToInt(t *py.Thread, v py.Value, p Place) (int, bool) {
	if v.IsInt() {
		return int(v.Int()), true
	}
	return ToSigned[int](t, v, p)
}

// ToSigned takes an integer that T can hold.
func ToSigned[T signed](t *py.Thread, v py.Value, p Place) (T, bool) {
	if v.IsInt() {
		i := v.Int()
		if int64(T(i)) == i {
			return T(i), true
		}
	}
	n, ok := integer[T](t, v, p)
	if !ok {
		return 0, false
	}
	if i, ok := py.Int64Of(n); ok && int64(T(i)) == i {
		return T(i), true
	}
	p.Range(t, nameOf[T](), n)
	return 0, false
}

// ToUnsigned takes an integer that T can hold.
func ToUnsigned[T unsigned](t *py.Thread, v py.Value, p Place) (T, bool) {
	n, ok := integer[T](t, v, p)
	if !ok {
		return 0, false
	}
	if b := py.BigOf(n); b.IsUint64() {
		if u := b.Uint64(); uint64(T(u)) == u {
			return T(u), true
		}
	}
	p.Range(t, nameOf[T](), n)
	return 0, false
}

// integer gives v as an int or long.
func integer[T any](t *py.Thread, v py.Value, p Place) (py.Value, bool) {
	switch {
	case v.IsInt():
		return v, true
	case foreign[T](v):
	case py.IsInteger(v):
		return v, true
	case py.IsAnyFloat(v):
		f := py.FloatValue(v)
		if f == math.Trunc(f) && !math.IsInf(f, 0) {
			b, _ := new(big.Float).SetFloat64(f).Int(nil)
			return py.IntOrLong(b), true
		}
	case v.IsObject() && py.TypeOf(v).Slots.Index != nil:
		return py.IndexOf(t, v)
	}
	p.Want(t, nameOf[T](), v)
	return v, false
}

// ToRune takes an integer, or a text of one character.
func ToRune(t *py.Thread, v py.Value, p Place) (rune, bool) {
	if py.IsStr(v) || py.IsUnicode(v) {
		s := text(v)
		if r, n := utf8.DecodeRuneInString(s); n == len(s) && n > 0 && (r != utf8.RuneError || n > 1) {
			return r, true
		}
		if len(s) == 1 {
			return rune(s[0]), true
		}
		p.Want(t, "rune (an int or one character)", v)
		return 0, false
	}
	if !py.IsInteger(v) && !py.IsAnyFloat(v) && py.TypeOf(v).Slots.Index == nil {
		p.Want(t, "rune (an int or one character)", v)
		return 0, false
	}
	return ToSigned[rune](t, v, p)
}

// ToByte takes an integer, or a text of one byte.
func ToByte(t *py.Thread, v py.Value, p Place) (byte, bool) {
	if py.IsExact(v, py.StrType) && len(text(v)) == 1 {
		return text(v)[0], true
	}
	if py.IsStr(v) || py.IsUnicode(v) || v == py.None {
		p.Want(t, "byte (an int or one character)", v)
		return 0, false
	}
	return ToUnsigned[byte](t, v, p)
}

// ToFloat takes a float or an integer; float32 rounds.
func ToFloat[T ~float32 | ~float64](t *py.Thread, v py.Value, p Place) (T, bool) {
	if v.IsFloat() {
		return narrowFloat[T](t, v, p, v.Float())
	}
	switch {
	case foreign[T](v):
	case py.IsAnyFloat(v):
		return narrowFloat[T](t, v, p, py.FloatValue(v))
	case py.IsInteger(v):
		f, ok := py.AsFloat(t, v)
		if !ok {
			t.ClearExc()
			p.Range(t, nameOf[T](), v)
			return 0, false
		}
		return narrowFloat[T](t, v, p, f)
	}
	p.Want(t, nameOf[T](), v)
	return 0, false
}

func narrowFloat[T ~float32 | ~float64](t *py.Thread, v py.Value, p Place, f float64) (T, bool) {
	r := T(f)
	if math.IsInf(float64(r), 0) && !math.IsInf(f, 0) {
		p.Range(t, nameOf[T](), v)
		return 0, false
	}
	return r, true
}

// ToComplex takes a complex, float or integer.
func ToComplex[T ~complex64 | ~complex128](t *py.Thread, v py.Value, p Place) (T, bool) {
	if py.IsComplex(v) && !foreign[T](v) {
		return T(py.ComplexOf(v)), true
	}
	if py.IsAnyFloat(v) || py.IsInteger(v) {
		f, ok := ToFloat[float64](t, v, p)
		return T(complex(f, 0)), ok
	}
	p.Want(t, nameOf[T](), v)
	return 0, false
}

// text gives the bytes of a str, or a unicode in UTF-8.
func text(v py.Value) string {
	if py.IsUnicode(v) {
		return py.As[py.Unicode](v).String()
	}
	return py.As[py.Str](v).String()
}

// ToString takes a str, or a unicode in UTF-8.
func ToString[T ~string](t *py.Thread, v py.Value, p Place) (T, bool) {
	if py.IsExact(v, py.StrType) {
		return T(py.As[py.Str](v).String()), true
	}
	if (py.IsStr(v) || py.IsUnicode(v)) && !foreign[T](v) {
		return T(text(v)), true
	}
	p.Want(t, nameOf[T](), v)
	return "", false
}

// ToBytes takes the bytes of a text (copied) or of a bytearray or memoryview (shared, so that Read(buf) fills it),
// or a sequence of numbers; None is nil.
func ToBytes[T ~[]byte](t *py.Thread, v py.Value, p Place) (T, bool) {
	if v == py.None {
		return nil, true
	}
	if py.IsStr(v) || py.IsUnicode(v) {
		return T(text(v)), true
	}
	if b, writable, _, ok := py.BufferOf(v); ok {
		if writable {
			return T(b), true
		}
		return T(append([]byte{}, b...)), true
	}
	if s, ok := sliceIn[T](v); ok {
		return s, true
	}
	if py.IsList(v) || py.IsTuple(v) {
		return collect[T](t, v, p, ToUnsigned[byte])
	}
	p.Want(t, nameOf[T]()+" (a str or bytearray)", v)
	return nil, false
}

// BytesIn is ToBytes for a function that neither keeps nor changes its argument: a str is not copied.
func BytesIn(t *py.Thread, v py.Value, p Place) ([]byte, bool) {
	if py.IsExact(v, py.StrType) {
		s := py.As[py.Str](v).String()
		return unsafe.Slice(unsafe.StringData(s), len(s)), true
	}
	return ToBytes[[]byte](t, v, p)
}

// ToBig takes an integer; None is nil.
func ToBig(t *py.Thread, v py.Value, p Place) (*big.Int, bool) {
	if v == py.None {
		return nil, true
	}
	n, ok := integer[*big.Int](t, v, p)
	if !ok {
		return nil, false
	}
	return new(big.Int).Set(py.BigOf(n)), true
}
