// What the generated parser works on: the tokens, where it stands, and the helpers that the grammar calls.
//
// Errors found while building nodes are kept, in the order in which CPython would find them, until the whole source
// has been parsed: a plain `invalid syntax` further on comes first.
import { PySyntaxError } from '../diagnostics/syntax-error.ts';
import type { NumberLiteral, StringLiteral } from './literals.ts';
import type * as ast from './nodes.generated.ts';
import { parseNumber } from './numbers.ts';
import { LiteralError, parseStrings, type StringContext } from './strings.ts';
import { targetError } from './targets.ts';
import { errorPlace, type Tokens } from './tokens.ts';
import { Token, TOKEN_KINDS } from './tokens27.generated.ts';

/** CPython's `MAXSTACK`: how many rules its parser can be in at once. */
const MAX_DEPTH = 1500;
const MAX_ARGUMENTS = 255;

/** A line and a column. */
export type Place = ast.Located;

/** An error found while building nodes. */
export interface BuildError {
  readonly cls: 'SyntaxError' | 'ValueError';
  readonly message: string;
  readonly line: number;
}

/** What is known of a call's arguments while they are read. */
export interface CallBuilder {
  readonly args: ast.ExprNode[];
  readonly keywords: ast.Keyword[];
  readonly names: Set<string>;
  readonly line: number;
  readonly mark: number;
  generators: number;
  positionals: number;
  hasStar: boolean;
}

/** The clauses of a comprehension while they are read. */
export type ClauseBuilder = Mutable<ast.Comprehension>[];

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** A set of token kinds as a table. */
export function tokenSet(kinds: readonly Token[]): Uint8Array {
  const table = new Uint8Array(TOKEN_KINDS);
  for (const kind of kinds) table[kind] = 1;
  return table;
}

/** A list that is made when its first element comes. */
export function orEmpty<T>(list: T[] | null): T[] {
  return list ?? [];
}

/** Appends all of `items`, of which there can be more than a call takes arguments. */
export function pushAll<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}

/** The state of a parse. */
export class ParserState {
  pos = 0;
  kind: Token;
  readonly errors: BuildError[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly strings_: StringContext,
  ) {
    this.kind = tokens.kinds[0] ?? Token.Endmarker;
  }

  // ---- Tokens

  at(kind: Token): boolean {
    return this.kind === kind;
  }

  in(set: Uint8Array): boolean {
    return set[this.kind] === 1;
  }

  next(): void {
    this.kind = this.tokens.kinds[++this.pos] ?? Token.Endmarker;
  }

  shift(kind: Token, depth: number): number {
    if (this.kind !== kind) this.fail(kind);
    if (depth > MAX_DEPTH) this.overflow();
    this.next();
    return this.pos - 1;
  }

  look(kind: Token): void {
    if (this.kind !== kind) this.fail();
  }

  name(depth: number): string {
    const at = this.shift(Token.Name, depth);
    return this.textOf(at);
  }

  textOf(index: number): string {
    return this.tokens.source.text.slice(this.tokens.starts[index], this.tokens.ends[index]);
  }

  lineOf(index: number): number {
    return this.tokens.lines[index] ?? 0;
  }

  columnOf(index: number): number {
    return this.tokens.columns[index] ?? 0;
  }

  private overflow(): never {
    throw new PySyntaxError('MemoryError', '', null, 's_push: parser stack overflow\n');
  }

  /** The next token fits nowhere. */
  fail(wanted: Token = Token.Unknown): never {
    const { tokens, pos } = this;
    const { filename } = tokens.source;
    if (tokens.readFailure !== null && this.kind === Token.Failure) {
      const { lineno } = tokens.readFailure;
      const message = tokens.readFailure.message(tokens.endsInToken);
      throw new PySyntaxError('SyntaxError', message, { filename, lineno, offset: 0, text: null });
    }
    const place = { filename, ...errorPlace(tokens, pos) };
    const { cls, message } = this.failure(wanted);
    throw new PySyntaxError(cls, message, place);
  }

  private failure(wanted: Token): { cls: 'SyntaxError' | 'IndentationError'; message: string } {
    const { tokens, kind, pos } = this;
    if (kind === Token.Failure && tokens.failure !== null) return tokens.failure;
    if (kind === Token.Unknown) return { cls: 'SyntaxError', message: 'invalid syntax' };
    const { source } = tokens;
    const isBehind = (tokens.starts[pos] ?? 0) >= source.text.length;
    if (source.mode === 'string' && isBehind && this.lineOf(pos) <= 2)
      return { cls: 'SyntaxError', message: 'unexpected EOF while parsing' };
    if (wanted === Token.Indent) return { cls: 'IndentationError', message: 'expected an indented block' };
    if (kind === Token.Indent) return { cls: 'IndentationError', message: 'unexpected indent' };
    if (kind === Token.Dedent) return { cls: 'IndentationError', message: 'unexpected unindent' };
    return { cls: 'SyntaxError', message: 'invalid syntax' };
  }

  // ---- Places

  here(): number {
    return this.lineOf(this.pos);
  }

  token(): number {
    return this.pos;
  }

  place(): Place {
    return { lineno: this.lineOf(this.pos), colOffset: this.columnOf(this.pos) };
  }

  before(): Place {
    return { lineno: this.lineOf(this.pos - 1), colOffset: this.columnOf(this.pos - 1) };
  }

  nowhere(): Place {
    return { lineno: 0, colOffset: 0 };
  }

  // ---- Errors and their order

  error(message: string, line: number, at = this.errors.length): void {
    this.errors.splice(at, 0, { cls: 'SyntaxError', message, line });
  }

  mark(): number {
    return this.errors.length;
  }

  /** Puts the errors since `middle` before those between `start` and `middle`. */
  swap(start: number, middle: number): void {
    if (middle === this.errors.length || start === middle) return;
    const moved = this.errors.splice(middle);
    pushAll(moved, this.errors.splice(start));
    pushAll(this.errors, moved);
  }

  added(start: number, middle: number): number {
    return start + this.errors.length - middle;
  }

  private reorder(marks: readonly number[], order: readonly number[]): void {
    const [first = 0] = marks;
    if (this.errors.length === first) return;
    const parts = marks.map((mark, index) => this.errors.slice(mark, marks[index + 1]));
    this.errors.length = first;
    for (const index of order) pushAll(this.errors, parts[index] ?? []);
  }

  /** CPython builds the last `elif` with its `else` first, then goes back to the `if`. */
  ifOrder(marks: readonly number[], elifs: readonly ast.StmtNode[]): void {
    if (elifs.length === 0) return;
    const hasElse = marks.length > elifs.length + 1;
    const backwards = Array.from({ length: elifs.length }, (_unused, index) => elifs.length - 1 - index);
    this.reorder(marks, [elifs.length, ...(hasElse ? [elifs.length + 1] : []), ...backwards]);
  }

  /** CPython builds the body of a `with` first, then the items from the last to the first. */
  withOrder(marks: readonly number[]): void {
    this.reorder(
      marks,
      marks.map((_unused, index) => marks.length - 1 - index),
    );
  }

  // ---- Names and targets

  forbid(name: string, line: number): void {
    if (name === 'None' || name === '__debug__') this.error(`cannot assign to ${name}`, line);
  }

  /** Makes `expr`, built as a value, a target. */
  context(expr: ast.ExprNode, ctx: ast.ExprContext, line: number): void {
    const message = targetError(expr, ctx);
    if (message !== null) this.error(message, line);
  }

  target(expr: ast.ExprNode, line: number, mark: number): void {
    if (expr.kind === 'Yield' && !this.followsParenthesis(expr))
      this.error('assignment to yield expression not possible', line, mark);
    else this.context(expr, 'Store', line);
  }

  /** Whether an opening parenthesis stands right before an expression that was just read. */
  private followsParenthesis(expr: ast.ExprNode): boolean {
    const { lines, columns, kinds } = this.tokens;
    let index = this.pos - 1;
    while (index > 0 && (lines[index] !== expr.lineno || columns[index] !== expr.colOffset)) index--;
    return kinds[index - 1] === Token.LeftParen;
  }

  augmentedTarget(expr: ast.ExprNode, line: number): void {
    this.context(expr, 'Store', line);
    if (expr.kind !== 'Name' && expr.kind !== 'Attribute' && expr.kind !== 'Subscript')
      this.error('illegal expression for augmented assignment', line);
  }

  // ---- Parameters

  asParameter(expr: ast.ExprNode): ast.ExprNode {
    return expr.kind === 'Name' ? { ...expr, ctx: 'Param' } : expr;
  }

  defaultMissing(defaults: readonly ast.ExprNode[], line: number, mark: number): void {
    if (defaults.length > 0) this.error('non-default argument follows default argument', line, mark);
  }

  parenthesizedDefault(parameter: ast.ExprNode, first: number, line: number, mark: number): void {
    if (parameter.kind === 'Name' && this.tokens.kinds[first] === Token.LeftParen)
      this.error('parenthesized arg with default', line, mark);
  }

  // ---- Statements

  not(flag: boolean): boolean {
    return !flag;
  }

  dots(): number {
    return 0;
  }

  more(level: number): number {
    return level + 1;
  }

  requireDots(level: number): void {
    if (level === 0) this.fail();
  }

  dotted(name: string, attribute: string): string {
    return `${name}.${attribute}`;
  }

  trailingComma(comma: boolean, parenthesized: boolean, line: number, mark: number): void {
    if (comma && !parenthesized)
      this.error('trailing comma not allowed without surrounding parentheses', line, mark);
  }

  /** `exec (code, globals, locals)` is the statement, not a tuple. */
  execStatement(statement: ast.StmtNode): ast.StmtNode {
    if (statement.kind !== 'Exec' || statement.globals !== null || statement.body.kind !== 'Tuple')
      return statement;
    const [body, globals, locals] = statement.body.elts;
    const { length } = statement.body.elts;
    if (body === undefined || globals === undefined || length > 3) return statement;
    return { ...statement, body, globals, locals: locals ?? null };
  }

  elifChain(elifs: readonly ast.StmtNode[], orelse: ast.StmtNode[]): ast.StmtNode[] {
    let rest = orelse;
    for (const branch of [...elifs].reverse()) if (branch.kind === 'If') rest = [{ ...branch, orelse: rest }];
    return rest;
  }

  withItems(items: readonly ast.StmtNode[], body: ast.StmtNode[]): ast.StmtNode {
    let rest = body;
    for (const item of [...items].reverse()) if (item.kind === 'With') rest = [{ ...item, body: rest }];
    const [outermost] = rest;
    if (outermost === undefined) throw new Error('a with statement without items');
    return outermost;
  }

  withBody(handler: ast.ExcepthandlerNode, body: ast.StmtNode[]): ast.ExcepthandlerNode {
    return { ...handler, body };
  }

  // ---- Expressions

  /** A minus sign directly before a number belongs to the number. */
  negate(negation: ast.ExprNode, first: number): ast.ExprNode {
    if (this.pos !== first + 1 || negation.kind !== 'UnaryOp' || negation.operand.kind !== 'Num')
      return negation;
    const { lineno, colOffset } = negation;
    return { kind: 'Num', lineno, colOffset, n: parseNumber(this.textOf(first), true) };
  }

  number(index: number): NumberLiteral {
    return parseNumber(this.textOf(index), false);
  }

  strings(first: number, last: number): StringLiteral {
    const texts: string[] = [];
    for (let index = first; index <= last; index++) texts.push(this.textOf(index));
    try {
      return parseStrings(texts, this.strings_);
    } catch (error) {
      if (!(error instanceof LiteralError)) throw error;
      this.literalError(error, this.lineOf(first));
      return { type: 'str', bytes: '' };
    }
  }

  private literalError({ cls, message }: LiteralError, line: number): void {
    // CPython formats this into 128 bytes.
    if (cls === 'ValueError') this.errors.push({ cls, message, line });
    else this.error(`(unicode error) ${message}`.slice(0, 127), line);
  }

  subscripts(dims: ast.SliceNode[], place: Place): ast.SliceNode {
    const elts: ast.ExprNode[] = [];
    for (const dim of dims) {
      if (dim.kind !== 'Index') return { kind: 'ExtSlice', dims };
      elts.push(dim.value);
    }
    const { lineno, colOffset } = place;
    return { kind: 'Index', value: { kind: 'Tuple', lineno, colOffset, elts, ctx: 'Load' } };
  }

  beginClauses(): ClauseBuilder {
    return [];
  }

  addComprehension(list: ClauseBuilder, target: ast.ExprNode, iter: ast.ExprNode): void {
    list.push({ kind: 'comprehension', target, iter, ifs: [] });
  }

  addCondition(list: ClauseBuilder, test: ast.ExprNode): void {
    list.at(-1)?.ifs.push(test);
  }

  comprehensions(list: ClauseBuilder): ast.Comprehension[] {
    return list;
  }

  // ---- Calls

  beginCall(): CallBuilder {
    return {
      args: [],
      keywords: [],
      names: new Set(),
      line: this.here(),
      mark: this.mark(),
      generators: 0,
      positionals: 0,
      hasStar: false,
    };
  }

  addGenerator(call: CallBuilder, generator: ast.ExprNode): void {
    call.generators++;
    call.args.push(generator);
  }

  addPositional(call: CallBuilder, arg: ast.ExprNode, line: number, mark: number): void {
    if (call.keywords.length > 0) this.error('non-keyword arg after keyword arg', line, mark);
    else if (call.hasStar) this.error('only named arguments may follow *expression', line, mark);
    call.positionals++;
    call.args.push(arg);
  }

  addKeyword(call: CallBuilder, key: ast.ExprNode, line: number): string {
    if (key.kind === 'Lambda') this.error('lambda cannot contain assignment', line);
    else if (key.kind !== 'Name') this.error("keyword can't be an expression", line);
    else {
      this.forbid(key.id, line);
      if (call.names.has(key.id)) this.error('keyword argument repeated', line);
      call.names.add(key.id);
    }
    return key.kind === 'Name' ? key.id : '';
  }

  setKeyword(call: CallBuilder, key: string, value: ast.ExprNode): void {
    call.keywords.push({ kind: 'keyword', arg: key, value });
  }

  starred(call: CallBuilder): void {
    call.hasStar = true;
  }

  /** CPython counts the arguments before it builds any. */
  endCall(call: CallBuilder): void {
    const others = call.positionals + call.keywords.length;
    if (call.generators > 1 || (call.generators > 0 && others > 0))
      this.error('Generator expression must be parenthesized if not sole argument', call.line, call.mark);
    else if (others + call.generators > MAX_ARGUMENTS)
      this.error('more than 255 arguments', call.line, call.mark);
  }

  positional(call: CallBuilder): ast.ExprNode[] {
    return call.args;
  }

  keywords(call: CallBuilder): ast.Keyword[] {
    return call.keywords;
  }
}
