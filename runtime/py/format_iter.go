// The iterators behind string.Formatter: _formatter_parser and _formatter_field_name_split.
package py

// formatterIter gives the pieces of a template.
type formatterIter struct {
	Object
	m markup
}

// fieldNameIter gives the steps of a field's name.
type fieldNameIter struct {
	Object
	rest string
	wide bool
}

var (
	formatterIterType = NewType("formatteriterator")
	fieldNameIterType = NewType("fieldnameiterator")
)

func init() {
	itself := func(t *Thread, self Value) Value { return self }
	formatterIterType.Setup(Spec{Slots: Slots{GetAttr: GenericGetAttr, Iter: itself, Next: formatterIterNext}})
	fieldNameIterType.Setup(Spec{Slots: Slots{GetAttr: GenericGetAttr, Iter: itself, Next: fieldNameIterNext}})
}

// templateOf gives the text of a str or unicode.
func templateOf(v Value) (string, bool) {
	if IsUnicode(v) {
		return As[Unicode](v).s, true
	}
	return As[Str](v).s, false
}

func templatePiece(s string, wide bool) Value {
	if wide {
		return MkUnicode(s)
	}
	return MkStr(s)
}

func formatterParser(t *Thread, self Value) Value {
	s, wide := templateOf(self)
	it := &formatterIter{m: markup{s, wide}}
	it.typ = formatterIterType
	return it.V()
}

func formatterIterNext(t *Thread, self Value) Value {
	it := As[formatterIter](self)
	item, more := it.m.next(t)
	if !more {
		return Value{}
	}
	wide := it.m.wide
	literal := templatePiece(item.literal, wide)
	if !item.hasField {
		return NewTuple(literal, None, None, None).V()
	}
	conversion := None
	if item.conversion != 0 {
		conversion = templatePiece(string(wtfAppend(nil, item.conversion)), wide)
		if !wide {
			conversion = oneByte[byte(item.conversion)].V()
		}
	}
	return NewTuple(literal, templatePiece(item.name, wide), templatePiece(item.spec, wide), conversion).V()
}

func formatterFieldNameSplit(t *Thread, self Value) Value {
	s, wide := templateOf(self)
	first, index, rest, ok := splitFieldName(t, s)
	if !ok {
		return Value{}
	}
	head := templatePiece(first, wide)
	if index >= 0 {
		head = NewLong(int64(index))
	}
	it := &fieldNameIter{rest: rest, wide: wide}
	it.typ = fieldNameIterType
	return NewTuple(head, it.V()).V()
}

func fieldNameIterNext(t *Thread, self Value) Value {
	it := As[fieldNameIter](self)
	if it.rest == "" {
		return Value{}
	}
	step, rest, ok := nextFieldStep(t, it.rest)
	if !ok {
		return Value{}
	}
	it.rest = rest
	name := templatePiece(step.name, it.wide)
	if step.index >= 0 {
		name = NewLong(int64(step.index))
	}
	return NewTuple(Bool(step.attr), name).V()
}
