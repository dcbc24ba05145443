// The bad sources in `bad/*.cases`, each with what CPython 2.7 writes on stderr for it.
//
// A case is a line `### NAME`, the source, a line `--- stderr` and the output. After `### NAME (escaped)` the source is
// one line in which `\n`, `\t`, `\xNN` and the like stand for bytes. The source ends where the next marker line
// begins, its last newline included; the file is called `case.py`. `npm run record:syntax` fills in the outputs.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A bad source; bytes are units 0 to 255. */
export interface Case {
  readonly name: string;
  readonly escaped: string | null;
  readonly source: string;
  readonly stderr: string;
}

const root = process.env.GRUMPY_ROOT ?? process.cwd();
const folder = join(root, 'tests/frontend/bad');

function unescape(text: string): string {
  return JSON.parse(
    `"${text.replace(/"/g, '\\"').replace(/\\x/g, '\\u00').replace(/\\0/g, '\\u0000')}"`,
  ) as string;
}

function parseCase(text: string): Case {
  const newline = text.indexOf('\n');
  const title = text.slice(0, newline);
  const [body = '', stderr = ''] = text.slice(newline + 1).split(/^--- stderr\n/m);
  const name = title.replace(/ \(escaped\)$/, '');
  if (name === title) return { name, escaped: null, source: body, stderr };
  const escaped = body.trimEnd();
  return { name, escaped, source: unescape(escaped), stderr };
}

/** The cases of one file. */
export function readCaseFile(file: string): Case[] {
  const text = readFileSync(join(folder, file), 'latin1');
  return text.split(/^### /m).slice(1).map(parseCase);
}

/** Writes a file of cases. */
export function writeCaseFile(file: string, cases: readonly Case[]): void {
  const texts = cases.map(({ name, escaped, source, stderr }) => {
    const body = escaped === null ? source : `${escaped}\n`;
    return `### ${name}${escaped === null ? '' : ' (escaped)'}\n${body}--- stderr\n${stderr}`;
  });
  writeFileSync(join(folder, file), texts.join(''), 'latin1');
}

/** The names of the files. */
export function caseFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cases'))
    .sort();
}

/** All cases. */
export function readCases(): Case[] {
  return caseFiles().flatMap(readCaseFile);
}
