// Literals: their text → runtime values, with CPython's errors for bad escapes.

package syntax

import (
	"strconv"
	"strings"

	"grumpy.dev/runtime/dynamic/diagnostics"
	"grumpy.dev/runtime/py"
)

// ---- Numbers

func (p *parser) number(index int) py.Value { return parseNumber(p.tokens.text(index), false) }

// parseNumber gives the value of a literal as the tokenizer accepted it; negative for one with a minus sign folded
// into it.
func parseNumber(text string, negative bool) py.Value {
	last := text[len(text)-1] | 0x20
	hex := len(text) > 1 && text[1]|0x20 == 'x'
	switch {
	case last == 'j' && !hex:
		return py.NewComplex(complex(0, signed(parseFloat(text[:len(text)-1]), negative)))
	case !hex && isFloat(text):
		return py.Float(signed(parseFloat(text), negative))
	}
	return py.IntegerLiteral(text, negative)
}

func signed(f float64, negative bool) float64 {
	if negative {
		return -f
	}
	return f
}

// isFloat: `08` is no octal number, but the tokenizer lets it by before an `e` that begins a word: then it is a float.
func isFloat(text string) bool {
	return strings.ContainsAny(text, ".eE") || text[0] == '0' && strings.ContainsAny(text, "89")
}

func parseFloat(text string) float64 {
	f, _ := strconv.ParseFloat(text, 64) // too large gives an infinity, as in CPython
	return f
}

// ---- Strings

// stringContext says how the strings of a source are read.
type stringContext struct {
	encoding string
	// recoded: the text was recoded from encoding to UTF-8.
	recoded        bool
	unicodeLiteral bool
}

// strings gives the value of the adjacent string literals from token first to last.
func (p *parser) strings(first, last int) py.Value {
	t := p.thread()
	value := p.stringOf(first)
	for i := first + 1; i <= last && value.Ok(); i++ {
		if next := p.stringOf(i); next.Zero() {
			value = next
		} else {
			value = py.Add(t, value, next)
		}
	}
	if value.Zero() {
		p.literalError(p.tokens.list[first].line)
		return py.MkStr("")
	}
	return value
}

// literalError keeps the exception that is set: a UnicodeError becomes a SyntaxError, others stay.
func (p *parser) literalError(line int) {
	t := p.thread()
	if !t.ErrMatches(py.UnicodeError) {
		p.errors = append(p.errors, buildError{line: line, exc: diagnostics.Pending(t)})
		return
	}
	exc := t.FetchExc()
	message := "(unicode error) "
	if text := py.ToStr(t, exc.Value(t)); text.Ok() {
		message += py.As[py.Str](text).String()
	} else {
		t.ClearExc()
	}
	// CPython formats this into 128 bytes.
	p.error(message[:min(len(message), 127)], line)
}

// stringOf gives the value of one string literal; zero: an exception is set.
func (p *parser) stringOf(index int) py.Value {
	text := p.tokens.text(index)
	unicode, raw := p.strings_.unicodeLiteral, false
	at := 0
	for ; text[at] != '"' && text[at] != '\''; at++ {
		switch text[at] | 0x20 {
		case 'u':
			unicode = true
		case 'b':
			unicode = false
		default:
			raw = true
		}
	}
	width := 1
	if len(text)-at >= 6 && text[at+1] == text[at] && text[at+2] == text[at] {
		width = 3
	}
	body := text[at+width : len(text)-width]
	if unicode {
		return p.unicodeValue(body, raw)
	}
	return p.strValue(body, raw || strings.IndexByte(body, '\\') < 0)
}

func (p *parser) strValue(body string, raw bool) py.Value {
	text, ok := body, true
	switch {
	case raw && p.strings_.recoded && !isASCII(body):
		text, ok = p.recode(body)
	case raw:
	case p.strings_.recoded && !isASCII(body):
		text, ok = p.recodeEscaped(body)
	default:
		text, ok = py.DecodeStrEscapes(p.thread(), body)
	}
	if !ok {
		return py.Value{}
	}
	return py.MkStr(text)
}

// recode brings bytes of a recoded source back to the encoding of the file.
func (p *parser) recode(body string) (string, bool) {
	t := p.thread()
	text, ok := py.DecodeString(t, body, "utf-8")
	if !ok {
		return "", false
	}
	return py.EncodeString(t, text, p.strings_.encoding)
}

// recodeEscaped decodes escapes and recodes what stands between them, where bytes may look like a backslash.
func (p *parser) recodeEscaped(body string) (string, bool) {
	var out strings.Builder
	for body != "" {
		n := runLength(body, false)
		ascii, slash := strings.CutSuffix(body[:n], "\\")
		if n == len(body) || !slash || (n-len(strings.TrimRight(ascii, "\\")))%2 == 0 {
			ascii, slash = body[:n], false
		}
		text, ok := py.DecodeStrEscapes(p.thread(), ascii)
		if !ok {
			return "", false
		}
		out.WriteString(text)
		if slash {
			out.WriteByte('\\')
		}
		body = body[n:]
		n = runLength(body, true)
		if text, ok = p.recode(body[:n]); !ok {
			return "", false
		}
		out.WriteString(text)
		body = body[n:]
	}
	return out.String(), true
}

// runLength gives how many bytes at the front of s are (or aren't) past ASCII.
func runLength(s string, high bool) int {
	n := 0
	for n < len(s) && s[n] >= 0x80 == high {
		n++
	}
	return n
}

func (p *parser) unicodeValue(body string, raw bool) py.Value {
	if isASCII(body) && strings.IndexByte(body, '\\') < 0 {
		return py.MkUnicode(body)
	}
	t := p.thread()
	if p.strings_.encoding != "" && p.strings_.encoding != "iso-8859-1" && !isASCII(body) {
		escaped, ok := escapeNonASCII(t, body)
		if !ok {
			return py.Value{}
		}
		body = escaped
	}
	text, ok := py.DecodeUnicodeEscapes(t, body, raw)
	if !ok {
		return py.Value{}
	}
	return py.MkUnicode(text)
}

// escapeNonASCII brings UTF-8 to `\U` escapes, which is how CPython does it, so that positions in messages agree. A
// backslash before such a character is one, too.
func escapeNonASCII(t *py.Thread, body string) (string, bool) {
	var out strings.Builder
	for i := 0; i < len(body); {
		switch {
		case body[i] == '\\' && i+1 < len(body) && body[i+1] >= 0x80:
			out.WriteString("\\u005c")
			i++
		case body[i] == '\\' && i+1 < len(body):
			out.WriteString(body[i : i+2])
			i += 2
		case body[i] < 0x80:
			out.WriteByte(body[i])
			i++
		default:
			n := runLength(body[i:], true)
			text, ok := py.DecodeString(t, body[i:i+n], "utf-8")
			if !ok {
				return "", false
			}
			for _, c := range py.Runes(text) {
				digits := strconv.FormatInt(int64(c), 16)
				out.WriteString("\\U" + "00000000"[len(digits):] + digits)
			}
			i += n
		}
	}
	return out.String(), true
}
