// Python 2.7's tokenizer: a source's text → all its tokens, in flat arrays.
//
// Where the tokenizer finds an error the tokens end with a `Failure`, which becomes the program's error only if the
// parser gets that far. Positions are offsets into `source.text`, whose units are bytes. `ends` holds where CPython's
// tokenizer stands after the token (behind the newline of a NEWLINE), because its error offsets are counted from there.
import type { Source } from '../source/source.ts';
import { TokenBuffer, type Tokens } from './tokens.ts';
import { KEYWORDS, OPERATORS, Token } from './tokens27.generated.ts';

const MAX_INDENT = 100;
const [TAB, NEWLINE, FORM_FEED, SPACE, HASH, QUOTE, APOSTROPHE, BACKSLASH] = [9, 10, 12, 32, 35, 34, 39, 92];
const [DOT, ZERO, SEVEN, NINE] = [46, 48, 55, 57];

const WORD_START = 1;
const DIGIT = 2;
const CLASSES = new Uint8Array(256);
for (let c = 0; c < 256; c++) {
  if (c >= ZERO && c <= NINE) CLASSES[c] = DIGIT;
  else if (/[A-Za-z_]/.test(String.fromCharCode(c))) CLASSES[c] = WORD_START;
}

/** What can stand second in an operator. */
const LONG_OPERATORS = new Uint8Array(256);
for (const [text] of OPERATORS) if (text.length > 1) LONG_OPERATORS[text.charCodeAt(1)] = 1;

/** The kind of each operator of one character. */
const SINGLE = new Uint8Array(256);
for (const [text, kind] of OPERATORS) if (text.length === 1) SINGLE[text.charCodeAt(0)] = kind;

class Tokenizer {
  private readonly text: string;
  private readonly out: TokenBuffer;
  private at = 0;
  private line = 1;
  private lineStart = 0;
  private nesting = 0;
  private tabSize = 8;
  private readonly indents = [0];

  constructor(private readonly source: Source) {
    this.text = source.text;
    this.out = new TokenBuffer(source);
  }

  run(): Tokens {
    while (this.indentation()) if (!this.logicalLine()) break;
    return this.out.finish();
  }

  private code(at: number): number {
    return at < this.text.length ? this.text.charCodeAt(at) : -1;
  }

  private push(kind: Token, start: number, end: number): void {
    this.out.push(kind, start, end, this.line, start - this.lineStart);
  }

  /** Ends the tokens with an error; the tokenizer stands at `at`, in a token that began at `start`. */
  private fail(message: string, at: number, start = at): false {
    this.out.fail({ cls: 'SyntaxError', message, line: this.line, at, endsLine: false }, start);
    return false;
  }

  /** Ends the tokens with an error that takes the tokenizer to the end of what it has read. */
  private failLine(message: string, at: number, start: number): false {
    this.out.fail({ cls: 'SyntaxError', message, line: this.line, at, endsLine: true }, start);
    return false;
  }

  private failIndent(message: string): false {
    const at = this.endOfLine(this.at);
    this.out.fail({ cls: 'IndentationError', message, line: this.line, at, endsLine: true }, at);
    return false;
  }

  private newLine(start: number): void {
    this.line++;
    this.lineStart = start;
  }

  private endOfLine(at: number): number {
    return this.text.indexOf('\n', at) + 1;
  }

  // ---- Lines

  /** Reads indentation up to the next line with code; false at the end or after an error. */
  private indentation(): boolean {
    for (;;) {
      const column = this.column();
      const c = this.code(this.at);
      if (c === HASH) this.comment();
      if (c === HASH || c === NEWLINE) {
        this.at = this.endOfLine(this.at);
        this.newLine(this.at);
      } else if (c < 0) return this.atEnd(true);
      else return this.indentTo(column);
    }
  }

  private column(): number {
    let column = 0;
    for (; ; this.at++) {
      const c = this.code(this.at);
      if (c === SPACE) column++;
      else if (c === TAB) column = (Math.floor(column / this.tabSize) + 1) * this.tabSize;
      else if (c === FORM_FEED) column = 0;
      else return column;
    }
  }

  private indentTo(column: number): boolean {
    const { indents } = this;
    const current = indents.at(-1) ?? 0;
    if (column > current) {
      if (indents.length >= MAX_INDENT) return this.failIndent('too many levels of indentation');
      indents.push(column);
      this.push(Token.Indent, this.at, this.at);
    } else if (column < current) {
      let dedents = 0;
      for (; indents.length > 1 && column < (indents.at(-1) ?? 0); dedents++) indents.pop();
      if (column !== indents.at(-1))
        return this.failIndent('unindent does not match any outer indentation level');
      while (dedents-- > 0) this.push(Token.Dedent, this.at, this.at);
    }
    return true;
  }

  /** The end of the text: as CPython, one NEWLINE more than the source has, then the dedents. */
  private atEnd(atLineStart: boolean): false {
    const { failure } = this.source;
    if (failure !== null) {
      this.out.failReading(failure, false);
      return false;
    }
    const dedents = this.indents.length - 1;
    if (atLineStart) for (let n = 0; n < dedents; n++) this.out.pushEnd(Token.Dedent, this.line);
    if (!this.out.isEmpty()) this.out.pushEnd(Token.Newline, this.line);
    if (!atLineStart) for (let n = 0; n < dedents; n++) this.out.pushEnd(Token.Dedent, this.line);
    this.out.pushEnd(Token.Endmarker, this.line);
    return false;
  }

  private comment(): void {
    const end = this.text.indexOf('\n', this.at);
    if (this.text.indexOf('t', this.at) > end) return;
    // C looks at the first 80 bytes behind the `#`, and takes the first match of each template in turn.
    const text = this.text.slice(this.at + 1, Math.min(end + 1, this.at + 79));
    const sizes = ['tab-width:', ':tabstop=', ':ts=', 'set tabsize='].map((template) =>
      text.indexOf(template) < 0 ? NaN : parseInt(text.slice(text.indexOf(template) + template.length), 10),
    );
    for (const size of sizes) if (size >= 1 && size <= 40) this.tabSize = size;
  }

  // ---- Tokens

  /** Reads tokens up to the end of a logical line; false at the end or after an error. */
  private logicalLine(): boolean {
    for (;;) {
      let c = this.code(this.at);
      while (c === SPACE || c === TAB || c === FORM_FEED) c = this.code(++this.at);
      if (c === HASH) {
        this.comment();
        this.at = this.text.indexOf('\n', this.at);
        c = NEWLINE;
      }
      if (c < 0) return this.atEnd(false);
      if (c === NEWLINE) {
        const start = this.at++;
        if (this.nesting <= 0) this.push(Token.Newline, start, this.at);
        this.newLine(this.at);
        if (this.nesting <= 0) return true;
      } else if (!this.token(c)) return false;
    }
  }

  private token(c: number): boolean {
    if (CLASSES[c] === WORD_START) return this.word(c);
    if (CLASSES[c] === DIGIT) return this.number(this.at);
    if (c === QUOTE || c === APOSTROPHE) return this.string(this.at, this.at);
    if (c === DOT && CLASSES[this.code(this.at + 1)] === DIGIT) return this.number(this.at);
    return c === BACKSLASH ? this.continuation() : this.operator(c);
  }

  private word(c: number): boolean {
    const start = this.at;
    let at = start + 1;
    while ((CLASSES[this.code(at)] ?? 0) !== 0) at++;
    const next = this.code(at);
    if (
      (next === QUOTE || next === APOSTROPHE) &&
      at - start <= 2 &&
      isPrefix(c, at - start === 2 ? this.code(at - 1) : 0)
    )
      return this.string(start, at);
    this.at = at;
    const kind = at - start > 1 ? KEYWORDS.get(this.text.slice(start, at)) : undefined;
    this.push(kind ?? Token.Name, start, at);
    return true;
  }

  private continuation(): boolean {
    if (this.code(this.at + 1) !== NEWLINE) {
      const end = this.endOfLine(this.at);
      return this.failLine('unexpected character after line continuation character', end, end);
    }
    this.at += 2;
    this.newLine(this.at);
    return true;
  }

  private operator(c: number): boolean {
    const start = this.at;
    for (let length = LONG_OPERATORS[this.code(start + 1)] === 1 ? 3 : 1; length > 1; length--) {
      const kind = OPERATORS.get(this.text.slice(start, start + length));
      if (kind === undefined) continue;
      this.at = start + length;
      this.push(kind, start, this.at);
      return true;
    }
    const kind = SINGLE[c] ?? 0;
    if (kind === Token.LeftParen || kind === Token.LeftBracket || kind === Token.LeftBrace) this.nesting++;
    else if (kind === Token.RightParen || kind === Token.RightBracket || kind === Token.RightBrace)
      this.nesting--;
    this.at++;
    this.push(kind === 0 ? Token.Unknown : kind, start, this.at);
    return true;
  }

  // ---- Strings

  private string(start: number, open: number): boolean {
    const quote = this.code(open);
    const triple = this.code(open + 1) === quote && this.code(open + 2) === quote;
    if (!triple) return this.shortString(start, open, quote);
    return this.longString(start, open + 3, quote);
  }

  private shortString(start: number, open: number, quote: number): boolean {
    for (let at = open + 1; ; at++) {
      const c = this.code(at);
      if (c === quote) {
        this.at = at + 1;
        this.push(Token.String, start, this.at);
        return this.endString(start);
      }
      if (c === NEWLINE) return this.fail('EOL while scanning string literal', at, start);
      if (c !== BACKSLASH) continue;
      at++;
      if (this.code(at) !== NEWLINE) continue;
      this.newLine(at + 1);
      if (at + 1 === this.text.length) return this.failShortAtEnd(start);
    }
  }

  private longString(start: number, from: number, quote: number): boolean {
    for (let at = from; ; at++) {
      const c = this.code(at);
      if (c === quote && this.code(at + 1) === quote && this.code(at + 2) === quote) {
        this.at = at + 3;
        this.push(Token.String, start, this.at);
        return this.endString(start);
      }
      if (c === BACKSLASH) at++;
      if (this.code(at) === NEWLINE) this.newLine(at + 1);
      if (at + 1 >= this.text.length)
        return this.failAtEnd('EOF while scanning triple-quoted string literal', start);
    }
  }

  /** A string of several lines stands in its last line, at column -1: that is where CPython has it. */
  private endString(start: number): true {
    if (start < this.lineStart) this.out.setLastColumn(-1);
    return true;
  }

  /** In a file that ends with a newline, CPython makes up one more before it notices the end, unless it recodes. */
  private madeUpNewlines(): number {
    const { mode, bytes, codec } = this.source;
    return mode === 'file' && codec === null && /[\r\n]$/.test(bytes) ? 1 : 0;
  }

  /** The made-up newline ends a short string. */
  private failShortAtEnd(start: number): false {
    const message = 'EOL while scanning string literal';
    if (this.source.failure !== null || this.madeUpNewlines() === 0) return this.failAtEnd(message, start);
    return this.fail(message, this.text.length, start);
  }

  private failAtEnd(message: string, start: number): false {
    const { failure, mode } = this.source;
    const madeUp = this.madeUpNewlines();
    this.line += mode === 'string' ? -1 : madeUp;
    if (failure === null) return this.failLine(message, this.text.length + madeUp, start);
    this.out.failReading(failure, true);
    return false;
  }

  // ---- Numbers

  private digits(at: number): number {
    let end = at;
    while (CLASSES[this.code(end)] === DIGIT) end++;
    return end;
  }

  private numberEnds(start: number, end: number): boolean {
    this.at = end;
    this.push(Token.Number, start, end);
    return true;
  }

  private isOneOf(at: number, letter: string): boolean {
    const c = this.code(at) | 32;
    return c === letter.charCodeAt(0);
  }

  private number(start: number): boolean {
    if (this.code(start) !== ZERO) return this.decimal(start, this.digits(start));
    const next = start + 1;
    if (this.isOneOf(next, 'x')) return this.radix(start, /[0-9a-fA-F]*/y);
    if (this.isOneOf(next, 'o')) return this.radix(start, /[0-7]*/y);
    if (this.isOneOf(next, 'b')) return this.radix(start, /[01]*/y);
    return this.octal(start);
  }

  private radix(start: number, digits: RegExp): boolean {
    digits.lastIndex = start + 2;
    const end = start + 2 + (digits.exec(this.text)?.[0].length ?? 0);
    if (end === start + 2) return this.fail('invalid token', end);
    return this.numberEnds(start, this.isOneOf(end, 'l') ? end + 1 : end);
  }

  private octal(start: number): boolean {
    const end = this.digits(start);
    const c = this.code(end);
    if (c === DOT || this.isOneOf(end, 'e') || this.isOneOf(end, 'j')) return this.decimal(start, end);
    for (let at = start; at < end; at++) if (this.code(at) > SEVEN) return this.fail('invalid token', end);
    return this.numberEnds(start, this.isOneOf(end, 'l') ? end + 1 : end);
  }

  /** A number whose integer digits end at `at`. */
  private decimal(start: number, at: number): boolean {
    if (this.isOneOf(at, 'l')) return this.numberEnds(start, at + 1);
    const mantissa = this.code(at) === DOT ? this.digits(at + 1) : at;
    if (!this.isOneOf(mantissa, 'e'))
      return this.numberEnds(start, this.isOneOf(mantissa, 'j') ? mantissa + 1 : mantissa);
    const sign = this.code(mantissa + 1);
    const signed = sign === 43 || sign === 45;
    const from = mantissa + (signed ? 2 : 1);
    const end = this.digits(from);
    if (end === from) return signed ? this.fail('invalid token', from) : this.numberEnds(start, mantissa);
    return this.numberEnds(start, this.isOneOf(end, 'j') ? end + 1 : end);
  }
}

function isPrefix(first: number, second: number): boolean {
  const a = first | 32;
  if (second === 0) return a === 98 || a === 114 || a === 117;
  return (second | 32) === 114 && (a === 98 || a === 117);
}

/** All tokens of a source. */
export function tokenize(source: Source): Tokens {
  return new Tokenizer(source).run();
}
