// The encodings that a source can be declared in (PEP 263), beyond UTF-8 and Latin-1 which Python's tokenizer reads
// as they are. Bytes are strings of units 0 to 255.
import { ALIASES, UPPER_HALVES } from './charmaps.ts';
import { type Decoded, decodeUtf8, encodeUtf8 } from './utf8.ts';

/** An encoding. */
export interface Codec {
  /** The name that Python's error messages give it. */
  readonly name: string;
  /** Python reads a source in it line by line. */
  readonly readsLines: boolean;
  decode(bytes: string): Decoded;
  /** Null where a character has no code. */
  encode(text: string): string | null;
}

const UTF8: Codec = { name: 'utf8', readsLines: false, decode: decodeUtf8, encode: encodeUtf8 };

function eightBit(name: string, limit: number): Codec {
  const reason = `ordinal not in range(${limit})`;
  const encode = (text: string): string | null =>
    [...text].every((c) => c.charCodeAt(0) < limit) ? text : null;
  const decode = (bytes: string): Decoded => {
    for (let at = 0; at < bytes.length; at++)
      if (bytes.charCodeAt(at) >= limit) return { failure: { codec: name, start: at, end: at + 1, reason } };
    return { text: bytes };
  };
  return { name, readsLines: false, decode, encode };
}

/** An encoding of single bytes whose lower half is ASCII. */
class CharmapCodec implements Codec {
  readonly name = 'charmap';
  readonly readsLines = false;
  private codes: ReadonlyMap<string, string> | null = null;
  constructor(private readonly upper: string) {}

  decode(bytes: string): Decoded {
    let text = '';
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes.charCodeAt(at);
      const char = byte < 0x80 ? bytes.charAt(at) : this.upper.charAt(byte - 0x80);
      if (char === UNDEFINED)
        return {
          failure: { codec: this.name, start: at, end: at + 1, reason: 'character maps to <undefined>' },
        };
      text += char;
    }
    return { text };
  }

  encode(text: string): string | null {
    this.codes ??= new Map(
      Array.from(this.upper, (char, index) => [char, String.fromCharCode(0x80 + index)]),
    );
    let bytes = '';
    for (const char of text) {
      const code = char < '\x80' ? char : this.codes.get(char);
      if (code === undefined) return null;
      bytes += code;
    }
    return bytes;
  }
}

const UNDEFINED = '\ufffe';

/** What `TextDecoder` decodes; encoding inverts its table, which is made when first needed. */
class MultibyteCodec implements Codec {
  readonly readsLines = true;
  private codes: Map<string, string> | null = null;
  constructor(
    readonly name: string,
    private readonly label: string,
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
    const end = Math.min(start + 2, bytes.length);
    return { failure: { codec: this.name, start, end, reason: 'illegal multibyte sequence' } };
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
    for (const lead of this.name === 'euc_jp' ? ['', '\x8f'] : [''])
      for (let a = 0x81; a < 0xff; a++)
        for (let b = 0x40; b < 0xff; b++) add(lead + String.fromCharCode(a, b));
    return codes;
  }
}

/** Python's encodings of several bytes, and the decoder's label for each. */
const MULTIBYTE: ReadonlyMap<string, string> = new Map([
  ['euc_jp', 'euc-jp'],
  ['shift_jis', 'shift_jis'],
  ['cp932', 'shift_jis'],
  ['euc_kr', 'euc-kr'],
  ['cp949', 'euc-kr'],
  ['gb2312', 'gbk'],
  ['gbk', 'gbk'],
  ['gb18030', 'gb18030'],
  ['big5', 'big5'],
]);

/** The codec that Python knows as `name`, or null. */
export function findCodec(name: string): Codec | null {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim()
    .replaceAll(' ', '_');
  const key = ALIASES.get(plain) ?? ALIASES.get(plain.replaceAll('.', '_')) ?? plain;
  if (key === 'utf_8' || key === 'utf_8_sig') return UTF8;
  if (key === 'ascii') return eightBit('ascii', 128);
  if (key === 'latin_1') return eightBit('latin-1', 256);
  const upper = UPPER_HALVES.get(key);
  if (upper !== undefined) return new CharmapCodec(upper);
  const label = MULTIBYTE.get(key);
  return label === undefined ? null : new MultibyteCodec(key, label);
}
