// Package zlib is Python's module zlib: compression, and checksums.
//
// What surprises: nothing of it is Go's, whose compressor makes other bytes of the same data than C's and whose decompressor
// can't take its input in pieces and say exactly where it stopped. Compression is in internal/deflate.
package zlib

import (
	"hash/adler32"
	"hash/crc32"
	"strconv"
	"unsafe"

	"grumpy.dev/runtime/py"
)

var errorType *py.Type

const defaultMemLevel = 8

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "zlib",
		Doc:  "Compression and decompression, compatible with gzip, and checksums.",
		Rows: []py.Row{
			{Name: "compress", Sig: "(string[, level])", Doc: "Compress a string.", Impl: py.Parse(1, 2, compress)},
			{Name: "decompress", Sig: "(string[, wbits[, bufsize]])", Doc: "Decompress a string.", Impl: py.Parse(1, 3, decompress)},
			{Name: "compressobj", Sig: "([level[, method[, wbits[, memlevel[, strategy]]]]])", Doc: "An object that compresses in pieces.", Impl: py.Parse(0, 5, compressObj)},
			{Name: "decompressobj", Sig: "([wbits])", Doc: "An object that decompresses in pieces.", Impl: py.Parse(0, 1, decompressObj)},
			checksumRow("adler32", 1, func(start uint32, data string) uint32 { return adlerFrom(start, data) }),
			checksumRow("crc32", 0, func(start uint32, data string) uint32 { return crc32.Update(start, crc32.IEEETable, []byte(data)) }),
		},
		Init: initModule,
	})
}

func initModule(t *py.Thread, m *py.Module) bool {
	if errorType = py.NewExceptionClass(t, "zlib.error", py.Exception, ""); errorType == nil {
		return false
	}
	py.ZlibError = errorType // the codec raises it too
	d := m.Dict()
	d.SetStr(py.Intern("error"), errorType.V())
	for name, n := range map[string]int64{
		"DEFLATED": 8, "DEF_MEM_LEVEL": 8, "MAX_WBITS": 15, "Z_BEST_COMPRESSION": 9, "Z_BEST_SPEED": 1,
		"Z_DEFAULT_COMPRESSION": -1, "Z_DEFAULT_STRATEGY": 0, "Z_FILTERED": 1, "Z_FINISH": 4, "Z_FULL_FLUSH": 3,
		"Z_HUFFMAN_ONLY": 2, "Z_NO_FLUSH": 0, "Z_SYNC_FLUSH": 2,
	} {
		d.SetStr(py.Intern(name), py.SmallInt(n))
	}
	d.SetStr(py.Intern("ZLIB_VERSION"), py.MkStr("1.2.13"))
	d.SetStr(py.Intern("__version__"), py.MkStr("1.0"))
	return true
}

// bytesArg gives the bytes of an argument.
func bytesArg(t *py.Thread, fname string, v py.Value) (string, bool) {
	if py.IsStr(v) || py.IsUnicode(v) {
		return py.ArgBytes(t, fname, 1, v)
	}
	if s, ok := py.BytesOf(v); ok {
		return s, true
	}
	py.ArgFail(t, fname, 1, "string or read-only buffer", v)
	return "", false
}

// checksumRow declares a checksum, whose result is a signed int.
func checksumRow(name string, start uint32, sum func(start uint32, data string) uint32) py.Row {
	call := func(t *py.Thread, _ py.Value, args []py.Value) py.Value {
		data, ok := bytesArg(t, name, args[0])
		if !ok {
			return py.Value{}
		}
		from := start
		if args[1].Ok() {
			if from, ok = py.ArgMask32(t, args[1]); !ok {
				return py.Value{}
			}
		}
		return py.SmallInt(int64(int32(sum(from, data))))
	}
	return py.Row{Name: name, Sig: "(string[, start])", Doc: "The " + name + " checksum.", Impl: py.Parse(1, 2, call)}
}

// adlerFrom goes on with a checksum: Go's can only start anew.
func adlerFrom(start uint32, data string) uint32 {
	if start == 1 {
		return adler32.Checksum([]byte(data))
	}
	const modulus = 65521
	a, b := start&0xffff%modulus, start>>16%modulus
	for i := range len(data) {
		a = (a + uint32(data[i])) % modulus
		b = (b + a) % modulus
	}
	return b<<16 | a
}

// message is the text of a zlib.error.
func message(code int, doing string, text problem) string {
	s := "Error " + strconv.Itoa(code) + " " + doing
	if text != "" {
		s += ": " + string(text)
	}
	return s
}

// messageForData is the text of a zlib.error for bad data.
func messageForData(doing string, p problem) string {
	if p == needDictionary {
		return message(2, doing, "")
	}
	return message(-3, doing, p)
}

// fail raises zlib.error.
func fail(t *py.Thread, code int, doing string, text problem) py.Value {
	return t.Raise(errorType, message(code, doing, text))
}

// failData raises zlib.error for bad data.
func failData(t *py.Thread, doing string, p problem) py.Value {
	return t.Raise(errorType, messageForData(doing, p))
}

func compress(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	data, ok := bytesArg(t, "compress", args[0])
	if !ok {
		return py.Value{}
	}
	level := -1
	if args[1].Ok() {
		if level, ok = py.ArgInt32(t, args[1]); !ok {
			return py.Value{}
		}
	}
	if level < -1 || level > 9 {
		return t.Raise(errorType, "Bad compression level")
	}
	return py.StrOfBytes(compressed(data, level))
}

func compressed(data string, level int) []byte {
	c := newCompressor(options{level: level, format: format{zlib: true, window: windowSize}, memLevel: defaultMemLevel})
	c.finish(data)
	return c.out
}

// Compress is zlib.compress for the codec.
func Compress(data string) string { return string(compressed(data, -1)) }

// Decompress is zlib.decompress for the codec; message says what is wrong with the data.
func Decompress(data string) (text, message string) {
	out, message := decompressed(data, format{zlib: true, window: windowSize})
	return string(out), message
}

func decompressed(data string, f format) (out []byte, wrong string) {
	const doing = "while decompressing data"
	z := &inflater{format: f, in: unsafe.Slice(unsafe.StringData(data), len(data))}
	out, p := z.run(make([]byte, 0, 3*len(data)), -1)
	switch p {
	case ended:
		return out, ""
	case needInput:
		return nil, message(-5, doing, "incomplete or truncated stream")
	}
	return nil, messageForData(doing, p)
}

// maxString is the longest str that CPython would try to make: its header takes the rest.
const maxString = 1<<63 - 1 - 37

// hasRoom refuses a size of the first buffer that CPython could not make; ours grows, whatever was asked for.
func hasRoom(t *py.Thread, size int64) bool {
	switch {
	case size > maxString:
		t.Raise(py.OverflowError, "string is too large")
	case size > 1<<47:
		t.RaiseNone(py.MemoryError)
	default:
		return true
	}
	return false
}

func decompress(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	data, ok := bytesArg(t, "decompress", args[0])
	if !ok {
		return py.Value{}
	}
	wbits := 15
	if args[1].Ok() {
		if wbits, ok = py.ArgInt32(t, args[1]); !ok {
			return py.Value{}
		}
	}
	if args[2].Ok() {
		if n, ok := py.ArgLong(t, args[2]); !ok || !hasRoom(t, n) {
			return py.Value{}
		}
	}
	f, ok := readFormat(wbits)
	if !ok {
		return fail(t, -2, "while preparing to decompress data", "inconsistent stream state")
	}
	out, wrong := decompressed(data, f)
	if wrong != "" {
		return t.Raise(errorType, wrong)
	}
	if cap(out) > 2*len(out) { // the guess was too high to keep
		return py.StrCopyOf(out)
	}
	return py.StrOfBytes(out)
}
