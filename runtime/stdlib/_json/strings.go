package json

import "grumpy.dev/runtime/py"

// scanStringFunction is _json.scanstring.
func scanStringFunction(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	end, ok := argIndex(t, args[1])
	if !ok {
		return py.Value{}
	}
	encoding, strict := defaultEncoding, 1
	if args[2].Ok() && args[2] != py.None {
		if encoding, ok = encodingArgument(t, args[2]); !ok {
			return py.Value{}
		}
	}
	if args[3].Ok() {
		if strict, ok = py.ArgInt32(t, args[3]); !ok {
			return py.Value{}
		}
	}
	switch v := args[0]; {
	case py.IsStr(v):
		return scanned(bytesSource(v, py.As[py.Str](v).String(), false, encoding, strict != 0).scanString(t, end))
	case py.IsUnicode(v) && py.As[py.Unicode](v).ASCII():
		return scanned(bytesSource(v, py.As[py.Unicode](v).String(), true, "", strict != 0).scanString(t, end))
	case py.IsUnicode(v):
		return scanned(runesSource(v, strict != 0).scanString(t, end))
	}
	badText(t, args[0])
	return py.Value{}
}

func encodingArgument(t *py.Thread, v py.Value) (string, bool) {
	if !py.IsStr(v) && !py.IsUnicode(v) {
		py.ArgFail(t, "scanstring", 3, "string or None", v)
		return "", false
	}
	s := py.ToStr(t, v)
	if s.Zero() {
		return "", false
	}
	text := py.As[py.Str](s).String()
	for i := range len(text) {
		if text[i] == 0 {
			py.ArgFail(t, "scanstring", 3, "string without null bytes or None", v)
			return "", false
		}
	}
	return text, true
}

// scanned pairs a result with the index after it.
func scanned(v py.Value, next int) py.Value {
	if v.Zero() {
		return v
	}
	return py.Pair(v, py.Int(int64(next)))
}

// joinable tells whether the recursion limit allows for the call by which CPython joins the pieces of a string.
func joinable(t *py.Thread) bool {
	if !t.EnterFor(" while calling a Python object") {
		return false
	}
	t.Leave()
	return true
}

// scanString reads the string whose opening quote is just before end; zero where there is none.
func (s *source[C]) scanString(t *py.Thread, end int) (py.Value, int) {
	begin := end - 1
	if end < 0 || end >= len(s.text) {
		t.Raise(py.ValueError, "end is out of bounds")
		return py.Value{}, 0
	}
	if !joinable(t) {
		return py.Value{}, 0
	}
	var joined []byte // the text so far, where there is more than one piece
	for first := true; ; first = false {
		next, ascii, ok := s.endOfChunk(t, begin, end)
		if !ok {
			return py.Value{}, 0
		}
		var piece py.Value
		if next > end || first {
			if piece = s.chunk(t, end, next, ascii); piece.Zero() {
				return piece, 0
			}
		}
		if s.text[next] == '"' {
			if first {
				return piece, next + 1
			}
			return py.MkUnicode(string(appendPiece(joined, piece))), next + 1
		}
		joined = appendPiece(joined, piece)
		var c rune
		if c, end, ok = s.escape(t, begin, next+1); !ok {
			return py.Value{}, 0
		}
		joined = py.AppendCodePoint(joined, c)
	}
}

func appendPiece(b []byte, piece py.Value) []byte {
	if piece.Zero() {
		return b
	}
	return append(b, py.As[py.Unicode](piece).String()...)
}

// endOfChunk finds the quote or backslash that ends the characters from i on, and tells whether these are ASCII.
func (s *source[C]) endOfChunk(t *py.Thread, begin, i int) (next int, ascii, ok bool) {
	all := C(0)
	for ; i < len(s.text); i++ {
		c := s.text[i]
		if c == '"' || c == '\\' {
			return i, all < 128, true
		}
		if c <= 0x1f && s.strict {
			fail(t, "Invalid control character at", s.object, i)
			return 0, false, false
		}
		all |= c
	}
	fail(t, "Unterminated string starting at", s.object, begin)
	return 0, false, false
}

// escape reads what follows a backslash at i-1, and gives the character with the place after it.
func (s *source[C]) escape(t *py.Thread, begin, i int) (c rune, end int, ok bool) {
	if i == len(s.text) {
		fail(t, "Unterminated string starting at", s.object, begin)
		return 0, 0, false
	}
	switch c := s.text[i]; c {
	case '"', '\\', '/':
		return rune(c), i + 1, true
	case 'b':
		return '\b', i + 1, true
	case 'f':
		return '\f', i + 1, true
	case 'n':
		return '\n', i + 1, true
	case 'r':
		return '\r', i + 1, true
	case 't':
		return '\t', i + 1, true
	case 'u':
		return s.unicodeEscape(t, i+1)
	}
	fail(t, "Invalid \\escape", s.object, i-1)
	return 0, 0, false
}

// unicodeEscape reads the four digits of \uXXXX at i, and the other half where they are half of a pair.
func (s *source[C]) unicodeEscape(t *py.Thread, i int) (c rune, end int, ok bool) {
	end = i + 4
	if end >= len(s.text) {
		fail(t, "Invalid \\uXXXX escape", s.object, i-1)
		return 0, 0, false
	}
	if c, ok = s.hex(i); !ok {
		fail(t, "Invalid \\uXXXX escape", s.object, end-5)
		return 0, 0, false
	}
	if c&0xfc00 != 0xd800 || end+6 >= len(s.text) || s.text[end] != '\\' || s.text[end+1] != 'u' {
		return c, end, true
	}
	low, ok := s.hex(end + 2)
	switch {
	case !ok:
		fail(t, "Invalid \\uXXXX escape", s.object, end+1)
		return 0, 0, false
	case low&0xfc00 != 0xdc00:
		return c, end, true
	}
	return 0x10000 + (c-0xd800)<<10 | (low - 0xdc00), end + 6, true
}

// hex reads four hexadecimal digits.
func (s *source[C]) hex(i int) (n rune, ok bool) {
	for _, c := range s.text[i : i+4] {
		switch {
		case '0' <= c && c <= '9':
			n = n<<4 | rune(c-'0')
		case 'a' <= c|0x20 && c|0x20 <= 'f':
			n = n<<4 | rune(c|0x20-'a'+10)
		default:
			return 0, false
		}
	}
	return n, true
}
