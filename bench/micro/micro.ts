/**
 * `npm run bench:micro [-- NAMES] [--rounds N] [--least SECONDS] [--below RATIO]`: times single operations under Grumpy
 * and CPython 2.7. NAMES are parts of the names of files or rows (`text/find`). Prints every row with its ratio, those
 * below 0.8 again, and the geometric mean; writes `bench/results/micro.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findOracle } from '../../tests/conformance/oracle.ts';
import { projectRoot } from '../../tests/conformance/programs.ts';
import { capture } from '../peers.ts';
import { rowProgram, runRows } from './program.ts';
import type { RunLine } from './program.ts';
import { compare, microReport } from './report.ts';
import type { RowResult, RowSeries } from './report.ts';
import { readRowFiles } from './rows.ts';
import type { RowFile } from './rows.ts';
import { UsageError, countOption, numberOption } from '../../tools/options.ts';

const resultFolder = path.join(projectRoot, 'bench', 'results');

/** The two programs made of a file, and which rows of it are wanted. */
interface Prepared {
  readonly file: RowFile;
  readonly wanted: readonly number[];
  readonly commands: Readonly<Record<'grumpy' | 'cpython2', readonly string[]>>;
}

function rowName(file: RowFile, index: number): string {
  return `${file.name}/${file.rows[index]?.name ?? ''}`;
}

function prepare(file: RowFile, names: readonly string[], oracle: string): Prepared | undefined {
  const all = file.rows.map((_, i) => i);
  const fits = (name: string): boolean => names.length === 0 || names.some((part) => name.includes(part));
  const wanted = all.filter((i) => fits(rowName(file, i)));
  if (wanted.length === 0) return undefined;
  const folder = path.join(resultFolder, 'built');
  mkdirSync(folder, { recursive: true });
  const source = path.join(folder, `micro_${file.name}.py`);
  const program = path.join(folder, `micro_${file.name}`);
  writeFileSync(source, rowProgram(file));
  capture(process.execPath, [path.join(projectRoot, 'dist', 'grumpy.js'), 'build', source, '-o', program]);
  return { file, wanted, commands: { grumpy: [program], cpython2: [oracle, '-B', source] } };
}

function measureFile({ file, wanted, commands }: Prepared, rounds: number, least: number): RowResult[] {
  const series = new Map<number, { grumpy: RunLine[]; cpython2: RunLine[] }>(
    wanted.map((i) => [i, { grumpy: [], cpython2: [] }]),
  );
  for (let round = 0; round < rounds; round++) {
    const peers = round % 2 === 0 ? (['grumpy', 'cpython2'] as const) : (['cpython2', 'grumpy'] as const);
    for (const peer of peers)
      for (const [i, line] of runRows(commands[peer], least, wanted)) series.get(i)?.[peer].push(line);
  }
  return [...series].map(([i, runs]) => {
    const row: RowSeries = {
      name: rowName(file, i),
      grumpy: runs.grumpy.map((line) => line.ns),
      cpython2: runs.cpython2.map((line) => line.ns),
      agrees: new Set([...runs.grumpy, ...runs.cpython2].map((line) => line.hash)).size === 1,
    };
    return compare(row);
  });
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '3' },
      least: { type: 'string', default: '0.05' },
      below: { type: 'string', default: '0.8' },
    },
  });
  const rounds = countOption('rounds', values.rounds);
  const least = numberOption('least', values.least);
  const below = numberOption('below', values.below);
  const oracle = findOracle();
  const results: RowResult[] = [];
  for (const file of readRowFiles(path.join(projectRoot, 'bench', 'micro', 'rows'))) {
    const prepared = prepare(file, positionals, oracle);
    if (prepared) results.push(...measureFile(prepared, rounds, least));
  }
  if (results.length === 0) throw new UsageError('no row has such a name');
  console.log(microReport(results, below));
  writeFileSync(path.join(resultFolder, 'micro.json'), `${JSON.stringify(results, null, 1)}\n`);
  if (results.some((result) => !result.agrees)) process.exitCode = 1;
}

main();
