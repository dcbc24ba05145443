// Package hk is Python's module _codecs_hk: the encoding of Hong Kong.
package hk

import (
	_ "embed"

	"grumpy.dev/runtime/internal/multibyte"
	"grumpy.dev/runtime/py"
	multibytecodec "grumpy.dev/runtime/stdlib/_multibytecodec"
)

// The table, which tools/multibyte.py makes.
//
//go:embed big5hkscs.bin
var big5hkscs string

func init() {
	py.RegisterNative(&py.NativeModule{Name: "_codecs_hk", Rows: []py.Row{multibytecodec.GetCodecRow(
		multibyte.NewTable("big5hkscs", big5hkscs, nil))}})
}
