// The file type: open files, sys.stdin, sys.stdout and sys.stderr.
package py

import (
	"os"
	"runtime"
	"sync/atomic"
)

// File is a file. Locking contract: s is published and taken away by one atomic word; what it points
// to has its own lock. The other fields are single words.
type File struct {
	Object
	s         atomic.Pointer[stream] // nil: closed
	name      Value
	mode      Value
	encoding  Value
	errors    Value
	softspace atomic.Int64
	binary    bool
	iterating atomic.Bool // next() was called: what is buffered belongs to the iterator
	newlines  uint8       // kept for after closing
	onClose   func(t *Thread, f *os.File) Value
}

// FileType is the type of file.
var FileType = NewType("file")

func init() {
	FileType.Setup(Spec{
		Doc: "file(name[, mode[, buffering]]) -> file object\n\n" +
			"Open a file: mode is 'r', 'w' or 'a', with 'b' for binary, '+' for reading and writing, 'U' for universal newlines.",
		Flags:     FlagBaseType | FlagWeakrefs,
		Alloc:     AllocOf[File](),
		ExtOffset: AttrsOffsetOf[File](),
		Slots:     Slots{New: fileNew, GetAttr: GenericGetAttr, SetAttr: GenericSetAttr, Init: fileInit, Repr: fileRepr, Iter: fileIter, Next: fileNext},
		Methods:   fileRows(),
		GetSets:   fileAttributes(),
	})
}

func fileRows() []Row {
	return []Row{
		{Name: "read", Sig: "(size=-1)", Doc: "Read at most size bytes, or all.", Impl: Parse(0, 1, fileRead)},
		{Name: "readline", Sig: "(size=-1)", Doc: "The next line, at most size bytes; '' at the end.", Impl: Parse(0, 1, fileReadLine)},
		{Name: "readlines", Sig: "(sizehint=0)", Doc: "The lines up to the end, or about sizehint bytes of them.", Impl: Parse(0, 1, fileReadLines)},
		{Name: "readinto", Sig: "(buffer)", Doc: "Read into a writable buffer; how much was read.", Impl: Parse(1, 1, fileReadInto).unnamed()},
		{Name: "xreadlines", Sig: "()", Doc: "The file itself, which iterates over its lines.", Impl: NoArgs(fileIter)},
		{Name: "write", Sig: "(str)", Doc: "Write a string.", Impl: whenWritable("write", Parse(1, 1, fileWriteMethod).unnamed())},
		{Name: "writelines", Sig: "(iterable)", Doc: "Write the strings of an iterable.", Impl: OneArg(fileWriteLines)},
		{Name: "flush", Sig: "()", Doc: "Write out what is buffered.", Impl: NoArgs(fileFlush)},
		{Name: "seek", Sig: "(offset, whence=0)", Doc: "Move to a position.", Impl: Parse(1, 2, fileSeek)},
		{Name: "tell", Sig: "()", Doc: "The position.", Impl: NoArgs(fileTell)},
		{Name: "truncate", Sig: "(size=None)", Doc: "Cut the file off at size, by default at the position.", Impl: whenWritable("truncate", Unpack(0, 1, fileTruncate))},
		{Name: "fileno", Sig: "()", Doc: "The file descriptor.", Impl: NoArgs(fileFileno)},
		{Name: "isatty", Sig: "()", Doc: "Whether the file is a terminal.", Impl: NoArgs(fileIsatty)},
		{Name: "close", Sig: "()", Doc: "Close the file; further operations fail.", Impl: NoArgs(fileClose)},
		{Name: "__enter__", Sig: "()", Doc: "The file itself.", Impl: NoArgs(fileEnter)},
		{Name: "__exit__", Sig: "(*excinfo)", Doc: "Close the file.", Impl: Unpack(0, -1, fileExit)},
	}
}

// whenWritable makes a method check that the file is open for writing before it looks at its arguments.
func whenWritable(name string, m Impl) Impl {
	return Raw(func(t *Thread, self Value, args []Value, kw *Kwargs) Value {
		s := As[File](self).s.Load()
		switch {
		case kw.Len() > 0:
			return m.call(t, name, self, args, kw)
		case s == nil:
			return t.Raise(ValueError, "I/O operation on closed file")
		case !s.writable:
			return t.Raise(IOError, "File not open for writing")
		}
		return m.call(t, name, self, args, nil)
	})
}

func fileAttributes() []GetSet {
	field := func(get func(f *File) Value) func(t *Thread, self Value) Value {
		return func(t *Thread, self Value) Value {
			if v := get(As[File](self)); v.Ok() {
				return v
			}
			return None
		}
	}
	return []GetSet{
		{Name: "name", Doc: "file name", Get: field(func(f *File) Value { return f.name })},
		{Name: "mode", Doc: "the mode it was opened with", Get: field(func(f *File) Value { return f.mode })},
		{Name: "encoding", Doc: "how unicode is encoded", Get: field(func(f *File) Value { return f.encoding })},
		{Name: "errors", Doc: "what is done about characters that can't be encoded", Get: field(func(f *File) Value { return f.errors })},
		{Name: "closed", Doc: "True if the file is closed", Get: field(func(f *File) Value { return Bool(f.s.Load() == nil) })},
		{Name: "newlines", Doc: "the line ends seen so far, in universal newline mode", Get: field((*File).newlinesSeen)},
		{Name: "softspace", Doc: "whether print owes a space before the next item", Get: field(func(f *File) Value {
			return Int(f.softspace.Load())
		}), Set: fileSetSoftspace},
	}
}

func fileSetSoftspace(t *Thread, self, v Value) bool {
	if v.Zero() {
		t.Raise(TypeError, "can't delete softspace attribute")
		return false
	}
	i, ok := argLong(t, v)
	if ok {
		As[File](self).softspace.Store(int64(int32(i)))
	}
	return ok
}

// newlinesSeen is file.newlines: None, a string, or a tuple of strings.
func (f *File) newlinesSeen() Value {
	seen := f.newlines
	if s := f.s.Load(); s != nil {
		s.mu.Lock()
		seen = s.newlines
		s.mu.Unlock()
	}
	var kinds []Value
	for i, end := range [...]string{"\r", "\n", "\r\n"} {
		if seen&(1<<i) != 0 {
			kinds = append(kinds, MkStr(end))
		}
	}
	switch len(kinds) {
	case 0:
		return None
	case 1:
		return kinds[0]
	}
	return TupleOf(kinds).V()
}

func fileRepr(t *Thread, self Value) Value {
	f := As[File](self)
	state := "open"
	if f.s.Load() == nil {
		state = "closed"
	}
	name, mode := "'<uninitialized file>'", "<uninitialized file>"
	if f.name.Ok() {
		r := Repr(t, f.name)
		if r.Zero() {
			return r
		}
		name, mode = As[Str](r).s, As[Str](f.mode).s
	}
	return MkStr("<" + state + " file " + name + ", mode '" + mode + "' at " + addressOf(self) + ">")
}

// NewFile makes a file object of an open file. onClose, where given, closes it instead of Close and
// gives what close() returns.
func NewFile(f *os.File, name, mode string, buffering int, onClose func(t *Thread, f *os.File) Value) *File {
	o := &File{}
	o.typ = FileType
	o.open(f, MkStr(name), mode, buffering, onClose)
	return o
}

// open makes o a file over f.
func (o *File) open(f *os.File, name Value, mode string, buffering int, onClose func(t *Thread, f *os.File) Value) {
	o.name, o.mode = name, MkStr(mode)
	o.encoding, o.errors = None, None
	o.onClose = onClose
	s := &stream{f: f, wmax: streamBuffer}
	for i := 0; i < len(mode); i++ {
		switch mode[i] {
		case 'r':
			s.readable = true
		case 'w':
			s.writable = true
		case 'a':
			s.writable, s.append = true, true
		case '+':
			s.readable, s.writable = true, true
		case 'b':
			o.binary = true
		case 'U':
			s.readable, s.universal = true, true
		}
	}
	tty := isTerminal(f)
	switch {
	case buffering == 0:
		s.wmax = 0
	case buffering == 1 || buffering < 0 && tty:
		s.lines = true
	case buffering > 1:
		s.wmax = buffering
	}
	s.interact = tty
	o.s.Store(s)
	if onClose == nil {
		runtime.AddCleanup(o, abandonStream, s)
	}
}

// abandonStream closes the file of a file object that became garbage while open.
func abandonStream(s *stream) {
	if s.f == os.Stdin || s.f == os.Stdout || s.f == os.Stderr {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	_ = s.flush() // there is nobody to report to
	_ = s.f.Close()
}

// isTerminal tells whether f is a character device that behaves like a terminal.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && terminalFd(f.Fd())
}

// fileOf gives self's open stream, locked; nil: it is closed (ValueError).
func fileOf(t *Thread, self Value) *stream {
	if s := As[File](self).s.Load(); s != nil {
		s.mu.Lock()
		s.user = t
		return s
	}
	t.Raise(ValueError, "I/O operation on closed file")
	return nil
}
