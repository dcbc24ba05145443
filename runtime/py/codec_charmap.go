// The codecs of 8-bit encodings (cp1252, iso8859-2, koi8-r, …), from the tables of codec_tables.go.
//
// A codec's maps are made when it is first used.
package py

import "sync"

// charmap is an 8-bit encoding.
type charmap struct {
	chars  string // as in charmapTables
	once   sync.Once
	decode [256]rune
	encode map[rune]byte
}

// undefinedChar marks bytes that mean nothing.
const undefinedChar = 0xFFFE

func init() {
	for i := range charmapTables {
		row := &charmapTables[i]
		m := &charmap{chars: row.chars}
		addCodec(&codec{name: row.title, decodeText: m.decodeText, encodeText: m.encodeText}, row.name)
	}
}

// load makes the maps.
func (m *charmap) load() {
	m.once.Do(func() {
		m.encode = make(map[rune]byte, 256)
		chars := []rune(m.chars)
		for i := range m.decode {
			r := rune(i)
			if len(chars) == 256 {
				r = chars[i]
			} else if i >= 128 {
				r = chars[i-128]
			}
			m.decode[i] = r
			if r != undefinedChar {
				m.encode[r] = byte(i)
			}
		}
	})
}

func (m *charmap) decodeText(t *Thread, object Value, s, errors string) (string, bool) {
	m.load()
	d := decodeErrors{t: t, encoding: "charmap", errors: errors, object: object, size: len(s)}
	out := make([]byte, 0, len(s)+len(s)/2)
	for i := 0; i < len(s); {
		if r := m.decode[s[i]]; r != undefinedChar {
			out = wtfAppend(out, r)
			i++
			continue
		}
		var ok bool
		if out, i, ok = d.report(out, i, i+1, "character maps to <undefined>"); !ok {
			return "", false
		}
	}
	return bytesAsString(out), true
}

func (m *charmap) encodeText(t *Thread, u *Unicode, errors string) (string, bool) {
	m.load()
	return encodeMapped(t, u, errors, "charmap", "character maps to <undefined>", func(r rune) (byte, bool) {
		c, ok := m.encode[r]
		return c, ok
	})
}

// encodeMapped encodes characters that have a byte each; others go to the error handler in runs.
func encodeMapped(t *Thread, u *Unicode, errors, encoding, reason string, byteOf func(rune) (byte, bool)) (string, bool) {
	e := encodeErrors{t: t, encoding: encoding, errors: errors, object: u}
	rs := u.codePoints()
	out := make([]byte, 0, len(rs))
	for i := 0; i < len(rs); {
		if c, ok := byteOf(rs[i]); ok {
			out = append(out, c)
			i++
			continue
		}
		end := i + 1
		for end < len(rs) {
			if _, ok := byteOf(rs[end]); ok {
				break
			}
			end++
		}
		repl, next, ok := e.report(i, end, reason)
		if !ok {
			return "", false
		}
		for len(repl) > 0 {
			r, n := wtfDecode(repl)
			c, ok := byteOf(r)
			if !ok {
				e.fail(i, end, reason)
				return "", false
			}
			out = append(out, c)
			repl = repl[n:]
		}
		i = next
	}
	return bytesAsString(out), true
}
