package deflate

import (
	"bytes"
	"compress/flate"
	"io"
	"math/rand"
	"testing"
)

// sample makes bytes of text, noise and repetitions.
func sample(seed int64, n int) []byte {
	r := rand.New(rand.NewSource(seed))
	out := make([]byte, 0, n)
	for len(out) < n {
		switch r.Intn(4) {
		case 0:
			out = append(out, byte(r.Intn(256)))
		case 1:
			out = append(out, "the quick brown fox"...)
		case 2:
			out = append(out, bytes.Repeat([]byte{byte(r.Intn(3))}, r.Intn(400))...)
		default:
			if len(out) > 0 {
				from := r.Intn(len(out))
				out = append(out, out[from:min(len(out), from+r.Intn(300))]...)
			}
		}
	}
	return out[:n]
}

// TestRoundTrip compresses in pieces with every level, strategy and flush mode, and reads it back with Go's library.
func TestRoundTrip(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for i := range 200 {
		want := sample(int64(i), r.Intn(300000))
		d := New(r.Intn(11)-1, 9+r.Intn(7), 1+r.Intn(9), r.Intn(5))
		var got []byte
		for rest := want; len(rest) > 0; {
			n := min(len(rest), 1+r.Intn(100000))
			d.Write(rest[:n], []int{NoFlush, NoFlush, PartialFlush, SyncFlush, FullFlush, BlockFlush}[r.Intn(6)])
			rest = rest[n:]
			if r.Intn(4) == 0 {
				got = append(got, d.Take()...)
				d = d.Clone()
			}
		}
		d.Write(nil, Finish)
		got = append(got, d.Take()...)
		back, err := io.ReadAll(flate.NewReader(bytes.NewReader(got)))
		if err != nil || !bytes.Equal(back, want) {
			t.Fatalf("%d: %d bytes, level %d strategy %d: %v", i, len(want), d.level, d.strategy, err)
		}
	}
}

func BenchmarkLevel6(b *testing.B) {
	data := sample(7, 1<<20)
	d := New(6, 15, 8, Default)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		d.Reset(6, 15, 8, Default)
		d.Write(data, Finish)
		d.Take()
	}
}
