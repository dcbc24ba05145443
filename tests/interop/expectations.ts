/**
 * What the programs under tests/interop/programs must print: `#=> text` comments, in the order of the source, are the
 * lines of standard output; a program that ends otherwise than well has an `.expected` file as in tests/lang. CPython
 * can't be the oracle here, so the texts were written by hand from Go's documentation and the manual's rules.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildBundle } from '../../compiler/src/driver/index.ts';
import { findPrograms, projectRoot, testsRoot } from '../conformance/programs.ts';
import type { Program } from '../conformance/programs.ts';
import type { Builder } from '../conformance/suite.ts';

/** The folder of the programs. */
export const programsFolder = path.join(testsRoot, 'interop', 'programs');

/** The standard output that a source's `#=>` comments describe. */
export function expectedOutput(source: string): string {
  const lines: string[] = [];
  for (const line of source.split('\n')) {
    const at = line.indexOf('#=>');
    if (at >= 0) lines.push(line.slice(at + 3).replace(/^ /, ''));
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The programs, each with a file that says what it must do. */
export function interopPrograms(): Program[] {
  const folder = path.join(projectRoot, '.cache', 'interop');
  mkdirSync(folder, { recursive: true });
  return findPrograms([programsFolder]).map((program) => {
    if (existsSync(program.expectedFile)) return program;
    const expectedFile = path.join(folder, `${program.id.replaceAll('/', '_')}.expected`);
    const output = expectedOutput(readFileSync(program.file, 'utf8'));
    if (output === '') throw new Error(`${program.file} says nothing of what it prints`);
    writeFileSync(expectedFile, `--- stdout\n${output}--- stderr\n--- exit 0\n`);
    return { ...program, expectedFile };
  });
}

/** Builds bundles beside those of the other suites. */
export const interopBuilder: Builder = (programs, output) =>
  buildBundle(programs, path.join(path.dirname(output), `interop-${path.basename(output)}`));
