package py

import (
	"math"
	"testing"
	"unsafe"
)

var intSamples = []int64{0, 1, -1, 2, -2, 255, 256, 1 << 31, -1 << 31, 1<<47 - 1, 1 << 47, MaxSmallInt - 1, MaxSmallInt,
	MinSmallInt, MinSmallInt + 1}

var floatSamples = []float64{0, math.Copysign(0, -1), 1, -1, 0.1, math.MaxFloat64, -math.MaxFloat64,
	math.SmallestNonzeroFloat64, -math.SmallestNonzeroFloat64, math.Inf(1), math.Inf(-1), math.Pi, 1e300, 0x1p-1022}

func TestSmallIntsRoundTrip(t *testing.T) {
	for _, i := range intSamples {
		if !FitsSmall(i) {
			t.Fatalf("%d does not fit", i)
		}
		v := SmallInt(i)
		if !v.IsInt() || v.IsFloat() || v.IsObject() || v.Zero() || !v.IsNumberWord() {
			t.Errorf("SmallInt(%d) is taken for something else: %#x", i, v.bits())
		}
		if v.Int() != i {
			t.Errorf("SmallInt(%d).Int() = %d", i, v.Int())
		}
	}
}

func TestFitsSmallAtTheEdges(t *testing.T) {
	for _, c := range []struct {
		i    int64
		fits bool
	}{{MaxSmallInt, true}, {MaxSmallInt + 1, false}, {MinSmallInt, true}, {MinSmallInt - 1, false},
		{math.MaxInt64, false}, {math.MinInt64, false}} {
		if FitsSmall(c.i) != c.fits {
			t.Errorf("FitsSmall(%d) = %v", c.i, !c.fits)
		}
		v := Int(c.i)
		if v.IsInt() != c.fits || IntValue(v) != c.i {
			t.Errorf("Int(%d) gives %d, unboxed %v", c.i, IntValue(v), v.IsInt())
		}
	}
}

func TestFloatsRoundTrip(t *testing.T) {
	for _, f := range floatSamples {
		v := Float(f)
		if !v.IsFloat() || v.IsInt() || v.IsObject() || v.Zero() {
			t.Errorf("Float(%g) is taken for something else: %#x", f, v.bits())
		}
		if math.Float64bits(v.Float()) != math.Float64bits(f) {
			t.Errorf("Float(%g).Float() = %g", f, v.Float())
		}
	}
}

func TestNaNsAreOne(t *testing.T) {
	for _, bits := range []uint64{0x7FF8000000000000, 0x7FF0000000000001, 0xFFFFFFFFFFFFFFFF, 0xFFF8000000000000} {
		v := Float(math.Float64frombits(bits))
		if !v.IsFloat() || v.Float() == v.Float() || v != Float(math.NaN()) {
			t.Errorf("NaN %#x gives %#x", bits, v.bits())
		}
	}
}

func TestObjects(t *testing.T) {
	var zero Value
	if !zero.Zero() || zero.Ok() || zero.IsInt() || zero.IsFloat() || zero.IsObject() {
		t.Error("the zero Value is taken for something else")
	}
	o := &IntObj{i: 7}
	o.typ = IntType
	v := o.V()
	if !v.IsObject() || v.IsInt() || v.IsFloat() || v.Zero() || !v.Is(unsafe.Pointer(o)) || As[IntObj](v) != o {
		t.Errorf("an object is taken for something else: %#x", v.bits())
	}
	if TypeOf(v) != IntType || TypeOf(SmallInt(1)) != IntType || TypeOf(Float(1)) != FloatType {
		t.Error("TypeOf")
	}
}

func TestBothInts(t *testing.T) {
	vals := []Value{SmallInt(0), SmallInt(-1), SmallInt(MaxSmallInt), Float(0), Float(-1), Float(math.Inf(-1)), None, {}}
	for _, a := range vals {
		for _, b := range vals {
			if got, want := BothInts(a, b), a.IsInt() && b.IsInt(); got != want {
				t.Errorf("BothInts(%#x, %#x) = %v", a.bits(), b.bits(), got)
			}
		}
	}
}

func TestInlineArithmetic(t *testing.T) {
	for _, a := range intSamples {
		for _, b := range intSamples {
			check := func(name string, got Value, exact int64, fits bool) {
				if fits && (got.Zero() || got.Int() != exact) || !fits && got.Ok() {
					t.Errorf("%s(%d, %d) = %#x", name, a, b, got.bits())
				}
			}
			check("AddInts", AddInts(SmallInt(a), SmallInt(b)), a+b, FitsSmall(a+b))
			check("SubInts", SubInts(SmallInt(a), SmallInt(b)), a-b, FitsSmall(a-b))
		}
	}
	if AddInts(SmallInt(1), Float(1)).Ok() || AddInts(None, SmallInt(1)).Ok() {
		t.Error("AddInts adds what are not two ints")
	}
}

// FuzzValue: any 64 bits as an int or as a float go in and come out, and are taken for what they are.
func FuzzValue(f *testing.F) {
	for _, i := range intSamples {
		f.Add(uint64(i))
	}
	for _, x := range floatSamples {
		f.Add(math.Float64bits(x))
	}
	f.Fuzz(func(t *testing.T, bits uint64) {
		i := int64(bits)
		if v := Int(i); IntValue(v) != i || v.IsInt() != FitsSmall(i) || v.IsFloat() {
			t.Errorf("Int(%d)", i)
		}
		x := math.Float64frombits(bits)
		v := Float(x)
		if !v.IsFloat() || v.IsInt() || v.IsObject() {
			t.Errorf("Float of %#x is %#x", bits, v.bits())
		}
		if x == x && math.Float64bits(v.Float()) != bits || x != x && v.Float() == v.Float() {
			t.Errorf("Float of %#x comes out as %g", bits, v.Float())
		}
	})
}
