// Package tw is Python's module _codecs_tw: the encodings of Taiwan.
package tw

import (
	_ "embed"

	"grumpy.dev/runtime/internal/multibyte"
	"grumpy.dev/runtime/py"
	multibytecodec "grumpy.dev/runtime/stdlib/_multibytecodec"
)

// The tables, which tools/multibyte.py makes.
var (
	//go:embed big5.bin
	big5 string
	//go:embed cp950.bin
	cp950 string
)

func init() {
	py.RegisterNative(&py.NativeModule{Name: "_codecs_tw", Rows: []py.Row{multibytecodec.GetCodecRow(
		multibyte.NewTable("big5", big5, nil), multibyte.NewTable("cp950", cp950, nil))}})
}
