/**
 * Imports of Go packages in spellings that Python's grammar lacks: the first Grumpy's string form and keywords.
 *
 *     from '__go__/gopkg.in/yaml.v3' import Marshal   →  from __go__.gopkg.in.yaml.v3 import Marshal
 *     from __go__.os.exec import Command              →  exec is a name here
 *
 * What surprises: this works on tokens, before the parser, so that the grammar stays Python's; a name token of a path's
 * element may hold characters that no Python name has (`go-sqlite3`).
 */
import type { Tokens } from './tokens.ts';
import { Token } from './tokens27.generated.ts';

const GO_PATH = /^(['"])__go__(?:\/[\w.~+-]+)+\1$/;

interface Piece {
  readonly kind: Token;
  readonly start: number;
  readonly end: number;
}

/** The names and dots of a quoted path that stands at `start`. */
function pathPieces(quoted: string, start: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start + 1;
  for (const element of quoted.slice(1, -1).split('/')) {
    if (pieces.length > 0) pieces.push({ kind: Token.Dot, start: at - 1, end: at });
    pieces.push({ kind: Token.Name, start: at, end: at + element.length });
    at += element.length + 1;
  }
  return pieces;
}

/** Whether the token at `index` is a word behind `__go__.…`: all of an imported dotted name are names. */
function inDottedGoName(tokens: Tokens, index: number): boolean {
  let at = index;
  while (tokens.kinds[at - 1] === Token.Dot) at -= 2;
  if (at === index) return false;
  const before = tokens.kinds[at - 1];
  const first = tokens.source.text.slice(tokens.starts[at], tokens.ends[at]);
  return first === '__go__' && (before === Token.FromKeyword || before === Token.ImportKeyword);
}

/** What token `index` becomes. */
function piecesOf(tokens: Tokens, index: number): Piece[] {
  const [kind, start, end] = [tokens.kinds[index] ?? 0, tokens.starts[index] ?? 0, tokens.ends[index] ?? 0];
  const text = tokens.source.text.slice(start, end);
  const before = tokens.kinds[index - 1];
  if (kind === Token.String && GO_PATH.test(text)) {
    if (before === Token.FromKeyword || before === Token.ImportKeyword) return pathPieces(text, start);
  }
  const isWord = kind !== Token.Name && /^[a-z]+$/.test(text);
  return [{ kind: isWord && inDottedGoName(tokens, index) ? Token.Name : kind, start, end }];
}

/** Rewrites the imports of Go packages; other programs' tokens stay as they are. */
export function rewriteGoImports(tokens: Tokens): Tokens {
  if (!tokens.source.text.includes('__go__')) return tokens;
  const all: (Piece & { readonly index: number })[] = [];
  for (let index = 0; index < tokens.count; index++) {
    for (const piece of piecesOf(tokens, index)) all.push({ ...piece, index });
  }
  const columns = all.map(({ index, start }) => {
    const column = tokens.columns[index] ?? 0;
    return column < 0 ? column : column + start - (tokens.starts[index] ?? 0);
  });
  return {
    ...tokens,
    count: all.length,
    kinds: Uint8Array.from(all, (piece) => piece.kind),
    starts: Int32Array.from(all, (piece) => piece.start),
    ends: Int32Array.from(all, (piece) => piece.end),
    lines: Int32Array.from(all, ({ index }) => tokens.lines[index] ?? 0),
    columns: Int32Array.from(columns),
  };
}
