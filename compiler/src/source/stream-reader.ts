// How far CPython reads a source whose bytes its declared encoding can't decode.
//
// It reads lines through `codecs.StreamReader`, which takes 72 bytes at a time and decodes what it has: so the error
// comes a few lines early, and names a position in that piece. This class does the same with a string of bytes.
import type { Codec } from './codecs.ts';
import { decodeFailureMessage, type Decoded } from './utf8.ts';

const PIECE = 72;
const LARGEST_PIECE = 8000;
/** The characters at which Python ends the lines of a Unicode text. */
const LINE_ENDS: ReadonlySet<string> = new Set('\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029');

function splitLines(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!LINE_ENDS.has(text.charAt(at)) || text.startsWith('\r\n', at)) continue;
    lines.push(text.slice(start, at + 1));
    start = at + 1;
  }
  if (start < text.length) lines.push(text.slice(start));
  return lines;
}

class Undecodable extends Error {}

class StreamReader {
  private at = 0;
  private undecoded = '';
  private chars = '';
  private lines: string[] = [];

  constructor(
    private readonly bytes: string,
    private readonly codec: Codec,
  ) {}

  /** What is decoded of `data`, and how many bytes that took; a sequence cut off at the end waits for the rest. */
  private decode(data: string): { text: string; taken: number } {
    const decoded: Decoded = this.codec.decode(data);
    if ('text' in decoded) return { text: decoded.text, taken: data.length };
    const { failure } = decoded;
    const before = this.codec.decode(data.slice(0, failure.start));
    const text = 'text' in before ? before.text : '';
    const waits = failure.reason === 'unexpected end of data';
    if (waits || splitLines(text).length > 1) return { text, taken: failure.start };
    throw new Undecodable(decodeFailureMessage(failure, data));
  }

  private read(size: number, wanted: number): string {
    this.chars = this.lines.join('') + this.chars;
    this.lines = [];
    while (this.chars.length < wanted) {
      const fresh = this.bytes.slice(this.at, this.at + size);
      this.at += fresh.length;
      const data = this.undecoded + fresh;
      const { text, taken } = this.decode(data);
      this.undecoded = data.slice(taken);
      this.chars += text;
      if (fresh === '') break;
    }
    const result = this.chars.slice(0, wanted);
    this.chars = this.chars.slice(wanted);
    return result;
  }

  private cachedLine(): string | null {
    const line = this.lines.shift();
    if (line === undefined) return null;
    if (this.lines.length === 1) this.chars = this.lines.pop() ?? '';
    return line;
  }

  /** The next line, empty at the end. */
  readLine(): string {
    const cached = this.cachedLine();
    if (cached !== null) return cached;
    let line = '';
    for (let size = PIECE; ; size = size < LARGEST_PIECE ? size * 2 : size) {
      let data = this.read(size, size);
      if (data.endsWith('\r')) data += this.read(1, 1);
      line += data;
      const [first, ...rest] = splitLines(line);
      if (first !== undefined && rest.length > 0) return this.keep(first, rest);
      if (first !== undefined && splitLines(`${first}x`).length > 1) return first;
      if (data === '') return line;
    }
  }

  private keep(first: string, rest: string[]): string {
    if (rest.length === 1) this.chars = (rest[0] ?? '') + this.chars;
    else {
      rest.push((rest.pop() ?? '') + this.chars);
      this.chars = '';
      this.lines = rest;
    }
    return first;
  }
}

/** The text as far as it can be read, and the message of the error that ends it, if one does. */
export interface Read {
  readonly text: string;
  readonly message: string | null;
}

/** Reads `bytes` to the end or to the first error. */
export function readStream(bytes: string, codec: Codec): Read {
  const reader = new StreamReader(bytes, codec);
  let text = '';
  try {
    for (let line = reader.readLine(); line !== ''; line = reader.readLine()) text += line;
    return { text, message: null };
  } catch (error) {
    if (error instanceof Undecodable) return { text, message: error.message };
    throw error;
  }
}
