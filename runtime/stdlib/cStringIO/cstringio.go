// Package cstringio is Python's module cStringIO: files in memory, of bytes.
//
// What surprises: there are two types, one for reading a given string and one for writing; reading and seeking are the
// same for both.
package cstringio

import (
	"bytes"
	"sync"

	"grumpy.dev/runtime/py"
)

// file is an object of either type. Locking contract: mu protects all fields; no Python code runs under it.
type file struct {
	py.Object
	mu        sync.Mutex
	data      []byte
	pos       int
	closed    bool
	softspace int
}

var (
	inputType  = py.NewType("StringI")
	outputType = py.NewType("StringO")
)

func init() {
	closed := py.GetSet{Name: "closed", Doc: "whether the file is closed", Get: func(_ *py.Thread, self py.Value) py.Value {
		f := py.As[file](self)
		f.mu.Lock()
		defer f.mu.Unlock()
		return py.Bool(f.closed)
	}}
	softspace := py.GetSet{Name: "softspace", Get: getSoftspace, Set: setSoftspace}
	slots := py.Slots{Iter: func(t *py.Thread, self py.Value) py.Value {
		f := py.As[file](self)
		f.mu.Lock()
		defer f.mu.Unlock()
		if !f.open(t) {
			return py.Value{}
		}
		return self
	}, Next: next}
	inputType.Setup(py.Spec{Doc: "A file in memory to read from.", Module: "cStringIO", Slots: slots, Methods: readRows(), GetSets: []py.GetSet{closed}})
	outputType.Setup(py.Spec{Doc: "A file in memory to write to.", Module: "cStringIO", Slots: slots,
		Methods: append(readRows(), writeRows()...), GetSets: []py.GetSet{closed, softspace}})
	py.RegisterNative(&py.NativeModule{
		Name: "cStringIO",
		Doc:  "Files in memory, like those of module StringIO but faster.",
		Rows: []py.Row{{Name: "StringIO", Sig: "([s])", Doc: "A file in memory: to read s, or to write.", Impl: py.Unpack1(0, construct)}},
		Init: func(_ *py.Thread, m *py.Module) bool {
			m.Dict().SetStr(py.Intern("InputType"), inputType.V())
			m.Dict().SetStr(py.Intern("OutputType"), outputType.V())
			return true
		},
	})
}

func construct(t *py.Thread, _, v py.Value) py.Value {
	if v.Zero() {
		return py.Make[file](outputType).V()
	}
	data, ok := py.ArgBytes(t, "StringIO", 1, v)
	if !ok {
		return py.Value{}
	}
	f := py.Make[file](inputType)
	f.data = []byte(data)
	return f.V()
}

// open tells whether the file is open, else raises ValueError; call it with mu held.
func (f *file) open(t *py.Thread) bool {
	if f.closed {
		t.Raise(py.ValueError, "I/O operation on closed file")
	}
	return !f.closed
}

func getSoftspace(_ *py.Thread, self py.Value) py.Value {
	return py.SmallInt(int64(py.As[file](self).softspace))
}

func setSoftspace(t *py.Thread, self, v py.Value) bool {
	if v.Zero() {
		t.Raise(py.TypeError, "can't delete numeric/char attribute")
		return false
	}
	n, ok := py.ArgInt32(t, v)
	if ok {
		py.As[file](self).softspace = n
	}
	return ok
}

// method declares a method that runs with the file locked and open.
func method(name, sig, doc string, max int, f func(t *py.Thread, f *file, args []int) py.Value) py.Row {
	call := func(t *py.Thread, self py.Value, args []py.Value) py.Value {
		ns := make([]int, 0, max)
		for _, a := range args {
			if a.Zero() {
				break
			}
			n, ok := py.ArgInt(t, a)
			if !ok {
				return py.Value{}
			}
			ns = append(ns, n)
		}
		o := py.As[file](self)
		o.mu.Lock()
		defer o.mu.Unlock()
		if !o.open(t) {
			return py.Value{}
		}
		return f(t, o, ns)
	}
	if max == 0 {
		return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.NoArgs(func(t *py.Thread, self py.Value) py.Value { return call(t, self, nil) })}
	}
	least := 0
	if name == "seek" {
		least = 1
	}
	return py.Row{Name: name, Sig: sig, Doc: doc, Impl: py.Parse(least, max, call)}
}

func readRows() []py.Row {
	return []py.Row{
		method("flush", "()", "Nothing to do.", 0, func(*py.Thread, *file, []int) py.Value { return py.None }),
		method("isatty", "()", "False.", 0, func(*py.Thread, *file, []int) py.Value { return py.False }),
		method("tell", "()", "The position.", 0, func(_ *py.Thread, f *file, _ []int) py.Value { return py.Int(int64(f.pos)) }),
		method("reset", "()", "Go to the beginning.", 0, func(_ *py.Thread, f *file, _ []int) py.Value {
			f.pos = 0
			return py.None
		}),
		method("read", "([s])", "Read at most s bytes, or all.", 1, func(_ *py.Thread, f *file, args []int) py.Value {
			return py.MkStr(string(f.take(limit(args), len(f.data))))
		}),
		method("readline", "()", "The next line.", 1, func(_ *py.Thread, f *file, args []int) py.Value {
			return py.MkStr(string(f.take(limit(args), f.lineEnd())))
		}),
		method("readlines", "()", "The lines up to the end, or about hint bytes of them.", 1, readLines),
		method("seek", "(position[, mode])", "Go to a position.", 2, seek),
		method("truncate", "([size])", "Cut the file off at size, by default at the position.", 1, truncate),
		{Name: "getvalue", Sig: "([use_pos])", Doc: "The whole content; up to the position where use_pos is true.", Impl: py.Raw(getValue)},
		{Name: "close", Sig: "()", Doc: "Close the file and free its memory.", Impl: py.NoArgs(closeFile)},
	}
}

// limit gives an optional size, negative for none.
func limit(args []int) int {
	if len(args) == 0 {
		return -1
	}
	return args[0]
}

// take reads up to end, at most n bytes where n is not negative.
func (f *file) take(n, end int) []byte {
	if f.pos >= len(f.data) {
		return nil
	}
	end = min(end, len(f.data))
	if n >= 0 && n < end-f.pos {
		end = f.pos + n
	}
	out := f.data[f.pos:end]
	f.pos = end
	return out
}

func (f *file) lineEnd() int {
	if f.pos >= len(f.data) {
		return f.pos
	}
	if i := bytes.IndexByte(f.data[f.pos:], '\n'); i >= 0 {
		return f.pos + i + 1
	}
	return len(f.data)
}

func next(t *py.Thread, self py.Value) py.Value {
	f := py.As[file](self)
	f.mu.Lock()
	defer f.mu.Unlock()
	if !f.open(t) {
		return py.Value{}
	}
	line := f.take(-1, f.lineEnd())
	if len(line) == 0 {
		return py.Value{}
	}
	return py.MkStr(string(line))
}

func readLines(t *py.Thread, f *file, args []int) py.Value {
	hint := max(limit(args), 0)
	out := py.NewList()
	for size := 0; ; {
		line := f.take(-1, f.lineEnd())
		if len(line) == 0 {
			return out.V()
		}
		out.Append(t, py.MkStr(string(line)))
		if size += len(line); hint > 0 && size >= hint {
			return out.V()
		}
	}
}

func seek(t *py.Thread, f *file, args []int) py.Value {
	pos := args[0]
	if len(args) > 1 {
		switch args[1] {
		case 1:
			pos += f.pos
		case 2:
			pos += len(f.data)
		}
	}
	f.pos = max(pos, 0)
	return py.None
}

func truncate(t *py.Thread, f *file, args []int) py.Value {
	size := f.pos
	if len(args) > 0 {
		size = args[0]
	}
	if size < 0 {
		const einval = 22
		return t.RaiseValue(py.IOError, py.NewTuple(py.SmallInt(einval), py.MkStr(py.Strerror(einval))).V())
	}
	f.data = f.data[:min(size, len(f.data))]
	f.pos = len(f.data)
	return py.None
}

func getValue(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.UnpackArgs(t, "getval", 0, 1, args, kw)
	if !ok {
		return py.Value{}
	}
	usePos := false
	if full[0].Ok() {
		if usePos, ok = py.Truth(t, full[0]); !ok {
			return py.Value{}
		}
	}
	f := py.As[file](self)
	f.mu.Lock()
	defer f.mu.Unlock()
	if !f.open(t) {
		return py.Value{}
	}
	if usePos {
		return py.MkStr(string(f.data[:min(f.pos, len(f.data))]))
	}
	return py.MkStr(string(f.data))
}

func closeFile(_ *py.Thread, self py.Value) py.Value {
	f := py.As[file](self)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.data, f.pos, f.closed = nil, 0, true
	return py.None
}
