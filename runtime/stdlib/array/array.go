// Package array is Python's module array: numbers or characters of one kind, packed.
//
// Locking contract: bytes, the items as the machine stores them, is read and replaced under the object's lock (once there
// are threads); no Python code runs under it. A view of an array (a buffer) shows the bytes it had when it was asked.
package array

import (
	"bytes"

	"grumpy.dev/runtime/py"
)

type array struct {
	py.Object
	kind *kind
	data []byte // a multiple of kind.size
}

// arrayIterator iterates over an array.
type arrayIterator struct {
	py.Object
	a   *array
	pos int
}

var (
	arrayType    = py.NewType("array")
	iteratorType = py.NewType("arrayiterator")
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "array",
		Doc:  "Arrays of numbers or characters of one kind, packed as C has them.",
		Init: func(_ *py.Thread, m *py.Module) bool {
			m.Dict().SetStr(py.Intern("array"), arrayType.V())
			m.Dict().SetStr(py.Intern("ArrayType"), arrayType.V())
			return true
		},
	})
	arrayType.Setup(py.Spec{Module: "array", Flags: py.FlagBaseType | py.FlagWeakrefs,
		Doc: "array(typecode[, initializer]): typecode is one of c b B u h H i I l L f d; the initializer is a list, a str of the " +
			"items' bytes, or an iterable.",
		Alloc: py.AllocOf[array](), ExtOffset: py.AttrsOffsetOf[array](),
		Slots: py.Slots{
			New: arrayNew, Repr: arrayRepr, RichCompare: arrayCompare, Iter: arrayIter, Len: arrayLen, MapLen: arrayLen,
			Item: arrayItem, SetItemAt: arraySetItem, Slice: arraySlice, SetSlice: arraySetSlice, Concat: arrayConcat,
			Repeat: arrayRepeat, InPlaceConcat: arrayIConcat, InPlaceRepeat: arrayIRepeat, Contains: arrayContains,
			Subscript: arraySubscript, SetSubscript: arraySetSubscript, GetAttr: py.GenericGetAttr,
		},
		Methods: arrayRows(),
		GetSets: []py.GetSet{
			{Name: "typecode", Doc: "The kind of the items.", Get: func(_ *py.Thread, self py.Value) py.Value {
				return py.MkStr(string(py.As[array](self).kind.code))
			}},
			{Name: "itemsize", Doc: "The size of an item, in bytes.", Get: func(_ *py.Thread, self py.Value) py.Value {
				return py.SmallInt(int64(py.As[array](self).kind.size))
			}},
		},
	})
	py.RegisterBuffer(arrayType, &py.BufferProvider{Bare: true, Writable: true, Bytes: func(v py.Value) []byte {
		return py.As[array](v).bytes()
	}})
	iteratorType.Setup(py.Spec{Slots: py.Slots{Iter: py.SelfIter, Next: iteratorNext, GetAttr: py.GenericGetAttr}})
}

// bytes gives the present bytes, not a copy.
func (a *array) bytes() []byte {
	m := a.Lock()
	defer py.Unlock(m)
	return a.data
}

// setBytes replaces them.
func (a *array) setBytes(b []byte) {
	m := a.Lock()
	a.data = b
	py.Unlock(m)
}

func (a *array) len() int { return len(a.bytes()) / a.kind.size }

func newArray(k *kind, data []byte) *array {
	a := py.Make[array](arrayType)
	a.kind, a.data = k, data
	return a
}

// splice replaces the items from i up to j by others, in bytes.
func (a *array) splice(t *py.Thread, i, j int, with []byte) bool {
	old := a.bytes()
	i, j = i*a.kind.size, j*a.kind.size
	if i == len(old) && cap(old)-len(old) >= len(with) { // grows at the end
		a.setBytes(append(old, with...))
		return true
	}
	n := len(old) - (j - i) + len(with)
	if !py.HasRoom(t, n, 1) {
		return false
	}
	room := n
	if n > len(old) {
		room += n / 8
	}
	out := make([]byte, 0, room)
	out = append(append(append(out, old[:i]...), with...), old[j:]...)
	a.setBytes(out)
	return true
}

// item makes the value of item i; zero without an exception where there is none.
func (a *array) item(t *py.Thread, i int) py.Value {
	data := a.bytes()
	if i < 0 || i >= len(data)/a.kind.size {
		return py.Value{}
	}
	return a.kind.get(t, data[i*a.kind.size:])
}

// encode gives a value's bytes.
func (a *array) encode(t *py.Thread, v py.Value) ([]byte, bool) {
	var b [8]byte
	ok := a.kind.set(t, v, b[:])
	return b[:a.kind.size], ok
}

func (a *array) appendItem(t *py.Thread, v py.Value) bool {
	b, ok := a.encode(t, v)
	if !ok {
		return false
	}
	n := a.len()
	return a.splice(t, n, n, b)
}

func arrayNew(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	if cls == arrayType && kw.Len() > 0 {
		return t.Raise(py.TypeError, "array.array() does not take keyword arguments")
	}
	full, ok := py.ParseArgs(t, "array", 1, 2, args, nil)
	if !ok {
		return py.Value{}
	}
	code, ok := typeCode(t, full[0])
	if !ok {
		return py.Value{}
	}
	k := kinds[code]
	if k == nil {
		return t.Raise(py.ValueError, "bad typecode (must be c, b, B, u, h, H, i, I, l, L, f or d)")
	}
	v := cls.Alloc()
	a := py.As[array](v)
	a.kind = k
	if full[1].Ok() && !a.fill(t, full[1]) {
		return py.Value{}
	}
	return v
}

func typeCode(t *py.Thread, v py.Value) (byte, bool) {
	if py.IsStr(v) && len(py.As[py.Str](v).String()) == 1 {
		return py.As[py.Str](v).String()[0], true
	}
	if py.IsUnicode(v) && py.As[py.Unicode](v).Len() == 1 {
		if py.As[py.Unicode](v).ASCII() {
			return py.As[py.Unicode](v).String()[0], true
		}
		return 0, true // no such type code
	}
	t.Raise(py.TypeError, "array() argument 1 or typecode must be char (string or ascii-unicode with length 1), not "+py.TypeName(v))
	return 0, false
}

// fill takes the initializer's items.
func (a *array) fill(t *py.Thread, v py.Value) bool {
	switch {
	case py.IsStr(v):
		return fromString(t, a, py.As[py.Str](v).String())
	case py.IsUnicode(v) && a.kind.code == 'u':
		a.data = encodeRunes(py.As[py.Unicode](v).CodePoints())
		return true
	case py.IsInstanceOf(v, arrayType) && py.As[array](v).kind == a.kind:
		a.data = append([]byte(nil), py.As[array](v).bytes()...)
		return true
	}
	return py.IterateInto(t, v, func(item py.Value) bool { return a.appendItem(t, item) })
}

func arrayRepr(t *py.Thread, self py.Value) py.Value {
	a := py.As[array](self)
	head := "array('" + string(a.kind.code) + "'"
	var content py.Value
	switch data := a.bytes(); {
	case len(data) == 0:
		return py.MkStr(head + ")")
	case a.kind.code == 'c':
		content = py.MkStr(string(data))
	case a.kind.code == 'u':
		if content = toUnicode(t, self); content.Zero() {
			return content
		}
	default:
		if content = toList(t, self); content.Zero() {
			return content
		}
	}
	s, ok := py.ReprString(t, content)
	if !ok {
		return py.Value{}
	}
	return py.MkStr(head + ", " + s + ")")
}

func arrayCompare(t *py.Thread, x, y py.Value, op py.CompareOp) py.Value {
	if !py.IsInstanceOf(x, arrayType) || !py.IsInstanceOf(y, arrayType) {
		return py.NotImplemented
	}
	a, b := py.As[array](x), py.As[array](y)
	n, m := a.len(), b.len()
	if n != m && (op == py.EQ || op == py.NE) {
		return py.Bool(op == py.NE)
	}
	if a.kind == b.kind && a.kind.exact && (op == py.EQ || op == py.NE) {
		return py.Bool(bytes.Equal(a.bytes(), b.bytes()) == (op == py.EQ))
	}
	for i := range min(n, m) {
		v, w := a.item(t, i), b.item(t, i)
		if v.Zero() || w.Zero() {
			if t.HasExc() {
				return py.Value{}
			}
			break
		}
		equal, ok := py.EqTruth(t, v, w)
		if !ok {
			return py.Value{}
		}
		if !equal {
			return py.RichCompare(t, v, w, op)
		}
	}
	return py.RichCompare(t, py.Int(int64(n)), py.Int(int64(m)), op)
}

func arrayIter(_ *py.Thread, self py.Value) py.Value {
	it := py.Make[arrayIterator](iteratorType)
	it.a = py.As[array](self)
	return it.V()
}

func iteratorNext(t *py.Thread, self py.Value) py.Value {
	it := py.As[arrayIterator](self)
	v := it.a.item(t, it.pos)
	if v.Ok() {
		it.pos++
	}
	return v
}

func arrayLen(_ *py.Thread, self py.Value) (int, bool) { return py.As[array](self).len(), true }

func arrayContains(t *py.Thread, self, x py.Value) (bool, bool) {
	i, ok := find(t, py.As[array](self), x)
	return i >= 0, ok
}

// find gives the index of the first item that equals x, -1 if there is none.
func find(t *py.Thread, a *array, x py.Value) (int, bool) {
	for i := 0; ; i++ {
		v := a.item(t, i)
		if v.Zero() {
			return -1, !t.HasExc()
		}
		equal, ok := py.EqTruth(t, v, x)
		if !ok {
			return -1, false
		}
		if equal {
			return i, true
		}
	}
}
