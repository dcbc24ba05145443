// Struct sequences: immutable sequences whose items have names (sys.version_info, time.struct_time, os.stat_result).
//
// They behave like tuples but aren't: their types derive from object alone. An instance can have more
// items than it has as a sequence; those are reached by name only. Immutable, so there is nothing to lock.
package py

import "strings"

// StructSequenceSpec declares a struct sequence type.
type StructSequenceSpec struct {
	Name   string // with its module's name in front
	Doc    string
	Fields []string // a name "" is an item without a name
	Docs   []string // of the fields; may be shorter
	Items  int      // how many of the fields are items of the sequence; 0: all
	// Callable: Python code may make instances, of a sequence.
	Callable bool
	// Fallback gives a hidden field that a sequence left out the value of the item of this index.
	Fallback map[int]int
}

// StructSequenceType is a type of struct sequences.
type StructSequenceType struct {
	Type
	spec    StructSequenceSpec
	names   []string // of the fields that have one, in order
	visible int      // how many items there are
	size    int      // how many fields
}

// structSeq is an instance.
type structSeq struct {
	Object
	items []Value // those of the sequence, then the others
}

// NewStructSequence makes a struct sequence type; not before the built-in types are ready.
func NewStructSequence(spec StructSequenceSpec) *StructSequenceType {
	s := &StructSequenceType{spec: spec, visible: spec.Items, size: len(spec.Fields)}
	if s.visible == 0 {
		s.visible = s.size
	}
	dot := strings.LastIndexByte(spec.Name, '.')
	s.name, s.module, s.doc = spec.Name[dot+1:], spec.Name[:max(dot, 0)], spec.Doc
	s.rows = []Row{{"__reduce__", "()", "", NoArgs(s.reduce), MethodRow}}
	s.Slots = Slots{New: s.create, Repr: s.repr, Hash: s.hash, RichCompare: s.compare, Len: s.length, MapLen: s.length,
		Concat: s.concat, Repeat: s.repeat, Item: s.item, Slice: s.slice, Subscript: s.subscript, Contains: s.contains}
	s.Type.ready()
	s.addFields()
	return s
}

// addFields puts the members in the type's dict, and the numbers of fields.
func (s *StructSequenceType) addFields() {
	for i, f := range s.spec.Fields {
		if f == "" {
			continue
		}
		s.names = append(s.names, f)
		member := &GetSet{Name: f, Get: func(t *Thread, self Value) Value { return As[structSeq](self).items[i] }}
		if i < len(s.spec.Docs) {
			member.Doc = s.spec.Docs[i]
		}
		s.dict.SetStr(Intern(f), newStructMember(&s.Type, member))
	}
	unnamed := s.size - len(s.names)
	for name, n := range map[string]int{"n_sequence_fields": s.visible, "n_fields": s.size, "n_unnamed_fields": unnamed} {
		s.dict.SetStr(Intern(name), SmallInt(int64(n)))
	}
}

// Make makes an instance of the values of all fields.
func (s *StructSequenceType) Make(vals ...Value) Value {
	o := &structSeq{items: vals}
	o.typ = &s.Type
	return o.V()
}

// tuple gives the sequence's items as a tuple.
func (s *StructSequenceType) tuple(self Value) Value {
	return TupleOf(As[structSeq](self).items[:s.visible:s.visible]).V()
}

// create is the constructor: a sequence of items, and a dict of those that it doesn't have.
func (s *StructSequenceType) create(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	if !s.spec.Callable {
		return t.Raise(TypeError, "cannot create '"+s.spec.Name+"' instances")
	}
	full, ok := bindKeywords(t, "structseq", []string{"sequence", "dict"}, 1, args, kw)
	if !ok {
		return Value{}
	}
	if !IsList(full[0]) && !IsTuple(full[0]) && TypeOf(full[0]).Slots.Iter == nil && TypeOf(full[0]).Slots.Item == nil {
		return t.Raise(TypeError, "constructor requires a sequence")
	}
	given, ok := tupleItems(t, full[0])
	if !ok {
		return Value{}
	}
	if full[1].Ok() && !IsDict(full[1]) {
		return t.Raisef(TypeError, "%s() takes a dict as second arg, if any", s.spec.Name)
	}
	if !s.checkLength(t, len(given)) {
		return Value{}
	}
	items := make([]Value, s.size)
	for i := copy(items, given); i < s.size; i++ {
		items[i] = s.missing(i, items, full[1])
	}
	return s.Make(items...)
}

// missing gives field i, which the sequence left out.
func (s *StructSequenceType) missing(i int, items []Value, dict Value) Value {
	if dict.Ok() {
		if v := As[Dict](dict).GetStr(Intern(s.spec.Fields[i])); v.Ok() {
			return v
		}
	}
	if j, ok := s.spec.Fallback[i]; ok {
		return items[j]
	}
	return None
}

func (s *StructSequenceType) checkLength(t *Thread, n int) bool {
	switch {
	case s.visible == s.size && n != s.size:
		t.Raisef(TypeError, "%s() takes a %d-sequence (%d-sequence given)", s.spec.Name, s.size, n)
	case n < s.visible:
		t.Raisef(TypeError, "%s() takes an at least %d-sequence (%d-sequence given)", s.spec.Name, s.visible, n)
	case n > s.size:
		t.Raisef(TypeError, "%s() takes an at most %d-sequence (%d-sequence given)", s.spec.Name, s.size, n)
	default:
		return true
	}
	return false
}

func (s *StructSequenceType) reduce(t *Thread, self Value) Value {
	hidden := NewDict()
	for i := s.visible; i < s.size; i++ {
		hidden.SetStr(Intern(s.spec.Fields[i]), As[structSeq](self).items[i])
	}
	return NewTuple(s.V(), NewTuple(s.tuple(self), hidden.V()).V()).V()
}

// maxStructRepr is the length that CPython cuts the repr at.
const maxStructRepr = 512

func (s *StructSequenceType) repr(t *Thread, self Value) Value {
	out := s.spec.Name + "("
	for i := range s.visible {
		r, ok := reprString(t, As[structSeq](self).items[i])
		if !ok {
			return Value{}
		}
		if len(out)+len(s.names[i])+len(r)+3 > maxStructRepr {
			return MkStr(out + "...)")
		}
		out += s.names[i] + "=" + r + ", "
	}
	return MkStr(strings.TrimSuffix(out, ", ") + ")")
}

func (s *StructSequenceType) hash(t *Thread, self Value) (int64, bool) { return Hash(t, s.tuple(self)) }

// compare compares as tuples; either operand may be the struct sequence.
func (s *StructSequenceType) compare(t *Thread, a, b Value, op CompareOp) Value {
	if IsExact(a, &s.Type) {
		return RichCompare(t, s.tuple(a), b, op)
	}
	return RichCompare(t, a, s.tuple(b), op)
}

func (s *StructSequenceType) length(t *Thread, self Value) (int, bool) { return s.visible, true }

func (s *StructSequenceType) concat(t *Thread, a, b Value) Value {
	return tupleConcat(t, s.tuple(a), b)
}

func (s *StructSequenceType) repeat(t *Thread, self Value, n int) Value {
	return tupleRepeat(t, s.tuple(self), n)
}

func (s *StructSequenceType) item(t *Thread, self Value, i int) Value {
	return tupleItem(t, s.tuple(self), i)
}

func (s *StructSequenceType) slice(t *Thread, self Value, i, j int) Value {
	return tupleSlice(t, s.tuple(self), i, j)
}

func (s *StructSequenceType) subscript(t *Thread, self, key Value) Value {
	if !hasIndex(key) && !IsExact(key, SliceType) {
		return t.Raise(TypeError, "structseq index must be integer")
	}
	return tupleSubscript(t, s.tuple(self), key)
}

func (s *StructSequenceType) contains(t *Thread, self, x Value) (bool, bool) {
	return tupleContains(t, s.tuple(self), x)
}
