// codecs.lookup for the built-in codecs: a CodecInfo with stream and incremental classes, made from
// the classes of the standard library's codecs module as its encodings package does.
package py

// codecsLookup is codecs.lookup.
func codecsLookup(t *Thread, _ Value, args []Value) Value {
	name, ok := argCString(t, "lookup", 1, args[0])
	if !ok {
		return Value{}
	}
	c := lookupCodec(t, name)
	if c == nil {
		return Value{}
	}
	if c.info.Ok() {
		return c.info
	}
	return c.codecInfo(t)
}

// codecInfo gives the CodecInfo of a native codec: that of its module in the encodings package where the program has it or
// can run its source, else one made here; a plain tuple without stream classes where there is no codecs module either.
func (c *codec) codecInfo(t *Thread) Value {
	codecs.RLock()
	info := c.made
	codecs.RUnlock()
	if info.Ok() {
		return info
	}
	if info = c.libraryInfo(t); info.Ok() {
		codecs.Lock()
		c.made = info
		codecs.Unlock()
		return info
	}
	encode, decode := c.function("encode"), c.function("decode")
	module := modulesDict().GetStr(Intern("codecs"))
	if module.Zero() || module == None {
		return NewTuple(encode, decode, None, None).V()
	}
	info = c.makeInfo(t, module, encode, decode)
	if info.Ok() {
		codecs.Lock()
		c.made = info
		codecs.Unlock()
	}
	return info
}

// libraryInfo asks the codec's module in the encodings package; zero, without an exception, where that isn't there.
func (c *codec) libraryInfo(t *Thread) Value {
	name := "encodings." + c.module
	if c.module == "" || findModule(name) == nil && evaluator.Source == nil {
		return Value{}
	}
	m := ImportModule(t, name)
	var info Value
	if m.Ok() {
		if get := GetAttr(t, m, Intern("getregentry")); get.Ok() {
			info = Call0(t, get)
		}
	}
	t.ClearExc()
	return info
}

// function makes the stateless encoder or decoder: (input[, errors]) -> (output, length).
func (c *codec) function(which string) Value {
	run := func(t *Thread, _ Value, args []Value) Value {
		errors, ok := argErrors(t, which, 2, args[1])
		if !ok {
			return Value{}
		}
		var r Value
		if which == "encode" {
			r = c.encode(t, args[0], errors)
		} else {
			r = c.decode(t, args[0], errors)
		}
		if r.Zero() {
			return r
		}
		n, ok := Len(t, args[0])
		if !ok {
			return Value{}
		}
		return withLength(r, n)
	}
	return newBuiltin(&Row{Name: which, Impl: Parse(1, 2, run)}, Value{}, Value{})
}

// partDecoder gives the codec's decoder of incomplete input, or nil.
func (c *codec) partDecoder() partDecoder {
	switch c.name {
	case "utf-8", "utf-8-sig":
		return decodeUTF8Part
	case "utf-7":
		return decodeUTF7Part
	case "utf-16-le", "utf-16-be":
		return inOrder(decodeUTF16Part, byteOrder(orderOf(c.name)))
	case "utf-32-le", "utf-32-be":
		return inOrder(decodeUTF32Part, byteOrder(orderOf(c.name)))
	case "utf-16":
		return inOrder(decodeUTF16Part, nil)
	case "utf-32":
		return inOrder(decodeUTF32Part, nil)
	}
	return nil
}

func orderOf(name string) int {
	if name[len(name)-2] == 'b' {
		return 1
	}
	return -1
}

// makeInfo makes the classes and the CodecInfo.
func (c *codec) makeInfo(t *Thread, module, encode, decode Value) Value {
	if part := c.partDecoder(); part != nil {
		row := partDecodeRow("decode", part)
		decode = newBuiltin(&row, Value{}, Value{})
	}
	writer := codecClass(t, module, "StreamWriter", "StreamWriter", Intern("encode"), encode)
	reader := codecClass(t, module, "StreamReader", "StreamReader", Intern("decode"), decode)
	incEncoder := codecClass(t, module, "IncrementalEncoder", "IncrementalEncoder", nil, Value{})
	if writer.Zero() || reader.Zero() || incEncoder.Zero() || !c.addIncrementalEncode(t, incEncoder) {
		return Value{}
	}
	var incDecoder Value
	if c.partDecoder() != nil {
		incDecoder = codecClass(t, module, "BufferedIncrementalDecoder", "IncrementalDecoder", Intern("_buffer_decode"), decode)
	} else {
		incDecoder = codecClass(t, module, "IncrementalDecoder", "IncrementalDecoder", nil, Value{})
		if incDecoder.Ok() && !c.addIncrementalDecode(t, incDecoder) {
			return Value{}
		}
	}
	if incDecoder.Zero() {
		return incDecoder
	}
	if m := markedCodecOf(c.name); m != nil && !m.addTo(t, writer, reader, incEncoder, incDecoder) {
		return Value{}
	}
	if c.name == "utf-8-sig" && !addSignature(t, writer, reader, incEncoder, incDecoder) {
		return Value{}
	}
	info := GetAttr(t, module, Intern("CodecInfo"))
	if info.Zero() {
		return info
	}
	kw := &Kwargs{}
	for _, p := range []struct {
		name string
		v    Value
	}{{"name", MkStr(c.name)}, {"encode", encode}, {"decode", c.function("decode")}, {"streamreader", reader},
		{"streamwriter", writer}, {"incrementalencoder", incEncoder}, {"incrementaldecoder", incDecoder}} {
		kw.Names = append(kw.Names, Intern(p.name).V())
		kw.Vals = append(kw.Vals, p.v)
	}
	return CallKw(t, info, nil, kw)
}

// codecClass makes a subclass of a class of module codecs, with one attribute where attr is not nil. The
// attribute is a built-in function, which doesn't bind: it is called without self.
func codecClass(t *Thread, module Value, base, name string, attr *Str, v Value) Value {
	b := GetAttr(t, module, Intern(base))
	if b.Zero() {
		return b
	}
	ns := NewDict()
	ns.SetStr(s__module__, MkStr("encodings"))
	if attr != nil {
		ns.SetStr(attr, v)
	}
	meta := TypeType.V()
	if !IsType(b) {
		meta = ClassObjType.V()
	}
	return Call3(t, meta, MkStr(name), NewTuple(b).V(), ns.V())
}

// addIncrementalEncode gives the class its method encode(input, final=False).
func (c *codec) addIncrementalEncode(t *Thread, cls Value) bool {
	return addCodecMethod(t, cls, "encode", func(t *Thread, input Value, errors string) Value { return c.encode(t, input, errors) })
}

// addIncrementalDecode gives the class its method decode(input, final=False).
func (c *codec) addIncrementalDecode(t *Thread, cls Value) bool {
	return addCodecMethod(t, cls, "decode", func(t *Thread, input Value, errors string) Value { return c.decode(t, input, errors) })
}

// addCodecMethod adds a method that reads self.errors.
func addCodecMethod(t *Thread, cls Value, name string, run func(t *Thread, input Value, errors string) Value) bool {
	return setMethod(t, cls, Intern(name), "input final", func(t *Thread, self Value, args []Value) Value {
		v := GetAttr(t, self, Intern("errors"))
		if v.Zero() {
			return v
		}
		errors, ok := argErrors(t, name, 2, v)
		if !ok {
			return Value{}
		}
		return run(t, args[0], errors)
	})
}
