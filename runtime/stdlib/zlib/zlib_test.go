package zlib

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"math/rand"
	"testing"
)

// sample makes bytes that compress to literals, matches and stored blocks.
func sample(r *rand.Rand, n int) []byte {
	out := make([]byte, 0, n)
	for len(out) < n {
		switch r.Intn(3) {
		case 0:
			out = append(out, byte(r.Intn(256)))
		case 1:
			out = append(out, "the quick brown fox"...)
		default:
			if len(out) > 0 {
				from := r.Intn(len(out))
				out = append(out, out[from:min(len(out), from+r.Intn(300))]...)
			}
		}
	}
	return out[:n]
}

// TestPieces feeds Go's compressed data in pieces of random sizes, with random limits on the output.
func TestPieces(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for i := range 300 {
		want := sample(r, r.Intn(60000))
		var b bytes.Buffer
		f := format{zlib: true, window: windowSize}
		if i%2 == 0 {
			w, _ := zlib.NewWriterLevel(&b, r.Intn(10))
			_, _ = w.Write(want)
			_ = w.Close()
		} else {
			f = format{gzip: true, zlib: true, window: windowSize}
			w := gzip.NewWriter(&b)
			_, _ = w.Write(want)
			_ = w.Close()
		}
		b.WriteString("rest")
		checkPieces(t, r, &inflater{format: f}, b.Bytes(), want)
	}
}

func checkPieces(t *testing.T, r *rand.Rand, z *inflater, data, want []byte) {
	t.Helper()
	var got []byte
	for {
		n := min(len(data), 1+r.Intn(5000))
		z.in = append(z.in[z.pos:len(z.in):len(z.in)], data[:n]...)
		z.pos = 0
		data = data[n:]
		for {
			out, p := z.run(nil, 1+r.Intn(9000))
			got = append(got, out...)
			switch p {
			case "":
				continue
			case ended:
				if rest := string(z.in[z.pos:]) + string(data); !bytes.Equal(got, want) || rest != "rest" {
					t.Fatalf("got %d bytes of %d, rest %q", len(got), len(want), rest)
				}
				return
			case needInput:
			default:
				t.Fatal(p)
			}
			break
		}
	}
}

// FuzzInflate gives it anything.
func FuzzInflate(f *testing.F) {
	f.Add([]byte("x\x9c\xcbH\xcd\xc9\xc9W\xc8@\x90\x00:.\x06}"), 15)
	f.Fuzz(func(t *testing.T, data []byte, wbits int) {
		if form, ok := readFormat(wbits); ok {
			z := &inflater{format: form, in: data}
			z.run(nil, 1<<20)
		}
	})
}
