/** `table.md`: the recorded state of CPython's test suite for people, with the reason for each failure. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../conformance/programs.ts';
import type { Expected, ExpectedTable } from './expected.ts';
import type { Reasons } from './reasons.ts';

const heading = [
  "# CPython's own tests",
  '',
  "Written by `npm run cpython-tests -- --interpret --record`: the state of the files of CPython 2.7.18's `Lib/test` that `files.txt`",
  'lists. Skipped tests skip themselves; `reasons.txt` names those that are left out, which count neither way.',
  '',
];

/** A share in percent; a dash of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function totalRow(table: ExpectedTable): string {
  const records = Object.values(table);
  const sum = (count: (record: Expected) => number): number => records.reduce((n, r) => n + count(r), 0);
  const passed = sum((record) => record.passed);
  const failed = sum((record) => Object.keys(record.failed).length);
  const skipped = sum((record) => record.skipped);
  const omitted = sum((record) => record.omitted);
  return `| all ${records.length} | ${passed + failed} | ${passed} | ${failed} | ${skipped} | ${omitted} | ${percent(passed, passed + failed)} |`;
}

function fileRow(name: string, { passed, skipped, omitted, failed }: Expected): string {
  const failures = Object.keys(failed).length;
  const rate = percent(passed, passed + failures);
  return `| test_${name} | ${passed + failures} | ${passed} | ${failures} | ${skipped} | ${omitted} | ${rate} |`;
}

function failureRows(name: string, record: Expected, reasons: Reasons): string[] {
  const cell = (text: string): string => text.replaceAll('|', '\\\\|').replaceAll('`', "'");
  const rows = Object.entries(record.failed).map(([test, how]) => {
    const why = reasons.why(name, test);
    return `| test_${name} | ${test} | ${cell(how)} | ${cell(why)} |`;
  });
  if (record.broken !== '') rows.push(`| test_${name} | (the end) | ${cell(record.broken)} | |`);
  return rows;
}

/** Writes the table. */
export function writeTable(table: ExpectedTable, reasons: Reasons): void {
  const files = Object.entries(table).map(([name, record]) => fileRow(name, record));
  const failures = Object.entries(table).flatMap(([name, record]) => failureRows(name, record, reasons));
  const lines = [
    ...heading,
    '| file | tests | passed | failed | skipped | left out | passed of all |',
    '|---|---|---|---|---|---|---|',
    ...files,
    totalRow(table),
    '',
    '## What fails, and why',
    '',
    '| file | test | how | why |',
    '|---|---|---|---|',
    ...failures,
    '',
  ];
  writeFileSync(path.join(projectRoot, 'tests', 'cpython', 'table.md'), lines.join('\n'));
}
