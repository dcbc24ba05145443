package array

import (
	"strconv"

	"grumpy.dev/runtime/py"
)

// Indexing and slicing, + and *.

func arrayItem(t *py.Thread, self py.Value, i int) py.Value {
	v := py.As[array](self).item(t, i)
	if v.Zero() && !t.HasExc() {
		return t.Raise(py.IndexError, "array index out of range")
	}
	return v
}

func arraySetItem(t *py.Thread, self py.Value, i int, v py.Value) bool {
	a := py.As[array](self)
	if i < 0 || i >= a.len() {
		t.Raise(py.IndexError, "array assignment index out of range")
		return false
	}
	if v.Zero() {
		return a.splice(t, i, i+1, nil)
	}
	b, ok := a.encode(t, v)
	if !ok {
		return false
	}
	m := a.Lock()
	defer py.Unlock(m)
	if (i+1)*a.kind.size <= len(a.data) {
		copy(a.data[i*a.kind.size:], b)
	}
	return true
}

func arraySlice(t *py.Thread, self py.Value, i, j int) py.Value {
	a := py.As[array](self)
	data := a.bytes()
	i, j = clip(i, j, len(data)/a.kind.size)
	return newArray(a.kind, append([]byte(nil), data[i*a.kind.size:j*a.kind.size]...)).V()
}

func clip(i, j, n int) (int, int) {
	i = min(max(i, 0), n)
	return i, min(max(j, i), n)
}

// sliceSource gives the bytes of what is assigned to a slice.
func sliceSource(t *py.Thread, a *array, v py.Value) ([]byte, bool) {
	if !py.IsInstanceOf(v, arrayType) {
		t.Raise(py.TypeError, "can only assign array (not \""+py.TypeName(v)+"\") to array slice")
		return nil, false
	}
	b := py.As[array](v)
	if b.kind != a.kind {
		t.Raise(py.TypeError, "bad argument type for built-in operation")
		return nil, false
	}
	return append([]byte(nil), b.bytes()...), true
}

func arraySetSlice(t *py.Thread, self py.Value, i, j int, v py.Value) bool {
	a := py.As[array](self)
	var with []byte
	if v.Ok() {
		var ok bool
		if with, ok = sliceSource(t, a, v); !ok {
			return false
		}
	}
	i, j = clip(i, j, a.len())
	return a.splice(t, i, j, with)
}

func arraySubscript(t *py.Thread, self, key py.Value) py.Value {
	a := py.As[array](self)
	if !py.IsSlice(key) {
		i, ok := index(t, a, key, "array indices must be integers")
		if !ok {
			return py.Value{}
		}
		return arrayItem(t, self, i)
	}
	data, size := a.bytes(), a.kind.size
	start, step, count, ok := py.SliceIndices(t, key, len(data)/size)
	if !ok {
		return py.Value{}
	}
	out := make([]byte, 0, count*size)
	for i := range count {
		at := (start + i*step) * size
		out = append(out, data[at:at+size]...)
	}
	return newArray(a.kind, out).V()
}

func index(t *py.Thread, a *array, key py.Value, problem string) (int, bool) {
	if !py.IsInteger(key) && py.TypeOf(key).Slots.Index == nil {
		t.Raise(py.TypeError, problem)
		return 0, false
	}
	i, ok := py.AsIndex(t, key, py.IndexError)
	if i < 0 {
		i += a.len()
	}
	return i, ok
}

func arraySetSubscript(t *py.Thread, self, key, v py.Value) bool {
	a := py.As[array](self)
	if !py.IsSlice(key) {
		i, ok := index(t, a, key, "array indices must be integer")
		return ok && arraySetItem(t, self, i, v)
	}
	start, step, count, ok := py.SliceIndices(t, key, a.len())
	if !ok {
		return false
	}
	var with []byte
	if v.Ok() {
		if with, ok = sliceSource(t, a, v); !ok {
			return false
		}
	}
	size := a.kind.size
	if step == 1 {
		return a.splice(t, start, start+count, with)
	}
	if v.Zero() {
		return a.deleteStepped(t, start, step, count)
	}
	if n := len(with) / size; n != count {
		t.Raise(py.ValueError, "attempt to assign array of size "+strconv.Itoa(n)+" to extended slice of size "+strconv.Itoa(count))
		return false
	}
	m := a.Lock()
	defer py.Unlock(m)
	for i := range count {
		if at := (start + i*step) * size; at+size <= len(a.data) {
			copy(a.data[at:at+size], with[i*size:])
		}
	}
	return true
}

func (a *array) deleteStepped(t *py.Thread, start, step, count int) bool {
	if step < 0 {
		start, step = start+(count-1)*step, -step
	}
	data, size := a.bytes(), a.kind.size
	var out []byte
	for i := range len(data) / size {
		if k := i - start; k < 0 || k%step != 0 || k/step >= count {
			out = append(out, data[i*size:(i+1)*size]...)
		}
	}
	a.setBytes(out)
	return true
}

func arrayConcat(t *py.Thread, self, other py.Value) py.Value {
	if !py.IsInstanceOf(other, arrayType) {
		return t.Raise(py.TypeError, "can only append array (not \""+py.TypeName(other)+"\") to array")
	}
	a, b := py.As[array](self), py.As[array](other)
	if a.kind != b.kind {
		return t.Raise(py.TypeError, "bad argument type for built-in operation")
	}
	x, y := a.bytes(), b.bytes()
	if !py.HasRoom(t, len(x)+len(y), 1) {
		return py.Value{}
	}
	return newArray(a.kind, append(append(make([]byte, 0, len(x)+len(y)), x...), y...)).V()
}

func arrayIConcat(t *py.Thread, self, other py.Value) py.Value {
	if !py.IsInstanceOf(other, arrayType) {
		return t.Raise(py.TypeError, "can only extend array with array (not \""+py.TypeName(other)+"\")")
	}
	if !extendArray(t, py.As[array](self), py.As[array](other)) {
		return py.Value{}
	}
	return self
}

func extendArray(t *py.Thread, a, b *array) bool {
	if a.kind != b.kind {
		t.Raise(py.TypeError, "can only extend with array of same kind")
		return false
	}
	with := append([]byte(nil), b.bytes()...)
	n := a.len()
	return a.splice(t, n, n, with)
}

// repeated gives data n times.
func repeated(t *py.Thread, data []byte, n int) ([]byte, bool) {
	if n <= 0 || len(data) == 0 {
		return nil, true
	}
	if n > (1<<62)/len(data) {
		t.RaiseNone(py.MemoryError)
		return nil, false
	}
	if !py.HasRoom(t, len(data)*n, 1) {
		return nil, false
	}
	out := make([]byte, 0, len(data)*n)
	for range n {
		out = append(out, data...)
	}
	return out, true
}

func arrayRepeat(t *py.Thread, self py.Value, n int) py.Value {
	a := py.As[array](self)
	data, ok := repeated(t, a.bytes(), n)
	if !ok {
		return py.Value{}
	}
	return newArray(a.kind, data).V()
}

func arrayIRepeat(t *py.Thread, self py.Value, n int) py.Value {
	a := py.As[array](self)
	data, ok := repeated(t, a.bytes(), n)
	if !ok {
		return py.Value{}
	}
	a.setBytes(data)
	return self
}
