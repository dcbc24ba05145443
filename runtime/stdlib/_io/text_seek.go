//go:build unix

package io

import (
	"math/big"

	"grumpy.dev/runtime/py"
)

// Positions of text.
//
// What surprises: a position is a number that says how to get back: where to seek, in which state the decoder was there, how
// many bytes to feed it, and how many characters to skip then. For most encodings the rest is 0 and the number a file
// position.

// cookie is a position's parts.
type cookie struct {
	start   int64
	flags   *big.Int
	feed    int
	needEOF bool
	skip    int
}

func (c cookie) pack() py.Value {
	n := big.NewInt(c.start)
	or := func(part *big.Int, shift uint) { n.Or(n, new(big.Int).Lsh(part, shift)) }
	or(c.flags, 64)
	or(big.NewInt(int64(c.feed)), 128)
	or(big.NewInt(int64(c.skip)), 192)
	if c.needEOF {
		or(big.NewInt(1), 256)
	}
	return py.LongFromBig(n)
}

func unpackCookie(n *big.Int) cookie {
	mask := new(big.Int).SetUint64(1<<64 - 1)
	part := func(shift uint) *big.Int { return new(big.Int).And(new(big.Int).Rsh(n, shift), mask) }
	return cookie{
		start: part(0).Int64(), flags: part(64), feed: int(part(128).Int64()), skip: int(part(192).Int64()),
		needEOF: part(256).Sign() != 0,
	}
}

func wrapperTell(t *py.Thread, self py.Value) py.Value {
	w := py.As[wrapper](self)
	switch {
	case !w.readyOpen(t):
		return py.Value{}
	case !w.seekable:
		return t.Raise(py.IOError, "underlying stream is not seekable")
	case !w.telling:
		return t.Raise(py.IOError, "telling position disabled by next() call")
	}
	if call(t, self, "flush").Zero() {
		return py.Value{}
	}
	pos := call(t, w.buffer, "tell")
	if pos.Zero() || w.decoder.Zero() || w.snapshot == nil {
		return pos
	}
	start, ok := py.ArgLong(t, pos)
	if !ok {
		return py.Value{}
	}
	start -= int64(len(w.snapshot.input))
	c := cookie{start: start, flags: py.BigOf(w.snapshot.flags)}
	if w.used == 0 {
		return c.pack()
	}
	saved := call(t, w.decoder, "getstate")
	if saved.Zero() {
		return saved
	}
	c, ok = w.walk(t, c)
	exc := t.FetchExc()
	if call(t, w.decoder, "setstate", saved).Zero() && ok {
		return py.Value{}
	}
	if !ok {
		t.RestoreExc(exc)
		return py.Value{}
	}
	return c.pack()
}

// setDecoder puts the decoder in a state in which it holds no bytes.
func (w *wrapper) setDecoder(t *py.Thread, flags *big.Int) bool {
	return call(t, w.decoder, "setstate", py.NewTuple(py.MkStr(""), py.IntOrLong(flags)).V()).Ok()
}

// walk feeds the decoder from the snapshot on, a byte at a time, up to the characters that were read; the result starts at
// the last point before that where the decoder held nothing.
func (w *wrapper) walk(t *py.Thread, c cookie) (cookie, bool) {
	c.skip = w.used
	if !w.setDecoder(t, c.flags) {
		return c, false
	}
	decoded := 0
	input := w.snapshot.input
	for i := range len(input) {
		chars, ok := w.decode(t, input[i:i+1], false)
		if !ok {
			return c, false
		}
		c.feed++
		decoded += len(chars)
		held, flags := py.UnpackPair(t, call(t, w.decoder, "getstate"))
		if held.Zero() {
			return c, false
		}
		if n, ok := py.Len(t, held); !ok {
			return c, false
		} else if n == 0 && decoded <= c.skip {
			c.start += int64(c.feed)
			c.skip -= decoded
			c.flags, c.feed, decoded = py.BigOf(flags), 0, 0
		}
		if decoded >= c.skip {
			return c, true
		}
	}
	chars, ok := w.decode(t, "", true)
	if !ok {
		return c, false
	}
	c.needEOF = true
	if decoded+len(chars) < c.skip {
		t.Raise(py.IOError, "can't reconstruct logical file position")
		return c, false
	}
	return c, true
}

func wrapperSeek(t *py.Thread, self py.Value, args []py.Value) py.Value {
	w := py.As[wrapper](self)
	whence := 0
	if args[1].Ok() {
		var ok bool
		if whence, ok = py.ArgInt32(t, args[1]); !ok {
			return py.Value{}
		}
	}
	if !w.readyOpen(t) {
		return py.Value{}
	}
	if !w.seekable {
		return t.Raise(py.IOError, "underlying stream is not seekable")
	}
	target := args[0]
	switch whence {
	case 0:
	case 1, 2:
		zero, ok := py.EqTruth(t, target, py.SmallInt(0))
		if !ok {
			return py.Value{}
		}
		if !zero {
			return t.Raise(py.IOError, map[int]string{1: "can't do nonzero cur-relative seeks", 2: "can't do nonzero end-relative seeks"}[whence])
		}
		if whence == 2 {
			return w.seekEnd(t)
		}
		if target = call(t, self, "tell"); target.Zero() {
			return target
		}
	default:
		return t.Raisef(py.ValueError, "invalid whence (%d, should be 0, 1 or 2)", whence)
	}
	if !py.IsInteger(target) {
		return t.Raise(py.TypeError, "an integer is required")
	}
	n := py.BigOf(target)
	if n.Sign() < 0 {
		text, ok := py.ReprString(t, target)
		if !ok {
			return py.Value{}
		}
		return t.Raise(py.ValueError, "negative seek position "+text)
	}
	if call(t, self, "flush").Zero() || !w.restore(t, unpackCookie(n), n.Sign() == 0) {
		return py.Value{}
	}
	return target
}

func (w *wrapper) seekEnd(t *py.Thread) py.Value {
	if call(t, w.V(), "flush").Zero() {
		return py.Value{}
	}
	w.setChars(nil)
	w.snapshot = nil
	if w.decoder.Ok() && call(t, w.decoder, "reset").Zero() {
		return py.Value{}
	}
	return call(t, w.buffer, "seek", py.SmallInt(0), py.SmallInt(2)) // as in C, the encoder goes on where it was
}

// restore goes to a position's start and does again what was done from there.
func (w *wrapper) restore(t *py.Thread, c cookie, atStart bool) bool {
	if call(t, w.buffer, "seek", py.Int(c.start)).Zero() {
		return false
	}
	w.setChars(nil)
	w.snapshot = nil
	if w.decoder.Ok() {
		if c.start == 0 && c.flags.Sign() == 0 {
			if call(t, w.decoder, "reset").Zero() {
				return false
			}
		} else if !w.setDecoder(t, c.flags) {
			return false
		}
	}
	if c.skip > 0 {
		input := call(t, w.buffer, "read", py.Int(int64(c.feed)))
		if input.Zero() {
			return false
		}
		if !py.IsStr(input) {
			t.Raisef(py.TypeError, "underlying read() should have returned a bytes object, not '%s'", py.TypeName(input))
			return false
		}
		data := py.As[py.Str](input).String()
		w.snapshot = &snapshot{py.IntOrLong(c.flags), data}
		chars, ok := w.decode(t, data, c.needEOF)
		if !ok {
			return false
		}
		w.setChars(chars)
		if len(chars) < c.skip {
			t.Raise(py.IOError, "can't restore logical file position")
			return false
		}
		w.used = c.skip
	} else {
		w.snapshot = &snapshot{py.IntOrLong(c.flags), ""}
	}
	return w.resetEncoder(t, atStart)
}
