// The byte stream under a file object: what C's FILE is to CPython.
//
// One stream has a read buffer or pending output, never both; switching flushes or seeks back. Output is
// kept back as stdio does: until the buffer is full, for a terminal also until a line ends,
// for stderr not at all. Streams with pending output are in dirtyStreams, so that leaving the
// program writes everything out even where nobody closed the file.
//
// Locking contract: mu protects all fields; it is held while the system reads or writes, and never
// while Python code runs.
package py

import (
	"bytes"
	"io"
	"os"
	"sync"
	"sync/atomic"
)

// streamBuffer is the size of a buffer: that of glibc for a file.
const streamBuffer = 4096

// stream is an open file with its buffers.
type stream struct {
	mu       sync.Mutex
	user     *Thread // who has mu
	slow     slowness
	f        *os.File
	rbuf     []byte // rbuf[rpos:] was read from the system and not yet taken
	rpos     int
	wbuf     []byte
	wmax     int  // write when wbuf is this long; 0: unbuffered
	lines    bool // write also at the end of a line
	append   bool
	writable bool
	readable bool
	interact bool // reading from a terminal: flush stdout first
	eof      bool // a terminal said end of file: stay there for the rest of this read

	universal bool // translate \r and \r\n
	skipLF    bool // a \r was read last: a \n that follows belongs to it
	newlines  uint8
	dirty     bool
}

// The kinds of line ends seen (file.newlines).
const (
	sawCR = 1 << iota
	sawLF
	sawCRLF
)

var dirtyStreams = struct {
	sync.Mutex
	set   map[*stream]bool
	count atomic.Int32
}{set: map[*stream]bool{}}

func (s *stream) setDirty(dirty bool) {
	if s.dirty == dirty {
		return
	}
	s.dirty = dirty
	dirtyStreams.Lock()
	defer dirtyStreams.Unlock()
	if dirty {
		dirtyStreams.set[s] = true
	} else {
		delete(dirtyStreams.set, s)
	}
	dirtyStreams.count.Store(int32(len(dirtyStreams.set)))
}

// flushers are what native modules with buffers of their own do in FlushFiles.
var flushers []func()

// OnFlush adds to what FlushFiles does; call it from an init function. f runs no Python code and fails silently.
func OnFlush(f func()) { flushers = append(flushers, f) }

// FlushFiles writes out what all files keep back: at exit, and before other programs or other parts of this one look at
// files that the program may have forgotten to close (CPython would have closed them as garbage).
func FlushFiles() {
	for _, flush := range flushers {
		flush()
	}
	if dirtyStreams.count.Load() == 0 {
		return
	}
	dirtyStreams.Lock()
	all := make([]*stream, 0, len(dirtyStreams.set))
	for s := range dirtyStreams.set {
		all = append(all, s)
	}
	dirtyStreams.Unlock()
	for _, s := range all {
		s.mu.Lock()
		_ = s.flush() // nobody is left to tell
		s.mu.Unlock()
	}
}

// flush writes the pending output.
func (s *stream) flush() error {
	if len(s.wbuf) == 0 {
		return nil
	}
	_, err := s.f.Write(s.wbuf)
	s.wbuf = s.wbuf[:0]
	s.setDirty(false)
	return err
}

// dropRead forgets the read buffer and puts the system's position where the reader is.
func (s *stream) dropRead() error {
	n := len(s.rbuf) - s.rpos
	s.rbuf, s.rpos, s.skipLF = s.rbuf[:0], 0, false
	if n == 0 {
		return nil
	}
	_, err := s.f.Seek(int64(-n), io.SeekCurrent)
	return err
}

// write appends to the output.
func (s *stream) write(data string) error {
	if len(s.rbuf) > 0 {
		if err := s.dropRead(); err != nil {
			return err
		}
	}
	if len(s.wbuf)+len(data) > s.wmax {
		if err := s.flush(); err != nil {
			return err
		}
		if len(data) >= s.wmax {
			_, err := s.f.WriteString(data)
			return err
		}
	}
	s.wbuf = append(s.wbuf, data...)
	if s.lines && bytes.IndexByte(s.wbuf[len(s.wbuf)-len(data):], '\n') >= 0 {
		return s.flush()
	}
	s.setDirty(len(s.wbuf) > 0)
	return nil
}

// slowness says whether a read may have to wait for somebody.
type slowness uint8

const (
	unknownSlow slowness = iota
	neverSlow
	maybeSlow
)

// awaitInput waits until a read will not wait, where a signal must be able to end that: in the main thread, for a
// terminal, a pipe or a socket. The error is then the system's EINTR.
func (s *stream) awaitInput() error {
	if s.user != mainThread || s.user == nil {
		return nil
	}
	if s.slow == unknownSlow {
		s.slow = neverSlow
		info, err := s.f.Stat()
		if err == nil && info.Mode()&(os.ModeNamedPipe|os.ModeCharDevice|os.ModeSocket) != 0 {
			s.slow = maybeSlow
		}
	}
	if s.slow == neverSlow {
		return nil
	}
	_, err := s.user.WaitFD(int(s.f.Fd()), PollIn, -1)
	return err
}

// fill reads more; io.EOF at the end.
func (s *stream) fill() error {
	if err := s.flush(); err != nil {
		return err
	}
	if s.interact {
		flushStdout(s)
	}
	if cap(s.rbuf) < 2*streamBuffer {
		s.rbuf = make([]byte, 0, 2*streamBuffer)
	}
	if err := s.awaitInput(); err != nil {
		return err
	}
	n, err := s.f.Read(s.rbuf[:cap(s.rbuf)])
	s.rbuf, s.rpos = s.rbuf[:max(n, 0)], 0
	if n > 0 {
		return nil
	}
	return err
}

// unread gives the bytes read and not taken, after filling an empty buffer.
func (s *stream) unread() ([]byte, error) {
	if s.rpos == len(s.rbuf) {
		if err := s.fill(); err != nil {
			return nil, err
		}
	}
	return s.rbuf[s.rpos:], nil
}

// read appends up to n bytes (n < 0: all there are) to out. The end of the file is no error.
func (s *stream) read(out []byte, n int) ([]byte, error) {
	for n != 0 {
		if n < 0 && !s.universal && s.rpos == len(s.rbuf) {
			return s.readRest(out)
		}
		chunk, err := s.unread()
		if err != nil {
			return out, endIsFine(err)
		}
		if n > 0 && len(chunk) > n {
			chunk = chunk[:n]
		}
		s.rpos += len(chunk)
		before := len(out)
		out = s.translate(out, chunk)
		if n > 0 {
			n -= len(out) - before
		}
	}
	return out, nil
}

func endIsFine(err error) error {
	if err == io.EOF {
		return nil
	}
	return err
}

// readRest reads to the end past the buffer, with room for what the file's size promises.
func (s *stream) readRest(out []byte) ([]byte, error) {
	if err := s.flush(); err != nil {
		return out, err
	}
	if s.interact {
		flushStdout(s)
	}
	if cap(out)-len(out) < 512 {
		out = append(make([]byte, 0, len(out)+s.sizeHint()), out...)
	}
	for {
		if err := s.awaitInput(); err != nil {
			return out, err
		}
		n, err := s.f.Read(out[len(out):cap(out)])
		out = out[:len(out)+max(n, 0)]
		if err != nil {
			return out, endIsFine(err)
		}
		if len(out) == cap(out) {
			out = append(out, 0)[:len(out)]
		}
	}
}

// sizeHint guesses how much is left to read.
func (s *stream) sizeHint() int {
	const atLeast = 2 * streamBuffer
	info, err := s.f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return atLeast
	}
	pos, err := s.f.Seek(0, io.SeekCurrent)
	if err != nil || info.Size() <= pos || info.Size()-pos > 1<<34 {
		return atLeast
	}
	return int(info.Size()-pos) + 512
}

// translate appends chunk with line ends made \n where the stream is universal.
func (s *stream) translate(out, chunk []byte) []byte {
	if !s.universal {
		return append(out, chunk...)
	}
	for _, c := range chunk {
		if s.skipLF {
			s.skipLF = false
			if c == '\n' {
				s.newlines |= sawCRLF
				continue
			}
			s.newlines |= sawCR
		}
		switch c {
		case '\r':
			s.skipLF = true
			c = '\n'
		case '\n':
			s.newlines |= sawLF
		}
		out = append(out, c)
	}
	return out
}

// readLine appends a line with its end to out, at most limit bytes where limit is not negative.
func (s *stream) readLine(out []byte, limit int) ([]byte, error) {
	for limit != 0 {
		chunk, err := s.unread()
		if err != nil {
			if err == io.EOF && s.skipLF {
				s.skipLF = false
				s.newlines |= sawCR
			}
			return out, endIsFine(err)
		}
		if s.skipLF && chunk[0] == '\n' {
			s.rpos++
			s.translate(nil, chunk[:1])
			continue
		}
		n, ended := s.lineEnd(chunk)
		if limit > 0 && n > limit {
			n, ended = limit, false
		}
		s.rpos += n
		out = s.translate(out, chunk[:n])
		if ended {
			return out, nil
		}
		if limit > 0 {
			limit -= n
		}
	}
	return out, nil
}

// lineEnd gives the length of the line at the front of chunk, and whether it ends there.
func (s *stream) lineEnd(chunk []byte) (int, bool) {
	i := bytes.IndexByte(chunk, '\n')
	if s.universal {
		end := len(chunk)
		if i >= 0 {
			end = i
		}
		if j := bytes.IndexByte(chunk[:end], '\r'); j >= 0 {
			i = j
		}
	}
	if i < 0 {
		return len(chunk), false
	}
	return i + 1, true
}

// tell gives the position in the file. ahead tells that what is buffered counts as read.
func (s *stream) tell(ahead bool) (int64, error) {
	if s.append {
		if err := s.flush(); err != nil {
			return 0, err
		}
	}
	pos, err := s.f.Seek(0, io.SeekCurrent)
	if err != nil {
		return 0, err
	}
	pos += int64(len(s.wbuf))
	if ahead {
		return pos, nil
	}
	if s.skipLF && s.rpos < len(s.rbuf) && s.rbuf[s.rpos] == '\n' {
		s.rpos++
		s.skipLF = false
		s.newlines |= sawCRLF
	}
	return pos - int64(len(s.rbuf)-s.rpos), nil
}

// seek moves to a position.
func (s *stream) seek(offset int64, whence int) error {
	if err := s.flush(); err != nil {
		return err
	}
	if whence == io.SeekCurrent {
		if err := s.dropRead(); err != nil {
			return err
		}
	}
	_, err := s.f.Seek(offset, whence)
	if err == nil {
		s.rbuf, s.rpos, s.skipLF = s.rbuf[:0], 0, false
	}
	return err
}
