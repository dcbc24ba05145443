// Reads the text of a grammar: a small recursive-descent reader over a list of lexemes.
import {
  NAMED_TOKENS,
  type Action,
  type BinaryRule,
  type Capture,
  type Choice,
  type Element,
  type Grammar,
  type HelpCall,
  type Helper,
  type Item,
  type Parameter,
  type Rule,
  type Sequence,
  type TypeRef,
} from './grammar.ts';

interface Lexeme {
  readonly text: string;
  readonly line: number;
  /** Starts at the first column: a new rule. */
  readonly first: boolean;
  /** Follows the one before it without a space. */
  readonly tight: boolean;
}

const LEXEME = /\s+|#.*|('[^']*'|[A-Za-z_]\w*|\$\w+|->|=>|\+\+=|\+=|%%|.)/gy;

function lex(text: string, file: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  text.split('\n').forEach((source, index) => {
    LEXEME.lastIndex = 0;
    let end = -1;
    for (let match = LEXEME.exec(source); match !== null; match = LEXEME.exec(source)) {
      const { index: at } = match;
      if (match[1] !== undefined)
        lexemes.push({ text: match[1], line: index + 1, first: at === 0, tight: at === end });
      end = match[1] === undefined ? -1 : LEXEME.lastIndex;
      if (LEXEME.lastIndex === source.length) break;
    }
  });
  lexemes.push({ text: `end of ${file}`, line: 0, first: true, tight: false });
  return lexemes;
}

const WORD = /^[A-Za-z_]\w*$/;

class Reader {
  private at = 0;
  constructor(
    private readonly lexemes: readonly Lexeme[],
    private readonly file: string,
  ) {}

  get ended(): boolean {
    return this.at >= this.lexemes.length - 1;
  }

  private get lexeme(): Lexeme {
    const lexeme = this.lexemes[this.at];
    if (lexeme === undefined) throw new Error(`${this.file}: ends too early`);
    return lexeme;
  }

  private ahead(distance: number): string {
    return this.lexemes[this.at + distance]?.text ?? '';
  }

  fail(wanted: string): never {
    throw new Error(`${this.file}:${this.lexeme.line}: ${wanted} wanted, not ${this.lexeme.text}`);
  }

  is(text: string): boolean {
    return this.lexeme.text === text;
  }

  next(): string {
    const { text } = this.lexeme;
    this.at++;
    return text;
  }

  eat(text: string): boolean {
    if (!this.is(text)) return false;
    this.at++;
    return true;
  }

  expect(text: string): void {
    if (!this.eat(text)) this.fail(text);
  }

  word(): string {
    return WORD.test(this.lexeme.text) ? this.next() : this.fail('a word');
  }

  type(): TypeRef {
    return { name: this.word(), list: this.eat('*') };
  }

  private commaList<T>(close: string, one: () => T): T[] {
    const list: T[] = [];
    while (!this.eat(close)) {
      list.push(one());
      if (!this.is(close)) this.expect(',');
    }
    return list;
  }

  helper(): Helper {
    const name = this.word();
    this.expect('(');
    const params = this.commaList(')', () => this.type());
    this.expect('->');
    return { name, params, type: this.type() };
  }

  private parameter(): Parameter {
    const name = this.word();
    this.expect(':');
    return { name, type: this.type() };
  }

  rule(inline: boolean): Rule {
    const name = this.word();
    const params = this.eat('(') ? this.commaList(')', () => this.parameter()) : [];
    this.expect('->');
    const type = this.type();
    this.expect(':');
    return { kind: 'rule', name, inline, params, type, body: this.choice() };
  }

  binary(): BinaryRule {
    const name = this.word();
    this.expect('of');
    const operand = this.word();
    this.expect(':');
    const levels: { token: string; operator: string }[][] = [];
    for (let line = 0; !this.lexeme.first;) {
      if (this.lexeme.line !== line) levels.push([]);
      line = this.lexeme.line;
      levels.at(-1)?.push({ token: this.quoted(), operator: this.word() });
    }
    return { kind: 'binary', name, operand, levels };
  }

  private quoted(): string {
    const { text } = this.lexeme;
    if (!text.startsWith("'") && !NAMED_TOKENS.includes(text)) this.fail('a token');
    this.at++;
    return text.replace(/^'(.*)'$/, '$1');
  }

  private choice(): Choice {
    this.eat('|');
    const alternatives = [this.sequence()];
    while (this.eat('|')) alternatives.push(this.sequence());
    return { alternatives };
  }

  private sequence(): Sequence {
    const items: Item[] = [];
    while (!this.lexeme.first && !['|', ')', '=>'].includes(this.lexeme.text)) items.push(this.item());
    return { items, action: this.eat('=>') ? this.action() : null };
  }

  private capture(): Capture | null {
    const name = this.lexeme.text;
    if (!WORD.test(name)) return null;
    const mode = this.ahead(1);
    if (mode === '=' || mode === '+=' || mode === '++=') {
      this.at += 2;
      return { name, mode, comma: null };
    }
    const comma = this.ahead(2);
    if (mode !== '/' || this.ahead(3) !== '=') return null;
    this.at += 4;
    return { name, mode: '=', comma };
  }

  private item(): Item {
    const capture = this.capture();
    return { capture, element: this.suffixed() };
  }

  private suffixed(): Element {
    const inner = this.primary();
    if (this.eat('?')) return { kind: 'optional', inner };
    if (this.eat('*')) return { kind: 'repeat', inner };
    const trailing = this.is('%%');
    if (!this.eat('%') && !this.eat('%%')) return inner;
    return { kind: 'separated', inner, separator: this.quoted(), trailing };
  }

  private primary(): Element {
    const { text } = this.lexeme;
    if (this.eat('(')) {
      const choice = this.choice();
      this.expect(')');
      return { kind: 'choice', choice };
    }
    if (this.eat('&')) return { kind: 'lookahead', token: this.quoted() };
    if (text.startsWith('$')) return this.help();
    if (text.startsWith("'") || NAMED_TOKENS.includes(text)) return { kind: 'token', token: this.quoted() };
    const name = this.word();
    // `name(x)` gives arguments, `name (x)` is followed by a group.
    const args = this.lexeme.tight && this.eat('(') ? this.commaList(')', () => this.action()) : [];
    return { kind: 'rule', name, args };
  }

  private help(): HelpCall {
    const name = this.next().slice(1);
    this.expect('(');
    return { kind: 'help', name, args: this.commaList(')', () => this.action()) };
  }

  private action(): Action {
    const { text } = this.lexeme;
    if (text.startsWith('$')) return this.help();
    if (text.startsWith("'")) return { kind: 'word', word: this.quoted() };
    if (this.eat('[')) return { kind: 'list', items: this.commaList(']', () => this.listItem()) };
    const name = this.word();
    if (name === 'null' || name === 'true' || name === 'false') return { kind: 'constant', value: name };
    if (!this.eat('(')) return { kind: 'capture', name };
    const fields = this.commaList(')', () => this.field());
    return { kind: 'node', name, fields, at: this.eat('at') ? this.word() : null };
  }

  private listItem(): { spread: boolean; value: Action } {
    return { spread: this.eat('*'), value: this.action() };
  }

  private field(): { name: string; value: Action } {
    const name = this.word();
    return { name, value: this.eat('=') ? this.action() : { kind: 'capture', name } };
  }
}

/** Reads the text of a grammar; `file` is named in errors. */
export function readGrammar(text: string, file: string): Grammar {
  const reader = new Reader(lex(text, file), file);
  const start: string[] = [];
  const helpers = new Map<string, Helper>();
  const rules = new Map<string, Rule | BinaryRule>();
  const add = (rule: Rule | BinaryRule): void => {
    if (rules.has(rule.name)) throw new Error(`${file}: rule ${rule.name} stands twice`);
    rules.set(rule.name, rule);
  };
  const starts: Readonly<Record<string, () => void>> = {
    start: () => {
      while (!reader.is('helper')) start.push(reader.word());
    },
    helper: () => {
      const helper = reader.helper();
      helpers.set(helper.name, helper);
    },
    inline: () => add(reader.rule(true)),
    binary: () => add(reader.binary()),
  };
  while (!reader.ended) {
    const special = Object.entries(starts).find(([word]) => reader.is(word));
    if (special === undefined) add(reader.rule(false));
    else {
      reader.next();
      special[1]();
    }
  }
  return { start, helpers, rules };
}
