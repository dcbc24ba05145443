// Package iso2022 is Python's module _codecs_iso2022: the encodings of Japan and Korea with escape sequences.
package iso2022

import (
	_ "embed"

	"grumpy.dev/runtime/internal/multibyte"
	"grumpy.dev/runtime/py"
	cn "grumpy.dev/runtime/stdlib/_codecs_cn"
	multibytecodec "grumpy.dev/runtime/stdlib/_multibytecodec"
)

// The tables, which tools/multibyte.py makes.
var (
	//go:embed jisx0208.bin
	jisx0208 string
	//go:embed jisx0212.bin
	jisx0212 string
	//go:embed jisx0213_2000_1.bin
	jisx0213of2000 string
	//go:embed jisx0213_2000_2.bin
	jisx0213of2000Plane2 string
	//go:embed jisx0213_2004_1.bin
	jisx0213of2004 string
	//go:embed jisx0213_2004_2.bin
	jisx0213of2004Plane2 string
	//go:embed ksx1001.bin
	ksx1001 string
)

func init() {
	set := func(mark byte, name, packed string) *multibyte.Designation {
		return multibyte.Wide(mark, multibyte.NewTable(name, packed, nil), false)
	}
	basic, roman := set('B', "jisx0208", jisx0208), multibyte.Roman()
	older := *basic
	older.Mark, older.DecodeOnly = '@'|0x80, true
	more, korean := set('D', "jisx0212", jisx0212), set('C', "ksx1001", ksx1001)
	shifted := *korean
	shifted.Shift = true
	first2000 := multibyte.NewTable("jisx0213_2000_1", jisx0213of2000, nil)
	first2004 := multibyte.NewTable("jisx0213_2004_1", jisx0213of2004, nil)
	type sets = []*multibyte.Designation
	japanese := func(name string, sets sets) multibyte.Codec {
		return &multibyte.ISO2022{Title: name, NoShift: true, Revised: true, Sets: sets}
	}
	py.RegisterNative(&py.NativeModule{Name: "_codecs_iso2022", Rows: []py.Row{multibytecodec.GetCodecRow(
		&multibyte.ISO2022{Title: "iso2022_kr", Sets: sets{&shifted}},
		japanese("iso2022_jp", sets{basic, roman, &older}),
		japanese("iso2022_jp_1", sets{basic, more, roman, &older}),
		&multibyte.ISO2022{Title: "iso2022_jp_2", NoShift: true, Revised: true, SingleShift: true, Sets: sets{basic, more, korean,
			multibyte.Wide('A', cn.GB2312, true), roman, &older, multibyte.SingleShiftSet('A'), multibyte.SingleShiftSet('F')}},
		japanese("iso2022_jp_2004", sets{multibyte.PairsOnly(first2004), basic,
			multibyte.Wide('Q', first2004, false), set('P', "jisx0213_2004_2", jisx0213of2004Plane2)}),
		japanese("iso2022_jp_3", sets{multibyte.PairsOnly(first2000), basic,
			multibyte.Wide('O', first2000, false), set('P', "jisx0213_2000_2", jisx0213of2000Plane2)}),
		japanese("iso2022_jp_ext", sets{basic, more, roman, multibyte.Kana(), &older}),
	)}})
}
