// `from __future__ import …`: which features a module asks for.
//
// CPython's parser looks at these statements while it parses: `print_function` makes `print` a name from there on, and
// `unicode_literals` makes all strings of the module Unicode, those before it too. The rules about where such
// an import may stand are checked later, on the tree.
import { PySyntaxError, type SyntaxWarning } from '../diagnostics/syntax-error.ts';
import type { Source } from '../source/source.ts';
import { programText } from '../source/program-text.ts';
import type * as ast from './nodes.generated.ts';
import type { Tokens } from './tokens.ts';
import { Token } from './tokens27.generated.ts';

/** The features that a module has asked for. */
export interface FutureFeatures {
  readonly division: boolean;
  readonly absoluteImport: boolean;
  readonly printFunction: boolean;
  readonly unicodeLiterals: boolean;
  /** The line of the last future import; -1 without one. */
  readonly lastLine: number;
}

/** The flags of CPython's code objects for the features, which `exec` and `eval` take over. */
export function futureFlags(future: FutureFeatures): number {
  return (
    (future.division ? 0x2000 : 0) |
    (future.absoluteImport ? 0x4000 : 0) |
    (future.printFunction ? 0x10000 : 0) |
    (future.unicodeLiterals ? 0x20000 : 0)
  );
}

/** What the parser must know beforehand. */
export interface ParserFlags {
  readonly unicodeLiterals: boolean;
}

function nameAt({ source, kinds, starts, ends }: Tokens, index: number): string | null {
  return kinds[index] === Token.Name ? source.text.slice(starts[index], ends[index]) : null;
}

/** The names of a future import whose `from` stands at `index`, and where it ends; null where it is none. */
function futureNames(tokens: Tokens, index: number): { names: string[]; end: number } | null {
  if (nameAt(tokens, index + 1) !== '__future__') return null;
  let at = index + 2;
  while (tokens.kinds[at] === Token.Dot || tokens.kinds[at] === Token.Name) at++;
  if (tokens.kinds[at] !== Token.ImportKeyword) return null;
  at++;
  if (tokens.kinds[at] === Token.LeftParen) at++;
  const names: string[] = [];
  for (let name = nameAt(tokens, at); name !== null; name = nameAt(tokens, at)) {
    names.push(name);
    at++;
    if (tokens.kinds[at] === Token.AsKeyword) at += 2;
    if (tokens.kinds[at] !== Token.Comma) break;
    at++;
  }
  return { names, end: at };
}

/** Finds what the parser must know, and makes `print` a name behind an import of `print_function`. */
export function applyFutureImports(tokens: Tokens): ParserFlags {
  const { kinds, count } = tokens;
  let unicodeLiterals = false;
  let printFrom = count;
  for (
    let index = kinds.indexOf(Token.FromKeyword);
    index >= 0;
    index = kinds.indexOf(Token.FromKeyword, index + 1)
  ) {
    const found = futureNames(tokens, index);
    if (found === null) continue;
    unicodeLiterals ||= found.names.includes('unicode_literals');
    if (found.names.includes('print_function')) printFrom = Math.min(printFrom, found.end);
  }
  for (let index = printFrom; index < count; index++)
    if (kinds[index] === Token.PrintKeyword) kinds[index] = Token.Name;
  return { unicodeLiterals };
}

const FEATURES: Readonly<Record<string, Exclude<keyof FutureFeatures, 'lastLine'> | null>> = {
  nested_scopes: null,
  generators: null,
  division: 'division',
  absolute_import: 'absoluteImport',
  with_statement: null,
  print_function: 'printFunction',
  unicode_literals: 'unicodeLiterals',
};

/** The line as the file has it; what was read from a pipe or given to `-c` has none. */
function lineText({ mode, filename, bytes }: Source, lineno: number): string | null {
  return mode === 'file' && filename !== '<stdin>' ? programText(bytes, lineno) : null;
}

/** An error of a phase after parsing: no offset, and the line as it stands in the file. */
export function lateError(source: Source, message: string, lineno: number): PySyntaxError {
  const text = lineText(source, lineno);
  return new PySyntaxError('SyntaxError', message, { filename: source.filename, lineno, offset: null, text });
}

/** A late error that CPython finds among the symbols or the future features: it adds the place afterwards. */
export function symbolError(source: Source, message: string, lineno: number): PySyntaxError {
  const error = lateError(source, message, lineno);
  error.placeInArgs = false;
  return error;
}

/** A warning about line `lineno`. */
export function syntaxWarning(source: Source, message: string, lineno: number): SyntaxWarning {
  const text = lineText(source, lineno);
  return { category: 'SyntaxWarning', message, filename: source.filename, lineno, text };
}

function featureError(name: string): string | null {
  if (Object.hasOwn(FEATURES, name)) return null;
  return name === 'braces' ? 'not a chance' : `future feature ${name.slice(0, 100)} is not defined`;
}

/**
 * The features of a module. A future import may only follow a docstring, other future imports, and what stands on
 * the same line as they do; one that comes later is found here when it stands at the top level.
 */
export function futureFeatures(module: ast.ModNode, source: Source): FutureFeatures {
  const found = {
    division: false,
    absoluteImport: false,
    printFunction: false,
    unicodeLiterals: false,
    lastLine: -1,
  };
  if (module.kind === 'Expression') return found;
  let done = false;
  let lastLine = 0;
  for (const [index, statement] of module.body.entries()) {
    if (done && statement.lineno > lastLine) break;
    lastLine = statement.lineno;
    if (statement.kind === 'ImportFrom' && statement.module === '__future__') {
      if (done)
        throw symbolError(
          source,
          'from __future__ imports must occur at the beginning of the file',
          lastLine,
        );
      for (const { name } of statement.names) {
        const message = featureError(name);
        if (message !== null) throw symbolError(source, message, lastLine);
        const feature = FEATURES[name];
        if (feature !== null && feature !== undefined) found[feature] = true;
      }
      found.lastLine = lastLine;
    } else if (index > 0 || statement.kind !== 'Expr' || statement.value.kind !== 'Str') done = true;
  }
  return found;
}
