// The codecs from bytes to bytes: hex and base64; and rot13, which turns letters. zlib is linked only
// where a program names it (stdlib/zlibcodec).
package py

import (
	"encoding/base64"
)

// assertStrict raises AssertionError unless errors are to be handled strictly.
func assertStrict(t *Thread, errors string) bool {
	if errors != "" && errors != "strict" {
		t.RaiseNone(AssertionError)
		return false
	}
	return true
}

func encodeHex(t *Thread, s, errors string) (string, bool) {
	b := make([]byte, 0, 2*len(s))
	for i := 0; i < len(s); i++ {
		b = append(b, hexDigits[s[i]>>4], hexDigits[s[i]&15])
	}
	return bytesAsString(b), true
}

func decodeHex(t *Thread, s, errors string) (string, bool) {
	if len(s)%2 != 0 {
		t.Raise(TypeError, "Odd-length string")
		return "", false
	}
	b := make([]byte, 0, len(s)/2)
	for i := 0; i < len(s); i += 2 {
		hi, lo := hexValue(s[i]), hexValue(s[i+1])
		if hi < 0 || lo < 0 {
			t.Raise(TypeError, "Non-hexadecimal digit found")
			return "", false
		}
		b = append(b, byte(hi<<4|lo))
	}
	return bytesAsString(b), true
}

// base64Line is how many bytes go into a line of the base64 codec: 76 characters.
const base64Line = 57

func encodeBase64(t *Thread, s, errors string) (string, bool) {
	var b []byte
	for len(s) > 0 {
		n := min(base64Line, len(s))
		b = append(base64.StdEncoding.AppendEncode(b, []byte(s[:n])), '\n')
		s = s[n:]
	}
	return bytesAsString(b), true
}

// base64Value gives the value of a base64 digit, or -1.
func base64Value(c byte) int {
	switch {
	case c >= 'A' && c <= 'Z':
		return int(c - 'A')
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 26
	case c >= '0' && c <= '9':
		return int(c-'0') + 52
	case c == '+':
		return 62
	case c == '/':
		return 63
	}
	return -1
}

// BinasciiError is binascii.Error.
var BinasciiError = newModuleError("Error", "binascii", Exception)

// newModuleError makes the exception class of a module.
func newModuleError(name, module string, base *Type) *Type {
	ty := NewType(name)
	ty.base = base
	ty.flags = FlagBaseType | FlagExceptionSubclass
	ty.module = module
	return ty
}

// DecodeBase64 decodes base64 as binascii.a2b_base64 does: characters that are no digits are skipped,
// what follows the padding is ignored. ok false: the padding is wrong.
func DecodeBase64(s string) (string, bool) {
	var b []byte
	acc, bits, quad := 0, 0, 0
	for i := 0; i < len(s); i++ {
		if s[i] == '=' {
			if quad < 2 || quad == 2 && !anotherPad(s[i+1:]) {
				continue
			}
			bits = 0
			break
		}
		d := base64Value(s[i])
		if d < 0 {
			continue
		}
		quad = (quad + 1) & 3
		acc = acc<<6 | d
		bits += 6
		if bits >= 8 {
			bits -= 8
			b = append(b, byte(acc>>bits))
			acc &= 1<<bits - 1
		}
	}
	return bytesAsString(b), bits == 0
}

// anotherPad tells whether the next digit or pad in s is a pad.
func anotherPad(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == '=' {
			return true
		}
		if base64Value(s[i]) >= 0 {
			return false
		}
	}
	return false
}

func decodeBase64(t *Thread, s, errors string) (string, bool) {
	r, ok := DecodeBase64(s)
	if !ok {
		t.Raise(BinasciiError, "Incorrect padding")
	}
	return r, ok
}

// ZlibError is zlib.error.
var ZlibError = newModuleError("error", "zlib", Exception)

func rot13Into(dst []byte, s string) {
	for i := range dst {
		dst[i] = rot13Byte(s[i])
	}
}

func rot13Byte(c byte) byte {
	switch {
	case c >= 'a' && c <= 'z':
		return 'a' + (c-'a'+13)%26
	case c >= 'A' && c <= 'Z':
		return 'A' + (c-'A'+13)%26
	}
	return c
}

func decodeRot13(t *Thread, object Value, s, errors string) (string, bool) {
	return decodeLatin1(t, object, mappedText(s, rot13Into), errors)
}

func encodeRot13(t *Thread, u *Unicode, errors string) (string, bool) {
	s, ok := encodeBelow(t, u, errors, 256, "charmap", "character maps to <undefined>")
	return mappedText(s, rot13Into), ok
}
