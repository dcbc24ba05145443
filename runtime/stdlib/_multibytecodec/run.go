package multibytecodec

import (
	"grumpy.dev/runtime/internal/multibyte"
	"grumpy.dev/runtime/py"
)

// encoding is one encoding or decoding under way: a codec, its state, what is done about errors.
type encoding struct {
	codec  multibyte.Codec
	state  multibyte.State
	errors string
	report *py.CodecErrors
	// failed is the problem that an exception was raised for.
	failed multibyte.Problem
}

const (
	illegal    = "illegal multibyte sequence"
	incomplete = "incomplete multibyte sequence"
)

// encode encodes a unicode. flush: nothing comes after it; then reset leads back to the beginning. It gives how much of the text is done.
func (e *encoding) encode(t *py.Thread, text py.Value, flush, reset bool) (out []byte, used int, ok bool) {
	in := py.As[py.Unicode](text).CodePoints()
	for at := 0; at < len(in); {
		var n int
		var p multibyte.Problem
		n, out, p = e.codec.Encode(&e.state, in[at:], out, flush)
		at += n
		if p == 0 || p == multibyte.TooFew && !flush {
			used = at
			break
		}
		if at, out, ok = e.encodeError(t, text, out, at, p); !ok {
			return nil, 0, false
		}
		used = at
	}
	if reset {
		out = e.codec.EncodeReset(&e.state, out)
	}
	return out, used, true
}

// extent gives the end and the reason of a problem at start.
func extent(p multibyte.Problem, start, size int) (end int, reason string) {
	if p == multibyte.TooFew {
		return size, incomplete
	}
	return start + int(p), illegal
}

// encodeError handles characters that can't be encoded, and gives where to go on.
func (e *encoding) encodeError(t *py.Thread, text py.Value, out []byte, start int, p multibyte.Problem) (int, []byte, bool) {
	size := py.As[py.Unicode](text).Len()
	end, reason := extent(p, start, size)
	switch e.errors {
	case "ignore":
		return end, out, true
	case "replace":
		_, out, p = e.codec.Encode(&e.state, []rune{'?'}, out, false)
		if p != 0 {
			out = append(out, '?')
		}
		return end, out, true
	}
	if e.report == nil {
		e.report = &py.CodecErrors{Encoding: e.codec.Name(), Handler: e.errors, Object: text, Size: size}
	}
	text, pos, ok := e.report.Report(t, start, end, reason)
	if !ok {
		return 0, nil, false
	}
	inner := encoding{codec: e.codec, state: e.state}
	more, _, ok := inner.encode(t, text, true, false)
	if e.state = inner.state; !ok {
		return 0, nil, false
	}
	next, ok := e.report.Next(t, pos)
	return next, append(out, more...), ok
}

// decode decodes bytes. final: nothing comes after them.
func (e *encoding) decode(t *py.Thread, in string, final bool) (out []rune, used int, ok bool) {
	for at := 0; at < len(in); {
		var n int
		var p multibyte.Problem
		n, out, p = e.codec.Decode(&e.state, in[at:], out)
		at += n
		if p == 0 || p == multibyte.TooFew && !final {
			return out, at, true
		}
		if at, out, ok = e.decodeError(t, in, out, at, p); !ok {
			e.failed = p
			return nil, 0, false
		}
		used = at
	}
	return out, used, true
}

// decodeError handles bytes that can't be decoded, and gives where to go on.
func (e *encoding) decodeError(t *py.Thread, in string, out []rune, start int, p multibyte.Problem) (int, []rune, bool) {
	end, reason := extent(p, start, len(in))
	switch e.errors { // some codecs tell of a byte more than there is
	case "ignore":
		return min(end, len(in)), out, true
	case "replace":
		return min(end, len(in)), append(out, 0xFFFD), true
	}
	if e.report == nil {
		e.report = &py.CodecErrors{Encoding: e.codec.Name(), Handler: e.errors, Object: py.MkStr(in), Size: len(in)}
	}
	text, pos, ok := e.report.Report(t, start, end, reason)
	if !ok {
		return 0, nil, false
	}
	next, ok := e.report.Next(t, pos)
	return next, append(out, py.As[py.Unicode](text).CodePoints()...), ok
}
