// Longs: making them, and looking at ints and longs alike.
//
// What surprises: a Long keeps its number in an int64 whenever it fits, so that most long
// arithmetic never touches math/big. An integer below is an int (bool, subclass) or a long; its
// number travels as an integer struct, which is b, or i where b is nil.
package py

import (
	"math/big"
	"math/bits"
)

// integer is the number in an int or a long: b, or i where b is nil. b is shared and must not be changed.
type integer struct {
	i int64
	b *big.Int
}

// NewLong makes a long of an int64.
func NewLong(i int64) Value {
	o := &Long{i: i}
	o.typ = LongType
	return o.V()
}

// LongFromBig makes a long that takes over b.
func LongFromBig(b *big.Int) Value {
	o := &Long{}
	o.typ = LongType
	if b.IsInt64() {
		o.i = b.Int64()
	} else {
		o.b = b
	}
	return o.V()
}

// IntOrLong makes an int of b where it fits and else a long, which takes over b.
func IntOrLong(b *big.Int) Value {
	if b.IsInt64() {
		return Int(b.Int64())
	}
	return LongFromBig(b)
}

// LongFromUint makes a long of a uint64.
func LongFromUint(u uint64) Value {
	if int64(u) >= 0 {
		return NewLong(int64(u))
	}
	return LongFromBig(new(big.Int).SetUint64(u))
}

// IntOrLongFromUint makes an int of u where it fits and else a long.
func IntOrLongFromUint(u uint64) Value {
	if int64(u) >= 0 {
		return Int(int64(u))
	}
	return LongFromUint(u)
}

// asInteger gives the number in an int or long (or an instance of their subclasses); false: v is neither.
func asInteger(v Value) (integer, bool) {
	switch {
	case v.IsInt():
		return integer{i: v.Int()}, true
	case !v.IsObject():
		return integer{}, false
	}
	switch flags := v.object().typ.flags; {
	case flags&FlagIntSubclass != 0:
		return integer{i: As[IntObj](v).i}, true
	case flags&FlagLongSubclass != 0:
		l := As[Long](v)
		return integer{l.i, l.b}, true
	}
	return integer{}, false
}

// IsInteger tells whether v is an int or a long (or an instance of a subclass of them).
func IsInteger(v Value) bool {
	return v.IsInt() || hasFlag(v, FlagIntSubclass|FlagLongSubclass)
}

// BigOf gives the number in an int or long as a big.Int, which must not be changed. Call it only
// where IsInteger holds.
func BigOf(v Value) *big.Int {
	n, _ := asInteger(v)
	return n.big()
}

// Int64Of gives the number in an int or long; false: it does not fit, or v is neither.
func Int64Of(v Value) (int64, bool) {
	n, ok := asInteger(v)
	return n.i, ok && n.b == nil
}

func (n integer) big() *big.Int {
	if n.b != nil {
		return n.b
	}
	return big.NewInt(n.i)
}

func (n integer) sign() int {
	switch {
	case n.b != nil:
		return n.b.Sign()
	case n.i > 0:
		return 1
	case n.i < 0:
		return -1
	}
	return 0
}

// long makes a long of the number.
func (n integer) long() Value {
	o := &Long{i: n.i, b: n.b}
	o.typ = LongType
	return o.V()
}

// value makes an int where the number fits and else a long.
func (n integer) value() Value {
	if n.b == nil {
		return Int(n.i)
	}
	return n.long()
}

// integerOf reduces b, which it takes over.
func integerOf(b *big.Int) integer {
	if b.IsInt64() {
		return integer{i: b.Int64()}
	}
	return integer{b: b}
}

func (n integer) cmp(m integer) int {
	switch {
	case n.b == nil && m.b == nil:
		return cmpInt64(n.i, m.i)
	case n.b == nil:
		return -m.b.Sign() // m is outside int64, so its sign decides
	case m.b == nil:
		return n.b.Sign()
	}
	return n.b.Cmp(m.b)
}

// bitLen gives the number of bits of the absolute value.
func (n integer) bitLen() int {
	if n.b != nil {
		return n.b.BitLen()
	}
	return bits.Len64(absUint(n.i))
}

func absUint(i int64) uint64 {
	if i < 0 {
		return -uint64(i)
	}
	return uint64(i)
}

func cmpInt64(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// addInt64, subInt64 and mulInt64 tell whether the result is right, that is, did not overflow.
func addInt64(a, b int64) (int64, bool) {
	s := a + b
	return s, (a^s)&(b^s) >= 0
}

func subInt64(a, b int64) (int64, bool) {
	d := a - b
	return d, (a^b)&(a^d) >= 0
}

func mulInt64(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	hi -= uint64(a>>63)&uint64(b) + uint64(b>>63)&uint64(a)
	return int64(lo), hi == uint64(int64(lo)>>63)
}
