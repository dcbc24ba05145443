/**
 * Reads the rows of `bench/micro/rows/*.rows`: what is measured, one operation a line.
 *
 *     # a comment
 *     * def add(a, b): return a + b
 *     find, absent :: s = 'ab' * 500 :: s.find('x')
 *
 * A row is its name, its setup and its code, set apart by ` :: `. The setup's names become parameters of the function
 * that holds the code, so that neither compiler nor interpreter knows more of them than a program's own function would.
 * A line that begins with `* ` stands at the top of the module. `¶` breaks a line within setup or code.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../compiler/src/scope/analyze.ts';
import { parseExpression, parseModule } from '../../compiler/src/syntax/parse.ts';

/** One operation to measure. */
export interface Row {
  readonly name: string;
  /** The lines that make what the code works on. */
  readonly setup: readonly string[];
  /** The names that the setup binds. */
  readonly names: readonly string[];
  readonly code: readonly string[];
  /** Whether the code is an expression, whose value can be compared between the peers. */
  readonly isExpression: boolean;
}

/** The rows of one file. */
export interface RowFile {
  readonly name: string;
  /** Lines for the top of the module. */
  readonly top: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads all files of a folder, in order of their names. */
export function readRowFiles(folder: string): RowFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.rows'));
  return names.sort().map((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    return parseRows(path.basename(name, '.rows'), text);
  });
}

/** Parses the text of a file. A line that makes no sense is an error that says which one. */
export function parseRows(name: string, text: string): RowFile {
  const top: string[] = [];
  const rows: Row[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    if (line.startsWith('* ')) top.push(...line.slice(2).split('¶'));
    else rows.push(parseRow(line, `${name}.rows:${index + 1}`));
  });
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(row.name)) throw new Error(`${name}.rows: two rows are named "${row.name}"`);
    seen.add(row.name);
  }
  return { name, top, rows };
}

function parseRow(line: string, place: string): Row {
  const [name = '', setup, code, ...rest] = line.split(' :: ').map((part) => part.trim());
  if (setup === undefined || code === undefined || rest.length > 0)
    throw new Error(`${place}: a row is "name :: setup :: code"`);
  return {
    name,
    setup: setup.split('¶'),
    names: boundNames(setup, place),
    code: code.split('¶'),
    isExpression: isExpression(code),
  };
}

function encode(code: string): Uint8Array {
  return new TextEncoder().encode(`${code.replaceAll('¶', '\n')}\n`);
}

/** The names that a piece of code binds at its top. */
function boundNames(code: string, place: string): string[] {
  const { scopes } = analyze(parseModule(encode(code), place));
  const infos = [...scopes.root.names.values()];
  return infos.filter((info) => info.isAssigned).map((info) => info.name);
}

function isExpression(code: string): boolean {
  try {
    parseExpression(encode(code), 'row');
    return true;
  } catch {
    return false;
  }
}
