package multibytecodec

import (
	"sync"

	"grumpy.dev/runtime/internal/multibyte"
	"grumpy.dev/runtime/py"
)

// How much an incremental object keeps for later.
const (
	maxEncodePending = 2
	maxDecodePending = 8
)

// working is what all incremental and stream objects have.
type working struct {
	mu     sync.Mutex
	codec  multibyte.Codec
	errors string
	state  multibyte.State
	// text (of encoders) and bytes (of decoders) wait for what follows.
	text  []rune
	bytes string
}

// encoder is an IncrementalEncoder, decoder its inverse.
type encoder struct {
	py.Object
	working
}

type decoder struct {
	py.Object
	working
}

var (
	encoderType = py.NewType("MultibyteIncrementalEncoder")
	decoderType = py.NewType("MultibyteIncrementalDecoder")
)

func init() {
	encoderType.Setup(py.Spec{
		Flags: py.FlagBaseType, Alloc: py.AllocOf[encoder](), ExtOffset: py.AttrsOffsetOf[encoder](),
		Slots: py.Slots{GetAttr: py.GenericGetAttr, Init: acceptAll, New: func(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
			o := cls.Alloc()
			return setUp(t, o, &py.As[encoder](o).working, "IncrementalEncoder", cls, args, kw)
		}},
		GetSets: []py.GetSet{errorsAttribute(func(v py.Value) *working { return &py.As[encoder](v).working })},
		Methods: []py.Row{
			{Name: "encode", Sig: "(input, final=False)", Impl: py.Keywords(1, "input final", incrementalEncode)},
			{Name: "reset", Sig: "()", Impl: py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
				return py.As[encoder](self).reset()
			})},
		},
	})
	decoderType.Setup(py.Spec{
		Flags: py.FlagBaseType, Alloc: py.AllocOf[decoder](), ExtOffset: py.AttrsOffsetOf[decoder](),
		Slots: py.Slots{GetAttr: py.GenericGetAttr, Init: acceptAll, New: func(t *py.Thread, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
			o := cls.Alloc()
			return setUp(t, o, &py.As[decoder](o).working, "IncrementalDecoder", cls, args, kw)
		}},
		GetSets: []py.GetSet{errorsAttribute(func(v py.Value) *working { return &py.As[decoder](v).working })},
		Methods: []py.Row{
			{Name: "decode", Sig: "(input, final=False)", Impl: py.Keywords(1, "input final", incrementalDecode)},
			{Name: "reset", Sig: "()", Impl: py.NoArgs(func(_ *py.Thread, self py.Value) py.Value {
				return py.As[decoder](self).reset()
			})},
		},
	})
}

// acceptAll is an __init__ that takes what __new__ took.
func acceptAll(*py.Thread, py.Value, []py.Value, *py.Kwargs) bool { return true }

// setUp fills in an incremental object from its only argument and its class.
func setUp(t *py.Thread, o py.Value, w *working, fname string, cls *py.Type, args []py.Value, kw *py.Kwargs) py.Value {
	full, ok := py.BindKeywords(t, fname, []string{"errors"}, 0, args, kw)
	if !ok || !w.setErrors(t, fname, 1, full[0]) || !w.setCodec(t, cls) {
		return py.Value{}
	}
	return o
}

func (w *working) setErrors(t *py.Thread, fname string, n int, v py.Value) bool {
	if v.Zero() {
		return true
	}
	if !py.IsStr(v) && !py.IsUnicode(v) {
		py.ArgFail(t, fname, n, "string", v)
		return false
	}
	errors, ok := py.ArgErrors(t, fname, n, v)
	w.errors = errors
	return ok
}

// setCodec takes the codec that the class names.
func (w *working) setCodec(t *py.Thread, cls *py.Type) bool {
	v := py.GetAttr(t, cls.V(), py.Intern("codec"))
	if v.Zero() {
		return false
	}
	if !py.IsExact(v, codecType) {
		t.Raise(py.TypeError, "codec is unexpected type")
		return false
	}
	w.codec = py.As[codecObject](v).codec
	return true
}

// errorsAttribute is the attribute errors.
func errorsAttribute(of func(v py.Value) *working) py.GetSet {
	return py.GetSet{
		Name: "errors", Doc: "how to treat errors",
		Get: func(_ *py.Thread, self py.Value) py.Value {
			w := of(self)
			w.mu.Lock()
			defer w.mu.Unlock()
			return py.MkStr(py.ErrorsText(w.errors))
		},
		Set: func(t *py.Thread, self, v py.Value) bool {
			if v.Zero() {
				t.Raise(py.AttributeError, "cannot delete attribute")
				return false
			}
			if !py.IsStr(v) {
				t.Raise(py.TypeError, "errors must be a string")
				return false
			}
			errors, ok := py.ArgErrors(t, "errors", 1, v)
			w := of(self)
			w.mu.Lock()
			defer w.mu.Unlock()
			w.errors = errors
			return ok
		},
	}
}

// begin gives an encoding that starts where the last one ended, and what is pending.
func (w *working) begin() (run encoding, text []rune, bytes string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return encoding{codec: w.codec, state: w.state, errors: w.errors}, w.text, w.bytes
}

// end keeps the state that an encoding left, and what is pending now.
func (w *working) end(state multibyte.State, text []rune, bytes string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.state, w.text, w.bytes = state, text, bytes
}

// reset goes back to the beginning as CPython 2.7 does: for encoders as for decoders.
func (w *working) reset() py.Value {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.codec.DecodeReset(&w.state)
	w.text, w.bytes = nil, ""
	return py.None
}

// encode encodes the next piece.
func (w *working) encode(t *py.Thread, v py.Value, final bool) py.Value {
	text := textArg(t, v)
	if text.Zero() {
		return text
	}
	run, pending, _ := w.begin()
	if len(pending) > 0 {
		text = py.UnicodeOfRunes(append(pending[:len(pending):len(pending)], py.As[py.Unicode](text).CodePoints()...))
	}
	out, used, ok := run.encode(t, text, final, final)
	if !ok {
		w.end(run.state, pending, "")
		return py.Value{}
	}
	rest := py.As[py.Unicode](text).CodePoints()[used:]
	if len(rest) > maxEncodePending {
		w.end(run.state, nil, "")
		return t.Raise(py.UnicodeError, "pending buffer overflow")
	}
	w.end(run.state, rest, "")
	return py.StrOfBytes(out)
}

// decode decodes the next piece. restore: what was pending is so again if the end turns out to be incomplete.
func (w *working) decode(t *py.Thread, in string, final, restore bool) py.Value {
	run, _, pending := w.begin()
	in = pending + in
	out, used, ok := run.decode(t, in, final)
	if !ok {
		if !restore || run.failed != multibyte.TooFew {
			pending = ""
		}
		w.end(run.state, nil, pending)
		return py.Value{}
	}
	if len(in)-used > maxDecodePending {
		w.end(run.state, nil, "")
		return t.Raise(py.UnicodeError, "pending buffer overflow")
	}
	w.end(run.state, nil, in[used:])
	return py.UnicodeOfRunes(out)
}

func isFinal(t *py.Thread, v py.Value) (bool, bool) {
	if v.Zero() {
		return false, true
	}
	n, ok := py.ArgInt32(t, v)
	return n != 0, ok
}

func incrementalEncode(t *py.Thread, self py.Value, args []py.Value) py.Value {
	final, ok := isFinal(t, args[1])
	if !ok {
		return py.Value{}
	}
	return py.As[encoder](self).encode(t, args[0], final)
}

func incrementalDecode(t *py.Thread, self py.Value, args []py.Value) py.Value {
	in, ok := py.ArgBytes(t, "decode", 1, args[0])
	if !ok {
		return py.Value{}
	}
	final, ok := isFinal(t, args[1])
	if !ok {
		return py.Value{}
	}
	return py.As[decoder](self).decode(t, in, final, true)
}
