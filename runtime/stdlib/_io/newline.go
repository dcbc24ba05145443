//go:build unix

package io

import (
	"strings"

	"grumpy.dev/runtime/py"
)

// IncrementalNewlineDecoder: translates line ends while decoding, and keeps \r\n together.

// newlines notes which line ends were seen, and translates them.
type newlines struct {
	translate bool
	seen      int
	pendingCR bool
}

const (
	sawLF = 1 << iota
	sawCR
	sawCRLF
)

// feed takes decoded text; a \r at the end waits for what follows unless it is the final piece.
func (n *newlines) feed(text string, final bool) string {
	if n.pendingCR && (text != "" || final) {
		text = "\r" + text
		n.pendingCR = false
	}
	if !final && strings.HasSuffix(text, "\r") {
		text = text[:len(text)-1]
		n.pendingCR = true
	}
	if text == "" {
		return text
	}
	crlf := strings.Count(text, "\r\n")
	if cr := strings.Count(text, "\r") - crlf; cr > 0 {
		n.seen |= sawCR
	}
	if lf := strings.Count(text, "\n") - crlf; lf > 0 {
		n.seen |= sawLF
	}
	if crlf > 0 {
		n.seen |= sawCRLF
	}
	if n.translate && n.seen&(sawCR|sawCRLF) != 0 {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	}
	return text
}

// value is the attribute newlines: None, a string or a tuple.
func (n *newlines) value() py.Value {
	var kinds []py.Value
	for _, k := range []struct {
		flag int
		text string
	}{{sawCR, "\r"}, {sawLF, "\n"}, {sawCRLF, "\r\n"}} {
		if n.seen&k.flag != 0 {
			kinds = append(kinds, py.MkStr(k.text))
		}
	}
	switch len(kinds) {
	case 0:
		return py.None
	case 1:
		return py.MkUnicode(py.As[py.Str](kinds[0]).String())
	}
	return py.TupleOf(kinds).V()
}

// newlineDecoder is an IncrementalNewlineDecoder.
type newlineDecoder struct {
	py.Object
	newlines
	decoder py.Value // None: the input is text already
	errors  py.Value
}

var newlineDecoderType = py.NewType("IncrementalNewlineDecoder")

func init() {
	newlineDecoderType.Setup(py.Spec{
		Doc:       "IncrementalNewlineDecoder(decoder, translate, errors='strict'): a decoder that knows all line ends.",
		Module:    "_io",
		Flags:     py.FlagBaseType | py.FlagWeakrefs,
		Alloc:     py.AllocOf[newlineDecoder](),
		ExtOffset: py.AttrsOffsetOf[newlineDecoder](),
		Slots: py.Slots{New: newInstance, Init: func(t *py.Thread, self py.Value, args []py.Value, kw *py.Kwargs) bool {
			full, ok := py.BindKeywords(t, "IncrementalNewlineDecoder", []string{"decoder", "translate", "errors"}, 2, args, kw)
			if !ok {
				return false
			}
			o := py.As[newlineDecoder](self)
			translate, ok := py.Truth(t, full[1])
			if !ok {
				return false
			}
			o.newlines = newlines{translate: translate}
			o.decoder, o.errors = full[0], full[2]
			return true
		}},
		Methods: []py.Row{
			{Name: "decode", Sig: "(input, final=False)", Doc: "Decode a piece.", Impl: py.Keywords(1, "input final", decoderDecode)},
			{Name: "getstate", Sig: "()", Doc: "The state.", Impl: py.NoArgs(decoderGetState)},
			{Name: "setstate", Sig: "(state)", Doc: "Restore a state.", Impl: py.OneArg(decoderSetState)},
			{Name: "reset", Sig: "()", Doc: "Start anew.", Impl: py.NoArgs(decoderReset)},
		},
		GetSets: []py.GetSet{{Name: "newlines", Doc: "the line ends seen so far", Get: func(_ *py.Thread, self py.Value) py.Value {
			return py.As[newlineDecoder](self).value()
		}}},
	})
}

func decoderDecode(t *py.Thread, self py.Value, args []py.Value) py.Value {
	final := false
	if args[1].Ok() {
		var ok bool
		if final, ok = py.Truth(t, args[1]); !ok {
			return py.Value{}
		}
	}
	o := py.As[newlineDecoder](self)
	if o.decoder.Zero() {
		return t.Raise(py.ValueError, "IncrementalNewlineDecoder.__init__ not called")
	}
	text := args[0]
	if o.decoder != py.None {
		if text = call(t, o.decoder, "decode", args[0], py.Bool(final)); text.Zero() {
			return text
		}
	}
	if !py.IsUnicode(text) {
		return t.Raise(py.TypeError, "decoder should return a string result, not '"+py.TypeName(text)+"'")
	}
	return py.MkUnicode(o.feed(py.As[py.Unicode](text).String(), final))
}

func decoderGetState(t *py.Thread, self py.Value) py.Value {
	o := py.As[newlineDecoder](self)
	buffer, flag := py.MkStr(""), int64(0)
	if o.decoder.Ok() && o.decoder != py.None {
		state := call(t, o.decoder, "getstate")
		if state.Zero() {
			return state
		}
		if !py.IsTuple(state) || len(py.As[py.Tuple](state).Items()) != 2 {
			return t.Raise(py.TypeError, "illegal decoder state")
		}
		items := py.As[py.Tuple](state).Items()
		var ok bool
		if flag, ok = py.ArgLong(t, items[1]); !ok {
			return py.Value{}
		}
		buffer = items[0]
	}
	flag <<= 1
	if o.pendingCR {
		flag |= 1
	}
	return py.NewTuple(buffer, py.NewLong(flag)).V()
}

func decoderSetState(t *py.Thread, self, state py.Value) py.Value {
	o := py.As[newlineDecoder](self)
	if !py.IsTuple(state) || len(py.As[py.Tuple](state).Items()) != 2 {
		return t.Raise(py.TypeError, "state argument must be a tuple")
	}
	items := py.As[py.Tuple](state).Items()
	flag, ok := py.ArgLong(t, items[1])
	if !ok {
		return py.Value{}
	}
	o.pendingCR = flag&1 != 0
	if o.decoder.Ok() && o.decoder != py.None {
		return call(t, o.decoder, "setstate", py.NewTuple(items[0], py.NewLong(flag>>1)).V())
	}
	return py.None
}

func decoderReset(t *py.Thread, self py.Value) py.Value {
	o := py.As[newlineDecoder](self)
	o.seen, o.pendingCR = 0, false
	if o.decoder.Ok() && o.decoder != py.None {
		return call(t, o.decoder, "reset")
	}
	return py.None
}
