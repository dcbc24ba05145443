//go:build unix

package io

import (
	"runtime"
	"strconv"
	"syscall"

	"grumpy.dev/runtime/py"
)

// FileIO: a file of the system, unbuffered.

// fileIO is a FileIO. Locking contract: single words, as C's.
type fileIO struct {
	py.Object
	fd                            int // -1: closed or never opened
	readable, writable, appending bool
	seekable                      int8 // 0: not known yet
	slow                          int8 // whether a write may wait for a reader; 0: not known yet
	closeFD                       bool
	owned                         *ownedFD
}

// ownedFD closes a descriptor when its FileIO became garbage.
type ownedFD struct{ fd int }

var fileIOType = py.NewType("FileIO")

func init() {
	s := ioSpec[fileIO]("FileIO(name, mode='r', closefd=True): a file of the system, unbuffered.", rawBaseType)
	alloc := s.Alloc
	s.Alloc = func(cls *py.Type) py.Value {
		v := alloc(cls)
		py.As[fileIO](v).fd = -1
		return v
	}
	s.Slots = py.Slots{New: newInstance, Init: fileInit, Repr: fileRepr}
	s.Methods = append(fileRows(), py.Row{Name: "write", Sig: "(b)", Doc: "Write bytes; how many were written.", Impl: py.Parse(1, 1, fileWrite)})
	s.GetSets = []py.GetSet{
		{Name: "closed", Get: func(_ *py.Thread, self py.Value) py.Value { return py.Bool(py.As[fileIO](self).fd < 0) }},
		{Name: "closefd", Get: func(_ *py.Thread, self py.Value) py.Value { return py.Bool(py.As[fileIO](self).closeFD) }},
		{Name: "mode", Get: func(_ *py.Thread, self py.Value) py.Value { return py.MkUnicode(py.As[fileIO](self).mode()) }},
	}
	fileIOType.Setup(s)
}

func (f *fileIO) mode() string {
	switch {
	case f.appending && f.readable:
		return "ab+"
	case f.appending:
		return "ab"
	case f.readable && f.writable:
		return "rb+"
	case f.readable:
		return "rb"
	}
	return "wb"
}

func fileRows() []py.Row {
	// opened declares a method without arguments that needs an open file.
	opened := func(name, doc string, f func(t *py.Thread, f *fileIO) py.Value) py.Row {
		return py.Row{Name: name, Sig: "()", Doc: doc, Impl: py.NoArgs(func(t *py.Thread, self py.Value) py.Value {
			o := py.As[fileIO](self)
			if !o.open(t) {
				return py.Value{}
			}
			return f(t, o)
		})}
	}
	return []py.Row{
		opened("readable", "Whether the file was opened for reading.", func(_ *py.Thread, f *fileIO) py.Value { return py.Bool(f.readable) }),
		opened("writable", "Whether the file was opened for writing.", func(_ *py.Thread, f *fileIO) py.Value { return py.Bool(f.writable) }),
		opened("seekable", "Whether the file has positions.", func(_ *py.Thread, f *fileIO) py.Value { return py.Bool(f.canSeek()) }),
		opened("fileno", "The file descriptor.", func(_ *py.Thread, f *fileIO) py.Value { return py.SmallInt(int64(f.fd)) }),
		opened("isatty", "Whether the file is a terminal.", func(_ *py.Thread, f *fileIO) py.Value { return py.Bool(py.IsTerminal(f.fd)) }),
		opened("tell", "The position.", func(t *py.Thread, f *fileIO) py.Value { return f.seek(t, 0, 1) }),
		opened("readall", "Read all bytes.", func(t *py.Thread, f *fileIO) py.Value { return f.readAll(t) }),
		{Name: "read", Sig: "(size=-1)", Doc: "Read at most size bytes, or all.", Impl: py.Parse(0, 1, fileRead)},
		{Name: "readinto", Sig: "(buffer)", Doc: "Read into a buffer.", Impl: py.Parse(1, 1, fileReadInto)},
		{Name: "seek", Sig: "(offset, whence=0)", Doc: "Go to a position.", Impl: py.Parse(1, 2, fileSeek)},
		{Name: "truncate", Sig: "(size=None)", Doc: "Cut the file off.", Impl: py.Parse(0, 1, fileTruncate)},
		{Name: "close", Sig: "()", Doc: "Close the file.", Impl: py.NoArgs(fileClose)},
	}
}

func (f *fileIO) open(t *py.Thread) bool {
	if f.fd < 0 {
		t.Raise(py.ValueError, "I/O operation on closed file")
	}
	return f.fd >= 0
}

// fileFlags checks a mode and gives the flags for the system.
func (f *fileIO) fileFlags(t *py.Thread, mode string) (int, bool) {
	flags, plus, kinds := 0, false, 0
	for i := range len(mode) {
		switch mode[i] {
		case 'r':
			kinds++
			f.readable = true
		case 'w':
			kinds++
			f.writable = true
			flags |= syscall.O_CREAT | syscall.O_TRUNC
		case 'a':
			kinds++
			f.writable, f.appending = true, true
			flags |= syscall.O_CREAT | syscall.O_APPEND
		case 'b':
		case '+':
			if plus {
				kinds = 2
			}
			plus = true
		default:
			t.Raisef(py.ValueError, "invalid mode: %s", mode)
			return 0, false
		}
	}
	if kinds != 1 {
		t.Raise(py.ValueError, "Must have exactly one of read/write/append mode and at most one plus")
		return 0, false
	}
	if plus {
		f.readable, f.writable = true, true
	}
	switch {
	case f.readable && f.writable:
		flags |= syscall.O_RDWR
	case f.writable:
		flags |= syscall.O_WRONLY
	}
	return flags, true
}

func fileInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	full, ok := py.BindKeywords(t, "fileio", []string{"file", "mode", "closefd"}, 1, args, kw)
	if !ok {
		return false
	}
	f := py.As[fileIO](self)
	if f.fd >= 0 && fileClose(t, self).Zero() {
		return false
	}
	mode := "r"
	if full[1].Ok() {
		if mode, ok = py.ArgString(t, "fileio", 2, full[1]); !ok {
			return false
		}
	}
	closeFD := true
	if full[2].Ok() {
		if closeFD, ok = py.Truth(t, full[2]); !ok {
			return false
		}
	}
	*f = fileIO{Object: f.Object, fd: -1, closeFD: closeFD}
	flags, ok := f.fileFlags(t, mode)
	if !ok || !f.attach(t, full[0], flags) {
		return false
	}
	return py.SetAttr(t, self, py.Intern("name"), full[0])
}

// attach opens the file, or takes the descriptor.
func (f *fileIO) attach(t *py.Thread, file py.Value, flags int) bool {
	if py.IsInteger(file) {
		fd, ok := py.ArgInt32(t, file)
		if !ok {
			return false
		}
		if fd < 0 {
			t.Raise(py.ValueError, "negative file descriptor")
			return false
		}
		if _, err := py.StatFD(fd); err != nil {
			py.RaiseErrno(t, py.OSError, err, py.Value{})
			return false
		}
		f.fd = fd
		return f.refuseFolder(t, file)
	}
	if py.IsAnyFloat(file) {
		t.Raise(py.TypeError, "integer argument expected, got float")
		return false
	}
	path, ok := py.ArgPath(t, "fileio", 1, file)
	if !ok {
		return false
	}
	if !f.closeFD {
		t.Raise(py.ValueError, "Cannot use closefd=False with file name")
		return false
	}
	py.FlushFiles()
	fd, err := py.OpenFD(path, flags, 0o666)
	if err != nil {
		py.RaiseErrno(t, py.IOError, err, file)
		return false
	}
	f.fd = fd
	if f.appending {
		_, _ = syscall.Seek(fd, 0, 2) // what has no positions has no end
	}
	f.owned = &ownedFD{fd}
	runtime.AddCleanup(f, func(o *ownedFD) {
		if o.fd >= 0 {
			_ = syscall.Close(o.fd) // nobody is left to tell
		}
	}, f.owned)
	return f.refuseFolder(t, file)
}

func (f *fileIO) refuseFolder(t *py.Thread, file py.Value) bool {
	if isDir, err := py.StatFD(f.fd); err != nil || !isDir {
		return true
	}
	if f.owned != nil {
		_ = syscall.Close(f.fd) // it was only opened
		f.owned.fd = -1
	}
	f.fd = -1
	py.RaiseErrno(t, py.IOError, syscall.EISDIR, file)
	return false
}

func fileRepr(t *py.Thread, self py.Value) py.Value {
	f := py.As[fileIO](self)
	if f.fd < 0 {
		return py.MkStr("<_io.FileIO [closed]>")
	}
	name := py.GetAttr(t, self, py.Intern("name"))
	if name.Zero() {
		if !t.ClearIf(py.AttributeError) {
			return name
		}
		return py.MkStr("<_io.FileIO fd=" + strconv.Itoa(f.fd) + " mode='" + f.mode() + "'>")
	}
	text, ok := py.ReprString(t, name)
	if !ok {
		return py.Value{}
	}
	return py.MkStr("<_io.FileIO name=" + text + " mode='" + f.mode() + "'>")
}

func (f *fileIO) canSeek() bool {
	if f.seekable == 0 {
		f.seekable = 1
		if _, err := syscall.Seek(f.fd, 0, 1); err != nil {
			f.seekable = -1
		}
	}
	return f.seekable > 0
}

// wantMode raises ValueError where the file is not open for reading or writing.
func (f *fileIO) wantMode(t *py.Thread, fits bool, what string) bool {
	if !f.open(t) {
		return false
	}
	if !fits {
		t.Raise(py.ValueError, "File not open for "+what)
	}
	return fits
}

// readSome reads into buf; n is -1 where the read would block.
func (f *fileIO) readSome(t *py.Thread, buf []byte) (n int, ok bool) {
	for {
		if t.IsMainThread() && !py.IsNonblocking(f.fd) {
			if _, err := t.WaitFD(f.fd, py.PollIn, -1); err != nil {
				if err == syscall.EINTR && t.CheckSignals() {
					continue
				}
				if !t.HasExc() {
					py.RaiseErrno(t, py.IOError, err, py.Value{})
				}
				return 0, false
			}
		}
		n, err := syscall.Read(f.fd, buf)
		switch err {
		case nil:
			return n, true
		case syscall.EAGAIN:
			return -1, true
		case syscall.EINTR:
		default:
			py.RaiseErrno(t, py.IOError, err, py.Value{})
			return 0, false
		}
	}
}

func fileRead(t *py.Thread, self py.Value, args []py.Value) py.Value {
	f := py.As[fileIO](self)
	if !f.wantMode(t, f.readable, "reading") {
		return py.Value{}
	}
	n, ok := sizeArg(t, args[0])
	if !ok {
		return py.Value{}
	}
	if n < 0 {
		return f.readAll(t)
	}
	if !py.HasRoom(t, n, 1) {
		return py.Value{}
	}
	buf := make([]byte, n)
	got, ok := f.readSome(t, buf)
	if !ok {
		return py.Value{}
	}
	if got < 0 {
		return py.None
	}
	return py.MkStr(string(buf[:got]))
}

func (f *fileIO) readAll(t *py.Thread) py.Value {
	if !f.wantMode(t, f.readable, "reading") {
		return py.Value{}
	}
	var out []byte
	buf := make([]byte, 4*defaultBufferSize)
	for {
		n, ok := f.readSome(t, buf)
		switch {
		case !ok:
			return py.Value{}
		case n < 0 && out == nil:
			return py.None
		case n <= 0:
			return py.MkStr(string(out))
		}
		out = append(out, buf[:n]...)
	}
}

func fileReadInto(t *py.Thread, self py.Value, args []py.Value) py.Value {
	f := py.As[fileIO](self)
	if !f.wantMode(t, f.readable, "reading") {
		return py.Value{}
	}
	buf, ok := py.ArgWritable(t, args[0])
	if !ok {
		return py.Value{}
	}
	n, ok := f.readSome(t, buf)
	if !ok {
		return py.Value{}
	}
	if n < 0 {
		return py.None
	}
	return py.NewLong(int64(n))
}

// writeSome writes bytes; n is -1 where the write would block.
func (f *fileIO) writeSome(t *py.Thread, data []byte) (n int, ok bool) {
	if t.IsMainThread() && f.isSlow() && !py.IsNonblocking(f.fd) {
		return f.writeSlowly(t, data)
	}
	for {
		n, err := syscall.Write(f.fd, data)
		switch err {
		case nil:
			return n, true
		case syscall.EAGAIN:
			return -1, true
		case syscall.EINTR:
			if !t.CheckSignals() {
				return 0, false
			}
		default:
			py.RaiseErrno(t, py.IOError, err, py.Value{})
			return 0, false
		}
	}
}

// isSlow tells whether a write may wait: for a pipe, a socket, a terminal.
func (f *fileIO) isSlow() bool {
	if f.slow == 0 {
		f.slow = -1
		var st syscall.Stat_t
		if err := syscall.Fstat(f.fd, &st); err == nil {
			switch st.Mode & syscall.S_IFMT {
			case syscall.S_IFIFO, syscall.S_IFSOCK, syscall.S_IFCHR:
				f.slow = 1
			}
		}
	}
	return f.slow > 0
}

// pipeRoom is what a pipe that can be written to takes without waiting.
const pipeRoom = 4096

// writeSlowly waits for room before it writes what fits, so that a signal ends it: with what was written by then.
func (f *fileIO) writeSlowly(t *py.Thread, data []byte) (n int, ok bool) {
	for {
		_, err := t.WaitFD(f.fd, py.PollOut, -1)
		if err == nil {
			var wrote int
			wrote, err = syscall.Write(f.fd, data[n:min(len(data), n+pipeRoom)])
			n += max(wrote, 0)
		}
		switch {
		case err == nil && n < len(data):
		case err == nil || err == syscall.EINTR && n > 0:
			return n, true
		case err == syscall.EINTR:
			if !t.CheckSignals() {
				return 0, false
			}
		default:
			py.RaiseErrno(t, py.IOError, err, py.Value{})
			return 0, false
		}
	}
}

func fileWrite(t *py.Thread, self py.Value, args []py.Value) py.Value {
	f := py.As[fileIO](self)
	if !f.wantMode(t, f.writable, "writing") {
		return py.Value{}
	}
	data, ok := py.ArgBytes(t, "write", 1, args[0])
	if !ok {
		return py.Value{}
	}
	n, ok := f.writeSome(t, []byte(data))
	if !ok {
		return py.Value{}
	}
	if n < 0 {
		return py.None
	}
	return py.NewLong(int64(n))
}

func (f *fileIO) seek(t *py.Thread, offset int64, whence int) py.Value {
	pos, err := syscall.Seek(f.fd, offset, whence)
	if err != nil {
		return py.RaiseErrno(t, py.IOError, err, py.Value{})
	}
	return py.NewLong(pos)
}

func fileSeek(t *py.Thread, self py.Value, args []py.Value) py.Value {
	f := py.As[fileIO](self)
	whence := 0
	if args[1].Ok() {
		var ok bool
		if whence, ok = py.ArgInt32(t, args[1]); !ok {
			return py.Value{}
		}
	}
	if !f.open(t) {
		return py.Value{}
	}
	if py.IsAnyFloat(args[0]) {
		return t.Raise(py.TypeError, "an integer is required")
	}
	offset, ok := py.ArgLong(t, args[0])
	if !ok {
		return py.Value{}
	}
	return f.seek(t, offset, whence)
}

func fileTruncate(t *py.Thread, self py.Value, args []py.Value) py.Value {
	f := py.As[fileIO](self)
	if !f.wantMode(t, f.writable, "writing") {
		return py.Value{}
	}
	size := args[0]
	if size.Zero() || size == py.None {
		if size = f.seek(t, 0, 1); size.Zero() {
			return size
		}
	}
	n, ok := py.ArgLong(t, size)
	if !ok {
		return py.Value{}
	}
	if err := syscall.Ftruncate(f.fd, n); err != nil {
		return py.RaiseErrno(t, py.IOError, err, py.Value{})
	}
	return size
}

func fileClose(t *py.Thread, self py.Value) py.Value {
	f := py.As[fileIO](self)
	flushed := py.None
	if !f.closeFD {
		flushed = baseClose(t, self)
		f.fd = -1
		return flushed
	}
	flushed = baseClose(t, self)
	exc := t.FetchExc()
	fd := f.fd
	f.fd = -1
	if f.owned != nil {
		f.owned.fd = -1
	}
	if fd >= 0 {
		if err := syscall.Close(fd); err != nil && flushed.Ok() {
			return py.RaiseErrno(t, py.IOError, err, py.Value{})
		}
	}
	if flushed.Zero() {
		t.RestoreExc(exc)
	}
	return flushed
}
