package py

import (
	"math/big"
	"testing"
)

var benchSink Value

func benchBinary(b *testing.B, f BinaryFunc, x, y Value) {
	t := NewThread()
	for i := 0; i < b.N; i++ {
		benchSink = f(t, x, y)
	}
}

func BenchmarkIntAdd(b *testing.B)      { benchBinary(b, Add, SmallInt(40), SmallInt(2)) }
func BenchmarkIntMul(b *testing.B)      { benchBinary(b, Mul, SmallInt(4000), SmallInt(200)) }
func BenchmarkIntMod(b *testing.B)      { benchBinary(b, Mod, SmallInt(4000), SmallInt(7)) }
func BenchmarkIntFloorDiv(b *testing.B) { benchBinary(b, FloorDiv, SmallInt(4000), SmallInt(7)) }
func BenchmarkIntLt(b *testing.B)       { benchBinary(b, Lt, SmallInt(4000), SmallInt(200)) }
func BenchmarkFloatAdd(b *testing.B)    { benchBinary(b, Add, Float(4.5), Float(2)) }
func BenchmarkFloatMul(b *testing.B)    { benchBinary(b, Mul, Float(4.5), Float(2.25)) }
func BenchmarkFloatDiv(b *testing.B)    { benchBinary(b, Div, Float(4.5), Float(2.25)) }
func BenchmarkFloatPow(b *testing.B)    { benchBinary(b, Pow, Float(4.5), Float(2.25)) }
func BenchmarkFloatMod(b *testing.B)    { benchBinary(b, Mod, Float(4.5), Float(2.25)) }
func BenchmarkFloatLt(b *testing.B)     { benchBinary(b, Lt, Float(4.5), Float(2.25)) }
func BenchmarkLongAdd(b *testing.B)     { benchBinary(b, Add, NewLong(1<<40), NewLong(1<<41)) }
func BenchmarkLongMulBig(b *testing.B) {
	x := LongFromBig(new(big.Int).Lsh(big.NewInt(3), 3000))
	benchBinary(b, Mul, x, x)
}

func BenchmarkFloatRepr(b *testing.B) {
	for i := 0; i < b.N; i++ {
		benchSink = floatReprSlot(nil, Float(3.14159265358979+float64(i)))
	}
}

func BenchmarkLongToString(b *testing.B) {
	x := LongFromBig(new(big.Int).Exp(big.NewInt(7), big.NewInt(35000), nil))
	for i := 0; i < b.N; i++ {
		benchSink = longStr(nil, x)
	}
}
