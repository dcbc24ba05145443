// The % operator: the conversions themselves.
package py

import (
	"slices"
	"strconv"
	"strings"
)

// convert formats one argument.
func (p *percentFormat) convert(spec *percentSpec, v Value) percentResult {
	switch spec.verb {
	case 's', 'r':
		return p.convertText(spec, v)
	case 'i', 'd', 'u', 'o', 'x', 'X':
		return p.convertInt(spec, v)
	case 'e', 'E', 'f', 'F', 'g', 'G':
		return p.convertFloat(spec, v)
	case 'c':
		return p.convertChar(spec, v)
	}
	return p.raiseBadVerb(spec.verb)
}

// convertPlain does the commonest conversions without width: %d of a small int, %s of a str or small int. false: it did nothing.
func (p *percentFormat) convertPlain(verb rune, v Value) bool {
	switch {
	case v.IsInt() && (verb == 'd' || verb == 's' || verb == 'i' || verb == 'r'):
		p.out = strconv.AppendInt(p.out, v.Int(), 10)
	case verb == 's' && IsExact(v, StrType) && (!p.wide || isASCII(As[Str](v).s) && defaultEncodingName.Load() == nil):
		p.out = append(p.out, As[Str](v).s...)
	case verb == 'r' && IsExact(v, StrType):
		p.out = appendQuoted(p.out, As[Str](v).s)
	default:
		return false
	}
	return true
}

// convertText is %s and %r.
func (p *percentFormat) convertText(spec *percentSpec, v Value) percentResult {
	text := v
	switch {
	case spec.verb == 'r':
		text = Repr(p.t, v)
	case !p.wide && IsUnicode(v):
		return percentUnicode
	case p.wide:
		text = ToUnicode(p.t, v)
	default:
		text = strOrUnicodeOf(p.t, v)
	}
	if text.Zero() {
		return percentFailed
	}
	if !p.wide && IsUnicode(text) {
		return percentUnicode
	}
	s, ok := p.textOf(text)
	if !ok {
		return percentFailed
	}
	if spec.prec >= 0 {
		s = p.truncate(s, spec.prec)
	}
	return p.emit(spec, s, false)
}

// textOf gives the text of a str (decoded where the format is unicode) or unicode.
func (p *percentFormat) textOf(v Value) (string, bool) {
	switch {
	case IsUnicode(v):
		return As[Unicode](v).s, true
	case !IsStr(v):
		p.t.Raise(TypeError, "%s argument has non-string str()")
		return "", false
	case !p.wide:
		return As[Str](v).s, true
	}
	u := decodeDefault(p.t, As[Str](v).s)
	if u == nil {
		return "", false
	}
	return u.s, true
}

// truncate keeps the first n characters.
func (p *percentFormat) truncate(s string, n int) string {
	switch {
	case n >= len(s):
		return s
	case p.wide:
		return s[:wtfOffset(s, n)]
	}
	return s[:n]
}

// convertInt is %d and its like.
func (p *percentFormat) convertInt(spec *percentSpec, v Value) percentResult {
	if spec.verb == 'i' {
		spec.verb = 'd'
	}
	n := percentInteger(p.t, v)
	if n.Zero() {
		p.t.ClearExc()
		p.t.Raise(TypeError, "%"+string(spec.verb)+" format: a number is required, not "+TypeName(v))
		return percentFailed
	}
	var s string
	var ok bool
	if IsLong(n) {
		s, ok = percentLong(p.t, n, spec)
	} else {
		s, ok = percentInt(p.t, IntValue(n), spec)
	}
	if !ok {
		return percentFailed
	}
	spec.zeroFill = spec.flags&flagZero != 0
	return p.emit(spec, s, true)
}

// percentInteger converts an argument of %d to int or long; zero: it is no number.
func percentInteger(t *Thread, v Value) Value {
	if IsAnyInt(v) || IsLong(v) {
		return v
	}
	ty := TypeOf(v)
	if f := ty.Slots.Int; f != nil {
		if n := f(t, v); n.Ok() && (IsAnyInt(n) || IsLong(n)) {
			return n
		}
		t.ClearExc()
	}
	if f := ty.Slots.Long; f != nil {
		if n := f(t, v); n.Ok() && (IsAnyInt(n) || IsLong(n)) {
			return n
		}
	}
	return Value{}
}

// percentIntBuffer is the size of the buffer that CPython formats an int in; more precision is an error.
const percentIntBuffer = 120

// percentInt formats an int with sign, precision and, where asked for, the prefix of its base.
func percentInt(t *Thread, i int64, spec *percentSpec) (string, bool) {
	if spec.prec >= percentIntBuffer-3 {
		t.Raise(OverflowError, "formatted integer is too long (precision too large?)")
		return "", false
	}
	base := 10
	switch spec.verb {
	case 'o':
		base = 8
	case 'x', 'X':
		base = 16
	}
	var space [24]byte
	digits := strconv.AppendInt(space[:0], i, base)
	sign := ""
	if i < 0 {
		sign, digits = "-", digits[1:]
	}
	text := string(digits)
	if i == 0 && spec.prec == 0 { // as C's printf
		text = ""
	}
	if pad := spec.prec - len(text); pad > 0 {
		text = strings.Repeat("0", pad) + text
	}
	switch {
	case spec.verb == 'o' && spec.flags&flagAlt != 0 && !strings.HasPrefix(text, "0"):
		text = "0" + text
	case base == 16 && spec.flags&flagAlt != 0:
		text = "0x" + text
	}
	if spec.verb == 'X' {
		text = strings.ToUpper(text)
	}
	return sign + text, true
}

// percentLong formats a long as percentInt does an int; subclasses speak through their own str, oct and hex.
func percentLong(t *Thread, v Value, spec *percentSpec) (string, bool) {
	if spec.prec > maxInt32-3 {
		t.Raise(OverflowError, "precision too large")
		return "", false
	}
	slot, prefix := TypeOf(v).Slots.Str, 0
	switch spec.verb {
	case 'o':
		slot = TypeOf(v).Slots.Oct
	case 'x', 'X':
		slot, prefix = TypeOf(v).Slots.Hex, 2
	}
	r := slot(t, v)
	if r.Zero() {
		return "", false
	}
	if !IsStr(r) {
		t.Raise(TypeError, "expected string or Unicode object, "+TypeName(r)+" found")
		return "", false
	}
	s := strings.TrimSuffix(As[Str](r).s, "L")
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	if !IsExact(v, LongType) && !isLongText(s, spec.verb) {
		name := map[rune]string{'o': "oct", 'x': "hex", 'X': "hex"}[rune(spec.verb)]
		if name == "" {
			name = "str"
		}
		t.Raise(ValueError, "%"+string(spec.verb)+" format: invalid result of __"+name+"__ (type="+TypeName(v)+")")
		return "", false
	}
	head := ""
	if len(s) > prefix {
		head, s = s[:prefix], s[prefix:]
	}
	if spec.flags&flagAlt == 0 {
		head = ""
		if spec.verb == 'o' && len(s) > 1 {
			s = s[1:]
		}
	}
	if pad := spec.prec - len(s); pad > 0 {
		s = strings.Repeat("0", pad) + s
	}
	if s = head + s; spec.verb == 'X' {
		s = strings.ToUpper(s)
	}
	return sign + s, true
}

// isLongText tells whether what a subclass's __str__, __oct__ or __hex__ gave, without a sign, can be formatted further.
func isLongText(s string, verb rune) bool {
	digits := s
	switch verb {
	case 'o':
		return strings.HasPrefix(s, "0")
	case 'x', 'X':
		var prefixed bool
		if digits, prefixed = strings.CutPrefix(s, "0x"); !prefixed {
			return false
		}
	}
	return digits != ""
}

// convertFloat is %f and its like.
func (p *percentFormat) convertFloat(spec *percentSpec, v Value) percentResult {
	f, ok := AsFloat(p.t, v)
	if !ok {
		if !p.wide {
			p.t.ClearExc()
			p.t.Raise(TypeError, "float argument required, not "+TypeName(v))
		}
		return percentFailed
	}
	prec := spec.prec
	if prec < 0 {
		prec = 6
	}
	if !HasRoom(p.t, prec, 4) { // the digits are copied
		return percentFailed
	}
	var room [64]byte
	s := formatDouble(room[:0], f, byte(spec.verb), prec, spec.flags&flagAlt != 0)
	spec.zeroFill = spec.flags&flagZero != 0
	return p.emit(spec, s, true)
}

// formatDouble writes a float, in room or elsewhere, by one of C's conversions eEfFgG.
func formatDouble(room []byte, f float64, verb byte, prec int, alt bool) string {
	s, special := specialFloat(f)
	if !special {
		s = bytesAsString(floatText(room, f, lowerByte(verb), prec, alt))
	}
	if verb < 'a' {
		return upperBytes(s)
	}
	return s
}

// convertChar is %c.
func (p *percentFormat) convertChar(spec *percentSpec, v Value) percentResult {
	if p.wide {
		return p.convertWideChar(spec, v)
	}
	if IsUnicode(v) {
		return percentUnicode
	}
	if IsStr(v) {
		if len(As[Str](v).s) != 1 {
			p.t.Raise(TypeError, "%c requires int or char")
			return percentFailed
		}
		return p.emit(spec, As[Str](v).s, false)
	}
	c, ok := argByte(p.t, v)
	if !ok {
		return percentFailed
	}
	return p.emit(spec, string([]byte{c}), false)
}

func (p *percentFormat) convertWideChar(spec *percentSpec, v Value) percentResult {
	if IsStr(v) && len(As[Str](v).s) != 1 {
		p.t.Raise(TypeError, "%c requires int or char")
		return percentFailed
	}
	if IsUnicode(v) || IsStr(v) {
		u := unicodeFrom(p.t, v)
		if u == nil {
			return percentFailed
		}
		if u.n != 1 {
			p.t.Raise(TypeError, "%c requires int or char")
			return percentFailed
		}
		return p.emit(spec, u.s, false)
	}
	n := percentInteger(p.t, v)
	if n.Ok() && IsLong(n) && As[Long](n).b != nil {
		n = Value{}
	}
	if n.Zero() {
		p.t.ClearExc()
		p.t.Raise(TypeError, "%c requires int or char")
		return percentFailed
	}
	i, _ := argLong(p.t, n)
	if i < 0 || i > maxRune {
		p.t.Raise(OverflowError, "%c arg not in range(0x110000) (wide Python build)")
		return percentFailed
	}
	return p.emit(spec, string(wtfAppend(nil, rune(i))), false)
}

// emit writes s padded to the width; a number gets its sign and prefix before zeros.
func (p *percentFormat) emit(spec *percentSpec, s string, number bool) percentResult {
	sign := ""
	if number {
		sign, s = splitSign(s, spec.flags)
	}
	if number && spec.flags&flagAlt != 0 && (spec.verb == 'x' || spec.verb == 'X') && len(s) > 2 {
		sign, s = sign+s[:2], s[2:]
	}
	n := len(sign) + len(s)
	if p.wide && spec.width > 0 {
		n = len(sign) + wtfCount(s)
	}
	pad := padding(spec.width, n)
	switch {
	case pad == 0:
		p.out = append(append(p.out, sign...), s...)
		return percentDone
	case !HasRoom(p.t, n+pad, 2): // here and in the result
		return percentFailed
	}
	p.out = slices.Grow(p.out, len(sign)+len(s)+pad)
	switch {
	case spec.flags&flagLeft != 0:
		p.out = appendRepeat(append(append(p.out, sign...), s...), ' ', pad)
	case spec.zeroFill:
		p.out = append(appendRepeat(append(p.out, sign...), '0', pad), s...)
	default:
		p.out = append(append(appendRepeat(p.out, ' ', pad), sign...), s...)
	}
	return percentDone
}

// splitSign takes the sign off a number and adds the one that the flags ask for.
func splitSign(s string, flags percentFlags) (sign, rest string) {
	switch {
	case s != "" && (s[0] == '-' || s[0] == '+'):
		return s[:1], s[1:]
	case flags&flagSign != 0:
		return "+", s
	case flags&flagBlank != 0:
		return " ", s
	}
	return "", s
}

func appendRepeat(b []byte, c byte, n int) []byte {
	for ; n > 0; n-- {
		b = append(b, c)
	}
	return b
}
