package bz2

import (
	"bytes"
	"io"
	"os"
	"sync"

	"grumpy.dev/runtime/internal/bzip2"
	"grumpy.dev/runtime/py"
)

// file is a BZ2File: a file object, and the compressed stream in it.
//
// Locking contract: mu protects the fields from stream on; no Python code runs under it. The fields above are
// set by __init__.
type file struct {
	py.Object
	inner     py.Value // the file object; zero before __init__
	f         *os.File
	mu        sync.Mutex
	stream    stream
	softspace int64
	size      int64 // of the data, -1 until known
	// iterated is what iteration read ahead; as in CPython, it is lost to other methods.
	iterated []byte
}

var fileType = py.NewType("BZ2File")

func init() {
	py.DeclareMembers("BZ2File", "softspace")
	fileType.Setup(py.Spec{
		Module: "bz2", Doc: "BZ2File(name [, mode='r', buffering=0, compresslevel=9]): a compressed file.",
		Flags: py.FlagBaseType, Alloc: py.AllocOf[file](), ExtOffset: py.AttrsOffsetOf[file](),
		Slots: py.Slots{GetAttr: py.GenericGetAttr, SetAttr: py.GenericSetAttr, New: newInstance, Init: fileInit, Iter: fileIter, Next: fileNext},
		Methods: []py.Row{
			{Name: "read", Sig: "([size])", Doc: "Read so many bytes, or all.", Impl: py.Parse(0, 1, fileRead)},
			{Name: "readline", Sig: "([size])", Doc: "Read a line, or so much of it.", Impl: py.Parse(0, 1, fileReadLine)},
			{Name: "readlines", Sig: "([size])", Doc: "A list of the lines.", Impl: py.Parse(0, 1, fileReadLines)},
			{Name: "xreadlines", Sig: "()", Doc: "The file itself, as an iterator.", Impl: py.NoArgs(fileIter)},
			{Name: "write", Sig: "(data)", Doc: "Write data.", Impl: py.Parse(1, 1, fileWrite)},
			{Name: "writelines", Sig: "(sequence_of_strings)", Doc: "Write several strings.", Impl: py.OneArg(fileWriteLines)},
			{Name: "seek", Sig: "(offset [, whence])", Doc: "Go to a position, by decompressing up to it.", Impl: py.Parse(1, 2, fileSeek)},
			{Name: "tell", Sig: "()", Doc: "The position in the data.", Impl: py.NoArgs(fileTell)},
			{Name: "close", Sig: "()", Doc: "End the stream and close the file.", Impl: py.NoArgs(fileClose)},
			{Name: "__enter__", Sig: "()", Doc: "The file itself.", Impl: py.NoArgs(fileIter)},
			{Name: "__exit__", Sig: "(*args)", Doc: "Close the file.", Impl: py.Unpack(0, -1, func(t *py.Thread, self py.Value, _ []py.Value) py.Value {
				return fileClose(t, self)
			})},
		},
		GetSets: fileAttributes(),
	})
}

func fileAttributes() []py.GetSet {
	attribute := func(name, doc string, get func(t *py.Thread, o *file) py.Value) py.GetSet {
		return py.GetSet{Name: name, Doc: doc, Get: func(t *py.Thread, self py.Value) py.Value { return get(t, py.As[file](self)) }}
	}
	ofInner := func(name string) func(t *py.Thread, o *file) py.Value {
		return func(t *py.Thread, o *file) py.Value {
			if o.inner.Zero() {
				return t.Raise(py.ValueError, "I/O operation on closed file")
			}
			return py.GetAttr(t, o.inner, py.Intern(name))
		}
	}
	softspace := attribute("softspace", "whether print owes a space", func(_ *py.Thread, o *file) py.Value {
		o.mu.Lock()
		defer o.mu.Unlock()
		return py.Int(o.softspace)
	})
	softspace.Set = func(t *py.Thread, self, v py.Value) bool {
		if v.Zero() {
			t.Raise(py.TypeError, "can't delete numeric/char attribute")
			return false
		}
		n, ok := py.ArgInt32(t, v)
		o := py.As[file](self)
		o.mu.Lock()
		defer o.mu.Unlock()
		o.softspace = int64(n)
		return ok
	}
	return []py.GetSet{
		attribute("name", "the file's name", ofInner("name")),
		attribute("mode", "rb or wb", ofInner("mode")),
		attribute("closed", "whether the file is closed, as a number", func(_ *py.Thread, o *file) py.Value {
			o.mu.Lock()
			defer o.mu.Unlock()
			if o.stream.mode == closed {
				return py.SmallInt(1)
			}
			return py.SmallInt(0)
		}),
		attribute("newlines", "the line ends that were met", func(_ *py.Thread, o *file) py.Value {
			o.mu.Lock()
			defer o.mu.Unlock()
			return o.stream.newlines()
		}),
		softspace,
	}
}

// parseMode reads the mode: what it opens, and whether line ends are translated.
func parseMode(t *py.Thread, mode string) (m streamMode, universal, ok bool) {
	m = closed
	for i := range len(mode) {
		switch c := mode[i]; {
		case (c == 'r' || c == 'w') && m == closed:
			if m = reading; c == 'w' {
				m = writing
			}
		case c == 'b':
		case c == 'U':
			universal = true
		default:
			t.Raise(py.ValueError, "invalid mode char "+string(rune(c)))
			return m, false, false
		}
	}
	if m == closed {
		m = reading
	}
	return m, universal, true
}

func fileInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	full, ok := py.BindKeywords(t, "BZ2File", []string{"filename", "mode", "buffering", "compresslevel"}, 1, args, kw)
	if !ok {
		return false
	}
	mode := "r"
	if full[1].Ok() {
		if mode, ok = py.ArgString(t, "BZ2File", 2, full[1]); !ok {
			return false
		}
	}
	buffering := -1
	if full[2].Ok() {
		if buffering, ok = py.ArgInt32(t, full[2]); !ok {
			return false
		}
	}
	level, ok := levelArg(t, full[3])
	if !ok {
		return false
	}
	m, universal, ok := parseMode(t, mode)
	if !ok {
		return false
	}
	return py.As[file](self).open(t, full[0], m, universal, buffering, level)
}

// open opens the file object and begins the stream.
func (o *file) open(t *py.Thread, name py.Value, m streamMode, universal bool, buffering, level int) bool {
	mode := "rb"
	if m == writing {
		mode = "wb"
	}
	inner := py.Call3(t, py.FileType.V(), name, py.MkStr(mode), py.SmallInt(int64(buffering)))
	if inner.Zero() {
		return false
	}
	f := py.As[py.File](inner).OSFile(t)
	if f == nil {
		return false
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.inner, o.f, o.size = inner, f, -1
	o.stream = stream{mode: m, universal: universal, f: f}
	if m == writing {
		o.stream.c = bzip2.NewCompressor(level)
	} else {
		o.stream.d = bzip2.NewDecompressor()
	}
	return true
}

// want checks that the stream can be read or written; false: an exception is set. o.mu is held.
func (o *file) want(t *py.Thread, m streamMode) bool {
	now := o.stream.mode
	switch {
	case now == closed:
		t.Raise(py.ValueError, "I/O operation on closed file")
		return false
	case now == m:
		return true
	case m == reading:
		t.Raise(py.IOError, "file is not ready for reading")
	default:
		t.Raise(py.IOError, "file is not ready for writing")
	}
	return false
}

// failed raises the exception for what went wrong with the stream.
func (o *file) failed(t *py.Thread, err error) py.Value {
	switch err {
	case io.ErrUnexpectedEOF:
		return t.Raise(py.EOFError, "compressed file ended before the logical end-of-stream was detected")
	case bzip2.ErrData:
		return badData(t)
	}
	return py.RaiseErrno(t, py.IOError, err, py.Value{})
}

func sizeArg(t *py.Thread, v py.Value) (int, bool) {
	if v.Zero() {
		return -1, true
	}
	return py.ArgInt(t, v)
}

// locked runs a method that reads under the lock.
func locked(t *py.Thread, self, size py.Value, run func(o *file, n int) py.Value) py.Value {
	n, ok := sizeArg(t, size)
	if !ok {
		return py.Value{}
	}
	o := py.As[file](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.want(t, reading) {
		return py.Value{}
	}
	return run(o, n)
}

func fileRead(t *py.Thread, self py.Value, args []py.Value) py.Value {
	return locked(t, self, args[0], func(o *file, n int) py.Value {
		b, err := o.stream.read(n)
		if err != nil {
			return o.failed(t, err)
		}
		return py.StrOfBytes(b)
	})
}

func fileReadLine(t *py.Thread, self py.Value, args []py.Value) py.Value {
	return locked(t, self, args[0], func(o *file, n int) py.Value {
		b, err := o.stream.readLine(n)
		if err != nil {
			return o.failed(t, err)
		}
		return py.StrOfBytes(b)
	})
}

func fileReadLines(t *py.Thread, self py.Value, args []py.Value) py.Value {
	return locked(t, self, args[0], func(o *file, n int) py.Value {
		lines, total := py.NewList(), 0
		for n <= 0 || total < n {
			b, err := o.stream.readLine(-1)
			if err != nil {
				return o.failed(t, err)
			}
			if len(b) == 0 {
				break
			}
			total += len(b)
			lines.Append(t, py.StrOfBytes(b))
		}
		return lines.V()
	})
}

func fileIter(t *py.Thread, self py.Value) py.Value {
	o := py.As[file](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.stream.mode == closed {
		return t.Raise(py.ValueError, "I/O operation on closed file")
	}
	return self
}

// readAhead is how much iteration reads at a time.
const readAhead = 8192

func fileNext(t *py.Thread, self py.Value) py.Value {
	o := py.As[file](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	switch o.stream.mode {
	case closed:
		return t.Raise(py.ValueError, "I/O operation on closed file")
	case writing:
		return t.Raise(py.RuntimeError, "wrong sequence of bz2 library commands used")
	}
	for searched := 0; ; {
		if i := bytes.IndexByte(o.iterated[searched:], '\n'); i >= 0 {
			return o.takeIterated(searched + i + 1)
		}
		searched = len(o.iterated)
		b, err := o.stream.read(readAhead)
		if err != nil {
			return o.failed(t, err)
		}
		if len(b) == 0 {
			break
		}
		o.iterated = append(o.iterated, b...)
	}
	if len(o.iterated) == 0 {
		return py.Value{}
	}
	return o.takeIterated(len(o.iterated))
}

func (o *file) takeIterated(n int) py.Value {
	line := py.MkStr(string(o.iterated[:n]))
	o.iterated = o.iterated[n:]
	return line
}

// write writes data; counts: tell counts it, which it doesn't for writelines.
func (o *file) write(t *py.Thread, data string, counts bool) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.want(t, writing) {
		return false
	}
	if counts {
		o.stream.at += int64(len(data))
	}
	if err := o.stream.write([]byte(data)); err != nil {
		o.failed(t, err)
		return false
	}
	return true
}

func fileWrite(t *py.Thread, self py.Value, args []py.Value) py.Value {
	data, ok := py.ArgBytes(t, "write", 1, args[0])
	if !ok {
		return py.Value{}
	}
	return py.NoneIf(py.As[file](self).write(t, data, true))
}

func fileWriteLines(t *py.Thread, self, lines py.Value) py.Value {
	o := py.As[file](self)
	if !o.write(t, "", false) {
		return py.Value{}
	}
	it := py.Iter(t, lines)
	if it.Zero() {
		t.ClearExc()
		return t.Raise(py.TypeError, "writelines() requires an iterable argument")
	}
	for {
		v := py.Next(t, it)
		if v.Zero() {
			return py.NoneIf(!t.HasExc())
		}
		data, ok := py.ArgBytes(t, "writelines", 1, v)
		if !ok {
			t.ClearExc()
			return t.Raise(py.TypeError, "writelines() argument must be a sequence of strings")
		}
		if !o.write(t, data, false) {
			return py.Value{}
		}
	}
}

func fileTell(t *py.Thread, self py.Value) py.Value {
	o := py.As[file](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.stream.mode == closed {
		return t.Raise(py.ValueError, "I/O operation on closed file")
	}
	return py.Int(o.stream.at)
}

func fileSeek(t *py.Thread, self py.Value, args []py.Value) py.Value {
	offset, ok := py.ArgInt(t, args[0])
	if !ok {
		return py.Value{}
	}
	whence := 0
	if args[1].Ok() {
		if whence, ok = py.ArgInt32(t, args[1]); !ok {
			return py.Value{}
		}
	}
	o := py.As[file](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	switch o.stream.mode {
	case closed:
		return t.Raise(py.ValueError, "I/O operation on closed file")
	case writing:
		return t.Raise(py.IOError, "seek works only while reading")
	}
	if err := o.seek(int64(offset), whence); err != nil {
		return o.failed(t, err)
	}
	return py.None
}

// seek goes to a position: forwards by reading, backwards from the beginning.
func (o *file) seek(offset int64, whence int) error {
	o.iterated = nil
	switch whence {
	case 1:
		offset += o.stream.at
	case 2:
		if err := o.stream.skip(-1); err != nil {
			return err
		}
		offset += o.stream.at
	}
	if offset < o.stream.at {
		if err := o.stream.rewind(); err != nil {
			return err
		}
	}
	return o.stream.skip(max(offset-o.stream.at, 0))
}

func fileClose(t *py.Thread, self py.Value) py.Value {
	o := py.As[file](self)
	if !o.finish(t) {
		return py.Value{}
	}
	if o.inner.Zero() {
		return py.None
	}
	closing := py.GetAttr(t, o.inner, py.Intern("close"))
	if closing.Zero() {
		return closing
	}
	return py.Call0(t, closing)
}

// finish ends the stream.
func (o *file) finish(t *py.Thread) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	err := o.stream.finish()
	o.iterated = nil
	if err != nil {
		o.failed(t, err)
	}
	return err == nil
}
