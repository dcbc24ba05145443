/**
 * The codecs that are linked only into programs that name them in a string: they are packages of their own, or modules of
 * the library, and would make every program larger.
 */

/** The modules of the library's package `encodings` that are linked so, by what programs call their codecs. */
const LIBRARY_MODULES: readonly (readonly [module: string, names: string])[] = [
  ['idna', 'idna'],
  ['punycode', 'punycode'],
  ['uu_codec', 'uu uu_codec'],
  ['quopri_codec', 'quopri quopri_codec quoted_printable'],
  ['big5', 'big5 big5_tw csbig5'],
  ['big5hkscs', 'big5hkscs big5_hkscs hkscs'],
  ['cp932', 'cp932 932 ms932 ms_kanji mskanji'],
  ['cp949', 'cp949 949 ms949 uhc'],
  ['cp950', 'cp950 950 ms950'],
  ['euc_jis_2004', 'euc_jis_2004 euc_jis2004 eucjis2004 jisx0213'],
  ['euc_jisx0213', 'euc_jisx0213 eucjisx0213'],
  ['euc_jp', 'euc_jp eucjp u_jis ujis'],
  ['euc_kr', 'euc_kr euckr korean ks_c_5601 ks_c_5601_1987 ks_x_1001 ksc5601 ksx1001'],
  ['gb18030', 'gb18030 gb18030_2000'],
  ['gb2312', 'gb2312 chinese csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80 iso_ir_58'],
  ['gbk', 'gbk 936 cp936 ms936'],
  ['johab', 'johab cp1361 ms1361'],
  ['shift_jis', 'shift_jis csshiftjis s_jis shiftjis sjis'],
  ['shift_jis_2004', 'shift_jis_2004 s_jis_2004 shiftjis2004 sjis_2004'],
  ['shift_jisx0213', 'shift_jisx0213 s_jisx0213 shiftjisx0213 sjisx0213'],
  ['hz', 'hz hz_gb hz_gb_2312 hzgb'],
  ['iso2022_jp', 'iso2022_jp csiso2022jp iso2022jp iso_2022_jp'],
  ['iso2022_jp_1', 'iso2022_jp_1 iso2022jp_1 iso_2022_jp_1'],
  ['iso2022_jp_2', 'iso2022_jp_2 iso2022jp_2 iso_2022_jp_2'],
  ['iso2022_jp_2004', 'iso2022_jp_2004 iso2022jp_2004 iso_2022_jp_2004'],
  ['iso2022_jp_3', 'iso2022_jp_3 iso2022jp_3 iso_2022_jp_3'],
  ['iso2022_jp_ext', 'iso2022_jp_ext iso2022jp_ext iso_2022_jp_ext'],
  ['iso2022_kr', 'iso2022_kr csiso2022kr iso2022kr iso_2022_kr'],
  ['bz2_codec', 'bz2_codec bz2'],
  // small, but their classes remember something, which those of the built-in codecs don't do
  ['utf_8_sig', 'utf_8_sig'],
  ['utf_16', 'utf_16 u16 utf16'],
  ['utf_32', 'utf_32 u32 utf32'],
];

/** Modules by the names of their codecs, in lower case with underscores. */
const MODULES = new Map(
  [
    ['zlibcodec', 'zip zlib zlib_codec'] as const,
    ['unicodedata', 'unicode_escape'] as const, // knows the names in \N{…}
    ...LIBRARY_MODULES.map(([module, names]) => [`encodings.${module}`, names] as const),
  ].flatMap(([module, names]) => names.split(' ').map((name) => [name, module] as const)),
);

/** All of them. */
export const codecModules: readonly string[] = [...new Set(MODULES.values())];

/** The module that has the codec of that name, if it is one of these. */
export function codecModule(name: string): string | undefined {
  return MODULES.get(name.toLowerCase().replaceAll(/[- ]/g, '_'));
}
