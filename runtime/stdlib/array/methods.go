package array

import (
	"slices"
	"strconv"
	"unsafe"

	"grumpy.dev/runtime/py"
)

func arrayRows() []py.Row {
	alias := func(name, doc string, impl py.Impl) py.Row { return py.Row{Name: name, Doc: doc, Impl: impl} }
	return []py.Row{
		{Name: "append", Sig: "(item)", Doc: "Adds an item at the end.", Impl: py.OneArg(func(t *py.Thread, self, v py.Value) py.Value {
			return py.NoneIf(py.As[array](self).appendItem(t, v))
		})},
		{Name: "buffer_info", Sig: "()", Doc: "The address of the items in memory, and their number.", Impl: py.NoArgs(bufferInfo)},
		{Name: "byteswap", Sig: "()", Doc: "Turns the order of the bytes in each item around.", Impl: py.NoArgs(byteSwap)},
		{Name: "count", Sig: "(value)", Doc: "Counts the items equal to value.", Impl: py.OneArg(count)},
		{Name: "extend", Sig: "(array_or_iterable)", Doc: "Adds all items of an array or iterable at the end.", Impl: py.OneArg(extend)},
		{Name: "fromfile", Sig: "(file, n)", Doc: "Reads n items from a file and adds them at the end.", Impl: py.Parse(2, 2, fromFile)},
		alias("read", "As fromfile.", py.Parse(2, 2, fromFile).As("fromfile")),
		{Name: "fromlist", Sig: "(list)", Doc: "Adds the items of a list at the end.", Impl: py.OneArg(fromList)},
		{Name: "fromstring", Sig: "(string)", Doc: "Adds items, given as their bytes, at the end.", Impl: py.Parse(1, 1, fromStringMethod)},
		{Name: "fromunicode", Sig: "(unicode)", Doc: "Adds the characters of a unicode at the end.", Impl: py.Parse(1, 1, fromUnicode)},
		{Name: "index", Sig: "(value)", Doc: "The index of the first item equal to value.", Impl: py.OneArg(indexOf)},
		{Name: "insert", Sig: "(index, item)", Doc: "Adds an item before the given index.", Impl: py.Parse(2, 2, insert)},
		{Name: "pop", Sig: "(index=-1)", Doc: "Removes an item and gives it.", Impl: py.Parse(0, 1, pop)},
		{Name: "remove", Sig: "(value)", Doc: "Removes the first item equal to value.", Impl: py.OneArg(remove)},
		{Name: "reverse", Sig: "()", Doc: "Turns the order of the items around.", Impl: py.NoArgs(reverse)},
		{Name: "tofile", Sig: "(file)", Doc: "Writes the items' bytes to a file.", Impl: py.OneArg(toFile)},
		alias("write", "As tofile.", py.OneArg(toFile)),
		{Name: "tolist", Sig: "()", Doc: "A list of the items.", Impl: py.NoArgs(toList)},
		{Name: "tostring", Sig: "()", Doc: "The items' bytes.", Impl: py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
			return py.MkStr(string(py.As[array](self).bytes()))
		})},
		{Name: "tounicode", Sig: "()", Doc: "The characters as a unicode.", Impl: py.NoArgs(toUnicode)},
		{Name: "__copy__", Sig: "()", Doc: "A copy.", Impl: py.NoArgs(copyArray)},
		{Name: "__deepcopy__", Sig: "(memo)", Doc: "A copy.", Impl: py.OneArg(func(t *py.Thread, self, _ py.Value) py.Value { return copyArray(t, self) })},
		{Name: "__reduce__", Sig: "()", Doc: "For pickling.", Impl: py.NoArgs(reduce)},
		{Name: "__sizeof__", Sig: "()", Doc: "The size in memory, in bytes.", Impl: py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
			return py.Int(56 + int64(cap(py.As[array](self).bytes())))
		})},
	}
}

func copyArray(_ *py.Thread, self py.Value) py.Value {
	a := py.As[array](self)
	return newArray(a.kind, append([]byte(nil), a.bytes()...)).V()
}

func bufferInfo(_ *py.Thread, self py.Value) py.Value {
	a := py.As[array](self)
	data := a.bytes()
	return py.Pair(py.Int(int64(uintptr(unsafe.Pointer(unsafe.SliceData(data))))), py.Int(int64(len(data)/a.kind.size)))
}

func byteSwap(_ *py.Thread, self py.Value) py.Value {
	a := py.As[array](self)
	m := a.Lock()
	defer py.Unlock(m)
	for i := 0; i+a.kind.size <= len(a.data); i += a.kind.size {
		slices.Reverse(a.data[i : i+a.kind.size])
	}
	return py.None
}

func reverse(_ *py.Thread, self py.Value) py.Value {
	a := py.As[array](self)
	m := a.Lock()
	defer py.Unlock(m)
	size := a.kind.size
	for i, j := 0, len(a.data)-size; i < j; i, j = i+size, j-size {
		for k := range size {
			a.data[i+k], a.data[j+k] = a.data[j+k], a.data[i+k]
		}
	}
	return py.None
}

func count(t *py.Thread, self, x py.Value) py.Value {
	a := py.As[array](self)
	n := 0
	for i := 0; ; i++ {
		v := a.item(t, i)
		if v.Zero() {
			if t.HasExc() {
				return v
			}
			return py.Int(int64(n))
		}
		equal, ok := py.EqTruth(t, v, x)
		if !ok {
			return py.Value{}
		}
		if equal {
			n++
		}
	}
}

func indexOf(t *py.Thread, self, x py.Value) py.Value {
	i, ok := find(t, py.As[array](self), x)
	if i < 0 {
		if ok {
			t.Raise(py.ValueError, "array.index(x): x not in list")
		}
		return py.Value{}
	}
	return py.Int(int64(i))
}

func remove(t *py.Thread, self, x py.Value) py.Value {
	i, ok := find(t, py.As[array](self), x)
	if i < 0 {
		if ok {
			t.Raise(py.ValueError, "array.remove(x): x not in list")
		}
		return py.Value{}
	}
	return py.NoneIf(i >= py.As[array](self).len() || py.As[array](self).splice(t, i, i+1, nil))
}

func pop(t *py.Thread, self py.Value, args []py.Value) py.Value {
	i := -1
	if args[0].Ok() {
		var ok bool
		if i, ok = py.ArgInt(t, args[0]); !ok {
			return py.Value{}
		}
	}
	a := py.As[array](self)
	n := a.len()
	if n == 0 {
		return t.Raise(py.IndexError, "pop from empty array")
	}
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return t.Raise(py.IndexError, "pop index out of range")
	}
	v := a.item(t, i)
	if v.Zero() || !a.splice(t, i, i+1, nil) {
		return py.Value{}
	}
	return v
}

func insert(t *py.Thread, self py.Value, args []py.Value) py.Value {
	i, ok := py.ArgInt(t, args[0])
	if !ok {
		return py.Value{}
	}
	a := py.As[array](self)
	b, ok := a.encode(t, args[1])
	if !ok {
		return py.Value{}
	}
	n := a.len()
	if i < 0 {
		i = max(i+n, 0)
	}
	i = min(i, n)
	return py.NoneIf(a.splice(t, i, i, b))
}

func extend(t *py.Thread, self, v py.Value) py.Value {
	a := py.As[array](self)
	if py.IsInstanceOf(v, arrayType) {
		return py.NoneIf(extendArray(t, a, py.As[array](v)))
	}
	return py.NoneIf(py.IterateInto(t, v, func(item py.Value) bool { return a.appendItem(t, item) }))
}

func fromList(t *py.Thread, self, v py.Value) py.Value {
	if !py.IsList(v) {
		return t.Raise(py.TypeError, "arg must be list")
	}
	a := py.As[array](self)
	var all []byte
	for _, item := range py.As[py.List](v).Copy() {
		b, ok := a.encode(t, item)
		if !ok {
			return py.Value{}
		}
		all = append(all, b...)
	}
	n := a.len()
	return py.NoneIf(a.splice(t, n, n, all))
}

func toList(t *py.Thread, self py.Value) py.Value {
	a := py.As[array](self)
	out := make([]py.Value, 0, a.len())
	for i := 0; ; i++ {
		v := a.item(t, i)
		if v.Zero() {
			if t.HasExc() {
				return v
			}
			return py.ListOf(out).V()
		}
		out = append(out, v)
	}
}

func fromString(t *py.Thread, a *array, s string) bool {
	if len(s)%a.kind.size != 0 {
		t.Raise(py.ValueError, "string length not a multiple of item size")
		return false
	}
	n := a.len()
	return a.splice(t, n, n, []byte(s))
}

func fromStringMethod(t *py.Thread, self py.Value, args []py.Value) py.Value {
	v := args[0]
	if v == self {
		return t.Raise(py.ValueError, "array.fromstring(x): x cannot be self")
	}
	if py.IsUnicode(v) {
		if v = py.ToStr(t, v); v.Zero() {
			return v
		}
	}
	s, ok := py.BytesOf(v)
	if !ok || py.IsInstanceOf(v, py.ByteArrayType) || py.TypeName(v) == "memoryview" {
		py.ArgFail(t, "fromstring", 1, "string or read-only buffer", v)
		return py.Value{}
	}
	return py.NoneIf(fromString(t, py.As[array](self), s))
}

func fromUnicode(t *py.Thread, self py.Value, args []py.Value) py.Value {
	if !py.IsUnicode(args[0]) {
		py.ArgFail(t, "fromunicode", 1, "cannot convert raw buffers", args[0])
		return py.Value{}
	}
	a := py.As[array](self)
	if a.kind.code != 'u' {
		return t.Raise(py.ValueError, "fromunicode() may only be called on type 'u' arrays")
	}
	n := a.len()
	return py.NoneIf(a.splice(t, n, n, encodeRunes(py.As[py.Unicode](args[0]).CodePoints())))
}

func toUnicode(t *py.Thread, self py.Value) py.Value {
	a := py.As[array](self)
	if a.kind.code != 'u' {
		return t.Raise(py.ValueError, "tounicode() may only be called on type 'u' arrays")
	}
	data := a.bytes()
	rs := make([]rune, len(data)/4)
	for i := range rs {
		u := order.Uint32(data[4*i:])
		if u > 0x10FFFF {
			return t.Raise(py.ValueError, "array item 0x"+strconv.FormatUint(uint64(u), 16)+" is no character")
		}
		rs[i] = rune(u)
	}
	return py.UnicodeOfRunes(rs)
}

var (
	s_read  = py.Intern("read")
	s_write = py.Intern("write")
)

func fromFile(t *py.Thread, self py.Value, args []py.Value) py.Value {
	n, ok := py.ArgInt(t, args[1])
	if !ok {
		return py.Value{}
	}
	if !py.IsInstanceOf(args[0], py.FileType) {
		return t.Raise(py.TypeError, "arg1 must be open file")
	}
	a := py.As[array](self)
	if n <= 0 {
		return py.None
	}
	if n > (1<<62)/a.kind.size {
		return t.RaiseNone(py.MemoryError)
	}
	read := py.GetAttr(t, args[0], s_read)
	if read.Zero() {
		return read
	}
	v := py.Call1(t, read, py.Int(int64(n*a.kind.size)))
	if v.Zero() {
		return v
	}
	s, _ := py.BytesOf(v)
	whole := len(s) / a.kind.size * a.kind.size
	if !fromString(t, a, s[:whole]) {
		return py.Value{}
	}
	if whole < n*a.kind.size {
		return t.Raise(py.EOFError, "not enough items in file")
	}
	return py.None
}

func toFile(t *py.Thread, self, file py.Value) py.Value {
	if !py.IsInstanceOf(file, py.FileType) {
		return t.Raise(py.TypeError, "arg must be open file")
	}
	write := py.GetAttr(t, file, s_write)
	if write.Zero() {
		return write
	}
	return py.Call1(t, write, py.MkStr(string(py.As[array](self).bytes())))
}

func reduce(t *py.Thread, self py.Value) py.Value {
	list := toList(t, self)
	if list.Zero() {
		return list
	}
	dict := py.None
	if d := py.InstanceDict(self); d != nil {
		dict = d.V()
	}
	code := py.MkStr(string(py.As[array](self).kind.code))
	return py.NewTuple(py.TypeOf(self).V(), py.Pair(code, list), dict).V()
}
