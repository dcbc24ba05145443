// Prints the Go tree as `gofmt` would, with a `//line` directive wherever the Go line would not map to the Python line.
//
// A directive sets the line of the next line and counts on from there, so the printer keeps count, and writes
// another one only for a statement that needs it (one that can call or fail).
import type { GoBinary, GoDecl, GoExpr, GoFileTree, GoStmt } from './goast.ts';

const PRECEDENCE: Record<GoBinary, number> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '|': 4,
  '^': 4,
  '&': 5,
  '<<': 5,
  '>>': 5,
  '*': 5,
  '/': 5,
};
const UNARY_PRECEDENCE = 6;

/** A Go string literal for bytes. */
export function quote(bytes: string): string {
  let out = '"';
  for (const c of bytes) {
    const code = c.charCodeAt(0);
    if (c === '"' || c === '\\') out += `\\${c}`;
    else if (c === '\n') out += '\\n';
    else if (code >= 0x20 && code < 0x7f) out += c;
    else out += `\\x${code.toString(16).padStart(2, '0')}`;
  }
  return `${out}"`;
}

/** What `gofmt` looks at to decide on blanks: the levels of + and * that meet in a binary expression. */
interface Levels {
  additive: boolean;
  multiplicative: boolean;
  problem: number;
}

type GoBinaryExpr = Extract<GoExpr, { kind: 'binary' }>;

function levelsOf(x: GoBinaryExpr): Levels {
  const own = PRECEDENCE[x.op];
  const out: Levels = { additive: own === 4, multiplicative: own === 5, problem: 0 };
  const merge = (part: GoExpr, isInner: (p: number) => boolean): void => {
    if (part.kind !== 'binary' || !isInner(PRECEDENCE[part.op])) return;
    const inner = levelsOf(part);
    out.additive ||= inner.additive;
    out.multiplicative ||= inner.multiplicative;
    out.problem = Math.max(out.problem, inner.problem);
  };
  merge(x.x, (p) => p >= own);
  merge(x.y, (p) => p > own);
  if (x.op === '-' && x.y.kind === 'number' && x.y.text.startsWith('-'))
    out.problem = Math.max(out.problem, 4);
  return out;
}

/** The precedence from which on operators get no blanks, as in go/printer. */
function cutoff(x: GoBinaryExpr, depth: number): number {
  const { additive, multiplicative, problem } = levelsOf(x);
  if (problem > 0) return problem + 1;
  if (additive && multiplicative) return depth === 1 ? 5 : 4;
  return depth === 1 ? 6 : 4;
}

function printBinary(x: GoBinaryExpr, outer: number, depth: number): string {
  const own = PRECEDENCE[x.op];
  if (own < outer) return `(${printExpr(x, 0, Math.max(1, depth - 1))})`;
  const blank = own < cutoff(x, depth) ? ' ' : '';
  const sameLevel = x.x.kind === 'binary' && PRECEDENCE[x.x.op] === own;
  const left = printExpr(x.x, own, depth + (sameLevel ? 0 : 1));
  return `${left}${blank}${x.op}${blank}${printExpr(x.y, own + 1, depth + 1)}`;
}

/** An expression as text; `depth` is go/printer's, which decides on blanks. */
export function printExpr(x: GoExpr, outer = 0, depth = 1): string {
  switch (x.kind) {
    case 'ident':
      return x.name;
    case 'number':
      return x.text;
    case 'string':
      return quote(x.bytes);
    case 'call': {
      const inner = x.args.length > 1 ? depth + 1 : depth;
      return `${printExpr(x.fn, 7, depth)}(${x.args.map((a) => printExpr(a, 0, inner)).join(', ')})`;
    }
    case 'selector':
      return `${printExpr(x.x, 7, depth)}.${x.name}`;
    case 'index':
      return `${printExpr(x.x, 7, depth)}[${printExpr(x.index, 0, depth + 1)}]`;
    case 'prefix':
      return `${printExpr(x.x, 7, depth)}[:${x.length}]`;
    case 'unary':
      return `${x.op}${printExpr(x.x, UNARY_PRECEDENCE, depth)}`;
    case 'binary':
      return printBinary(x, outer, depth);
    case 'composite': {
      const elts = x.elts.map((e, i) =>
        x.keys === undefined ? printExpr(e) : `${x.keys[i] ?? ''}: ${printExpr(e)}`,
      );
      return `${x.type}{${elts.join(', ')}}`;
    }
  }
}

/** Prints one file. */
class Printer {
  private readonly out: string[] = [];
  private readonly source: string;
  /** The Python line that the next Go line maps to; null before the first directive. */
  private mapped: number | null = null;

  constructor(source: string) {
    this.source = source;
  }

  text(): string {
    return `${this.out.join('\n')}\n`;
  }

  put(line: string): void {
    this.out.push(line);
    if (this.mapped !== null) this.mapped++;
  }

  /** Makes the next Go line map to Python line `line`. */
  at(line: number | undefined): void {
    if (line === undefined || line === this.mapped) return;
    this.out.push(`//line ${this.source}:${line}`);
    this.mapped = line;
  }

  decl(decl: GoDecl): void {
    this.put('');
    if (decl.kind === 'globals') {
      this.put(`var ${decl.names.join(', ')} ${decl.type}`);
      return;
    }
    if (decl.kind === 'struct') return this.struct(decl);
    this.at(decl.line);
    this.put(`func ${decl.name}(${decl.params})${decl.result === '' ? '' : ` ${decl.result}`} {`);
    this.stmts(decl.body, 1);
    this.put('}');
  }

  private struct(decl: Extract<GoDecl, { kind: 'struct' }>): void {
    this.put(`type ${decl.name} struct {`);
    if (decl.embeds !== null) this.put(`\t${decl.embeds}`);
    const lists = decl.fields.map((f) => f.names.join(', '));
    const width = Math.max(...lists.map((l) => l.length));
    decl.fields.forEach((f, i) => this.put(`\t${(lists[i] ?? '').padEnd(width)} ${f.type}`));
    this.put('}');
  }

  stmts(list: readonly GoStmt[], depth: number): void {
    for (const stmt of list) this.stmt(stmt, depth);
  }

  private simple(stmt: GoStmt): string {
    if (stmt.kind === 'expr') return printExpr(stmt.x);
    if (stmt.kind !== 'assign') throw new Error(`${stmt.kind} is no simple statement`);
    const list = (xs: readonly GoExpr[]): string => xs.map((x) => printExpr(x)).join(', ');
    return `${list(stmt.lhs)} ${stmt.define === true ? ':=' : '='} ${list(stmt.rhs)}`;
  }

  private stmt(stmt: GoStmt, depth: number): void {
    this.at(stmt.line);
    const tab = '\t'.repeat(depth);
    switch (stmt.kind) {
      case 'assign':
      case 'expr':
        return this.put(tab + this.simple(stmt));
      case 'if':
        return this.ifStmt(stmt, depth);
      case 'goto':
        return this.put(`${tab}goto ${stmt.label}`);
      case 'label':
        return this.put(`${'\t'.repeat(depth - 1)}${stmt.label}:`);
      case 'return':
        return this.put(
          `${tab}return${stmt.values.length > 0 ? ' ' : ''}${stmt.values.map((v) => printExpr(v)).join(', ')}`,
        );
      case 'switch':
        this.put(`${tab}switch ${printExpr(stmt.on)} {`);
        for (const each of stmt.cases) {
          this.put(each.value === null ? `${tab}default:` : `${tab}case ${printExpr(each.value)}:`);
          this.stmts(each.body, depth + 1);
        }
        return this.put(`${tab}}`);
      case 'var':
        return this.put(`${tab}var ${stmt.names.join(', ')} ${stmt.type}`);
      case 'comment':
        return this.put(`${tab}// ${stmt.text}`);
    }
  }

  private ifStmt(stmt: Extract<GoStmt, { kind: 'if' }>, depth: number): void {
    const tab = '\t'.repeat(depth);
    const init = stmt.init === undefined ? '' : `${this.simple(stmt.init)}; `;
    this.put(`${tab}if ${init}${printExpr(stmt.cond)} {`);
    this.stmts(stmt.then, depth + 1);
    this.otherwise(stmt.otherwise ?? [], depth);
  }

  /** `else`, and `else if` for an `if` alone in there. */
  private otherwise(stmts: readonly GoStmt[], depth: number): void {
    const tab = '\t'.repeat(depth);
    const [only] = stmts;
    if (stmts.length === 1 && only?.kind === 'if' && only.line === undefined) {
      const init = only.init === undefined ? '' : `${this.simple(only.init)}; `;
      this.put(`${tab}} else if ${init}${printExpr(only.cond)} {`);
      this.stmts(only.then, depth + 1);
      this.otherwise(only.otherwise ?? [], depth);
      return;
    }
    if (stmts.length > 0) {
      this.put(`${tab}} else {`);
      this.stmts(stmts, depth + 1);
    }
    this.put(`${tab}}`);
  }
}

/** A whole file as text. */
export function printFile(file: GoFileTree): string {
  const p = new Printer(file.source);
  p.put(file.header);
  p.put('');
  p.put(`package ${file.package}`);
  p.put('');
  if (file.imports.length === 1) p.put(`import "${file.imports[0] ?? ''}"`);
  else {
    p.put('import (');
    for (const each of [...file.imports].sort()) p.put(`\t"${each}"`);
    p.put(')');
  }
  for (const decl of file.decls) p.decl(decl);
  return p.text();
}
