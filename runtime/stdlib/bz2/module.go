// Package bz2 is Python's module bz2: compression in the format of bzip2, at once, in pieces, and of files. The format itself
// is in internal/bzip2.
package bz2

import (
	"sync"

	"grumpy.dev/runtime/internal/bzip2"
	"grumpy.dev/runtime/py"
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "bz2",
		Doc:  "Compression and decompression in the format of bzip2.",
		Rows: []py.Row{
			{Name: "compress", Sig: "(data [, compresslevel=9])", Doc: "Compress a string.", Impl: py.Raw(compress)},
			{Name: "decompress", Sig: "(data)", Doc: "Decompress a string.", Impl: py.Parse(1, 1, decompress)},
		},
		Init: func(_ *py.Thread, m *py.Module) bool {
			for _, ty := range []*py.Type{fileType, compressorType, decompressorType} {
				m.Dict().SetStr(py.Intern(ty.Name()), ty.V())
			}
			m.Dict().SetStr(py.Intern("__author__"), py.MkStr("The authors of Grumpy"))
			return true
		},
	})
	compressorType.Setup(py.Spec{
		Module: "bz2", Doc: "BZ2Compressor([compresslevel=9]): compresses in pieces.",
		Flags: py.FlagBaseType, Alloc: py.AllocOf[compressor](), ExtOffset: py.AttrsOffsetOf[compressor](),
		Slots: py.Slots{GetAttr: py.GenericGetAttr, SetAttr: py.GenericSetAttr, New: newInstance, Init: compressorInit},
		Methods: []py.Row{
			{Name: "compress", Sig: "(data)", Doc: "Compress more data; some of what comes out.", Impl: py.Parse(1, 1, compressMore)},
			{Name: "flush", Sig: "()", Doc: "The rest of what comes out.", Impl: py.NoArgs(compressFlush)},
		},
	})
	py.DeclareMembers("BZ2Decompressor", "unused_data")
	decompressorType.Setup(py.Spec{
		Module: "bz2", Doc: "BZ2Decompressor(): decompresses in pieces.",
		Flags: py.FlagBaseType, Alloc: py.AllocOf[decompressor](), ExtOffset: py.AttrsOffsetOf[decompressor](),
		Slots:   py.Slots{GetAttr: py.GenericGetAttr, SetAttr: py.GenericSetAttr, New: newInstance, Init: decompressorInit},
		Methods: []py.Row{{Name: "decompress", Sig: "(data)", Doc: "Decompress more data.", Impl: py.Parse(1, 1, decompressMore)}},
		GetSets: []py.GetSet{{Name: "unused_data", Get: func(_ *py.Thread, self py.Value) py.Value {
			o := py.As[decompressor](self)
			o.mu.Lock()
			defer o.mu.Unlock()
			return py.MkStr(o.unused)
		}}},
	})
}

// newInstance is the __new__ of all types here; __init__ takes the arguments.
func newInstance(_ *py.Thread, cls *py.Type, _ []py.Value, _ *py.Kwargs) py.Value { return cls.Alloc() }

// levelArg converts a compression level.
func levelArg(t *py.Thread, v py.Value) (int, bool) {
	if v.Zero() {
		return 9, true
	}
	level, ok := py.ArgInt32(t, v)
	if ok && (level < 1 || level > 9) {
		t.Raise(py.ValueError, "compresslevel must be between 1 and 9")
		ok = false
	}
	return level, ok
}

func badData(t *py.Thread) py.Value { return t.Raise(py.IOError, "invalid data stream") }

func compress(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, "", []string{"data", "compresslevel"}, 1, args, kw)
	if !ok {
		return py.Value{}
	}
	if _, _, _, buffer := py.BufferOf(full[0]); !buffer && !py.IsStr(full[0]) && !py.IsUnicode(full[0]) {
		got := py.TypeName(full[0])
		if full[0] == py.None {
			got = "None"
		}
		return t.Raise(py.TypeError, "argument 1 must be string or buffer, not "+got)
	}
	data, ok := py.ArgBytes(t, "compress", 1, full[0])
	if !ok {
		return py.Value{}
	}
	level, ok := levelArg(t, full[1])
	if !ok {
		return py.Value{}
	}
	c := bzip2.NewCompressor(level)
	return py.StrOfBytes(append(c.Write([]byte(data)), c.Finish()...))
}

func decompress(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	data, ok := py.ArgBytes(t, "decompress", 1, args[0])
	if !ok {
		return py.Value{}
	}
	if data == "" {
		return py.MkStr("")
	}
	d := bzip2.NewDecompressor()
	out, err := d.Write([]byte(data))
	switch {
	case err != nil:
		return badData(t)
	case !d.Done:
		return t.Raise(py.ValueError, "couldn't find end of stream")
	}
	return py.StrOfBytes(out)
}

// compressor is a BZ2Compressor. Locking contract: mu protects the fields; no Python code runs under it.
type compressor struct {
	py.Object
	mu       sync.Mutex
	c        *bzip2.Compressor // nil: not begun
	finished bool
}

var compressorType = py.NewType("BZ2Compressor")

func compressorInit(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
	full, ok := py.BindKeywords(t, "BZ2Compressor", []string{"compresslevel"}, 0, args, kw)
	if !ok {
		return false
	}
	level, ok := levelArg(t, full[0])
	if !ok {
		return false
	}
	o := py.As[compressor](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	o.c, o.finished = bzip2.NewCompressor(level), false
	return true
}

func compressMore(t *py.Thread, self py.Value, args []py.Value) py.Value {
	data, ok := py.ArgBytes(t, "compress", 1, args[0])
	if !ok {
		return py.Value{}
	}
	o := py.As[compressor](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	switch {
	case data == "":
		return py.MkStr("")
	case o.finished:
		return t.Raise(py.ValueError, "this object was already flushed")
	case o.c == nil:
		return t.Raise(py.RuntimeError, "wrong sequence of bz2 library commands used")
	}
	return py.StrOfBytes(o.c.Write([]byte(data)))
}

func compressFlush(t *py.Thread, self py.Value) py.Value {
	o := py.As[compressor](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	switch {
	case o.finished:
		return t.Raise(py.ValueError, "object was already flushed")
	case o.c == nil:
		return t.Raise(py.RuntimeError, "wrong sequence of bz2 library commands used")
	}
	o.finished = true
	return py.StrOfBytes(o.c.Finish())
}

// decompressor is a BZ2Decompressor. Locking contract: as compressor's.
type decompressor struct {
	py.Object
	mu     sync.Mutex
	d      *bzip2.Decompressor
	unused string
}

var decompressorType = py.NewType("BZ2Decompressor")

func decompressorInit(t *py.Thread, self py.Value, args []py.Value, _ *py.Kwargs) bool {
	if _, ok := py.ParseArgs(t, "BZ2Decompressor", 0, 0, args, nil); !ok {
		return false
	}
	o := py.As[decompressor](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	o.d, o.unused = bzip2.NewDecompressor(), ""
	return true
}

func decompressMore(t *py.Thread, self py.Value, args []py.Value) py.Value {
	data, ok := py.ArgBytes(t, "decompress", 1, args[0])
	if !ok {
		return py.Value{}
	}
	o := py.As[decompressor](self)
	o.mu.Lock()
	defer o.mu.Unlock()
	switch {
	case o.d == nil:
		return t.Raise(py.RuntimeError, "wrong sequence of bz2 library commands used")
	case o.d.Done:
		return t.Raise(py.EOFError, "end of stream was already found")
	}
	out, err := o.d.Write([]byte(data))
	if err != nil {
		o.d = bzip2.NewDecompressor()
		return badData(t)
	}
	if o.d.Done {
		o.unused = string(o.d.Rest())
	}
	return py.StrOfBytes(out)
}
