// Package binascii is Python's module binascii: bytes as text (hexadecimal, base64, uuencode, quoted-printable, BinHex),
// and checksums.
package binascii

import (
	"encoding/base64"
	"encoding/hex"
	"hash/crc32"

	"grumpy.dev/runtime/py"
)

var errorType, incompleteType *py.Type

func init() {
	py.RegisterNative(&py.NativeModule{
		Name: "binascii",
		Doc:  "Conversions between bytes and text that stands for them.",
		Rows: rows(),
		Init: func(t *py.Thread, m *py.Module) bool {
			errorType = py.NewExceptionClass(t, "binascii.Error", py.Exception, "")
			incompleteType = py.NewExceptionClass(t, "binascii.Incomplete", py.Exception, "")
			if errorType == nil || incompleteType == nil {
				return false
			}
			m.Dict().SetStr(py.Intern("Error"), errorType.V())
			m.Dict().SetStr(py.Intern("Incomplete"), incompleteType.V())
			return true
		},
	})
}

// conversion declares a function of bytes; message is what its error says, "" where it raises by itself.
func conversion(name, counted, doc string, f func(t *py.Thread, data string) py.Value) py.Row {
	call := func(t *py.Thread, _ py.Value, args []py.Value, kw *py.Kwargs) py.Value {
		full, ok := py.ParseArgs(t, counted, 1, 1, args, kw)
		if !ok {
			return py.Value{}
		}
		data, ok := py.ArgBytes(t, counted, 1, full[0])
		if !ok {
			return py.Value{}
		}
		return f(t, data)
	}
	return py.Row{Name: name, Sig: "(data)", Doc: doc, Impl: py.Raw(call)}
}

func rows() []py.Row {
	return []py.Row{
		conversion("a2b_uu", "a2b_uu", "Decode a line of uuencoded data.", a2bUU),
		conversion("b2a_uu", "b2a_uu", "Encode at most 45 bytes as a line of uuencoded data.", b2aUU),
		conversion("a2b_base64", "a2b_base64", "Decode base64.", a2bBase64),
		conversion("b2a_base64", "b2a_base64", "Encode as a line of base64.", func(t *py.Thread, data string) py.Value {
			return py.MkStr(base64.StdEncoding.EncodeToString([]byte(data)) + "\n")
		}),
		conversion("a2b_hqx", "a2b_hqx", "Decode BinHex: (bytes, whether the end was seen).", a2bHQX),
		conversion("b2a_hqx", "b2a_hqx", "Encode as BinHex.", b2aHQX),
		conversion("rlecode_hqx", "rlecode_hqx", "BinHex's run length encoding.", rleCode),
		conversion("rledecode_hqx", "rledecode_hqx", "Undo BinHex's run length encoding.", rleDecode),
		conversion("b2a_hex", "b2a_hex", "The bytes as hexadecimal digits.", hexlify),
		conversion("hexlify", "b2a_hex", "The bytes as hexadecimal digits.", hexlify),
		conversion("a2b_hex", "a2b_hex", "The bytes that hexadecimal digits stand for.", unhexlify),
		conversion("unhexlify", "a2b_hex", "The bytes that hexadecimal digits stand for.", unhexlify),
		{Name: "crc32", Sig: "(data, oldcrc=0)", Doc: "The CRC-32 checksum.", Impl: py.Parse(1, 2, crc32Of)},
		{Name: "crc_hqx", Sig: "(data, oldcrc)", Doc: "BinHex's checksum.", Impl: py.Parse(2, 2, crcHQX)},
		{Name: "a2b_qp", Sig: "(data, header=False)", Doc: "Decode quoted-printable.", Impl: py.Keywords(1, "data header", a2bQP)},
		{Name: "b2a_qp", Sig: "(data, quotetabs=False, istext=True, header=False)", Doc: "Encode as quoted-printable.",
			Impl: py.Keywords(1, "data quotetabs istext header", b2aQP)},
	}
}

func hexlify(t *py.Thread, data string) py.Value { return py.MkStr(hex.EncodeToString([]byte(data))) }

func unhexlify(t *py.Thread, data string) py.Value {
	if len(data)%2 != 0 {
		return t.Raise(py.TypeError, "Odd-length string")
	}
	out, err := hex.DecodeString(data)
	if err != nil {
		return t.Raise(py.TypeError, "Non-hexadecimal digit found")
	}
	return py.MkStr(string(out))
}

func a2bBase64(t *py.Thread, data string) py.Value {
	out, ok := py.DecodeBase64(data)
	if !ok {
		return t.Raise(errorType, "Incorrect padding")
	}
	return py.MkStr(out)
}

func crc32Of(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	data, ok := py.ArgBytes(t, "crc32", 1, args[0])
	if !ok {
		return py.Value{}
	}
	crc := uint32(0)
	if args[1].Ok() {
		if crc, ok = py.ArgMask32(t, args[1]); !ok {
			return py.Value{}
		}
	}
	return py.SmallInt(int64(int32(crc32.Update(crc, crc32.IEEETable, []byte(data)))))
}

// crcHQX is the CCITT checksum of 16 bits.
func crcHQX(t *py.Thread, _ py.Value, args []py.Value) py.Value {
	data, ok := py.ArgBytes(t, "crc_hqx", 1, args[0])
	if !ok {
		return py.Value{}
	}
	n, ok := py.ArgInt32(t, args[1])
	if !ok {
		return py.Value{}
	}
	crc := uint16(n)
	for i := range len(data) {
		crc ^= uint16(data[i]) << 8
		for range 8 {
			carry := crc & 0x8000
			crc <<= 1
			if carry != 0 {
				crc ^= 0x1021
			}
		}
	}
	return py.SmallInt(int64(crc))
}
