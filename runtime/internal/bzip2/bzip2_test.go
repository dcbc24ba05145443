package bzip2

import (
	"bytes"
	stdbzip2 "compress/bzip2"
	"io"
	"math/rand"
	"testing"
)

// samples are data of different kinds, some longer than a block of the lowest level.
func samples() [][]byte {
	r := rand.New(rand.NewSource(1))
	noise := make([]byte, 150_000)
	r.Read(noise)
	var words []byte
	for len(words) < 250_000 {
		words = append(words, []string{"alpha ", "beta ", "gamma\n", "delta", " "}[r.Intn(5)]...)
	}
	return [][]byte{nil, []byte("a"), bytes.Repeat([]byte("a"), 1000), bytes.Repeat([]byte("ab"), 5000), noise, words,
		bytes.Repeat([]byte{0}, 400_000), append(bytes.Repeat([]byte("xyz"), 40_000), noise[:100]...)}
}

// TestReadByGo has Go's package read what the compressor makes.
func TestReadByGo(t *testing.T) {
	for i, data := range samples() {
		for _, level := range []int{1, 9} {
			c := NewCompressor(level)
			packed := append(c.Write(data), c.Finish()...)
			got, err := io.ReadAll(stdbzip2.NewReader(bytes.NewReader(packed)))
			if err != nil || !bytes.Equal(got, data) {
				t.Errorf("sample %d, level %d: %v, %d bytes of %d", i, level, err, len(got), len(data))
			}
		}
	}
}

// TestPieces decompresses input that comes in pieces, with something after the end.
func TestPieces(t *testing.T) {
	for i, data := range samples() {
		c := NewCompressor(1)
		packed := append(c.Write(data), c.Finish()...)
		packed = append(packed, "rest"...)
		for _, size := range []int{1 + len(packed)/7, len(packed)} {
			d := NewDecompressor()
			var got []byte
			for at := 0; at < len(packed); at += size {
				out, err := d.Write(packed[at:min(at+size, len(packed))])
				if err != nil {
					t.Fatalf("sample %d: %v", i, err)
				}
				got = append(got, out...)
			}
			if !d.Done || !bytes.Equal(got, data) || string(d.Rest()) != "rest" {
				t.Errorf("sample %d by %d: %d bytes of %d, rest %q", i, size, len(got), len(data), d.Rest())
			}
		}
	}
}

// FuzzDecompress looks for input that makes the decompressor panic.
func FuzzDecompress(f *testing.F) {
	for _, data := range samples()[:4] {
		c := NewCompressor(1)
		f.Add(append(c.Write(data), c.Finish()...))
	}
	f.Fuzz(func(_ *testing.T, in []byte) {
		d := NewDecompressor()
		_, _ = d.Write(in) // errors are fine
	})
}
