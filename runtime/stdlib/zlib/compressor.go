package zlib

import (
	"encoding/binary"
	"hash/adler32"
	"hash/crc32"
	"sync"
	"unsafe"

	"grumpy.dev/runtime/internal/deflate"
	"grumpy.dev/runtime/py"
)

// Compressing in pieces.

// options are what a compression object is made with.
type options struct {
	level    int
	format   format
	memLevel int
	strategy int
}

// compressor makes a stream of one of the three formats.
type compressor struct {
	options
	out   []byte
	w     *deflate.Deflater
	sum   checksum
	begun bool
}

func newCompressor(o options) *compressor {
	c := &compressor{options: o}
	switch {
	case o.format.zlib:
		c.sum.hash = adler32.New()
	case o.format.gzip:
		c.sum.hash = crc32.NewIEEE()
	}
	windowBits := 0
	for 1<<windowBits < o.format.window {
		windowBits++
	}
	if used, ok := deflaters.Get().(*deflate.Deflater); ok {
		c.w = used
		c.w.Reset(o.level, windowBits, o.memLevel, o.strategy)
	} else {
		c.w = deflate.New(o.level, windowBits, o.memLevel, o.strategy)
	}
	return c
}

// deflaters keeps those of streams that are finished: one is 300 KB of tables.
var deflaters sync.Pool

// release gives the tables back, at the end.
func (c *compressor) release() {
	deflaters.Put(c.w)
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
		size := 1 // a window of 8 bits becomes one of 9
		for 1<<(size+8) < c.format.window {
			size++
		}
		speed := 3
		switch {
		case c.level == 0 || c.level == 1 || c.strategy >= deflate.HuffmanOnly:
			speed = 0
		case c.level == -1 || c.level == 6:
			speed = 2
		case c.level < 6:
			speed = 1
		}
		head := size<<12 | 8<<8 | speed<<6
		head += 31 - head%31
		c.out = append(c.out, byte(head>>8), byte(head))
	case c.format.gzip:
		extra := byte(0)
		if c.level == 9 {
			extra = 2
		} else if c.level == 0 || c.level == 1 || c.strategy >= deflate.HuffmanOnly {
			extra = 4
		}
		c.out = append(c.out, 0x1f, 0x8b, 8, 0, 0, 0, 0, 0, extra, 3)
	}
}

func (c *compressor) write(data string, flush int) {
	c.begin()
	b := unsafe.Slice(unsafe.StringData(data), len(data)) // which nobody writes to
	c.sum.add(b)
	c.w.Write(b, flush)
	c.out = append(c.out, c.w.Take()...)
}

// finish ends the stream; data is the last of its input.
func (c *compressor) finish(data string) {
	c.write(data, deflate.Finish)
	switch {
	case c.format.zlib:
		c.out = binary.BigEndian.AppendUint32(c.out, c.sum.hash.Sum32())
	case c.format.gzip:
		c.out = binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(c.out, c.sum.hash.Sum32()), c.sum.size)
	}
	c.release()
}

// take gives what has come out.
func (c *compressor) take() py.Value {
	b := c.out
	c.out = nil
	return py.StrOfBytes(b)
}

// compressObject is what compressobj gives. Locking contract: mu protects the fields; no Python code runs under it.
type compressObject struct {
	py.Object
	mu sync.Mutex
	c  *compressor // nil: finished
	// stuck tells that the compressor had nothing to do once: C's library mentions it ever after.
	stuck bool
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

// inconsistent raises what C's library says of a stream that is over.
func (o *compressObject) inconsistent(t *py.Thread, doing string) py.Value {
	if o.stuck {
		return fail(t, -2, doing, "buffer error")
	}
	return fail(t, -2, doing, "inconsistent stream state")
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
	least := 9
	if f.zlib {
		least = 8
	}
	return f, wbits >= least && wbits <= 15
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
	o.c = newCompressor(options{level: n[0], format: f, memLevel: n[3], strategy: n[4]})
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
		return o.inconsistent(t, "while compressing data")
	}
	o.c.write(data, deflate.NoFlush)
	o.stuck = o.stuck || o.c.w.Stuck
	return o.c.take()
}

func objectFlush(t *py.Thread, self py.Value, args []py.Value) py.Value {
	mode := deflate.Finish
	if args[0].Ok() {
		var ok bool
		if mode, ok = py.ArgInt32(t, args[0]); !ok {
			return py.Value{}
		}
	}
	if mode == deflate.NoFlush {
		return py.MkStr("")
	}
	o := py.As[compressObject](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.c == nil || mode < deflate.NoFlush || mode > deflate.BlockFlush {
		return o.inconsistent(t, "while flushing")
	}
	if mode != deflate.Finish {
		o.c.write("", mode)
		o.stuck = o.stuck || o.c.w.Stuck
		return o.c.take()
	}
	o.c.finish("")
	s := o.c.take()
	o.c = nil
	return s
}

func objectCopy(t *py.Thread, self py.Value) py.Value {
	o := py.As[compressObject](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.c == nil {
		return t.Raise(py.ValueError, "Inconsistent stream state")
	}
	c := *o.c
	c.w = c.w.Clone()
	if !c.sum.copyHash() {
		return t.Raise(py.MemoryError, "")
	}
	n := py.Make[compressObject](compressType)
	n.c, n.stuck = &c, o.stuck
	return n.V()
}
