/**
 * The recorded state: for each file of CPython's test suite how many tests pass, which fail and how: of compiled files in
 * `expected-compiled.json`, of interpreted ones in `expected-interpreted.json`. A file that is worse than its record is a regression.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../conformance/programs.ts';
import type { FileOutcome } from './outcome.ts';

/** The record of one file. */
export interface Expected {
  readonly passed: number;
  readonly skipped: number;
  readonly omitted: number;
  readonly failed: Readonly<Record<string, string>>;
  readonly broken: string;
}

/** File name (without `test_`) → record. */
export type ExpectedTable = Readonly<Record<string, Expected>>;

/** How the files were run. */
export type Mode = 'compiled' | 'interpreted';

function fileOf(mode: Mode): string {
  return path.join(projectRoot, 'tests', 'cpython', `expected-${mode}.json`);
}

/** Reads the recorded state. */
export function readExpected(mode: Mode): ExpectedTable {
  const file = fileOf(mode);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ExpectedTable) : {};
}

/** What is kept of an outcome: without addresses, and without the folders of this machine. */
export function recordOf(outcome: FileOutcome): Expected {
  const { passed, skipped, omitted, failed, broken } = outcome;
  const stable = (text: string): string =>
    text.replace(/0x[0-9a-f]{6,}/g, '0x…').replace(/(?<![\w.])(?:\/[\w.+-]+){2,}\/(?=[\w.+-])/g, '…/');
  return {
    passed: passed.length,
    skipped: skipped.length,
    omitted: omitted.length,
    failed: Object.fromEntries(Object.entries(failed).map(([name, how]) => [name, stable(how)])),
    broken: stable(broken),
  };
}

/** Writes the state of the files that were run, beside what is recorded of the others. */
export function writeExpected(
  mode: Mode,
  table: ExpectedTable,
  outcomes: ReadonlyMap<string, FileOutcome>,
): void {
  const next: Record<string, Expected> = { ...table };
  for (const [name, outcome] of outcomes) next[name] = recordOf(outcome);
  const sorted = Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(fileOf(mode), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** How an outcome is worse than its record; empty when it is not. */
export function regressions(expected: Expected | undefined, outcome: FileOutcome): string[] {
  if (!expected) return [];
  const worse = Object.entries(outcome.failed)
    .filter(([name]) => !(name in expected.failed))
    .map(([name, how]) => `${name}: ${how}`);
  if (outcome.broken && !expected.broken) worse.push(`ended early: ${outcome.broken}`);
  if (worse.length === 0 && outcome.passed.length < expected.passed) {
    worse.push(`${outcome.passed.length} tests pass, ${expected.passed} did`);
  }
  return worse;
}
