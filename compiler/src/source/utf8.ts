// UTF-8 as CPython 2.7 decodes it: lone surrogates are accepted, and errors name the byte and the reason.
// Bytes are strings of units 0 to 255.

/** What is wrong with the bytes from `start` to `end`. */
export interface DecodeFailure {
  readonly codec: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** A decoded text, or why there is none. */
export type Decoded = { readonly text: string } | { readonly failure: DecodeFailure };

/** The message of the UnicodeDecodeError for `failure` in `bytes`. */
export function decodeFailureMessage(failure: DecodeFailure, bytes: string): string {
  const { codec, start, end, reason } = failure;
  if (end !== start + 1)
    return `'${codec}' codec can't decode bytes in position ${start}-${end - 1}: ${reason}`;
  const byte = bytes.charCodeAt(start).toString(16).padStart(2, '0');
  return `'${codec}' codec can't decode byte 0x${byte} in position ${start}: ${reason}`;
}

const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

/** The smallest and the largest second byte that may follow `lead`. */
function secondByteIsGood(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second <= 0x8f;
}

/** How many bytes at `at` belong to a good sequence of `length`; less than `length` means that it is broken. */
function goodBytes(bytes: string, at: number, length: number): number {
  for (let k = 1; k < length; k++) if (!isContinuation(bytes.charCodeAt(at + k))) return k;
  return secondByteIsGood(bytes.charCodeAt(at), bytes.charCodeAt(at + 1)) ? length : 1;
}

function failureAt(bytes: string, at: number, length: number): DecodeFailure {
  const failure = (end: number, reason: string): DecodeFailure => ({ codec: 'utf8', start: at, end, reason });
  if (length === 0) return failure(at + 1, 'invalid start byte');
  if (at + length > bytes.length) {
    let end = at + 1;
    while (end < bytes.length && isContinuation(bytes.charCodeAt(end))) end++;
    return failure(end, 'unexpected end of data');
  }
  let end = at + 1;
  while (end < at + length - 1 && isContinuation(bytes.charCodeAt(end))) end++;
  return failure(end, 'invalid continuation byte');
}

function codePoint(bytes: string, at: number, length: number): number {
  let value = length === 1 ? bytes.charCodeAt(at) : bytes.charCodeAt(at) & (0x7f >> length);
  for (let k = 1; k < length; k++) value = (value << 6) | (bytes.charCodeAt(at + k) & 0x3f);
  return value;
}

/** Decodes UTF-8 to code points, or says what is wrong. */
export function decodeUtf8Points(bytes: string): { points: number[] } | { failure: DecodeFailure } {
  const points: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes.charCodeAt(at));
    if (length === 0 || at + length > bytes.length || goodBytes(bytes, at, length) < length)
      return { failure: failureAt(bytes, at, length) };
    points.push(codePoint(bytes, at, length));
    at += length;
  }
  return { points };
}

/** Decodes UTF-8. */
export function decodeUtf8(bytes: string): Decoded {
  const decoded = decodeUtf8Points(bytes);
  return 'failure' in decoded ? decoded : { text: fromPoints(decoded.points) };
}

/** Decodes UTF-8; what is wrong becomes U+FFFD. */
export function decodeUtf8Loosely(bytes: string): string {
  let text = '';
  for (let rest = bytes; ;) {
    const decoded = decodeUtf8(rest);
    if ('text' in decoded) return text + decoded.text;
    const { start, end } = decoded.failure;
    const before = decodeUtf8(rest.slice(0, start));
    text += `${'text' in before ? before.text : ''}\ufffd`;
    rest = rest.slice(end);
  }
}

/** The string of the given code points. */
export function fromPoints(points: readonly number[]): string {
  let text = '';
  for (let at = 0; at < points.length; at += 4096)
    text += String.fromCodePoint(...points.slice(at, at + 4096));
  return text;
}

/** Encodes a text as UTF-8; a lone surrogate becomes the three bytes that Python writes for it. */
export function encodeUtf8(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  let bytes = '';
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    if (point < 0x80) bytes += char;
    else if (point < 0x800) bytes += String.fromCharCode(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000)
      bytes += String.fromCharCode(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else
      bytes += String.fromCharCode(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
  }
  return bytes;
}
