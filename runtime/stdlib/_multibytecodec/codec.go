// Package multibytecodec is Python's module _multibytecodec: what the modules of the East Asian codecs (_codecs_jp and its
// like) and the encodings package have in common. The codecs themselves are in internal/multibyte.
//
// Locking contract of the incremental and stream objects: mu protects errors, state and pending, and is not held while
// a codec runs, as error handlers are Python code. Two threads that use one object get each its piece done
// from the state that it found, and the later one leaves its state.
package multibytecodec

import (
	"grumpy.dev/runtime/internal/multibyte"
	"grumpy.dev/runtime/py"
)

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "_multibytecodec",
		Rows: []py.Row{{Name: "__create_codec", Sig: "(capsule, /)",
			Impl: py.OneArg(func(t *py.Thread, _, _ py.Value) py.Value {
				return t.Raise(py.ValueError, "argument type invalid")
			})}},
		Init: func(_ *py.Thread, m *py.Module) bool {
			for _, ty := range []*py.Type{encoderType, decoderType, readerType, writerType} {
				m.Dict().SetStr(py.Intern(ty.Name()), ty.V())
			}
			return true
		},
	})
	codecType.Setup(py.Spec{Methods: []py.Row{
		{Name: "encode", Sig: "(input, errors=None)", Doc: "Encode a text: the bytes, and how much of the text they are.",
			Impl: py.Keywords(1, "input errors", codecEncode)},
		{Name: "decode", Sig: "(input, errors=None)", Doc: "Decode bytes: the text, and how many of the bytes it is.",
			Impl: py.Keywords(1, "input errors", codecDecode)},
	}})
}

// codecObject is a codec as Python sees it. It is immutable.
type codecObject struct {
	py.Object
	codec multibyte.Codec
}

var codecType = py.NewType("MultibyteCodec")

// GetCodecRow is the function getcodec of a module with these codecs.
func GetCodecRow(codecs ...multibyte.Codec) py.Row {
	return py.Row{Name: "getcodec", Sig: "(name, /)", Doc: "The codec of that name.", Impl: py.OneArg(func(t *py.Thread, _, name py.Value) py.Value {
		if !py.IsStr(name) {
			return t.Raise(py.TypeError, "encoding name must be a string.")
		}
		for _, c := range codecs {
			if c.Name() == py.As[py.Str](name).String() {
				o := py.Make[codecObject](codecType)
				o.codec = c
				return o.V()
			}
		}
		return t.Raise(py.LookupError, "no such codec is supported.")
	})}
}

// withLength is the result of the functions that encode and decode.
func withLength(v py.Value, n int) py.Value { return py.NewTuple(v, py.Int(int64(n))).V() }

// textArg makes text of what is to be encoded.
func textArg(t *py.Thread, v py.Value) py.Value {
	if py.IsUnicode(v) {
		return v
	}
	return py.ToUnicode(t, v)
}

func codecEncode(t *py.Thread, self py.Value, args []py.Value) py.Value {
	errors, ok := py.ArgErrors(t, "encode", 2, args[1])
	if !ok {
		return py.Value{}
	}
	text := textArg(t, args[0])
	if text.Zero() {
		return text
	}
	run := encoding{codec: py.As[codecObject](self).codec, errors: errors}
	out, _, ok := run.encode(t, text, true, true)
	if !ok {
		return py.Value{}
	}
	return withLength(py.StrOfBytes(out), py.As[py.Unicode](text).Len())
}

func codecDecode(t *py.Thread, self py.Value, args []py.Value) py.Value {
	in, ok := py.ArgBytes(t, "decode", 1, args[0])
	if !ok {
		return py.Value{}
	}
	errors, ok := py.ArgErrors(t, "decode", 2, args[1])
	if !ok {
		return py.Value{}
	}
	run := encoding{codec: py.As[codecObject](self).codec, errors: errors}
	out, _, ok := run.decode(t, in, true)
	if !ok {
		return py.Value{}
	}
	return withLength(py.UnicodeOfRunes(out), len(in))
}
