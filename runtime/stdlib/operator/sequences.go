package operator

import (
	"crypto/subtle"

	"grumpy.dev/runtime/py"
)

// sequenceRows are the functions about items.
func sequenceRows() []py.Row {
	return []py.Row{
		binary("concat", "a + b of sequences.", func(t *py.Thread, a, b py.Value) py.Value { return py.Concat(t, a, b, false) }),
		binary("iconcat", "a += b of sequences, and gives a.", func(t *py.Thread, a, b py.Value) py.Value { return py.Concat(t, a, b, true) }),
		repeatRow("repeat", "a * n of a sequence.", false),
		repeatRow("irepeat", "a *= n of a sequence, and gives a.", true),
		binary("contains", "b in a (mind the order).", contains),
		named("sequenceIncludes", "sequenceIncludes", "b in a (mind the order).", contains),
		named("indexOf", "indexOf", "The first index of b in a.", indexOf),
		named("countOf", "countOf", "How often b occurs in a.", countOf),
		binary("getitem", "a[b].", py.GetItem),
		binary("delitem", "del a[b].", func(t *py.Thread, a, b py.Value) py.Value { return py.NoneIf(py.DelItem(t, a, b)) }),
		{Name: "setitem", Sig: "(a, b, c, /)", Doc: "a[b] = c.", Impl: py.Unpack(3, 3, func(t *py.Thread, _ py.Value, args []py.Value) py.Value {
			return py.NoneIf(py.SetItem(t, args[0], args[1], args[2]))
		}).As("op_setitem")},
	}
}

func repeatRow(name, doc string, inPlace bool) py.Row {
	return py.Row{Name: name, Sig: "(a, n, /)", Doc: doc, Impl: py.Parse(2, 2,
		func(t *py.Thread, _ py.Value, args []py.Value) py.Value {
			n, ok := py.ArgInt(t, args[1])
			if !ok {
				return py.Value{}
			}
			return py.Repeat(t, args[0], n, inPlace)
		}).As("op_" + name)}
}

func contains(t *py.Thread, a, b py.Value) py.Value {
	found, ok := py.Contains(t, a, b)
	if !ok {
		return py.Value{}
	}
	return py.Bool(found)
}

// eachEqual calls f with the index of each item of a that equals b, until it gives false.
func eachEqual(t *py.Thread, a, b py.Value, f func(i int) bool) bool {
	it := py.IterFor(t, a)
	if it.Zero() {
		return false
	}
	for i := 0; ; i++ {
		v := py.Next(t, it)
		if v.Zero() {
			return !t.HasExc()
		}
		equal, ok := py.EqualItems(t, b, v)
		if !ok {
			return false
		}
		if equal && !f(i) {
			return true
		}
	}
}

func indexOf(t *py.Thread, a, b py.Value) py.Value {
	at := -1
	switch ok := eachEqual(t, a, b, func(i int) bool { at = i; return false }); {
	case !ok:
		return py.Value{}
	case at < 0:
		return t.Raise(py.ValueError, "sequence.index(x): x not in sequence")
	}
	return py.Int(int64(at))
}

func countOf(t *py.Thread, a, b py.Value) py.Value {
	n := 0
	if !eachEqual(t, a, b, func(int) bool { n++; return true }) {
		return py.Value{}
	}
	return py.Int(int64(n))
}

// sliceRows are the functions on two-index slices.
func sliceRows() []py.Row {
	return []py.Row{
		{Name: "getslice", Sig: "(a, b, c, /)", Doc: "a[b:c].", Impl: py.Parse(3, 3, getSlice)},
		{Name: "setslice", Sig: "(a, b, c, d, /)", Doc: "a[b:c] = d.", Impl: py.Parse(4, 4, setSlice)},
		{Name: "delslice", Sig: "(a, b, c, /)", Doc: "del a[b:c].", Impl: py.Parse(3, 3, delSlice)},
	}
}

// bounds converts the two bounds, which must be ints.
func bounds(t *py.Thread, args []py.Value) (lo, hi py.Value, ok bool) {
	i, ok := py.ArgInt(t, args[1])
	if !ok {
		return
	}
	j, ok := py.ArgInt(t, args[2])
	return py.Int(int64(i)), py.Int(int64(j)), ok
}

func getSlice(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	lo, hi, ok := bounds(t, args)
	if !ok {
		return py.Value{}
	}
	if s := &py.TypeOf(args[0]).Slots; s.Slice == nil && s.Subscript == nil {
		return t.Raise(py.TypeError, "'"+py.TypeName(args[0])+"' object is unsliceable")
	}
	return py.GetSlice(t, args[0], lo, hi)
}

func setSlice(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	lo, hi, ok := bounds(t, args)
	if !ok {
		return py.Value{}
	}
	if s := &py.TypeOf(args[0]).Slots; s.SetSlice == nil && s.SetSubscript == nil {
		return t.Raise(py.TypeError, "'"+py.TypeName(args[0])+"' object doesn't support slice assignment")
	}
	return py.NoneIf(py.SetSlice(t, args[0], lo, hi, args[3]))
}

func delSlice(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	lo, hi, ok := bounds(t, args)
	if !ok {
		return py.Value{}
	}
	if s := &py.TypeOf(args[0]).Slots; s.SetSlice == nil && s.SetSubscript == nil {
		return t.Raise(py.TypeError, "'"+py.TypeName(args[0])+"' object doesn't support slice deletion")
	}
	return py.NoneIf(py.DelSlice(t, args[0], lo, hi))
}

// compareDigest compares two unicodes of ASCII, or two objects that have bytes.
func compareDigest(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	if py.IsUnicode(args[0]) && py.IsUnicode(args[1]) {
		a, b := py.As[py.Unicode](args[0]).String(), py.As[py.Unicode](args[1]).String()
		return py.Bool(subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1)
	}
	var text [2][]byte
	has := 0
	for i, v := range args {
		if b, _, _, ok := py.BufferOf(v); ok {
			text[i] = b
			has++
		}
	}
	if has < 2 {
		for i := range args {
			if text[i] == nil && has == 1 {
				return t.Raise(py.TypeError, "'"+py.TypeName(args[i])+"' does not have the buffer interface")
			}
		}
		return t.Raisef(py.TypeError, "unsupported operand types(s) or combination of types: '%s' and '%s'",
			py.TypeName(args[0]), py.TypeName(args[1]))
	}
	return py.Bool(subtle.ConstantTimeCompare(text[0], text[1]) == 1)
}
