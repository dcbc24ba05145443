//go:build unix

package io

import "grumpy.dev/runtime/py"

// Reading text.

func (w *wrapper) setChars(chars []rune) { w.chars, w.used = chars, 0 }

// readChunk reads and decodes the next piece of bytes; more is false at the end.
func (w *wrapper) readChunk(t *py.Thread) (more, ok bool) {
	if w.decoder.Zero() {
		unsupported(t, "not readable")
		return false, false
	}
	var held, flags py.Value
	if w.telling {
		state := call(t, w.decoder, "getstate")
		if state.Zero() {
			return false, false
		}
		if held, flags = decoderState(t, state); held.Zero() {
			return false, false
		}
	}
	input := call(t, w.buffer, "read1", py.Int(int64(w.chunk)))
	if input.Zero() {
		return false, false
	}
	if !py.IsStr(input) {
		t.Raisef(py.TypeError, "underlying read1() should have returned a bytes object, not '%s'", py.TypeName(input))
		return false, false
	}
	data := py.As[py.Str](input).String()
	chars, ok := w.decode(t, data, data == "")
	if !ok {
		return false, false
	}
	w.setChars(chars)
	if w.telling {
		if !py.IsStr(held) {
			t.Raisef(py.TypeError, "illegal decoder state: the first item should be a bytes object not '%s'", py.TypeName(held))
			return false, false
		}
		w.snapshot = &snapshot{flags, py.As[py.Str](held).String() + data}
	}
	return data != "" || len(chars) > 0, true
}

// decoderState takes apart what a decoder's getstate gave.
func decoderState(t *py.Thread, state py.Value) (held, flags py.Value) {
	if !py.IsTuple(state) && !py.IsList(state) {
		t.Raise(py.TypeError, "argument must be 2-item sequence, not "+typeNameOf(state))
		return
	}
	n, ok := py.Len(t, state)
	if ok && n != 2 {
		t.Raisef(py.TypeError, "argument must be sequence of length 2, not %d", n)
	}
	if !ok || n != 2 {
		return
	}
	return py.UnpackPair(t, state)
}

// typeNameOf names a value's type as the errors of arguments do.
func typeNameOf(v py.Value) string {
	if v == py.None {
		return "None"
	}
	return py.TypeName(v)
}

// decode feeds bytes to the decoder.
func (w *wrapper) decode(t *py.Thread, data string, final bool) ([]rune, bool) {
	v := call(t, w.decoder, "decode", py.MkStr(data), py.Bool(final))
	if v.Zero() {
		return nil, false
	}
	if !py.IsUnicode(v) {
		t.Raisef(py.TypeError, "decoder should return a string result, not '%s'", py.TypeName(v))
		return nil, false
	}
	return py.As[py.Unicode](v).CodePoints(), true
}

// takeChars gives at most n (negative: all) of the decoded characters.
func (w *wrapper) takeChars(n int) []rune {
	rest := w.chars[w.used:]
	if n >= 0 && n < len(rest) {
		rest = rest[:n]
	}
	w.used += len(rest)
	return rest
}

func wrapperRead(t *py.Thread, self py.Value, args []py.Value) py.Value {
	n, ok := sizeArg(t, args[0])
	if !ok {
		return py.Value{}
	}
	w := py.As[wrapper](self)
	if !w.readyOpen(t) {
		return py.Value{}
	}
	if w.decoder.Zero() {
		return unsupported(t, "not readable")
	}
	if n < 0 {
		return w.readAll(t)
	}
	out := append([]rune(nil), w.takeChars(n)...)
	for len(out) < n {
		more, ok := w.readChunk(t)
		if !ok {
			return py.Value{}
		}
		out = append(out, w.takeChars(n-len(out))...)
		if !more {
			break
		}
	}
	return py.UnicodeOfRunes(out)
}

func (w *wrapper) readAll(t *py.Thread) py.Value {
	data := call(t, w.buffer, "read")
	if data.Zero() {
		return data
	}
	head := w.takeChars(-1)
	v := call(t, w.decoder, "decode", data, py.True)
	if v.Zero() {
		return v
	}
	if !py.IsUnicode(v) {
		return t.Raisef(py.TypeError, "decoder should return a string result, not '%s'", py.TypeName(v))
	}
	if len(head) > 0 {
		v = py.Add(t, py.UnicodeOfRunes(head), v)
	}
	w.setChars(nil)
	w.snapshot = nil
	return v
}

func wrapperReadLine(t *py.Thread, self py.Value, args []py.Value) py.Value {
	limit, ok := sizeArg(t, args[0])
	if !ok {
		return py.Value{}
	}
	w := py.As[wrapper](self)
	if !w.readyOpen(t) {
		return py.Value{}
	}
	line, ok := w.readLine(t, limit)
	if !ok {
		return py.Value{}
	}
	return py.UnicodeOfRunes(line)
}

// readLine gives the next line, at most limit characters where limit is not negative.
func (w *wrapper) readLine(t *py.Thread, limit int) ([]rune, bool) {
	if w.decoder.Zero() {
		unsupported(t, "not readable")
		return nil, false
	}
	var line []rune // what earlier pieces held of the line
	for {
		rest := w.chars[w.used:]
		if end := w.lineEnd(line, rest); end >= 0 {
			return w.endLine(line, rest, end, limit), true
		}
		if limit >= 0 && len(line)+len(rest) >= limit {
			return w.endLine(line, rest, len(rest), limit), true
		}
		line = append(line, rest...)
		w.used = len(w.chars)
		for {
			more, ok := w.readChunk(t)
			if !ok {
				return nil, false
			}
			if len(w.chars) > 0 {
				break
			}
			if !more {
				w.setChars(nil)
				w.snapshot = nil
				return line, true
			}
		}
	}
}

// lineEnd finds the line's end in rest, which follows line; a \r\n may be split between the two.
func (w *wrapper) lineEnd(line, rest []rune) int {
	if w.lines.text == "\r\n" && len(line) > 0 && line[len(line)-1] == '\r' && len(rest) > 0 && rest[0] == '\n' {
		return 1
	}
	return w.lines.end(rest, 0)
}

// endLine takes the first end characters of rest, but no more than limit in all.
func (w *wrapper) endLine(line, rest []rune, end, limit int) []rune {
	if limit >= 0 && len(line)+end > limit {
		end = max(limit-len(line), 0)
	}
	w.used += end
	if line == nil {
		return rest[:end]
	}
	return append(line, rest[:end]...)
}

func wrapperNext(t *py.Thread, self py.Value) py.Value {
	w := py.As[wrapper](self)
	if !w.ready(t) {
		return py.Value{}
	}
	w.telling = false
	var line py.Value
	if py.TypeOf(self) == wrapperType {
		if !w.readyOpen(t) {
			return py.Value{}
		}
		chars, ok := w.readLine(t, -1)
		if !ok {
			return py.Value{}
		}
		line = py.UnicodeOfRunes(chars)
	} else if line = call(t, self, "readline"); line.Zero() {
		return line
	}
	if !py.IsUnicode(line) {
		return t.Raisef(py.IOError, "readline() should have returned an str object, not '%s'", py.TypeName(line))
	}
	if py.As[py.Unicode](line).Len() == 0 {
		w.snapshot = nil
		w.telling = w.seekable
		return py.Value{}
	}
	return line
}
