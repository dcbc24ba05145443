// The encodings that a source can be declared in (PEP 263), beyond UTF-8 and Latin-1 which Python's tokenizer reads
// as they are. Bytes are strings of units 0 to 255.
import { type Decoded, decodeUtf8, encodeUtf8 } from './utf8.ts';

/** An encoding. */
export interface Codec {
  /** The name that Python's error messages give it. */
  readonly name: string;
  decode(bytes: string): Decoded;
  /** Null where a character has no code. */
  encode(text: string): string | null;
}

const UTF8: Codec = { name: 'utf8', decode: decodeUtf8, encode: encodeUtf8 };

function eightBit(name: string, limit: number): Codec {
  const reason = `ordinal not in range(${limit})`;
  const encode = (text: string): string | null =>
    [...text].every((c) => c.charCodeAt(0) < limit) ? text : null;
  const decode = (bytes: string): Decoded => {
    for (let at = 0; at < bytes.length; at++)
      if (bytes.charCodeAt(at) >= limit) return { failure: { codec: name, start: at, end: at + 1, reason } };
    return { text: bytes };
  };
  return { name, decode, encode };
}

/** What `TextDecoder` decodes; encoding inverts its table, which is made when first needed. */
class DecoderCodec implements Codec {
  private codes: Map<string, string> | null = null;
  constructor(
    readonly name: string,
    private readonly label: string,
    private readonly widths: readonly number[],
  ) {}

  private read(bytes: string): string | null {
    try {
      return new TextDecoder(this.label, { fatal: true, ignoreBOM: true }).decode(
        Buffer.from(bytes, 'latin1'),
      );
    } catch {
      return null;
    }
  }

  decode(bytes: string): Decoded {
    const text = this.read(bytes);
    if (text !== null) return { text };
    let start = 0;
    for (let end = bytes.length; start < end;) {
      const middle = (start + end + 1) >> 1;
      if (this.read(bytes.slice(0, middle)) === null) end = middle - 1;
      else start = middle;
    }
    const multibyte = this.widths.length > 1;
    const reason = multibyte ? 'illegal multibyte sequence' : 'character maps to <undefined>';
    const codec = multibyte ? this.name : 'charmap';
    return { failure: { codec, start, end: Math.min(start + (multibyte ? 2 : 1), bytes.length), reason } };
  }

  encode(text: string): string | null {
    this.codes ??= this.table();
    let bytes = '';
    for (const char of text) {
      const code = this.codes.get(char);
      if (code === undefined) return null;
      bytes += code;
    }
    return bytes;
  }

  private table(): Map<string, string> {
    const codes = new Map<string, string>();
    const add = (bytes: string): void => {
      const text = this.read(bytes);
      if (text !== null && [...text].length === 1 && !codes.has(text)) codes.set(text, bytes);
    };
    for (let a = 0; a < 256; a++) add(String.fromCharCode(a));
    const leads = this.widths.includes(3) ? ['', '\x8f'] : [''];
    if (this.widths.includes(2))
      for (const lead of leads)
        for (let a = 0x81; a < 0xff; a++)
          for (let b = 0x40; b < 0xff; b++) add(lead + String.fromCharCode(a, b));
    return codes;
  }
}

/** Python's name (`_` for every other separator) → the decoder's label and the widths of its codes. */
const DECODERS: Readonly<Record<string, readonly [string, readonly number[]]>> = {
  koi8_r: ['koi8-r', [1]],
  koi8_u: ['koi8-u', [1]],
  mac_roman: ['macintosh', [1]],
  mac_cyrillic: ['x-mac-cyrillic', [1]],
  cp866: ['ibm866', [1]],
  cp874: ['windows-874', [1]],
  euc_jp: ['euc-jp', [1, 2, 3]],
  shift_jis: ['shift_jis', [1, 2]],
  cp932: ['shift_jis', [1, 2]],
  euc_kr: ['euc-kr', [1, 2]],
  cp949: ['euc-kr', [1, 2]],
  gb2312: ['gbk', [1, 2]],
  gbk: ['gbk', [1, 2]],
  gb18030: ['gb18030', [1, 2]],
  big5: ['big5', [1, 2]],
  ...Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`cp125${n}`, [`windows-125${n}`, [1]]])),
  ...Object.fromEntries(
    [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map((n) => [`iso8859_${n}`, [`iso-8859-${n}`, [1]]]),
  ),
};

const ALIASES: Readonly<Record<string, string>> = {
  ascii: 'ascii', us_ascii: 'ascii', '646': 'ascii', ansi_x3_4_1968: 'ascii', iso646_us: 'ascii',
  utf8: 'utf8', utf_8: 'utf8', u8: 'utf8', utf: 'utf8', utf8_ucs2: 'utf8', utf8_ucs4: 'utf8', utf_8_sig: 'utf8',
  latin_1: 'latin1', latin1: 'latin1', latin: 'latin1', l1: 'latin1', cp819: 'latin1', iso8859_1: 'latin1',
  iso8859: 'latin1', iso_8859_1: 'latin1', '8859': 'latin1', ibm819: 'latin1',
  koi8r: 'koi8_r', cskoi8r: 'koi8_r', windows_874: 'cp874', '866': 'cp866', ibm866: 'cp866', cp866: 'cp866',
  macroman: 'mac_roman', macintosh: 'mac_roman', maccyrillic: 'mac_cyrillic',
  eucjp: 'euc_jp', ujis: 'euc_jp', u_jis: 'euc_jp', shiftjis: 'shift_jis', sjis: 'shift_jis', s_jis: 'shift_jis',
  csshiftjis: 'shift_jis', ms932: 'cp932', mskanji: 'cp932', ms_kanji: 'cp932', '932': 'cp932', windows_31j: 'cp932',
  euckr: 'euc_kr', korean: 'euc_kr', ksc5601: 'euc_kr', ks_c_5601: 'euc_kr', '949': 'cp949', uhc: 'cp949', ms949: 'cp949',
  chinese: 'gb2312', euccn: 'gb2312', euc_cn: 'gb2312', eucgb2312_cn: 'gb2312', gb2312_80: 'gb2312', csiso58gb231280: 'gb2312',
  cp936: 'gbk', '936': 'gbk', ms936: 'gbk', gb18030_2000: 'gb18030', big5_tw: 'big5', csbig5: 'big5',
  latin2: 'iso8859_2', l2: 'iso8859_2', latin3: 'iso8859_3', latin4: 'iso8859_4', cyrillic: 'iso8859_5',
  arabic: 'iso8859_6', greek: 'iso8859_7', hebrew: 'iso8859_8', latin6: 'iso8859_10', latin7: 'iso8859_13',
  latin8: 'iso8859_14', latin9: 'iso8859_15', latin10: 'iso8859_16',
}; // prettier-ignore

/** The codec that Python knows as `name`, or null. */
export function findCodec(name: string): Codec | null {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_|_$/g, '');
  const key =
    ALIASES[plain] ??
    plain
      .replace(/^iso_8859_/, 'iso8859_')
      .replace(/^windows_125/, 'cp125')
      .replace(/^(125\d)$/, 'cp$1');
  if (key === 'utf8') return UTF8;
  if (key === 'ascii') return eightBit('ascii', 128);
  if (key === 'latin1') return eightBit('latin-1', 256);
  const decoder = DECODERS[key];
  return decoder === undefined ? null : new DecoderCodec(key, decoder[0], decoder[1]);
}
