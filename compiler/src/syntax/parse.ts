// The front end's entrance: bytes → syntax tree, or the error that CPython would give.
import { PySyntaxError, type SyntaxWarning } from '../diagnostics/syntax-error.ts';
import { readSource, type Source, type SourceMode } from '../source/source.ts';
import { applyFutureImports, futureFeatures, lateError, type FutureFeatures } from './future.ts';
import type * as ast from './nodes.generated.ts';
import { parseEvalInput, parseFileInput, parseSingleInput } from './parser27.generated.ts';
import { rewriteGoImports } from './go-imports.ts';
import { ParserState } from './parser-state.ts';
import { tokenize } from './tokenizer.ts';

/** How a source is read. */
export interface ParseOptions {
  /** A string given to `-c` is read a little differently from a file. */
  readonly mode?: SourceMode;
}

/** A parsed source. */
export interface Parsed<Module extends ast.ModNode> {
  readonly module: Module;
  readonly source: Source;
  readonly future: FutureFeatures;
  readonly warnings: readonly SyntaxWarning[];
}

function buildError(state: ParserState, source: Source): void {
  const [first] = state.errors;
  if (first === undefined) return;
  if (first.cls === 'SyntaxError') throw lateError(source, first.message, first.line);
  throw new PySyntaxError(first.cls, first.message, null);
}

function parseWith<Module extends ast.ModNode>(
  rule: (state: ParserState, depth: number) => Module,
  bytes: Uint8Array,
  filename: string,
  options: ParseOptions,
): Parsed<Module> {
  const source = readSource(bytes, filename, options.mode ?? 'file');
  const tokens = rewriteGoImports(tokenize(source));
  const { unicodeLiterals } = applyFutureImports(tokens);
  const { encoding, codec } = source;
  const state = new ParserState(tokens, { encoding, codec, unicodeLiterals });
  const module = rule(state, 1);
  buildError(state, source);
  return { module, source, future: futureFeatures(module, source), warnings: [] };
}

/** Parses a module. Throws a `PySyntaxError` for a source that Python rejects. */
export function parseModule(
  bytes: Uint8Array,
  filename: string,
  options: ParseOptions = {},
): Parsed<ast.Module> {
  return parseWith(parseFileInput, bytes, filename, options);
}

/** Parses an expression, as `eval` reads it. */
export function parseExpression(bytes: Uint8Array, filename: string): Parsed<ast.Expression> {
  return parseWith(parseEvalInput, bytes, filename, { mode: 'string' });
}

/** Parses one interactive statement. */
export function parseInteractive(bytes: Uint8Array, filename: string): Parsed<ast.Interactive> {
  return parseWith(parseSingleInput, bytes, filename, { mode: 'string' });
}
