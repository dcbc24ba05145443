/**
 * Runs random cases under CPython and under Grumpy and compares what comes of each: operations on built-in values, or bad
 * input for the standard library's parsers.
 *
 * The cases are made by the program in `program/`, which both run: a case is known by a seed and a number. It prints a
 * line for each: the number, what was tried, what came of it.
 */
import path from 'node:path';
import { buildBundle } from '../../compiler/src/driver/index.ts';
import { findOracle } from '../conformance/oracle.ts';
import { projectRoot, testsRoot } from '../conformance/programs.ts';
import { run } from '../conformance/run.ts';
import { expectedToDiffer } from './differences.ts';

const name = 'main.py';

/** A program that makes and runs cases: `tests/NAME/program/main.py`. */
export type Suite = 'fuzzBuiltins' | 'fuzzStdlib';

const programFolder = (suite: Suite): string => path.join(testsRoot, suite, 'program');

/** A range of cases. */
export interface Range {
  readonly seed: number;
  readonly first: number;
  readonly count: number;
}

/** What came of a case. */
export interface Line {
  readonly tried: string;
  readonly outcome: string;
}

/** A case that the two don't agree on. */
export interface Difference {
  readonly seed: number;
  readonly number: string;
  readonly tried: string;
  readonly expected: string;
  readonly actual: string;
}

/** How long a range may take. */
const seconds = 60;

/** How much memory one case may take, in MB, where the program looks at it. */
const mostMemory = '256';

/** Something that runs a range of cases and gives what it prints. */
export type Runner = (range: Range) => Promise<string>;

/** Runs the cases under CPython. */
export function oracleRunner(suite: Suite = 'fuzzBuiltins'): Runner {
  const oracle = findOracle();
  const folder = programFolder(suite);
  return (range) => runCases([oracle, '-W', 'ignore', '-B', name], {}, folder, range);
}

/** Builds the program, and runs the cases under Grumpy. */
export async function grumpyRunner(suite: Suite = 'fuzzBuiltins'): Promise<Runner> {
  const folder = programFolder(suite);
  const file = path.join(folder, name);
  const output = path.join(projectRoot, '.cache', suite);
  const bundle = await buildBundle([{ id: 'fuzz', file, cwdRelativeName: name }], output);
  const [built] = bundle.programs;
  const { executable } = bundle;
  if (!built?.ok || executable === null) throw new Error(built?.ok === false ? built.stderr : 'not built');
  const env = { ...built.env, FUZZ_MOST_MB: mostMemory };
  return (range) => runCases([executable], env, folder, range);
}

async function runCases(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  folder: string,
  { seed, first, count }: Range,
): Promise<string> {
  const argv = [...command, String(seed), String(first), String(count)];
  const { stdout, stderr, ending } = await run({ argv, cwd: folder, stdin: '', env, seconds });
  if (ending.kind === 'exit' && ending.code === 0) return stdout.toString('latin1');
  const done = stdout.toString('latin1').split('\n').length - 1;
  throw new Error(
    `seed ${seed}: case ${first + done} ends the program (${JSON.stringify(ending)})\n${String(stderr)}`,
  );
}

/** The lines of an output by their cases' numbers. */
export function parseLines(text: string): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const line of text.split('\n')) {
    const [number, tried, outcome] = line.split('\t');
    if (number !== undefined && tried !== undefined && outcome !== undefined)
      lines.set(number, { tried, outcome });
  }
  return lines;
}

/** Where the outputs for a seed differ, other than is expected. */
export function compareOutputs(seed: number, expected: string, actual: string): Difference[] {
  const said = parseLines(actual);
  const differences: Difference[] = [];
  for (const [number, { tried, outcome }] of parseLines(expected)) {
    const other = said.get(number);
    if (other?.tried === tried && other.outcome === outcome) continue;
    const difference = { seed, number, tried, expected: outcome, actual: other?.outcome ?? '(nothing)' };
    if (!expectedToDiffer(difference)) differences.push(difference);
  }
  return differences;
}

/** Of differences of the same kind, the one with the shortest text. */
export function smallest(differences: readonly Difference[]): Difference[] {
  const kinds = new Map<string, Difference>();
  for (const difference of differences) {
    const kind = kindOf(difference);
    const known = kinds.get(kind);
    if (known === undefined || difference.tried.length < known.tried.length) kinds.set(kind, difference);
  }
  return [...kinds.values()];
}

/** Differences are of one kind when they look alike but for numbers and quoted text. */
function kindOf({ expected, actual }: Difference): string {
  const shape = (text: string): string => text.replace(/[0-9]+|'[^']*'/g, '_').slice(0, 60);
  return `${shape(expected)} ${shape(actual)}`;
}
