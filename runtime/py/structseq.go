// Struct sequences: tuples whose items have names (sys.version_info, time.struct_time), some with more attributes than
// items (os.stat_result).
package py

import "strings"

// StructSeq is an instance: the tuple of the items, and the attributes past them.
type StructSeq struct {
	Tuple
	hidden []Value
}

// StructSequenceType is a type of struct sequences.
type StructSequenceType struct {
	*Type
	spec StructSequenceSpec
}

// StructSequenceSpec declares a struct sequence type.
type StructSequenceSpec struct {
	Name   string // with its module's name in front
	Doc    string
	Fields []string // a name "" is an item without a name
	Items  int      // how many of the fields are items of the tuple; 0: all
	// Callable: Python code may make instances, of a sequence.
	Callable bool
	// Fallback gives a hidden field that a sequence left out the value of the item of this index.
	Fallback map[int]int
}

// structSequence makes an instance of a struct sequence type of its own.
func structSequence(name string, fields []string, vals ...Value) Value {
	return NewStructSequence(StructSequenceSpec{Name: name, Fields: fields}).Make(vals...)
}

// NewStructSequence makes a struct sequence type; not before the built-in types are ready.
func NewStructSequence(spec StructSequenceSpec) *StructSequenceType {
	if spec.Items == 0 {
		spec.Items = len(spec.Fields)
	}
	dot := strings.LastIndexByte(spec.Name, '.')
	ty := &Type{name: spec.Name[dot+1:], module: spec.Name[:max(dot, 0)], flags: FlagTupleSubclass, doc: spec.Doc}
	s := &StructSequenceType{ty, spec}
	ty.base = TupleType
	ty.gets = s.getsets()
	ty.rows = []Row{{Name: "__reduce__", Sig: "()", Impl: NoArgs(s.reduce)}}
	ty.Slots.Repr = s.repr
	ty.Slots.New = s.new
	ty.alloc = func(cls *Type) Value { return Value{} } // nothing derives from it
	ty.ready()
	for name, n := range map[string]int{"n_fields": len(spec.Fields), "n_sequence_fields": spec.Items, "n_unnamed_fields": s.unnamed()} {
		ty.dict.SetStr(Intern(name), SmallInt(int64(n)))
	}
	return s
}

func (s *StructSequenceType) unnamed() (n int) {
	for _, f := range s.spec.Fields {
		if f == "" {
			n++
		}
	}
	return n
}

func (s *StructSequenceType) getsets() (out []GetSet) {
	for i, f := range s.spec.Fields {
		if f == "" {
			continue
		}
		out = append(out, GetSet{f, "", func(t *Thread, self Value) Value { return As[StructSeq](self).field(i) }, nil})
	}
	return out
}

func (o *StructSeq) field(i int) Value {
	if i < len(o.items) {
		return o.items[i]
	}
	return o.hidden[i-len(o.items)]
}

// Make makes an instance of the values of all fields.
func (s *StructSequenceType) Make(vals ...Value) Value {
	o := &StructSeq{hidden: vals[s.spec.Items:]}
	o.items = vals[:s.spec.Items:s.spec.Items]
	o.typ = s.Type
	return o.V()
}

// new is the type called with a sequence and perhaps a dict of what it leaves out.
func (s *StructSequenceType) new(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
	if !s.spec.Callable {
		return t.Raise(TypeError, "cannot create '"+s.spec.Name+"' instances")
	}
	full, ok := bindKeywords(t, "structseq", []string{"sequence", "dict"}, 1, args, kw)
	if !ok {
		return Value{}
	}
	vals, ok := ListFromIter(t, full[0])
	if !ok {
		if t.ClearIf(TypeError) {
			t.Raise(TypeError, "constructor requires a sequence")
		}
		return Value{}
	}
	if full[1].Ok() && !IsDict(full[1]) {
		return t.Raisef(TypeError, "%s() takes a dict as second arg, if any", s.spec.Name)
	}
	if !s.checkLength(t, len(vals)) {
		return Value{}
	}
	for i := len(vals); i < len(s.spec.Fields); i++ {
		vals = append(vals, s.missing(i, vals, full[1]))
	}
	return s.Make(vals...)
}

// missing gives the field i that the sequence left out.
func (s *StructSequenceType) missing(i int, vals []Value, dict Value) Value {
	if dict.Ok() {
		if v := As[Dict](dict).GetStr(Intern(s.spec.Fields[i])); v.Ok() {
			return v
		}
	}
	if j, ok := s.spec.Fallback[i]; ok {
		return vals[j]
	}
	return None
}

func (s *StructSequenceType) checkLength(t *Thread, n int) bool {
	least, most := s.spec.Items, len(s.spec.Fields)
	switch {
	case n >= least && n <= most:
		return true
	case least == most:
		t.Raisef(TypeError, "%s() takes a %d-sequence (%d-sequence given)", s.spec.Name, least, n)
	case n < least:
		t.Raisef(TypeError, "%s() takes an at least %d-sequence (%d-sequence given)", s.spec.Name, least, n)
	default:
		t.Raisef(TypeError, "%s() takes an at most %d-sequence (%d-sequence given)", s.spec.Name, most, n)
	}
	return false
}

func (s *StructSequenceType) reduce(t *Thread, self Value) Value {
	o := As[StructSeq](self)
	d := NewDict()
	for i := s.spec.Items; i < len(s.spec.Fields); i++ {
		d.SetStr(Intern(s.spec.Fields[i]), o.field(i))
	}
	return NewTuple(s.Type.V(), NewTuple(NewTuple(o.items...).V(), d.V()).V()).V()
}

func (s *StructSequenceType) repr(t *Thread, self Value) Value {
	o := As[StructSeq](self)
	parts := make([]string, 0, len(o.items))
	for i, v := range o.items {
		r, ok := reprString(t, v)
		if !ok {
			return Value{}
		}
		name := s.spec.Fields[i]
		if name == "" {
			for _, hidden := range s.spec.Fields[s.spec.Items:] {
				if j, ok := s.spec.Fallback[s.indexOf(hidden)]; ok && j == i {
					name = hidden
				}
			}
		}
		parts = append(parts, name+"="+r)
	}
	return MkStr(s.spec.Name + "(" + strings.Join(parts, ", ") + ")")
}

func (s *StructSequenceType) indexOf(name string) int {
	for i, f := range s.spec.Fields {
		if f == name {
			return i
		}
	}
	return -1
}
