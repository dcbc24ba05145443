// The tokens of a source in flat arrays, and where an error at one of them stands.
import type { ReadFailure, Source } from '../source/source.ts';
import { decodeUtf8Loosely, encodeUtf8 } from '../source/utf8.ts';
import { Token } from './tokens27.generated.ts';

/** An error of the tokenizer, with where it stood then. */
export interface TokenFailure {
  readonly cls: 'SyntaxError' | 'IndentationError';
  readonly message: string;
  readonly line: number;
  readonly at: number;
  /** Stands behind the newline of its line. */
  readonly endsLine: boolean;
}

/** Tokens by index. Lines count from 1; columns from 0, in bytes, -1 for a string of several lines. */
export interface Tokens {
  readonly source: Source;
  readonly count: number;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  /** Where CPython's tokenizer stands after the token. */
  readonly ends: Int32Array;
  readonly lines: Int32Array;
  readonly columns: Int32Array;
  /** What a `Failure` at the end means. */
  readonly failure: TokenFailure | null;
  /** What a `Failure` means when the source can't be read on. */
  readonly readFailure: ReadFailure | null;
  /** Whether the source can't be read on in the middle of a token. */
  readonly endsInToken: boolean;
}

/** Collects tokens. */
export class TokenBuffer {
  private readonly kinds: Uint8Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly lines: Int32Array;
  private readonly columns: Int32Array;
  private count = 0;
  private failure: TokenFailure | null = null;
  private readFailure: ReadFailure | null = null;
  private endsInToken = false;

  constructor(private readonly source: Source) {
    // Every token but a dedent and the last ones takes a byte, and every dedent had an indent.
    const most = 2 * source.text.length + 8;
    this.kinds = new Uint8Array(most);
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.lines = new Int32Array(most);
    this.columns = new Int32Array(most);
  }

  push(kind: Token, start: number, end: number, line: number, column: number): void {
    const at = this.count++;
    this.kinds[at] = kind;
    this.starts[at] = start;
    this.ends[at] = end;
    this.lines[at] = line;
    this.columns[at] = column;
  }

  /** A token that stands behind the text. */
  pushEnd(kind: Token, line: number): void {
    const end = this.source.text.length;
    this.push(kind, end, end, line, 0);
  }

  setLastColumn(column: number): void {
    this.columns[this.count - 1] = column;
  }

  isEmpty(): boolean {
    return this.count === 0;
  }

  fail(failure: TokenFailure, start: number): void {
    this.failure = failure;
    this.push(Token.Failure, start, failure.at, failure.line, 0);
  }

  failReading(failure: ReadFailure, inToken: boolean): void {
    this.readFailure = failure;
    this.endsInToken = inToken;
    this.pushEnd(Token.Failure, failure.lineno);
  }

  finish(): Tokens {
    const { source, count, kinds, starts, ends, lines, columns, failure, readFailure, endsInToken } = this;
    return { source, count, kinds, starts, ends, lines, columns, failure, readFailure, endsInToken };
  }
}

/** Where an error is shown: the offset in CPython's line buffer and the text in that buffer. */
export interface ErrorPlace {
  readonly lineno: number;
  readonly offset: number;
  readonly text: string;
}

/** The start of CPython's line buffer when it stands at `at`: a string of several lines keeps its first line in it. */
function bufferStart(tokens: Tokens, index: number, at: number): number {
  const { text } = tokens.source;
  const from = tokens.kinds[index] === Token.Failure ? Math.min(tokens.starts[index] ?? at, at) : at;
  let start = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  for (let i = index; i >= 0 && (tokens.ends[i] ?? 0) > start; i--)
    if ((tokens.starts[i] ?? 0) < start) start = text.lastIndexOf('\n', (tokens.starts[i] ?? 0) - 1) + 1;
  return start;
}

/** Where the error stands that token `index` is. */
export function errorPlace(tokens: Tokens, index: number): ErrorPlace {
  const { source } = tokens;
  const at = tokens.ends[index] ?? 0;
  const lineno = tokens.lines[index] ?? 0;
  const kind = tokens.kinds[index];
  const isBehind = (tokens.starts[index] ?? 0) >= source.text.length && kind !== Token.Failure;
  if (isBehind) return errorPlaceAtEnd(tokens, index, lineno);
  const text = at >= source.text.length ? `${source.text}\n` : source.text;
  const behindNewline =
    kind === Token.Newline || (kind === Token.Failure && tokens.failure?.endsLine === true);
  const start = bufferStart(tokens, index, behindNewline ? at - 1 : at);
  const newline = text.indexOf('\n', behindNewline ? at - 1 : at);
  return restored(source, lineno, at - start, text.slice(start, newline < 0 ? undefined : newline + 1));
}

/** At the end of a file the line counter has gone on and the buffer is empty, though its length is still known. */
function errorPlaceAtEnd(tokens: Tokens, index: number, lineno: number): ErrorPlace {
  const { text, mode } = tokens.source;
  const start = bufferStart(tokens, index, Math.max(text.length - 1, 0));
  const last = text.slice(start);
  const place = restored(tokens.source, lineno, last.length, last);
  return mode === 'file' ? { ...place, text: '' } : { ...place, lineno: Math.max(lineno - 1, 1) };
}

/** Text and offset in the encoding of the file, as Python restores them: what isn't UTF-8 is lost. */
function restored(source: Source, lineno: number, offset: number, text: string): ErrorPlace {
  const { encoding, codec } = source;
  if (encoding === null || /^[\0-\x7f]*$/.test(text)) return { lineno, offset, text };
  const encodeChar = (char: string): string => {
    if (codec !== null) return codec.encode(char) ?? '?';
    if (encoding === 'utf-8') return encodeUtf8(char);
    return char <= '\xff' ? char : '?';
  };
  const back = (bytes: string): string => Array.from(decodeUtf8Loosely(bytes), encodeChar).join('');
  return {
    lineno,
    offset: offset > 1 ? back(text.slice(0, offset - 1)).length + 1 : offset,
    text: back(text),
  };
}
