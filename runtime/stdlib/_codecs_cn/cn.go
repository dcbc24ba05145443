// Package cn is Python's module _codecs_cn: the encodings of mainland China.
package cn

import (
	_ "embed"

	"grumpy.dev/runtime/internal/multibyte"
	"grumpy.dev/runtime/py"
	multibytecodec "grumpy.dev/runtime/stdlib/_multibytecodec"
)

// The tables, which tools/multibyte.py makes.
var (
	//go:embed gb2312.bin
	gb2312 string
	//go:embed gbk.bin
	gbk string
	//go:embed gb18030.bin
	gb18030 string
)

// GB2312 is the encoding EUC-CN, which others are made of.
var GB2312 = multibyte.NewTable("gb2312", gb2312, nil)

func init() {
	rule := &multibyte.GB18030{}
	rule.Table = multibyte.NewTable("gb18030", gb18030, rule)
	py.RegisterNative(&py.NativeModule{Name: "_codecs_cn", Rows: []py.Row{multibytecodec.GetCodecRow(
		GB2312, multibyte.NewTable("gbk", gbk, nil), rule.Table, multibyte.HZ{GB: GB2312})}})
}
