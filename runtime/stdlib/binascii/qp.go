package binascii

import (
	"strings"

	"grumpy.dev/runtime/py"
)

// Quoted-printable.

const maxLine = 76

func hexValue(c byte) int { return strings.IndexByte("0123456789ABCDEF", c&^(c>>1&0x20)) }

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

// flag converts an optional argument that C takes as an int.
func flag(t *py.Thread, v py.Value, deflt bool) (bool, bool) {
	if v.Zero() {
		return deflt, true
	}
	n, ok := py.ArgInt32(t, v)
	return n != 0, ok
}

func a2bQP(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	data, ok := py.ArgBytes(t, "a2b_qp", 1, args[0])
	if !ok {
		return py.Value{}
	}
	header, ok := flag(t, args[1], false)
	if !ok {
		return py.Value{}
	}
	out := make([]byte, 0, len(data))
	for i := 0; i < len(data); {
		switch c := data[i]; {
		case c == '=':
			var text []byte
			text, i = unquote(data, i+1)
			out = append(out, text...)
		case header && c == '_':
			out = append(out, ' ')
			i++
		default:
			out = append(out, c)
			i++
		}
	}
	return py.MkStr(string(out))
}

// unquote reads what follows a '=' at i, and gives what it stands for and where it ends.
func unquote(data string, i int) ([]byte, int) {
	switch {
	case i >= len(data):
		return nil, i
	case data[i] == '\n' || data[i] == '\r': // a soft line break
		end := strings.IndexByte(data[i:], '\n')
		if end < 0 {
			return nil, len(data)
		}
		return nil, i + end + 1
	case data[i] == '=':
		return []byte{'='}, i + 1
	case i+1 < len(data) && isHex(data[i]) && isHex(data[i+1]):
		return []byte{byte(hexValue(data[i])<<4 | hexValue(data[i+1]))}, i + 2
	}
	return []byte{'='}, i
}

// qpWriter makes quoted-printable text.
type qpWriter struct {
	out                       []byte
	line                      int // length of the current line
	newline                   string
	quoteTabs, isText, header bool
}

func b2aQP(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	data, ok := py.ArgBytes(t, "b2a_qp", 1, args[0])
	if !ok {
		return py.Value{}
	}
	w := &qpWriter{newline: "\n"}
	if w.quoteTabs, ok = flag(t, args[1], false); !ok {
		return py.Value{}
	}
	if w.isText, ok = flag(t, args[2], true); !ok {
		return py.Value{}
	}
	if w.header, ok = flag(t, args[3], false); !ok {
		return py.Value{}
	}
	if i := strings.IndexByte(data, '\n'); i > 0 && data[i-1] == '\r' {
		w.newline = "\r\n"
	}
	for i := 0; i < len(data); {
		i = w.next(data, i)
	}
	return py.MkStr(string(w.out))
}

// mustQuote tells whether the byte at i can't stand for itself.
func (w *qpWriter) mustQuote(data string, i int) bool {
	c, last := data[i], i+1 == len(data)
	switch {
	case c > 126 || c == '=' || w.header && c == '_':
		return true
	case c == '.' && w.line == 0:
		return last || data[i+1] == '\n' || data[i+1] == '\r' || data[i+1] == 0
	case c == '\r' || c == '\n':
		return !w.isText
	case c == '\t' || c == ' ':
		return last || w.quoteTabs
	}
	return c < 33
}

func (w *qpWriter) hex(c byte) {
	const digits = "0123456789ABCDEF"
	w.out = append(w.out, '=', digits[c>>4], digits[c&15])
}

func (w *qpWriter) softBreak() {
	w.out = append(append(w.out, '='), w.newline...)
	w.line = 0
}

// next writes the byte at i, or the line end there, and tells where to go on.
func (w *qpWriter) next(data string, i int) int {
	c := data[i]
	if w.mustQuote(data, i) {
		if w.line+3 >= maxLine {
			w.softBreak()
		}
		w.hex(c)
		w.line += 3
		return i + 1
	}
	if pair := c == '\r' && i+1 < len(data) && data[i+1] == '\n'; w.isText && (c == '\n' || pair) {
		w.line = 0
		if n := len(w.out); n > 0 && (w.out[n-1] == ' ' || w.out[n-1] == '\t') {
			blank := w.out[n-1]
			w.out = w.out[:n-1]
			w.hex(blank)
		}
		w.out = append(w.out, w.newline...)
		if pair {
			i++
		}
		return i + 1
	}
	if i+1 != len(data) && data[i+1] != '\n' && w.line+1 >= maxLine {
		w.softBreak()
	}
	w.line++
	if w.header && c == ' ' {
		c = '_'
	}
	w.out = append(w.out, c)
	return i + 1
}
