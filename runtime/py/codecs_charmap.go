// Module _codecs: encoding and decoding by a map that the program gives.
package py

// encodingMap is what charmap_build makes of a table of characters.
type encodingMap struct {
	Object
	m map[rune]byte
}

var encodingMapType = NewType("EncodingMap")

func init() {
	encodingMapType.Setup(Spec{Methods: []Row{
		{Name: "size", Sig: "()", Doc: "How many bytes the map takes.", Impl: NoArgs(func(t *Thread, self Value) Value {
			return SmallInt(int64(len(As[encodingMap](self).m)))
		})},
	}})
}

func codecsCharmapBuild(t *Thread, _ Value, args []Value) Value {
	if !IsUnicode(args[0]) {
		argFail(t, "charmap_build", 1, "unicode", args[0])
		return Value{}
	}
	u := As[Unicode](args[0])
	if u.n != 256 {
		return t.Raise(TypeError, "bad argument type for built-in operation")
	}
	o := &encodingMap{m: make(map[rune]byte, 256)}
	o.typ = encodingMapType
	for i, r := range u.codePoints() {
		if r != undefinedChar {
			o.m[r] = byte(i)
		}
	}
	return o.V()
}

const mapsToUndefined = "character maps to <undefined>"

// codecsCharmapDecode is charmap_decode(data, errors, mapping).
func codecsCharmapDecode(t *Thread, _ Value, args []Value) Value {
	s, ok := argBytes(t, "charmap_decode", args[0], "string or buffer")
	if !ok {
		return Value{}
	}
	errors, ok := argErrors(t, "charmap_decode", 2, args[1])
	if !ok {
		return Value{}
	}
	if args[2].Zero() || args[2] == None {
		text, _ := decodeLatin1(t, Value{}, s, errors)
		return withLength(MkUnicode(text), len(s))
	}
	d := decodeErrors{t: t, encoding: "charmap", errors: errors, object: asStr(args[0], s), size: len(s)}
	var out []byte
	for i := 0; i < len(s); {
		mapped, found, ok := charmapLookup(t, args[2], s[i])
		if !ok {
			return Value{}
		}
		if found {
			out = append(out, mapped...)
			i++
		} else if out, i, ok = d.report(out, i, i+1, mapsToUndefined); !ok {
			return Value{}
		}
	}
	return withLength(MkUnicode(bytesAsString(out)), len(s))
}

// charmapLookup gives what a byte means in a decoding map: a unicode used as a table, or a mapping.
func charmapLookup(t *Thread, m Value, c byte) (text string, found, ok bool) {
	if IsUnicode(m) {
		u := As[Unicode](m)
		if int(c) >= u.n || u.at(int(c)) == undefinedChar {
			return "", false, true
		}
		return u.char(int(c)).s, true, true
	}
	v := GetItem(t, m, SmallInt(int64(c)))
	switch {
	case v.Zero():
		return "", false, t.ClearIf(LookupError)
	case v == None:
		return "", false, true
	case IsUnicode(v):
		u := As[Unicode](v)
		return u.s, u.n != 1 || u.at(0) != undefinedChar, true
	case IsAnyInt(v):
		if i := IntValue(v); i >= 0 && i <= maxRune {
			return string(wtfAppend(nil, rune(i))), i != undefinedChar, true
		}
		t.Raise(TypeError, "character mapping must be in range(0x110000)")
		return "", false, false
	}
	t.Raise(TypeError, "character mapping must return integer, None or unicode")
	return "", false, false
}

// codecsCharmapEncode is charmap_encode(text, errors, mapping).
func codecsCharmapEncode(t *Thread, _ Value, args []Value) Value {
	m := args[2]
	switch {
	case m.Zero() || m == None:
		return encodeCall(t, "charmap_encode", args[0], args[1], encodeLatin1)
	case IsExact(m, encodingMapType):
		table := As[encodingMap](m).m
		return encodeCall(t, "charmap_encode", args[0], args[1], func(t *Thread, u *Unicode, errors string) (string, bool) {
			return encodeMapped(t, u, errors, "charmap", mapsToUndefined, func(r rune) (byte, bool) {
				c, ok := table[r]
				return c, ok
			})
		})
	}
	return encodeCall(t, "charmap_encode", args[0], args[1], func(t *Thread, u *Unicode, errors string) (string, bool) {
		return encodeByMapping(t, u, errors, m)
	})
}

// encodeByMapping encodes with a mapping from ordinals to bytes.
func encodeByMapping(t *Thread, u *Unicode, errors string, m Value) (string, bool) {
	e := encodeErrors{t: t, encoding: "charmap", errors: errors, object: u}
	rs := u.codePoints()
	var out []byte
	for i := 0; i < len(rs); {
		s, found, ok := mappedBytes(t, m, rs[i])
		if !ok {
			return "", false
		}
		if found {
			out = append(out, s...)
			i++
			continue
		}
		end := i + 1
		for end < len(rs) {
			if _, found, ok = mappedBytes(t, m, rs[end]); found || !ok {
				break
			}
			end++
		}
		repl, next, ok := "", 0, ok
		if ok {
			repl, next, ok = e.report(i, end, mapsToUndefined)
		}
		if !ok {
			return "", false
		}
		for _, r := range wtfRunes(repl, len(repl)) {
			s, found, ok := mappedBytes(t, m, r)
			if ok && !found {
				e.fail(i, end, mapsToUndefined)
			}
			if !ok || !found {
				return "", false
			}
			out = append(out, s...)
		}
		i = next
	}
	return bytesAsString(out), true
}

// mappedBytes gives what a mapping says of a character.
func mappedBytes(t *Thread, m Value, r rune) (s string, found, ok bool) {
	v := GetItem(t, m, SmallInt(int64(r)))
	switch {
	case v.Zero():
		return "", false, t.ClearIf(LookupError)
	case v == None:
		return "", false, true
	case IsStr(v):
		return As[Str](v).s, true, true
	case IsAnyInt(v):
		if i := IntValue(v); i >= 0 && i < 256 {
			return string([]byte{byte(i)}), true, true
		}
		t.Raise(TypeError, "character mapping must be in range(256)")
		return "", false, false
	}
	t.Raise(TypeError, "character mapping must return integer, None or str")
	return "", false, false
}
