// A small Go syntax tree: just what generated code needs.

/** Go expressions. */
export type GoExpr =
  | { readonly kind: 'ident'; readonly name: string }
  /** A number, written as given. */
  | { readonly kind: 'number'; readonly text: string }
  /** A string of bytes, one UTF-16 unit each. */
  | { readonly kind: 'string'; readonly bytes: string }
  | { readonly kind: 'call'; readonly fn: GoExpr; readonly args: readonly GoExpr[] }
  | { readonly kind: 'selector'; readonly x: GoExpr; readonly name: string }
  | { readonly kind: 'index'; readonly x: GoExpr; readonly index: GoExpr }
  | { readonly kind: 'prefix'; readonly x: GoExpr; readonly length: number }
  | { readonly kind: 'unary'; readonly op: '!' | '&' | '-'; readonly x: GoExpr }
  | { readonly kind: 'binary'; readonly op: GoBinary; readonly x: GoExpr; readonly y: GoExpr }
  | {
      readonly kind: 'composite';
      readonly type: string;
      readonly elts: readonly GoExpr[];
      readonly keys?: readonly string[];
    };

export type GoBinary =
  '==' | '!=' | '<' | '<=' | '>' | '>=' | '&&' | '||' | '+' | '-' | '*' | '/' | '&' | '|' | '^' | '<<' | '>>';

/** Go statements; `line` is the Python line that the Go line must map to. */
export type GoStmt = (
  | {
      readonly kind: 'assign';
      readonly lhs: readonly GoExpr[];
      readonly rhs: readonly GoExpr[];
      readonly define?: boolean;
    }
  | { readonly kind: 'expr'; readonly x: GoExpr }
  | {
      readonly kind: 'if';
      readonly init?: GoStmt;
      readonly cond: GoExpr;
      readonly then: readonly GoStmt[];
      readonly otherwise?: readonly GoStmt[];
    }
  | { readonly kind: 'goto' | 'label'; readonly label: string }
  | { readonly kind: 'return'; readonly values: readonly GoExpr[] }
  | { readonly kind: 'switch'; readonly on: GoExpr; readonly cases: readonly GoCase[] }
  | { readonly kind: 'var'; readonly names: readonly string[]; readonly type: string }
  | { readonly kind: 'comment'; readonly text: string }
) & { readonly line?: number };

/** A case of a switch; without a value it is the default. */
export interface GoCase {
  readonly value: GoExpr | null;
  readonly body: readonly GoStmt[];
}

/** Fields of one type. */
export interface GoFields {
  readonly names: readonly string[];
  readonly type: string;
}

/** A declaration at the top of a file. */
export type GoDecl =
  | {
      readonly kind: 'func';
      readonly name: string;
      readonly params: string;
      readonly result: string;
      readonly body: readonly GoStmt[];
      readonly line?: number;
    }
  | {
      readonly kind: 'struct';
      readonly name: string;
      readonly embeds: string | null;
      readonly fields: readonly GoFields[];
    }
  | { readonly kind: 'globals'; readonly names: readonly string[]; readonly type: string };

/** A Go file. `source` is the Python file that `//line` directives name. */
export interface GoFileTree {
  readonly package: string;
  readonly header: string;
  readonly imports: readonly string[];
  readonly source: string;
  readonly decls: readonly GoDecl[];
}

export function ident(name: string): GoExpr {
  return { kind: 'ident', name };
}

export function num(value: number | bigint): GoExpr {
  return { kind: 'number', text: String(value) };
}

export function str(bytes: string): GoExpr {
  return { kind: 'string', bytes };
}

export function call(fn: GoExpr, ...args: GoExpr[]): GoExpr {
  return { kind: 'call', fn, args };
}

export function selector(x: GoExpr, name: string): GoExpr {
  return { kind: 'selector', x, name };
}

export function addressOf(x: GoExpr): GoExpr {
  return { kind: 'unary', op: '&', x };
}

export function binary(op: GoBinary, x: GoExpr, y: GoExpr): GoExpr {
  return { kind: 'binary', op, x, y };
}

export function not(x: GoExpr): GoExpr {
  return { kind: 'unary', op: '!', x };
}

export function assign(lhs: GoExpr, rhs: GoExpr): GoStmt {
  return { kind: 'assign', lhs: [lhs], rhs: [rhs] };
}

export function exprStmt(x: GoExpr): GoStmt {
  return { kind: 'expr', x };
}

export function ret(...values: GoExpr[]): GoStmt {
  return { kind: 'return', values };
}
