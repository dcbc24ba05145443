package py

import (
	"math/big"
	"math/rand"
	"testing"
)

// randomBig gives a number of up to so many bits, often with runs of zeros or ones.
func randomBig(r *rand.Rand, bits int) *big.Int {
	b := new(big.Int).Rand(r, new(big.Int).Lsh(big.NewInt(1), uint(1+r.Intn(bits))))
	switch r.Intn(4) {
	case 0:
		b.Lsh(b, uint(r.Intn(bits)))
	case 1:
		b.Neg(b)
	case 2:
		b.Exp(big.NewInt(10), big.NewInt(int64(r.Intn(bits/4))), nil)
	}
	return b
}

func TestDecimalText(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 5000 {
		b := randomBig(r, 600)
		got, ok := appendDecimal(nil, b)
		if want := len(b.Bits()) <= textWords; ok != want {
			t.Fatalf("%d bits: written %v", b.BitLen(), ok)
		}
		if ok && b.Sign() != 0 && string(got) != b.String() {
			t.Fatalf("%s written as %s", b, got)
		}
		s := new(big.Int).Abs(b).String()
		if decimalDigits("000"[:r.Intn(4)]+s).String() != s {
			t.Fatalf("%s read as %s", s, decimalDigits(s))
		}
	}
}

func TestSmallQuoRem(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range 5000 {
		x, y := randomBig(r, 128), randomBig(r, 70)
		if y.Sign() == 0 {
			continue
		}
		q, rest, ok := smallQuoRem(x, y)
		if ok != (x.Sign() >= 0 && y.Sign() > 0 && x.BitLen() <= 128 && y.BitLen() <= 64) {
			t.Fatalf("%s / %s: %v", x, y, ok)
		}
		if !ok {
			continue
		}
		wantQ, wantR := new(big.Int).QuoRem(x, y, new(big.Int))
		if BigOf(longOfWords(q)).Cmp(wantQ) != 0 || wantR.Cmp(new(big.Int).SetUint64(rest)) != 0 {
			t.Fatalf("%s / %s = %v, %d", x, y, q, rest)
		}
	}
}

func BenchmarkDecimalText(b *testing.B) {
	n := new(big.Int).Exp(big.NewInt(7), big.NewInt(118), nil) // 100 digits
	var room [128]byte
	for range b.N {
		appendDecimal(room[:0], n)
	}
}

func BenchmarkBigAdd(b *testing.B) {
	n := LongFromBig(new(big.Int).Exp(big.NewInt(7), big.NewInt(35), nil))
	for range b.N {
		longAdd(nil, n, n)
	}
}
