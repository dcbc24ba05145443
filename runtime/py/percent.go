// The % operator of str and unicode: parsing the format and taking the arguments.
//
// One formatter serves both: the format is bytes or generalised UTF-8, in which the characters that
// mean something are ASCII. What surprises: a str format that meets a unicode argument starts
// over as unicode from that conversion on, with what it has already made decoded as ASCII; and a
// single argument that isn't a tuple serves as arguments and as mapping.
package py

import (
	"strconv"
	"strings"
)

type percentFlags uint8

const (
	flagLeft percentFlags = 1 << iota
	flagSign
	flagBlank
	flagAlt
	flagZero
)

// percentFormat is one run of the % operator.
type percentFormat struct {
	t       *Thread
	format  string
	pos     int
	wide    bool // unicode
	args    Value
	items   []Value // of args if it is a tuple
	argLen  int     // -1: args is the only argument
	argPos  int     // next argument
	mapping Value
	out     []byte
}

// percentSpec is one conversion: %(key)#0- +width.prec type.
type percentSpec struct {
	flags       percentFlags
	width, prec int // prec -1: none
	verb        rune
	zeroFill    bool
}

// plain tells that the conversion has no flags, width or precision.
func (spec *percentSpec) plain() bool { return spec.flags == 0 && spec.width == 0 && spec.prec < 0 }

var percentFlagOf = [...]percentFlags{'-': flagLeft, '+': flagSign, ' ': flagBlank, '#': flagAlt, '0': flagZero}

func strMod(t *Thread, a, b Value) Value {
	if !IsStr(a) {
		return NotImplemented
	}
	return percentStr(t, As[Str](a).s, b)
}

func unicodeMod(t *Thread, a, b Value) Value {
	if !IsUnicode(a) {
		return NotImplemented
	}
	u := unicodeFrom(t, a)
	if u == nil {
		return Value{}
	}
	p := percentFormat{t: t, format: u.s, args: b, argLen: -1, argPos: -2, out: t.takeScratch(), wide: true}
	p.init()
	var r Value
	if p.run() == percentDone {
		r = t.unicodeOf(p.out, wtfCount(bytesAsString(p.out)))
	}
	t.giveScratch(p.out)
	return r
}

// percentStr formats a str; the result may be unicode.
func percentStr(t *Thread, format string, args Value) Value {
	var room [shortRepr]byte
	if out, ok := appendPlainly(room[:0], format, args); ok {
		return t.strOf(out)
	}
	p := percentFormat{t: t, format: format, args: args, argLen: -1, argPos: -2, out: t.takeScratch()}
	p.init()
	switch p.run() {
	case percentDone:
		r := t.strOf(p.out)
		t.giveScratch(p.out)
		return r
	case percentFailed:
		t.giveScratch(p.out)
		return Value{}
	}
	done := decodeDefault(t, string(p.out))
	if done == nil {
		return Value{}
	}
	rest := decodeDefault(t, format[p.pos:])
	if rest == nil {
		return Value{}
	}
	if IsTuple(args) && p.argPos > 0 {
		args = TupleOf(p.items[p.argPos:]).V()
	}
	out, ok := percentUnicodeText(t, rest.s, args)
	if !ok {
		return Value{}
	}
	return MkUnicode(done.s + out)
}

// appendPlainly formats where all conversions are %s, %d and their like of exact strs and small ints; false: they aren't all.
func appendPlainly(out []byte, format string, args Value) ([]byte, bool) {
	one := [1]Value{args}
	items := one[:]
	if IsTuple(args) {
		items = As[Tuple](args).items
	}
	used := 0
	for i := 0; i < len(format); i += 2 {
		at := indexByteNear(format, '%', i)
		if at < 0 {
			out = append(out, format[i:]...)
			break
		}
		out = append(out, format[i:at]...)
		i = at
		if at+1 == len(format) || used == len(items) {
			return out, false
		}
		v, verb := items[used], format[at+1]
		used++
		switch {
		case v.IsInt() && (verb == 'd' || verb == 's' || verb == 'i' || verb == 'r'):
			out = strconv.AppendInt(out, v.Int(), 10)
		case verb == 's' && IsExact(v, StrType):
			out = append(out, As[Str](v).s...)
		case verb == 'r' && IsExact(v, StrType):
			out = appendQuoted(out, As[Str](v).s)
		default:
			return out, false
		}
	}
	return out, used == len(items)
}

// percentUnicodeText formats unicode.
func percentUnicodeText(t *Thread, format string, args Value) (string, bool) {
	p := percentFormat{t: t, format: format, args: args, argLen: -1, argPos: -2, out: t.takeScratch(), wide: true}
	p.init()
	done := p.run() == percentDone
	text := ""
	if done {
		text = string(p.out)
	}
	t.giveScratch(p.out)
	return text, done
}

// init finds out what the arguments are.
func (p *percentFormat) init() {
	if IsTuple(p.args) {
		p.items = As[Tuple](p.args).items
		p.argLen, p.argPos = len(p.items), 0
	} else if TypeOf(p.args).Slots.Subscript != nil && !IsStr(p.args) && !IsUnicode(p.args) {
		p.mapping = p.args
	}
}

// percentResult is how a run or a step ended.
type percentResult int

const (
	percentDone    percentResult = iota
	percentFailed                // an exception is set
	percentUnicode               // a unicode argument was met: pos is at its conversion, argPos at its argument
)

func (p *percentFormat) run() percentResult {
	for {
		i := strings.IndexByte(p.format[p.pos:], '%')
		if i < 0 {
			p.out = append(p.out, p.format[p.pos:]...)
			break
		}
		p.out = append(p.out, p.format[p.pos:p.pos+i]...)
		p.pos += i
		start, startArg := p.pos, p.argPos
		if r := p.conversion(); r != percentDone {
			p.pos, p.argPos = start, startArg
			return r
		}
	}
	if p.argPos < p.argLen && p.mapping.Zero() {
		p.t.Raise(TypeError, "not all arguments converted during string formatting")
		return percentFailed
	}
	return percentDone
}

// conversion does the conversion at pos.
func (p *percentFormat) conversion() percentResult {
	p.pos++
	spec, ok := p.parseSpec()
	if !ok {
		return percentFailed
	}
	if spec.verb == '%' {
		return p.emit(&spec, "%", false)
	}
	v := p.nextArg()
	if v.Zero() {
		return percentFailed
	}
	r := percentDone
	if !spec.plain() || !p.convertPlain(spec.verb, v) {
		r = p.convert(&spec, v)
	}
	if r == percentDone && p.mapping.Ok() && p.argPos < p.argLen {
		p.t.Raise(TypeError, "not all arguments converted during string formatting")
		return percentFailed
	}
	return r
}

// nextArg takes the next argument.
func (p *percentFormat) nextArg() Value {
	if p.argPos < p.argLen {
		p.argPos++
		if p.argLen < 0 {
			return p.args
		}
		return p.items[p.argPos-1]
	}
	return p.t.Raise(TypeError, "not enough arguments for format string")
}

// peek gives the byte at pos, 0 at the end.
func (p *percentFormat) peek() byte {
	if p.pos < len(p.format) {
		return p.format[p.pos]
	}
	return 0
}

func (p *percentFormat) parseSpec() (spec percentSpec, ok bool) {
	spec.prec = -1
	if p.peek() == '(' && !p.takeKey() {
		return
	}
	for c := p.peek(); int(c) < len(percentFlagOf) && percentFlagOf[c] != 0; c = p.peek() {
		spec.flags |= percentFlagOf[c]
		p.pos++
	}
	if spec.width, ok = p.parseWidth(&spec); !ok {
		return
	}
	if p.peek() == '.' {
		p.pos++
		if spec.prec, ok = p.parsePrec(); !ok {
			return
		}
	}
	if c := p.peek(); c == 'h' || c == 'l' || c == 'L' {
		p.pos++
	}
	if p.pos >= len(p.format) {
		p.t.Raise(ValueError, "incomplete format")
		return spec, false
	}
	size := 1
	spec.verb = rune(p.format[p.pos])
	if p.wide {
		spec.verb, size = wtfDecode(p.format[p.pos:])
	}
	p.pos += size
	return spec, true
}

// takeKey reads (key) and makes mapping[key] the only argument.
func (p *percentFormat) takeKey() bool {
	if p.mapping.Zero() {
		p.t.Raise(TypeError, "format requires a mapping")
		return false
	}
	p.pos++
	start, depth := p.pos, 1
	for ; p.pos < len(p.format); p.pos++ {
		switch p.format[p.pos] {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth == 0 {
			break
		}
	}
	if p.pos >= len(p.format) {
		p.t.Raise(ValueError, "incomplete format key")
		return false
	}
	text := p.format[start:p.pos]
	p.pos++
	key := MkStr(text)
	if p.wide {
		key = MkUnicode(text)
	}
	v := GetItem(p.t, p.mapping, key)
	p.args, p.argLen, p.argPos = v, -1, -2
	return v.Ok()
}

// starArg takes the int that a * stands for.
func (p *percentFormat) starArg() (int64, bool) {
	v := p.nextArg()
	if v.Zero() {
		return 0, false
	}
	if !IsAnyInt(v) {
		p.t.Raise(TypeError, "* wants int")
		return 0, false
	}
	return IntValue(v), true
}

const maxInt32 = 1<<31 - 1

// checkInt32 refuses what is no C int.
func checkInt32(t *Thread, i int64) bool {
	if i > maxInt32 || i < -maxInt32-1 {
		t.Raise(OverflowError, "Python int too large to convert to C int")
		return false
	}
	return true
}

func (p *percentFormat) parseWidth(spec *percentSpec) (int, bool) {
	if p.peek() != '*' {
		return p.number(maxIndex, "width too big")
	}
	p.pos++
	w, ok := p.starArg()
	if w < 0 {
		spec.flags |= flagLeft
		w = -w
	}
	return int(w), ok
}

func (p *percentFormat) parsePrec() (int, bool) {
	if p.peek() != '*' {
		return p.number(maxInt32, "prec too big")
	}
	p.pos++
	n, ok := p.starArg()
	if !ok || !checkInt32(p.t, n) {
		return 0, false
	}
	return int(max(n, 0)), true
}

// number reads decimal digits (0 if there are none).
func (p *percentFormat) number(limit int, msg string) (int, bool) {
	n := 0
	for c := p.peek(); c >= '0' && c <= '9'; c = p.peek() {
		if n > (limit-int(c-'0'))/10 {
			p.t.Raise(ValueError, msg)
			return 0, false
		}
		n = n*10 + int(c-'0')
		p.pos++
	}
	return n, true
}

// raiseBadVerb reports a conversion character that doesn't exist.
func (p *percentFormat) raiseBadVerb(verb rune) percentResult {
	index, code, shown := p.pos-1, strconv.FormatUint(uint64(verb), 16), string(byte(verb))
	if p.wide {
		index = wtfCount(p.format[:p.pos]) - 1
		if verb < ' ' || verb >= 0x7F {
			shown = "?"
		}
	} else if verb >= 0x80 {
		code = "ffffff" + code // the byte is a signed char in CPython's message
	}
	if !p.wide {
		shown = p.format[index : index+1]
	}
	p.t.Raise(ValueError, "unsupported format character '"+shown+"' (0x"+code+") at index "+strconv.Itoa(index))
	return percentFailed
}
