// str.format and unicode.format: the template with its replacement fields.
package py

import (
	"strconv"
	"strings"
)

// markup is a template being read: literal text and replacement fields in turn.
type markup struct {
	s    string
	wide bool
}

// markupItem is one piece: literal text, and the field behind it if there is one.
type markupItem struct {
	literal    string
	hasField   bool
	name, spec string
	conversion rune // 0: none
	nested     bool // the specification has fields of its own
}

// next reads a piece; more false: the end, or an exception is set.
func (m *markup) next(t *Thread) (item markupItem, more bool) {
	if m.s == "" {
		return item, false
	}
	i := strings.IndexAny(m.s, "{}")
	if i < 0 {
		item.literal, m.s = m.s, ""
		return item, true
	}
	c := m.s[i]
	last := i+1 == len(m.s)
	switch {
	case !last && m.s[i+1] == c:
		item.literal, m.s = m.s[:i+1], m.s[i+2:]
		return item, true
	case c == '}':
		t.Raise(ValueError, "Single '}' encountered in format string")
		return item, false
	case last:
		t.Raise(ValueError, "Single '{' encountered in format string")
		return item, false
	}
	item.literal, m.s = m.s[:i], m.s[i+1:]
	item.hasField = true
	end := m.fieldEnd(&item)
	if end < 0 {
		t.Raise(ValueError, "unmatched '{' in format")
		return item, false
	}
	field := m.s[:end]
	m.s = m.s[end+1:]
	return item, item.parseField(t, field, m.wide)
}

// fieldEnd finds the brace that closes the field.
func (m *markup) fieldEnd(item *markupItem) int {
	depth := 1
	for i := 0; i < len(m.s); i++ {
		switch m.s[i] {
		case '{':
			item.nested = true
			depth++
		case '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// parseField splits name!conversion:spec.
func (item *markupItem) parseField(t *Thread, field string, wide bool) bool {
	i := strings.IndexAny(field, ":!")
	if i < 0 {
		item.name = field
		return true
	}
	item.name, item.spec = field[:i], field[i+1:]
	if field[i] == ':' {
		return true
	}
	if item.spec == "" {
		t.Raise(ValueError, "end of format while looking for conversion specifier")
		return false
	}
	size := 1
	item.conversion = rune(item.spec[0])
	if wide {
		item.conversion, size = wtfDecode(item.spec)
	}
	item.spec = item.spec[size:]
	if item.spec != "" {
		if item.spec[0] != ':' {
			t.Raise(ValueError, "expected ':' after format specifier")
			return false
		}
		item.spec = item.spec[1:]
	}
	return true
}

// fieldNumbering tells how the fields of a template are numbered.
type fieldNumbering int

const (
	notNumbered fieldNumbering = iota
	autoNumbered
	manuallyNumbered
)

// templateFormat is one run of format.
type templateFormat struct {
	t         *Thread
	args      []Value
	kw        *Kwargs
	wide      bool
	numbering fieldNumbering
	nextField int
}

func strFormat(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	f := templateFormat{t: t, args: args, kw: kw}
	out, ok := f.build(t.takeScratch(), As[Str](self).s, 2)
	if !ok {
		return Value{}
	}
	r := t.strOf(out)
	t.giveScratch(out)
	return r
}

func unicodeFormat(t *Thread, self Value, args []Value, kw *Kwargs) Value {
	f := templateFormat{t: t, args: args, kw: kw, wide: true}
	out, ok := f.build(t.takeScratch(), As[Unicode](self).s, 2)
	if !ok {
		return Value{}
	}
	r := t.unicodeOf(out, wtfCount(bytesAsString(out)))
	t.giveScratch(out)
	return r
}

// build appends a filled-in template; depth bounds the nesting of specifications.
func (f *templateFormat) build(out []byte, template string, depth int) ([]byte, bool) {
	if depth <= 0 {
		f.t.Raise(ValueError, "Max string recursion exceeded")
		return nil, false
	}
	m := markup{template, f.wide}
	for {
		item, more := m.next(f.t)
		if !more {
			return out, !f.t.HasExc()
		}
		out = append(out, item.literal...)
		if item.hasField {
			var ok bool
			if out, ok = f.field(out, &item, depth); !ok {
				return nil, false
			}
		}
	}
}

// field appends one replacement field.
func (f *templateFormat) field(out []byte, item *markupItem, depth int) ([]byte, bool) {
	v := f.lookup(item.name)
	if v.Ok() && item.conversion != 0 {
		v = f.convert(v, item.conversion)
	}
	if v.Zero() {
		return nil, false
	}
	spec := item.spec
	if item.nested {
		b, ok := f.build(nil, spec, depth-1)
		if !ok {
			return nil, false
		}
		spec = bytesAsString(b)
	}
	return f.render(out, v, spec)
}

// text makes a str or unicode, as the template is.
func (f *templateFormat) text(s string) Value {
	if f.wide {
		return MkUnicode(s)
	}
	return MkStr(s)
}

// render appends v formatted by spec.
func (f *templateFormat) render(out []byte, v Value, spec string) ([]byte, bool) {
	if spec == "" {
		switch {
		case IsExact(v, StrType) && !f.wide:
			return append(out, As[Str](v).s...), true
		case v.IsInt():
			return strconv.AppendInt(out, v.Int(), 10), true
		}
	}
	if spec != "" && !f.wide && IsExact(v, StrType) {
		return appendFormattedStr(f.t, out, v, spec)
	}
	r := f.formatExact(v, spec)
	if r.Zero() && !f.t.HasExc() {
		r = Format(f.t, v, f.text(spec))
	}
	if r.Zero() {
		return nil, false
	}
	if f.wide {
		if r = ToUnicode(f.t, r); r.Zero() {
			return nil, false
		}
		return append(out, As[Unicode](r).s...), true
	}
	if r = ToStr(f.t, r); r.Zero() {
		return nil, false
	}
	return append(out, As[Str](r).s...), true
}

// formatExact formats floats and ints without looking their __format__ up; zero without an exception: v is something else.
func (f *templateFormat) formatExact(v Value, spec string) Value {
	switch {
	case f.wide:
	case v.IsFloat():
		return formatFloatText(f.t, v, spec)
	case v.IsInt():
		return formatIntText(f.t, v, spec)
	}
	return Value{}
}

// convert does !r and !s.
func (f *templateFormat) convert(v Value, c rune) Value {
	switch {
	case c == 'r':
		return Repr(f.t, v)
	case c == 's' && f.wide:
		return ToUnicode(f.t, v)
	case c == 's':
		return ToStr(f.t, v)
	case c > 32 && c < 127:
		return f.t.Raise(ValueError, "Unknown conversion specifier "+string(c))
	}
	if !f.wide && c >= 0x80 {
		c -= 0x100 // CPython shows a signed char
	}
	return f.t.Raise(ValueError, "Unknown conversion specifier \\x"+strconv.FormatUint(uint64(uint32(c)), 16))
}

// lookup gives the object that a field's name means.
func (f *templateFormat) lookup(name string) Value {
	first, index, rest, ok := splitFieldName(f.t, name)
	if !ok {
		return Value{}
	}
	if first == "" || index >= 0 {
		if index, ok = f.number(first == "", index); !ok {
			return Value{}
		}
	}
	v := f.argument(first, index)
	for v.Ok() && rest != "" {
		var step fieldStep
		if step, rest, ok = nextFieldStep(f.t, rest); !ok {
			return Value{}
		}
		v = f.follow(v, step)
	}
	return v
}

// number gives a field its number; automatic and manual numbers can't be mixed.
func (f *templateFormat) number(auto bool, index int) (int, bool) {
	want := manuallyNumbered
	if auto {
		want = autoNumbered
	}
	if f.numbering == notNumbered {
		f.numbering = want
	}
	if f.numbering != want {
		if auto {
			f.t.Raise(ValueError, "cannot switch from manual field specification to automatic field numbering")
		} else {
			f.t.Raise(ValueError, "cannot switch from automatic field numbering to manual field specification")
		}
		return 0, false
	}
	if auto {
		index = f.nextField
		f.nextField++
	}
	return index, true
}

// argument gives a positional (index >= 0) or keyword argument.
func (f *templateFormat) argument(name string, index int) Value {
	if index >= 0 {
		if index < len(f.args) {
			return f.args[index]
		}
		return f.t.Raise(IndexError, "tuple index out of range")
	}
	for i := 0; i < f.kw.Len(); i++ {
		key := f.kw.Names[i]
		if IsStr(key) && As[Str](key).s == name || IsUnicode(key) && As[Unicode](key).s == name {
			return f.kw.Vals[i]
		}
	}
	return f.t.RaiseKeyError(f.text(name))
}

// fieldStep is .name or [name] or [index].
type fieldStep struct {
	attr  bool
	name  string
	index int // -1: not a number
}

func (f *templateFormat) follow(v Value, step fieldStep) Value {
	switch {
	case step.attr && !f.wide:
		return GetAttr(f.t, v, Intern(step.name))
	case step.attr:
		return getAttrDynamic(f.t, v, f.text(step.name))
	case step.index < 0:
		return GetItem(f.t, v, f.text(step.name))
	}
	key := Int(int64(step.index))
	if TypeOf(v).Slots.Item == nil { // a mapping's key
		key = NewLong(int64(step.index))
	}
	return GetItem(f.t, v, key)
}

// getAttrDynamic is getattr(v, name) for a name that is a str or unicode value.
func getAttrDynamic(t *Thread, v, name Value) Value {
	if IsUnicode(name) {
		s, ok := defaultEncode(t, name)
		if !ok {
			return Value{}
		}
		name = MkStr(s)
	}
	return GetAttr(t, v, internStr(As[Str](name)))
}

// splitFieldName splits off the part before the first . or [, and gives its number or -1.
func splitFieldName(t *Thread, name string) (first string, index int, rest string, ok bool) {
	i := strings.IndexAny(name, ".[")
	if i < 0 {
		i = len(name)
	}
	index, ok = fieldNumber(t, name[:i])
	return name[:i], index, name[i:], ok
}

// fieldNumber gives s as a number, -1 if it isn't one.
func fieldNumber(t *Thread, s string) (int, bool) {
	n, rest, ok := leadingNumber(t, s)
	if ok && rest != "" {
		return -1, true
	}
	return n, ok
}

// nextFieldStep takes a step off the front of rest.
func nextFieldStep(t *Thread, rest string) (step fieldStep, tail string, ok bool) {
	step.index = -1
	switch rest[0] {
	case '.':
		rest = rest[1:]
		i := strings.IndexAny(rest, ".[")
		if i < 0 {
			i = len(rest)
		}
		step.attr, step.name, tail = true, rest[:i], rest[i:]
	case '[':
		i := strings.IndexByte(rest, ']')
		if i < 0 {
			t.Raise(ValueError, "Missing ']' in format string")
			return step, rest, false
		}
		step.name, tail = rest[1:i], rest[i+1:]
		if step.index, ok = fieldNumber(t, step.name); !ok {
			return step, tail, false
		}
	default:
		t.Raise(ValueError, "Only '.' or '[' may follow ']' in format field specifier")
		return step, rest, false
	}
	if step.name == "" {
		t.Raise(ValueError, "Empty attribute in format string")
		return step, tail, false
	}
	return step, tail, true
}

// leadingNumber reads a decimal number off the front of s; -1: there is none.
func leadingNumber(t *Thread, s string) (n int, rest string, ok bool) {
	i := 0
	for ; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
		d := int(s[i] - '0')
		if n > (maxIndex-d)/10 {
			t.Raise(ValueError, "Too many decimal digits in format string")
			return 0, s, false
		}
		n = n*10 + d
	}
	if i == 0 {
		n = -1
	}
	return n, s[i:], true
}
