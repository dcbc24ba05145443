package cstringio

import "grumpy.dev/runtime/py"

// Writing, for the output type only.

func writeRows() []py.Row {
	return []py.Row{
		{Name: "write", Sig: "(s)", Doc: "Write a string.", Impl: py.Parse(1, 1, write)},
		{Name: "writelines", Sig: "(iterable)", Doc: "Write the strings of an iterable.", Impl: py.OneArg(writeLines)},
	}
}

// put writes data at the position; a gap before it is filled with NULs.
func (f *file) put(t *py.Thread, data string) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !f.open(t) {
		return false
	}
	if gap := f.pos - len(f.data); gap > 0 {
		if !py.HasRoom(t, gap, 1) {
			return false
		}
		f.data = append(f.data, make([]byte, gap)...)
	}
	n := copy(f.data[f.pos:], data)
	f.data = append(f.data, data[n:]...)
	f.pos += len(data)
	return true
}

func write(t *py.Thread, self py.Value, args []py.Value) py.Value {
	data, ok := py.ArgBytes(t, "write", 1, args[0])
	if !ok || !py.As[file](self).put(t, data) {
		return py.Value{}
	}
	return py.None
}

func writeLines(t *py.Thread, self, lines py.Value) py.Value {
	ok := py.IterateInto(t, lines, func(v py.Value) bool {
		if !py.IsStr(v) && !py.IsUnicode(v) {
			t.Raise(py.TypeError, "expected string or Unicode object, "+py.TypeName(v)+" found")
			return false
		}
		data, ok := py.ArgBytes(t, "write", 1, v)
		return ok && py.As[file](self).put(t, data)
	})
	if !ok {
		return py.Value{}
	}
	return py.None
}
