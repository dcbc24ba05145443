// Package jp is Python's module _codecs_jp: the Japanese encodings without escape sequences.
package jp

import (
	_ "embed"

	"grumpy.dev/runtime/internal/multibyte"
	"grumpy.dev/runtime/py"
	multibytecodec "grumpy.dev/runtime/stdlib/_multibytecodec"
)

// The tables, which tools/multibyte.py makes.
var (
	//go:embed cp932.bin
	cp932 string
	//go:embed euc_jis_2004.bin
	eucJIS2004 string
	//go:embed euc_jisx0213.bin
	eucJISX0213 string
	//go:embed euc_jp.bin
	eucJP string
	//go:embed shift_jis.bin
	shiftJIS string
	//go:embed shift_jis_2004.bin
	shiftJIS2004 string
	//go:embed shift_jisx0213.bin
	shiftJISX0213 string
)

func init() {
	py.RegisterNative(&py.NativeModule{Name: "_codecs_jp", Rows: []py.Row{multibytecodec.GetCodecRow(
		multibyte.NewTable("shift_jis", shiftJIS, nil), multibyte.NewTable("cp932", cp932, nil),
		multibyte.NewTable("euc_jp", eucJP, nil), multibyte.NewTable("shift_jis_2004", shiftJIS2004, nil),
		multibyte.NewTable("euc_jis_2004", eucJIS2004, nil), multibyte.NewTable("euc_jisx0213", eucJISX0213, nil),
		multibyte.NewTable("shift_jisx0213", shiftJISX0213, nil))}})
}
