package array

import (
	"encoding/binary"
	"math"
	"math/big"
	"strconv"

	"grumpy.dev/runtime/py"
)

// kind is one kind of items: how they are stored.
type kind struct {
	code  byte
	size  int
	exact bool // items are equal just when their bytes are
	get   func(t *py.Thread, b []byte) py.Value
	set   func(t *py.Thread, v py.Value, b []byte) bool
}

var order = binary.NativeEndian

var kinds = map[byte]*kind{
	'c': {'c', 1, true, func(_ *py.Thread, b []byte) py.Value { return py.MkStr(string(b[:1])) }, setChar},
	'u': {'u', 4, true, getUnicode, setUnicode},
	'b': {'b', 1, true, func(_ *py.Thread, b []byte) py.Value { return py.SmallInt(int64(int8(b[0]))) }, setSignedChar},
	'B': {'B', 1, true, func(_ *py.Thread, b []byte) py.Value { return py.SmallInt(int64(b[0])) },
		setInt("unsigned byte integer", 0, math.MaxUint8, func(b []byte, i int64) { b[0] = byte(i) })},
	'h': {'h', 2, true, func(_ *py.Thread, b []byte) py.Value { return py.SmallInt(int64(int16(order.Uint16(b)))) },
		setInt("signed short integer", math.MinInt16, math.MaxInt16, putInt16)},
	'H': {'H', 2, true, func(_ *py.Thread, b []byte) py.Value { return py.SmallInt(int64(order.Uint16(b))) }, setUnsignedShort},
	'i': {'i', 4, true, func(_ *py.Thread, b []byte) py.Value { return py.SmallInt(int64(int32(order.Uint32(b)))) },
		setInt("signed integer", math.MinInt32, math.MaxInt32, putInt32)},
	'I': {'I', 4, true, func(_ *py.Thread, b []byte) py.Value { return py.LongFromUint(uint64(order.Uint32(b))) },
		setUnsigned("unsigned int", math.MaxUint32, func(b []byte, u uint64) { order.PutUint32(b, uint32(u)) })},
	'l': {'l', 8, true, func(_ *py.Thread, b []byte) py.Value { return py.Int(int64(order.Uint64(b))) },
		setInt("signed integer", math.MinInt64, math.MaxInt64, func(b []byte, i int64) { order.PutUint64(b, uint64(i)) })},
	'L': {'L', 8, true, func(_ *py.Thread, b []byte) py.Value { return py.LongFromUint(order.Uint64(b)) },
		setUnsigned("unsigned long", math.MaxUint64, func(b []byte, u uint64) { order.PutUint64(b, u) })},
	'f': {'f', 4, false, func(_ *py.Thread, b []byte) py.Value {
		return py.Float(float64(math.Float32frombits(order.Uint32(b))))
	}, setFloat(func(b []byte, x float64) { order.PutUint32(b, math.Float32bits(float32(x))) })},
	'd': {'d', 8, false, func(_ *py.Thread, b []byte) py.Value { return py.Float(math.Float64frombits(order.Uint64(b))) },
		setFloat(func(b []byte, x float64) { order.PutUint64(b, math.Float64bits(x)) })},
}

func putInt16(b []byte, i int64) { order.PutUint16(b, uint16(i)) }
func putInt32(b []byte, i int64) { order.PutUint32(b, uint32(i)) }

func setChar(t *py.Thread, v py.Value, b []byte) bool {
	if !py.IsStr(v) || len(py.As[py.Str](v).String()) != 1 {
		t.Raise(py.TypeError, "array item must be char")
		return false
	}
	b[0] = py.As[py.Str](v).String()[0]
	return true
}

func getUnicode(t *py.Thread, b []byte) py.Value {
	r := order.Uint32(b)
	if r > 0x10FFFF {
		return t.Raise(py.ValueError, "array item 0x"+strconv.FormatUint(uint64(r), 16)+" is no character")
	}
	return py.UnicodeOfRunes([]rune{rune(r)})
}

func setUnicode(t *py.Thread, v py.Value, b []byte) bool {
	if !py.IsUnicode(v) || py.As[py.Unicode](v).Len() != 1 {
		t.Raise(py.TypeError, "array item must be unicode character")
		return false
	}
	order.PutUint32(b, uint32(py.As[py.Unicode](v).CodePoints()[0]))
	return true
}

// encodeRunes gives the bytes of the items of an array of characters.
func encodeRunes(rs []rune) []byte {
	out := make([]byte, 4*len(rs))
	for i, r := range rs {
		order.PutUint32(out[4*i:], uint32(r))
	}
	return out
}

// inRange raises OverflowError for a number outside of the bounds.
func inRange(t *py.Thread, i int64, name string, low, high int64) bool {
	switch {
	case i < low:
		t.Raise(py.OverflowError, name+" is less than minimum")
	case i > high:
		t.Raise(py.OverflowError, name+" is greater than maximum")
	default:
		return true
	}
	return false
}

func setInt(name string, low, high int64, put func(b []byte, i int64)) func(*py.Thread, py.Value, []byte) bool {
	return func(t *py.Thread, v py.Value, b []byte) bool {
		i, ok := py.ArgLong(t, v)
		if !ok || !inRange(t, i, name, low, high) {
			return false
		}
		put(b, i)
		return true
	}
}

// setSignedChar and setUnsignedShort read a wider C type first, whose range has an error of its own.
func setSignedChar(t *py.Thread, v py.Value, b []byte) bool {
	i, ok := py.ArgLong(t, v)
	if !ok || !inRange(t, i, "signed short integer", math.MinInt16, math.MaxInt16) || !inRange(t, i, "signed char", -128, 127) {
		return false
	}
	b[0] = byte(i)
	return true
}

func setUnsignedShort(t *py.Thread, v py.Value, b []byte) bool {
	i, ok := py.ArgLong(t, v)
	if !ok || !inRange(t, i, "signed integer", math.MinInt32, math.MaxInt32) || !inRange(t, i, "unsigned short", 0, math.MaxUint16) {
		return false
	}
	putInt16(b, i)
	return true
}

var maxUint64 = new(big.Int).SetUint64(math.MaxUint64)

func setUnsigned(name string, high uint64, put func(b []byte, u uint64)) func(*py.Thread, py.Value, []byte) bool {
	return func(t *py.Thread, v py.Value, b []byte) bool {
		if py.IsLong(v) {
			n := py.BigOf(v)
			switch {
			case n.Sign() < 0:
				t.Raise(py.OverflowError, "can't convert negative value to unsigned long")
			case n.Cmp(maxUint64) > 0:
				t.Raise(py.OverflowError, "long int too large to convert")
			case n.Uint64() > high:
				t.Raise(py.OverflowError, name+" is greater than maximum")
			default:
				put(b, n.Uint64())
				return true
			}
			return false
		}
		i, ok := py.ArgLong(t, v)
		switch {
		case !ok:
			return false
		case i < 0:
			t.Raise(py.OverflowError, name+" is less than minimum")
			return false
		case uint64(i) > high:
			t.Raise(py.OverflowError, name+" is greater than maximum")
			return false
		}
		put(b, uint64(i))
		return true
	}
}

func setFloat(put func(b []byte, x float64)) func(*py.Thread, py.Value, []byte) bool {
	return func(t *py.Thread, v py.Value, b []byte) bool {
		x, ok := py.AsFloat(t, v)
		if ok {
			put(b, x)
		}
		return ok
	}
}
