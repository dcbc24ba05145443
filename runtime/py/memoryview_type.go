// The memoryview type: a window on another object's bytes that can be written through.
package py

// MemoryView is a memoryview of bytes. Locking contract: immutable itself; it reads and writes the
// base's bytes as they are at the time.
type MemoryView struct {
	Object
	base     Value
	start, n int
}

// MemoryViewType is the type of memoryview.
var MemoryViewType = NewType("memoryview")

func init() {
	constant := func(v Value) func(t *Thread, self Value) Value {
		return func(t *Thread, self Value) Value { return v }
	}
	MemoryViewType.Setup(Spec{
		Doc: "memoryview(object)\n\nA window on the bytes of an object.",
		Slots: Slots{
			GetAttr: GenericGetAttr,
			New:     memoryViewNew, Repr: memoryViewRepr, RichCompare: memoryViewCompare,
			MapLen: memoryViewLen, Item: memoryViewItem, Subscript: memoryViewSubscript, SetSubscript: memoryViewSet,
		},
		Methods: []Row{
			{Name: "tobytes", Sig: "()", Impl: NoArgs(memoryViewToBytes)},
			{Name: "tolist", Sig: "()", Impl: NoArgs(memoryViewToList)},
		},
		GetSets: []GetSet{
			{Name: "format", Get: func(t *Thread, self Value) Value { return MkStr("B") }},
			{Name: "itemsize", Get: func(t *Thread, self Value) Value { return NewLong(1) }},
			{Name: "ndim", Get: func(t *Thread, self Value) Value { return NewLong(1) }},
			{Name: "readonly", Get: func(t *Thread, self Value) Value { return Bool(isReadOnlyView(self)) }},
			{Name: "shape", Get: func(t *Thread, self Value) Value {
				return NewTuple(NewLong(int64(len(memoryViewBytes(self))))).V()
			}},
			{Name: "strides", Get: func(t *Thread, self Value) Value { return NewTuple(NewLong(1)).V() }},
			{Name: "suboffsets", Get: constant(None)},
		},
	})
}

// isReadOnlyView tells whether v is a memoryview of something that can't be written.
func isReadOnlyView(v Value) bool {
	return IsExact(v, MemoryViewType) && !bufferOf(As[MemoryView](v).base).Writable
}

// memoryViewBytes gives the bytes in the window.
func memoryViewBytes(v Value) []byte {
	o := As[MemoryView](v)
	b := bufferOf(o.base).Bytes(o.base)
	start := min(o.start, len(b))
	return b[start:min(start+o.n, len(b))]
}

func memoryViewNew(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	full, ok := bindKeywords(t, "memoryview", []string{"object"}, 1, args, kw)
	if !ok {
		return Value{}
	}
	p := bufferOf(full[0])
	if p == nil || !p.View {
		return t.Raise(TypeError, "cannot make memory view because object does not have the buffer interface")
	}
	if IsExact(full[0], MemoryViewType) {
		outer := As[MemoryView](full[0])
		return newMemoryView(outer.base, outer.start, outer.n)
	}
	return newMemoryView(full[0], 0, len(p.Bytes(full[0])))
}

func newMemoryView(base Value, start, n int) Value {
	o := &MemoryView{base: base, start: start, n: n}
	o.typ = MemoryViewType
	return o.V()
}

func memoryViewRepr(t *Thread, self Value) Value { return MkStr("<memory at " + addressOf(self) + ">") }

// memoryViewCompare knows == and != only.
func memoryViewCompare(t *Thread, a, b Value, op CompareOp) Value {
	if op != EQ && op != NE || IsUnicode(a) || IsUnicode(b) {
		return NotImplemented
	}
	x, ok := bytesLike(a)
	if !ok {
		return NotImplemented
	}
	y, ok := bytesLike(b)
	if !ok {
		return NotImplemented
	}
	return Bool((x == y) == (op == EQ))
}

func memoryViewLen(t *Thread, self Value) (int, bool) { return len(memoryViewBytes(self)), true }

func memoryViewItem(t *Thread, self Value, i int) Value {
	b := memoryViewBytes(self)
	if uint(i) >= uint(len(b)) {
		return t.Raise(IndexError, "index out of bounds")
	}
	return oneByte[b[i]].V()
}

// memoryViewRange converts an index or a simple slice to a range of bytes; index tells which it was.
func memoryViewRange(t *Thread, self, key Value) (start, n int, index, ok bool) {
	size := len(memoryViewBytes(self))
	if IsExact(key, SliceType) {
		r, ok := As[Slice](key).indices(t, size)
		if ok && r.step != 1 {
			t.RaiseNone(NotImplementedError)
			return 0, 0, false, false
		}
		return r.start, r.count, false, ok
	}
	if !hasIndex(key) {
		t.Raise(TypeError, `cannot index memory using "`+TypeName(key)+`"`)
		return 0, 0, true, false
	}
	if start, ok = AsIndex(t, key, nil); !ok {
		return 0, 0, true, false
	}
	if start < 0 {
		start += size
	}
	if start < 0 || start >= size {
		t.Raise(IndexError, "index out of bounds")
		return 0, 0, true, false
	}
	return start, 1, true, true
}

func memoryViewSubscript(t *Thread, self, key Value) Value {
	start, n, index, ok := memoryViewRange(t, self, key)
	switch {
	case !ok:
		return Value{}
	case index:
		return memoryViewItem(t, self, start)
	}
	o := As[MemoryView](self)
	return newMemoryView(o.base, o.start+start, n)
}

// memoryViewSet is view[key] = v; the size can't change.
func memoryViewSet(t *Thread, self, key, v Value) bool {
	if isReadOnlyView(self) {
		t.Raise(TypeError, "cannot modify read-only memory")
		return false
	}
	if v.Zero() {
		t.Raise(TypeError, "cannot delete memory")
		return false
	}
	start, n, _, ok := memoryViewRange(t, self, key)
	if !ok {
		return false
	}
	p := bufferOf(v)
	if p == nil || !p.View {
		t.Raise(TypeError, "'"+TypeName(v)+"' does not have the buffer interface")
		return false
	}
	src := p.Bytes(v)
	if len(src) != n {
		t.Raise(ValueError, "cannot modify size of memoryview object")
		return false
	}
	copy(memoryViewBytes(self)[start:], src)
	return true
}

func memoryViewToBytes(t *Thread, self Value) Value { return MkStr(string(memoryViewBytes(self))) }

func memoryViewToList(t *Thread, self Value) Value {
	b := memoryViewBytes(self)
	items := make([]Value, len(b))
	for i, c := range b {
		items[i] = SmallInt(int64(c))
	}
	return ListOf(items).V()
}
