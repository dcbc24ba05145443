// Reading from files: read, readline, readlines, readinto, iteration.
package py

import (
	"bytes"
	"strings"
	"syscall"
)

// readableStream gives self's stream, locked, if it can be read from now.
func readableStream(t *Thread, self Value) *stream {
	s := fileOf(t, self)
	switch {
	case s == nil:
		return nil
	case !s.readable:
		t.Raise(IOError, "File not open for reading")
	case As[File](self).iterating.Load() && s.rpos < len(s.rbuf):
		t.Raise(ValueError, "Mixing iteration and read methods would lose data")
	default:
		return s
	}
	s.mu.Unlock()
	return nil
}

// sizeArg converts an optional size, -1 where there is none.
func sizeArg(t *Thread, v Value) (int, bool) {
	if v.Zero() {
		return -1, true
	}
	n, ok := argInt(t, v)
	return max(n, -1), ok
}

func fileRead(t *Thread, self Value, args []Value) Value {
	s := readableStream(t, self)
	if s == nil {
		return Value{}
	}
	defer s.mu.Unlock()
	n, ok := sizeArg(t, args[0])
	if !ok || n > 0 && !HasRoom(t, n, 1) {
		return Value{}
	}
	data, err := s.read(nil, n)
	for err == syscall.EINTR && s.resume(t, self) {
		if err = nil; n > 0 && len(data) > 0 {
			break // a signal ends read(n) with what there is, but not without anything
		}
		data, err = s.read(data, n)
	}
	if err != nil && (len(data) == 0 || t.HasExc()) {
		return raiseIOError(t, err)
	}
	return MkStr(bytesAsString(data))
}

func fileReadLine(t *Thread, self Value, args []Value) Value {
	n := -1
	if args[0].Ok() {
		var ok bool
		if n, ok = argInt32(t, args[0]); !ok {
			return Value{}
		}
	}
	s := readableStream(t, self)
	if s == nil {
		return Value{}
	}
	defer s.mu.Unlock()
	if n < 0 {
		if v := s.bufferedLine(t); v.Ok() {
			return v
		}
	}
	line, err := s.readLineAcross(t, self, nil, max(n, -1))
	if err != nil {
		return raiseIOError(t, err)
	}
	return MkStr(bytesAsString(line))
}

// readLinesChunk is how much readlines reads at a time: a size hint is rounded up to it.
const readLinesChunk = 8192

func fileReadLines(t *Thread, self Value, args []Value) Value {
	hint := 0
	if args[0].Ok() {
		var ok bool
		if hint, ok = argInt(t, args[0]); !ok {
			return Value{}
		}
	}
	s := readableStream(t, self)
	if s == nil {
		return Value{}
	}
	defer s.mu.Unlock()
	n := -1
	if hint > 0 {
		n = (hint + readLinesChunk - 1) / readLinesChunk * readLinesChunk
	}
	data, err := s.readAcross(t, self, nil, n)
	if err == nil && n > 0 && len(data) > 0 && data[len(data)-1] != '\n' {
		data, err = s.readLineAcross(t, self, data, -1)
	}
	if err != nil {
		return raiseIOError(t, err)
	}
	return fileLines(t, bytesAsString(data))
}

// fileLines splits at \n and keeps the line ends.
func fileLines(t *Thread, s string) Value {
	p := pieceList{t: t, kind: strPieces, size: len(s)}
	start := 0
	for start < len(s) {
		end := strings.IndexByte(s[start:], '\n') + start + 1
		if end == start {
			end = len(s)
		}
		p.add(s[start:end])
		start = end
	}
	return p.list(Value{})
}

func fileReadInto(t *Thread, self Value, args []Value) Value {
	f := As[File](self)
	if f.s.Load() == nil {
		return t.Raise(ValueError, "I/O operation on closed file")
	}
	buf, ok := writableBuffer(t, args[0])
	if !ok {
		return Value{}
	}
	s := readableStream(t, self)
	if s == nil {
		return Value{}
	}
	defer s.mu.Unlock()
	data, err := s.readAcross(t, self, nil, len(buf))
	if err != nil && (len(data) == 0 || t.HasExc()) {
		return raiseIOError(t, err)
	}
	return SmallInt(int64(copy(buf, data)))
}

func fileIter(t *Thread, self Value) Value {
	if As[File](self).s.Load() == nil {
		return t.Raise(ValueError, "I/O operation on closed file")
	}
	return self
}

// fileNext gives the next line; zero at the end.
func fileNext(t *Thread, self Value) Value {
	s := fileOf(t, self)
	if s == nil {
		return Value{}
	}
	if !s.readable {
		s.mu.Unlock()
		return t.Raise(IOError, "File not open for reading")
	}
	if v := s.bufferedLine(t); v.Ok() {
		s.mu.Unlock()
		if f := As[File](self); !f.iterating.Load() {
			f.iterating.Store(true)
		}
		return v
	}
	line, err := s.readLineAcross(t, self, nil, -1)
	s.mu.Unlock()
	if err != nil {
		return raiseIOError(t, err)
	}
	f := As[File](self)
	if len(line) == 0 {
		f.iterating.Store(false)
		return Value{}
	}
	f.iterating.Store(true)
	return MkStr(bytesAsString(line))
}

// resume runs the handlers of the signal that ended a wait, without the lock. False: one raised an exception, or closed the
// file.
func (s *stream) resume(t *Thread, self Value) bool {
	s.mu.Unlock()
	ok := t.handlePending()
	s.mu.Lock()
	s.user = t
	if ok && As[File](self).s.Load() != s {
		t.Raise(ValueError, "I/O operation on closed file")
		return false
	}
	return ok
}

// readAcross is read that goes on after signals whose handlers raise nothing.
func (s *stream) readAcross(t *Thread, self Value, out []byte, n int) ([]byte, error) {
	out, err := s.read(out, n)
	for err == syscall.EINTR && s.resume(t, self) {
		rest := n
		if n > 0 {
			rest = n - len(out)
		}
		out, err = s.read(out, rest)
	}
	return out, err
}

// readLineAcross is readLine that goes on after signals whose handlers raise nothing.
func (s *stream) readLineAcross(t *Thread, self Value, out []byte, limit int) ([]byte, error) {
	before := len(out)
	out, err := s.readLine(out, limit)
	for err == syscall.EINTR && s.resume(t, self) {
		rest := limit
		if limit > 0 {
			rest = limit - (len(out) - before)
		}
		out, err = s.readLine(out, rest)
	}
	return out, err
}

// bufferedLine takes a line that lies whole in the read buffer; zero: it doesn't, or its end needs translation.
func (s *stream) bufferedLine(t *Thread) Value {
	if s.universal {
		return Value{}
	}
	chunk := s.rbuf[s.rpos:]
	i := bytes.IndexByte(chunk, '\n')
	if i < 0 {
		return Value{}
	}
	s.rpos += i + 1
	return t.strOf(chunk[:i+1])
}
