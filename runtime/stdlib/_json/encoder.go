package json

import (
	"strconv"

	"grumpy.dev/runtime/py"
)

// encoder is an Encoder: what a JSONEncoder makes text with. Immutable after it was made.
type encoder struct {
	py.Object
	markers                                                                      *py.Dict // nil: no look-out for circles
	givenMarkers, defaultFn, encode, indent, keySep, itemSep, sortKeys, skipKeys py.Value
	allowNaN                                                                     bool
	fast                                                                         bool // encode is this module's own function
}

var (
	encoderType  = py.NewType("Encoder")
	asciiEncoder py.Value // encode_basestring_ascii as module _json has it; set once, when it is imported
)

var encoderParams = []string{"markers", "default", "encoder", "indent", "key_separator", "item_separator", "sort_keys",
	"skipkeys", "allow_nan"}

func init() {
	member := func(name string, get func(e *encoder) py.Value) py.GetSet {
		return py.GetSet{Name: name, Doc: name, Get: func(_ *py.Thread, self py.Value) py.Value { return get(py.As[encoder](self)) }}
	}
	py.DeclareMembers("Encoder", "markers default encoder indent key_separator item_separator sort_keys skipkeys")
	encoderType.Setup(py.Spec{Module: "_json", Doc: "_iterencode(obj, _current_indent_level) -> iterable", Flags: py.FlagBaseType,
		Alloc: py.AllocOf[encoder](), ExtOffset: py.AttrsOffsetOf[encoder](),
		Slots: py.Slots{New: newEncoder, Call: encoderCall},
		GetSets: []py.GetSet{
			member("markers", func(e *encoder) py.Value { return e.givenMarkers }),
			member("default", func(e *encoder) py.Value { return e.defaultFn }),
			member("encoder", func(e *encoder) py.Value { return e.encode }),
			member("indent", func(e *encoder) py.Value { return e.indent }),
			member("key_separator", func(e *encoder) py.Value { return e.keySep }),
			member("item_separator", func(e *encoder) py.Value { return e.itemSep }),
			member("sort_keys", func(e *encoder) py.Value { return e.sortKeys }),
			member("skipkeys", func(e *encoder) py.Value { return e.skipKeys }),
		},
	})
}

func newEncoder(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, "make_encoder", encoderParams, len(encoderParams), args, kw)
	if !ok {
		return py.Value{}
	}
	self := cls.Alloc()
	e := py.As[encoder](self)
	e.givenMarkers, e.defaultFn, e.encode, e.indent = full[0], full[1], full[2], full[3]
	e.keySep, e.itemSep, e.sortKeys, e.skipKeys = full[4], full[5], full[6], full[7]
	if e.givenMarkers != py.None {
		if !py.IsDict(e.givenMarkers) {
			return t.Raise(py.TypeError, "make_encoder() argument 1 must be dict or None, not "+py.TypeName(e.givenMarkers))
		}
		e.markers = py.As[py.Dict](e.givenMarkers)
	}
	if e.allowNaN, ok = py.Truth(t, full[8]); !ok {
		return py.Value{}
	}
	e.fast = e.encode == asciiEncoder
	return self
}

func encoderCall(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, "_iterencode", []string{"obj", "_current_indent_level"}, 2, args, kw)
	if !ok {
		return py.Value{}
	}
	if _, ok := argIndex(t, full[1]); !ok {
		return py.Value{}
	}
	out := &output{encoder: py.As[encoder](self), chunks: py.NewList(), buf: make([]byte, 0, 256)}
	if !out.value(t, full[0]) || !out.flush(t) {
		return py.Value{}
	}
	return out.chunks.V()
}

// output is the text that one call makes. CPython gives a list of its smallest pieces; here pieces that are str are put
// together at once, and only what custom functions gave as unicode, or as no text at all, stands by itself.
type output struct {
	*encoder
	chunks *py.List
	buf    []byte
}

func (o *output) flush(t *py.Thread) bool {
	if len(o.buf) == 0 {
		return true
	}
	text := py.StrOfBytes(append([]byte(nil), o.buf...))
	o.buf = o.buf[:0]
	return o.chunks.Append(t, text)
}

// object adds a piece that a separator or custom function gave.
func (o *output) object(t *py.Thread, v py.Value) bool {
	if py.IsStr(v) {
		o.buf = append(o.buf, py.As[py.Str](v).String()...)
		return true
	}
	return o.flush(t) && o.chunks.Append(t, v)
}

func (o *output) word(s string) bool {
	o.buf = append(o.buf, s...)
	return true
}

func (o *output) text(t *py.Thread, v py.Value) (ok bool) {
	if o.fast {
		o.buf, ok = appendString(t, o.buf, v)
		return ok
	}
	v = py.Call1(t, o.encode, v)
	return v.Ok() && o.object(t, v)
}

// value adds any object.
func (o *output) value(t *py.Thread, v py.Value) bool {
	switch {
	case v.IsInt():
		o.buf = strconv.AppendInt(o.buf, v.Int(), 10)
		return true
	case v == py.None:
		return o.word("null")
	case v == py.True:
		return o.word("true")
	case v == py.False:
		return o.word("false")
	case py.IsStr(v) || py.IsUnicode(v):
		return o.text(t, v)
	case py.IsAnyInt(v) || py.IsLong(v):
		s := py.ToStr(t, v)
		return s.Ok() && o.object(t, s)
	case py.IsAnyFloat(v):
		s, ok := o.float(t, v)
		return ok && o.word(s)
	case py.IsList(v) || py.IsTuple(v):
		return o.nested(t, v, o.sequence)
	case py.IsDict(v):
		return o.nested(t, v, o.dict)
	}
	return o.marked(t, v, func() bool {
		other := py.Call1(t, o.defaultFn, v)
		return other.Ok() && o.nested(t, other, o.value)
	})
}

// float gives the text of a float, whose class doesn't matter.
func (o *output) float(t *py.Thread, v py.Value) (string, bool) {
	f := py.FloatValue(v)
	if f-f == 0 {
		return py.ReprFloat(f), true
	}
	switch {
	case !o.allowNaN:
		t.Raise(py.ValueError, "Out of range float values are not JSON compliant")
		return "", false
	case f > 0:
		return "Infinity", true
	case f < 0:
		return "-Infinity", true
	}
	return "NaN", true
}

func (o *output) nested(t *py.Thread, v py.Value, add func(*py.Thread, py.Value) bool) bool {
	if !t.EnterFor(" while encoding a JSON object") {
		return false
	}
	ok := add(t, v)
	t.Leave()
	return ok
}

// marked runs add with v among the containers that are being encoded. After a failure v stays there, as in CPython.
func (o *output) marked(t *py.Thread, v py.Value, add func() bool) bool {
	if o.markers == nil {
		return add()
	}
	id := py.Identity(v)
	switch seen := o.markers.Get(t, id); {
	case seen.Ok():
		t.Raise(py.ValueError, "Circular reference detected")
		return false
	case t.HasExc() || !o.markers.Set(t, id, v) || !add():
		return false
	}
	found, ok := o.markers.Del(t, id)
	if ok && !found {
		t.RaiseKeyError(id)
	}
	return ok && found
}

func (o *output) sequence(t *py.Thread, v py.Value) bool {
	length, at := o.items(t, v)
	if at == nil {
		return false
	}
	if length() == 0 {
		return o.word("[]")
	}
	return o.marked(t, v, func() bool {
		o.word("[")
		for i := 0; i < length(); i++ {
			item := at(i)
			if item.Zero() || i > 0 && !o.object(t, o.itemSep) || !o.value(t, item) {
				return item.Zero()
			}
		}
		return o.word("]")
	})
}

// items gives access to the items of a list or tuple, or of what iterating over a subclass's instance gives.
func (o *output) items(t *py.Thread, v py.Value) (length func() int, at func(int) py.Value) {
	if py.IsExact(v, py.ListType) {
		list := py.As[py.List](v)
		return list.Len, list.At
	}
	var items []py.Value
	if py.IsExact(v, py.TupleType) {
		items = py.As[py.Tuple](v).Items()
	} else {
		var ok bool
		if items, ok = py.ListFromIter(t, v); !ok {
			return nil, nil
		}
	}
	return func() int { return len(items) }, func(i int) py.Value { return items[i] }
}

func (o *output) dict(t *py.Thread, v py.Value) bool {
	if py.As[py.Dict](v).Len() == 0 {
		return o.word("{}")
	}
	return o.marked(t, v, func() bool {
		o.word("{")
		return o.members(t, v) && o.word("}")
	})
}

func (o *output) members(t *py.Thread, v py.Value) bool {
	skip, ok := py.Truth(t, o.skipKeys)
	if !ok {
		return false
	}
	it := py.Iter(t, v)
	if it.Zero() {
		return false
	}
	for first := true; ; {
		key := py.Next(t, it)
		if key.Zero() {
			return !t.HasExc()
		}
		text, ok := o.keyText(t, key)
		switch {
		case !ok:
			return false
		case text.Zero() && skip:
			continue
		case text.Zero():
			t.Raise(py.TypeError, "keys must be a string")
			return false
		}
		if !first && !o.object(t, o.itemSep) || !o.text(t, text) || !o.object(t, o.keySep) {
			return false
		}
		first = false
		item := py.GetItem(t, v, key)
		if item.Zero() || !o.value(t, item) {
			return false
		}
	}
}

// keyText gives the text that a key becomes; zero where it can't be one.
func (o *output) keyText(t *py.Thread, key py.Value) (py.Value, bool) {
	switch {
	case py.IsStr(key) || py.IsUnicode(key):
		return key, true
	case py.IsAnyFloat(key):
		s, ok := o.float(t, key)
		return py.MkStr(s), ok
	case py.IsAnyInt(key) || py.IsLong(key):
		s := py.ToStr(t, key)
		return s, s.Ok()
	case key == py.None:
		return py.MkStr("null"), true
	}
	return py.Value{}, true
}
