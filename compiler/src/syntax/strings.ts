// String literals: their text → bytes or Unicode, with CPython's errors for bad escapes.
import type { Codec } from '../source/codecs.ts';
import { decodeFailureMessage, decodeUtf8Points, fromPoints, type DecodeFailure } from '../source/utf8.ts';
import type { StringLiteral } from './literals.ts';
import { characterByName } from './character-names.ts';

/** A literal that has no value: a `UnicodeDecodeError` becomes a SyntaxError, a `ValueError` stays one. */
export class LiteralError extends Error {
  constructor(
    readonly cls: 'UnicodeDecodeError' | 'ValueError' | 'UnicodeEncodeError',
    message: string,
  ) {
    super(message);
  }
}

/** How the strings of a source are read. */
export interface StringContext {
  readonly encoding: string | null;
  /** The codec that the text was recoded with. */
  readonly codec: Codec | null;
  readonly unicodeLiterals: boolean;
}

interface Literal {
  readonly unicode: boolean;
  readonly raw: boolean;
  /** What stands between the quotes. */
  readonly body: string;
}

function split(text: string, context: StringContext): Literal {
  let at = 0;
  let unicode = context.unicodeLiterals;
  let raw = false;
  for (; text[at] !== '"' && text[at] !== "'"; at++) {
    const letter = text[at]?.toLowerCase();
    if (letter === 'u') unicode = true;
    else if (letter === 'b') unicode = false;
    else raw = true;
  }
  const width = text.length - at >= 6 && text[at + 1] === text[at] && text[at + 2] === text[at] ? 3 : 1;
  return { unicode, raw, body: text.slice(at + width, -width) };
}

/** The value of adjacent literals: Unicode if one of them is, and then the others must be ASCII. */
export function parseStrings(texts: readonly string[], context: StringContext): StringLiteral {
  let value = parseString(texts[0] ?? "''", context);
  for (const text of texts.slice(1)) value = join(value, parseString(text, context));
  return value;
}

function join(left: StringLiteral, right: StringLiteral): StringLiteral {
  if (left.type === 'str' && right.type === 'str') return { type: 'str', bytes: left.bytes + right.bytes };
  if (hasPoints(left) || hasPoints(right)) return fromCharacters([...characters(left), ...characters(right)]);
  const text = asAscii(left) + asAscii(right);
  return { type: 'unicode', text };
}

function hasPoints(value: StringLiteral): boolean {
  return value.type === 'unicode' && value.points !== undefined;
}

function characters(value: StringLiteral): readonly number[] {
  if (value.type === 'unicode' && value.points !== undefined) return value.points;
  return [...asAscii(value)].map((char) => char.codePointAt(0) ?? 0);
}

/** A Unicode value of the given characters. */
function fromCharacters(points: readonly number[]): StringLiteral {
  const text = fromPoints(points);
  return [...text].length === points.length ? { type: 'unicode', text } : { type: 'unicode', text, points };
}

function asAscii(value: StringLiteral): string {
  if (value.type === 'unicode') return value.text;
  const at = value.bytes.search(/[\x80-\xff]/);
  if (at < 0) return value.bytes;
  const failure = { codec: 'ascii', start: at, end: at + 1, reason: 'ordinal not in range(128)' };
  throw new LiteralError('UnicodeDecodeError', decodeFailureMessage(failure, value.bytes));
}

function parseString(text: string, context: StringContext): StringLiteral {
  const { unicode, raw, body } = split(text, context);
  const hasEscape = body.includes('\\');
  if (unicode) return unicodeValue(body, raw, context);
  if (raw || !hasEscape) return { type: 'str', bytes: recode(body, context) };
  return { type: 'str', bytes: decodeEscapes(body, context) };
}

/** Bytes of a recoded source in the encoding of the file. */
function recode(bytes: string, { codec }: StringContext): string {
  if (codec === null || !/[\x80-\xff]/.test(bytes)) return bytes;
  const decoded = decodeUtf8Points(bytes);
  if ('failure' in decoded) throw decodeError(decoded.failure, bytes);
  return codec.encode(fromPoints(decoded.points)) ?? bytes;
}

function decodeError(failure: DecodeFailure, bytes: string): LiteralError {
  return new LiteralError('UnicodeDecodeError', decodeFailureMessage(failure, bytes));
}

// ---- Byte strings

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '', '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v',
}; // prettier-ignore

const BYTE_ESCAPE = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|([\0-\x7f]))|[\x80-\xff]+/g;

function decodeEscapes(body: string, context: StringContext): string {
  return body.replace(BYTE_ESCAPE, (all: string, octal?: string, hex?: string, simple?: string) => {
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 0xff);
    if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
    if (simple === undefined) return recode(all, context);
    if (simple === 'x') throw new LiteralError('ValueError', 'invalid \\x escape');
    return SIMPLE[simple] ?? all;
  });
}

// ---- Unicode strings

function unicodeValue(body: string, raw: boolean, { encoding }: StringContext): StringLiteral {
  if (!/[\\\x80-\xff]/.test(body)) return { type: 'unicode', text: body };
  const escaped = encoding === null || encoding === 'iso-8859-1' ? body : escapeNonAscii(body);
  return fromCharacters(raw ? rawUnicodeEscapes(escaped) : unicodeEscapes(escaped));
}

/** UTF-8 → `\U` escapes, which is how CPython does it, so that positions in messages agree. */
function escapeNonAscii(body: string): string {
  return body.replace(/\\[\0-\x7f]|\\?[\x80-\xff]+/g, (run: string) => {
    const isEscape = run.startsWith('\\');
    if (isEscape && run.charCodeAt(1) < 0x80) return run;
    const bytes = isEscape ? run.slice(1) : run;
    const decoded = decodeUtf8Points(bytes);
    if ('failure' in decoded) throw decodeError(decoded.failure, bytes);
    const text = decoded.points.map((point) => `\\U${point.toString(16).padStart(8, '0')}`).join('');
    return isEscape ? `\\u005c${text}` : text;
  });
}

const LAST_POINT = 0x10ffff;

function escapeError(start: number, end: number, reason: string, codec = 'unicodeescape'): LiteralError {
  const failure = { codec, start, end, reason };
  return new LiteralError('UnicodeDecodeError', decodeFailureMessage(failure, '\\'.repeat(end)));
}

const WIDTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const TRUNCATED: Readonly<Record<string, string>> = {
  x: 'truncated \\xXX escape',
  u: 'truncated \\uXXXX escape',
  U: 'truncated \\UXXXXXXXX escape',
};

function unicodeEscapes(body: string): number[] {
  const points: number[] = [];
  for (let at = 0; at < body.length;) {
    if (body[at] === '\\') at = unicodeEscape(body, at, points);
    else points.push(body.charCodeAt(at++));
  }
  return points;
}

/** Reads the escape at `at`; gives where it ends. */
function unicodeEscape(body: string, at: number, points: number[]): number {
  const letter = body[at + 1] ?? '';
  const width = WIDTHS[letter];
  if (width !== undefined) return hexEscape(body, at, width, points);
  if (letter === 'N') return namedEscape(body, at, points);
  const octal = /^[0-7]{1,3}/.exec(body.slice(at + 1, at + 4));
  if (octal !== null) {
    points.push(parseInt(octal[0], 8));
    return at + 1 + octal[0].length;
  }
  const simple = SIMPLE[letter];
  if (simple === undefined) points.push(0x5c, ...[letter.charCodeAt(0)].filter((c) => !Number.isNaN(c)));
  else if (simple !== '') points.push(simple.charCodeAt(0));
  return at + 2;
}

function hexEscape(body: string, at: number, width: number, points: number[]): number {
  const digits = /^[0-9a-fA-F]*/.exec(body.slice(at + 2, at + 2 + width))?.[0] ?? '';
  if (digits.length < width)
    throw escapeError(at, at + 2 + digits.length, TRUNCATED[body[at + 1] ?? ''] ?? '');
  const point = parseInt(digits, 16);
  if (point > LAST_POINT) throw escapeError(at, at + 2 + width, 'illegal Unicode character');
  points.push(point);
  return at + 2 + width;
}

function namedEscape(body: string, at: number, points: number[]): number {
  const close = body.indexOf('}', at);
  if (body[at + 2] !== '{' || close <= at + 3) {
    const end = body[at + 2] !== '{' ? at + 2 : close < 0 ? body.length : close;
    throw escapeError(at, end, 'malformed \\N character escape');
  }
  const point = characterByName(body.slice(at + 3, close));
  if (point === null) throw escapeError(at, close + 1, 'unknown Unicode character name');
  points.push(point);
  return close + 1;
}

/** In raw Unicode strings only `\u` and `\U` are escapes, and only after an even number of backslashes. */
function rawUnicodeEscapes(body: string): number[] {
  const points: number[] = [];
  for (let at = 0; at < body.length;) {
    if (body[at] !== '\\') {
      points.push(body.charCodeAt(at++));
      continue;
    }
    const slashes = /^\\+/.exec(body.slice(at))?.[0].length ?? 1;
    const letter = body[at + slashes];
    const isEscape = slashes % 2 === 1 && (letter === 'u' || letter === 'U');
    for (let n = 0; n < slashes - (isEscape ? 1 : 0); n++) points.push(0x5c);
    at += slashes;
    if (isEscape) at = rawHexEscape(body, at - 1, letter, points);
  }
  return points;
}

function rawHexEscape(body: string, at: number, letter: string, points: number[]): number {
  const width = letter === 'u' ? 4 : 8;
  const digits = /^[0-9a-fA-F]*/.exec(body.slice(at + 2, at + 2 + width))?.[0] ?? '';
  const end = at + 2 + digits.length;
  if (digits.length < width) throw escapeError(at, end, 'truncated \\uXXXX', 'rawunicodeescape');
  const point = parseInt(digits, 16);
  if (point > LAST_POINT) throw escapeError(at, end, '\\Uxxxxxxxx out of range', 'rawunicodeescape');
  points.push(point);
  return end;
}
