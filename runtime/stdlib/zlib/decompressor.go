package zlib

import (
	"sync"

	"grumpy.dev/runtime/py"
)

// Decompressing in pieces.

// decompressObject is what decompressobj gives. Locking contract: mu protects the fields; no Python code runs under it.
type decompressObject struct {
	py.Object
	mu     sync.Mutex
	z      *inflater
	over   bool   // flush has met the end: nothing more can be done
	unused string // what follows the stream
	tail   string // input that a limit on the output left over
}

var decompressType = py.NewType("Decompress")

func init() {
	text := func(name string, get func(o *decompressObject) string) py.GetSet {
		return py.GetSet{Name: name, Get: func(_ *py.Thread, self py.Value) py.Value {
			o := py.As[decompressObject](self)
			o.mu.Lock()
			defer o.mu.Unlock()
			return py.MkStr(get(o))
		}}
	}
	decompressType.Setup(py.Spec{
		Module: "zlib",
		Methods: []py.Row{
			{Name: "decompress", Sig: "(data[, max_length])", Doc: "Decompress more data, into at most max_length bytes.", Impl: py.Parse(1, 2, objectDecompress)},
			{Name: "flush", Sig: "([length])", Doc: "The rest of what comes out.", Impl: py.Parse(0, 1, decompressFlush)},
			{Name: "copy", Sig: "()", Doc: "A copy of the object.", Impl: py.NoArgs(decompressCopy)},
		},
		GetSets: []py.GetSet{
			text("unused_data", func(o *decompressObject) string { return o.unused }),
			text("unconsumed_tail", func(o *decompressObject) string { return o.tail }),
		},
	})
}

func decompressObj(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	wbits := 15
	if args[0].Ok() {
		var ok bool
		if wbits, ok = py.ArgInt32(t, args[0]); !ok {
			return py.Value{}
		}
	}
	f, ok := readFormat(wbits)
	if !ok {
		return t.Raise(py.ValueError, "Invalid initialization option")
	}
	o := py.Make[decompressObject](decompressType)
	o.z = &inflater{format: f}
	return o.V()
}

const doingPieces = "while decompressing"

// feed decompresses data into at most limit bytes (negative: any number).
func (o *decompressObject) feed(t *py.Thread, data string, limit int, doing string) (py.Value, bool) {
	if o.over {
		return fail(t, -2, doing, "inconsistent stream state"), false
	}
	if o.z.state == stateDone {
		o.unused += data
		return py.MkStr(""), true
	}
	o.z.in = append(o.z.in[o.z.pos:len(o.z.in):len(o.z.in)], data...)
	o.z.pos = 0
	out, p := o.z.run(nil, limit)
	switch p {
	case needInput, ended, "":
	default:
		return failData(t, doing, p), false
	}
	o.tail = ""
	switch p {
	case ended:
		o.unused += string(o.z.in[o.z.pos:])
		o.z.in, o.z.pos = nil, 0
	case "":
		o.z.giveBack()
		o.tail = string(o.z.in[o.z.pos:])
		o.z.in, o.z.pos = nil, 0
	}
	return py.MkStr(string(out)), true
}

func objectDecompress(t *py.Thread, self py.Value, args []py.Value) py.Value {
	data, ok := py.ArgBytes(t, "decompress", 1, args[0])
	if !ok {
		return py.Value{}
	}
	limit := 0
	if args[1].Ok() {
		n, ok := py.ArgLong(t, args[1])
		if !ok {
			return py.Value{}
		}
		limit = int(n)
	}
	if limit < 0 {
		return t.Raise(py.ValueError, "max_length must be greater than zero")
	}
	if limit == 0 {
		limit = -1
	}
	o := py.As[decompressObject](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	v, _ := o.feed(t, data, limit, doingPieces)
	return v
}

func decompressFlush(t *py.Thread, self py.Value, args []py.Value) py.Value {
	if args[0].Ok() {
		n, ok := py.ArgLong(t, args[0])
		switch {
		case !ok:
			return py.Value{}
		case n <= 0:
			return t.Raise(py.ValueError, "length must be greater than zero")
		case !hasRoom(t, n):
			return py.Value{}
		}
	}
	o := py.As[decompressObject](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.over || o.z.state == stateDone {
		o.over = true
		return py.MkStr("")
	}
	v, ok := o.feed(t, o.tail, -1, "while flushing")
	if ok && o.z.state == stateDone {
		o.over = true
	}
	return v
}

func decompressCopy(t *py.Thread, self py.Value) py.Value {
	o := py.As[decompressObject](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.over {
		return t.Raise(py.ValueError, "Inconsistent stream state")
	}
	z := *o.z
	z.in = append([]byte(nil), o.z.in...)
	z.window = append([]byte(nil), o.z.window...)
	if !z.sum.copyHash() {
		return t.Raise(py.SystemError, "the checksum can't be copied")
	}
	n := py.Make[decompressObject](decompressType)
	n.z, n.unused, n.tail = &z, o.unused, o.tail
	return n.V()
}
