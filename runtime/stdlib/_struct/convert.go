package structs

import (
	"math"
	"math/big"
	"strconv"
	"unsafe"

	"grumpy.dev/runtime/py"
)

// pack writes the values into buf, which is zeroed.
func (l *layout) pack(t *py.Thread, buf []byte, values []py.Value) bool {
	for i := range l.fields {
		f := &l.fields[i]
		if !f.pack(t, buf[f.offset:f.offset+f.size], values[i]) {
			return false
		}
	}
	return true
}

func (f *field) pack(t *py.Thread, b []byte, v py.Value) bool {
	switch f.code {
	case 'c':
		if !py.IsStr(v) || len(py.As[py.Str](v).String()) != 1 {
			t.Raise(errorType, "char format require string of length 1")
			return false
		}
		b[0] = py.As[py.Str](v).String()[0]
		return true
	case 's', 'p':
		return f.packString(t, b, v)
	case '?':
		truth, ok := py.Truth(t, v)
		if truth {
			b[0] = 1
		}
		return ok
	case 'f', 'd':
		return f.packFloat(t, b, v)
	}
	if v.IsInt() {
		if n := v.Int(); f.low <= n && n <= f.high {
			f.put(b, uint64(n))
			return true
		}
	}
	return f.packInt(t, b, v)
}

func (f *field) packString(t *py.Thread, b []byte, v py.Value) bool {
	if !py.IsStr(v) {
		t.Raise(errorType, "argument for '"+string(f.code)+"' must be a string")
		return false
	}
	s := py.As[py.Str](v).String()
	if f.code == 'p' && len(b) > 0 {
		n := copy(b[1:], s)
		b[0] = byte(min(n, 255))
		return true
	}
	if f.code == 's' {
		copy(b, s)
	}
	return true
}

func (f *field) packFloat(t *py.Thread, b []byte, v py.Value) bool {
	x, ok := py.AsFloat(t, v)
	if !ok {
		t.ClearExc()
		t.Raise(errorType, "required argument is not a float")
		return false
	}
	if f.code == 'd' {
		f.put(b, math.Float64bits(x))
		return true
	}
	y := float32(x)
	if math.IsInf(float64(y), 0) && !math.IsInf(x, 0) && !f.native {
		t.Raise(py.OverflowError, "float too large to pack with f format")
		return false
	}
	f.put(b, uint64(math.Float32bits(y)))
	return true
}

// integer converts v to an int or long, with a warning where that loses something.
func integer(t *py.Thread, v py.Value) py.Value {
	if py.IsAnyInt(v) || py.IsLong(v) {
		return v
	}
	s := &py.TypeOf(v).Slots
	if s.Index != nil {
		if i, ok := py.IndexOf(t, v); ok {
			return i
		}
		if !t.ClearIf(py.TypeError) {
			return py.Value{}
		}
	}
	if s.Int != nil {
		msg := "integer argument expected, got non-integer (implicit conversion using __int__ is deprecated)"
		if py.IsAnyFloat(v) {
			msg = "integer argument expected, got float"
		}
		if !py.Warn(t, py.DeprecationWarning, msg, 1) {
			return py.Value{}
		}
		r := s.Int(t, v)
		if r.Ok() && !py.IsInteger(r) {
			return t.Raise(py.TypeError, "integer conversion failed")
		}
		return r
	}
	return t.Raise(errorType, "cannot convert argument to integer")
}

var maxUint64 = new(big.Int).SetUint64(math.MaxUint64)

func (f *field) packInt(t *py.Thread, b []byte, v py.Value) bool {
	v = integer(t, v)
	if v.Zero() {
		if f.code != 'P' && t.ClearIf(py.OverflowError) {
			return f.outOfRange(t)
		}
		return false
	}
	signed := f.code >= 'a'
	n, fits := py.Int64Of(v)
	u := uint64(n)
	if !fits {
		x := py.BigOf(v)
		if f.code == 'P' && x.Sign() < 0 {
			t.Raise(py.OverflowError, "Python int too large to convert to C long")
			return false
		}
		if signed || x.Sign() < 0 || x.Cmp(maxUint64) > 0 || f.size == 1 || f.size == 2 && !f.big() {
			if f.code == 'P' {
				t.Raise(py.OverflowError, "long int too large to convert")
				return false
			}
			return f.outOfRange(t)
		}
		u = x.Uint64()
	} else if n < 0 && !signed && f.code != 'P' && (f.size >= 4 || f.size == 2 && f.big()) {
		return f.outOfRange(t)
	}
	if f.size < 8 {
		bits := uint(8 * f.size)
		low, high := int64(0), int64(1)<<bits-1
		if signed {
			low, high = -1<<(bits-1), 1<<(bits-1)-1
		}
		if !fits || n < low || n > high {
			return f.rangeError(t, low, high)
		}
	}
	f.put(b, u)
	return true
}

// big tells whether the format names the byte order that is not the machine's.
func (f *field) big() bool { return f.named }

func (f *field) outOfRange(t *py.Thread) bool {
	t.Raise(errorType, "integer out of range for '"+string(f.code)+"' format code")
	return false
}

func (f *field) rangeError(t *py.Thread, low, high int64) bool {
	code := f.code
	if f.size == 2 && f.big() {
		code = 0 // read by another function of CPython's, with a message of its own
	}
	switch code {
	case 'b':
		t.Raise(errorType, "byte format requires -128 <= number <= 127")
	case 'B':
		t.Raise(errorType, "ubyte format requires 0 <= number <= 255")
	case 'h':
		t.Raise(errorType, "short format requires SHRT_MIN <= number <= SHRT_MAX")
	case 'H':
		t.Raise(errorType, "ushort format requires 0 <= number <= USHRT_MAX")
	default:
		t.Raise(errorType, "'"+string(f.code)+"' format requires "+strconv.FormatInt(low, 10)+" <= number <= "+strconv.FormatInt(high, 10))
	}
	return false
}

// unpack makes a tuple of the values in s.
func (l *layout) unpack(t *py.Thread, s string) py.Value {
	tuple, out := py.NewTupleOfLen(len(l.fields))
	for i := range l.fields {
		f := &l.fields[i]
		if out[i] = f.unpack(t, s[f.offset:f.offset+f.size]); out[i].Zero() {
			return out[i]
		}
	}
	return tuple
}

func (f *field) unpack(t *py.Thread, s string) py.Value {
	switch f.code {
	case 'c', 's':
		return py.MkStr(s)
	case 'p':
		if len(s) == 0 {
			return t.Raise(py.SystemError, "Negative size passed to PyString_FromStringAndSize")
		}
		return py.MkStr(s[1 : 1+min(int(s[0]), len(s)-1)])
	case '?':
		return py.Bool(s[0] != 0)
	}
	u := f.get(unsafe.Slice(unsafe.StringData(s), len(s)))
	switch f.code {
	case 'f':
		return py.Float(float64(math.Float32frombits(uint32(u))))
	case 'd':
		return py.Float(math.Float64frombits(u))
	}
	signed := f.code >= 'a'
	if unused := 64 - 8*f.size; unused > 0 {
		if signed {
			return py.SmallInt(int64(u) << unused >> unused)
		}
		return py.SmallInt(int64(u))
	}
	if signed {
		return py.Int(int64(u))
	}
	return py.IntOrLongFromUint(u)
}
