//go:build unix

package io

import (
	"sync"
	"syscall"

	"grumpy.dev/runtime/py"
)

// Writing through a buffer, and both at once.

var (
	writerType = py.NewType("BufferedWriter")
	randomType = py.NewType("BufferedRandom")
)

func init() {
	s := ioSpec[buffered]("BufferedWriter(raw, buffer_size=8192): a buffer for a stream that is written.", bufferedBaseType)
	s.Slots = py.Slots{New: newInstance, Init: writerInit, Repr: bufferedRepr, Iter: baseIter, Next: baseNext}
	s.Methods = append(sharedRows(), writeRow())
	s.GetSets = sharedAttributes()
	writerType.Setup(s)

	s = ioSpec[buffered]("BufferedRandom(raw, buffer_size=8192): a buffer for a stream with positions that is read and written.", bufferedBaseType)
	s.Slots = py.Slots{New: newInstance, Init: randomInit, Repr: bufferedRepr, Iter: baseIter, Next: bufferedNext}
	s.Methods = append(append(sharedRows(), readRows()...), writeRow())
	s.GetSets = sharedAttributes()
	randomType.Setup(s)
}

func writeRow() py.Row {
	return py.Row{Name: "write", Sig: "(b)", Doc: "Write bytes.", Impl: py.Parse(1, 1, bufferedWrite)}
}

// initArgs binds (raw, buffer_size, max_buffer_size) and warns of the last.
func initArgs(t *py.Thread, name string, args []py.Value, kw *py.Kwargs) ([]py.Value, bool) {
	full, ok := py.BindKeywords(t, name, []string{"raw", "buffer_size", "max_buffer_size"}, 1, args, kw)
	if !ok {
		return nil, false
	}
	return full, full[2].Zero() || py.Warn(t, py.DeprecationWarning, "max_buffer_size is deprecated", 1)
}

func writerInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	full, ok := initArgs(t, "BufferedWriter", args, kw)
	o := py.As[buffered](self)
	o.raw = py.Value{}
	return ok && check(t, full[0], "writable") && o.setUp(t, full[0], full[1])
}

func randomInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	full, ok := initArgs(t, "BufferedRandom", args, kw)
	o := py.As[buffered](self)
	o.raw = py.Value{}
	return ok && check(t, full[0], "seekable") && check(t, full[0], "readable") && check(t, full[0], "writable") &&
		o.setUp(t, full[0], full[1])
}

// dirtyWriters are the streams that hold something to be written to a file.
var dirtyWriters = struct {
	sync.Mutex
	set map[*buffered]bool
}{set: map[*buffered]bool{}}

// markDirty keeps the stream in mind for flushWriters.
func markDirty(o *buffered) {
	if exactFile(o.raw) == nil {
		return
	}
	dirtyWriters.Lock()
	dirtyWriters.set[o] = true
	dirtyWriters.Unlock()
}

func undirty(o *buffered) {
	dirtyWriters.Lock()
	delete(dirtyWriters.set, o)
	dirtyWriters.Unlock()
}

// flushWriters writes out what streams over plain files hold; one that is in use is left alone.
func flushWriters() {
	dirtyWriters.Lock()
	all := make([]*buffered, 0, len(dirtyWriters.set))
	for o := range dirtyWriters.set {
		all = append(all, o)
	}
	dirtyWriters.Unlock()
	for _, o := range all {
		if !o.lock.mu.TryLock() {
			continue
		}
		if f := exactFile(o.raw); f != nil && f.fd >= 0 {
			for len(o.wbuf) > 0 {
				n, err := syscall.Write(f.fd, o.wbuf)
				if err != nil {
					break // nobody is left to tell
				}
				o.wbuf = o.wbuf[n:]
			}
		}
		o.lock.mu.Unlock()
		undirty(o)
	}
}

// flush writes the buffer out; call it with the lock held.
func (o *buffered) flush(t *py.Thread) bool {
	for len(o.wbuf) > 0 {
		n, blocked, ok := o.rawWrite(t, o.wbuf)
		if !ok {
			return false
		}
		if blocked {
			raiseBlocking(t, 0)
			return false
		}
		o.wbuf = o.wbuf[n:]
		if len(o.wbuf) > 0 && !t.CheckSignals() { // one may have ended the write early
			return false
		}
	}
	o.wbuf = nil
	undirty(o)
	return true
}

// rawWrite writes some bytes to raw.
func (o *buffered) rawWrite(t *py.Thread, data []byte) (n int, blocked, ok bool) {
	if f := exactFile(o.raw); f != nil && f.fd >= 0 && f.writable {
		n, ok := f.writeSome(t, data)
		return max(n, 0), n < 0, ok
	}
	view := py.Call1(t, py.MemoryViewType.V(), py.MkStr(string(data)))
	if view.Zero() {
		return 0, false, false
	}
	for {
		v := call(t, o.raw, "write", view)
		switch {
		case v.Zero() && eintr(t):
			continue
		case v.Zero():
			return 0, false, false
		case v == py.None:
			return 0, true, true
		}
		n, ok := py.ArgInt(t, v)
		if ok && (n < 0 || n > len(data)) {
			t.Raisef(py.IOError, "raw write() returned invalid length %d (should have been between 0 and %d)", n, len(data))
			return 0, false, false
		}
		return n, false, ok
	}
}

// raiseBlocking raises BlockingIOError.
func raiseBlocking(t *py.Thread, written int) {
	e := py.CallN(t, blockingIOError.V(), []py.Value{py.SmallInt(int64(syscall.EAGAIN)),
		py.MkStr("write could not complete without blocking"), py.Int(int64(written))})
	if e.Ok() {
		t.RaiseValue(blockingIOError, e)
	}
}

func bufferedWrite(t *py.Thread, self py.Value, args []py.Value) py.Value {
	o := py.As[buffered](self)
	if !o.ready(t) {
		return py.Value{}
	}
	if py.IsUnicode(args[0]) {
		return t.Raise(py.TypeError, "can't write unicode to binary stream")
	}
	if !o.readyOpen(t, "write to closed file") {
		return py.Value{}
	}
	data, ok := bytesArg(t, args[0])
	if !ok || !o.enter(t) {
		return py.Value{}
	}
	defer o.leave()
	if !o.dropReadAhead(t) {
		return py.Value{}
	}
	if len(o.wbuf)+len(data) <= o.size {
		o.wbuf = append(o.wbuf, data...)
		markDirty(o)
		return py.NewLong(int64(len(data)))
	}
	return o.writeThrough(t, data)
}

// writeThrough writes what does not fit the buffer.
func (o *buffered) writeThrough(t *py.Thread, data string) py.Value {
	if !o.flush(t) {
		if !t.ErrMatches(blockingIOError) {
			return py.Value{}
		}
		room := o.size - len(o.wbuf)
		if len(data) <= room {
			t.ClearExc()
			o.wbuf = append(o.wbuf, data...)
			markDirty(o)
			return py.NewLong(int64(len(data)))
		}
		t.ClearExc()
		o.wbuf = append(o.wbuf, data[:room]...)
		raiseBlocking(t, room)
		return py.Value{}
	}
	rest := []byte(data)
	for len(rest) > o.size {
		n, blocked, ok := o.rawWrite(t, rest)
		if !ok {
			return py.Value{}
		}
		if blocked {
			room := min(o.size, len(rest))
			o.wbuf = append(o.wbuf, rest[:room]...)
			markDirty(o)
			if len(rest) > room {
				raiseBlocking(t, len(data)-len(rest)+room)
				return py.Value{}
			}
			return py.NewLong(int64(len(data)))
		}
		rest = rest[n:]
	}
	o.wbuf = append(o.wbuf, rest...)
	if len(rest) > 0 {
		markDirty(o)
	}
	return py.NewLong(int64(len(data)))
}
