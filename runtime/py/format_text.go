// The __format__ of str and unicode.
package py

import "strconv"

// pad puts fill characters around s, whose length in characters is n, to reach the width; alignment '=' pads at the left.
func (f *formatSpec) pad(t *Thread, s string, n int, wide bool) (string, bool) {
	left, right := f.padding(n)
	if left+right == 0 {
		return s, true
	}
	if !HasRoom(t, left+right+len(s), 1) {
		return "", false
	}
	fill := []byte{f.fillByte()}
	if wide && f.fill >= 0 {
		fill = wtfAppend(nil, f.fill)
	}
	b := make([]byte, 0, (left+right)*len(fill)+len(s))
	for range left {
		b = append(b, fill...)
	}
	b = append(b, s...)
	for range right {
		b = append(b, fill...)
	}
	return bytesAsString(b), true
}

// formatText is the __format__ of str and unicode: it gives s (n characters) formatted by spec.
func formatText(t *Thread, self Value, s string, n int, spec []rune, wide bool) (string, bool) {
	if len(spec) == 0 {
		return s, true
	}
	f, ok := parseTextSpec(t, self, spec, wide)
	if !ok {
		return "", false
	}
	if f.precision >= 0 && f.precision < n {
		if wide {
			s = s[:wtfOffset(s, f.precision)]
		} else {
			s = s[:f.precision]
		}
		n = f.precision
	}
	return f.pad(t, s, n, wide)
}

// appendFormattedStr appends the bytes s of the str self formatted by spec.
func appendFormattedStr(t *Thread, out []byte, self Value, spec string) ([]byte, bool) {
	var room [shortSpec]rune
	f, ok := parseTextSpec(t, self, specRunes(room[:0], spec), false)
	if !ok {
		return nil, false
	}
	s := As[Str](self).s
	if f.precision >= 0 && f.precision < len(s) {
		s = s[:f.precision]
	}
	left, right := f.padding(len(s))
	if !HasRoom(t, left+right+len(s), 1) {
		return nil, false
	}
	return appendFill(append(appendFill(out, left, f.fillByte()), s...), right, f.fillByte()), true
}

// parseTextSpec reads a specification for text and refuses what only numbers know.
func parseTextSpec(t *Thread, self Value, spec []rune, wide bool) (formatSpec, bool) {
	f, ok := parseFormatSpec(t, spec, 's', '<')
	if !ok {
		return f, false
	}
	problem := ""
	switch {
	case f.verb != 's':
		if wide && (f.verb <= ' ' || f.verb >= 0x80) {
			t.Raise(ValueError, "Unknown format code '\\x"+strconv.FormatInt(int64(f.verb), 16)+"' for object of type '"+
				TypeName(self)+"'")
			return f, false
		}
		raiseUnknownFormat(t, f.verb, self)
		return f, false
	case f.sign != 0:
		problem = "Sign not allowed in string format specifier"
	case f.alternate:
		problem = "Alternate form (#) not allowed in string format specifier"
	case f.align == '=':
		problem = "'=' alignment not allowed in string format specifier"
	}
	if problem != "" {
		t.Raise(ValueError, problem)
		return f, false
	}
	return f, true
}

// strFormatMethod is str.__format__.
func strFormatMethod(t *Thread, self Value, args []Value) Value {
	spec := formatMethodArg(t, args[0])
	if spec.Zero() {
		return spec
	}
	if spec = ToStr(t, spec); spec.Zero() {
		return spec
	}
	s := As[Str](self).s
	if As[Str](spec).s == "" {
		return ToStr(t, self)
	}
	var room [shortSpec]rune
	r, ok := formatText(t, self, s, len(s), specRunes(room[:0], As[Str](spec).s), false)
	if !ok {
		return Value{}
	}
	return t.strCut(r, len(r))
}

// formatMethodArg checks the argument of a __format__ method.
func formatMethodArg(t *Thread, v Value) Value {
	if IsStr(v) || IsUnicode(v) {
		return v
	}
	return t.Raise(TypeError, "__format__ arg must be str or unicode, not "+TypeName(v))
}

// unicodeFormatMethod is unicode.__format__.
func unicodeFormatMethod(t *Thread, self Value, args []Value) Value {
	spec := formatMethodArg(t, args[0])
	if spec.Zero() {
		return spec
	}
	if spec = ToUnicode(t, spec); spec.Zero() {
		return spec
	}
	u := As[Unicode](self)
	if len(As[Unicode](spec).s) == 0 {
		return ToUnicode(t, self)
	}
	r, ok := formatText(t, self, u.s, u.n, As[Unicode](spec).codePoints(), true)
	if !ok {
		return Value{}
	}
	return MkUnicode(r)
}
