// Package json is Python's module _json: the parts of module json that decide its speed.
//
// What surprises: the messages for text of type str and of type unicode differ by a pair of quotes, and a document
// that ends too early is an "Expecting object" at its last character. Both are as in CPython.
package json

import "grumpy.dev/runtime/py"

//grumpy:needs json.decoder

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "_json",
		Doc:  "json speedups\n",
		Rows: []py.Row{
			{Name: "scanstring", Sig: "(basestring, end, encoding='utf-8', strict=True, /)", Impl: py.Parse(2, 4, scanStringFunction),
				Doc: "Reads the JSON string whose first " +
					"character after the quote is at end.\nGives the text, and the index after the closing quote."},
			{Name: "encode_basestring_ascii", Sig: "(basestring, /)", Impl: py.OneArg(encodeASCII),
				Doc: "Gives a text as a JSON string of ASCII characters."},
		},
		Init: func(_ *py.Thread, m *py.Module) bool {
			asciiEncoder = m.Dict().GetStr(py.Intern("encode_basestring_ascii"))
			m.Dict().SetStr(py.Intern("make_scanner"), scannerType.V())
			m.Dict().SetStr(py.Intern("make_encoder"), encoderType.V())
			return true
		},
	})
}

// defaultEncoding is that of str where nothing else is said.
const defaultEncoding = "utf-8"

// fail raises the ValueError that module json words for a fault at a place of the text.
func fail(t *py.Thread, message string, text py.Value, at int) {
	decoder := py.ImportModule(t, "json.decoder")
	if decoder.Zero() {
		return
	}
	errmsg := py.GetAttr(t, decoder, py.Intern("errmsg"))
	if errmsg.Zero() {
		return
	}
	if v := py.Call3(t, errmsg, py.MkStr(message), text, py.Int(int64(at))); v.Ok() {
		t.RaiseValue(py.ValueError, v)
	}
}

// argIndex converts an index, which may be anything that int() takes but text.
func argIndex(t *py.Thread, v py.Value) (int, bool) {
	if py.IsAnyFloat(v) {
		if v = py.Call1(t, py.IntType.V(), v); v.Zero() {
			return 0, false
		}
	}
	if py.IsLong(v) {
		if big := py.BigOf(v); !big.IsInt64() {
			t.Raise(py.OverflowError, "long int too large to convert to int")
			return 0, false
		}
	}
	return py.ArgInt(t, v)
}

func badText(t *py.Thread, v py.Value) {
	t.Raise(py.TypeError, "first argument must be a string, not "+py.TypeName(v))
}
