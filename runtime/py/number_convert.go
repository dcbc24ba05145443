// int(x), long(x) and float(x) of any object: the number protocol, then text.
package py

import "strings"

// NumberInt is int(v): an int, or a long where it doesn't fit.
func NumberInt(t *Thread, v Value) Value {
	if v.IsInt() || IsExact(v, IntType) {
		return v
	}
	if conv := TypeOf(v).Slots.Int; conv != nil {
		r := conv(t, v)
		if r.Ok() && !IsInteger(r) {
			return t.Raise(TypeError, "__int__ returned non-int (type "+TypeName(r)+")")
		}
		return r
	}
	if IsAnyInt(v) {
		return Int(IntValue(v))
	}
	if r, found := truncated(t, v); found {
		return r
	}
	switch {
	case IsStr(v):
		return integerFromText(t, As[Str](v).s, "int", intFromString)
	case IsUnicode(v):
		return integerFromUnicode(t, v, 10, intFromString)
	}
	if s, ok := bufferText(v); ok {
		return integerFromText(t, s, "int", intFromString)
	}
	return t.Raise(TypeError, "int() argument must be a string or a number, not '"+TypeName(v)+"'")
}

// NumberLong is long(v).
func NumberLong(t *Thread, v Value) Value {
	if conv := TypeOf(v).Slots.Long; conv != nil {
		r := conv(t, v)
		switch {
		case r.Zero() || IsLong(r):
			return r
		case IsAnyInt(r):
			return NewLong(IntValue(r))
		}
		return t.Raise(TypeError, "__long__ returned non-long (type "+TypeName(r)+")")
	}
	if n, ok := asInteger(v); ok {
		return n.long()
	}
	if r, found := truncated(t, v); found {
		if n, ok := asInteger(r); ok {
			return n.long()
		}
		return r
	}
	switch {
	case IsStr(v):
		return integerFromText(t, As[Str](v).s, "long", longFromString)
	case IsUnicode(v):
		return integerFromUnicode(t, v, 10, longFromString)
	}
	if s, ok := bufferText(v); ok {
		return integerFromText(t, s, "long", longFromString)
	}
	return t.Raise(TypeError, "long() argument must be a string or a number, not '"+TypeName(v)+"'")
}

var s__trunc__ = Intern("__trunc__")

// truncated tries v.__trunc__(), whose result must be an int or long or convert by __int__. found is
// false where v has no such method.
func truncated(t *Thread, v Value) (r Value, found bool) {
	trunc, _ := OptionalAttr(t, v, s__trunc__)
	if trunc.Zero() {
		t.ClearExc()
		return Value{}, false
	}
	return integralToInt(t, Call0(t, trunc)), true
}

// integralToInt converts what a __trunc__ gave, zero where it failed. The attribute __int__ is asked for, not the slot, since
// that of an old-style instance would call __trunc__ again.
func integralToInt(t *Thread, r Value) Value {
	if r.Zero() || IsInteger(r) {
		return r
	}
	n := r
	if conv := GetAttr(t, r, Intern("__int__")); conv.Ok() {
		if n = Call0(t, conv); n.Zero() || IsInteger(n) {
			return n
		}
	}
	t.ClearExc()
	return t.Raise(TypeError, "__trunc__ returned non-Integral (type "+classNameOf(n)+")")
}

// NumberFloat is float(v).
func NumberFloat(t *Thread, v Value) Value {
	if v.IsFloat() {
		return v
	}
	if conv := TypeOf(v).Slots.Float; conv != nil {
		r := conv(t, v)
		switch {
		case r.Zero():
			return r
		case !IsAnyFloat(r):
			return t.Raise(TypeError, "__float__ returned non-float (type "+TypeName(r)+")")
		}
		return r
	}
	if IsAnyFloat(v) {
		return Float(FloatValue(v))
	}
	switch {
	case IsStr(v):
		return floatFromText(t, As[Str](v).s)
	case IsUnicode(v):
		s, ok := decimalText(t, v)
		if !ok {
			return Value{}
		}
		return floatFromText(t, s)
	}
	if s, ok := bufferText(v); ok {
		return floatFromText(t, s)
	}
	return t.Raise(TypeError, "float() argument must be a string or a number")
}

func integerFromUnicode(t *Thread, v Value, base int64, parse func(*Thread, string, int64) Value) Value {
	s, ok := decimalText(t, v)
	if !ok {
		return Value{}
	}
	return parse(t, untilNul(s), base)
}

// floatFromText is float(s): the message tells whether anything at the start of s was a number.
func floatFromText(t *Thread, s string) Value {
	text := strings.TrimLeft(s, cSpaces)
	f, n := scanFloat(text)
	shown := firstPart(untilNul(text))
	switch {
	case n == 0:
		return t.Raise(ValueError, "could not convert string to float: "+shown)
	case strings.TrimLeft(text[n:], cSpaces) != "":
		return t.Raise(ValueError, "invalid literal for float(): "+shown)
	}
	return Float(f)
}

// classNameOf is the name of an object's class: where TypeName says instance, that of the old-style class.
func classNameOf(v Value) string {
	if TypeOf(v) == InstanceType {
		return As[ClassicInstance](v).class.name.String()
	}
	return TypeName(v)
}
