// Operations on any object: truth, hash, repr and str, length, items, slices, containment, iteration.
package py

import (
	"strconv"
	"unsafe"
)

// Truth is bool(v).
func Truth(t *Thread, v Value) (result, ok bool) {
	switch {
	case v.p == unsafe.Pointer(&trueObj):
		return true, true
	case v.p == unsafe.Pointer(&falseObj) || v.p == unsafe.Pointer(&noneObj):
		return false, true
	case v.IsInt():
		return v.Int() != 0, true
	case v.IsFloat():
		return v.Float() != 0, true
	}
	s := &v.object().typ.Slots
	var n int
	if f := s.NonZero; f != nil {
		return f(t, v)
	}
	if f := s.MapLen; f != nil {
		n, ok = f(t, v)
	} else if f := s.Len; f != nil {
		n, ok = f(t, v)
	} else {
		return true, true
	}
	return n != 0, ok
}

// Not is not v.
func Not(t *Thread, v Value) Value {
	b, ok := Truth(t, v)
	if !ok {
		return Value{}
	}
	return Bool(!b)
}

// Hash is hash(v).
func Hash(t *Thread, v Value) (int64, bool) {
	if v.IsInt() {
		if i := v.Int(); i != -1 {
			return i, true
		}
		return -2, true
	}
	if IsExact(v, StrType) {
		return As[Str](v).Hash(), true
	}
	if IsExact(v, UnicodeType) {
		return As[Unicode](v).Hash(), true
	}
	if h := TypeOf(v).Slots.Hash; h != nil {
		return h(t, v)
	}
	return hashNotImplemented(t, v)
}

// Repr is repr(v): a str.
func Repr(t *Thread, v Value) Value {
	f := TypeOf(v).Slots.Repr
	if f == nil {
		return objectRepr(t, v)
	}
	if !t.Enter() {
		return recursionIn(t, " while getting the repr of an object")
	}
	r := f(t, v)
	t.depth--
	return textResult(t, r, "__repr__")
}

// textResult makes a str of what __repr__ or __str__ returned.
func textResult(t *Thread, r Value, method string) Value {
	switch {
	case r.Zero() || IsStr(r):
		return r
	case IsUnicode(r):
		if b := unicodeToDefaultStr(t, r); b != nil {
			return b.V()
		}
		return Value{}
	}
	return t.Raise(TypeError, method+" returned non-string (type "+TypeName(r)+")")
}

// reprString is Repr as a Go string.
func reprString(t *Thread, v Value) (string, bool) {
	r := Repr(t, v)
	if r.Zero() {
		return "", false
	}
	return As[Str](r).String(), true
}

// Backquote is `v`.
func Backquote(t *Thread, v Value) Value { return Repr(t, v) }

// ToStr is str(v): a str.
func ToStr(t *Thread, v Value) Value {
	if IsExact(v, StrType) {
		return v
	}
	f := TypeOf(v).Slots.Str
	if f == nil {
		return Repr(t, v)
	}
	if !t.Enter() {
		return recursionIn(t, " while getting the str of an object")
	}
	r := f(t, v)
	t.depth--
	return textResult(t, r, "__str__")
}

// addressOf gives the address of an object as repr shows it.
func addressOf(v Value) string {
	return "0x" + strconv.FormatUint(v.bits(), 16)
}

// Len is len(v).
func Len(t *Thread, v Value) (int, bool) {
	s := &TypeOf(v).Slots
	if f := s.Len; f != nil {
		return f(t, v)
	}
	if f := s.MapLen; f != nil {
		return f(t, v)
	}
	t.Raise(TypeError, "object of type '"+TypeName(v)+"' has no len()")
	return 0, false
}

// GetItem is o[key].
func GetItem(t *Thread, o, key Value) Value {
	if key.IsInt() && o.IsObject() {
		switch o.object().typ {
		case ListType:
			if v := As[List](o).At(int(key.Int())); v.Ok() {
				return v
			}
		case TupleType:
			if items := As[Tuple](o).items; uint64(key.Int()) < uint64(len(items)) {
				return items[key.Int()]
			}
		}
	}
	return getItemSlow(t, o, key)
}

func getItemSlow(t *Thread, o, key Value) Value {
	s := &TypeOf(o).Slots
	if f := s.Subscript; f != nil {
		return f(t, o, key)
	}
	if s.Item != nil {
		if !hasIndex(key) {
			return t.Raise(TypeError, "sequence index must be integer, not '"+TypeName(key)+"'")
		}
		i, ok := AsIndex(t, key, IndexError)
		if !ok {
			return Value{}
		}
		return sequenceGet(t, o, i)
	}
	if hasIndex(key) && s.sequenceLike(TypeOf(o)) {
		if _, ok := AsIndex(t, key, IndexError); !ok {
			return Value{}
		}
		return t.Raise(TypeError, "'"+TypeName(o)+"' object does not support indexing")
	}
	return t.Raise(TypeError, "'"+TypeName(o)+"' object has no attribute '__getitem__'")
}

// sequenceLike tells whether CPython's type has a table of sequence functions, on which error messages depend.
func (s *Slots) sequenceLike(ty *Type) bool {
	return s.Len != nil || s.Item != nil || s.Contains != nil || ty.flags&FlagHeap != 0
}

// sequenceGet is o[i] through the sequence protocol, counting negative indexes from the end.
func sequenceGet(t *Thread, o Value, i int) Value {
	s := &TypeOf(o).Slots
	item := s.Item
	if item == nil {
		return t.Raise(TypeError, "'"+TypeName(o)+"' object does not support indexing")
	}
	if length := s.Len; i < 0 && length != nil {
		n, ok := length(t, o)
		if !ok {
			return Value{}
		}
		i += n
	}
	return item(t, o, i)
}

// SetItem is o[key] = v.
func SetItem(t *Thread, o, key, v Value) bool {
	if key.IsInt() && IsExact(o, ListType) {
		return As[List](o).setIndex(t, int(key.Int()), v)
	}
	return storeItem(t, o, key, v, "assignment")
}

// DelItem is del o[key].
func DelItem(t *Thread, o, key Value) bool {
	return storeItem(t, o, key, Value{}, "deletion")
}

func storeItem(t *Thread, o, key, v Value, what string) bool {
	s := &TypeOf(o).Slots
	if f := s.SetSubscript; f != nil {
		return f(t, o, key, v)
	}
	setAt := s.SetItemAt
	if setAt == nil {
		if hasIndex(key) && s.sequenceLike(TypeOf(o)) {
			if _, ok := AsIndex(t, key, IndexError); !ok {
				return false
			}
		}
		verb := "does not"
		if v.Zero() && hasIndex(key) && s.sequenceLike(TypeOf(o)) {
			verb = "doesn't"
		}
		t.Raise(TypeError, "'"+TypeName(o)+"' object "+verb+" support item "+what)
		return false
	}
	if !hasIndex(key) {
		t.Raise(TypeError, "sequence index must be integer, not '"+TypeName(key)+"'")
		return false
	}
	i, ok := AsIndex(t, key, IndexError)
	if length := s.Len; ok && i < 0 && length != nil {
		var n int
		n, ok = length(t, o)
		i += n
	}
	return ok && setAt(t, o, i, v)
}

// simpleBound tells whether a slice bound allows the two-index slice protocol.
func simpleBound(v Value) bool { return v.Zero() || hasIndex(v) }

// sliceIndexes converts the bounds of a two-bound slice, counting negative ones from the end.
func sliceIndexes(t *Thread, o, lo, hi Value) (i, j int, ok bool) {
	j = 1<<63 - 1
	ok = true
	if lo.Ok() {
		i, ok = AsIndex(t, lo, nil)
	}
	if ok && hi.Ok() {
		j, ok = AsIndex(t, hi, nil)
	}
	if length := TypeOf(o).Slots.Len; ok && (i < 0 || j < 0) && length != nil {
		var n int
		if n, ok = length(t, o); !ok {
			return
		}
		if i < 0 {
			i += n
		}
		if j < 0 {
			j += n
		}
	}
	return
}

// wordBounds is sliceIndexes for bounds that are missing or unboxed ints, for a sequence of n items.
func wordBounds(lo, hi Value, n int) (i, j int) {
	j = n
	if lo.Ok() {
		if i = int(lo.Int()); i < 0 {
			i += n
		}
	}
	if hi.Ok() {
		if j = int(hi.Int()); j < 0 {
			j += n
		}
	}
	return i, j
}

// GetSlice is o[lo:hi]; a missing bound is zero.
func GetSlice(t *Thread, o, lo, hi Value) Value {
	if o.IsObject() && (lo.Zero() || lo.IsInt()) && (hi.Zero() || hi.IsInt()) {
		switch o.object().typ {
		case StrType:
			i, j := wordBounds(lo, hi, len(As[Str](o).s))
			return strSlice(t, o, i, j)
		case UnicodeType:
			i, j := wordBounds(lo, hi, As[Unicode](o).n)
			return unicodeSlice(t, o, i, j)
		case TupleType:
			i, j := wordBounds(lo, hi, len(As[Tuple](o).items))
			return tupleSlice(t, o, i, j)
		case ListType:
			i, j := wordBounds(lo, hi, As[List](o).Len())
			return listSlice(t, o, i, j)
		}
	}
	if f := TypeOf(o).Slots.Slice; f != nil && simpleBound(lo) && simpleBound(hi) {
		i, j, ok := sliceIndexes(t, o, lo, hi)
		if !ok {
			return Value{}
		}
		return f(t, o, i, j)
	}
	return GetItem(t, o, NewSlice(lo, hi, Value{}))
}

// SetSlice is o[lo:hi] = v.
func SetSlice(t *Thread, o, lo, hi, v Value) bool {
	if f := TypeOf(o).Slots.SetSlice; f != nil && simpleBound(lo) && simpleBound(hi) {
		i, j, ok := sliceIndexes(t, o, lo, hi)
		return ok && f(t, o, i, j, v)
	}
	if v.Zero() {
		return DelItem(t, o, NewSlice(lo, hi, Value{}))
	}
	return SetItem(t, o, NewSlice(lo, hi, Value{}), v)
}

// DelSlice is del o[lo:hi].
func DelSlice(t *Thread, o, lo, hi Value) bool { return SetSlice(t, o, lo, hi, Value{}) }

// Contains is x in container.
func Contains(t *Thread, container, x Value) (result, ok bool) {
	if f := TypeOf(container).Slots.Contains; f != nil {
		return f(t, container, x)
	}
	return containsByIteration(t, container, x)
}

func containsByIteration(t *Thread, container, x Value) (result, ok bool) {
	it := Iter(t, container)
	if it.Zero() {
		t.Raise(TypeError, "argument of type '"+TypeName(container)+"' is not iterable")
		return false, false
	}
	for {
		v := Next(t, it)
		if v.Zero() {
			return false, !t.HasExc()
		}
		if result, ok = EqualItems(t, v, x); result || !ok {
			return result, ok
		}
	}
}

// Iter is iter(v).
func Iter(t *Thread, v Value) Value {
	s := &TypeOf(v).Slots
	if iter := s.Iter; iter != nil {
		it := iter(t, v)
		if it.Ok() && !isIterator(it) {
			return t.Raise(TypeError, "iter() returned non-iterator of type '"+TypeName(it)+"'")
		}
		return it
	}
	if s.Item != nil {
		return newSeqIter(v)
	}
	return t.Raise(TypeError, "'"+TypeName(v)+"' object is not iterable")
}

// Next gives an iterator's next value; zero: exhausted, or failed if t.HasExc().
func Next(t *Thread, it Value) Value {
	if !it.IsObject() {
		return notIterator(t, it)
	}
	ty := it.object().typ
	switch ty { // the commonest ones without an indirect call
	case ListIterType:
		return listIterNext(t, it)
	case GeneratorType:
		return generatorNext(t, it)
	}
	f := ty.Slots.Next
	if f == nil {
		return notIterator(t, it)
	}
	return f(t, it)
}

func notIterator(t *Thread, it Value) Value {
	return t.Raise(TypeError, "'"+TypeName(it)+"' object is not an iterator")
}

// IterateInto calls f for each value until f says false (which fails the whole) or the values end.
// It reports whether all went well; when f stopped it, the exception is f's.
func IterateInto(t *Thread, iterable Value, f func(Value) bool) bool {
	it := Iter(t, iterable)
	if it.Zero() {
		return false
	}
	for {
		v := Next(t, it)
		if v.Zero() {
			return !t.HasExc()
		}
		if !f(v) {
			return false
		}
	}
}

// ListFromIter collects an iterable's values. The result of a tuple or list must not be changed.
func ListFromIter(t *Thread, v Value) ([]Value, bool) {
	switch {
	case IsExact(v, TupleType):
		return As[Tuple](v).items, true
	case IsExact(v, ListType):
		return As[List](v).Items(), true
	}
	var out []Value
	ok := IterateInto(t, v, func(x Value) bool {
		out = append(out, x)
		return true
	})
	return out, ok
}

// UnpackPair is a, b = v.
func UnpackPair(t *Thread, v Value) (a, b Value) {
	if IsExact(v, TupleType) {
		if items := As[Tuple](v).items; len(items) == 2 {
			return items[0], items[1]
		}
	}
	var out [2]Value
	if !UnpackN(t, v, out[:]) {
		return Value{}, Value{}
	}
	return out[0], out[1]
}

// UnpackTriple is a, b, c = v.
func UnpackTriple(t *Thread, v Value) (a, b, c Value) {
	if IsExact(v, TupleType) {
		if items := As[Tuple](v).items; len(items) == 3 {
			return items[0], items[1], items[2]
		}
	}
	var out [3]Value
	if !UnpackN(t, v, out[:]) {
		return Value{}, Value{}, Value{}
	}
	return out[0], out[1], out[2]
}

// UnpackN unpacks v into exactly len(out) values.
func UnpackN(t *Thread, v Value, out []Value) bool {
	if IsExact(v, TupleType) && len(As[Tuple](v).items) == len(out) {
		copy(out, As[Tuple](v).items)
		return true
	}
	if IsExact(v, ListType) && !multiThreaded && As[List](v).Len() == len(out) {
		copy(out, As[List](v).view())
		return true
	}
	it := Iter(t, v)
	if it.Zero() {
		return false
	}
	for i := range out {
		x := Next(t, it)
		if x.Zero() {
			if !t.HasExc() {
				t.Raise(ValueError, "need more than "+strconv.Itoa(i)+" value"+plural(i)+" to unpack")
			}
			return false
		}
		out[i] = x
	}
	if Next(t, it).Ok() {
		t.Raise(ValueError, "too many values to unpack")
		return false
	}
	return !t.HasExc()
}
