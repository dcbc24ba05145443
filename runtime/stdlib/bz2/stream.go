package bz2

import (
	"bytes"
	"io"
	"os"

	"grumpy.dev/runtime/internal/bzip2"
	"grumpy.dev/runtime/py"
)

// streamMode says what may be done with a stream.
type streamMode uint8

const (
	closed streamMode = iota
	reading
	writing
)

// stream is the data in a compressed file.
type stream struct {
	mode streamMode
	f    *os.File
	at   int64 // position in the data
	c    *bzip2.Compressor
	d    *bzip2.Decompressor
	// ready is what was decompressed and not read yet.
	ready []byte
	// universal: all line ends read as "\n"; met has those that came, afterCR that the last byte was "\r".
	universal, afterCR bool
	met                lineEnds
}

// lineEnds is a set of line ends.
type lineEnds uint8

const (
	endCR lineEnds = 1 << iota
	endLF
	endCRLF
)

// newlines is the attribute newlines.
func (s *stream) newlines() py.Value {
	var ends []py.Value
	for i, text := range []string{"\r", "\n", "\r\n"} {
		if s.met&(1<<i) != 0 {
			ends = append(ends, py.MkStr(text))
		}
	}
	switch len(ends) {
	case 0:
		return py.None
	case 1:
		return ends[0]
	}
	return py.NewTuple(ends...).V()
}

// chunk is how much is read from the file at a time.
const chunk = 32 << 10

// fill decompresses until something is ready; false without an error: the stream has ended.
func (s *stream) fill() (bool, error) {
	for len(s.ready) == 0 {
		if s.d.Done {
			return false, nil
		}
		b := make([]byte, chunk)
		n, err := s.f.Read(b)
		if n == 0 {
			if err == nil || err == io.EOF {
				err = io.ErrUnexpectedEOF
			}
			return false, err
		}
		if s.ready, err = s.d.Write(b[:n]); err != nil {
			return false, err
		}
	}
	return true, nil
}

// next gives the next byte, with line ends translated; ok false: the end, or an error.
func (s *stream) next() (b byte, ok bool, err error) {
	for {
		if len(s.ready) == 0 {
			if ok, err = s.fill(); !ok {
				if s.afterCR {
					s.met |= endCR
				}
				return 0, false, err
			}
		}
		b = s.ready[0]
		s.ready = s.ready[1:]
		if !s.universal {
			return b, true, nil
		}
		if b, ok = s.translate(b); ok {
			return b, true, nil
		}
	}
}

// translate takes a byte of universal text; false: it is the second half of a line end.
func (s *stream) translate(b byte) (byte, bool) {
	after := s.afterCR
	s.afterCR = b == '\r'
	switch {
	case after && b == '\n':
		s.met |= endCRLF
		return 0, false
	case after:
		s.met |= endCR
	case b == '\n':
		s.met |= endLF
	}
	if b == '\r' {
		b = '\n'
	}
	return b, true
}

// read reads n bytes, or all for n below 0.
func (s *stream) read(n int) ([]byte, error) {
	var out []byte
	for n < 0 || len(out) < n {
		if !s.universal {
			ok, err := s.fill()
			if err != nil {
				return nil, err
			}
			if !ok {
				break
			}
			part := s.ready
			if n >= 0 {
				part = part[:min(len(part), n-len(out))]
			}
			out = append(out, part...)
			s.ready = s.ready[len(part):]
			continue
		}
		b, ok, err := s.next()
		if err != nil {
			return nil, err
		}
		if !ok {
			break
		}
		out = append(out, b)
	}
	s.at += int64(len(out))
	return out, nil
}

// readLine reads a line with its end, at most n bytes unless n is below 0.
func (s *stream) readLine(n int) ([]byte, error) {
	var out []byte
	for n < 0 || len(out) < n {
		b, ok, err := s.next()
		if err != nil {
			return nil, err
		}
		if !ok {
			break
		}
		if out = append(out, b); b == '\n' {
			break
		}
	}
	s.at += int64(len(out))
	return out, nil
}

// skip reads n bytes, or all for n below 0, and forgets them.
func (s *stream) skip(n int64) error {
	for n != 0 {
		size := int64(chunk)
		if n > 0 {
			size = min(size, n)
		}
		b, err := s.read(int(size))
		if err != nil || len(b) == 0 {
			return err
		}
		if n > 0 {
			n -= int64(len(b))
		}
	}
	return nil
}

// rewind goes back to the beginning.
func (s *stream) rewind() error {
	if _, err := s.f.Seek(0, io.SeekStart); err != nil {
		return err
	}
	s.d, s.ready, s.at, s.afterCR = bzip2.NewDecompressor(), nil, 0, false
	return nil
}

func (s *stream) write(data []byte) error {
	return s.put(s.c.Write(data))
}

// put writes compressed data to the file.
func (s *stream) put(b []byte) error {
	_, err := io.Copy(s.f, bytes.NewReader(b))
	return err
}

// finish ends the stream, once.
func (s *stream) finish() error {
	mode := s.mode
	s.mode = closed
	if mode != writing {
		return nil
	}
	return s.put(s.c.Finish())
}
