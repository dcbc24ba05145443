// Slices and arrays as mutable sequences.
//
// A Slice box holds a *[]T (or *[N]T): indexing reads and writes Go's own elements, a slice of it shares them, and append
// changes the slice variable that the box refers to (a field, a variable, or the box's own). An element that is a
// struct comes out as a reference, so that s[0].Name = x changes it. None becomes a nil slice; a nil slice is an empty one.
package goiface

import (
	"grumpy.dev/runtime/py"
)

// SeqOps are the operations of a slice or array type on a pointer to it.
type SeqOps interface {
	length(p any) int
	capacity(p any) int
	get(t *py.Thread, p any, i int) py.Value
	set(t *py.Thread, p any, i int, v py.Value) bool
	slice(t *py.Thread, info *TypeInfo, p any, i, j int) py.Value
	add(t *py.Thread, p any, items []py.Value) bool
	remove(t *py.Thread, p any, i, j int) bool
}

// seqOf implements SeqOps for []E behind pointers to S.
type seqOf[S any, E any] struct {
	items func(p *S) []E
	store func(p *S, items []E) // nil: an array, whose length is fixed
	ref   func(t *py.Thread, e *E) py.Value
	to    func(t *py.Thread, v py.Value, p Place) (E, bool)
	cut   func(t *py.Thread, items []E) py.Value // a box for a part; nil: the same type
}

// SliceSeq makes the operations of a slice type from its elements' conversions.
func SliceSeq[S ~[]E, E any](ref func(*py.Thread, *E) py.Value, to func(*py.Thread, py.Value, Place) (E, bool)) SeqOps {
	return &seqOf[S, E]{
		items: func(p *S) []E { return *p }, store: func(p *S, items []E) { *p = items }, ref: ref, to: to,
	}
}

// ArraySeq makes the operations of an array type A; items gives its elements.
func ArraySeq[A, E any](items func(p *A) []E, ref func(*py.Thread, *E) py.Value,
	to func(*py.Thread, py.Value, Place) (E, bool), cut func(*py.Thread, []E) py.Value) SeqOps {
	return &seqOf[A, E]{items: items, ref: ref, to: to, cut: cut}
}

// Deref makes a conversion of a pointer's target of a conversion of values.
func Deref[E any](from func(*py.Thread, E) py.Value) func(*py.Thread, *E) py.Value {
	return func(t *py.Thread, e *E) py.Value { return from(t, *e) }
}

func (s *seqOf[S, E]) length(p any) int   { return len(s.items(p.(*S))) }
func (s *seqOf[S, E]) capacity(p any) int { return cap(s.items(p.(*S))) }

func (s *seqOf[S, E]) get(t *py.Thread, p any, i int) py.Value {
	items := s.items(p.(*S))
	if i < 0 || i >= len(items) {
		return t.Raise(py.IndexError, nameOf[S]()+" index out of range")
	}
	return s.ref(t, &items[i])
}

func (s *seqOf[S, E]) set(t *py.Thread, p any, i int, v py.Value) bool {
	x, ok := s.to(t, v, Place(nameOf[S]()+" item"))
	if !ok {
		return false
	}
	items := s.items(p.(*S))
	if i < 0 || i >= len(items) {
		t.Raise(py.IndexError, nameOf[S]()+" assignment index out of range")
		return false
	}
	items[i] = x
	return true
}

func (s *seqOf[S, E]) slice(t *py.Thread, info *TypeInfo, p any, i, j int) py.Value {
	part := s.items(p.(*S))[i:j]
	if s.store == nil {
		return s.cut(t, part)
	}
	q := new(S)
	s.store(q, part)
	return newBox(t, info, q, true)
}

func (s *seqOf[S, E]) add(t *py.Thread, p any, values []py.Value) bool {
	if s.store == nil {
		t.Raise(py.TypeError, nameOf[S]()+" has a fixed length")
		return false
	}
	added := make([]E, 0, len(values))
	for _, v := range values {
		x, ok := s.to(t, v, Place(nameOf[S]()+" item"))
		if !ok {
			return false
		}
		added = append(added, x)
	}
	s.store(p.(*S), append(s.items(p.(*S)), added...))
	return true
}

func (s *seqOf[S, E]) remove(t *py.Thread, p any, i, j int) bool {
	if s.store == nil {
		t.Raise(py.TypeError, nameOf[S]()+" has a fixed length")
		return false
	}
	items := s.items(p.(*S))
	s.store(p.(*S), append(items[:i:i], items[j:]...))
	return true
}

// sliceIn gives the slice that v holds, whatever its name; false: v holds no slice of that type.
func sliceIn[S any](v py.Value) (s S, ok bool) {
	if p, ok := PointerIn[S](v); ok && p != nil {
		return *p, true
	}
	return s, false
}

// collect converts the items of an iterable.
func collect[S ~[]E, E any](t *py.Thread, v py.Value, p Place, to func(*py.Thread, py.Value, Place) (E, bool)) (S, bool) {
	out := S{}
	ok := true
	done := py.IterateInto(t, v, func(item py.Value) bool {
		x, good := to(t, item, p)
		if !good {
			ok = false
			return false
		}
		out = append(out, x)
		return true
	})
	if !ok || !done {
		return nil, false
	}
	return out, true
}

// ToSlice takes a slice of the type (shared), a list, tuple or other iterable (copied), or None (nil). Texts and
// dicts are iterable but never meant.
func ToSlice[S ~[]E, E any](t *py.Thread, v py.Value, p Place, to func(*py.Thread, py.Value, Place) (E, bool)) (S, bool) {
	if v == py.None {
		return nil, true
	}
	if s, ok := sliceIn[S](v); ok {
		return s, true
	}
	if s, ok := sliceIn[[]E](v); ok {
		return S(s), true
	}
	if py.IsList(v) || py.IsTuple(v) {
		return collect[S](t, v, p, to)
	}
	ty := py.TypeOf(v)
	if py.IsStr(v) || py.IsUnicode(v) || py.IsDict(v) || ty.Slots.Iter == nil && (ty.Slots.Item == nil || ty.Slots.Len == nil) {
		p.Want(t, nameOf[S](), v)
		return nil, false
	}
	return collect[S](t, v, p, to)
}

// WriteBack puts the items of a slice back into the list that it was made of: for functions that work in place.
func WriteBack[S ~[]E, E any](t *py.Thread, v py.Value, s S, from func(*py.Thread, E) py.Value) bool {
	if !py.IsExact(v, py.ListType) {
		return true
	}
	for i := range s {
		if i < py.As[py.List](v).Len() && !py.SetItem(t, v, py.Int(int64(i)), from(t, s[i])) {
			return false
		}
	}
	return true
}

// FillArray takes exactly len(out) items for an array.
func FillArray[E any](t *py.Thread, v py.Value, p Place, want string, out []E,
	to func(*py.Thread, py.Value, Place) (E, bool)) bool {
	if b, _, _, ok := py.BufferOf(v); ok && !py.IsList(v) {
		if dst, isBytes := any(out).([]byte); isBytes {
			if len(b) != len(dst) {
				t.Raisef(py.TypeError, "%s must have %d bytes for %s, not %d", string(p), len(dst), want, len(b))
				return false
			}
			copy(dst, b)
			return true
		}
	}
	if py.IsStr(v) || py.IsUnicode(v) || py.TypeOf(v).Slots.Iter == nil && py.TypeOf(v).Slots.Item == nil {
		p.Want(t, want, v)
		return false
	}
	items, ok := collect[[]E](t, v, p, to)
	if !ok {
		return false
	}
	if len(items) != len(out) {
		t.Raisef(py.TypeError, "%s must have %d items for %s, not %d", string(p), len(out), want, len(items))
		return false
	}
	copy(out, items)
	return true
}
