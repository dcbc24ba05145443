// Struct sequences: tuples whose items have names (sys.version_info, time.struct_time).
package py

import "strings"

// structSequence makes an instance of a struct sequence type of its own.
func structSequence(name string, fields []string, vals ...Value) Value {
	return newStructSequenceType(name, fields).make(vals)
}

// StructSequenceType is a type made by NewStructSequenceType.
type structSequenceType struct {
	*Type
	fields []string
}

// newStructSequenceType makes a struct sequence type; name has its module's name in front.
func newStructSequenceType(name string, fields []string) *structSequenceType {
	dot := strings.LastIndexByte(name, '.')
	ty := &Type{name: name[dot+1:], module: name[:max(dot, 0)], flags: FlagTupleSubclass}
	s := &structSequenceType{ty, fields}
	getsets := []GetSet{{"n_fields", "", func(t *Thread, self Value) Value { return Int(int64(len(fields))) }, nil}}
	for i, f := range fields {
		getsets = append(getsets, GetSet{f, "", func(t *Thread, self Value) Value { return As[Tuple](self).items[i] }, nil})
	}
	ty.base = TupleType
	ty.gets = getsets
	ty.Slots.Repr = func(t *Thread, self Value) Value { return s.repr(t, name, self) }
	ty.Slots.New = func(t *Thread, cls *Type, args []Value, kw *Kwargs) Value {
		return t.Raise(TypeError, "cannot create '"+name+"' instances")
	}
	ty.ready()
	return s
}

func (s *structSequenceType) make(vals []Value) Value {
	o := &Tuple{items: vals}
	o.typ = s.Type
	return o.V()
}

func (s *structSequenceType) repr(t *Thread, name string, self Value) Value {
	parts := make([]string, len(s.fields))
	for i, f := range s.fields {
		r, ok := reprString(t, As[Tuple](self).items[i])
		if !ok {
			return Value{}
		}
		parts[i] = f + "=" + r
	}
	return MkStr(name + "(" + strings.Join(parts, ", ") + ")")
}
