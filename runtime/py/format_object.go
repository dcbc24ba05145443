// format(value, spec): the protocol behind str.format and the format function.
package py

var s__format__ = Intern("__format__")

// Format is PyObject_Format: format(v, spec) with spec a str or unicode (zero: empty).
func Format(t *Thread, v, spec Value) Value {
	if spec.Zero() {
		spec = emptyStr.V()
	}
	if !IsStr(spec) && !IsUnicode(spec) {
		return t.Raise(TypeError, "format expects arg 2 to be string or unicode, not "+TypeName(spec))
	}
	var r Value
	if IsExact(spec, StrType) {
		if v.IsInt() {
			return formatIntText(t, v, As[Str](spec).s)
		}
		if v.IsFloat() {
			return formatFloatText(t, v, As[Str](spec).s)
		}
	}
	if TypeOf(v) == InstanceType {
		r = formatInstance(t, v, spec)
	} else {
		m := LookupSpecial(t, v, s__format__)
		if m.Zero() {
			if t.HasExc() {
				return m
			}
			return t.Raise(TypeError, "Type "+TypeName(v)+" doesn't define __format__")
		}
		r = Call1(t, m, spec)
	}
	if r.Ok() && !IsStr(r) && !IsUnicode(r) {
		return t.Raise(TypeError, TypeName(v)+".__format__ must return string or unicode, not "+TypeName(r))
	}
	if r.Ok() && IsUnicode(spec) {
		return ToUnicode(t, r)
	}
	return r
}

// formatInstance formats an instance of a classic class.
func formatInstance(t *Thread, v, spec Value) Value {
	m := GetAttr(t, v, s__format__)
	if m.Ok() {
		return Call1(t, m, spec)
	}
	if !t.ClearIf(AttributeError) {
		return Value{}
	}
	return formatAsText(t, v, spec)
}

// formatAsText formats the str (or unicode, where spec is one) of an object without a format of its own.
func formatAsText(t *Thread, v, spec Value) Value {
	var text Value
	empty := false
	if IsUnicode(spec) {
		text = ToUnicode(t, v)
		empty = As[Unicode](spec).n == 0
	} else {
		text = ToStr(t, v)
		empty = As[Str](spec).s == ""
	}
	if text.Zero() {
		return text
	}
	if !empty && !Warn(t, PendingDeprecationWarning,
		"object.__format__ with a non-empty format string is deprecated", 1) {
		return Value{}
	}
	return Format(t, text, spec)
}
