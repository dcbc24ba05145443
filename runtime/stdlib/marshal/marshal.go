// Package marshal is Python's module marshal: plain data in the binary format of CPython 2.7's bytecode files.
//
// What surprises: code objects have no bytecode here and can't be written or read.
package marshal

import (
	"grumpy.dev/runtime/py"
)

// The letters of the format.
const (
	tagNull      = '0'
	tagNone      = 'N'
	tagFalse     = 'F'
	tagTrue      = 'T'
	tagStop      = 'S'
	tagEllipsis  = '.'
	tagInt       = 'i'
	tagInt64     = 'I'
	tagLong      = 'l'
	tagFloat     = 'f'
	tagFloat8    = 'g'
	tagComplex   = 'x'
	tagComplex16 = 'y'
	tagString    = 's'
	tagInterned  = 't'
	tagRef       = 'R'
	tagUnicode   = 'u'
	tagTuple     = '('
	tagList      = '['
	tagDict      = '{'
	tagSet       = '<'
	tagFrozenSet = '>'
	tagCode      = 'c'
)

const (
	version  = 2
	maxDepth = 2000
	// A long's digits have 15 bits in the format.
	digitBits = 15
	digitBase = 1 << digitBits
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "marshal",
		Doc:  "Plain Python data as bytes, in a format that is specific to Python 2.7.",
		Rows: []py.Row{
			{Name: "dump", Sig: "(value, file[, version])", Doc: "Write a value to an open file.", Impl: py.Parse(2, 3, dump)},
			{Name: "load", Sig: "(file)", Doc: "Read a value from an open file.", Impl: py.OneArg(load)},
			{Name: "dumps", Sig: "(value[, version])", Doc: "A value as a string.", Impl: py.Parse(1, 2, dumps)},
			{Name: "loads", Sig: "(string)", Doc: "The value at the front of a string.", Impl: py.Parse(1, 1, loads)},
		},
		Init: func(t *py.Thread, m *py.Module) bool {
			m.Dict().SetStr(py.Intern("version"), py.SmallInt(version))
			return true
		},
	})
}

func versionArg(t *py.Thread, v py.Value) (int, bool) {
	if v.Zero() {
		return version, true
	}
	return py.ArgInt32(t, v)
}

func dumps(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	v, ok := versionArg(t, args[1])
	if !ok {
		return py.Value{}
	}
	data, ok := encode(t, args[0], v)
	if !ok {
		return py.Value{}
	}
	return py.MkStr(string(data))
}

func dump(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	v, ok := versionArg(t, args[2])
	if !ok {
		return py.Value{}
	}
	if !py.IsInstanceOf(args[1], py.FileType) {
		return t.Raise(py.TypeError, "marshal.dump() 2nd arg must be file")
	}
	data, ok := encode(t, args[0], v)
	if !ok {
		return py.Value{}
	}
	write := py.GetAttr(t, args[1], py.Intern("write"))
	if write.Zero() {
		return write
	}
	return py.Call1(t, write, py.MkStr(string(data)))
}

func loads(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	if py.IsUnicode(args[0]) || py.IsStr(args[0]) {
		data, ok := py.ArgBytes(t, "loads", 1, args[0])
		if !ok {
			return py.Value{}
		}
		return decode(t, &reader{data: data})
	}
	data, _, text, ok := py.BufferOf(args[0])
	if !ok || !text {
		py.ArgFail(t, "loads", 1, "string or read-only buffer", args[0])
		return py.Value{}
	}
	return decode(t, &reader{data: string(data)})
}

// load reads from a file no more than the value needs.
func load(t *py.Thread, _, file py.Value) py.Value {
	if !py.IsInstanceOf(file, py.FileType) {
		return t.Raise(py.TypeError, "marshal.load() arg must be file")
	}
	read := py.GetAttr(t, file, py.Intern("read"))
	if read.Zero() {
		return read
	}
	r := &reader{}
	r.more = func(n int) bool {
		v := py.Call1(t, read, py.Int(int64(n)))
		if v.Zero() {
			return false
		}
		r.data = r.data[r.pos:] + py.As[py.Str](v).String()
		r.pos = 0
		return true
	}
	return decode(t, r)
}
