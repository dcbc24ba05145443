// Conversion of arguments of built-in functions to Go values, with the messages of CPython's
// PyArg_Parse format units. The functions' names say the unit: argLong is "l", argInt32 "i", …
package py

import (
	"math"
	"strconv"
)

// argLong converts an argument to an int64 (units l and n): __int__ is honoured, floats are refused.
func argLong(t *Thread, v Value) (int64, bool) {
	if IsAnyInt(v) {
		return IntValue(v), true
	}
	if IsAnyFloat(v) {
		t.Raise(TypeError, "integer argument expected, got float")
		return 0, false
	}
	if !IsLong(v) {
		conv := TypeOf(v).Slots.Int
		if conv == nil {
			t.Raise(TypeError, "an integer is required")
			return 0, false
		}
		if v = conv(t, v); v.Zero() {
			return 0, false
		}
		if IsAnyInt(v) {
			return IntValue(v), true
		}
	}
	if !IsLong(v) {
		t.Raise(TypeError, "__int__ method should return an integer")
		return 0, false
	}
	if l := As[Long](v); l.b == nil {
		return l.i, true
	}
	t.Raise(OverflowError, "Python int too large to convert to C long")
	return 0, false
}

// argInt converts an argument to an int (unit n, Py_ssize_t).
func argInt(t *Thread, v Value) (int, bool) {
	i, ok := argLong(t, v)
	return int(i), ok
}

// argInt32 converts an argument to a C int (unit i).
func argInt32(t *Thread, v Value) (int, bool) {
	i, ok := argLong(t, v)
	if !ok {
		return 0, false
	}
	switch {
	case i > math.MaxInt32:
		t.Raise(OverflowError, "signed integer is greater than maximum")
		return 0, false
	case i < math.MinInt32:
		t.Raise(OverflowError, "signed integer is less than minimum")
		return 0, false
	}
	return int(i), true
}

// argByte converts an argument to an unsigned byte (unit b).
func argByte(t *Thread, v Value) (byte, bool) {
	i, ok := argLong(t, v)
	if !ok {
		return 0, false
	}
	switch {
	case i < 0:
		t.Raise(OverflowError, "unsigned byte integer is less than minimum")
		return 0, false
	case i > 255:
		t.Raise(OverflowError, "unsigned byte integer is greater than maximum")
		return 0, false
	}
	return byte(i), true
}

// argFail raises "NAME() argument N must be WHAT, not TYPE".
func argFail(t *Thread, fname string, n int, what string, v Value) {
	got := TypeName(v)
	if v == None {
		got = "None"
	}
	t.Raise(TypeError, fname+"() argument "+strconv.Itoa(n)+" must be "+what+", not "+got)
}

// argChar converts the n-th argument of function fname to a byte (unit c: a str of length one).
func argChar(t *Thread, fname string, n int, v Value) (byte, bool) {
	if IsStr(v) && len(As[Str](v).s) == 1 {
		return As[Str](v).s[0], true
	}
	argFail(t, fname, n, "char", v)
	return 0, false
}

// argCString converts the n-th argument of function fname to a string without NUL bytes (unit s);
// unicode is encoded in the default encoding. A zero v gives "".
func argCString(t *Thread, fname string, n int, v Value) (string, bool) {
	var s string
	switch {
	case v.Zero():
		return "", true
	case IsStr(v):
		s = As[Str](v).s
	case IsUnicode(v):
		var ok bool
		if s, ok = defaultEncode(t, v); !ok {
			return "", false
		}
	default:
		argFail(t, fname, n, "string", v)
		return "", false
	}
	for i := 0; i < len(s); i++ {
		if s[i] == 0 {
			argFail(t, fname, n, "string without null bytes", v)
			return "", false
		}
	}
	return s, true
}

// searchBound converts a start or end argument of find and its like: None or zero gives dflt; ints
// of any size are clipped.
func searchBound(t *Thread, v Value, dflt int) (int, bool) {
	switch {
	case v.Zero() || v == None:
		return dflt, true
	case v.IsInt():
		return int(v.Int()), true
	case IsAnyInt(v):
		return int(IntValue(v)), true
	}
	if !IsLong(v) && TypeOf(v).Slots.Index == nil {
		t.Raise(TypeError, "slice indices must be integers or None or have an __index__ method")
		return 0, false
	}
	return AsIndex(t, v, nil)
}

// clipRange turns start and end arguments into a range of a sequence of n items, as slices do.
func clipRange(start, end, n int) (int, int) {
	if end > n {
		end = n
	} else if end < 0 {
		if end += n; end < 0 {
			end = 0
		}
	}
	if start < 0 {
		if start += n; start < 0 {
			start = 0
		}
	}
	return start, end
}

// ArgLong converts an argument to an int64 (unit l), for modules outside this package; false: an exception is set.
func ArgLong(t *Thread, v Value) (int64, bool) { return argLong(t, v) }

// textOrBuffer gives the bytes of a str, of a unicode in the default encoding, or of a buffer; false without an exception: v
// is none of these.
func textOrBuffer(t *Thread, v Value) (string, bool) {
	switch {
	case IsStr(v):
		return As[Str](v).s, true
	case IsUnicode(v):
		return defaultEncode(t, v)
	}
	return bufferBytes(v)
}
