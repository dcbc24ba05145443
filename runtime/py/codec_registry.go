// Finding codecs: the built-in ones, done in Go, and those that a program registers.
//
// A built-in codec is known by the name of its module in the encodings package and by codecAliases; encode, decode and
// unicode() use it directly. Other names go to the search functions of codecs.register, among
// them the standard library's encodings package once it is imported.
package py

import (
	"strings"
	"sync"
)

// codec is one codec. A native text codec converts between bytes and text; a native byte codec (hex)
// between bytes and bytes; otherwise info is what a search function returned.
type codec struct {
	name        string
	module      string // in the encodings package
	decodeText  func(t *Thread, object Value, s, errors string) (string, bool)
	encodeText  func(t *Thread, u *Unicode, errors string) (string, bool)
	decodeBytes func(t *Thread, s, errors string) (string, bool)
	encodeBytes func(t *Thread, s, errors string) (string, bool)
	strict      bool // encodeBytes takes a str only
	asserts     bool // that errors are handled strictly, before anything else, as CPython's codecs in Python do
	// decoder names the function that decodes, for messages, where that one takes read-only buffers alone.
	decoder string
	// passesUnicode: decoding takes unicode as it is.
	passesUnicode bool
	info          Value // CodecInfo or 4-tuple
	made          Value // the CodecInfo of a native codec, once asked for
}

var codecs = struct {
	sync.RWMutex
	native map[string]*codec
	found  map[string]*codec // what search functions gave
	search []Value
}{native: map[string]*codec{}, found: map[string]*codec{}}

// addCodec registers a native codec under its names.
func addCodec(c *codec, names ...string) {
	c.module = names[0]
	for _, n := range names {
		codecs.native[n] = c
	}
}

func init() {
	text := func(module, name string, decode func(*Thread, Value, string, string) (string, bool),
		encode func(*Thread, *Unicode, string) (string, bool)) {
		addCodec(&codec{name: name, decodeText: decode, encodeText: encode}, module)
	}
	text("ascii", "ascii", decodeASCII, encodeASCII)
	text("latin_1", "iso8859-1", decodeLatin1, encodeLatin1)
	text("iso8859_1", "iso8859-1", decodeLatin1, encodeLatin1)
	text("charmap", "charmap", decodeLatin1, encodeLatin1)
	text("utf_8", "utf-8", decodeUTF8, encodeUTF8)
	text("utf_8_sig", "utf-8-sig", decodeUTF8Sig, encodeUTF8Sig)
	text("utf_16", "utf-16", decodeUTF16, encodeUTF16)
	text("utf_16_le", "utf-16-le", decodeUTF16LE, encodeUTF16LE)
	text("utf_16_be", "utf-16-be", decodeUTF16BE, encodeUTF16BE)
	text("utf_32", "utf-32", decodeUTF32, encodeUTF32)
	text("utf_32_le", "utf-32-le", decodeUTF32LE, encodeUTF32LE)
	text("utf_32_be", "utf-32-be", decodeUTF32BE, encodeUTF32BE)
	text("utf_7", "utf-7", decodeUTF7, encodeUTF7)
	text("unicode_escape", "unicode-escape", decodeUnicodeEscape, encodeUnicodeEscape)
	text("raw_unicode_escape", "raw-unicode-escape", decodeRawUnicodeEscape, encodeRawUnicodeEscape)
	text("unicode_internal", "unicode-internal", decodeUnicodeInternal, encodeUnicodeInternal)
	codecs.native["unicode_internal"].passesUnicode = true
	text("rot_13", "rot-13", decodeRot13, encodeRot13)
	addCodec(&codec{name: "string-escape", decodeBytes: decodeStringEscape, encodeBytes: encodeStringEscape, strict: true,
		decoder: "escape_decode"},
		"string_escape")
	addCodec(&codec{name: "hex", decodeBytes: decodeHex, encodeBytes: encodeHex, asserts: true}, "hex_codec")
	addCodec(&codec{name: "base64", decodeBytes: decodeBase64, encodeBytes: encodeBase64, asserts: true}, "base64_codec")
}

// RegisterByteCodec registers a codec from bytes to bytes that a package of its own holds, under the name of its module
// in the encodings package; decoder names the function that decodes, where it refuses writable buffers. Call it from an init function.
func RegisterByteCodec(module, name, decoder string, decode, encode func(t *Thread, s, errors string) (string, bool)) {
	addCodec(&codec{name: name, decodeBytes: decode, encodeBytes: encode, asserts: true, decoder: decoder}, module)
}

// normalEncoding brings an encoding's name to the form that the built-in codecs are known by: lower
// case, with one underscore for what is neither letter, digit nor point.
func normalEncoding(name string) string {
	plain := true
	for i := 0; i < len(name); i++ {
		if ctype[name[i]]&(ctLower|ctDigit) == 0 {
			plain = false
			break
		}
	}
	if plain {
		return name
	}
	words := strings.FieldsFunc(lowerBytes(name), func(r rune) bool {
		return r != '.' && (r >= 0x80 || ctype[r]&(ctLower|ctDigit) == 0)
	})
	return strings.Join(words, "_")
}

// nativeCodec gives the built-in codec of that name, or nil.
func nativeCodec(name string) *codec {
	norm := normalEncoding(name)
	alias := codecAliases[norm]
	if alias == "" {
		alias = codecAliases[strings.ReplaceAll(norm, ".", "_")]
	}
	if alias != "" {
		norm = alias
	}
	return codecs.native[norm]
}

// lookupCodec finds the codec of that name; nil: LookupError, or what a search function raised, is set.
func lookupCodec(t *Thread, name string) *codec {
	if t.codec != nil && t.codecName == name {
		return t.codec
	}
	if c := nativeCodec(name); c != nil {
		t.codecName, t.codec = name, c
		return c
	}
	codecs.RLock()
	c := codecs.found[strings.ReplaceAll(lowerBytes(name), " ", "-")]
	codecs.RUnlock()
	if c != nil {
		return c
	}
	return searchCodec(t, name)
}

// searchCodec asks the search functions.
func searchCodec(t *Thread, name string) *codec {
	norm := strings.ReplaceAll(lowerBytes(name), " ", "-")
	importEncodings(t)
	codecs.RLock()
	search := codecs.search
	codecs.RUnlock()
	for _, f := range search {
		info := Call1(t, f, MkStr(norm))
		switch {
		case info.Zero():
			return nil
		case info == None:
			continue
		case !IsTuple(info) || len(As[Tuple](info).items) != 4:
			t.Raise(TypeError, "codec search functions must return 4-tuples")
			return nil
		}
		c := &codec{name: norm, info: info}
		codecs.Lock()
		codecs.found[norm] = c
		codecs.Unlock()
		return c
	}
	t.Raise(LookupError, "unknown encoding: "+name)
	return nil
}

// registerSearch is codecs.register.
func registerSearch(f Value) {
	codecs.Lock()
	codecs.search = append(codecs.search[:len(codecs.search):len(codecs.search)], f)
	codecs.Unlock()
}

// importEncodings imports the encodings package, whose search function knows the rest of the
// codecs, where the program has it or can run its source. Where that fails there are just no more codecs.
func importEncodings(t *Thread) {
	if findModule("encodings") == nil && evaluator.Source == nil || modulesDict().GetStr(Intern("encodings")).Ok() {
		return
	}
	if ImportModule(t, "encodings").Zero() {
		t.ClearExc()
	}
}

// decodeWith decodes with c: a str or other bytes, or for a registered codec whatever it takes.
func (c *codec) decode(t *Thread, v Value, errors string) Value {
	if c.info.Ok() {
		return c.callInfo(t, 1, v, errors, "decoder")
	}
	if c.asserts && !assertStrict(t, errors) {
		return Value{}
	}
	if c.passesUnicode && IsUnicode(v) {
		return v
	}
	if _, ok := readOnlyBytes(v); c.decoder != "" && !ok && !IsStr(v) && !IsUnicode(v) {
		argFail(t, c.decoder, 1, "string or read-only buffer", v)
		return Value{}
	}
	s, ok := codecInput(t, v)
	if !ok {
		return Value{}
	}
	if c.decodeText != nil {
		object := v
		if !IsExact(v, StrType) {
			object = MkStr(s)
		}
		r, ok := c.decodeText(t, object, s, errors)
		if !ok {
			return Value{}
		}
		return MkUnicode(r)
	}
	r, ok := c.decodeBytes(t, s, errors)
	if !ok {
		return Value{}
	}
	return MkStr(r)
}

// codecInput gives the bytes of a decoder's input.
func codecInput(t *Thread, v Value) (string, bool) {
	s, ok := textOrBuffer(t, v)
	if !ok && !t.HasExc() {
		t.Raise(TypeError, "must be string or buffer, not "+argTypeName(v))
	}
	return s, ok
}

// encode encodes with c.
func (c *codec) encode(t *Thread, v Value, errors string) Value {
	if c.info.Ok() {
		return c.callInfo(t, 0, v, errors, "encoder")
	}
	if c.asserts && !assertStrict(t, errors) {
		return Value{}
	}
	var r string
	var ok bool
	if c.passesUnicode && !IsUnicode(v) { // and encoding takes bytes as they are
		r, ok = codecInput(t, v)
	} else if c.encodeText != nil {
		u := unicodeFrom(t, v)
		if u == nil {
			return Value{}
		}
		r, ok = c.encodeText(t, u, errors)
	} else {
		var s string
		if c.strict && !IsStr(v) {
			argFail(t, "escape_encode", 1, "string", v)
			return Value{}
		}
		if s, ok = codecInput(t, v); !ok {
			return Value{}
		}
		r, ok = c.encodeBytes(t, s, errors)
	}
	if !ok {
		return Value{}
	}
	return MkStr(r)
}

// callInfo calls the encoder (0) or decoder (1) of a registered codec.
func (c *codec) callInfo(t *Thread, which int, v Value, errors, what string) Value {
	f := As[Tuple](c.info).items[which]
	var r Value
	if errors == "" {
		r = Call1(t, f, v)
	} else {
		r = Call2(t, f, v, MkStr(strings.TrimPrefix(errors, emptyErrors)))
	}
	if r.Zero() {
		return r
	}
	if !IsTuple(r) || len(As[Tuple](r).items) != 2 {
		return t.Raise(TypeError, what+" must return a tuple (object,integer)")
	}
	return As[Tuple](r).items[0]
}

// decodeToUnicode decodes to unicode, as unicode(s, encoding, errors) does; nil: failed.
func decodeToUnicode(t *Thread, v Value, encoding, errors string) *Unicode {
	c := lookupCodec(t, encoding)
	if c == nil {
		return nil
	}
	r := c.decode(t, v, errors)
	switch {
	case r.Zero():
		return nil
	case !IsUnicode(r):
		t.Raise(TypeError, "decoder did not return an unicode object (type="+TypeName(r)+")")
		return nil
	}
	return As[Unicode](r)
}

// encodeToStr encodes a unicode to bytes.
func encodeToStr(t *Thread, v Value, encoding, errors string) (string, bool) {
	c := lookupCodec(t, encoding)
	if c == nil {
		return "", false
	}
	r := c.encode(t, v, errors)
	switch {
	case r.Zero():
		return "", false
	case !IsStr(r):
		t.Raise(TypeError, "encoder did not return a string object (type="+TypeName(r)+")")
		return "", false
	}
	return As[Str](r).s, true
}

// codecMethodArgs converts (encoding, errors) of the methods encode and decode.
func codecMethodArgs(t *Thread, name string, args []Value) (c *codec, errors string, ok bool) {
	encoding, ok := argCString(t, name, 1, args[0])
	if !ok {
		return
	}
	if errors, ok = argErrorsName(t, name, 2, args[1]); !ok {
		return
	}
	if args[0].Zero() {
		encoding = DefaultEncoding()
	}
	c = lookupCodec(t, encoding)
	return c, errors, c != nil
}

func codecMethod(t *Thread, self Value, name string, args []Value, run func(c *codec, errors string) Value) Value {
	c, errors, ok := codecMethodArgs(t, name, args)
	if !ok {
		return Value{}
	}
	r := run(c, errors)
	if r.Ok() && !IsStr(r) && !IsUnicode(r) {
		return t.Raise(TypeError, name+"r did not return a string/unicode object (type="+TypeName(r)+")")
	}
	return r
}

func strEncode(t *Thread, self Value, args []Value) Value {
	return codecMethod(t, self, "encode", args, func(c *codec, errors string) Value { return c.encode(t, self, errors) })
}

func strDecode(t *Thread, self Value, args []Value) Value {
	return codecMethod(t, self, "decode", args, func(c *codec, errors string) Value { return c.decode(t, self, errors) })
}

func unicodeEncode(t *Thread, self Value, args []Value) Value { return strEncode(t, self, args) }
func unicodeDecode(t *Thread, self Value, args []Value) Value { return strDecode(t, self, args) }

// FileSystemEncoding is sys.getfilesystemencoding().
func FileSystemEncoding() string { return "UTF-8" }
