// Package kr is Python's module _codecs_kr: the Korean encodings.
package kr

import (
	_ "embed"

	"grumpy.dev/runtime/internal/multibyte"
	"grumpy.dev/runtime/py"
	multibytecodec "grumpy.dev/runtime/stdlib/_multibytecodec"
)

// The tables, which tools/multibyte.py makes.
var (
	//go:embed cp949.bin
	cp949 string
	//go:embed euc_kr.bin
	eucKR string
	//go:embed johab.bin
	johab string
)

func init() {
	py.RegisterNative(&py.NativeModule{Name: "_codecs_kr", Rows: []py.Row{multibytecodec.GetCodecRow(
		multibyte.NewTable("euc_kr", eucKR, multibyte.HangulMakeUp{}),
		multibyte.NewTable("cp949", cp949, nil), multibyte.NewTable("johab", johab, nil))}})
}
