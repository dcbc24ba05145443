//go:build unix

package io

import (
	"sync"
	"sync/atomic"
	"syscall"

	"grumpy.dev/runtime/py"
)

// What BufferedReader, BufferedWriter and BufferedRandom share.
//
// What surprises: the three are one Go struct with a buffer for reading and one for writing, of which at most one holds
// something. raw's position is past what was read ahead, and before what was not yet written.

// buffered is an object of any of the three classes. Locking contract: lock protects the buffers, and is held while raw is
// called, which may be Python code; that must not come back to the same object (RuntimeError).
type buffered struct {
	py.Object
	raw      py.Value // zero: not initialised, or detached
	detached bool
	closes   bool // the collector closes it when it is abandoned
	size     int
	lock     reentryLock

	rbuf []byte // rbuf[rpos:] was read from raw and not yet taken
	rpos int
	wbuf []byte
}

// reentryLock is a mutex that notices when its own thread comes back.
type reentryLock struct {
	mu    sync.Mutex
	owner atomic.Pointer[py.Thread]
}

// enter takes the lock.
func (o *buffered) enter(t *py.Thread) bool {
	if o.lock.owner.Load() == t {
		text, ok := py.ReprString(t, o.V())
		if ok {
			t.Raise(py.RuntimeError, "reentrant call inside "+text)
		}
		return false
	}
	o.lock.mu.Lock()
	o.lock.owner.Store(t)
	return true
}

func (o *buffered) leave() {
	o.lock.owner.Store(nil)
	o.lock.mu.Unlock()
}

// ready raises ValueError where there is no raw stream.
func (o *buffered) ready(t *py.Thread) bool {
	switch {
	case o.raw.Ok():
		return true
	case o.detached:
		t.Raise(py.ValueError, "raw stream has been detached")
	default:
		t.Raise(py.ValueError, "I/O operation on uninitialized object")
	}
	return false
}

// readyOpen is ready, and raises ValueError(message) where the stream is closed.
func (o *buffered) readyOpen(t *py.Thread, message string) bool {
	return o.ready(t) && wantOpen(t, o.V(), message)
}

// setUp takes the raw stream and the buffer's size.
func (o *buffered) setUp(t *py.Thread, raw, size py.Value) bool {
	n := defaultBufferSize
	if size.Ok() {
		var ok bool
		if n, ok = py.ArgInt(t, size); !ok {
			return false
		}
	}
	if n <= 0 {
		t.Raise(py.ValueError, "buffer size must be strictly positive")
		return false
	}
	if !py.HasRoom(t, n, 1) {
		return false
	}
	o.raw, o.detached, o.size = raw, false, n
	o.rbuf, o.rpos, o.wbuf = nil, 0, nil
	if !o.closes && exactFile(raw) == nil { // markDirty keeps those over a file in mind
		o.closes = true
		py.FinishWhenAbandoned(o)
	}
	return true
}

// exactBuffered gives a stream of one of the classes here themselves, or nil.
func exactBuffered(v py.Value) *buffered {
	if py.IsExact(v, readerType) || py.IsExact(v, writerType) || py.IsExact(v, randomType) {
		return py.As[buffered](v)
	}
	return nil
}

// eintr tells whether the pending exception is an EnvironmentError EINTR, which is dropped: the call is to be repeated.
func eintr(t *py.Thread) bool {
	if !t.ErrMatches(py.EnvironmentError) {
		return false
	}
	exc := t.PendingInstance()
	no := py.GetAttr(t, exc, py.Intern("errno"))
	if no.Ok() && no == py.SmallInt(int64(syscall.EINTR)) {
		return t.CheckSignals()
	}
	t.ClearExc()
	t.RaiseValue(py.As[py.Type](py.TypeOf(exc).V()), exc)
	return false
}

// rawRead reads at most n bytes from raw; ok with a nil slice: it would block.
func (o *buffered) rawRead(t *py.Thread, n int) (data []byte, blocked, ok bool) {
	if f := exactFile(o.raw); f != nil && f.fd >= 0 && f.readable {
		buf := make([]byte, n)
		got, ok := f.readSome(t, buf)
		return buf[:max(got, 0)], got < 0, ok
	}
	for {
		buf := py.NewByteArray(make([]byte, n))
		v := call(t, o.raw, "readinto", buf.V())
		switch {
		case v.Zero() && eintr(t):
			continue
		case v.Zero():
			return nil, false, false
		case v == py.None:
			return nil, true, true
		}
		got, ok := py.ArgInt(t, v)
		if !ok {
			return nil, false, false
		}
		if got < 0 || got > n {
			t.Raisef(py.IOError, "raw readinto() returned invalid length %d (should have been between 0 and %d)", got, n)
			return nil, false, false
		}
		s, _ := py.BytesOf(buf.V())
		return []byte(s[:got]), false, true
	}
}

func exactFile(raw py.Value) *fileIO {
	if py.IsExact(raw, fileIOType) {
		return py.As[fileIO](raw)
	}
	return nil
}

// rawSeek moves raw.
func (o *buffered) rawSeek(t *py.Thread, offset int64, whence int) (int64, bool) {
	n, ok := callInt(t, o.raw, "seek", py.Int(offset), py.SmallInt(int64(whence)))
	if ok && n < 0 {
		t.Raisef(py.IOError, "Raw stream returned invalid position %d", n)
		return 0, false
	}
	return n, ok
}

func (o *buffered) rawTell(t *py.Thread) (int64, bool) {
	n, ok := callInt(t, o.raw, "tell")
	if ok && n < 0 {
		t.Raisef(py.IOError, "Raw stream returned invalid position %d", n)
		return 0, false
	}
	return n, ok
}

// unread is how much was read ahead.
func (o *buffered) unread() int { return len(o.rbuf) - o.rpos }

// dropReadAhead moves raw to where the reader is.
func (o *buffered) dropReadAhead(t *py.Thread) bool {
	if n := o.unread(); n > 0 {
		if _, ok := o.rawSeek(t, int64(-n), 1); !ok {
			return false
		}
	}
	o.rbuf, o.rpos = nil, 0
	return true
}

// forward declares a method that raw answers.
func forward(name, doc string) py.Row {
	return py.Row{Name: name, Sig: "()", Doc: doc, Impl: py.NoArgs(func(t *py.Thread, self py.Value) py.Value {
		o := py.As[buffered](self)
		if !o.ready(t) {
			return py.Value{}
		}
		return call(t, o.raw, name)
	})}
}

// sharedRows are the methods of all three classes.
func sharedRows() []py.Row {
	plain := func(name, doc string, f func(t *py.Thread, self py.Value) py.Value) py.Row {
		return py.Row{Name: name, Sig: "()", Doc: doc, Impl: py.NoArgs(f)}
	}
	return []py.Row{
		forward("seekable", "Whether the stream has positions."), forward("readable", "Whether the stream can be read."),
		forward("writable", "Whether the stream can be written."), forward("fileno", "The file descriptor."),
		forward("isatty", "Whether the stream is a terminal."),
		plain("flush", "Write out what is buffered.", bufferedFlush), plain("close", "Flush and close the stream.", bufferedClose),
		plain("detach", "Take the raw stream out.", bufferedDetach), plain("tell", "The position.", bufferedTell),
		{Name: "seek", Sig: "(offset, whence=0)", Doc: "Go to a position.", Impl: py.Parse(1, 2, bufferedSeek)},
		{Name: "truncate", Sig: "(pos=None)", Doc: "Cut the stream off.", Impl: py.Parse(0, 1, bufferedTruncate)},
	}
}

// sharedAttributes are those of all three classes.
func sharedAttributes() []py.GetSet {
	from := func(name string) py.GetSet {
		return py.GetSet{Name: name, Get: func(t *py.Thread, self py.Value) py.Value {
			o := py.As[buffered](self)
			if !o.ready(t) {
				return py.Value{}
			}
			return py.GetAttr(t, o.raw, py.Intern(name))
		}}
	}
	return []py.GetSet{from("closed"), from("name"), from("mode"), {Name: "raw", Get: func(_ *py.Thread, self py.Value) py.Value {
		if raw := py.As[buffered](self).raw; raw.Ok() {
			return raw
		}
		return py.None
	}}}
}

func bufferedRepr(t *py.Thread, self py.Value) py.Value {
	head := "<" + py.TypeOf(self).FullName()
	name := py.GetAttr(t, self, py.Intern("name"))
	if name.Zero() {
		if !t.ClearIf(py.AttributeError) && !t.ClearIf(py.ValueError) {
			return name
		}
		return py.MkStr(head + ">")
	}
	text, ok := py.ReprString(t, name)
	if !ok {
		return py.Value{}
	}
	return py.MkStr(head + " name=" + text + ">")
}

func bufferedFlush(t *py.Thread, self py.Value) py.Value {
	o := py.As[buffered](self)
	if !o.readyOpen(t, "flush of closed file") || !o.enter(t) {
		return py.Value{}
	}
	defer o.leave()
	if !o.flush(t) || len(o.rbuf) > 0 && isRandom(self) && !o.dropReadAhead(t) {
		return py.Value{}
	}
	if py.TypeOf(self).IsSubtype(readerType) {
		return call(t, o.raw, "flush")
	}
	return py.None
}

func isRandom(self py.Value) bool { return py.TypeOf(self).IsSubtype(randomType) }

func bufferedClose(t *py.Thread, self py.Value) py.Value {
	o := py.As[buffered](self)
	if !o.ready(t) {
		return py.Value{}
	}
	closed, ok := isClosed(t, self)
	if !ok {
		return py.Value{}
	}
	if closed {
		return py.None
	}
	flushed := call(t, self, "flush")
	exc := t.FetchExc()
	result := call(t, o.raw, "close")
	o.wbuf = nil
	undirty(o)
	if flushed.Zero() && result.Ok() { // what closing says counts more than what flushing said
		t.RestoreExc(exc)
		return flushed
	}
	return result
}

func bufferedDetach(t *py.Thread, self py.Value) py.Value {
	o := py.As[buffered](self)
	if !o.ready(t) || call(t, self, "flush").Zero() {
		return py.Value{}
	}
	raw := o.raw
	o.raw, o.detached = py.Value{}, true
	return raw
}

func bufferedTell(t *py.Thread, self py.Value) py.Value {
	o := py.As[buffered](self)
	if !o.ready(t) {
		return py.Value{}
	}
	pos, ok := o.rawTell(t)
	if !ok {
		return py.Value{}
	}
	return py.NewLong(pos - int64(o.unread()) + int64(len(o.wbuf)))
}

func bufferedSeek(t *py.Thread, self py.Value, args []py.Value) py.Value {
	o := py.As[buffered](self)
	whence := 0
	if args[1].Ok() {
		var ok bool
		if whence, ok = py.ArgInt32(t, args[1]); !ok {
			return py.Value{}
		}
	}
	if whence < 0 || whence > 2 {
		return t.Raisef(py.ValueError, "whence must be between 0 and 2, not %d", whence)
	}
	if !o.readyOpen(t, "seek of closed file") {
		return py.Value{}
	}
	offset, ok := py.ArgLong(t, args[0])
	if !ok || !o.enter(t) {
		return py.Value{}
	}
	defer o.leave()
	if whence != 2 && o.unread() > 0 && len(o.wbuf) == 0 {
		if v, done := o.seekInside(t, offset, whence); done {
			return v
		}
	}
	if !o.flush(t) {
		return py.Value{}
	}
	if whence == 1 {
		offset -= int64(o.unread())
	}
	pos, ok := o.rawSeek(t, offset, whence)
	if !ok {
		return py.Value{}
	}
	o.rbuf, o.rpos = nil, 0
	return py.NewLong(pos)
}

// seekInside moves within what was read, where the target lies there.
func (o *buffered) seekInside(t *py.Thread, offset int64, whence int) (py.Value, bool) {
	raw, ok := o.rawTell(t)
	if !ok {
		return py.Value{}, true
	}
	start := raw - int64(len(o.rbuf))
	target := offset
	if whence == 1 {
		target += start + int64(o.rpos)
	}
	if target < start || target > raw {
		return py.Value{}, false
	}
	o.rpos = int(target - start)
	return py.NewLong(target), true
}

func bufferedTruncate(t *py.Thread, self py.Value, args []py.Value) py.Value {
	o := py.As[buffered](self)
	if !o.ready(t) || !o.enter(t) {
		return py.Value{}
	}
	defer o.leave()
	if !o.flush(t) || !o.dropReadAhead(t) {
		return py.Value{}
	}
	pos := args[0]
	if pos.Zero() || pos == py.None {
		if pos = call(t, o.raw, "tell"); pos.Zero() {
			return pos
		}
	}
	return call(t, o.raw, "truncate", pos)
}
