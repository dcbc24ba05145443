package zlib

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"hash/adler32"
	"hash/crc32"
	"sync"
	"unsafe"

	"grumpy.dev/runtime/py"
)

// Compressing in pieces.

// maxReplay is how much input a compression object keeps for copy, which does everything again: Go's compressor can't be
// copied.
const maxReplay = 64 << 20

// The flush modes.
const (
	noFlush = 0
	finish  = 4
)

// compressor makes a stream of one of the three formats.
type compressor struct {
	level  int
	format format
	out    bytes.Buffer
	w      *flate.Writer
	sum    checksum
	begun  bool
	log    []logged // what was done, for copy
	logged int
	keep   bool
}

// logged is a piece of input, followed by a flush where flush is set.
type logged struct {
	data  string
	flush bool
}

func newCompressor(level int, f format, keep bool) *compressor {
	c := &compressor{level: level, format: f, keep: keep}
	switch {
	case f.zlib:
		c.sum.hash = adler32.New()
	case f.gzip:
		c.sum.hash = crc32.NewIEEE()
	}
	if used, ok := writers[level+1].Get().(*flate.Writer); ok {
		c.w = used
		c.w.Reset(&c.out)
	} else {
		c.w, _ = flate.NewWriter(&c.out, level) // the level was checked
	}
	return c
}

// writers keeps the writers of streams that are finished, by level: a new one is 600 KB of tables.
var writers [11]sync.Pool

// release gives the writer back, at the end.
func (c *compressor) release() {
	writers[c.level+1].Put(c.w)
	c.w = nil
}

// begin writes the header, once.
func (c *compressor) begin() {
	if c.begun {
		return
	}
	c.begun = true
	switch {
	case c.format.zlib:
		size := 0
		for 1<<(size+8) < c.format.window {
			size++
		}
		speed := 3
		switch {
		case c.level == 0 || c.level == 1:
			speed = 0
		case c.level == -1 || c.level == 6:
			speed = 2
		case c.level < 6:
			speed = 1
		}
		head := size<<12 | 8<<8 | speed<<6
		head += 31 - head%31
		c.out.Write([]byte{byte(head >> 8), byte(head)})
	case c.format.gzip:
		extra := byte(0)
		if c.level == 9 {
			extra = 2
		} else if c.level == 0 || c.level == 1 {
			extra = 4
		}
		c.out.Write([]byte{0x1f, 0x8b, 8, 0, 0, 0, 0, 0, extra, 3})
	}
}

func (c *compressor) write(data string) {
	c.begin()
	b := unsafe.Slice(unsafe.StringData(data), len(data)) // which nobody writes to
	c.sum.add(b)
	_, _ = c.w.Write(b) // a buffer takes all
	c.remember(logged{data: data})
}

func (c *compressor) remember(l logged) {
	if c.keep && c.logged <= maxReplay {
		c.log = append(c.log, l)
		if c.logged += len(l.data); c.logged > maxReplay {
			c.log = nil
		}
	}
}

func (c *compressor) flush() {
	c.begin()
	_ = c.w.Flush() // a buffer takes all
	c.remember(logged{flush: true})
}

func (c *compressor) finish() {
	c.begin()
	_ = c.w.Close() // a buffer takes all
	switch {
	case c.format.zlib:
		c.out.Write(binary.BigEndian.AppendUint32(nil, c.sum.hash.Sum32()))
	case c.format.gzip:
		c.out.Write(binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(nil, c.sum.hash.Sum32()), c.sum.size))
	}
}

// take gives what has come out.
func (c *compressor) take() string {
	s := c.out.String()
	c.out.Reset()
	return s
}

// compressObject is what compressobj gives. Locking contract: mu protects the fields; no Python code runs under it.
type compressObject struct {
	py.Object
	mu sync.Mutex
	c  *compressor // nil: finished
}

var compressType = py.NewType("Compress")

func init() {
	compressType.Setup(py.Spec{
		Module: "zlib",
		Methods: []py.Row{
			{Name: "compress", Sig: "(data)", Doc: "Compress more data; some of what comes out.", Impl: py.Parse(1, 1, objectCompress)},
			{Name: "flush", Sig: "([mode])", Doc: "The rest of what comes out.", Impl: py.Parse(0, 1, objectFlush)},
			{Name: "copy", Sig: "()", Doc: "A copy of the object.", Impl: py.NoArgs(objectCopy)},
		},
	})
}

// compressFormat takes the window bits for compression apart.
func compressFormat(wbits int) (f format, ok bool) {
	switch {
	case wbits < 0:
		wbits = -wbits
	case wbits > 15:
		f.gzip = true
		wbits -= 16
	default:
		f.zlib = true
	}
	f.window = 1 << max(min(wbits, 15), 0)
	return f, wbits >= 8 && wbits <= 15
}

func compressObj(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	n := []int{-1, 8, 15, 8, 0}
	for i, v := range args {
		if v.Ok() {
			var ok bool
			if n[i], ok = py.ArgInt32(t, v); !ok {
				return py.Value{}
			}
		}
	}
	f, ok := compressFormat(n[2])
	if !ok || n[0] < -1 || n[0] > 9 || n[1] != 8 || n[3] < 1 || n[3] > 9 || n[4] < 0 || n[4] > 4 {
		return t.Raise(py.ValueError, "Invalid initialization option")
	}
	o := py.Make[compressObject](compressType)
	o.c = newCompressor(n[0], f, true)
	return o.V()
}

func objectCompress(t *py.Thread, self py.Value, args []py.Value) py.Value {
	data, ok := py.ArgBytes(t, "compress", 1, args[0])
	if !ok {
		return py.Value{}
	}
	o := py.As[compressObject](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.c == nil {
		return fail(t, -2, "while compressing data", "inconsistent stream state")
	}
	o.c.write(data)
	return py.MkStr(o.c.take())
}

func objectFlush(t *py.Thread, self py.Value, args []py.Value) py.Value {
	mode := finish
	if args[0].Ok() {
		var ok bool
		if mode, ok = py.ArgInt32(t, args[0]); !ok {
			return py.Value{}
		}
	}
	if mode == noFlush {
		return py.MkStr("")
	}
	o := py.As[compressObject](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.c == nil || mode < noFlush || mode > finish+1 {
		return fail(t, -2, "while flushing", "inconsistent stream state")
	}
	if mode != finish {
		o.c.flush()
		return py.MkStr(o.c.take())
	}
	o.c.finish()
	s := o.c.take()
	o.c.release()
	o.c = nil
	return py.MkStr(s)
}

func objectCopy(t *py.Thread, self py.Value) py.Value {
	o := py.As[compressObject](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.c == nil {
		return t.Raise(py.ValueError, "Inconsistent stream state")
	}
	if o.c.logged > maxReplay {
		return t.Raise(py.NotImplementedError, "a compression object can be copied only before it has taken 64 MB")
	}
	c := newCompressor(o.c.level, o.c.format, true)
	for _, l := range o.c.log {
		if l.flush {
			c.flush()
		} else {
			c.write(l.data)
		}
	}
	c.take() // the original has given that out
	n := py.Make[compressObject](compressType)
	n.c = c
	return n.V()
}
