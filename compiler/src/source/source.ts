// From the bytes of a file to the text that the tokenizer reads, as CPython 2.7's tokenizer would see it.
//
// The text stays bytes (a string of units 0 to 255): UTF-8 and Latin-1 sources as they are, others recoded to
// UTF-8. Newlines are `\n`, and the last line ends with one. What can't be read (an unknown encoding, a byte that
// isn't ASCII without a declaration) is no error yet: a syntax error that stands before it comes first. So the text
// ends there and `failure` says why.
import { type Codec, findCodec } from './codecs.ts';
import { type Declaration, findDeclaration } from './declaration.ts';
import { readStream, type Read } from './stream-reader.ts';
import { decodeFailureMessage, encodeUtf8 } from './utf8.ts';

/** A file, or a string given to `-c`, which Python reads a little differently. */
export type SourceMode = 'file' | 'string';

/** Why the text ends where it does. */
export interface ReadFailure {
  /** The message; `inToken` when the tokenizer was in the middle of a string that goes on to this line. */
  readonly message: (inToken: boolean) => string;
  readonly lineno: number;
}

/** A source. */
export interface Source {
  readonly filename: string;
  readonly mode: SourceMode;
  readonly bytes: string;
  readonly text: string;
  /** The declared encoding in Python's spelling, `utf-8` after a byte order mark, or null. */
  readonly encoding: string | null;
  /** The codec that the text was recoded with, or null where it is as in the file. */
  readonly codec: Codec | null;
  readonly failure: ReadFailure | null;
}

const BOM = '\xef\xbb\xbf';

function plainNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * A NUL ends what C sees of a line, its newline included, so the next line is read on to it. Where nothing is left of
 * the line, it counts as one of its own.
 */
function withoutNuls(text: string): string {
  if (!text.includes('\0')) return text;
  return text.replace(/^\0[^\n]*/gm, '').replace(/\0[^\n]*(\n|$)/g, '');
}

function withFinalNewline(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

interface Body {
  readonly text: string;
  readonly encoding: string | null;
  readonly codec: Codec | null;
  readonly failure: ReadFailure | null;
}

/** The text up to the line in which the failure at `at` stands. */
function cutAt(text: string, at: number): string {
  return at <= 0 ? '' : text.slice(0, text.lastIndexOf('\n', at - 1) + 1);
}

function undeclared(text: string, filename: string): Body {
  const at = text.search(/[\x80-\xff]/);
  if (at < 0) return { text, encoding: null, codec: null, failure: null };
  const before = cutAt(text, at);
  const lineno = countLines(before) + 1;
  const byte = text.charCodeAt(at).toString(16);
  // In the middle of a token CPython has already counted the line that it reads.
  const message = (inToken: boolean): string =>
    `Non-ASCII character '\\x${byte}' in file ${filename.slice(0, 200)} on line ${inToken ? lineno + 1 : lineno}, but no encoding declared; ` +
    'see http://python.org/dev/peps/pep-0263/ for details';
  return { text: before, encoding: null, codec: null, failure: { message, lineno } };
}

function unreadable(
  message: string,
  lineno: number,
  text: string,
  encoding: string,
  codec: Codec | null = null,
): Body {
  return { text, encoding, codec, failure: { message: () => message, lineno } };
}

/** A file is recoded line by line from behind its declaration on. */
function recodedFile(text: string, { encoding, end, lineno }: Declaration): Body {
  const codec = findCodec(encoding);
  const head = text.slice(0, end);
  if (/^string[-_]escape$/i.test(encoding))
    return unreadable('codec did not return a unicode object', lineno + 1, head, encoding);
  if (codec === null)
    return unreadable(`encoding problem: ${encoding}`, lineno, cutAt(text, end - 1), encoding);
  const rest = text.slice(end);
  const decoded = codec.decode(rest);
  if ('text' in decoded) return { text: head + encodeUtf8(decoded.text), encoding, codec, failure: null };
  const read = codec.readsLines ? readLines(rest, codec) : readStream(rest, codec);
  if (read.message === null) return { text: head + encodeUtf8(read.text), encoding, codec, failure: null };
  const kept = read.text.slice(0, read.text.lastIndexOf('\n') + 1);
  return unreadable(read.message, lineno + countLines(kept) + 1, head + encodeUtf8(kept), encoding, codec);
}

/** How Python's codecs for encodings of several bytes read: a line at a time. */
function readLines(bytes: string, codec: Codec): Read {
  let text = '';
  for (const line of bytes.split(/(?<=\n)/)) {
    const decoded = codec.decode(line);
    if ('failure' in decoded) return { text, message: decodeFailureMessage(decoded.failure, line) };
    text += decoded.text;
  }
  return { text, message: null };
}

/** A string is recoded as a whole, before any line is counted. */
function recodedString(text: string, { encoding }: Declaration): Body {
  const codec = findCodec(encoding);
  if (codec === null) return unreadable(`unknown encoding: ${encoding}`, 0, '', encoding);
  const decoded = codec.decode(text);
  if ('text' in decoded) return { text: encodeUtf8(decoded.text), encoding, codec, failure: null };
  return unreadable(decodeFailureMessage(decoded.failure, text), 0, '', encoding);
}

function readBody(text: string, marked: boolean, filename: string, mode: SourceMode): Body {
  const declaration = findDeclaration(text);
  const encoding = declaration?.encoding ?? null;
  if (declaration === null || encoding === null) {
    if (marked) return { text, encoding: 'utf-8', codec: null, failure: null };
    return mode === 'string'
      ? { text, encoding: null, codec: null, failure: null }
      : undeclared(text, filename);
  }
  if (marked && encoding !== 'utf-8') {
    const isFile = mode === 'file';
    const kept = isFile ? cutAt(text, declaration.end - 1) : '';
    return unreadable(
      `encoding problem: ${encoding} with BOM`,
      isFile ? declaration.lineno : 0,
      kept,
      encoding,
    );
  }
  if (encoding === 'utf-8' || encoding === 'iso-8859-1')
    return { text, encoding, codec: null, failure: null };
  return mode === 'file' ? recodedFile(text, declaration) : recodedString(text, declaration);
}

/** Reads a source. */
export function readSource(bytes: Uint8Array, filename: string, mode: SourceMode): Source {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const marked = raw.startsWith(BOM);
  const text = withFinalNewline(withoutNuls(plainNewlines(marked ? raw.slice(BOM.length) : raw)));
  // Of a string that ends with `\r\n` CPython doesn't see that it ends with a newline, and adds one.
  const last = mode === 'string' && raw.endsWith('\r\n') ? '\n' : '';
  const body = readBody(text + last, marked, filename, mode);
  return { filename, mode, bytes: raw, ...body };
}
