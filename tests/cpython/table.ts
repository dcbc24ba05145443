/** `table.md`: the recorded state of CPython's test suite for people, with the reason for each failure. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../conformance/programs.ts';
import { type Expected, type ExpectedTable, readExpected } from './expected.ts';
import type { Reasons } from './reasons.ts';

const heading = [
  "# CPython's own tests",
  '',
  'Written by `npm run cpython-tests -- --record` (compiled) and `npm run cpython-tests -- --interpret --record` (interpreted): the',
  "state of the files of CPython 2.7.18's `Lib/test` that `files.txt` lists. Skipped tests skip themselves; `reasons.txt` names",
  'those that are left out, which count neither way.',
  '',
];

/** A share in percent; a dash of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** What is recorded of one file, or of all. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly omitted: number;
}

const nothing: Counts = { passed: 0, failed: 0, skipped: 0, omitted: 0 };

function countsOf(record: Expected | undefined): Counts {
  if (!record) return nothing;
  const { passed, skipped, omitted, failed } = record;
  return { passed, failed: Object.keys(failed).length, skipped, omitted };
}

function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
      omitted: a.omitted + b.omitted,
    }),
    nothing,
  );
}

function row(name: string, compiled: Counts, interpreted: Counts): string {
  const cells = [compiled, interpreted].flatMap(({ passed, failed }) => [
    passed + failed,
    failed,
    percent(passed, passed + failed),
  ]);
  return `| ${[name, ...cells, compiled.skipped, compiled.omitted].join(' | ')} |`;
}

/** The tests that a record says fail, `(the end)` where the file did not come to its end. */
function failuresOf(record: Expected | undefined): Map<string, string> {
  const failures = new Map(Object.entries(record?.failed ?? {}));
  if (record && record.broken !== '') failures.set('(the end)', record.broken);
  return failures;
}

function failureRows(
  name: string,
  compiled: Expected | undefined,
  interpreted: Expected | undefined,
  reasons: Reasons,
): string[] {
  const cell = (text: string): string => text.replaceAll('|', '\\\\|').replaceAll('`', "'");
  const [a, b] = [failuresOf(compiled), failuresOf(interpreted)];
  const tests = [...new Set([...a.keys(), ...b.keys()])].sort();
  return tests.map((test) => {
    const when = a.has(test) ? (b.has(test) ? 'both' : 'compiled') : 'interpreted';
    const how = a.get(test) ?? b.get(test) ?? '';
    return `| test_${name} | ${test} | ${when} | ${cell(how)} | ${cell(reasons.why(name, test))} |`;
  });
}

/** Writes the table of what is recorded. */
export function writeTable(reasons: Reasons): void {
  const compiled = readExpected('compiled');
  const interpreted = readExpected('interpreted');
  const names = [...new Set([...Object.keys(compiled), ...Object.keys(interpreted)])].sort();
  const total = (table: ExpectedTable): Counts => sum(Object.values(table).map(countsOf));
  const lines = [
    ...heading,
    '| file | tests compiled | failed | passed | tests interpreted | failed | passed | skipped | left out |',
    '|---|---|---|---|---|---|---|---|---|',
    ...names.map((name) => row(`test_${name}`, countsOf(compiled[name]), countsOf(interpreted[name]))),
    row(`all ${names.length}`, total(compiled), total(interpreted)),
    '',
    '## What fails, and why',
    '',
    '| file | test | when | how | why |',
    '|---|---|---|---|---|',
    ...names.flatMap((name) => failureRows(name, compiled[name], interpreted[name], reasons)),
    '',
  ];
  writeFileSync(path.join(projectRoot, 'tests', 'cpython', 'table.md'), lines.join('\n'));
}
