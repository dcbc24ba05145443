// The Python value: one 64-bit word held in an unsafe.Pointer.
//
// Only this file knows the bits; everything else uses its functions.
//
//	word                      meaning
//	0                         no value: an exception is set in the thread, or an empty slot
//	top 16 bits 0x0000        a pointer to a heap object (Go pointers are below 2^47)
//	0x0002… to 0xFFFC…        a float: its IEEE bits plus 2^49 (every NaN is the canonical one)
//	0xFFFE, 0xFFFF            an int of 49 bits, two's complement
//
// What surprises: a tagged word sits in a pointer-typed slot that the collector scans. That is
// sound because of two facts about Go: the collector looks a word up in its arena table and
// ignores what is in no arena (runtime.findObject, spanOf), and stack copying only adjusts words
// that point into the old stack. Tagged words are at least 2^49, above every address that Go
// hands out on amd64 and arm64, and never in 1..4095, which Go treats as a bad pointer.
// value_stress_test.go runs this under checkmark, invalidptr, GOGC=5 and the race detector.
package py

import (
	"math"
	"unsafe"
)

// Value is a Python value in one machine word. The zero Value is "no value". A Value may be
// copied, stored and compared with == (identity, Python's `is`) freely; reading or writing one
// is a single machine access, so racing threads see some whole value, never half of two.
type Value struct{ p unsafe.Pointer }

const (
	floatBias = 1 << 49
	intTag    = 0xFFFE << 48
	intMask   = 1<<49 - 1

	// MaxSmallInt and MinSmallInt bound the ints that need no heap object.
	MaxSmallInt = 1<<48 - 1
	MinSmallInt = -1 << 48

	canonicalNaN = 0x7FF8000000000000
)

func (v Value) bits() uint64 { return uint64(uintptr(v.p)) }

func fromBits(u uint64) Value { return Value{unsafe.Add(unsafe.Pointer(nil), uintptr(u))} }

// Zero tells whether v is "no value".
func (v Value) Zero() bool { return v.p == nil }

// Ok tells whether v is a value (the operation that made it did not fail).
func (v Value) Ok() bool { return v.p != nil }

// IsInt tells whether v is an unboxed int.
func (v Value) IsInt() bool { return v.bits() >= intTag }

// BothInts tells whether a and b are both unboxed ints.
func BothInts(a, b Value) bool { return a.bits()&b.bits() >= intTag }

// Int gives the number in an unboxed int. Call it only where IsInt holds.
func (v Value) Int() int64 { return int64(v.bits()<<15) >> 15 }

// FitsSmall tells whether i can be an unboxed int.
func FitsSmall(i int64) bool { return i<<15>>15 == i }

// SmallInt makes an unboxed int of i, which must fit 49 bits (FitsSmall).
func SmallInt(i int64) Value { return fromBits(uint64(i)&intMask | intTag) }

// AddInts, SubInts and MulInts are the operators for two unboxed ints with an unboxed result; zero (and no
// exception) where that does not hold, and then Add, Sub and Mul are to be called. They are written
// to stay within what Go inlines.
func AddInts(a, b Value) (v Value) {
	if x, y := uintptr(a.p), uintptr(b.p); x&y >= intTag {
		if s := int64(x<<15)>>15 + int64(y<<15)>>15; s<<15>>15 == s {
			v.p = unsafe.Add(nil, s&intMask|^intMask)
		}
	}
	return
}

// SubInts is a - b; see AddInts.
func SubInts(a, b Value) (v Value) {
	if x, y := uintptr(a.p), uintptr(b.p); x&y >= intTag {
		if d := int64(x<<15)>>15 - int64(y<<15)>>15; d<<15>>15 == d {
			v.p = unsafe.Add(nil, d&intMask|^intMask)
		}
	}
	return
}

// MulInts is a * b for factors of 32 bits; see AddInts.
func MulInts(a, b Value) (v Value) {
	if x, y := uintptr(a.p), uintptr(b.p); x&y >= intTag {
		i, j := int64(x<<15)>>15, int64(y<<15)>>15
		if p := i * j; int64(int32(i)) == i && int64(int32(j)) == j && p<<15>>15 == p {
			v.p = unsafe.Add(nil, p&intMask|^intMask)
		}
	}
	return
}

// ModInts is a % b for a >= 0 and b > 0; see AddInts.
func ModInts(a, b Value) (v Value) {
	if x, y := uintptr(a.p), uintptr(b.p); x&y >= intTag {
		if i, j := int64(x<<15)>>15, int64(y<<15)>>15; i >= 0 && j > 0 {
			if uint64(i|j)>>32 == 0 { // the shorter division is quicker
				v.p = unsafe.Add(nil, int64(uint32(i)%uint32(j))|^intMask)
			} else {
				v.p = unsafe.Add(nil, int64(uint64(i)%uint64(j))|^intMask)
			}
		}
	}
	return
}

// IsFloat tells whether v is a float exactly (subclass instances are heap objects).
func (v Value) IsFloat() bool { u := v.bits(); return u >= floatBias && u < intTag }

// Float gives the number in a float. Call it only where IsFloat holds.
func (v Value) Float() float64 { return math.Float64frombits(v.bits() - floatBias) }

// Float makes a float value. All NaNs become the canonical one.
func Float(f float64) Value {
	if f != f {
		return fromBits(canonicalNaN + floatBias)
	}
	return fromBits(math.Float64bits(f) + floatBias)
}

// IsObject tells whether v is a pointer to a heap object.
func (v Value) IsObject() bool { u := v.bits(); return u-1 < 1<<48-1 }

// IsNumberWord tells whether v is an unboxed int or a float.
func (v Value) IsNumberWord() bool { return v.bits() >= floatBias }

// Object is the header that every heap object starts with.
type Object struct{ typ *Type }

// V gives the value that points to the object. It is promoted to every type that starts with an
// Object, so that x.V() works for a *List as for a *Str.
func (o *Object) V() Value { return Value{unsafe.Pointer(o)} }

// object gives the header of a heap object. Call it only where IsObject holds.
func (v Value) object() *Object { return (*Object)(v.p) }

// Is tells whether v is the object at p (a pointer to any object struct).
func (v Value) Is(p unsafe.Pointer) bool { return v.p == p }

// As reinterprets a heap object as *T. T must start with Object, and the caller must have
// checked the type (flags or TypeOf): nothing is checked here.
func As[T any](v Value) *T { return (*T)(v.p) }

// Word gives the raw bits, for hashing by identity (id, object.__hash__).
func (v Value) Word() uint64 { return v.bits() }

// TypeOf gives the Python type of a value; v must not be zero.
func TypeOf(v Value) *Type {
	if v.bits() >= floatBias {
		if v.bits() >= intTag {
			return IntType
		}
		return FloatType
	}
	return v.object().typ
}

// addr gives the address offset bytes into the heap object v.
func addr(v Value, offset uintptr) unsafe.Pointer { return unsafe.Add(v.p, offset) }
